//! What is derived from the tables of a kind: property tree, JSON Schema, blank document.

use super::kinds::Kind;
use crate::json::value::Json;
use crate::spec::blank::document;
use crate::spec::schema::Schema;
use crate::spec::tree::PropertyTree;
use serde::{Serialize, Serializer};

/// The specification table of a kind as a tree.
///
/// ```
/// use aanbod::{Kind, properties};
/// let course = properties(Kind::Course);
/// assert_eq!(course.0.properties[0].name, "id");
/// ```
#[must_use]
pub const fn properties(kind: Kind) -> PropertyTree {
    PropertyTree(kind.root())
}

/// The JSON Schema (2020-12) of a kind of document. Serialises as the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonSchema(Kind);

/// The JSON Schema (2020-12) of a kind of document. Titles and descriptions are in English.
///
/// What the server makes isn't required: a course that is being created lacks it. Of an association, eduXchange's minimum is
/// required, as the checks do unless they are told otherwise.
///
/// ```
/// use aanbod::{Kind, json_schema};
/// let schema = serde_json::to_value(json_schema(Kind::Course)).unwrap();
/// assert_eq!(schema["properties"]["name"]["type"], "string");
/// ```
#[must_use]
pub const fn json_schema(kind: Kind) -> JsonSchema {
    JsonSchema(kind)
}

impl Serialize for JsonSchema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (row, one) = (self.0.row(), self.0.one());
        let one = (one.as_str(), one.root());
        let operations = row.operations.map(|(table, _)| table);
        Schema { root: row.root, page: row.page, operations, stored: row.stored, one }.serialize(serializer)
    }
}

/// A smallest document to start from: every property that must be there, still empty (`null`), and one item in each list
/// that may not be empty. A change of a course is empty. What the server makes is left out; an id that who makes the document makes is a fresh one. A blank
/// catalogue has one blank course.
///
/// ```
/// use aanbod::{Kind, OperationMode, ValidateOptions, blank, validate};
/// let text = serde_json::to_vec(&blank(Kind::Course)).unwrap();
/// let options = ValidateOptions::default().operation(OperationMode::Create);
/// let report = validate(Kind::Course, &text, &options).unwrap();
/// assert!(report.diagnostics.iter().all(|finding| finding.code.as_str() == "null-required"));
/// ```
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
#[must_use]
pub fn blank(kind: Kind) -> Json {
    blank_with(kind, &mut || uuid::Uuid::new_v4().into_bytes())
}

/// Like `blank`, where the 16 random bytes of an id come from the caller.
#[must_use]
pub fn blank_with(kind: Kind, random: &mut dyn FnMut() -> [u8; 16]) -> Json {
    document(kind.table(), kind.root(), random)
}
