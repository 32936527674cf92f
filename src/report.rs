//! What a check and a price say: diagnostics, reports, and their wire form.
//!
//! The types serialise to exactly what the JavaScript interface promises (camelCase, format version first).

use crate::diagnostics::codes::Code;
use crate::json::edit::quoted;
use crate::systems::kinds::Kind;
use crate::wire::names;
use serde::ser::{SerializeMap, SerializeSeq};
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

/// A place in the text of a document, in UTF-16 code units as editors and JavaScript count, and in bytes as Rust does.
///
/// The bytes are those of the text in UTF-8. A document in another encoding is read as one in UTF-8 that
/// [`decode_text`](crate::decode_text) gives.
///
/// ```
/// use aanbod::{Kind, ValidateOptions, validate};
/// let text = r#"{ "naam": "Café", "name": 5 }"#;
/// let report = validate(Kind::Course, text.as_bytes(), &ValidateOptions::default())?;
/// let found = report.diagnostics.iter().find(|found| found.pointer == "/name").unwrap();
/// assert_eq!(&text[found.range.unwrap().bytes()], "5");
/// # Ok::<(), aanbod::CallError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Range {
    /// First UTF-16 code unit.
    pub from: u32,
    /// The code unit after the last.
    pub to: u32,
    /// Line of `from`, counted from 1.
    pub line: u32,
    /// Column of `from` in UTF-16 code units, counted from 1.
    pub column: u32,
    /// First byte. Not on the wire.
    #[serde(skip)]
    pub start: u32,
    /// The byte after the last. Not on the wire.
    #[serde(skip)]
    pub end: u32,
}

impl Range {
    /// The bytes, to index a text with.
    #[must_use]
    pub const fn bytes(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

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

/// A JSON value that is part of an answer: in a fix, a patch or a blank document.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it is spelled in JSON.
    Number(String),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object, in order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value as JSON, without white space.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        match self {
            Json::Null => text.push_str("null"),
            Json::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
            Json::Number(number) => text.push_str(number),
            Json::String(string) => text.push_str(&quoted(string)),
            Json::Array(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        text.push(',');
                    }
                    item.write(text);
                }
                text.push(']');
            }
            Json::Object(members) => {
                text.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    if index > 0 {
                        text.push(',');
                    }
                    text.push_str(&quoted(key));
                    text.push(':');
                    value.write(text);
                }
                text.push('}');
            }
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Number(text) => number(text, serializer),
            Json::String(text) => serializer.serialize_str(text),
            Json::Array(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Json::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// A number as it is spelled: no digit is lost on the way.
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let spelled = serde_json::value::RawValue::from_string(text.to_owned());
    spelled.map_err(serde::ser::Error::custom)?.serialize(serializer)
}

/// The same without the parser that a `RawValue` checks its text with: it would be 13 KB, and here the version of serde_json is the
/// one in Cargo.lock.
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeStruct;
    const RAW_VALUE: &str = "$serde_json::private::RawValue";
    let mut spelled = serializer.serialize_struct(RAW_VALUE, 1)?;
    spelled.serialize_field(RAW_VALUE, text)?;
    spelled.end()
}

/// One step of a JSON Patch (RFC 6902).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "op", rename_all = "lowercase")]
pub enum Operation {
    /// Put a value where there is none, or insert it in a list.
    Add {
        /// JSON Pointer
        path: String,
        /// the value
        value: Json,
    },
    /// Take a value away.
    Remove {
        /// JSON Pointer
        path: String,
    },
    /// Put a value in the place of another.
    Replace {
        /// JSON Pointer
        path: String,
        /// the value
        value: Json,
    },
    /// Move a value.
    Move {
        /// JSON Pointer of where it is
        from: String,
        /// JSON Pointer of where it goes
        path: String,
    },
    /// Copy a value.
    Copy {
        /// JSON Pointer of where it is
        from: String,
        /// JSON Pointer of where it goes
        path: String,
    },
    /// Refuse the whole patch unless the value is this.
    Test {
        /// JSON Pointer
        path: String,
        /// the value
        value: Json,
    },
    /// Replace a part of the text, readable or not. Not a part of RFC 6902.
    Splice {
        /// the first UTF-16 code unit that goes
        from: u32,
        /// the code unit after the last that goes
        to: u32,
        /// what replaces them
        text: String,
    },
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
