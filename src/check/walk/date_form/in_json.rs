//! Dates that stand in the JSON as an object, a list or a number, as the libraries of programming languages and databases write them.

use super::clock::clock;
use super::days::{day_of, days, month_named};
use super::sentences::words;
use super::{DateForm, Reading, date_form, in_amsterdam};
use crate::json::tape::{Shape, Value};
use crate::spec::Text;
use crate::time::{Instant, SECOND, date_time};
use chrono::NaiveDate;

const PHP: Text =
    words("PHP writes a date in this way. Write it as one text.", "zo schrijft PHP een datum. Schrijf die als één tekst.");
const JAVA: Text =
    words("Java writes a date in this way. Write it as one text.", "zo schrijft Java een datum. Schrijf die als één tekst.");
const DATABASE: Text = words(
    "databases write a date in this way. Write it as one text.",
    "zo schrijven databases een datum. Schrijf die als één tekst.",
);

/// The forms above.
pub(super) const FORMS: &[Text] = &[PHP, JAVA, DATABASE];

/// Recognises a date that isn't a text. `is_day`: only a day is asked for.
#[cold]
#[inline(never)]
pub(crate) fn date_in_json(value: Value<'_>, is_day: bool) -> Option<DateForm> {
    match value.shape() {
        Shape::Number => date_form(std::str::from_utf8(value.raw()).ok()?),
        Shape::Object => of_php(value, is_day).or_else(|| of_database(value)).or_else(|| of_parts(value)),
        Shape::Array => of_list(value),
        _ => None,
    }
}

/// `{"date":"2026-09-22 00:00:00.000000","timezone_type":3,"timezone":"Europe/Amsterdam"}`.
fn of_php(value: Value<'_>, is_day: bool) -> Option<DateForm> {
    let (date, zone) = (value.text_at("date")?, value.text_at("timezone")?);
    let (first, time) = date.split_once([' ', 'T'])?;
    let day = *days(first)?.1.first()?;
    let read = match zone.as_ref() {
        "UTC" => clock(&[time, "Z"].concat())?,
        offset if offset.starts_with(['+', '-']) => clock(&[time, offset].concat())?,
        _ => clock(time)?,
    };
    let is_dutch = ["Europe/Amsterdam", "Europe/Brussels", "Europe/Berlin", "Europe/Paris"].contains(&zone.as_ref());
    let reading = match read.offset {
        _ if is_day => Reading::Day(day),
        Some(minutes) => {
            let ticks = read.ticks.saturating_sub(minutes.saturating_mul(60 * SECOND));
            Reading::Moment(Instant::midnight(day).plus(ticks)?)
        }
        None if is_dutch => Reading::Moment(in_amsterdam(day, read.ticks)?),
        None => Reading::Local(day, read.ticks),
    };
    Some(DateForm { form: PHP, readings: vec![reading], is_clear: true, written: None })
}

/// `{"$date":"2026-09-22T00:00:00Z"}`, `{"$date":{"$numberLong":"1790028000000"}}`, `{"_seconds":1790028000,"_nanoseconds":0}`.
fn of_database(value: Value<'_>) -> Option<DateForm> {
    let seconds = ["_seconds", "seconds", "epochSecond"].iter().find_map(|name| value.get(name)?.number()?.ok());
    let reading = if let Some(seconds) = seconds {
        let start = Instant::midnight(NaiveDate::from_ymd_opt(1970, 1, 1)?);
        Reading::Moment(start.plus(seconds.to_string().parse::<i64>().ok()?.checked_mul(SECOND)?)?)
    } else {
        let inner = value.get("$date")?;
        let inner = inner.get("$numberLong").unwrap_or(inner);
        let text = inner.text().unwrap_or_else(|| String::from_utf8_lossy(inner.raw()));
        match date_time(text.as_bytes()) {
            Ok(read) => Reading::Moment(read.instant),
            Err(_) => *date_form(&text)?.readings.first()?,
        }
    };
    Some(DateForm { form: DATABASE, readings: vec![reading], is_clear: true, written: None })
}

/// `{"year":2026,"month":9,"day":22}`, and as Java writes it: `{"year":2026,"monthValue":9,"dayOfMonth":22,"hour":9,"minute":0}`.
fn of_parts(value: Value<'_>) -> Option<DateForm> {
    let named = |names: [&str; 2]| names.iter().find_map(|name| whole(value.get(name)?));
    let month = named(["monthValue", "month"]).or_else(|| month_named(&value.text_at("month")?))?;
    let day = day_of(named(["year", "year"])?, month, named(["dayOfMonth", "day"])?)?;
    let part = |name| named([name, name]);
    Some(at(day, part("hour").zip(part("minute")), part("second")))
}

/// `[2026,9,22]`, `[2026,9,22,9,0]`, and with seconds and their parts behind.
fn of_list(value: Value<'_>) -> Option<DateForm> {
    let numbers = value.children().map(whole).collect::<Option<Vec<u32>>>()?;
    let (&[year, month, day], time) = numbers.split_first_chunk::<3>()?;
    if year < 1000 || !matches!(time.len(), 0 | 2..=4) {
        return None;
    }
    let day = day_of(year, month, day)?;
    Some(at(day, time.first().copied().zip(time.get(1).copied()), time.get(2).copied()))
}

/// A day, or a time on it.
fn at(day: NaiveDate, time: Option<(u32, u32)>, second: Option<u32>) -> DateForm {
    let seconds = |(hour, minute): (u32, u32)| i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second.unwrap_or(0));
    let time = time.filter(|&(hour, minute)| hour < 24 && minute < 60).map(seconds);
    let reading = match time {
        Some(seconds) => Reading::Local(day, seconds.saturating_mul(SECOND)),
        None => Reading::Day(day),
    };
    DateForm { form: JAVA, readings: vec![reading], is_clear: matches!(reading, Reading::Day(_)), written: None }
}

/// A whole number.
fn whole(value: Value<'_>) -> Option<u32> {
    std::str::from_utf8(value.raw()).ok()?.parse().ok()
}
