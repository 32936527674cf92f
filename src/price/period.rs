//! Price periods: which cost details are in force when.

use crate::json::tape::{Shape, Value};
use crate::options::PeriodEnd;
use crate::time::{Instant, date_time};

/// One end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Missing or `null`: no limit.
    Open,
    /// An instant.
    At(Instant),
    /// Something that names no instant.
    Unreadable,
}

impl Limit {
    fn of(detail: Value<'_>, name: &str) -> Self {
        match detail.filled(name) {
            None => Limit::Open,
            Some(value) => match value.text().map(|text| date_time(text.as_bytes())) {
                Some(Ok(limit)) => Limit::At(limit.instant),
                _ => Limit::Unreadable,
            },
        }
    }

    /// The instant, where there is one.
    #[must_use]
    pub const fn instant(self) -> Option<Instant> {
        match self {
            Limit::At(instant) => Some(instant),
            _ => None,
        }
    }
}

/// A stretch of time: `from` belongs to it, `until` doesn't.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// `None`: since ever.
    pub from: Option<Instant>,
    /// `None`: for ever.
    pub until: Option<Instant>,
}

/// A cost detail and the time for which it is in force.
#[derive(Clone, Copy)]
pub struct Period<'t> {
    /// The cost detail: `learningMethod.costs.details[n]`.
    pub detail: Value<'t>,
    /// Its place in the list, from 0.
    pub index: usize,
    /// When it starts; that instant belongs to it.
    pub start: Limit,
    /// When it ends.
    pub end: Limit,
}

/// The periods of a course, in the order of the text. Items of the list that aren't objects are left out.
pub fn periods(course: Value<'_>) -> impl Iterator<Item = Period<'_>> {
    let costs = course.get("learningMethod").and_then(|method| method.get("costs"));
    costs.and_then(|costs| costs.get("details")).into_iter().flat_map(listed)
}

/// The periods of `learningMethod.costs.details`.
pub(crate) fn listed(details: Value<'_>) -> impl Iterator<Item = Period<'_>> {
    let details = Some(details).filter(|details| details.shape() == Shape::Array);
    let numbered = details.into_iter().flat_map(Value::children).enumerate();
    numbered.filter(|(_, detail)| detail.shape() == Shape::Object).map(|(index, detail)| Period::of(index, detail))
}

impl<'t> Period<'t> {
    /// The period of an item of the list.
    pub(crate) fn of(index: usize, detail: Value<'t>) -> Self {
        Period { detail, index, start: Limit::of(detail, "startDate"), end: Limit::of(detail, "endDate") }
    }
}

impl Period<'_> {
    /// The instants that it spans, half open; `None` is without limit, and a limit that can't be read says nothing. No
    /// span: the period is reversed, or empty.
    #[must_use]
    pub fn span(&self, end: PeriodEnd) -> Option<Span> {
        // There is nothing before the first instant and after the last.
        let from = self.start.instant().filter(|start| start.plus(-1).is_some());
        let until = match (self.end.instant(), end) {
            (Some(limit), PeriodEnd::Inclusive) => limit.plus(1),
            (limit, _) => limit,
        };
        let empty = until.is_some_and(|until| until.plus(-1).is_none() || from.is_some_and(|from| until <= from));
        (!empty).then_some(Span { from, until })
    }

    /// Whether an order at this moment falls into it; `None` when a limit can't be read and the other doesn't settle it.
    #[must_use]
    pub fn covers(&self, moment: Instant, end: PeriodEnd) -> Option<bool> {
        let after_start = match self.start {
            Limit::Open => Some(true),
            Limit::At(start) => Some(start <= moment),
            Limit::Unreadable => None,
        };
        let before_end = match (self.end, end) {
            (Limit::Open, _) => Some(true),
            (Limit::At(limit), PeriodEnd::Exclusive) => Some(moment < limit),
            (Limit::At(limit), PeriodEnd::Inclusive) => Some(moment <= limit),
            (Limit::Unreadable, _) => None,
        };
        match (after_start, before_end) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        }
    }
}
