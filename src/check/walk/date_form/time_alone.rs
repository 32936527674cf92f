//! A time without its day, as spreadsheets keep it in a column of its own.

use super::clock::clock;
use super::sentences::words;
use super::{DateForm, Reading};
use crate::json::tape::Value;
use crate::spec::Text;
use crate::time::{DAY, Instant, SECOND, date, date_time_cut};
use chrono::NaiveDate;
use std::borrow::Cow;

const TIME_ALONE: Text = words("is only a time. Write the date with it.", "is alleen een tijd. Zet de datum erbij.");

impl DateForm {
    /// Whether it is a time that its day isn't written with.
    pub(crate) fn is_time_alone(&self) -> bool {
        self.form == TIME_ALONE
    }
}

/// Recognises a time alone, `9:30` or `9.30 uur`; it says a moment where the date stands beside it.
#[cold]
pub(crate) fn time_alone(value: Value<'_>, text: &str) -> Option<DateForm> {
    let time = clock(&with_colon(text.trim()))?;
    let offset = time.offset.map(|minutes| minutes.saturating_mul(60 * SECOND));
    let reading = |day: NaiveDate| match offset {
        Some(offset) => Some(Reading::Moment(Instant::midnight(day).plus(time.ticks.saturating_sub(offset))?)),
        None => Some(Reading::Local(day, time.ticks)).filter(|_| time.ticks < DAY),
    };
    let readings = day_beside(value).and_then(reading).into_iter().collect();
    Some(DateForm { form: TIME_ALONE, readings, is_clear: false, written: None })
}

/// A time with its colon: in Dutch it has a point, and `uur` behind it; `9u30` and `9h30` are written as well.
fn with_colon(text: &str) -> Cow<'_, str> {
    let bare = ["uur", "u", "h"].iter().find_map(|unit| text.strip_suffix(unit)).map_or(text, str::trim_end);
    let has_unit = bare.len() < text.len();
    match bare.split_once(['.', 'u', 'h']) {
        Some((hour, minute)) if is_number(hour) && is_number(minute) && minute.len() == 2 => [hour, ":", minute].concat().into(),
        None if has_unit && is_number(bare) => [bare, ":00"].concat().into(),
        _ => bare.into(),
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The day that a property beside a time names, `eventDate` beside `startTime`.
fn day_beside(time: Value<'_>) -> Option<NaiveDate> {
    if !time.key().ends_with("Time") {
        return None;
    }
    let mut beside = time.parent()?.children().filter(|child| child.key().ends_with("Date"));
    let text = beside.next().filter(|_| beside.next().is_none())?.text()?;
    match date_time_cut(text.as_bytes()) {
        Ok((read, _)) => Some(read.instant.amsterdam_day()),
        Err(_) => date(text.as_bytes().get(..10)?),
    }
}
