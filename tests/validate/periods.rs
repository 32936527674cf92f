//! Price periods.

use crate::cases::{Case, Doc, error, info, valid, warning};
use crate::common::{VALID, check, edited, listed, options, period, remove, set};
use aanbod::options::PeriodEnd;
use aanbod::{Code, Kind, Locale, ValidateOptions, validate};
use serde_json::json;

fn inclusive(doc: Doc) -> Doc {
    doc.with(|options| options.period_end = Some(PeriodEnd::Inclusive))
}

fn now(doc: Doc, now: &str) -> Doc {
    doc.with(|options| options.now = Some(now.to_owned()))
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
            .not(border("2026-07-01T00:00:00Z", "2026-07-01T00:00:00Z"))
            .not(border("2026-07-01T00:00:00Z", "2026-07-01T02:00:00+02:00")),
        error(Code::PeriodOverlap, inclusive(valid([])))
            .at(period(1, "startDate"), "\"2026-07-01T00:00:00Z\"")
            .param("until", "2026-07-01T00:00:00.0000001Z")
            .not(inclusive(border("2026-06-30T23:59:59.9999999Z", "2026-07-01T00:00:00Z"))),
        error(Code::PeriodOverlap, valid([remove(period(1, "startDate"))]))
            .at("/learningMethod/costs/details/0/startDate", "\"2025-09-01T00:00:00Z\"")
            .param("other", "/learningMethod/costs/details/1")
            .param("until", "2026-07-01T00:00:00Z"),
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
            .param("from", "2026-06-30T23:59:59.0000001Z"),
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
        validate(Kind::Course, VALID.as_bytes(), &ValidateOptions { locale, period_end: Some(PeriodEnd::Inclusive), ..options() })
    };
    for (locale, until) in [
        (None, "1 July 2026 02:00:00.0000001 (Dutch time)"),
        (Some(Locale::Nl), "1 juli 2026 02:00:00,0000001 (Nederlandse tijd)"),
    ] {
        let report = report(locale).unwrap();
        let overlap = report.diagnostics.iter().find(|found| found.code == Code::PeriodOverlap).unwrap();
        assert!(overlap.message.contains(until), "{}", overlap.message);
    }
}
