//! JSON that was put into a text, and texts that are JSON.

use crate::cases::{Case, error, valid, warning};
use crate::common::{CREATING, VALID, check, codes, edited, fixed, options, set};
use aanbod::report::Applicability;
use aanbod::{Code, Kind, detect, validate};
use serde_json::{Value, json};

const ASSOCIATION: &str = include_str!("../data/association/course.json");
const ENROLLMENT: &str = include_str!("../data/enrollment/enrollment-subject.json");

pub fn cases() -> Vec<Case> {
    vec![
        error(Code::JsonText, valid([set("/segment", r#"{"code":"A"}"#)]))
            .at("/segment", r#""{\"code\":\"A\"}""#)
            .param("expected", "object")
            .fix(r#"[{"op":"replace","path":"/segment","value":{"code":"A"}}]"#)
            .not(valid([set("/segment", "{A}")]))
            .not(valid([set("/segment", r#"["A"]"#)])),
        error(Code::JsonText, valid([set("/learningMethod/costs/details/0/invoiceItems/0/isOptional", r#""false""#)]))
            .at("/learningMethod/costs/details/0/invoiceItems/0/isOptional", r#""\"false\"""#)
            .param("expected", "boolean")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/isOptional","value":false}]"#),
        warning(Code::JsonInText, valid([set("/name", r#"{"nl":"Tekenen","en":"Drawing"}"#)]))
            .at("/name", r#""{\"nl\":\"Tekenen\",\"en\":\"Drawing\"}""#)
            .fix(r#"[{"op":"replace","path":"/name","value":"Tekenen"}]"#)
            .fix(r#"[{"op":"replace","path":"/name","value":"Drawing"}]"#)
            .not(valid([set("/name", "[Nieuw] Tekenen")]))
            .not(valid([set("/name", "{Tekenen}")]))
            .not(valid([set("/name", "[2026]")]))
            .not(valid([set("/name", r#""Zeg het maar""#)])),
        warning(Code::JsonInText, valid([set("/name", r#"["Tekenen"]"#)]))
            .at("/name", r#""[\"Tekenen\"]""#)
            .fix(r#"[{"op":"replace","path":"/name","value":"Tekenen"}]"#),
    ]
}

/// A part of a document as a text, as often as `times` says.
fn wrapped(value: &Value, times: usize) -> Value {
    (0..times).fold(value.clone(), |value, _| json!(value.to_string()))
}

#[test]
fn a_part_that_was_put_into_a_text_is_one_finding_and_comes_out_as_it_was() {
    for (kind, document, pointers) in [
        (
            Kind::Course,
            CREATING,
            &["", "/learningMethod", "/learningMethod/costs/details", "/learningMethod/costs/details/0"][..],
        ),
        (Kind::Association, ASSOCIATION, &["", "/offering", "/offering/name", "/offering/name/0", "/offering/course", "/issuer"]),
        (Kind::Enrollment, ENROLLMENT, &["", "/student"]),
    ] {
        let whole: Value = serde_json::from_str(document).unwrap();
        for pointer in pointers {
            for times in 1..=3 {
                let mut text = whole.clone();
                let part = text.pointer_mut(pointer).unwrap();
                *part = wrapped(part, times);
                let text = text.to_string();
                let report = validate(kind, text.as_bytes(), &options()).unwrap();
                let found: Vec<_> = report.diagnostics.iter().filter(|found| found.code == Code::JsonText).collect();
                assert_eq!(found.len(), 1, "{pointer} {times}");
                let errors = report.counts.error;
                assert_eq!((errors, found[0].pointer.as_str()), (1, *pointer), "{times}: {:?}", report.diagnostics);
                let fix = &found[0].fixes[0];
                assert_eq!(fix.applicability, Applicability::Certain);
                let after: Value = serde_json::from_str(&fixed(&text, &fix.operations)).unwrap();
                assert_eq!(after, whole, "{pointer} {times}");
            }
        }
    }
}

#[test]
fn a_list_and_its_documents_may_be_in_texts() {
    let course: Value = serde_json::from_str(CREATING).unwrap();
    for list in [wrapped(&json!([course]), 1), json!([wrapped(&course, 1)]), wrapped(&json!([course]), 2)] {
        let text = list.to_string();
        let report = validate(Kind::Catalogue, text.as_bytes(), &options()).unwrap();
        assert_eq!(codes(&report), ["json-text"], "{text}");
        let after: Value = serde_json::from_str(&fixed(&text, &report.diagnostics[0].fixes[0].operations)).unwrap();
        assert_eq!(after, json!([course]));
    }
}

#[test]
fn errors_that_were_in_a_text_keep_nobody_from_taking_it_out() {
    let broken = json!({ "externalId": "A-1", "name": "", "learningMethod": { "duration": { "value": 0 } } });
    let title = |kind: Kind, text: &Value| {
        let report = validate(kind, text.to_string().as_bytes(), &options()).unwrap();
        assert_eq!(codes(&report), ["json-text"], "{text}");
        report.diagnostics[0].fixes.first().map(|fix| (fix.applicability, fixed(&text.to_string(), &fix.operations)))
    };
    for (kind, inner) in [(Kind::Course, broken.clone()), (Kind::Catalogue, json!([broken]))] {
        let (applicability, after) = title(kind, &wrapped(&inner, 1)).unwrap();
        assert_eq!(applicability, Applicability::Certain);
        assert_eq!(serde_json::from_str::<Value>(&after).unwrap(), inner);
    }
    // What has nothing of a course isn't one.
    assert!(title(Kind::Course, &wrapped(&json!({ "a": 1, "b": 2 }), 1)).is_none());
}

#[test]
fn a_document_in_a_text_is_of_its_kind() {
    let course: Value = serde_json::from_str(VALID).unwrap();
    for times in 0..4 {
        assert_eq!(detect(wrapped(&course, times).to_string().as_bytes()), Some(Kind::Course), "{times}");
        assert_eq!(detect(wrapped(&json!([course]), times).to_string().as_bytes()), Some(Kind::Catalogue), "{times}");
    }
    for other in [r#""""#, r#""text""#, r#""{}""#, r#""\"""#] {
        assert_eq!(detect(other.as_bytes()), None, "{other}");
    }
}

#[test]
fn what_only_looks_like_json_is_a_text() {
    for text in ["{'a': 1}", "[1, 2", "{\"a\": 1} {\"b\": 2}", "{", "[]", "21", "\"21"] {
        let report = check(edited(VALID, &[set("/learningMethod/planning", text)]));
        assert_eq!(codes(&report)[..1], ["type"], "{text}");
    }
}
