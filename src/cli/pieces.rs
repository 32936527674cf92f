//! A list as pieces that end where documents end, so that no more than a few of them are in memory at a time, and that several can
//! be checked at once. The pieces of a text are the same however they are read and checked.

use std::io::{self, Read};

/// How many bytes a piece has, when its documents allow it.
const SIZE: usize = 2 << 20;

/// How long one document may be. Of a longer one the rest is left out.
const LONGEST: usize = 64 << 20;

/// How much of what can't be a part of the list is kept, to say what it is.
const TAIL: usize = 1 << 20;

/// How the documents of a list follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Between brackets, with commas.
    Brackets,
    /// One after the other.
    Lines,
}

/// How the text of a list starts; `None` when it is no list. Comments and white space before it are read over.
pub fn style_of(start: &[u8]) -> Option<Style> {
    match start.get(first_of(start))? {
        b'[' => Some(Style::Brackets),
        b'{' => Some(Style::Lines),
        _ => None,
    }
}

/// Where a text starts behind its byte order mark, white space and comments.
fn first_of(text: &[u8]) -> usize {
    let mut at = if text.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    loop {
        let rest = text.get(at..).unwrap_or_default();
        match rest {
            [b' ' | b'\n' | b'\r' | b'\t', ..] => at += 1,
            [b'/', b'/', ..] => at += rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len()),
            [b'/', b'*', after @ ..] => {
                at += after.windows(2).position(|two| two == b"*/").map_or(rest.len(), |length| length + 4);
            }
            _ => return at,
        }
    }
}

/// Some documents of a list, as a list of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text of the list, and around it the brackets that the piece itself doesn't have.
    pub text: Vec<u8>,
    /// Whether the first byte is a bracket that was put before it.
    pub opened: bool,
    /// Whether the last byte is a bracket that was put behind it.
    pub closed: bool,
    /// How many documents it has, as far as brackets tell.
    pub documents: u32,
}

impl Piece {
    /// What the piece itself has of a text that was made of it.
    pub fn content<'t>(&self, text: &'t [u8]) -> &'t [u8] {
        let text = if self.opened { text.get(1..).unwrap_or_default() } else { text };
        if self.closed { text.get(..text.len().saturating_sub(1)).unwrap_or_default() } else { text }
    }
}

/// What is between pieces and belongs to none: the comma.
pub const BETWEEN: &[u8] = b",";

/// Reads pieces.
pub struct Pieces<R> {
    input: R,
    style: Style,
    /// What was read and belongs to no piece yet.
    text: Vec<u8>,
    /// How much of it was looked at.
    scanned: usize,
    at_end: bool,
    scanner: Scanner,
    first: bool,
    done: bool,
}

impl<R: Read> Pieces<R> {
    /// Of a text whose start was read already.
    pub fn new(start: Vec<u8>, input: R, style: Style) -> Self {
        let scanned = first_of(&start) + usize::from(style == Style::Brackets);
        let scanner = Scanner { style, ..Scanner::default() };
        Pieces { input, style, text: start, scanned, at_end: false, scanner, first: true, done: false }
    }

    /// The next piece.
    ///
    /// # Errors
    /// When no more can be read.
    pub fn next_piece(&mut self) -> io::Result<Option<Piece>> {
        if self.done {
            return Ok(None);
        }
        loop {
            let text = self.text.get(..).unwrap_or_default();
            let cut = self.scanner.scan(text, &mut self.scanned, self.at_end);
            match cut {
                Cut::Documents { end, next } => return Ok(Some(self.cut(end, next))),
                Cut::More if !self.at_end && self.text.len() < LONGEST + SIZE => self.read_more()?,
                // What follows the list, or can't be a part of it, says what it is in a few words.
                Cut::Rest if !self.at_end && self.text.len().saturating_sub(self.scanned) < TAIL => self.read_more()?,
                Cut::More | Cut::Rest => return Ok(Some(self.rest())),
            }
        }
    }

    /// What is left of the text behind the pieces, in parts, as long as it is wanted.
    ///
    /// # Errors
    /// When no more can be read.
    pub fn rest_of_text(&mut self, mut wanted: impl FnMut(&[u8]) -> bool) -> io::Result<()> {
        let follows_comma = !self.done && !self.first && self.style == Style::Brackets;
        self.done = true;
        if follows_comma && !wanted(BETWEEN) {
            return Ok(());
        }
        loop {
            let text = std::mem::take(&mut self.text);
            if !text.is_empty() && !wanted(&text) {
                return Ok(());
            }
            if self.at_end {
                return Ok(());
            }
            self.read_more()?;
        }
    }

    fn read_more(&mut self) -> io::Result<()> {
        const STEP: u64 = 256 << 10;
        let read = self.input.by_ref().take(STEP).read_to_end(&mut self.text)?;
        self.at_end = read == 0;
        Ok(())
    }

    /// The text up to `end` as a piece; the next one starts at `next`.
    fn cut(&mut self, end: usize, next: usize) -> Piece {
        let rest = self.text.split_off(next);
        let mut content = std::mem::replace(&mut self.text, rest);
        content.truncate(end);
        self.scanned = self.scanned.saturating_sub(next);
        self.scanner.cut_at(next);
        let piece = self.piece(content, false);
        self.first = false;
        self.scanner.documents = 0;
        piece
    }

    fn rest(&mut self) -> Piece {
        self.done = true;
        let content = std::mem::take(&mut self.text);
        self.piece(content, true)
    }

    fn piece(&self, content: Vec<u8>, last: bool) -> Piece {
        let brackets = self.style == Style::Brackets;
        let (opened, closed) = (brackets && !self.first, brackets && !last);
        let mut text = content;
        if opened {
            text.insert(0, b'[');
        }
        if closed {
            text.push(b']');
        }
        Piece { text, opened, closed, documents: self.scanner.documents }
    }
}

/// What a scan comes to.
enum Cut {
    /// Whole documents end at `end`, and the next starts at `next`.
    Documents { end: usize, next: usize },
    /// More text is needed.
    More,
    /// Documents end here for good: what follows isn't a part of the list.
    Rest,
}

/// Follows strings, comments and brackets, and knows nothing else of JSON.
struct Scanner {
    style: Style,
    depth: u32,
    state: State,
    /// Where the comma is behind the last document, in a list with brackets.
    comma: Option<usize>,
    /// Where the last document starts.
    start: Option<usize>,
    /// How many documents started since the last cut.
    documents: u32,
    /// Whether any of them ended.
    any: bool,
    over: bool,
}

impl Default for Scanner {
    fn default() -> Self {
        let state = State::Values;
        Scanner { style: Style::Brackets, depth: 0, state, comma: None, start: None, documents: 0, any: false, over: false }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Values,
    Text,
    LineComment,
    BlockComment,
    /// In a line that can't be read: up to the next line that starts a document.
    Lost,
}

impl Scanner {
    fn scan(&mut self, text: &[u8], at: &mut usize, at_end: bool) -> Cut {
        if self.over {
            return Cut::Rest;
        }
        while let Some(&byte) = text.get(*at) {
            // What two bytes mean can't be told by one.
            if *at + 1 == text.len() && !at_end && matches!(byte, b'\\' | b'/' | b'*' | b'\n') {
                return Cut::More;
            }
            let next = text.get(*at + 1).copied().unwrap_or_default();
            match self.state {
                State::Values => match byte {
                    b'{' | b'[' if self.depth == 0 => {
                        if let Some(cut) = self.document_at(*at) {
                            return cut;
                        }
                    }
                    b'{' | b'[' => self.depth += 1,
                    b'}' | b']' if self.depth > 0 => {
                        self.depth -= 1;
                        if self.depth == 0 {
                            self.any = true;
                            self.comma = None;
                        }
                    }
                    b'}' | b']' if self.style == Style::Brackets => return self.end(),
                    b',' if self.depth == 0 => self.comma = Some(*at),
                    b'"' => self.state = State::Text,
                    b'/' if next == b'/' => self.state = State::LineComment,
                    b'/' if next == b'*' => {
                        self.state = State::BlockComment;
                        *at += 1;
                    }
                    b'\n' if next == b'{' && self.is_broken(text, *at) => self.lose(),
                    _ => {}
                },
                State::Text => match byte {
                    b'"' => self.state = State::Values,
                    b'\\' => *at += 1,
                    // A text ends on its line.
                    b'\n' if self.style == Style::Lines => self.lose_at(next),
                    _ => {}
                },
                State::LineComment if byte == b'\n' => self.state = State::Values,
                State::BlockComment if byte == b'*' && next == b'/' => {
                    self.state = State::Values;
                    *at += 1;
                }
                State::Lost if byte == b'\n' && next == b'{' => self.state = State::Values,
                _ => {}
            }
            *at += 1;
            *at += plain_length(text.get(*at..).unwrap_or_default(), self.state);
            if self.start.is_some_and(|start| at.saturating_sub(start) > LONGEST) && self.depth > 0 {
                match self.style {
                    Style::Brackets => return self.end(),
                    Style::Lines => self.lose(),
                }
            }
        }
        Cut::More
    }

    /// A document starts: perhaps what is before it is enough for a piece.
    fn document_at(&mut self, at: usize) -> Option<Cut> {
        let comma = self.comma.take();
        let enough = self.any && at >= SIZE;
        if self.style == Style::Brackets && self.any && comma.is_none() && self.start.is_some() {
            return Some(self.end());
        }
        if enough {
            let (end, next) = match self.style {
                Style::Brackets => comma.map_or((at, at), |comma| (comma, comma + 1)),
                Style::Lines => (at, at),
            };
            self.any = false;
            self.start = None;
            return Some(Cut::Documents { end, next });
        }
        self.start = Some(at);
        self.depth = 1;
        self.documents += 1;
        None
    }

    /// A line starts a document though the last one isn't closed: not even as the value of something.
    fn is_broken(&self, text: &[u8], at: usize) -> bool {
        let before = text.get(..at).unwrap_or_default().iter().rev().find(|byte| !byte.is_ascii_whitespace());
        self.style == Style::Lines && self.depth > 0 && !matches!(before, Some(b':' | b',' | b'[' | b'{'))
    }

    fn lose(&mut self) {
        self.depth = 0;
        self.any = true;
        self.state = State::Values;
    }

    /// The text isn't closed on its line.
    fn lose_at(&mut self, next: u8) {
        self.lose();
        if next != b'{' {
            self.state = State::Lost;
        }
    }

    fn end(&mut self) -> Cut {
        self.over = true;
        Cut::Rest
    }

    fn cut_at(&mut self, next: usize) {
        self.start = self.start.map(|start| start.saturating_sub(next));
        self.comma = None;
    }
}

/// How many bytes follow that change nothing.
fn plain_length(text: &[u8], state: State) -> usize {
    let stop = match state {
        State::Values => text.iter().position(|&byte| matches!(byte, b'"' | b'{' | b'}' | b'[' | b']' | b',' | b'/' | b'\n')),
        State::Text => text.iter().position(|&byte| matches!(byte, b'"' | b'\\' | b'\n')),
        State::LineComment | State::Lost => text.iter().position(|&byte| byte == b'\n'),
        State::BlockComment => text.iter().position(|&byte| byte == b'*'),
    };
    stop.unwrap_or(text.len())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    /// A text read in small steps.
    struct Slowly<'t>(&'t [u8]);

    impl Read for Slowly<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.0.len().min(buffer.len()).min(40_009);
            let mut part = self.0.take(length as u64);
            let read = part.read(buffer)?;
            self.0 = self.0.get(read..).unwrap_or_default();
            Ok(read)
        }
    }

    fn pieces(text: &str) -> Vec<Piece> {
        let style = style_of(text.as_bytes()).unwrap();
        let (start, rest) = text.as_bytes().split_at(text.len().min(9));
        let mut pieces = Pieces::new(start.to_vec(), Slowly(rest), style);
        std::iter::from_fn(|| pieces.next_piece().unwrap()).collect()
    }

    #[test]
    fn pieces_are_lists_that_come_to_the_text() {
        let long = "x".repeat(SIZE / 3);
        let document =
            |number: u32| format!("{{\"n\": {number}, /* {{ */ \"a\": [\"]\\\"{{\", {{}}], // ]\n \"b\": \"{long}\"}}");
        let documents: Vec<String> = (0..10).map(document).collect();
        for (open, separator, close) in
            [("\u{feff} [ ", " , ", "\n]\n"), ("[", ",", "]"), ("// [\n", "\n", "\n"), ("", "", ""), ("", ",\n", ",")]
        {
            let text = format!("{open}{}{close}", documents.join(separator));
            let brackets = open.ends_with(['[', ' ']);
            let pieces = pieces(&text);
            assert!(pieces.len() >= 3);
            let contents: Vec<&[u8]> = pieces.iter().map(|piece| piece.content(&piece.text)).collect();
            assert!(contents.join(if brackets { BETWEEN } else { b"" }) == text.as_bytes(), "{open}");
            assert_eq!(pieces.iter().map(|piece| piece.documents).sum::<u32>(), 10);
            for piece in pieces {
                let list = std::str::from_utf8(&piece.text).unwrap();
                if brackets {
                    assert!(list.trim_start_matches('\u{feff}').trim().starts_with('[') && list.trim().ends_with(']'));
                }
                assert_eq!(list.matches("\"n\":").count(), piece.documents as usize);
                assert!(separator == ",\n" || aanbod::to_strict_json(list).is_ok());
            }
        }
    }

    #[test]
    fn a_line_that_can_not_be_read_does_not_hold_up_the_others() {
        let filler = format!("{{\"b\": \"{}\"}}", "x".repeat(1000));
        for broken in ["{\"a\": 1", "{\"a\": \"x}", "{\"a\": [1}", "}", "nothing", "{\"a\": {\"b\": 1}"] {
            let mut lines = vec![filler.as_str(); 3 * SIZE / 1000];
            lines.insert(5, broken);
            let text = lines.join("\n");
            let pieces = pieces(&text);
            assert!(pieces.len() >= 3, "{broken}");
            assert_eq!(pieces.iter().map(|piece| piece.text.as_slice()).collect::<Vec<_>>().concat(), text.as_bytes());
        }
    }

    #[test]
    fn what_follows_a_list_is_kept_in_part() {
        let text = format!("[{{}}] {}", "x".repeat(3 * TAIL));
        let pieces = pieces(&text);
        assert_eq!(pieces.len(), 1);
        let length = pieces.iter().map(|piece| piece.text.len()).sum::<usize>();
        assert!((TAIL..2 * TAIL).contains(&length), "{length}");
        assert_eq!(super::style_of(b" 7"), None);
        assert_eq!(super::style_of(b" /* { */ // [\n ["), Some(Style::Brackets));
    }
}
