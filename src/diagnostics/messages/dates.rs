//! Dates and times for people: in words, on the clock of the Netherlands, where they order.

use super::words::month;
use crate::spec::Locale;
use crate::time::{Instant, SECOND, date_time_cut};
use crate::wire::names;
use chrono::{Datelike, NaiveDate};

/// How messages write dates and times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dates {
    /// As documents do: `2026-09-22`, `2026-07-01T00:00:00Z`.
    #[default]
    Iso,
    /// In words, on the Dutch clock, and other places of the document in words too.
    Local,
}

names!(Dates, "form of dates": Iso "iso" Local "local");

/// A date: `1 January 2026`.
pub(crate) fn date(day: NaiveDate, locale: Locale) -> String {
    day_in_words(day.year(), day.month(), day.day(), locale)
}

/// An instant: `1 January 2026 00:00`, with seconds and parts of them where there are any. Of the hour that the clock has twice in
/// autumn, it says which one.
pub(crate) fn instant(instant: Instant, locale: Locale) -> String {
    let local = instant.amsterdam();
    let words = [date(local.day(), locale).as_str(), " ", &time(local, locale)].concat();
    let hour = 3600 * SECOND;
    let offset_after = |ticks| instant.plus(ticks).map_or(0, Instant::amsterdam_offset);
    let clock = match (offset_after(-hour), instant.amsterdam_offset(), offset_after(hour)) {
        (_, 2, 1) => pick(locale, " (summer time)", " (zomertijd)"),
        (2, 1, _) => pick(locale, " (winter time)", " (wintertijd)"),
        _ => "",
    };
    words + clock
}

/// An instant that limits a stretch of time: of midnight only the date, as in `until 1 January 2026`.
pub(crate) fn limit(limit: Instant, locale: Locale) -> String {
    let local = limit.amsterdam();
    if local.time_of_day() == 0 { date(local.day(), locale) } else { instant(limit, locale) }
}

/// An instant on the clock of UTC.
pub(crate) fn utc(instant: Instant, locale: Locale) -> String {
    [&date(instant.day(), locale), " ", &time(instant, locale), " UTC"].concat()
}

/// A text that should be a date, or a date and time, as far as it is one; `None` of any other text. A day that its month doesn't have
/// stays that day.
pub(crate) fn date_text(text: &str, locale: Locale) -> Option<String> {
    let end = text.find(['T', 't', ' ']).unwrap_or(text.len());
    let (first, rest) = text.split_at_checked(end)?;
    let rest = rest.get(1..).unwrap_or_default();
    if let Ok((read, _)) = date_time_cut(text.as_bytes())
        && read.zulu
    {
        return Some(instant(read.instant, locale));
    }
    let mut parts = first.split('-');
    let mut number = |digits: std::ops::RangeInclusive<usize>| {
        let part = parts.next().filter(|part| digits.contains(&part.len()))?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten()
    };
    let (year, month, day) = (number(4..=4)?, number(1..=2)?, number(1..=2)?);
    if parts.next().is_some() {
        return None;
    }
    let day = match (1..=12).contains(&month) && year > 0 {
        true => day_in_words(i32::try_from(year).ok()?, month, day, locale),
        false => first.to_owned(),
    };
    Some(if rest.is_empty() { day } else { [day.as_str(), " ", rest].concat() })
}

/// Whether a text has the form of a date and time, or starts with one.
pub(crate) fn is_date_time(text: &str) -> bool {
    let start = text.as_bytes().get(..10).filter(|start| start.iter().all(|&byte| byte.is_ascii_digit() || byte == b'-'));
    start.is_some() && matches!(text.as_bytes().get(10), Some(b'T' | b't'))
}

/// How many days a month has, told by its last one: `June has 30 days`; of February, in which year.
pub(crate) fn month_length(last: NaiveDate, locale: Locale) -> String {
    let mut text = month(locale, last.month()).to_owned();
    if last.month() == 2 {
        text.push_str(&format!(" {}", last.year()));
    }
    text + &format!(" {} {} {}", pick(locale, "has", "heeft"), last.day(), pick(locale, "days", "dagen"))
}

fn day_in_words(year: i32, number: u32, day: u32, locale: Locale) -> String {
    // A year like 1 would look like a part of something else.
    format!("{day} {} {year:04}", month(locale, number))
}

/// The time of day: hour and minute, and seconds and parts of them where there are any.
fn time(instant: Instant, locale: Locale) -> String {
    let ticks = instant.time_of_day() % SECOND;
    let whole = instant.time_of_day() / SECOND;
    let (hour, minute, second) = (whole / 3600, whole / 60 % 60, whole % 60);
    let mut text = format!("{hour:02}:{minute:02}");
    if second != 0 || ticks != 0 {
        text.push_str(&format!(":{second:02}"));
    }
    if ticks != 0 {
        text.push_str(pick(locale, ".", ","));
        text.push_str(format!("{ticks:07}").trim_end_matches('0'));
    }
    text
}

const fn pick(locale: Locale, en: &'static str, nl: &'static str) -> &'static str {
    match locale {
        Locale::En => en,
        Locale::Nl => nl,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        date_time_cut(text.as_bytes()).map_or(Instant::LAST, |(read, _)| read.instant)
    }

    #[test]
    fn an_instant_is_told_on_the_dutch_clock() {
        let words = |text| instant(at(text), Locale::Nl);
        assert_eq!(words("2026-07-01T00:00:00Z"), "1 juli 2026 02:00");
        assert_eq!(words("2026-12-31T23:00:00Z"), "1 januari 2027 00:00");
        assert_eq!(words("2026-12-31T22:59:59.9999999Z"), "31 december 2026 23:59:59,9999999");
        assert_eq!(instant(at("2026-01-15T11:30:05.50Z"), Locale::En), "15 January 2026 12:30:05.5");
        assert_eq!(utc(at("2026-07-01T02:00:00+02:00"), Locale::En), "1 July 2026 00:00 UTC");
    }

    #[test]
    fn the_hour_that_comes_twice_is_told_apart_and_no_other() {
        let words = |text| instant(at(text), Locale::Nl);
        assert_eq!(words("2026-10-25T00:30:00Z"), "25 oktober 2026 02:30 (zomertijd)");
        assert_eq!(words("2026-10-25T01:30:00Z"), "25 oktober 2026 02:30 (wintertijd)");
        for once in ["2026-10-24T23:59:59Z", "2026-10-25T02:00:00Z", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"] {
            assert!(!words(once).contains("tijd"), "{once}");
        }
    }

    #[test]
    fn a_limit_at_midnight_is_its_day() {
        assert_eq!(limit(at("2026-06-30T22:00:00Z"), Locale::Nl), "1 juli 2026");
        assert_eq!(limit(at("2026-07-01T00:00:00Z"), Locale::Nl), "1 juli 2026 02:00");
    }

    #[test]
    fn a_text_that_should_be_a_date_is_told_as_far_as_it_is_one() {
        let words = |text| date_text(text, Locale::Nl).unwrap_or_default();
        assert_eq!(words("2026-09-22"), "22 september 2026");
        assert_eq!(words("2026-06-31"), "31 juni 2026");
        assert_eq!(words("2026-02-30T09:30:00Z"), "30 februari 2026 09:30:00Z");
        assert_eq!(words("2026-13-01T00:00:00Z"), "2026-13-01 00:00:00Z");
        assert_eq!(words("2026-07-01T00:00:00Z"), "1 juli 2026 02:00");
        assert_eq!(words("2026-07-01T00:00:00"), "1 juli 2026 00:00:00");
        assert_eq!(words("2026-07-01T00:00:00+05:00"), "1 juli 2026 00:00:00+05:00");
        assert_eq!(words("2026-2-31"), "31 februari 2026");
        for other in ["30 juni 2026", "31-02-2026", "2026-07-01-1", "2026-07-01x", "", "2026-07-1é", "€€€€€"] {
            assert_eq!(date_text(other, Locale::Nl), None, "{other}");
        }
    }
}
