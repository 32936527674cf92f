//! What is often wrong in many places of a text at once, and is corrected from the fault on: names and texts without JSON's quotes,
//! characters that nobody sees, comments with `#`, and words that other languages write for JSON's.

use super::words::certain_word;
use super::{Broken, Cut, Repair, RepairKind, is_end};
use crate::json::characters::{is_invisible, other_quotes};

/// What is corrected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Names without quotes, and names and texts in other ones.
    Quotes,
    /// Characters that nobody sees.
    Invisible,
    /// Comments with `#`.
    Hash,
    /// Words with capitals, and None.
    Words,
}

impl Broken {
    /// The correction of all that is alike from the fault on, as far as the text can be followed.
    pub(super) fn all_from_here(&self, sort: Sort) -> Vec<Repair> {
        let title = match sort {
            Sort::Quotes => RepairKind::StraightQuotes,
            Sort::Invisible => RepairKind::RemoveInvisible,
            Sort::Hash => RepairKind::RemoveComments,
            Sort::Words => RepairKind::JsonWords,
        };
        let mut walk = Walk { text: &self.text, at: self.at, sort, cuts: Vec::new(), is_certain: true };
        while walk.step().is_some() {}
        let starts_here = walk.cuts.first().is_some_and(|(from, _, _)| *from == self.at);
        let is_certain = walk.is_certain;
        let repair = match (sort, walk.cuts.as_slice()) {
            (Sort::Words, [(from, to, right)]) => Repair::replaced(*from, *to, right),
            (Sort::Quotes, [(from, to, right)]) if right.contains(self.between(*from, *to)) => {
                Repair::certain(RepairKind::QuoteText, walk.cuts)
            }
            _ => Repair::certain(title, self.joined(walk.cuts)),
        };
        let repair = repair.when_certain(is_certain);
        if starts_here { vec![repair] } else { Vec::new() }
    }
}

impl Broken {
    /// Many cuts as one, which is less to hand over.
    fn joined(&self, cuts: Vec<Cut>) -> Vec<Cut> {
        const MANY: usize = 100;
        let (Some(&(first, _, _)), Some(&(_, last, _)), MANY..) = (cuts.first(), cuts.last(), cuts.len()) else { return cuts };
        let mut at = first;
        let mut text = String::new();
        for (from, to, insert) in cuts {
            text.push_str(self.between(at, from));
            text.push_str(&insert);
            at = to;
        }
        vec![(first, last, text)]
    }
}

/// A way through a text, over its texts and comments.
struct Walk<'b> {
    text: &'b str,
    at: usize,
    sort: Sort,
    cuts: Vec<Cut>,
    is_certain: bool,
}

impl<'b> Walk<'b> {
    fn rest(&self) -> &'b str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Goes on by one word, text, comment or character; `None` at the end, and where nobody can tell what is meant.
    fn step(&mut self) -> Option<()> {
        let rest = self.rest();
        let character = rest.chars().next()?;
        let line = || rest.find(['\n', '\r']).unwrap_or(rest.len());
        let length = match character {
            '"' => text_length(rest)?,
            '/' if rest.starts_with("//") => line(),
            '/' if rest.starts_with("/*") => rest.find("*/")?.saturating_add(2),
            '#' => {
                let length = line();
                self.found(Sort::Hash, length, String::new());
                length
            }
            _ if other_quotes(character).is_some() => {
                let quoted = quoted(rest, character)?;
                if self.sort == Sort::Quotes {
                    self.is_certain &= quoted.is_certain;
                }
                self.found(Sort::Quotes, quoted.length, quoted.straight);
                quoted.length
            }
            _ if is_invisible(character) => {
                self.found(Sort::Invisible, character.len_utf8(), String::new());
                character.len_utf8()
            }
            _ if character.is_alphanumeric() || matches!(character, '_' | '$') => {
                let length = word_length(rest);
                let word = rest.get(..length).unwrap_or_default();
                if rest.get(length..).unwrap_or_default().trim_start().starts_with(':') {
                    self.found(Sort::Quotes, length, ["\"", word, "\""].concat());
                } else if let Some(right) = certain_word(word) {
                    self.found(Sort::Words, length, right.to_owned());
                }
                length
            }
            _ => character.len_utf8(),
        };
        self.at = self.at.saturating_add(length);
        Some(())
    }

    fn found(&mut self, sort: Sort, length: usize, insert: String) {
        if sort == self.sort {
            self.cuts.push((self.at, self.at.saturating_add(length), insert));
        }
    }
}

/// How long a text is that starts here, with its quotes; `None` when it doesn't end on its line.
fn text_length(rest: &str) -> Option<usize> {
    let mut escaped = true;
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(at.saturating_add(1)),
            b'\n' => return None,
            _ => {}
        }
    }
    None
}

/// How long a word is that starts here.
pub(super) fn word_length(rest: &str) -> usize {
    let is_part = |c: char| (c.is_alphanumeric() || matches!(c, '_' | '$' | '-' | '.' | '+')) && !is_invisible(c);
    rest.find(|c| !is_part(c)).unwrap_or(rest.len())
}

/// A text in other quotes than JSON's.
struct Quoted {
    /// How long it is, with its quotes.
    length: usize,
    /// The same text in straight double quotes.
    straight: String,
    /// Whether nothing in it may be its end as well.
    is_certain: bool,
}

/// Reads a text that starts with another quote than JSON's; `None` when it can't be told where it ends.
fn quoted(rest: &str, quote: char) -> Option<Quoted> {
    let quotes = other_quotes(quote)?;
    let is_double = !quotes.contains(&'\'') && quote != '`';
    let mut straight = "\"".to_owned();
    let mut is_certain = true;
    let mut before = quote;
    let mut characters = rest.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        let behind = at.saturating_add(character.len_utf8());
        let next = rest.get(behind..).unwrap_or_default();
        match character {
            '\n' | '\r' => return None,
            '\\' => {
                let (_, escaped) = characters.next()?;
                if !quotes.contains(&escaped) {
                    straight.push('\\');
                }
                straight.push(escaped);
            }
            _ if quotes.contains(&character) || (is_double && character == '"') => {
                if is_end(next) {
                    straight.push('"');
                    return Some(Quoted { length: behind, straight, is_certain });
                }
                // As in foto's.
                if is_double || !before.is_alphanumeric() || !next.starts_with(char::is_alphanumeric) {
                    return None;
                }
                is_certain = false;
                straight.push(character);
            }
            '"' => straight.push_str("\\\""),
            _ => straight.push(character),
        }
        before = character;
    }
    None
}
