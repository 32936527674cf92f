//! The price over time.

use super::*;
use aanbod::time::{Instant, date_time};
use proptest::prelude::*;

/// `from until status gross` of every segment.
fn segments(timeline: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or("…").trim_end_matches("T00:00:00Z").to_owned();
    let line = |segment: &Value| {
        let what = segment["totals"]["gross"].as_str().or(segment["reason"].as_str()).unwrap();
        let pointers = segment["pointers"].as_array().unwrap().iter();
        let periods: String = pointers.map(|pointer| pointer.as_str().unwrap().rsplit('/').next().unwrap()).collect();
        let status = segment["status"].as_str().unwrap();
        format!("{} {} {status} {what} {periods}", text(&segment["from"]), text(&segment["until"])).trim_end().to_owned()
    };
    timeline["segments"].as_array().unwrap().iter().map(line).collect()
}

fn period(start: &str, end: &str, items: &str) -> String {
    let limit = |text: &str| match text {
        "" => "null".to_owned(),
        _ if text.len() == 10 => format!("\"{text}T00:00:00Z\""),
        _ => format!("{text:?}"),
    };
    format!(r#"{{ "startDate": {}, "endDate": {}, "currencyCode": "EUR", "invoiceItems": {items} }}"#, limit(start), limit(end))
}

fn priced(start: &str, end: &str, price: u32) -> String {
    period(start, end, &format!(r#"[{{ "priceBeforeTax": {price}, "vatAmount": 0 }}]"#))
}

fn of(periods: &[String]) -> String {
    course(format!("[{}]", periods.join(",")))
}

#[test]
fn time_is_covered_without_holes() {
    let course = of(&[
        priced("2026-01-01", "2026-04-01", 1),
        priced("2026-03-01", "2026-06-01", 2),
        priced("2026-07-01", "", 3),
        priced("2026-09-01", "2026-08-01", 4), // reversed
    ]);
    let timeline = timeline(&course, json!({}));
    assert_eq!(
        segments(&timeline),
        [
            "… 2026-01-01 gap noPeriod",
            "2026-01-01 2026-03-01 priced 1.00 0",
            "2026-03-01 2026-04-01 overlap overlappingPeriods 01",
            "2026-04-01 2026-06-01 priced 2.00 1",
            "2026-06-01 2026-07-01 gap noPeriod",
            "2026-07-01 … priced 3.00 2",
        ]
    );
    assert_eq!(
        timeline["segments"][1],
        json!({
            "from": "2026-01-01T00:00:00Z",
            "until": "2026-03-01T00:00:00Z",
            "status": "priced",
            "pointers": ["/learningMethod/costs/details/0"],
            "totals": { "net": "1.00", "vat": "0.00", "gross": "1.00" },
            "currency": "EUR",
        })
    );
    assert_eq!(timeline["diagnostics"], json!([]));
}

#[test]
fn an_inclusive_end_lies_one_tick_later() {
    let course = of(&[priced("2026-01-01", "2026-04-01", 1), priced("2026-04-01", "9999-12-31T23:59:59.9999999Z", 2)]);
    assert_eq!(
        segments(&timeline(&course, json!({ "periodEnd": "inclusive" }))),
        [
            "… 2026-01-01 gap noPeriod",
            "2026-01-01 2026-04-01 priced 1.00 0",
            "2026-04-01 2026-04-01T00:00:00.0000001Z overlap overlappingPeriods 01",
            "2026-04-01T00:00:00.0000001Z … priced 2.00 1",
        ]
    );
    assert_eq!(
        segments(&timeline(&course, json!({})))[2..],
        ["2026-04-01 9999-12-31T23:59:59.9999999Z priced 2.00 1", "9999-12-31T23:59:59.9999999Z … gap noPeriod"]
    );
}

#[test]
fn there_is_nothing_before_the_year_one() {
    let course = of(&[priced("0001-01-01", "2026-01-01", 1)]);
    assert_eq!(segments(&timeline(&course, json!({}))), ["… 2026-01-01 priced 1.00 0", "2026-01-01 … gap noPeriod"]);
}

#[test]
fn a_limit_that_cannot_be_read_leaves_its_time_without_a_price() {
    let course = of(&[priced("", "2026-01-01", 1), priced("2026-06-01", "soon", 2), priced("2026-03-01", "2026-09-01", 3)]);
    let timeline = timeline(&course, json!({}));
    assert_eq!(
        segments(&timeline),
        [
            "… 2026-01-01 priced 1.00 0",
            "2026-01-01 2026-03-01 gap noPeriod",
            "2026-03-01 2026-06-01 priced 3.00 2",
            "2026-06-01 2026-09-01 unpriced invalidDocument 12",
            "2026-09-01 … unpriced invalidDocument 1",
        ]
    );
    assert_eq!(diagnostic(&timeline, "quote-unreadable")["pointer"], "/learningMethod/costs/details/1/endDate");
}

#[test]
fn a_period_without_a_readable_price_has_none() {
    let course = of(&[priced("", "2026-01-01", 1), period("2026-01-01", "", r#"[{ "vatAmount": 1 }]"#)]);
    let timeline = timeline(&course, json!({}));
    assert_eq!(segments(&timeline), ["… 2026-01-01 priced 1.00 0", "2026-01-01 … unpriced invalidDocument 1"]);
    let place = "/learningMethod/costs/details/1/invoiceItems/0/priceBeforeTax";
    assert_eq!((codes(&timeline).len(), diagnostic(&timeline, "quote-unreadable")["pointer"].as_str()), (1, Some(place)));
}

#[test]
fn what_stops_every_price_stops_all_time() {
    let always = of(&[priced("", "2026-01-01", 1)]);
    assert_eq!(segments(&timeline(&always, json!({ "startMoment": "a" }))), ["… … unpriced unknownStartMoment"]);
    for broken in ["", "[]", &always[..60], &"[".repeat(200)] {
        assert_eq!(segments(&timeline(broken, json!({}))), ["… … unpriced invalidDocument"], "{broken:?}");
    }
    assert_eq!(segments(&timeline("{}", json!({}))), ["… … gap noPeriod"]);
}

#[test]
fn a_start_moment_that_cannot_be_read_is_told_once() {
    let planning = r#""planning": { "startMoments": [{ "externalId": "a", "invoiceItems": [{ "vatAmount": 1 }] }] }, "costs""#;
    let course = of(&[priced("", "2026-01-01", 1), priced("2026-01-01", "", 2)]).replacen(r#""costs""#, planning, 1);
    let timeline = timeline(&course, json!({ "startMoment": "a" }));
    let none = ["… 2026-01-01 unpriced invalidDocument 0", "2026-01-01 … unpriced invalidDocument 1"];
    assert_eq!((segments(&timeline), codes(&timeline)), (none.map(String::from).to_vec(), vec!["quote-unreadable"]));
}

#[test]
fn ten_thousand_periods_that_all_overlap_are_no_trouble() {
    let at = |minute: usize| format!("2026-01-{:02}T{:02}:{:02}:00Z", minute / 1440 + 1, minute / 60 % 24, minute % 60);
    let nested: Vec<String> = (0..10_000).map(|n| priced(&at(n), &at(30_000 - n), 1)).collect();
    let answer = timeline(&of(&nested), json!({}));
    assert_eq!(answer["segments"].as_array().unwrap().len(), 20_001);
    assert_eq!(answer["segments"][10_000]["status"], "overlap");
    let named: usize =
        answer["segments"].as_array().unwrap().iter().map(|segment| segment["pointers"].as_array().unwrap().len()).sum();
    assert!(named < 150_000, "{named}");
}

/// A limit: open, on one of a few minutes, at one of the ends of time, or unreadable.
fn limit() -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        2 => Just(None),
        12 => (0..20u32).prop_map(|minute| Some(format!("2026-01-01T00:{minute:02}:00Z"))),
        1 => Just(Some("0001-01-01T00:00:00Z".to_owned())),
        1 => Just(Some("9999-12-31T23:59:59.9999999Z".to_owned())),
        1 => Just(Some("soon".to_owned())),
    ]
}

fn items() -> impl Strategy<Value = Value> {
    let item = (0..3u32, prop::option::of(any::<bool>()))
        .prop_map(|(price, optional)| json!({ "priceBeforeTax": price, "vatAmount": 0, "vatExemptAmount": price + 1, "vatExemptAmountVAT": 0, "isOptional": optional }));
    prop_oneof![8 => prop::collection::vec(item, 0..3).prop_map(Value::from), 1 => Just(json!([{}])), 1 => Just(json!(null))]
}

fn random_course() -> impl Strategy<Value = Value> {
    let period = (limit(), limit(), items())
        .prop_map(|(start, end, items)| json!({ "startDate": start, "endDate": end, "invoiceItems": items }));
    (prop::collection::vec(period, 0..8), items()).prop_map(|(details, planning)| {
        let moments = json!([{ "externalId": "a", "invoiceItems": planning }]);
        json!({ "learningMethod": { "costs": { "details": details }, "planning": { "startMoments": moments } } })
    })
}

fn terms() -> impl Strategy<Value = Value> {
    let start_moment = prop::sample::select(vec![None, Some("a"), Some("a"), Some("b")]);
    (any::<[bool; 4]>(), start_moment).prop_map(|([inclusive, add, all, exempt], start_moment)| {
        json!({
            "periodEnd": if inclusive { "inclusive" } else { "exclusive" },
            "startMomentItems": if add { "add" } else { "replace" },
            "include": if all { json!("all") } else { json!([]) },
            "vatExempt": exempt,
            "startMoment": start_moment,
        })
    })
}

fn instant(segment: &Value, side: &str) -> Option<Instant> {
    segment[side].as_str().map(|text| date_time(text).unwrap().instant)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// On both sides of every limit, the timeline says what a quote says.
    #[test]
    fn the_timeline_agrees_with_the_quote_at_every_instant(course in random_course(), terms in terms()) {
        let course = course.to_string();
        let answer = timeline(&course, terms.clone());
        let segments = answer["segments"].as_array().unwrap();
        prop_assert_eq!(&segments[0]["from"], &Value::Null);
        prop_assert_eq!(&segments[segments.len() - 1]["until"], &Value::Null);
        for pair in segments.windows(2) {
            prop_assert_eq!(&pair[0]["until"], &pair[1]["from"]);
            prop_assert!(pair[0].get("totals") != pair[1].get("totals") || pair[0]["pointers"] != pair[1]["pointers"]);
        }
        let first = date_time("0001-01-01T00:00:00Z").unwrap().instant;
        let mut moments = vec![first, Instant::LAST];
        for turn in segments.iter().filter_map(|segment| instant(segment, "from")) {
            moments.extend([turn.plus(-1), Some(turn), turn.plus(1)].into_iter().flatten());
        }
        for minute in 0..20 {
            moments.push(date_time(&format!("2026-01-01T00:{minute:02}:00Z")).unwrap().instant);
        }
        for moment in moments {
            let holds = |segment: &&Value| {
                instant(segment, "from").is_none_or(|from| from <= moment) && instant(segment, "until").is_none_or(|until| moment < until)
            };
            let at: Vec<&Value> = segments.iter().filter(holds).collect();
            prop_assert_eq!(at.len(), 1, "{}", moment);
            let mut more = terms.clone();
            more["orderedAt"] = json!(moment.to_string());
            let quote = ask(&course, more);
            prop_assert_eq!(at[0].get("totals"), quote.get("totals"), "{}", moment);
            prop_assert_eq!(at[0].get("reason"), quote.get("reason"), "{}", moment);
            prop_assert_eq!(at[0]["status"] == "priced", quote["status"] == "priced");
            if quote["status"] == "priced" {
                prop_assert_eq!(&at[0]["pointers"], &json!([quote["period"]["pointer"]]));
            }
        }
    }
}
