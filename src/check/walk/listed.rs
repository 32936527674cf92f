//! A value that has to be one of a list.

use super::Walk;
use super::single::full_name;
use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::Applicability;
use crate::diagnostics::findings::{Change, Correction, Finding, Param};
use crate::diagnostics::suggest::nearest_value;
use crate::diagnostics::unseen;
use crate::json::tape::Value;
use crate::json::value::Json;
use crate::spec::iso::currency_places;
use crate::spec::words::{dutch, word};
use crate::spec::{Property, Values};
use crate::systems::eduv::forms::{of_type, type_by_form};
use crate::systems::eduxchange::table::versions::value as value_of_version;

impl<'t> Walk<'_, 't> {
    pub(super) fn listed(&mut self, value: Value<'t>, row: &'static Property) {
        let (list, closed) = match row.values {
            Values::Any => return self.string(value, row),
            Values::Open(list) => (list, false),
            Values::Closed(list) => (list, true),
        };
        let known = list.iter().any(|known| value.text_is(known));
        if !closed || known {
            if self.allowed.is_some() && self.allowed_by_caller(value, row) {
                return;
            }
            if known {
                return;
            }
            // What is no known value is a code or name like others.
            let right = |text: &str| listed(text, list, row);
            let is_known = || {
                let found = value.text().and_then(|text| unseen::find(&text, unseen::Sort::Code));
                found.is_some_and(|found| found.readings().iter().any(|text| right(text).is_some()))
            };
            if unseen::may_be_in(value) && is_known() && self.unseen(value, Code::InvisibleInCode, right) {
                return;
            }
            self.string(value, row);
            if let Some(english) = value.text().and_then(|text| dutch(row.name, &text)) {
                let finding = Finding::at(Code::DutchValue, value).value(value).with("english", Param::Name(english.to_owned()));
                self.findings.add(finding.correction(Correction::to_text(value, english.to_owned(), false)));
                return;
            }
            // Of currencies there is a complete list, and so a rule of its own.
            if list.is_empty() || row.name == "currencyCode" || row.in_use.iter().any(|known| value.text_is(known)) {
                return;
            }
        }
        let right = |text: &str| listed(text, list, row);
        if self.template(value) || (unseen::may_be_in(value) && self.unseen(value, Code::InvisibleCharacters, right)) {
            return;
        }
        let Some(text) = value.text() else { return };
        self.not_listed(value, &text, list.iter().copied(), closed);
    }

    /// A text outside a list. Of a list that isn't complete only what looks like a slip is worth a word.
    #[cold]
    fn not_listed<'n>(&mut self, value: Value<'t>, text: &str, list: impl Iterator<Item = &'n str> + Clone, closed: bool) {
        let mut near = nearest_value(text, list.clone(), self.table);
        let spelled = near.filter(|(_, applicability)| *applicability == Applicability::Certain).map(|(near, _)| near.to_owned());
        if near.is_none() {
            near = word(text, list.clone()).map(|near| (near, Applicability::Choice));
        }
        if near.is_none() && self.signs.is_some() {
            let other = value_of_version(&value.key(), text, None);
            let other = other.and_then(|(_, now)| list.clone().find(|known| *known == now));
            near = other.map(|near| (near, Applicability::Choice));
        }
        if near.is_none() && !closed {
            return;
        }
        let code = if closed { Code::Enum } else { Code::EnumSpelling };
        let mut finding = Finding::at(code, value).value(value);
        let mut suggestion = near;
        let mut other = None;
        if closed {
            let list: Vec<&str> = list.collect();
            let (meant, id) = if certain(near) { (None, Param::Nothing) } else { type_meant(value, &list) };
            finding = finding.with("allowed", Param::Name(list.join(", ")));
            suggestion = meant.map(|meant| (meant, Applicability::Choice)).or(near);
            other = Some(id);
        }
        if let Some((name, applicability)) = suggestion {
            finding = finding.with("suggestion", Param::Name(name.to_owned()));
            finding = finding.offer(applicability, Change::Replace(value, Json::String(name.to_owned())));
        } else {
            finding = finding.with("suggestion", Param::Nothing);
        }
        if let Some(other) = other {
            finding = finding.with("other", other);
        }
        if let Some((near, _)) = near.filter(|(near, _)| suggestion.is_none_or(|(name, _)| name != *near)) {
            finding = finding.correction(Correction::to_text(value, near.to_owned(), false));
        }
        self.other_value(value, spelled.as_deref(), closed, finding);
    }

    /// Holds a value against a list that the caller handed in; whether there is one. It stands in the place of a list that
    /// isn't complete.
    #[cold]
    pub(super) fn allowed_by_caller(&mut self, value: Value<'t>, row: &'static Property) -> bool {
        let Some(allowed) = self.allowed else { return false };
        let last = |name: &String| name.rsplit('.').next().is_some_and(|last| last.trim_end_matches("[n]") == row.name);
        if !allowed.keys().any(last) {
            return false;
        }
        let Some(list) = allowed.get(&full_name(value)) else { return false };
        if let Some(text) = value.text().filter(|text| !list.iter().any(|known| known == text.as_ref())) {
            self.not_listed(value, &text, list.iter().map(String::as_str), true);
        }
        true
    }
}

/// The value of a list that a text is, but for its spelling.
fn listed(text: &str, list: &[&str], row: &'static Property) -> Option<String> {
    let near = nearest_value(text, list.iter().copied(), None);
    let near = near.filter(|(_, applicability)| *applicability == Applicability::Certain).map(|(near, _)| near.to_owned());
    let is_currency = row.name == "currencyCode" && currency_places(text).is_some();
    near.or_else(|| is_currency.then(|| text.to_owned()))
}

/// Whether a suggestion is certain.
fn certain(near: Option<(&str, Applicability)>) -> bool {
    near.is_some_and(|(_, applicability)| applicability == Applicability::Certain)
}

/// Of what should be the type of an identifier: the type whose form the identifier has, and the identifier.
fn type_meant<'t, 'n>(value: Value<'t>, list: &[&'n str]) -> (Option<&'n str>, Param<'t>) {
    let key = value.key();
    let id = key.strip_suffix("Type").and_then(|name| value.parent()?.text_at(name));
    // A type without a form may have an identifier of any form: what looks like one of those is left to its writer.
    let typed = value.text().unwrap_or_default();
    let start = |name: &str| name.get(..2).map(str::to_ascii_uppercase);
    let is_open = list.iter().any(|known| of_type(known.as_bytes()).is_none() && start(known) == start(&typed));
    match id.filter(|_| !is_open).and_then(|id| Some((type_by_form(&id, list)?, id))) {
        Some((meant, id)) => (Some(meant), Param::Value(id.into_owned())),
        None => (None, Param::Nothing),
    }
}
