//! A merge patch (RFC 7396) as the operations that do the same on a text.

use super::operation::{json_of, read_as};
use crate::json::equal::Members;
use crate::json::error::TextError;
use crate::json::pointer::escape;
use crate::json::tape::{Shape, Value};
use crate::json::value::Operation;
use crate::json::value::{filled, json};
use crate::json::whole::Whole;

/// The operations of a merge patch on a text, as JSON text.
///
/// # Errors
/// When the text or the patch can't be read.
pub(crate) fn operations_of(text: &str, patch: &str) -> Result<String, TextError> {
    let document = Whole::read(text, "text", "The text can't be edited as it is")?;
    let merged = read_as(patch, "patch", "The merge patch can't be read")?;
    let (document, merged) = (document.view(text), merged.view(patch));
    let mut operations = Vec::new();
    if let (Some(document), Some(merged)) = (document.root(), merged.root()) {
        values(document, merged, "", &mut operations);
    }
    Ok(json_of(&operations))
}

/// What makes of a value what the patch makes of it. Both are as deep as a text may be.
fn values(value: Value<'_>, patch: Value<'_>, path: &str, operations: &mut Vec<Operation>) {
    if patch.shape() != Shape::Object {
        return operations.push(Operation::Replace { path: path.to_owned(), value: json(patch) });
    }
    if value.shape() != Shape::Object {
        return operations.push(Operation::Replace { path: path.to_owned(), value: filled(patch) });
    }
    let members = Members::of(value);
    for change in Members::of(patch).in_order() {
        let key = change.key();
        let path = format!("{path}/{}", escape(&key));
        match members.get(&key) {
            Some(_) if change.is_null() => operations.extend(members.removal(&key, &path)),
            Some(old) => values(old, change, &path, operations),
            None if change.is_null() => {}
            None => operations.push(Operation::Add { path, value: filled(change) }),
        }
    }
}
