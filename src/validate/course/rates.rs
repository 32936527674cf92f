//! The VAT rates of the Netherlands and when they were in force (Wet op de omzetbelasting 1968, art. 9).

use crate::price::Decimal;
use crate::time::Instant;
use chrono::NaiveDate;

/// A stretch of time; `None` is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub(super) from: Option<Instant>,
    pub(super) until: Option<Instant>,
}

/// A year and a month.
type Month = (i32, u32);

/// Rate, the month in which it came, and that in which it went.
const RATES: &[(i64, Option<Month>, Option<Month>)] = &[
    (21, Some((2012, 10)), None),
    (19, None, Some((2012, 10))),
    (9, Some((2019, 1)), None),
    (6, None, Some((2019, 1))),
    (0, None, None),
];

/// The rates that were in force at some time of the span.
pub(super) fn dutch_rates(span: Span) -> impl Iterator<Item = Decimal> {
    // Midnight in Amsterdam, in winter time: rates change on a first of January or October; an hour doesn't matter here.
    let start = |(year, month)| NaiveDate::from_ymd_opt(year, month, 1).map(Instant::midnight);
    RATES.iter().filter_map(move |&(rate, from, until)| {
        let from = from.and_then(start);
        let until = until.and_then(start);
        let begun = from.is_none_or(|from| span.until.is_none_or(|end| from < end));
        let over = until.is_some_and(|until| span.from.is_some_and(|start| until <= start));
        (begun && !over).then(|| Decimal::whole(rate))
    })
}
