//! Exchanges: what only request and response together can show.

use aanbod::{Call, Code, Exchange, Kind, Locale, Report, Severity, ValidateOptions, validate_exchange};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const REQUEST: &str = include_str!("../data/enrollment/enrollmentRequest.json");
const LIST: &str = include_str!("../data/enrollment/enrollments.json");
const STATUS: &str = include_str!("../data/enrollment/statusResponse.json");

const OTHER_UUID: &str = "0b7c0a5e-52f1-4f0e-9d64-3a1c8f2b7e90";

/// The parts of an exchange, to be changed.
#[derive(Clone)]
struct Parts {
    request: Value,
    query: Option<Value>,
    status: u16,
    response: Value,
}

/// A request for all enrollments of a student, and three of them.
fn good() -> Parts {
    let read = |text: &str| serde_json::from_str(text).unwrap();
    Parts { request: read(REQUEST), query: None, status: 200, response: read(LIST) }
}

fn failed(status: u16) -> Parts {
    Parts { status, response: serde_json::from_str(STATUS).unwrap(), ..good() }
}

fn asking(query: Value) -> Parts {
    Parts { query: Some(query), ..good() }
}

/// A failure with a status.
fn saying(status: u16, code: Value) -> Parts {
    failed(status).with(|parts| parts.response = json!({ "status": code, "statusMessage": "x" }))
}

/// A response without a body.
fn empty(status: u16) -> Parts {
    Parts { status, response: Value::Null, ..good() }
}

impl Parts {
    fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }

    /// The request names the student in this way.
    fn from(self, student: Value) -> Self {
        self.with(|parts| parts.request["student"] = student)
    }

    /// The response holds one enrollment, of a student who is named in this way.
    fn of(self, student: Value) -> Self {
        self.only(0).with(|parts| parts.response[0]["student"] = student)
    }

    /// The response holds one enrollment.
    fn only(self, at: usize) -> Self {
        self.with(|parts| parts.response = json!([parts.response[at]]))
    }

    fn check(&self, options: &ValidateOptions) -> Report {
        let [request, mut response] = [&self.request, &self.response].map(|part| serde_json::to_vec_pretty(part).unwrap());
        if self.response.is_null() {
            response = b" \n".to_vec();
        }
        let query = self.query.as_ref().map(|query| serde_json::to_vec_pretty(query).unwrap());
        let mut exchange = Exchange::new(Call::Enrollments, &request, self.status, &response);
        exchange.query = query.as_deref();
        validate_exchange(&exchange, options).unwrap()
    }

    fn found(&self) -> Vec<(String, String)> {
        let report = self.check(&ValidateOptions::default());
        report.diagnostics.iter().map(|found| (found.code.as_str().to_owned(), found.pointer.clone())).collect()
    }
}

fn listed(report: &Report) -> Vec<(&'static str, &str)> {
    report.diagnostics.iter().map(|found| (found.code.as_str(), found.pointer.as_str())).collect()
}

fn eck(end: &str) -> String {
    format!("https://ketenid.nl/201703/{}{end}", "3e".repeat(60))
}

fn main_id(end: &str) -> Value {
    json!({ "userMasterIdentifier": eck(end) })
}

fn ids<const N: usize>(ids: [(&str, &str); N]) -> Value {
    json!({ "userIds": ids.map(|(id_type, id)| json!({ "userIdType": id_type, "userId": id })).to_vec() })
}

/// The code and severity of a case, the exchange in which it is found at a pointer, and exchanges in which it isn't.
type Case = (Code, Severity, Parts, &'static str, Vec<Parts>);

fn cases() -> Vec<Case> {
    let (noor, other) = (main_id("00000001"), main_id("00000002"));
    let neppi = |id: &str| ids([("NEPPI", id)]);
    let offering = |parts: &Parts, at: usize, name: &str| parts.response[at][name].as_str().unwrap().to_owned();
    let (study, subject) = (offering(&good(), 0, "study"), offering(&good(), 1, "subject"));
    let period = offering(&good(), 1, "schoolPeriod");
    vec![
        (
            Code::ExchangeStudent,
            Severity::Error,
            good().from(noor.clone()).of(other.clone()),
            "/response/0/student",
            vec![
                good(),
                good().from(noor.clone()).of(noor.clone()),
                // Hexadecimal digits are the same in capitals.
                good().from(main_id("abcdefab")).of(main_id("ABCDEFAB")),
                // One match is a match.
                good()
                    .from(json!({ "userMasterIdentifier": eck("00000001"), "userIds": ids([("NEPPI", "1@a.nl")])["userIds"] }))
                    .of(json!({ "userMasterIdentifier": eck("00000002"), "userIds": ids([("NEPPI", "1@a.nl")])["userIds"] })),
                good().from(ids([("BPI", "1"), ("BPI", "2")])).of(ids([("BPI", "2")])),
                // Capitals don't count in the name of a host.
                good().from(ids([("NEPRI", "noor@zonnewende.example")])).of(ids([("NEPRI", "noor@Zonnewende.example")])),
                // The ECK iD under another name.
                good().from(noor.clone()).of(ids([("eckId", &eck("00000001"))])),
                good().from(ids([("eckId", &eck("00000001"))])).of(noor.clone()),
                // Nothing to compare.
                good().from(json!({})).of(noor.clone()),
                good().from(noor.clone()).of(json!({})),
                good().from(noor.clone()).of(neppi("1@a.nl")),
            ],
        ),
        (Code::ExchangeStudent, Severity::Error, good().from(neppi("1@a.nl")).of(neppi("2@a.nl")), "/response/0/student", vec![]),
        // Elsewhere they do.
        (
            Code::ExchangeStudent,
            Severity::Error,
            good().from(ids([("ASI", "a")])).of(ids([("ASI", "A")])),
            "/response/0/student",
            vec![],
        ),
        (
            Code::ExchangeIncomparable,
            Severity::Info,
            good().from(noor.clone()).of(neppi("1@a.nl")),
            "/response/0/student",
            vec![
                good(),
                good().from(noor.clone()).of(noor.clone()),
                good().from(noor.clone()).of(other.clone()),
                good().from(json!({})).of(noor.clone()),
                good().from(noor.clone()).of(json!({})),
            ],
        ),
        (
            Code::ExchangeIncomparable,
            Severity::Info,
            good().from(ids([("NEPRI", "a@b")])).of(ids([("ASI", "a@b")])),
            "/response/0/student",
            vec![],
        ),
        // A school year in the place of a period's id.
        (
            Code::ExchangeIncomparable,
            Severity::Info,
            asking(json!({ "schoolPeriodId": "2026-2027" })).only(1),
            "/response/0/schoolPeriod",
            vec![asking(json!({ "schoolPeriodId": "2026-2027" })).only(0), asking(json!({ "schoolPeriodId": period })).only(1)],
        ),
        (
            Code::ExchangeIncomparable,
            Severity::Info,
            asking(json!({ "studyOfferingId": "havo" })).only(0),
            "/response/0/study",
            vec![asking(json!({ "studyOfferingId": study })).only(0)],
        ),
        (
            Code::ExchangeFilter,
            Severity::Error,
            asking(json!({ "enrollmentType": "study" })).only(1),
            "/response/0/enrollmentType",
            vec![
                good(),
                asking(json!({})),
                asking(json!({ "enrollmentType": "study" })).only(0),
                asking(json!({ "enrollmentType": "subject" })).only(1),
                asking(json!({ "enrollmentType": "" })).only(1),
                // What isn't right by itself has its own finding.
                asking(json!({ "enrollmentType": "study" }))
                    .only(0)
                    .with(|parts| parts.response[0]["enrollmentType"] = json!("STUDY")),
                asking(json!({ "schoolPeriodId": "2026-2027" }))
                    .only(0)
                    .with(|parts| parts.response[0]["schoolPeriod"] = json!("2026/2027")),
                asking(json!({ "studyOfferingId": study.to_uppercase() })).only(0),
                asking(json!({ "subjectOfferingId": subject })).only(1),
            ],
        ),
        (
            Code::ExchangeFilter,
            Severity::Error,
            asking(json!({ "schoolPeriodId": "2025-2026" })).only(0),
            "/response/0/schoolPeriod",
            vec![],
        ),
        (
            Code::ExchangeFilter,
            Severity::Error,
            asking(json!({ "studyOfferingId": OTHER_UUID })).only(0),
            "/response/0/study",
            vec![],
        ),
        (
            Code::ExchangeFilter,
            Severity::Error,
            asking(json!({ "subjectOfferingId": OTHER_UUID })).only(1),
            "/response/0/subject",
            vec![],
        ),
        // An enrollment for a subject is none into a study.
        (
            Code::ExchangeFilter,
            Severity::Error,
            asking(json!({ "studyOfferingId": OTHER_UUID })).only(1),
            "/response/0/enrollmentType",
            vec![],
        ),
        (
            Code::ExchangeQuery,
            Severity::Warning,
            asking(json!({ "enrollmentType": "subject", "studyOfferingId": OTHER_UUID }))
                .with(|parts| parts.response = json!([])),
            "/query/studyOfferingId",
            vec![
                asking(json!({ "enrollmentType": "study", "studyOfferingId": OTHER_UUID })),
                asking(json!({ "enrollmentType": "subject", "subjectOfferingId": OTHER_UUID })),
                asking(json!({ "studyOfferingId": OTHER_UUID })),
                asking(json!({ "enrollmentType": "subject", "studyOfferingId": " " })),
            ],
        ),
        (
            Code::ExchangeQuery,
            Severity::Warning,
            asking(json!({ "enrollmentType": "study", "subjectOfferingId": OTHER_UUID }))
                .with(|parts| parts.response = json!([])),
            "/query/subjectOfferingId",
            vec![],
        ),
        (
            Code::ExchangeQuery,
            Severity::Warning,
            asking(json!({ "studyOfferingId": OTHER_UUID, "subjectOfferingId": OTHER_UUID }))
                .with(|parts| parts.response = json!([])),
            "/query/subjectOfferingId",
            vec![],
        ),
        (
            Code::ExchangeSuccessBody,
            Severity::Error,
            failed(404).with(|parts| parts.status = 200),
            "/response",
            vec![
                failed(404),
                good(),
                // An enrollment that isn't in a list is no status.
                good().with(|parts| parts.response = parts.response[0].clone()),
                good().with(|parts| parts.response = json!({ "enrollments": [] })),
            ],
        ),
        (
            Code::ExchangeSuccessBody,
            Severity::Error,
            failed(404).with(|parts| (parts.status, parts.response) = (201, json!({ "status": "0011" }))),
            "/response",
            vec![],
        ),
        (
            Code::ExchangeFailureBody,
            Severity::Error,
            good().with(|parts| (parts.status, parts.response) = (404, json!([]))),
            "/response",
            vec![good(), failed(400), failed(401), good().with(|parts| parts.response = json!([]))],
        ),
        (Code::ExchangeFailureBody, Severity::Error, good().with(|parts| parts.status = 500), "/response", vec![]),
        (
            Code::ExchangeHttpStatus,
            Severity::Info,
            failed(500),
            "/status",
            vec![good(), failed(400), failed(401), failed(403), failed(404), empty(204)],
        ),
        (
            Code::ExchangeStatus,
            Severity::Warning,
            saying(404, json!(22)),
            "/response/status",
            vec![
                saying(403, json!(22)),
                saying(400, json!(11)),
                saying(400, json!(99)),
                saying(401, json!(21)),
                // Of these no HTTP status is published.
                saying(404, json!(2001)),
                saying(400, json!(2003)),
                saying(404, json!(13)),
                saying(404, json!("x")),
            ],
        ),
        (Code::ExchangeStatus, Severity::Warning, saying(500, json!(11)), "/response/status", vec![]),
        // Its own finding is that it is a text.
        (Code::ExchangeStatus, Severity::Warning, saying(404, json!("0022")), "/response/status", vec![]),
        (Code::ExchangeStatus, Severity::Warning, saying(400, json!(0)), "/response/status", vec![]),
        (Code::ExchangeNoBody, Severity::Error, empty(404), "/response", vec![empty(401), empty(204), failed(404)]),
        (Code::ExchangeNoBody, Severity::Error, empty(200), "/response", vec![good()]),
        (Code::ExchangeBody, Severity::Info, failed(401), "/response", vec![empty(401), empty(204), failed(403), good()]),
        (Code::ExchangeHttpStatus, Severity::Info, good().with(|parts| parts.status = 206), "/status", vec![]),
    ]
}

#[test]
fn an_exchange_in_order_has_no_findings() {
    assert_eq!(good().found(), []);
    assert_eq!(failed(404).found(), []);
    assert_eq!(asking(json!({ "enrollmentType": "study", "schoolPeriodId": "2026-2027" })).only(0).found(), []);
    assert_eq!(good().with(|parts| parts.response = json!([])).found(), []);
}

#[test]
fn every_rule_of_an_exchange_fires_where_it_should_and_is_quiet_where_it_should() {
    for (code, severity, parts, pointer, quiet) in cases() {
        let name = format!("{} at {pointer}", code.as_str());
        let report = parts.check(&ValidateOptions::default());
        let hits: Vec<_> = report.diagnostics.iter().filter(|found| found.code == code).collect();
        assert_eq!(hits.len(), 1, "{name}: {:?}", listed(&report));
        assert_eq!((hits[0].severity, hits[0].pointer.as_str()), (severity, pointer), "{name}");
        let params: BTreeSet<_> = hits[0].params.iter().map(|(name, _)| *name).collect();
        assert_eq!(params, code.params().iter().copied().collect(), "{name}");
        let dutch = parts.check(&ValidateOptions::default().locale(Locale::Nl));
        assert_eq!(listed(&dutch), listed(&report), "{name}");
        for (at, quiet) in quiet.iter().enumerate() {
            assert!(
                quiet.found().iter().all(|(found, _)| found != code.as_str()),
                "{name}: near-miss {at} fires: {:?}",
                quiet.found()
            );
        }
    }
}

#[test]
fn every_code_of_an_exchange_has_a_case_and_a_near_miss() {
    // Those of OOAPI have tests of their own.
    let here = Code::ALL.iter().filter(|code| code.source().specification.starts_with("Edu-V"));
    let all: BTreeSet<&str> = here.map(|code| code.as_str()).filter(|name| name.starts_with("exchange-")).collect();
    let cases = cases();
    let fires: BTreeSet<&str> = cases.iter().map(|case| case.0.as_str()).collect();
    let quiet: BTreeSet<&str> = cases.iter().filter(|case| !case.4.is_empty()).map(|case| case.0.as_str()).collect();
    assert_eq!((&all, &all), (&fires, &quiet));
}

#[test]
fn a_response_without_a_body_is_right_where_there_should_be_none_and_nowhere_else() {
    assert_eq!(empty(401).found(), []);
    assert_eq!(empty(204).found(), []);
    for status in [200, 400, 403, 404] {
        assert!(empty(status).found().contains(&("exchange-no-body".to_owned(), "/response".to_owned())), "{status}");
    }
    let message = |status: u16| empty(status).check(&ValidateOptions::default()).diagnostics.remove(0).message;
    assert!(message(200).ends_with("it should have the list of enrollments."), "{}", message(200));
    assert!(message(404).ends_with("it should have the reason of the failure."), "{}", message(404));
    // A body that is accepted is checked all the same.
    let report = saying(401, json!("0021")).check(&ValidateOptions::default());
    assert_eq!(
        listed(&report),
        [("exchange-body", "/response"), ("status-zeros", "/response/status")],
        "{:?}",
        report.diagnostics
    );
}

#[test]
fn a_list_in_an_object_is_held_against_the_request_too() {
    let wrap = |list: Value| json!({ "status": 200, "message": "ok", "data": list });
    let parts = asking(json!({ "enrollmentType": "study" })).only(1);
    let wrapped = parts.clone().with(|parts| parts.response = wrap(parts.response.clone()));
    assert_eq!(
        wrapped.found(),
        [("list-wrapped", "/response"), ("exchange-filter", "/response/data/0/enrollmentType")]
            .map(|(code, pointer)| (code.to_owned(), pointer.to_owned()))
    );
    let one = parts.with(|parts| parts.response = parts.response[0].clone());
    assert_eq!(
        one.found(),
        [("list-of-one", "/response"), ("exchange-filter", "/response/enrollmentType")]
            .map(|(code, pointer)| (code.to_owned(), pointer.to_owned()))
    );
}

#[test]
fn an_http_status_as_functional_status_is_told() {
    assert_eq!(saying(404, json!(404)).found(), [("status-repeated".to_owned(), "/response/status".to_owned())]);
    assert_eq!(saying(418, json!(418)).found().last().unwrap().0, "status-repeated");
    assert_eq!(saying(400, json!(404)).found(), [("status-repeated".to_owned(), "/response/status".to_owned())]);
}

#[test]
fn findings_stand_in_the_order_request_query_status_response() {
    let parts = asking(json!({ "enrolmentType": "study" })).with(|parts| {
        parts.status = 202;
        parts.request["school"] = json!({});
        parts.response[1]["status"] = json!("gone");
    });
    assert_eq!(
        parts.found(),
        [
            ("missing-either", "/request/school/organisationMasterIdentifier"),
            ("unknown-property", "/query/enrolmentType"),
            ("exchange-http-status", "/status"),
            ("enum", "/response/1/status"),
        ]
        .map(|(code, pointer)| (code.to_owned(), pointer.to_owned()))
    );
}

#[test]
fn the_report_says_what_the_response_was_checked_as() {
    let kind = |parts: Parts| parts.check(&ValidateOptions::default()).kind;
    assert_eq!(kind(good()), Kind::Enrollments);
    assert_eq!(kind(good().with(|parts| parts.status = 299)), Kind::Enrollments);
    for status in [100, 304, 400, 404, 500, 599] {
        assert_eq!(kind(failed(status)), Kind::StatusResponse);
    }
}

#[test]
fn ranges_are_places_in_the_part_s_own_text() {
    let request = r#"{ "school": { "organisationMasterIdentifier": "118A306" }, "student": 5 }"#;
    let query = "{\n  \"enrollmentType\": \"vak\" }";
    let response = "[\n{ \"status\": 3 }]";
    let mut exchange = Exchange::new(Call::Enrollments, request.as_bytes(), 500, response.as_bytes()).query(query.as_bytes());
    let report = validate_exchange(&exchange, &ValidateOptions::default()).unwrap();
    let piece = |pointer: &str, text: &str| {
        let found = report.diagnostics.iter().find(|found| found.pointer == pointer).unwrap();
        let range = found.range.unwrap();
        (text[range.from as usize..range.to as usize].to_owned(), range.line)
    };
    assert_eq!(piece("/request/student", request), ("5".to_owned(), 1));
    assert_eq!(piece("/query/enrollmentType", query), ("\"vak\"".to_owned(), 2));
    assert_eq!(piece("/response", response), (response.to_owned(), 1));
    // The status isn't a text.
    assert!(report.diagnostics.iter().any(|found| found.pointer == "/status" && found.range.is_none()));

    exchange.ranges.query = false;
    let report = validate_exchange(&exchange, &ValidateOptions::default()).unwrap();
    for found in report.diagnostics.iter().filter(|found| found.pointer != "/status") {
        assert_eq!(found.range.is_some(), !found.pointer.starts_with("/query"), "{}", found.pointer);
    }
}

#[test]
fn parts_that_cannot_be_read_are_told_each_by_itself() {
    let exchange = Exchange::new(Call::Enrollments, b"{", 200, b"[{]").query(b"\xff\xfe");
    let report = validate_exchange(&exchange, &ValidateOptions::default()).unwrap();
    for part in ["/request", "/query", "/response/0"] {
        assert!(listed(&report).contains(&("syntax", part)), "{part}: {:?}", listed(&report));
    }
    let exchange = Exchange::new(Call::Enrollments, b"[]", 404, b"").query(b"5");
    let report = validate_exchange(&exchange, &ValidateOptions::default()).unwrap();
    assert_eq!(listed(&report), [("type", "/request"), ("type", "/query"), ("exchange-no-body", "/response")]);
}

#[test]
fn what_a_gateway_answers_beside_a_status_that_isnt_named_is_no_status_object() {
    let request = REQUEST.as_bytes();
    let found = |status: u16, body: &str| {
        let exchange = Exchange::new(Call::Enrollments, request, status, body.as_bytes());
        let report = validate_exchange(&exchange, &ValidateOptions::default()).unwrap();
        report.diagnostics.iter().map(|found| [found.code.as_str(), " ", &found.pointer].concat()).collect::<Vec<_>>()
    };
    for body in [
        "<html><body>Bad Gateway</body></html>",
        "Too many requests",
        r#"{ "message": "API rate limit exceeded" }"#,
        r#"{ "code": "TooManyRequests", "message": "later" }"#,
    ] {
        for status in [429, 502] {
            assert_eq!(found(status, body), ["exchange-http-status /status"], "{status} {body}");
        }
        assert_eq!(found(401, body), ["exchange-body /response"], "{body}");
        assert!(found(400, body).len() > 1 || found(400, body) == ["syntax /response"], "{:?}", found(400, body));
    }
    let problem = r#"{ "type": "about:blank", "title": "Unauthorized", "status": 401 }"#;
    assert_eq!(found(401, problem), ["exchange-body /response"]);
    // A status object is checked all the same, also one that breaks off, and so is a list.
    let status = r#"{ "status": "0099", "statusMessage": "x" }"#;
    assert_eq!(
        found(500, status),
        ["exchange-http-status /status", "status-zeros /response/status", "exchange-status /response/status"]
    );
    assert_eq!(
        found(401, r#"{ "status": 21, "statusMessage": "x""#),
        ["exchange-body /response", "status-meaning /response/status", "syntax /response"]
    );
    assert_eq!(
        found(500, r#"{ "statusCode": 99 }"#),
        ["exchange-http-status /status", "missing /response/status", "unknown-property /response/statusCode"]
    );
    assert_eq!(found(500, LIST), ["exchange-http-status /status", "exchange-failure-body /response"]);
}

#[test]
fn the_same_enrollment_twice_is_told_by_its_place_in_the_response() {
    let parts = good().with(|parts| parts.response[2]["enrollmentId"] = parts.response[0]["enrollmentId"].clone());
    let report = parts.check(&ValidateOptions::default());
    assert_eq!(listed(&report), [("enrollment-duplicate", "/response/2/enrollmentId")]);
    assert!(report.diagnostics[0].params.contains(&("other", "/response/0/enrollmentId".to_owned())));
}

#[test]
fn fixes_name_places_in_the_exchange() {
    let report = failed(400).with(|parts| parts.response["status"] = json!("0011")).check(&ValidateOptions::default());
    let operations = serde_json::to_value(&report.diagnostics[0].fixes[0].operations).unwrap();
    assert_eq!(operations, json!([{ "op": "replace", "path": "/response/status", "value": 11 }]));
}

#[test]
fn what_cannot_be_compared_is_said_once() {
    let parts = good().from(ids([("BPI", "77")]));
    assert_eq!(parts.found(), [("exchange-incomparable".to_owned(), "/response/0/student".to_owned())]);
}

#[test]
fn many_identifiers_on_both_sides_are_compared_at_once() {
    // Each against each would take minutes.
    let student = |sort: &str| {
        let ids: Vec<Value> = (0..30_000).map(|at| json!({ "userIdType": "BPI", "userId": format!("{sort}{at}") })).collect();
        json!({ "userIds": ids })
    };
    let places = |response: &str| good().from(student("a")).of(student(response)).found();
    assert_eq!(places("b"), [("exchange-student".to_owned(), "/response/0/student".to_owned())]);
    assert_eq!(places("a"), []);
}

#[test]
fn a_wrong_student_is_told_with_every_enrollment() {
    let parts = good().from(json!({
        "userMasterIdentifier": eck("00000001"),
        "userIds": ids([("NEPPI", "1@a.nl")])["userIds"]
    }));
    let places: Vec<String> = parts.found().into_iter().map(|(_, pointer)| pointer).collect();
    assert_eq!(places, ["/response/0/student", "/response/1/student", "/response/2/student"]);
}

#[test]
fn limits_hold_for_the_exchange_and_for_each_part() {
    let parts = asking(json!({ "a": "1", "b": "2" })).with(|parts| parts.response[0]["status"] = json!("gone"));
    let few = parts.check(&ValidateOptions::default().max_diagnostics(1));
    assert_eq!((listed(&few), few.truncated), (vec![("enum", "/response/0/status")], true));
    assert_eq!((few.counts.error, few.counts.warning), (1, 2));

    let small = parts.check(&ValidateOptions::default().max_bytes(100));
    let expected = [
        ("too-large", "/request"),
        ("unknown-property", "/query/a"),
        ("unknown-property", "/query/b"),
        ("too-large", "/response"),
    ];
    assert_eq!(listed(&small), expected);
}

#[test]
fn only_a_wrong_call_fails() {
    for status in [0, 99, 600, u16::MAX] {
        let exchange = Exchange::new(Call::Enrollments, b"{}", status, b"[]");
        let error = validate_exchange(&exchange, &ValidateOptions::default()).unwrap_err();
        assert!(error.to_string().contains("100 to 599"), "{error}");
    }
    let allowed = |name: &str, value: &str| ValidateOptions::default().allow(name, [value]);
    let exchange = Exchange::new(Call::Enrollments, b"{}", 200, b"[]");
    assert!(validate_exchange(&exchange, &allowed("naam", "x")).is_err());
    for name in ["school.organisationMasterIdentifier", "schoolPeriodId", "location.name"] {
        assert!(validate_exchange(&exchange, &allowed(name, "x")).is_ok(), "{name}");
    }
    assert_eq!(listed(&good().only(0).check(&allowed("location.name", "Kade"))), [("enum", "/response/0/location/name")]);
    let quote = aanbod::QuoteOptions::default();
    assert!(validate_exchange(&exchange, &ValidateOptions::default().quote(quote)).is_ok());
}

#[test]
fn no_identifier_of_any_part_is_in_a_masked_answer() {
    let mut count = 0;
    for (.., parts, _, quiet) in cases() {
        for parts in quiet.into_iter().chain([parts]) {
            let mut secrets = Vec::new();
            for part in [Some(&parts.request), parts.query.as_ref(), Some(&parts.response)].into_iter().flatten() {
                crate::documents::secrets(part, &mut secrets);
            }
            for locale in [Locale::En, Locale::Nl] {
                let masked = ValidateOptions::default().mask_values(true).locale(locale);
                let report = parts.check(&masked);
                let answer = serde_json::to_string(&report).unwrap();
                for secret in &secrets {
                    assert!(!answer.contains(secret.as_str()), "{secret} in {answer}");
                }
                count += report.diagnostics.len();
            }
        }
    }
    assert!(count > 50, "{count}");
}
