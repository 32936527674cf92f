//! Prices against the model, and options that are read or refused in words.

use super::{SEPARATOR, Target, Verdict, ensure, two_parts};
use crate::model::{agreement::agree, courses};
use crate::random::Random;
use aanbod::{DiffOptions, QuoteOptions, ValidateOptions};
use serde_json::{Value, json};

pub const PRICE: Target = Target {
    name: "price",
    run: run_price,
    seeds: &[
        "{\"learningMethod\": {\"costs\": {\"details\": [{\"startDate\": \"2026-01-01T00:00:00Z\", \"endDate\": \"2026-07-01T00:00:00Z\", \
         \"currencyCode\": \"EUR\", \"invoiceItems\": [{\"costType\": \"Fee\", \"priceBeforeTax\": 12.50, \"vatAmount\": 2.63, \
         \"vatExemptAmount\": 14, \"vatExemptAmountVAT\": 0, \"quantity\": 2, \"isOptional\": true}]}]}}} ~~ \
         {\"orderedAt\": \"2026-01-15T12:00:00Z\", \"include\": \"all\"}",
        "1",
        "2",
    ],
    documents: true,
};

pub const OPTIONS: Target = Target {
    name: "options",
    run: run_options,
    seeds: &[
        "{\"orderedAt\": \"2026-01-15\", \"vatExempt\": true, \"include\": [\"/a\"], \"startMoment\": \"a\", \"periodEnd\": \"inclusive\"}",
        "{\"locale\": \"nl\", \"allowed\": {\"status\": [\"a\"]}, \"maxDiagnostics\": 5, \"ignore\": [\"comment\"], \"severity\": {\"comment\": \"error\"}}",
        "[{\"orderedAt\": null, \"exemptAmount\": \"price\", \"startMomentItems\": \"add\", \"dates\": \"local\"}]",
        "{\"quote\": {\"orderedAt\": \"2026-01-15\"}, \"now\": \"2026-01-15\", \"profile\": \"ooapi\", \"operation\": \"stored\"}",
    ],
    documents: false,
};

/// A course with terms; or the number of a random course with random terms.
fn run_price(input: &[u8]) -> Verdict {
    let Ok(text) = std::str::from_utf8(input) else { return Ok(vec!["no text".into()]) };
    let turn = input.iter().fold(1u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)));
    let mut random = Random::new(turn);
    let made = courses::course(&mut random);
    let laid_out = random.text_of(&made, turn % 3 == 0);
    let options = courses::terms(&mut random, &made);
    let mut answers = vec![agree(&laid_out, &made, &options)?];
    let (course, terms) = two_parts(input).unwrap_or((text, "{}"));
    // The model knows nothing of texts that can't be read.
    let Ok(document) = serde_json::from_str::<Value>(course) else { return Ok(answers) };
    let mut terms = serde_json::from_str::<Value>(terms).ok().filter(Value::is_object).unwrap_or(json!({}));
    if terms["orderedAt"].is_null() {
        terms["orderedAt"] = options["orderedAt"].clone();
    }
    if terms["orderedAt"].as_str().is_none_or(|at| aanbod::time::date_time(at).is_err() && aanbod::time::date(at).is_none()) {
        return Ok(answers);
    }
    if QuoteOptions::from_json(&terms.to_string()).is_ok() {
        answers.push(agree(course, &document, &terms)?);
    }
    Ok(answers)
}

fn run_options(input: &[u8]) -> Verdict {
    let Ok(text) = std::str::from_utf8(input) else { return Ok(vec!["no text".into()]) };
    let mut answers = Vec::new();
    for part in text.split(SEPARATOR) {
        let read = [
            ValidateOptions::from_json(part).map(|options| (options == ValidateOptions::default(), options.allowed.is_some())),
            QuoteOptions::from_json(part).map(|options| (options == QuoteOptions::default(), false)),
            DiffOptions::from_json(part).map(|options| (options == DiffOptions::default(), false)),
            QuoteOptions::list_from_json(part).map(|list| (list.is_empty(), false)),
        ];
        for (index, read) in read.into_iter().enumerate() {
            match read {
                Ok(seen) => {
                    ensure(serde_json::from_str::<Value>(part).is_ok(), || "options that aren't JSON".into())?;
                    answers.push(format!("{index} {seen:?}"));
                }
                Err(error) => {
                    ensure(error.to_string().len() > 20, || format!("refused without a word: {error}"))?;
                    answers.push(format!("{index} {:?} {:?}", error.code(), error.param("option").map(str::len)));
                }
            }
        }
    }
    Ok(answers)
}
