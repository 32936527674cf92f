//! One document, read as a whole: its values as far as they can be read, and the text before and after it.

use super::fault::{Fault, Notes, Problem, SyntaxProblem};
use super::guide::Guide;
use super::http;
use super::reader::{BYTE_ORDER_MARK, Reader};
use super::tape::{Tape, Value, View};

/// A document that was read whole, and how.
pub struct Document<'t> {
    /// Its values.
    pub view: View<'t>,
    /// What was read over.
    pub notes: Notes,
    /// Where reading ended too early, if it did.
    pub fault: Option<Fault>,
}

impl Document<'_> {
    /// The value that is in no other; `None` when nothing could be read.
    #[must_use]
    pub fn root(&self) -> Option<Value<'_>> {
        self.view.root()
    }
}

impl<'t> Document<'t> {
    /// Whether another document follows, so that nobody can say which of them is meant.
    #[must_use]
    pub fn has_another(&self) -> bool {
        self.fault.is_some_and(|fault| fault.problem == Problem::Syntax(SyntaxProblem::AnotherDocument))
    }
}

/// Reads one document. Text before or after it is a fault; the document is read all the same.
#[inline(never)]
pub fn read<'t>(bytes: &'t [u8], tape: &'t mut Tape) -> Document<'t> {
    let mut reader = Reader::new(bytes);
    let fault = reader.value(tape).err();
    whole(reader, fault, tape)
}

/// Like [`read`], with what a guide says of the values.
pub fn read_guided<'t, G: Guide>(bytes: &'t [u8], tape: &'t mut Tape, guide: &mut G) -> Document<'t> {
    let mut reader = Reader::new(bytes);
    let fault = reader.guided(tape, guide).err();
    whole(reader, fault, tape)
}

/// What was read, and what stands around it.
#[inline(never)]
fn whole<'t>(mut reader: Reader<'t>, mut fault: Option<Fault>, tape: &'t mut Tape) -> Document<'t> {
    let bytes = reader.bytes;
    if tape.nodes.is_empty() {
        (reader, fault) = before(reader, fault, tape);
    } else if fault.is_none() {
        fault = reader.end();
    }
    Document { view: tape.view(bytes), notes: reader.notes, fault }
}

/// Nothing could be read: perhaps text stands before the document, as when it was copied with the prose above it.
#[cold]
fn before<'t>(reader: Reader<'t>, fault: Option<Fault>, tape: &mut Tape) -> (Reader<'t>, Option<Fault>) {
    let bytes = reader.bytes;
    let trimmed = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).trim_ascii();
    if trimmed.is_empty() {
        let fault = reader.fault::<()>(SyntaxProblem::Empty, 0, 0).err();
        return (reader, fault);
    }
    if trimmed.contains(&0) || trimmed.starts_with(b"\xFF\xFE") || trimmed.starts_with(b"\xFE\xFF") {
        let fault = reader.fault::<()>(SyntaxProblem::NotText, 0, 1).err();
        return (reader, fault);
    }
    let from = bytes.len().saturating_sub(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).trim_ascii_start().len());
    if let Some(problem) = markup(trimmed) {
        // Brackets in a page are those of its scripts and styles.
        let tag = trimmed.iter().take(LONGEST_TAG).position(|&byte| byte == b'>').unwrap_or(0);
        let fault = reader.fault::<()>(problem, from, from.saturating_add(tag).saturating_add(1)).err();
        return (reader, fault);
    }
    let Some(start) = document_start(bytes) else { return (reader, fault) };
    let is_http = http::is_first_line(bytes.get(from..start).unwrap_or_default());
    let problem = if is_http { SyntaxProblem::HttpBefore } else { SyntaxProblem::TextBefore };
    let prose = reader.fault::<()>(problem, from, start).err();
    let byte_order_marks = reader.notes.byte_order_marks;
    let mut reader = Reader { bytes, pos: start, notes: Notes { byte_order_marks, ..Notes::default() } };
    // One fault is told, the first: what stands before the document. Without braces around it, there is no document yet.
    if bytes.get(start) != Some(&b'"') {
        let _ = reader.value(tape);
    }
    (reader, prose)
}

/// How much of a first tag is shown as the place.
const LONGEST_TAG: usize = 100;

/// What a text is that starts as a web page or as XML.
#[cold]
fn markup(text: &[u8]) -> Option<SyntaxProblem> {
    let starts = |start: &[u8]| text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start));
    if starts(b"<!doctype html") || starts(b"<html") {
        return Some(SyntaxProblem::WebPage);
    }
    starts(b"<?xml").then_some(SyntaxProblem::Xml)
}

/// A reader of what follows the prose above a document, or the words before it on its line.
#[cold]
pub(crate) fn after_prose(bytes: &[u8]) -> Option<Reader<'_>> {
    let on_its_line = || bytes.iter().position(|&byte| byte == b'{');
    Some(Reader { bytes, pos: document_start(bytes).or_else(on_its_line)?, notes: Notes::default() })
}

/// The first `{` or `[` that starts a line, or the first property, where the braces around a document are missing.
fn document_start(bytes: &[u8]) -> Option<usize> {
    let mut at = 0usize;
    // Whether a document began already: with a brace that is open, or with a name in quotes and a colon.
    let mut open = 0isize;
    let mut has_name = false;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        let indent = line.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
        let is_start = match line.get(indent) {
            Some(b'{' | b'[') => true,
            Some(b'"') => open <= 0 && !has_name && is_property(line.get(indent..).unwrap_or_default()),
            _ => false,
        };
        if is_start {
            return Some(at.saturating_add(indent));
        }
        for (place, byte) in line.iter().enumerate() {
            match byte {
                b'{' => open = open.saturating_add(1),
                b'}' => open = open.saturating_sub(1),
                b':' => has_name |= place.checked_sub(1).and_then(|before| line.get(before)) == Some(&b'"'),
                _ => {}
            }
        }
        at = at.saturating_add(line.len());
    }
    None
}

/// Whether a line starts with a name and a colon: `"name": "Excel",`.
pub(super) fn is_property(line: &[u8]) -> bool {
    let mut parts = line.get(1..).unwrap_or_default().splitn(2, |&byte| byte == b'"');
    let name = parts.next().unwrap_or_default();
    let is_name = !name.is_empty() && name.iter().all(|&byte| byte.is_ascii_alphanumeric() || b"_-$@".contains(&byte));
    is_name && parts.next().is_some_and(|rest| rest.trim_ascii_start().starts_with(b":"))
}
