//! The calls on an association of OOAPI: what was sent, what was answered, and the association before it.

use super::rules::results;
use crate::call_error::CallError;
use crate::check::exchange::{Call, Exchange, Parts, encoding, without_mark};
use crate::check::{Answer, Check, document};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Finding, Findings, Param, shown};
use crate::json::document::{Document, read};
use crate::json::encoding::Decoded;
use crate::json::tape::{Shape, Tape, Value};
use crate::options::{OperationMode, ValidateOptions};
use crate::report::Report;
use crate::spec::{Property, Required};
use crate::systems::eduv::table::HTTP_STATUS;
use crate::systems::eduxchange::table::{
    ASSOCIATION, OFFERING_TYPES, STATES, associated_type, association_outcome, offering_type,
};
use crate::systems::kinds::Kind;

/// Checks every part of a call on an association by itself, and against the others.
///
/// `others` are the request, what was before, and the response, where they were in another encoding than UTF-8.
pub(crate) fn validate(
    exchange: &Exchange<'_>,
    others: [Option<&Decoded>; 3],
    options: &ValidateOptions,
) -> Result<Report, CallError> {
    let [other_request, other_before, other_response] = others;
    let Exchange { call, request, status, response, before, .. } = *exchange;
    let options = ValidateOptions { quote: None, prices: None, ..options.clone() };
    let tables: &[&'static Property] = &[&ASSOCIATION, Kind::AssociationPatch.table(), Kind::AssociationResponse.table()];
    let of = |kind: Kind, operation: OperationMode| -> Result<Check<'_>, CallError> {
        let mut check = Check::over(kind, tables, &options)?;
        check.context.readings.operation = operation;
        Ok(check)
    };
    let sent = match call {
        Call::AssociationPatch => Kind::AssociationPatch,
        _ => Kind::Association,
    };
    let answered = if call == Call::AssociationGet { Kind::Association } else { Kind::AssociationResponse };
    let expected = if call == Call::AssociationCreate { 201 } else { 200 };
    let succeeded = (200..300).contains(&status);

    let mut tapes = [Tape::default(), Tape::default(), Tape::default()];
    let [first, second, third] = &mut tapes;
    let [request_read, before_read, response_read] =
        [(request, first), (before.unwrap_or_default(), second), (response, third)].map(|(bytes, tape)| read(bytes, tape));
    let mut parts = Parts::new(&options);

    let mut check = of(sent, if call == Call::AssociationCreate { OperationMode::Create } else { OperationMode::Auto })?;
    check.context.has_before = before.is_some();
    let has_request = call != Call::AssociationGet || !request.trim_ascii().is_empty();
    if has_request {
        parts.add(&check, "/request", request, exchange.ranges.request, sent.root(), |reporter| {
            document(&check, request, reporter, &mut Answer::default());
            if let (Call::AssociationPatch, Some(patch), Some(before)) = (call, object(&request_read), object(&before_read)) {
                let mut findings = Findings::default();
                patched(patch, before, &mut findings);
                reporter.report(findings, "", sent.table());
            }
            encoding(other_request, reporter, sent.root());
        });
    }
    if let Some(bytes) = before {
        let stored = of(Kind::Association, OperationMode::Stored)?;
        parts.add(&stored, "/before", bytes, exchange.ranges.before, &ASSOCIATION, |reporter| {
            document(&stored, bytes, reporter, &mut Answer::default());
            encoding(other_before, reporter, &ASSOCIATION);
        });
    }
    parts.add(&check, "/status", b"", false, &HTTP_STATUS, |reporter| {
        if succeeded && status != expected {
            let finding = Finding::new(Code::ExchangeSuccess, Anchor::Bytes(0, 0));
            let finding = finding.with("status", Param::Name(status.to_string()));
            let finding = finding.with("expected", Param::Name(expected.to_string()));
            reporter.report(Findings::from(finding), "", &HTTP_STATUS);
        }
    });
    let mut answer = of(answered, OperationMode::Stored)?;
    answer.context.answers_get = call == Call::AssociationGet;
    parts.add(&answer, "/response", response, exchange.ranges.response, answered.root(), |reporter| {
        let root = object(&response_read);
        encoding(other_response, reporter, answered.root());
        if !succeeded {
            // How a failure is told is the same for every call, and no association.
            if let Some(id) = root.and_then(|root| root.get("associationId")) {
                let finding = Finding::new(Code::ExchangeFailed, Anchor::Key(id));
                let finding = finding.with("status", Param::Name(status.to_string()));
                reporter.report(Findings::from(finding), "", answered.table());
            }
            return;
        }
        if without_mark(response).is_empty() {
            let required = if call == Call::AssociationGet { answered.stored() } else { answered.table() }
                .properties
                .iter()
                .filter(|row| row.required == Required::Yes);
            let finding = Finding::new(Code::ExchangeNoAnswer, Anchor::Bytes(0, 0));
            let finding = finding.with("status", Param::Name(status.to_string()));
            let finding = finding.with("names", Param::AllRows(required.collect()));
            reporter.report(Findings::from(finding), "", answered.table());
            return;
        }
        if root.is_some_and(tells_of_failure) {
            let finding = Finding::new(Code::ExchangeErrorBody, Anchor::Bytes(0, 0));
            let finding = finding.with("status", Param::Name(status.to_string()));
            reporter.report(Findings::from(finding), "", answered.table());
            return;
        }
        document(&answer, response, reporter, &mut Answer::default());
        let Some(root) = root else { return };
        let mut findings = Findings::default();
        let known =
            [("/before", object(&before_read)), ("/request", object(&request_read).filter(|_| sent == Kind::Association))];
        let mut comparison = Comparison { root, findings: &mut findings };
        for (base, other) in known.into_iter().filter_map(|(base, other)| Some((base, other?))) {
            comparison.id(base, other);
            if call == Call::AssociationGet {
                comparison.posted(base, other);
            }
        }
        if call == Call::AssociationCreate
            && let Some(posted) = object(&request_read)
        {
            comparison.outcome(posted);
        }
        reporter.report(findings, "", answered.table());
    });
    let mut report = answer.report(parts.counts, parts.finish(), Answer::default());
    report.readings.operation = options.operation.unwrap_or_default();
    Ok(report)
}

/// The root of a part that is an object.
fn object<'d>(read: &'d Document<'_>) -> Option<Value<'d>> {
    read.root().filter(|root| root.shape() == Shape::Object)
}

/// Whether an answer is about what went wrong (as RFC 9457 and frameworks write it) and not about an association.
fn tells_of_failure(root: Value<'_>) -> bool {
    let is_association = ["associationId", "associationType", "role", "message"].iter().any(|name| root.get(name).is_some());
    let has_status = root.get("status").is_some_and(|status| status.shape() == Shape::Number);
    !is_association && (has_status || ["error", "errors", "exception"].iter().any(|name| root.filled(name).is_some()))
}

/// Holds a change against the association that it changes.
fn patched<'t>(patch: Value<'t>, before: Value<'_>, findings: &mut Findings<'t>) {
    let [state, result] = patch.get_all(["remoteState", "result"]);
    if let (Some(state), Some(old)) = (state, before.get("remoteState"))
        && state.text().is_some_and(|text| old.text_is(&text))
        && result.is_none()
    {
        findings.add(Finding::at(Code::ExchangeSame, state).value(state));
    }
    let Some(result) = result.filter(|result| result.shape() == Shape::Object && !result.node().unclosed) else { return };
    let old = before.get("result");
    let has = |name: &str| match result.get(name) {
        Some(value) => !value.is_null(),
        None => old.is_some_and(|old| old.filled(name).is_some()),
    };
    for name in ["state", "resultDate"] {
        if !has(name) && result.get(name).is_none() {
            let finding = Finding::new(Code::Missing, Anchor::Missing(result, name));
            findings.add(finding.with("name", Param::Name(name.to_owned())));
        }
    }
    let offering = before.get("offering").filter(|offering| offering.shape() == Shape::Object);
    if let Some((row, of)) = of_type(before, offering) {
        let name = results::needed(&of);
        if !has(name) {
            let anchor = result.get(name).map_or(Anchor::Missing(result, name), Anchor::Value);
            let finding = Finding::new(Code::MissingWhen, anchor).with("name", Param::Name(name.to_owned()));
            findings.add(finding.with("property", Param::Rows(vec![row])).with("of", Param::Value(of)));
        }
    }
    let Some(offering) = offering else { return };
    results::check_date(result, offering, findings);
    if let Some(r#type) = offering.get("resultValueType") {
        results::check_score(result, r#type, findings);
    }
}

/// What an association is about, and the row that says so.
fn of_type(association: Value<'_>, offering: Option<Value<'_>>) -> Option<(&'static Property, String)> {
    let offering_type_given = offering.and_then(|offering| offering.text_at("offeringType"));
    if let Some(offering_type_given) =
        offering_type_given.filter(|offering_type_given| OFFERING_TYPES.contains(&offering_type_given.as_ref()))
    {
        return Some((offering_type()?, offering_type_given.into_owned()));
    }
    let of = associated_type(&association.text_at("associationType")?)?;
    Some((ASSOCIATION.child("associationType")?, of.to_owned()))
}

/// An answer that is held against what is known of the association.
struct Comparison<'t, 'f> {
    root: Value<'t>,
    findings: &'f mut Findings<'t>,
}

impl<'t> Comparison<'t, '_> {
    fn differs(&mut self, name: &'static str, value: Value<'t>, other: Value<'_>, base: &str) {
        let finding = Finding::at(Code::ExchangeDiffers, value).value(value).with("name", Param::Name(name.to_owned()));
        let finding = finding.with("asked", Param::Value(shown(other)));
        self.findings.add(finding.with("other", Param::Name([base, &other.pointer()].concat())));
    }

    fn same(&mut self, name: &'static str, value: Option<Value<'t>>, other: Option<Value<'_>>, base: &str) {
        let (Some(value), Some(other)) = (value, other) else { return };
        let (Some(text), Some(known)) = (value.text(), other.text()) else { return };
        if !text.eq_ignore_ascii_case(&known) {
            self.differs(name, value, other, base);
        }
    }

    /// The association is the one that is known.
    fn id(&mut self, base: &str, other: Value<'_>) {
        self.same("associationId", self.root.get("associationId"), other.get("associationId"), base);
    }

    /// Role and offering are those that were posted.
    fn posted(&mut self, base: &str, posted: Value<'_>) {
        self.same("role", self.root.get("role"), posted.get("role"), base);
        let id =
            |offering: Value<'t>| if offering.shape() == Shape::String { Some(offering) } else { offering.get("offeringId") };
        let known = posted.get("offering");
        let known_id = known.and_then(|offering| match offering.shape() {
            Shape::String => Some(offering),
            _ => offering.get("offeringId"),
        });
        self.same("offering", self.root.get("offering").and_then(id), known_id, base);
        let offering = self.root.get("offering").filter(|offering| offering.shape() == Shape::Object);
        let offering_type_given = offering.and_then(|offering| offering.get("offeringType"));
        self.same("offeringType", offering_type_given, known.and_then(|offering| offering.get("offeringType")), base);
        // What the offering in the answer says is held against it by the answer's own rules.
        let r#type = self.root.get("associationType").filter(|_| offering_type_given.is_none());
        let of = known.and_then(|offering| offering.text_at("offeringType"));
        if let (Some(r#type), Some(of)) = (r#type, of)
            && let Some(associated) = r#type.text().and_then(|text| associated_type(&text))
            && associated != of
            && OFFERING_TYPES.contains(&of.as_ref())
        {
            let finding = Finding::at(Code::AssociationType, r#type).value(r#type);
            self.findings.add(finding.with("type", Param::Value(of.into_owned())));
        }
    }

    /// The home institution's first state has an outcome beside what the host said.
    fn outcome(&mut self, posted: Value<'_>) {
        let (Some(state), Some(remote)) = (self.root.get("state"), posted.get("remoteState")) else { return };
        let known = |value: Value<'_>| STATES.iter().any(|known| value.text_is(known));
        let (Some(home), Some(host)) = (state.text(), remote.text()) else { return };
        // What the host's state alone has no outcome for is told of the request.
        let hopeless = association_outcome("associated", &host).is_none();
        if known(state) && !hopeless && association_outcome(&home, &host).is_none() {
            let finding = Finding::at(Code::AssociationPair, state).with("state", Param::Value(shown(state)));
            self.findings.add(finding.with("remoteState", Param::Value(shown(remote))));
        }
    }
}
