//! The calls that change a text: a JSON Patch, a merge patch, and strict JSON of tolerant JSON.

use crate::call_error::CallError;
use crate::json;
use crate::json::document::read;
use crate::json::edit::Splice;
use crate::json::tape::Tape;
use crate::json::value::Operation;
use crate::systems::eduxchange::table::{AssociationOutcome, association_outcome};

/// The text after a JSON Patch, given as JSON text. A number in it keeps its spelling.
///
/// The operations may also all be `{ "op": "splice", "from": …, "to": …, "text": … }` in UTF-16 units of the text as it is, as the
/// corrections of a text that can't be read are; then the text needn't be JSON.
///
/// All operations are carried out or none.
///
/// # Errors
/// When the text or the patch can't be read, or an operation fails: the message says which one, where and what to do.
///
/// ```
/// let text = "{\n  \"name\": \"Drawing\", // for beginners\n  \"price\": 12.50\n}";
/// let edited = aanbod::edit(text, r#"[{ "op": "replace", "path": "/price", "value": 15.00 }]"#)?;
/// assert_eq!(edited, "{\n  \"name\": \"Drawing\", // for beginners\n  \"price\": 15.00\n}");
/// # Ok::<(), aanbod::CallError>(())
/// ```
pub fn edit(text: &str, operations: &str) -> Result<String, CallError> {
    Ok(json::edit::run(text, operations)?.0)
}

/// The splices that [`edit()`] makes, for an editor that keeps its own copy of the text.
///
/// # Errors
/// As [`edit()`].
pub fn edit_changes(text: &str, operations: &str) -> Result<Vec<Splice>, CallError> {
    Ok(json::edit::run(text, operations)?.1)
}

/// Like [`edit()`], for operations that this crate made, such as those of a [`Fix`](crate::report::Fix).
///
/// # Errors
/// As [`edit()`].
pub fn apply(text: &str, operations: &[Operation]) -> Result<String, CallError> {
    edit(text, &json::edit::json_of(operations))
}

/// The text after a merge patch (RFC 7396), given as JSON text: what it names gets its value, `null` takes away, and every other
/// byte stays, as with [`edit()`](crate::edit()).
///
/// # Errors
/// When the text or the patch can't be read; the message says where.
///
/// ```
/// let text = "{\n  \"name\": \"Drawing\", // for beginners\n  \"price\": 12.50\n}";
/// let merged = aanbod::merge(text, r#"{ "name": null, "price": 15.00 }"#)?;
/// assert_eq!(merged, "{\n  // for beginners\n  \"price\": 15.00\n}");
/// # Ok::<(), aanbod::CallError>(())
/// ```
pub fn merge(text: &str, patch: &str) -> Result<String, CallError> {
    edit(text, &json::edit::operations_of(text, patch)?)
}

/// The splices that [`merge`] makes, for an editor that keeps its own copy of the text.
///
/// # Errors
/// As [`merge`].
pub fn merge_changes(text: &str, patch: &str) -> Result<Vec<Splice>, CallError> {
    edit_changes(text, &json::edit::operations_of(text, patch)?)
}

/// The text without byte order marks, record separators, comments and trailing commas; every other byte is as it was. A text of
/// several objects one after the other (a catalogue with one course a line) stays one: each gets a line of its own. With commas
/// between them they become a list, and several lists become one.
///
/// # Errors
/// When the text isn't even JSON with comments and trailing commas: the message says where and why.
///
/// ```
/// let strict = aanbod::to_strict_json("{ \"a\": [1.50, 2,], // why\n}")?;
/// assert_eq!(strict, "{ \"a\": [1.50, 2] \n}");
/// # Ok::<(), aanbod::CallError>(())
/// ```
pub fn to_strict_json(text: &str) -> Result<String, CallError> {
    Ok(json::strict::strict(text)?)
}

/// The splices that [`to_strict_json`] makes, for an editor that keeps its own copy of the text.
///
/// # Errors
/// As [`to_strict_json`].
pub fn strict_changes(text: &str) -> Result<Vec<Splice>, CallError> {
    Ok(json::strict::splices(text)?)
}

/// An association after a merge patch, and what its states come to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MergedAssociation {
    /// The text of the association: what the patch doesn't name is as it was, to the byte.
    pub text: String,
    /// What the student is told; `None` for states that the agreements of eduXchange don't name, or that aren't both there.
    pub outcome: Option<AssociationOutcome>,
}

/// An association after a merge patch (RFC 7396) such as the body of a PATCH, as [`merge()`] makes it, with its outcome.
///
/// # Errors
/// When the association or the patch can't be read; the message says where.
///
/// ```
/// use aanbod::{AssociationOutcome, merge_association};
/// let association = r#"{ "state": "associated", "remoteState": "pending" /* for now */ }"#;
/// let after = merge_association(association, r#"{ "remoteState": "queued" }"#)?;
/// assert_eq!(after.text, r#"{ "state": "associated", "remoteState": "queued" /* for now */ }"#);
/// assert_eq!(after.outcome, Some(AssociationOutcome::Queued));
/// # Ok::<(), aanbod::CallError>(())
/// ```
pub fn merge_association(association: &str, patch: &str) -> Result<MergedAssociation, CallError> {
    let text = merge(association, patch)?;
    let mut tape = Tape::default();
    let document = read(text.as_bytes(), &mut tape);
    let outcome = document.root().and_then(|root| association_outcome(&root.text_at("state")?, &root.text_at("remoteState")?));
    Ok(MergedAssociation { text, outcome })
}
