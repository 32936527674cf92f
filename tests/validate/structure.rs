//! Structure, from the table.

use crate::cases::{Case, creating, error, info, valid, warning};
use crate::common::{Edit, VALID, check, edited, event, fixed, item, moment, number, period, remove, rename, set};
use aanbod::Code;
use aanbod::options::OperationMode;
use aanbod::report::Applicability;
use serde_json::json;

pub fn cases() -> Vec<Case> {
    vec![
        error(Code::Missing, valid([remove("/name")])).at("/name", "{").param("name", "name").not(valid([remove("/shortName")])),
        error(Code::Missing, valid([remove(item(2, "vatExemptAmountVAT"))]))
            .at(item(2, "vatExemptAmountVAT"), "{")
            .param("name", "vatExemptAmountVAT"),
        error(Code::Missing, valid([remove("/id")]).with(|options| options.operation = Some(OperationMode::Stored)))
            .at("/id", "{")
            .not(valid([remove("/id")]).with(|options| options.operation = Some(OperationMode::Create))),
        info(Code::ServerMade, valid([remove("/id")]))
            .at("/id", "{")
            .param("names", "id")
            .not(valid([remove("/id")]).with(|options| options.operation = Some(OperationMode::Create)))
            .not(valid([remove("/status")])),
        info(Code::ServerMade, valid([set("/id", json!(null)), set("/status", json!(null)), remove("/source")]))
            .at("/id", "null")
            .param("names", "id, status, source"),
        error(Code::Missing, valid([remove("/status")])).at("/status", "{"),
        error(Code::NullRequired, valid([set("/name", json!(null))]))
            .at("/name", "null")
            .param("name", "name")
            .not(valid([set("/shortName", json!(null))]))
            .not(valid([set("/learningMethod/planning", json!(null))])),
        error(Code::NullRequired, valid([set("/learningMethod/duration", json!(null))])).at("/learningMethod/duration", "null"),
        error(Code::Type, valid([set(item(0, "priceBeforeTax"), "1250.00")]))
            .at(item(0, "priceBeforeTax"), "\"1250.00\"")
            .param("expected", "number")
            .param("found", "string")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/priceBeforeTax","value":1250.00}]"#)
            .not(valid([set(item(0, "priceBeforeTax"), number("1.25e3"))])),
        error(Code::Type, valid([set(item(0, "priceBeforeTax"), "1.250,00")]))
            .at(item(0, "priceBeforeTax"), "\"1.250,00\"")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/priceBeforeTax","value":1250.00}]"#),
        error(Code::Type, valid([set(item(0, "priceBeforeTax"), "1250,00")]))
            .at(item(0, "priceBeforeTax"), "\"1250,00\"")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/priceBeforeTax","value":1250.00}]"#),
        // This can be read in two ways, and the next in none.
        error(Code::Type, valid([set(item(0, "priceBeforeTax"), "1,250")]))
            .at(item(0, "priceBeforeTax"), "\"1,250\"")
            .param("value", "1,250")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/priceBeforeTax","value":1250}]"#)
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/priceBeforeTax","value":1.250}]"#),
        error(Code::Type, valid([set(item(0, "priceBeforeTax"), "1250.00,00")])).at(item(0, "priceBeforeTax"), "\"1250.00,00\""),
        error(Code::Type, valid([set("/isProfessionalCourse", "true")]))
            .at("/isProfessionalCourse", "\"true\"")
            .fix(r#"[{"op":"replace","path":"/isProfessionalCourse","value":true}]"#),
        error(Code::Type, valid([set("/crebo", number("25168"))]))
            .at("/crebo", "25168")
            .param("expected", "string")
            .param("found", "number")
            .fix(r#"[{"op":"replace","path":"/crebo","value":"25168"}]"#),
        error(Code::Type, valid([set(item(1, "quantity"), number("1.5"))])).at(item(1, "quantity"), "1.5").param("expected", "integer"),
        error(Code::Type, valid([set(moment(0, "modules/0"), json!(null))]))
            .at(moment(0, "modules/0"), "null")
            .param("found", "null")
            .also([Code::ContactSessions]),
        error(Code::Type, valid([set("/learningMethod/planning/startMoments", json!({}))]))
            .at("/learningMethod/planning/startMoments", "{}")
            .param("expected", "array"),
        error(Code::Type, valid([set("/segment", "Groen")])).at("/segment", "\"Groen\"").param("expected", "object"),
        warning(Code::UnknownProperty, valid([set("/credit", number("2"))]))
            .at("/credit", "\"credit\"")
            .param("name", "credit")
            .param("suggestion", "")
            .not(valid([set("/segment/anything", json!({ "at": ["all"] }))])),
        warning(Code::UnknownProperty, valid([rename("/shortName", "shortNaem")]))
            .at("/shortNaem", "\"shortNaem\"")
            .param("suggestion", "shortName")
            .fix(r#"[{"op":"move","from":"/shortNaem","path":"/shortName"}]"#),
        // The other name is taken, so it wasn't meant.
        warning(Code::UnknownProperty, valid([set("/shortNaem", "x")])).at("/shortNaem", "\"shortNaem\"").param("suggestion", ""),
        warning(Code::PropertyCase, valid([rename("/learningMethod/contactSessions", "ContactSessions")]))
            .at("/learningMethod/ContactSessions", "\"ContactSessions\"")
            .param("name", "ContactSessions")
            .param("expected", "contactSessions")
            .fix(r#"[{"op":"move","from":"/learningMethod/ContactSessions","path":"/learningMethod/contactSessions"}]"#)
            .not(valid([rename("/learningMethod/contactSessions", "sessions")])),
        warning(Code::PropertyTwin, valid([set("/Name", "x")]))
            .at("/Name", "\"Name\"")
            .param("name", "Name")
            .param("expected", "name")
            .fix(r#"[{"op":"remove","path":"/Name"}]"#)
            .fix(r#"[{"op":"replace","path":"/name","value":"x"},{"op":"remove","path":"/Name"}]"#)
            .not(valid([rename("/name", "Name")])),
        error(Code::Guid, valid([set("/providerId", "0b9d7f52-7a36-4d0f-8c55")]))
            .at("/providerId", "\"0b9d7f52-7a36-4d0f-8c55\"")
            .param("value", "0b9d7f52-7a36-4d0f-8c55")
            .not(valid([set("/providerId", "0B9D7F52-7A36-4D0F-8C55-F1A4E2D3B690")]))
            .not(valid([Edit::Text("0b9d7f52-", "0b9d7f52\\u002d")])),
        error(Code::Guid, valid([set("/id", "{f1c2c1e-53a8-4c58-9f0e-2b7d4a9e6c1}")])).at("/id", "\"{f1c2c1e-53a8-4c58-9f0e-2b7d4a9e6c1}\""),
        error(Code::Guid, valid([set("/providerId", " 0b9d7f527a364d0f8c55f1a4e2d3b690")]))
            .at("/providerId", "\" 0b9d7f527a364d0f8c55f1a4e2d3b690\"")
            .fix(r#"[{"op":"replace","path":"/providerId","value":"0b9d7f52-7a36-4d0f-8c55-f1a4e2d3b690"}]"#),
        error(Code::Guid, valid([set("/providerId", "{0B9D7F52-7A36-4D0F-8C55-F1A4E2D3B690}")]))
            .at("/providerId", "\"{0B9D7F52-7A36-4D0F-8C55-F1A4E2D3B690}\"")
            .fix(r#"[{"op":"replace","path":"/providerId","value":"0B9D7F52-7A36-4D0F-8C55-F1A4E2D3B690"}]"#),
        warning(Code::CodeBlanks, valid([set("/externalId", " R-1\u{a0}")]))
            .at("/externalId", "\" R-1\u{a0}\"")
            .param("value", "␣R-1␣")
            .fix(r#"[{"op":"replace","path":"/externalId","value":"R-1"}]"#)
            .not(valid([set("/externalId", "R 1")]))
            .not(valid([set("/externalId", "Één")]))
            .not(valid([set("/name", " Bomen ")])),
        warning(Code::CodeBlanks, valid([Edit::Text("\"costType\": \"Tuition\"", "\"costType\": \"Tuition\\t\"")]))
            .at(item(0, "costType"), "\"Tuition\\t\"")
            .param("value", "Tuition␣")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/costType","value":"Tuition"}]"#),
        warning(Code::LineBreak, valid([set("/name", "Bomen\r\n snoeien\n")]))
            .at("/name", "\"Bomen\\r\\n snoeien\\n\"")
            .param("count", "2")
            .fix(r#"[{"op":"replace","path":"/name","value":"Bomen snoeien"}]"#)
            .not(valid([set("/name", "Bomen\tsnoeien")]))
            .not(valid([set("/name", "\nBomen\n")])),
        warning(Code::LongText, valid([set("/externalId", "R".repeat(400))]))
            .at("/externalId", Box::leak(format!("\"{}\"", "R".repeat(400)).into_boxed_str()))
            .param("length", "400")
            .not(valid([set("/externalId", "R".repeat(100))]))
            .not(valid([set("/name", "é".repeat(255))])),
        error(Code::DateTime, valid([set(event("startTime"), "2026-02-30T08:30:00Z")]))
            .at(event("startTime"), "\"2026-02-30T08:30:00Z\"")
            .param("lastDay", "2026-02-28")
            .not(valid([set(event("startTime"), "2024-02-29T08:30Z")])),
        error(Code::DateTime, valid([set(event("startTime"), "05-03-2026 09:30")]))
            .at(event("startTime"), "\"05-03-2026 09:30\"")
            .param("example", "")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/0/startTime","value":"2026-03-05T08:30:00Z"}]"#)
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/0/startTime","value":"2026-05-03T07:30:00Z"}]"#),
        error(Code::DateTime, valid([set(event("startTime"), "2026-01-31T25:00:00Z")]))
            .at(event("startTime"), "\"2026-01-31T25:00:00Z\"")
            .param("lastDay", ""),
        error(Code::EmptyValue, valid([set(event("startTime"), "")]))
            .at(event("startTime"), "\"\"")
            .param("expected", "dateTime")
            .fix(r#"[{"op":"remove","path":"/learningMethod/planning/startMoments/0/modules/0/events/0/startTime"}]"#)
            .not(valid([set("/status", "")])),
        error(Code::DateTimeOffset, valid([set(period(0, "endDate"), "2026-07-01T00:00:00")]))
            .at(period(0, "endDate"), "\"2026-07-01T00:00:00\"")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-06-30T22:00:00Z"}]"#)
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-07-01T00:00:00Z"}]"#)
            .not(valid([set(period(0, "endDate"), "2026-07-01T00:00:00.0000000Z")])),
        error(Code::DateTimeOffset, valid([set(period(0, "endDate"), "2026-07-01")])).at(period(0, "endDate"), "\"2026-07-01\"")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-06-30T22:00:00Z"}]"#),
        warning(Code::NoDate, valid([set(period(0, "startDate"), "0001-01-01T00:00:00Z")]))
            .at(period(0, "startDate"), "\"0001-01-01T00:00:00Z\"")
            .param("name", "startDate")
            .fix(r#"[{"op":"remove","path":"/learningMethod/costs/details/0/startDate"}]"#)
            .param("date", "0001-01-01")
            .not(valid([set(period(0, "startDate"), "1900-01-02T00:00:00Z")])),
        warning(Code::NoDate, valid([set(period(0, "startDate"), "1970-01-01T00:00:00Z")]))
            .at(period(0, "startDate"), "\"1970-01-01T00:00:00Z\"")
            .param("date", "1970-01-01")
            .fix(r#"[{"op":"remove","path":"/learningMethod/costs/details/0/startDate"}]"#),
        error(Code::DateTimeDigits, valid([set(event("startTime"), "2026-03-05T08:30:00.12345678Z")]))
            .at(event("startTime"), "\"2026-03-05T08:30:00.12345678Z\"")
            .not(valid([set(event("startTime"), "2026-03-05T08:30:00.1234567Z")])),
        warning(Code::DateTimeUtc, valid([set(period(0, "endDate"), "2026-07-01T02:00:00+02:00")]))
            .at(period(0, "endDate"), "\"2026-07-01T02:00:00+02:00\"")
            .param("utc", "2026-07-01T00:00:00Z")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-07-01T00:00:00Z"}]"#)
            .not(valid([])),
        warning(Code::DateTimeUtc, valid([Edit::Text("2026-03-05T08:30:00Z", "2026-03-05T09:30:00\\u002B01:00")]))
            .at(event("startTime"), "\"2026-03-05T09:30:00\\u002B01:00\"")
            .param("value", "2026-03-05T09:30:00+01:00")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/0/startTime","value":"2026-03-05T08:30:00Z"}]"#),
        warning(Code::IntegerForm, valid([set(item(0, "quantity"), number("1.0"))]))
            .at(item(0, "quantity"), "1.0")
            .param("expected", "1")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/quantity","value":1}]"#)
            .not(valid([set("/learningMethod/studyLoad/value", number("7.0"))])),
        error(Code::Enum, valid([set(moment(0, "dayOfWeek"), "Thu")]))
            .at(moment(0, "dayOfWeek"), "\"Thu\"")
            .param("allowed", "sun, mon, tue, wed, thu, fri, sat")
            .param("suggestion", "thu")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/dayOfWeek","value":"thu"}]"#)
            .not(valid([])),
        error(Code::Enum, valid([set(moment(0, "dayOfWeek"), "donderdag")])).at(moment(0, "dayOfWeek"), "\"donderdag\"")
            .param("suggestion", "thu")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/dayOfWeek","value":"thu"}]"#),
        info(Code::DutchValue, valid([set("/learningMethod/duration/unit", "weken")]))
            .at("/learningMethod/duration/unit", "\"weken\"")
            .param("english", "Week")
            .fix(r#"[{"op":"replace","path":"/learningMethod/duration/unit","value":"Week"}]"#)
            .not(valid([set("/learningMethod/duration/unit", "Weeks")]))
            .not(valid([set("/learningMethod/duration/unit", "week")])),
        warning(Code::NilId, valid([set("/providerId", "00000000-0000-0000-0000-000000000000")]))
            .at("/providerId", "\"00000000-0000-0000-0000-000000000000\"")
            .not(valid([set("/providerId", "00000000-0000-0000-0000-000000000001")])),
        warning(Code::EnumSpelling, valid([set("/source", "EduDex")]))
            .at("/source", "\"EduDex\"")
            .param("suggestion", "Edudex")
            .fix(r#"[{"op":"replace","path":"/source","value":"Edudex"}]"#)
            .not(valid([set("/source", "Portal")]))
            .not(valid([set("/learningMethod/type", "Anything else")]))
            .not(valid([set(period(0, "currencyCode"), "eur")])),
        warning(Code::Deprecated, valid([set("/categoryCode", "GROEN")]))
            .at("/categoryCode", "\"categoryCode\"")
            .param("name", "categoryCode")
            .fix(r#"[{"op":"remove","path":"/categoryCode"}]"#)
            .not(valid([set("/categoryCode", json!(null))]))
            .not(valid([set("/categoryCode", "")])),
        warning(Code::Deprecated, valid([set("/learningMethod/languageMaterial", "Nederlands")]))
            .at("/learningMethod/languageMaterial", "\"languageMaterial\"")
            .param("instead", "Use languageMaterialCode instead.")
            .fix(r#"[{"op":"remove","path":"/learningMethod/languageMaterial"}]"#),
        warning(Code::Blank, valid([set("/name", " \u{a0}")]))
            .at("/name", "\" \u{a0}\"")
            .param("name", "name")
            .not(valid([set("/shortName", "")]))
            .not(valid([set("/name", " x")])),
        warning(Code::Blank, valid([set("/status", "")])).at("/status", "\"\""),
        error(Code::EmptyList, valid([set("/learningMethod/costs/details", json!([]))]))
            .at("/learningMethod/costs/details", "[]")
            .param("name", "details")
            .not(valid([set("/learningMethod/planning/startMoments", json!([]))])),
        error(Code::EmptyList, valid([set(period(1, "invoiceItems"), json!([]))])).at(period(1, "invoiceItems"), "[]"),
        error(Code::Minimum, valid([set("/learningMethod/duration/value", number("0"))]))
            .at("/learningMethod/duration/value", "0")
            .param("value", "0")
            .param("limit", "0")
            .param("bound", "above")
            .not(valid([set("/learningMethod/duration/value", number("1e-2"))]))
            .not(valid([set("/learningMethod/studyLoad/value", number("0"))])),
        error(Code::Minimum, valid([set("/learningMethod/studyLoad/value", number("-0.5"))]))
            .at("/learningMethod/studyLoad/value", "-0.5")
            .param("bound", "atLeast"),
        error(Code::NumberDigits, valid([set(item(2, "priceBeforeTax"), number("12345678901234567890123456789"))]))
            .at(item(2, "priceBeforeTax"), "12345678901234567890123456789")
            .param("limit", "28")
            .not(valid([set(item(2, "priceBeforeTax"), number("1234567890123456789012345678"))]))
            .not(creating([set("/learningMethod/duration/value", number("0.1000000000000000000000000000000000000"))])),
        error(Code::NumberDigits, valid([Edit::Text("\"contactSessions\": 3", "\"contactSessions\": 1e28")])).at("/learningMethod/contactSessions", "1e28"),
        error(Code::DuplicateKey, valid([Edit::Text("\"shortName\":", "\"shortName\": \"Bomen\",\n  \"short\\u004eame\":")]))
            .at("/shortName", "\"short\\u004eame\"")
            .param("name", "shortName")
            .not(valid([])),
        error(Code::DuplicateKey, valid([Edit::Text("\"shortName\":", "\"a/b~c\": 1, \"a/b~c\": 2,\n  \"shortName\":")]))
            .at("/a~1b~0c", "\"a/b~c\"")
            .also([Code::UnknownProperty]),
    ]
}

#[test]
fn the_fix_of_a_wrong_type_says_what_it_makes() {
    let title = |edits: &[Edit]| check(edited(VALID, edits)).diagnostics[0].fixes[0].title.clone();
    assert_eq!(title(&[set("/crebo", number("25168"))]), "Change it to a text");
    assert_eq!(title(&[set(item(0, "priceBeforeTax"), "1250.00")]), "Change to 1,250.00");
}

/// How sure the corrections of a finding are, and the document after each.
fn corrected(text: &str, code: Code, at: usize) -> Vec<(Applicability, String)> {
    let report = check(text);
    let found = report.diagnostics.iter().filter(|found| found.code == code).nth(at).unwrap();
    found.fixes.iter().map(|fix| (fix.applicability, fixed(text, &fix.operations))).collect()
}

#[test]
fn a_key_in_other_capitals_is_never_renamed_to_one_that_is_there() {
    let twins = |value| edited(VALID, &[set(item(0, "quantity"), number("1")), set(item(0, "Quantity"), number(value))]);
    let quantity = |(_, text): &(Applicability, String)| {
        let course: serde_json::Value = serde_json::from_str(text).unwrap();
        assert!(course.pointer(&item(0, "Quantity")).is_none());
        course.pointer(&item(0, "quantity")).unwrap().to_string()
    };
    let choices = corrected(&twins("3"), Code::PropertyTwin, 0);
    assert_eq!(choices.iter().map(quantity).collect::<Vec<_>>(), ["1", "3"]);
    assert!(choices.iter().all(|(sure, _)| *sure == Applicability::Choice));
    let same = corrected(&twins("1.0"), Code::PropertyTwin, 0);
    assert_eq!(
        same.iter().map(|choice| (choice.0, quantity(choice))).collect::<Vec<_>>(),
        [(Applicability::Certain, "1".to_owned())]
    );
    // Two other spellings, and not the right one: either may be meant, and only one is renamed.
    let variants = edited(
        VALID,
        &[remove(item(0, "quantity")), set(item(0, "Quantity"), number("2")), set(item(0, "QUANTITY"), number("3"))],
    );
    let renamed = corrected(&variants, Code::PropertyCase, 0);
    assert!(
        renamed.len() == 1 && renamed[0].0 == Applicability::Choice && renamed[0].1.contains("\"quantity\": 2"),
        "{renamed:?}"
    );
    let removed = corrected(&variants, Code::PropertyTwin, 0);
    assert!(removed.len() == 1 && removed[0].0 == Applicability::Choice && !removed[0].1.contains("QUANTITY"), "{removed:?}");
}
