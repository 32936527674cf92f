//! The line that a server may put behind “Schema incorrect.”.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use aanbod::{Call, Exchange, Kind, Locale, Report, Severity, ValidateOptions, status_message, validate, validate_exchange};
use serde_json::{Value, json};
use std::path::Path;

const REQUEST: &str = include_str!("data/enrollment/enrollmentRequest.json");
const LIST: &str = include_str!("data/enrollment/enrollments.json");

fn check(kind: Kind, text: &str, options: &ValidateOptions) -> Report {
    validate(kind, text.as_bytes(), options).unwrap()
}

#[test]
fn it_says_in_english_what_is_wrong_and_where_in_the_order_of_the_document() {
    let mut request: Value = serde_json::from_str(REQUEST).unwrap();
    request["student"] = json!({});
    request["school"]["organisationIds"][0]["organisationIdType"] = json!("BRIN");
    let expected = "2 errors: /school/organisationIds/0/organisationIdType: value not allowed; \
                    /student/userMasterIdentifier: no identifier given.";
    for locale in [Locale::En, Locale::Nl] {
        for mask in [true, false] {
            let options = ValidateOptions::default().locale(locale).mask_values(mask);
            assert_eq!(status_message(&check(Kind::EnrollmentRequest, &request.to_string(), &options)), expected);
        }
    }
    assert_eq!(status_message(&check(Kind::EnrollmentRequest, REQUEST, &ValidateOptions::default())), "");
}

#[test]
fn warnings_are_no_reason_to_refuse_unless_the_caller_says_so() {
    let text = REQUEST.replacen('{', "{ \"extra\": 1,", 1);
    let report = check(Kind::EnrollmentRequest, &text, &ValidateOptions::default());
    assert_eq!(report.diagnostics[0].severity, Severity::Warning);
    assert_eq!(status_message(&report), "");
    let strict = ValidateOptions::default().severity(report.diagnostics[0].code, Severity::Error);
    assert_eq!(status_message(&check(Kind::EnrollmentRequest, &text, &strict)), "1 error: /…: unknown property.");
}

#[test]
fn it_is_never_longer_than_500_characters_and_counts_what_it_leaves_out() {
    let list: Vec<Value> = (0..300).map(|_| json!({ "enrollmentId": "x", "status": "gone" })).collect();
    let report = check(Kind::Enrollments, &json!(list).to_string(), &ValidateOptions::default());
    let line = status_message(&report);
    assert!(line.chars().count() <= 500 && line.chars().count() > 400, "{line}");
    let named = line.matches("; /").count() as u32 + 1;
    assert!(line.starts_with(&format!("{} errors: /0/", report.counts.error)), "{line}");
    assert!(line.ends_with(&format!("; and {} more.", report.counts.error - named)), "{line}");
    // Where nothing was listed, the number is all there is.
    let none = ValidateOptions::default().max_diagnostics(0);
    let report = check(Kind::Enrollments, &json!(list).to_string(), &none);
    assert_eq!(status_message(&report), format!("{} errors.", report.counts.error));
}

#[test]
fn a_text_that_cannot_be_read_is_the_document() {
    let report = check(Kind::EnrollmentRequest, "{ \"school\": ", &ValidateOptions::default());
    let line = status_message(&report);
    assert_eq!(line, "1 error: the document: not readable as JSON.");
}

#[test]
fn of_an_exchange_it_names_the_part() {
    let response = LIST.replacen("\"active\"", "\"gone\"", 1);
    let exchange = Exchange::new(Call::Enrollments, REQUEST.as_bytes(), 200, response.as_bytes())
        .query(br#"{ "enrollmentType": "x", "Noor": "1" }"#);
    let report = validate_exchange(&exchange, &ValidateOptions::default()).unwrap();
    assert_eq!(
        status_message(&report),
        "2 errors: /query/enrollmentType: value not allowed; /response/0/status: value not allowed."
    );
}

/// Every text of a document, and every key that isn't a name of the specification.
fn secrets(document: &Value, secrets: &mut Vec<String>) {
    match document {
        Value::Object(members) => {
            for (key, value) in members {
                secrets.push(key.clone());
                self::secrets(value, secrets);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| self::secrets(item, secrets)),
        Value::String(text) => secrets.push(text.clone()),
        Value::Number(number) => secrets.push(number.to_string()),
        Value::Null | Value::Bool(_) => {}
    }
}

/// The names in a JSON Schema.
fn names(schema: &Value, all: &mut Vec<String>) {
    match schema {
        Value::Object(members) => {
            if let Some(properties) = members.get("properties").and_then(Value::as_object) {
                all.extend(properties.keys().cloned());
            }
            members.values().for_each(|value| names(value, all));
        }
        Value::Array(items) => items.iter().for_each(|item| names(item, all)),
        _ => {}
    }
}

#[test]
fn no_word_of_a_document_is_in_it() {
    let mut seen = 0;
    for kind in [Kind::Enrollment, Kind::Enrollments, Kind::EnrollmentRequest, Kind::StatusResponse] {
        let mut ours: Vec<String> =
            aanbod::codes().iter().map(|code| aanbod::explain(*code, Locale::En).title.to_lowercase()).collect();
        names(&serde_json::to_value(aanbod::json_schema(kind)).unwrap(), &mut ours);
        for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/enrollment/rules")).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            let Ok(document) = serde_json::from_slice::<Value>(&bytes) else { continue };
            let line = status_message(&validate(kind, &bytes, &ValidateOptions::default()).unwrap());
            assert!(line.chars().count() <= 500);
            let mut words = Vec::new();
            secrets(&document, &mut words);
            words.retain(|word| word.len() > 4 && !ours.iter().any(|name| name.contains(word.as_str())));
            for word in words {
                seen += 1;
                assert!(!line.contains(&word), "{word} in {line}");
            }
        }
    }
    assert!(seen > 1000, "{seen}");
}
