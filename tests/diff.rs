//! What changed between two documents: a patch that holds, and what a stored course doesn't allow.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod random;

use aanbod::{Changes, Kind, apply, diff, to_strict_json};
use random::Random;
use serde_json::{Map, Value, json};

fn changes(before: &Value, after: &Value) -> Changes {
    diff(Kind::Course, before.to_string().as_bytes(), after.to_string().as_bytes()).unwrap()
}

#[track_caller]
fn operations(before: &str, after: &str, expected: Value) {
    let changes = diff(Kind::Course, before.as_bytes(), after.as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&changes.operations).unwrap(), expected);
    let edited = to_strict_json(&apply(before, &changes.operations).unwrap()).unwrap();
    let after = to_strict_json(after).unwrap();
    let nothing_left = diff(Kind::Course, edited.as_bytes(), after.as_bytes()).unwrap().operations;
    assert_eq!(nothing_left, [], "{edited}");
}

#[test]
fn numbers_keys_and_layout_that_say_the_same_are_no_change() {
    operations(
        r#"{ "price": 1210, "vat": 0.1, "name": "\u00e9", "null": [null] }"#,
        "\u{feff}{\"name\": \"é\", /* … */ \"null\":[null,], \"vat\": 1e-1, \"price\":1210.0}",
        json!([]),
    );
}

#[test]
fn objects_are_compared_by_key() {
    operations(
        r#"{"a": 1, "b": {"c": 2, "d": 3}, "x/~": 1}"#,
        r#"{"b": {"c": 2.5, "e": [1]}, "x/~": 2, "n": {"m": 1.50}}"#,
        json!([
            { "op": "remove", "path": "/a" },
            { "op": "replace", "path": "/b/c", "value": 2.5 },
            { "op": "remove", "path": "/b/d" },
            { "op": "add", "path": "/b/e", "value": [1] },
            { "op": "replace", "path": "/x~1~0", "value": 2 },
            { "op": "add", "path": "/n", "value": { "m": serde_json::from_str::<Value>("1.50").unwrap() } },
        ]),
    );
    operations(r#"{"a": 1}"#, "[1]", json!([{ "op": "replace", "path": "", "value": [1] }]));
}

#[test]
fn items_are_told_apart_by_their_identity() {
    operations(
        r#"[{"externalId": "a", "x": 1}, {"externalId": "b", "x": 1}, {"externalId": "c", "x": 1}]"#,
        r#"[{"externalId": "c", "x": 1}, {"externalId": "a", "x": 2}, {"externalId": "d"}]"#,
        json!([
            { "op": "remove", "path": "/1" },
            { "op": "move", "from": "/0", "path": "/1" },
            { "op": "add", "path": "/2", "value": { "externalId": "d" } },
            { "op": "replace", "path": "/1/x", "value": 2 },
        ]),
    );
    operations(r#"[{"id": 1}, {"id": 2}]"#, r#"[{"id": 2}]"#, json!([{ "op": "remove", "path": "/0" }]));
}

#[test]
fn other_items_by_what_is_the_same_at_both_ends_and_then_by_place() {
    operations("[1, 2, 3, 4]", "[1, 3, 4]", json!([{ "op": "remove", "path": "/1" }]));
    operations(
        "[1, 4]",
        "[1, 2, 3, 4]",
        json!([
            { "op": "add", "path": "/1", "value": 2 },
            { "op": "add", "path": "/2", "value": 3 },
        ]),
    );
    operations(
        r#"[{"id": "a", "x": 1}, {"id": "a", "x": 2}]"#,
        r#"[{"id": "a", "x": 3}, {"id": "a", "x": 2}]"#,
        json!([{ "op": "replace", "path": "/0/x", "value": 3 }]),
    );
    operations(
        "[1, 2, 3]",
        "[5, 6]",
        json!([
            { "op": "remove", "path": "/2" },
            { "op": "replace", "path": "/0", "value": 5 },
            { "op": "replace", "path": "/1", "value": 6 },
        ]),
    );
}

#[test]
fn of_items_that_share_a_code_the_first_is_the_first() {
    operations(
        r#"[{"id": "a", "x": 1}, {"id": "b", "x": 1}]"#,
        r#"[{"id": "b", "x": 1}, {"id": "a", "x": 1}, {"id": "a", "x": 1}]"#,
        json!([
            { "op": "move", "from": "/0", "path": "/1" },
            { "op": "add", "path": "/2", "value": { "id": "a", "x": 1 } },
        ]),
    );
}

#[test]
fn who_gets_another_code_or_has_none_is_known_by_what_else_it_says() {
    operations(
        r#"[{"id": "a", "city": "Utrecht", "seats": 8}, {"id": "a", "city": "Zwolle", "seats": 9}]"#,
        r#"[{"id": "a", "city": "Utrecht", "seats": 8}, {"id": "c", "city": "Utrecht", "seats": 4}, {"id": "b", "city": "Zwolle", "seats": 9}]"#,
        json!([
            { "op": "add", "path": "/1", "value": { "id": "c", "city": "Utrecht", "seats": 4 } },
            { "op": "replace", "path": "/2/id", "value": "b" },
        ]),
    );
    operations(
        r#"[{"cost": "Book", "price": 30, "rate": 9}, {"cost": "Exam", "price": 90, "rate": 21}, 5]"#,
        r#"[{"cost": "Exam", "price": 95, "rate": 21}, {"cost": "Book", "price": 30, "rate": 9}, 6]"#,
        json!([
            { "op": "move", "from": "/0", "path": "/1" },
            { "op": "replace", "path": "/0/price", "value": 95 },
            { "op": "replace", "path": "/2", "value": 6 },
        ]),
    );
}

#[test]
fn a_merge_patch_has_lists_whole_and_null_for_what_goes() {
    let (before, after) = (
        json!({ "a": 1, "b": { "c": 2, "d": [1] }, "e": 1 }),
        json!({ "b": { "c": null, "d": [1, null] }, "e": { "f": null, "g": 1 } }),
    );
    let patch = serde_json::to_value(changes(&before, &after).merge_patch).unwrap();
    assert_eq!(patch, json!({ "a": null, "b": { "c": null, "d": [1, null] }, "e": { "g": 1 } }));
    assert_eq!(serde_json::to_value(changes(&before, &before).merge_patch).unwrap(), json!({}));
}

/// `pointer` of each finding, in order.
#[track_caller]
fn fixed(before: Value, after: Value, pointers: &[&str]) {
    let found = changes(&before, &after).not_patchable;
    assert_eq!(found.iter().map(|finding| finding.pointer.as_str()).collect::<Vec<_>>(), pointers, "{before} {after}");
}

fn item(item: Value) -> Value {
    json!({ "learningMethod": { "costs": { "details": [{ "invoiceItems": [item] }] } } })
}

#[test]
fn a_change_of_what_a_stored_course_keeps_is_found() {
    const OPTIONAL: &str = "/learningMethod/costs/details/0/invoiceItems/0/isOptional";
    fixed(json!({ "name": "a" }), json!({ "name": "b" }), &[]);
    fixed(
        json!({ "id": "1", "status": "a", "name": "a" }),
        json!({ "status": "b", "id": "2", "name": "b" }),
        &["/status", "/id"],
    );
    fixed(
        json!({ "id": "1", "source": null, "status": "a" }),
        json!({ "providerId": "3", "status": "a" }),
        &["/providerId", "/id"],
    );
    // For what needn't be there, null is the same as nothing.
    fixed(json!({ "isProfessionalCourse": null }), json!({}), &[]);
    fixed(json!({}), json!({ "isProfessionalCourse": null }), &[]);
    fixed(json!({ "isProfessionalCourse": null }), json!({ "isProfessionalCourse": true }), &["/isProfessionalCourse"]);
    // What a table doesn't know, or doesn't know the inside of, isn't judged.
    fixed(json!({ "credit": 1, "segment": { "id": 1 } }), json!({ "credit": 2, "segment": { "id": 2 } }), &[]);
    fixed(item(json!({ "isOptional": true })), item(json!({ "isOptional": false })), &[OPTIONAL]);
    fixed(item(json!({ "isOptional": true })), item(json!({})), &[OPTIONAL]);
    // What comes whole is judged by what is in it, what goes whole isn't.
    fixed(json!({}), item(json!({ "isOptional": true, "quantity": 1 })), &[OPTIONAL]);
    fixed(json!({}), item(json!({ "isOptional": false })), &[]);
    fixed(item(json!({ "isOptional": true })), json!({}), &[]);
    fixed(json!({ "learningMethod": 1 }), item(json!({ "isOptional": true })), &[OPTIONAL]);
}

#[test]
fn a_finding_tells_where_it_is_and_what_it_is_about() {
    let changes = diff(Kind::Course, b"{\n  \"id\": 1\n}", b"{\n\n  \"id\": 22\n}").unwrap();
    let found = serde_json::to_value(&changes).unwrap()["notPatchable"][0].clone();
    assert_eq!(found["code"], "not-patchable");
    assert_eq!(found["property"], "id");
    assert_eq!(found["params"], json!({ "name": "id" }));
    assert_eq!(found["range"], json!({ "from": 11, "to": 13, "line": 3, "column": 9 }));
}

#[test]
fn courses_of_a_catalogue_are_told_apart_and_judged_one_by_one() {
    let before = "{\"externalId\":\"a\",\"id\":1}\n{\"externalId\":\"b\",\"id\":2}\n";
    let after = "[{\"externalId\":\"new\",\"status\":\"x\"},{\"externalId\":\"b\",\"id\":3},{\"externalId\":\"a\"}]";
    let changes = diff(Kind::Catalogue, before.as_bytes(), after.as_bytes()).unwrap();
    let pointers: Vec<_> = changes.not_patchable.iter().map(|found| (found.pointer.as_str(), found.property.as_str())).collect();
    assert_eq!(pointers, [("/1/id", "id"), ("/0/id", "id")]);
    let edited = apply(before, &changes.operations).unwrap();
    assert_eq!(edited, "{\"externalId\":\"new\",\"status\":\"x\"}\n{\"externalId\":\"b\",\"id\":3}\n{\"externalId\":\"a\"}\n");
    assert_eq!(serde_json::to_string(&changes.merge_patch).unwrap(), after);

    let one = diff(Kind::Catalogue, b"{\"externalId\":\"a\",\"id\":1}", b"[{\"externalId\":\"a\",\"id\":2}]").unwrap();
    assert_eq!(one.not_patchable[0].pointer, "/0/id");
    assert_eq!(apply("{\"externalId\":\"a\",\"id\":1}", &one.operations).unwrap(), "{\"externalId\":\"a\",\"id\":2}");
}

#[test]
fn a_document_that_cant_be_read_is_refused() {
    let refused = |before: &[u8], after: &[u8]| diff(Kind::Course, before, after).unwrap_err().to_string();
    assert!(refused(b"{", b"{}").starts_with("The document before can't be read. Line 1, column 2: "));
    assert!(refused(b"{}", b"").starts_with("The document after can't be read. "));
    assert!(refused(b"{}", b"\"\xff\xc3\xa9\"").contains("UTF-8"));
}

/// RFC 7396, as its text has it.
fn merge(target: Value, patch: &Value) -> Value {
    let Value::Object(members) = patch else { return patch.clone() };
    let mut target = match target {
        Value::Object(target) => target,
        _ => Map::new(),
    };
    for (key, value) in members {
        if value.is_null() {
            target.remove(key);
        } else {
            let old = target.remove(key).unwrap_or(Value::Null);
            target.insert(key.clone(), merge(old, value));
        }
    }
    Value::Object(target)
}

/// Without members that are null, which a merge patch can't set; lists are as they are.
fn filled(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            members.into_iter().filter(|member| !member.1.is_null()).map(|(key, value)| (key, filled(value))).collect()
        }
        other => other,
    }
}

#[test]
fn random_patches_make_the_one_document_of_the_other() {
    for seed in random::seeds(3000) {
        let mut random = Random::new(seed);
        let before = random.document();
        // Half of them are kin, the others strangers.
        let after = if random.one_in(2) { random.document() } else { altered(&mut random, &before) };
        let text = random.text_of(&before, true);
        let changes = diff(Kind::Course, text.as_bytes(), random.text_of(&after, true).as_bytes()).unwrap();
        let edited = apply(&text, &changes.operations).unwrap();
        let edited: Value = serde_json::from_str(&to_strict_json(&edited).unwrap()).unwrap();
        assert!(changes_nothing(&edited, &after), "seed {seed}: {before}\n{after}\n{edited}");
        let patch = serde_json::to_value(&changes.merge_patch).unwrap();
        let merged = filled(merge(before.clone(), &patch));
        assert!(roughly(&merged, &filled(after.clone())), "seed {seed}: {before}\n{after}\n{patch}\n{merged}");
    }
}

fn changes_nothing(before: &Value, after: &Value) -> bool {
    changes(before, after).operations.is_empty()
}

/// Equal but for the spelling of numbers: one of the same value isn't changed.
fn roughly(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| roughly(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| roughly(a, b)))
        }
        (a, b) => a == b,
    }
}

fn altered(random: &mut Random, value: &Value) -> Value {
    match value {
        _ if random.one_in(8) => random.value(2),
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(|item| altered(random, item)).collect();
            if !items.is_empty() && random.one_in(3) {
                let item = items.remove(random.below(items.len()));
                if random.one_in(2) {
                    items.insert(random.below(items.len() + 1), item);
                }
            }
            if random.one_in(4) {
                items.insert(random.below(items.len() + 1), random.value(1));
            }
            Value::Array(items)
        }
        Value::Object(members) => {
            let mut members: Map<String, Value> =
                members.iter().filter(|_| !random.one_in(8)).map(|(key, value)| (key.clone(), value.clone())).collect();
            for value in members.values_mut() {
                *value = altered(random, value);
            }
            if random.one_in(4) {
                members.insert(random.key(), random.value(1));
            }
            Value::Object(members)
        }
        other => other.clone(),
    }
}

#[test]
fn random_lists_of_things_with_identities() {
    for seed in random::seeds(3000) {
        let mut random = Random::new(seed);
        let list = |random: &mut Random| {
            let mut ids: Vec<usize> = (0..8).filter(|_| random.one_in(2)).collect();
            for place in 0..ids.len() {
                let other = random.below(ids.len());
                ids.swap(place, other);
            }
            ids.iter().map(|id| json!({ "externalId": id.to_string(), "x": random.below(2) })).collect::<Value>()
        };
        let (before, after) = (list(&mut random), list(&mut random));
        let text = random.text_of(&before, true);
        let operations = changes(&before, &after).operations;
        let edited: Value = serde_json::from_str(&to_strict_json(&apply(&text, &operations).unwrap()).unwrap()).unwrap();
        assert_eq!(edited, after, "seed {seed}: {before}\n{operations:?}");
    }
}

#[test]
fn a_key_that_stands_twice_is_gone_when_it_is_to_go() {
    for (before, after) in [
        (r#"{"a":1,"a":2}"#, "{}"),
        (r#"{"a":1,"b":{"a":1,"a":2,"a":3},"a":2}"#, r#"{"b":{}}"#),
        (r#"{"a":1,"a":2}"#, r#"{"a":1}"#),
        (r#"{"a":{"b":1},"a":{"b":2,"b":3}}"#, r#"{"a":{"c":3}}"#),
    ] {
        let changes = diff(Kind::Course, before.as_bytes(), after.as_bytes()).unwrap();
        let edited: Value = serde_json::from_str(&apply(before, &changes.operations).unwrap()).unwrap();
        assert_eq!(edited, serde_json::from_str::<Value>(after).unwrap(), "{before}");
    }
}

#[test]
fn a_catalogue_of_one_course_without_brackets_becomes_any_other() {
    let courses = [r#"{"externalId":"a"}"#, r#"{"externalId":"b","0":1}"#, r#"{"externalId":"a","name":"x"}"#];
    let [a, b, named] = courses;
    let texts =
        [a.to_owned(), b.to_owned(), format!("{a}\n{b}"), format!("{b}\n{named}\n"), format!("[{named},{b}]"), "[]".to_owned()];
    let listed = |text: &str| -> Vec<Value> {
        match serde_json::from_str(text) {
            Ok(Value::Array(courses)) => courses,
            _ => serde_json::Deserializer::from_str(text).into_iter().map(Result::unwrap).collect(),
        }
    };
    for before in &texts {
        for after in texts.iter().map(String::as_str).chain([named, r#"{"externalId":"b","0":2}"#]) {
            let changes = diff(Kind::Catalogue, before.as_bytes(), after.as_bytes()).unwrap();
            let edited = apply(before, &changes.operations).unwrap();
            assert_eq!(listed(&edited), listed(after), "{before}\n{after}");
        }
    }
}
