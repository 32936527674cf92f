//! Dates as people and programs write them, in other forms than the specifications ask for: this module recognises the form and
//! reads the date.

mod clock;
mod days;
mod in_json;
mod sentences;
mod time_alone;

use crate::spec::Text;
use crate::systems::eduv::forms::is_dash;
use crate::time::{DAY, Instant, SECOND, date, date_time};
use chrono::{Datelike, NaiveDate};
use clock::clock;
pub(crate) use clock::without_zone;
use days::{days, excel, since_1970, without_weekday};
pub(crate) use days::{last_day_in, month_named};
pub(crate) use in_json::date_in_json;
use sentences::{
    BLANK, COLON, COMMA, DAY_BEFORE_MONTH, DAY_WITH_ZONE, DAYS, DEFAULT, MIDNIGHT, MILLISECONDS, NO_DATE, NONE, OTHER_DASH,
    SECOND_60, SPELLED, TWELVE_HOURS, TWO_DIGITS, ZEROS, ZONE_IN_LETTERS,
};
pub(crate) use time_alone::time_alone;

/// What a date in another form says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A day, without a time.
    Day(NaiveDate),
    /// A day and the ticks since its midnight, on a clock that isn't named.
    Local(NaiveDate, i64),
    /// A moment.
    Moment(Instant),
}

/// A date in another form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DateForm {
    /// What is unusual about it, as the end of a sentence.
    pub form: Text,
    /// What it may say; nothing when it says that there is no date.
    pub readings: Vec<Reading>,
    /// Whether its first reading is the one that is meant.
    pub is_clear: bool,
    /// The day that is written, of a moment that is written as one.
    pub written: Option<NaiveDate>,
}

impl DateForm {
    /// Whether its first reading is the one that is meant where only a day is asked for: a time on the day makes it no other.
    pub(crate) fn is_clear_day(&self) -> bool {
        let is_local =
            matches!(*self.readings, [Reading::Local(..)]) && ![TWO_DIGITS, DAYS, DAY_BEFORE_MONTH].contains(&self.form);
        self.is_clear || is_local
    }

    /// Whether it is the first day that there is, as .NET writes it.
    pub(crate) fn is_first_day(&self) -> bool {
        self.form == NO_DATE
    }

    /// Whether what is unusual is its time, which says nothing where only a day is due.
    pub(crate) fn is_about_time(&self) -> bool {
        [COLON, BLANK, COMMA, MIDNIGHT, SECOND_60, TWELVE_HOURS, ZONE_IN_LETTERS, DAY_WITH_ZONE].contains(&self.form)
    }

    /// Whether what is unusual is a sentence by itself, and not about the text as it is written.
    pub(crate) fn is_whole_sentence(&self) -> bool {
        [NO_DATE, DEFAULT, ZEROS, COLON, COMMA, MIDNIGHT, SECOND_60, MILLISECONDS].contains(&self.form)
            || in_json::FORMS.contains(&self.form)
    }
}

impl Reading {
    /// The moment, on the Dutch clock where none is named.
    pub(crate) fn moment(self) -> Option<Instant> {
        match self {
            Reading::Day(day) => in_amsterdam(day, 0),
            Reading::Local(day, ticks) => in_amsterdam(day, ticks),
            Reading::Moment(moment) => Some(moment),
        }
    }

    /// The day that it says.
    pub(crate) fn day(self) -> NaiveDate {
        match self {
            Reading::Day(day) | Reading::Local(day, _) => day,
            Reading::Moment(moment) => moment.amsterdam_day(),
        }
    }
}

/// The moment at which the clock in Amsterdam shows a time.
fn in_amsterdam(day: NaiveDate, ticks: i64) -> Option<Instant> {
    let local = Instant::midnight(day).plus(ticks)?;
    let hours = |hours: i64| local.plus(hours.saturating_mul(-3600 * SECOND));
    hours(2).filter(|moment| moment.amsterdam_offset() == 2).or_else(|| hours(1))
}

/// The first day that .NET has.
pub(crate) fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(1, 1, 1).unwrap_or(NaiveDate::MIN)
}

/// Whether programs write a day when there is no date: the first that .NET, Windows, SQL Server, Excel, and clocks on computers have.
pub(crate) fn is_default(day: NaiveDate) -> bool {
    day <= first_day() || matches!((day.year(), day.ordinal()), (1601 | 1753 | 1900 | 1970, 1) | (1899, 364 | 365))
}

/// Recognises a date in another form; `None` of any other text.
#[cold]
#[inline(never)]
pub(crate) fn date_form(text: &str) -> Option<DateForm> {
    let text = text.trim();
    // JavaScript puts the name of the time zone behind a date.
    let text = text.split_once(" (").map_or(text, |(date, _)| date);
    if text.len() > 64 {
        return None;
    }
    if !text.is_ascii() {
        return with_hyphens(text);
    }
    if WORDS_FOR_NONE.contains(&text.to_ascii_lowercase().as_str()) {
        return Some(DateForm { form: NONE, readings: Vec::new(), is_clear: true, written: None });
    }
    // Java writes the name of the time zone behind a date.
    let (text, named_zone) = match text.strip_suffix(']').and_then(|text| text.split_once('[')) {
        Some((text, _)) => (text, Some(ZONE_IN_LETTERS)),
        None => (text, None),
    };
    let (text, has_weekday) = without_weekday(text);
    let clear = |form, reading| Some(DateForm { form, readings: vec![reading], is_clear: true, written: None });
    let counted = since_1970(text);
    if let Some((form, moment)) = counted.filter(|(_, moment)| moment.ticks() > 0) {
        return clear(form, Reading::Moment(moment));
    }
    if let Some((day, ticks)) = excel(text) {
        // Old Macs counted from another day.
        let reading = if ticks == 0 { Reading::Day(day) } else { Reading::Local(day, ticks) };
        return Some(DateForm { form: DAYS, readings: vec![reading], is_clear: false, written: None });
    }
    if counted.is_some()
        || text.starts_with("0001-01-01")
        || text.starts_with("0000-12-31")
        || text.starts_with("01-01-0001")
        || text.starts_with("1/1/0001")
    {
        return Some(DateForm { form: NO_DATE, readings: Vec::new(), is_clear: true, written: None });
    }
    if date(text.get(..10).unwrap_or_default()).is_some_and(is_default) {
        return Some(DateForm { form: DEFAULT, readings: Vec::new(), is_clear: true, written: None });
    }
    if text.starts_with("0000-00-00") {
        return Some(DateForm { form: ZEROS, readings: Vec::new(), is_clear: true, written: None });
    }
    if let Some((day, zone)) = text.split_at_checked(10)
        && let (Some(day), true) = (date(day), is_zone(zone))
    {
        return clear(DAY_WITH_ZONE, Reading::Day(day));
    }
    // The blank or T that stands before the time.
    let colon = text.find(':');
    let split = colon.and_then(|colon| text.get(..colon)).and_then(|before| before.rfind(['T', 't', ' ']));
    let (first, time) = match split {
        Some(at) => (text.get(..at)?.trim(), Some(text.get(at.saturating_add(1)..)?)),
        None => (text, None),
    };
    let (day_form, days) = days(first)?;
    let Some(time) = time else {
        let form = day_form?;
        return Some(DateForm {
            form,
            is_clear: days.len() == 1 && ![TWO_DIGITS, DAY_BEFORE_MONTH].contains(&form),
            readings: days.into_iter().map(Reading::Day).collect(),
            written: None,
        });
    };
    let is_blank = split.and_then(|at| text.as_bytes().get(at)) == Some(&b' ');
    let read = clock(time)?;
    let spelled = (has_weekday && read.offset.is_some()).then_some(SPELLED);
    let form = spelled.or(day_form).or(read.form).or(is_blank.then_some(BLANK)).or(named_zone)?;
    let reading = |day: NaiveDate| {
        Some(match read.offset {
            Some(minutes) => {
                let ticks = read.ticks.saturating_sub(minutes.saturating_mul(60 * SECOND));
                Reading::Moment(Instant::midnight(day).plus(ticks)?)
            }
            None if read.ticks >= DAY => Reading::Local(day.succ_opt()?, read.ticks.saturating_sub(DAY)),
            None => Reading::Local(day, read.ticks),
        })
    };
    let written = days.first().copied();
    let readings: Vec<Reading> = days.into_iter().filter_map(reading).collect();
    let is_clear = readings.len() == 1 && read.offset.is_some() && ![TWO_DIGITS, DAY_BEFORE_MONTH].contains(&form);
    (!readings.is_empty()).then_some(DateForm { form, readings, is_clear, written })
}

/// What people and programs write for no date.
const WORDS_FOR_NONE: &[&str] = &[
    "null",
    "none",
    "nil",
    "nan",
    "nat",
    "undefined",
    "invalid date",
    "n/a",
    "na",
    "n.a.",
    "nvt",
    "n.v.t.",
    "geen",
    "never",
    "nooit",
    "unknown",
    "onbekend",
    "onbepaald",
    "doorlopend",
    "open",
    "tbd",
    "ntb",
    "n.t.b.",
    "nnb",
    "n.n.b.",
    "-",
    "--",
];

/// A date with other dashes than hyphens, as text processors write them.
#[cold]
fn with_hyphens(text: &str) -> Option<DateForm> {
    let plain: String = text.chars().map(|sign| if is_dash(sign) { '-' } else { sign }).collect();
    if !plain.is_ascii() {
        return None;
    }
    let exact = date(&plain).map(Reading::Day).or_else(|| Some(Reading::Moment(date_time(&plain).ok()?.instant)));
    match exact {
        Some(reading) => Some(DateForm { form: OTHER_DASH, readings: vec![reading], is_clear: true, written: None }),
        None => date_form(&plain),
    }
}

/// Whether a text is `Z` or an offset, as XML has it behind a day.
fn is_zone(text: &str) -> bool {
    let offset = text.strip_prefix(['+', '-']).and_then(|offset| offset.split_once(':'));
    let two = |part: &str| part.len() == 2 && part.bytes().all(|digit| digit.is_ascii_digit());
    text == "Z" || offset.is_some_and(|(hours, minutes)| two(hours) && two(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let Some(read) = date_form(text) else { return "-".to_owned() };
        let readings = read.readings.iter().map(|reading| match reading {
            Reading::Day(day) => day.to_string(),
            Reading::Local(..) => format!("~{}", reading.moment().map_or(String::new(), |moment| moment.to_string())),
            Reading::Moment(moment) => moment.to_string(),
        });
        [if read.is_clear { "=" } else { "?" }, &readings.collect::<Vec<_>>().join(" ")].concat()
    }

    #[test]
    fn dates_in_other_forms_are_read() {
        for (text, read) in [
            ("2026-05-04T10:20:30+0200", "=2026-05-04T08:20:30Z"),
            ("2026-05-04T10:20+02", "=2026-05-04T08:20:00Z"),
            ("2026-05-04 10:20:30Z", "=2026-05-04T10:20:30Z"),
            ("2026-05-04 10:20", "?~2026-05-04T08:20:00Z"),
            ("2026-05-04T10:20:30,5Z", "=2026-05-04T10:20:30.5Z"),
            ("2026-12-31T24:00:00Z", "=2027-01-01T00:00:00Z"),
            ("2026-12-31T24:00:01Z", "-"),
            ("2026-12-31T23:59:60Z", "=2027-01-01T00:00:00Z"),
            ("31-08-2026", "=2026-08-31"),
            ("31/8/2026", "=2026-08-31"),
            ("08/31/2026", "=2026-08-31"),
            ("08-09-2026", "?2026-09-08 2026-08-09"),
            ("08-08-2026", "=2026-08-08"),
            ("31-08-2026 14:30", "?~2026-08-31T12:30:00Z"),
            ("31 augustus 2026", "=2026-08-31"),
            ("Aug 31, 2026", "=2026-08-31"),
            ("1-mrt-2026", "=2026-03-01"),
            ("2026-8-1", "=2026-08-01"),
            ("2026/08/01", "=2026-08-01"),
            ("20260801", "=2026-08-01"),
            ("31-08-26", "?2026-08-31 2031-08-26"),
            ("01-02-26", "?2026-02-01 2001-02-26"),
            ("/Date(1767225600000+0100)/", "=2026-01-01T00:00:00Z"),
            ("/Date(-62135596800000)/", "="),
            ("1767225600000", "=2026-01-01T00:00:00Z"),
            ("1767225600", "=2026-01-01T00:00:00Z"),
            ("0001-01-01T00:00:00+01:00", "="),
            ("0001-01-01T00:00:00", "="),
            ("0000-00-00 00:00:00", "="),
            ("1900-01-01T00:00:00", "="),
            ("1970-01-01T00:00:00Z", "="),
            ("n.v.t.", "="),
            ("Invalid Date", "="),
            ("Tue Sep 22 2026 09:00:00 GMT+0200 (Midden-Europese zomertijd)", "=2026-09-22T07:00:00Z"),
            ("Tue, 22 Sep 2026 07:00:00 GMT", "=2026-09-22T07:00:00Z"),
            ("Tue Sep 22 2026", "=2026-09-22"),
            ("dinsdag 22 september 2026", "=2026-09-22"),
            ("di. 22-09-2026", "=2026-09-22"),
            ("9/22/2026 9:00:00 AM", "?~2026-09-22T07:00:00Z"),
            ("9/22/2026 12:30 AM", "?~2026-09-21T22:30:00Z"),
            ("9/22/2026 12:30 pm", "?~2026-09-22T10:30:00Z"),
            ("9/22/2026 13:30 PM", "-"),
            ("\\/Date(1767225600000)\\/", "=2026-01-01T00:00:00Z"),
            ("46287", "?2026-09-22"),
            ("46287.375", "?~2026-09-22T07:00:00Z"),
            ("12345", "-"),
            ("46287.", "-"),
            ("2026-05-04T10:20:30 GMT", "=2026-05-04T10:20:30Z"),
            ("2026-07-01 09:00:00 CEST", "=2026-07-01T07:00:00Z"),
            ("2026-07-01T09:00:00+02:00[Europe/Amsterdam]", "=2026-07-01T07:00:00Z"),
            ("2026-07-01T09:00:00[Europe/Amsterdam]", "?~2026-07-01T07:00:00Z"),
            ("0000-12-31T23:40:28Z", "="),
            ("2026-31-12", "?2026-12-31"),
            ("1/7/26", "?2026-07-01 2026-01-07"),
            ("2026\u{2013}07\u{2013}01", "=2026-07-01"),
            ("2026\u{2011}07\u{2011}01T09:00:00Z", "=2026-07-01T09:00:00Z"),
            ("31\u{2013}08\u{2013}2026", "=2026-08-31"),
            ("2026-08-01Z", "=2026-08-01"),
            ("2026-08-01+02:00", "=2026-08-01"),
            ("n.t.b.", "="),
            ("2026-02-30", "-"),
            ("31-02-2026", "-"),
            ("soon", "-"),
            ("12", "-"),
            ("1.2.3", "-"),
            ("", "-"),
        ] {
            assert_eq!(shown(text), read, "{text}");
        }
    }
}
