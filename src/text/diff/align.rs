//! Which items of one list are which of another, and how the one list becomes the other.

use crate::order::{Index, order};
use crate::text::equal::equal;
use crate::text::tape::{Shape, Value};

/// The keys by which items are told apart, the first that all items have and no two share.
const IDENTITIES: [&str; 3] = ["externalId", "id", "enrollmentId"];

/// A change of a list as it is by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Takes an item away.
    Remove(usize),
    /// Takes an item from one place to another.
    Move(usize, usize),
    /// Puts an item of the other list (the second number) at a place.
    Add(usize, usize),
}

/// How one list becomes the other.
#[derive(Debug, Default)]
pub(super) struct Alignment {
    /// In this order.
    pub steps: Vec<Step>,
    /// The items that stay but may differ: place in the one list, and place in the other (which they have after the steps).
    pub pairs: Vec<(usize, usize)>,
}

/// Compares two lists.
pub(super) fn align(before: &[Value<'_>], after: &[Value<'_>]) -> Alignment {
    for name in IDENTITIES {
        if let (Some(before), Some(after)) = (identities(before, name), identities(after, name)) {
            return by_identity(&before, &after);
        }
    }
    by_place(before, after)
}

/// The place of each item by its identity; `None` when some have none or share one.
fn identities(items: &[Value<'_>], name: &str) -> Option<Index> {
    let mut places = Index::new();
    for (place, item) in items.iter().enumerate() {
        let id = item.get(name)?;
        let known = match id.shape() {
            Shape::Number => String::from_utf8_lossy(id.raw()).into_owned(),
            _ => format!("\"{}", id.text().filter(|text| !text.trim().is_empty())?),
        };
        if places.insert(known, u32::try_from(place).ok()?).is_some() {
            return None;
        }
    }
    Some(places)
}

fn by_identity(before: &Index, after: &Index) -> Alignment {
    let mut alignment = Alignment::default();
    // The items that stay, in their old order, by their new place.
    let mut stay: Vec<(usize, usize)> = Vec::new();
    let mut gone: Vec<usize> = Vec::new();
    for (id, &place) in before {
        match after.get(id) {
            Some(&new) => stay.push((place as usize, new as usize)),
            None => gone.push(place as usize),
        }
    }
    order(&mut stay, |&(old, _)| old as u128);
    order(&mut gone, |&place| place as u128);
    alignment.steps.extend(gone.into_iter().rev().map(Step::Remove));
    let mut current: Vec<usize> = stay.iter().map(|pair| pair.1).collect();
    let settled = longest_rise(&current);
    let mut stays = vec![false; after.len()];
    for &new in &current {
        mark(&mut stays, new);
    }
    // Where the item goes that comes next: behind the one that was settled last.
    let mut to = 0usize;
    for new in 0..after.len() {
        if settled.binary_search(&new).is_ok() {
            to = place_of(&current, new);
        } else if stays.get(new) == Some(&true) {
            let from = place_of(&current, new);
            if from < current.len() {
                current.remove(from);
            }
            to = to.saturating_sub(usize::from(from < to)).min(current.len());
            current.insert(to, new);
            if from != to {
                alignment.steps.push(Step::Move(from, to));
            }
        } else {
            to = to.min(current.len());
            current.insert(to, new);
            alignment.steps.push(Step::Add(to, new));
        }
        to = to.saturating_add(1);
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

fn place_of(current: &[usize], item: usize) -> usize {
    current.iter().position(|&other| other == item).unwrap_or(current.len())
}

/// The most numbers of a list that rise already as they stand: what needn't be moved.
fn longest_rise(numbers: &[usize]) -> Vec<usize> {
    // The smallest last place of a rise of each length, and for each place the one before it in its rise.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    let number = |place: &usize| numbers.get(*place).copied().unwrap_or(usize::MAX);
    for (place, value) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| number(end) < *value);
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = place,
            None => ends.push(place),
        }
    }
    let mut rise = Vec::with_capacity(ends.len());
    let mut place = ends.last().copied();
    while let Some(at) = place {
        rise.push(number(&at));
        place = before.get(at).copied().flatten();
    }
    rise.reverse();
    rise
}

/// What is the same at both ends stays; between them place answers to place.
fn by_place(before: &[Value<'_>], after: &[Value<'_>]) -> Alignment {
    let start = before.iter().zip(after).take_while(|(a, b)| equal(**a, **b)).count();
    let rest = before.len().min(after.len()).saturating_sub(start);
    let end = before.iter().rev().zip(after.iter().rev()).take(rest).take_while(|(a, b)| equal(**a, **b)).count();
    let (old, new) = (before.len().saturating_sub(end), after.len().saturating_sub(end));
    let both = old.min(new);
    let mut alignment = Alignment::default();
    alignment.steps.extend((both..old).rev().map(Step::Remove));
    alignment.steps.extend((both..new).map(|place| Step::Add(place, place)));
    alignment.pairs.extend((start..both).map(|place| (place, place)));
    alignment
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(before: &str, after: &str) -> Vec<Step> {
        let places = |text: &str| text.split_whitespace().map(str::to_owned).zip(0..).collect();
        by_identity(&places(before), &places(after)).steps
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
