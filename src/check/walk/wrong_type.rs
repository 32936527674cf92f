//! A value of another type than the table's, and what was meant by it.

use super::date_form::{date_form, date_in_json};
use super::date_value::meant;
use super::{Walk, amount, exact, in_words};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Param, wrong_type};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::messages::words::TypeWord;
use crate::json::decimal::Decimal;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::json::value::json;
use crate::spec::words::word;
use crate::spec::{Property, Type, Values};
use crate::time::date;
use chrono::{Datelike, NaiveDate};

impl<'t> Walk<'_, 't> {
    #[cold]
    pub(super) fn wrong_type(&mut self, value: Value<'t>, row: &'static Property, list: bool) {
        if value.node().unclosed && value.children().next().is_none() {
            // A bracket that nothing could be read behind, `{{price}}`, says nothing of what was to stand there.
            return;
        }
        if exact::may_be_json(value) && self.json_text(value, row, list) {
            return;
        }
        if value.shape() == Shape::String && self.template(value) {
            return;
        }
        if !row.explained.is_empty()
            && let Some(plain) = without_zeros(value)
        {
            let finding = Finding::at(Code::StatusZeros, value).value(value).with("expected", Param::Value(plain.clone()));
            self.findings.add(finding.fix(Change::Replace(value, Json::Number(plain))));
            return;
        }
        let is_date = matches!(row.r#type, Type::Date | Type::DateTime) && !list;
        if let Some(known) = if is_date { date_in_json(value, row.r#type == Type::Date) } else { None } {
            let code = if row.r#type == Type::Date { Code::Date } else { Code::DateTime };
            self.findings.add(self.read_date(code, value, row, &known).with("date", Param::Nothing));
            return;
        }
        let mut finding = wrong_type(value, if list { TypeWord::Array } else { word_of(row.r#type) });
        if !list && let Some(only) = only_item(value, row) {
            finding = finding.open(Change::Replace(value, only));
            return self.other_type(value, row, finding);
        }
        if list {
            if let Some(json) = as_list(value, row) {
                let json = if row.nested { Json::Array(vec![json]) } else { json };
                finding = finding.fix(Change::Replace(value, json));
            }
        } else if let Some(number) = in_words::part_of_date(value, row) {
            let new = Correction::certain(FixTitle::ReplaceWith, Change::Replace(value, Json::Number(number.to_string())));
            finding = finding.correction(new.with("to", Param::Value(number.to_string())));
        } else if matches!(row.r#type, Type::Decimal | Type::Integer) {
            finding = in_words::duration(numbers(finding, value, row), value, row);
        } else if let Some((json, day)) = date_in_parts(value, row) {
            let new = Correction::certain(FixTitle::ReplaceWith, Change::Replace(value, json));
            finding = finding.correction(new.with("to", Param::Date(day)));
        } else if let Some(json) = in_words::month_and_year(value, row) {
            finding = finding.fix(Change::Replace(value, json));
        } else if row.r#type == Type::Object && row.name == "duration" {
            finding = in_words::duration(finding, value, row);
        } else if let Some((load, number)) = in_words::study_load(value, row) {
            let new = Correction::choice(FixTitle::ReplaceWith, Change::Replace(value, load));
            finding = finding.correction(new.with("to", Param::Value([&number, " ects"].concat())));
        } else if let Some(json) = as_object(value, row) {
            finding = finding.fix(Change::Replace(value, json));
        } else if let Some(corrections) = bound(value, row) {
            finding = corrections.into_iter().fold(finding, Finding::correction);
        } else if let Some(json) = unquoted(value, row.r#type) {
            finding = match &json {
                Json::Bool(right) => {
                    let to = Param::Name(if *right { "true" } else { "false" }.to_owned());
                    finding.correction(Correction::certain(FixTitle::ReplaceWith, Change::Replace(value, json)).with("to", to))
                }
                _ => finding.fix(Change::Replace(value, json)),
            };
        } else if row.r#type == Type::Boolean
            && let Some(right) = yes_or_no(value)
        {
            let to = Param::Name(if right { "true" } else { "false" }.to_owned());
            let change = Change::Replace(value, Json::Bool(right));
            finding = finding.correction(Correction::choice(FixTitle::ReplaceWith, change).with("to", to));
        }
        self.other_type(value, row, finding);
    }
}

/// What a number, or true or false, may mean where a text with a certain form is due, or one of a list; `None` where any text will
/// do.
#[cold]
fn bound<'t>(value: Value<'t>, row: &'static Property) -> Option<Vec<Correction<'t>>> {
    let written = String::from_utf8_lossy(value.raw()).into_owned();
    let is_plain = matches!(value.shape(), Shape::Number | Shape::True | Shape::False);
    let form = row.form.filter(|form| form.binding && row.r#type == Type::String);
    let (certain, choices) = match (row.values, form) {
        _ if !is_plain => return None,
        (Values::Closed(list), _) if list.iter().any(|known| *known == written) => (Some(written), Vec::new()),
        (Values::Closed(list), _) => (None, word(&written, list.iter().copied()).map(str::to_owned).into_iter().collect()),
        (_, Some(form)) if (form.matches)(written.as_bytes()) => return None,
        (_, Some(form)) => (form.meant_by(&written), (form.choices)(&written)),
        // As a number, a code of four digits has lost its zero.
        (_, None) if row.name == "fieldsOfStudy" && written.len() == 3 => (None, vec!["0".to_owned() + &written]),
        (_, None) => return None,
    };
    let is_certain = certain.is_some();
    let texts = if let Some(text) = certain { vec![text] } else { choices };
    Some(texts.into_iter().map(|text| Correction::to_text(value, text, is_certain)).collect())
}

/// What a word or figure for yes or no means.
#[cold]
fn yes_or_no(value: Value<'_>) -> Option<bool> {
    let word = match value.shape() {
        Shape::Number => String::from_utf8_lossy(value.raw()).into_owned(),
        _ => value.text()?.trim().to_lowercase(),
    };
    match word.as_str() {
        "ja" | "j" | "yes" | "y" | "1" | "waar" => Some(true),
        "nee" | "n" | "no" | "0" | "onwaar" => Some(false),
        _ => None,
    }
}

/// The only item of a list that stands where one value is due, if it is of the sort that is due.
pub(super) fn only_item(value: Value<'_>, row: &'static Property) -> Option<Json> {
    let mut items = value.children().filter(|_| value.shape() == Shape::Array && !value.node().unclosed);
    let only = items.next().filter(|_| items.next().is_none())?;
    let fits = match row.r#type {
        Type::Object => only.shape() == Shape::Object && only.children().any(|child| row.child(&child.key()).is_some()),
        Type::Integer | Type::Decimal => only.shape() == Shape::Number,
        Type::Boolean => matches!(only.shape(), Shape::True | Shape::False),
        _ => only.shape() == Shape::String,
    };
    fits.then(|| json(only))
}

/// The day, month and year of a start moment that are written as one date.
fn date_in_parts(value: Value<'_>, row: &'static Property) -> Option<(Json, NaiveDate)> {
    let text = value.text().filter(|_| row.name == "startDate" && row.child("month").is_some())?;
    let day = meant(text.as_bytes()).or_else(|| date(text.as_bytes())).or_else(|| match *date_form(&text)?.readings {
        [reading] => Some(reading.day()),
        _ => None,
    })?;
    let part = |name: &str, number: u32| (name.to_owned(), Json::Number(number.to_string()));
    let year = u32::try_from(day.year()).ok()?;
    Some((Json::Object(vec![part("day", day.day()), part("month", day.month()), part("year", year)]), day))
}

/// A bare object as the list of it, and a bare text as the list of objects that it stands for.
fn as_list(value: Value<'_>, row: &'static Property) -> Option<Json> {
    let item = value.shape() == Shape::Object && row.r#type == Type::Object && !value.node().unclosed;
    if item && value.children().any(|child| row.child(&child.key()).is_some()) {
        return Some(Json::Array(vec![json(value)]));
    }
    let text = value.text().filter(|text| !text.trim().is_empty())?;
    let is_one = match row.values {
        Values::Closed(list) => list.contains(&text.as_ref()),
        _ => row.r#type == Type::String && !text.contains([',', ';', '|']),
    };
    if is_one {
        return Some(Json::Array(vec![Json::String(text.into_owned())]));
    }
    Some(Json::Array(vec![as_object(value, row)?]))
}

/// The object that a text is one property of: `"Water"` where `{ "value": "Water" }` belongs.
pub(super) fn as_object(value: Value<'_>, row: &Property) -> Option<Json> {
    let text = value.text().filter(|text| !row.meant_by_text.is_empty() && !text.trim().is_empty())?;
    Some(Json::Object(vec![(row.meant_by_text.to_owned(), Json::String(text.into_owned()))]))
}

/// Offers the numbers that a text may mean.
#[cold]
fn numbers<'t>(mut finding: Finding<'t>, value: Value<'t>, row: &'static Property) -> Finding<'t> {
    let Some(meant) = amount::meant(value, row) else { return finding };
    let is_money = matches!(row.name, "priceBeforeTax" | "vatAmount" | "vatExemptAmount" | "vatExemptAmountVAT");
    for number in meant.readings {
        let Ok(figure) = Decimal::from_json(number.as_bytes()) else { continue };
        let to = if is_money { Param::Money(figure) } else { Param::Amount(figure) };
        let change = Change::Replace(value, Json::Number(number));
        let correction = match meant.is_certain {
            true => Correction::certain(FixTitle::ReplaceWith, change),
            false => Correction::choice(FixTitle::ReplaceWith, change),
        };
        finding = finding.correction(correction.with("to", to));
    }
    finding
}

/// The value in the right type, where it only is in quotes or only lacks them.
fn unquoted(value: Value<'_>, r#type: Type) -> Option<Json> {
    match (r#type, value.shape()) {
        (Type::Boolean, Shape::String) => match value.text()?.as_ref() {
            "true" | "True" | "TRUE" => Some(Json::Bool(true)),
            "false" | "False" | "FALSE" => Some(Json::Bool(false)),
            _ => None,
        },
        (Type::String, Shape::Number) => Some(Json::String(String::from_utf8_lossy(value.raw()).into_owned())),
        _ => None,
    }
}

/// The whole number that a text of digits with zeros in front stands for.
fn without_zeros(value: Value<'_>) -> Option<String> {
    let text =
        value.text().filter(|text| text.len() > 1 && text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    let plain = text.trim_start_matches('0');
    Some(if plain.is_empty() { "0" } else { plain }.to_owned())
}

pub(super) const fn word_of(r#type: Type) -> TypeWord {
    match r#type {
        Type::Object => TypeWord::Object,
        Type::Integer => TypeWord::Integer,
        Type::Decimal => TypeWord::Number,
        Type::Boolean => TypeWord::Boolean,
        Type::Uri => TypeWord::Uri,
        Type::String | Type::Enum => TypeWord::String,
        Type::Guid => TypeWord::Guid,
        Type::Date => TypeWord::Date,
        Type::DateTime => TypeWord::DateTime,
    }
}
