//! What a customer pays: quotes and the price over time.

mod item;
mod notes;
mod offer;
pub mod period;
pub(crate) mod quote;
pub(crate) mod rate;
mod request;
mod skipped;
pub(crate) mod timeline;

use crate::diagnostics::diagnostic::Diagnostic;
pub use crate::json::decimal::{self, Decimal};
use crate::time::Instant;
use crate::wire::names;
pub use rate::{VatRate, vat_rates};
use serde::{Serialize, Serializer};

/// A figure without VAT, its VAT, and both together. Exact; on the wire decimal strings with at least two fraction digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Amounts {
    /// Without VAT.
    pub net: Decimal,
    /// The VAT.
    pub vat: Decimal,
    /// Together.
    pub gross: Decimal,
}

/// Why there is no price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// No period covers the moment of ordering.
    NoPeriod,
    /// More than one period covers it.
    OverlappingPeriods,
    /// No start moment has that `externalId`.
    UnknownStartMoment,
    /// What the price needs can't be read.
    InvalidDocument,
}

names!(
    Reason, "reason":
    NoPeriod "noPeriod"
    OverlappingPeriods "overlappingPeriods"
    UnknownStartMoment "unknownStartMoment"
    InvalidDocument "invalidDocument"
);

/// Whether there is a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuoteStatus {
    /// There is one.
    Priced,
    /// There is none.
    Unpriced,
}

names!(QuoteStatus, "status of a quote": Priced "priced" Unpriced "unpriced");

/// The period whose items are charged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Period {
    /// JSON Pointer of the cost detail.
    pub pointer: String,
    /// Its start as written; `null` when open.
    pub start_date: Option<String>,
    /// Its end as written; `null` when open.
    pub end_date: Option<String>,
}

/// One invoice item of a quote.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Line {
    /// JSON Pointer of the item.
    pub pointer: String,
    /// Its cost type as written, empty when missing.
    pub cost_type: String,
    /// How many times it is charged.
    #[serde(serialize_with = "as_number")]
    pub quantity: Decimal,
    /// Whether it is optional.
    pub optional: bool,
    /// Whether the totals include it.
    pub included: bool,
    /// Once.
    pub unit: Amounts,
    /// Times the quantity.
    pub total: Amounts,
    /// The VAT rate in percent, as stated or derived; `None` when none could be told.
    #[serde(serialize_with = "as_text")]
    pub vat_percentage: Option<Decimal>,
}

fn as_number<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    crate::json::value::number(&value.to_string(), serializer)
}

/// A rate as a text with no more digits than it needs: `"21"`, where money would be `"21.00"`.
fn as_text<S: Serializer>(rate: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
    rate.map(|rate| rate.to_string()).serialize(serializer)
}

/// The included lines of one VAT rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VatGroup {
    /// The rate in percent; `None` when none could be told.
    #[serde(serialize_with = "as_text")]
    pub percentage: Option<Decimal>,
    /// Without VAT.
    pub net: Decimal,
    /// The VAT as the items state it.
    pub vat: Decimal,
    /// Net × rate, rounded half away from zero to the cent.
    pub vat_on_total: Option<Decimal>,
}

/// The answer to [`crate::quote()`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[expect(clippy::large_enum_variant, reason = "a call makes one, and mostly the large one")]
pub enum Quote {
    /// There is a price.
    Priced(Priced),
    /// There is none.
    Unpriced(Unpriced),
}

/// A price.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Priced {
    /// `"aanbod-quote/1"`
    pub format: &'static str,
    /// [`QuoteStatus::Priced`]
    pub status: QuoteStatus,
    /// The moment of ordering; on the wire in UTC.
    pub ordered_at: Instant,
    /// `currencyCode` of the period.
    pub currency: Option<String>,
    /// The period whose items are charged.
    pub period: Period,
    /// Every item.
    pub lines: Vec<Line>,
    /// The included lines by VAT rate.
    pub vat: Vec<VatGroup>,
    /// The included lines together.
    pub totals: Amounts,
    /// Which readings mattered, and what else to know.
    pub diagnostics: Vec<Diagnostic>,
}

/// No price, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Unpriced {
    /// `"aanbod-quote/1"`
    pub format: &'static str,
    /// [`QuoteStatus::Unpriced`]
    pub status: QuoteStatus,
    /// Why.
    pub reason: Reason,
    /// The same at length, with places.
    pub diagnostics: Vec<Diagnostic>,
}

/// The price of one course of a catalogue.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CatalogueQuote {
    /// JSON Pointer of the course.
    pub pointer: String,
    /// Its `externalId`; `null` when there is none.
    pub external_id: Option<String>,
    /// Whether there is a price.
    pub status: QuoteStatus,
    /// Why there is no price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The included lines together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Amounts>,
    /// `currencyCode` of the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// The answer to [`crate::price_timeline`]: all time, in order, without holes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Timeline {
    /// The stretches of time.
    pub segments: Vec<Segment>,
    /// What to know about them.
    pub diagnostics: Vec<Diagnostic>,
}

/// Further prices of a course that was checked: one for each of [`crate::options::PriceRequests`].
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Prices {
    /// The quotes.
    pub quotes: Vec<Quote>,
    /// The prices over time.
    pub timelines: Vec<Timeline>,
}

/// What a stretch of time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SegmentStatus {
    /// One period, and its price.
    Priced,
    /// No period.
    Gap,
    /// More than one period.
    Overlap,
    /// One period without a readable price, or a document in which periods can't be told.
    Unpriced,
}

names!(SegmentStatus, "status of a segment": Priced "priced" Gap "gap" Overlap "overlap" Unpriced "unpriced");

/// A stretch of time, half open: `from` belongs to it, `until` doesn't.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Segment {
    /// Its first instant; on the wire in UTC. `None`: since ever.
    pub from: Option<Instant>,
    /// The instant after its last; on the wire in UTC. `None`: for ever.
    pub until: Option<Instant>,
    /// What it is.
    pub status: SegmentStatus,
    /// Why there is no price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The cost details that cover it.
    pub pointers: Vec<String>,
    /// What a customer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Amounts>,
    /// `currencyCode` of the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}
