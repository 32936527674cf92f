//! Edits against the public test suite of JSON Patch.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use aanbod::{edit, to_strict_json};
use serde_json::{Value, json};

#[test]
fn the_public_suite_has_the_results_it_says() {
    let mut cases = 0;
    for line in include_str!("data/json-patch-test-suite/cases.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let name = case["comment"].as_str().unwrap_or(line);
        for text in [case["doc"].to_string(), serde_json::to_string_pretty(&case["doc"]).unwrap()] {
            let result = edit(&text, &case["patch"].to_string());
            match (case.get("error"), case.get("disabled")) {
                // The two that are disabled are so because of keys that stand twice, which are lost in this copy.
                (Some(_), Some(_)) => {}
                (Some(error), None) => assert!(result.is_err(), "{name}: {error}: {result:?}"),
                (None, _) => {
                    let result = result.unwrap_or_else(|error| panic!("{name}: {error}"));
                    let expected = case.get("expected").unwrap_or(&case["doc"]);
                    assert_eq!(&serde_json::from_str::<Value>(&result).unwrap(), expected, "{name}");
                    assert_eq!(to_strict_json(&result).unwrap(), result);
                }
            }
        }
        cases += 1;
    }
    assert_eq!(cases, 95);
}

#[test]
fn a_key_of_an_operation_that_stands_twice_is_refused() {
    let operations = r#"[{"op":"add","path":"/baz","value":"qux","op":"move","from":"/foo"}]"#;
    let message = edit(&json!({ "foo": "bar" }).to_string(), operations).unwrap_err().to_string();
    assert_eq!(message, "operations[0]: it has \"op\" twice. Keep one.");
}
