//! Several documents in one text, one after the other: what stands between them, and what would set them apart.
//!
//! One document a line is the rule for objects, and one list for all else. Files that were joined have more between their documents:
//! byte order marks, record separators, commas, or the brackets of several lists. They are read, and noted.

use super::fault::Notes;
use super::reader::{BYTE_ORDER_MARK, Read, Reader};
use super::tape::{Shape, Tape};

/// What precedes each text of a sequence (RFC 7464).
pub(super) const RECORD_SEPARATOR: u8 = 0x1E;

/// A part of a text, in bytes, and what takes its place.
pub(crate) type Cut = (u32, u32, &'static str);

/// The most parts that a correction changes: each is told with its place, and a hostile text has millions of documents.
pub(crate) const MOST_CUTS: usize = 100_000;

/// How the documents of a text are joined.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// The documents that start on the line on which another one ends, as byte offsets.
    pub same_line: Vec<u32>,
    /// The commas that stand between documents outside of any list.
    pub commas: Vec<u32>,
    /// The lists that start behind another one.
    pub lists: Vec<JoinedList>,
    /// How many documents stand outside of any list.
    documents: u32,
    /// The first byte of the first of them, and the byte after the last.
    span: (u32, u32),
    /// The list that ended last.
    last: Option<EndedList>,
    /// The comma behind it.
    comma: Option<u32>,
    /// Whether a list that ended had items.
    has_items: bool,
}

/// A list behind another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JoinedList {
    before: EndedList,
    /// The comma between the two.
    comma: Option<u32>,
    /// The list's opening bracket.
    pub open: u32,
    /// Whether there are items both before and in it.
    is_filled: bool,
}

/// A list that ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct EndedList {
    /// Its closing bracket.
    close: u32,
    /// The comma before that.
    trailing_comma: Option<u32>,
}

impl Joined {
    /// A list ended: the offsets of its brackets, whether it has items, and the comma before its end.
    pub(crate) fn list(&mut self, open: u32, close: u32, is_filled: bool, trailing_comma: Option<u32>) {
        if let Some(before) = self.last {
            let is_filled = is_filled && self.has_items;
            self.lists.push(JoinedList { before, comma: self.comma, open, is_filled });
        }
        self.comma = None;
        self.has_items |= is_filled;
        self.last = Some(EndedList { close, trailing_comma });
    }

    /// Whether a list ended.
    pub(crate) const fn has_list(&self) -> bool {
        self.last.is_some()
    }

    /// A document outside of any list.
    pub(crate) fn document(&mut self, start: u32, end: u32) {
        if self.documents == 0 {
            self.span.0 = start;
        }
        self.documents = self.documents.saturating_add(1);
        self.span.1 = end;
    }

    /// Whether the documents are one list, or stand one on a line.
    pub(crate) const fn is_plain(&self) -> bool {
        self.same_line.is_empty() && self.is_apart()
    }

    /// Whether nothing but white space stands between the documents.
    pub(crate) const fn is_apart(&self) -> bool {
        self.commas.is_empty() && self.lists.is_empty()
    }

    /// What sets the documents apart: each on its line, or all of them in one list. `None` when commas stand between some of them only.
    pub(crate) fn cuts(&self, bytes: &[u8]) -> Option<Vec<Cut>> {
        let one = |at: u32, insert: &'static str| (at, at.saturating_add(1), insert);
        if let Some((&last, _)) = self.commas.split_last() {
            let (start, end) = self.span;
            let trailing = Some(last).filter(|&comma| comma >= end);
            let between = self.commas.len().saturating_sub(usize::from(trailing.is_some()));
            // The closing bracket may be there.
            let behind = trailing.map_or(end, |comma| comma.saturating_add(1));
            let is_closed = bytes.get(behind as usize..).is_some_and(|rest| rest.trim_ascii_start().starts_with(b"]"));
            let mut cuts = vec![(start, start, "[")];
            cuts.extend((!is_closed).then_some((end, end, "]")));
            cuts.extend(trailing.map(|comma| one(comma, "")));
            return (between.saturating_add(1) == self.documents as usize).then_some(cuts);
        }
        let mut cuts: Vec<Cut> = self.same_line.iter().map(|&start| (start, start, "\n")).collect();
        for JoinedList { before, comma, open, is_filled } in &self.lists {
            cuts.extend(before.trailing_comma.filter(|_| *is_filled).map(|comma| one(comma, "")));
            cuts.push(one(before.close, if *is_filled && comma.is_none() { "," } else { "" }));
            cuts.extend(comma.filter(|_| !*is_filled).map(|comma| one(comma, "")));
            cuts.push(one(*open, ""));
        }
        Some(cuts)
    }
}

/// What makes one list of objects that stand one after the other; `None` when one of them can't be read or is no object, or when
/// there are too many.
#[cold]
pub(crate) fn one_list(bytes: &[u8]) -> Option<Vec<Cut>> {
    let mut reader = Reader::new(bytes);
    let mut tape = Tape::default();
    let mut cuts: Vec<Cut> = Vec::new();
    let mut end = None;
    while reader.next_document(end.is_none()).ok()? {
        reader.value(&mut tape).ok()?;
        let view = tape.view(bytes);
        let node = view.root().filter(|root| root.shape() == Shape::Object)?.node();
        let commas = &reader.notes.joined.commas;
        match end {
            None => cuts.push((node.start, node.start, "[")),
            Some(end) if commas.last().is_some_and(|&comma| comma >= end) => {}
            Some(end) => cuts.push((end, end, ",")),
        }
        reader.notes.joined.document(node.start, node.end);
        end = Some(node.end);
        if cuts.len() > MOST_CUTS {
            return None;
        }
    }
    let end = end?;
    cuts.push((end, end, "]"));
    cuts.extend(
        reader.notes.joined.commas.last().filter(|&&comma| comma >= end).map(|&comma| (comma, comma.saturating_add(1), "")),
    );
    reader.notes.record_separators.is_empty().then_some(cuts)
}

/// What takes the place of each record separator: a line break where there is none before it.
pub(crate) fn separators<'n>(notes: &'n Notes, bytes: &'n [u8]) -> impl Iterator<Item = Cut> + use<'n> {
    notes.record_separators.iter().map(|&at| {
        let before = bytes.get(..at as usize).unwrap_or_default();
        let blank = |byte: &&u8| matches!(**byte, b' ' | b'\t' | RECORD_SEPARATOR) || BYTE_ORDER_MARK.contains(*byte);
        let is_line = before.iter().rev().find(|byte| !blank(byte)).is_none_or(|byte| matches!(byte, b'\n' | b'\r'));
        (at, at.saturating_add(1), if is_line { "" } else { "\n" })
    })
}

impl Reader<'_> {
    /// Reads over what may stand before, between and behind documents: white space, comments, byte order marks, record separators.
    ///
    /// # Errors
    /// A comment that doesn't end.
    pub(super) fn between(&mut self) -> Read<()> {
        loop {
            self.space()?;
            if !self.mark() {
                return Ok(());
            }
        }
    }

    /// Reads over a byte order mark or a record separator; whether there was one.
    #[inline]
    pub(super) fn mark(&mut self) -> bool {
        let rest = self.bytes.get(self.pos..).unwrap_or_default();
        let (length, notes) = match rest.first() {
            Some(&RECORD_SEPARATOR) => (1, &mut self.notes.record_separators),
            Some(0xEF) if rest.starts_with(BYTE_ORDER_MARK) => (BYTE_ORDER_MARK.len(), &mut self.notes.byte_order_marks),
            _ => return false,
        };
        notes.push(u32::try_from(self.pos).unwrap_or(u32::MAX));
        self.pos = self.pos.saturating_add(length);
        true
    }

    /// Whether a comma stands between two documents of the same sort, or behind several.
    fn comma_between(&self) -> bool {
        match self.behind_comma() {
            Some(b'[') => self.notes.joined.has_list(),
            Some(b'{') => !self.notes.joined.has_list(),
            Some(0) => self.notes.joined.documents > 1,
            _ => false,
        }
    }

    /// What comes behind a comma at this place, and behind white space and comments: 0 at the end; `None` without a comma.
    #[cold]
    pub(super) fn behind_comma(&self) -> Option<u8> {
        let mut ahead = Reader { bytes: self.bytes, pos: self.pos, notes: Notes::default() };
        if !ahead.eat(b',') {
            return None;
        }
        ahead.ahead().ok()
    }

    /// Goes to the next document of a text that has several one after the other; whether there is one. What stands between them is
    /// noted. `is_first`: whether none was read before it.
    ///
    /// # Errors
    /// A comment that doesn't end.
    pub(crate) fn next_document(&mut self, is_first: bool) -> Read<bool> {
        let end = self.pos;
        let marks = self.notes.record_separators.len();
        self.between()?;
        if is_first {
            return Ok(self.pos < self.bytes.len());
        }
        let rest = self.bytes.get(self.pos..).unwrap_or_default();
        if rest.first() == Some(&b',') && self.comma_between() {
            let comma = u32::try_from(self.pos).unwrap_or(u32::MAX);
            self.pos = self.pos.saturating_add(1);
            match self.notes.joined.has_list() {
                true => self.notes.joined.comma = Some(comma),
                false => self.notes.joined.commas.push(comma),
            }
            self.between()?;
            return Ok(self.pos < self.bytes.len());
        }
        let between = self.bytes.get(end..self.pos).unwrap_or_default();
        let is_apart = between.contains(&b'\n') || between.contains(&b'\r') || marks < self.notes.record_separators.len();
        if !is_apart && rest.first() == Some(&b'{') && !self.notes.joined.has_list() {
            self.notes.joined.same_line.push(u32::try_from(self.pos).unwrap_or(u32::MAX));
        }
        Ok(!rest.is_empty())
    }
}
