//! Dates and decimals against the model's own.

use super::{SEPARATOR, Target, Verdict, ensure};
use crate::model::figure::{Figure, figure};
use crate::model::moment;
use aanbod::price::Decimal;
use aanbod::time::{date, date_time};

pub const DATES: Target = Target {
    name: "dates",
    run: run_dates,
    seeds: &[
        "2026-01-15T12:00:00Z",
        "2023-10-16T08:28:39.6872198Z",
        "2024-02-29T23:59:59.9999999+01:00",
        "0001-01-01T00:30+00:31",
        "9999-12-31t23:59:59z",
        "2026-02-28",
        "1900-02-29",
        "2000-02-29",
    ],
    documents: false,
};

pub const DECIMALS: Target = Target {
    name: "decimals",
    run: run_decimals,
    seeds: &[
        "12.50 ~~ 21",
        "-1622.835 ~~ 1e-28",
        "9999999999999999999999999999 ~~ 1e27",
        "18446744073709551616 ~~ -9223372036854775808",
        "0.00000000000000000000000000010 ~~ 150E-1",
        "0e99 ~~ -0.0",
    ],
    documents: false,
};

fn run_dates(input: &[u8]) -> Verdict {
    let mut answers = Vec::new();
    let Ok(text) = std::str::from_utf8(input) else {
        ensure(date_time(input).is_err() && date(input).is_none(), || "a date that is no text".into())?;
        return Ok(answers);
    };
    for line in text.lines() {
        let ours = date_time(line).map(|read| read.instant.to_string());
        let theirs = moment::moment(line).map(moment::written);
        answers.push(format!("{:?} {}", ours.as_ref().err(), line.len()));
        ensure(ours.as_ref().ok() == theirs.as_ref(), || format!("{line:?} is {ours:?} and not {theirs:?}"))?;
        let (ours, theirs) = (date(line).map(|day| format!("{day}T00:00:00Z")), moment::day(line).map(moment::written));
        ensure(ours == theirs, || format!("{line:?} is {ours:?} and not {theirs:?}"))?;
    }
    Ok(answers)
}

/// A number in JSON's grammar that isn't too long to write out.
fn number(text: &str) -> Option<Figure> {
    serde_json::from_str::<serde_json::Number>(text).ok()?;
    if text.trim() == text { figure(text) } else { None }
}

/// A result that is exact, or refused because it has too many digits.
fn exact(what: &str, ours: Option<Decimal>, theirs: &Figure, longest: usize) -> Result<(), String> {
    match ours {
        Some(ours) => ensure(ours.to_string() == theirs.written(0), || format!("{what}: {ours} and not {}", theirs.written(0))),
        None => ensure(theirs.digits().max(longest) > 37, || format!("{what} was refused: {}", theirs.written(0))),
    }
}

fn run_decimals(input: &[u8]) -> Verdict {
    let Ok(text) = std::str::from_utf8(input) else { return Ok(Vec::new()) };
    let mut answers = Vec::new();
    let mut accepted = Vec::new();
    for part in text.split(SEPARATOR) {
        let Some(theirs) = number(part) else { continue };
        let Ok(ours) = Decimal::from_json(part.as_bytes()) else {
            ensure(!theirs.held(), || format!("{part} was refused"))?;
            answers.push("too long".into());
            continue;
        };
        ensure(theirs.held(), || format!("{part} was accepted: {ours}"))?;
        ensure(ours.to_string() == theirs.written(0), || format!("{part} is {ours}"))?;
        ensure(ours.money() == theirs.written(2), || format!("{part} is {} in money", ours.money()))?;
        exact("rounded", ours.round(2), &theirs.to_the_cent(), 0)?;
        answers.push(format!("{} {}", theirs.digits(), part.len().min(40)));
        accepted.push((ours, theirs));
    }
    if let [(a, x), (b, y), ..] = &accepted[..] {
        // Both are lined up before they are added, which may take more digits than their sum has.
        let sum = x + y;
        let lined_up = (x + &Figure::clone(x)).digits().max(y.digits()) + 28;
        exact("sum", a.checked_add(*b), &sum, if sum.digits() < 20 { 0 } else { lined_up })?;
        // A product is refused when its factors have too many digits together, even where it ends in zeros.
        let together = x.digits() + y.digits();
        exact("product", a.checked_mul(*b), &(x * y), together)?;
        exact("difference", a.checked_sub(*b), &(x + &-y.clone()), lined_up)?;
        exact("percentage", a.percent(*b), &(x * y).percent(), together)?;
    }
    Ok(answers)
}
