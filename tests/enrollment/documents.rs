//! Whole documents of every kind.

use crate::rows::rows;
use aanbod::{Code, Kind, Locale, Report, Severity, ValidateOptions, blank, detect, json_schema, validate};
use regex_lite::Regex;
use serde_json::{Value, json};

/// Documents without a mistake.
pub const VALID: &[(Kind, &str)] = &[
    (Kind::Enrollment, include_str!("../data/enrollment/enrollment.json")),
    (Kind::Enrollment, include_str!("../data/enrollment/enrollment-subject.json")),
    (Kind::Enrollments, include_str!("../data/enrollment/enrollments.json")),
    (Kind::Enrollments, "[]"),
    (Kind::EnrollmentRequest, include_str!("../data/enrollment/enrollmentRequest.json")),
    (Kind::EnrollmentRequest, include_str!("../data/enrollment/enrollmentRequest-master.json")),
    (Kind::StatusResponse, include_str!("../data/enrollment/statusResponse.json")),
    (Kind::StatusResponse, "{\"status\": 2042}"),
];

/// Documents with something to tell.
pub const TOLD: &[(Kind, &str)] = &[
    (Kind::Enrollments, include_str!("../data/enrollment/enrollments-broken.json")),
    (Kind::EnrollmentRequest, include_str!("../data/enrollment/enrollmentRequest-broken.json")),
    (Kind::StatusResponse, include_str!("../data/enrollment/statusResponse-status-zeros.json")),
    (Kind::StatusResponse, include_str!("../data/enrollment/statusResponse-status-meaning.json")),
];

fn check(kind: Kind, text: &str) -> Report {
    validate(kind, text.as_bytes(), &ValidateOptions::default()).unwrap()
}

fn listed(report: &Report) -> Vec<(&'static str, &str)> {
    report.diagnostics.iter().map(|found| (found.code.as_str(), found.pointer.as_str())).collect()
}

#[test]
fn documents_in_order_have_no_findings_at_all() {
    for (kind, text) in VALID {
        assert_eq!(listed(&check(*kind, text)), [], "{text}");
    }
}

#[test]
fn the_documents_in_order_use_every_property() {
    for kind in [Kind::Enrollment, Kind::EnrollmentRequest, Kind::StatusResponse] {
        let documents: Vec<Value> =
            VALID.iter().filter(|(of, _)| *of == kind).map(|(_, text)| serde_json::from_str(text).unwrap()).collect();
        for (path, _) in rows(kind.table()) {
            let pointer = format!("/{}", path.replace("[n]", "/0").replace('.', "/"));
            assert!(documents.iter().any(|document| document.pointer(&pointer).is_some()), "{path} isn't used");
        }
    }
}

#[test]
fn a_list_with_many_faults_tells_each_where_it_stands() {
    assert_eq!(
        listed(&check(TOLD[0].0, TOLD[0].1)),
        [
            ("date", "/0/beginDate"),
            ("date-time-utc", "/0/dateLastModified"),
            ("enrollment-modified", "/0/dateLastModified"),
            ("date", "/0/endDate"),
            ("enum", "/0/enrollmentType"),
            ("missing", "/0/location/name"),
            ("enum", "/0/location/locationIds/0/locationIdType"),
            ("form", "/0/schoolPeriod"),
            ("enum", "/0/status"),
            ("missing-either", "/0/student/userMasterIdentifier"),
            ("study-year", "/0/studyYear"),
            ("missing-when", "/1/subject"),
            ("enrollment-modified", "/1/dateLastModified"),
            ("form-unusual", "/1/location/locationMasterIdentifier"),
            ("form-unusual", "/1/student/userIds/0/userId"),
            ("user-id-owner", "/1/student/userIds/1/userIdType"),
            ("form-unusual", "/1/student/userMasterIdentifier"),
            ("enrollment-reversed", "/1/endDate"),
            ("misplaced-property", "/1/studyYear"),
            ("misplaced-property", "/1/study"),
            ("unknown-property", "/1/roostergroep"),
            ("missing", "/2/dateCreated"),
            ("null-value", "/2/endDate"),
            ("enrollment-duplicate", "/2/enrollmentId"),
            ("enum", "/2/student/userIds/0/userIdType"),
            ("property-case", "/2/studyPublicID"),
        ]
    );
}

#[test]
fn a_request_with_many_faults_tells_each_where_it_stands() {
    assert_eq!(
        listed(&check(TOLD[1].0, TOLD[1].1)),
        [
            ("form-unusual", "/school/organisationIds/0/organisationId"),
            ("form-unusual", "/school/organisationIds/1/organisationId"),
            ("form-unusual", "/school/organisationIds/2/organisationId"),
            ("blank", "/school/organisationIds/3/organisationId"),
            ("enum", "/school/organisationIds/3/organisationIdType"),
            ("form-unusual", "/school/organisationMasterIdentifier"),
            ("unknown-property", "/student/userMasterIdentifer"),
            ("form-unusual", "/student/userIds/0/userId"),
            ("type", "/student/userIds/1/userId"),
            ("unknown-property", "/roepnaam"),
        ]
    );
}

#[test]
fn a_known_status_is_explained_and_still_in_order() {
    let report = check(TOLD[3].0, TOLD[3].1);
    assert!(report.valid);
    assert_eq!(listed(&report), [("status-meaning", "/status")]);
    assert!(report.diagnostics[0].message.contains("the school isn't known"));
}

#[test]
fn what_a_schema_lets_pass_is_found() {
    // Each of these is fine by the published definition run as a schema.
    let study: Value = serde_json::from_str(VALID[0].1).unwrap();
    let with = |name: &str, value: Value| {
        let mut changed = study.clone();
        changed[name] = value;
        changed.to_string()
    };
    let mut without = study.clone();
    without.as_object_mut().unwrap().shift_remove("study");
    for (text, code) in [
        (with("student", json!({})), Code::MissingEither),
        (with("student", json!({ "userIds": [] })), Code::MissingEither),
        (without.to_string(), Code::MissingWhen),
        (with("studyYear", json!(-99)), Code::StudyYear),
        (with("endDate", json!("1998-08-01")), Code::EnrollmentReversed),
        (with("subject", study["study"].clone()), Code::Misplaced),
    ] {
        let report = check(Kind::Enrollment, &text);
        assert_eq!(report.diagnostics.iter().map(|found| found.code).collect::<Vec<_>>(), [code], "{text}");
    }
}

#[test]
fn a_blank_document_lacks_only_what_a_person_must_fill_in() {
    for kind in [Kind::Enrollment, Kind::Enrollments, Kind::EnrollmentRequest, Kind::StatusResponse] {
        let text = serde_json::to_string(&blank(kind)).unwrap();
        let report = check(kind, &text);
        assert!(!report.valid, "{text}");
        for found in &report.diagnostics {
            assert!(matches!(found.code, Code::NullRequired | Code::MissingEither), "{}: {}", found.code.as_str(), found.pointer);
        }
        // Many kinds have a status.
        assert_eq!(detect(text.as_bytes()), Some(kind).filter(|kind| *kind != Kind::StatusResponse), "{text}");
    }
    let id = |blank: &aanbod::report::Json| serde_json::to_value(blank).unwrap()["enrollmentId"].as_str().unwrap().to_owned();
    assert_ne!(id(&blank(Kind::Enrollment)), id(&blank(Kind::Enrollment)));
}

#[test]
fn the_kind_is_told_by_content() {
    for (kind, text) in VALID.iter().chain(TOLD).filter(|(_, text)| *text != "[]") {
        assert_eq!(detect(text.as_bytes()), Some(*kind), "{text}");
    }
}

#[test]
fn the_kind_of_an_incomplete_document_is_told_too() {
    for (text, kind) in [
        (r#"{"enrollmentId": null, "enrollmentType": null}"#, Kind::Enrollment),
        (r#"[{"enrollmentType": "study", "schoolPeriod": "2026-2027""#, Kind::Enrollments),
        (r#"{"student": {}, "study": "x"}"#, Kind::Enrollment),
        (r#"{"school": {}}"#, Kind::EnrollmentRequest),
        (r#"{"student": {}, "school": {"#, Kind::EnrollmentRequest),
        (r#"{"statusMessage": "x", "status": null}"#, Kind::StatusResponse),
        (r#"{"status": 11}"#, Kind::StatusResponse),
        (r#"{"status": "0011", "statusMessage": "x"}"#, Kind::StatusResponse),
        (r#"{"status": "0011"}"#, Kind::StatusResponse),
        (r#"{"enrollmentId": "x"}"#, Kind::Enrollment),
        (r#"[{"enrollmentId": "x"}]"#, Kind::Enrollments),
    ] {
        assert_eq!(detect(text.as_bytes()), Some(kind), "{text}");
    }
    // The first operation that names a property of only one kind tells which.
    for (text, kind) in [
        (
            r#"[{"op":"test","path":"/x","value":1},{"op":"replace","path":"/remoteState","value":"canceled"}]"#,
            Kind::AssociationPatch,
        ),
        (r#"[{"op":"replace","path":"/remoteState","value":"canceled"}"#, Kind::AssociationPatch),
        (r#"{"op":"replace","path":"/state","value":"canceled"}"#, Kind::AssociationPatch),
        (r#"[{"op":"test","path":"/x","value":1},{"op":"replace","path":"/name","value":"x"}]"#, Kind::CoursePatch),
        (r#"[{"op":"remove","path":"/x"},"#, Kind::CoursePatch),
    ] {
        assert_eq!(detect(text.as_bytes()), Some(kind), "{text}");
    }
    // Rather nothing than a guess: many systems tell a status in answers of their own.
    let other = r#"{"timestamp": "2026-05-12T09:14:27Z", "status": 404, "error": "Not Found", "path": "/enrollments"}"#;
    let exchange = r#"{"request": {"school": {}}, "status": 200, "response": []}"#;
    let few = [r#"{"student": {}}"#, r#"{"status": "active"}"#, r#"{"studyYear": 3}"#, "[]", "[{}]"];
    // An id alone isn't enough where something else says that this is another document.
    let few =
        few.into_iter().chain([r#"{"enrollmentId": "x", "name": "Drawing"}"#, r#"{"enrollmentID": "x"}"#, r#"{"id": "0011"}"#]);
    for text in few.chain([other, exchange]) {
        assert_eq!(detect(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn no_identifier_is_in_a_masked_answer() {
    let mut count = 0;
    for (kind, text) in TOLD {
        let document: Value = serde_json::from_str(text).unwrap();
        let mut secrets = vec!["roostergroep".to_owned(), "roepnaam".to_owned(), "userMasterIdentifer\"".to_owned()];
        self::secrets(&document, &mut secrets);
        for locale in [Locale::En, Locale::Nl] {
            let options = ValidateOptions::default().mask_values(true).locale(locale);
            let report = validate(*kind, text.as_bytes(), &options).unwrap();
            let answer = serde_json::to_string(&report).unwrap();
            for secret in &secrets {
                assert!(!answer.contains(secret.as_str()), "{secret} in {answer}");
            }
            assert!(report.diagnostics.iter().all(|found| found.fixes.is_empty()));
            count += report.diagnostics.len();
        }
        let open = serde_json::to_string(&check(*kind, text)).unwrap();
        assert!(secrets.iter().any(|secret| open.contains(secret.as_str())), "nothing of {text} is shown without a mask");
    }
    assert!(count > 60, "{count}");
}

/// Every text and number of a document, but for words of the specification itself.
pub fn secrets(document: &Value, found: &mut Vec<String>) {
    const OWN: &[&str] = &["study", "subject", "active", "tobedeleted", "neppi", "nepri", "eckid"];
    match document {
        Value::Object(members) => members.values().for_each(|value| secrets(value, found)),
        Value::Array(items) => items.iter().for_each(|item| secrets(item, found)),
        Value::String(text) if text.len() > 3 && !OWN.contains(&text.to_lowercase().as_str()) && !text.contains('_') => {
            found.push(text.clone())
        }
        Value::Number(number) if number.to_string().len() > 3 => found.push(number.to_string()),
        _ => {}
    }
}

/// Whether a document is what a schema asks for, as far as our schemas ask. `format` isn't read.
fn accepts(schema: &Value, document: &Value, whole: &Value) -> bool {
    let of_type = |name: &str| match name {
        "object" => document.is_object(),
        "array" => document.is_array(),
        "string" => document.is_string(),
        "integer" => document.is_i64(),
        other => panic!("{other} is no type of these tables"),
    };
    let accepts = |schema: &Value, document: &Value| self::accepts(schema, document, whole);
    let all = |name: &str| schema[name].as_array().into_iter().flatten();
    if let Some(reference) = schema["$ref"].as_str() {
        return accepts(whole.pointer(reference.trim_start_matches('#')).unwrap(), document);
    }
    schema["type"].as_str().is_none_or(of_type)
        && schema["enum"].as_array().is_none_or(|values| values.contains(document))
        && schema["minItems"].as_u64().zip(document.as_array()).is_none_or(|(least, items)| items.len() as u64 >= least)
        && schema["pattern"].as_str().zip(document.as_str()).is_none_or(|(form, text)| Regex::new(form).unwrap().is_match(text))
        && document.as_array().is_none_or(|items| items.iter().all(|item| accepts(&schema["items"], item)))
        && document.as_object().is_none_or(|members| {
            all("required").all(|name| members.contains_key(name.as_str().unwrap()))
                && members.iter().all(|(key, value)| schema["properties"].get(key).is_none_or(|row| accepts(row, value)))
        })
        && (schema["anyOf"].is_null() || all("anyOf").any(|schema| accepts(schema, document)))
        && all("allOf").all(|schema| !accepts(&schema["if"], document) || accepts(&schema["then"], document))
}

#[test]
fn the_schema_takes_what_is_in_order_and_refuses_only_what_has_an_error() {
    let accepted = |kind: Kind, document: &Value| {
        let schema: Value = serde_json::to_value(json_schema(kind)).unwrap();
        accepts(&schema, document, &schema)
    };
    for (kind, text) in VALID {
        assert!(accepted(*kind, &serde_json::from_str(text).unwrap()), "{text}");
    }
    type Change = fn(&mut Value);
    let changes: [(usize, Change); 9] = [
        (0, |document| document["student"] = json!({})),
        (0, |document| document["student"] = json!({ "userIds": [] })),
        (0, |document| drop(document.as_object_mut().unwrap().shift_remove("study"))),
        (0, |document| document["endDate"] = Value::Null),
        (0, |document| document["schoolPeriod"] = json!("2026/2027")),
        (1, |document| drop(document.as_object_mut().unwrap().shift_remove("subject"))),
        (2, |document| document[1]["enrollmentType"] = json!("Study")),
        (4, |document| document["school"] = json!({})),
        (6, |document| document["status"] = json!("0011")),
    ];
    for (at, change) in changes {
        let (kind, text) = VALID[at];
        let mut document: Value = serde_json::from_str(text).unwrap();
        change(&mut document);
        assert!(!accepted(kind, &document), "{document}");
        let found = check(kind, &document.to_string());
        assert!(found.diagnostics.iter().any(|found| found.severity == Severity::Error), "{document}");
    }
    // A warning is no reason to refuse.
    let mut both: Value = serde_json::from_str(VALID[0].1).unwrap();
    both["subject"] = both["study"].clone();
    assert!(accepted(Kind::Enrollment, &both));
}
