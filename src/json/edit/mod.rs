//! Changes to a text that touch what they name and nothing else.
//!
//! A JSON Patch (RFC 6902) becomes splices of the text. Comments, the order of keys, white space and the spelling of numbers
//! stay; what is added looks like what stands around it. A text of several objects one after the other (a catalogue with
//! one course a line) is edited as the list of them.

mod change;
mod editor;
mod gap;
mod layout;
mod levels;
mod merge;
mod operation;
mod splice;

use crate::call_error::{CallError, CallErrorCode};
use crate::report::Operation;
use editor::Editor;
pub(crate) use layout::quoted;
pub use merge::{merge, merge_changes};
use serde::Serialize;

/// One change of a text. Several are applied one after the other, each to the text as it is by then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Splice {
    /// The first UTF-16 code unit that goes.
    pub from: u32,
    /// The code unit after the last that goes.
    pub to: u32,
    /// What replaces them.
    pub insert: String,
}

impl Splice {
    /// The bytes that go, in the text as it is before this change; `None` when that text is too short.
    ///
    /// ```
    /// let text = "{ \"a\": \"é\", }";
    /// let changes = aanbod::strict_changes(text)?;
    /// assert_eq!(&text[changes[0].bytes_in(text).unwrap()], ",");
    /// # Ok::<(), aanbod::CallError>(())
    /// ```
    #[must_use]
    pub fn bytes_in(&self, text: &str) -> Option<std::ops::Range<usize>> {
        let byte = |unit: u32| {
            let mut units = 0u32;
            for (at, letter) in text.char_indices() {
                if units >= unit {
                    return (units == unit).then_some(at);
                }
                units = units.wrapping_add(if letter > '\u{FFFF}' { 2 } else { 1 });
            }
            (units == unit).then_some(text.len())
        };
        Some(byte(self.from)?..byte(self.to)?)
    }
}

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
    Ok(run(text, operations)?.0)
}

/// The splices that [`edit()`] makes, for an editor that keeps its own copy of the text.
///
/// # Errors
/// As [`edit()`].
pub fn edit_changes(text: &str, operations: &str) -> Result<Vec<Splice>, CallError> {
    Ok(run(text, operations)?.1)
}

/// Like [`edit()`], for operations that this crate made, such as those of a [`Fix`](crate::report::Fix).
///
/// # Errors
/// As [`edit()`].
pub fn apply(text: &str, operations: &[Operation]) -> Result<String, CallError> {
    edit(text, &operation::json_of(operations))
}

fn run(text: &str, operations: &str) -> Result<(String, Vec<Splice>), CallError> {
    let patch = operation::read(operations)?;
    let patch = patch.view(operations);
    if let Some(splices) = splice::splices_of(&patch)? {
        return splice::run(text, splices);
    }
    let steps = operation::steps_of(&patch)?;
    let mut editor = Editor::new(text)?;
    for (index, step) in steps.iter().enumerate() {
        editor.run(step).map_err(|reason| {
            let message = format!("operations[{index}] ({}): {reason}", step.name());
            CallError::new(CallErrorCode::Operation, message).with("index", index.to_string())
        })?;
    }
    editor.finish()
}

/// The text with parts of it (byte offsets, in order) replaced.
pub(super) fn spliced(text: &str, parts: &[(u32, u32, &str)]) -> String {
    let longer: usize = parts.iter().map(|part| part.2.len()).sum();
    let mut result = String::with_capacity(text.len().saturating_add(longer));
    let mut at = 0usize;
    for (from, to, insert) in parts {
        result.push_str(text.get(at..*from as usize).unwrap_or_default());
        result.push_str(insert);
        at = *to as usize;
    }
    result.push_str(text.get(at..).unwrap_or_default());
    result
}
