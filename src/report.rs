//! What a check answers: the report, and its wire form.
//!
//! The types serialise to exactly what the JavaScript interface promises (camelCase, format version first).

pub use crate::diagnostics::diagnostic::{Applicability, Counts, Diagnostic, Fix, Severity, Source};
pub use crate::json::position::Range;
pub use crate::json::value::{Json, Operation};
use crate::systems::kinds::Kind;
use serde::Serialize;

/// The answer to [`crate::validate()`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Report {
    /// `"aanbod-report/1"`
    pub format: &'static str,
    /// What the document was checked as.
    pub kind: Kind,
    /// Whether there is no error.
    pub valid: bool,
    /// How many findings there are.
    pub counts: Counts,
    /// Whether findings were left out because of `maxDiagnostics`.
    pub truncated: bool,
    /// The options in force where the sources leave a choice.
    pub readings: crate::options::Readings,
    /// The findings, in document order.
    pub diagnostics: Vec<Diagnostic>,
    /// The price, when it was asked for (kind `course`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<crate::price::Quote>,
    /// The price of every course, when it was asked for (kind `catalogue`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quotes: Option<Vec<crate::price::CatalogueQuote>>,
    /// Further prices, when they were asked for (kind `course`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prices: Option<crate::price::Prices>,
}
