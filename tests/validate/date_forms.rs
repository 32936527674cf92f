//! Dates as people and programs write them, where a course or an enrollment asks for another form.

use crate::common::{VALID, check, codes, edited, options, period, set};
use aanbod::report::{Applicability, Diagnostic};
use aanbod::{Code, Kind, Locale, apply, validate};

/// What is found about the end of the first period, and what the corrections make of it.
fn end_date(text: &str) -> (Vec<Diagnostic>, Vec<(bool, String)>) {
    let course = edited(VALID, &[set(period(0, "endDate"), text)]);
    let found: Vec<_> = check(&course).diagnostics.into_iter().filter(|found| found.pointer.ends_with("/0/endDate")).collect();
    let made = |fix: &aanbod::report::Fix| {
        let after: serde_json::Value = serde_json::from_str(&apply(&course, &fix.operations).unwrap()).unwrap();
        let end = after.pointer(&period(0, "endDate")).map_or("gone", |end| end.as_str().unwrap());
        (fix.applicability == Applicability::Certain, end.to_owned())
    };
    let fixes = found.iter().flat_map(|found| &found.fixes).map(made).collect();
    (found, fixes)
}

#[test]
fn a_moment_in_another_form_is_named_and_corrected() {
    for (text, words, moments) in [
        ("2026-05-04T10:20:30+0200", "without its colon", &["=2026-05-04T08:20:30Z"][..]),
        ("2026-05-04 10:20:30Z", "blank", &["=2026-05-04T10:20:30Z"]),
        ("2026-05-04T10:20:30,5Z", "comma", &["=2026-05-04T10:20:30.5Z"]),
        ("2026-06-30T24:00:00Z", "24:00", &["=2026-07-01T00:00:00Z"]),
        ("2026-06-30T23:59:60Z", "second 60", &["=2026-07-01T00:00:00Z"]),
        ("/Date(1782864000000+0200)/", "milliseconds", &["=2026-07-01T00:00:00Z"]),
        ("1782864000", "seconds", &["=2026-07-01T00:00:00Z"]),
        ("31-08-2026", "day first", &["?2026-08-30T22:00:00Z"]),
        ("08/31/2026", "month first", &["?2026-08-30T22:00:00Z"]),
        ("06-07-2026", "either|month first", &["?2026-07-05T22:00:00Z", "?2026-06-06T22:00:00Z"]),
        ("31 augustus 2026", "in words", &["?2026-08-30T22:00:00Z"]),
        ("2026-8-1", "four digits", &["?2026-07-31T22:00:00Z"]),
        ("20260801", "hyphens", &["?2026-07-31T22:00:00Z"]),
        ("0001-01-01T00:00:00+01:00", ".NET", &["?gone"]),
        ("0001-01-01T00:00:00", ".NET", &["?gone"]),
    ] {
        let (found, fixes) = end_date(text);
        let first = found.iter().find(|found| found.code == Code::DateTime).unwrap_or_else(|| panic!("{text}: {found:?}"));
        assert!(words.split('|').any(|words| first.message.contains(words)), "{text}: {}", first.message);
        let shown: Vec<String> =
            fixes.iter().map(|(certain, text)| format!("{}{text}", if *certain { '=' } else { '?' })).collect();
        assert_eq!(shown, moments, "{text}");
    }
}

#[test]
fn a_count_since_1970_as_a_number_is_that_moment() {
    let course = VALID.replacen("\"2025-09-01T00:00:00Z\"", "1756684800000", 1);
    let report = check(&course);
    let found = report.diagnostics.iter().find(|found| found.code == Code::DateTime).unwrap();
    assert_eq!(apply(&course, &found.fixes[0].operations).unwrap(), VALID);
}

#[test]
fn a_day_in_another_form_is_that_day() {
    let study = include_str!("../data/enrollment/enrollment.json");
    let begin = study.find("\"beginDate\": \"").unwrap() + "\"beginDate\": \"".len();
    for (text, days) in
        [("31-08-2026", &["=2026-08-31"][..]), ("08-09-2026", &["?2026-09-08", "?2026-08-09"]), ("20260801", &["=2026-08-01"])]
    {
        let document = [&study[..begin], text, &study[begin + 10..]].concat();
        let report = validate(Kind::Enrollment, document.as_bytes(), &options()).unwrap();
        let found = report.diagnostics.iter().find(|found| found.code == Code::Date).unwrap();
        let shown: Vec<String> = found
            .fixes
            .iter()
            .map(|fix| {
                let after = apply(&document, &fix.operations).unwrap();
                format!("{}{}", if fix.applicability == Applicability::Certain { '=' } else { '?' }, &after[begin..begin + 10])
            })
            .collect();
        assert_eq!(shown, days, "{text}");
    }
}

#[test]
fn a_far_end_means_never() {
    for never in [
        "2099-12-31T00:00:00Z",
        "2099-12-31T23:59:59Z",
        "2099-12-30T23:00:00Z",
        "9999-12-31T00:00:00Z",
        "9999-12-31T23:59:59.9999999Z",
    ] {
        let course = edited(VALID, &[set(period(1, "endDate"), never)]);
        assert_eq!(codes(&check(&course)), Vec::<&str>::new(), "{never}");
    }
    let course = edited(VALID, &[set(period(1, "endDate"), "2098-12-31T00:00:00Z")]);
    assert!(!codes(&check(&course)).is_empty());
}

#[test]
fn words_about_a_utc_midnight_do_not_contradict_each_other() {
    for locale in [Locale::En, Locale::Nl] {
        let local = options().locale(locale).dates(aanbod::options::Dates::Local);
        let course = edited(VALID, &[set(period(1, "endDate"), "2027-05-31T00:00:00Z")]);
        let report = validate(Kind::Course, course.as_bytes(), &local).unwrap();
        let found = report.diagnostics.iter().find(|found| found.code == Code::PeriodMidnight).unwrap();
        assert!(
            found.message.contains("02:00") && !found.message.contains("het begin") && !found.message.contains("very start"),
            "{}",
            found.message
        );
    }
}
