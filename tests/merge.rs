//! Merge patches (RFC 7396) on a text: the values that the RFC says, and every byte that isn't named as it was.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod random;

use aanbod::{AssociationOutcome, merge, merge_association, to_strict_json};
use random::Random;
use serde_json::{Map, Value, json};

/// The algorithm of the RFC, on values.
fn reference(target: Value, patch: &Value) -> Value {
    let Value::Object(changes) = patch else { return patch.clone() };
    let mut target = match target {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    for (key, change) in changes {
        let old = target.get(key).cloned().unwrap_or(Value::Null);
        match change {
            Value::Null => _ = target.shift_remove(key),
            change => _ = target.insert(key.clone(), reference(old, change)),
        }
    }
    Value::Object(target)
}

#[test]
fn each_sort_of_change_of_the_rfc_has_the_result_it_says() {
    for (text, patch, after) in [
        (json!({ "name": "pen" }), json!({ "name": "ink" }), json!({ "name": "ink" })),
        (json!({ "name": "pen" }), json!({ "price": 2 }), json!({ "name": "pen", "price": 2 })),
        (json!({ "name": "pen" }), json!({ "name": null }), json!({})),
        (json!({ "name": "pen", "price": 2 }), json!({ "name": null }), json!({ "price": 2 })),
        (json!({ "name": ["pen"] }), json!({ "name": "ink" }), json!({ "name": "ink" })),
        (json!({ "name": "ink" }), json!({ "name": ["pen"] }), json!({ "name": ["pen"] })),
        (json!({ "cost": { "vat": 1 } }), json!({ "cost": { "vat": 2, "net": null } }), json!({ "cost": { "vat": 2 } })),
        (json!({ "rows": [{ "a": 1 }] }), json!({ "rows": [1] }), json!({ "rows": [1] })),
        (json!([1, 2]), json!([3]), json!([3])),
        (json!({ "a": 1 }), json!([null]), json!([null])),
        (json!({ "a": 1 }), json!(null), json!(null)),
        (json!({ "a": 1 }), json!("word"), json!("word")),
        (json!({ "e": null }), json!({ "a": 1 }), json!({ "e": null, "a": 1 })),
        (json!([1, 2]), json!({ "a": "x", "c": null }), json!({ "a": "x" })),
        (json!({}), json!({ "a": { "b": { "c": null } } }), json!({ "a": { "b": {} } })),
    ] {
        assert_eq!(reference(text.clone(), &patch), after);
        let merged = merge(&text.to_string(), &patch.to_string()).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&merged).unwrap(), after, "{text} {patch}");
    }
}

#[test]
fn random_merges_say_what_the_rfc_says() {
    for seed in random::seeds(2000) {
        let mut random = Random::new(seed);
        let document = random.document();
        let patch = if random.one_in(2) {
            random.document()
        } else {
            json!({ "a": random.value(2), "b": null, "name": random.value(2) })
        };
        let text = random.text_of(&document, true);
        let merged = merge(&text, &patch.to_string()).unwrap_or_else(|error| panic!("seed {seed}: {error}\n{text}\n{patch}"));
        let value: Value = serde_json::from_str(&to_strict_json(&merged).unwrap()).unwrap();
        assert_eq!(value, reference(document, &patch), "seed {seed}: {text}\n{patch}\n{merged}");
    }
}

#[test]
fn what_the_patch_does_not_name_stays_to_the_byte() {
    let text = "{\n  // who\n  \"name\": \"pen\", // a pen\n  \"price\": 12.50,\n  \"cost\": { \"vat\": 1e0, \"net\": 2 }\n}\n";
    let merged = merge(text, r#"{ "cost": { "net": 3.00 }, "name": null }"#).unwrap();
    assert_eq!(merged, "{\n  // who\n  // a pen\n  \"price\": 12.50,\n  \"cost\": { \"vat\": 1e0, \"net\": 3.00 }\n}\n");
    assert_eq!(merge(text, "{}").unwrap(), text);
    assert_eq!(merge(r#"{"a":1,"b":2,"a":3}"#, r#"{"a":null}"#).unwrap(), r#"{"b":2}"#);
}

#[test]
fn a_patch_that_cannot_be_read_is_refused() {
    let refused = |text: &str, patch: &str| merge(text, patch).unwrap_err().to_string();
    assert!(refused("{}", "{").starts_with("The merge patch can't be read."));
    assert!(refused("{", "{}").starts_with("The text can't be edited as it is."));
    assert!(refused("{}", "{ // a\n}").starts_with("The patch isn't plain JSON."));
}

#[test]
fn an_association_after_a_change_comes_with_its_outcome() {
    let association = "{ \"state\": \"associated\", /* asked */ \"remoteState\": \"pending\", \"ext\": { \"n\": 1.50 } }";
    let after = |patch: &str| merge_association(association, patch).unwrap();
    let queued = after(r#"{ "remoteState": "queued" }"#);
    assert_eq!(queued.text, association.replace("pending", "queued"));
    assert_eq!(queued.outcome, Some(AssociationOutcome::Queued));
    assert_eq!(after("{}").outcome, Some(AssociationOutcome::Pending));
    for patch in [r#"{ "remoteState": "canceled" }"#, r#"{ "remoteState": null }"#, r#"{ "state": 5 }"#, "[]"] {
        assert_eq!(after(patch).outcome, None, "{patch}");
    }
    assert!(merge_association(association, "{").is_err());
}
