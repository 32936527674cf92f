//! What a report lists: findings in words, and their wire form.

use super::codes::Code;
use crate::json::position::Range;
use crate::json::value::Operation;
use crate::wire::names;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// How much a diagnostic weighs. A document is valid when it has no error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The document breaks its specification.
    Error,
    /// Allowed or not decidable, but most likely not what was meant.
    Warning,
    /// Good to know.
    Info,
}

names!(Severity, "severity": Error "error" Warning "warning" Info "info");

/// Where a rule comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Source {
    /// The specification's name.
    pub specification: &'static str,
    /// The part of it, where one can be named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<&'static str>,
}

/// How sure a correction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applicability {
    /// It has one reading and changes no meaning, so it can be made unasked.
    Certain,
    /// It is one of several readings, or it changes what a document says: a person chooses.
    Choice,
}

names!(Applicability, "applicability": Certain "certain" Choice "choice");

/// A correction of a finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Fix {
    /// What it does, in the report's language.
    pub title: String,
    /// Whether it can be made unasked.
    pub applicability: Applicability,
    /// How, for [`crate::edit()`].
    pub operations: Vec<Operation>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Diagnostic {
    /// The stable code of the rule.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// JSON Pointer (RFC 6901) of the value, or of the property that should be there.
    pub pointer: String,
    /// The property as its specification writes it: `learningMethod.costs.details[n].endDate`.
    pub property: String,
    /// What people call the property.
    pub label: String,
    /// What is wrong, and what to do.
    pub message: String,
    /// More help, where there is some.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The figures and names in the message, untranslated.
    #[serde(serialize_with = "as_map")]
    pub params: Vec<(&'static str, String)>,
    /// Its place in the text, when the input was text or bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
    /// Where the rule comes from.
    pub source: Source,
    /// Corrections. Several are readings to choose from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fixes: Vec<Fix>,
}

fn as_map<S: Serializer>(params: &[(&'static str, String)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(params.len()))?;
    for (key, value) in params {
        map.serialize_entry(key, value)?;
    }
    map.end()
}

/// How many findings there are of each severity, truncated ones included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Counts {
    /// Errors.
    pub error: u32,
    /// Warnings.
    pub warning: u32,
    /// Remarks.
    pub info: u32,
}

impl Counts {
    /// Counts one more.
    pub(crate) const fn add(&mut self, severity: Severity) {
        let count = match severity {
            Severity::Error => &mut self.error,
            Severity::Warning => &mut self.warning,
            Severity::Info => &mut self.info,
        };
        *count = count.saturating_add(1);
    }

    pub(crate) const fn plus(self, other: Counts) -> Counts {
        Counts {
            error: self.error.saturating_add(other.error),
            warning: self.warning.saturating_add(other.warning),
            info: self.info.saturating_add(other.info),
        }
    }

    /// Those that came after an earlier count.
    pub(crate) const fn minus(self, earlier: Counts) -> Counts {
        Counts {
            error: self.error.saturating_sub(earlier.error),
            warning: self.warning.saturating_sub(earlier.warning),
            info: self.info.saturating_sub(earlier.info),
        }
    }

    /// All together.
    #[must_use]
    pub const fn total(self) -> u32 {
        self.error.saturating_add(self.warning).saturating_add(self.info)
    }
}
