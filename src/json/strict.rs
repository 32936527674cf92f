//! Strict JSON from tolerant JSON: what a server refuses is taken out, and nothing else is touched.

use super::edit::{Splice, spliced};
use super::joined::{Cut, separators};
use super::position::Positions;
use super::whole::Whole;
use crate::call_error::{CallError, CallErrorCode};
use crate::json::order::{order, pair};

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
    Ok(spliced(text, &cuts(text)?))
}

/// The splices that [`to_strict_json`] makes, for an editor that keeps its own copy of the text.
///
/// # Errors
/// As [`to_strict_json`].
pub fn strict_changes(text: &str) -> Result<Vec<Splice>, CallError> {
    let mut positions = Positions::new(text.as_bytes());
    let mut gone = 0u32;
    let mut come = 0u32;
    Ok(cuts(text)?
        .into_iter()
        .map(|(from, to, insert)| {
            let (from, to) = (positions.units(from), positions.units(to));
            let now = |unit: u32| unit.saturating_add(come).saturating_sub(gone);
            let splice = Splice { from: now(from), to: now(to), insert: insert.to_owned() };
            gone = gone.saturating_add(to.saturating_sub(from));
            // What comes in is ASCII.
            come = come.saturating_add(u32::try_from(insert.len()).unwrap_or(0));
            splice
        })
        .collect())
}

/// The bytes that strict JSON doesn't have, and what takes their place, in the order of the text.
fn cuts(text: &str) -> Result<Vec<Cut>, CallError> {
    let notes = Whole::read(text, "text", "The text can't be made strict JSON")?.notes;
    let Some(mut parts) = notes.joined.cuts() else {
        let message =
            "The text can't be made strict JSON. Commas stand between some of its documents only; put one between all, or none.";
        return Err(CallError::new(CallErrorCode::Unreadable, message).with("argument", "text"));
    };
    parts.extend(separators(&notes, text.as_bytes()));
    parts.extend(notes.byte_order_marks.iter().map(|&mark| (mark, mark.saturating_add(3), "")));
    parts.extend(notes.comments.into_iter().map(|(from, to)| (from, to, "")));
    parts.extend(notes.trailing_commas.into_iter().map(|comma| (comma, comma.saturating_add(1), "")));
    order(&mut parts, |part| pair(part.0.into(), part.1.into()));
    parts.dedup_by(|next, part| {
        let adjacent = part.1 == next.0 && part.2.is_empty() && next.2.is_empty();
        if adjacent {
            part.1 = next.1;
        }
        adjacent || part == next
    });
    Ok(parts)
}
