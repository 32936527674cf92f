//! Random edits of random documents say what RFC 6902 says, and leave alone what they don't name.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod random;

use aanbod::text::document::read;
use aanbod::text::fault::Notes;
use aanbod::text::tape::{Tape, Value as Node};
use aanbod::{Splice, edit, edit_changes, to_strict_json};
use random::{Random, patched, pointers};
use serde_json::{Value, json};

fn parsed(text: &str) -> Value {
    serde_json::from_str(&to_strict_json(text).unwrap()).unwrap()
}

fn notes(text: &str) -> Notes {
    let mut tape = Tape::default();
    read(text.as_bytes(), &mut tape).notes
}

fn spliced(text: &str, splices: &[Splice]) -> String {
    let mut units: Vec<u16> = text.encode_utf16().collect();
    for splice in splices {
        units.splice(splice.from as usize..splice.to as usize, splice.insert.encode_utf16());
    }
    String::from_utf16(&units).unwrap()
}

fn operation(random: &mut Random, document: &Value) -> Value {
    let places = pointers(document);
    let place = |random: &mut Random| places[random.below(places.len())].clone();
    let new_place = |random: &mut Random| {
        let above = place(random);
        match document.pointer(&above).unwrap() {
            Value::Array(items) if random.one_in(2) => format!("{above}/{}", random.below(items.len() + 2)),
            Value::Array(_) => format!("{above}/-"),
            _ => format!("{above}/{}", random.key().replace('~', "~0").replace('/', "~1")),
        }
    };
    let target = |random: &mut Random| if random.one_in(3) { place(random) } else { new_place(random) };
    match random.below(8) {
        0 | 1 => json!({ "op": "add", "path": target(random), "value": random.value(2) }),
        2 | 3 => json!({ "op": "remove", "path": place(random) }),
        4 => json!({ "op": "replace", "path": place(random), "value": random.value(2) }),
        5 => json!({ "op": "move", "from": place(random), "path": target(random) }),
        6 => json!({ "op": "copy", "from": place(random), "path": target(random) }),
        _ => {
            let path = place(random);
            let value = if random.one_in(5) { random.value(1) } else { document.pointer(&path).unwrap().clone() };
            json!({ "op": "test", "path": path, "value": value })
        }
    }
}

#[test]
fn an_edit_says_what_the_patch_says() {
    let mut carried_out = 0;
    for seed in random::seeds(6000) {
        let mut random = Random::new(seed);
        let document = random.document();
        let tolerant = random.one_in(2);
        let text = random.text_of(&document, tolerant);
        assert_eq!(parsed(&text), document, "seed {seed}");
        let mut operations = Vec::new();
        let mut now = document.clone();
        for _ in 0..=random.below(5) {
            operations.push(operation(&mut random, &now));
            match patched(&document, &json!(operations)) {
                Some(next) => now = next,
                None => break,
            }
        }
        let operations = json!(operations);
        let expected = patched(&document, &operations);
        let result = edit(&text, &operations.to_string());
        let Some(expected) = expected else {
            assert!(result.is_err(), "seed {seed}: {text}\n{operations}");
            continue;
        };
        let result = result.unwrap_or_else(|error| panic!("seed {seed}: {error}\n{text}\n{operations}"));
        let strict =
            to_strict_json(&result).unwrap_or_else(|error| panic!("seed {seed}: {error}\n{text}\n{operations}\n{result}"));
        assert_eq!(serde_json::from_str::<Value>(&strict).unwrap(), expected, "seed {seed}:\n{text}\n{operations}\n{result}");
        let splices = edit_changes(&text, &operations.to_string()).unwrap();
        assert_eq!(spliced(&text, &splices), result, "seed {seed}");
        if notes(&text).strict() {
            assert!(notes(&result).strict(), "seed {seed}: {text}\n{operations}\n{result}");
        }
        carried_out += 1;
    }
    assert!(carried_out > 2000, "{carried_out}");
}

#[test]
fn documents_one_after_the_other_are_edited_as_a_list() {
    let mut carried_out = 0;
    for seed in random::seeds(3000) {
        let mut random = Random::new(seed);
        let mut courses: Vec<Value> = (0..12).map(|_| random.document()).filter(Value::is_object).collect();
        if courses.len() < 2 {
            courses = vec![json!({}), json!({ "a": [1] })];
        }
        let text: String = courses.iter().map(|course| random.text_of(course, false).trim().to_owned() + "\n").collect();
        let text = if random.one_in(2) { text } else { text.trim_end().to_owned() };
        let document = Value::Array(courses);
        let operations = json!([operation(&mut random, &document), operation(&mut random, &document)]);
        let expected = patched(&document, &operations);
        match (edit(&text, &operations.to_string()), expected) {
            (Ok(edited), Some(Value::Array(expected))) => {
                let read: Vec<Value> = serde_json::Deserializer::from_str(&edited).into_iter().map(Result::unwrap).collect();
                assert_eq!(read, expected, "seed {seed}: {text}\n{operations}\n{edited}");
                assert_eq!(spliced(&text, &edit_changes(&text, &operations.to_string()).unwrap()), edited);
                carried_out += 1;
            }
            (Ok(edited), expected) => panic!("seed {seed}: {text}\n{operations}\n{edited}\n{expected:?}"),
            (Err(error), Some(_)) => {
                let error = error.to_string();
                assert!(error.contains("only an object") || error.contains("several documents"), "seed {seed}: {error}");
            }
            (Err(_), None) => {}
        }
    }
    assert!(carried_out > 1500, "{carried_out}");
}

/// The byte range of a member (with its key) or an item.
fn range_of(text: &str, pointer: &str) -> (usize, usize, usize) {
    let mut tape = Tape::default();
    let read = read(text.as_bytes(), &mut tape);
    let found = descendants(read.root().unwrap()).into_iter().find(|value| value.pointer() == pointer).unwrap();
    let node = found.node();
    let start = if node.key_end > 0 { node.key_start } else { node.start };
    (start as usize, node.start as usize, node.end as usize)
}

fn descendants(value: Node<'_>) -> Vec<Node<'_>> {
    std::iter::once(value).chain(value.children().flat_map(descendants)).collect()
}

fn without_space(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii_whitespace()).collect()
}

#[test]
fn nothing_but_what_is_named_goes() {
    for seed in random::seeds(6000) {
        let mut random = Random::new(seed);
        let document = random.document();
        let text = random.text_of(&document, true);
        let places = pointers(&document);
        let path = places[random.below(places.len())].clone();
        let (start, value, end) = range_of(&text, &path);
        let run = |operation: Value| edit_changes(&text, &json!([operation]).to_string()).unwrap();
        let utf16 = |offset: usize| text[..offset].encode_utf16().count() as u32;

        let replaced = run(json!({ "op": "replace", "path": path, "value": random.value(2) }));
        assert!(replaced.iter().all(|splice| splice.from == utf16(value) && splice.to == utf16(end)), "seed {seed}");
        assert!(replaced.len() <= 1);

        if !path.is_empty() {
            let removed = run(json!({ "op": "remove", "path": path }));
            assert!(removed.iter().all(|splice| splice.insert.is_empty()));
            let gone = without_space(&gone(&text, &removed));
            let member = without_space(&text[start..end]);
            let options = [member.clone(), format!("{member},"), format!(",{member}")];
            assert!(options.contains(&gone), "seed {seed}: {gone:?}\n{text}\n{path}");
        }

        let mut added = path.clone();
        match document.pointer(&path).unwrap() {
            Value::Array(items) => added += &format!("/{}", random.below(items.len() + 1)),
            Value::Object(_) => added += "/a key that is new",
            _ => continue,
        }
        let added = run(json!({ "op": "add", "path": added, "value": random.value(2) }));
        assert_eq!(without_space(&gone(&text, &added)), "", "seed {seed}: {text}");
    }
}

/// What splices take out of a text.
fn gone(text: &str, splices: &[Splice]) -> String {
    let mut units: Vec<u16> = text.encode_utf16().collect();
    let mut gone = Vec::new();
    for splice in splices {
        gone.extend(units.splice(splice.from as usize..splice.to as usize, splice.insert.encode_utf16()));
    }
    String::from_utf16(&gone).unwrap()
}

/// Removals and additions in one object or list, one edit after the other and in one.
#[test]
fn many_changes_of_one_list_come_to_what_they_come_to_one_by_one() {
    let mut alike = 0;
    for seed in random::seeds(1200) {
        let mut random = Random::new(seed);
        let count = random.below(9);
        let as_object = random.one_in(3);
        let items: Vec<Value> = (0..count).map(|_| random.value(1)).collect();
        let list: Value = match as_object {
            true => Value::Object(items.into_iter().enumerate().map(|(at, item)| (format!("k{at}"), item)).collect()),
            false => Value::Array(items),
        };
        let document = if random.one_in(2) { json!({ "a": list, "z": 0 }) } else { json!([0, list]) };
        let above = if document.is_object() { "/a" } else { "/1" };
        let tolerant = random.one_in(3);
        let text = random.text_of(&document, tolerant);
        let (mut now, mut operations, mut one_by_one) = (document.clone(), Vec::new(), text.clone());
        for step in 0..random.below(12) {
            let there = now.pointer(above).unwrap();
            let length = there.as_array().map_or_else(|| there.as_object().unwrap().len(), Vec::len);
            let key = |random: &mut Random| match there {
                Value::Object(members) => members.keys().nth(random.below(length)).unwrap().clone(),
                _ => random.below(length).to_string(),
            };
            let operation = match random.below(6) {
                0..4 if length > 0 => json!({ "op": "remove", "path": format!("{above}/{}", key(&mut random)) }),
                4 if length > 0 => json!({ "op": "replace", "path": format!("{above}/{}", key(&mut random)), "value": step }),
                _ if there.is_object() => json!({ "op": "add", "path": format!("{above}/n{step}"), "value": step }),
                _ if random.one_in(3) => json!({ "op": "add", "path": format!("{above}/-"), "value": step }),
                _ => json!({ "op": "add", "path": format!("{above}/{}", random.below(length + 1)), "value": step }),
            };
            now = patched(&now, &json!([operation])).unwrap();
            one_by_one = edit(&one_by_one, &json!([operation]).to_string()).unwrap();
            operations.push(operation);
        }
        let operations = json!(operations).to_string();
        let edited = edit(&text, &operations).unwrap_or_else(|error| panic!("seed {seed}: {error}\n{text}\n{operations}"));
        // Where only one item is left by then, nothing but what was there before tells how two are set apart.
        assert_eq!(without_space(&edited), without_space(&one_by_one), "seed {seed}: {text}\n{operations}");
        alike += usize::from(edited == one_by_one);
        assert_eq!(parsed(&edited), now, "seed {seed}");
        assert_eq!(spliced(&text, &edit_changes(&text, &operations).unwrap()), edited, "seed {seed}");
    }
    assert!(alike > 1150, "{alike}");
}

/// The moves of an edit, one after the other and in one, in lists that are laid out alike throughout and in others.
#[test]
fn many_moves_within_a_list_come_to_what_they_come_to_one_by_one() {
    let (mut alike, mut short) = (0, 0);
    for seed in random::seeds(600) {
        let mut random = Random::new(seed);
        let items: Vec<Value> = (0..3 + random.below(10)).map(|_| random.value(2)).collect();
        let documents: Vec<Value> = (0..3 + random.below(10)).map(|number| json!({ "n": number })).collect();
        let layout = random.below(4);
        let is_regular = layout < 3;
        let (text, above, count) = match layout {
            0 => (serde_json::to_string_pretty(&json!({ "a": &items, "z": 0 })).unwrap(), "/a", items.len()),
            1 => (serde_json::to_string(&json!([0, &items])).unwrap(), "/1", items.len()),
            2 => (documents.iter().map(|document| format!("{document}\n")).collect(), "", documents.len()),
            _ => (random.text_of(&json!([0, &items]), true), "/1", items.len()),
        };
        let mut one_by_one = text.clone();
        let mut operations = Vec::new();
        for _ in 0..8 + random.below(8) {
            let (from, to) = (random.below(count), random.below(count));
            let operation = json!({ "op": "move", "from": format!("{above}/{from}"), "path": format!("{above}/{to}") });
            one_by_one = edit(&one_by_one, &json!([operation]).to_string()).unwrap();
            operations.push(operation);
        }
        let operations = json!(operations).to_string();
        let edited = edit(&text, &operations).unwrap_or_else(|error| panic!("seed {seed}: {error}\n{text}\n{operations}"));
        let changes = edit_changes(&text, &operations).unwrap();
        if is_regular {
            assert_eq!(edited, one_by_one, "seed {seed}: {text}\n{operations}");
        }
        assert_eq!(without_space(&edited), without_space(&one_by_one), "seed {seed}: {text}\n{operations}");
        assert_eq!(spliced(&text, &changes), edited, "seed {seed}");
        alike += usize::from(edited == text);
        short += usize::from(changes.len() < 8);
    }
    assert!(alike < 60 && short > 250, "{alike} stayed as they were, {short} took few changes");
}

/// A move that can't be made is said with its number, wherever it stands among others.
#[test]
fn a_move_that_fails_among_many_is_named() {
    let mut operations = vec![json!({ "op": "move", "from": "/0", "path": "/2" }); 9];
    operations.push(json!({ "op": "move", "from": "/0", "path": "/3" }));
    let error = edit("[1, 2, 3]", &json!(operations).to_string()).unwrap_err().to_string();
    assert!(error.contains("operations[9] (move \"/0\" to \"/3\")"), "{error}");
}
