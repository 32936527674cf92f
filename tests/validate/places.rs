//! Where findings stand.

use crate::common::{BROKEN, VALID, check, listed, options, piece};
use aanbod::{Kind, validate};

#[test]
fn a_document_that_is_no_text_has_pointers_and_no_ranges() {
    let report = validate(Kind::Course, BROKEN.as_bytes(), &options().ranges(false)).unwrap();
    assert!(report.diagnostics.iter().all(|found| found.range.is_none()));
    assert_eq!(listed(&report), listed(&check(BROKEN)));
    assert!(!serde_json::to_string(&report).unwrap().contains("\"range\""));
}

#[test]
fn every_range_is_the_value_the_key_or_the_bracket_it_is_about() {
    let text = BROKEN.replace("Kookcursus", "🍲 Kookcursus").replace('\n', "\r\n");
    for found in check(&text).diagnostics {
        let there = piece(&text, found.range.unwrap());
        let key = found.pointer.rsplit('/').next().unwrap();
        let about = match found.code.as_str() {
            "missing" | "currency-missing" => there == "{",
            "unknown-property" | "property-case" | "deprecated" => there == format!("\"{key}\""),
            "sub-segment" => there == "{",
            _ => serde_json::from_str::<serde_json::Value>(&there).is_ok(),
        };
        assert!(about, "{} at {}: {there}", found.code.as_str(), found.pointer);
    }
}

#[test]
fn pointers_lead_to_the_value_that_is_meant() {
    let document: serde_json::Value = serde_json::from_str(BROKEN).unwrap();
    for found in check(BROKEN).diagnostics {
        let there = document.pointer(&found.pointer).is_some();
        let absent = matches!(found.code.as_str(), "missing" | "sub-segment" | "currency-missing");
        assert_eq!(there, !absent, "{} at {}", found.code.as_str(), found.pointer);
    }
}

#[test]
fn keys_with_slashes_and_tildes_are_escaped_in_pointers() {
    let report = check(VALID.replacen("\"segment\"", "\"a/b~c\": { }, \"segment\"", 1));
    assert_eq!(listed(&report), [("unknown-property", "/a~1b~0c")]);
    assert_eq!(report.diagnostics[0].property, "a/b~c");
}

#[test]
fn a_key_in_other_capitals_and_what_is_in_it_go_by_their_names_in_the_specification() {
    let report = check(VALID.replacen("\"learningMethod\"", "\"LearningMethod\"", 1).replacen("\"Month\"", "\" \"", 1));
    let found = |code: &str| report.diagnostics.iter().find(|found| found.code.as_str() == code).unwrap();
    let case = found("property-case");
    assert_eq!((case.pointer.as_str(), case.property.as_str()), ("/LearningMethod", "learningMethod"));
    let blank = found("blank");
    assert_eq!(blank.pointer, "/LearningMethod/duration/unit");
    assert_eq!((blank.property.as_str(), blank.label.as_str()), ("learningMethod.duration.unit", "Unit of duration"));
}
