//! Where the specification is silent, a quote says which reading mattered and what the other would give.

use super::*;

fn note(quote: &Value, code: &str) -> (String, String, String, String) {
    let found = diagnostic(quote, code);
    let param = |name: &str| found["params"][name].as_str().unwrap().to_owned();
    (found["pointer"].as_str().unwrap().to_owned(), param("reading"), param("gross"), param("other"))
}

fn is(pointer: &str, reading: &str, gross: &str, other: &str) -> (String, String, String, String) {
    (pointer.to_owned(), reading.to_owned(), gross.to_owned(), other.to_owned())
}

const ITEM: &str = r#"{ "priceBeforeTax": 1000, "vatAmount": 210, "vatExemptAmount": 1100, "vatExemptAmountVAT": 0 }"#;

#[test]
fn the_exempt_amount_is_told_both_ways() {
    let course = selling(format!("[{ITEM}]"));
    let place = "/learningMethod/costs/details/0/invoiceItems/0/vatExemptAmount";
    let price = ask(&course, json!({ "vatExempt": true }));
    assert_eq!(note(&price, "quote-exempt-amount"), is(place, "price", "1100.00", "2100.00"));
    let replacement = ask(&course, json!({ "vatExempt": true, "exemptAmount": "vatReplacement" }));
    assert_eq!(note(&replacement, "quote-exempt-amount"), is(place, "vatReplacement", "2100.00", "1100.00"));
    assert_eq!(codes(&ask(&course, json!({}))), [""; 0], "a regular buyer doesn't pay it");
}

#[test]
fn the_exempt_amount_is_not_told_where_both_readings_agree() {
    let free = selling(r#"[{ "priceBeforeTax": 0, "vatAmount": 0, "vatExemptAmount": 10, "vatExemptAmountVAT": 0 }]"#);
    assert_eq!(codes(&ask(&free, json!({ "vatExempt": true }))), [""; 0]);
}

#[test]
fn the_exempt_amount_has_no_other_figure_where_the_other_reading_cannot_be_read() {
    let course = selling(r#"[{ "vatExemptAmount": 10, "vatExemptAmountVAT": 0 }]"#);
    let quote = ask(&course, json!({ "vatExempt": true }));
    let place = "/learningMethod/costs/details/0/invoiceItems/0/vatExemptAmount";
    assert_eq!(note(&quote, "quote-exempt-amount"), is(place, "price", "10.00", ""));
}

fn until(end: &str, next: &str) -> String {
    course(format!(r#"[{{ "endDate": "{end}", "currencyCode": "EUR", "invoiceItems": [{ITEM}] }}{next}]"#))
}

#[test]
fn an_order_on_the_end_of_the_last_period_depends_on_the_reading() {
    let course = until("2026-07-01T00:00:00Z", "");
    let place = "/learningMethod/costs/details/0/endDate";
    let exclusive = ask(&course, json!({ "orderedAt": "2026-07-01T02:00:00+02:00" }));
    assert_eq!(exclusive["reason"], "noPeriod");
    assert_eq!(note(&exclusive, "quote-period-end"), is(place, "exclusive", "", "1210.00"));
    let inclusive = ask(&course, json!({ "orderedAt": "2026-07-01T00:00:00Z", "periodEnd": "inclusive" }));
    assert_eq!(note(&inclusive, "quote-period-end"), is(place, "inclusive", "1210.00", ""));
    assert_eq!(codes(&ask(&course, json!({ "orderedAt": "2026-06-30T23:59:59Z" }))), [""; 0]);
}

#[test]
fn an_order_where_one_period_meets_the_next_depends_on_it_too() {
    let next = format!(r#", {{ "startDate": "2026-07-01T00:00:00Z", "invoiceItems": [{ITEM}, {ITEM}] }}"#);
    let course = until("2026-07-01T00:00:00Z", &next);
    let place = "/learningMethod/costs/details/0/endDate";
    let exclusive = ask(&course, json!({ "orderedAt": "2026-07-01T00:00:00Z" }));
    assert_eq!(note(&exclusive, "quote-period-end"), is(place, "exclusive", "2420.00", ""));
    let inclusive = ask(&course, json!({ "orderedAt": "2026-07-01T00:00:00Z", "periodEnd": "inclusive" }));
    assert_eq!(inclusive["reason"], "overlappingPeriods");
    assert_eq!(note(&inclusive, "quote-period-end"), is(place, "inclusive", "", "2420.00"));
}

#[test]
fn the_end_of_a_reversed_period_makes_no_difference() {
    let reversed = r#", { "startDate": "2027-01-01T00:00:00Z", "endDate": "2026-01-15T12:00:00Z" }"#;
    assert_eq!(codes(&ask(&until("2026-07-01T00:00:00Z", reversed), json!({}))), [""; 0]);
}

#[test]
fn a_start_moments_own_items_are_told_both_ways() {
    let planned = |period: &str| {
        let planning = format!(r#""planning": {{ "startMoments": [{{ "externalId": "a", "invoiceItems": [{ITEM}] }}] }}"#);
        selling(period).replacen(r#""costs""#, &format!(r#"{planning}, "costs""#), 1)
    };
    let course = planned(&format!("[{ITEM}, {ITEM}]"));
    let place = "/learningMethod/planning/startMoments/0/invoiceItems";
    let replaced = ask(&course, json!({ "startMoment": "a" }));
    assert_eq!(note(&replaced, "quote-start-moment-items"), is(place, "replace", "1210.00", "3630.00"));
    let added = ask(&course, json!({ "startMoment": "a", "startMomentItems": "add" }));
    assert_eq!(note(&added, "quote-start-moment-items"), is(place, "add", "3630.00", "1210.00"));
    assert_eq!(codes(&ask(&course, json!({}))), [""; 0]);
    assert_eq!(codes(&ask(&planned("[]"), json!({ "startMoment": "a" }))), [""; 0], "there is nothing to replace");
}
