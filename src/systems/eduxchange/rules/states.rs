//! Rules about the states of host and home, and about what belongs in a document at which time.

use super::{Association, Form, is_only_one};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Findings, Param, shown};
use crate::json::tape::Value;
use crate::json::value::Json;
use crate::systems::eduxchange::table::{
    ASSOCIATION_TYPES, OFFERING_TYPES, RESULT_STATES, STATES, associated_type, association_outcome,
};

/// A host can't open with what only follows later.
const LATER: &[&str] = &["denied", "canceled"];

fn is_one(value: Value<'_>, list: &[&str]) -> bool {
    list.iter().any(|known| value.text_is(known))
}

/// Whether an association is opened in a state that a host can open with.
pub(super) fn opening<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let opens = association.eduxchange && association.form == Form::Opening;
    let state = association.root.get("remoteState").filter(|_| opens);
    if let Some(state) = state.filter(|state| is_one(*state, LATER)) {
        findings.add(Finding::at(Code::AssociationOpening, state).value(state));
    }
}

/// The state of the home institution means nothing yet when an association is opened: eduXchange asks for the same one always.
pub(super) fn state_of_home<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let opens = association.eduxchange && association.form == Form::Opening;
    let Some(state) = association.root.get("state").filter(|_| opens) else { return };
    if is_one(state, STATES) && !state.text_is("associated") {
        let change = Change::Replace(state, Json::String("associated".to_owned()));
        findings.add(Finding::at(Code::OpeningState, state).value(state).choice(change));
    }
}

/// Whether an outcome is agreed for the two states of an association that is opened.
pub(super) fn pair<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let [state, remote] = association.root.get_all(["state", "remoteState"]);
    let (Some(state), Some(remote)) = (state, remote) else { return };
    if association.eduxchange || association.form != Form::Opening {
        return;
    }
    outcome(state, state, remote, findings);
}

/// Whether an outcome is agreed for what home and host say. Without one, that is told at `place`, unless the host's state has none
/// beside any other.
pub(crate) fn outcome<'t>(place: Value<'t>, state: Value<'_>, remote: Value<'t>, findings: &mut Findings<'t>) {
    let (Some(home), Some(host)) = (state.text(), remote.text()) else { return };
    if !is_one(state, STATES) || !is_one(remote, STATES) || association_outcome(&home, &host).is_some() {
        return;
    }
    // No host has an outcome beside such a home; otherwise it is the host's state that has none.
    let anchor = if association_outcome(&home, "associated").is_none() { place } else { remote };
    let finding = Finding::at(Code::AssociationPair, anchor).with("state", Param::Value(shown(state)));
    findings.add(finding.with("remoteState", Param::Value(shown(remote))));
}

/// Whether the state of a result stands where that of the association belongs.
pub(super) fn of_a_result<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    for name in ["state", "remoteState"] {
        let Some(value) = association.root.get(name) else { continue };
        if !is_one(value, RESULT_STATES) || is_one(value, STATES) {
            continue;
        }
        // One place, one advice.
        findings.retract(Code::Enum, value);
        let result = association.result.and_then(|result| result.get("state"));
        let closes = association.form == Form::Patch && value.text_is("completed") && name == "remoteState";
        let drafted = closes && association.eduxchange && result.is_some_and(|state| state.text_is("completed"));
        let code = if drafted { Code::GradeReturn } else { Code::ResultState };
        findings.add(Finding::at(code, value).value(value).with("name", Param::Name(name.to_owned())));
    }
}

/// What has no place in an opening yet.
pub(super) fn too_early<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    if !association.eduxchange || association.form != Form::Opening {
        return;
    }
    for name in ["person", "result"] {
        if let Some(value) = association.root.filled(name) {
            let finding = Finding::new(Code::OpeningExtra, Anchor::Key(value)).with("name", Param::Name(name.to_owned()));
            findings.add(if is_only_one(value) { finding.choice(Change::Remove(value)) } else { finding });
        }
    }
}

/// The type of the association is that of its offering.
pub(super) fn r#type<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let offering = association.offering.and_then(|offering| offering.get("offeringType"));
    let (Some(value), Some(offering)) = (association.root.get("associationType"), offering) else { return };
    let (Some(text), Some(of)) = (value.text(), offering.text()) else { return };
    let Some(known) = associated_type(&text) else { return };
    if known == of || !OFFERING_TYPES.contains(&of.as_ref()) {
        return;
    }
    let right = ASSOCIATION_TYPES.iter().find(|other| associated_type(other) == Some(of.as_ref()));
    let mut finding = Finding::at(Code::AssociationType, value).value(value).with("type", Param::Value(of.into_owned()));
    if let Some(right) = right {
        finding = finding.correction(Correction::to_text(value, (*right).to_owned(), false));
    }
    findings.add(finding);
}
