//! The smallest document of a kind to start from, derived from its table.

use super::{Kind, Property, Required};
use crate::report::Json;

/// A smallest document to start from: every property that must be there, still empty (`null`), and one item in each list
/// that may not be empty. What the server makes is left out. A blank catalogue has one blank course.
///
/// ```
/// use aanbod::{Kind, ValidateOptions, blank, validate};
/// let text = serde_json::to_vec(&blank(Kind::Course)).unwrap();
/// let options = ValidateOptions { operation: Some(aanbod::options::OperationMode::Create), ..Default::default() };
/// let report = validate(Kind::Course, &text, &options).unwrap();
/// assert!(report.diagnostics.iter().all(|finding| finding.code.name() == "null-required"));
/// ```
#[must_use]
pub fn blank(kind: Kind) -> Json {
    let one = object(kind.table());
    if kind.root().array { Json::Array(vec![one]) } else { one }
}

fn object(table: &Property) -> Json {
    let needed = table.properties.iter().filter(|row| row.required == Required::Yes && !row.server_made);
    Json::Object(needed.map(|row| (row.name.to_owned(), value(row))).collect())
}

fn value(row: &Property) -> Json {
    let one = if row.properties.is_empty() { Json::Null } else { object(row) };
    match (row.array, row.min_items) {
        (false, _) => one,
        (true, 0) => Json::Array(Vec::new()),
        (true, _) => Json::Array(vec![one]),
    }
}
