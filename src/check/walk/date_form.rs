//! Dates as people and programs write them, in other forms than the specifications ask for: this module recognises the form and
//! reads the date.

mod in_json;
mod time_alone;

use crate::diagnostics::messages::words::{month, weekday};
use crate::spec::{Locale, Text};
use crate::systems::eduv::forms::is_dash;
use crate::time::{DAY, Instant, SECOND, date, date_time, last_of_month};
use chrono::{Datelike, NaiveDate};
pub(crate) use in_json::date_in_json;
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

const fn words(en: &'static str, nl: &'static str) -> Text {
    Text { en, nl }
}

const NO_DATE: Text =
    words("this is what .NET programs write when there is no date.", "dit schrijven .NET-programma's als er geen datum is.");
const ZEROS: Text = words("this is what databases write when there is no date.", "dit schrijven databases als er geen datum is.");
const COLON: Text = words(
    "the time zone is written without its colon: +02:00 is right, not +0200.",
    "de tijdzone is zonder dubbele punt geschreven: +02:00 is goed, +0200 niet.",
);
const BLANK: Text = words("has a blank where a T belongs.", "heeft een spatie waar een T hoort.");
const COMMA: Text =
    words("the seconds have a comma, where a point belongs.", "in de seconden staat een komma, waar een punt hoort.");
const MIDNIGHT: Text = words("24:00 is written as 00:00 of the next day.", "24:00 schrijf je als 00:00 van de volgende dag.");
const SECOND_60: Text =
    words("second 60 is written as the start of the next minute.", "seconde 60 schrijf je als het begin van de volgende minuut.");
const MILLISECONDS: Text = words("this counts milliseconds since 1970.", "dit telt milliseconden sinds 1970.");
const SECONDS: Text = words("counts seconds since 1970.", "telt seconden sinds 1970.");
const COMPACT: Text = words("lacks the hyphens between year, month and day.", "mist de streepjes tussen jaar, maand en dag.");
const SHORT: Text = words(
    "is written another way: the year has four digits, month and day have two, with hyphens in between.",
    "is anders geschreven: het jaar heeft vier cijfers, maand en dag hebben er twee, met streepjes ertussen.",
);
const DAY_FIRST: Text = words("has the day first. Write year, month and day.", "begint met de dag. Schrijf jaar, maand en dag.");
const MONTH_FIRST: Text =
    words("has the month first. Write year, month and day.", "begint met de maand. Schrijf jaar, maand en dag.");
const EITHER: Text = words(
    "can be read with the day or with the month first. Write year, month and day.",
    "kan met de dag of met de maand voorop worden gelezen. Schrijf jaar, maand en dag.",
);
const NAMED: Text = words(
    "has the month in words. Write year, month and day in digits.",
    "heeft de maand in letters. Schrijf jaar, maand en dag in cijfers.",
);
const DAY_BEFORE_MONTH: Text =
    words("has the day before the month. Write year, month and day.", "heeft de dag vóór de maand. Schrijf jaar, maand en dag.");
const OTHER_DASH: Text = words("has other dashes where hyphens belong.", "heeft andere streepjes waar koppeltekens horen.");
const ZONE_IN_LETTERS: Text = words(
    "has the time zone in letters. Write Z for UTC, or an offset such as +02:00.",
    "heeft de tijdzone in letters. Schrijf Z voor UTC, of een verschil zoals +02:00.",
);
const DAY_WITH_ZONE: Text = words("has a time zone, but no time.", "heeft wel een tijdzone, maar geen tijd.");
const DAYS: Text =
    words("counts days, as Excel does. Write year, month and day.", "telt dagen, zoals Excel doet. Schrijf jaar, maand en dag.");
const DEFAULT: Text =
    words("this is what programs write when there is no date.", "dit schrijven programma's als er geen datum is.");
const SPELLED: Text =
    words("is how JavaScript and web servers write a date.", "is een datum zoals JavaScript en webservers die schrijven.");
const TWELVE_HOURS: Text = words("has a time with AM or PM.", "heeft een tijd met AM of PM.");
const NONE: Text = words("isn't a date, but a word for none.", "is geen datum, maar een woord voor ‘geen’.");
const TWO_DIGITS: Text =
    words("has a year of two digits. Write all four.", "heeft een jaar van twee cijfers. Schrijf ze alle vier.");

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

/// The last day of the month that a date names, where the date has a day that the month doesn't.
#[cold]
pub(crate) fn last_day_in(text: &str) -> Option<NaiveDate> {
    let text = without_weekday(text.trim()).0;
    let before_time = text.find(':').and_then(|colon| text.get(..colon)).and_then(|before| before.rfind(['T', 't', ' ']));
    let (_, named) = named_days(text.get(..before_time.unwrap_or(text.len()))?)?;
    named.into_iter().find_map(|(year, month, day)| {
        let last = last_of_month(i32::try_from(year).ok().filter(|&year| year > 0)?, month)?;
        (day > last.day() && day < 100).then_some(last)
    })
}

/// A text without the day of the week before it, in either language, and whether there was one.
fn without_weekday(text: &str) -> (&str, bool) {
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let word = text.strip_suffix(rest).unwrap_or_default().to_ascii_lowercase();
    let is_day = |code| [Locale::En, Locale::Nl].iter().any(|&locale| weekday(locale, code).to_lowercase().starts_with(&word));
    let is_weekday = word.len() >= 2 && ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].into_iter().any(is_day);
    let rest = rest.trim_start_matches(['.', ',', ' ']);
    if is_weekday && !rest.is_empty() { (rest, true) } else { (text, false) }
}

/// `/Date(1767225600000+0100)/`, or a bare count of this century: of milliseconds, of seconds, or of days as Excel keeps a date.
fn since_1970(text: &str) -> Option<(Text, Instant)> {
    let count = text.strip_prefix("/Date(").or_else(|| text.strip_prefix("\\/Date("));
    let count = count.and_then(|rest| rest.strip_suffix(")/").or_else(|| rest.strip_suffix(")\\/")));
    // The offset is only how the moment was shown.
    let digits = count.map_or(text, |count| {
        count.get(..1).map_or(count, |_| {
            let end = count.get(1..).and_then(|rest| rest.find(['+', '-'])).map_or(count.len(), |at| at.saturating_add(1));
            count.get(..end).unwrap_or(count)
        })
    });
    let number: i64 = digits.parse().ok()?;
    let is_plain = count.is_none();
    let (form, unit) = match digits.len() {
        _ if !is_plain => (MILLISECONDS, SECOND / 1000),
        13 => (MILLISECONDS, SECOND / 1000),
        10 => (SECONDS, SECOND),
        _ => return None,
    };
    let moment = Instant::midnight(NaiveDate::from_ymd_opt(1970, 1, 1)?).plus(number.checked_mul(unit)?)?;
    let is_likely = (946_684_800..4_102_444_800).contains(&number.checked_mul(unit)?.div_euclid(SECOND));
    (!is_plain || is_likely).then_some((form, moment))
}

/// The day of this century that Excel keeps as `46287`, and the ticks since its midnight of `46287.375`.
fn excel(text: &str) -> Option<(NaiveDate, i64)> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    if whole.len() != 5 || part.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return None;
    }
    let days: i64 = whole.parse().ok()?;
    let part: i64 = [part, "000000000"].concat().get(..9)?.parse().ok()?;
    // To the second: the digits say no more.
    let seconds = part.saturating_mul(86_400).saturating_add(500_000_000) / 1_000_000_000;
    let first = Instant::midnight(NaiveDate::from_ymd_opt(1899, 12, 30)?);
    let day = first.plus(days.saturating_mul(DAY))?.day();
    (36_526..73_051).contains(&days).then_some((day, seconds.saturating_mul(SECOND)))
}

/// The days that a text may name, and what is unusual about its form.
fn days(text: &str) -> Option<(Option<Text>, Vec<NaiveDate>)> {
    if let Some(day) = date(text) {
        return Some((None, vec![day]));
    }
    let (form, named) = named_days(text)?;
    let days: Vec<NaiveDate> = named.into_iter().filter_map(|(year, month, day)| day_of(year, month, day)).collect();
    (!days.is_empty()).then_some((Some(form), days))
}

/// A year, a month and a day.
type Named = (u32, u32, u32);

/// Year, month and day as a text may name them, whether there is such a day or not, and what is unusual about its form.
#[inline(never)]
fn named_days(text: &str) -> Option<(Text, Vec<Named>)> {
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<u32>().ok());
        return Some((COMPACT, vec![(number(0, 4)?, number(4, 6)?, number(6, 8)?)]));
    }
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = *parts.first_chunk::<3>().filter(|_| parts.len() == 3)?;
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 4);
    if let Some((month, day)) = month_named(second).map(|month| (month, first)).or_else(|| Some((month_named(first)?, second))) {
        return Some((NAMED, vec![(full(third)?, month, number(day)?)]));
    }
    let (a, b, c) = (number(first)?, number(second)?, number(third)?);
    let (form, mut named) = match (first.len(), second.len(), third.len()) {
        (4, ..) if b > 12 => (DAY_BEFORE_MONTH, vec![(a, c, b)]),
        (4, ..) => (SHORT, vec![(a, b, c)]),
        (.., 4) => {
            let form = match (a > 12, b > 12) {
                (false, false) if a != b => EITHER,
                (false, true) => MONTH_FIRST,
                _ => DAY_FIRST,
            };
            (form, vec![(c, b, a), (c, a, b)])
        }
        (1, 1..=2, 2) => (TWO_DIGITS, vec![(c.saturating_add(2000), b, a), (c.saturating_add(2000), a, b)]),
        (2, 1..=2, 2) => (TWO_DIGITS, vec![(c.saturating_add(2000), b, a), (a.saturating_add(2000), b, c)]),
        _ => return None,
    };
    named.dedup();
    Some((form, named))
}

fn day_of(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok().filter(|&year| year > 0)?, month, day)
}

/// A year of four digits.
fn full(year: &str) -> Option<u32> {
    year.parse().ok().filter(|_| year.len() == 4)
}

/// The number of a month, by its name in either language or the first three letters or more of that.
pub(super) fn month_named(name: &str) -> Option<u32> {
    let name = name.to_ascii_lowercase();
    let is_short = |full: &str| name.len() >= 3 && full.to_lowercase().starts_with(&name);
    (1..=12u32).find(|&number| {
        is_short(month(Locale::En, number)) || is_short(month(Locale::Nl, number)) || (number == 3 && name == "mrt")
    })
}

/// A time of day, and how far its clock is ahead of UTC.
struct Clock {
    ticks: i64,
    /// In minutes; `None` when it isn't named.
    offset: Option<i64>,
    form: Option<Text>,
}

/// A time without AM or PM behind it, and the hours that those stand for.
fn half_of_day(time: &str) -> (&str, Option<i64>) {
    let Some((start, end)) = time.split_at_checked(time.len().wrapping_sub(2)) else { return (time, None) };
    let half = if end.eq_ignore_ascii_case("am") {
        0
    } else if end.eq_ignore_ascii_case("pm") {
        12
    } else {
        return (time, None);
    };
    (start.trim_end(), Some(half))
}

/// Names of time zones that people write here.
const ZONES: &[(&str, &str)] =
    &[("GMT", "Z"), ("UTC", "Z"), ("CEST", "+02:00"), ("MEST", "+02:00"), ("CET", "+01:00"), ("MET", "+01:00")];

/// Reads `10:20`, `10:20:30,5+0200`, `9:00 AM` and the like.
fn clock(text: &str) -> Option<Clock> {
    let zone = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
    let (time, zone) = text.split_at_checked(zone)?;
    let time = time.trim();
    let named = ZONES.iter().find_map(|(name, offset)| Some((time.strip_suffix(name)?.trim(), *offset)));
    let (time, zone) = match named {
        Some((time, offset)) => (time, if zone.is_empty() { offset } else { zone }),
        None => (time, zone),
    };
    let (time, half) = half_of_day(time);
    let mut form = half.map(|_| TWELVE_HOURS).or(named.map(|_| ZONE_IN_LETTERS));
    let mut parts = time.split(':');
    let two = |part: &str| part.parse::<i64>().ok().filter(|_| !part.is_empty() && part.len() <= 2);
    let (hour, minute) = (two(parts.next()?)?, two(parts.next()?)?);
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(noon) => hour % 12 + noon,
    };
    let seconds = parts.next().unwrap_or("0");
    let (second, fraction) = seconds.split_once([',', '.']).unwrap_or((seconds, ""));
    let second = two(second)?;
    let digits = fraction.len() <= 7 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let padded: i64 = [fraction, "0000000"].concat().get(..7)?.parse().ok()?;
    let whole = hour.saturating_mul(3600).saturating_add(minute.saturating_mul(60)).saturating_add(second);
    if !digits || parts.next().is_some() || hour > 24 || minute > 59 || second > 60 || (hour == 24 && whole > 86_400) {
        return None;
    }
    let offset = match zone.strip_prefix(['+', '-']) {
        _ if zone.is_empty() => None,
        None if zone.len() == 1 => Some(0),
        None => return None,
        Some(digits) => {
            let plain = digits.replace(':', "");
            let number: i64 = plain.parse().ok()?;
            let minutes = match plain.len() {
                2 => number.saturating_mul(60),
                4 => (number / 100).saturating_mul(60).saturating_add(number % 100),
                _ => return None,
            };
            if digits.len() != 5 {
                form = Some(COLON);
            }
            Some(if zone.starts_with('-') { -minutes } else { minutes })
        }
    };
    form = if hour == 24 {
        Some(MIDNIGHT)
    } else if second == 60 {
        Some(SECOND_60)
    } else if seconds.contains(',') {
        Some(COMMA)
    } else {
        form
    };
    Some(Clock { ticks: whole.saturating_mul(SECOND).saturating_add(padded), offset, form })
}

/// The moments that a date-time without a time zone may name: on the Dutch clock, and in UTC.
#[cold]
pub(crate) fn without_zone(text: &str) -> Vec<Instant> {
    let Some(day) = text.get(..10).and_then(date) else { return Vec::new() };
    match text.get(11..).map(clock) {
        None => in_amsterdam(day, 0).into_iter().collect(),
        Some(Some(read)) => {
            let utc = date_time([text, "Z"].concat()).ok().map(|read| read.instant);
            let local = in_amsterdam(day, read.ticks);
            // In the night in which the clock goes back, the same time comes once more.
            let repeated = local
                .and_then(|moment| moment.plus(3600 * SECOND))
                .filter(|later| local.is_some_and(|moment| moment.amsterdam_offset() == 2) && later.amsterdam_offset() == 1);
            local.into_iter().chain(repeated).chain(utc).collect()
        }
        Some(None) => Vec::new(),
    }
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

    #[test]
    fn a_day_that_its_month_lacks_is_found_in_any_order() {
        for text in
            ["2026-2-31", "31-02-2026", "30 februari 2026", "Feb 30, 2026", "2/30/2026", "31.2.2026 9:00", "ma 30-02-2026"]
        {
            assert_eq!(last_day_in(text).map(|day| day.to_string()).as_deref(), Some("2026-02-28"), "{text}");
        }
        for text in ["2026-02-28", "31-08-2026", "2026-13-01", "0-2-2026", "soon", ""] {
            assert_eq!(last_day_in(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_without_zone_is_on_the_dutch_clock_or_in_utc() {
        let read = |text| without_zone(text).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(read("2026-07-01T10:00:00"), ["2026-07-01T08:00:00Z", "2026-07-01T10:00:00Z"]);
        assert_eq!(read("2026-01-01"), ["2025-12-31T23:00:00Z"]);
        assert_eq!(read("2026-10-25T02:30:00"), ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z"]);
        assert_eq!(read("2026-10-25T03:30:00"), ["2026-10-25T02:30:00Z", "2026-10-25T03:30:00Z"]);
        assert_eq!(read("2026-01-01Tx"), Vec::<String>::new());
    }
}
