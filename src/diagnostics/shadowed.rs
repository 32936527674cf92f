//! What may speak against a correction: values that no pointer leads to, and a trial that makes the document worse.

use super::findings::Anchor;
use super::trial::Trial;
use crate::json::order::{Index, order};
use crate::json::tape::{Shape, Value};

/// What may speak against corrections of a document.
pub(super) struct Doubts<'t, 'c> {
    pub(super) shadowed: Option<Shadowed>,
    pub(super) trial: Option<Trial<'t, 'c>>,
}

impl Doubts<'_, '_> {
    /// Whether no pointer leads to a value.
    pub(super) fn is_shadowed(&mut self, value: Value<'_>) -> bool {
        !value.has_unique_keys() && self.shadowed.get_or_insert_with(|| Shadowed::of(value)).has(value)
    }

    /// Whether no pointer leads to the place of a finding.
    pub(super) fn shadow(&mut self, anchor: Anchor<'_>) -> bool {
        match anchor {
            Anchor::Value(value) | Anchor::Key(value) | Anchor::Missing(value, _) => self.is_shadowed(value),
            Anchor::Bytes(..) => false,
        }
    }
}

/// The values of a document that no pointer leads to, because the key of the value, or of an object above it, comes again later
/// in the same object. A correction of such a value would change another one.
pub(super) struct Shadowed(Vec<(u32, u32)>);

impl Shadowed {
    /// Those of the document that a value is in.
    #[cold]
    fn of(value: Value<'_>) -> Self {
        let mut ranges = Vec::new();
        for object in value.everything().filter(|value| value.shape() == Shape::Object) {
            let mut last = Index::new();
            for child in object.children() {
                if let Some(earlier) = last.insert(child.key().into_owned(), child.index()) {
                    ranges.push(value.range_of(earlier));
                }
            }
        }
        order(&mut ranges, |&(from, _)| u128::from(from));
        // One that lies within another adds nothing.
        let mut outer: Vec<(u32, u32)> = Vec::new();
        for range in ranges {
            if outer.last().is_none_or(|last| range.0 >= last.1) {
                outer.push(range);
            }
        }
        Shadowed(outer)
    }

    fn has(&self, value: Value<'_>) -> bool {
        let after = self.0.partition_point(|range| range.0 <= value.index());
        after.checked_sub(1).and_then(|at| self.0.get(at)).is_some_and(|range| value.index() < range.1)
    }
}
