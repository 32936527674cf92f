//! What changes a stored course: merge patches and JSON Patches.

use crate::cases::{Case, Doc, error, of, warning};
use crate::common::{VALID, edited, listed, options, remove, set};
use aanbod::text::edit::edit;
use aanbod::time::Moment;
use aanbod::{Code, Kind, Locale, Quote, QuoteOptions, blank, detect, kind_info, merge, quote, validate};
use serde_json::{Value, json};

const MERGE: &str = include_str!("../data/course/patch-merge.json");
const OPERATIONS: &str = include_str!("../data/course/patch-operations.json");

const DETAILS: &str = "/learningMethod/costs/details";

fn patch(body: Value) -> Doc {
    of(Kind::CoursePatch, body.to_string())
}

fn merged(pointer: &str, value: Value) -> Doc {
    of(Kind::CoursePatch, edited(MERGE, &[set(pointer, value)]))
}

fn without(pointer: &str) -> Doc {
    of(Kind::CoursePatch, edited(MERGE, &[remove(pointer)]))
}

fn found(body: &Value) -> Vec<(&'static str, String)> {
    let report = validate(Kind::CoursePatch, body.to_string().as_bytes(), &options()).unwrap();
    report.diagnostics.iter().map(|found| (found.code.as_str(), found.pointer.clone())).collect()
}

fn sets(path: &str, value: Value) -> Value {
    json!([{ "op": "replace", "path": path, "value": value }])
}

pub fn cases() -> Vec<Case> {
    vec![
        error(Code::NotPatchable, patch(json!({ "status": "20" })))
            .at("/status", "\"status\"")
            .param("name", "status")
            .fix(r#"[{"op":"remove","path":"/status"}]"#)
            .not(patch(json!({ "name": "Drawing" })))
            .not(patch(json!([{ "op": "test", "path": "/status", "value": "20" }])))
            .not(patch(json!([{ "op": "copy", "from": "/status", "path": "/internalId" }]))),
        error(Code::NotPatchable, patch(sets("/providerId", json!("x"))))
            .at("/0/path", "\"/providerId\"")
            .param("name", "providerId")
            .fix(r#"[{"op":"remove","path":"/0"}]"#),
        error(Code::NotPatchable, patch(json!([{ "op": "move", "from": "/sourceDisplayValue", "path": "/shortName" }])))
            .at("/0/from", "\"/sourceDisplayValue\"")
            .fix(r#"[{"op":"remove","path":"/0"}]"#),
        error(Code::NullRequired, patch(json!({ "name": null })))
            .at("/name", "null")
            .not(patch(json!({ "shortName": null })))
            .not(patch(json!({ "learningMethod": { "planning": null } }))),
        error(Code::NullRequired, patch(sets("/name", json!(null)))).at("/0/value", "null"),
        error(Code::RequiredRemoved, patch(json!([{ "op": "remove", "path": "/learningMethod/duration" }])))
            .at("/0/path", "\"/learningMethod/duration\"")
            .param("name", "duration")
            .not(patch(json!([{ "op": "remove", "path": format!("{DETAILS}/0") }])))
            .not(patch(json!([{ "op": "remove", "path": "/crebo" }])))
            .not(patch(json!([{ "op": "copy", "from": "/name", "path": "/shortName" }]))),
        error(Code::PatchPath, patch(sets("learningMethod.duration.value", json!(3))))
            .at("/0/path", "\"learningMethod.duration.value\"")
            .param("expected", "/learningMethod/duration/value")
            .fix(r#"[{"op":"replace","path":"/0/path","value":"/learningMethod/duration/value"}]"#)
            .not(patch(sets("/learningMethod/duration/value", json!(3)))),
        error(Code::PatchPath, patch(sets(&format!("{DETAILS}/first/currencyCode"), json!("EUR"))))
            .at("/0/path", "\"/learningMethod/costs/details/first/currencyCode\"")
            .not(patch(sets(&format!("{DETAILS}/0/currencyCode"), json!("EUR")))),
        error(Code::PatchPath, patch(json!([{ "op": "remove", "path": format!("{DETAILS}/-") }])))
            .at("/0/path", "\"/learningMethod/costs/details/-\""),
        warning(Code::UnknownProperty, patch(sets("/learningMethod/Duration", json!({ "value": 3, "unit": "Dag" }))))
            .at("/0/path", "\"/learningMethod/Duration\"")
            .param("suggestion", "duration")
            .fix(r#"[{"op":"replace","path":"/0/path","value":"/learningMethod/duration"}]"#)
            .not(patch(sets("/segment/code", json!("x")))),
        warning(Code::UnknownProperty, patch(json!({ "learningMethod": { "teacher": "x" } })))
            .at("/learningMethod/teacher", "\"teacher\""),
        error(Code::Enum, patch(json!([{ "op": "update", "path": "/name", "value": "x" }]))).at("/0/op", "\"update\""),
        error(Code::Missing, patch(json!([{ "op": "remove" }]))).at("/0/path", "{"),
        error(Code::MissingWhen, patch(json!([{ "op": "replace", "path": "/name" }])))
            .at("/0/value", "{")
            .param("of", "replace")
            .not(patch(json!([{ "op": "remove", "path": "/shortName" }]))),
        error(Code::MissingWhen, patch(json!([{ "op": "copy", "path": "/shortName" }]))).at("/0/from", "{"),
        error(Code::Type, patch(json!(["replace"]))).at("/0", "\"replace\""),
        error(Code::Type, patch(sets("/learningMethod/contactSessions", json!(["x"])))).at("/0/value", "[…]"),
        error(Code::Missing, patch(sets("/learningMethod/duration", json!({ "value": 3 }))))
            .at("/0/value/unit", "{")
            .not(patch(json!({ "learningMethod": { "duration": { "value": 3 } } }))),
        error(Code::Missing, without(&format!("{DETAILS}/0/invoiceItems/0/vatAmount")))
            .at("/learningMethod/costs/details/0/invoiceItems/0/vatAmount", "{")
            .not(patch(json!({ "learningMethod": { "costs": {} } }))),
        warning(Code::VatMismatch, merged(&format!("{DETAILS}/0/invoiceItems/0/vatAmount"), json!(90)))
            .at("/learningMethod/costs/details/0/invoiceItems/0/vatAmount", "90")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatAmount","value":100.80}]"#)
            .not(of(Kind::CoursePatch, MERGE)),
    ]
}

#[test]
fn changes_that_are_right_have_no_findings() {
    for text in [MERGE, OPERATIONS, "{}", "[]"] {
        let report = validate(Kind::CoursePatch, text.as_bytes(), &options()).unwrap();
        assert_eq!(listed(&report), [], "{text}");
    }
}

#[test]
fn the_blank_change_is_empty_and_a_change_is_neither_personal_nor_priced() {
    assert_eq!(serde_json::to_value(blank(Kind::CoursePatch)).unwrap(), json!({}));
    let info = kind_info(Kind::CoursePatch);
    assert!(!info.personal && !info.priceable && !info.list);
}

#[test]
fn operations_are_told_by_their_names_and_a_part_of_a_course_stays_a_course() {
    assert_eq!(detect(OPERATIONS.as_bytes()), Some(Kind::CoursePatch));
    assert_eq!(detect(br#"[{"op": "remove", "path": "/name"}]"#), Some(Kind::CoursePatch));
    assert_eq!(detect(br#"[{"op": "sum", "path": "/name"}]"#), None);
    assert_eq!(detect(MERGE.as_bytes()), Some(Kind::Course));
}

#[test]
fn a_value_is_named_after_what_its_path_leads_to() {
    let options = options().locale(Locale::Nl);
    let change =
        json!([{ "op": "replace", "path": "/providerId", "value": 1 }, { "op": "replace", "path": "/name", "value": null }]);
    let report = validate(Kind::CoursePatch, change.to_string().as_bytes(), &options).unwrap();
    let labels: Vec<_> = report.diagnostics.iter().map(|found| found.label.as_str()).collect();
    assert_eq!(labels, ["Id van de aanbieder", "Cursusnaam"]);
    assert_eq!(report.diagnostics[1].message, "Vul de cursusnaam in.");
}

#[test]
fn the_empty_path_is_the_whole_course() {
    let course: Value = serde_json::from_str(VALID).unwrap();
    assert_eq!(found(&sets("", course.clone())), []);
    assert_eq!(found(&json!([{ "op": "remove", "path": "" }])), [("required-removed", "/0/path".to_owned())]);
    let mut nameless = course;
    nameless.as_object_mut().unwrap().remove("name");
    assert_eq!(found(&sets("", nameless)), [("missing", "/0/value/name".to_owned())]);
}

#[test]
fn a_price_that_is_added_is_checked_as_in_a_course_and_alone() {
    let operations: Value = serde_json::from_str(OPERATIONS).unwrap();
    let mut period = operations[4]["value"].clone();
    period["invoiceItems"][0]["vatAmount"] = json!(48);
    period["startDate"] = json!("2026-01-01T00:00:00Z");
    let add = |path: &str, value: &Value| json!([{ "op": "add", "path": path, "value": value }]);
    let expected = |place: &str| vec![("vat-mismatch", format!("/0/value{place}/invoiceItems/0/vatAmount"))];
    assert_eq!(found(&add(&format!("{DETAILS}/-"), &period)), expected(""));
    assert_eq!(found(&add(DETAILS, &json!([period]))), expected("/0"));
}

#[test]
fn a_changed_course_can_be_priced() {
    let options = QuoteOptions::new("2026-08-01".parse::<Moment>().unwrap());
    let by_merge = merge(VALID, MERGE).unwrap();
    let replaced = edit(VALID, &sets(DETAILS, prices()).to_string()).unwrap();
    for course in [by_merge, replaced] {
        match quote(course.as_bytes(), &options).unwrap() {
            Quote::Priced(priced) => assert_eq!(priced.totals.gross.money(), "580.80"),
            unpriced => panic!("{unpriced:?}"),
        }
    }
}

fn prices() -> Value {
    let patch: Value = serde_json::from_str(MERGE).unwrap();
    patch["learningMethod"]["costs"]["details"].clone()
}
