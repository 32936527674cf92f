//! Names and values that look alike: what a misspelled one most likely was meant to be.

use crate::diagnostics::diagnostic::Applicability;
use crate::spec::{Property, Values};

/// The name that `word` most likely was meant to be: at most two slips away, one in a short word, and no other as near.
pub(crate) fn nearest<'n>(word: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    if word.len() > 40 {
        return None;
    }
    let limit = if word.chars().count() < 6 { 1 } else { 2 };
    // A slip takes at most one letter away and brings one in, so most names are out without a closer look.
    let word_letters = letters(word);
    let apart = |name: &str| word_letters.iter().zip(letters(name)).map(|(a, b)| usize::from(a.abs_diff(b))).sum::<usize>();
    let names = names.filter(|name| name.len().abs_diff(word.len()) <= limit && apart(name) <= limit.saturating_mul(2));
    let mut best: Option<(usize, &str, bool)> = None;
    for name in names {
        let slips = slips(word, name);
        match best {
            Some((least, ..)) if slips > least => {}
            Some((least, other, _)) if slips == least => best = Some((least, other, false)),
            _ => best = Some((slips, name, true)),
        }
    }
    best.filter(|&(slips, _, alone)| slips <= limit && alone).map(|(_, name, _)| name)
}

/// The value of a list that a text most likely was meant to be, and how sure that is: certain where only capitals, blanks, hyphens
/// or underscores differ, a choice where it is one slip of a letter.
///
/// A short word, a word that a prefix turns into the opposite of a value, and a value of another list of `table` have no
/// value that they were meant to be.
#[cold]
pub(crate) fn nearest_value<'n>(
    word: &str,
    values: impl Iterator<Item = &'n str> + Clone,
    table: Option<&Property>,
) -> Option<(&'n str, Applicability)> {
    let plain = plain(word);
    if plain.len() > 60 {
        return None;
    }
    if let Some(same) = values.clone().find(|value| !plain.is_empty() && is_plain(value, &plain)) {
        return Some((same, Applicability::Certain));
    }
    let opposite =
        |value: &str| NEGATIONS.iter().any(|prefix| plain.strip_prefix(prefix).is_some_and(|rest| is_plain(value, rest)));
    if plain.chars().count() < 5 || values.clone().any(opposite) || table.is_some_and(|table| is_a_value(table, &plain)) {
        return None;
    }
    let mut close = values.filter(|value| slips(word, value) == 1);
    let only = close.next()?;
    (!opposite_of(only, &plain) && close.next().is_none()).then_some((only, Applicability::Choice))
}

/// Prefixes that turn the meaning of a word.
const NEGATIONS: &[&str] = &["in", "un", "dis", "de", "non", "not"];

/// Whether a value is a word that a prefix turns into its opposite.
fn opposite_of(value: &str, word: &str) -> bool {
    NEGATIONS.iter().any(|prefix| plain(value).strip_prefix(prefix) == Some(word))
}

/// A word without what only its spelling has: capitals, blanks, hyphens and underscores.
fn plain(word: &str) -> String {
    plain_letters(word).collect()
}

fn plain_letters(word: &str) -> impl Iterator<Item = char> {
    let letters = word
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}'));
    letters.flat_map(char::to_lowercase)
}

/// Whether a word is this one without what only its spelling has: most differ in the first letter.
fn is_plain(word: &str, plain: &str) -> bool {
    plain_letters(word).eq(plain.chars())
}

/// Whether some list of a table has a value that is this word but for its spelling.
fn is_a_value(table: &Property, word: &str) -> bool {
    let listed = match table.values {
        Values::Open(values) | Values::Closed(values) => values.iter().any(|value| is_plain(value, word)),
        Values::Any => false,
    };
    listed || table.properties.iter().any(|row| is_a_value(row, word))
}

/// How often each letter is in a word, ignoring case; other ASCII characters count along with some letter.
fn letters(word: &str) -> [u8; 32] {
    let mut letters = [0u8; 32];
    for byte in word.bytes().filter(u8::is_ascii) {
        if let Some(count) = letters.get_mut(usize::from(byte & 31)) {
            *count = count.saturating_add(1);
        }
    }
    letters
}

/// How many letters were left out, added, replaced, or swapped with their neighbour (optimal string alignment), ignoring case.
fn slips(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().map(|c| c.to_ascii_lowercase()).collect();
    let b: Vec<char> = b.chars().map(|c| c.to_ascii_lowercase()).collect();
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let cell = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
    let mut above: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, &ca) in a.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i.saturating_add(1));
        for (j, &cb) in b.iter().enumerate() {
            let after = j.saturating_add(1);
            let mut best = cell(&row, j).saturating_add(usize::from(ca != cb));
            best = best.min(cell(&row, after).saturating_add(1)).min(cell(&next, j).saturating_add(1));
            let swapped = i > 0 && j > 0 && a.get(i.wrapping_sub(1)) == Some(&cb) && b.get(j.wrapping_sub(1)) == Some(&ca);
            if swapped {
                best = best.min(cell(&above, j.wrapping_sub(1)).saturating_add(1));
            }
            next.push(best);
        }
        above = std::mem::replace(&mut row, next);
    }
    cell(&row, b.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_certain_only_where_nothing_but_spelling_differs() {
        let likely = |word, values: &[&'static str]| nearest_value(word, values.iter().copied(), None);
        let states = ["active", "tobedeleted"];
        assert_eq!(likely("To-Be_Deleted ", &states), Some(("tobedeleted", Applicability::Certain)));
        assert_eq!(likely("actve", &states), Some(("active", Applicability::Choice)));
        for other in ["inactive", "nonactive", "notactive", "deactive", "acti", "", "  "] {
            assert_eq!(likely(other, &states), None, "{other}");
        }
        assert_eq!(likely("known", &["unknown", "passed"]), None);
        assert_eq!(likely("thi", &["thu", "fri"]), None);
        assert_eq!(likely("lecturers", &["lecturer", "lectures"]), None);
    }

    #[test]
    fn a_word_between_two_names_is_neither() {
        let days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
        assert_eq!(nearest("thi", days.into_iter()), Some("thu"));
        assert_eq!(nearest("sut", days.into_iter()), None);
        assert_eq!(nearest("sta", days.into_iter()), Some("sat"));
        assert_eq!(nearest("xyz", days.into_iter()), None);
    }
}
