//! The prices that are asked for along with a check: from its reading, and with what its options say of prices.

use super::MAX_DIAGNOSTICS;
use crate::call_error::{CallError, CallErrorCode};
use crate::diagnostics::findings::{Findings, MASK};
use crate::diagnostics::reporter::Reporter;
use crate::json::fault::Fault;
use crate::json::tape::Value;
use crate::options::{Dates, QuoteOptions, Readings, ValidateOptions};
use crate::price::quote::{Request, catalogue_quote, quote_as, unreadable};
use crate::price::timeline::timeline_of;
use crate::price::{CatalogueQuote, Prices, Quote, QuoteStatus, Reason, Unpriced};
use crate::spec::Locale;
use crate::systems::kinds::Kind;

/// What is asked of the price.
#[derive(Default)]
pub(super) struct Pricing {
    quote: Option<Request>,
    further: Option<Further>,
}

/// Further prices.
struct Further {
    quotes: Vec<Request>,
    timelines: Vec<QuoteOptions>,
}

/// A text that was read for a check, and how its report is written.
pub(super) struct Course<'t, 'r> {
    /// The course; `None` when the text can't be priced.
    pub(super) root: Option<Value<'t>>,
    pub(super) text: &'t [u8],
    pub(super) fault: Option<Fault>,
    pub(super) reporter: &'r Reporter<'t>,
}

impl Pricing {
    pub(super) fn new(options: &ValidateOptions, readings: &Readings) -> Result<Self, CallError> {
        let filled = |request: &QuoteOptions| QuoteOptions {
            period_end: request.period_end.or(Some(readings.period_end)),
            exempt_amount: request.exempt_amount.or(Some(readings.exempt_amount)),
            locale: request.locale.or(options.locale),
            dates: request.dates.or(options.dates),
            ..request.clone()
        };
        let further = match &options.prices {
            None => None,
            Some(requests) => {
                let quote = |(index, request): (usize, &QuoteOptions)| {
                    Request::new(&filled(request)).map_err(|error| error.with("index", index.to_string()))
                };
                let quotes = requests.quotes.iter().enumerate().map(quote).collect::<Result<_, _>>()?;
                Some(Further { quotes, timelines: requests.timelines.iter().map(filled).collect() })
            }
        };
        let quote = options.quote.as_ref().map(|quote| Request::new(&filled(quote))).transpose()?;
        Ok(Pricing { quote, further })
    }

    /// Whether the price of each course of a list is asked for.
    pub(super) const fn has_quote(&self) -> bool {
        self.quote.is_some()
    }

    /// The price of a course.
    pub(super) fn quote(&self, course: &Course<'_, '_>) -> Option<Quote> {
        self.quote.as_ref().map(|request| course.quote(request))
    }

    /// The further prices of a course.
    pub(super) fn prices(&self, course: &Course<'_, '_>) -> Option<Prices> {
        let further = self.further.as_ref()?;
        let quotes = further.quotes.iter().map(|request| course.quote(request)).collect();
        let timelines = further.timelines.iter().map(|options| course.timeline(options)).collect();
        Some(Prices { quotes, timelines })
    }

    /// The price of one course of a list.
    pub(super) fn catalogue_quote(&self, root: Value<'_>, prefix: &str, mask: bool) -> Option<CatalogueQuote> {
        let mut quote = self.quote.as_ref().map(|request| catalogue_quote(root, prefix, request))?;
        if mask {
            quote.external_id = quote.external_id.map(|_| MASK.to_owned());
            quote.currency = quote.currency.map(|_| MASK.to_owned());
        }
        Some(quote)
    }
}

/// Refuses readings that are given twice, and differently.
pub(super) fn refuse_other_readings(quote: Option<&QuoteOptions>, readings: &Readings) -> Result<(), CallError> {
    let differs = quote.is_some_and(|quote| {
        quote.period_end.is_some_and(|end| end != readings.period_end)
            || quote.exempt_amount.is_some_and(|amount| amount != readings.exempt_amount)
    });
    if !differs {
        return Ok(());
    }
    let message = "periodEnd or exemptAmount is given twice, and differently: in the options and in quote. Give it once.";
    Err(CallError::new(CallErrorCode::OptionTwice, message).with("option", "quote"))
}

impl<'t> Course<'t, '_> {
    fn quote(&self, request: &Request) -> Quote {
        let mut reporter = self.reporter(request.locale, request.dates);
        let Some(root) = self.root else {
            reporter.report(self.unreadable(), "", Kind::Course.table());
            return Quote::Unpriced(Unpriced {
                format: "aanbod-quote/1",
                status: QuoteStatus::Unpriced,
                reason: Reason::InvalidDocument,
                diagnostics: reporter.finish(),
            });
        };
        quote_as(root, request, reporter)
    }

    fn timeline(&self, options: &QuoteOptions) -> crate::price::Timeline {
        let findings = if self.root.is_some() { Findings::default() } else { self.unreadable() };
        let reporter = self.reporter(options.locale.unwrap_or_default(), options.dates.unwrap_or_default());
        timeline_of(self.root, options, findings, reporter)
    }

    fn unreadable(&self) -> Findings<'t> {
        Findings::from(unreadable(self.text, self.fault))
    }

    /// A reporter for a price, with or without ranges and values as that of the check.
    fn reporter(&self, locale: Locale, dates: Dates) -> Reporter<'t> {
        let text = self.root.map_or(self.text, |root| root.document());
        let mut reporter = Reporter::new(locale, text, self.reporter.positions.is_some());
        reporter.mask = self.reporter.mask;
        reporter.dates = dates;
        reporter.limit = MAX_DIAGNOSTICS as usize;
        reporter
    }
}
