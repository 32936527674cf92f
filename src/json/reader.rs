//! Reads JSON in one pass, without recursion and without building anything but the tape.
//!
//! Comments, commas before a closing bracket and a byte order mark are read over and noted; strict JSON is a text without
//! notes. What can't be read ends the reading with one [`Fault`]; what came before it stays on the tape.

mod unexpected;

use super::MAX_DEPTH;
use super::fault::{Fault, Notes, Problem, SyntaxProblem};
use super::guide::{Guide, Written};
use super::joined::RECORD_SEPARATOR;
use super::tape::{Node, Shape, Tape};

/// A place in a text, and what was met on the way.
pub struct Reader<'t> {
    pub(super) bytes: &'t [u8],
    pub(super) pos: usize,
    /// What was read over so far.
    pub notes: Notes,
}

/// Where a value or a bracket goes next.
enum Next {
    Value,
    Member,
    Close,
}

pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

pub(super) type Read<T> = Result<T, Fault>;

impl<'t> Reader<'t> {
    /// At the start of a text, behind byte order marks and record separators. Texts of 4 GiB and more can't be addressed; callers hold them
    /// against their limit first.
    #[must_use]
    pub fn new(bytes: &'t [u8]) -> Self {
        let mut reader = Reader { bytes, pos: 0, notes: Notes::default() };
        while reader.mark() {}
        reader
    }

    /// The byte offset that comes next.
    #[must_use]
    pub fn offset(&self) -> u32 {
        offset(self.pos)
    }

    /// The whole text.
    #[must_use]
    pub const fn bytes(&self) -> &'t [u8] {
        self.bytes
    }

    /// The text up to a byte offset, or all of it.
    pub(crate) fn bytes_before(&self, end: u32) -> &'t [u8] {
        self.bytes.get(..end as usize).unwrap_or(self.bytes)
    }

    /// Goes to a byte offset.
    pub(crate) fn go_to(&mut self, offset: u32) {
        self.pos = offset as usize;
    }

    /// Where the line ends before the first line after `from` that starts with this byte, perhaps behind marks; `u32::MAX` when there
    /// is no such line.
    #[must_use]
    pub(crate) fn line_end_before(&self, byte: u8, from: u32) -> u32 {
        let mut at = from as usize;
        loop {
            let rest = self.bytes.get(at..).unwrap_or_default();
            let Some(line) = rest.iter().position(|&byte| byte == b'\n') else { return u32::MAX };
            let mut next = rest.get(line.saturating_add(1)..).unwrap_or_default();
            while let Some(behind) = next.strip_prefix(&[RECORD_SEPARATOR]).or_else(|| next.strip_prefix(BYTE_ORDER_MARK)) {
                next = behind;
            }
            at = at.saturating_add(line);
            if next.first() == Some(&byte) {
                return offset(at);
            }
            at = at.saturating_add(1);
        }
    }

    /// Like [`Reader::value`], of a text that ends at this offset.
    ///
    /// # Errors
    /// As [`Reader::value`].
    pub(crate) fn value_before<G: Guide>(&mut self, end: u32, tape: &mut Tape, guide: &mut G) -> Read<()> {
        let all = self.bytes;
        self.bytes = self.bytes_before(end);
        let done = self.guided(tape, guide);
        self.bytes = all;
        done
    }

    /// What is wrong when something stands where the text should end; `None` when it ends.
    pub fn end(&mut self) -> Option<Fault> {
        match self.at_end() {
            Ok(true) => None,
            Ok(false) => self.here(self.after()),
            Err(fault) => Some(fault),
        }
    }

    /// What it is that stands where the text should end.
    #[cold]
    fn after(&self) -> SyntaxProblem {
        match self.behind_comma().unwrap_or(self.peek()) {
            b'{' | b'[' => SyntaxProblem::AnotherDocument,
            _ => self.never().unwrap_or(SyntaxProblem::TextAfter),
        }
    }

    /// A fault at what stands at this place: a word, or one character.
    #[must_use]
    pub fn here(&self, problem: SyntaxProblem) -> Option<Fault> {
        let (from, to) = self.word_here();
        self.fault::<()>(problem, from, to).err()
    }

    #[inline]
    fn peek(&self) -> u8 {
        self.bytes.get(self.pos).copied().unwrap_or(0)
    }

    #[inline]
    fn word(&self) -> Option<u64> {
        self.bytes.get(self.pos..).and_then(<[u8]>::first_chunk).map(|eight| u64::from_le_bytes(*eight))
    }

    pub(super) fn fault<T>(&self, problem: SyntaxProblem, from: usize, to: usize) -> Read<T> {
        let to = to.min(self.bytes.len());
        Err(Fault { problem: Problem::Syntax(problem), from: offset(from.min(to)), to: offset(to) })
    }

    /// Whether nothing but white space, comments and marks is left.
    ///
    /// # Errors
    /// A comment that doesn't end.
    pub fn at_end(&mut self) -> Read<bool> {
        self.between()?;
        Ok(self.pos >= self.bytes.len())
    }

    /// The next byte that isn't white space or comment; 0 at the end.
    ///
    /// # Errors
    /// A comment that doesn't end.
    pub fn ahead(&mut self) -> Read<u8> {
        self.space()?;
        Ok(self.peek())
    }

    /// Reads the next byte if it is this one.
    pub fn eat(&mut self, byte: u8) -> bool {
        let there = self.pos < self.bytes.len() && self.peek() == byte;
        if there {
            self.pos = self.pos.saturating_add(1);
        }
        there
    }

    /// Reads over white space and comments.
    #[inline]
    pub(super) fn space(&mut self) -> Read<()> {
        if self.peek() > b' ' && self.peek() != b'/' {
            return Ok(());
        }
        self.long_space()
    }

    fn long_space(&mut self) -> Read<()> {
        const SPACES: u64 = 0x2020_2020_2020_2020;
        loop {
            match self.peek() {
                b' ' | b'\n' => {
                    self.pos = self.pos.wrapping_add(1);
                    while let Some(word) = self.word() {
                        let others = word ^ SPACES;
                        // All eight, where there is no other.
                        self.pos = self.pos.wrapping_add((others.trailing_zeros() / 8) as usize);
                        if others != 0 {
                            break;
                        }
                    }
                }
                b'\r' | b'\t' => self.pos = self.pos.wrapping_add(1),
                b'/' => self.comment()?,
                _ => return Ok(()),
            }
        }
    }

    #[cold]
    fn comment(&mut self) -> Read<()> {
        let start = self.pos;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let length = match rest.get(1) {
            Some(b'/') => rest.iter().position(|&byte| byte == b'\n' || byte == b'\r').unwrap_or(rest.len()),
            Some(b'*') => match rest.get(2..).and_then(|inside| inside.windows(2).position(|two| two == b"*/")) {
                Some(inside) => inside.saturating_add(4),
                None => return self.fault(SyntaxProblem::UnterminatedComment, start, start.saturating_add(2)),
            },
            _ => return self.fault(SyntaxProblem::ExpectedValue, start, start.saturating_add(1)),
        };
        self.pos = start.saturating_add(length);
        self.notes.comments.push((offset(start), offset(self.pos)));
        Ok(())
    }

    /// Reads one value with all that is in it. The tape is emptied first; after a fault it holds what was read before it,
    /// its open brackets marked [`Node::unclosed`].
    ///
    /// # Errors
    /// Where the text can't be read.
    pub fn value(&mut self, tape: &mut Tape) -> Read<()> {
        self.guided(tape, &mut ())
    }

    /// Like [`Reader::value`], with what a guide says of the values.
    ///
    /// # Errors
    /// As [`Reader::value`].
    pub fn guided<G: Guide>(&mut self, tape: &mut Tape, guide: &mut G) -> Read<()> {
        tape.nodes.clear();
        tape.judge = guide.judge();
        guide.start();
        let mut open: Option<u32> = None;
        let done = self.values(tape, &mut open, guide);
        if done.is_err() {
            let length = offset(tape.nodes.len());
            let end = self.offset();
            while let Some(node) = open.and_then(|index| tape.nodes.get_mut(index as usize)) {
                (node.next, node.end, node.unclosed) = (length, end, true);
                open = open.filter(|&index| node.parent != index).map(|_| node.parent);
            }
        }
        done
    }

    fn values<G: Guide>(&mut self, tape: &mut Tape, open: &mut Option<u32>, guide: &mut G) -> Read<()> {
        let mut depth = 0u32;
        let mut in_object = false;
        let mut key = (0u32, 0u32, false);
        loop {
            // A value comes next.
            self.space()?;
            let start = self.pos;
            let index = offset(tape.nodes.len());
            let (mut key_start, key_end, key_escaped) = key;
            if !in_object && let Some(list) = open.and_then(|index| tape.nodes.get_mut(index as usize)) {
                // Until it closes, a list ends as many bytes behind its bracket as it has items.
                key_start = list.end.wrapping_sub(list.start).wrapping_sub(1);
                list.end = list.end.wrapping_add(1);
            }
            let mut written = Written { escaped: false, ascii: true };
            let parent = open.unwrap_or(index);
            let shape = match self.peek() {
                b'"' => {
                    written = self.string()?;
                    Shape::String
                }
                b'-' | b'0'..=b'9' => {
                    self.number()?;
                    Shape::Number
                }
                bracket @ (b'{' | b'[') => {
                    if depth == MAX_DEPTH {
                        return Err(Fault { problem: Problem::TooDeep, from: offset(start), to: offset(start + 1) });
                    }
                    depth = depth.wrapping_add(1);
                    self.pos = self.pos.wrapping_add(1);
                    in_object = bracket == b'{';
                    *open = Some(index);
                    guide.open(in_object);
                    if in_object { Shape::Object } else { Shape::Array }
                }
                b't' => self.literal(b"true", Shape::True)?,
                b'f' => self.literal(b"false", Shape::False)?,
                b'n' => self.literal(b"null", Shape::Null)?,
                _ => return self.no_value(key_end > 0),
            };
            let (mut next, plain) = match shape {
                Shape::Object => (Next::Member, false),
                Shape::Array => (Next::Value, false),
                _ => (Next::Close, guide.scalar(shape, self.bytes.get(start..self.pos).unwrap_or_default(), written)),
            };
            // Made here as a whole: what is put together in parts has to be copied, and waited for.
            tape.nodes.push(Node {
                start: offset(start),
                end: offset(self.pos),
                key_start,
                key_end,
                next: index.wrapping_add(1),
                parent,
                shape,
                escaped: written.escaped,
                key_escaped,
                unclosed: false,
                plain,
            });
            let mut comma = None;
            loop {
                self.space()?;
                match next {
                    Next::Value if self.peek() != b']' => {
                        key = (0, 0, false);
                        break;
                    }
                    Next::Member if self.peek() == b'"' => {
                        key = self.key(guide)?;
                        break;
                    }
                    Next::Member if self.peek() != b'}' => return self.no_key(),
                    _ => {}
                }
                // A bracket closes, or a comma comes.
                let Some(container) = open.and_then(|index| tape.nodes.get_mut(index as usize)) else { return Ok(()) };
                match (self.peek(), in_object) {
                    (b',', _) if matches!(next, Next::Close) => {
                        comma = Some(offset(self.pos));
                        self.pos = self.pos.wrapping_add(1);
                        next = if in_object { Next::Member } else { Next::Value };
                    }
                    (b'}', true) | (b']', false) => {
                        if let Some(comma) = comma.take() {
                            self.notes.trailing_commas.push(comma);
                        }
                        self.pos = self.pos.wrapping_add(1);
                        container.end = offset(self.pos);
                        let parent = container.parent;
                        let index = open.unwrap_or(0);
                        let after = offset(tape.nodes.len());
                        if let Some(container) = tape.nodes.get_mut(index as usize) {
                            container.next = after;
                            container.plain = guide.close();
                        }
                        depth = depth.wrapping_sub(1);
                        *open = (parent != index).then_some(parent);
                        in_object = tape.nodes.get(parent as usize).is_some_and(|node| node.shape == Shape::Object);
                        next = Next::Close;
                        if open.is_none() {
                            return Ok(());
                        }
                    }
                    _ => return self.no_comma(in_object),
                }
            }
        }
    }

    /// `"key":`
    #[inline]
    fn key<G: Guide>(&mut self, guide: &mut G) -> Read<(u32, u32, bool)> {
        let start = self.pos;
        let length = guide.expected(self.bytes.get(start..).unwrap_or_default());
        if length > 0 {
            let end = start.wrapping_add(length);
            self.pos = end.wrapping_add(1);
            return Ok((offset(start), offset(end), false));
        }
        let Written { escaped, .. } = self.string()?;
        let end = self.pos;
        guide.key(self.bytes.get(start.wrapping_add(1)..end.wrapping_sub(1)).unwrap_or_default(), escaped);
        if self.peek() != b':' {
            self.space()?;
            if self.peek() != b':' {
                return self.no_colon(start, end);
            }
        }
        self.pos = self.pos.wrapping_add(1);
        Ok((offset(start), offset(end), escaped))
    }

    /// Reads a text from its quote to behind the other; how it is written.
    #[inline]
    fn string(&mut self) -> Read<Written> {
        let start = self.pos;
        self.pos = start.wrapping_add(1);
        let mut escaped = false;
        let mut ascii = true;
        loop {
            if let Some(word) = self.word() {
                let hit = special(word);
                if hit == 0 {
                    self.pos = self.pos.wrapping_add(8);
                    continue;
                }
                self.pos = self.pos.wrapping_add((hit.trailing_zeros() >> 3) as usize);
            }
            match self.peek() {
                b'"' => {
                    self.pos = self.pos.wrapping_add(1);
                    if !ascii {
                        self.utf8(start);
                    }
                    return Ok(Written { escaped, ascii });
                }
                b'\\' => {
                    escaped = true;
                    self.escape(start)?;
                }
                0x80.. => {
                    ascii = false;
                    while self.peek() >= 0x80 {
                        self.pos = self.pos.wrapping_add(1);
                    }
                }
                0..0x20 => {
                    return if self.pos >= self.bytes.len() {
                        self.fault(SyntaxProblem::UnterminatedString, start, start.saturating_add(1))
                    } else {
                        let end = self.pos.saturating_add(1);
                        self.fault(SyntaxProblem::ControlInString, self.pos, end)
                    };
                }
                _ => self.pos = self.pos.wrapping_add(1),
            }
        }
    }

    #[cold]
    fn utf8(&mut self, start: usize) {
        if let Some(Err(error)) = self.bytes.get(start..self.pos).map(std::str::from_utf8) {
            self.notes.not_utf8.push(offset(start.saturating_add(error.valid_up_to())));
        }
    }

    /// Reads an escape of a text that started at `start`.
    fn escape(&mut self, start: usize) -> Read<()> {
        let at = self.pos;
        match self.bytes.get(at.saturating_add(1)) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.pos = at.saturating_add(2),
            Some(b'u') => {
                let Some(high) = self.unit(at) else {
                    return self.fault(SyntaxProblem::BadEscape, at, at.saturating_add(2));
                };
                self.pos = at.saturating_add(6);
                match high {
                    0xD800..0xDC00 => match self.unit(self.pos) {
                        Some(0xDC00..0xE000) => self.pos = self.pos.saturating_add(6),
                        _ => self.notes.lone_surrogates.push(offset(at)),
                    },
                    0xDC00..0xE000 => self.notes.lone_surrogates.push(offset(at)),
                    _ => {}
                }
            }
            Some(_) => return self.fault(SyntaxProblem::BadEscape, at, at.saturating_add(2)),
            None => return self.fault(SyntaxProblem::UnterminatedString, start, start.saturating_add(1)),
        }
        Ok(())
    }

    /// The value of `\uXXXX` at this place, if it is one.
    fn unit(&self, at: usize) -> Option<u16> {
        let digits = self.bytes.get(at..at.saturating_add(6))?.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0u16, |unit, &byte| {
            let digit = u16::try_from(char::from(byte).to_digit(16)?).ok()?;
            Some(unit.wrapping_shl(4) | digit)
        })
    }

    #[inline]
    fn digits(&mut self) -> bool {
        let start = self.pos;
        while self.peek().is_ascii_digit() {
            self.pos = self.pos.wrapping_add(1);
        }
        self.pos > start
    }

    #[inline]
    fn number(&mut self) -> Read<()> {
        let start = self.pos;
        if self.peek() == b'-' {
            self.pos = self.pos.wrapping_add(1);
        }
        let zero = self.peek() == b'0';
        let first = self.pos;
        let mut sound = self.digits() && !(zero && self.pos > first.wrapping_add(1));
        if self.peek() == b'.' {
            self.pos = self.pos.wrapping_add(1);
            sound &= self.digits();
        }
        if let b'e' | b'E' = self.peek() {
            self.pos = self.pos.wrapping_add(1);
            if let b'+' | b'-' = self.peek() {
                self.pos = self.pos.wrapping_add(1);
            }
            sound &= self.digits();
        }
        if sound && !matches!(self.peek(), b'.' | b'_' | b'+' | b'-' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z') {
            return Ok(());
        }
        self.bad_number(first, start)
    }

    #[inline]
    fn literal<const N: usize>(&mut self, literal: &[u8; N], shape: Shape) -> Read<Shape> {
        let start = self.pos;
        if self.bytes.get(start..).and_then(<[u8]>::first_chunk) == Some(literal) {
            self.pos = start.saturating_add(N);
            if matches!(self.peek(), b',' | b'}' | b']') || self.word_end() == self.pos {
                return Ok(shape);
            }
        }
        self.bad_literal(start)
    }
}

/// A bit in every byte's highest place at (and perhaps after) the first byte of a text that isn't plain: a quote, a
/// backslash, a control character, or one beyond ASCII.
#[inline]
const fn special(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let quote = word ^ (ONES * b'"' as u64);
    let slash = word ^ (ONES * b'\\' as u64);
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    ((quote.wrapping_sub(ONES) & !quote) | (slash.wrapping_sub(ONES) & !slash) | control | word) & HIGH
}

/// A byte offset of a text below 4 GiB.
#[inline]
fn offset(pos: usize) -> u32 {
    u32::try_from(pos).unwrap_or(u32::MAX)
}
