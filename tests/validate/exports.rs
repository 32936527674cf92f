//! Documents as the programs of languages and databases export them: each peculiarity is named once, and what is certain is put right.

use crate::common::{CREATING, VALID, check, check_catalogue, codes, edited, fixed, item, listed, moment, options, set};
use aanbod::report::{Applicability, Report};
use aanbod::{Code, Kind, Severity, apply, detect, validate};
use serde_json::{Value, json};

const ENROLLMENT: &str = include_str!("../data/enrollment/enrollment.json");
const ASSOCIATION: &str = include_str!("../data/association/course.json");

fn check_as(kind: Kind, text: &str) -> Report {
    validate(kind, text.as_bytes(), &options()).unwrap()
}

/// A text after all its corrections that are certain, and the codes that it had on the way, each once.
fn corrected(kind: Kind, text: &str) -> (String, Vec<&'static str>) {
    let (mut text, mut seen) = (text.to_owned(), Vec::new());
    loop {
        let report = check_as(kind, &text);
        seen.extend(codes(&report));
        let certain = report.diagnostics.iter().flat_map(|found| &found.fixes);
        let Some(fix) = certain.into_iter().find(|fix| fix.applicability == Applicability::Certain) else { break };
        text = fixed(&text, &fix.operations);
    }
    seen.sort_unstable();
    seen.dedup();
    (text, seen)
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn whole_exports_come_out_as_what_was_meant() {
    for (kind, export, meant, seen) in [
        (
            Kind::Course,
            include_str!("../data/course/exported-dotnet.json"),
            value(CREATING),
            &["date-time", "property-case", "server-made"][..],
        ),
        (
            Kind::Course,
            include_str!("../data/course/exported-php.json"),
            value(CREATING),
            &["date-time", "document-wrapped", "server-made", "type"],
        ),
        (Kind::Enrollment, include_str!("../data/enrollment/exported-java.json"), value(ENROLLMENT), &["date", "type"]),
        (Kind::Enrollment, include_str!("../data/enrollment/exported-python.json"), value(ENROLLMENT), &["property-case"]),
    ] {
        assert!(detect(export.as_bytes()).is_some(), "{export}");
        let (after, codes) = corrected(kind, export);
        assert_eq!(codes, seen);
        let after = value(&after);
        // Amounts keep the digits that they had.
        let plain = |value: &Value| value.to_string().replace(".00", "").replace(".0", "");
        assert_eq!(value(&plain(&after)), value(&plain(&meant)));
    }
    let (after, seen) = corrected(Kind::Association, include_str!("../data/association/exported-mongo.json"));
    assert_eq!(seen, ["date", "form", "type"]);
    assert_eq!(check_as(Kind::Association, &after).counts.error, 0);
    assert_eq!(value(&after)["offering"]["startDate"], value(ASSOCIATION)["offering"]["startDate"]);
    assert_eq!(value(&after)["offering"]["priceInformation"][0]["amount"], "363.00");
}

#[test]
fn a_property_in_another_spelling_is_told_once_and_is_an_error_where_it_is_required() {
    let report = check(CREATING.replacen("\"name\"", "\"Name\"", 1).replacen("\"languageCode\"", "\"language_code\"", 1));
    let found: Vec<_> = report.diagnostics.iter().filter(|found| found.code != Code::ServerMade).collect();
    let shown: Vec<_> = found.iter().map(|found| (found.code, found.severity, found.pointer.as_str())).collect();
    assert_eq!(
        shown,
        [
            (Code::PropertyCase, Severity::Error, "/Name"),
            (Code::PropertyCase, Severity::Warning, "/learningMethod/language_code"),
        ]
    );
    // Who says what the code weighs has the last word.
    let lenient = options().severity(Code::PropertyCase, Severity::Info);
    let report = validate(Kind::Course, CREATING.replacen("\"name\"", "\"Name\"", 1).as_bytes(), &lenient).unwrap();
    assert!(report.valid, "{:?}", listed(&report));
}

#[test]
fn dates_of_programs_are_named_and_read() {
    let begin = |written: Value| {
        let text = edited(ENROLLMENT, &[set("/beginDate", written)]);
        let report = check_as(Kind::Enrollment, &text);
        let found = report.diagnostics.iter().find(|found| found.pointer == "/beginDate").unwrap();
        let after = |operations: &[_]| value(&apply(&text, operations).unwrap())["beginDate"].as_str().unwrap().to_owned();
        let sign = |applicability| if applicability == Applicability::Certain { '=' } else { '?' };
        let fixes: Vec<String> =
            found.fixes.iter().map(|fix| format!("{}{}", sign(fix.applicability), after(&fix.operations))).collect();
        (found.code.as_str(), found.message.clone(), fixes.join(" "))
    };
    for (written, words, read) in [
        (json!({"date": "2026-09-22 00:00:00.000000", "timezone_type": 3, "timezone": "Europe/Amsterdam"}), "PHP", "=2026-09-22"),
        (json!([2026, 9, 22]), "Java", "=2026-09-22"),
        (json!([2026, 9, 22, 10, 0]), "Java", "=2026-09-22"),
        (json!({"year": 2026, "monthValue": 9, "month": "SEPTEMBER", "dayOfMonth": 22}), "Java", "=2026-09-22"),
        (json!({"$date": "2026-09-22T00:00:00Z"}), "databases", "=2026-09-22"),
        (json!({"$date": {"$numberLong": "1790028000000"}}), "databases", "?2026-09-22"),
        (json!({"_seconds": 1_790_035_200, "_nanoseconds": 0}), "databases", "=2026-09-22"),
        (json!(1_790_028_000_000_i64), "milliseconds", "?2026-09-22"),
        (json!("Tue Sep 22 2026 09:00:00 GMT+0200 (Central European Summer Time)"), "JavaScript", "=2026-09-22"),
        (json!("Tue, 22 Sep 2026 07:00:00 GMT"), "JavaScript", "=2026-09-22"),
        (json!(46287), "Excel", "?2026-09-22"),
        (json!("22-9-2026 00:00:00"), "day first", "=2026-09-22"),
        (json!("2026-09-21T22:00:00.000Z"), "without a time", "?2026-09-22 ?2026-09-21"),
        (json!("1970-01-01T00:00:00Z"), "no date", ""),
        (json!("n.v.t."), "word for none", ""),
    ] {
        let (code, message, fixes) = begin(written.clone());
        assert!(message.contains(words), "{written}: {message}");
        assert_eq!((code, fixes.as_str()), ("date", read), "{written}");
    }
    for other in [json!({"date": "soon"}), json!([22, 9, 2026]), json!([2026, 13, 1]), json!({"a": 1}), json!(12), json!(true)] {
        assert_eq!(begin(other.clone()).0, "type", "{other}");
    }
}

#[test]
fn days_that_programs_write_for_none_are_pointed_at() {
    for (day, name) in
        [("1900-01-01", "1900-01-01"), ("1970-01-01", "1970-01-01"), ("1899-12-30", "1899-12-30"), ("0001-01-01", "0001-01-01")]
    {
        let report = check_as(Kind::Enrollment, &edited(ENROLLMENT, &[set("/beginDate", day)]));
        let found = report.diagnostics.iter().find(|found| found.pointer == "/beginDate").unwrap();
        assert!(found.code == Code::NoDate && found.message.contains(name), "{day}: {}", found.message);
    }
    let period = "/learningMethod/costs/details/0/startDate";
    for moment in ["1970-01-01T00:00:00Z", "1899-12-31T23:00:00Z", "1970-01-01T00:00:00+01:00"] {
        let report = check(edited(CREATING, &[set(period, moment)]));
        assert!(report.diagnostics.iter().any(|found| found.code == Code::NoDate && found.pointer == period), "{moment}");
    }
    for other in ["1970-01-02", "1900-02-01", "2000-01-01"] {
        let report = check_as(Kind::Enrollment, &edited(ENROLLMENT, &[set("/beginDate", other)]));
        assert!(!codes(&report).contains(&"no-date"), "{other}");
    }
}

#[test]
fn codes_that_differ_by_blanks_are_one_and_may_lose_them() {
    let course = |code: &str| edited(CREATING, &[set("/externalId", code)]);
    for (one, other, twice) in
        [("A-1", "A-1 ", true), ("A-1", "\u{a0}A-1", true), ("A\u{200b}-1", "A-1", true), ("A-1", "B-1 ", false)]
    {
        let text = format!("[{}, {}]", course(one), course(other));
        let report = check_catalogue(&text);
        assert_eq!(codes(&report).contains(&"catalogue-external-id"), twice, "{one:?} {other:?}");
        let blanks = |found: &&aanbod::Diagnostic| matches!(found.code, Code::CodeBlanks | Code::InvisibleInCode);
        let found = report.diagnostics.iter().find(blanks).unwrap();
        let [fix] = &found.fixes[..] else { panic!("{found:?}") };
        assert_eq!(fix.applicability, Applicability::Choice);
        let errors = check_catalogue(fixed(&text, &fix.operations)).counts.error;
        assert_eq!(errors, report.counts.error, "{one:?} {other:?}");
    }
}

#[test]
fn a_document_in_an_object_or_a_list_is_told_so_and_nothing_else() {
    let inner = value(CREATING);
    for (document, applicability) in [
        (json!({ "data": inner }), Applicability::Certain),
        (json!({ "course": inner }), Applicability::Certain),
        (json!({ "status": "ok", "data": inner }), Applicability::Choice),
        (json!([inner]), Applicability::Certain),
    ] {
        let text = document.to_string();
        let report = check(&text);
        let [found] = &report.diagnostics[..] else { panic!("{text}: {:?}", listed(&report)) };
        assert_eq!(found.fixes[0].applicability, applicability, "{text}");
        assert_eq!(value(&fixed(&text, &found.fixes[0].operations)), inner);
    }
    assert_eq!(detect(json!({ "data": inner }).to_string().as_bytes()), Some(Kind::Course));
    for other in [json!({ "data": {} }), json!({ "data": { "a": { "b": 1 } } }), json!({ "config": inner })] {
        assert_eq!(detect(other.to_string().as_bytes()), None, "{other}");
        assert!(!codes(&check(other.to_string())).contains(&"document-wrapped"), "{other}");
    }
    // Two may be a catalogue.
    assert!(check(json!([inner, inner]).to_string()).diagnostics[0].fixes.is_empty());
}

#[test]
fn one_operation_without_a_list_is_told_so() {
    let operation = r#"{ "op": "replace", "path": "/name", "value": "Schilderen" }"#;
    let report = check_as(Kind::CoursePatch, operation);
    assert_eq!(codes(&report), ["list-of-one"]);
    let after = fixed(operation, &report.diagnostics[0].fixes[0].operations);
    assert_eq!(listed(&check_as(Kind::CoursePatch, &after)), []);
}

#[test]
fn a_list_of_one_stands_for_its_item_and_a_word_for_the_list_of_it() {
    for (kind, text, pointer, made) in [
        (Kind::Course, edited(VALID, &[set("/name", json!(["Tekenen"]))]), "/name", json!("Tekenen")),
        (Kind::Course, edited(VALID, &[set(item(0, "quantity"), json!([2]))]), &*item(0, "quantity"), json!(2)),
        (
            Kind::Association,
            edited(ASSOCIATION, &[set("/offering/modeOfDelivery", "online")]),
            "/offering/modeOfDelivery",
            json!(["online"]),
        ),
    ] {
        let report = check_as(kind, &text);
        let found = report.diagnostics.iter().find(|found| found.pointer == pointer).unwrap();
        let fix = found.fixes.first().unwrap_or_else(|| panic!("{found:?}"));
        assert_eq!(fix.applicability, Applicability::Certain, "{pointer}");
        assert_eq!(value(&fixed(&text, &fix.operations)).pointer(pointer), Some(&made));
    }
    for text in [edited(VALID, &[set("/name", json!(["Tekenen", "Drawing"]))]), edited(VALID, &[set("/name", json!([5]))])] {
        assert!(check(&text).diagnostics.iter().all(|found| found.fixes.is_empty()), "{text}");
    }
}

#[test]
fn a_start_date_in_one_text_is_taken_apart() {
    for text in ["2026-09-22", "22-09-2026", "22 september 2026", "2026-09-22T00:00:00"] {
        let course = edited(VALID, &[set(moment(0, "startDate"), text)]);
        let report = check(&course);
        let found = report.diagnostics.iter().find(|found| found.pointer == moment(0, "startDate")).unwrap();
        let after = value(&fixed(&course, &found.fixes[0].operations));
        assert_eq!(after.pointer(&moment(0, "startDate")), Some(&json!({ "day": 22, "month": 9, "year": 2026 })), "{text}");
    }
    let course = edited(VALID, &[set(moment(0, "startDate"), json!({ "day": 22, "month": 9, "year": 26 }))]);
    let report = check(&course);
    let found = report.diagnostics.iter().find(|found| found.code == Code::StartDate).unwrap();
    let after = value(&fixed(&course, &found.fixes[0].operations));
    assert_eq!(after.pointer(&moment(0, "startDate/year")), Some(&json!(2026)));
}
