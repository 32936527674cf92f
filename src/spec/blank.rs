//! The smallest document of a kind to start from, derived from its table.

use super::{Property, Required};
use crate::json::value::Json;
use crate::systems::kinds::Kind;

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
    let mut one = if kind.table().partial { Json::Object(Vec::new()) } else { object(kind.table(), random) };
    // Where any of some will do, the first of them.
    if let (Json::Object(members), Some(first)) = (&mut one, kind.table().any_of.first())
        && members.is_empty()
    {
        members.push(((*first).to_owned(), Json::Null));
    }
    if kind.root().array { Json::Array(vec![one]) } else { one }
}

fn object(table: &Property, random: &mut dyn FnMut() -> [u8; 16]) -> Json {
    let needed = table.properties.iter().filter(|row| row.required == Required::Yes && !row.server_made && row.when.is_none());
    Json::Object(needed.map(|row| (row.name.to_owned(), value(row, random))).collect())
}

fn value(row: &Property, random: &mut dyn FnMut() -> [u8; 16]) -> Json {
    let one = match row.properties.is_empty() {
        true if row.fresh => Json::String(uuid::Builder::from_random_bytes(random()).into_uuid().to_string()),
        true => Json::Null,
        false => object(row, random),
    };
    match (row.array, row.min_items) {
        (false, _) => one,
        (true, 0) => Json::Array(Vec::new()),
        (true, _) => Json::Array(vec![one]),
    }
}
