//! Rules about the body of a PATCH: what a host institution changes, and what it doesn't.

use super::{Association, Form, is_only_one, results, states};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Findings, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::tape::{Shape, Value};
use crate::systems::context::Context;
use crate::systems::eduxchange::table::calls::ASSOCIATION_PATCH;

/// Checks the body of a PATCH.
pub(crate) fn check<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    let association = Association::new(context, root, Form::Patch);
    of_home(&association, findings);
    others(&association, findings);
    states::of_a_result(&association, findings);
    results::score(&association, findings);
    let nothing = |value: &Value<'t>| value.is_null();
    if let Some(state) = root.get("remoteState").filter(nothing) {
        null(state, "remoteState", findings);
    }
    if let Some(result) = association.result {
        for name in ["state", "resultDate"] {
            if let Some(value) = result.get(name).filter(nothing) {
                null(value, name, findings);
            }
        }
        if !context.has_before {
            incomplete(root, result, findings);
        }
    }
    association.objects(root, &ASSOCIATION_PATCH, findings);
}

/// A null that would take away what an association needs.
fn null<'t>(value: Value<'t>, name: &str, findings: &mut Findings<'t>) {
    findings.add(Finding::at(Code::NullRequired, value).with("name", Param::Name(name.to_owned())));
}

/// The home institution's own state, which no host changes.
fn of_home<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(state) = association.root.get("state") else { return };
    let mut finding = Finding::new(Code::PatchState, Anchor::Key(state));
    let missing = association.root.get("remoteState").is_none();
    if missing {
        // One advice: what is missing is the right name for this.
        findings.retract(Code::MissingEither, association.root);
    }
    if missing && is_only_one(state) {
        finding = finding.choice(Change::Rename(state, "remoteState"));
    } else if is_only_one(state) {
        finding = finding.correction(Correction::choice(FixTitle::LeaveOut, Change::Remove(state)));
    }
    findings.add(finding);
}

/// What else an association has.
fn others<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    for child in association.root.children() {
        if let Some(name) = ASSOCIATION_PATCH.others.iter().find(|name| **name != "state" && child.key_is(name)) {
            let finding = Finding::new(Code::PatchExtra, Anchor::Key(child)).with("name", Param::Name((*name).to_owned()));
            findings.add(finding.choice(Change::Remove(child)));
        }
    }
}

/// A result that isn't whole: who replaces the result by the one that comes in has only a part of it then.
fn incomplete<'t>(root: Value<'t>, result: Value<'t>, findings: &mut Findings<'t>) {
    if result.node().unclosed || result.shape() != Shape::Object {
        return;
    }
    let [state, date, load, weight] = result.get_all(["state", "resultDate", "studyLoad", "weight"]);
    let is_component = root.get("associationType").is_some_and(|known| known.text_is("componentOfferingAssociation"));
    let (measure, measured) = if is_component { ("weight", weight) } else { ("studyLoad", load.or(weight)) };
    let missing = [("state", state), ("resultDate", date), (measure, measured)];
    let missing: Vec<&'static str> = missing.into_iter().filter(|(_, value)| value.is_none()).map(|(name, _)| name).collect();
    if let Some(first) = missing.first() {
        let row = ASSOCIATION_PATCH.child("result");
        let rows = missing.iter().filter_map(|name| row?.child(name)).collect();
        findings.add(Finding::new(Code::ResultIncomplete, Anchor::Missing(result, first)).with("names", Param::AllRows(rows)));
    }
}
