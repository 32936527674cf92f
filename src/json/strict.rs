//! Strict JSON from tolerant JSON: removes what a server refuses, and changes nothing else.

use super::edit::{Splice, spliced};
use super::error::TextError;
use super::joined::{Cut, separators};
use super::position::Positions;
use super::whole::Whole;
use crate::json::order::{order, pair};

/// The strict text.
///
/// # Errors
/// When the text can't be read.
pub(crate) fn strict(text: &str) -> Result<String, TextError> {
    Ok(spliced(text, &cuts(text)?))
}

/// The splices that make it strict.
///
/// # Errors
/// When the text can't be read.
pub(crate) fn splices(text: &str) -> Result<Vec<Splice>, TextError> {
    let mut positions = Positions::new(text.as_bytes());
    let mut removed = 0u32;
    let mut inserted = 0u32;
    Ok(cuts(text)?
        .into_iter()
        .map(|(from, to, insert)| {
            let (from, to) = (positions.units(from), positions.units(to));
            let now = |unit: u32| unit.saturating_add(inserted).saturating_sub(removed);
            let splice = Splice { from: now(from), to: now(to), insert: insert.to_owned() };
            removed = removed.saturating_add(to.saturating_sub(from));
            // What comes in is ASCII.
            inserted = inserted.saturating_add(u32::try_from(insert.len()).unwrap_or(0));
            splice
        })
        .collect())
}

/// The bytes that strict JSON doesn't have, and what takes their place, in the order of the text.
fn cuts(text: &str) -> Result<Vec<Cut>, TextError> {
    let notes = Whole::read(text, "text", "The text can't be made strict JSON")?.notes;
    let Some(mut parts) = notes.joined.cuts(text.as_bytes()) else {
        let message =
            "The text can't be made strict JSON. Commas stand between some of its documents only; put one between all, or none.";
        return Err(TextError::Unfit { argument: Some("text"), message: message.to_owned() });
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
