//! Which period an order falls in.

use super::*;

/// A period with a price by which it is told.
fn period(start: &str, end: &str, price: u32) -> String {
    let limit = |text: &str| if text.is_empty() { "null".to_owned() } else { format!("{text:?}") };
    let items = format!(r#"[{{ "priceBeforeTax": {price}, "vatAmount": 0 }}]"#);
    format!(r#"{{ "startDate": {}, "endDate": {}, "currencyCode": "EUR", "invoiceItems": {items} }}"#, limit(start), limit(end))
}

fn two() -> String {
    let first = period("2026-01-01T00:00:00Z", "2026-07-01T00:00:00Z", 1);
    course(format!("[{first}, {}]", period("2026-07-01T00:00:00Z", "2026-12-31T00:00:00Z", 2)))
}

/// The price on this moment, or why there is none.
fn on(course: &str, moment: &str, end: &str) -> String {
    let quote = ask(course, json!({ "orderedAt": moment, "periodEnd": end }));
    let answer = if quote["status"] == "priced" { &quote["totals"]["gross"] } else { &quote["reason"] };
    answer.as_str().unwrap().to_owned()
}

#[test]
fn the_start_of_a_period_belongs_to_it_and_the_end_does_not() {
    for (moment, price) in [
        ("2025-12-31T23:59:59.9999999Z", "noPeriod"),
        ("2026-01-01T00:00:00Z", "1.00"),
        ("2026-06-30T23:59:59.9999999Z", "1.00"),
        ("2026-07-01T00:00:00Z", "2.00"),
        ("2026-12-30T23:59:59.9999999Z", "2.00"),
        ("2026-12-31T00:00:00Z", "noPeriod"),
    ] {
        assert_eq!(on(&two(), moment, "exclusive"), price, "{moment}");
    }
}

#[test]
fn an_inclusive_end_belongs_to_it_to_the_tick() {
    for (moment, price) in [
        ("2026-06-30T23:59:59.9999999Z", "1.00"),
        ("2026-07-01T00:00:00Z", "overlappingPeriods"),
        ("2026-07-01T00:00:00.0000001Z", "2.00"),
        ("2026-12-31T00:00:00Z", "2.00"),
        ("2026-12-31T00:00:00.0000001Z", "noPeriod"),
    ] {
        assert_eq!(on(&two(), moment, "inclusive"), price, "{moment}");
    }
}

#[test]
fn a_period_without_limits_is_always_in_force() {
    let always = course(format!("[{}]", period("", "", 3)));
    for moment in ["0001-01-01T00:00:00Z", "2026-01-15T12:00:00Z", "9999-12-31T23:59:59.9999999Z"] {
        assert_eq!(on(&always, moment, "exclusive"), "3.00", "{moment}");
    }
    assert_eq!(on(&selling(r#"[{ "priceBeforeTax": 3, "vatAmount": 0 }]"#), "2026-01-15T12:00:00Z", "exclusive"), "3.00");
}

#[test]
fn limits_are_instants_whatever_their_offset() {
    let amsterdam = course(format!("[{}]", period("2026-01-01T00:00:00+01:00", "2026-07-01T00:00:00+02:00", 4)));
    assert_eq!(on(&amsterdam, "2025-12-31T23:00:00Z", "exclusive"), "4.00");
    assert_eq!(on(&amsterdam, "2026-06-30T22:00:00Z", "exclusive"), "noPeriod");
    assert_eq!(on(&amsterdam, "2026-07-01T00:30:00+03:00", "exclusive"), "4.00");
}

#[test]
fn an_order_in_the_first_hour_of_the_year_in_amsterdam_is_still_in_the_old_year() {
    assert_eq!(on(&two(), "2026-01-01T00:30:00+01:00", "exclusive"), "noPeriod");
}

#[test]
fn a_plain_date_is_the_first_instant_of_that_day_in_utc() {
    let quote = ask(&two(), json!({ "orderedAt": "2026-07-01" }));
    assert_eq!((quote["orderedAt"].as_str(), codes(&quote)), (Some("2026-07-01T00:00:00Z"), vec!["quote-period-end"]));
    assert_eq!(quote["totals"]["gross"], "2.00");
}

#[test]
fn a_plain_date_is_not_enough_when_the_price_changes_that_day() {
    let course = course(format!("[{}, {}]", period("", "2026-06-30T22:00:00Z", 1), period("2026-06-30T22:00:00Z", "", 2)));
    let quote = ask(&course, json!({ "orderedAt": "2026-06-30" }));
    assert_eq!(quote["totals"]["gross"], "1.00");
    let answer = diagnostic(&quote, "quote-date-only");
    assert_eq!(answer["params"], json!({ "orderedAt": "2026-06-30T00:00:00Z", "limit": "2026-06-30T22:00:00Z" }));
    assert_eq!(answer["pointer"], "/learningMethod/costs/details/0/endDate");
    assert_eq!(codes(&ask(&course, json!({ "orderedAt": "2026-06-30T00:00:00Z" }))), [""; 0], "a moment is a moment");
    assert_eq!(codes(&ask(&course, json!({ "orderedAt": "2026-06-29" }))), [""; 0]);
    assert_eq!(codes(&ask(&course, json!({ "orderedAt": "2026-07-01" }))), [""; 0]);
}

#[test]
fn midnight_ends_a_day_without_a_word_unless_it_still_belongs_to_the_period() {
    let course = course(format!("[{}]", period("", "2026-12-31T00:00:00Z", 1)));
    let quote = |end: &str, day: &str| ask(&course, json!({ "orderedAt": day, "periodEnd": end }));
    assert_eq!(codes(&quote("exclusive", "2026-12-30")), [""; 0]);
    assert_eq!(codes(&quote("exclusive", "2026-12-31")), ["quote-no-period", "quote-period-end"]);
    // One tick of that day has a price.
    assert_eq!(codes(&quote("inclusive", "2026-12-31")), ["quote-date-only", "quote-period-end"]);
}

#[test]
fn a_day_before_its_price_starts_says_so() {
    let course = course(format!("[{}]", period("2026-03-01T08:00:00Z", "", 1)));
    assert_eq!(codes(&ask(&course, json!({ "orderedAt": "2026-03-01" }))), ["quote-no-period", "quote-date-only"]);
}

#[test]
fn without_a_period_the_nearest_ones_are_named() {
    let details = [
        period("2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z", 1),
        period("2027-01-01T00:00:00Z", "", 2),
        period("2022-01-01T00:00:00Z", "2023-01-01T00:00:00Z", 3),
        period("2025-06-01T00:00:00Z", "2025-01-01T00:00:00Z", 4), // reversed: it covers nothing
        period("2028-01-01T00:00:00Z", "", 5),
    ];
    let quote = ask(&course(format!("[{}]", details.join(","))), json!({}));
    assert_eq!((&quote["status"], &quote["reason"]), (&json!("unpriced"), &json!("noPeriod")));
    let params =
        json!({ "orderedAt": "2026-01-15T12:00:00Z", "before": "2023-01-01T00:00:00Z", "after": "2027-01-01T00:00:00Z" });
    assert_eq!(diagnostic(&quote, "quote-no-period")["params"], params);
}

#[test]
fn all_that_overlap_are_named() {
    let details = [period("", "", 1), period("2027-01-01T00:00:00Z", "", 2), period("2026-01-01T00:00:00Z", "", 1)];
    let quote = ask(&course(format!("[{}]", details.join(","))), json!({}));
    assert_eq!(quote["reason"], "overlappingPeriods", "even when they cost the same");
    let answer = diagnostic(&quote, "quote-overlap");
    assert_eq!(answer["params"]["periods"], "/learningMethod/costs/details/0, /learningMethod/costs/details/2");
    assert_eq!(answer["pointer"], "/learningMethod/costs/details/2");
    assert_eq!(quote.as_object().unwrap().keys().collect::<Vec<_>>(), ["format", "status", "reason", "diagnostics"]);
}

#[test]
fn a_limit_that_cannot_be_read_matters_only_when_the_other_does_not_settle_it() {
    let with = |start: &str, end: &str| course(format!("[{}]", period(start, end, 7)));
    let order = "2026-01-15T12:00:00Z";
    assert_eq!(on(&with("2027-01-01T00:00:00Z", "soon"), order, "exclusive"), "noPeriod");
    assert_eq!(on(&with("once", "2026-01-01T00:00:00Z"), order, "exclusive"), "noPeriod");
    assert_eq!(on(&with("2025-01-01T00:00:00Z", "soon"), order, "exclusive"), "invalidDocument");
    assert_eq!(on(&with("2026-01-01", ""), order, "exclusive"), "invalidDocument", "a limit without offset names no instant");
    let quote = ask(&with("", "2026-02-30T00:00:00Z"), json!({}));
    assert_eq!(diagnostic(&quote, "quote-unreadable")["pointer"], "/learningMethod/costs/details/0/endDate");
    assert_eq!(diagnostic(&quote, "quote-unreadable")["params"]["name"], "endDate");
    let unreadable = course(format!("[{}, {}]", period("", "", 1), period("", "soon", 2)));
    assert_eq!(on(&unreadable, order, "exclusive"), "invalidDocument", "there may be two prices");
}
