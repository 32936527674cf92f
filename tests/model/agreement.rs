//! Holds the core against the model.

use super::figure::figure;
use super::{quote, timeline};
use aanbod::QuoteOptions;
use serde_json::{Value, json};

/// The core holds figures of up to 38 digits, and all of 37.
const ALWAYS_HELD: usize = 37;

/// The rate of longer figures may be left open.
const RATED: usize = 30;

/// What kind of answer both gave, or how they differ.
pub fn agree(text: &str, course: &Value, options: &Value) -> Result<String, String> {
    let read = QuoteOptions::from_json(&options.to_string()).map_err(|error| error.to_string())?;
    let differ = |what: &str, core: &Value, model: &Value| {
        Err(format!("{what} differ\noptions {options}\ncourse {text}\ncore {core}\nmodel {model}"))
    };
    let answer = quote(course, options);
    let mut core = serde_json::to_value(aanbod::quote(text.as_bytes(), &read).map_err(|error| error.to_string())?).expect("JSON");
    let mut model = answer.quote;
    let too_large = core["diagnostics"].as_array().expect("a list").iter().any(|found| found["code"] == "quote-too-large");
    if too_large {
        if answer.widest <= ALWAYS_HELD {
            return differ("quotes", &core, &model);
        }
        return Ok("too large".into());
    }
    comparable(&mut core, answer.widest);
    comparable(&mut model, answer.widest);
    if core != model {
        return differ("quotes", &core, &model);
    }

    let (mut segments, widest) = timeline(course, options);
    let core = aanbod::price_timeline(text.as_bytes(), &read).map_err(|error| error.to_string())?;
    let core = serde_json::to_value(core).expect("JSON");
    if widest <= ALWAYS_HELD {
        for segment in &mut segments {
            if segment["currency"].is_null() {
                segment.as_object_mut().expect("an object").remove("currency");
            }
        }
        let (core, model) = (without_null_currency(&core["segments"]), json!(segments));
        if core != model {
            return differ("timelines", &core, &model);
        }
    }
    Ok(model["reason"].as_str().unwrap_or("priced").to_owned())
}

fn without_null_currency(segments: &Value) -> Value {
    let mut segments = segments.clone();
    for segment in segments.as_array_mut().expect("a list") {
        if segment.get("currency").is_some_and(Value::is_null) {
            segment.as_object_mut().expect("an object").remove("currency");
        }
    }
    segments
}

/// Leaves out what the model doesn't say, and writes quantities in one way.
fn comparable(quote: &mut Value, widest: usize) {
    let Some(fields) = quote.as_object_mut() else { return };
    for name in ["format", "orderedAt", "diagnostics"] {
        fields.remove(name);
    }
    if widest > RATED {
        fields.remove("vat");
    }
    for line in quote["lines"].as_array_mut().into_iter().flatten() {
        let Some(line) = line.as_object_mut() else { continue };
        let unreadable = line["unit"] == line["total"] && line["unit"]["net"] == "0.00" && line["included"] == false;
        if unreadable || widest > RATED {
            line.remove("quantity");
            line.remove("vatPercentage");
        }
        // What isn't bought and can't be held has no figures.
        if widest > ALWAYS_HELD && line["included"] == false {
            line.remove("unit");
            line.remove("total");
        }
        if let Some(quantity) = line.get_mut("quantity") {
            let spelled = quantity.as_str().map_or_else(|| quantity.to_string(), str::to_owned);
            *quantity = json!(figure(&spelled).map(|figure| figure.written(0)));
        }
    }
}
