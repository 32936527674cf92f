//! Why there is no price: a guess is never given.

use super::*;

fn refused(course: &str, more: Value) -> Value {
    let quote = ask(course, more);
    assert_eq!(quote["status"], "unpriced", "{quote:#}");
    quote
}

#[test]
fn an_item_that_counts_needs_its_figures() {
    let exempt = json!({ "vatExempt": true });
    let replaced = json!({ "vatExempt": true, "exemptAmount": "vatReplacement" });
    for (item, more, name) in [
        (r#"{ "vatAmount": 1 }"#, json!({}), "priceBeforeTax"),
        (r#"{ "priceBeforeTax": 1 }"#, json!({}), "vatAmount"),
        (r#"{ "priceBeforeTax": null, "vatAmount": 1 }"#, json!({}), "priceBeforeTax"),
        (r#"{ "priceBeforeTax": "1", "vatAmount": 1 }"#, json!({}), "priceBeforeTax"),
        (r#"{ "priceBeforeTax": 1, "vatAmount": 0.00000000000000000000000000001 }"#, json!({}), "vatAmount"),
        (r#"{ "priceBeforeTax": 1e28, "vatAmount": 1 }"#, json!({}), "priceBeforeTax"),
        (r#"{ "priceBeforeTax": 1, "vatAmount": 1, "quantity": "2" }"#, json!({}), "quantity"),
        (r#"{ "priceBeforeTax": 1, "vatAmount": 1, "quantity": {} }"#, json!({}), "quantity"),
        (r#"{ "priceBeforeTax": 1, "vatAmount": 1, "vatExemptAmountVAT": 0 }"#, exempt.clone(), "vatExemptAmount"),
        (r#"{ "vatExemptAmount": 1 }"#, exempt, "vatExemptAmountVAT"),
        (r#"{ "vatExemptAmount": 1, "vatExemptAmountVAT": 0 }"#, replaced, "priceBeforeTax"),
    ] {
        let quote = refused(&selling(format!("[{item}]")), more);
        assert_eq!(quote["reason"], "invalidDocument", "{item}");
        let found = diagnostic(&quote, "quote-unreadable");
        assert_eq!(found["params"]["name"], name, "{item}");
        assert_eq!(found["pointer"], format!("/learningMethod/costs/details/0/invoiceItems/0/{name}"), "{item}");
    }
}

#[test]
fn it_needs_no_figures_that_this_buyer_does_not_pay() {
    let regular = selling(r#"[{ "priceBeforeTax": 1, "vatAmount": 0.21, "vatExemptAmount": "?" }]"#);
    assert_eq!(ask(&regular, json!({}))["totals"]["gross"], "1.21");
    let exempt = selling(r#"[{ "vatAmount": "?", "vatExemptAmount": 1.1, "vatExemptAmountVAT": 0 }]"#);
    assert_eq!(ask(&exempt, json!({ "vatExempt": true }))["totals"]["gross"], "1.10");
}

#[test]
fn a_list_of_items_has_to_be_one() {
    for (items, pointer) in [("null", ""), ("{}", ""), ("\"none\"", ""), ("[null]", "/0"), ("[[]]", "/0"), ("[12]", "/0")] {
        let quote = refused(&selling(items), json!({}));
        assert_eq!(quote["reason"], "invalidDocument", "{items}");
        let place = format!("/learningMethod/costs/details/0/invoiceItems{pointer}");
        assert_eq!(diagnostic(&quote, "quote-unreadable")["pointer"], place, "{items}");
    }
    assert_eq!(refused(&course("[{}]"), json!({}))["reason"], "invalidDocument");
}

#[test]
fn a_start_moments_items_that_cannot_be_read_may_replace_the_price() {
    let planned = |items: &str, period: &str| {
        let planning = format!(r#""planning": {{ "startMoments": [{{ "externalId": "a", "invoiceItems": {items} }}] }}"#);
        selling(period).replacen(r#""costs""#, &format!(r#"{planning}, "costs""#), 1)
    };
    let item = r#"[{ "priceBeforeTax": 5, "vatAmount": 0 }]"#;
    let quote = refused(&planned("{}", item), json!({ "startMoment": "a" }));
    assert_eq!(diagnostic(&quote, "quote-unreadable")["pointer"], "/learningMethod/planning/startMoments/0/invoiceItems");
    assert_eq!(ask(&planned("{}", item), json!({}))["totals"]["gross"], "5.00");
    // Items that are replaced aren't needed.
    assert_eq!(ask(&planned(item, "null"), json!({ "startMoment": "a" }))["totals"]["gross"], "5.00");
    let added = json!({ "startMoment": "a", "startMomentItems": "add" });
    assert_eq!(refused(&planned(item, "null"), added)["reason"], "invalidDocument");
}

#[test]
fn an_unknown_start_moment_comes_before_any_period() {
    let moments =
        r#""planning": { "startMoments": [{ "externalId": "spring" }, { "externalId": 7 }, 8, { "externalId": "autumn" }] }"#;
    for details in ["[]", r#"[{ "startDate": "?" }]"#, "[{}, {}]"] {
        let with = course(details).replacen(r#""costs""#, &format!(r#"{moments}, "costs""#), 1);
        let quote = refused(&with, json!({ "startMoment": "7" }));
        assert_eq!((quote["reason"].as_str(), codes(&quote)), (Some("unknownStartMoment"), vec!["quote-start-moment"]));
        let found = diagnostic(&quote, "quote-start-moment");
        assert_eq!(found["params"], json!({ "value": "7", "known": "spring, autumn" }));
        assert_eq!(found["pointer"], "/learningMethod/planning/startMoments");
    }
    for without in ["{}", r#"{ "learningMethod": { "costs": 12 } }"#, r#"{ "learningMethod": { "costs": { "details": {} } } }"#] {
        assert_eq!(refused(without, json!({ "startMoment": "7" }))["reason"], "unknownStartMoment", "{without}");
    }
    let blank = course("[]").replacen(r#""costs""#, r#""planning": { "startMoments": [{ "externalId": "s " }] }, "costs""#, 1);
    assert_eq!(diagnostic(&refused(&blank, json!({ "startMoment": "s" })), "quote-start-moment")["params"]["known"], "s\u{2423}");
}

#[test]
fn a_course_without_prices_has_no_period() {
    for course in [
        "{}",
        r#"{ "learningMethod": null }"#,
        r#"{ "learningMethod": { "costs": null } }"#,
        r#"{ "learningMethod": { "costs": {} } }"#,
        r#"{ "learningMethod": { "costs": { "details": [] } } }"#,
        r#"{ "learningMethod": { "costs": { "details": [null, 7] } } }"#,
    ] {
        let quote = refused(course, json!({}));
        let found = codes(&quote).into_iter().filter(|code| *code != "quote-assumed").collect::<Vec<_>>();
        assert_eq!((quote["reason"].as_str(), found), (Some("noPeriod"), vec!["quote-no-period"]), "{course}");
        let found = diagnostic(&quote, "quote-no-period");
        assert_eq!(found["params"], json!({ "orderedAt": "2026-01-15T12:00:00Z", "before": "", "after": "" }), "{course}");
    }
}

#[test]
fn prices_in_another_form_cannot_be_read() {
    for (course, pointer) in [
        ("[]", ""),
        ("12", ""),
        ("\"{}\"", ""),
        (r#"{ "learningMethod": [] }"#, "/learningMethod"),
        (r#"{ "learningMethod": { "costs": 12 } }"#, "/learningMethod/costs"),
        (r#"{ "learningMethod": { "costs": { "details": {} } } }"#, "/learningMethod/costs/details"),
    ] {
        let quote = refused(course, json!({}));
        assert_eq!(quote["reason"], "invalidDocument", "{course}");
        assert_eq!(diagnostic(&quote, "quote-unreadable")["pointer"], pointer, "{course}");
    }
}

#[test]
fn a_text_that_is_no_json_has_no_price() {
    for text in ["", "   ", "course", "\0\0", "{", "{ \"learningMethod\": "] {
        let quote = refused(text, json!({}));
        assert_eq!(quote["reason"], "invalidDocument", "{text:?}");
        let mut found = codes(&quote);
        found.sort_unstable();
        let why = if text.trim().is_empty() { "quote-unreadable" } else { "quote-broken" };
        assert_eq!(found, [why, "syntax"], "{text:?}");
    }
}

#[test]
fn where_a_text_breaks_off_before_its_price_the_line_is_named_and_no_property_is_blamed() {
    let text = "{\n  \"name\": \"Drawing\"\n  \"learningMethod\": { \"costs\": { \"details\": [] } }\n}";
    let quote = refused(text, json!({}));
    let broken = diagnostic(&quote, "quote-broken");
    assert_eq!((broken["pointer"].as_str(), &broken["params"]["line"]), (Some(""), &json!("3")));
    assert_eq!(broken["range"], diagnostic(&quote, "syntax")["range"]);
    assert_eq!(timeline(text, json!({}))["diagnostics"], quote["diagnostics"]);
    let order = aanbod::QuoteOptions::new("2026-01-15".parse::<aanbod::time::Moment>().unwrap());
    let options = aanbod::ValidateOptions::default().quote(order).locale(aanbod::Locale::Nl);
    let checked = aanbod::validate(aanbod::Kind::Course, text.as_bytes(), &options);
    let checked = serde_json::to_value(checked.unwrap()).unwrap();
    assert_eq!(codes(&checked["quote"]), ["quote-broken"]);
    assert!(diagnostic(&checked["quote"], "quote-broken")["message"].as_str().unwrap().contains("vanaf regel 3"));
}

/// Wherever a text breaks off, there is the price of the whole text or none.
#[test]
fn a_text_that_breaks_off_is_priced_only_behind_its_learning_method() {
    let whole = r#"{ "learningMethod": { "planning": { "startMoments": [{ "externalId": "a" }] }, "costs": { "details": [
        { "invoiceItems": [{ "priceBeforeTax": 100, "vatAmount": 21 }, { "priceBeforeTax": 50, "vatAmount": 4.5 }] },
        { "startDate": "2027-01-01T00:00:00Z", "invoiceItems": [] }] } }, "name": "Drawing" }"#
        .replacen(
            "{ \"invoice",
            "{ \"endDate\": \"2027-01-01T00:00:00Z\", \"invoice",
            1,
        );
    let complete = whole.find(", \"name\"").unwrap();
    for end in 0..whole.len() {
        for more in [json!({}), json!({ "startMoment": "a" }), json!({ "startMoment": "b" })] {
            let quote = ask(&whole[..end], more.clone());
            if end < complete {
                assert_eq!(quote["reason"], "invalidDocument", "{}", &whole[..end]);
            } else if more == json!({ "startMoment": "b" }) {
                assert_eq!(quote["reason"], "unknownStartMoment");
            } else {
                assert_eq!(quote["totals"]["gross"], "175.50", "{}", &whole[..end]);
            }
            assert!(codes(&quote).contains(&"syntax"), "{}", &whole[..end]);
        }
    }
}

#[test]
fn text_around_the_course_is_told_with_the_price() {
    let course = selling(r#"[{ "priceBeforeTax": 1, "vatAmount": 0 }]"#);
    let quote = ask(&format!("{course}\n}}"), json!({}));
    assert_eq!((quote["totals"]["gross"].as_str(), codes(&quote)), (Some("1.00"), vec!["syntax"]));
}

#[test]
fn of_two_courses_in_one_text_nobody_knows_which_is_meant() {
    let course = selling(r#"[{ "priceBeforeTax": 1, "vatAmount": 0 }]"#);
    for both in [format!("{course}\n{course}"), format!("{course} [{course}]")] {
        let quote = refused(&both, json!({}));
        assert_eq!((quote["reason"].as_str(), codes(&quote)), (Some("invalidDocument"), vec!["syntax", "quote-broken"]));
        assert_eq!(timeline(&both, json!({}))["segments"][0]["status"], "unpriced");
    }
}

#[test]
fn comments_trailing_commas_and_a_byte_order_mark_make_no_difference() {
    let course = selling(r#"[{ "priceBeforeTax": 1, /* for now */ "vatAmount": 0, },]"#);
    let quote = ask(&format!("\u{feff}// draft\n{course}"), json!({}));
    assert_eq!((quote["totals"]["gross"].as_str(), codes(&quote)), (Some("1.00"), vec![]));
}

#[test]
fn what_is_nested_too_deep_or_too_large_is_not_priced() {
    let quote = refused(&"[".repeat(10_000), json!({}));
    assert_eq!((quote["reason"].as_str(), codes(&quote)), (Some("invalidDocument"), vec!["too-deep", "quote-broken"]));
    let large = " ".repeat(aanbod::text::MAX_BYTES as usize + 1);
    let quote = refused(&large, json!({}));
    assert_eq!((quote["reason"].as_str(), codes(&quote)), (Some("invalidDocument"), vec!["too-large"]));
}

#[test]
fn a_call_that_names_no_moment_of_ordering_fails_and_says_what_to_do() {
    for moment in
        [None, Some("tomorrow"), Some(""), Some("2026-01-15T12:00:00"), Some("2026-02-30"), Some("2026-01-15T12:00:00.12345678Z")]
    {
        let options = QuoteOptions::from_json(&moment.map_or(json!({}), |moment| json!({ "orderedAt": moment })).to_string());
        let error = options.and_then(|options| quote(b"{}", &options)).unwrap_err().to_string();
        assert!(error.starts_with("orderedAt") && error.contains("2026-01-15T12:00:00Z"), "{error}");
    }
}

#[test]
fn without_positions_diagnostics_have_no_ranges() {
    let with = ask("{}", json!({}));
    assert_eq!(diagnostic(&with, "quote-no-period")["range"], json!({ "from": 0, "to": 1, "line": 1, "column": 1 }));
    let without = serde_json::to_value(aanbod::quote(b"{}", &options(json!({})).ranges(false)).unwrap()).unwrap();
    assert_eq!(diagnostic(&without, "quote-no-period").get("range"), None);
}

#[test]
fn findings_are_told_in_the_language_that_is_asked_for() {
    let quote = ask("{}", json!({ "locale": "nl" }));
    assert!(diagnostic(&quote, "quote-no-period")["message"].as_str().unwrap().contains("periode"), "{quote:#}");
}

#[test]
fn an_amount_that_stands_twice_is_charged_as_parsers_read_it_and_told() {
    let quote = ask(&selling(r#"[{ "priceBeforeTax": 1, "vatAmount": 42, "vatAmount": 0 }]"#), json!({}));
    assert_eq!((quote["totals"]["gross"].as_str(), codes(&quote)), (Some("1.00"), vec!["duplicate-key"]));
    let found = diagnostic(&quote, "duplicate-key");
    assert_eq!(found["pointer"], "/learningMethod/costs/details/0/invoiceItems/0/vatAmount");
}
