//! A text that is read whole or not at all: one document, or objects that stand one after the other, as a catalogue with
//! one course a line.

use super::MAX_BYTES;
use super::document;
use super::error::{SyntaxPlace, TextError};
use super::fault::{Fault, Notes, Problem, SyntaxProblem};
use super::reader::Reader;
use super::tape::{Node, Shape, Tape, View};

/// What was read.
pub(crate) struct Whole {
    tape: Tape,
    /// What was read over.
    pub notes: Notes,
    /// Whether there are several documents. They are then the items of a list that spans the whole text.
    pub lines: bool,
}

impl Whole {
    /// Reads a text; several objects one after the other count as a list of them.
    ///
    /// # Errors
    /// When it isn't JSON, not even with comments and trailing commas, or when it is too large: `what` can't be done, and
    /// where the trouble is. `argument` is the name of the text in the call.
    pub fn read(text: &str, argument: &'static str, what: &str) -> Result<Self, TextError> {
        let size = text.len();
        if size > MAX_BYTES as usize {
            return Err(TextError::TooLarge { argument, what: what.to_owned(), size });
        }
        let mut tape = Tape::default();
        let read = document::read(text.as_bytes(), &mut tape);
        let (notes, fault) = (read.notes, read.fault);
        let Some(fault) = fault else { return Ok(Whole { tape, notes, lines: false }) };
        let fault = match (fault.problem, tape.nodes.first()) {
            (Problem::Syntax(SyntaxProblem::AnotherDocument), Some(Node { shape: Shape::Object | Shape::Array, .. })) => {
                match Whole::lines(text.as_bytes()) {
                    Ok(whole) => return Ok(whole),
                    Err(fault) => fault,
                }
            }
            _ => fault,
        };
        Err(TextError::Syntax { argument, what: what.to_owned(), place: SyntaxPlace::new(text, fault) })
    }

    /// Reads a text that had several documents at first, however many are left.
    ///
    /// # Errors
    /// Where it can't be read.
    pub fn lines(bytes: &[u8]) -> Result<Self, Fault> {
        let mut reader = Reader::new(bytes);
        let start = reader.offset();
        let list = Node {
            start,
            end: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            key_start: 0,
            key_end: 0,
            next: 1,
            parent: 0,
            shape: Shape::Array,
            escaped: false,
            key_escaped: false,
            unclosed: false,
            plain: false,
        };
        let mut tape = Tape { nodes: vec![list], ..Tape::default() };
        let mut document = Tape::default();
        let mut is_first = true;
        let mut bracket = 0;
        let mut count = 0;
        while reader.next_document(is_first)? {
            let next = reader.ahead()?;
            if is_first {
                bracket = next;
            }
            if !(matches!(next, b'{' | b'[') && next == bracket)
                && let Some(fault) = reader.here(SyntaxProblem::TextAfter)
            {
                return Err(fault);
            }
            is_first = false;
            reader.value(&mut document)?;
            append(&mut tape, &document, &mut count, &mut reader.notes);
        }
        Ok(Whole { tape, notes: reader.notes, lines: true })
    }

    /// The document, or the list of all; `text` must be the one that was read.
    pub fn view<'t>(&'t self, text: &'t str) -> View<'t> {
        self.tape.view(text.as_bytes())
    }

    /// Every value, in the order of the text.
    pub fn nodes(&self) -> &[Node] {
        &self.tape.nodes
    }
}

/// Adds a document, or the items of a list, to the list that is the first value of the tape.
fn append(tape: &mut Tape, document: &Tape, count: &mut u32, notes: &mut Notes) {
    let Some((root, inside)) = document.nodes.split_first() else { return };
    let is_list = root.shape == Shape::Array;
    if is_list {
        let close = root.end.saturating_sub(1);
        let last = inside.iter().map(|node| node.end).max();
        let comma =
            notes.trailing_commas.last().copied().filter(|&comma| last.is_some_and(|last| comma >= last) && comma < close);
        notes.joined.list(root.start, close, !inside.is_empty(), comma);
    } else {
        notes.joined.document(root.start, root.end);
    }
    let nodes = if is_list { inside } else { &document.nodes };
    let length = u32::try_from(tape.nodes.len()).unwrap_or(u32::MAX);
    // The list itself is left out.
    let shifted = |index: u32| index.saturating_add(length).saturating_sub(u32::from(is_list));
    tape.nodes.extend(nodes.iter().map(|node| {
        let is_item = node.parent == 0 && (is_list || std::ptr::eq(node, root));
        let parent = if is_item { 0 } else { shifted(node.parent) };
        let mut node = Node { next: shifted(node.next), parent, ..*node };
        if is_item {
            node.key_start = *count;
            *count = count.saturating_add(1);
        }
        node
    }));
    let next = u32::try_from(tape.nodes.len()).unwrap_or(u32::MAX);
    if let Some(list) = tape.nodes.first_mut() {
        list.next = next;
    }
}
