//! JSON that is made: values as parts of an answer, and the operations of a JSON Patch.

use super::edit::quoted;
use super::equal::Members;
use super::tape::{Shape, Value};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

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

/// A value as part of an answer.
pub(crate) fn json(value: Value<'_>) -> Json {
    match value.shape() {
        Shape::Null => Json::Null,
        Shape::False => Json::Bool(false),
        Shape::True => Json::Bool(true),
        Shape::Number => Json::Number(String::from_utf8_lossy(value.raw()).into_owned()),
        Shape::String => Json::String(value.text().unwrap_or_default().into_owned()),
        Shape::Array => Json::Array(value.children().map(json).collect()),
        Shape::Object => object(value, |_, child| Some(json(child))),
    }
}

/// An object of what is made of the members of another, of each key the last.
pub(super) fn object<'t>(value: Value<'t>, mut member: impl FnMut(&str, Value<'t>) -> Option<Json>) -> Json {
    let members = Members::of(value);
    let made = members.in_order().filter_map(|child| {
        let key = child.key();
        member(&key, child).map(|json| (key.into_owned(), json))
    });
    Json::Object(made.collect())
}

/// A value as a merge patch can set it: without the members that are `null`.
pub(super) fn filled(value: Value<'_>) -> Json {
    match value.shape() {
        Shape::Object => object(value, |_, child| (!child.is_null()).then(|| filled(child))),
        _ => json(value),
    }
}
