//! A moment as an option gives it: an instant, or a day.

use super::{DateTimeFault, Instant, date, date_time};
use chrono::NaiveDate;
use std::str::FromStr;

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
