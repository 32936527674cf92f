//! Rules about the states of host and home.

use super::Association;
use crate::codes::Code;
use crate::findings::{Finding, Findings, Param, shown};
use crate::spec::association::{RESULT_STATES, STATES, association_outcome};
use crate::text::tape::Value;

/// A host can't open with what only follows later.
const LATER: &[&str] = &["denied", "canceled"];

fn is_one(value: Value<'_>, list: &[&str]) -> bool {
    list.iter().any(|known| value.text_is(known))
}

/// Whether an association is opened in a state that a host can open with.
pub(super) fn opening<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let state = association.root.get("remoteState").filter(|_| association.eduxchange && !association.stored);
    if let Some(state) = state.filter(|state| is_one(*state, LATER)) {
        findings.add(Finding::at(Code::AssociationOpening, state).value(state));
    }
}

/// Whether an outcome is agreed for the two states of an association that is opened.
pub(super) fn pair<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let [state, remote] = association.root.get_all(["state", "remoteState"]);
    let (Some(state), Some(remote)) = (state, remote) else { return };
    let told = association.eduxchange && is_one(remote, LATER);
    if association.stored || told || !is_one(state, STATES) || !is_one(remote, STATES) {
        return;
    }
    let (Some(home), Some(host)) = (state.text(), remote.text()) else { return };
    if association_outcome(&home, &host).is_none() {
        // No host has an outcome beside such a home; otherwise it is the host's state that has none.
        let anchor = if association_outcome(&home, "associated").is_none() { state } else { remote };
        let finding = Finding::at(Code::AssociationPair, anchor).with("state", Param::Value(shown(state)));
        findings.add(finding.with("remoteState", Param::Value(shown(remote))));
    }
}

/// Whether the state of a result stands where that of the association belongs.
pub(super) fn of_a_result<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    for name in ["state", "remoteState"] {
        let Some(value) = association.root.get(name) else { continue };
        if is_one(value, RESULT_STATES) && !is_one(value, STATES) {
            findings.add(Finding::at(Code::ResultState, value).value(value).with("name", Param::Name(name.to_owned())));
        }
    }
}
