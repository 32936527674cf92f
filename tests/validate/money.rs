//! Amounts, VAT and what exempt buyers pay.

use crate::cases::{Case, Doc, creating, error, valid, warning};
use crate::common::{CREATING, edited, item, moment, number, options, period, remove, set};
use aanbod::options::ExemptAmount;
use aanbod::{Code, Kind, Locale, validate};
use serde_json::json;

fn replacement(doc: Doc) -> Doc {
    doc.with(|options| options.exempt_amount = Some(ExemptAmount::VatReplacement))
}

/// The one item of the smallest course: price, VAT, percentage.
fn priced(price: &str, vat: &str, percentage: &str) -> Doc {
    creating([
        set(item(0, "priceBeforeTax"), number(price)),
        set(item(0, "vatAmount"), number(vat)),
        set(item(0, "vatPercentage"), number(percentage)),
        set(item(0, "vatCountry"), "NL"),
        set(item(0, "vatExemptAmount"), number(price)),
    ])
}

/// The same item, ordered in 2018 or earlier.
fn before_2019(price: &str, vat: &str, percentage: &str) -> Doc {
    let edits = [
        set(period(0, "endDate"), "2018-12-31T23:00:00Z"),
        set(item(0, "priceBeforeTax"), number(price)),
        set(item(0, "vatAmount"), number(vat)),
        set(item(0, "vatPercentage"), number(percentage)),
        set(item(0, "vatCountry"), "NL"),
        set(item(0, "vatExemptAmount"), number(price)),
        set(period(0, "startDate"), "2018-01-01T00:00:00Z"),
    ];
    creating(edits).with(|options| options.now = Some("2018-06-01".parse().unwrap()))
}

/// The one item of the smallest course with an amount for exempt buyers.
fn exempt(amount: &str) -> Doc {
    creating([set(item(0, "vatExemptAmount"), number(amount))])
}

/// An item of a start moment.
fn own_item(optional: bool) -> serde_json::Value {
    json!({
        "costType": "Tuition", "priceBeforeTax": 100, "vatAmount": 21, "vatPercentage": 21,
        "vatExemptAmount": 110, "vatExemptAmountVAT": 0, "isOptional": optional
    })
}

pub fn cases() -> Vec<Case> {
    vec![
        warning(
            Code::PriceNegative,
            valid([set(item(3, "costType"), "Other"), set(item(3, "costTypeDisplayValue"), json!(null))]),
        )
        .at(item(3, "priceBeforeTax"), "-50.00")
        .param("value", "-50.00")
        .not(valid([]))
        .not(valid([set(item(3, "costType"), "Other")]))
        .not(valid([set(item(3, "costTypeDisplayValue"), json!(null))])),
        warning(Code::MoneyDecimals, valid([set(item(0, "priceBeforeTax"), number("1250.005"))]))
            .at(item(0, "priceBeforeTax"), "1250.005")
            .param("value", "1250.005")
            .param("places", "2")
            .param("currency", "EUR")
            .not(valid([set(item(0, "priceBeforeTax"), number("1250.000"))]))
            .not(valid([set(item(0, "priceBeforeTax"), number("1250.005")), set(period(0, "currencyCode"), "KWD")])),
        warning(
            Code::MoneyDecimals,
            creating([set(period(0, "currencyCode"), json!(null)), set(item(0, "vatExemptAmount"), number("220.125"))]),
        )
        .at(item(0, "vatExemptAmount"), "220.125")
        .param("places", "2")
        .param("currency", "")
        .also([Code::CurrencyMissing]),
        warning(
            Code::MoneyDecimals,
            creating([set(period(0, "currencyCode"), "JPY"), set(item(0, "vatExemptAmount"), number("220.5"))]),
        )
        .at(item(0, "vatExemptAmount"), "220.5")
        .param("places", "0"),
        warning(Code::Quantity, valid([set(item(1, "quantity"), number("0"))]))
            .at(item(1, "quantity"), "0")
            .param("value", "0")
            .not(valid([set(item(1, "quantity"), number("1"))]))
            .not(valid([set(item(1, "quantity"), json!(null))])),
        warning(Code::VatMismatch, valid([set(item(0, "vatAmount"), number("262.52"))]))
            .at(item(0, "vatAmount"), "262.52")
            .param("value", "262.52")
            .param("expected", "262.50")
            .param("percentage", "21")
            .param("price", "1250.00")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatAmount","value":262.50}]"#)
            .not(valid([set(item(0, "vatAmount"), number("262.51"))]))
            .not(valid([set(item(0, "vatAmount"), number("262.49"))]))
            .not(priced("37.50", "7.88", "21"))
            .not(priced("37.50", "7.87", "21"))
            .not(priced("12.50", "2.62", "21"))
            .not(priced("12.50", "2.63", "21"))
            .not(priced("1460.50", "365.13", "25"))
            .not(priced("-6491.34", "-1622.84", "25"))
            .not(priced("2141.19", "44.96", "2.1"))
            .not(priced("183.23", "10.99", "6")),
        warning(Code::VatMismatch, priced("100", "0", "21"))
            .at(item(0, "vatAmount"), "0")
            .param("expected", "21.00")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatPercentage","value":0}]"#)
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatAmount","value":21.00}]"#),
        warning(Code::VatMismatch, priced("-100", "21", "21"))
            .at(item(0, "vatAmount"), "21")
            .param("expected", "-21.00")
            .also([Code::PriceNegative])
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/priceBeforeTax","value":100.00}]"#)
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatAmount","value":-21.00}]"#),
        warning(Code::VatRate, priced("100", "19", "19"))
            .at(item(0, "vatPercentage"), "19")
            .param("value", "19")
            .param("rates", "21, 9, 0")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatPercentage","value":21},{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatAmount","value":21.00}]"#)
            .not(priced("100", "21", "21.0"))
            .not(priced("100", "9", "9"))
            .not(priced("100", "0", "0"))
            .not(before_2019("100", "6", "6"))
            .not(creating([
                set(item(0, "vatCountry"), "DE"),
                set(item(0, "vatPercentage"), number("19")),
                set(item(0, "vatAmount"), number("38")),
            ])),
        warning(Code::VatRate, priced("100", "6", "6"))
            .at(item(0, "vatPercentage"), "6")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatPercentage","value":9},{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatAmount","value":9.00}]"#),
        warning(Code::VatRate, before_2019("100", "9", "9"))
            .at(item(0, "vatPercentage"), "9")
            .param("rates", "21, 6, 0")
            .also([Code::PriceEnds])
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatPercentage","value":6},{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatAmount","value":6.00}]"#),
        // Without a country the rates are the Dutch ones too.
        warning(Code::VatRate, creating([set(item(0, "vatPercentage"), number("12")), set(item(0, "vatAmount"), number("24"))]))
            .at(item(0, "vatPercentage"), "12")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatPercentage","value":21},{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatAmount","value":42.00}]"#)
            .not(creating([
                set(item(0, "vatPercentage"), number("12")),
                set(item(0, "vatAmount"), number("24")),
                set(item(0, "vatCountry"), "BEL"),
            ])),
        warning(Code::VatFraction, priced("100", "21", "0.21"))
            .at(item(0, "vatPercentage"), "0.21")
            .param("value", "0.21")
            .param("expected", "21")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatPercentage","value":21}]"#)
            .not(priced("100", "21", "21")),
        warning(Code::VatRateUnknown, creating([set(item(0, "vatAmount"), number("38"))]))
            .at(item(0, "vatAmount"), "38")
            .param("value", "38.00")
            .param("price", "200.00")
            .not(creating([set(item(0, "vatAmount"), number("18"))]))
            .not(creating([set(item(0, "vatAmount"), number("0"))]))
            .not(creating([set(item(0, "vatAmount"), number("38")), set(item(0, "vatCountry"), "DE")])),
        warning(Code::ExemptReading, exempt("42"))
            .at(item(0, "vatExemptAmount"), "42")
            .param("value", "42.00")
            .param("vat", "42.00")
            .param("price", "200.00")
            .param("reading", "price")
            .not(exempt("42.01"))
            .not(replacement(exempt("42")))
            .not(exempt("200")),
        warning(Code::ExemptReading, replacement(exempt("200")))
            .at(item(0, "vatExemptAmount"), "200")
            .param("reading", "vatReplacement")
            .not(replacement(exempt("199.99"))),
        warning(Code::ExemptMixed, valid([set(item(2, "vatExemptAmount"), number("19.50"))]))
            .at(item(2, "vatExemptAmount"), "19.50")
            .param("other", "/learningMethod/costs/details/0/invoiceItems/0")
            .also([Code::ExemptReading])
            .not(valid([]))
            .not(valid([set(item(2, "vatExemptAmount"), number("0"))])),
        warning(Code::ExemptFree, exempt("0"))
            .at(item(0, "vatExemptAmount"), "0")
            .param("price", "200.00")
            .not(replacement(exempt("0")))
            .not(creating([set(item(0, "vatExemptAmount"), number("0")), set(item(0, "vatExemptAmountVAT"), number("18"))]))
            .not(creating([
                set(item(0, "priceBeforeTax"), number("0.00")),
                set(item(0, "vatAmount"), number("0")),
                set(item(0, "vatExemptAmount"), number("0")),
            ])),
        warning(Code::Currency, valid([set(period(1, "currencyCode"), "EURO")]))
            .at(period(1, "currencyCode"), "\"EURO\"")
            .param("value", "EURO")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/1/currencyCode","value":"EUR"}]"#)
            .not(valid([set(period(1, "currencyCode"), "USD")]))
            .not(valid([set(period(1, "currencyCode"), json!(null))])),
        warning(Code::Currency, valid([set(period(1, "currencyCode"), " eur")]))
            .at(period(1, "currencyCode"), "\" eur\"")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/1/currencyCode","value":"EUR"}]"#),
        warning(Code::CurrencyMissing, valid([set(period(1, "currencyCode"), json!(null))]))
            .at(period(1, "currencyCode"), "null")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/1/currencyCode","value":"EUR"}]"#)
            .not(valid([]))
            .not(creating([remove(period(0, "currencyCode")), set(period(0, "invoiceItems"), json!([{ "costType": "Fee" }]))])),
        warning(Code::CurrencyMissing, valid([remove(period(0, "currencyCode")), set(period(1, "currencyCode"), "USD")]))
            .at(period(0, "currencyCode"), "{")
            .fix(r#"[{"op":"add","path":"/learningMethod/costs/details/0/currencyCode","value":"USD"}]"#),
        warning(Code::CurrencyMissing, creating([set(period(0, "currencyCode"), " ")]))
            .at(period(0, "currencyCode"), "\" \"")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/currencyCode","value":"EUR"}]"#),
        warning(Code::CurrencyMixed, valid([set(period(1, "currencyCode"), "USD")]))
            .at(moment(1, "invoiceItems"), "[…]")
            .param("currencies", "EUR, USD")
            .not(valid([]))
            .not(valid([set(period(1, "currencyCode"), json!(null))]))
            .not(valid([set(period(1, "currencyCode"), "USD"), set(moment(1, "invoiceItems"), json!([]))])),
        warning(Code::AllOptional, creating([set(item(0, "isOptional"), true)]))
            .at("/learningMethod/costs/details/0/invoiceItems", "[…]")
            .not(creating([]))
            .not(valid([set(item(0, "isOptional"), true)]))
            .not(creating([set(item(0, "isOptional"), "true")])),
        warning(Code::AllOptional, valid([set(moment(0, "invoiceItems"), json!([own_item(true)]))]))
            .at(moment(0, "invoiceItems"), "[…]")
            .not(valid([set(moment(0, "invoiceItems"), json!([own_item(false), own_item(true)]))])),
        warning(Code::Country, valid([set(item(0, "vatCountry"), "NLD")]))
            .at(item(0, "vatCountry"), "\"NLD\"")
            .param("value", "NLD")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatCountry","value":"NL"}]"#)
            .not(valid([set(item(0, "vatCountry"), "BE")]))
            .not(valid([set(item(0, "vatCountry"), json!(null))])),
        warning(Code::Country, valid([set(item(0, "vatCountry"), "UK")]))
            .at(item(0, "vatCountry"), "\"UK\"")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/invoiceItems/0/vatCountry","value":"GB"}]"#),
        warning(Code::Country, valid([set(item(0, "vatCountry"), "Atlantis")])).at(item(0, "vatCountry"), "\"Atlantis\""),
        // The rate is judged whatever the amounts are.
        warning(
            Code::VatRate,
            creating([
                set(item(0, "vatCountry"), "NL"),
                set(item(0, "vatPercentage"), number("20")),
                set(item(0, "vatAmount"), "40"),
            ]),
        )
        .at(item(0, "vatPercentage"), "20")
        .also([Code::Type]),
        // An amount that can't be read isn't judged.
        error(Code::Type, valid([set(item(0, "vatAmount"), "veel")])).at(item(0, "vatAmount"), "\"veel\""),
    ]
}

/// Params stay as they go over the wire; what people read has cents, and its thousands apart.
#[test]
fn an_amount_in_a_message_is_written_as_its_language_writes_money() {
    let wrong = [
        set(item(0, "priceBeforeTax"), number("-1234567.5")),
        set(item(0, "vatAmount"), number("300")),
        set(item(0, "vatPercentage"), number("21")),
        set(item(0, "vatCountry"), "NL"),
    ];
    let text = edited(CREATING, &wrong);
    for (locale, price, vat) in [(Locale::En, "-1,234,567.50", "300.00"), (Locale::Nl, "-1.234.567,50", "300,00")] {
        let options = options().locale(locale);
        let report = validate(Kind::Course, text.as_bytes(), &options).unwrap();
        let found = report.diagnostics.iter().find(|found| found.code == Code::VatMismatch).unwrap();
        assert!(found.message.contains(&format!(" {vat}")) && found.message.contains(price), "{}", found.message);
        assert!(found.params.contains(&("price", "-1234567.50".to_owned())), "{:?}", found.params);
    }
}
