//! The quote: what a customer pays who orders at a given moment.

use super::item::{Charge, Item, Items};
use super::notes::{Notes, unread};
use super::offer::{Offer, Outcome, Price, Refusal, compute, cut_short};
use super::rate;
pub(crate) use super::request::Request;
use super::request::Terms;
use super::skipped;
use super::{Amounts, CatalogueQuote, Decimal, Line, Period, Priced, Quote, QuoteStatus, Reason, Unpriced, VatGroup};
use crate::call_error::CallError;
use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::Diagnostic;
use crate::diagnostics::findings::{Anchor, Finding, Findings, MASK, Param};
use crate::diagnostics::reporter::Reporter;
use crate::diagnostics::syntax as text;
use crate::json::MAX_BYTES;
use crate::json::document::{self, Document};
use crate::json::encoding::decoded;
use crate::json::fault::{Fault, Problem, SyntaxProblem};
use crate::json::order::Index;
use crate::json::position::Positions;
use crate::json::repair::Source;
use crate::json::tape::{Tape, Value, View};
use crate::options::{Dates, QuoteOptions};
use crate::spec::Locale;
use crate::systems::edums::table::COURSE;

const FORMAT: &str = "aanbod-quote/1";

/// How many diagnostics a quote or timeline lists.
const MAX_DIAGNOSTICS: usize = 1000;

/// What a customer pays who orders this course.
///
/// The period that covers [`QuoteOptions::ordered_at`] decides, never the date of the start moment. Amounts are taken as
/// they are written, times their quantity, and added up exactly. Where the answer would be a guess there is none: the quote
/// is [`Unpriced`] and says why. Its diagnostics say which reading of the specification mattered to the figure.
///
/// Comments, trailing commas and a byte order mark in the text make no difference. A text that breaks off is priced only
/// when it does so behind `learningMethod`.
///
/// # Errors
/// When `ordered_at` is missing. Whatever is wrong with the course is in the quote.
///
/// ```
/// use aanbod::{Quote, QuoteOptions, quote, time::Instant};
/// let course = br#"{ "learningMethod": { "costs": { "details": [{
///     "startDate": "2026-01-01T00:00:00Z",
///     "currencyCode": "EUR",
///     "invoiceItems": [{ "costType": "Tuition", "priceBeforeTax": 1000, "vatAmount": 210, "vatPercentage": 21 }]
/// }] } } }"#;
/// let ordered_at: Instant = "2026-01-15T12:00:00Z".parse()?;
/// let Quote::Priced(price) = quote(course, &QuoteOptions::new(ordered_at))? else { panic!("there is a period") };
/// assert_eq!(price.totals.gross.money(), "1210.00");
/// assert_eq!(price.lines[0].pointer, "/learningMethod/costs/details/0/invoiceItems/0");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn quote(course: &[u8], options: &QuoteOptions) -> Result<Quote, CallError> {
    if let Some(decoded) = decoded(course) {
        return quote(decoded.text.as_bytes(), options);
    }
    let request = Request::new(options)?;
    let mut tape = Tape::default();
    let (view, findings) = read(course, &mut tape);
    Ok(answer_in(&view, &request, findings, course))
}

/// The quote of a course, where one could be read.
fn answer_in(view: &View<'_>, request: &Request, findings: Findings<'_>, course: &[u8]) -> Quote {
    let reporter = reporter(request.locale, request.dates, course, request.ranges);
    match view.root() {
        Some(root) => answer(root, request, "", findings, reporter),
        None => unpriced(Reason::InvalidDocument, diagnostics(findings, "", reporter)),
    }
}

/// What customers pay for one course: a quote for each request, as [`quote()`] gives it, after one reading.
///
/// # Errors
/// As [`quote()`]; the param `index` of the error says of which request.
///
/// ```
/// use aanbod::{QuoteOptions, quotes, time::Moment};
/// let orders = ["2026-01-15", "2027-01-15"].map(|day| day.parse::<Moment>().map(QuoteOptions::new));
/// let orders = orders.into_iter().collect::<Result<Vec<_>, _>>()?;
/// assert_eq!(quotes(b"{}", &orders)?.len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn quotes(course: &[u8], requests: &[QuoteOptions]) -> Result<Vec<Quote>, CallError> {
    let request =
        |(index, options): (usize, &QuoteOptions)| Request::new(options).map_err(|error| error.with("index", index.to_string()));
    let requests = requests.iter().enumerate().map(request).collect::<Result<Vec<_>, _>>()?;
    let mut tape = Tape::default();
    let (view, findings) = read(course, &mut tape);
    Ok(requests.iter().map(|request| answer_in(&view, request, findings.clone(), course)).collect())
}

/// The quote of a course that has been read, as part of another answer; `reporter` says how the diagnostics are written.
pub(crate) fn quote_as(course: Value<'_>, request: &Request, reporter: Reporter<'_>) -> Quote {
    answer(course, request, "", Findings::default(), reporter)
}

/// The quote of one course of a catalogue; `prefix` is the pointer of the course.
pub(crate) fn catalogue_quote(course: Value<'_>, prefix: &str, request: &Request) -> CatalogueQuote {
    let outcome = compute(course, request, prefix);
    let price = outcome.as_ref().ok();
    CatalogueQuote {
        pointer: prefix.to_owned(),
        external_id: course.text_at("externalId").map(Into::into),
        status: if price.is_some() { QuoteStatus::Priced } else { QuoteStatus::Unpriced },
        reason: outcome.as_ref().err().map(Refusal::reason),
        totals: price.map(|price| price.totals),
        currency: price.and_then(|price| currency(price.period.detail)),
    }
}

/// Reads one course; without a root the findings say why.
pub(super) fn read<'t>(bytes: &'t [u8], tape: &'t mut Tape) -> (View<'t>, Findings<'t>) {
    let mut findings = Findings::default();
    if bytes.len() > MAX_BYTES as usize {
        return (tape.view(bytes), text::too_large(bytes.len(), MAX_BYTES));
    }
    let document = document::read(bytes, tape);
    if let Some(fault) = document.fault {
        text::fault(Source::whole(bytes), fault, &mut findings);
    }
    let priceable = priceable(&document).is_some();
    if !priceable {
        findings.add(unreadable(bytes, document.fault));
    }
    (if priceable { document.view } else { View::nothing() }, findings)
}

/// The course in a text, unless another one follows, or the text breaks off where the price may still come.
pub(crate) fn priceable<'d>(document: &'d Document<'_>) -> Option<Value<'d>> {
    document.root().filter(|course| !document.has_another() && !cut_short(*course))
}

/// That there is no price because the text can't be read, and from where on.
pub(crate) fn unreadable<'t>(bytes: &[u8], fault: Option<Fault>) -> Finding<'t> {
    match fault {
        Some(Fault { problem, from, to }) if problem != Problem::Syntax(SyntaxProblem::Empty) => {
            let line = Positions::new(bytes).range(from, to).line;
            Finding::new(Code::QuoteBroken, Anchor::Bytes(from, to)).with("line", Param::Name(line.to_string()))
        }
        _ => Finding::new(Code::QuoteUnreadable, Anchor::Bytes(0, 0)).with("name", Param::Nothing),
    }
}

pub(super) fn reporter(locale: Locale, dates: Dates, bytes: &[u8], ranges: bool) -> Reporter<'_> {
    let mut reporter = Reporter::new(locale, bytes, ranges);
    reporter.dates = dates;
    reporter.limit = MAX_DIAGNOSTICS;
    reporter
}

pub(super) fn diagnostics(findings: Findings<'_>, prefix: &str, mut reporter: Reporter<'_>) -> Vec<Diagnostic> {
    reporter.report(findings, prefix, &COURSE);
    reporter.finish()
}

/// `currencyCode` of a period.
pub(super) fn currency(detail: Value<'_>) -> Option<String> {
    detail.text_at("currencyCode").map(Into::into)
}

fn unpriced(reason: Reason, diagnostics: Vec<Diagnostic>) -> Quote {
    Quote::Unpriced(Unpriced { format: FORMAT, status: QuoteStatus::Unpriced, reason, diagnostics })
}

/// The whole answer.
fn answer<'t>(course: Value<'t>, request: &Request, prefix: &str, mut findings: Findings<'t>, reporter: Reporter<'_>) -> Quote {
    let offer = Offer::of(course, &request.terms, prefix);
    let mut bill = Bill::default();
    let outcome: Outcome<'t> = offer.as_ref().map_err(|refusal| *refusal).and_then(|offer| {
        let price = offer.price(offer.period_at(request.ordered_at)?)?;
        for items in offer.lists(&price.period)?.into_iter().flatten() {
            bill.add(items, request, prefix, &mut findings)?;
        }
        Ok(price)
    });
    let notes = Notes { course, request, prefix, outcome: &outcome };
    notes.add(offer.as_ref().ok(), &mut findings);
    skipped::around_items(course, offer.as_ref().ok(), request.terms.start_moment.as_deref(), &mut findings);
    match &outcome {
        Ok(price) => {
            notes.include(&bill.optional, &mut findings);
            let mask = reporter.mask;
            if mask {
                // The figures are what was asked for; the texts beside them aren't.
                bill.lines.iter_mut().for_each(|line| line.cost_type = MASK.to_owned());
            }
            let mut priced = priced(price, bill, request, prefix, diagnostics(findings, prefix, reporter));
            if mask {
                priced.currency = priced.currency.map(|_| MASK.to_owned());
            }
            Quote::Priced(priced)
        }
        Err(refusal) => unpriced(refusal.reason(), diagnostics(findings, prefix, reporter)),
    }
}

fn priced(price: &Price<'_>, bill: Bill, request: &Request, prefix: &str, diagnostics: Vec<Diagnostic>) -> Priced {
    let detail = price.period.detail;
    let written = |name| detail.text_at(name).map(Into::into);
    Priced {
        format: FORMAT,
        status: QuoteStatus::Priced,
        ordered_at: request.ordered_at,
        currency: currency(detail),
        period: Period {
            pointer: format!("{prefix}/learningMethod/costs/details/{}", price.period.index),
            start_date: written("startDate"),
            end_date: written("endDate"),
        },
        lines: bill.lines,
        vat: bill.groups.into_iter().map(Group::written).collect(),
        totals: price.totals,
        diagnostics,
    }
}

/// The lines of a quote, and what is kept of them.
#[derive(Default)]
struct Bill {
    lines: Vec<Line>,
    /// In the order in which their rates are first met.
    groups: Vec<Group>,
    places: Index,
    /// The optional items, bought or not, by their pointers.
    optional: Index,
}

#[derive(Clone, Copy)]
struct Group {
    rate: Option<Decimal>,
    sum: Amounts,
}

impl Bill {
    fn add<'t>(
        &mut self,
        items: Items<'t>,
        request: &Request,
        prefix: &str,
        findings: &mut Findings<'t>,
    ) -> Result<(), Refusal<'t>> {
        let list = items.owner.pointer(prefix);
        for item in items.each() {
            let (index, item) = item?;
            skipped::in_item(&item, request.terms.vat_exempt, findings);
            if item.optional {
                self.optional.insert(items.owner.item(prefix, index), 0);
            }
            let included = items.includes(index, &item, &request.terms.choice, prefix);
            let charge = match item.charge(&request.terms) {
                Err(refusal) if included => return Err(refusal),
                Err(refusal) => {
                    if let Some(finding) = unread(refusal) {
                        findings.add(finding);
                    }
                    // What can't be read isn't bought, and has no figures to show.
                    Err(item.quantity().unwrap_or(Decimal::whole(1)))
                }
                Ok(charge) => Ok(charge),
            };
            let rate = charge.ok().and_then(|charge| rate_of(&item, &charge, request));
            if let (Ok(charge), true) = (charge, included) {
                self.group(rate, charge.total).ok_or(Refusal::TooLarge(item.value))?;
            }
            let (quantity, unit, total) = match charge {
                Ok(charge) => (charge.quantity, charge.unit, charge.total),
                Err(quantity) => (quantity, Amounts::default(), Amounts::default()),
            };
            self.lines.push(Line {
                pointer: format!("{list}/{index}"),
                cost_type: item.cost_type.and_then(Value::text).unwrap_or_default().into_owned(),
                quantity,
                optional: item.optional,
                included,
                unit,
                total,
                vat_percentage: rate,
            });
        }
        Ok(())
    }

    fn group(&mut self, rate: Option<Decimal>, total: Amounts) -> Option<()> {
        let written = rate.map_or(String::new(), |rate| rate.to_string());
        let next = u32::try_from(self.groups.len()).ok()?;
        let place = *self.places.entry(written).or_insert(next);
        match self.groups.get_mut(place as usize) {
            Some(group) => group.sum = group.sum.plus(total)?,
            None => self.groups.push(Group { rate, sum: total }),
        }
        Some(())
    }
}

impl Group {
    fn written(self) -> VatGroup {
        VatGroup {
            percentage: self.rate,
            net: self.sum.net,
            vat: self.sum.vat,
            vat_on_total: self.rate.and_then(|rate| rate::vat_on(self.sum.net, rate)),
        }
    }
}

/// The rate of a line: as stated, unless the amounts of an exempt buyer are charged; else derived.
fn rate_of(item: &Item<'_>, charge: &Charge, request: &Request) -> Option<Decimal> {
    let Request { terms: Terms { vat_exempt, .. }, ordered_at, .. } = request;
    let stated = if *vat_exempt { None } else { item.percentage() };
    stated.or_else(|| rate::derived(charge, *ordered_at))
}
