//! Invisible characters. Texts that are copied from Word, a PDF or a web page often have some, and a code with one is another code.

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Finding, Param};
use crate::json::characters::{code_point, is_invisible};
use crate::json::tape::Value;
use crate::spec::Text;

/// What a text has that nobody sees.
pub(crate) struct Unseen {
    /// The first of the characters.
    first: char,
    /// The text without them. Blanks of other sorts are spaces, and none is left at an edge.
    pub(crate) plain: String,
    /// The text for humans, with a sign in the place of each.
    shown: String,
    /// Whether they are blanks only, which may be there on purpose in a text.
    pub(crate) is_blank: bool,
}

/// What a text is, which decides what belongs in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A code, an id, a date or another value that programs read.
    Code,
    /// A name, which people look for.
    Name,
    /// A text to be read, which may have blanks and hyphens of all sorts.
    Prose,
}

/// Whether a value may have characters that nobody sees: they are escapes, or no ASCII.
#[inline]
pub(crate) fn may_be_in(value: Value<'_>) -> bool {
    value.node().escaped || !value.raw().is_ascii()
}

/// Whether a value that programs read has such characters. The walk reports them, so that no rule needs to.
pub(crate) fn is_in(value: Value<'_>) -> bool {
    may_be_in(value) && value.text().is_some_and(|text| find(&text, Sort::Code).is_some())
}

/// What a text has of them.
#[cold]
pub(crate) fn find(text: &str, sort: Sort) -> Option<Unseen> {
    let is_from_right =
        text.chars().any(|letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'));
    let mut found: Option<Unseen> = None;
    let mut before = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map(|(_, letter)| *letter);
        if is_unseen(before, letter, after, sort) && !(is_from_right && is_direction(letter)) {
            let unseen = found.get_or_insert_with(|| {
                let start = text.get(..at).unwrap_or_default();
                Unseen { first: letter, plain: start.to_owned(), shown: start.to_owned(), is_blank: true }
            });
            let is_blank = letter.is_whitespace();
            unseen.is_blank &= is_blank;
            unseen.shown.push('\u{2423}');
            if is_blank {
                unseen.plain.push(' ');
            }
        } else if let Some(unseen) = &mut found {
            unseen.plain.push(letter);
            unseen.shown.push(letter);
        }
        before = Some(letter);
    }
    found.map(|unseen| Unseen { plain: unseen.plain.trim().to_owned(), ..unseen })
}

/// What a value has at its edges that programs don't expect there: blanks.
#[cold]
pub(crate) fn at_edges(text: &str) -> Option<Unseen> {
    let plain = text.trim();
    let first = text.chars().find(|letter| letter.is_whitespace()).filter(|_| plain.len() < text.len() && !plain.is_empty())?;
    Some(Unseen { first, plain: plain.to_owned(), shown: crate::diagnostics::findings::with_visible_edges(text), is_blank: true })
}

/// Whether a character is one that nobody sees, where it stands.
fn is_unseen(before: Option<char>, letter: char, after: Option<char>, sort: Sort) -> bool {
    let is_other = |letter: Option<char>| letter.is_some_and(|letter| !letter.is_ascii() && !is_invisible(letter));
    let is_there = match letter {
        // These choose how the character before them is drawn.
        '\u{fe00}'..='\u{fe0f}' => !is_other(before) && after != Some('\u{20e3}'),
        // These join or part letters of other scripts, and emoji.
        '\u{200c}' | '\u{200d}' => !is_other(after),
        // Blanks of other scripts.
        '\u{115f}' | '\u{1160}' | '\u{3000}' | '\u{3164}' => !is_other(before) && !is_other(after),
        '\t' => sort != Sort::Prose,
        '\n' | '\r' => sort == Sort::Code,
        _ => is_invisible(letter),
    };
    is_there && (sort != Sort::Prose || letter.is_control() || matches!(letter, '\u{feff}' | '\u{fff9}'..='\u{fffb}'))
}

/// Whether a character says in which direction text runs, which texts from right to left need.
const fn is_direction(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl Unseen {
    /// The finding about them at a value.
    #[cold]
    pub(crate) fn at<'t>(&self, code: Code, value: Value<'t>) -> Finding<'t> {
        self.name_in(Finding::at(code, value).with("value", Param::Value(short(&self.shown))))
    }

    /// Names the first of them in a finding.
    #[cold]
    pub(crate) fn name_in<'t>(&self, finding: Finding<'t>) -> Finding<'t> {
        let character = match self.first {
            ' ' | '\t' | '\n' | '\r' => Param::Nothing,
            other => Param::Name(code_point(other)),
        };
        finding.with("sign", Param::Text(name(self.first))).with("character", character)
    }

    /// The text for humans.
    pub(crate) fn shown(&self) -> String {
        short(&self.shown)
    }

    /// What may be meant: the text without them, and without the spaces that stand for some of them.
    pub(crate) fn readings(&self) -> [String; 2] {
        [self.plain.clone(), self.plain.split_whitespace().collect()]
    }
}

/// A piece of a text for humans, with the first of the signs in it.
fn short(text: &str) -> String {
    const LONGEST: usize = 80;
    const BEFORE: usize = 40;
    let sign = text.chars().position(|letter| letter == '\u{2423}').unwrap_or_default();
    let skipped = if sign < LONGEST { 0 } else { sign.saturating_sub(BEFORE) };
    let piece: String = text.chars().skip(skipped).take(LONGEST).collect();
    let is_end = text.ends_with(&piece);
    [if skipped > 0 { "…" } else { "" }, &piece, if is_end { "" } else { "…" }].concat()
}

/// What people call a character.
const fn name(letter: char) -> Text {
    match letter {
        ' ' => Text { en: "a space too many", nl: "een spatie te veel" },
        '\t' => Text { en: "a tab", nl: "een tab" },
        '\n' | '\r' => Text { en: "a line break", nl: "een regeleinde" },
        '\u{a0}' | '\u{2007}' | '\u{202f}' => Text { en: "a no-break space", nl: "een vaste spatie" },
        '\u{ad}' => Text { en: "a soft hyphen", nl: "een zacht afbreekstreepje" },
        '\u{200b}' => Text { en: "a zero-width space", nl: "een spatie zonder breedte" },
        '\u{feff}' => Text { en: "a byte order mark", nl: "een byte order mark" },
        _ if is_direction(letter) => Text { en: "a mark for the writing direction", nl: "een teken voor de schrijfrichting" },
        '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => {
            Text { en: "a special space", nl: "een bijzondere spatie" }
        }
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => Text { en: "a control character", nl: "een stuurteken" },
        _ => Text { en: "an invisible character", nl: "een onzichtbaar teken" },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str, sort: Sort) -> Option<String> {
        find(text, sort).map(|unseen| unseen.plain)
    }

    #[test]
    fn what_nobody_sees_goes_and_other_blanks_become_spaces() {
        for (text, right) in [
            ("A\u{200b}-1", "A-1"),
            ("\u{feff}A-1", "A-1"),
            ("A-1\u{200e}", "A-1"),
            ("A\u{ad}-\u{2060}1\u{0}", "A-1"),
            ("A\u{a0}1", "A 1"),
            ("A\t1\r\n", "A 1"),
            ("\u{200b}", ""),
            ("caf\u{e9}\u{200b}", "café"),
        ] {
            assert_eq!(plain(text, Sort::Code).as_deref(), Some(right), "{text:?}");
        }
    }

    #[test]
    fn what_other_scripts_and_emoji_need_stays() {
        for text in [
            "A-1",
            "Café",
            "Zorg \u{2764}\u{fe0f}",
            "\u{1f469}\u{200d}\u{1f393} studeren",
            "\u{2764}\u{fe0f}\u{200d}\u{1f525}",
            "1\u{fe0f}\u{20e3} Begin",
            "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}",
            "\u{5e9}\u{5dc}\u{200f}!",
            "\u{65e5}\u{3000}\u{672c}",
        ] {
            for sort in [Sort::Code, Sort::Name, Sort::Prose] {
                assert_eq!(plain(text, sort), None, "{text:?}");
            }
        }
    }

    #[test]
    fn prose_may_have_blanks_and_hyphens_of_all_sorts() {
        let text = "Voor 10\u{a0}weken,\tmet mogelijk\u{ad}heden\u{200b}.\nEn meer.";
        assert_eq!(plain(text, Sort::Prose), None);
        assert_eq!(plain("Met\u{b}een stuurteken", Sort::Prose).as_deref(), Some("Met een stuurteken"));
        assert_eq!(plain("\u{feff}Met een merk", Sort::Prose).as_deref(), Some("Met een merk"));
        assert_eq!(plain("Een\u{a0}naam", Sort::Name).as_deref(), Some("Een naam"));
        assert_eq!(plain("Een\nnaam", Sort::Name), None);
    }

    #[test]
    fn the_piece_that_is_shown_has_the_sign_in_it() {
        let long = |before: usize, after: usize| {
            let text = ["a".repeat(before), "\u{200b}".to_owned(), "b".repeat(after)].concat();
            find(&text, Sort::Code).map(|unseen| unseen.shown()).unwrap_or_default()
        };
        assert_eq!(long(2, 2), "aa␣bb");
        assert_eq!(long(2, 200), format!("aa␣{}…", "b".repeat(77)));
        assert_eq!(long(200, 2), format!("…{}␣bb", "a".repeat(40)));
    }

    #[test]
    fn blanks_at_the_edges_are_found() {
        assert_eq!(at_edges(" 2026-01-01 ").map(|unseen| unseen.plain).as_deref(), Some("2026-01-01"));
        assert!(at_edges("2026-01-01").is_none() && at_edges("  ").is_none());
    }
}
