//! One exchange: a request, and the response held against it. Here of the Edu-V Association API; of OOAPI in `association`.

use super::{Answer, Check, MAX_DIAGNOSTICS, document, list};
use crate::call_error::{CallError, CallErrorCode};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Finding, Findings, MAX_FINDINGS, Param, Reporter};
use crate::diagnostics::syntax as text;
use crate::json::encoding::{Decoded, decoded};
use crate::json::reader::Reader;
use crate::json::tape::{Shape, Tape, Value};
use crate::json::{MAX_BYTES, document as whole};
use crate::options::ValidateOptions;
use crate::report::{Counts, Diagnostic, Report, Severity};
use crate::spec::Property;
use crate::systems::eduv::rules as enrollment;
use crate::systems::eduv::table::{HTTP_STATUS, QUERY, REQUEST, STATUS, status_row_meant};
use crate::systems::eduxchange::exchange as association;
use crate::systems::kinds::Kind;
use crate::systems::wrapped::{self, Found};
use enrollment::asked::{self, Asked};

pub use association::Call;

/// The parts of an exchange, as texts.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Exchange<'a> {
    /// What the exchange is about.
    pub call: Call,
    /// The body of the request. Of [`Call::AssociationGet`], which has none: the association as it was posted, or nothing.
    pub request: &'a [u8],
    /// The parameters of its query, as a JSON object of texts.
    pub query: Option<&'a [u8]>,
    /// The HTTP status of the response.
    pub status: u16,
    /// The body of the response.
    pub response: &'a [u8],
    /// The association as it was before a call on it.
    pub before: Option<&'a [u8]>,
    /// Which parts have diagnostics with ranges.
    pub ranges: ExchangeRanges,
}

impl<'a> Exchange<'a> {
    /// A request and its response.
    #[must_use]
    pub fn new(call: Call, request: &'a [u8], status: u16, response: &'a [u8]) -> Self {
        Exchange { call, request, status, response, ..Exchange::default() }
    }

    /// Sets the parameters of the query, a JSON object of texts.
    #[must_use]
    pub const fn query(mut self, query: &'a [u8]) -> Self {
        self.query = Some(query);
        self
    }

    /// Sets the association as it was before a call on it.
    #[must_use]
    pub const fn before(mut self, before: &'a [u8]) -> Self {
        self.before = Some(before);
        self
    }
}

/// Which parts of an exchange have diagnostics with ranges: by default all. Ranges mean nothing for a part that wasn't text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExchangeRanges {
    /// The request.
    pub request: bool,
    /// The query.
    pub query: bool,
    /// The response.
    pub response: bool,
    /// The association before the call.
    pub before: bool,
}

impl Default for ExchangeRanges {
    fn default() -> Self {
        ExchangeRanges { request: true, query: true, response: true, before: true }
    }
}

/// Checks every part of an exchange by itself, and the response against what was asked for. The findings stand in the order
/// request, query, status, response, and their pointers start with `/request`, `/query`, `/status` or `/response`; ranges are
/// places in the text of that part. The report's kind is what the response was checked as: `Enrollments` when the HTTP status is a
/// success, otherwise `StatusResponse`.
///
/// Of a call on an association the parts are `/request`, `/before`, `/status` and `/response`, and the response is checked as
/// `AssociationResponse`, or of [`Call::AssociationGet`] as `Association`. Nothing is said of the body of a failure but its syntax.
///
/// The options about courses and prices have no effect, nor has [`ValidateOptions::ranges`]: see [`Exchange::ranges`].
///
/// # Errors
/// When the call itself is wrong: the HTTP status isn't one (100 to 599), or as [`crate::validate()`].
///
/// ```
/// use aanbod::{Call, Exchange, ValidateOptions, validate_exchange};
/// let request = br#"{ "school": { "organisationMasterIdentifier": "118A306" }, "student": { "userIds": [] } }"#;
/// let exchange = Exchange::new(Call::Enrollments, request, 200, b"[]");
/// let report = validate_exchange(&exchange, &ValidateOptions::default())?;
/// assert_eq!(report.diagnostics[0].pointer, "/request/student/userMasterIdentifier");
/// # Ok::<(), aanbod::CallError>(())
/// ```
pub fn validate_exchange(exchange: &Exchange<'_>, options: &ValidateOptions) -> Result<Report, CallError> {
    let Exchange { request, query, status, response, ranges, .. } = *exchange;
    let (other_request, other_response) = (decoded(request), decoded(response));
    let other_query = query.and_then(decoded);
    let query = other_query.as_ref().map(|other| other.text.as_bytes()).or(query);
    let other_before = exchange.before.and_then(decoded);
    let request = other_request.as_ref().map_or(request, |other| other.text.as_bytes());
    let response = other_response.as_ref().map_or(response, |other| other.text.as_bytes());
    if !(100..600).contains(&status) {
        let message = ["status: ", &status.to_string(), " is no HTTP status. Pass a whole number from 100 to 599"].concat();
        return Err(CallError::new(CallErrorCode::HttpStatus, message).with("value", status.to_string()));
    }
    if exchange.call != Call::Enrollments {
        let before = other_before.as_ref().map(|other| other.text.as_bytes()).or(exchange.before);
        let others = [other_request.as_ref(), other_before.as_ref(), other_response.as_ref()];
        return association::validate(&Exchange { request, response, before, ..*exchange }, others, options);
    }
    let succeeded = (200..300).contains(&status);
    let kind = if succeeded { Kind::Enrollments } else { Kind::StatusResponse };
    let options = ValidateOptions { quote: None, prices: None, ..options.clone() };
    let mut check = Check::over(kind, &[&REQUEST, &QUERY, kind.table()], &options)?;
    let mut parts = Parts::new(&options);
    let mut asked = Asked::default();

    parts.add(&check, "/request", request, ranges.request, &REQUEST, |reporter| {
        object(&check, request, reporter, &REQUEST, &mut |root, findings| {
            enrollment::request(root, findings);
            asked.request(root);
        });
        encoding(other_request.as_ref(), reporter, &REQUEST);
    });
    if let Some(query) = query {
        parts.add(&check, "/query", query, ranges.query, &QUERY, |reporter| {
            object(&check, query, reporter, &QUERY, &mut |root, findings| {
                asked::contradictions(root, findings);
                asked.query(root);
            });
            encoding(other_query.as_ref(), reporter, &QUERY);
        });
    }
    parts.add(&check, "/status", b"", false, &HTTP_STATUS, |reporter| {
        let name = status.to_string();
        if HTTP_STATUS.explained.iter().all(|known| known.value != name) {
            let finding = Finding::new(Code::ExchangeHttpStatus, Anchor::Bytes(0, 0)).with("status", Param::Name(name));
            reporter.take(Findings::from(finding), "", &HTTP_STATUS);
        }
    });
    check.asked = Some(&asked);
    check.http_status = Some(status);
    parts.add(&check, "/response", response, ranges.response, kind.root(), |reporter| {
        if WITHOUT_BODY.contains(&status) {
            if without_mark(response).is_empty() {
                return;
            }
            let finding = Finding::new(Code::ExchangeBody, Anchor::Bytes(0, 0));
            let finding = finding.with("status", Param::Name(status.to_string()));
            reporter.take(Findings::from(finding), "", kind.root());
        }
        if without_mark(response).is_empty() {
            let finding = Finding::new(Code::ExchangeNoBody, Anchor::Bytes(0, 0));
            reporter.take(Findings::from(finding.with("status", Param::Name(status.to_string()))), "", kind.root());
            return;
        }
        let first = Reader::new(response).ahead().ok();
        let other = match (succeeded, first) {
            (true, Some(b'{')) => body(Code::ExchangeSuccessBody, status, response, kind, reporter, speaks_of_failure),
            (false, Some(b'[')) => body(Code::ExchangeFailureBody, status, response, kind, reporter, |_| true),
            _ => false,
        };
        match (other, succeeded) {
            (true, _) => {}
            (false, true) => list::check(&check, response, reporter, &mut Answer::default(), None),
            (false, false) => document(&check, response, reporter, &mut Answer::default()),
        }
        encoding(other_response.as_ref(), reporter, kind.root());
    });
    Ok(check.report(parts.counts, parts.finish(), Answer::default()))
}

/// The HTTP statuses of responses that have no body.
const WITHOUT_BODY: &[u16] = &[204, 401];

/// A body without a byte order mark and without blanks around it.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body).trim_ascii()
}

/// That a part was in another encoding than UTF-8.
pub(crate) fn encoding(other: Option<&Decoded>, reporter: &mut Reporter<'_>, table: &'static Property) {
    if let Some(other) = other {
        reporter.take_late(text::encoding(other.encoding, other.text.as_bytes()), table);
    }
}

/// What is found in one part after the other.
pub(crate) struct Parts {
    pub(crate) counts: Counts,
    /// The diagnostics of each part.
    parts: Vec<Vec<Diagnostic>>,
    mask: bool,
    limit: usize,
    max_bytes: u32,
}

impl Parts {
    pub(crate) fn new(options: &ValidateOptions) -> Self {
        Parts {
            counts: Counts::default(),
            parts: Vec::new(),
            mask: options.mask_values.unwrap_or(false),
            limit: (options.max_diagnostics.unwrap_or(MAX_DIAGNOSTICS) as usize).min(MAX_FINDINGS),
            max_bytes: options.max_bytes.unwrap_or(MAX_BYTES),
        }
    }

    /// The diagnostics to list, one part after the other: as many as the limit allows, errors before warnings before remarks.
    pub(crate) fn finish(self) -> Vec<Diagnostic> {
        let mut left = [0usize; 3];
        let mut room = self.limit;
        for (severity, left) in [Severity::Error, Severity::Warning, Severity::Info].into_iter().zip(&mut left) {
            let there = self.parts.iter().flatten().filter(|found| found.severity == severity).count();
            *left = there.min(room);
            room = room.saturating_sub(there);
        }
        let mut kept = |found: &Diagnostic| {
            let [errors, warnings, infos] = &mut left;
            let left = match found.severity {
                Severity::Error => errors,
                Severity::Warning => warnings,
                Severity::Info => infos,
            };
            let keeps = *left > 0;
            *left = left.saturating_sub(1);
            keeps
        };
        self.parts.into_iter().flatten().filter(|found| kept(found)).collect()
    }

    /// Adds a part that `read` checks, unless it is too large to be read.
    pub(crate) fn add(
        &mut self,
        check: &Check<'_>,
        base: &'static str,
        bytes: &[u8],
        ranges: bool,
        table: &'static Property,
        read: impl FnOnce(&mut Reporter<'_>),
    ) {
        let mut reporter = Reporter::new(check.locale, bytes, ranges);
        reporter.base = base;
        reporter.dates = check.dates;
        reporter.mask = self.mask;
        reporter.limit = self.limit;
        reporter.filter = check.filter.clone();
        if bytes.len() > self.max_bytes as usize {
            reporter.take(text::too_large(bytes.len(), self.max_bytes), "", table);
        } else {
            read(&mut reporter);
        }
        self.counts = self.counts.plus(reporter.counts);
        self.parts.push(reporter.finish());
    }
}

/// Checks a part that is one object: against its table, and by the rules of `look`.
fn object(
    check: &Check<'_>,
    bytes: &[u8],
    reporter: &mut Reporter<'_>,
    table: &'static Property,
    look: &mut dyn for<'t> FnMut(Value<'t>, &mut Findings<'t>),
) {
    let mut tape = Tape::default();
    let read = whole::read(bytes, &mut tape);
    let mut findings = Findings::default();
    text::whole(&read, &mut findings);
    if let Some(root) = read.root() {
        check.walk(root, table, &mut findings);
        if root.shape() == Shape::Object {
            look(root, &mut findings);
        }
    }
    reporter.take(findings, "", table);
}

/// Tells that the body is one of the other outcome, where it is; nothing else is worth telling then.
fn body(code: Code, status: u16, bytes: &[u8], kind: Kind, reporter: &mut Reporter<'_>, is_other: fn(Value<'_>) -> bool) -> bool {
    let mut tape = Tape::default();
    let read = whole::read(bytes, &mut tape);
    let Some(root) = read.root().filter(|root| is_other(*root)) else { return false };
    let mut findings = Findings::default();
    text::whole(&read, &mut findings);
    findings.add(Finding::at(code, root).with("status", Param::Name(status.to_string())));
    reporter.take(findings, "", kind.root());
    true
}

/// Whether an object is a status object, and not an enrollment that isn't in a list.
fn speaks_of_failure(root: Value<'_>) -> bool {
    let [code, message, id] = root.get_all(["status", "statusMessage", "enrollmentId"]);
    let meant = |row| root.children().find(|child| status_row_meant(&STATUS, &child.key()) == Some(row));
    let (code, message) = (code.or_else(|| meant("status")), message.or_else(|| meant("statusMessage")));
    let digits = |code: Value<'_>| code.text_bytes().is_some_and(|text| text.iter().all(u8::is_ascii_digit));
    let is_wrapped = || matches!(wrapped::look(root, Kind::Enrollments), Found::Around(_));
    id.is_none() && !is_wrapped() && (message.is_some() || code.is_some_and(|code| code.shape() == Shape::Number || digits(code)))
}
