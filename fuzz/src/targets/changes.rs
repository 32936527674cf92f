//! Edits, merge patches and comparisons against their definitions, carried out on parsed documents.

use super::{Target, Verdict, by_worth, ensure, has_doubled_key, parsed, two_parts};
use crate::random::patched;
use aanbod::{Kind, Splice, apply, diff, edit, edit_changes, merge};
use serde_json::{Map, Value};

pub const EDIT: Target = Target {
    name: "edit",
    run: run_edit,
    seeds: &[
        "{\"a\": [1, 2, {\"b\": null}], \"c\": 1.50} ~~ [{\"op\": \"replace\", \"path\": \"/a/0\", \"value\": 2.0}]",
        "[1, 2, 3] ~~ [{\"op\": \"move\", \"from\": \"/0\", \"path\": \"/-\"}, {\"op\": \"remove\", \"path\": \"/1\"}]",
        "{\n  \"a\": 1,\n  \"b\": {}\n} ~~ [{\"op\": \"add\", \"path\": \"/b/c\", \"value\": [1]}, {\"op\": \"copy\", \"from\": \"/b\", \"path\": \"/d\"}]",
        "{\"a\": 1} ~~ [{\"op\": \"test\", \"path\": \"/a\", \"value\": 1.0}, {\"op\": \"add\", \"path\": \"\", \"value\": null}]",
    ],
    documents: false,
};

pub const MERGE: Target = Target {
    name: "merge",
    run: run_merge,
    seeds: &[
        "{\"a\": {\"b\": 1}, \"c\": [1]} ~~ {\"a\": {\"b\": null, \"d\": {\"e\": null}}, \"c\": 2}",
        "[1] ~~ {\"a\": 1}",
        "{\"a\": 1} ~~ null",
    ],
    documents: false,
};

pub const DIFF: Target = Target {
    name: "diff",
    run: run_diff,
    seeds: &[
        "{\"a\": [1, 2, 3]} ~~ {\"a\": [3, 1, 2.0], \"b\": {}}",
        "[{\"externalId\": \"a\", \"x\": 1}, {\"externalId\": \"b\"}] ~~ [{\"externalId\": \"b\"}, {\"externalId\": \"a\", \"x\": 2}]",
        "{\"a\": null} ~~ {}",
    ],
    documents: false,
};

/// A document and another text, both of strict JSON without doubled keys.
fn both(input: &[u8]) -> Option<(&str, &str, Value, Value)> {
    let (first, second) = two_parts(input)?;
    let values = (parsed(first)?, parsed(second)?);
    if has_doubled_key(first) || has_doubled_key(second) {
        return None;
    }
    Some((first, second, values.0, values.1))
}

fn spliced(text: &str, splices: &[Splice]) -> Option<String> {
    let mut units: Vec<u16> = text.encode_utf16().collect();
    for splice in splices {
        if splice.from > splice.to || splice.to as usize > units.len() {
            return None;
        }
        units.splice(splice.from as usize..splice.to as usize, splice.insert.encode_utf16());
    }
    String::from_utf16(&units).ok()
}

/// The document after a patch. To a pointer into `/0/`, an object without a `0` is a list of one.
fn edited(document: &Value, patch: &Value) -> Option<Value> {
    let mut document = document.clone();
    for operation in patch.as_array()? {
        let mut operation = operation.clone();
        let is_one = document.as_object().is_some_and(|members| !members.contains_key("0"));
        for name in ["path", "from"] {
            let inner = operation[name].as_str().filter(|_| is_one).and_then(|pointer| pointer.strip_prefix("/0/"));
            if let Some(inner) = inner.map(|inner| format!("/{inner}")) {
                operation[name] = Value::String(inner);
            }
        }
        document = patched(&document, &Value::Array(vec![operation]))?;
    }
    Some(document)
}

fn run_edit(input: &[u8]) -> Verdict {
    if let Some((text, operations)) = two_parts(input) {
        // Whatever the texts are: no panic, and the splices are the edit.
        if let (Ok(edited), Ok(splices)) = (edit(text, operations), edit_changes(text, operations)) {
            ensure(spliced(text, &splices).as_deref() == Some(&edited), || format!("the splices don't make {edited:?}"))?;
        }
    }
    let Some((text, operations, document, patch)) = both(input) else { return Ok(vec!["unread".into()]) };
    if operations.contains("splice") {
        return Ok(vec!["splice".into()]);
    }
    let expected = edited(&document, &patch);
    match (edit(text, operations), expected) {
        (Ok(edited), Some(expected)) => {
            ensure(parsed(&edited).as_ref() == Some(&expected), || format!("{edited} should say {expected}"))?;
            Ok(vec![format!("edited {}", patch.as_array().map_or(0, Vec::len).min(4))])
        }
        (Err(error), None) => Ok(vec![format!("{:?}", error.code())]),
        (Ok(edited), None) => Err(format!("carried out what can't be: {edited}")),
        (Err(error), Some(expected)) => Err(format!("refused: {error}, and not {expected}")),
    }
}

/// RFC 7396.
fn merged(document: Value, patch: &Value) -> Value {
    let Value::Object(changes) = patch else { return patch.clone() };
    let mut members = if let Value::Object(members) = document { members } else { Map::new() };
    for (name, change) in changes {
        if change.is_null() {
            members.shift_remove(name);
        } else {
            let before = members.get(name).cloned().unwrap_or_default();
            members.insert(name.clone(), merged(before, change));
        }
    }
    Value::Object(members)
}

fn run_merge(input: &[u8]) -> Verdict {
    if let Some((text, patch)) = two_parts(input) {
        drop(merge(text, patch));
    }
    let Some((text, patch, document, change)) = both(input) else { return Ok(vec!["unread".into()]) };
    let expected = merged(document, &change);
    let made = merge(text, patch).map_err(|error| format!("refused: {error}"))?;
    ensure(parsed(&made).as_ref() == Some(&expected), || format!("{made} should say {expected}"))?;
    Ok(vec!["merged".into()])
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(members) => members.values().any(has_null),
        _ => false,
    }
}

fn run_diff(input: &[u8]) -> Verdict {
    if let Some((before, after)) = two_parts(input) {
        drop(diff(Kind::Course, before.as_bytes(), after.as_bytes()));
    }
    let Some((before, after, from, to)) = both(input) else { return Ok(vec!["unread".into()]) };
    let kind = if from.is_array() { Kind::Catalogue } else { Kind::Course };
    // Compared with a list, an object is a list of one.
    let to = if from.is_array() && to.is_object() { Value::Array(vec![to]) } else { to };
    let Ok(changes) = diff(kind, before.as_bytes(), after.as_bytes()) else { return Ok(vec!["refused".into()]) };
    let made = apply(before, &changes.operations).map_err(|error| format!("its operations fail: {error}"))?;
    ensure(parsed(&made).as_ref() == Some(&to), || format!("its operations make {made}"))?;
    ensure((from == to) == changes.operations.is_empty(), || "equal documents with changes, or others without".into())?;
    let patch = serde_json::to_value(&changes.merge_patch).map_err(|error| error.to_string())?;
    let patch = by_worth(&patch).ok_or("a number that was in neither")?;
    ensure(has_null(&to) || merged(from, &patch) == to, || format!("its merge patch makes something else: {patch}"))?;
    Ok(changes.operations.iter().map(|operation| format!("{operation:?}").chars().take(3).collect()).collect())
}
