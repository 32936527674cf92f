//! Corrections of periods that overlap, leave time between them, or end before they start. Each is one of several readings of what
//! was meant, so each is a choice.

use super::periods::{Stretch, is_never};
use crate::diagnostics::findings::{Change, Correction, Finding, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::tape::Value;
use crate::json::value::Json;
use crate::options::PeriodEnd;
use crate::time::Instant;

/// Either of two periods that overlap makes way for the other, where each has time of its own.
#[cold]
pub(super) fn of_overlap<'t>(
    mut finding: Finding<'t>,
    earlier: &Stretch<'t>,
    later: &Stretch<'t>,
    period_end: PeriodEnd,
) -> Finding<'t> {
    // The commonest overlap is a period without an end, to which another one was added.
    let reaches_on = earlier.until.is_none() || later.until.is_none() || later.until >= earlier.until;
    if let Some(from) = later.from.filter(|_| reaches_on && earlier.from < later.from) {
        finding = finding.correction(end_at(earlier, later, from, period_end));
    }
    let ends_first = |one: &Stretch<'t>, other: &Stretch<'t>| {
        let until = one.until.filter(|until| other.until.is_none_or(|other| other > *until) && !is_never(*until));
        until.filter(|until| other.from < Some(*until))
    };
    if let Some(until) = ends_first(earlier, later) {
        finding = finding.correction(start_at(later, earlier, until, period_end));
    } else if let Some(until) = ends_first(later, earlier).filter(|_| earlier.from.is_none() || earlier.from == later.from) {
        finding = finding.correction(start_at(earlier, later, until, period_end));
    }
    finding
}

/// The earlier of two periods goes on, or the later one starts sooner.
#[cold]
pub(super) fn of_uncovered<'t>(
    finding: Finding<'t>,
    earlier: &Stretch<'t>,
    later: &Stretch<'t>,
    period_end: PeriodEnd,
) -> Finding<'t> {
    let (Some(until), Some(from)) = (earlier.until, later.from) else { return finding };
    finding.correction(end_at(earlier, later, from, period_end)).correction(start_at(later, earlier, until, period_end))
}

/// The time that sound periods have: by their start, how far those that have started reach.
pub(super) struct Covered {
    /// A start, and the end that reaches furthest of all periods up to it; `None` is open.
    reaches: Vec<(Option<Instant>, Option<Instant>)>,
}

impl Covered {
    /// `stretches` are in the order of their starts.
    #[cold]
    pub(super) fn by(stretches: &[Stretch<'_>]) -> Self {
        let mut reach = Some(Instant::FIRST);
        let reaches = stretches.iter().map(|stretch| {
            reach = reach.and_then(|reach| Some(reach.max(stretch.until?)));
            (stretch.from, reach)
        });
        Covered { reaches: reaches.collect() }
    }

    /// Whether a period has some of the time between two moments, which both belong to that time.
    fn has_some_of(&self, first: Instant, last: Instant) -> bool {
        let started = self.reaches.partition_point(|(from, _)| *from <= Some(last));
        let reach = started.checked_sub(1).and_then(|at| self.reaches.get(at));
        reach.is_some_and(|(_, until)| until.is_none_or(|until| until > first))
    }
}

/// The limits of a reversed period in each other's place, where no other period has that time.
#[cold]
pub(super) fn of_reversed<'t>(
    finding: Finding<'t>,
    (detail, start, end): (Value<'t>, Instant, Instant),
    covered: &Covered,
    period_end: PeriodEnd,
) -> Finding<'t> {
    let (Some(first), Some(second)) = (detail.filled("startDate"), detail.filled("endDate")) else { return finding };
    let (Some(start_text), Some(end_text)) = (first.text(), second.text()) else { return finding };
    let last = if period_end == PeriodEnd::Exclusive { start.plus(-1) } else { Some(start) };
    if start <= end || last.is_none_or(|last| covered.has_some_of(end, last)) {
        return finding;
    }
    let swap = Change::Replace(first, Json::String(end_text.into_owned()));
    let correction = Correction::choice(FixTitle::SwapDates, swap);
    finding.correction(correction.and(Change::Replace(second, Json::String(start_text.into_owned()))))
}

/// The end of a period at which another one can start without sharing a moment with it.
pub(super) fn end_before(from: Instant, period_end: PeriodEnd) -> Json {
    let end = match period_end {
        PeriodEnd::Exclusive => from,
        PeriodEnd::Inclusive => from.plus(-1).unwrap_or(from),
    };
    Json::String(end.to_string())
}

/// A limit of another period as it is written there. Where an end belongs to its period, two that meet aren't the same moment.
fn spelled(other: &Stretch<'_>, name: &str, period_end: PeriodEnd) -> Option<Json> {
    let text = other.period.detail.text_at(name)?;
    (period_end == PeriodEnd::Exclusive && text.ends_with('Z')).then(|| Json::String(text.into_owned()))
}

fn end_at<'t>(stretch: &Stretch<'t>, other: &Stretch<'t>, from: Instant, period_end: PeriodEnd) -> Correction<'t> {
    let end = spelled(other, "startDate", period_end).unwrap_or_else(|| end_before(from, period_end));
    moved(FixTitle::EndPeriodAt, stretch, "endDate", end, from)
}

fn start_at<'t>(stretch: &Stretch<'t>, other: &Stretch<'t>, until: Instant, period_end: PeriodEnd) -> Correction<'t> {
    let start = spelled(other, "endDate", period_end).unwrap_or_else(|| Json::String(until.to_string()));
    moved(FixTitle::StartPeriodAt, stretch, "startDate", start, until)
}

fn moved<'t>(title: FixTitle, stretch: &Stretch<'t>, name: &'static str, limit: Json, to: Instant) -> Correction<'t> {
    let detail = stretch.period.detail;
    let change = match detail.get(name) {
        Some(value) => Change::Replace(value, limit),
        None => Change::Add(detail, name, limit),
    };
    let number = Param::Name(stretch.period.index.saturating_add(1).to_string());
    Correction::choice(title, change).with("number", number).with("to", Param::Limit(to))
}
