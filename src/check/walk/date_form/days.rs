//! Days: with the month in words or the day first, with the day of the week, and as counts.

use super::sentences::{
    COMPACT, DAY_BEFORE_MONTH, DAY_FIRST, EITHER, MILLISECONDS, MONTH_FIRST, NAMED, SECONDS, SHORT, TWO_DIGITS,
};
use crate::diagnostics::messages::words::{month, weekday};
use crate::spec::{Locale, Text};
use crate::time::{DAY, Instant, SECOND, date, last_of_month};
use chrono::{Datelike, NaiveDate};

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
pub(super) fn without_weekday(text: &str) -> (&str, bool) {
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let word = text.strip_suffix(rest).unwrap_or_default().to_ascii_lowercase();
    let is_day = |code| [Locale::En, Locale::Nl].iter().any(|&locale| weekday(locale, code).to_lowercase().starts_with(&word));
    let is_weekday = word.len() >= 2 && ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].into_iter().any(is_day);
    let rest = rest.trim_start_matches(['.', ',', ' ']);
    if is_weekday && !rest.is_empty() { (rest, true) } else { (text, false) }
}

/// `/Date(1767225600000+0100)/`, or a bare count of this century: of milliseconds, of seconds, or of days as Excel keeps a date.
pub(super) fn since_1970(text: &str) -> Option<(Text, Instant)> {
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
pub(super) fn excel(text: &str) -> Option<(NaiveDate, i64)> {
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
pub(super) fn days(text: &str) -> Option<(Option<Text>, Vec<NaiveDate>)> {
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

pub(super) fn day_of(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok().filter(|&year| year > 0)?, month, day)
}

/// A year of four digits.
fn full(year: &str) -> Option<u32> {
    year.parse().ok().filter(|_| year.len() == 4)
}

/// The number of a month, by its name in either language or the first three letters or more of that.
pub(crate) fn month_named(name: &str) -> Option<u32> {
    let name = name.to_ascii_lowercase();
    let is_short = |full: &str| name.len() >= 3 && full.to_lowercase().starts_with(&name);
    (1..=12u32).find(|&number| {
        is_short(month(Locale::En, number)) || is_short(month(Locale::Nl, number)) || (number == 3 && name == "mrt")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
