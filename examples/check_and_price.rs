//! Checks a course and tells what it costs today: `cargo run --example check_and_price -- course.json`
//!
//! Without a file it checks a small course with one mistake.

use aanbod::time::Instant;
use aanbod::{Dates, Kind, Locale, Quote, QuoteOptions, ValidateOptions, validate};

const COURSE: &str = r#"{
  "externalId": "DRAW-1",
  "name": "Drawing for beginners",
  "providerId": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  "learningMethod": {
    "type": "Classroom",
    "duration": { "value": "6", "unit": "Week" },
    "costs": {
      "details": [
        {
          "startDate": "2026-01-01T00:00:00Z",
          "endDate": null,
          "currencyCode": "EUR",
          "invoiceItems": [
            {
              "costType": "Course fee",
              "priceBeforeTax": 1000,
              "vatAmount": 210,
              "vatPercentage": 21,
              "vatExemptAmount": 1100,
              "vatExemptAmountVAT": 0
            }
          ]
        }
      ]
    }
  }
}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = match std::env::args_os().nth(1) {
        Some(path) => std::fs::read(path)?,
        None => COURSE.into(),
    };
    let ordered_at: Instant = "2026-03-01T12:00:00Z".parse()?;
    let quote = QuoteOptions::new(ordered_at);
    let options = ValidateOptions::default().locale(Locale::En).dates(Dates::Local).quote(quote);
    let report = validate(Kind::Course, &text, &options)?;
    for diagnostic in &report.diagnostics {
        let line = diagnostic.range.as_ref().map_or(0, |range| range.line);
        println!("line {line}: {} [{}]", diagnostic.message, diagnostic.code);
    }
    match report.quote {
        Some(Quote::Priced(priced)) => println!("On 1 March 2026 it costs {}.", priced.totals.gross.money()),
        Some(Quote::Unpriced(unpriced)) => println!("It has no price: {}.", unpriced.reason),
        None => println!("It wasn't priced."),
    }
    Ok(())
}
