//! Strict JSON from tolerant JSON: what a server refuses is taken out, and nothing else is touched.

use super::edit::{Splice, spliced};
use super::position::Positions;
use super::whole::Whole;
use crate::call_error::CallError;
use crate::order::{order, pair};

const BYTE_ORDER_MARK: (u32, u32) = (0, 3);

/// The text without byte order mark, comments and trailing commas; every other byte is as it was. A text of several
/// objects one after the other (a catalogue with one course a line) stays one.
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
    Ok(spliced(text, &superfluous(text)?.into_iter().map(|(from, to)| (from, to, "")).collect::<Vec<_>>()))
}

/// The splices that [`to_strict_json`] makes, for an editor that keeps its own copy of the text.
///
/// # Errors
/// As [`to_strict_json`].
pub fn strict_changes(text: &str) -> Result<Vec<Splice>, CallError> {
    let mut positions = Positions::new(text.as_bytes());
    let mut gone = 0u32;
    Ok(superfluous(text)?
        .into_iter()
        .map(|(from, to)| {
            let (from, to) = (positions.units(from), positions.units(to));
            let splice = Splice { from: from.saturating_sub(gone), to: to.saturating_sub(gone), insert: String::new() };
            gone = gone.saturating_add(to.saturating_sub(from));
            splice
        })
        .collect())
}

/// The bytes that strict JSON doesn't have, in the order of the text.
fn superfluous(text: &str) -> Result<Vec<(u32, u32)>, CallError> {
    let notes = Whole::read(text, "text", "The text can't be made strict JSON")?.notes;
    let mut parts: Vec<(u32, u32)> = notes.byte_order_mark.then_some(BYTE_ORDER_MARK).into_iter().collect();
    parts.extend(notes.comments);
    parts.extend(notes.trailing_commas.into_iter().map(|comma| (comma, comma.saturating_add(1))));
    order(&mut parts, |part| pair(part.0.into(), part.1.into()));
    parts.dedup_by(|next, part| {
        let adjacent = part.1 == next.0;
        if adjacent {
            part.1 = next.1;
        }
        adjacent
    });
    Ok(parts)
}
