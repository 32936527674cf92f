//! Price periods.

use crate::cases::{Case, Doc, error, info, valid, warning};
use crate::common::{VALID, check, edited, fixed, listed, options, period, remove, set};
use aanbod::options::{Dates, PeriodEnd};
use aanbod::report::Applicability;
use aanbod::{Code, Kind, Locale, validate};
use serde_json::json;

fn inclusive(doc: Doc) -> Doc {
    doc.with(|options| options.period_end = Some(PeriodEnd::Inclusive))
}

fn now(doc: Doc, now: &str) -> Doc {
    doc.with(|options| options.now = Some(now.parse().unwrap()))
}

/// The valid course, where the first period ends and the second starts.
fn border(end: &str, start: &str) -> Doc {
    valid([set(period(0, "endDate"), end), set(period(1, "startDate"), start)])
}

/// The valid course, where the last period ends.
fn last(end: &str) -> Doc {
    valid([set(period(1, "endDate"), end)])
}

pub fn cases() -> Vec<Case> {
    vec![
        error(Code::PeriodReversed, valid([set(period(0, "endDate"), "2025-08-31T00:00:00Z")]))
            .at(period(0, "endDate"), "\"2025-08-31T00:00:00Z\"")
            .param("start", "2025-09-01T00:00:00Z")
            .param("end", "2025-08-31T00:00:00Z")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/startDate","value":"2025-08-31T00:00:00Z"},{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2025-09-01T00:00:00Z"}]"#)
            .also([Code::PriceNoneNow])
            .not(valid([set(period(0, "endDate"), "2025-09-01T00:00:00.0000001Z")]))
            .not(valid([set(period(0, "startDate"), json!(null))])),
        error(Code::PeriodReversed, valid([set(period(0, "endDate"), "2025-09-01T00:00:00Z")]))
            .at(period(0, "endDate"), "\"2025-09-01T00:00:00Z\"")
            .also([Code::PriceNoneNow])
            .not(inclusive(valid([set(period(0, "endDate"), "2025-09-01T00:00:00Z")]))),
        error(Code::PeriodOverlap, border("2026-07-01T00:00:00Z", "2026-06-30T23:59:59.9999999Z"))
            .at(period(1, "startDate"), "\"2026-06-30T23:59:59.9999999Z\"")
            .param("other", "/learningMethod/costs/details/0")
            .param("from", "2026-06-30T23:59:59.9999999Z")
            .param("until", "2026-07-01T00:00:00Z")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-06-30T23:59:59.9999999Z"}]"#)
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/1/startDate","value":"2026-07-01T00:00:00Z"}]"#)
            .not(border("2026-07-01T00:00:00Z", "2026-07-01T00:00:00Z"))
            .not(border("2026-07-01T00:00:00Z", "2026-07-01T02:00:00+02:00")),
        error(Code::PeriodOverlap, inclusive(valid([])))
            .at(period(1, "startDate"), "\"2026-07-01T00:00:00Z\"")
            .param("until", "2026-07-01T00:00:00.0000001Z")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-06-30T23:59:59.9999999Z"}]"#)
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/1/startDate","value":"2026-07-01T00:00:00.0000001Z"}]"#)
            .not(inclusive(border("2026-06-30T23:59:59.9999999Z", "2026-07-01T00:00:00Z"))),
        error(Code::PeriodOverlap, valid([remove(period(1, "startDate"))]))
            .at("/learningMethod/costs/details/0/startDate", "\"2025-09-01T00:00:00Z\"")
            .param("other", "/learningMethod/costs/details/1")
            .param("until", "2026-07-01T00:00:00Z")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/1/endDate","value":"2025-09-01T00:00:00Z"}]"#)
            .fix(r#"[{"op":"add","path":"/learningMethod/costs/details/1/startDate","value":"2026-07-01T00:00:00Z"}]"#),
        error(
            Code::PeriodOverlap,
            valid([remove(period(0, "startDate")), set(period(0, "endDate"), json!(null)), remove(period(1, "startDate"))]),
        )
        .at("/learningMethod/costs/details/1", "{…}")
        .param("from", "")
        .param("until", ""),
        warning(Code::PeriodGap, border("2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z"))
            .at(period(0, "endDate"), "\"2026-06-01T00:00:00Z\"")
            .param("other", "/learningMethod/costs/details/1")
            .param("from", "2026-06-01T00:00:00Z")
            .param("until", "2026-07-01T00:00:00Z")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-07-01T00:00:00Z"}]"#)
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/1/startDate","value":"2026-06-01T00:00:00Z"}]"#)
            .not(valid([]))
            // A period whose start can't be read may lie there.
            .not(valid([
                set(period(0, "endDate"), "2026-06-01T00:00:00Z"),
                set(
                    "/learningMethod/costs/details/2",
                    json!({ "startDate": "1 juni", "endDate": "2026-07-01T00:00:00Z", "invoiceItems": [{ "costType": "Tuition" }] }),
                ),
            ])),
        warning(Code::PeriodGap, border("2026-06-30T23:59:59Z", "2026-07-01T00:00:00Z"))
            .at(period(0, "endDate"), "\"2026-06-30T23:59:59Z\"")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-07-01T00:00:00Z"}]"#),
        warning(Code::PeriodGap, inclusive(border("2026-06-30T23:59:59Z", "2026-07-01T00:00:00Z")))
            .at(period(0, "endDate"), "\"2026-06-30T23:59:59Z\"")
            .param("from", "2026-06-30T23:59:59.0000001Z")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-06-30T23:59:59.9999999Z"}]"#),
        warning(Code::PeriodMidnight, border("2026-06-30T00:00:00Z", "2026-07-01T00:00:00Z"))
            .at(period(0, "endDate"), "\"2026-06-30T00:00:00Z\"")
            .param("end", "2026-06-30T00:00:00Z")
            .param("day", "2026-06-30")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-07-01T00:00:00Z"}]"#)
            .not(inclusive(border("2026-06-30T00:00:00Z", "2026-07-01T00:00:00Z")))
            .not(border("2026-06-30T00:00:00Z", "2026-06-30T00:00:00Z")),
        // Midnight in Amsterdam, in summer time.
        warning(Code::PeriodMidnight, border("2026-06-29T22:00:00Z", "2026-06-30T22:00:00Z"))
            .at(period(0, "endDate"), "\"2026-06-29T22:00:00Z\"")
            .param("day", "2026-06-30")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-06-30T22:00:00Z"}]"#),
        // The day on which the clocks go back has 25 hours.
        warning(Code::PeriodMidnight, border("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"))
            .at(period(0, "endDate"), "\"2026-10-24T22:00:00Z\"")
            .param("day", "2026-10-25")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/endDate","value":"2026-10-25T23:00:00Z"}]"#),
        warning(Code::PeriodMidnight, last("2026-12-31T00:00:00Z"))
            .at(period(1, "endDate"), "\"2026-12-31T00:00:00Z\"")
            .param("day", "2026-12-31")
            .also([Code::PriceEnds])
            .not(last("2027-01-01T00:00:00Z"))
            .not(last("2026-12-31T00:00:01Z"))
            .not(last("9999-12-31T00:00:00Z")),
        info(Code::PriceNoneNow, now(valid([]), "2025-08-31T23:59:59Z"))
            .at("/learningMethod/costs/details", "[…]")
            .param("now", "2025-08-31T23:59:59Z")
            .not(now(valid([]), "2025-09-01"))
            .not(now(valid([]), "9999-12-31T00:00:00Z")),
        info(Code::PriceEnds, last("2027-01-01T00:00:00Z"))
            .at(period(1, "endDate"), "\"2027-01-01T00:00:00Z\"")
            .param("end", "2027-01-01T00:00:00Z")
            .not(valid([]))
            .not(last("9999-12-31T23:59:59.9999999Z"))
            .not(last("9999-12-31T00:00:00Z"))
            .not(now(last("2027-01-01T00:00:00Z"), "2027-01-02")),
    ]
}

#[test]
fn a_reversed_period_is_not_where_prices_end() {
    // Reversed, and later than all others.
    let reversed =
        edited(VALID, &[set(period(1, "startDate"), "2027-07-01T00:00:00Z"), set(period(1, "endDate"), "2027-06-01T00:00:00Z")]);
    let report = check(reversed);
    let found: Vec<_> =
        listed(&report).into_iter().filter(|(code, _)| code.starts_with("pe") || code.starts_with("price")).collect();
    assert_eq!(
        found,
        [
            ("price-ends", "/learningMethod/costs/details/0/endDate"),
            ("period-reversed", "/learningMethod/costs/details/1/endDate")
        ]
    );
}

#[test]
fn an_overlap_of_one_tick_is_told_with_its_tick() {
    let report = |locale| {
        let mut asked = options().dates(Dates::Local).period_end(PeriodEnd::Inclusive);
        asked.locale = locale;
        validate(Kind::Course, VALID.as_bytes(), &asked)
    };
    for (locale, until) in [(None, "1 July 2026 02:00:00.0000001"), (Some(Locale::Nl), "1 juli 2026 02:00:00,0000001")] {
        let report = report(locale).unwrap();
        let overlap = report.diagnostics.iter().find(|found| found.code == Code::PeriodOverlap).unwrap();
        assert!(overlap.message.contains(until), "{}", overlap.message);
    }
}

/// The corrections of the first finding of a code, each with how sure it is and the limits of all periods after it. None leaves that
/// finding, or has another error.
fn offered(periods: &[(Option<&str>, Option<&str>)], code: Code, period_end: PeriodEnd) -> Vec<(String, bool, Vec<String>)> {
    let item =
        json!({ "costType": "Fee", "priceBeforeTax": 100, "vatAmount": 21, "vatExemptAmount": 110, "vatExemptAmountVAT": 0 });
    let details = periods
        .iter()
        .map(|(start, end)| json!({ "startDate": start, "endDate": end, "currencyCode": "EUR", "invoiceItems": [item] }));
    let text = edited(VALID, &[set("/learningMethod/costs/details", json!(details.collect::<Vec<_>>()))]);
    let options = options().period_end(period_end);
    let report = validate(Kind::Course, text.as_bytes(), &options).unwrap();
    let found = report.diagnostics.iter().find(|found| found.code == code).unwrap();
    let fixes = found.fixes.iter().map(|fix| {
        let after = fixed(&text, &fix.operations);
        let now = validate(Kind::Course, after.as_bytes(), &options).unwrap();
        let same = |other: &&aanbod::Diagnostic| other.code == code && other.pointer == found.pointer;
        assert!(!now.diagnostics.iter().any(|other| same(&other)) && now.counts.error <= report.counts.error, "{}", fix.title);
        let course: serde_json::Value = serde_json::from_str(&after).unwrap();
        let limits = course["learningMethod"]["costs"]["details"].as_array().unwrap().iter().map(|detail| {
            let limit = |name: &str| detail[name].as_str().unwrap_or("").replace("T00:00:00Z", "");
            format!("{}/{}", limit("startDate"), limit("endDate"))
        });
        (fix.title.clone(), fix.applicability == Applicability::Certain, limits.collect())
    });
    fixes.collect()
}

fn limits(offered: Vec<(String, bool, Vec<String>)>) -> Vec<String> {
    assert!(offered.iter().all(|(_, certain, _)| !certain), "{offered:?}");
    offered.into_iter().map(|(_, _, limits)| limits.join(" ")).collect()
}

const JAN: Option<&str> = Some("2026-01-01T00:00:00Z");
const APR: Option<&str> = Some("2026-04-01T00:00:00Z");
const JUL: Option<&str> = Some("2026-07-01T00:00:00Z");
const OCT: Option<&str> = Some("2026-10-01T00:00:00Z");

#[test]
fn an_open_period_ends_where_the_next_one_begins() {
    let one = offered(&[(JAN, None), (JUL, None)], Code::PeriodOverlap, PeriodEnd::Exclusive);
    assert_eq!(one[0].0, "End price period 1 when the other one starts: 2026-07-01T00:00:00Z");
    assert_eq!(limits(one), ["2026-01-01/2026-07-01 2026-07-01/"]);
    let overlap = |periods: &[_]| limits(offered(periods, Code::PeriodOverlap, PeriodEnd::Exclusive));
    assert_eq!(overlap(&[(JUL, OCT), (JAN, None)]), ["2026-07-01/2026-10-01 2026-01-01/2026-07-01"], "in any order");
    assert_eq!(overlap(&[(None, None), (JUL, None)]), ["/2026-07-01 2026-07-01/"]);
    assert_eq!(
        limits(offered(&[(JAN, None), (JUL, None)], Code::PeriodOverlap, PeriodEnd::Inclusive)),
        ["2026-01-01/2026-06-30T23:59:59.9999999Z 2026-07-01/"]
    );
}

#[test]
fn either_of_two_periods_that_share_time_can_make_way() {
    let overlap = |periods: &[_]| limits(offered(periods, Code::PeriodOverlap, PeriodEnd::Exclusive));
    assert_eq!(
        overlap(&[(JAN, JUL), (APR, OCT)]),
        ["2026-01-01/2026-04-01 2026-04-01/2026-10-01", "2026-01-01/2026-07-01 2026-07-01/2026-10-01"]
    );
    assert_eq!(overlap(&[(JAN, JUL), (JAN, OCT)]), ["2026-01-01/2026-07-01 2026-07-01/2026-10-01"]);
    assert_eq!(overlap(&[(JAN, OCT), (JAN, JUL)]), ["2026-07-01/2026-10-01 2026-01-01/2026-07-01"]);
    // One inside the other, and twice the same: more than a limit is to be decided.
    assert_eq!(overlap(&[(JAN, OCT), (APR, JUL)]), [""; 0]);
    assert_eq!(overlap(&[(JAN, OCT), (JAN, OCT)]), [""; 0]);
    assert_eq!(overlap(&[(None, None), (None, None)]), [""; 0]);
}

#[test]
fn of_many_open_periods_each_ends_where_the_next_one_begins() {
    let mut periods = [(JAN, None), (APR, None), (JUL, None), (OCT, None)];
    for (index, end) in [APR, JUL, OCT].into_iter().enumerate() {
        let first = limits(offered(&periods, Code::PeriodOverlap, PeriodEnd::Exclusive)).remove(0);
        periods[index].1 = end;
        let expected: Vec<_> = periods.iter().map(|(from, until)| format!("{}/{}", from.unwrap(), until.unwrap_or(""))).collect();
        assert_eq!(first, expected.join(" ").replace("T00:00:00Z", ""));
    }
}

#[test]
fn time_between_two_periods_is_given_to_either() {
    let gap = |period_end| limits(offered(&[(JAN, APR), (JUL, None)], Code::PeriodGap, period_end));
    assert_eq!(gap(PeriodEnd::Exclusive), ["2026-01-01/2026-07-01 2026-07-01/", "2026-01-01/2026-04-01 2026-04-01/"]);
    assert_eq!(
        gap(PeriodEnd::Inclusive),
        ["2026-01-01/2026-06-30T23:59:59.9999999Z 2026-07-01/", "2026-01-01/2026-04-01 2026-04-01T00:00:00.0000001Z/",]
    );
    let second = offered(&[(JAN, Some("2026-06-30T23:59:59Z")), (JUL, None)], Code::PeriodGap, PeriodEnd::Exclusive);
    assert!(second.len() == 1 && second[0].1, "{second:?}");
    let day = offered(&[(JAN, Some("2026-06-30T00:00:00Z")), (JUL, None)], Code::PeriodMidnight, PeriodEnd::Exclusive);
    assert!(day.len() == 1 && !day[0].1, "{day:?}");
}

#[test]
fn limits_are_swapped_only_where_no_other_period_has_that_time() {
    let reversed = |periods: &[_], period_end| limits(offered(periods, Code::PeriodReversed, period_end));
    assert_eq!(reversed(&[(APR, JAN), (JUL, None)], PeriodEnd::Exclusive), ["2026-01-01/2026-04-01 2026-07-01/"]);
    assert_eq!(reversed(&[(APR, JAN), (APR, None)], PeriodEnd::Exclusive), ["2026-01-01/2026-04-01 2026-04-01/"]);
    assert_eq!(reversed(&[(APR, JAN), (APR, None)], PeriodEnd::Inclusive), [""; 0]);
    assert_eq!(reversed(&[(JUL, JAN), (APR, OCT)], PeriodEnd::Exclusive), [""; 0]);
    assert_eq!(reversed(&[(JUL, JAN), (None, APR), (OCT, None)], PeriodEnd::Exclusive), [""; 0]);
    assert_eq!(reversed(&[(JAN, JAN)], PeriodEnd::Exclusive), [""; 0]);
}

#[test]
fn an_overlap_with_a_period_that_never_ends_has_no_end_either() {
    for end in ["9999-12-31T23:59:59Z", "2099-12-31T00:00:00Z"] {
        let course = edited(VALID, &[set(period(0, "endDate"), end)]);
        let report = check(&course);
        let found = report.diagnostics.iter().find(|found| found.code == Code::PeriodOverlap).unwrap();
        assert!(found.message.contains(" on: "), "{}", found.message);
        // Another period can't start when that one ends.
        let titles: Vec<&str> = found.fixes.iter().map(|fix| fix.title.as_str()).collect();
        assert!(matches!(titles[..], [title] if title.starts_with("End price period 1")), "{titles:?}");
    }
}
