//! Numbers and durations that are written in words: `"september"` for a month, `"3 dagen"` for a length and its unit.

use super::date_form::month_named;
use crate::diagnostics::findings::{Change, Correction, Finding, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::decimal::Decimal;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::spec::Property;
use crate::spec::words::amount_of_time;

/// The number of a month that a text names, or the part of a date that has zeros in front: `"mrt"`, `"09"`.
pub(super) fn part_of_date(value: Value<'_>, row: &'static Property) -> Option<u32> {
    let text = value.text()?;
    let text = text.trim().trim_end_matches('.');
    let named = if row.name == "month" { month_named(text) } else { None };
    let is_short = matches!(row.name, "day" | "month") && text.len() == 2;
    named.or_else(|| text.parse().ok().filter(|&number| is_short && number > 0 && text.starts_with('0')))
}

/// The month and year of a start moment that are written as one text: `"september 2027"`, `"2027-09"`.
pub(super) fn month_and_year(value: Value<'_>, row: &'static Property) -> Option<Json> {
    let text = value.text().filter(|_| row.name == "startDate" && row.child("month").is_some())?;
    let (one, other) = text.trim().split_once([' ', '-', '/'])?;
    let (one, other) = (one.trim().trim_end_matches('.'), other.trim().trim_end_matches('.'));
    let year = |part: &str| part.parse::<u32>().ok().filter(|year| part.len() == 4 && (1900..2200).contains(year));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let number =
        |part: &str| part.parse::<u32>().ok().filter(|month| digits(part) && part.len() <= 2 && (1..=12).contains(month));
    let month = |part: &str| month_named(part).or_else(|| number(part));
    let (month, year) = month(one).zip(year(other)).or_else(|| month(other).zip(year(one)))?;
    let part = |name: &str, number: u32| (name.to_owned(), Json::Number(number.to_string()));
    Some(Json::Object(vec![part("month", month), part("year", year)]))
}

/// The study load that a number or a text means, `5` or `"5 EC"`, and its number: mostly it counts credits.
pub(super) fn study_load(value: Value<'_>, row: &'static Property) -> Option<(Json, String)> {
    row.child("studyLoadUnit").filter(|_| matches!(value.shape(), Shape::Number | Shape::String))?;
    let text = value.text().unwrap_or_else(|| String::from_utf8_lossy(value.raw())).to_lowercase();
    let number =
        ["ects", "ec", "credits", "studiepunten"].iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(&text).trim();
    let is_load = |load: Decimal| !load.is_zero() && !load.is_negative();
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && !number.ends_with('.');
    let is_json = is_plain
        && number.len() <= 6
        && !number.starts_with(['0', '.'])
        && Decimal::from_json(number.as_bytes()).is_ok_and(is_load);
    let load = || {
        Json::Object(vec![
            ("studyLoadUnit".to_owned(), Json::String("ects".to_owned())),
            ("value".to_owned(), Json::Number(number.to_owned())),
        ])
    };
    is_json.then(|| (load(), number.to_owned()))
}

/// Offers the length and unit that a text means in the place of a duration, or in the place of its length. Which units there are isn't
/// public, so that only a unit that is there already makes the length certain.
pub(super) fn duration<'t>(finding: Finding<'t>, value: Value<'t>, row: &'static Property) -> Finding<'t> {
    let Some((length, unit)) = value.text().and_then(|text| amount_of_time(&text)) else { return finding };
    let (only, to) = (Param::Value(length.clone()), Param::Value([&length, " ", unit].concat()));
    let (number, text) = (Json::Number(length), Json::String(unit.to_owned()));
    if row.name == "duration" && row.child("unit").is_some() {
        let object = Json::Object(vec![("value".to_owned(), number), ("unit".to_owned(), text)]);
        return finding.correction(Correction::choice(FixTitle::ReplaceWith, Change::Replace(value, object)).with("to", to));
    }
    let Some(parent) = value.parent().filter(|parent| row.name == "value" && parent.key_is("duration")) else { return finding };
    let change = Change::Replace(value, number);
    match parent.get("unit") {
        Some(given) if given.text_is(unit) => {
            finding.correction(Correction::certain(FixTitle::ReplaceWith, change).with("to", only))
        }
        Some(given) if matches!(given.shape(), Shape::String | Shape::Null) => {
            let new = Correction::choice(FixTitle::ReplaceWith, change).with("to", to);
            finding.correction(new.and(Change::Replace(given, text)))
        }
        Some(_) => finding,
        None => {
            let new = Correction::choice(FixTitle::ReplaceWith, change).with("to", to);
            finding.correction(new.and(Change::Add(parent, "unit", text)))
        }
    }
}
