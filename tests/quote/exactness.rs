//! Money is exact to the last digit, or there is no price.

use super::*;

fn gross(net: &str, vat: &str) -> Value {
    ask(&charging(net, vat, "1"), json!({}))["totals"]["gross"].clone()
}

#[test]
fn decimals_are_decimals() {
    assert_eq!(gross("0.1", "0.2"), "0.30");
    assert_eq!(gross("1e2", "2.1E+1"), "121.00");
    assert_eq!(gross("1000.0", "210.00"), "1210.00");
    assert_eq!(gross("-0", "0e9"), "0.00");
    assert_eq!(gross("0.001", "0"), "0.001");
}

#[test]
fn large_amounts_keep_their_cents() {
    assert_eq!(gross("1e27", "0.01"), "1000000000000000000000000000.01");
    assert_eq!(gross("9999999999999999999999999999", "1"), "10000000000000000000000000000.00");
    assert_eq!(gross("1234567890123456789012345.678", "0.322"), "1234567890123456789012346.00");
    assert_eq!(gross("1e-28", "1e-28"), "0.0000000000000000000000000002");
}

#[test]
fn what_does_not_fit_exactly_has_no_price() {
    for (net, vat, quantity) in [
        ("1e27", "1e-28", "1"),
        ("1e27", "0", "1e27"),
        ("1e-28", "0", "1e-28"),
        ("18446744073709551616", "0", "-9223372036854775808"),
    ] {
        let quote = ask(&charging(net, vat, quantity), json!({}));
        assert_eq!(quote["reason"], "invalidDocument", "{net} + {vat}, {quantity} times");
        assert_eq!(codes(&quote), ["quote-too-large"]);
        assert_eq!(diagnostic(&quote, "quote-too-large")["pointer"], "/learningMethod/costs/details/0/invoiceItems/0");
    }
    let sum =
        selling(r#"[{ "priceBeforeTax": 9e27, "vatAmount": 0, "quantity": 9e9 }, { "priceBeforeTax": 1e-8, "vatAmount": 0 }]"#);
    assert_eq!(diagnostic(&ask(&sum, json!({})), "quote-too-large")["pointer"], "/learningMethod/costs/details/0/invoiceItems/1");
}

#[test]
fn ten_thousand_items_add_up() {
    let items = vec![r#"{ "priceBeforeTax": 0.01, "vatAmount": 0.0021 }"#; 10_000].join(",");
    let quote = ask(&selling(format!("[{items}]")), json!({}));
    assert_eq!(figures(&quote["totals"]), "100.00 21.00 121.00");
    assert_eq!(quote["vat"][0]["percentage"], "21");
}
