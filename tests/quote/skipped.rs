//! What a quote and a timeline leave out of account is said: other spellings, keys given twice, and values of another type.

use super::*;

const PRICE: &str = r#""costType": "Fee", "priceBeforeTax": 1000, "vatAmount": 210, "vatPercentage": 21"#;

/// What is said besides the price, by code, pointer and the params that are named; a quote and the timeline say the same.
fn skipped(course: &str, more: Value, names: &[&str]) -> Vec<String> {
    let list = |answer: Value| -> Vec<String> {
        let lines = answer["diagnostics"].as_array().unwrap().iter().map(|found| {
            let params = names.iter().filter_map(|name| found["params"].get(name)).map(|value| value.as_str().unwrap());
            let pointer = found["pointer"].as_str().unwrap().replace("/learningMethod/costs/details", "…");
            [found["code"].as_str().unwrap(), &pointer].into_iter().chain(params).collect::<Vec<_>>().join(" ")
        });
        lines.collect()
    };
    let quote = list(ask(course, more.clone()));
    assert_eq!(list(timeline(course, more)), quote);
    quote
}

fn item(more: &str) -> String {
    selling(format!("[{{ {PRICE}, {more} }}]"))
}

#[test]
fn other_spellings_of_what_counts_are_named() {
    for (more, spelling, meant) in [
        (r#""Quantity": 3"#, "Quantity", "quantity"),
        (r#""quantity": 1, "QUANTITY": 3"#, "QUANTITY", "quantity"),
        (r#""isoptional": true"#, "isoptional", "isOptional"),
        (r#""quantitiy": 3"#, "quantitiy", "quantity"),
        (r#""PriceBeforeTax": 500"#, "PriceBeforeTax", "priceBeforeTax"),
        (r#""vatExemptAmountVat": 5"#, "vatExemptAmountVat", "vatExemptAmountVAT"),
        (r#""is\u0050ptional": 1"#, "isPptional", "isOptional"),
        (r#""Aantal": 3"#, "Aantal", "quantity"),
        (r#""btw_bedrag": 30"#, "btw_bedrag", "vatAmount"),
        (r#""vatRate": 9"#, "vatRate", "vatPercentage"),
    ] {
        let expected = [format!("quote-skipped …/0/invoiceItems/0/{spelling} {spelling} {meant}")];
        assert_eq!(skipped(&item(more), json!({}), &["name", "expected"]), expected, "{more}");
    }
    for fine in [r#""vatCountry": "NL""#, r#""costTypeDisplayValue": "x""#, r#""remark": 1"#, r#""quantity": 1"#, r#""vat": 1"#] {
        assert_eq!(skipped(&item(fine), json!({}), &[]), [""; 0], "{fine}");
    }
}

#[test]
fn limits_that_are_misspelled_are_named_whether_there_is_a_price_or_not() {
    let detail = |limits: &str| format!(r#"{{ {limits}, "currencyCode": "EUR", "invoiceItems": [{{ {PRICE} }}] }}"#);
    let open = course(format!("[{}]", detail(r#""startDate": "2026-01-01T00:00:00Z", "enddate": "2026-01-10T00:00:00Z""#)));
    let quote = ask(&open, json!({}));
    assert_eq!((quote["status"].as_str(), codes(&quote)), (Some("priced"), vec!["quote-skipped"]));
    assert_eq!(diagnostic(&quote, "quote-skipped")["pointer"], "/learningMethod/costs/details/0/enddate");
    let two = course(format!(
        "[{}, {}]",
        detail(r#""startDate": "2025-01-01T00:00:00Z", "EndDate": "2026-01-01T00:00:00Z""#),
        detail(r#""startDate": "2026-01-01T00:00:00Z""#)
    ));
    let quote = ask(&two, json!({}));
    assert_eq!(quote["reason"], "overlappingPeriods");
    assert_eq!(diagnostic(&quote, "quote-skipped")["pointer"], "/learningMethod/costs/details/0/EndDate");
    for (text, pointer) in [
        (open.replace("learningMethod", "LearningMethod"), "/LearningMethod"),
        (open.replace("\"costs\"", "\"Costs\""), "/learningMethod/Costs"),
        (open.replace("\"details\"", "\"Details\""), "/learningMethod/costs/Details"),
        (open.replace("\"costs\"", "\"kosten\""), "/learningMethod/kosten"),
    ] {
        let quote = ask(&text, json!({}));
        assert_eq!(
            (quote["reason"].as_str(), diagnostic(&quote, "quote-skipped")["pointer"].as_str()),
            (Some("noPeriod"), Some(pointer))
        );
        assert_eq!(codes(&timeline(&text, json!({}))), ["quote-skipped"]);
    }
}

#[test]
fn keys_that_count_and_stand_twice_are_named_also_at_a_start_moment() {
    let items = |net: u32| format!(r#"[{{ "costType": "Fee", "priceBeforeTax": {net}, "vatAmount": 0 }}]"#);
    let planned = |moment: &str| {
        let planning = format!(r#""planning": {{ "startMoments": [{{ "externalId": "s", {moment} }}] }}"#);
        selling(items(400)).replacen(r#""costs""#, &format!(r#"{planning}, "costs""#), 1)
    };
    let twice = planned(&format!(r#""invoiceItems": {}, "invoiceItems": {}"#, items(400), items(500)));
    let quote = ask(&twice, json!({ "startMoment": "s" }));
    assert_eq!(quote["totals"]["gross"], "500.00");
    assert_eq!(diagnostic(&quote, "duplicate-key")["pointer"], "/learningMethod/planning/startMoments/0/invoiceItems");
    assert!(codes(&timeline(&twice, json!({ "startMoment": "s" }))).contains(&"duplicate-key"));
    assert!(!codes(&ask(&twice, json!({}))).contains(&"duplicate-key"), "nobody asked for the start moment");
    let other = planned(&format!(r#""InvoiceItems": {}"#, items(500)));
    assert_eq!(codes(&ask(&other, json!({ "startMoment": "s" }))), ["quote-skipped"]);
    assert_eq!(codes(&ask(&other, json!({}))), [""; 0]);
    // What the start moment's own items replace isn't charged, so nothing of it is left out.
    let replaced = planned(&format!(r#""invoiceItems": {}"#, items(500)));
    let misspelt = replaced.replacen(r#""priceBeforeTax": 400"#, r#""priceBeforeTax": 400, "Quantity": 2"#, 1);
    assert!(!codes(&ask(&misspelt, json!({ "startMoment": "s" }))).contains(&"quote-skipped"));
    let added = json!({ "startMoment": "s", "startMomentItems": "add" });
    assert!(codes(&ask(&misspelt, added)).contains(&"quote-skipped"));
    let unnamed = planned(r#""modules": []"#).replace("externalId", "ExternalId");
    let unknown = ask(&unnamed, json!({ "startMoment": "s" }));
    assert_eq!((unknown["reason"].as_str(), codes(&unknown).len()), (Some("unknownStartMoment"), 2));
    assert_eq!(diagnostic(&unknown, "quote-skipped")["params"]["expected"], "externalId");
}

#[test]
fn values_of_another_type_are_named_with_what_the_price_makes_of_them() {
    let assumed = |text: &str| skipped(text, json!({}), &["value", "effect"]);
    let not_optional = "So the item counts as one that isn't optional.";
    assert_eq!(
        assumed(&item(r#""isOptional": "true""#)),
        [format!("quote-assumed …/0/invoiceItems/0/isOptional true {not_optional}")]
    );
    assert_eq!(assumed(&item(r#""isOptional": 1"#)), [format!("quote-assumed …/0/invoiceItems/0/isOptional 1 {not_optional}")]);
    let currency = item(r#""quantity": 1"#).replace("\"EUR\"", "978");
    assert_eq!(assumed(&currency), ["quote-assumed …/0/currencyCode 978 So the price has no currency."]);
    let listed = item(r#""quantity": 1"#).replacen("[{ \"currency", "[\"x\", { \"currency", 1);
    assert_eq!(assumed(&listed), ["quote-assumed …/0 x "]);
    for fine in ["\"isOptional\": null", "\"isOptional\": false", "\"quantity\": null"] {
        assert_eq!(assumed(&item(fine)), [""; 0], "{fine}");
    }
    // A rate as a text matters to a quote only, which shows the rate.
    let rate = selling(r#"[{ "priceBeforeTax": 100, "vatAmount": 9, "vatPercentage": "21" }]"#);
    let quote = ask(&rate, json!({}));
    assert_eq!((quote["lines"][0]["vatPercentage"].as_str(), codes(&quote)), (Some("9"), vec!["quote-assumed"]));
}

#[test]
fn where_all_items_are_optional_nothing_is_charged_unless_one_is_chosen() {
    let optional = item(r#""isOptional": true"#);
    assert_eq!(ask(&optional, json!({}))["totals"]["gross"], "0.00");
    assert_eq!(skipped(&optional, json!({}), &[]), ["all-optional …/0/invoiceItems"]);
    assert_eq!(skipped(&optional, json!({ "include": "all" }), &[]), [""; 0]);
    let chosen = json!({ "include": ["/learningMethod/costs/details/0/invoiceItems/0"] });
    assert_eq!(skipped(&optional, chosen, &[]), [""; 0]);
}

#[test]
fn of_a_start_moments_items_it_is_said_which_currency_they_have() {
    let item = format!("[{{ {PRICE} }}]");
    let periods = |first: &str, second: &str| {
        let text = course(format!(
            r#"[{{ "endDate": "2026-02-01T00:00:00Z", {first} "invoiceItems": {item} }},
                {{ "startDate": "2026-02-01T00:00:00Z", {second} "invoiceItems": {item} }}]"#
        ));
        let planning = format!(
            r#""planning": {{ "startMoments": [{{ "externalId": "s", "invoiceItems": {item} }}, {{ "externalId": "t" }}] }}"#
        );
        text.replacen(r#""costs""#, &format!(r#"{planning}, "costs""#), 1)
    };
    let (eur, usd) = (r#""currencyCode": "EUR","#, r#""currencyCode": "USD","#);
    let quote = ask(&periods(eur, usd), json!({ "startMoment": "s" }));
    let said_currency = diagnostic(&quote, "quote-currency");
    assert_eq!(said_currency["params"], json!({ "currency": "EUR", "others": "USD" }));
    assert_eq!(said_currency["pointer"], "/learningMethod/planning/startMoments/0/invoiceItems");
    assert_eq!(quote["currency"], "EUR");
    let later = ask(&periods(eur, usd), json!({ "startMoment": "s", "orderedAt": "2026-03-01T00:00:00Z" }));
    assert_eq!(diagnostic(&later, "quote-currency")["params"], json!({ "currency": "USD", "others": "EUR" }));
    let none = ask(&periods("", usd), json!({ "startMoment": "s" }));
    assert_eq!(diagnostic(&none, "quote-currency")["params"], json!({ "currency": "", "others": "USD" }));
    for (text, moment) in [(periods(eur, eur), "s"), (periods(eur, usd), "t"), (periods(eur, ""), "s")] {
        let expects = text.matches("USD").count() > 0 && moment == "s";
        assert_eq!(codes(&ask(&text, json!({ "startMoment": moment }))).contains(&"quote-currency"), expects, "{text}");
    }
}

#[test]
fn a_price_without_a_currency_says_so() {
    let details = |currency: &str| format!(r#"[{{ {currency} "invoiceItems": [{{ {PRICE} }}] }}]"#);
    for (currency, code) in [
        ("", "currency-missing"),
        (r#""currencyCode": null,"#, "currency-missing"),
        (r#""currencyCode": " ","#, "currency-missing"),
        // In another spelling, or as a number, it is told as that.
        (r#""currencycode": "EUR","#, "quote-skipped"),
        (r#""currencyCode": 978,"#, "quote-assumed"),
    ] {
        let course = course(details(currency));
        let quote = ask(&course, json!({}));
        assert_eq!((quote["totals"]["gross"].as_str(), codes(&quote)), (Some("1210.00"), vec![code]), "{currency}");
        let told = timeline(&course, json!({}));
        assert_eq!(codes(&told), [code], "{currency}");
    }
    assert_eq!(codes(&ask(&course(details(r#""currencyCode": "EUR","#)), json!({}))), [""; 0]);
    // Of a period that isn't the one of the order, nothing is said.
    let other = format!(
        r#"[{{ "endDate": "2026-07-01T00:00:00Z", "currencyCode": "EUR", "invoiceItems": [{{ {PRICE} }}] }},
            {{ "startDate": "2026-07-01T00:00:00Z", "invoiceItems": [{{ {PRICE} }}] }}]"#
    );
    assert_eq!(codes(&ask(&course(other), json!({}))), [""; 0]);
}
