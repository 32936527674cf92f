//! What corrections replace in a text, for formats that show them as such.

use aanbod::report::{Fix, Operation};
use aanbod::{Splice, edit_changes};

/// The splices of a correction in units of the text as it is, none of them within another; `None` when they can't be told apart.
/// The text starts `before` units behind the start of the whole.
pub fn replacements(text: &str, operations: &[Operation], before: u32) -> Option<Vec<Splice>> {
    let patch = serde_json::to_string(operations).ok()?;
    let splices = edit_changes(text, &patch).ok()?;
    let mut placed: Vec<(i64, i64, Splice)> = Vec::new();
    for splice in splices {
        let (from, to) = (i64::from(splice.from), i64::from(splice.to));
        // How much longer the text became before this place.
        let mut longer = 0;
        for (start, end, earlier) in &placed {
            let inserted = i64::try_from(earlier.insert.encode_utf16().count()).ok()?;
            let now = start + longer;
            if to <= now {
                break;
            }
            if from < now + inserted {
                return None;
            }
            longer += inserted - (end - start);
        }
        let (from, to) = (from - longer, to - longer);
        let place = placed.partition_point(|(start, _, _)| *start <= from);
        let shifted = |units: i64| u32::try_from(units + i64::from(before)).ok();
        placed.insert(place, (from, to, Splice { from: shifted(from)?, to: shifted(to)?, insert: splice.insert }));
    }
    Some(placed.into_iter().map(|(_, _, splice)| splice).collect())
}

/// Whether a correction is made of splices, which stand for themselves.
pub fn is_splice(fix: &Fix) -> bool {
    fix.operations.iter().any(|operation| matches!(operation, Operation::Splice { .. }))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn replacements_are_places_of_the_text_as_it_is() {
        let text = "{ \"a\": 1, \"b\": 22, \"c\": 333 }";
        let patch = r#"[{"op":"replace","path":"/b","value":4444},{"op":"replace","path":"/c","value":5},{"op":"replace","path":"/a","value":66}]"#;
        let expected = aanbod::edit(text, patch).unwrap();
        let splices = aanbod::edit_changes(text, patch).unwrap();
        assert_eq!(splices.len(), 3);
        let operations = [("/b", "4444"), ("/c", "5"), ("/a", "66")].map(|(path, value)| Operation::Replace {
            path: path.to_owned(),
            value: aanbod::report::Json::Number(value.to_owned()),
        });
        let replaced = replacements(text, &operations, 100).unwrap();
        let mut result = text.to_owned();
        for splice in replaced.iter().rev() {
            result.replace_range(splice.from as usize - 100..splice.to as usize - 100, &splice.insert);
        }
        assert_eq!(result, expected);
    }
}
