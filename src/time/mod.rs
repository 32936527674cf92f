//! Instants, plain dates, and the Dutch clock.
//!
//! An instant counts ticks of 100 ns, the resolution of .NET and so of EduMS; years 1 to 9999 fit.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeZone, Utc};
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

/// Ticks in a second.
pub const SECOND: i64 = 10_000_000;
/// Ticks in a day.
pub const DAY: i64 = 86_400 * SECOND;

/// The first of 1970, in days behind the first one that there is: the last of those that programs write when there is no date.
pub(crate) const LAST_DEFAULT: i64 = 719_162;

/// A moment, in ticks of 100 ns since the start of the year 1 (UTC). Read from ISO 8601 with an offset, written in UTC.
///
/// ```
/// use aanbod::time::Instant;
/// let instant: Instant = "2026-01-15T13:00:00+01:00".parse()?;
/// assert_eq!(instant.to_string(), "2026-01-15T12:00:00Z");
/// assert_eq!(Instant::try_from(chrono::DateTime::from(instant))?, instant);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

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

/// A moment outside the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfYears;

impl fmt::Display for OutOfYears {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("This moment is outside the years 1 to 9999.")
    }
}

impl std::error::Error for OutOfYears {}

/// A moment as an option gives it: an instant, or a day, which stands for its start in UTC.
///
/// ```
/// use aanbod::time::{Instant, Moment};
/// let day: Moment = "2026-01-15".parse()?;
/// assert_eq!(day.instant(), "2026-01-15T00:00:00Z".parse::<Instant>()?);
/// # Ok::<(), aanbod::time::DateTimeFault>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// An instant.
    Instant(Instant),
    /// A day.
    Day(NaiveDate),
}

impl Moment {
    /// The instant itself, or the start of the day in UTC.
    #[must_use]
    pub fn instant(self) -> Instant {
        match self {
            Moment::Instant(instant) => instant,
            Moment::Day(day) => Instant::midnight(day).clamp(Instant::FIRST, Instant::LAST),
        }
    }
}

impl From<Instant> for Moment {
    fn from(instant: Instant) -> Self {
        Moment::Instant(instant)
    }
}

impl From<NaiveDate> for Moment {
    fn from(day: NaiveDate) -> Self {
        Moment::Day(day)
    }
}

impl FromStr for Moment {
    type Err = DateTimeFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match (date_time(text), date(text)) {
            (Ok(read), _) => Ok(Moment::Instant(read.instant)),
            (Err(_), Some(day)) => Ok(Moment::Day(day)),
            (Err(fault), None) => Err(fault),
        }
    }
}

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

impl Instant {
    /// The first tick of the year 1.
    pub(crate) const FIRST: Instant = Instant(0);

    /// The start of 1970 in UTC.
    pub const UNIX_EPOCH: Instant = Instant(719_162 * DAY);

    /// The last tick of the year 9999, which .NET writes for "never".
    pub const LAST: Instant = Instant(3_652_059 * DAY - 1);

    /// The start of a day, UTC.
    #[must_use]
    pub fn midnight(day: NaiveDate) -> Self {
        Instant(i64::from(day.num_days_from_ce()).wrapping_sub(1).wrapping_mul(DAY))
    }

    /// That many ticks later; `None` outside the years 1 to 9999.
    #[must_use]
    pub fn plus(self, ticks: i64) -> Option<Self> {
        let ticks = self.0.checked_add(ticks)?;
        (0..=Instant::LAST.0).contains(&ticks).then_some(Instant(ticks))
    }

    /// Ticks since the start of the year 1.
    #[must_use]
    pub const fn ticks(self) -> u64 {
        self.0.unsigned_abs()
    }

    /// Ticks from `earlier` to this.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.wrapping_sub(earlier.0)
    }

    /// The day in UTC.
    #[must_use]
    pub fn day(self) -> NaiveDate {
        let days = self.0.div_euclid(DAY).wrapping_add(1);
        i32::try_from(days).ok().and_then(NaiveDate::from_num_days_from_ce_opt).unwrap_or_default()
    }

    /// Whether it is so early that it may be what programs write when there is no date.
    pub(crate) const fn may_be_default(self) -> bool {
        self.0 < (LAST_DEFAULT + 2) * DAY
    }

    /// Ticks since the start of the day in UTC.
    #[must_use]
    pub const fn time_of_day(self) -> i64 {
        self.0.rem_euclid(DAY)
    }

    /// How far the clock in Amsterdam is ahead of UTC, in hours: the European rule for summer time, from the last Sunday of
    /// March to the last of October, 01:00 UTC both (Directive 2000/84/EC; the same rule since 1996).
    #[must_use]
    pub fn amsterdam_offset(self) -> i64 {
        let day = self.day();
        let year = day.year();
        match day.month() {
            4..=9 => return 2,
            3 | 10 => {}
            _ => return 1,
        }
        let turn = |month| Some(Instant(Instant::midnight(last_sunday(year, month)?).0.wrapping_add(3600 * SECOND)));
        match (turn(3), turn(10)) {
            (Some(summer), Some(winter)) if self >= summer && self < winter => 2,
            _ => 1,
        }
    }

    /// What the clock in Amsterdam shows, as if it were UTC. At the very end of time it stands still.
    #[must_use]
    pub fn amsterdam(self) -> Self {
        self.plus(self.amsterdam_offset().wrapping_mul(3600 * SECOND)).unwrap_or(Instant::LAST)
    }

    /// The same time on the Dutch clock, that many days later.
    pub(crate) fn days_later_in_amsterdam(self, days: i64) -> Option<Self> {
        let utc = self.plus(days.checked_mul(DAY)?)?;
        let turned = self.amsterdam_offset().checked_sub(utc.amsterdam_offset())?;
        utc.plus(turned.checked_mul(3600 * SECOND)?)
    }

    /// The calendar day in Amsterdam.
    #[must_use]
    pub fn amsterdam_day(self) -> NaiveDate {
        self.amsterdam().day()
    }
}

impl FromStr for Instant {
    type Err = DateTimeFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        date_time(text).map(|read| read.instant)
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}

/// What is finer than 100 ns is cut off.
impl<Tz: TimeZone> TryFrom<chrono::DateTime<Tz>> for Instant {
    type Error = OutOfYears;

    fn try_from(time: chrono::DateTime<Tz>) -> Result<Self, Self::Error> {
        let fraction = i64::from(time.timestamp_subsec_nanos()) / 100;
        let ticks = time.timestamp().checked_mul(SECOND).and_then(|ticks| ticks.checked_add(fraction));
        ticks.and_then(|ticks| Instant::UNIX_EPOCH.plus(ticks)).ok_or(OutOfYears)
    }
}

impl From<Instant> for chrono::DateTime<Utc> {
    fn from(instant: Instant) -> Self {
        let time = instant.time_of_day();
        let part = |ticks: i64| u32::try_from(ticks).unwrap_or(0);
        let time = NaiveTime::from_num_seconds_from_midnight_opt(part(time / SECOND), part(time % SECOND * 100));
        instant.day().and_time(time.unwrap_or_default()).and_utc()
    }
}

/// What is finer than 100 ns is cut off.
impl TryFrom<SystemTime> for Instant {
    type Error = OutOfYears;

    fn try_from(time: SystemTime) -> Result<Self, Self::Error> {
        let ticks = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_nanos() / 100).ok(),
            Err(before) => i64::try_from(before.duration().as_nanos().div_ceil(100)).ok().and_then(i64::checked_neg),
        };
        ticks.and_then(|ticks| Instant::UNIX_EPOCH.plus(ticks)).ok_or(OutOfYears)
    }
}

fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    NaiveDate::from_num_days_from_ce_opt(last.num_days_from_ce() - i32::try_from(last.weekday().num_days_from_sunday()).ok()?)
}

/// ISO 8601 in UTC, with as many fraction digits as are needed: `2026-01-01T00:00:00Z`.
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.day();
        let time = self.time_of_day();
        let seconds = time / SECOND;
        write!(
            f,
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            day.year(),
            day.month(),
            day.day(),
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        )?;
        let mut fraction = time % SECOND;
        if fraction > 0 {
            let mut width = 7;
            while fraction % 10 == 0 {
                fraction /= 10;
                width -= 1;
            }
            write!(f, ".{fraction:0width$}")?;
        }
        f.write_str("Z")
    }
}

/// The English three-letter code of a day's weekday, as EduMS writes it.
#[must_use]
pub fn weekday(day: NaiveDate) -> &'static str {
    weekday_after(day.num_days_from_ce().wrapping_sub(1).rem_euclid(7).unsigned_abs())
}

/// The same of the day so many days after the first of the year 1, which is a Monday.
pub(crate) const fn weekday_after(days: u32) -> &'static str {
    match days % 7 {
        0 => "mon",
        1 => "tue",
        2 => "wed",
        3 => "thu",
        4 => "fri",
        5 => "sat",
        _ => "sun",
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

    #[test]
    fn weekdays_follow_each_other() {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let days: Vec<&str> = (0..14).map(weekday_after).collect();
        assert_eq!(days, [names, names].concat());
        assert_eq!(date("2026-02-10").map(weekday), Some("tue"));
    }
}
