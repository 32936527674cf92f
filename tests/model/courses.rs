//! Random courses with prices, and random terms to order on: mostly sound, now and then broken in one place.

use super::figure::{Figure, figure, whole};
use super::moment;
use crate::random::Random;
use serde_json::{Map, Value, json};

fn number(spelled: &str) -> Value {
    serde_json::from_str(spelled).expect("a number")
}

/// The same worth, spelled in another way.
fn respelled(random: &mut Random, amount: &Figure) -> Value {
    let plain = amount.written(0);
    let digits = plain.replace('.', "").trim_start_matches('-').trim_start_matches('0').to_owned();
    let sign = if plain.starts_with('-') { "-" } else { "" };
    let places = plain.split_once('.').map_or(0, |(_, behind)| behind.len());
    match random.below(8) {
        0 => number(&amount.written(2)),
        1 => number(&amount.written(5)),
        2 if !digits.is_empty() => number(&format!("{sign}{digits}e-{places}")),
        3 if !digits.is_empty() => number(&format!("{sign}{digits}00E-{}", places + 2)),
        _ => number(&plain),
    }
}

/// A figure that isn't usual.
fn unusual_figure(random: &mut Random) -> Value {
    match random.below(12) {
        0 => Value::Null,
        1 => json!("12.50"),
        2 => json!(true),
        3 => number("1e40"),
        4 => number("1e-29"),
        5 => number("9999999999999999999999999999"),
        6 => number("1e-28"),
        7 => number("-0.0"),
        8 => number("1234567890123456789012345.678"),
        9 => number("0e400"),
        10 => number("1.00000000000000000000000000000000"),
        _ => json!([]),
    }
}

fn item(random: &mut Random) -> Value {
    let mut net = match random.below(8) {
        0 => whole(0),
        1 => whole(random.below(9) as i64).percent(),
        2 => whole(random.below(100_000_000) as i64).percent().percent(),
        3 => whole(1000 * random.below(9) as i64),
        _ => whole(random.below(500_000) as i64).percent(),
    };
    if random.one_in(8) {
        net = -net;
    }
    let rates = ["0", "6", "9", "21", "21", "21", "21", "19", "2.5", "21.00", "9e0"];
    let rate = figure(random.pick(&rates)).expect("a number");
    let exact = (&net * &rate).percent();
    let vat = match random.below(10) {
        0 => exact,
        1 => &exact.to_the_cent() + &whole(1).percent(),
        2 => whole(random.below(10_000) as i64).percent(),
        _ => exact.to_the_cent(),
    };
    let exempt = match random.below(4) {
        0 => net.clone(),
        1 => (&net * &whole(110)).percent().to_the_cent(),
        2 => vat.clone(),
        _ => whole(random.below(200_000) as i64).percent(),
    };
    let exempt_vat = match random.below(4) {
        0 => (&exempt * &whole(9)).percent().to_the_cent(),
        1 => vat.clone(),
        _ => whole(0),
    };
    let mut item = Map::new();
    if !random.one_in(12) {
        item.insert("costType".into(), if random.one_in(9) { json!(7) } else { json!(random.text()) });
    }
    let mut amounts =
        [("priceBeforeTax", net), ("vatAmount", vat), ("vatExemptAmount", exempt), ("vatExemptAmountVAT", exempt_vat)]
            .map(|(name, amount)| (name, respelled(random, &amount)));
    match random.below(60) {
        0..=2 => amounts[random.below(4)].1 = unusual_figure(random),
        3 => amounts.iter_mut().for_each(|(_, amount)| *amount = unusual_figure(random)),
        // Longer together than any figure is held.
        4 => (amounts[0].1, amounts[1].1) = (number("9e27"), number("0.000000000001")),
        _ => {}
    }
    for (name, amount) in amounts {
        if !random.one_in(60) {
            item.insert(name.into(), amount);
        }
    }
    match random.below(6) {
        0 | 1 => drop(item.insert("vatPercentage".into(), respelled(random, &rate))),
        2 => drop(item.insert("vatPercentage".into(), Value::Null)),
        3 if random.one_in(3) => drop(item.insert("vatPercentage".into(), unusual_figure(random))),
        _ => {}
    }
    match random.below(10) {
        0 => drop(item.insert("quantity".into(), Value::Null)),
        1..=3 => {
            drop(item.insert("quantity".into(), number(random.pick(&["0", "2", "3", "12", "100", "1e1", "2.5", "-2", "3.0"]))))
        }
        4 if random.one_in(4) => drop(item.insert("quantity".into(), unusual_figure(random))),
        _ => {}
    }
    match random.below(6) {
        0 => drop(item.insert("isOptional".into(), json!(true))),
        1 => drop(item.insert("isOptional".into(), json!(false))),
        2 => drop(item.insert("isOptional".into(), [Value::Null, json!("true"), json!(1)][random.below(3)].clone())),
        _ => {}
    }
    Value::Object(item)
}

fn items(random: &mut Random) -> Value {
    match random.below(40) {
        0 => Value::Null,
        1 => json!({}),
        2 => json!([null]),
        3 => json!([]),
        _ => (0..=random.below(4)).map(|_| item(random)).collect(),
    }
}

/// Moments that are close enough to fall together.
fn moment_text(random: &mut Random) -> String {
    let years = ["2012", "2018", "2019", "2026", "2026"];
    let days = ["01-01", "12-31", "07-01", "12-30", "09-30"];
    let times = ["00:00:00", "23:00:00", "22:00:00", "23:59:59.9999999", "00:00:00.0000001", "12:30"];
    let offsets = ["Z", "Z", "Z", "+01:00", "+02:00", "-05:30", "z"];
    format!("{}-{}T{}{}", random.pick(&years), random.pick(&days), random.pick(&times), random.pick(&offsets))
}

fn limit(random: &mut Random) -> Option<Value> {
    match random.below(24) {
        0..=4 => None,
        5..=6 => Some(Value::Null),
        7 => Some(json!(random.pick(&["soon", "", "2026-07-01", "2026-07-01T00:00:00", "2026-02-30T00:00:00Z", "31-12-2026"]))),
        8 if random.one_in(3) => Some(json!(20260701)),
        9 => Some(json!(random.pick(&["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z"]))),
        _ => Some(json!(moment_text(random))),
    }
}

fn detail(random: &mut Random) -> Value {
    let mut detail = Map::new();
    for name in ["startDate", "endDate"] {
        if let Some(limit) = limit(random) {
            detail.insert(name.into(), limit);
        }
    }
    if !random.one_in(6) {
        detail.insert(
            "currencyCode".into(),
            [json!("EUR"), json!("EUR"), json!("USD"), Value::Null, json!(1)][random.below(5)].clone(),
        );
    }
    if !random.one_in(30) {
        detail.insert("invoiceItems".into(), items(random));
    }
    Value::Object(detail)
}

pub fn course(random: &mut Random) -> Value {
    let details: Vec<Value> = (0..=random.below(4))
        .map(|_| if random.one_in(60) { [Value::Null, json!(7)][random.below(2)].clone() } else { detail(random) })
        .collect();
    let mut method = json!({ "type": "Classroom", "costs": { "details": details } });
    if random.one_in(150) {
        let misfit = [Value::Null, json!({}), json!([]), json!(12)][random.below(4)].clone();
        *method.pointer_mut(random.pick(&["", "/costs", "/costs/details"])).expect("a place") = misfit;
        return json!({ "name": "Drawing", "learningMethod": method });
    }
    if !random.one_in(3) {
        let moments: Vec<Value> = (0..random.below(5))
            .map(|_| {
                let mut moment = json!({ "externalId": random.pick(&["a", "a", "b", "😀", "a "]) });
                if !random.one_in(3) {
                    moment["invoiceItems"] = items(random);
                }
                moment
            })
            .collect();
        method["planning"] = json!({ "startMoments": moments });
    }
    json!({ "name": "Drawing", "learningMethod": method })
}

/// Terms on which to order this course; some of the moments are limits of its periods, or a tick from them.
pub fn terms(random: &mut Random, course: &Value) -> Value {
    let mut options = Map::new();
    let details = course.pointer("/learningMethod/costs/details").and_then(Value::as_array);
    let limits: Vec<i128> = details
        .into_iter()
        .flatten()
        .flat_map(|detail| ["startDate", "endDate"].map(|name| detail[name].as_str().and_then(moment::moment)))
        .flatten()
        .collect();
    let at = if limits.is_empty() || random.one_in(3) {
        moment_text(random)
    } else {
        let near = limits[random.below(limits.len())] + random.below(3) as i128 - 1;
        moment::written(near.clamp(0, moment::END_OF_TIME - 1))
    };
    options.insert("orderedAt".into(), json!(if random.one_in(10) { at[..10].to_owned() } else { at }));
    if random.one_in(3) {
        options.insert("vatExempt".into(), json!(!random.one_in(5)));
    }
    if random.one_in(3) {
        options.insert("exemptAmount".into(), json!(random.pick(&["price", "vatReplacement", "vatReplacement"])));
    }
    if random.one_in(3) {
        options.insert("periodEnd".into(), json!(random.pick(&["exclusive", "inclusive", "inclusive"])));
    }
    if random.one_in(3) {
        options.insert("startMomentItems".into(), json!(random.pick(&["replace", "add", "add"])));
    }
    let moments = course.pointer("/learningMethod/planning/startMoments").and_then(Value::as_array);
    let known: Vec<&str> = moments.into_iter().flatten().filter_map(|moment| moment["externalId"].as_str()).collect();
    match random.below(20) {
        0..=7 if !known.is_empty() => drop(options.insert("startMoment".into(), json!(known[random.below(known.len())]))),
        8 => drop(options.insert("startMoment".into(), json!(random.pick(&["none", "A"])))),
        _ => {}
    }
    match random.below(4) {
        0 => drop(options.insert("include".into(), json!("all"))),
        1 => {
            let mut pointers = crate::random::pointers(course);
            pointers.retain(|pointer| pointer.contains("invoiceItems/") && random.one_in(2));
            options.insert("include".into(), json!(pointers));
        }
        _ => {}
    }
    Value::Object(options)
}
