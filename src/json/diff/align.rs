//! Which items of one list are which of another, and how the one list becomes the other.

use crate::json::equal::equal;
use crate::json::order::{Index, longest_rise, order};
use crate::json::tape::{Shape, Value};
use std::ops::Range;

/// The keys by which items are told apart, the first that all items have and no two share; else the first that all have.
const IDENTITIES: [&str; 3] = ["externalId", "id", "enrollmentId"];

/// So many pairs of items are held against each other at most to see which are alike,
const MOST_PAIRS: usize = 4096;

/// of so many bytes together,
const MOST_BYTES: usize = 8 << 20;

/// and with so many members each.
const MOST_MEMBERS: usize = 64;

/// A change of a list as it is by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Takes an item away.
    Remove(usize),
    /// Takes an item from one place to another.
    Move(usize, usize),
    /// Puts an item of the other list (the second number) at a place.
    Add(usize, usize),
}

/// How one list becomes the other.
#[derive(Debug, Default)]
pub(crate) struct Alignment {
    /// In this order.
    pub steps: Vec<Step>,
    /// The items that stay but may differ: place in the one list, and place in the other (which they have after the steps).
    pub pairs: Vec<(usize, usize)>,
}

/// Compares two lists.
pub(crate) fn align(before: &[Value<'_>], after: &[Value<'_>]) -> Alignment {
    let both = |name, shared| Some((identities(before, name, shared)?, identities(after, name, shared)?));
    let identified = |shared| IDENTITIES.iter().find_map(|name| both(name, shared));
    match identified(false).or_else(|| identified(true)) {
        Some((old, new)) => {
            let mut matches = by_identity(&old, &new);
            // Who gets another code is still the same where most else is.
            by_likeness(before, after, &mut matches, 0..before.len(), 0..after.len());
            along(&matches, after.len())
        }
        None => by_place(before, after),
    }
}

/// The place of each item by its identity; `None` when some have none, or share one that mustn't be `shared`. Of those that share
/// one, the first answers to the first, and so on.
fn identities(items: &[Value<'_>], name: &str, shared: bool) -> Option<Index> {
    let (mut places, mut times) = (Index::new(), Index::new());
    for (place, item) in items.iter().enumerate() {
        let id = item.get(name)?;
        let mut known = match id.shape() {
            Shape::Number => String::from_utf8_lossy(id.raw()).into_owned(),
            _ => format!("\"{}", id.text().filter(|text| !text.trim().is_empty())?),
        };
        if shared {
            let time = times.entry(known.clone()).or_default();
            *time = time.saturating_add(1);
            known.push('"');
            known.push_str(&time.to_string());
        }
        if places.insert(known, u32::try_from(place).ok()?).is_some() {
            return None;
        }
    }
    Some(places)
}

/// For each item of the one list its place in the other, as the identities say.
fn by_identity(before: &Index, after: &Index) -> Vec<Option<usize>> {
    let mut matches = vec![None; before.len()];
    for (id, &place) in before {
        if let Some(found) = matches.get_mut(place as usize) {
            *found = after.get(id).map(|&new| new as usize);
        }
    }
    matches
}

/// Matches items that have no counterpart yet with those that are equal, and then with those that are most like them.
fn by_likeness(before: &[Value<'_>], after: &[Value<'_>], matches: &mut [Option<usize>], old: Range<usize>, new: Range<usize>) {
    let matched = matched(matches, new.end);
    let mut free: Vec<usize> = new.filter(|place| matched.get(*place) == Some(&false)).collect();
    let left: Vec<usize> = old.filter(|place| matches.get(*place) == Some(&None)).collect();
    let bytes = |items: &[Value<'_>], places: &[usize]| {
        places.iter().filter_map(|&place| items.get(place)).map(|item| item.raw().len()).sum::<usize>()
    };
    let work = bytes(before, &left).saturating_mul(free.len()).saturating_add(bytes(after, &free).saturating_mul(left.len()));
    if left.len().saturating_mul(free.len()) > MOST_PAIRS || work > MOST_BYTES {
        return;
    }
    for alike in [|a, b| usize::from(equal(a, b)), likeness] {
        for &place in &left {
            let (Some(&item), Some(found @ None)) = (before.get(place), matches.get_mut(place)) else { continue };
            let mut best = (0, None);
            for (at, &other) in free.iter().enumerate() {
                let score = after.get(other).map_or(0, |&other| alike(item, other));
                if score > best.0 {
                    best = (score, Some(at));
                }
            }
            *found = best.1.map(|at| free.remove(at));
        }
    }
}

/// Which items of the other list have a counterpart.
fn matched(matches: &[Option<usize>], length: usize) -> Vec<bool> {
    let mut matched = vec![false; length];
    matches.iter().flatten().for_each(|&place| mark(&mut matched, place));
    matched
}

/// How many members two objects have in common; none when that isn't more than half of them.
fn likeness(a: Value<'_>, b: Value<'_>) -> usize {
    let members = a.children().count().max(b.children().count());
    if a.shape() != Shape::Object || b.shape() != Shape::Object || members > MOST_MEMBERS {
        return 0;
    }
    let same = a.children().filter(|child| b.get(&child.key()).is_some_and(|other| equal(*child, other))).count();
    if same.saturating_mul(2) > members { same } else { 0 }
}

/// How a list becomes another, when it is known for each item where it goes.
fn along(matches: &[Option<usize>], length: usize) -> Alignment {
    let mut alignment = Alignment::default();
    // The items that stay, in their old order, by their new place.
    let mut stay: Vec<(usize, usize)> = Vec::new();
    for (place, found) in matches.iter().enumerate() {
        match *found {
            Some(new) => stay.push((place, new)),
            None => alignment.steps.push(Step::Remove(place)),
        }
    }
    alignment.steps.reverse();
    let numbers: Vec<usize> = stay.iter().map(|pair| pair.1).collect();
    let settled = longest_rise(&numbers);
    // Where in the old order each item of the new list stands, of those that stay.
    let mut old_places: Vec<Option<usize>> = vec![None; length];
    for (place, &new) in numbers.iter().enumerate() {
        if let Some(old_place) = old_places.get_mut(new) {
            *old_place = Some(place);
        }
    }
    // Every place that an item may be at: each item of the old order, with those behind it that come there.
    let mut behind = vec![0usize; numbers.len().saturating_add(1)];
    let mut last = 0usize;
    for (new, old_place) in old_places.iter().enumerate() {
        match old_place {
            Some(old_place) if settled.binary_search(&new).is_ok() => last = old_place.saturating_add(1),
            _ => behind.get_mut(last).into_iter().for_each(|count| *count = count.saturating_add(1)),
        }
    }
    let mut starts = Vec::with_capacity(behind.len());
    let mut slots = 0usize;
    for &count in &behind {
        starts.push(slots);
        slots = slots.saturating_add(count).saturating_add(1);
    }
    let slot_of = |place: usize| starts.get(place.saturating_add(1)).map_or(slots, |start| start.saturating_sub(1));
    let mut filled = Filled::new(slots);
    (0..numbers.len()).for_each(|place| filled.add(slot_of(place)));
    let mut next = 0usize;
    for (new, old_place) in old_places.iter().enumerate() {
        match *old_place {
            Some(place) if settled.binary_search(&new).is_ok() => next = slot_of(place).saturating_add(1),
            Some(place) => {
                let from = filled.before(slot_of(place));
                filled.remove(slot_of(place));
                let to = filled.before(next);
                filled.add(next);
                if from != to {
                    alignment.steps.push(Step::Move(from, to));
                }
                next = next.saturating_add(1);
            }
            None => {
                alignment.steps.push(Step::Add(filled.before(next), new));
                filled.add(next);
                next = next.saturating_add(1);
            }
        }
    }
    order(&mut stay, |&(_, new)| new as u128);
    alignment.pairs = stay;
    alignment
}

fn mark(marks: &mut [bool], place: usize) {
    if let Some(mark) = marks.get_mut(place) {
        *mark = true;
    }
}

/// Which slots are filled, and how many of those before one: a Fenwick tree.
struct Filled(Vec<usize>);

impl Filled {
    fn new(slots: usize) -> Self {
        Filled(vec![0; slots.saturating_add(1)])
    }

    fn add(&mut self, slot: usize) {
        self.change(slot, |count| count.saturating_add(1));
    }

    fn remove(&mut self, slot: usize) {
        self.change(slot, |count| count.saturating_sub(1));
    }

    fn change(&mut self, slot: usize, change: impl Fn(usize) -> usize) {
        let mut at = slot.saturating_add(1);
        while let Some(count) = self.0.get_mut(at) {
            *count = change(*count);
            at = at.saturating_add(at & at.wrapping_neg());
        }
    }

    fn before(&self, slot: usize) -> usize {
        let (mut at, mut sum) = (slot, 0usize);
        while at > 0 {
            sum = sum.saturating_add(self.0.get(at).copied().unwrap_or_default());
            at &= at.saturating_sub(1);
        }
        sum
    }
}

/// What is the same at both ends stays; between them an item answers to the one that is most like it, or else to the one that
/// comes next, or in its place.
fn by_place(before: &[Value<'_>], after: &[Value<'_>]) -> Alignment {
    let start = before.iter().zip(after).take_while(|(a, b)| equal(**a, **b)).count();
    let rest = before.len().min(after.len()).saturating_sub(start);
    let end = before.iter().rev().zip(after.iter().rev()).take(rest).take_while(|(a, b)| equal(**a, **b)).count();
    let (old, new) = (before.len().saturating_sub(end), after.len().saturating_sub(end));
    let mut matches: Vec<Option<usize>> = (0..start).map(Some).collect();
    matches.resize(old, None);
    matches.extend((new..after.len()).map(Some));
    by_likeness(before, after, &mut matches, start..old, start..new);
    let mut matched = matched(&matches, new);
    let mut next = Some(start);
    for (place, found) in matches.iter_mut().enumerate().take(old).skip(start) {
        for there in [next, Some(place)].into_iter().flatten() {
            if found.is_none() && matched.get(there) == Some(&false) {
                mark(&mut matched, there);
                *found = Some(there);
            }
        }
        next = found.map(|place| place.saturating_add(1));
    }
    let mut alignment = along(&matches, after.len());
    alignment.pairs.retain(|&(was, _)| (start..old).contains(&was));
    alignment
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(before: &str, after: &str) -> Vec<Step> {
        let places = |text: &str| text.split_whitespace().map(str::to_owned).zip(0..).collect();
        let (before, after) = (places(before), places(after));
        along(&by_identity(&before, &after), after.len()).steps
    }

    #[test]
    fn as_few_items_as_possible_are_moved() {
        assert_eq!(steps("a b c d", "a b c d"), []);
        assert_eq!(steps("a b c d", "b c d a"), [Step::Move(0, 3)]);
        assert_eq!(steps("a b c d", "d a b c"), [Step::Move(3, 0)]);
        assert_eq!(steps("a b c d", "a c b d"), [Step::Move(1, 2)]);
        assert_eq!(steps("a b c d", "a d"), [Step::Remove(2), Step::Remove(1)]);
        assert_eq!(steps("a d", "a b c d e"), [Step::Add(1, 1), Step::Add(2, 2), Step::Add(4, 4)]);
        assert_eq!(steps("a b c", "x c a"), [Step::Remove(1), Step::Add(0, 0), Step::Move(1, 2)]);
    }
}
