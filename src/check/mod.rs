//! The check of a document against its table and the rules of its system. Here are the walk along a table, lists and parts of lists,
//! what changed between two documents, and the frame of an exchange.

pub(crate) mod changes;
pub(crate) mod exchange;
mod expected;
pub(crate) mod list;
mod part;
mod piece;
mod pricing;
mod seen;
pub(crate) mod walk;

use crate::call_error::{CallError, CallErrorCode};
use crate::diagnostics::diagnostic::{Counts, Diagnostic};
use crate::diagnostics::findings::{Findings, MAX_FINDINGS};
use crate::diagnostics::reporter::{Filter, Reporter};
use crate::diagnostics::syntax as text;
use crate::diagnostics::trial::{self, Faults};
use crate::json::encoding::{Encoding, utf_16, windows_1252};
use crate::json::tape::{Shape, Tape, Value};
use crate::json::{MAX_BYTES, document};
use crate::options::{Dates, Readings, ValidateOptions};
use crate::price::quote::priceable;
use crate::price::{CatalogueQuote, Prices, Quote};
use crate::report::Report;
use crate::spec::{Locale, Property};
use crate::systems::context::{Context, Rules};
use crate::systems::detect::is_operation;
use crate::systems::eduv::rules::asked::Asked;
use crate::systems::kinds::Kind;
use crate::systems::other_kind::other_kind;
use crate::systems::wrapped;
use crate::time::{Instant, Moment};
use expected::Expected;
pub use part::{ListDocument, ListObserver, recounted, validate_part};
#[doc(hidden)]
pub use piece::{Key, NUMBERS, Piece, validate_piece};
use pricing::{Course, Pricing, refuse_other_readings};

/// How many diagnostics are listed unless the caller says otherwise.
pub const MAX_DIAGNOSTICS: u32 = 1000;

/// Checks a document. What is wrong with it is in the report; it never makes the call fail.
///
/// # Errors
/// When the call itself is wrong: a price is asked for without a moment of ordering, or `allowed` names a property that doesn't exist.
///
/// ```
/// use aanbod::{Kind, ValidateOptions, validate};
/// let report = validate(Kind::Course, br#"{ "name": "Drawing" }"#, &ValidateOptions::default())?;
/// assert!(!report.valid);
/// assert_eq!(report.diagnostics[0].pointer, "/externalId");
/// # Ok::<(), aanbod::CallError>(())
/// ```
pub fn validate(kind: Kind, input: &[u8], options: &ValidateOptions) -> Result<Report, CallError> {
    Ok(checked(&Check::new(kind, options)?, input, options, None))
}

/// Like [`validate()`], and slower: the walk looks at every value. For tests, which hold both ways against each other.
///
/// # Errors
/// As [`validate()`].
#[doc(hidden)]
pub fn validate_unguided(kind: Kind, input: &[u8], options: &ValidateOptions) -> Result<Report, CallError> {
    let check = Check { is_guided: false, ..Check::new(kind, options)? };
    Ok(checked(&check, input, options, None))
}

/// Like [`validate()`]; of a list, `progress` hears after each document how many bytes have been read.
///
/// # Errors
/// As [`validate()`].
///
/// ```
/// use aanbod::{Kind, ValidateOptions, validate_with_progress};
/// let read = std::cell::Cell::new(0);
/// let list = br#"[{ "name": "Drawing" }]"#;
/// validate_with_progress(Kind::Catalogue, list, &ValidateOptions::default(), &|bytes| read.set(bytes))?;
/// assert!(read.get() > 0);
/// # Ok::<(), aanbod::CallError>(())
/// ```
pub fn validate_with_progress(
    kind: Kind,
    input: &[u8],
    options: &ValidateOptions,
    progress: &dyn Fn(usize),
) -> Result<Report, CallError> {
    let check = Check { watch: Some(progress), ..Check::new(kind, options)? };
    Ok(checked(&check, input, options, None))
}

/// The report about a document of so many bytes that it isn't read, which is what [`validate()`] answers to its bytes.
///
/// # Errors
/// As [`validate()`].
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) fn oversized(kind: Kind, size: usize, options: &ValidateOptions) -> Result<Report, CallError> {
    let check = Check { size: Some(size), ..Check::new(kind, options)? };
    Ok(checked(&check, b"", options, None))
}

/// The one way of all checks of a document or a list.
fn checked(check: &Check<'_>, input: &[u8], options: &ValidateOptions, part: Option<&mut part::Part<'_>>) -> Report {
    let is_small = input.len() <= options.max_bytes.unwrap_or(MAX_BYTES) as usize;
    if let Some(decoded) = is_small.then(|| utf_16(input)).flatten() {
        return read(check, options, decoded.text.as_bytes(), Some(decoded.encoding), part).0;
    }
    // Of a piece in another encoding it is said that it isn't plain.
    if let Some(part::Part::Piece(_)) = part {
        return read(check, options, input, None, part).0;
    }
    // Who hears of the documents of a part hears of each once, so its encoding has to be known before.
    if part.is_some() {
        let decoded = is_small.then(|| windows_1252(input)).flatten();
        let (text, encoding) = decoded.as_ref().map_or((input, None), |other| (other.text.as_bytes(), Some(other.encoding)));
        return read(check, options, text, encoding, part).0;
    }
    // Looking at every byte beforehand would take as long as reading a tenth of them.
    let (report, has_other_bytes) = read(check, options, input, None, None);
    let decoded = if has_other_bytes { windows_1252(input) } else { None };
    match decoded {
        Some(decoded) => read(check, options, decoded.text.as_bytes(), Some(decoded.encoding), None).0,
        None => report,
    }
}

/// Checks a text, which was in this encoding if it wasn't UTF-8; whether it may be in another one.
fn read(
    check: &Check<'_>,
    options: &ValidateOptions,
    input: &[u8],
    encoding: Option<Encoding>,
    mut part: Option<&mut part::Part<'_>>,
) -> (Report, bool) {
    let kind = check.kind;
    let mut reporter = Reporter::new(check.locale, input, options.ranges.unwrap_or(true));
    reporter.filter = check.filter.clone();
    reporter.dates = check.dates;
    reporter.mask = options.mask_values.unwrap_or(false);
    reporter.limit = (options.max_diagnostics.unwrap_or(MAX_DIAGNOSTICS) as usize).min(MAX_FINDINGS);
    if let Some(part::Part::Piece(piece)) = &mut part {
        piece.limit = u32::try_from(reporter.limit).unwrap_or(u32::MAX);
        reporter.trials = piece.trials;
    }
    let mut answer = Answer::default();
    let limit = options.max_bytes.unwrap_or(MAX_BYTES);
    let size = check.size.unwrap_or(input.len());
    if size > limit as usize {
        reporter.report(text::too_large(size, limit), "", kind.root());
        check.price(&Course { root: None, text: input, fault: None, reporter: &reporter }, &mut answer);
        answer.quotes = check.prices_many().then(Vec::new);
    } else if kind.is_list() {
        answer.quotes = check.prices_many().then(Vec::new);
        list::check(check, input, &mut reporter, &mut answer, part.as_deref_mut());
    } else {
        document(check, input, &mut reporter, &mut answer);
    }
    if let Some(encoding) = encoding {
        reporter.report_late(text::encoding(encoding, input), kind.root());
    }
    if let Some(part::Part::Piece(piece)) = part {
        piece.trials = reporter.trials;
    }
    let has_other_bytes = reporter.has_other_bytes;
    (check.report(reporter.counts, reporter.finish(), answer), has_other_bytes)
}

/// The prices that were asked for along with the check.
#[derive(Default)]
pub(crate) struct Answer {
    quote: Option<Quote>,
    quotes: Option<Vec<CatalogueQuote>>,
    prices: Option<Prices>,
}

/// What is the same for every document of a call.
pub(crate) struct Check<'o> {
    pub(crate) kind: Kind,
    /// What rules know of the call.
    pub(crate) context: Context<'o>,
    locale: Locale,
    dates: Dates,
    pricing: Pricing,
    filter: Filter,
    /// What was asked for, when the document is the response to a request.
    pub(crate) asked: Option<&'o Asked>,
    watch: Option<&'o dyn Fn(usize)>,
    /// How many bytes a document has that isn't given because it is too large.
    size: Option<usize>,
    /// Whether values are held against the table while they are read.
    is_guided: bool,
}

impl<'o> Check<'o> {
    fn new(kind: Kind, options: &'o ValidateOptions) -> Result<Self, CallError> {
        Check::over(kind, &[kind.table()], options)
    }

    /// For a call that checks by several tables; `allowed` may name properties of each.
    pub(crate) fn over(kind: Kind, tables: &[&'static Property], options: &'o ValidateOptions) -> Result<Self, CallError> {
        let quote = options.quote.as_ref();
        let readings = Readings {
            operation: options.operation.unwrap_or_default(),
            profile: options.profile.unwrap_or_default(),
            period_end: options.period_end.or(quote.and_then(|quote| quote.period_end)).unwrap_or_default(),
            exempt_amount: options.exempt_amount.or(quote.and_then(|quote| quote.exempt_amount)).unwrap_or_default(),
            start_moment_items: quote.and_then(|quote| quote.start_moment_items).unwrap_or_default(),
        };
        refuse_other_readings(quote, &readings)?;
        let pricing = Pricing::new(options, &readings)?;
        let allowed = options.allowed.as_ref().filter(|allowed| !allowed.is_empty());
        let unknown = |name: &&String| !tables.iter().any(|table| known(table, name));
        if let Some(name) = allowed.and_then(|allowed| allowed.keys().find(unknown)) {
            let message = format!(
                "allowed: there is no property \"{name}\" in a document of the kind {}. Write it in full, as the specification \
                 does: learningMethod.costs.details[n].currencyCode",
                kind.as_str()
            );
            let error = CallError::new(CallErrorCode::UnknownProperty, message).with("option", "allowed");
            return Err(error.with("value", name.clone()));
        }
        let context = Context {
            readings,
            now: options.now.map(Moment::instant).or_else(clock),
            allowed,
            in_list: kind.is_list(),
            has_before: false,
            answers_get: false,
            http_status: None,
            tables: kind.row().tables(),
        };
        Ok(Check {
            kind,
            context,
            locale: options.locale.unwrap_or_default(),
            dates: options.dates.unwrap_or_default(),
            pricing,
            filter: options.filter(),
            asked: None,
            watch: None,
            size: None,
            is_guided: true,
        })
    }

    /// Whether a price is asked for of one document.
    const fn prices_one(&self) -> bool {
        self.kind.row().priceable && !self.kind.is_list()
    }

    /// Whether prices are asked for of the documents of a list.
    const fn prices_many(&self) -> bool {
        self.kind.row().priceable && self.kind.is_list() && self.pricing.has_quote()
    }

    /// The table of the operations and their rules, of a document that is a JSON Patch.
    fn operations(&self, root: Value<'_>) -> Option<(&'static Property, Rules)> {
        self.kind.row().operations.filter(|_| root.shape() == Shape::Array)
    }

    /// What is expected of the documents, while they are read.
    fn expected(&self) -> Expected {
        // Which values a caller allows is for the walk to tell.
        match self.is_guided && self.context.allowed.is_none() {
            true => Expected::of(self.kind),
            false => Expected::nothing(),
        }
    }

    /// Holds a document that has been read against a table.
    pub(crate) fn walk<'t>(&self, root: Value<'t>, table: &'static Property, findings: &mut Findings<'t>) {
        self.context.walker(root, findings).root(root, table);
    }

    /// Checks one document that has been read.
    fn check<'t>(&self, root: Value<'t>, findings: &mut Findings<'t>) {
        if let Some((_, rules)) = self.operations(root) {
            rules(&self.context, root, findings);
            return;
        }
        if let Some(inner) = wrapped::document_in(root, self.kind) {
            findings.add(wrapped::document(root, inner));
            return;
        }
        if self.kind.row().merges && self.kind.row().operations.is_none() && wrapped::is_json_patch(root) {
            findings.add(wrapped::json_patch(root));
            return;
        }
        if self.kind.row().operations.is_some() && is_operation(root) {
            findings.add(wrapped::one(root));
            return;
        }
        if let Some(list) = self.kind.row().operations.and_then(|_| wrapped::operations_in(root)) {
            findings.add(wrapped::around(root, list));
            return;
        }
        if let Some(other) = other_kind(root, self.kind) {
            findings.add(other);
            return;
        }
        self.walk(root, self.context.table(root), findings);
        if root.shape() != Shape::Object {
            return;
        }
        (self.kind.row().rules)(&self.context, root, findings);
        if let Some(asked) = self.asked {
            asked.check(root, findings);
        }
    }

    /// What is worst about the text of a document, to try its corrections; `None` when it can't be read.
    fn faults(&self, text: &[u8]) -> Option<Faults> {
        let mut tape = Tape::default();
        let read = document::read(text, &mut tape);
        let root = read.root().filter(|_| read.fault.is_none())?;
        let mut findings = Findings::default();
        self.check(root, &mut findings);
        Some(findings.faults())
    }

    /// What was found, as the answer of a call.
    pub(crate) fn report(&self, counts: Counts, diagnostics: Vec<Diagnostic>, answer: Answer) -> Report {
        Report {
            format: "aanbod-report/1",
            kind: self.kind,
            valid: counts.error == 0,
            truncated: (counts.total() as usize) > diagnostics.len(),
            counts,
            readings: self.context.readings,
            diagnostics,
            quote: answer.quote,
            quotes: answer.quotes,
            prices: answer.prices,
        }
    }

    /// The prices of one document, of a kind that has any.
    fn price(&self, course: &Course<'_, '_>, answer: &mut Answer) {
        if self.prices_one() {
            answer.quote = self.pricing.quote(course);
            answer.prices = self.pricing.prices(course);
        }
    }
}

/// Checks a text that is one document.
pub(crate) fn document(check: &Check<'_>, input: &[u8], reporter: &mut Reporter<'_>, answer: &mut Answer) {
    let mut tape = Tape::default();
    let read = document::read_guided(input, &mut tape, &mut check.expected());
    let mut findings = Findings::default();
    text::whole(&read, &mut findings);
    let root = read.root().filter(|_| !text::is_other_format(&read));
    if let Some(root) = root {
        check.check(root, &mut findings);
    }
    check.price(&Course { root: priceable(&read), text: input, fault: read.fault, reporter }, answer);
    let faults = |text: &[u8]| check.faults(text);
    let tried = root.filter(|_| read.fault.is_none()).map(|root| (root, &faults as trial::Check<'_>));
    let operations = root.and_then(|root| check.operations(root));
    reporter.report_tried(findings, "", operations.map_or(check.kind.table(), |(table, _)| table), tried);
}

/// Whether a table has a property with this full name.
fn known(mut table: &Property, name: &str) -> bool {
    name.split('.').all(|step| match table.child(step.strip_suffix("[n]").unwrap_or(step)) {
        Some(row) if row.array == step.ends_with("[n]") => {
            table = row;
            true
        }
        _ => false,
    })
}

/// The present. In the browser the boundary hands it in: this target has no clock of its own.
fn clock() -> Option<Instant> {
    #[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
    return None;
    #[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
    return std::time::SystemTime::now().try_into().ok();
}
