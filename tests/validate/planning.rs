//! Start moments, modules and events.

use crate::cases::{Case, error, info, valid, warning};
use crate::common::{VALID, check, edited, event, fixed, moment, number, options, remove, set};
use aanbod::report::Applicability;
use aanbod::{Code, Kind, Locale, validate};
use serde_json::json;

pub fn cases() -> Vec<Case> {
    vec![
        error(Code::StartMomentDuplicate, valid([set(moment(1, "externalId"), "OBT-UTR-0305")]))
            .at(moment(1, "externalId"), "\"OBT-UTR-0305\"")
            .param("value", "OBT-UTR-0305")
            .param("other", "/learningMethod/planning/startMoments/0/externalId")
            .not(valid([set(moment(1, "externalId"), "obt-utr-0305")])),
        error(Code::StartDate, valid([set(moment(0, "startDate"), json!({ "day": 29, "month": 2, "year": 2026 }))]))
            .at(moment(0, "startDate"), "{…}")
            .param("value", "2026-2-29")
            .param("lastDay", "2026-02-28")
            .not(valid([set(moment(0, "startDate"), json!({ "day": 29, "month": 2, "year": 2024 }))]))
            .not(valid([set(moment(0, "startDate"), json!({ "day": null, "month": 2, "year": 2026 }))])),
        error(Code::StartDate, valid([set(moment(1, "startDate/month"), number("13"))])).at(moment(1, "startDate/month"), "13").param("value", "13"),
        error(Code::StartDate, valid([set(moment(1, "startDate/month"), number("0"))])).at(moment(1, "startDate/month"), "0"),
        error(Code::StartDate, valid([set(moment(1, "startDate/month"), number("99999999999"))]))
            .at(moment(1, "startDate/month"), "99999999999"),
        error(Code::StartDate, valid([set(moment(0, "startDate/day"), number("0"))])).at(moment(0, "startDate"), "{…}").param("lastDay", ""),
        error(Code::StartDate, valid([set(moment(1, "startDate/year"), number("99999999999"))]))
            .at(moment(1, "startDate"), "{…}")
            .param("value", "99999999999-10"),
        warning(Code::Weekday, valid([set(moment(0, "dayOfWeek"), "wed")]))
            .at(moment(0, "dayOfWeek"), "\"wed\"")
            .param("value", "wed")
            .param("expected", "thu")
            .param("date", "2026-03-05")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/dayOfWeek","value":"thu"}]"#)
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/startDate/day","value":4}]"#)
            .not(valid([set(moment(0, "dayOfWeek"), json!(null))]))
            .not(valid([set(moment(1, "dayOfWeek"), "sun")])),
        // 23:00 UTC in winter is midnight in Amsterdam: the next day.
        warning(Code::Weekday, valid([set(moment(0, "modules/0/events/1/dayOfWeek"), "wed")]))
            .at(moment(0, "modules/0/events/1/dayOfWeek"), "\"wed\"")
            .param("expected", "thu")
            .param("date", "2026-03-12")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/1/dayOfWeek","value":"thu"}]"#)
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/1/eventDate","value":"2026-03-10T23:00:00Z"},{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/1/startTime","value":"2026-03-11T08:30:00.5Z"},{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/1/endTime","value":"2026-03-11T15:30:00.1234567Z"}]"#)
            .not(valid([set(moment(0, "modules/0/events/1/dayOfWeek"), json!(null))])),
        // 22:00 UTC is midnight in summer, and 23:00 in winter, from 01:00 UTC on the last Sunday of October.
        warning(Code::Weekday, valid([set(event("eventDate"), "2026-10-25T22:30:00Z"), set(event("dayOfWeek"), "mon")]))
            .at(event("dayOfWeek"), "\"mon\"")
            .param("expected", "sun")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/0/dayOfWeek","value":"sun"}]"#)
            // The clock went back, and midnight stays midnight.
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/0/eventDate","value":"2026-10-26T22:30:00Z"}]"#)
            .not(valid([set(event("eventDate"), "2026-10-24T22:30:00Z"), set(event("dayOfWeek"), "sun")]))
            .not(valid([set(event("eventDate"), "2026-03-29T22:30:00Z"), set(event("dayOfWeek"), "mon")]))
            .not(valid([set(event("eventDate"), "2026-03-28T22:30:00Z"), set(event("dayOfWeek"), "sat")])),
        warning(Code::CodeBlanks, valid([set(moment(0, "externalId"), "s ")]))
            .at(moment(0, "externalId"), "\"s \"")
            .param("value", "s␣")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/externalId","value":"s"}]"#),
        // Without its blank it would be the code of another start moment.
        warning(Code::CodeBlanks, valid([set(moment(0, "externalId"), "s "), set(moment(1, "externalId"), "s")]))
            .at(moment(0, "externalId"), "\"s \""),
        error(Code::Participants, valid([set(moment(0, "minParticipants"), number("15"))]))
            .at(moment(0, "minParticipants"), "15")
            .param("value", "15")
            .param("maximum", "14")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/minParticipants","value":14},{"op":"replace","path":"/learningMethod/planning/startMoments/0/maxParticipants","value":15}]"#)
            .not(valid([set(moment(0, "minParticipants"), number("14"))]))
            .not(valid([set(moment(0, "minParticipants"), number("15")), set(moment(0, "maxParticipants"), json!(null))])),
        error(Code::CutOffDate, valid([set(moment(0, "cutOffDate"), "20-02-2026")]))
            .at(moment(0, "cutOffDate"), "\"20-02-2026\"")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/cutOffDate","value":"2026-02-20"}]"#)
            .param("value", "20-02-2026")
            .param("lastDay", "")
            .param("example", "2026-01-15")
            .not(valid([set(moment(0, "cutOffDate"), "2026-02-20T00:00:00")]))
            .not(valid([set(moment(0, "cutOffDate"), json!(null))]))
            .not(valid([set(moment(0, "cutOffDate"), "")])),
        error(Code::CutOffDate, valid([set(moment(0, "cutOffDate"), "2026-02-30")]))
            .at(moment(0, "cutOffDate"), "\"2026-02-30\"")
            .param("lastDay", "2026-02-28")
            .param("example", ""),
        warning(Code::CutOffDateLate, valid([set(moment(0, "cutOffDate"), "2026-03-06")]))
            .at(moment(0, "cutOffDate"), "\"2026-03-06\"")
            .param("value", "2026-03-06")
            .param("start", "2026-03-05")
            .not(valid([set(moment(0, "cutOffDate"), "2026-03-05")]))
            .not(valid([set(moment(0, "cutOffDate"), "2026-03-05T22:59:59Z")]))
            .not(valid([set(moment(1, "cutOffDate"), "2026-10-31")])),
        warning(Code::CutOffDateLate, valid([set(moment(1, "cutOffDate"), "2026-11-01")]))
            .at(moment(1, "cutOffDate"), "\"2026-11-01\"")
            .param("start", "2026-10-31"),
        warning(Code::CutOffDateLate, valid([set(moment(0, "cutOffDate"), "2026-03-05T23:00:00Z")]))
            .at(moment(0, "cutOffDate"), "\"2026-03-05T23:00:00Z\"")
            .param("value", "2026-03-06"),
        warning(Code::NothingPlanned, valid([set(moment(1, "modules"), json!([]))]))
            .at(moment(1, "modules"), "[]")
            .param("name", "modules")
            .not(valid([])),
        warning(Code::NothingPlanned, valid([set(moment(1, "modules/0/events"), json!([]))]))
            .at(moment(1, "modules/0/events"), "[]")
            .param("name", "events"),
        error(Code::Missing, valid([remove(moment(1, "modules"))])).at(moment(1, "modules"), "{").param("name", "modules"),
        error(Code::EventReversed, valid([set(event("endTime"), "2026-03-05T08:30:00Z")]))
            .at(event("endTime"), "\"2026-03-05T08:30:00Z\"")
            .param("start", "2026-03-05T08:30:00Z")
            .param("end", "2026-03-05T08:30:00Z")
            .not(valid([set(event("endTime"), "2026-03-05T08:30:00.0000001Z")]))
            .not(valid([set(event("endTime"), json!(null))]))
            .not(valid([set(event("endTime"), "2026-03-06T00:30:00+14:00"), set(event("startTime"), "2026-03-05T10:29:59Z")])),
        error(Code::EventReversed, valid([set(event("endTime"), "2026-03-05T07:30:00Z")]))
            .at(event("endTime"), "\"2026-03-05T07:30:00Z\"")
            .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/0/startTime","value":"2026-03-05T07:30:00Z"},{"op":"replace","path":"/learningMethod/planning/startMoments/0/modules/0/events/0/endTime","value":"2026-03-05T08:30:00Z"}]"#),
        // The nearest Wednesday is in another month.
        warning(
            Code::Weekday,
            valid([set(moment(1, "startDate"), json!({ "day": 1, "month": 1, "year": 2027 })), set(moment(1, "dayOfWeek"), "wed")]),
        )
        .at(moment(1, "dayOfWeek"), "\"wed\"")
        .fix(r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/1/dayOfWeek","value":"fri"}]"#)
        .fix(
            r#"[{"op":"replace","path":"/learningMethod/planning/startMoments/1/startDate/day","value":30},
                {"op":"replace","path":"/learningMethod/planning/startMoments/1/startDate/month","value":12},
                {"op":"replace","path":"/learningMethod/planning/startMoments/1/startDate/year","value":2026}]"#,
        ),
        info(Code::ContactSessions, valid([set(moment(1, "contactSessions"), number("3"))]))
            .at(moment(1, "contactSessions"), "3")
            .param("value", "3")
            .param("found", "2")
            .not(valid([])),
        // The figure of the course counts where a start moment has none.
        info(Code::ContactSessions, valid([set(moment(1, "contactSessions"), json!(null))]))
            .at("/learningMethod/contactSessions", "3")
            .param("found", "2")
            .not(valid([set(moment(0, "contactSessions"), json!(null))])),
    ]
}

#[test]
fn of_a_day_that_its_month_does_not_have_it_is_told_how_many_there_are() {
    let message = |pointer: &str, value: serde_json::Value, locale: Locale| {
        let text = edited(VALID, &[set(pointer, value)]);
        let options = options().locale(locale);
        validate(Kind::Course, text.as_bytes(), &options).unwrap().diagnostics[0].message.clone()
    };
    let closing = moment(0, "cutOffDate");
    assert_eq!(
        message(&closing, json!("2026-06-31"), Locale::Nl),
        "Sluitingsdatum: ‘2026-06-31’ bestaat niet: juni heeft 30 dagen. Verbeter de dag."
    );
    assert_eq!(
        message(&closing, json!("2026-02-29"), Locale::En),
        "Cut-off date: “2026-02-29” doesn't exist: February 2026 has 28 days. Correct the day."
    );
    for other in ["31-06-2026", "31 juni 2026", "6/31/2026", "2026-6-31"] {
        assert!(message(&closing, json!(other), Locale::En).contains("June has 30 days."), "{other}");
    }
    for other in ["2026-13-01", "2026-06-00", "2026-06-311", "0000-02-30"] {
        assert!(!message(&closing, json!(other), Locale::En).contains("days"), "{other}");
    }
    let start = json!({ "day": 31, "month": 4, "year": 2026 });
    assert!(message(&moment(0, "startDate"), start, Locale::Nl).contains("bestaat niet: april heeft 30 dagen."));
}

/// What corrects a value of the first start moment or of the duration, and whether that is certain.
fn corrected(pointer: &str, value: serde_json::Value) -> Vec<String> {
    let course = edited(VALID, &[set(pointer, value)]);
    let report = check(&course);
    let found = report.diagnostics.iter().find(|found| found.pointer == pointer && found.code == Code::Type).unwrap();
    let made = |fix: &aanbod::report::Fix| {
        let after: serde_json::Value = serde_json::from_str(&fixed(&course, &fix.operations)).unwrap();
        let sign = if fix.applicability == Applicability::Certain { "=" } else { "?" };
        let object = pointer.strip_suffix("/value").unwrap_or(pointer);
        format!("{sign}{}", after.pointer(object).unwrap())
    };
    found.fixes.iter().map(made).collect()
}

#[test]
fn a_month_in_words_has_one_reading() {
    for (text, month) in [
        ("september", "9"),
        ("Sept.", "9"),
        (" maart", "3"),
        ("mrt", "3"),
        ("March", "3"),
        ("mei", "5"),
        ("May", "5"),
        ("oktober", "10"),
        ("09", "9"),
        ("12", "12"),
    ] {
        assert_eq!(corrected(&moment(1, "startDate/month"), text.into()), [format!("={month}")], "{text}");
    }
    for text in ["ma", "herfst", "september of oktober", "00", "IX"] {
        assert_eq!(corrected(&moment(1, "startDate/month"), text.into()), [""; 0], "{text}");
    }
    for text in ["september 2027", "sept. 2027", "09-2027", "9/2027", "2027-09", "2027 september"] {
        assert_eq!(corrected(&moment(1, "startDate"), text.into()), [r#"={"month":9,"year":2027}"#], "{text}");
    }
    for text in ["september", "september '27", "13-2027", "2027-2028", "najaar 2027"] {
        assert_eq!(corrected(&moment(1, "startDate"), text.into()), [""; 0], "{text}");
    }
}

#[test]
fn a_duration_in_words_is_offered_with_the_unit_that_courses_mostly_have() {
    let (whole, value) = ("/learningMethod/duration", "/learningMethod/duration/value");
    for (text, object) in [
        ("3 dagen", r#"?{"value":3,"unit":"Day"}"#),
        ("1 day", r#"?{"value":1,"unit":"Day"}"#),
        ("2,5 uur", r#"?{"value":2.5,"unit":"Hour"}"#),
        ("6 Weken", r#"?{"value":6,"unit":"Week"}"#),
        ("4 months", r#"?{"value":4,"unit":"Month"}"#),
    ] {
        assert_eq!(corrected(whole, text.into()), [object], "{text}");
    }
    for text in ["drie dagen", "1.250 uur", "3 x 2 uur", "03 dagen", "3", "dagen"] {
        assert_eq!(corrected(whole, text.into()), [""; 0], "{text}");
    }
    let with = |unit: serde_json::Value| edited(VALID, &[set(whole, json!({ "value": "3 dagen", "unit": unit }))]);
    let made = |course: &str| {
        let report = check(course);
        let found = report.diagnostics.iter().find(|found| found.pointer == value).unwrap();
        let [fix] = &found.fixes[..] else { panic!("{:?}", found.fixes) };
        let after: serde_json::Value = serde_json::from_str(&fixed(course, &fix.operations)).unwrap();
        (fix.applicability, after.pointer(whole).unwrap().to_string())
    };
    let day = r#"{"value":3,"unit":"Day"}"#.to_owned();
    assert_eq!(made(&with("Day".into())), (Applicability::Certain, day.clone()));
    assert_eq!(made(&with("Week".into())), (Applicability::Choice, day.clone()));
    assert_eq!(made(&edited(VALID, &[set(whole, json!({ "value": "3 dagen" }))])), (Applicability::Choice, day));
}
