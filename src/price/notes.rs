//! The notes of a quote and a timeline: why there is no price, and which readings changed the figures.

use super::item::Items;
use super::offer::{Offer, Outcome, Price, Refusal, compute, start_moments};
use super::period::{Limit, Period};
use super::request::{Choice, Request, Terms};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Finding, Findings, Param, with_visible_edges, wrong_type};
use crate::diagnostics::messages::words::TypeWord;
use crate::json::decimal::MAX_DIGITS;
use crate::json::order::{Index, order};
use crate::json::tape::{Shape, Value};
use crate::options::{ExemptAmount, PeriodEnd, StartMomentItems};
use crate::spec::property::differs_in_case;
use crate::time::{DAY, Instant};

/// The value at the end of this path, or the first that isn't there.
fn at<'t>(course: Value<'t>, path: &[&'static str]) -> Anchor<'t> {
    let mut value = course;
    for name in path {
        match value.get(name) {
            Some(below) => value = below,
            None if value.shape() == Shape::Object => return Anchor::Missing(value, name),
            None => break,
        }
    }
    Anchor::Value(value)
}

/// Why there is no price, where that doesn't depend on the moment of ordering.
pub(super) fn refusal<'t>(refusal: Refusal<'t>, course: Value<'t>, terms: &Terms) -> Option<Finding<'t>> {
    Some(match refusal {
        Refusal::UnknownStartMoment => {
            let id = terms.start_moment.clone().unwrap_or_default();
            let place = at(course, &["learningMethod", "planning", "startMoments"]);
            Finding::new(Code::QuoteStartMoment, place).with("value", Param::Name(id)).with("known", known(course))
        }
        Refusal::Unreadable { at, name } => {
            let name = if name.is_empty() { Param::Nothing } else { Param::Name(name.to_owned()) };
            Finding::new(Code::QuoteUnreadable, at).with("name", name)
        }
        Refusal::TooLarge(value) => Finding::at(Code::QuoteTooLarge, value),
        Refusal::NoPeriod | Refusal::Overlap(_) => return None,
    })
}

/// How many names people read on.
const LISTED: usize = 20;

/// The start moments that there are, as far as people read on.
fn known<'t>(course: Value<'_>) -> Param<'t> {
    let mut ids = start_moments(course).filter_map(|moment| Some(with_visible_edges(&moment.text_at("externalId")?)));
    let mut known: Vec<_> = ids.by_ref().take(LISTED).collect();
    if ids.next().is_some() {
        known.push("…".into());
    }
    if known.is_empty() { Param::Nothing } else { Param::Value(known.join(", ")) }
}

/// A quote on its way to its findings.
pub(super) struct Notes<'a, 't> {
    pub(super) course: Value<'t>,
    pub(super) request: &'a Request,
    pub(super) prefix: &'a str,
    pub(super) outcome: &'a Outcome<'t>,
}

impl<'t> Notes<'_, 't> {
    /// All that a quote says.
    pub(super) fn add(&self, offer: Option<&Offer<'t, '_>>, findings: &mut Findings<'t>) {
        match self.outcome {
            Ok(price) => {
                if let Some(items) = price.nothing {
                    findings.add(nothing(items));
                }
                if let Some(finding) = no_currency(price.period.detail) {
                    findings.add(finding);
                }
                self.currency(price, offer, findings);
            }
            Err(refused) => findings.add(match refusal(*refused, self.course, &self.request.terms) {
                Some(finding) => finding,
                None => self.period_refusal(*refused, offer),
            }),
        }
        if let Some(offer) = offer {
            self.date_only(offer, findings);
            self.period_end(offer, findings);
            self.exempt_amount(offer, findings);
            self.start_moment(offer, findings);
        }
    }

    fn ordered_at(&self) -> Param<'t> {
        Param::Instant(self.request.ordered_at)
    }

    /// No period, or more than one.
    fn period_refusal(&self, refused: Refusal<'t>, offer: Option<&Offer<'t, '_>>) -> Finding<'t> {
        let (moment, end) = (self.request.ordered_at, self.request.terms.period_end);
        let periods = || offer.into_iter().flat_map(Offer::periods);
        if let Refusal::Overlap(detail) = refused {
            let pointer = |period: Period<'_>| format!("{}/learningMethod/costs/details/{}", self.prefix, period.index);
            let covering = periods().filter(|period| period.covers(moment, end) == Some(true)).map(pointer);
            let covering = Param::Pointers(covering.collect());
            return Finding::at(Code::QuoteOverlap, detail).with("orderedAt", self.ordered_at()).with("periods", covering);
        }
        let readable = || periods().filter(|period| period.span(end).is_some());
        let ended = |limit: &Instant| *limit < moment || (*limit == moment && end == PeriodEnd::Exclusive);
        let before = readable().filter_map(|period| period.end.instant()).filter(ended).max();
        let after = readable().filter_map(|period| period.start.instant()).filter(|start| *start > moment).min();
        Finding::new(Code::QuoteNoPeriod, at(self.course, &["learningMethod", "costs", "details"]))
            .with("orderedAt", self.ordered_at())
            .with("before", before.map_or(Param::Nothing, Param::Limit))
            .with("after", after.map_or(Param::Nothing, Param::Limit))
    }

    /// A plain date stands for the first instant of its day: does another price begin or end later that day?
    fn date_only(&self, offer: &Offer<'t, '_>, findings: &mut Findings<'t>) {
        if !self.request.date_only {
            return;
        }
        let within = |turn: Option<Instant>| turn.is_some_and(|turn| (1..DAY).contains(&turn.since(self.request.ordered_at)));
        let mut first: Option<(Instant, Value<'t>)> = None;
        for period in offer.periods() {
            // With an inclusive end the price turns one tick after it.
            let turn = match self.request.terms.period_end {
                PeriodEnd::Exclusive => period.end.instant(),
                PeriodEnd::Inclusive => period.end.instant().and_then(|end| end.plus(1)),
            };
            for (limit, turn, name) in [(period.start, period.start.instant(), "startDate"), (period.end, turn, "endDate")] {
                if let (Limit::At(limit), Some(value), true) = (limit, period.detail.get(name), within(turn))
                    && first.is_none_or(|(earliest, _)| limit < earliest)
                {
                    first = Some((limit, value));
                }
            }
        }
        if let Some((limit, value)) = first {
            let finding = Finding::at(Code::QuoteDateOnly, value).with("orderedAt", self.ordered_at());
            findings.add(finding.with("limit", Param::Instant(limit)));
        }
    }

    /// What the same order costs under other terms.
    fn other(&self, change: impl FnOnce(&mut Terms)) -> Outcome<'t> {
        let mut request = self.request.clone();
        change(&mut request.terms);
        compute(self.course, &request, self.prefix)
    }

    /// A reading that mattered: its name, and the figure in both.
    fn reading(&self, finding: Finding<'t>, reading: &'static str, other: &Outcome<'t>) -> Finding<'t> {
        finding.with("reading", Param::Reading(reading)).with("gross", gross(self.outcome)).with("other", gross(other))
    }

    fn period_end(&self, offer: &Offer<'t, '_>, findings: &mut Findings<'t>) {
        let moment = Limit::At(self.request.ordered_at);
        let Some(period) = offer.periods().find(|period| period.end == moment) else { return };
        let (reading, change) = match self.request.terms.period_end {
            PeriodEnd::Exclusive => ("exclusive", PeriodEnd::Inclusive),
            PeriodEnd::Inclusive => ("inclusive", PeriodEnd::Exclusive),
        };
        let other = self.other(|terms| terms.period_end = change);
        if differ(self.outcome, &other) {
            let place = period.detail.get("endDate").unwrap_or(period.detail);
            findings.add(self.reading(Finding::at(Code::QuotePeriodEnd, place), reading, &other));
        }
    }

    fn exempt_amount(&self, offer: &Offer<'t, '_>, findings: &mut Findings<'t>) {
        let (Ok(price), true) = (self.outcome, self.request.terms.vat_exempt) else { return };
        let (reading, change) = match self.request.terms.exempt_amount {
            ExemptAmount::Price => ("price", ExemptAmount::VatReplacement),
            ExemptAmount::VatReplacement => ("vatReplacement", ExemptAmount::Price),
        };
        let other = self.other(|terms| terms.exempt_amount = change);
        if !differ(self.outcome, &other) {
            return;
        }
        let mut items = offer.lists(&price.period).ok().into_iter().flatten().flatten().flat_map(|items| {
            items.each().flatten().filter_map(move |(index, item)| {
                items.includes(index, &item, &self.request.terms.choice, self.prefix).then_some(item.exempt_amount)?
            })
        });
        if let Some(amount) = items.next() {
            findings.add(self.reading(Finding::at(Code::QuoteExemptAmount, amount), reading, &other));
        }
    }

    fn start_moment(&self, offer: &Offer<'t, '_>, findings: &mut Findings<'t>) {
        let Some(id) = &self.request.terms.start_moment else { return };
        self.duplicate(id, findings);
        let (Ok(_), Some(start_moment)) = (self.outcome, offer.start_moment()) else { return };
        let (reading, change) = match self.request.terms.start_moment_items {
            StartMomentItems::Replace => ("replace", StartMomentItems::Add),
            StartMomentItems::Add => ("add", StartMomentItems::Replace),
        };
        let other = self.other(|terms| terms.start_moment_items = change);
        if differ(self.outcome, &other) {
            findings.add(self.reading(Finding::at(Code::QuoteStartMomentItems, start_moment.list), reading, &other));
        }
    }

    /// A start moment's own items name no currency: where periods differ in it, that of the period is only one of them.
    fn currency(&self, price: &Price<'t>, offer: Option<&Offer<'t, '_>>, findings: &mut Findings<'t>) {
        let Some((offer, start_moment)) = offer.and_then(|offer| Some((offer, offer.start_moment()?))) else { return };
        let code = |period: Period<'t>| period.detail.text_at("currencyCode").filter(|code| !code.trim().is_empty());
        let chosen = code(price.period);
        let mut others = Vec::new();
        for other in offer.periods().filter_map(code).filter(|code| Some(code) != chosen.as_ref()) {
            if others.len() < LISTED && !others.contains(&other) {
                others.push(other);
            }
        }
        if !others.is_empty() {
            let finding = Finding::at(Code::QuoteCurrency, start_moment.list);
            let finding = finding.with("currency", chosen.map_or(Param::Nothing, |code| Param::Value(code.into_owned())));
            findings.add(finding.with("others", Param::Value(others.join(", "))));
        }
    }

    /// The first start moment with the `externalId` is the one that is ordered; a second one may mean another price.
    fn duplicate(&self, id: &str, findings: &mut Findings<'t>) {
        let mut same = start_moments(self.course)
            .filter_map(|moment| moment.get("externalId"))
            .filter(|value| value.text().is_some_and(|text| text == id));
        if let (Some(first), Some(second)) = (same.next(), same.next()) {
            findings.add(Finding::at(Code::StartMomentDuplicate, second).value(second).with("other", Param::Place(first)));
        }
    }

    /// The pointers of `include` that name none of the optional items of this quote.
    pub(super) fn include(&self, optional: &Index, findings: &mut Findings<'t>) {
        let Choice::Of(pointers) = &self.request.terms.choice else { return };
        let mut given: Vec<_> = pointers.iter().collect();
        order(&mut given, |(_, place)| u128::from(**place));
        for (pointer, _) in given {
            if !optional.contains_key(pointer) {
                let finding = Finding::at(Code::QuoteInclude, self.course);
                findings.add(finding.with("pointer", Param::Pointers(vec![pointer.clone()])));
            }
        }
    }
}

/// That nothing is charged: there are no items, or all of them are optional.
#[cold]
pub(super) fn nothing(items: Items<'_>) -> Finding<'_> {
    Finding::at(if items.is_empty() { Code::QuoteNothing } else { Code::AllOptional }, items.list)
}

/// That a price has no currency. In another spelling, or as something else than a text, it is told as that.
pub(super) fn no_currency(detail: Value<'_>) -> Option<Finding<'_>> {
    const NAME: &str = "currencyCode";
    let anchor = match detail.get(NAME) {
        None if detail.children().any(|child| differs_in_case(NAME, &child.key())) => return None,
        None => Anchor::Missing(detail, NAME),
        Some(value) if value.is_null() || value.text().is_some_and(|text| text.trim().is_empty()) => Anchor::Value(value),
        Some(_) => return None,
    };
    Some(no_currency_at(anchor))
}

#[cold]
fn no_currency_at(anchor: Anchor<'_>) -> Finding<'_> {
    Finding::new(Code::CurrencyMissing, anchor)
}

fn gross<'t>(outcome: &Outcome<'_>) -> Param<'t> {
    outcome.as_ref().map_or(Param::Nothing, |price| Param::Money(price.totals.gross))
}

/// Whether the customer would notice.
fn differ(one: &Outcome<'_>, other: &Outcome<'_>) -> bool {
    match (one, other) {
        (Ok(one), Ok(other)) => one.totals != other.totals,
        (Err(one), Err(other)) => one.reason() != other.reason(),
        _ => true,
    }
}

/// What a check would say about a figure that can't be read. It is said of items that aren't bought: they have no price
/// to show, but the quote has.
pub(super) fn unread<'t>(refusal: Refusal<'t>) -> Option<Finding<'t>> {
    let digits = |value| Finding::at(Code::NumberDigits, value).with("limit", Param::Name(MAX_DIGITS.to_string()));
    let named = |code, at, name: &str| Finding::new(code, at).with("name", Param::Name(name.to_owned()));
    Some(match refusal {
        Refusal::Unreadable { at: Anchor::Value(value), name } => match value.shape() {
            Shape::Null => named(Code::NullRequired, Anchor::Value(value), name),
            Shape::Number => digits(value),
            _ => wrong_type(value, if name == "quantity" { TypeWord::Integer } else { TypeWord::Number }),
        },
        Refusal::Unreadable { at, name } => named(Code::Missing, at, name),
        Refusal::TooLarge(item) => digits(item),
        Refusal::NoPeriod | Refusal::Overlap(_) | Refusal::UnknownStartMoment => return None,
    })
}
