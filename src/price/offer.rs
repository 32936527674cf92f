//! The core of pricing: from a course and an order to the period, the items and the sum, or the reason why there is none.
//!
//! It makes no messages and builds nothing, because every course of a catalogue passes through it.

use super::item::Items;
use super::period::{Limit, Period, listed};
use super::request::{Owner, Request, Terms};
use super::{Amounts, Reason};
use crate::diagnostics::findings::Anchor;
use crate::json::tape::{Shape, Value};
use crate::options::StartMomentItems;

const METHOD: &str = "learningMethod";

/// Why there is no price, and where that is seen.
#[derive(Clone, Copy)]
pub(crate) enum Refusal<'t> {
    NoPeriod,
    /// The second of the periods that cover the moment.
    Overlap(Value<'t>),
    UnknownStartMoment,
    /// What stands there, or should, can't be read; its name in the specification.
    Unreadable {
        at: Anchor<'t>,
        name: &'static str,
    },
    /// A sum doesn't fit exactly; the item or list with which it no longer does.
    TooLarge(Value<'t>),
}

impl Refusal<'_> {
    pub(crate) const fn reason(&self) -> Reason {
        match self {
            Refusal::NoPeriod => Reason::NoPeriod,
            Refusal::Overlap(_) => Reason::OverlappingPeriods,
            Refusal::UnknownStartMoment => Reason::UnknownStartMoment,
            Refusal::Unreadable { .. } | Refusal::TooLarge(_) => Reason::InvalidDocument,
        }
    }
}

/// A price.
#[derive(Clone, Copy)]
pub(crate) struct Price<'t> {
    pub(crate) period: Period<'t>,
    pub(crate) totals: Amounts,
    /// The list of which nothing is charged, when that is so of all items.
    pub(crate) nothing: Option<Items<'t>>,
}

pub(crate) type Outcome<'t> = Result<Price<'t>, Refusal<'t>>;

/// What an order costs. `prefix` is the pointer of the course.
pub(crate) fn compute<'t>(course: Value<'t>, request: &Request, prefix: &str) -> Outcome<'t> {
    let offer = Offer::of(course, &request.terms, prefix)?;
    let period = offer.period_at(request.ordered_at)?;
    offer.price(period)
}

/// A course as an order under these terms sees it.
pub(crate) struct Offer<'t, 'r> {
    terms: &'r Terms,
    prefix: &'r str,
    details: Option<Value<'t>>,
    /// The start moment's own items, where it has some; or that they can't be read.
    start_moment: Result<Option<Items<'t>>, Refusal<'t>>,
    /// What they charge.
    start_moment_sum: Option<Result<(Amounts, bool), Refusal<'t>>>,
}

/// The value under a key; anything but what it should be can't be read. Missing and `null` are nothing.
fn sound<'t>(parent: Value<'t>, name: &'static str, shape: Shape) -> Result<Option<Value<'t>>, Refusal<'t>> {
    match parent.filled(name) {
        Some(value) if value.shape() != shape => Err(Refusal::Unreadable { at: Anchor::Value(value), name }),
        value => Ok(value),
    }
}

/// Whether the text broke off where the price may still come: a learning method that was read whole holds all that is needed.
pub(crate) fn cut_short(course: Value<'_>) -> bool {
    course.node().unclosed && course.filled(METHOD).is_none_or(|method| method.node().unclosed)
}

impl<'t, 'r> Offer<'t, 'r> {
    pub(crate) fn of(course: Value<'t>, terms: &'r Terms, prefix: &'r str) -> Result<Self, Refusal<'t>> {
        if course.shape() != Shape::Object {
            return Err(Refusal::Unreadable { at: Anchor::Value(course), name: "" });
        }
        let method = sound(course, METHOD, Shape::Object)?;
        if cut_short(course) {
            let at = method.map_or(Anchor::Missing(course, METHOD), Anchor::Value);
            return Err(Refusal::Unreadable { at, name: METHOD });
        }
        let mut offer = Offer { terms, prefix, details: None, start_moment: Ok(None), start_moment_sum: None };
        if let Some(id) = &terms.start_moment {
            let (index, moment) = start_moments(course)
                .enumerate()
                .find(|(_, moment)| moment.text_at("externalId").is_some_and(|text| text == *id))
                .ok_or(Refusal::UnknownStartMoment)?;
            let list = sound(moment, "invoiceItems", Shape::Array);
            let items = list.map(|list| list.map(|list| Items { list, owner: Owner::StartMoment(index) }));
            offer.start_moment = items.map(|items| items.filter(|items| !items.is_empty()));
            offer.start_moment_sum = offer.start_moment.ok().flatten().map(|items| items.sum(terms, prefix));
        }
        // An unknown start moment is named before any period is looked for.
        let costs = method.map_or(Ok(None), |method| sound(method, "costs", Shape::Object))?;
        offer.details = costs.map_or(Ok(None), |costs| sound(costs, "details", Shape::Array))?;
        Ok(offer)
    }

    pub(crate) fn periods(&self) -> impl Iterator<Item = Period<'t>> + use<'t> {
        self.details.into_iter().flat_map(listed)
    }

    /// The period that covers the moment.
    pub(crate) fn period_at(&self, moment: crate::time::Instant) -> Result<Period<'t>, Refusal<'t>> {
        let mut found = None;
        let mut second = None;
        for period in self.periods() {
            match period.covers(moment, self.terms.period_end) {
                Some(false) => {}
                Some(true) if found.is_none() => found = Some(period),
                Some(true) => second = second.or(Some(period.detail)),
                None => return Err(unreadable_limit(&period)),
            }
        }
        match second {
            Some(detail) => Err(Refusal::Overlap(detail)),
            None => found.ok_or(Refusal::NoPeriod),
        }
    }

    /// The start moment's own items, where it has some.
    pub(crate) fn start_moment(&self) -> Option<Items<'t>> {
        self.start_moment.ok().flatten()
    }

    /// The lists of items that an order in this period is charged, in their order.
    pub(crate) fn lists(&self, period: &Period<'t>) -> Result<[Option<Items<'t>>; 2], Refusal<'t>> {
        let start_moment = self.start_moment?;
        if start_moment.is_some() && self.terms.start_moment_items == StartMomentItems::Replace {
            return Ok([start_moment, None]);
        }
        let name = "invoiceItems";
        let list = match period.detail.get(name) {
            Some(list) if list.shape() == Shape::Array => list,
            Some(other) => return Err(Refusal::Unreadable { at: Anchor::Value(other), name }),
            None => return Err(Refusal::Unreadable { at: Anchor::Missing(period.detail, name), name }),
        };
        Ok([Some(Items { list, owner: Owner::Period(period.index) }), start_moment])
    }

    /// Every list of items that some order is charged, once.
    pub(crate) fn all_lists(&self) -> impl Iterator<Item = Items<'t>> {
        let start_moment = self.start_moment();
        let replaced = start_moment.is_some() && self.terms.start_moment_items == StartMomentItems::Replace;
        let of_periods = self.periods().filter(move |_| !replaced).filter_map(|period| {
            let list = period.detail.get("invoiceItems").filter(|list| list.shape() == Shape::Array)?;
            Some(Items { list, owner: Owner::Period(period.index) })
        });
        start_moment.into_iter().chain(of_periods)
    }

    /// What an order in this period costs.
    pub(crate) fn price(&self, period: Period<'t>) -> Outcome<'t> {
        let mut totals = Amounts::default();
        let mut nothing: Option<Items<'t>> = None;
        let mut charges = false;
        for items in self.lists(&period)?.into_iter().flatten() {
            let (sum, charges_some) = match (items.owner, self.start_moment_sum) {
                (Owner::StartMoment(_), Some(sum)) => sum?,
                _ => items.sum(self.terms, self.prefix)?,
            };
            totals = totals.plus(sum).ok_or(Refusal::TooLarge(items.list))?;
            charges |= charges_some;
            if nothing.is_none_or(Items::is_empty) {
                nothing = Some(items);
            }
        }
        let nothing = nothing.filter(|_| !charges);
        Ok(Price { period, totals, nothing })
    }
}

/// The limit that can't be read.
pub(crate) fn unreadable_limit<'t>(period: &Period<'t>) -> Refusal<'t> {
    let name = if period.start == Limit::Unreadable { "startDate" } else { "endDate" };
    Refusal::Unreadable { at: Anchor::Value(period.detail.filled(name).unwrap_or(period.detail)), name }
}

/// The start moments of a course.
pub(crate) fn start_moments(course: Value<'_>) -> impl Iterator<Item = Value<'_>> {
    let planning = course.get("learningMethod").and_then(|method| method.get("planning"));
    planning.into_iter().flat_map(|planning| planning.items("startMoments"))
}
