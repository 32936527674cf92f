//! The one sort and the one index of the crate. Generic ones from the standard library come into the wasm once for every type
//! they are used with, and were a tenth of it.

use std::collections::{BTreeMap, BinaryHeap};

/// What stands under a key, by its number.
pub(crate) type Index = BTreeMap<String, u32>;

/// Puts items in the order of their keys; equal keys keep their order.
pub(crate) fn order<T>(items: &mut Vec<T>, key: impl Fn(&T) -> u128) {
    let keys: Vec<u128> = items.iter().map(key).collect();
    if keys.is_sorted() {
        return;
    }
    let mut slots: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    let ranks = ranks(&keys);
    items.extend(ranks.into_iter().filter_map(|rank| slots.get_mut(rank as usize).and_then(Option::take)));
}

#[inline(never)]
fn ranks(keys: &[u128]) -> Vec<u32> {
    // A heap sorts in a tenth of the code that a slice does.
    let ranked: BinaryHeap<(u128, u32)> = keys.iter().copied().zip(0..).collect();
    ranked.into_sorted_vec().into_iter().map(|(_, rank)| rank).collect()
}

/// An index of numbered names; of a name that comes twice, the last number. Collecting one would sort it first, with a sort of
/// its own.
pub(crate) fn index(names: impl Iterator<Item = (String, u32)>) -> Index {
    let mut index = Index::new();
    names.for_each(|(name, number)| _ = index.insert(name, number));
    index
}

/// Two numbers as one key, the first weighing more.
pub(crate) const fn pair(first: u64, second: u64) -> u128 {
    ((first as u128) << 64) | second as u128
}

/// The most numbers of a list that rise already as they stand: what needn't be moved.
pub(crate) fn longest_rise(numbers: &[usize]) -> Vec<usize> {
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
