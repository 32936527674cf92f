//! Moments as whole numbers of ticks (100 ns) since the year 1 began, counted day by day.

/// One tick after the last moment there is.
pub const END_OF_TIME: i128 = 3_155_378_976_000_000_000;

const SECOND: i128 = 10_000_000;

fn leap(year: i128) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i128, month: i128) -> i128 {
    match month {
        2 if leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn digits(text: &str) -> Option<i128> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// The first tick of a day, `2026-01-15`.
pub fn day(text: &str) -> Option<i128> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return None };
    if [year.len(), month.len(), day.len()] != [4, 2, 2] {
        return None;
    }
    let (year, month, day) = (digits(year)?, digits(month)?, digits(day)?);
    if year == 0 || !(1..=12).contains(&month) || !(1..=days_in(year, month)).contains(&day) {
        return None;
    }
    let full = year - 1;
    let years = full * 365 + full / 4 - full / 100 + full / 400;
    let months: i128 = (1..month).map(|month| days_in(year, month)).sum();
    Some((years + months + day - 1) * 86_400 * SECOND)
}

/// A date-time with its offset. Seconds may be missing; there are at most seven decimals of them.
pub fn moment(text: &str) -> Option<i128> {
    let (date, time) = text.split_once(['T', 't'])?;
    let (clock, offset) = match time.strip_suffix(['Z', 'z']) {
        Some(clock) => (clock, 0),
        None => {
            let (clock, offset) = time.split_at_checked(time.len().checked_sub(6)?)?;
            let (hours, minutes) = offset.get(1..)?.split_once(':')?;
            let (hours, minutes) = (below(hours, 24)?, below(minutes, 60)?);
            let total = hours * 60 + minutes;
            match offset.chars().next()? {
                '+' => (clock, total),
                '-' => (clock, -total),
                _ => return None,
            }
        }
    };
    let parts: Vec<&str> = clock.split(':').collect();
    let (hour, minute, rest) = match parts[..] {
        [hour, minute] => (hour, minute, "00"),
        [hour, minute, rest] => (hour, minute, rest),
        _ => return None,
    };
    let (second, ticks) = match rest.split_once('.') {
        None => (rest, 0),
        Some((second, fraction)) if (1..=7).contains(&fraction.len()) => (second, digits(&format!("{fraction:0<7}"))?),
        Some(_) => return None,
    };
    let seconds = below(hour, 24)? * 3600 + below(minute, 60)? * 60 + below(second, 60)? - offset * 60;
    let all = day(date)? + seconds * SECOND + ticks;
    (0..END_OF_TIME).contains(&all).then_some(all)
}

fn below(text: &str, limit: i128) -> Option<i128> {
    if text.len() != 2 { None } else { digits(text).filter(|&number| number < limit) }
}

/// In UTC, as short as it can be exact.
pub fn written(ticks: i128) -> String {
    let (seconds, fraction) = (ticks / SECOND, ticks % SECOND);
    let (mut days, second) = (seconds / 86_400, seconds % 86_400);
    // Every 400 years have as many days.
    let mut year = 1 + days / 146_097 * 400;
    days %= 146_097;
    while days >= if leap(year) { 366 } else { 365 } {
        days -= if leap(year) { 366 } else { 365 };
        year += 1;
    }
    let mut month = 1;
    while days >= days_in(year, month) {
        days -= days_in(year, month);
        month += 1;
    }
    let clock = format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    let fraction = if fraction == 0 { String::new() } else { format!(".{fraction:07}").trim_end_matches('0').to_owned() };
    format!("{year:04}-{month:02}-{:02}T{clock}{fraction}Z", days + 1)
}
