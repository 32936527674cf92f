//! Times of day, with and without a time zone.

use super::in_amsterdam;
use super::sentences::{COLON, COMMA, MIDNIGHT, SECOND_60, TWELVE_HOURS, ZONE_IN_LETTERS};
use crate::spec::Text;
use crate::time::{Instant, SECOND, date, date_time};

/// A time of day, and how far its clock is ahead of UTC.
pub(super) struct Clock {
    pub(super) ticks: i64,
    /// In minutes; `None` when it isn't named.
    pub(super) offset: Option<i64>,
    pub(super) form: Option<Text>,
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
pub(super) fn clock(text: &str) -> Option<Clock> {
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
