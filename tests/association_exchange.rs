//! Calls on an association: what was sent, what was answered, and the association before it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use aanbod::options::Profile;
use aanbod::{Call, Code, Exchange, Kind, Locale, Report, ValidateOptions, validate_exchange};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const POSTED: &str = include_str!("data/association/course.json");
const CREATED: &str = include_str!("data/association/created.json");
const STORED: &str = include_str!("data/association/stored.json");
const PATCH: &str = include_str!("data/association/patch.json");
const PATCHED: &str = include_str!("data/association/patched.json");

/// The parts of an exchange, and how to change them.
#[derive(Clone)]
struct Parts {
    call: Call,
    request: Value,
    status: u16,
    response: Value,
    before: Option<Value>,
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn create() -> Parts {
    Parts { call: Call::AssociationCreate, request: json(POSTED), status: 201, response: json(CREATED), before: None }
}

fn patch() -> Parts {
    // The association as the host keeps it, with the id from the answer.
    let mut before = json(POSTED);
    before["associationId"] = json(CREATED)["associationId"].clone();
    before["associationType"] = "courseOfferingAssociation".into();
    Parts { call: Call::AssociationPatch, request: json(PATCH), status: 200, response: json(PATCHED), before: Some(before) }
}

fn get() -> Parts {
    Parts { call: Call::AssociationGet, request: Value::Null, status: 200, response: json(STORED), before: Some(json(POSTED)) }
}

impl Parts {
    fn with(mut self, change: impl FnOnce(&mut Parts)) -> Self {
        change(&mut self);
        self
    }

    fn check_as(&self, options: &ValidateOptions) -> Report {
        let request = if self.request.is_null() { String::new() } else { self.request.to_string() };
        let (response, before) = (self.response.to_string(), self.before.as_ref().map(Value::to_string));
        let mut exchange = Exchange::new(self.call, request.as_bytes(), self.status, response.as_bytes());
        exchange.before = before.as_deref().map(str::as_bytes);
        validate_exchange(&exchange, options).unwrap()
    }

    fn check(&self) -> Report {
        self.check_as(&ValidateOptions::default())
    }
}

fn listed(report: &Report) -> Vec<(&'static str, &str)> {
    report.diagnostics.iter().map(|found| (found.code.as_str(), found.pointer.as_str())).collect()
}

#[test]
fn the_whole_conversation_is_right() {
    for parts in [create(), patch(), get(), patch().with(|parts| parts.before = None)] {
        for profile in [Profile::Eduxchange, Profile::Ooapi] {
            let report = parts.check_as(&ValidateOptions::default().profile(profile));
            assert_eq!(listed(&report), [], "{:?} {profile:?}", parts.call);
        }
    }
    assert_eq!(create().check().kind, Kind::AssociationResponse);
    assert_eq!(get().check().kind, Kind::Association);
}

#[test]
fn an_empty_answer_to_a_call_that_succeeded_says_what_belongs_in_it() {
    for (parts, names) in [
        (create(), "associationId, message"),
        (patch(), "associationId, message"),
        (get(), "associationId, associationType, role, state"),
    ] {
        let request = if parts.request.is_null() { String::new() } else { parts.request.to_string() };
        let before = parts.before.as_ref().map(Value::to_string);
        for body in ["", " \n", "\u{feff}"] {
            for status in [parts.status, 204, 202] {
                let mut exchange = Exchange::new(parts.call, request.as_bytes(), status, body.as_bytes());
                exchange.before = before.as_deref().map(str::as_bytes);
                let report = validate_exchange(&exchange, &ValidateOptions::default()).unwrap();
                let found = listed(&report);
                assert_eq!(found.last(), Some(&("exchange-no-answer", "/response")), "{status}: {found:?}");
                assert_eq!(found.len(), if status == parts.status { 1 } else { 2 }, "{status}: {found:?}");
                let named = &report.diagnostics.last().unwrap().params[1];
                assert_eq!((named.0, named.1.as_str()), ("names", names), "{status}");
            }
        }
        // A failure needs no body, and null is one.
        let failed = Exchange::new(parts.call, request.as_bytes(), 404, b"");
        assert!(listed(&validate_exchange(&failed, &ValidateOptions::default()).unwrap()).is_empty());
        assert!(
            !listed(&parts.with(|parts| parts.response = Value::Null).check())
                .iter()
                .any(|found| found.0 == "exchange-no-answer")
        );
    }
}

/// Changes to a part, and what is found where.
type Case = (Parts, &'static [(&'static str, &'static str)]);

fn cases() -> Vec<Case> {
    let other_id = "11111111-2222-4333-8444-555555555555";
    vec![
        (create().with(|parts| parts.status = 200), &[("exchange-success", "/status")]),
        (
            create().with(|parts| parts.request["remoteState"] = "denied".into()),
            &[("association-opening", "/request/remoteState")],
        ),
        (
            create().with(|parts| drop(parts.response.as_object_mut().unwrap().remove("message"))),
            &[("missing", "/response/message")],
        ),
        (create().with(|parts| parts.response["state"] = "canceled".into()), &[("association-pair", "/response/state")]),
        (create().with(|parts| parts.response["state"] = "denied".into()), &[]),
        // A host may give the id along already; then it is that one.
        (
            create().with(|parts| parts.request["associationId"] = other_id.into()),
            &[("exchange-differs", "/response/associationId")],
        ),
        // What a failure says is no association.
        (create().with(|parts| (parts.status, parts.response) = (400, json!({ "status": "400", "title": "x" }))), &[]),
        (
            create().with(|parts| parts.response = json(r#"{ "status": 400, "title": "Bad Request" }"#)),
            &[("exchange-error-body", "/response")],
        ),
        (get().with(|parts| parts.response = json(r#"{ "error": "not found" }"#)), &[("exchange-error-body", "/response")]),
        (create().with(|parts| parts.status = 409), &[("exchange-failed", "/response/associationId")]),
        (patch().with(|parts| parts.request = json!({ "state": "canceled" })), &[("patch-state", "/request/state")]),
        (patch().with(|parts| parts.request = json!({ "remoteState": "pending" })), &[("exchange-same", "/request/remoteState")]),
        (patch().with(|parts| parts.request = json!({ "remoteState": "canceled" })), &[]),
        (
            patch().with(|parts| parts.response["associationId"] = other_id.into()),
            &[("exchange-differs", "/response/associationId")],
        ),
        // What isn't there yet has to come along, and what is there already needn't.
        (
            patch().with(|parts| parts.request = json!({ "result": { "score": "8" } })),
            &[
                ("missing", "/request/result/state"),
                ("missing", "/request/result/resultDate"),
                ("missing-when", "/request/result/studyLoad"),
            ],
        ),
        (
            patch().with(|parts| {
                parts.before.as_mut().unwrap()["result"] = json(PATCH)["result"].clone();
                parts.request = json!({ "result": { "score": "8" } });
            }),
            &[],
        ),
        (
            patch().with(|parts| parts.request["result"]["studyLoad"] = Value::Null),
            &[("missing-when", "/request/result/studyLoad")],
        ),
        (
            patch().with(|parts| {
                let result = parts.request["result"].as_object_mut().unwrap();
                result.remove("studyLoad");
                result.insert("weight".to_owned(), 60.into());
            }),
            &[("missing-when", "/request/result/studyLoad")],
        ),
        (patch().with(|parts| parts.request["result"]["score"] = "88".into()), &[("result-score", "/request/result/score")]),
        (
            patch().with(|parts| parts.request["result"]["resultDate"] = "2025-11-27".into()),
            &[("result-early", "/request/result/resultDate")],
        ),
        // Without the association before it, a part of a result may be enough.
        (
            patch().with(|parts| (parts.before, parts.request) = (None, json!({ "result": { "score": "8" } }))),
            &[("result-incomplete", "/request/result/state")],
        ),
        (patch().with(|parts| parts.before.as_mut().unwrap()["role"] = "leerling".into()), &[("enum", "/before/role")]),
        (get().with(|parts| parts.response["role"] = "guest".into()), &[("exchange-differs", "/response/role")]),
        (get().with(|parts| parts.response["offering"] = other_id.into()), &[("exchange-differs", "/response/offering")]),
        (
            get().with(|parts| parts.response["associationType"] = "programOfferingAssociation".into()),
            &[("association-type", "/response/associationType")],
        ),
        (
            get().with(|parts| drop(parts.response.as_object_mut().unwrap().remove("associationId"))),
            &[("missing", "/response/associationId")],
        ),
        // Whatever is in it, it is what a GET answers.
        (
            get().with(|parts| parts.response = json(POSTED)),
            &[("missing", "/response/associationId"), ("missing", "/response/associationType")],
        ),
        (get().with(|parts| (parts.before, parts.request) = (None, json(POSTED))), &[]),
        (get().with(|parts| parts.before = None), &[]),
    ]
}

#[test]
fn each_part_is_held_against_the_others() {
    for (parts, expected) in cases() {
        let report = parts.check();
        assert_eq!(listed(&report), expected, "{:?} {}", parts.call, parts.request);
    }
}

#[test]
fn both_languages_find_the_same_and_every_code_of_a_call_is_found() {
    let mut found = BTreeSet::new();
    for (parts, _) in cases() {
        let [english, dutch] = [Locale::En, Locale::Nl].map(|locale| parts.check_as(&ValidateOptions::default().locale(locale)));
        assert_eq!(listed(&english), listed(&dutch));
        for (one, other) in english.diagnostics.iter().zip(&dutch.diagnostics) {
            assert_ne!(one.message, other.message);
            let params: BTreeSet<_> = one.params.iter().map(|(name, _)| *name).collect();
            assert_eq!(params, one.code.params().iter().copied().collect(), "{}", one.code.as_str());
            found.insert(one.code.as_str());
        }
    }
    for code in [Code::ExchangeDiffers, Code::ExchangeSuccess, Code::ExchangeFailed, Code::ExchangeErrorBody, Code::ExchangeSame]
    {
        assert!(found.contains(code.as_str()), "{}", code.as_str());
    }
}

#[test]
fn a_call_is_known_by_its_name() {
    for call in Call::ALL {
        assert_eq!(call.as_str().parse::<Call>().ok(), Some(*call));
    }
    assert_eq!(("associations".parse::<Call>().ok(), Call::default()), (None, Call::Enrollments));
}

#[test]
fn parts_that_can_not_be_read_are_told_where_they_stand() {
    let exchange = Exchange::new(Call::AssociationPatch, b"{", 200, b"[").before(b"5");
    let report = validate_exchange(&exchange, &ValidateOptions::default()).unwrap();
    let found: BTreeSet<_> = listed(&report).into_iter().collect();
    assert!(found.contains(&("syntax", "/request")) && found.contains(&("type", "/before")), "{found:?}");
    assert!(found.contains(&("syntax", "/response")), "{found:?}");
}

#[test]
fn a_part_in_another_encoding_is_read_and_told() {
    let response = b"{\"associationId\": \"5e8a1c34-0b7d-4f29-9c61-7a2d3e4f5b60\", \"message\": [{\"language\": \"nl-NL\", \"value\": \"Geco\xF6rdineerd\"}]}";
    let request = br#"{ "remoteState": "canceled" }"#;
    let exchange = Exchange::new(Call::AssociationPatch, request, 200, response.as_slice());
    let report = validate_exchange(&exchange, &ValidateOptions::default()).unwrap();
    assert_eq!(listed(&report), [("file-encoding", "/response")], "{:?}", report.diagnostics);
}
