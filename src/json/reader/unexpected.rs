//! What stands where JSON has something else, as a fault.

use super::{Read, Reader};
use crate::json::characters::{first, is_invisible, other_quotes};
use crate::json::fault::SyntaxProblem;

impl Reader<'_> {
    /// Zeros in front, as in 007, are told apart: such a number has nothing but digits, and yet isn't one.
    #[cold]
    pub(super) fn bad_number(&self, first: usize, start: usize) -> Read<()> {
        let end = self.word_end();
        let word = self.bytes.get(first..end).unwrap_or_default();
        if is_no_number(Some(word)) {
            return self.fault(SyntaxProblem::NotANumber, start, end);
        }
        let plain = word.iter().all(|&byte| byte.is_ascii_digit() || byte == b'.');
        let zeros = plain && word.first() == Some(&b'0') && word.get(1).is_some_and(u8::is_ascii_digit);
        self.fault(if zeros { SyntaxProblem::LeadingZero } else { SyntaxProblem::BadNumber }, start, end)
    }

    #[cold]
    pub(super) fn bad_literal<T>(&mut self, start: usize) -> Read<T> {
        self.pos = start;
        let end = self.word_end();
        let no_number = is_no_number(self.bytes.get(start..end));
        self.fault(if no_number { SyntaxProblem::NotANumber } else { SyntaxProblem::BadLiteral }, start, end)
    }

    /// Where the run of letters, digits and signs ends that the next byte is part of.
    pub(super) fn word_end(&self) -> usize {
        let mut end = self.pos;
        loop {
            match self.bytes.get(end) {
                Some(byte) if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'+' | b'-' | b'_' | b'$') => {}
                Some(0x80..) if self.invisible(end).is_none() => {}
                _ => return end,
            }
            end = end.saturating_add(1);
        }
    }

    /// The range of what stands at this place: a word, or one character.
    pub(super) fn word_here(&self) -> (usize, usize) {
        let length = self.invisible(self.pos).unwrap_or(1);
        (self.pos, self.word_end().max(self.pos.saturating_add(length)))
    }

    /// Whether the text starts as one in UTF-16 does that has no byte order mark: a bracket, and a zero byte behind it.
    fn utf_16(&self) -> bool {
        self.bytes.get(1) == Some(&0)
    }

    /// How many bytes a character has that nobody sees; `None` when another one stands at this place.
    #[cold]
    fn invisible(&self, at: usize) -> Option<usize> {
        first(self.bytes.get(at..).unwrap_or_default()).filter(|&character| is_invisible(character)).map(char::len_utf8)
    }

    /// What stands at this place where JSON has something else, whatever that is.
    #[cold]
    pub(super) fn never(&self) -> Option<SyntaxProblem> {
        if self.pos >= self.bytes.len() {
            return Some(SyntaxProblem::UnexpectedEnd);
        }
        match self.peek() {
            0 if self.utf_16() => Some(SyntaxProblem::NotText),
            b'#' => Some(SyntaxProblem::HashComment),
            _ => self.invisible(self.pos).map(|_| SyntaxProblem::InvisibleCharacter),
        }
    }

    /// Whether a quote stands here that isn't JSON's: a single one, or a curly one of a word processor.
    fn other_quote(&self) -> bool {
        first(self.bytes.get(self.pos..).unwrap_or_default()).is_some_and(|quote| other_quotes(quote).is_some())
    }

    #[cold]
    pub(super) fn no_value<T>(&self, in_object: bool) -> Read<T> {
        let (from, to) = self.word_here();
        let problem = self.never().unwrap_or_else(|| match self.peek() {
            _ if self.other_quote() => SyntaxProblem::SingleQuote,
            b'a'..=b'z' | b'A'..=b'Z' if is_no_number(self.bytes.get(from..to)) => SyntaxProblem::NotANumber,
            b'a'..=b'z' | b'A'..=b'Z' => SyntaxProblem::BadLiteral,
            b'+' if is_no_number(self.bytes.get(from..to)) => SyntaxProblem::NotANumber,
            b'+' | b'.' => SyntaxProblem::BadNumber,
            b'}' | b']' if !in_object => SyntaxProblem::MismatchedBracket,
            _ => SyntaxProblem::ExpectedValue,
        });
        self.fault(problem, from, to)
    }

    #[cold]
    pub(super) fn no_key<T>(&self) -> Read<T> {
        let (from, to) = self.word_here();
        let problem = self.never().unwrap_or_else(|| match self.peek() {
            _ if self.other_quote() => SyntaxProblem::SingleQuote,
            b']' => SyntaxProblem::MismatchedBracket,
            byte if is_name(byte) && self.colon_behind(to) => SyntaxProblem::UnquotedName,
            // What follows the comma in 1.210,00.
            b'0'..=b'9' => SyntaxProblem::BadNumber,
            _ => SyntaxProblem::ExpectedKey,
        });
        self.fault(problem, from, to)
    }

    /// Whether a colon stands behind a word, perhaps after white space.
    fn colon_behind(&self, to: usize) -> bool {
        let mut rest = self.bytes.get(to..).unwrap_or_default().iter().skip_while(|byte| byte.is_ascii_whitespace());
        rest.next() == Some(&b':')
    }

    #[cold]
    pub(super) fn no_colon<T>(&self, start: usize, end: usize) -> Read<T> {
        match self.never().filter(|problem| *problem != SyntaxProblem::UnexpectedEnd) {
            Some(problem) => {
                let (from, to) = self.word_here();
                self.fault(problem, from, to)
            }
            None => self.fault(SyntaxProblem::ExpectedColon, start, end),
        }
    }

    #[cold]
    pub(super) fn no_comma<T>(&self, in_object: bool) -> Read<T> {
        let (from, to) = self.word_here();
        let problem = self.never().unwrap_or(match self.peek() {
            b'}' if !in_object => SyntaxProblem::MismatchedBracket,
            b']' if in_object => SyntaxProblem::MismatchedBracket,
            _ => SyntaxProblem::ExpectedComma,
        });
        self.fault(problem, from, to)
    }
}

/// Whether a name without quotes can start with this byte.
const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80
}

/// Whether a word is what other languages write where a calculation has no result.
#[cold]
fn is_no_number(word: Option<&[u8]>) -> bool {
    let word = word.unwrap_or_default();
    let word = word.strip_prefix(b"-").or_else(|| word.strip_prefix(b"+")).unwrap_or(word);
    ["nan", "infinity", "inf"].iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}
