//! Check and price in one reading.

use crate::common::{NOW, VALID, options};
use aanbod::options::QuoteOptions;
use aanbod::{Kind, Locale, Quote, ValidateOptions, quote, validate, validate_with};

fn asked() -> ValidateOptions {
    let quote = QuoteOptions { ordered_at: Some(NOW.to_owned()), ..QuoteOptions::default() };
    ValidateOptions { quote: Some(quote), ..options() }
}

fn told(quote: &Quote) -> String {
    serde_json::to_string(quote).unwrap()
}

#[test]
fn the_price_in_a_report_is_the_price_of_a_quote() {
    for text in [VALID, crate::common::CREATING, crate::common::BROKEN] {
        let report = validate(Kind::Course, text.as_bytes(), &asked()).unwrap();
        let alone = quote(text.as_bytes(), &asked().quote.unwrap()).unwrap();
        assert_eq!(told(&report.quote.unwrap()), told(&alone));
    }
}

#[test]
fn where_it_was_asked_there_is_an_answer_about_the_price_whatever_the_document_is() {
    for text in ["", "5", "[]", "{", "oops", "\0", "{\"learningMethod\": null}"] {
        let report = validate(Kind::Course, text.as_bytes(), &asked()).unwrap();
        assert!(matches!(report.quote, Some(Quote::Unpriced(_))), "{text:?}");
        assert!(validate(Kind::Course, text.as_bytes(), &options()).unwrap().quote.is_none(), "{text:?}");
    }
    let small = ValidateOptions { max_bytes: Some(10), ..asked() };
    assert!(matches!(validate(Kind::Course, VALID.as_bytes(), &small).unwrap().quote, Some(Quote::Unpriced(_))));
    let report = validate(Kind::Catalogue, VALID.as_bytes(), &small).unwrap();
    assert_eq!((report.quote, report.quotes), (None, Some(Vec::new())));
}

#[test]
fn a_price_is_told_without_ranges_and_values_where_the_report_is() {
    let never = VALID.replace("\"2025-09-01T00:00:00Z\"", "\"2026-05-17T00:00:00Z\"");
    let alone = validate(Kind::Course, never.as_bytes(), &asked()).unwrap();
    assert!(told(alone.quote.as_ref().unwrap()).contains("2026-05-17"));
    let pointers = validate_with(Kind::Course, never.as_bytes(), &asked(), false).unwrap();
    assert!(!told(&pointers.quote.unwrap()).contains("\"range\""));
    let masked = ValidateOptions { mask_values: Some(true), ..asked() };
    let masked = validate(Kind::Course, never.as_bytes(), &masked).unwrap();
    assert!(!told(&masked.quote.unwrap()).contains("2026-05-17"));
}

#[test]
fn the_language_of_the_price_is_that_of_the_report_unless_it_has_its_own() {
    let text = VALID.replace("\"2025-09-01T00:00:00Z\"", "\"2026-05-17T00:00:00Z\"");
    let message = |report: Option<Locale>, price: Option<Locale>| {
        let mut asked = ValidateOptions { locale: report, ..asked() };
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
