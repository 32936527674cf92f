//! Edu-V: enrollments, requests and statuses.

use crate::association::quoted;
use crate::cases::{Case, Doc, error, info, of, warning};
use crate::common::{Edit, edited, number, remove, set};
use aanbod::{Code, Kind};
use serde_json::json;

const STUDY: &str = include_str!("../data/enrollment/enrollment.json");
const SUBJECT: &str = include_str!("../data/enrollment/enrollment-subject.json");
const LIST: &str = include_str!("../data/enrollment/enrollments.json");
const REQUEST: &str = include_str!("../data/enrollment/enrollmentRequest.json");
const STATUS: &str = include_str!("../data/enrollment/statusResponse.json");

/// An enrollment for a study, with changes.
fn study<const N: usize>(edits: [Edit; N]) -> Doc {
    of(Kind::Enrollment, edited(STUDY, &edits))
}

/// An enrollment for a subject, with changes.
fn subject<const N: usize>(edits: [Edit; N]) -> Doc {
    of(Kind::Enrollment, edited(SUBJECT, &edits))
}

fn list<const N: usize>(edits: [Edit; N]) -> Doc {
    of(Kind::Enrollments, edited(LIST, &edits))
}

fn request<const N: usize>(edits: [Edit; N]) -> Doc {
    of(Kind::EnrollmentRequest, edited(REQUEST, &edits))
}

fn status<const N: usize>(edits: [Edit; N]) -> Doc {
    of(Kind::StatusResponse, edited(STATUS, &edits))
}

/// What an enrollment has nothing of.
const OF_A_COURSE: &str = r#"{"externalId": "A1", "name": "Excel", "providerId": "x", "learningMethod": {}}"#;

/// What is said of an enrollment with nothing but an id that is none.
const ONLY_AN_ID: [Code; 8] =
    [Code::Missing, Code::Missing, Code::Missing, Code::Missing, Code::Missing, Code::Missing, Code::Missing, Code::Guid];

const UUID: &str = "0b7c0a5e-52f1-4f0e-9d64-3a1c8f2b7e90";
const SECOND_UUID: &str = "5D1F9E42-8a37-4b60-b1c5-64e0d27f3a18";

pub fn cases() -> Vec<Case> {
    [what_belongs(), either(), dates(), forms(), identifiers(), lists(), statuses()].into_iter().flatten().collect()
}

/// What an enrollment is for, and what belongs in it.
fn what_belongs() -> Vec<Case> {
    vec![
        error(Code::MissingWhen, study([remove("/study")]))
            .at("/study", "{")
            .param("name", "study")
            .param("property", "enrollmentType")
            .param("of", "study")
            .not(study([]))
            .not(subject([]))
            // What an enrollment without a known type is for can't be told.
            .not(study([remove("/study"), set("/enrollmentType", "course")]))
            .not(study([remove("/study"), remove("/enrollmentType")]))
            .not(study([remove("/studyYear")]))
            .not(study([remove("/studyPublicId")])),
        error(Code::MissingWhen, subject([remove("/subject")])).at("/subject", "{").param("of", "subject"),
        error(Code::NullRequired, study([set("/study", json!(null))]))
            .at("/study", "null")
            .not(subject([set("/study", json!(null))])),
        warning(Code::Misplaced, study([set("/subject", UUID)]))
            .at("/subject", "\"subject\"")
            .param("property", "enrollmentType")
            .param("of", "subject")
            .fix(r#"[{"op":"remove","path":"/subject"}]"#)
            .not(subject([]))
            .not(study([set("/subject", json!(null))]))
            .not(study([set("/subject", UUID), set("/enrollmentType", json!(null))])),
        warning(Code::Misplaced, subject([set("/study", UUID)]))
            .at("/study", "\"study\"")
            .param("of", "study")
            .fix(r#"[{"op":"remove","path":"/study"}]"#),
        warning(Code::Misplaced, subject([set("/studyPublicId", UUID)]))
            .at("/studyPublicId", "\"studyPublicId\"")
            .fix(r#"[{"op":"remove","path":"/studyPublicId"}]"#),
        warning(Code::Misplaced, subject([set("/studyYear", 3)]))
            .at("/studyYear", "\"studyYear\"")
            .fix(r#"[{"op":"remove","path":"/studyYear"}]"#),
        // Of an enrollment for a study that is called one for a subject, nothing is to go.
        warning(Code::Misplaced, study([set("/enrollmentType", "subject"), remove("/studyPublicId"), remove("/studyYear")]))
            .at("/study", "\"study\"")
            .also([Code::MissingWhen]),
        error(Code::NullValue, study([set("/endDate", json!(null))]))
            .at("/endDate", "null")
            .param("name", "endDate")
            .fix(r#"[{"op":"remove","path":"/endDate"}]"#)
            .not(study([remove("/endDate")])),
        error(Code::NullValue, subject([set("/study", json!(null))]))
            .at("/study", "null")
            .fix(r#"[{"op":"remove","path":"/study"}]"#),
        error(Code::NullValue, status([set("/statusMessage", json!(null))]))
            .at("/statusMessage", "null")
            .fix(r#"[{"op":"remove","path":"/statusMessage"}]"#),
        warning(Code::StudyYear, study([set("/studyYear", 9)]))
            .at("/studyYear", "9")
            .param("value", "9")
            .not(study([set("/studyYear", 8)]))
            .not(study([set("/studyYear", 0)]))
            .not(study([set("/studyYear", "9")])),
        warning(Code::StudyYear, study([set("/studyYear", -99)])).at("/studyYear", "-99"),
        warning(Code::StudyYear, study([set("/studyYear", number("2026.0"))]))
            .at("/studyYear", "2026.0")
            .also([Code::IntegerForm]),
    ]
}

/// One of two sorts of identifier.
fn either() -> Vec<Case> {
    let main = "/student/userMasterIdentifier";
    let main_of_school = "/school/organisationMasterIdentifier";
    vec![
        error(Code::MissingEither, study([set("/student", json!({}))]))
            .at(main, "{")
            .param("names", "userMasterIdentifier, userIds")
            .not(study([remove(main)]))
            .not(study([remove("/student/userIds")]))
            // Both together are legitimate.
            .not(study([])),
        error(Code::MissingEither, study([remove(main), set("/student/userIds", json!([]))])).at(main, "{"),
        // One identifier without the list around it.
        error(Code::Type, study([set("/student/userIds", json!({ "userId": "4711@school.example", "userIdType": "NEPRI" }))]))
            .at("/student/userIds", "{…}")
            .param("expected", "array")
            .fix(
                r#"[{"op":"replace","path":"/student/userIds","value":[{"userId":"4711@school.example","userIdType":"NEPRI"}]}]"#,
            )
            .not(study([set("/student/userIds", json!([]))])),
        error(Code::MissingEither, study([set("/student", json!({ "userMasterIdentifier": "" }))])).at(main, "\"\""),
        error(Code::MissingEither, study([set("/location", json!({ "name": "Havenkade" }))]))
            .at("/location/locationMasterIdentifier", "{")
            .not(study([remove("/location")]))
            .not(study([remove("/location/locationIds")]))
            .not(study([remove("/location/locationMasterIdentifier")])),
        error(Code::MissingEither, request([set("/school", json!({ "organisationIds": [] }))]))
            .at(main_of_school, "{")
            .param("names", "organisationMasterIdentifier, organisationIds")
            .not(request([remove(main_of_school)]))
            .not(request([remove("/school/organisationIds")])),
        error(Code::Missing, study([remove("/location/name")])).at("/location/name", "{").not(study([remove("/location")])),
    ]
}

fn dates() -> Vec<Case> {
    vec![
        // Midnight in the Netherlands, as many systems write a day.
        error(Code::Date, study([set("/beginDate", "2026-08-01T00:00:00+02:00")]))
            .at("/beginDate", "\"2026-08-01T00:00:00+02:00\"")
            .fix(r#"[{"op":"replace","path":"/beginDate","value":"2026-08-01"}]"#)
            .not(study([])),
        // The same midnight, but another day is written.
        error(Code::Date, study([set("/beginDate", "2026-07-31T22:00:00Z")]))
            .at("/beginDate", "\"2026-07-31T22:00:00Z\"")
            .param("date", "")
            .fix(r#"[{"op":"replace","path":"/beginDate","value":"2026-08-01"}]"#)
            .fix(r#"[{"op":"replace","path":"/beginDate","value":"2026-07-31"}]"#),
        error(Code::Date, study([set("/beginDate", "2026-08-01T00:00:00+09:00")]))
            .at("/beginDate", "\"2026-08-01T00:00:00+09:00\"")
            .param("date", "")
            .fix(r#"[{"op":"replace","path":"/beginDate","value":"2026-07-31"}]"#)
            .fix(r#"[{"op":"replace","path":"/beginDate","value":"2026-08-01"}]"#),
        error(Code::EmptyValue, study([set("/beginDate", "")]))
            .at("/beginDate", "\"\"")
            .param("expected", "date")
            // It must be there, so leaving it out is no way out.
            .param("name", ""),
        error(Code::EmptyValue, study([set("/endDate", "")]))
            .at("/endDate", "\"\"")
            .param("name", "endDate")
            .fix(r#"[{"op":"remove","path":"/endDate"}]"#),
        error(Code::EmptyValue, subject([set("/study", "")]))
            .at("/study", "\"\"")
            .also([Code::Misplaced])
            .fix(r#"[{"op":"remove","path":"/study"}]"#),
        error(Code::Date, study([set("/beginDate", "2026-08-01T12:00:00Z")]))
            .at("/beginDate", "\"2026-08-01T12:00:00Z\"")
            .param("date", "2026-08-01")
            .fix(r#"[{"op":"replace","path":"/beginDate","value":"2026-08-01"}]"#)
            .not(study([set("/beginDate", "2024-02-29")])),
        error(Code::Date, study([set("/endDate", "2027-02-29")]))
            .at("/endDate", "\"2027-02-29\"")
            .param("value", "2027-02-29")
            .param("lastDay", "2027-02-28"),
        error(Code::Date, study([set("/endDate", "01-08-2027")]))
            .at("/endDate", "\"01-08-2027\"")
            .fix(r#"[{"op":"replace","path":"/endDate","value":"2027-08-01"}]"#)
            .fix(r#"[{"op":"replace","path":"/endDate","value":"2027-01-08"}]"#),
        error(Code::DateTimeOffset, study([set("/dateCreated", "2026-05-12")]))
            .at("/dateCreated", "\"2026-05-12\"")
            .fix(r#"[{"op":"replace","path":"/dateCreated","value":"2026-05-11T22:00:00Z"}]"#),
        warning(Code::DateTimeUtc, study([set("/dateCreated", "2026-05-12T11:14:27+02:00")]))
            .at("/dateCreated", "\"2026-05-12T11:14:27+02:00\"")
            .fix(r#"[{"op":"replace","path":"/dateCreated","value":"2026-05-12T09:14:27Z"}]"#)
            // Only .NET counts in ticks of seven digits.
            .not(study([set("/dateCreated", "2026-05-12T09:14:27.123456789Z")])),
        warning(Code::DateTimeUtc, study([set("/dateCreated", "2026-05-12T11:14:27.123456789+02:00")]))
            .at("/dateCreated", "\"2026-05-12T11:14:27.123456789+02:00\""),
        error(Code::EnrollmentReversed, study([set("/endDate", "2026-07-31")]))
            .at("/endDate", "\"2026-07-31\"")
            .param("begin", "2026-08-01")
            .param("end", "2026-07-31")
            // The end is the first day that no longer counts.
            .not(study([set("/endDate", "2026-08-02")]))
            .not(study([remove("/endDate")]))
            .not(study([set("/endDate", "2026-07")]))
            // A record in use may well be of an enrollment that is over.
            .not(study([set("/beginDate", "2019-08-01"), set("/endDate", "2020-08-01")])),
        info(Code::SchoolYearDates, study([set("/schoolPeriod", "2024-2025")]))
            .at("/schoolPeriod", "\"2024-2025\"")
            .param("value", "2024-2025")
            .param("begin", "2026-08-01")
            .not(study([]))
            .not(study([set("/schoolPeriod", UUID)]))
            .not(study([set("/beginDate", "2027-07-31"), remove("/endDate")]))
            // Who is in school for years is there in each of them.
            .not(study([set("/schoolPeriod", "2024-2025"), set("/beginDate", "2022-08-01")]))
            .not(study([set("/schoolPeriod", "2024-2025"), set("/beginDate", "2022-08-01"), remove("/endDate")])),
        info(Code::SchoolYearDates, study([set("/beginDate", "2025-08-01"), set("/endDate", "2026-08-01")]))
            .at("/schoolPeriod", "\"2026-2027\"")
            .param("end", "2026-08-01"),
        info(Code::SchoolYearDates, study([set("/beginDate", "2027-08-01"), remove("/endDate")]))
            .at("/schoolPeriod", "\"2026-2027\"")
            .param("end", ""),
        error(Code::EnrollmentReversed, study([set("/endDate", "2026-08-01")])).at("/endDate", "\"2026-08-01\""),
        warning(Code::EnrollmentModified, study([set("/dateLastModified", "2026-05-12T09:14:26Z")]))
            .at("/dateLastModified", "\"2026-05-12T09:14:26Z\"")
            .param("created", "2026-05-12T09:14:27Z")
            .param("modified", "2026-05-12T09:14:26Z")
            .not(study([set("/dateLastModified", "2026-05-12T09:14:27Z")]))
            .not(study([set("/dateLastModified", "2026-05-12T09:14:27.000Z")]))
            .not(study([set("/dateLastModified", "2026-05-12T10:15:00+01:00")])),
        warning(Code::EnrollmentModified, study([set("/dateLastModified", "2026-05-12T09:14:26.123456789Z")]))
            .at("/dateLastModified", "\"2026-05-12T09:14:26.123456789Z\""),
        warning(Code::EnrollmentModified, study([set("/dateLastModified", "2026-05-12T10:15:00+02:00")]))
            .at("/dateLastModified", "\"2026-05-12T10:15:00+02:00\"")
            .also([Code::DateTimeUtc]),
    ]
}

fn forms() -> Vec<Case> {
    let school = "/school/organisationMasterIdentifier";
    let place = "/location/locationMasterIdentifier";
    let student = "/student/userMasterIdentifier";
    vec![
        error(Code::Form, study([set("/schoolPeriod", "2026-2028")]))
            .at("/schoolPeriod", "\"2026-2028\"")
            .param("value", "2026-2028")
            .not(study([set("/schoolPeriod", "1999-2000")]))
            .not(study([set("/schoolPeriod", UUID)]))
            .not(study([set("/schoolPeriod", SECOND_UUID)]))
            .not(study([Edit::Text("\"2026-2027\"", "\"2026\\u002d2027\"")])),
        error(Code::Form, study([set("/schoolPeriod", "2026/2027")]))
            .at("/schoolPeriod", "\"2026/2027\"")
            .param("expected", "2026-2027")
            .param("sign", "")
            .fix(r#"[{"op":"replace","path":"/schoolPeriod","value":"2026-2027"}]"#),
        error(Code::Form, study([set("/schoolPeriod", "2026–2027")]))
            .at("/schoolPeriod", "\"2026–2027\"")
            .param("sign", "an en dash (–)")
            .fix(r#"[{"op":"replace","path":"/schoolPeriod","value":"2026-2027"}]"#),
        error(Code::Form, study([set("/schoolPeriod", "2026 − 2027")]))
            .at("/schoolPeriod", "\"2026 − 2027\"")
            .param("sign", "a minus sign (−)")
            .fix(r#"[{"op":"replace","path":"/schoolPeriod","value":"2026-2027"}]"#),
        error(Code::Form, study([set("/schoolPeriod", "2026-27")]))
            .at("/schoolPeriod", "\"2026-27\"")
            .fix(r#"[{"op":"replace","path":"/schoolPeriod","value":"2026-2027"}]"#),
        // That may be a month.
        // This may be a month, and the next the first or the second year of two.
        error(Code::Form, study([set("/schoolPeriod", "2011-12")]))
            .at("/schoolPeriod", "\"2011-12\"")
            .param("expected", "")
            .fix(r#"[{"op":"replace","path":"/schoolPeriod","value":"2011-2012"}]"#),
        error(Code::Form, study([set("/schoolPeriod", "2026")]))
            .at("/schoolPeriod", "\"2026\"")
            .fix(r#"[{"op":"replace","path":"/schoolPeriod","value":"2026-2027"}]"#)
            .fix(r#"[{"op":"replace","path":"/schoolPeriod","value":"2025-2026"}]"#),
        warning(
            Code::FormUnusual,
            study([set("/student/userMasterIdentifier", format!("https://ketenid.nl/pilot/{}", "B7".repeat(64)))]),
        )
        .at("/student/userMasterIdentifier", quoted(format!("https://ketenid.nl/pilot/{}", "B7".repeat(64))))
        .fix(Box::leak(
            format!(
                r#"[{{"op":"replace","path":"/student/userMasterIdentifier","value":"https://ketenid.nl/pilot/{}"}}]"#,
                "b7".repeat(64)
            )
            .into_boxed_str(),
        ))
        .not(study([])),
        error(Code::Form, study([set("/schoolPeriod", "26/27")]))
            .at("/schoolPeriod", "\"26/27\"")
            .param("expected", "2026-2027")
            .fix(r#"[{"op":"replace","path":"/schoolPeriod","value":"2026-2027"}]"#),
        warning(Code::IdentifierEmpty, study([set(student, "")]))
            .at(student, "\"\"")
            .param("name", "userMasterIdentifier")
            .fix(r#"[{"op":"remove","path":"/student/userMasterIdentifier"}]"#)
            .not(study([remove(student)]))
            // Then nobody is named, which is another finding.
            .not(study([set(student, ""), remove("/student/userIds")]))
            .not(study([])),
        warning(Code::IdentifierEmpty, request([set(school, " \t")]))
            .at(school, "\" \\t\"")
            .fix(r#"[{"op":"remove","path":"/school/organisationMasterIdentifier"}]"#),
        warning(Code::IdentifierEmpty, study([set(place, "")]))
            .at(place, "\"\"")
            .fix(r#"[{"op":"remove","path":"/location/locationMasterIdentifier"}]"#),
        error(Code::Form, study([set("/schoolPeriod", "2027-2026")])).at("/schoolPeriod", "\"2027-2026\""),
        error(Code::Form, study([set("/schoolPeriod", " ")])).at("/schoolPeriod", "\" \""),
        error(Code::EmptyValue, study([set("/schoolPeriod", "")]))
            .at("/schoolPeriod", "\"\"")
            .param("expected", "form")
            .param("name", "")
            // Whose main identifier isn't known may have an empty one.
            .not(study([set(student, "")])),
        error(Code::Form, study([set("/schoolPeriod", "2026-2027 ")]))
            .at("/schoolPeriod", "\"2026-2027 \"")
            .fix(r#"[{"op":"replace","path":"/schoolPeriod","value":"2026-2027"}]"#),
        warning(Code::FormUnusual, request([set(school, "118a306")]))
            .at(school, "\"118a306\"")
            .param("value", "118a306")
            .fix(r#"[{"op":"replace","path":"/school/organisationMasterIdentifier","value":"118A306"}]"#)
            .not(request([set(school, "000A999")]))
            .not(request([set(school, "")])),
        warning(Code::FormUnusual, request([set(school, "118X306")])).at(school, "\"118X306\""),
        warning(Code::FormUnusual, study([set(place, "207A518")])).at(place, "\"207A518\"").not(study([set(place, "999X000")])),
        warning(Code::FormUnusual, study([set(student, "noor@zonnewende.example")]))
            .at(student, "\"noor@zonnewende.example\"")
            .not(study([set(student, format!("https://ketenid.nl/pilot/{}", "0a".repeat(64)))])),
    ]
}

/// Identifiers whose type stands beside them.
fn identifiers() -> Vec<Case> {
    let of_school = |id: &str, id_type: &str| {
        request([
            set("/school/organisationIds/0/organisationId", id),
            set("/school/organisationIds/0/organisationIdType", id_type),
        ])
    };
    let of_student =
        |id: &str, id_type: &str| study([set("/student/userIds/0/userId", id), set("/student/userIds/0/userIdType", id_type)]);
    let of_place = |id: &str| study([set("/location/locationIds/0/locationId", id)]);
    let (school, student, place) =
        ("/school/organisationIds/0/organisationId", "/student/userIds/0/userId", "/location/locationIds/0/locationId");
    let school_type = "/school/organisationIds/0/organisationIdType";
    vec![
        warning(Code::FormUnusual, of_school("17GH03", "OIE_CODE"))
            .at(school, "\"17GH03\"")
            .fix(r#"[{"op":"replace","path":"/school/organisationIds/0/organisationIdType","value":"V_ID"}]"#)
            .not(of_school("05QZ", "OIE_CODE"))
            // Of these types nothing is public.
            .not(of_school("17GH03", "BP_ID"))
            .not(of_school("17GH03", "AS_ID"))
            // Another type is what is wrong.
            .not(of_school("17GH03", "BRIN")),
        warning(Code::FormUnusual, of_school("17GH", "V_ID"))
            .at(school, "\"17GH\"")
            .fix(r#"[{"op":"replace","path":"/school/organisationIds/0/organisationIdType","value":"OIE_CODE"}]"#)
            .not(of_school("05QZ11", "V_ID")),
        // A type that isn't one is told by what its code is built like, and never by a type that only looks like it.
        error(Code::Enum, of_school("17GH03", "VE_CODE"))
            .at(school_type, "\"VE_CODE\"")
            .param("suggestion", "V_ID")
            .param("other", "17GH03")
            .fix(r#"[{"op":"replace","path":"/school/organisationIds/0/organisationIdType","value":"V_ID"}]"#),
        error(Code::Enum, of_school("17gh", "BRIN"))
            .at(school_type, "\"BRIN\"")
            .param("suggestion", "OIE_CODE")
            .fix(r#"[{"op":"replace","path":"/school/organisationIds/0/organisationIdType","value":"OIE_CODE"}]"#),
        error(Code::Enum, of_school("17GH03", "OIE_COD"))
            .at(school_type, "\"OIE_COD\"")
            .fix(r#"[{"op":"replace","path":"/school/organisationIds/0/organisationIdType","value":"V_ID"}]"#)
            .fix(r#"[{"op":"replace","path":"/school/organisationIds/0/organisationIdType","value":"OIE_CODE"}]"#),
        error(Code::Enum, of_school("17GH03", "oie-code"))
            .at(school_type, "\"oie-code\"")
            .param("other", "")
            .fix(r#"[{"op":"replace","path":"/school/organisationIds/0/organisationIdType","value":"OIE_CODE"}]"#),
        error(Code::Enum, of_school("118A306", "OL_CODE")).at(school_type, "\"OL_CODE\"").param("suggestion", ""),
        error(Code::Enum, study([set("/location/locationIds/0/locationIdType", "BRIN6")]))
            .at("/location/locationIds/0/locationIdType", "\"BRIN6\"")
            .fix(r#"[{"op":"replace","path":"/location/locationIds/0/locationIdType","value":"VE_CODE"}]"#),
        warning(Code::FormUnusual, of_school("17GH", "DD_ID"))
            .at(school, "\"17GH\"")
            .fix(r#"[{"op":"replace","path":"/school/organisationIds/0/organisationIdType","value":"OIE_CODE"}]"#)
            .not(of_school(SECOND_UUID, "DD_ID")),
        warning(Code::FormUnusual, of_place("17gh03"))
            .at(place, "\"17gh03\"")
            .fix(r#"[{"op":"replace","path":"/location/locationIds/0/locationId","value":"17GH03"}]"#)
            .not(of_place("05QZ11")),
        warning(Code::FormUnusual, of_student("noor", "NEPRI"))
            .at(student, "\"noor\"")
            .not(of_student("noor@zonnewende", "NEPRI"))
            .not(of_student("noor", "BPI"))
            .not(of_student("noor", "ASI"))
            .not(of_student("noor", "eduID")),
        warning(Code::FormUnusual, of_student("48213@kennisnet", "NEPPI"))
            .at(student, "\"48213@kennisnet\"")
            .not(of_student("48213@2.kennisnet.nl", "NEPPI")),
        warning(Code::UserIdOwner, of_student(&format!("https://ketenid.nl/pilot/{}", "b7".repeat(64)), "eckId"))
            .at("/student/userIds/0/userIdType", "\"eckId\"")
            .param("value", "eckId")
            .not(of_student("zonnewende\\noor", "ASI"))
            .not(of_student("noor@zonnewende", "NEPRI")),
        // A word that turns the meaning of a known one isn't a slip of it.
        error(Code::Enum, study([set("/status", "inactive")])).at("/status", "\"inactive\"").param("suggestion", ""),
        error(Code::Enum, of_student("noor", "NePri"))
            .at("/student/userIds/0/userIdType", "\"NePri\"")
            .fix(r#"[{"op":"replace","path":"/student/userIds/0/userIdType","value":"NEPRI"}]"#),
        error(Code::Missing, study([remove("/student/userIds/0/userIdType")])).at("/student/userIds/0/userIdType", "{"),
    ]
}

fn lists() -> Vec<Case> {
    vec![
        error(
            Code::EnrollmentDuplicate,
            list([set("/0/enrollmentId", SECOND_UUID), set("/2/enrollmentId", SECOND_UUID.to_lowercase())]),
        )
        .at("/2/enrollmentId", "\"5d1f9e42-8a37-4b60-b1c5-64e0d27f3a18\"")
        .param("other", "/0/enrollmentId")
        .not(list([]))
        .not(of(Kind::Enrollments, "[]"))
        // Its own finding is that it isn't there.
        .not(list([remove("/0/enrollmentId"), remove("/1/enrollmentId")])),
        error(Code::Type, of(Kind::Enrollments, "{\"pupils\": []}")).at("", "{…}").param("expected", "array"),
        error(Code::ListWrapped, of(Kind::Enrollments, "{\"enrollments\": []}"))
            .at("", "{…}")
            .param("name", "enrollments")
            .fix(r#"[{"op":"move","from":"/enrollments","path":""}]"#)
            .not(of(Kind::Enrollments, "[]"))
            .not(list([])),
        error(Code::ListWrapped, of(Kind::Enrollments, format!("{{\"page\": 1, \"data\": {{ \"leerlingen\": {LIST} }} }}")))
            .at("", "{…}")
            .param("name", "data.leerlingen")
            .fix(r#"[{"op":"move","from":"/data/leerlingen","path":""}]"#),
        error(Code::DocumentWrapped, of(Kind::Enrollment, "{\"data\": {\"enrollmentId\": \"x\"}}"))
            .at("", "{…}")
            .param("name", "data")
            .fix(r#"[{"op":"move","from":"/data","path":""}]"#)
            .not(of(Kind::Enrollment, "{\"data\": {\"a\": \"x\"}}"))
            .not(of(Kind::Enrollment, "{\"enrollmentId\": \"x\", \"data\": {\"enrollmentId\": \"x\"}}")),
        error(Code::OtherKind, of(Kind::Enrollment, OF_A_COURSE))
            .at("", "{…}")
            .param("kind", "Enrollment")
            .param("found", "Course")
            .not(of(Kind::Course, OF_A_COURSE))
            .not(of(Kind::Enrollment, "{\"a\": 1, \"b\": 2, \"c\": 3}"))
            .not(of(
                Kind::Enrollment,
                "{\"enrollmentId\": \"x\", \"beginDate\": \"2026-08-01\", \"name\": \"x\", \"providerId\": \"x\"}",
            )),
        error(Code::OtherKind, of(Kind::Catalogue, "[{\"enrollmentId\": \"x\", \"student\": {}, \"status\": \"active\"}]"))
            .at("/0", "{…}")
            .param("kind", "Course")
            .param("found", "Enrollment"),
        error(Code::ListOfOne, of(Kind::Enrollments, "{\"enrollmentId\": \"x\"}"))
            .at("", "{…}")
            .also(ONLY_AN_ID)
            .fix(r#"[{"op":"replace","path":"","value":[{"enrollmentId":"x"}]}]"#)
            .not(of(Kind::Enrollments, "[{\"enrollmentId\": \"x\"}]"))
            .not(of(Kind::Enrollments, "{\"status\": 11, \"statusMessage\": \"Schema incorrect.\"}")),
    ]
}

fn statuses() -> Vec<Case> {
    vec![
        error(Code::StatusZeros, status([set("/status", "0011")]))
            .at("/status", "\"0011\"")
            .param("value", "0011")
            .param("expected", "11")
            .fix(r#"[{"op":"replace","path":"/status","value":11}]"#)
            .not(status([set("/status", 11)]))
            .not(status([set("/status", "11")]))
            .not(status([set("/status", "00x11")]))
            .not(status([set("/status", "0")])),
        error(Code::StatusZeros, status([set("/status", "0000")]))
            .at("/status", "\"0000\"")
            .fix(r#"[{"op":"replace","path":"/status","value":0}]"#),
        error(Code::Type, status([set("/status", "2001")]))
            .at("/status", "\"2001\"")
            .fix(r#"[{"op":"replace","path":"/status","value":2001}]"#),
        info(Code::StatusMeaning, status([set("/status", 11)]))
            .at("/status", "11")
            .param("value", "11")
            .not(status([set("/status", 13)]))
            .not(status([set("/status", 2002)]))
            .not(status([set("/status", 111)])),
        info(Code::StatusMeaning, status([set("/status", 21)])).at("/status", "21"),
        info(Code::StatusMeaning, status([set("/status", 22)])).at("/status", "22"),
        info(Code::StatusMeaning, status([set("/status", 2001)]))
            .at("/status", "2001")
            .param("meaning", "the school isn't known"),
        info(Code::StatusMeaning, status([set("/status", 12)])).at("/status", "12"),
        info(Code::StatusMeaning, status([set("/status", 99)])).at("/status", "99"),
        warning(Code::StatusRepeated, status([set("/status", 404)]))
            .at("/status", "404")
            .param("value", "404")
            .not(status([set("/status", 40)]))
            .not(status([set("/status", 2004)]))
            .not(status([set("/status", 99)])),
        warning(Code::UnknownProperty, of(Kind::StatusResponse, "{\"statusCode\": 11, \"statusMessage\": \"x\"}"))
            .at("/statusCode", "\"statusCode\"")
            .param("suggestion", "status")
            .also([Code::Missing])
            .fix(r#"[{"op":"move","from":"/statusCode","path":"/status"}]"#)
            .not(status([])),
        warning(Code::UnknownProperty, of(Kind::StatusResponse, "{\"status\": 2042, \"message\": \"x\"}"))
            .at("/message", "\"message\"")
            .param("suggestion", "statusMessage")
            .fix(r#"[{"op":"move","from":"/message","path":"/statusMessage"}]"#),
        info(Code::StatusMeaning, status([set("/status", 2003)])).at("/status", "2003"),
        info(Code::StatusMeaning, status([set("/status", 2008)])).at("/status", "2008"),
        // A number can't have zeros in front, so the text is no JSON.
        error(Code::Syntax, status([Edit::Text("2042", "0011")]))
            .at("", "0011")
            .param("problem", "leading-zero")
            .fix(r#"[{"op":"splice","from":14,"to":18,"text":"11"}]"#)
            .fix(r#"[{"op":"splice","from":14,"to":18,"text":"\"0011\""}]"#),
    ]
}
