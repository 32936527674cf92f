//! What a customer asks a price for.

use crate::call_error::{CallError, CallErrorCode};
use crate::json::order::{Index, index};
use crate::options::{Dates, ExemptAmount, Include, ORDER_FORMS, PeriodEnd, QuoteOptions, StartMomentItems};
use crate::spec::Locale;
use crate::time::{Instant, Moment};

/// An order: when, and of what.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The moment of ordering.
    pub(crate) ordered_at: Instant,
    /// Whether that was given as a plain date.
    pub(crate) date_only: bool,
    /// The language of the answer.
    pub(crate) locale: Locale,
    /// How the answer writes dates.
    pub(crate) dates: Dates,
    /// Whether the answer has ranges.
    pub(crate) ranges: bool,
    /// All else that the price depends on.
    pub(crate) terms: Terms,
}

/// What the price of an order depends on besides its moment.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    /// Whether the customer is a VAT-exempt account.
    pub(crate) vat_exempt: bool,
    /// The optional items that are bought.
    pub(crate) choice: Choice,
    /// `externalId` of the start moment.
    pub(crate) start_moment: Option<String>,
    pub(crate) period_end: PeriodEnd,
    pub(crate) exempt_amount: ExemptAmount,
    pub(crate) start_moment_items: StartMomentItems,
}

/// The list of invoice items that an item is in, by its owner's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// `learningMethod.costs.details[n]`
    Period(usize),
    /// `learningMethod.planning.startMoments[n]`
    StartMoment(usize),
}

impl Owner {
    /// The JSON Pointer of one of its invoice items.
    pub(crate) fn item(self, prefix: &str, item: usize) -> String {
        format!("{}/{item}", self.pointer(prefix))
    }

    /// The JSON Pointer of its invoice items.
    pub(crate) fn pointer(self, prefix: &str) -> String {
        match self {
            Owner::Period(index) => format!("{prefix}/learningMethod/costs/details/{index}/invoiceItems"),
            Owner::StartMoment(index) => format!("{prefix}/learningMethod/planning/startMoments/{index}/invoiceItems"),
        }
    }
}

/// The optional items that are bought.
#[derive(Clone, Debug)]
pub(crate) enum Choice {
    All,
    /// These, by their pointers.
    Of(Index),
}

impl Choice {
    fn new(include: Option<&Include>) -> Self {
        match include {
            Some(Include::All) => Choice::All,
            Some(Include::Pointers(pointers)) => Choice::Of(index(pointers.iter().cloned().zip(0..))),
            None => Choice::Of(Index::new()),
        }
    }

    pub(crate) fn has(&self, prefix: &str, owner: Owner, item: usize) -> bool {
        match self {
            Choice::All => true,
            Choice::Of(pointers) => !pointers.is_empty() && pointers.contains_key(&owner.item(prefix, item)),
        }
    }
}

impl Request {
    /// Reads the options of a call.
    ///
    /// # Errors
    /// The moment of ordering is missing.
    pub(crate) fn new(options: &QuoteOptions) -> Result<Self, CallError> {
        let moment = options.ordered_at.ok_or_else(missing)?;
        let (ordered_at, date_only) = (moment.instant(), matches!(moment, Moment::Day(_)));
        let (locale, dates) = (options.locale.unwrap_or_default(), options.dates.unwrap_or_default());
        let ranges = options.ranges.unwrap_or(true);
        Ok(Request { ordered_at, date_only, locale, dates, ranges, terms: Terms::new(options) })
    }
}

impl Terms {
    pub(crate) fn new(options: &QuoteOptions) -> Self {
        Terms {
            vat_exempt: options.vat_exempt.unwrap_or(false),
            choice: Choice::new(options.include.as_ref()),
            start_moment: options.start_moment.clone(),
            period_end: options.period_end.unwrap_or_default(),
            exempt_amount: options.exempt_amount.unwrap_or_default(),
            start_moment_items: options.start_moment_items.unwrap_or_default(),
        }
    }
}

#[cold]
fn missing() -> CallError {
    CallError::new(CallErrorCode::Moment, format!("orderedAt is missing. {ORDER_FORMS}")).with("option", "orderedAt")
}
