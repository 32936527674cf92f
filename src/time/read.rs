//! Dates and date-times as ISO 8601 writes them.

use super::{DAY, Instant, SECOND};
use chrono::{Datelike, NaiveDate};
use std::fmt;
use std::str::FromStr;

/// Why a text isn't a date-time that names an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateTimeFault {
    /// Another form, or a day or time that doesn't exist.
    Form,
    /// No offset.
    NoOffset,
    /// More than seven fraction digits.
    TooFine,
}

impl fmt::Display for DateTimeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DateTimeFault::Form => "This is no date and time. Write it as 2026-01-15T12:00:00Z.",
            DateTimeFault::NoOffset => "This date and time has no offset. End it in Z, or in one such as +01:00.",
            DateTimeFault::TooFine => "This date and time has more than seven fraction digits. Leave the last ones out.",
        })
    }
}

impl std::error::Error for DateTimeFault {}

/// A date-time as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DateTime {
    /// The moment that it names.
    pub instant: Instant,
    /// Whether its offset is written as `Z`.
    pub zulu: bool,
}

/// Reads a number of two digits.
#[inline]
fn two(text: &[u8], from: usize) -> Option<u32> {
    let [tens, ones] = *text.get(from..)?.first_chunk()?;
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| u32::from(tens).wrapping_mul(10).wrapping_add(u32::from(ones)))
}

/// The digits of a text where a form has zeros; it must have the same signs as the form elsewhere. All at once, in one word.
#[inline]
fn digits(text: &[u8; 8], form: &[u8; 8]) -> Option<[u32; 8]> {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let form = u64::from_le_bytes(*form);
    // What is left of a digit is below 10, and of another sign nothing. With this on top, anything else reaches the highest bit.
    let is_digit = (form & 0x1010_1010_1010_1010) >> 4 & !(form >> 3) & 0x0101_0101_0101_0101;
    let rest = u64::from_le_bytes(*text) ^ form;
    let over = rest | rest.wrapping_add(0x7f7f_7f7f_7f7f_7f7f_u64.wrapping_sub(is_digit.wrapping_mul(9)));
    (over & HIGH == 0).then(|| rest.to_le_bytes().map(u32::from))
}

/// Reads a plain date, `2026-01-15`, that exists.
///
/// ```
/// assert!(aanbod::time::date("2024-02-29").is_some());
/// assert!(aanbod::time::date("2026-02-29").is_none());
/// ```
#[must_use]
pub fn date(text: impl AsRef<[u8]>) -> Option<NaiveDate> {
    let bytes = text.as_ref();
    if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
        return None;
    }
    let year = two(bytes, 0)?.wrapping_mul(100).wrapping_add(two(bytes, 2)?);
    let year = i32::try_from(year).ok().filter(|&year| year > 0)?;
    NaiveDate::from_ymd_opt(year, two(bytes, 5)?, two(bytes, 8)?)
}

/// The days from the first of the year 1 to a plain date that exists; as [`date`], but without the calendar that a day needs.
#[inline]
pub(crate) fn days(text: &[u8]) -> Option<u32> {
    let [y, e, a, r, _, m, o, _] = digits(text.first_chunk()?, b"0000-00-").filter(|_| text.len() == 10)?;
    let year = y.wrapping_mul(1000).wrapping_add(e.wrapping_mul(100)).wrapping_add(a.wrapping_mul(10)).wrapping_add(r);
    let (month, day) = (m.wrapping_mul(10).wrapping_add(o), two(text, 8)?);
    let is_leap = year & 3 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if year == 0 || day == 0 || day > length {
        return None;
    }
    let before = year.wrapping_sub(1);
    let leap_days = (before / 4).wrapping_sub(before / 100).wrapping_add(before / 400);
    // As if February had 30 days; then what it lacks is taken away.
    let of_year = month.wrapping_mul(367).wrapping_sub(362) / 12;
    let lacking = if month <= 2 { 0 } else { 2 - u32::from(is_leap) };
    let days = before.wrapping_mul(365).wrapping_add(leap_days).wrapping_add(of_year).wrapping_sub(lacking);
    Some(days.wrapping_add(day).wrapping_sub(1))
}

/// The last day of a month.
pub(crate) fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    (28..=31).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day))
}

/// Of a text that begins like a date whose day its month doesn't have (`2026-06-31`): the month's last day.
pub(crate) fn last_day_before(bytes: &[u8]) -> Option<NaiveDate> {
    let mut first = *bytes.first_chunk::<10>()?;
    let day = two(&first, 8)?;
    let [.., tens, ones] = &mut first;
    (*tens, *ones) = (b'0', b'1');
    let first = date(first)?;
    last_of_month(first.year(), first.month()).filter(|last| day > last.day() && !bytes.get(10).is_some_and(u8::is_ascii_digit))
}

/// Reads an ISO 8601 date-time with offset: `2023-10-16T08:28:39.6872198Z`. Seconds may be missing.
///
/// # Errors
/// What is wrong with it.
///
/// ```
/// use aanbod::time::{DateTimeFault, date_time};
/// assert_eq!(date_time("2026-01-01T01:00:00+01:00").unwrap().instant.to_string(), "2026-01-01T00:00:00Z");
/// assert_eq!(date_time("2026-01-01T00:00:00"), Err(DateTimeFault::NoOffset));
/// ```
pub fn date_time(text: impl AsRef<[u8]>) -> Result<DateTime, DateTimeFault> {
    let (read, too_fine) = date_time_cut(text.as_ref())?;
    if too_fine { Err(DateTimeFault::TooFine) } else { Ok(read) }
}

/// Like [`date_time`], without the fraction digits beyond the seventh; whether there were any.
pub(crate) fn date_time_cut(bytes: &[u8]) -> Result<(DateTime, bool), DateTimeFault> {
    let day = bytes.get(..10).and_then(days).ok_or(DateTimeFault::Form)?;
    if !matches!(bytes.get(10), Some(b'T' | b't')) {
        // A plain date names a day, and so no instant.
        return Err(if bytes.len() == 10 { DateTimeFault::NoOffset } else { DateTimeFault::Form });
    }
    let part = |from: usize, limit: u32| two(bytes, from).filter(|&part| part < limit);
    let hour = part(11, 24).ok_or(DateTimeFault::Form)?;
    let minute = part(14, 60).filter(|_| bytes.get(13) == Some(&b':')).ok_or(DateTimeFault::Form)?;
    let mut at = 16usize;
    let mut second = 0;
    let mut fraction = 0i64;
    let mut too_fine = false;
    if bytes.get(16) == Some(&b':') {
        second = part(17, 60).ok_or(DateTimeFault::Form)?;
        at = 19;
        if bytes.get(19) == Some(&b'.') {
            at = 20;
            let mut unit = SECOND;
            while let Some(digit) = bytes.get(at).filter(|byte| byte.is_ascii_digit()) {
                unit /= 10;
                fraction = fraction.wrapping_add(unit.wrapping_mul(i64::from(digit - b'0')));
                at = at.saturating_add(1);
            }
            if at == 20 {
                return Err(DateTimeFault::Form);
            }
            too_fine = at > 27;
        }
    }
    let offset_minutes = match (bytes.get(at), bytes.len().saturating_sub(at)) {
        (None, _) => return Err(DateTimeFault::NoOffset),
        (Some(b'Z' | b'z'), 1) => 0,
        (Some(sign @ (b'+' | b'-')), 6) if bytes.get(at.saturating_add(3)) == Some(&b':') => {
            let hours = part(at.saturating_add(1), 24).ok_or(DateTimeFault::Form)?;
            let minutes = part(at.saturating_add(4), 60).ok_or(DateTimeFault::Form)?;
            let total = i64::from(hours).wrapping_mul(60).wrapping_add(i64::from(minutes));
            if *sign == b'-' { -total } else { total }
        }
        _ => return Err(DateTimeFault::Form),
    };
    let seconds = i64::from(hour * 3600 + minute * 60 + second).wrapping_sub(offset_minutes.wrapping_mul(60));
    let ticks = i64::from(day).wrapping_mul(DAY).wrapping_add(seconds.wrapping_mul(SECOND)).wrapping_add(fraction);
    // An offset may lead out of the years that exist.
    if !(0..=Instant::LAST.0).contains(&ticks) {
        return Err(DateTimeFault::Form);
    }
    Ok((DateTime { instant: Instant(ticks), zulu: matches!(bytes.get(at), Some(b'Z' | b'z')) }, too_fine))
}

impl FromStr for Instant {
    type Err = DateTimeFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        date_time(text).map(|read| read.instant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_without_a_calendar_are_those_of_the_calendar() {
        for year in (1..=9999).filter(|year| year % 100 < 5 || (1990..2040).contains(year)) {
            for month in 0..=13 {
                for day in 0..=32 {
                    let text = format!("{year:04}-{month:02}-{day:02}");
                    let known = date(&text).map(|day| day.num_days_from_ce().unsigned_abs() - 1);
                    assert_eq!(days(text.as_bytes()), known, "{text}");
                }
            }
        }
        assert!(
            [&b"0000-01-01"[..], b"2026-1-01", b"2026-01-011", b"2026/01/01", b"x026-01-01", b""]
                .map(days)
                .iter()
                .all(Option::is_none)
        );
    }

    #[test]
    fn what_is_no_date_for_the_calendar_has_no_days() {
        for at in 0..10 {
            for byte in 0..=u8::MAX {
                let mut text = *b"2024-02-29";
                if let Some(place) = text.get_mut(at) {
                    *place = byte;
                }
                assert_eq!(days(&text).is_some(), date(text).is_some(), "{text:?}");
            }
        }
    }
}
