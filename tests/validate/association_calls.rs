//! The other documents about an association (changes, answers, lists and pages), and what codes, languages and dates are held against.

use crate::association::{COURSE, component, course, offering, ooapi, program, quoted, stored};
use crate::cases::{Case, Doc, error, info, of, warning};
use crate::common::{edited, listed, options, remove, rename, set};
use aanbod::options::{OperationMode, Profile};
use aanbod::{Code, Kind, Report, validate};
use serde_json::{Value, json};

const CREATED: &str = include_str!("../data/association/created.json");
const STORED: &str = include_str!("../data/association/stored.json");
const PATCH: &str = include_str!("../data/association/patch.json");
const PATCHED: &str = include_str!("../data/association/patched.json");
const PAGE: &str = include_str!("../data/association/page.json");

fn patch(body: Value) -> Doc {
    of(Kind::AssociationPatch, body.to_string())
}

fn patched<const N: usize>(edits: [crate::common::Edit; N]) -> Doc {
    of(Kind::AssociationPatch, edited(PATCH, &edits))
}

fn answer<const N: usize>(edits: [crate::common::Edit; N]) -> Doc {
    of(Kind::Association, edited(STORED, &edits))
}

fn created<const N: usize>(edits: [crate::common::Edit; N]) -> Doc {
    of(Kind::AssociationResponse, edited(CREATED, &edits))
}

fn page<const N: usize>(edits: [crate::common::Edit; N]) -> Doc {
    of(Kind::Associations, edited(PAGE, &edits))
}

/// The course with a code of a type.
fn coded(r#type: &str, code: &str) -> Doc {
    course([set("/offering/otherCodes/0", json!({ "codeType": r#type, "code": code }))])
}

/// The course with a result, as an institution keeps it.
fn graded(result: Value) -> Doc {
    stored(course([set("/result", result)]))
}

fn grade() -> Value {
    let patch: Value = serde_json::from_str(PATCH).unwrap();
    patch["result"].clone()
}

pub fn cases() -> Vec<Case> {
    [changes(), answers(), openings(), versions(), results(), values(), consumers(), codes()].into_iter().flatten().collect()
}

fn changes() -> Vec<Case> {
    vec![
        error(Code::PatchState, patch(json!({ "state": "canceled" })))
            .at("/state", "\"state\"")
            .fix(r#"[{"op":"move","from":"/state","path":"/remoteState"}]"#)
            .not(patch(json!({ "remoteState": "canceled" }))),
        error(Code::PatchState, patch(json!({ "state": "denied", "remoteState": "denied" })))
            .at("/state", "\"state\"")
            .fix(r#"[{"op":"remove","path":"/state"}]"#),
        error(Code::JsonPatch, patch(json!([{ "op": "replace", "path": "/remoteState", "value": "canceled" }])))
            .at("", "[…]")
            .fix(r#"[{"op":"replace","path":"","value":{"remoteState":"canceled"}}]"#)
            .not(patch(json!({ "remoteState": "canceled" })))
            // Something else in a list is only of the wrong type.
            .not(patch(json!([{ "remoteState": "canceled" }]))),
        error(Code::JsonPatch, patch(json!({ "op": "remove", "path": "/result" })))
            .at("", "{…}")
            .fix(r#"[{"op":"replace","path":"","value":{"result":null}}]"#),
        // Within a result a merge keeps what a replacement takes away.
        error(Code::JsonPatch, patch(json!([{ "op": "add", "path": "/result/score", "value": "8" }]))).at("", "[…]"),
        error(Code::JsonPatch, patch(json!([{ "op": "test", "path": "/remoteState", "value": "pending" }]))).at("", "[…]"),
        error(Code::JsonPatch, patch(json!([{ "op": "replace", "path": "/result", "value": { "state": "passed" } }])))
            .at("", "[…]"),
        error(Code::JsonPatch, patch(json!([{ "op": "replace", "path": "/remoteState", "value": null }]))).at("", "[…]"),
        error(Code::JsonPatch, patch(json!([{ "op": "replace", "path": "/remoteState", "value": "x", "remoteState": "y" }])))
            .at("", "[…]"),
        info(Code::PatchExtra, patched([set("/role", "student")]))
            .at("/role", "\"role\"")
            .param("name", "role")
            .fix(r#"[{"op":"remove","path":"/role"}]"#)
            .not(patched([set("/ext", json!({}))])),
        error(Code::MissingEither, patch(json!({}))).at("/remoteState", "{").not(patch(json!({ "result": null }))),
        error(Code::NullRequired, patch(json!({ "remoteState": null }))).at("/remoteState", "null"),
        error(Code::NullRequired, patched([set("/result/resultDate", json!(null))])).at("/result/resultDate", "null"),
        // A null takes away what may go, but an empty text is one as it is elsewhere.
        warning(Code::OptionalEmpty, patched([set("/result/comment", "")]))
            .at("/result/comment", "\"\"")
            .fix(r#"[{"op":"remove","path":"/result/comment"}]"#)
            .not(patched([set("/result/comment", json!(null))]))
            .not(patched([set("/consumers", json!(null))])),
        warning(Code::ResultIncomplete, patch(json!({ "result": { "score": "8" } })))
            .at("/result/state", "{")
            .param("names", "state, resultDate, studyLoad")
            .not(patched([]))
            .not(patched([remove("/result/studyLoad"), set("/result/weight", 60)])),
        warning(Code::GradeReturn, patched([set("/remoteState", "completed")]))
            .at("/remoteState", "\"completed\"")
            .param("name", "remoteState")
            .not(ooapi(patched([set("/remoteState", "completed")])))
            .not(patched([set("/remoteState", "completed"), set("/result/state", "in progress")])),
        error(Code::ResultState, ooapi(patched([set("/remoteState", "completed")]))).at("/remoteState", "\"completed\""),
        error(Code::ResultState, patch(json!({ "remoteState": "completed" }))).at("/remoteState", "\"completed\""),
        warning(Code::ResultScore, patched([set("/result/ext/resultValueType", "1-10"), set("/result/score", "88")]))
            .at("/result/score", "\"88\""),
        error(Code::Enum, patched([set("/remoteState", "klaar")])).at("/remoteState", "\"klaar\""),
    ]
}

fn answers() -> Vec<Case> {
    vec![
        error(Code::Missing, answer([remove("/associationType")]))
            .at("/associationType", "{")
            .not(answer([]))
            .not(answer([remove("/offering")]))
            .not(answer([set("/remoteState", "pending")])),
        error(Code::Missing, stored(answer([remove("/associationId")]))).at("/associationId", "{"),
        // Taken as the body of a POST, where the caller says so.
        error(Code::NotExpanded, answer([]).with(|options| options.operation = Some(OperationMode::Create)))
            .at("/offering", quoted("5f0b8c1e-6a57-4d3c-9b0e-2f6a7c81d940"))
            .also([Code::Missing, Code::Missing, Code::OpeningState, Code::OpeningExtra])
            .not(answer([])),
        error(Code::Missing, created([remove("/message")])).at("/message", "{").not(created([remove("/state")])),
        error(Code::EmptyList, created([set("/message", json!([]))])).at("/message", "[…]"),
        error(Code::Type, created([set("/message", "Gelukt")]))
            .at("/message", "\"Gelukt\"")
            .fix(r#"[{"op":"replace","path":"/message","value":[{"value":"Gelukt"}]}]"#),
        error(Code::Missing, page([remove("/hasNextPage")])).at("/hasNextPage", "{"),
        error(Code::Missing, page([remove("/items/1/role")])).at("/items/1/role", "{"),
        error(Code::AssociationDuplicate, page([set("/items/1/associationId", "C4E18A72-93D0-4B5F-8E26-1A7F0D9B3C58")]))
            .at("/items/1/associationId", "\"C4E18A72-93D0-4B5F-8E26-1A7F0D9B3C58\"")
            .param("other", "/items/0/associationId")
            .not(page([])),
        error(Code::MissingWhen, page([remove("/items/1/result/weight")]))
            .at("/items/1/result/weight", "{")
            .param("property", "associationType"),
        error(Code::Type, of(Kind::Associations, "{\"found\": []}")).at("", "{…}").param("expected", "array"),
    ]
}

fn openings() -> Vec<Case> {
    let typed = |r#type: &str| stored(course([set("/associationType", r#type)]));
    vec![
        error(Code::AssociationType, typed("programOfferingAssociation"))
            .at("/associationType", "\"programOfferingAssociation\"")
            .param("type", "course")
            .fix(r#"[{"op":"replace","path":"/associationType","value":"courseOfferingAssociation"}]"#)
            .not(typed("courseOfferingAssociation")),
        info(Code::OpeningState, course([set("/state", "pending")]))
            .at("/state", "\"pending\"")
            .param("value", "pending")
            .fix(r#"[{"op":"replace","path":"/state","value":"associated"}]"#)
            .not(course([]))
            .not(stored(course([set("/state", "pending")])))
            .not(answer([]))
            .not(ooapi(course([set("/state", "pending")]))),
        info(Code::OpeningExtra, course([set("/result", json!({ "state": "completed", "resultDate": "2026-12-01" }))]))
            .at("/result", "\"result\"")
            .param("name", "result")
            .fix(r#"[{"op":"remove","path":"/result"}]"#)
            .not(graded(grade()))
            .not(component([])),
        info(Code::OpeningExtra, course([set("/person", "2a6f9c03-5b1e-4d78-9e4c-7d0b8f3a6152")]))
            .at("/person", "\"person\"")
            .fix(r#"[{"op":"remove","path":"/person"}]"#),
        warning(Code::PrimaryCodeId, course([set("/offering/primaryCode/code", OTHER)]))
            .at("/offering/primaryCode/code", quoted(OTHER))
            .param("id", "5f0b8c1e-6a57-4d3c-9b0e-2f6a7c81d940")
            .fix(r#"[{"op":"replace","path":"/offering/primaryCode/code","value":"5f0b8c1e-6a57-4d3c-9b0e-2f6a7c81d940"}]"#)
            .not(course([set("/offering/primaryCode/code", "5F0B8C1E-6A57-4D3C-9B0E-2F6A7C81D940")]))
            .not(ooapi(course([set("/offering/primaryCode/code", OTHER)]))),
        warning(Code::NilId, course([set(offering("offeringId"), "00000000-0000-0000-0000-000000000000")]))
            .at(offering("offeringId"), "\"00000000-0000-0000-0000-000000000000\"")
            .not(course([set(offering("offeringId"), "00000000-0000-0000-0000-000000000001")])),
        warning(Code::NilId, course([set("/offering/organization", "ffffffff-ffff-ffff-ffff-ffffffffffff")]))
            .at("/offering/organization", "\"ffffffff-ffff-ffff-ffff-ffffffffffff\""),
        warning(Code::EnrollmentOver, course([set(offering("enrollEndDate"), "2026-11-14")]))
            .at(offering("enrollEndDate"), "\"2026-11-14\"")
            .param("end", "2026-11-13")
            .not(course([set(offering("enrollEndDate"), "2026-09-07")])),
        warning(Code::EnrollmentOver, program([set(offering("enrollEndDate"), "2028-03-15")]))
            .at(offering("enrollEndDate"), "\"2028-03-15\""),
        error(Code::DateTimeDay, component([set(offering("startDateTime"), "2026-12-06")]))
            .at(offering("startDateTime"), "\"2026-12-06\"")
            .param("value", "2026-12-06")
            .not(component([set(offering("startDateTime"), "2026-12-06T09:30:00")])),
        // An id where the offering has no course: one advice.
        warning(Code::Misplaced, component([set(offering("course"), OTHER)]))
            .at(offering("course"), "\"course\"")
            .fix(r#"[{"op":"remove","path":"/offering/course"}]"#),
    ]
}

/// An id that isn't that of the offering.
const OTHER: &str = "11111111-2222-4333-8444-555555555555";

/// Documents of other versions.
fn versions() -> Vec<Case> {
    let american = |name: &'static str| course([rename("/issuer/organizationType", name)]);
    vec![
        error(Code::OtherVersion, american("organisationType"))
            .at("", "{…}")
            .param("version", "6")
            .param("names", "organisationType → organizationType")
            .fix(r#"[{"op":"move","from":"/issuer/organisationType","path":"/issuer/organizationType"}]"#)
            .not(american("organizatonType"))
            // What is meant for others has names of its own.
            .not(course([set("/offering/ext", json!({ "organisationType": "root" }))])),
        warning(Code::OtherVersionNames, course([rename("/offering/enrollStartDate", "startEnrollDate")]))
            .at("", "{…}")
            .param("version", "4")
            .fix(r#"[{"op":"remove","path":"/offering/startEnrollDate"},{"op":"add","path":"/offering/enrollStartDate","value":"2026-04-01"}]"#)
            .not(course([])),
        // Two values are enough, one may be a slip.
        error(Code::OtherVersion, course([
            set("/offering/resultValueType", "grade_1_10"),
            set("/offering/course/level", "associate_degree"),
        ]))
            .at("", "{…}")
            .param("names", "grade_1_10 → 1-10, associate_degree → associate degree")
            .fix(r#"[{"op":"replace","path":"/offering/resultValueType","value":"1-10"},{"op":"replace","path":"/offering/course/level","value":"associate degree"}]"#)
            .not(course([set("/offering/course/level", "associate_degree")])),
        error(Code::Enum, course([set("/offering/course/level", "associate_degree")]))
            .at("/offering/course/level", "\"associate_degree\"")
            .fix(r#"[{"op":"replace","path":"/offering/course/level","value":"associate degree"}]"#),
        error(Code::OtherVersion, course([
            set("/offering/course/studyLoad", json!([{ "studyLoadUnit": "ects", "value": 5 }])),
            set("/offering/otherCodes/0/codeType", "programme_code"),
        ]))
            .at("", "{…}")
            .param("names", "programme_code → programCode, studyLoad: [{…}] → studyLoad: {…}")
            .fix(r#"[{"op":"replace","path":"/offering/otherCodes/0/codeType","value":"programCode"},{"op":"replace","path":"/offering/course/studyLoad","value":{"studyLoadUnit":"ects","value":5}}]"#),
        // Words that people use for a value.
        error(Code::Enum, graded({
            let mut result = grade();
            result["pass"] = "geslaagd".into();
            result
        }))
            .at("/result/pass", "\"geslaagd\"")
            .param("suggestion", "passed")
            .fix(r#"[{"op":"replace","path":"/result/pass","value":"passed"}]"#),
    ]
}

fn results() -> Vec<Case> {
    let without = |name: &str| {
        let mut result = grade();
        result.as_object_mut().unwrap().remove(name);
        result
    };
    let scored = |r#type: &str, score: &str| {
        let mut result = grade();
        result["score"] = score.into();
        stored(course([set("/result", result), set(offering("resultValueType"), r#type)]))
    };
    vec![
        error(Code::MissingWhen, graded(without("studyLoad")))
            .at("/result/studyLoad", "{")
            .param("property", "offeringType")
            .param("of", "course")
            .not(graded(grade()))
            // A result has no place in an opening, whatever it has in it.
            .not(course([set("/result", without("studyLoad"))])),
        error(Code::MissingWhen, ooapi(course([set("/result", without("studyLoad"))]))).at("/result/studyLoad", "{"),
        error(Code::MissingWhen, component([remove("/result/weight")])).at("/result/weight", "{").param("of", "component"),
        error(Code::Missing, graded(without("resultDate"))).at("/result/resultDate", "{"),
        error(
            Code::Enum,
            graded({
                let mut result = grade();
                result["studyLoad"]["studyLoadUnit"] = "EC".into();
                result
            }),
        )
        .at("/result/studyLoad/studyLoadUnit", "\"EC\"")
        .fix(r#"[{"op":"replace","path":"/result/studyLoad/studyLoadUnit","value":"ects"}]"#),
        warning(Code::ResultScore, scored("UK letter", "H"))
            .at("/result/score", "\"H\"")
            .not(scored("UK letter", "2:1"))
            .not(scored("UK letter", "First"))
            .not(scored("UK letter", "B")),
        warning(Code::ResultScore, {
            let mut result = grade();
            (result["score"], result["ext"]) = ("88".into(), json!({ "resultValueType": "1-10" }));
            stored(course([set("/result", result), remove(offering("resultValueType")), set(offering("resultExpected"), false)]))
        })
        .at("/result/score", "\"88\""),
        warning(Code::ResultEarly, component([set("/result/resultDate", "2025-12-18")]))
            .at("/result/resultDate", "\"2025-12-18\"")
            .param("start", "2026-12-06")
            .not(component([set("/result/resultDate", "2026-12-06")])),
    ]
}

fn values() -> Vec<Case> {
    let taught = |code: &str| course([set(offering("teachingLanguage"), code)]);
    let tagged = |tag: &str| course([set("/offering/name/0/language", tag)]);
    let described = |text: &str| course([set("/offering/description/0/value", text)]);
    vec![
        warning(Code::LanguageUnknown, taught("xqz"))
            .at(offering("teachingLanguage"), "\"xqz\"")
            .not(taught("fry"))
            .not(taught("mul"))
            .not(taught("qab")),
        warning(Code::LanguageUnknown, tagged("xx-NL")).at("/offering/name/0/language", "\"xx-NL\"").not(tagged("vls-BE")),
        info(Code::LanguageBibliographic, taught("dut"))
            .at(offering("teachingLanguage"), "\"dut\"")
            .param("usual", "nld")
            .fix(r#"[{"op":"replace","path":"/offering/teachingLanguage","value":"nld"}]"#)
            .not(taught("nld"))
            .not(taught("deu")),
        warning(Code::LanguageRegion, tagged("en-UK"))
            .at("/offering/name/0/language", "\"en-UK\"")
            .param("region", "UK")
            .fix(r#"[{"op":"replace","path":"/offering/name/0/language","value":"en-GB"}]"#)
            .not(tagged("es-419"))
            .not(tagged("sr-Latn")),
        warning(Code::LanguageRegion, tagged("nl-XX")).at("/offering/name/0/language", "\"nl-XX\""),
        info(Code::Placeholder, described("string"))
            .at("/offering/description/0/value", "\"string\"")
            .param("value", "string")
            .not(described("String quartets of the nineteenth century")),
        info(Code::Placeholder, described("Lorem ipsum dolor sit amet"))
            .at("/offering/description/0/value", "\"Lorem ipsum dolor sit amet\""),
        info(Code::Placeholder, course([set("/offering/abbreviation", "N/A")])).at("/offering/abbreviation", "\"N/A\""),
        info(Code::Placeholder, course([set("/offering/course/resources/0", "tbd")]))
            .at("/offering/course/resources/0", "\"tbd\""),
        // No code, and said once.
        info(Code::Placeholder, coded("crohoCreboCode", "string")).at("/offering/otherCodes/0/code", "\"string\""),
    ]
}

/// What eduXchange adds for itself.
fn consumers() -> Vec<Case> {
    let added =
        |alliance: Value| course([set("/offering/consumers/0", json!({ "consumerKey": "eduxchange", "alliances": [alliance] }))]);
    let with = |name: &str, value: Value| {
        let mut alliance = json!({ "name": "lde" });
        alliance[name] = value;
        added(alliance)
    };
    let wrong = |name: &'static str, value: Value, right: Value, fix: &'static str| {
        let piece = value.to_string();
        let piece = if value.is_array() { "[…]" } else { &*piece.leak() };
        let pointer = format!("/offering/consumers/0/alliances/0/{name}");
        let case = warning(Code::ConsumerForm, with(name, value)).at(pointer.clone(), piece).not(with(name, right));
        if fix.is_empty() {
            return case;
        }
        case.fix(format!(r#"[{{"op":"replace","path":"{pointer}","value":{fix}}}]"#).leak())
    };
    let with_key = |key: &str, alliances: Value| {
        course([set("/offering/consumers/0", json!({ "consumerKey": key, "alliances": alliances }))])
    };
    vec![
        warning(Code::ConsumerMissing, course([set("/offering/consumers/0", json!({ "consumerKey": "eduxchange" }))]))
            .at("/offering/consumers/0/alliances", "{")
            .param("name", "alliances")
            .not(added(json!({ "name": "euroteq" })))
            .not(course([set("/offering/consumers/0", json!({ "consumerKey": "rooster" }))])),
        warning(Code::ConsumerMissing, added(json!({ "theme": "17" }))).at("/offering/consumers/0/alliances/0/name", "{"),
        wrong("visibleForOwnStudents", json!("true"), json!(false), "true"),
        wrong("visibleForGuests", json!("nee"), json!(false), "false"),
        wrong("selection", json!(1), json!(true), "true"),
        wrong("hasStudentQueue", json!("soms"), json!(true), ""),
        wrong("type", json!("verdiepend"), json!("deepening"), ""),
        wrong("type", json!("Broadening"), json!("broadening"), r#""broadening""#),
        wrong("enrollmentForOwnStudents", json!("link"), json!("url"), ""),
        wrong("enrolmentUrl", json!("rijnoever.example/inschrijven"), json!("https://rijnoever.example/inschrijven"), ""),
        wrong(
            "enrolmentUrl",
            json!("www.rijnoever.example"),
            json!("http://rijnoever.example"),
            r#""https://www.rijnoever.example""#,
        ),
        wrong("enrolStartTime", json!("9.00"), json!("09:00"), r#""09:00""#),
        wrong("enrolStartTime", json!("13:00:00"), json!("13:00"), r#""13:00""#),
        wrong("enrolEndTime", json!("17.30 uur"), json!("17:30"), r#""17:30""#),
        wrong("enrolEndTime", json!("25:00"), json!("23:59"), ""),
        wrong("themes", json!([17]), json!(["17"]), ""),
        wrong("themes", json!("Water"), json!(["Water"]), r#"["Water"]"#),
        wrong("microcredential", json!(true), json!("standalone"), ""),
        wrong("targetGroup", json!("students"), json!("forStudents"), ""),
        warning(Code::ConsumerForm, with_key("eduXchange", json!([{ "name": "lde" }])))
            .at("/offering/consumers/0/consumerKey", "\"eduXchange\"")
            .fix(r#"[{"op":"replace","path":"/offering/consumers/0/consumerKey","value":"eduxchange"}]"#)
            .not(with_key("eduxchange-test", json!("lde"))),
        warning(Code::ConsumerForm, with_key("eduxchange", json!("lde")))
            .at("/offering/consumers/0/alliances", "\"lde\"")
            .fix(r#"[{"op":"replace","path":"/offering/consumers/0/alliances","value":[{"name":"lde"}]}]"#),
    ]
}

fn codes() -> Vec<Case> {
    let wrong = |r#type: &str, code: &'static str| {
        warning(Code::CodeForm, coded(r#type, code)).at("/offering/otherCodes/0/code", quoted(code))
    };
    let in_use = |r#type: &'static str| {
        let fix = format!(r#"[{{"op":"replace","path":"/offering/otherCodes/0/codeType","value":"x-{type}"}}]"#, r#type = r#type);
        info(Code::CourseCode, coded(r#type, "x")).at("/offering/otherCodes/0/codeType", quoted(r#type)).fix(fix.leak())
    };
    vec![
        wrong("brin", "21pc00x").param("type", "brin").not(coded("brin", "21PC")),
        wrong("brin", "21pc").fix(r#"[{"op":"replace","path":"/offering/otherCodes/0/code","value":"21PC"}]"#),
        wrong("uuid", "not-a-uuid").not(coded("uuid", OTHER)),
        wrong("crohoCreboCode", "1").not(coded("crohoCreboCode", "34401")),
        wrong("isbn", "123").not(coded("isbn", "978-3-16-148410-0")),
        wrong("issn", "20493").not(coded("issn", "2049-3630")),
        wrong("orcId", "x").not(coded("orcId", "https://orcid.org/0000-0002-1825-0097")),
        wrong("esi", "urn:schac:anders:1").not(coded("esi", "urn:schac:personalUniqueCode:int:esi:example.org:1")),
        wrong("emailAdress", "geen adres").not(coded("emailAdress", "a@b.example")),
        warning(Code::CodeCheck, coded("isbn", "978-3-16-148410-1"))
            .at("/offering/otherCodes/0/code", "\"978-3-16-148410-1\"")
            .param("type", "isbn")
            .not(coded("isbn", "978-3-16-148410-0"))
            .not(coded("identifier", "978-3-16-148410-1")),
        in_use("orgId"),
        in_use("orgCode"),
        in_use("kvk"),
        // Not so near to another type that it would be one.
        warning(Code::CodeType, coded("esid", "q")).at("/offering/otherCodes/0/codeType", "\"esid\""),
    ]
}

fn check(kind: Kind, text: &str, profile: Profile) -> Report {
    validate(kind, text.as_bytes(), &options().profile(profile)).unwrap()
}

/// The conversation about one association: what opens it, what is answered, what changes it.
const CONVERSATION: &[(Kind, &str)] = &[
    (Kind::Association, COURSE),
    (Kind::AssociationResponse, CREATED),
    (Kind::Association, STORED),
    (Kind::AssociationPatch, PATCH),
    (Kind::AssociationResponse, PATCHED),
    (Kind::Associations, PAGE),
];

#[test]
fn the_whole_conversation_has_no_findings_in_either_profile() {
    for (kind, text) in CONVERSATION {
        for profile in [Profile::Eduxchange, Profile::Ooapi] {
            assert_eq!(listed(&check(*kind, text, profile)), [], "{kind:?} {profile:?} {text}");
        }
    }
}

#[test]
fn each_document_of_the_conversation_is_told_from_the_others() {
    let whole = CONVERSATION.iter().map(|(kind, text)| (*text, Some(*kind)));
    let small = [
        (r#"{"remoteState": "canceled"}"#, Some(Kind::AssociationPatch)),
        (r#"{"result": {"state": "completed", "score": "8"}}"#, Some(Kind::AssociationPatch)),
        (r#"{"remoteState": "associated", "result": {}}"#, Some(Kind::AssociationPatch)),
        (r#"{"state": "pending", "remoteState": "queued"}"#, Some(Kind::Association)),
        (r#"{"associationType": "componentOfferingAssociation", "result": {}}"#, Some(Kind::AssociationPatch)),
        (r#"{"associationType": "courseOfferingAssociation", "remoteState": "queued"}"#, Some(Kind::Association)),
        (r#"{"associationId": "x", "message": []}"#, Some(Kind::AssociationResponse)),
        (r#"{"associationId": "x", "message": "Created"}"#, Some(Kind::AssociationResponse)),
        (r#"10:15 INFO body={"associationId": "x", "role": "student"}"#, Some(Kind::Association)),
        ("> {\n>   \"associationId\": \"x\",\n>   \"role\": \"student\"\n> }", Some(Kind::Association)),
        (r#"{\"associationId\": \"x\", \"role\": \"student\"}"#, Some(Kind::Association)),
        (r#"{"association": {"remoteState": "canceled"}}"#, Some(Kind::AssociationPatch)),
        (r#"{"Association": {"associationId": "x", "role": "student"}}"#, Some(Kind::Association)),
        ("\"associationId\": \"x\",\n\"role\": \"student\",", Some(Kind::Association)),
        ("GET /associations/x\n\n\"associationId\": \"x\",\n\"role\": \"student\",", Some(Kind::Association)),
        (r#"{"associationId": "x", "state": "pending", "role": "student"}"#, Some(Kind::Association)),
        (r#"{"pageSize": 10, "pageNumber": 1, "items": []}"#, Some(Kind::Associations)),
        (r#"[{"associationId": "x", "role": "student"}]"#, Some(Kind::Associations)),
        (r#"{"data": [{"associationId": "x", "role": "student"}]}"#, Some(Kind::Associations)),
        (
            "GET /associations\n\n{\"pageSize\": 10, \"pageNumber\": 1, \"hasNextPage\": false, \"items\": []}",
            Some(Kind::Associations),
        ),
        (r#"{"state": "canceled"}"#, None),
        (r#"{"items": []}"#, None),
    ];
    for (text, kind) in whole.chain(small) {
        assert_eq!(aanbod::detect(text.as_bytes()), kind, "{text}");
    }
}

#[test]
fn a_list_of_associations_is_checked_like_its_page() {
    let page: Value = serde_json::from_str(PAGE).unwrap();
    let mut items = page["items"].clone();
    assert_eq!(listed(&check(Kind::Associations, &items.to_string(), Profile::Eduxchange)), []);
    items[1]["associationId"] = items[0]["associationId"].clone();
    items[0].as_object_mut().unwrap().remove("role");
    let report = check(Kind::Associations, &items.to_string(), Profile::Eduxchange);
    assert_eq!(listed(&report), [("missing", "/0/role"), ("association-duplicate", "/1/associationId")]);
}

#[test]
fn what_a_host_keeps_itself_needs_no_id() {
    let mut document: Value = serde_json::from_str(COURSE).unwrap();
    document["result"] = grade();
    let kept = options().operation(OperationMode::Stored);
    assert_eq!(listed(&validate(Kind::Association, document.to_string().as_bytes(), &kept).unwrap()), []);
}
