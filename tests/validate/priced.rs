//! Check and price in one reading.

use crate::common::{NOW, VALID, options};
use aanbod::options::{PeriodEnd, PriceRequests, QuoteOptions};
use aanbod::time::Moment;
use aanbod::{CallErrorCode, Kind, Locale, Quote, ValidateOptions, price_timeline, quote, quotes, validate};

fn asked() -> ValidateOptions {
    let quote = QuoteOptions::new(NOW.parse::<Moment>().unwrap());
    options().quote(quote)
}

fn as_json(quote: &Quote) -> String {
    serde_json::to_string(quote).unwrap()
}

#[test]
fn the_price_in_a_report_is_the_price_of_a_quote() {
    for text in [VALID, crate::common::CREATING, crate::common::BROKEN] {
        let report = validate(Kind::Course, text.as_bytes(), &asked()).unwrap();
        let alone = quote(text.as_bytes(), &asked().quote.unwrap()).unwrap();
        assert_eq!(as_json(&report.quote.unwrap()), as_json(&alone));
    }
}

#[test]
fn where_it_was_asked_there_is_an_answer_about_the_price_whatever_the_document_is() {
    for text in ["", "5", "[]", "{", "oops", "\0", "{\"learningMethod\": null}"] {
        let report = validate(Kind::Course, text.as_bytes(), &asked()).unwrap();
        assert!(matches!(report.quote, Some(Quote::Unpriced(_))), "{text:?}");
        assert!(validate(Kind::Course, text.as_bytes(), &options()).unwrap().quote.is_none(), "{text:?}");
    }
    let small = asked().max_bytes(10);
    assert!(matches!(validate(Kind::Course, VALID.as_bytes(), &small).unwrap().quote, Some(Quote::Unpriced(_))));
    let report = validate(Kind::Catalogue, VALID.as_bytes(), &small).unwrap();
    assert_eq!((report.quote, report.quotes), (None, Some(Vec::new())));
}

#[test]
fn a_price_is_told_without_ranges_and_values_where_the_report_is() {
    let never = VALID.replace("\"2025-09-01T00:00:00Z\"", "\"2026-05-17T00:00:00Z\"");
    let alone = validate(Kind::Course, never.as_bytes(), &asked()).unwrap();
    assert!(as_json(alone.quote.as_ref().unwrap()).contains("2026-05-17"));
    let pointers = validate(Kind::Course, never.as_bytes(), &asked().ranges(false)).unwrap();
    assert!(!as_json(&pointers.quote.unwrap()).contains("\"range\""));
    let masked = asked().mask_values(true);
    let masked = validate(Kind::Course, never.as_bytes(), &masked).unwrap();
    assert!(!as_json(&masked.quote.unwrap()).contains("2026-05-17"));
}

#[test]
fn the_language_of_the_price_is_that_of_the_report_unless_it_has_its_own() {
    let text = VALID.replace("\"2025-09-01T00:00:00Z\"", "\"2026-05-17T00:00:00Z\"");
    let message = |report: Option<Locale>, price: Option<Locale>| {
        let mut asked = asked();
        asked.locale = report;
        asked.quote.as_mut().unwrap().locale = price;
        let Some(Quote::Unpriced(unpriced)) = validate(Kind::Course, text.as_bytes(), &asked).unwrap().quote else {
            panic!("there is a price")
        };
        unpriced.diagnostics[0].message.clone()
    };
    let (english, dutch) = (message(None, None), message(Some(Locale::Nl), None));
    assert_ne!(english, dutch);
    assert_eq!(message(Some(Locale::Nl), Some(Locale::En)), english);
    assert_eq!(message(None, Some(Locale::Nl)), dutch);
}

/// The prices of a comparison.
fn compared() -> PriceRequests {
    let on = |day: &str| QuoteOptions::new(day.parse::<Moment>().unwrap());
    let exempt = on(NOW).vat_exempt(true);
    let dutch = on("2035-01-01").locale(Locale::Nl);
    let timeline = QuoteOptions::default().vat_exempt(true);
    PriceRequests::new(vec![on(NOW), exempt, dutch], vec![QuoteOptions::default(), timeline])
}

#[test]
fn further_prices_come_from_the_same_reading_and_are_what_they_would_be_alone() {
    let asked = asked().prices(compared());
    for text in [VALID, crate::common::CREATING, crate::common::BROKEN] {
        let prices = validate(Kind::Course, text.as_bytes(), &asked).unwrap().prices.unwrap();
        assert_eq!(prices.quotes, quotes(text.as_bytes(), &compared().quotes).unwrap());
        let alone = |options| price_timeline(text.as_bytes(), options).unwrap();
        assert_eq!(prices.timelines, compared().timelines.iter().map(alone).collect::<Vec<_>>());
    }
    for text in ["", "5", "{", "oops", "{\"learningMethod\": null}"] {
        let prices = validate(Kind::Course, text.as_bytes(), &asked).unwrap().prices.unwrap();
        assert!(prices.quotes.iter().all(|quote| matches!(quote, Quote::Unpriced(_))), "{text:?}");
        assert_eq!((prices.quotes.len(), prices.timelines.len()), (3, 2));
        assert!(prices.timelines.iter().all(|timeline| timeline.segments[0].totals.is_none()), "{text:?}");
    }
    for kind in [Kind::Catalogue, Kind::EnrollmentRequest] {
        assert_eq!(validate(kind, b"[]", &asked).unwrap().prices, None);
    }
    assert_eq!(validate(Kind::Course, VALID.as_bytes(), &options()).unwrap().prices, None);
}

#[test]
fn further_prices_have_the_readings_language_and_masks_of_the_check_unless_they_have_their_own() {
    let exclusive = compared().quotes[0].clone().period_end(PeriodEnd::Exclusive);
    let prices = PriceRequests::new(vec![compared().quotes[0].clone(), exclusive], compared().timelines);
    let end = VALID.replace("2026-07-01T00:00:00Z", NOW);
    let asked = options().period_end(PeriodEnd::Inclusive).locale(Locale::Nl).mask_values(true).prices(prices);
    let prices = validate(Kind::Course, end.as_bytes(), &asked).unwrap().prices.unwrap();
    assert!(matches!(prices.quotes[..], [Quote::Unpriced(_), Quote::Priced(_)]), "{:?}", prices.quotes);
    let words = serde_json::to_string(&prices).unwrap();
    assert!(words.contains("periode") && !words.contains("EUR"), "{words}");
}

#[test]
fn a_further_price_that_is_wrong_is_told_by_its_place() {
    for (options, code, index) in [
        (r#"{ "quotes": [{ "orderedAt": "2026-01-15" }, {}] }"#, CallErrorCode::Moment, Some("1")),
        (r#"{ "quotes": [{ "vat": 1 }] }"#, CallErrorCode::UnknownOption, Some("0")),
        (r#"{ "timelines": [{}, { "orderedAt": "2026-01-15" }] }"#, CallErrorCode::UnknownOption, Some("1")),
        (r#"{ "quotes": {} }"#, CallErrorCode::Options, None),
        (r#"{ "quotes": [1] }"#, CallErrorCode::Options, Some("0")),
        (r#"{ "others": [] }"#, CallErrorCode::UnknownOption, None),
        ("[]", CallErrorCode::Options, None),
    ] {
        let read = ValidateOptions::from_json(&format!(r#"{{ "prices": {options} }}"#));
        let error = read.and_then(|options| validate(Kind::Course, b"{}", &options)).unwrap_err();
        assert_eq!((error.code(), error.param("index")), (code, index), "{options}");
    }
}
