//! Changes to a text that touch what they name and nothing else.
//!
//! A JSON Patch (RFC 6902) becomes splices of the text. Comments, the order of keys, white space and the spelling of numbers
//! stay; what is added looks like what stands around it. A text of several objects one after the other (a catalogue with
//! one course a line) is edited as the list of them.

mod change;
mod editor;
mod layout;
mod levels;
mod merge;
mod operation;
mod reorder;
mod splice;
mod trivia;

use crate::json::error::TextError;
use editor::Editor;
pub(crate) use layout::quoted;
pub(crate) use merge::operations_of;
pub(crate) use operation::json_of;
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

/// The text after a JSON Patch, or after splices, and the splices that were made.
///
/// # Errors
/// When the text or the patch can't be read, or an operation fails.
pub(crate) fn run(text: &str, operations: &str) -> Result<(String, Vec<Splice>), TextError> {
    let patch = operation::read(operations)?;
    let patch = patch.view(operations);
    if let Some(splices) = splice::splices_of(&patch)? {
        return splice::run(text, splices);
    }
    let steps = operation::steps_of(&patch)?;
    let mut editor = Editor::new(text)?;
    let mut index = 0usize;
    while let Some(step) = steps.get(index) {
        let reordered = editor.reorder(steps.get(index..).unwrap_or_default());
        if reordered == 0 {
            editor.run(step).map_err(|reason| {
                let message = format!("operations[{index}] ({}): {reason}", step.name());
                TextError::Operation(message, Some(index))
            })?;
        }
        index = index.saturating_add(reordered.max(1));
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
