//! Names and codes: they fit on one line, and nobody makes them hundreds of characters long.

use super::Walk;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Finding, Param, with_visible_edges};
use crate::json::tape::Value;
use crate::json::value::Json;
use crate::spec::Property;

/// Whether a name or code may be unusual: that shows in its length, in an escape, and in the bytes at its edges.
#[inline]
pub(super) fn may_be_unusual(value: Value<'_>, row: &Property) -> bool {
    let raw = value.raw();
    let is_edge = |byte: Option<&u8>| byte.is_some_and(|byte| *byte <= b' ' || *byte >= 0x80);
    value.node().escaped
        || raw.len() > row.usual_length as usize
        || (row.is_code && (is_edge(raw.get(1)) || is_edge(raw.get(raw.len().wrapping_sub(2)))))
}

impl<'t> Walk<'_, 't> {
    #[cold]
    pub(super) fn one_line(&mut self, value: Value<'t>, row: &'static Property) {
        let Some(text) = value.text() else { return };
        let lines = text.trim().lines().count();
        if lines > 1 {
            let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let finding = Finding::at(Code::LineBreak, value).with("count", Param::Name(lines.to_string()));
            self.findings.add(finding.choice(Change::Replace(value, Json::String(joined))));
            return;
        }
        let length = text.chars().count();
        if length > row.usual_length as usize {
            self.findings.add(Finding::at(Code::LongText, value).with("length", Param::Name(length.to_string())));
        }
        if row.is_code && text.trim().len() < text.len() {
            self.findings.add(blanks_around(value, &text));
        }
    }
}

/// The finding about blanks around a code; whether they go is a choice, because others may know it with them.
#[cold]
pub(crate) fn blanks_around<'t>(value: Value<'t>, text: &str) -> Finding<'t> {
    let finding = Finding::at(Code::CodeBlanks, value).with("value", Param::Value(with_visible_edges(text)));
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return finding;
    }
    finding.choice(Change::Replace(value, Json::String(trimmed.to_owned())))
}
