//! Instants, plain dates, and the Dutch clock.
//!
//! An instant counts ticks of 100 ns, the resolution of .NET and so of EduMS; years 1 to 9999 fit.

mod moment;
mod read;

pub use moment::Moment;
pub use read::{DateTime, DateTimeFault, date, date_time};
pub(crate) use read::{date_time_cut, days, last_day_before, last_of_month};

use chrono::{Datelike, NaiveDate, NaiveTime, TimeZone, Utc};
use serde::{Serialize, Serializer};
use std::fmt;
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

/// A moment outside the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfYears;

impl fmt::Display for OutOfYears {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("This moment is outside the years 1 to 9999.")
    }
}

impl std::error::Error for OutOfYears {}

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
    fn weekdays_follow_each_other() {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let days: Vec<&str> = (0..14).map(weekday_after).collect();
        assert_eq!(days, [names, names].concat());
        assert_eq!(date("2026-02-10").map(weekday), Some("tue"));
    }
}
