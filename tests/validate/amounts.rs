//! Amounts in quotes: what they may mean, and how sure that is.

use crate::common::{CREATING, edited, item, number, options, period, set};
use aanbod::report::{Applicability, Diagnostic, Operation};
use aanbod::{Code, Kind, Locale, validate};
use serde_json::{Value, json};

/// The finding about a value of the first invoice item that is of the wrong type.
fn wrong(name: &'static str, value: impl Into<Value>, currency: Value) -> Diagnostic {
    let text = edited(CREATING, &[set(item(0, name), value), set(period(0, "currencyCode"), currency)]);
    let options = options().locale(Locale::Nl);
    let report = validate(Kind::Course, text.as_bytes(), &options).unwrap();
    report.diagnostics.into_iter().find(|found| found.code == Code::Type).unwrap()
}

/// What is offered instead: the number, how sure it is, and the title.
fn offered(found: &Diagnostic) -> Vec<(String, Applicability, String)> {
    let number = |operation: &Operation| match operation {
        Operation::Replace { value, .. } => serde_json::to_string(value).unwrap(),
        other => panic!("{other:?}"),
    };
    found.fixes.iter().map(|fix| (number(&fix.operations[0]), fix.applicability, fix.title.clone())).collect()
}

#[test]
fn an_amount_with_one_reading_is_corrected_for_certain() {
    for (text, number, title) in [
        ("1.250,00", "1250.00", "Wijzig in 1.250,00".to_owned()),
        ("\u{20ac} 1.550,00", "1550.00", "Wijzig in 1.550,00".to_owned()),
        ("EUR 1250", "1250", "Wijzig in 1.250,00".to_owned()),
        ("1250,-", "1250", "Wijzig in 1.250,00".to_owned()),
        ("1\u{a0}250,00", "1250.00", "Wijzig in 1.250,00".to_owned()),
        ("1\u{2009}250", "1250", "Wijzig in 1.250,00".to_owned()),
        ("-262,5", "-262.5", "Wijzig in -262,50".to_owned()),
    ] {
        let found = wrong("priceBeforeTax", text, json!("EUR"));
        assert_eq!(offered(&found), [(number.to_owned(), Applicability::Certain, title.to_owned())], "{text}");
        assert!(found.message.contains(text), "{}", found.message);
    }
}

#[test]
fn three_digits_behind_a_point_or_comma_are_thousands_or_decimals() {
    for text in ["1.250", "1,250"] {
        let choices = [
            ("1250".to_owned(), Applicability::Choice, "Wijzig in 1.250,00".to_owned()),
            ("1.250".to_owned(), Applicability::Choice, "Wijzig in 1,25".to_owned()),
        ];
        assert_eq!(offered(&wrong("priceBeforeTax", text, json!("EUR"))), choices);
        assert_eq!(offered(&wrong("vatExemptAmountVAT", text, json!(null))), choices);
    }
    assert_eq!(offered(&wrong("vatAmount", "27.500", json!("EUR"))).len(), 2);
}

#[test]
fn euros_are_left_out_only_where_the_period_is_in_euros() {
    let applicability = |currency| offered(&wrong("priceBeforeTax", "\u{20ac} 50", currency))[0].1;
    assert_eq!(applicability(json!("EUR")), Applicability::Certain);
    assert_eq!(applicability(json!(null)), Applicability::Certain);
    assert_eq!(applicability(json!("USD")), Applicability::Choice);
    assert_eq!(offered(&wrong("priceBeforeTax", "$ 50", json!("USD"))), []);
}

#[test]
fn a_percentage_has_no_thousands_and_a_quantity_no_decimals() {
    let only = |name, text: &str| offered(&wrong(name, text, json!("EUR")));
    assert_eq!(only("vatPercentage", "21 %"), [("21".to_owned(), Applicability::Certain, "Wijzig in 21".to_owned())]);
    assert_eq!(only("vatPercentage", "21.000"), [("21.000".to_owned(), Applicability::Certain, "Wijzig in 21".to_owned())]);
    assert_eq!(only("quantity", "2,0"), [("2".to_owned(), Applicability::Certain, "Wijzig in 2".to_owned())]);
    assert_eq!(only("quantity", "1.250"), [("1250".to_owned(), Applicability::Choice, "Wijzig in 1250".to_owned())]);
    assert_eq!(only("quantity", "2,5"), []);
    assert_eq!(only("priceBeforeTax", "21%"), []);
}

#[test]
fn what_is_no_number_is_shown_and_left_alone() {
    for text in ["veel", "n.v.t.", "1.25.00", "1250.00,00", "0011"] {
        let found = wrong("priceBeforeTax", text, json!("EUR"));
        assert_eq!(offered(&found), [], "{text}");
        assert_eq!(found.message, format!("Prijs exclusief btw: hier hoort een getal, geen tekst: \u{2018}{text}\u{2019}."));
    }
    let found = wrong("priceBeforeTax", json!({ "amount": number("5") }), json!("EUR"));
    assert_eq!(found.message, "Prijs exclusief btw: hier hoort een getal, geen groep velden.");
}
