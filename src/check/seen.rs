//! Texts that an input had before: each document of a list looks up here what must be unique in the list. Blanks around a text and
//! invisible characters make no other text: databases and people take both for the same.
//!
//! A table of places in the input, because a tree of copied texts took a fifth of the time that a list of enrollments does.

use crate::diagnostics::unseen::{self, Sort};
use crate::json::order::Index;
use crate::json::tape::{Value, text_of};

/// How many places are looked at for a text. Where more share one, as only a hostile input brings about, a tree takes over.
const REACH: usize = 32;

/// Odd, and without a pattern in its bits.
const FACTOR: u64 = 0x517c_c1b7_2722_0a95;

/// One text of the input, and the number of the document that it stood in.
#[derive(Clone, Copy, Default)]
struct Entry {
    /// Its bytes, without the quotes and blanks around it; an empty one is a free place.
    start: u32,
    end: u32,
    /// Whether its bytes may differ from those of a text that is the same: it has escapes, or characters beyond ASCII.
    escaped: bool,
    number: u32,
    hash: u32,
}

/// The texts that were met.
pub(super) struct SeenTexts<'i> {
    input: &'i [u8],
    /// Whether capitals make no difference.
    fold: bool,
    /// As many as a power of two; at most half of them are taken.
    entries: Vec<Entry>,
    used: usize,
    crowded: Index,
}

impl<'i> SeenTexts<'i> {
    pub(super) fn new(input: &'i [u8], fold: bool) -> Self {
        SeenTexts { input, fold, entries: Vec::new(), used: 0, crowded: Index::new() }
    }

    /// Where a text was met before; if nowhere, it is met now. Blank texts are never met.
    pub(super) fn insert(&mut self, value: Value<'_>, number: u32) -> Option<u32> {
        let (raw, blanks) = identifying(value)?;
        let escaped = value.node().escaped || !raw.is_ascii();
        let start = value.node().start.saturating_add(1).saturating_add(blanks);
        let end = start.saturating_add(u32::try_from(raw.len()).unwrap_or(u32::MAX));
        let mut entry = Entry { start, end, escaped, number, hash: 0 };
        entry.hash = self.hash(entry);
        if self.used.saturating_mul(2) >= self.entries.len() {
            self.grow();
        }
        self.insert_entry(entry)
    }

    /// What is the same for texts that are the same; `None` for a blank text.
    pub(super) fn key_of(&self, value: Value<'_>) -> Option<String> {
        let (raw, _) = identifying(value)?;
        Some(self.plain(raw, value.node().escaped || !raw.is_ascii()))
    }

    /// A text without blanks around it, and without characters that nobody sees.
    fn plain(&self, raw: &[u8], escaped: bool) -> String {
        let text = text_of(raw, escaped);
        let seen = if escaped { unseen::find(&text, Sort::Code).map(|found| found.plain) } else { None };
        let text = seen.as_deref().unwrap_or(&text).trim();
        if self.fold { text.to_ascii_lowercase() } else { text.to_owned() }
    }

    fn raw(&self, entry: Entry) -> &'i [u8] {
        self.input.get(entry.start as usize..entry.end as usize).unwrap_or_default()
    }

    /// The text that lookups go by.
    fn key(&self, entry: Entry) -> String {
        self.plain(self.raw(entry), entry.escaped)
    }

    fn same(&self, one: Entry, other: Entry) -> bool {
        if one.escaped || other.escaped {
            return self.key(one) == self.key(other);
        }
        let (one, other) = (self.raw(one), self.raw(other));
        if self.fold { one.eq_ignore_ascii_case(other) } else { one == other }
    }

    /// A number that is the same for the same text, capitals or not.
    fn hash(&self, entry: Entry) -> u32 {
        let decoded;
        let text = if entry.escaped {
            decoded = self.key(entry);
            decoded.as_bytes()
        } else {
            self.raw(entry)
        };
        let mut hash = 0u64;
        for part in text.chunks(8) {
            let word = match <[u8; 8]>::try_from(part) {
                Ok(eight) => u64::from_le_bytes(eight),
                Err(_) => part.iter().fold(0, |word, &byte| (word << 8) | u64::from(byte)),
            };
            // The bit that is set in small letters, everywhere.
            hash = (hash.rotate_left(5) ^ (word | 0x2020_2020_2020_2020)).wrapping_mul(FACTOR);
        }
        // A product hands on to higher bits only: the last letters would tell no places apart.
        u32::try_from((hash ^ (hash >> 32)).wrapping_mul(FACTOR) >> 32).unwrap_or_default()
    }

    fn insert_entry(&mut self, entry: Entry) -> Option<u32> {
        let mask = self.entries.len().wrapping_sub(1);
        for step in 0..REACH {
            let place = (entry.hash as usize).wrapping_add(step) & mask;
            let there = self.entries.get(place).copied().unwrap_or_default();
            if there.end == 0 {
                // It may have been crowded out before the table grew.
                let known = if self.crowded.is_empty() { None } else { self.crowded.get(&self.key(entry)).copied() };
                if known.is_some() {
                    return known;
                }
                if let Some(free) = self.entries.get_mut(place) {
                    *free = entry;
                }
                self.used = self.used.saturating_add(1);
                return None;
            }
            if there.hash == entry.hash && self.same(there, entry) {
                return Some(there.number);
            }
        }
        let key = self.key(entry);
        let known = self.crowded.get(&key).copied();
        if known.is_none() {
            self.crowded.insert(key, entry.number);
        }
        known
    }

    fn grow(&mut self) {
        let size = self.entries.len().saturating_mul(2).max(64);
        let old = std::mem::replace(&mut self.entries, vec![Entry::default(); size]);
        self.used = 0;
        for entry in old.into_iter().filter(|entry| entry.end != 0) {
            self.insert_entry(entry);
        }
    }
}

/// A text without its quotes and the blanks around it, and how many of those are in front; `None` when it is blank.
fn identifying(value: Value<'_>) -> Option<(&[u8], u32)> {
    let raw = value.text_bytes()?;
    let start = raw.trim_ascii_start();
    let text = start.trim_ascii_end();
    let is_there = !text.is_empty() && (!value.node().escaped || !text_of(text, true).trim().is_empty());
    is_there.then_some((text, u32::try_from(raw.len().wrapping_sub(start.len())).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::document::read;
    use crate::json::tape::Tape;

    /// For each text of a list the number of the first that is the same.
    fn seen(list: &str, fold: bool) -> Vec<Option<u32>> {
        let mut tape = Tape::default();
        let document = read(list.as_bytes(), &mut tape);
        let mut seen = SeenTexts::new(list.as_bytes(), fold);
        document.root().into_iter().flat_map(Value::children).zip(0..).map(|(value, number)| seen.insert(value, number)).collect()
    }

    #[test]
    fn a_text_is_seen_however_it_is_written() {
        let list = r#"["ab-1", "x", "AB-1", "\u0061b-1", " ", "x", " "]"#;
        assert_eq!(seen(list, true), [None, None, Some(0), Some(0), None, Some(1), None]);
        assert_eq!(seen(list, false), [None, None, None, Some(0), None, Some(1), None]);
    }

    #[test]
    fn blanks_around_a_text_and_invisible_characters_make_no_other_one() {
        let list = "[\"A-1\", \"A-1 \", \"\u{a0}A-1\", \"A\u{200b}-1\", \"\\u200bA-1\\t\", \"A -1\", \"\u{e9}\", \" \u{e9}\", \"\u{200b}\"]";
        assert_eq!(seen(list, false), [None, Some(0), Some(0), Some(0), Some(0), None, None, Some(6), None]);
    }

    #[test]
    fn a_text_without_a_place_is_seen_when_the_table_has_grown() {
        // Texts that share a place in the smallest table, where there is one for each half of its reach, but not in larger ones.
        let texts = (0u32..).map(|number| format!("{number:06}")).filter(|text| {
            let end = u32::try_from(text.len()).unwrap_or_default();
            let entry = Entry { end, ..Entry::default() };
            SeenTexts::new(text.as_bytes(), false).hash(entry).is_multiple_of(256)
        });
        let mut list: Vec<String> = texts.take(40).map(|text| format!("\"{text}\"")).collect();
        list.extend((0..400).map(|number| format!("\"more {number}\"")));
        list.extend_from_within(..40);
        let seen = seen(&format!("[{}]", list.join(",")), false);
        let (first, repeated) = seen.split_at(440);
        assert!(first.iter().all(Option::is_none));
        assert!(repeated.iter().zip(0..).all(|(other, number)| *other == Some(number)), "{repeated:?}");
    }

    #[test]
    fn texts_that_differ_in_their_last_letters_have_different_places() {
        let codes: Vec<String> = (0..1000).map(|number| format!("\"CODE-{number:03}\"")).collect();
        let list = format!("[{}]", codes.join(","));
        let mut tape = Tape::default();
        let document = read(list.as_bytes(), &mut tape);
        let mut seen = SeenTexts::new(list.as_bytes(), false);
        for (value, number) in document.root().into_iter().flat_map(Value::children).zip(0..) {
            assert_eq!(seen.insert(value, number), None);
        }
        assert!(seen.crowded.is_empty(), "{}", seen.crowded.len());
    }

    #[test]
    fn many_texts_that_share_a_place_are_distinguished() {
        // These two characters are one to the table, so that all texts of a length share a place.
        let text = |number: u32| (0..12).map(|bit| if number >> bit & 1 == 0 { '@' } else { '`' }).collect::<String>();
        let list: Vec<String> = (0..4000).chain(0..4000).map(text).map(|text| format!("\"{text}\"")).collect();
        let seen = seen(&format!("[{}]", list.join(",")), true);
        let (first, repeated) = seen.split_at(4000);
        assert!(first.iter().all(Option::is_none));
        assert!(repeated.iter().zip(0..).all(|(other, number)| *other == Some(number)));
    }
}
