//! The difference between two values: the steps that make one list of another, and the merge patch.

pub(crate) mod align;

use super::equal::{Members, equal};
use super::tape::{Shape, Value};
use super::value::{Json, Operation, filled, json, object};
use align::{Alignment, Step};

/// The operations of the steps by which a list becomes another.
pub(crate) fn restructured(alignment: &Alignment, after: &[Value<'_>], pointer: &str, operations: &mut Vec<Operation>) {
    let path = |place: usize| format!("{pointer}/{place}");
    operations.extend(alignment.steps.iter().map(|step| match *step {
        Step::Remove(place) => Operation::Remove { path: path(place) },
        Step::Move(from, to) => Operation::Move { from: path(from), path: path(to) },
        Step::Add(at, item) => Operation::Add { path: path(at), value: after.get(item).map_or(Json::Null, |&item| json(item)) },
    }));
}

/// The merge patch that makes one value the other.
pub(crate) fn merged(before: Value<'_>, after: Value<'_>) -> Json {
    if before.shape() != Shape::Object || after.shape() != Shape::Object {
        return filled(after);
    }
    let (old, new) = (Members::of(before), Members::of(after));
    let removed = object(before, |key, _| new.get(key).is_none().then_some(Json::Null));
    let changed = object(after, |key, is| match old.get(key) {
        None => (!is.is_null()).then(|| filled(is)),
        Some(was) if equal(was, is) => None,
        // Two objects may differ in nothing but what a merge patch can't say.
        Some(was) => Some(merged(was, is)).filter(|json| was.shape() != Shape::Object || *json != Json::Object(Vec::new())),
    });
    match (removed, changed) {
        (Json::Object(mut removed), Json::Object(changed)) => {
            removed.extend(changed);
            Json::Object(removed)
        }
        (_, changed) => changed,
    }
}
