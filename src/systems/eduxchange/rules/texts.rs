//! Rules about texts with their language.

use super::Association;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Finding, Findings, Param};
use crate::json::tape::Value;
use crate::spec::Property;

fn is_text(row: &Property) -> bool {
    row.properties.first().is_some_and(|first| first.name == "language")
}

/// A text in some language is of no use without the text.
pub(super) fn value<'t>(_: &Association<'t>, entry: Value<'t>, findings: &mut Findings<'t>) {
    let anchor = match entry.get("value") {
        None if entry.node().unclosed => return,
        None => Anchor::Missing(entry, "value"),
        Some(value) if value.text().is_some_and(|text| text.trim().is_empty()) => Anchor::Value(value),
        Some(_) => return,
    };
    findings.add(Finding::new(Code::TextMissing, anchor).with("name", Param::Name("value".to_owned())));
}

/// No list has two texts in one language.
pub(super) fn languages<'t>(list: Value<'t>, row: &Property, findings: &mut Findings<'t>) {
    if !is_text(row) {
        return;
    }
    let mut seen: Vec<Value<'t>> = Vec::new();
    for language in list.children().filter_map(|entry| entry.get("language")) {
        let Some(text) = language.text().filter(|text| !text.trim().is_empty()) else { continue };
        let same = |other: &&Value<'t>| other.text().is_some_and(|other| other.eq_ignore_ascii_case(&text));
        match seen.iter().find(same) {
            Some(other) => {
                let finding = Finding::at(Code::LanguageTwice, language).value(language);
                findings.add(finding.with("other", Param::Place(*other)));
            }
            // More languages than these are none, and looking through them has to end.
            None if seen.len() < MOST => seen.push(language),
            None => {}
        }
    }
}

/// How many different languages of one list are compared.
const MOST: usize = 64;
