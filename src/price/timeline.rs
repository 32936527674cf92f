//! The price over time.

use super::notes;
use super::offer::{Offer, Outcome, Refusal, unreadable_limit};
use super::period::{Limit, Period, Span};
use super::quote::{currency, diagnostics, read, reporter};
use super::request::Terms;
use super::skipped;
use super::{Reason, Segment, SegmentStatus, Timeline};
use crate::call_error::CallError;
use crate::diagnostics::findings::{Anchor, Findings, MASK};
use crate::diagnostics::reporter::Reporter;
use crate::json::encoding::decoded;
use crate::json::order::{Index, order, pair};
use crate::json::tape::{Tape, Value};
use crate::options::QuoteOptions;
use crate::time::Instant;
use std::collections::BTreeMap;

/// How many pointers the overlaps of a timeline name together. In a document where thousands of periods overlap each
/// other the lists would else grow with their square; the overlaps after that name two periods each.
const MAX_POINTERS: usize = 100_000;

/// What a customer pays, over all time: where there is a price, where there is none, and where there is more than one.
///
/// The stretches follow each other without holes. At every instant the stretch agrees with what [`crate::quote()`] answers.
/// All options of a quote count but `ordered_at`, which is ignored.
///
/// # Errors
/// None today; the options are the caller's, so there may be some later.
///
/// ```
/// use aanbod::{QuoteOptions, price_timeline};
/// let course = br#"{ "learningMethod": { "costs": { "details": [
///     { "endDate": "2026-07-01T00:00:00Z", "invoiceItems": [{ "priceBeforeTax": 100, "vatAmount": 21 }] }
/// ] } } }"#;
/// let timeline = price_timeline(course, &QuoteOptions::default())?;
/// assert_eq!(timeline.segments[0].totals.unwrap().gross.money(), "121.00");
/// assert_eq!(timeline.segments[0].until, Some("2026-07-01T00:00:00Z".parse()?));
/// assert_eq!(timeline.segments[1].until, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn price_timeline(course: &[u8], options: &QuoteOptions) -> Result<Timeline, CallError> {
    if let Some(decoded) = decoded(course) {
        return price_timeline(decoded.text.as_bytes(), options);
    }
    let mut tape = Tape::default();
    let (view, findings) = read(course, &mut tape);
    let (locale, dates) = (options.locale.unwrap_or_default(), options.dates.unwrap_or_default());
    let reporter = reporter(locale, dates, course, options.ranges.unwrap_or(true));
    Ok(timeline_of(view.root(), options, findings, reporter))
}

/// The price over time of a course that has been read, if it could be; `findings` are those of the text.
pub(crate) fn timeline_of<'t>(
    course: Option<Value<'t>>,
    options: &QuoteOptions,
    mut findings: Findings<'t>,
    reporter: Reporter<'_>,
) -> Timeline {
    let terms = &Terms::new(options);
    let whole = Span { from: None, until: None };
    let mask = reporter.mask;
    let mut segments = match course.map(|root| (root, Offer::of(root, terms, ""))) {
        None => vec![segment(whole, SegmentStatus::Unpriced, Some(Reason::InvalidDocument))],
        Some((root, Err(refusal))) => {
            skipped::around_items(root, None, terms.start_moment.as_deref(), &mut findings);
            if let Some(finding) = notes::refusal(refusal, root, terms) {
                findings.add(finding);
            }
            vec![segment(whole, SegmentStatus::Unpriced, Some(refusal.reason()))]
        }
        Some((root, Ok(offer))) => {
            let stretches = stretches(&offer, terms);
            let mut sweep = Sweep { offer, stretches, segments: Vec::new(), listed: 0 };
            sweep.run();
            sweep.findings(root, terms, &mut findings);
            skipped::around_items(root, Some(&sweep.offer), terms.start_moment.as_deref(), &mut findings);
            skipped::in_items(&sweep.offer, &mut findings);
            sweep.segments
        }
    };
    if mask {
        // Only the figures were asked for, not the texts of the document.
        segments.iter_mut().filter_map(|segment| segment.currency.as_mut()).for_each(|currency| *currency = MASK.to_owned());
    }
    Timeline { segments, diagnostics: diagnostics(findings, "", reporter) }
}

fn segment(span: Span, status: SegmentStatus, reason: Option<Reason>) -> Segment {
    Segment { from: span.from, until: span.until, status, reason, pointers: Vec::new(), totals: None, currency: None }
}

/// A period that covers some time, or may.
struct Stretch<'t> {
    period: Period<'t>,
    span: Span,
    /// Whether both limits can be read, so that it surely covers its span.
    certain: bool,
    /// Its price, once that was asked for.
    price: Option<Outcome<'t>>,
}

fn stretches<'t>(offer: &Offer<'t, '_>, terms: &Terms) -> Vec<Stretch<'t>> {
    let stretch = |period: Period<'t>| {
        let span = period.span(terms.period_end)?;
        let certain = period.start != Limit::Unreadable && period.end != Limit::Unreadable;
        Some(Stretch { period, span, certain, price: None })
    };
    offer.periods().filter_map(stretch).collect()
}

/// The periods in force, by their places.
type Active = BTreeMap<usize, ()>;

/// Goes through time once, from each start or end of a period to the next.
struct Sweep<'t, 'r> {
    offer: Offer<'t, 'r>,
    stretches: Vec<Stretch<'t>>,
    segments: Vec<Segment>,
    /// How many pointers overlaps have named so far.
    listed: usize,
}

impl<'t> Sweep<'t, '_> {
    fn run(&mut self) {
        let mut active = Active::new();
        let mut turns: Vec<(Instant, bool, usize)> = Vec::new();
        for (index, stretch) in self.stretches.iter().enumerate() {
            match stretch.span.from {
                Some(from) => turns.push((from, true, index)),
                None => _ = active.insert(index, ()),
            }
            turns.extend(stretch.span.until.map(|until| (until, false, index)));
        }
        order(&mut turns, |&(at, starts, index)| pair(at.ticks(), (u64::from(starts) << 32) | index as u64));
        let mut uncertain = active.keys().filter(|&&index| !self.is_certain(index)).count();
        let mut from = None;
        for group in turns.chunk_by(|one, next| one.0 == next.0) {
            let until = group.first().map(|turn| turn.0);
            self.push(Span { from, until }, &active, uncertain);
            for &(_, starts, index) in group {
                let doubt = usize::from(!self.is_certain(index));
                if starts {
                    active.insert(index, ());
                    uncertain = uncertain.saturating_add(doubt);
                } else {
                    active.remove(&index);
                    uncertain = uncertain.saturating_sub(doubt);
                }
            }
            from = until;
        }
        self.push(Span { from, until: None }, &active, uncertain);
    }

    fn is_certain(&self, index: usize) -> bool {
        self.stretches.get(index).is_none_or(|stretch| stretch.certain)
    }

    /// The time from one turn to the next, in which these periods are in force. At every turn one starts or ends, so no two
    /// neighbours are the same.
    fn push(&mut self, span: Span, active: &Active, uncertain: usize) {
        let mut next = match (active.keys().next(), active.len()) {
            _ if uncertain > 0 => segment(span, SegmentStatus::Unpriced, Some(Reason::InvalidDocument)),
            (None, _) => segment(span, SegmentStatus::Gap, Some(Reason::NoPeriod)),
            (Some(&index), 1) => self.priced(span, index),
            _ => segment(span, SegmentStatus::Overlap, Some(Reason::OverlappingPeriods)),
        };
        let named = match active.len() {
            length if length < 2 || self.listed.saturating_add(length) <= MAX_POINTERS => length,
            _ => 2,
        };
        self.listed = self.listed.saturating_add(if named < 2 { 0 } else { named });
        let named = active.keys().take(named).filter_map(|&index| self.stretches.get(index));
        next.pointers = named.map(|stretch| format!("/learningMethod/costs/details/{}", stretch.period.index)).collect();
        self.segments.push(next);
    }

    fn priced(&mut self, span: Span, index: usize) -> Segment {
        let Some(stretch) = self.stretches.get_mut(index) else {
            return segment(span, SegmentStatus::Gap, Some(Reason::NoPeriod));
        };
        let period = stretch.period;
        match stretch.price.get_or_insert_with(|| self.offer.price(period)) {
            Ok(price) => Segment {
                totals: Some(price.totals),
                currency: currency(period.detail),
                ..segment(span, SegmentStatus::Priced, None)
            },
            Err(refusal) => segment(span, SegmentStatus::Unpriced, Some(refusal.reason())),
        }
    }

    /// What stands in the way of a price, each thing once.
    fn findings(&self, course: Value<'t>, terms: &Terms, findings: &mut Findings<'t>) {
        let mut reported = Index::new();
        for stretch in &self.stretches {
            let refused = match &stretch.price {
                _ if !stretch.certain => unreadable_limit(&stretch.period),
                Some(Err(refusal)) => *refusal,
                Some(Ok(price)) => {
                    if let Some(items) = price.nothing {
                        findings.add(notes::nothing(items));
                    }
                    if let Some(finding) = notes::no_currency(price.period.detail) {
                        findings.add(finding);
                    }
                    continue;
                }
                None => continue,
            };
            // The items of a start moment are the same in every period.
            if let (true, Some(finding)) = (reported.insert(place(refused), 0).is_none(), notes::refusal(refused, course, terms))
            {
                findings.add(finding);
            }
        }
    }
}

/// Where a refusal is seen: the value, and the name of what isn't in it.
fn place(refusal: Refusal<'_>) -> String {
    match refusal {
        Refusal::Unreadable { at: Anchor::Value(value) | Anchor::Key(value), .. } => format!("{}", value.index()),
        Refusal::Unreadable { at: Anchor::Missing(value, name), .. } => format!("{} {name}", value.index()),
        Refusal::TooLarge(value) | Refusal::Overlap(value) => format!("{} too large", value.index()),
        _ => String::new(),
    }
}
