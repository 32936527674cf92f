//! Rules about identifiers, each of which has its type in a property next to it.

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Findings, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::unseen;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::systems::eduv::forms;

pub(super) fn school<'t>(school: Option<Value<'t>>, findings: &mut Findings<'t>) {
    each(school, ["organisationIds", "organisationId", "organisationIdType"], forms::ORGANISATION_ID_TYPES, findings, |_, _| {});
}

pub(super) fn location<'t>(location: Option<Value<'t>>, findings: &mut Findings<'t>) {
    each(location, ["locationIds", "locationId", "locationIdType"], &["VE_CODE"], findings, |_, _| {});
}

/// A student's identifiers. Comments in the specification give NEPRI and ASI to students and eckId to employees, but systems
/// don't keep to that: worth a warning, no more.
pub(super) fn student<'t>(student: Option<Value<'t>>, findings: &mut Findings<'t>) {
    each(student, ["userIds", "userId", "userIdType"], forms::USER_ID_TYPES, findings, |id_type, findings| {
        if id_type.text_is("eckId") {
            findings.add(Finding::at(Code::UserIdOwner, id_type).value(id_type));
        }
    });
}

/// Holds every identifier of a list against the form of its type, and looks at the type.
fn each<'t>(
    object: Option<Value<'t>>,
    [list, id, id_type]: [&'static str; 3],
    types: &[&'static str],
    findings: &mut Findings<'t>,
    rule: fn(Value<'t>, &mut Findings<'t>),
) {
    let items = object.into_iter().flat_map(|object| object.items(list));
    for item in items.filter(|item| item.shape() == Shape::Object) {
        let [id, Some(id_type)] = item.get_all([id, id_type]) else { continue };
        rule(id_type, findings);
        // The form of a type that doesn't belong here, which has a finding of its own, says nothing.
        if !types.iter().any(|known| id_type.text_is(known)) {
            continue;
        }
        let Some(form) = id_type.text_bytes().and_then(forms::of_type) else { continue };
        let Some(value) = id.filter(|id| id.text_bytes().is_some_and(|text| !(form.matches)(text))) else { continue };
        let text = value.text().unwrap_or_default();
        // One with characters that nobody sees is told as that.
        if !text.trim().is_empty() && !(form.matches)(text.as_bytes()) && !unseen::is_in(value) {
            let mut finding = Finding::at(Code::FormUnusual, value).value(value).with("form", Param::Text(form.text));
            if let Some(meant) = form.meant_by(&text) {
                finding = finding.correction(Correction::to_text(value, meant, true));
            }
            if let Some(meant) = forms::type_by_form(&text, types).filter(|meant| !id_type.text_is(meant))
                && forms::of_type(meant.as_bytes()).is_some_and(|form| (form.matches)(text.as_bytes()))
            {
                let change = Change::Replace(id_type, Json::String(meant.to_owned()));
                let correction = Correction::choice(FixTitle::TypeTo, change).with("to", Param::Name(meant.to_owned()));
                finding = finding.correction(correction);
            }
            findings.add(finding);
        }
    }
}
