//! Findings about the text itself: what was read over, and what couldn't be read.

use crate::codes::Code;
use crate::findings::{Anchor, Finding, Findings, Param};
use crate::text::MAX_DEPTH;
use crate::text::document::Document;
use crate::text::fault::{Fault, Notes, Problem};

pub(crate) fn too_large<'t>(size: usize, limit: u32) -> Findings<'t> {
    let megabytes = |bytes: usize| Param::Name(bytes.div_ceil(1 << 20).to_string());
    let mut findings = Findings::default();
    let finding = Finding::new(Code::TooLarge, Anchor::Bytes(0, 0)).with("size", megabytes(size));
    findings.add(finding.with("limit", megabytes(limit as usize)));
    findings
}

pub(crate) fn fault(fault: Fault, findings: &mut Findings<'_>) {
    let anchor = Anchor::Bytes(fault.from, fault.to);
    findings.add(match fault.problem {
        Problem::Syntax(problem) => Finding::new(Code::Syntax, anchor).with("problem", Param::Problem(problem)),
        Problem::TooDeep => Finding::new(Code::TooDeep, anchor).with("limit", Param::Name(MAX_DEPTH.to_string())),
    });
}

/// Both about a document that was read whole.
pub(crate) fn whole(read: &Document<'_>, findings: &mut Findings<'_>) {
    notes(&read.notes, findings);
    if let Some(found) = read.fault {
        fault(found, findings);
    }
}

/// What a server will refuse though it was read: each sort once, at its first place.
pub(crate) fn notes(notes: &Notes, findings: &mut Findings<'_>) {
    let mut note = |code, first: Option<(u32, u32)>, count: usize| {
        if let Some((from, to)) = first {
            let mut finding = Finding::new(code, Anchor::Bytes(from, to));
            if count > 0 {
                finding = finding.with("count", Param::Name(count.to_string()));
            }
            findings.add(finding);
        }
    };
    let one = |places: &[u32], length: u32| places.first().map(|&at| (at, at.saturating_add(length)));
    note(Code::ByteOrderMark, notes.byte_order_mark.then_some((0, 3)), 0);
    note(Code::Comment, notes.comments.first().copied(), notes.comments.len());
    note(Code::TrailingComma, one(&notes.trailing_commas, 1), notes.trailing_commas.len());
    note(Code::Encoding, one(&notes.not_utf8, 1), notes.not_utf8.len());
    for &at in &notes.lone_surrogates {
        note(Code::LoneSurrogate, Some((at, at.saturating_add(6))), 0);
    }
}
