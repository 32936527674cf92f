//! Corrections of a text that can't be read: parts of it replaced, whatever it says.

use super::operation::no_operation;
use super::{Splice, spliced};
use crate::json::error::TextError;
use crate::json::order::order;
use crate::json::tape::{Shape, Value, View};

/// A part of a text, in UTF-16 code units, and what replaces it.
pub(super) struct Part {
    from: u32,
    to: u32,
    text: String,
}

/// The splices of a patch that has nothing else; `None` of any other patch.
///
/// # Errors
/// When a splice isn't complete, or stands among operations with pointers.
pub(super) fn splices_of(patch: &View<'_>) -> Result<Option<Vec<Part>>, TextError> {
    let Some(list) = patch.root().filter(|root| root.shape() == Shape::Array) else { return Ok(None) };
    let is_splice = |operation: &Value<'_>| operation.get("op").is_some_and(|op| op.text_is("splice"));
    let count = list.children().filter(is_splice).count();
    if count == 0 {
        return Ok(None);
    }
    if count < list.children().count() {
        let message =
            "Splices and operations with pointers can't stand in one patch. Make the splices first, then edit the result.";
        return Err(TextError::Patch(message.to_owned(), None));
    }
    let part = |(index, operation): (usize, Value<'_>)| {
        let unit = |name: &str| {
            let number = operation.get(name).and_then(Value::decimal).and_then(|number| number.to_string().parse::<u32>().ok());
            number.ok_or_else(|| no_operation(index, &format!("it has no \"{name}\" that counts UTF-16 units. Give one.")))
        };
        let text = operation.text_at("text").ok_or_else(|| no_operation(index, "it has no \"text\". Give one."));
        Ok(Part { from: unit("from")?, to: unit("to")?, text: text?.into_owned() })
    };
    list.children().enumerate().map(part).collect::<Result<_, _>>().map(Some)
}

/// The text after splices that all count in the text as it is; and the same splices, each counted in the text after those before.
///
/// # Errors
/// When two of them overlap, or one lies outside of the text or within a character.
pub(super) fn run(text: &str, mut parts: Vec<Part>) -> Result<(String, Vec<Splice>), TextError> {
    order(&mut parts, |part| u128::from(part.from));
    let mut bytes = Bytes { text, unit: 0, byte: 0 };
    let mut replaced = Vec::with_capacity(parts.len());
    let mut splices = Vec::with_capacity(parts.len());
    let mut end = 0;
    let mut shift = 0i64;
    for Part { from, to, text } in &parts {
        let offsets = (*from >= end && from <= to).then(|| Some((bytes.at(*from)?, bytes.at(*to)?))).flatten();
        let Some((first, last)) = offsets else {
            let message = format!("The splice from {from} to {to} overlaps another, or isn't a part of the text.");
            return Err(TextError::Operation(message, None));
        };
        replaced.push((first, last, text.as_str()));
        let shifted = |unit: u32| u32::try_from(i64::from(unit).saturating_add(shift)).unwrap_or(u32::MAX);
        splices.push(Splice { from: shifted(*from), to: shifted(*to), insert: text.clone() });
        let length = i64::try_from(text.encode_utf16().count()).unwrap_or(i64::MAX);
        shift = shift.saturating_add(length).saturating_sub(i64::from(to.saturating_sub(*from)));
        end = *to;
    }
    Ok((spliced(text, &replaced), splices))
}

/// From UTF-16 units to bytes, forward only.
struct Bytes<'t> {
    text: &'t str,
    unit: u32,
    byte: u32,
}

impl Bytes<'_> {
    /// The byte at a unit; `None` outside of the text and within a character.
    fn at(&mut self, unit: u32) -> Option<u32> {
        let rest = self.text.get(self.byte as usize..)?;
        for character in rest.chars() {
            if self.unit >= unit {
                break;
            }
            self.unit = self.unit.saturating_add(u32::try_from(character.len_utf16()).ok()?);
            self.byte = self.byte.saturating_add(u32::try_from(character.len_utf8()).ok()?);
        }
        (self.unit == unit).then_some(self.byte)
    }
}
