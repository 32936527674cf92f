//! What stands in the place of a value that isn't there yet.

use crate::check::walk::exact::is_nil;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Finding, Findings};
use crate::json::tape::Value;

/// What tools and people write for a text that is still to come, in small letters.
const PLACEHOLDERS: &[&str] = &[
    "string",
    "-",
    "--",
    "---",
    "–",
    "—",
    "...",
    "…",
    "?",
    "n/a",
    "n.a.",
    "nvt",
    "n.v.t.",
    "nvt.",
    "ntb",
    "n.t.b.",
    "nnb",
    "n.n.b.",
    "nader te bepalen",
    "tbd",
    "t.b.d.",
    "tba",
    "tbc",
    "todo",
    "to do",
    "xxx",
    "xxxx",
    "null",
    "undefined",
];

/// Longer than any of them, with quotes and blanks.
const LONGEST: usize = 20;

/// Whether a text only stands for one that is still to come.
pub(super) fn is_placeholder(value: Value<'_>) -> bool {
    let raw = value.raw();
    if raw.len() > LONGEST {
        let start = raw.get(1..12).unwrap_or_default();
        return start.eq_ignore_ascii_case(b"lorem ipsum");
    }
    value.text().is_some_and(|text| PLACEHOLDERS.contains(&text.trim().to_lowercase().as_str()))
}

pub(super) fn text<'t>(value: Value<'t>, findings: &mut Findings<'t>) {
    if is_placeholder(value) {
        findings.add(Finding::at(Code::Placeholder, value).value(value));
    }
}

pub(super) fn id<'t>(value: Value<'t>, findings: &mut Findings<'t>) {
    if is_nil(value) {
        findings.add(Finding::at(Code::NilId, value).value(value));
    }
}
