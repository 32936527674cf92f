//! Rules about price periods. A customer pays the price of the period in which they order.

use super::{Course, period_fixes};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Findings, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::order::order;
use crate::json::tape::Value;
use crate::options::PeriodEnd;
use crate::price::period::{Limit, Period};
use crate::time::{DAY, Instant, SECOND};
use chrono::{Datelike, Days, NaiveDate};

/// A period as a stretch of ticks: `from` belongs to it, `until` doesn't; `None` is open.
#[derive(Clone, Copy)]
pub(super) struct Stretch<'t> {
    pub(super) period: Period<'t>,
    pub(super) from: Option<Instant>,
    pub(super) until: Option<Instant>,
}

/// A period that covers no moment at all.
pub(super) fn reversed<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let mut covered = None;
    for period in &course.periods {
        if let (Limit::At(start), Limit::At(end)) = (period.start, period.end)
            && is_reversed(start, end, course.period_end)
            // The first day there is stands for no end, and that is said where it stands.
            && !is_no_date(end)
        {
            let finding = Finding::new(Code::PeriodReversed, limit(period.detail, "endDate"));
            let finding = finding.with("start", Param::Instant(start)).with("end", Param::Instant(end));
            let covered = covered.get_or_insert_with(|| period_fixes::Covered::by(&stretches(course)));
            findings.add(period_fixes::of_reversed(finding, (period.detail, start, end), covered, course.period_end));
        }
    }
}

/// Whether a limit is on the first day that there is, which programs write when there is none.
pub(super) fn is_no_date(limit: Instant) -> bool {
    limit.ticks() < DAY.unsigned_abs()
}

fn is_reversed(start: Instant, end: Instant, period_end: PeriodEnd) -> bool {
    start > end || (start == end && period_end == PeriodEnd::Exclusive)
}

/// The limit of a period, or the period where it is open.
fn limit<'t>(detail: Value<'t>, name: &str) -> Anchor<'t> {
    Anchor::Value(detail.filled(name).unwrap_or(detail))
}

/// The periods that cover some time and whose limits can be read, by their start.
fn stretches<'t>(course: &Course<'t>) -> Vec<Stretch<'t>> {
    let sound = |period: &&Period<'t>| {
        let reversed = matches!((period.start, period.end),
            (Limit::At(start), Limit::At(end)) if is_reversed(start, end, course.period_end));
        // Where the text breaks off inside a period, a limit may still have come.
        period.start != Limit::Unreadable && period.end != Limit::Unreadable && !reversed && !period.detail.node().unclosed
    };
    let mut stretches: Vec<_> = course
        .periods
        .iter()
        .filter(sound)
        .map(|period| Stretch {
            period: *period,
            from: period.start.instant(),
            until: match course.period_end {
                PeriodEnd::Exclusive => period.end.instant(),
                // The last instant belongs to it; after the last one that there is comes nothing.
                PeriodEnd::Inclusive => period.end.instant().and_then(|end| end.plus(1)),
            },
        })
        .collect();
    order(&mut stretches, |stretch| stretch.from.map_or(0, |from| u128::from(from.ticks()).saturating_add(1)));
    stretches
}

/// Two prices for one moment, or none between two periods.
pub(super) fn overlaps_and_gaps<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let mut stretches = stretches(course).into_iter();
    // The period that reaches furthest of those that have started: whoever starts before its end overlaps it.
    let Some(mut furthest) = stretches.next() else { return };
    // A period with a limit that can't be read may be the one that fills a gap; and where the text breaks off inside the
    // list, that one may still have come.
    let whole = furthest.period.detail.parent().is_some_and(|list| !list.node().unclosed);
    let unreadable = [
        // Of those that lack a start the one that reaches furthest, of those that lack an end the one that starts first.
        course.periods.iter().filter(|period| period.start == Limit::Unreadable).max_by_key(|period| {
            let end = period.end.instant();
            (end.is_none(), end)
        }),
        course.periods.iter().filter(|period| period.end == Limit::Unreadable).min_by_key(|period| period.start.instant()),
    ];
    let bare =
        |at: Instant| whole && unreadable.iter().flatten().all(|period| period.covers(at, course.period_end) == Some(false));
    for stretch in stretches {
        match (furthest.until, stretch.from) {
            (Some(until), Some(from)) if until < from => {
                if bare(until) {
                    uncovered(course, &furthest, &stretch, until, from, findings);
                }
            }
            (Some(until), Some(from)) if until == from => {}
            _ => overlap(course, &furthest, &stretch, findings),
        }
        // Of two that reach as far the one that started last is overlapped by the next one first.
        if stretch.until.is_none() || (furthest.until.is_some() && stretch.until >= furthest.until) {
            furthest = stretch;
        }
    }
    if let Some(end) = furthest.until.filter(|&end| course.period_end == PeriodEnd::Exclusive && !is_never(end) && bare(end)) {
        // Nothing follows; an end at the start of a month's last day most likely was to include that day.
        let last_day = lost_day(end).filter(|(day, _)| day.checked_add_days(Days::new(1)).is_some_and(|next| next.day() == 1));
        if let Some((day, _)) = last_day {
            findings.add(midnight(&furthest, end, day));
        }
    }
}

#[cold]
fn overlap<'t>(course: &Course<'t>, earlier: &Stretch<'t>, later: &Stretch<'t>, findings: &mut Findings<'t>) {
    let until = match (earlier.until, later.until) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    let until = until.filter(|&until| !is_never(until));
    let instant = |instant: Option<Instant>| instant.map_or(Param::Nothing, Param::Limit);
    let number = |index: usize| Param::Name(index.saturating_add(1).to_string());
    let finding = Finding::new(Code::PeriodOverlap, limit(later.period.detail, "startDate"))
        .with("other", Param::Place(earlier.period.detail))
        .with("first", number(earlier.period.index.min(later.period.index)))
        .with("second", number(earlier.period.index.max(later.period.index)))
        .with("from", instant(later.from))
        .with("until", instant(until))
        .with("span", Param::Span(later.from, until));
    findings.add(period_fixes::of_overlap(finding, earlier, later, course.period_end));
}

fn uncovered<'t>(
    course: &Course<'t>,
    earlier: &Stretch<'t>,
    later: &Stretch<'t>,
    until: Instant,
    from: Instant,
    findings: &mut Findings<'t>,
) {
    let missing = from.since(until);
    let lost = lost_day(until).filter(|&(_, length)| missing == length && course.period_end == PeriodEnd::Exclusive);
    let end = |new: fn(FixTitle, Change<'t>) -> Correction<'t>| {
        let end = period_fixes::end_before(from, course.period_end);
        let change = Change::Replace(earlier.period.detail.filled("endDate").unwrap_or(earlier.period.detail), end);
        let number = Param::Name(earlier.period.index.saturating_add(1).to_string());
        new(FixTitle::EndPeriodAt, change).with("number", number).with("to", Param::Limit(from))
    };
    findings.add(match lost {
        // Whether that day was to have a price isn't certain.
        Some((day, _)) => midnight(earlier, until, day).correction(end(Correction::choice)),
        None => {
            let finding = Finding::new(Code::PeriodGap, limit(earlier.period.detail, "endDate"))
                .with("other", Param::Place(later.period.detail))
                .with("from", Param::Limit(until))
                .with("until", Param::Limit(from))
                .with("span", Param::Span(Some(until), Some(from)));
            // Of a second or less, as after 23:59:59, nobody means that it has no price.
            if missing <= SECOND {
                finding.correction(end(Correction::certain))
            } else {
                period_fixes::of_uncovered(finding, earlier, later, course.period_end)
            }
        }
    });
}

fn midnight<'t>(stretch: &Stretch<'t>, end: Instant, day: NaiveDate) -> Finding<'t> {
    let finding = Finding::new(Code::PeriodMidnight, limit(stretch.period.detail, "endDate"));
    finding.with("end", Param::Instant(end)).with("day", Param::Date(day))
}

/// The day, and its length in ticks, that starts at this end of a period, by the clock of UTC or of Amsterdam.
fn lost_day(end: Instant) -> Option<(NaiveDate, i64)> {
    if end.time_of_day() == 0 {
        return Some((end.day(), DAY));
    }
    let hour = 3600 * SECOND;
    let local = end.plus(end.amsterdam_offset().saturating_mul(hour))?;
    let next = end.plus(DAY)?;
    let turned = end.amsterdam_offset().saturating_sub(next.amsterdam_offset()).saturating_mul(hour);
    (local.time_of_day() == 0).then(|| (local.day(), DAY.saturating_add(turned)))
}

/// The end of this century, and of all years that there are, stand for "never".
pub(super) fn is_never(end: Instant) -> bool {
    let day = end.amsterdam_day();
    (day.year(), day.month(), day.day()) >= (2099, 12, 31)
}

/// What the periods say about today and the end of all prices.
pub(super) fn present<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let (Some(now), Some(first)) = (course.now, course.periods.first()) else { return };
    if course.periods.iter().any(|period| period.start == Limit::Unreadable || period.end == Limit::Unreadable) {
        return;
    }
    let Some(list) = first.detail.parent() else { return };
    if list.node().unclosed {
        return;
    }
    if course.periods.iter().all(|period| period.covers(now, course.period_end) == Some(false)) {
        findings.add(Finding::at(Code::PriceNoneNow, list).with("now", Param::Now(now)));
    }
    let reversed = |period: &&Period<'t>| {
        matches!((period.start, period.end),
            (Limit::At(start), Limit::At(end)) if is_reversed(start, end, course.period_end))
    };
    let last = course
        .periods
        .iter()
        .filter(|period| !reversed(period))
        .max_by_key(|period| period.end.instant().unwrap_or(Instant::LAST));
    if let Some((period, end)) = last.and_then(|period| Some((period, period.end.instant()?)))
        && end >= now
        && !is_never(end)
    {
        findings.add(Finding::new(Code::PriceEnds, limit(period.detail, "endDate")).with("end", Param::Instant(end)));
    }
}
