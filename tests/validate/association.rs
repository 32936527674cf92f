//! Associations: what the table says of them, in both profiles, and the rules beside it.

use crate::cases::{Case, Doc, error, info, of, warning};
use crate::common::{Edit, edited, listed, number, options, remove, rename, set};
use aanbod::options::{OperationMode, Profile};
use aanbod::{Code, Kind, Report, validate};
use serde_json::json;

pub const COURSE: &str = include_str!("../data/association/course.json");
const PROGRAM: &str = include_str!("../data/association/program.json");
const COMPONENT: &str = include_str!("../data/association/component.json");
pub const BROKEN: &str = include_str!("../data/association/broken.json");
const AS_PRINTED: &str = include_str!("../data/association/as-printed.jsonc");

/// An id that nothing in the documents has.
const ID: &str = "11d0c5b2-8e4f-4a6d-9c3b-7f2e1d0a9b8c";

pub fn course<const N: usize>(edits: [Edit; N]) -> Doc {
    of(Kind::Association, edited(COURSE, &edits))
}

pub fn program<const N: usize>(edits: [Edit; N]) -> Doc {
    of(Kind::Association, edited(PROGRAM, &edits))
}

pub fn component<const N: usize>(edits: [Edit; N]) -> Doc {
    of(Kind::Association, edited(COMPONENT, &edits))
}

/// As plain OOAPI sees it.
pub fn ooapi(doc: Doc) -> Doc {
    doc.with(|options| options.profile = Some(Profile::Ooapi))
}

pub fn stored(doc: Doc) -> Doc {
    doc.with(|options| options.operation = Some(OperationMode::Stored))
}

pub fn offering(name: &str) -> String {
    format!("/offering/{name}")
}

fn price(name: &str) -> String {
    format!("/offering/priceInformation/0/{name}")
}

fn address(name: &str) -> String {
    format!("/offering/addresses/0/{name}")
}

/// The course's price with a sum that holds, so that only the text can be wrong.
fn shown(text: &str, language: &str) -> Doc {
    course([set(price("displayAmount"), json!([{ "language": language, "value": text }]))])
}

fn long_link(characters: usize) -> String {
    format!("{:a<characters$}", "https://rijnoever.example/")
}

/// A text as it stands in the document, for as long as the tests run.
pub fn quoted(text: impl std::fmt::Display) -> &'static str {
    Box::leak(format!("\"{text}\"").into_boxed_str())
}

pub fn cases() -> Vec<Case> {
    [structure(), states(), offerings(), codes(), prices()].into_iter().flatten().collect()
}

fn structure() -> Vec<Case> {
    vec![
        info(Code::ExtraProperty, course([set("/offering/campusMap", json!({ "floor": 2 }))]))
            .at("/offering/campusMap", "\"campusMap\"")
            .param("name", "campusMap")
            // The inside of what is meant for others, and what the standard has but no row describes.
            .not(course([set("/offering/ext", json!({ "campusMap": 2 }))]))
            .not(course([set("/offering/consumers/0/campusMap", json!(2))]))
            .not(course([set("/offering/course/timelineOverrides", json!([]))])),
        warning(Code::UnknownProperty, course([rename("/offering/abbreviation", "abreviation")]))
            .at("/offering/abreviation", "\"abreviation\"")
            .param("suggestion", "abbreviation")
            .fix(r#"[{"op":"move","from":"/offering/abreviation","path":"/offering/abbreviation"}]"#),
        error(Code::ForbiddenProperty, course([set("/offering/primaryCode/note", "x")]))
            .at("/offering/primaryCode/note", "\"note\"")
            .param("name", "note")
            .param("suggestion", "")
            .not(course([set("/offering/note", "x")])),
        error(Code::ForbiddenProperty, course([rename(price("vatAmount"), "vatAmounts")]))
            .at(price("vatAmounts"), "\"vatAmounts\"")
            .param("suggestion", "vatAmount")
            .fix(r#"[{"op":"move","from":"/offering/priceInformation/0/vatAmounts","path":"/offering/priceInformation/0/vatAmount"}]"#),
        error(Code::Maximum, course([set(address("geolocation/latitude"), number("90.5"))]))
            .at(address("geolocation/latitude"), "90.5")
            .param("value", "90.5")
            .param("limit", "90")
            .not(course([set(address("geolocation/latitude"), 90)]))
            .not(course([set(address("geolocation/longitude"), number("179.99"))])),
        error(Code::Maximum, course([set(address("geolocation/longitude"), 181)])).at(address("geolocation/longitude"), "181"),
        error(Code::Minimum, course([set(address("geolocation/latitude"), number("-90.001"))]))
            .at(address("geolocation/latitude"), "-90.001")
            .param("limit", "-90"),
        error(Code::Minimum, course([set(offering("pendingNumberStudents"), -1)])).at(offering("pendingNumberStudents"), "-1"),
        error(Code::TooLong, course([set(offering("abbreviation"), "é".repeat(257))]))
            .at(offering("abbreviation"), quoted("é".repeat(257)))
            .param("length", "257")
            .param("limit", "256")
            // Characters, not bytes.
            .not(course([set(offering("abbreviation"), "é".repeat(256))])),
        error(Code::TooLong, course([set("/offering/course/link", long_link(2049))]))
            .at("/offering/course/link", quoted(long_link(2049)))
            .param("length", "2049")
            .not(course([set("/offering/course/link", long_link(2048))])),
        error(Code::Uri, course([set("/issuer/link", "www.rijnoever.example")]))
            .at("/issuer/link", "\"www.rijnoever.example\"")
            .param("value", "www.rijnoever.example")
            .fix(r#"[{"op":"replace","path":"/issuer/link","value":"https://www.rijnoever.example"}]"#)
            .not(course([set("/issuer/link", "https://www.rijnoever.example/a?b=c#d")]))
            .not(course([set("/issuer/link", "urn:nl:rijnoever")])),
        error(Code::Uri, course([set("/issuer/logo", "https://rijnoever.example/beeld merk.svg")]))
            .at("/issuer/logo", "\"https://rijnoever.example/beeld merk.svg\""),
        error(Code::EmptyValue, ooapi(course([set("/issuer/logo", "")])))
            .at("/issuer/logo", "\"\"")
            .param("expected", "uri")
            .fix(r#"[{"op":"remove","path":"/issuer/logo"}]"#)
            .not(ooapi(course([set("/offering/abbreviation", "")])))
            .not(course([set("/issuer/logo", "")])),
        error(Code::EmptyValue, ooapi(course([set("/offering/course/duration", "")])))
            .at("/offering/course/duration", "\"\"")
            .param("expected", "form")
            .fix(r#"[{"op":"remove","path":"/offering/course/duration"}]"#),
        error(Code::EmptyValue, ooapi(course([set("/offering/programOffering", "")])))
            .at("/offering/programOffering", "\"\"")
            .param("expected", "guid")
            .fix(r#"[{"op":"remove","path":"/offering/programOffering"}]"#),
        warning(Code::OptionalEmpty, course([set("/issuer/logo", "")]))
            .at("/issuer/logo", "\"\"")
            .param("name", "logo")
            .fix(r#"[{"op":"remove","path":"/issuer/logo"}]"#)
            .not(ooapi(course([set("/issuer/logo", "")])))
            // An empty language is told, an empty text beside it is told as a text that is missing.
            .not(course([set("/offering/name/0/value", "")]))
            .not(course([set("/offering/course/otherCodes", json!([]))])),
        optional(course([set(offering("enrollEndDate"), "")]), offering("enrollEndDate"), "\"\""),
        optional(course([set("/offering/course/duration", "")]), "/offering/course/duration", "\"\""),
        optional(course([set(address("countryCode"), "")]), address("countryCode"), "\"\""),
        optional(course([set("/offering/abbreviation", "")]), "/offering/abbreviation", "\"\""),
        optional(course([set("/offering/abbreviation", json!(null))]), "/offering/abbreviation", "null"),
        optional(course([set("/offering/link", json!(null))]), "/offering/link", "null"),
        optional(course([set("/offering/course/addresses", json!(null))]), "/offering/course/addresses", "null"),
        optional(course([set("/offering/programOffering", "")]), "/offering/programOffering", "\"\""),
        optional(course([set("/offering/organization", "")]), "/offering/organization", "\"\""),
        optional(course([set("/offering/course/assessment", json!([]))]), "/offering/course/assessment", "[…]"),
        optional(course([set("/issuer/description", json!([]))]), "/issuer/description", "[…]"),
        optional(course([set("/issuer/otherCodes", json!([]))]), "/issuer/otherCodes", "[…]"),
        optional(course([set(address("additional"), json!([]))]), address("additional"), "[…]"),
        optional(course([set(price("currency"), "")]), price("currency"), "\"\""),
        error(Code::EmptyList, ooapi(course([set("/issuer/otherCodes", json!([]))])))
            .at("/issuer/otherCodes", "[…]")
            .fix(r#"[{"op":"remove","path":"/issuer/otherCodes"}]"#)
            .not(ooapi(course([set("/offering/course/otherCodes", json!([]))]))),
        error(Code::EmptyList, course([set("/offering/name", json!([]))])).at("/offering/name", "[…]"),
        error(Code::NullValue, ooapi(course([set("/offering/link", json!(null))])))
            .at("/offering/link", "null")
            .fix(r#"[{"op":"remove","path":"/offering/link"}]"#)
            .not(course([set("/offering/link", json!(null))])),
        error(Code::EmptyValue, course([set(offering("teachingLanguage"), "")]))
            .at(offering("teachingLanguage"), "\"\"")
            .param("name", ""),
        // What only eduXchange requires can be left out of plain OOAPI.
        error(Code::NullValue, ooapi(course([set("/issuer", json!(null))])))
            .at("/issuer", "null")
            .fix(r#"[{"op":"remove","path":"/issuer"}]"#)
            .not(course([set("/issuer", json!(null))])),
        error(Code::EmptyValue, course([set("/offering/course/level", "")])).at("/offering/course/level", "\"\"").param("expected", "enum"),
        error(Code::Date, course([set(offering("startDate"), "2026-09-07T09:00:00+02:00")]))
            .at(offering("startDate"), "\"2026-09-07T09:00:00+02:00\"")
            .param("date", "2026-09-07")
            .fix(r#"[{"op":"replace","path":"/offering/startDate","value":"2026-09-07"}]"#),
        error(Code::DateTimeOffset, component([set(offering("startDateTime"), "2026-12-06T09:30:00")]))
            .at(offering("startDateTime"), "\"2026-12-06T09:30:00\"")
            .fix(r#"[{"op":"replace","path":"/offering/startDateTime","value":"2026-12-06T08:30:00Z"}]"#)
            .fix(r#"[{"op":"replace","path":"/offering/startDateTime","value":"2026-12-06T09:30:00Z"}]"#),
        error(Code::DateTime, component([set(offering("startDateTime"), "half tien")])).at(offering("startDateTime"), "\"half tien\""),
        error(Code::Type, course([set(address("streetNumber"), 12)]))
            .at(address("streetNumber"), "12")
            .param("expected", "string")
            .fix(r#"[{"op":"replace","path":"/offering/addresses/0/streetNumber","value":"12"}]"#),
        error(Code::Type, course([set(address("additional"), "aan het \"water\"")]))
            .at(address("additional"), "\"aan het \\\"water\\\"\"")
            .param("expected", "array")
            .fix(r#"[{"op":"replace","path":"/offering/addresses/0/additional","value":[{"value":"aan het \"water\""}]}]"#),
        error(Code::Type, course([set(address("additional"), " ")])).at(address("additional"), "\" \""),
        error(Code::Missing, course([remove("/issuer")])).at("/issuer", "{").param("name", "issuer").not(ooapi(course([remove("/issuer")]))),
        error(Code::Missing, course([remove("/offering")])).at("/offering", "{").not(ooapi(course([remove("/offering")]))),
        error(Code::Missing, ooapi(course([remove("/offering/resultExpected")]))).at(offering("resultExpected"), "{"),
        error(Code::MissingWhen, course([remove("/offering/endDate")]))
            .at(offering("endDate"), "{")
            .param("property", "offeringType")
            .param("of", "course")
            .not(component([])),
        error(Code::MissingWhen, course([remove("/offering/course")]))
            .at(offering("course"), "{")
            .not(ooapi(course([remove("/offering/course")]))),
        error(Code::MissingWhen, program([remove("/offering/program")])).at(offering("program"), "{"),
        error(Code::MissingWhen, component([remove("/offering/endDateTime")])).at(offering("endDateTime"), "{").param("of", "component"),
        warning(Code::Misplaced, component([set(offering("startDate"), "2026-12-06")]))
            .at(offering("startDate"), "\"startDate\"")
            .param("property", "offeringType")
            .param("of", "program, course")
            .fix(r#"[{"op":"remove","path":"/offering/startDate"}]"#)
            .not(course([])),
        error(Code::Form, course([set(offering("teachingLanguage"), "en")]))
            .at(offering("teachingLanguage"), "\"en\"")
            .fix(r#"[{"op":"replace","path":"/offering/teachingLanguage","value":"eng"}]"#)
            .not(course([set(offering("teachingLanguage"), "fry")])),
        error(Code::Form, course([set(offering("teachingLanguage"), "NLD")]))
            .at(offering("teachingLanguage"), "\"NLD\"")
            .fix(r#"[{"op":"replace","path":"/offering/teachingLanguage","value":"nld"}]"#),
        error(Code::Form, course([set("/offering/name/0/language", "nl-nl")]))
            .at("/offering/name/0/language", "\"nl-nl\"")
            .fix(r#"[{"op":"replace","path":"/offering/name/0/language","value":"nl-NL"}]"#)
            .not(course([set("/offering/name/0/language", "sr-Latn-RS")]))
            .not(course([set("/offering/name/0/language", "es-419")]))
            .not(course([set("/offering/name/0/language", "nl")])),
        language("nl_NL", r#""nl-NL""#),
        language("EN-us", r#""en-US""#),
        language("Nederlands", r#""nl""#),
        language("zh_hant_tw", r#""zh-Hant-TW""#),
        teaching("nl", r#""nld""#),
        teaching("nl-NL", r#""nld""#),
        teaching("Engels", r#""eng""#),
        error(Code::Form, course([set(offering("teachingLanguage"), "Klingon")]))
            .at(offering("teachingLanguage"), "\"Klingon\"")
            .param("expected", ""),
        error(Code::TooLong, course([set("/offering/course/fieldsOfStudy", "04131")]))
            .at("/offering/course/fieldsOfStudy", "\"04131\"")
            .param("limit", "4")
            .not(course([set("/offering/course/fieldsOfStudy", "0413")])),
        error(Code::Type, course([set("/offering/course/learningOutcomes", json!([{ "value": "x" }]))]))
            .at("/offering/course/learningOutcomes", "[…]")
            .param("expected", "arrays")
            .fix(r#"[{"op":"replace","path":"/offering/course/learningOutcomes","value":[[{"value":"x"}]]}]"#)
            .not(course([set("/offering/course/learningOutcomes", json!([[{ "value": "x" }, { "language": "nl", "value": "y" }]]))]))
            .not(course([set("/offering/course/learningOutcomes", json!([]))])),
        error(Code::Type, course([set("/offering/course/learningOutcomes", json!([{ "value": "x" }, { "value": "y" }]))]))
            .at("/offering/course/learningOutcomes", "[…]")
            .fix(r#"[{"op":"replace","path":"/offering/course/learningOutcomes","value":[[{"value":"x"}],[{"value":"y"}]]}]"#)
            .fix(r#"[{"op":"replace","path":"/offering/course/learningOutcomes","value":[[{"value":"x"},{"value":"y"}]]}]"#),
        error(Code::Type, course([set("/offering/course/learningOutcomes", json!(["x"]))]))
            .at("/offering/course/learningOutcomes/0", "\"x\"")
            .param("expected", "array")
            .fix(r#"[{"op":"replace","path":"/offering/course/learningOutcomes/0","value":[{"value":"x"}]}]"#),
        error(Code::EmptyList, course([set("/offering/course/learningOutcomes", json!([[]]))]))
            .at("/offering/course/learningOutcomes/0", "[…]"),
        listed_in(program([set("/offering/program/programType", "module")]), "/offering/program/programType", "\"module\""),
        listed_in(program([set("/offering/program/sector", "hbo")]), "/offering/program/sector", "\"hbo\"")
            .fix(r#"[{"op":"replace","path":"/offering/program/sector","value":"higher professional education"}]"#),
        listed_in(program([set("/offering/program/modeOfStudy", "voltijd")]), "/offering/program/modeOfStudy", "\"voltijd\"").fix(r#"[{"op":"replace","path":"/offering/program/modeOfStudy","value":"full-time"}]"#),
        listed_in(program([set("/offering/program/levelOfQualification", "HBO")]), "/offering/program/levelOfQualification", "\"HBO\""),
        listed_in(program([set("/offering/program/qualificationAwarded", "PhD")]), "/offering/program/qualificationAwarded", "\"PhD\"")
            .fix(r#"[{"op":"replace","path":"/offering/program/qualificationAwarded","value":"Phd"}]"#),
        listed_in(component([set("/offering/component/componentType", "tentamen")]), "/offering/component/componentType", "\"tentamen\"").fix(r#"[{"op":"replace","path":"/offering/component/componentType","value":"test"}]"#),
        error(Code::Form, course([set("/offering/course/duration", "10 weken")]))
            .at("/offering/course/duration", "\"10 weken\"")
            .fix(r#"[{"op":"replace","path":"/offering/course/duration","value":"P10W"}]"#)
            .not(course([set("/offering/course/duration", "P1Y2M3DT4H5M6.5S")]))
            .not(course([set("/offering/course/duration", "PT90M")])),
        error(Code::Form, course([set("/offering/course/duration", "P1DT")])).at("/offering/course/duration", "\"P1DT\""),
    ]
}

/// An optional value that is empty, and goes by its correction.
fn optional(doc: Doc, pointer: impl Into<String>, piece: &'static str) -> Case {
    let pointer = pointer.into();
    let fix = format!(r#"[{{"op":"remove","path":"{pointer}"}}]"#);
    warning(Code::OptionalEmpty, doc).at(pointer, piece).fix(fix.leak())
}

/// A value outside a closed list.
fn listed_in(doc: Doc, pointer: &'static str, piece: &'static str) -> Case {
    error(Code::Enum, doc).at(pointer, piece)
}

/// A language of a text, and what it is corrected to.
fn language(written: &str, meant: &str) -> Case {
    let fix = format!(r#"[{{"op":"replace","path":"/offering/name/0/language","value":{meant}}}]"#);
    let doc = course([set("/offering/name/0/language", written)]);
    error(Code::Form, doc).at("/offering/name/0/language", quoted(written)).fix(fix.leak())
}

/// A teaching language, and what it is corrected to.
fn teaching(written: &str, meant: &str) -> Case {
    let fix = format!(r#"[{{"op":"replace","path":"/offering/teachingLanguage","value":{meant}}}]"#);
    let doc = course([set(offering("teachingLanguage"), written)]);
    error(Code::Form, doc).at(offering("teachingLanguage"), quoted(written)).fix(fix.leak())
}

fn states() -> Vec<Case> {
    let opened = |remote: &str| course([set("/remoteState", remote)]);
    vec![
        error(Code::AssociationOpening, opened("denied"))
            .at("/remoteState", "\"denied\"")
            .param("value", "denied")
            .not(opened("associated"))
            .not(opened("queued"))
            .not(stored(opened("denied")))
            .not(ooapi(opened("denied"))),
        error(Code::AssociationOpening, opened("canceled")).at("/remoteState", "\"canceled\""),
        info(Code::AssociationPair, ooapi(course([set("/state", "queued")])))
            .at("/state", "\"queued\"")
            .param("state", "queued")
            .param("remoteState", "pending")
            .not(ooapi(course([set("/state", "denied")])))
            .not(ooapi(course([set("/state", "pending")])))
            // It means nothing yet, and that is told.
            .not(course([set("/state", "queued")]))
            .not(stored(course([set("/state", "queued")]))),
        info(Code::AssociationPair, ooapi(course([set("/state", "canceled"), set("/remoteState", "associated")])))
            .at("/state", "\"canceled\""),
        info(Code::AssociationPair, ooapi(opened("canceled"))).at("/remoteState", "\"canceled\""),
        error(Code::ResultState, opened("completed"))
            .at("/remoteState", "\"completed\"")
            .param("value", "completed")
            .param("name", "remoteState")
            // A state that both have, and one that neither has.
            .not(opened("queued"))
            .not(opened("finished")),
        error(Code::ResultState, course([set("/state", "in progress")])).at("/state", "\"in progress\"").param("name", "state"),
        error(Code::Enum, opened("cancelled"))
            .at("/remoteState", "\"cancelled\"")
            .param("suggestion", "canceled")
            .fix(r#"[{"op":"replace","path":"/remoteState","value":"canceled"}]"#)
            // What it is changed into can't open an association either, but that is another matter.
            .not(opened("canceled")),
    ]
}

fn offerings() -> Vec<Case> {
    let without_type =
        |expected: bool| component([remove(offering("resultValueType")), set(offering("resultExpected"), expected)]);
    let scored = |r#type: &str, score: &str| component([set(offering("resultValueType"), r#type), set("/result/score", score)]);
    vec![
        warning(Code::OfferingId, course([remove("/offering/offeringId")]))
            .at(offering("offeringId"), "{")
            .param("name", "offeringId")
            .not(ooapi(course([remove("/offering/offeringId")])))
            .not(course([])),
        warning(Code::OfferingId, course([remove("/offering/offeringId"), set("/offering/primaryCode/code", ID)]))
            .at(offering("offeringId"), "{")
            .fix(r#"[{"op":"add","path":"/offering/offeringId","value":"11d0c5b2-8e4f-4a6d-9c3b-7f2e1d0a9b8c"}]"#),
        error(Code::NotExpanded, course([set("/offering/course", ID)]))
            .at(offering("course"), quoted(ID))
            .param("name", "course")
            .not(ooapi(course([set("/offering/course", ID)])))
            // What the minimum doesn't ask for may stay an id.
            .not(component([set("/offering/component", ID)]))
            .not(course([set("/offering/organization", ID)])),
        error(Code::NotExpanded, program([set("/offering/program", ID)])).at(offering("program"), quoted(ID)),
        error(Code::NotExpanded, course([set("/offering", ID)])).at("/offering", quoted(ID)).param("name", "offering"),
        error(Code::Guid, ooapi(course([set("/offering/course", "WAT-310")]))).at(offering("course"), "\"WAT-310\""),
        error(Code::DatesReversed, course([set(offering("endDate"), "2026-09-06")]))
            .at(offering("endDate"), "\"2026-09-06\"")
            .fix(r#"[{"op": "replace", "path": "/offering/startDate", "value": "2026-09-06"}, {"op": "replace", "path": "/offering/endDate", "value": "2026-09-07"}]"#)
            .param("value", "2026-09-06")
            .param("start", "2026-09-07")
            .not(course([set(offering("endDate"), "2026-09-07")]))
            // What others add may have rules of its own.
            .not(course([set("/offering/ext", json!({ "startDate": "2026-09-07", "endDate": "2026-09-06" }))])),
        error(Code::DatesReversed, course([set(offering("enrollEndDate"), "2026-03-31")]))
            .at(offering("enrollEndDate"), "\"2026-03-31\"")
            .fix(r#"[{"op": "replace", "path": "/offering/enrollStartDate", "value": "2026-03-31"}, {"op": "replace", "path": "/offering/enrollEndDate", "value": "2026-04-01"}]"#),
        error(Code::DatesReversed, program([set(offering("flexibleEntryPeriodEnd"), "2027-01-31")]))
            .at(offering("flexibleEntryPeriodEnd"), "\"2027-01-31\"")
            .fix(r#"[{"op": "replace", "path": "/offering/flexibleEntryPeriodStart", "value": "2027-01-31"}, {"op": "replace", "path": "/offering/flexibleEntryPeriodEnd", "value": "2027-02-01"}]"#),
        error(Code::DatesReversed, course([set("/offering/course/validTo", "2025-08-31")]))
            .at("/offering/course/validTo", "\"2025-08-31\"")
            .fix(r#"[{"op": "replace", "path": "/offering/course/validFrom", "value": "2025-08-31"}, {"op": "replace", "path": "/offering/course/validTo", "value": "2025-09-01"}]"#),
        // Half past nine in winter in the Netherlands is half past eight in UTC.
        error(Code::DatesReversed, component([set(offering("endDateTime"), "2026-12-06T08:29:59Z")]))
            .at(offering("endDateTime"), "\"2026-12-06T08:29:59Z\"")
            .fix(r#"[{"op": "replace", "path": "/offering/startDateTime", "value": "2026-12-06T08:29:59Z"}, {"op": "replace", "path": "/offering/endDateTime", "value": "2026-12-06T09:30:00+01:00"}]"#)
            .param("start", "2026-12-06T08:30:00Z")
            .not(component([set(offering("endDateTime"), "2026-12-06T08:30:00Z")])),
        info(Code::EnrollmentLate, course([set(offering("enrollEndDate"), "2026-09-08")]))
            .at(offering("enrollEndDate"), "\"2026-09-08\"")
            .param("start", "2026-09-07")
            .not(course([set(offering("enrollEndDate"), "2026-09-07")]))
            // Where students can join along the way it is meant.
            .not(program([])),
        info(
            Code::EnrollmentLate,
            component([set(offering("enrollEndDate"), "2026-12-07"), set(offering("endDateTime"), "2026-12-08T12:00:00+01:00")]),
        )
        .at(offering("enrollEndDate"), "\"2026-12-07\""),
        warning(Code::FlexibleEntry, program([remove("/offering/flexibleEntryPeriodEnd")]))
            .at(offering("flexibleEntryPeriodEnd"), "{")
            .param("name", "flexibleEntryPeriodEnd")
            .not(program([]))
            .not(course([])),
        warning(Code::FlexibleEntry, course([set(offering("flexibleEntryPeriodEnd"), "2026-10-01")]))
            .at(offering("flexibleEntryPeriodStart"), "{"),
        error(Code::StudentNumbers, course([set(offering("minNumberStudents"), 41)]))
            .at(offering("minNumberStudents"), "41")
            .fix(r#"[{"op": "replace", "path": "/offering/minNumberStudents", "value": 40}, {"op": "replace", "path": "/offering/maxNumberStudents", "value": 41}]"#)
            .param("value", "41")
            .param("maximum", "40")
            .not(course([set(offering("minNumberStudents"), 40)])),
        warning(Code::ResultType, without_type(true))
            .at(offering("resultValueType"), "{")
            .param("name", "resultValueType")
            .not(without_type(false)),
        warning(Code::ResultScore, scored("1-10", "82"))
            .at("/result/score", "\"82\"")
            .param("value", "82")
            .param("type", "1-10")
            .not(scored("1-10", "10"))
            .not(scored("1-10", "7.5"))
            .not(scored("US letter", "B+"))
            .not(scored("UK letter", "A*"))
            .not(scored("pass-or-fail", "Passed"))
            .not(component([set(offering("resultValueType"), "1-10"), remove("/result/score")])),
        warning(Code::ResultScore, scored("1-10", "0.9")).at("/result/score", "\"0.9\""),
        warning(Code::ResultScore, scored("1-10", "7,5")).at("/result/score", "\"7,5\"")
            .fix(r#"[{"op": "replace", "path": "/result/score", "value": "7.5"}]"#),
        warning(Code::ResultScore, scored("0-100", "100.1")).at("/result/score", "\"100.1\""),
        warning(Code::ResultScore, scored("US letter", "82")).at("/result/score", "\"82\""),
        warning(Code::ResultScore, scored("UK letter", "H")).at("/result/score", "\"H\""),
        warning(Code::ResultScore, scored("pass-or-fail", "82")).at("/result/score", "\"82\""),
    ]
}

fn codes() -> Vec<Case> {
    let typed = |r#type: &str| course([set("/offering/otherCodes/0/codeType", r#type)]);
    let country = |code: &str| course([set(address("countryCode"), code)]);
    let domain = |code: &str| course([set("/issuer/primaryCode/code", code)]);
    vec![
        info(Code::CourseCode, typed("courseCode"))
            .at("/offering/otherCodes/0/codeType", "\"courseCode\"")
            .param("value", "courseCode")
            .fix(r#"[{"op":"replace","path":"/offering/otherCodes/0/codeType","value":"x-courseCode"}]"#)
            .not(typed("x-courseCode"))
            .not(typed("programCode")),
        warning(Code::CodeType, typed("roosterCode"))
            .at("/offering/otherCodes/0/codeType", "\"roosterCode\"")
            .param("value", "roosterCode")
            .not(typed("x-roosterCode"))
            .not(typed("orcId"))
            // It is told as a slip.
            .not(typed("orcid")),
        warning(Code::EnumSpelling, typed("Identifier"))
            .at("/offering/otherCodes/0/codeType", "\"Identifier\"")
            .param("suggestion", "identifier")
            .fix(r#"[{"op":"replace","path":"/offering/otherCodes/0/codeType","value":"identifier"}]"#)
            .not(typed("identifier")),
        // With any other code the correction would add the error that it is no domain.
        warning(
            Code::EnumSpelling,
            course([
                set("/offering/otherCodes/0/codeType", "schachome"),
                set("/offering/otherCodes/0/code", "rijnoever.example"),
            ]),
        )
        .at("/offering/otherCodes/0/codeType", "\"schachome\"")
        .param("suggestion", "schacHome")
        .fix(r#"[{"op":"replace","path":"/offering/otherCodes/0/codeType","value":"schacHome"}]"#)
        .not(typed("identifier")),
        warning(Code::EnumSpelling, typed("CourseCode"))
            .at("/offering/otherCodes/0/codeType", "\"CourseCode\"")
            .param("suggestion", "courseCode")
            .fix(r#"[{"op":"replace","path":"/offering/otherCodes/0/codeType","value":"courseCode"}]"#)
            .not(typed("courseCode")),
        error(Code::IssuerCode, course([set("/issuer/primaryCode", json!({ "codeType": "brin", "code": "99ZZ" }))]))
            .at("/issuer/primaryCode/codeType", "\"brin\"")
            .param("value", "brin")
            .not(ooapi(course([set("/issuer/primaryCode", json!({ "codeType": "brin", "code": "99ZZ" }))])))
            .not(course([])),
        // One advice: the form of a type that has to become another one says nothing.
        error(Code::IssuerCode, course([set("/issuer/primaryCode", json!({ "codeType": "brin", "code": "99zz" }))]))
            .at("/issuer/primaryCode/codeType", "\"brin\""),
        error(Code::IssuerCode, course([set("/issuer/primaryCode", json!({ "codeType": "uuid", "code": "rijnoever.example" }))]))
            .at("/issuer/primaryCode/codeType", "\"uuid\"")
            .fix(r#"[{"op":"replace","path":"/issuer/primaryCode/codeType","value":"schacHome"}]"#),
        error(Code::Form, domain("https://rijnoever.example"))
            .at("/issuer/primaryCode/code", "\"https://rijnoever.example\"")
            .fix(r#"[{"op":"replace","path":"/issuer/primaryCode/code","value":"rijnoever.example"}]"#)
            .not(domain("stud.hs-rijnoever.example"))
            // Other codes have no form.
            .not(course([set("/issuer/otherCodes/0/code", "https://rijnoever.example")])),
        error(Code::Form, domain("rijnoever")).at("/issuer/primaryCode/code", "\"rijnoever\""),
        error(Code::Form, domain("rijnoever..example")).at("/issuer/primaryCode/code", "\"rijnoever..example\""),
        warning(Code::IssuerType, course([set("/issuer/organizationType", "faculty")]))
            .at("/issuer/organizationType", "\"faculty\"")
            .param("value", "faculty")
            .not(ooapi(course([set("/issuer/organizationType", "faculty")])))
            // It is told as a slip.
            .not(course([set("/issuer/organizationType", "Root")]))
            // The organization in the program is a faculty.
            .not(program([])),
        warning(Code::Country, country("UK"))
            .at(address("countryCode"), "\"UK\"")
            .param("value", "UK")
            .fix(r#"[{"op":"replace","path":"/offering/addresses/0/countryCode","value":"GB"}]"#)
            .not(country("GB"))
            .not(country("UK").with(|options| {
                let allowed = ("offering.addresses[n].countryCode".to_owned(), vec!["UK".to_owned()]);
                options.allowed = Some([allowed].into_iter().collect());
            })),
        // Told once: what isn't built as a country isn't looked for among them too.
        error(Code::Form, country("nl"))
            .at(address("countryCode"), "\"nl\"")
            .param("expected", "NL")
            .fix(r#"[{"op":"replace","path":"/offering/addresses/0/countryCode","value":"NL"}]"#),
        error(Code::Form, country("Nederland"))
            .at(address("countryCode"), "\"Nederland\"")
            .fix(r#"[{"op":"replace","path":"/offering/addresses/0/countryCode","value":"NL"}]"#),
        error(Code::Form, country("Atlantis")).at(address("countryCode"), "\"Atlantis\"").param("expected", ""),
        error(Code::Form, country("NL "))
            .at(address("countryCode"), "\"NL \"")
            .fix(r#"[{"op":"replace","path":"/offering/addresses/0/countryCode","value":"NL"}]"#),
        error(Code::Form, country("uk"))
            .at(address("countryCode"), "\"uk\"")
            .fix(r#"[{"op":"replace","path":"/offering/addresses/0/countryCode","value":"GB"}]"#),
        warning(Code::TextMissing, course([remove("/offering/name/1/value")]))
            .at("/offering/name/1/value", "{")
            .param("name", "value")
            .not(course([remove("/offering/name/1/language")])),
        warning(Code::TextMissing, course([set("/issuer/description/0/value", "\t ")]))
            .at("/issuer/description/0/value", "\"\\t \""),
        warning(Code::LanguageTwice, course([set("/offering/name/1/language", "nl-NL")]))
            .at("/offering/name/1/language", "\"nl-NL\"")
            .param("value", "nl-NL")
            .param("other", "/offering/name/0/language")
            .not(course([set("/offering/name/1/language", "nl-BE")])),
    ]
}

fn prices() -> Vec<Case> {
    vec![
        warning(Code::PriceSum, course([set(price("vatAmount"), "63.01")]))
            .at(price("amount"), "\"363.00\"")
            .param("value", "363.00")
            .param("expected", "363.01")
            .param("net", "300.00")
            .param("vat", "63.01")
            .not(course([set(price("vatAmount"), "63"), set(price("amountWithoutVat"), "300.000")]))
            .not(course([remove(price("vatAmount"))]))
            .not(course([set(price("vatAmount"), "")])),
        error(Code::Form, course([set(price("amountWithoutVat"), "300,00")]))
            .at(price("amountWithoutVat"), "\"300,00\"")
            .fix(r#"[{"op":"replace","path":"/offering/priceInformation/0/amountWithoutVat","value":"300.00"}]"#)
            .not(course([set(price("amountWithoutVat"), "300")])),
        error(Code::Form, course([set(price("vatAmount"), "+63.00")]))
            .at(price("vatAmount"), "\"+63.00\"")
            .fix(r#"[{"op":"replace","path":"/offering/priceInformation/0/vatAmount","value":"63.00"}]"#),
        error(Code::Form, course([set(price("vatAmount"), "63."), remove(price("amount"))]))
            .at(price("vatAmount"), "\"63.\"")
            .fix(r#"[{"op":"replace","path":"/offering/priceInformation/0/vatAmount","value":"63"}]"#),
        error(Code::Form, course([set(price("vatAmount"), ".5"), remove(price("amount"))]))
            .at(price("vatAmount"), "\".5\"")
            .fix(r#"[{"op":"replace","path":"/offering/priceInformation/0/vatAmount","value":"0.5"}]"#),
        // Thousands, or thousandths.
        error(Code::Form, course([set(price("vatAmount"), "1,250")]))
            .at(price("vatAmount"), "\"1,250\"")
            .param("expected", "")
            .fix(r#"[{"op":"replace","path":"/offering/priceInformation/0/vatAmount","value":"1250"}]"#)
            .fix(r#"[{"op":"replace","path":"/offering/priceInformation/0/vatAmount","value":"1.250"}]"#),
        error(Code::Type, course([set(price("amount"), number("363.00"))]))
            .at(price("amount"), "363.00")
            .param("expected", "string")
            .fix(r#"[{"op":"replace","path":"/offering/priceInformation/0/amount","value":"363.00"}]"#),
        warning(Code::Currency, course([set(price("currency"), "eur")]))
            .at(price("currency"), "\"eur\"")
            .fix(r#"[{"op":"replace","path":"/offering/priceInformation/0/currency","value":"EUR"}]"#)
            .not(course([set(price("currency"), "CHF")])),
        warning(Code::Currency, ooapi(course([set(price("currency"), "")]))).at(price("currency"), "\"\""),
        warning(Code::PriceShown, shown("Nu maar € 336,-", "nl-NL"))
            .at(price("displayAmount/0/value"), "\"Nu maar € 336,-\"")
            .param("value", "336.00")
            .param("amount", "363.00")
            .not(shown("€ 363", "nl-NL"))
            .not(shown("363.00 EUR", "en-GB"))
            .not(shown("gratis", "nl-NL"))
            .not(shown("van € 400 voor € 363", "nl-NL"))
            .not(shown("€ 300 excl. btw", "nl-NL")),
        // The price without VAT, but nothing says so.
        warning(Code::PriceShown, shown("€ 300", "nl-NL")).at(price("displayAmount/0/value"), "\"€ 300\""),
        warning(Code::PriceShown, shown("EUR 363,000", "en-GB"))
            .at(price("displayAmount/0/value"), "\"EUR 363,000\"")
            .param("value", "363000.00"),
    ]
}

pub fn check(text: &str, profile: Profile) -> Report {
    validate(Kind::Association, text.as_bytes(), &options().profile(profile)).unwrap()
}

#[test]
fn valid_associations_have_no_findings_in_either_profile() {
    for document in [COURSE, PROGRAM, COMPONENT] {
        for profile in [Profile::Eduxchange, Profile::Ooapi] {
            assert_eq!(listed(&check(document, profile)), [], "{profile:?}");
        }
    }
}

#[test]
fn the_smallest_association_is_enough_for_plain_ooapi_only() {
    let smallest = json!({ "role": "student", "state": "associated", "remoteState": "pending" }).to_string();
    assert_eq!(listed(&check(&smallest, Profile::Ooapi)), []);
    assert_eq!(listed(&check(&smallest, Profile::Eduxchange)), [("missing", "/offering"), ("missing", "/issuer")]);
}

#[test]
fn ids_that_are_marked_read_only_may_be_sent_along() {
    let report = check(COMPONENT, Profile::Eduxchange);
    assert!(COMPONENT.contains("\"associationId\"") && report.counts.total() == 0);
}

#[test]
fn the_printed_example_loads_and_is_valid() {
    let report = check(AS_PRINTED, Profile::Eduxchange);
    assert!(report.valid);
    assert_eq!(
        listed(&report),
        [
            ("comment", ""),
            ("offering-id", "/offering/offeringId"),
            ("course-code", "/offering/course/primaryCode/codeType"),
            ("trailing-comma", ""),
        ]
    );
    assert_eq!(report.diagnostics[0].params, [("count", "5".to_owned())]);
    let strict = aanbod::to_strict_json(AS_PRINTED).unwrap();
    let document: serde_json::Value = serde_json::from_str(&strict).unwrap();
    assert_eq!(document["issuer"]["logo"], "https://www.polytech.example/themes/cps/logo.svg");
    assert_eq!(listed(&check(&strict, Profile::Ooapi)), [("course-code", "/offering/course/primaryCode/codeType")]);
}

#[test]
fn the_id_is_added_to_the_printed_example_without_touching_the_rest() {
    let report = check(AS_PRINTED, Profile::Eduxchange);
    let found = report.diagnostics.iter().find(|found| found.code == Code::OfferingId).unwrap();
    let fixed = crate::common::fixed(AS_PRINTED, &found.fixes[0].operations);
    assert!(!listed(&check(&fixed, Profile::Eduxchange)).contains(&("offering-id", "/offering/offeringId")));
    let added = fixed.lines().find(|line| line.contains("offeringId")).unwrap();
    assert!(added.contains("c7a90f3e-1d52-4b68-9e07-5a4b3c2d1e0f"), "{added}");
    // A comma is put behind what was the last.
    let kept: Vec<_> = fixed.lines().filter(|line| !line.contains("offeringId")).map(|line| line.trim_end_matches(',')).collect();
    assert_eq!(kept, AS_PRINTED.lines().map(|line| line.trim_end_matches(',')).collect::<Vec<_>>());
}

#[test]
fn lines_pasted_along_above_it_are_one_syntax_error() {
    let pasted = format!("Example of an association\nThis is what goes into the body of the call.\n{AS_PRINTED}");
    let report = check(&pasted, Profile::Eduxchange);
    let errors: Vec<_> = report.diagnostics.iter().filter(|found| found.code.severity() == aanbod::Severity::Error).collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!((errors[0].code, &errors[0].params[0].1), (Code::Syntax, &"text-before".to_owned()));
    assert_eq!(errors[0].range.unwrap().line, 1);
    assert!(errors[0].message.contains("before"), "{}", errors[0].message);
    // The document below them is checked all the same.
    assert!(listed(&report).contains(&("offering-id", "/offering/offeringId")));
}

#[test]
fn many_faults_are_told_in_the_order_of_the_text() {
    let report = check(BROKEN, Profile::Eduxchange);
    let found: Vec<_> = report.diagnostics.iter().map(|found| found.code.as_str()).collect();
    for code in [
        "enum",
        "result-state",
        "offering-id",
        "flexible-entry",
        "forbidden-property",
        "form",
        "language-twice",
        "text-missing",
        "type",
        "student-numbers",
        "minimum",
        "uri",
        "date",
        "misplaced-property",
        "optional-empty",
        "currency",
        "price-sum",
        "price-shown",
        "country",
        "maximum",
        "not-expanded",
        "issuer-code",
        "issuer-type",
        "empty-list",
        "blank",
        "code-type",
        "null-required",
        "extra-property",
    ] {
        assert!(found.contains(&code), "{code}: {found:?}");
    }
    let places: Vec<_> = report.diagnostics.iter().map(|found| found.range.unwrap().from).collect();
    assert!(places.is_sorted());
    assert!(report.diagnostics.iter().all(|found| found.source.specification != "The document's own specification"));
}

#[test]
fn a_valid_association_cut_off_anywhere_has_no_error_but_the_cut() {
    for document in [PROGRAM, COMPONENT] {
        for prefix in (1..document.trim_end().len()).filter_map(|end| document.get(..end)) {
            let cut_value = !prefix.ends_with([',', '{', '[', '}', ']', ':', '"', ' ', '\n']);
            let found = check(prefix, Profile::Eduxchange);
            let codes: Vec<_> = found.diagnostics.iter().map(|found| found.code.as_str()).collect();
            assert!(codes.contains(&"syntax"), "{prefix}");
            if !cut_value {
                assert_eq!(codes, ["syntax"], "after {:?}", &prefix[prefix.len().saturating_sub(80)..]);
            }
        }
    }
}

#[test]
fn a_blank_association_only_waits_to_be_filled_in() {
    let blank = serde_json::to_string(&aanbod::blank(Kind::Association)).unwrap();
    let report = check(&blank, Profile::Eduxchange);
    for found in &report.diagnostics {
        assert!(["null-required", "text-missing", "offering-id"].contains(&found.code.as_str()), "{found:?}");
    }
    assert!(report.counts.total() > 10);
}

#[test]
fn an_association_is_told_even_when_it_is_not_complete() {
    for text in [COURSE, PROGRAM, COMPONENT, BROKEN, AS_PRINTED, r#"{"state": "pending", "remoteState": "queued"}"#] {
        assert_eq!(aanbod::detect(text.as_bytes()), Some(Kind::Association), "{text}");
    }
    assert_eq!(aanbod::detect(br#"{"issuer": {}"#), Some(Kind::Association));
    let pasted = ["An example of a request\n\n", AS_PRINTED].concat();
    assert_eq!(aanbod::detect(pasted.as_bytes()), Some(Kind::Association));
}

#[test]
fn a_part_of_an_association_is_none() {
    let whole: serde_json::Value = serde_json::from_str(COURSE).unwrap();
    for part in ["/offering", "/offering/course", "/issuer"] {
        let text = whole.pointer(part).unwrap().to_string();
        assert_eq!(aanbod::detect(text.as_bytes()), None, "{part}");
    }
}

#[test]
fn another_state_is_patched_and_nothing_else() {
    let after = edited(COURSE, &[set("/remoteState", "associated")]);
    let changes = aanbod::diff(Kind::Association, COURSE.as_bytes(), after.as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&changes.merge_patch).unwrap(), json!({ "remoteState": "associated" }));
    assert_eq!(changes.not_patchable, []);
}

/// The pointers of all texts, numbers and truth values.
fn leaves(value: &serde_json::Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(members) => {
            members.iter().for_each(|(key, value)| leaves(value, &format!("{pointer}/{key}"), found))
        }
        serde_json::Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| leaves(value, &format!("{pointer}/{at}"), found));
        }
        _ => found.push(pointer.to_owned()),
    }
}

#[test]
fn every_value_is_held_against_its_row_and_no_other_value_stops_the_check() {
    for document in [COURSE, PROGRAM, COMPONENT] {
        let mut pointers = Vec::new();
        leaves(&serde_json::from_str(document).unwrap(), "", &mut pointers);
        // What isn't described: additions for others, and what only stands in a register.
        const UNKNOWN: &[&str] = &["/ext/", "/consumers/0/week", "/learningOutcomes/", "/room/"];
        pointers.retain(|pointer| !UNKNOWN.iter().any(|unknown| pointer.contains(unknown)));
        // What may be an id or an object.
        const REFERENCES: &[&str] =
            &["/academicSession", "/coordinators/0", "/organization", "/person", "/courseOffering", "/component/course"];
        assert!(pointers.len() > 30);
        for pointer in pointers {
            for other in [json!([[]]), json!({ "odd": [1] }), json!(null)] {
                let report = check(&edited(document, &[set(pointer.as_str(), other.clone())]), Profile::Eduxchange);
                let reported = report.diagnostics.iter().any(|found| found.pointer == pointer);
                let may_be_object = REFERENCES.iter().any(|reference| pointer.ends_with(reference));
                assert_eq!(reported, !(other.is_object() && may_be_object), "{pointer}: {other}");
            }
        }
    }
}
