//! A request for enrollments, and what was answered.

use super::rules;
use super::rules::asked::{self, Asked};
use super::table::{HTTP_STATUS, QUERY, REQUEST, STATUS, status_row_meant};
use crate::call_error::CallError;
use crate::check::exchange::{Exchange, Parts, encoding, without_mark};
use crate::check::{Answer, Check, document, list};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Finding, Findings, Param};
use crate::diagnostics::reporter::Reporter;
use crate::diagnostics::syntax as text;
use crate::json::document as whole;
use crate::json::encoding::Decoded;
use crate::json::reader::Reader;
use crate::json::tape::{Shape, Tape, Value};
use crate::options::ValidateOptions;
use crate::report::Report;
use crate::spec::{Property, Text};
use crate::systems::kinds::Kind;
use crate::systems::wrapped::{self, Found};

const THE_LIST: Text = Text { en: "the list of enrollments", nl: "de lijst met inschrijvingen" };
const THE_REASON: Text = Text { en: "the reason of the failure", nl: "de reden waarom het niet lukte" };

/// Checks every part of a call by itself, and the response against what was asked for.
///
/// `others` are the request, the query, and the response, where they were in another encoding than UTF-8.
pub(crate) fn validate(
    exchange: &Exchange<'_>,
    others: [Option<&Decoded>; 3],
    options: &ValidateOptions,
) -> Result<Report, CallError> {
    let [other_request, other_query, other_response] = others;
    let Exchange { request, query, status, response, ranges, .. } = *exchange;
    let succeeded = (200..300).contains(&status);
    let kind = if succeeded { Kind::Enrollments } else { Kind::StatusResponse };
    let options = ValidateOptions { quote: None, prices: None, ..options.clone() };
    let mut check = Check::over(kind, &[&REQUEST, &QUERY, kind.table()], &options)?;
    let mut parts = Parts::new(&options);
    let mut asked = Asked::default();

    parts.add(&check, "/request", request, ranges.request, &REQUEST, |reporter| {
        object(&check, request, reporter, &REQUEST, &mut |root, findings| {
            rules::request(root, findings);
            asked.request(root);
        });
        encoding(other_request, reporter, &REQUEST);
    });
    if let Some(query) = query {
        parts.add(&check, "/query", query, ranges.query, &QUERY, |reporter| {
            object(&check, query, reporter, &QUERY, &mut |root, findings| {
                asked::contradictions(root, findings);
                asked.query(root);
            });
            encoding(other_query, reporter, &QUERY);
        });
    }
    parts.add(&check, "/status", b"", false, &HTTP_STATUS, |reporter| {
        if !is_named(status) {
            let finding = Finding::new(Code::ExchangeHttpStatus, Anchor::Bytes(0, 0));
            let finding = finding.with("status", Param::Name(status.to_string()));
            reporter.report(Findings::from(finding), "", &HTTP_STATUS);
        }
    });
    check.asked = Some(&asked);
    check.context.http_status = Some(status);
    parts.add(&check, "/response", response, ranges.response, kind.root(), |reporter| {
        if WITHOUT_BODY.contains(&status) {
            if without_mark(response).is_empty() {
                return;
            }
            let finding = Finding::new(Code::ExchangeBody, Anchor::Bytes(0, 0));
            let finding = finding.with("status", Param::Name(status.to_string()));
            reporter.report(Findings::from(finding), "", kind.root());
        }
        if without_mark(response).is_empty() {
            // Of a status that the specification doesn't name, nobody knows what comes with it.
            if !is_named(status) {
                return;
            }
            let finding = Finding::new(Code::ExchangeNoBody, Anchor::Bytes(0, 0));
            let finding = finding.with("status", Param::Name(status.to_string()));
            let body = if succeeded { THE_LIST } else { THE_REASON };
            reporter.report(Findings::from(finding.with("body", Param::Text(body))), "", kind.root());
            return;
        }
        // Nor what a gateway writes beside such a status, or beside one that needs no body: a page, a word, an object of its own.
        let is_foreign = WITHOUT_BODY.contains(&status) || !is_named(status);
        if is_foreign && !succeeded && !is_status(response, status) {
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
        encoding(other_response, reporter, kind.root());
    });
    Ok(check.report(parts.counts, parts.finish(), Answer::default()))
}

/// Whether the specification names an HTTP status.
fn is_named(status: u16) -> bool {
    let name = status.to_string();
    HTTP_STATUS.explained.iter().any(|known| known.value == name)
}

/// The HTTP statuses of responses that have no body.
const WITHOUT_BODY: &[u16] = &[204, 401];

/// Checks a part that is one object: against its table, and by the rules of `look`.
fn object(
    check: &Check<'_>,
    bytes: &[u8],
    reporter: &mut Reporter<'_>,
    table: &'static Property,
    rules_of: &mut dyn for<'t> FnMut(Value<'t>, &mut Findings<'t>),
) {
    let mut tape = Tape::default();
    let read = whole::read(bytes, &mut tape);
    let mut findings = Findings::default();
    text::whole(&read, &mut findings);
    if let Some(root) = read.root() {
        check.walk(root, table, &mut findings);
        if root.shape() == Shape::Object {
            rules_of(root, &mut findings);
        }
    }
    reporter.report(findings, "", table);
}

/// Tells that the body is one of the other outcome, where it is; nothing else is worth telling then.
fn body(code: Code, status: u16, bytes: &[u8], kind: Kind, reporter: &mut Reporter<'_>, is_other: fn(Value<'_>) -> bool) -> bool {
    let mut tape = Tape::default();
    let read = whole::read(bytes, &mut tape);
    let Some(root) = read.root().filter(|root| is_other(*root)) else { return false };
    let mut findings = Findings::default();
    text::whole(&read, &mut findings);
    findings.add(Finding::at(code, root).with("status", Param::Name(status.to_string())));
    reporter.report(findings, "", kind.root());
    true
}

/// Whether a body is a status object, or something that is told apart from one: a list, or an enrollment. What repeats the
/// HTTP status without a `statusMessage` is what frameworks answer by themselves.
fn is_status(bytes: &[u8], status: u16) -> bool {
    let mut tape = Tape::default();
    let read = whole::read(bytes, &mut tape);
    let Some(root) = read.root() else { return false };
    let [message, id] = root.get_all(["statusMessage", "enrollmentId"]);
    let mut codes =
        root.children().filter(|child| child.key_is("status") || status_row_meant(&STATUS, &child.key()) == Some("status"));
    let is_code = |code: Value<'_>| {
        let digits = code.text_bytes().unwrap_or_else(|| code.raw());
        digits.iter().all(u8::is_ascii_digit) && digits != status.to_string().as_bytes()
    };
    root.shape() == Shape::Array || message.or(id).is_some() || codes.any(is_code)
}

/// Whether an object is a status object, and not an enrollment that isn't in a list.
fn speaks_of_failure(root: Value<'_>) -> bool {
    let [code, message, id] = root.get_all(["status", "statusMessage", "enrollmentId"]);
    let meant = |row| root.children().find(|child| status_row_meant(&STATUS, &child.key()) == Some(row));
    let (code, message) = (code.or_else(|| meant("status")), message.or_else(|| meant("statusMessage")));
    let digits = |code: Value<'_>| code.text_bytes().is_some_and(|text| text.iter().all(u8::is_ascii_digit));
    let is_wrapped = || matches!(wrapped::found_in(root, Kind::Enrollments), Found::Around(_));
    id.is_none() && !is_wrapped() && (message.is_some() || code.is_some_and(|code| code.shape() == Shape::Number || digits(code)))
}
