//! What a caller can choose.

use crate::common::{CREATING, VALID, check, codes, edited, item, listed, options, set};
use aanbod::options::OperationMode;
use aanbod::{Kind, Report, ValidateOptions, validate};

fn allowing(lists: &[(&str, &[&str])]) -> ValidateOptions {
    lists.iter().fold(options(), |options, (name, list)| options.allow(*name, list.iter().copied()))
}

fn check_with(text: &str, options: &ValidateOptions) -> Report {
    validate(Kind::Course, text.as_bytes(), options).unwrap()
}

#[test]
fn a_course_without_id_is_new_and_what_the_server_makes_may_be_missing() {
    let with = |operation| check_with(CREATING, &options().operation(operation));
    let report = check(CREATING);
    assert_eq!(listed(&report), [("server-made", "/id")]);
    assert_eq!(report.diagnostics[0].params, [("names", "id, status, source".to_owned())]);
    assert_eq!(listed(&with(OperationMode::Auto)), listed(&report));
    assert_eq!(listed(&with(OperationMode::Create)), []);
    assert_eq!(listed(&with(OperationMode::Stored)), [("missing", "/id"), ("missing", "/status"), ("missing", "/source")]);
    assert!(with(OperationMode::Auto).valid && !with(OperationMode::Stored).valid);
}

#[test]
fn a_course_with_id_is_stored_and_needs_status_and_source() {
    let text = VALID.replace("\"status\": \"Published\",", "").replace("\"Portal\"", "null");
    assert_eq!(listed(&check(&text)), [("missing", "/status"), ("null-required", "/source")]);
}

#[test]
fn a_list_closes_an_open_enumeration_under_its_full_name() {
    let name = "learningMethod.costs.details[n].invoiceItems[n].costType";
    let known: &[&str] = &["Tuition", "StudyMaterial", "Examination", "SinglePaymentDiscount"];
    assert_eq!(listed(&check_with(VALID, &allowing(&[(name, known)]))), []);
    let report = check_with(VALID, &allowing(&[(name, &["Tuition", "StudyMaterials"])]));
    let expected = [1, 2, 3].map(|index| ("enum", item(index, "costType")));
    assert_eq!(listed(&report), expected.iter().map(|(code, pointer)| (*code, pointer.as_str())).collect::<Vec<_>>());
    assert_eq!(report.diagnostics[0].params[2], ("suggestion", "StudyMaterials".to_owned()));
    assert!(!report.valid);
    // The same key in a start moment is another property.
    let path = "learningMethod.planning.startMoments[n].invoiceItems[n].costType";
    let report = check_with(VALID, &allowing(&[(path, &["Course"])]));
    assert_eq!(listed(&report), [("enum", "/learningMethod/planning/startMoments/1/invoiceItems/0/costType")]);
}

#[test]
fn a_callers_list_stands_in_the_place_of_the_values_that_are_known() {
    let text = edited(VALID, &[set("/learningMethod/type", "Selfplanned")]);
    assert_eq!(codes(&check(&text)), ["enum-spelling"]);
    assert_eq!(codes(&check_with(&text, &allowing(&[("learningMethod.type", &["Selfplanned"])]))), Vec::<&str>::new());
    assert_eq!(codes(&check_with(&text, &allowing(&[("learningMethod.type", &["Classroom"])]))), ["enum"]);
    assert_eq!(codes(&check_with(VALID, &allowing(&[("status", &[])]))), ["enum"]);
    // A closed list of the specification stays closed.
    let text = VALID.replacen("\"thu\"", "\"donderdag\"", 1);
    let days = "learningMethod.planning.startMoments[n].dayOfWeek";
    assert_eq!(codes(&check_with(&text, &allowing(&[(days, &["donderdag"])]))), ["enum"]);
    assert_eq!(codes(&check_with(VALID, &allowing(&[(days, &["mon"])]))), ["enum"]);
}

#[test]
fn a_list_closes_a_catalogue_too() {
    let list = include_str!("../data/course/catalogue.json");
    let lines = include_str!("../data/course/catalogue.jsonl");
    for text in [list, lines] {
        let report = validate(Kind::Catalogue, text.as_bytes(), &allowing(&[("source", &["Portal"])])).unwrap();
        assert_eq!(listed(&report), [("enum", "/1/source")]);
    }
}

#[test]
fn a_list_for_a_property_that_does_not_exist_is_a_wrong_call() {
    for name in [
        "",
        "costType",
        "learningmethod.type",
        "learningMethod.costs.details.currencyCode",
        "learningMethod.type[n]",
        "name[n]",
        "learningMethod[n].type",
        "learningMethod.costs.details[n][n].currencyCode",
        "segment.name",
        "status.",
    ] {
        let called = validate(Kind::Course, VALID.as_bytes(), &allowing(&[(name, &["x"])]));
        assert!(called.is_err_and(|error| error.to_string().contains(name)), "{name}");
    }
}

#[test]
fn a_reading_that_is_given_twice_and_differently_is_a_wrong_call() {
    let options = |end: &str| {
        let quote = r#""quote": { "orderedAt": "2026-03-01", "periodEnd": "exclusive" }"#;
        ValidateOptions::from_json(&format!(r#"{{ "periodEnd": "{end}", {quote} }}"#)).unwrap()
    };
    assert!(validate(Kind::Course, b"{}", &options("exclusive")).is_ok());
    let error = validate(Kind::Course, b"{}", &options("inclusive")).unwrap_err();
    assert!(error.to_string().contains("periodEnd"), "{error}");
}

#[test]
fn where_the_caller_lists_currencies_and_countries_iso_has_no_say() {
    let mut document: serde_json::Value = serde_json::from_str(VALID).unwrap();
    let details = &mut document["learningMethod"]["costs"]["details"];
    details[0]["currencyCode"] = "XBT".into();
    details[0]["invoiceItems"][0]["vatCountry"] = "XX".into();
    let text = document.to_string();
    let of = |options: &ValidateOptions| {
        let report = validate(Kind::Course, text.as_bytes(), options).unwrap();
        let codes = ["currency", "country"];
        report.diagnostics.iter().map(|finding| finding.code.as_str()).filter(|code| codes.contains(code)).count()
    };
    assert_eq!(of(&options()), 2);
    let lists = [
        ("learningMethod.costs.details[n].currencyCode", ["EUR", "XBT"].as_slice()),
        ("learningMethod.costs.details[n].invoiceItems[n].vatCountry", &["NL", "XX"]),
    ];
    assert_eq!(of(&allowing(&lists)), 0);
}
