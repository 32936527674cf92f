//! What a customer pays: each step of pricing, each reason for no price, each reading, and the price over time.
#![allow(
    clippy::string_slice,
    clippy::needless_borrows_for_generic_args,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod exactness;
mod periods;
mod readings;
mod refusals;
mod several;
mod skipped;
mod steps;
mod timeline;
mod vat;

use aanbod::{QuoteOptions, price_timeline, quote};
use serde_json::{Value, json};

/// A course with these price periods.
fn course(details: impl std::fmt::Display) -> String {
    format!(r#"{{ "name": "Drawing", "learningMethod": {{ "type": "SelfPlanned", "costs": {{ "details": {details} }} }} }}"#)
}

/// A course with one open period and these invoice items.
fn selling(items: impl std::fmt::Display) -> String {
    course(format!(r#"[{{ "currencyCode": "EUR", "invoiceItems": {items} }}]"#))
}

/// A course with one open period and one item of this price and VAT, charged so many times.
fn charging(net: &str, vat: &str, quantity: &str) -> String {
    selling(format!(r#"[{{ "priceBeforeTax": {net}, "vatAmount": {vat}, "quantity": {quantity} }}]"#))
}

fn options(more: Value) -> QuoteOptions {
    let mut options = json!({ "orderedAt": "2026-01-15T12:00:00Z" });
    options.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    QuoteOptions::from_json(&options.to_string()).unwrap()
}

/// The quote as it goes over the wire.
fn ask(course: &str, more: Value) -> Value {
    serde_json::to_value(quote(course.as_bytes(), &options(more)).unwrap()).unwrap()
}

fn timeline(course: &str, more: Value) -> Value {
    serde_json::to_value(price_timeline(course.as_bytes(), &options(more)).unwrap()).unwrap()
}

/// The codes of what a quote or timeline says.
fn codes(answer: &Value) -> Vec<&str> {
    answer["diagnostics"].as_array().unwrap().iter().map(|diagnostic| diagnostic["code"].as_str().unwrap()).collect()
}

/// The diagnostic with this code.
fn diagnostic<'a>(answer: &'a Value, code: &str) -> &'a Value {
    let diagnostics = answer["diagnostics"].as_array().unwrap();
    diagnostics.iter().find(|diagnostic| diagnostic["code"] == code).unwrap_or_else(|| panic!("no {code} in {answer:#}"))
}

/// `net vat gross` of totals.
fn figures(amounts: &Value) -> String {
    ["net", "vat", "gross"].map(|name| amounts[name].as_str().unwrap()).join(" ")
}
