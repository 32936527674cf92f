//! Faults that people report of such documents, and what comes of the corrections that are offered.

use aanbod::report::Applicability;
use aanbod::{Code, Diagnostic, Kind, Locale, Report, ValidateOptions, detect, edit, validate};
use serde_json::{Value, json};

const LIST: &str = include_str!("../data/enrollment/enrollments.json");
const ONE: &str = include_str!("../data/enrollment/enrollment.json");

fn check(kind: Kind, text: &str) -> Report {
    validate(kind, text.as_bytes(), &ValidateOptions::default()).unwrap()
}

fn listed(report: &Report) -> Vec<(&'static str, &str)> {
    report.diagnostics.iter().map(|found| (found.code.as_str(), found.pointer.as_str())).collect()
}

fn corrected(text: &str, found: &Diagnostic, at: usize) -> String {
    edit(text, &serde_json::to_string(&found.fixes[at].operations).unwrap()).unwrap()
}

#[test]
fn what_is_in_a_wrapped_list_is_checked_where_it_stands_and_unwrapped_on_request() {
    let mut list: Value = serde_json::from_str(LIST).unwrap();
    list[1]["status"] = json!("inactive");
    for (text, pointer) in [
        (json!({ "data": list, "page": 1 }), "/data"),
        (json!({ "enrollments": list }), "/enrollments"),
        (json!({ "@odata.context": "x", "value": list }), "/value"),
        (json!({ "pageSize": 10, "items": list, "hasNextPage": false }), "/items"),
        (json!({ "status": "ok", "leerlingen": list }), "/leerlingen"),
        (json!({ "_embedded": { "enrollments": list }, "_links": {} }), "/_embedded/enrollments"),
        (json!({ "response": { "result": { "data": list } } }), "/response/result/data"),
        (json!({ "errors": [], "data": list }), "/data"),
    ] {
        let text = serde_json::to_string_pretty(&text).unwrap();
        let report = check(Kind::Enrollments, &text);
        assert_eq!(listed(&report), [("list-wrapped", ""), ("enum", &format!("{pointer}/1/status"))], "{pointer}");
        let [wrapped, status] = &report.diagnostics[..] else { panic!("{pointer}") };
        assert_eq!(status.property, "status");
        let range = status.range.unwrap();
        assert_eq!(&text[range.from as usize..range.to as usize], "\"inactive\"");
        assert_eq!(wrapped.fixes[0].applicability, Applicability::Choice);
        let bare = corrected(&text, wrapped, 0);
        assert_eq!(serde_json::from_str::<Value>(&bare).unwrap(), list, "{pointer}");
        assert_eq!(listed(&check(Kind::Enrollments, &bare)), [("enum", "/1/status")]);
    }
}

#[test]
fn two_enrollments_with_one_id_are_told_in_a_wrapped_list_too() {
    let mut list: Value = serde_json::from_str(LIST).unwrap();
    list[2]["enrollmentId"] = list[0]["enrollmentId"].clone();
    let report = check(Kind::Enrollments, &json!({ "items": list }).to_string());
    let found = report.diagnostics.iter().find(|found| found.code == Code::EnrollmentDuplicate).unwrap();
    assert_eq!(found.pointer, "/items/2/enrollmentId");
    assert_eq!(found.params[1], ("other", "/items/0/enrollmentId".to_owned()));
}

#[test]
fn a_single_enrollment_gets_the_brackets_that_it_lacks() {
    let report = check(Kind::Enrollments, ONE);
    assert_eq!(listed(&report), [("list-of-one", "")]);
    let listed_one = corrected(ONE, &report.diagnostics[0], 0);
    assert_eq!(listed(&check(Kind::Enrollments, &listed_one)), []);
    let wrong = ONE.replace("\"active\"", "\"inactive\"");
    assert_eq!(listed(&check(Kind::Enrollments, &wrong)), [("list-of-one", ""), ("enum", "/status")]);
}

#[test]
fn an_object_that_has_nothing_of_a_list_is_only_told_to_be_none() {
    for other in [
        json!({}),
        json!({ "status": 11, "statusMessage": "Schema incorrect." }),
        json!({ "data": null }),
        json!({ "data": "x" }),
        json!({ "pupils": [] }),
        json!({ "items": [1, 2] }),
    ] {
        assert_eq!(listed(&check(Kind::Enrollments, &other.to_string())), [("type", "")], "{other}");
    }
}

#[test]
fn a_wrapped_list_that_breaks_off_is_checked_as_far_as_it_can_be_read() {
    let text = format!("{{ \"data\": {}", LIST.trim().trim_end_matches(']').replacen("\"active\"", "\"inactive\"", 1));
    let report = check(Kind::Enrollments, &text);
    let found = listed(&report);
    assert!(found.contains(&("list-wrapped", "")) && found.contains(&("enum", "/data/0/status")), "{found:?}");
    assert!(found.iter().any(|(code, _)| *code == "syntax"), "{found:?}");
    // A list without its end isn't moved about.
    assert!(report.diagnostics.iter().filter(|found| found.code == Code::ListWrapped).all(|found| found.fixes.is_empty()));
}

#[test]
fn a_catalogue_in_an_object_is_looked_into_and_a_course_with_lists_of_its_own_is_not() {
    let catalogue = include_str!("../data/course/catalogue.json");
    let report = check(Kind::Catalogue, &format!("{{ \"courses\": {catalogue}, \"total\": 2 }}"));
    assert_eq!(listed(&report)[0], ("list-wrapped", ""));
    assert!(report.diagnostics[1..].iter().all(|found| found.pointer.starts_with("/courses/")), "{:?}", listed(&report));
    let lines = include_str!("../data/course/catalogue.jsonl");
    assert!(check(Kind::Catalogue, lines).diagnostics.iter().all(|found| found.code != Code::ListWrapped));
    let course = include_str!("../data/course/valid.json");
    assert!(check(Kind::Catalogue, course).diagnostics.iter().all(|found| found.code != Code::ListWrapped));
}

#[test]
fn a_record_that_is_not_in_use_is_never_put_in_use() {
    for word in ["inactive", "Inactive", "in-active", "nonactive", "deactivated", "INACTIVE", "not active"] {
        let report = check(Kind::Enrollment, &ONE.replace("\"active\"", &format!("\"{word}\"")));
        let found = report.diagnostics.iter().find(|found| found.pointer == "/status").unwrap();
        assert!(found.code == Code::Enum && found.fixes.is_empty(), "{word}: {:?}", found.fixes);
        assert!(!found.message.contains("Did you mean"), "{}", found.message);
    }
}

#[test]
fn the_type_of_a_school_code_is_named_by_what_the_code_is_built_like() {
    let request = |id: &str, id_type: &str| {
        let school = json!({ "organisationIds": [{ "organisationId": id, "organisationIdType": id_type }] });
        let student = json!({ "userIds": [{ "userId": "a@b", "userIdType": "NEPRI" }] });
        json!({ "school": school, "student": student }).to_string()
    };
    for (id, id_type, named) in [
        ("03XY01", "VE_CODE", "V_ID"),
        ("03XY01", "BRIN6", "V_ID"),
        ("03XY01", "BRIN", "V_ID"),
        ("99ZZ99", "VESTIGING", "V_ID"),
        ("03XY", "BRIN", "OIE_CODE"),
        ("03XY", "BRIN4", "OIE_CODE"),
        ("03XY", "OL_CODE", "OIE_CODE"),
    ] {
        let text = request(id, id_type);
        let report = check(Kind::EnrollmentRequest, &text);
        assert_eq!(listed(&report), [("enum", "/school/organisationIds/0/organisationIdType")], "{id} {id_type}");
        let found = &report.diagnostics[0];
        assert!(found.message.contains(named) && found.hint.as_ref().unwrap().contains(id), "{} {:?}", found.message, found.hint);
        let [fix] = &found.fixes[..] else { panic!("{id} {id_type}: {:?}", found.fixes) };
        assert_eq!(fix.applicability, Applicability::Choice);
        assert_eq!(listed(&check(Kind::EnrollmentRequest, &corrected(&text, found, 0))), [], "{id} {id_type}");
    }
    // Nothing is known of the length of others.
    let report = check(Kind::EnrollmentRequest, &request("4711", "SCHOOLNR"));
    assert_eq!(report.diagnostics[0].params[2], ("suggestion", "OIE_CODE".to_owned()));
    let report = check(Kind::EnrollmentRequest, &request("x-4711", "SCHOOLNR"));
    assert!(report.diagnostics[0].fixes.is_empty());
    // A type without a form may have any code, so that the code of what looks like one proves nothing.
    const UUID: &str = "2f1e317d-eef1-4986-a4f2-a3ebed1f7778";
    for (id_type, fixes) in [("BP", 0), ("AS", 0), ("bpi-id", 0), ("DD", 1)] {
        let report = check(Kind::EnrollmentRequest, &request(UUID, id_type));
        let named = report.diagnostics[0].fixes.iter().filter(|fix| fix.title.contains("DD_ID")).count();
        assert_eq!(named, fixes, "{id_type}");
    }
    // What a masked report says of the code is nothing.
    let masked = ValidateOptions::default().mask_values(true);
    let report = validate(Kind::EnrollmentRequest, request("03XY01", "VE_CODE").as_bytes(), &masked).unwrap();
    assert!(!serde_json::to_string(&report).unwrap().contains("03XY01"));
}

#[test]
fn a_status_under_other_names_is_known_for_one() {
    for text in [
        r#"{"statusCode":11,"message":"Schema incorrect."}"#,
        r#"{"statusCode":11,"statusMessage":"Schema incorrect."}"#,
        r#"{"status":11,"message":"Schema incorrect."}"#,
        r#"{"status_code":11,"status_message":"Schema incorrect."}"#,
        r#"{"StatusCode":"0011","Message":"Schema incorrect."}"#,
        r#"{"code":11,"message":"Schema incorrect."}"#,
    ] {
        assert_eq!(detect(text.as_bytes()), Some(Kind::StatusResponse), "{text}");
        let report = check(Kind::StatusResponse, text);
        let suggested: Vec<_> = report.diagnostics.iter().filter(|found| !found.fixes.is_empty()).collect();
        let mut right = text.to_owned();
        for found in suggested.iter().rev() {
            right = corrected(&right, found, 0);
        }
        let rest: Vec<_> = check(Kind::StatusResponse, &right).diagnostics.into_iter().map(|found| found.code).collect();
        assert!(rest.iter().all(|code| [Code::StatusMeaning, Code::StatusZeros].contains(code)), "{text} {right} {rest:?}");
    }
    for text in [r#"{"message":"x"}"#, r#"{"code":"x","message":"y"}"#, r#"{"error":"x","message":"y"}"#] {
        assert_eq!(detect(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn dashes_are_named_in_both_languages() {
    for (period, en, nl) in [("2026–2027", "en dash", "half kastlijntje"), ("2026—2027", "em dash", "kastlijntje (—)")] {
        let text = ONE.replace("\"2026-2027\"", &format!("\"{period}\""));
        for (locale, name) in [(Locale::En, en), (Locale::Nl, nl)] {
            let asked = ValidateOptions::default().locale(locale);
            let report = validate(Kind::Enrollment, text.as_bytes(), &asked).unwrap();
            assert!(report.diagnostics[0].message.contains(name), "{}", report.diagnostics[0].message);
        }
    }
}
