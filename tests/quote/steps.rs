//! The steps from a period to the totals.

use super::*;

const ITEM: &str = r#"{ "costType": "Tuition", "priceBeforeTax": 1000, "vatAmount": 210, "vatPercentage": 21.0,
    "vatExemptAmount": 1100, "vatExemptAmountVAT": 0 }"#;
const BOOK: &str = r#"{ "costType": "Material", "priceBeforeTax": 50, "vatAmount": 4.50, "vatExemptAmount": 50,
    "vatExemptAmountVAT": 4.5, "isOptional": true }"#;

/// A course with an open period and two start moments, the second with items of its own.
fn planned(period: &str, items: &str) -> String {
    format!(
        r#"{{ "learningMethod": {{
            "costs": {{ "details": [{{ "invoiceItems": {period} }}] }},
            "planning": {{ "startMoments": [{{ "externalId": "plain" }}, {{ "externalId": "own", "invoiceItems": {items} }}] }}
        }} }}"#
    )
}

#[test]
fn a_quote_says_all_that_an_invoice_needs() {
    let period = format!(
        r#"[{{ "startDate": "2026-01-01T00:00:00.000Z", "endDate": null, "currencyCode": "EUR", "invoiceItems": [{ITEM}] }}]"#
    );
    let quote = ask(&course(period), json!({ "orderedAt": "2026-01-15T13:00:00+01:00" }));
    let amounts = json!({ "net": "1000.00", "vat": "210.00", "gross": "1210.00" });
    assert_eq!(
        quote,
        json!({
            "format": "aanbod-quote/1",
            "status": "priced",
            "orderedAt": "2026-01-15T12:00:00Z",
            "currency": "EUR",
            "period": {
                "pointer": "/learningMethod/costs/details/0", "startDate": "2026-01-01T00:00:00.000Z", "endDate": null,
            },
            "lines": [{
                "pointer": "/learningMethod/costs/details/0/invoiceItems/0",
                "costType": "Tuition",
                "quantity": 1,
                "optional": false,
                "included": true,
                "unit": amounts,
                "total": amounts,
                "vatPercentage": "21",
            }],
            "vat": [{ "percentage": "21", "net": "1000.00", "vat": "210.00", "vatOnTotal": "210.00" }],
            "totals": amounts,
            "diagnostics": [],
        })
    );
}

#[test]
fn amounts_are_per_unit_and_charged_as_often_as_the_quantity_says() {
    let quote = ask(&charging("10.10", "2.12", "3"), json!({}));
    assert_eq!(figures(&quote["lines"][0]["unit"]), "10.10 2.12 12.22");
    assert_eq!(figures(&quote["totals"]), "30.30 6.36 36.66");
    assert_eq!(quote["lines"][0]["quantity"], json!(3));
}

#[test]
fn a_missing_quantity_is_one_and_so_is_null() {
    assert_eq!(figures(&ask(&charging("10", "2.1", "null"), json!({}))["totals"]), "10.00 2.10 12.10");
    let without = selling(r#"[{ "priceBeforeTax": 10, "vatAmount": 2.1 }]"#);
    assert_eq!(figures(&ask(&without, json!({}))["totals"]), "10.00 2.10 12.10");
}

#[test]
fn a_quantity_is_taken_as_it_is() {
    for (quantity, gross) in [("0", "0.00"), ("-2", "-24.20"), ("2.5", "30.25"), ("1e1", "121.00")] {
        assert_eq!(ask(&charging("10", "2.1", quantity), json!({}))["totals"]["gross"], gross, "{quantity}");
    }
}

#[test]
fn discounts_are_subtracted() {
    let quote = ask(
        &selling(r#"[{ "priceBeforeTax": 1000, "vatAmount": 210 }, { "priceBeforeTax": -100, "vatAmount": -21 }]"#),
        json!({}),
    );
    assert_eq!(figures(&quote["totals"]), "900.00 189.00 1089.00");
}

#[test]
fn nothing_is_recomputed_even_where_the_vat_is_wrong() {
    let wrong = selling(r#"[{ "priceBeforeTax": 100, "vatAmount": 20.999, "vatPercentage": 21 }]"#);
    let quote = ask(&wrong, json!({}));
    assert_eq!(figures(&quote["totals"]), "100.00 20.999 120.999");
    assert_eq!(quote["vat"][0]["vatOnTotal"], "21.00");
}

#[test]
fn an_exempt_buyer_pays_the_exempt_amount_as_a_price() {
    let quote = ask(&selling(format!("[{ITEM}]")), json!({ "vatExempt": true }));
    assert_eq!(figures(&quote["totals"]), "1100.00 0.00 1100.00");
    assert_eq!(quote["lines"][0]["vatPercentage"], "0", "the stated 21 holds for other buyers");
}

#[test]
fn in_the_other_reading_the_exempt_amount_replaces_the_vat() {
    let quote = ask(&selling(format!("[{ITEM}]")), json!({ "vatExempt": true, "exemptAmount": "vatReplacement" }));
    assert_eq!(figures(&quote["totals"]), "2100.00 0.00 2100.00");
}

#[test]
fn an_exempt_buyer_still_pays_vat_where_the_item_says_so() {
    let quote = ask(&selling(format!("[{BOOK}]")), json!({ "vatExempt": true, "include": "all" }));
    assert_eq!(figures(&quote["totals"]), "50.00 4.50 54.50");
    assert_eq!(quote["vat"][0]["percentage"], "9");
}

#[test]
fn an_optional_item_is_listed_but_counts_only_when_it_is_chosen() {
    let course = selling(format!("[{ITEM}, {BOOK}]"));
    let without = ask(&course, json!({}));
    assert_eq!(without["totals"]["gross"], "1210.00");
    assert_eq!(without["lines"].as_array().unwrap().len(), 2);
    assert_eq!(without["lines"][1]["included"], false);
    assert_eq!(figures(&without["lines"][1]["total"]), "50.00 4.50 54.50");
    assert_eq!(without["vat"].as_array().unwrap().len(), 1);

    let chosen = ask(&course, json!({ "include": ["/learningMethod/costs/details/0/invoiceItems/1"] }));
    assert_eq!(chosen["totals"]["gross"], "1264.50");
    assert_eq!(chosen["lines"][1]["included"], true);
    assert_eq!(codes(&chosen), [""; 0]);
    assert_eq!(ask(&course, json!({ "include": "all" }))["totals"], chosen["totals"]);
}

#[test]
fn only_true_makes_an_item_optional() {
    for value in ["false", "null", "\"true\"", "1"] {
        let course = selling(format!(r#"[{{ "priceBeforeTax": 1, "vatAmount": 0, "isOptional": {value} }}]"#));
        assert_eq!(ask(&course, json!({}))["totals"]["gross"], "1.00", "{value}");
    }
}

#[test]
fn a_choice_that_names_no_optional_item_of_the_quote_is_told_and_ignored() {
    let details = format!(
        r#"[{{ "currencyCode": "EUR", "invoiceItems": [{ITEM}, {BOOK}] }}, {{ "startDate": "2027-01-01T00:00:00Z", "invoiceItems": [{BOOK}] }}]"#
    );
    let of = |item: &str| format!("/learningMethod/costs/details/{item}");
    let ends = details.replacen('{', r#"{ "endDate": "2027-01-01T00:00:00Z","#, 1);
    let wrong = [
        of("0/invoiceItems/0"),  // isn't optional
        of("1/invoiceItems/0"),  // of another period
        of("0/invoiceItems/01"), // no pointer into a list
        of("0/invoiceItems/+1"),
        of("0/invoiceItems/2"),
        "/0".to_owned() + &of("0/invoiceItems/1"), // of a catalogue
        "nonsense".to_owned(),
    ];
    let quote = ask(&course(ends), json!({ "include": wrong }));
    assert_eq!(quote["totals"]["gross"], "1210.00");
    assert_eq!(codes(&quote), ["quote-include"; 7]);
    assert_eq!(diagnostic(&quote, "quote-include")["params"]["pointer"], wrong[0]);
    assert_eq!(diagnostic(&quote, "quote-include")["severity"], "info");
}

#[test]
fn an_optional_item_that_cannot_be_read_has_no_figures_and_stops_nothing() {
    let of = |faulty: &str| ask(&selling(format!(r#"[{ITEM}, {{ "isOptional": true, {faulty} }}]"#)), json!({}));
    for (faulty, code) in [
        (r#""priceBeforeTax": 10"#, "missing"),
        (r#""priceBeforeTax": 10, "vatAmount": null"#, "null-required"),
        (r#""priceBeforeTax": "10", "vatAmount": 2.1"#, "type"),
        (r#""priceBeforeTax": 1e40, "vatAmount": 2.1"#, "number-digits"),
        (r#""priceBeforeTax": 10, "vatAmount": 2.1, "quantity": "2""#, "type"),
    ] {
        let quote = of(faulty);
        assert_eq!(quote["totals"]["gross"], "1210.00", "{faulty}");
        assert_eq!(codes(&quote), [code], "{faulty}");
        assert_eq!(figures(&quote["lines"][1]["total"]), "0.00 0.00 0.00", "{faulty}");
    }
}

#[test]
fn a_start_moment_without_items_of_its_own_costs_what_the_period_says() {
    for items in ["[]", "null"] {
        let course = planned(&format!("[{ITEM}]"), items);
        for id in ["plain", "own"] {
            assert_eq!(ask(&course, json!({ "startMoment": id }))["totals"]["gross"], "1210.00", "{id} {items}");
        }
    }
}

#[test]
fn a_start_moments_own_items_replace_those_of_the_period() {
    let course = planned(&format!("[{ITEM}]"), &format!("[{BOOK}, {BOOK}]"));
    let second = "/learningMethod/planning/startMoments/1/invoiceItems/1";
    let quote = ask(&course, json!({ "startMoment": "own", "include": [second] }));
    assert_eq!(quote["totals"]["gross"], "54.50");
    assert_eq!(quote["lines"][1]["pointer"], second);
    assert_eq!(quote["lines"][0]["included"], false);
    assert_eq!(ask(&course, json!({}))["totals"]["gross"], "1210.00", "nobody asked for the start moment");
}

#[test]
fn in_the_other_reading_they_come_after_them() {
    let course = planned(&format!("[{ITEM}]"), &format!("[{BOOK}]"));
    let quote = ask(&course, json!({ "startMoment": "own", "include": "all", "startMomentItems": "add" }));
    assert_eq!(quote["totals"]["gross"], "1264.50");
    assert_eq!(quote["lines"][0]["costType"], "Tuition");
    assert_eq!(quote["lines"][1]["costType"], "Material");
}

#[test]
fn where_start_moments_share_an_id_the_first_is_ordered_and_that_is_told() {
    let course = planned(&format!("[{ITEM}]"), &format!("[{BOOK}]")).replace("\"plain\"", "\"own\"");
    let quote = ask(&course, json!({ "startMoment": "own" }));
    assert_eq!(quote["totals"]["gross"], "1210.00");
    let found = diagnostic(&quote, "start-moment-duplicate");
    assert_eq!(found["pointer"], "/learningMethod/planning/startMoments/1/externalId");
    assert_eq!(found["params"]["other"], "/learningMethod/planning/startMoments/0/externalId");
}

#[test]
fn a_period_without_items_is_free_and_that_is_told() {
    let quote = ask(&selling("[]"), json!({}));
    assert_eq!(figures(&quote["totals"]), "0.00 0.00 0.00");
    assert_eq!(diagnostic(&quote, "quote-nothing")["pointer"], "/learningMethod/costs/details/0/invoiceItems");
    let optional = ask(&selling(format!("[{BOOK}]")), json!({}));
    assert_eq!((optional["totals"]["gross"].as_str(), codes(&optional)), (Some("0.00"), vec!["all-optional"]));
}

#[test]
fn faults_that_the_price_does_not_need_do_not_stop_it() {
    let details = format!(
        r#"[{{ "endDate": "2026-07-01T00:00:00Z", "currencyCode": "EUR", "invoiceItems": [{ITEM}], "surprise": true }},
            {{ "startDate": "2026-07-01T00:00:00Z", "endDate": "never", "invoiceItems": "none" }},
            {{ "startDate": "2027-01-01T00:00:00Z", "endDate": "2026-12-01T00:00:00Z" }}]"#
    );
    let quote = ask(&course(details), json!({}));
    assert_eq!((quote["totals"]["gross"].as_str(), codes(&quote)), (Some("1210.00"), vec![]));
}

#[test]
fn the_last_of_two_equal_keys_counts_as_in_every_parser() {
    let twice = selling(r#"[{ "priceBeforeTax": 1, "priceBeforeTax": 2, "vatAmount": 0, "is\u004fptional": false }]"#);
    assert_eq!(ask(&twice, json!({}))["totals"]["gross"], "2.00");
}
