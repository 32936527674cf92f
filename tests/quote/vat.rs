//! Dutch VAT: rates as stated and as derived, and the two lawful ways to round.

use super::*;

/// The rate of one item, as a line shows it.
fn rate(net: &str, vat: &str, quantity: &str, ordered_at: &str) -> Value {
    ask(&charging(net, vat, quantity), json!({ "orderedAt": ordered_at }))["lines"][0]["vatPercentage"].clone()
}

#[test]
fn a_rate_that_is_not_stated_is_derived_from_the_amounts() {
    for (net, vat, derived) in [
        ("200", "42", json!("21")),
        ("12.50", "2.63", json!("21")),
        ("46.37", "9.74", json!("21")),
        ("147.00", "30.87", json!("21")),
        ("-100", "-21", json!("21")),
        ("10.01", "2.1021", json!("21")), // not rounded at all
        ("50", "4.50", json!("9")),
        ("1000", "0", json!("0")),
        ("200", "12", Value::Null),     // 6 % ended
        ("200", "38", Value::Null),     // German
        ("12.50", "2.62", Value::Null), // rounded down
        ("0", "0", Value::Null),        // every rate explains it
        ("0.02", "0.00", Value::Null),  // and here
        ("0", "5", Value::Null),
    ] {
        assert_eq!(rate(net, vat, "1", "2026-01-15"), derived, "{net} {vat}");
    }
}

#[test]
fn a_rate_may_explain_the_vat_per_unit_or_on_the_total() {
    assert_eq!(rate("12.50", "2.63", "3", "2026-01-15"), "21", "7.89 is three times 2.63");
    assert_eq!(rate("12.50", "2.625", "4", "2026-01-15"), "21", "10.50 is 21 % of 50");
    assert_eq!(rate("12.50", "2.62", "4", "2026-01-15"), Value::Null, "10.48 is neither");
    assert_eq!(rate("0.50", "0.045", "2", "2026-01-15"), "9", "0.09 is 9 % of 1.00");
}

#[test]
fn six_percent_explains_orders_before_2019_in_the_netherlands() {
    assert_eq!(rate("183.23", "10.99", "1", "2018-06-01"), "6");
    assert_eq!(rate("100", "6", "1", "2018-12-31T22:59:59.9999999Z"), "6");
    assert_eq!(rate("100", "6", "1", "2018-12-31T23:00:00Z"), Value::Null, "in Amsterdam it is 2019");
}

#[test]
fn a_stated_rate_is_taken_as_stated() {
    for (stated, shown) in [("21.00", json!("21")), ("6", json!("6")), ("7.7", json!("7.7")), ("0", json!("0"))] {
        let course = selling(format!(r#"[{{ "priceBeforeTax": 100, "vatAmount": 9, "vatPercentage": {stated} }}]"#));
        assert_eq!(ask(&course, json!({}))["lines"][0]["vatPercentage"], shown);
    }
    for unreadable in ["null", "\"21\"", "1e40"] {
        let course = selling(format!(r#"[{{ "priceBeforeTax": 100, "vatAmount": 9, "vatPercentage": {unreadable} }}]"#));
        assert_eq!(ask(&course, json!({}))["lines"][0]["vatPercentage"], "9", "{unreadable}");
    }
}

#[test]
fn vat_on_the_total_is_rounded_half_away_from_zero_to_the_cent() {
    for (base, rate, vat) in [
        ("1460.50", "25", "365.13"),
        ("5012.42", "25", "1253.11"),
        ("625743.54", "25", "156435.89"),
        ("-625743.54", "25", "-156435.89"),
        ("831.02", "25", "207.76"),
        ("6491.34", "25", "1622.84"),
        ("-6491.34", "25", "-1622.84"),
        ("2141.05", "14", "299.75"),
        ("2141.19", "2.1", "44.96"),
        ("-2141.19", "5.5", "-117.77"),
        ("12.50", "21", "2.63"),
        ("183.23", "6", "10.99"),
        ("46.37", "21", "9.74"),
        ("147.00", "21", "30.87"),
    ] {
        let course = selling(format!(r#"[{{ "priceBeforeTax": {base}, "vatAmount": 0, "vatPercentage": {rate} }}]"#));
        let group = ask(&course, json!({}))["vat"][0].clone();
        assert_eq!((group["percentage"].as_str(), group["vatOnTotal"].as_str()), (Some(rate), Some(vat)), "{base} {rate}");
    }
}

/// Items at a rate, each with its VAT rounded per item.
fn rounded_per_item(rate: i64, nets: &[&str]) -> Value {
    let items: Vec<String> = nets
        .iter()
        .map(|net| {
            let amount = aanbod::price::Decimal::from_json(net.as_bytes()).unwrap();
            let vat = amount.percent(aanbod::price::Decimal::whole(rate)).unwrap().round(2).unwrap();
            format!(r#"{{ "priceBeforeTax": {net}, "vatAmount": {vat}, "vatPercentage": {rate} }}"#)
        })
        .collect();
    ask(&selling(format!("[{}]", items.join(","))), json!({}))["vat"].clone()
}

#[test]
fn vat_per_item_and_vat_on_the_total_may_lawfully_differ() {
    let nets = ["140.80", "16.16", "167.64", "88.74", "36.75", "56.50", "83.34", "190.31", "64.21", "64.46"];
    let group = json!([{ "percentage": "21", "net": "908.91", "vat": "190.88", "vatOnTotal": "190.87" }]);
    assert_eq!(rounded_per_item(21, &nets), group);
    let group = json!([{ "percentage": "6", "net": "707.30", "vat": "42.43", "vatOnTotal": "42.44" }]);
    assert_eq!(rounded_per_item(6, &["130.19", "143.40", "433.71"]), group);
    let group = json!([{ "percentage": "21", "net": "50.00", "vat": "10.51", "vatOnTotal": "10.50" }]);
    assert_eq!(rounded_per_item(21, &["37.50", "12.50"]), group);
}

#[test]
fn vat_is_grouped_by_rate_in_the_order_in_which_rates_appear() {
    let items = r#"[
        { "priceBeforeTax": 50, "vatAmount": 4.5 },
        { "priceBeforeTax": 100, "vatAmount": 21, "vatPercentage": 21.0 },
        { "priceBeforeTax": 10, "vatAmount": 1.9 },
        { "priceBeforeTax": 20, "vatAmount": 4.2, "quantity": 2 },
        { "priceBeforeTax": 30, "vatAmount": 6.3, "isOptional": true }
    ]"#;
    assert_eq!(
        ask(&selling(items), json!({}))["vat"],
        json!([
            { "percentage": "9", "net": "50.00", "vat": "4.50", "vatOnTotal": "4.50" },
            { "percentage": "21", "net": "140.00", "vat": "29.40", "vatOnTotal": "29.40" },
            { "percentage": null, "net": "10.00", "vat": "1.90", "vatOnTotal": null },
        ])
    );
}
