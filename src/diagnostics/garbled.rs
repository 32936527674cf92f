//! Texts that were read in another encoding than they were written in: `CafÃ©` for `Café`. Only what nobody writes on purpose counts.

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Finding, Param};
use crate::json::tape::Value;
use crate::json::value::Json;

/// A text that such a reading spoilt.
pub(crate) struct Garbled {
    /// What was written, unless it is lost.
    meant: Option<String>,
    /// Where the first letter is that went wrong, in characters.
    at: usize,
}

impl Garbled {
    /// The finding about it.
    #[cold]
    pub(crate) fn finding<'t>(&self, value: Value<'t>, text: &str) -> Finding<'t> {
        let finding = Finding::at(Code::GarbledText, value).with("value", Param::Value(piece(text, self.at)));
        match &self.meant {
            Some(meant) => {
                let finding = finding.with("expected", Param::Value(piece(meant, self.at)));
                finding.choice(Change::Replace(value, Json::String(meant.clone())))
            }
            None => finding.with("expected", Param::Nothing),
        }
    }
}

/// A piece of a text for humans, around one of its characters.
fn piece(text: &str, at: usize) -> String {
    const AROUND: usize = 40;
    let skipped = at.saturating_sub(AROUND);
    let mut signs = text.chars().skip(skipped);
    let piece: String = signs.by_ref().take(AROUND.saturating_mul(2)).collect();
    let is_end = signs.next().is_none();
    [if skipped > 0 { "…" } else { "" }, &piece, if is_end { "" } else { "…" }].concat()
}

/// The characters that Windows-1252 has for the bytes from 0x80 to 0x9F; a control character where it has none.
const UPPER: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”',
    '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// How often a text may have been read in another encoding.
const MOST: usize = 3;

/// Whether a text was spoilt, and what was written.
#[cold]
#[inline(never)]
pub(crate) fn garbled(text: &str) -> Option<Garbled> {
    const STARTS: &[char] = &['Â', 'Ã', 'Ä', 'Å', 'â', 'ð', '\u{fffd}'];
    if !text.contains(STARTS) && !text.contains("ï¿") && !text.contains("ï»") {
        return None;
    }
    let mut meant = text.to_owned();
    for _ in 0..MOST {
        match once(&meant) {
            Some(before) => meant = before,
            None => break,
        }
    }
    // A sign that stands for one which couldn't be read.
    let is_lost = meant.contains('\u{fffd}');
    let lost = || meant.chars().position(|sign| sign == '\u{fffd}');
    let at = text.chars().zip(meant.chars()).position(|(one, other)| one != other).or_else(lost).unwrap_or_default();
    (is_lost || meant != text).then(|| Garbled { meant: Some(meant).filter(|_| !is_lost), at })
}

/// The text before it was read in another encoding once; `None` when it wasn't.
fn once(text: &str) -> Option<String> {
    let signs: Vec<char> = text.chars().collect();
    let before = |at: usize| at.checked_sub(1).and_then(|before| signs.get(before)).copied();
    let rest = |at: usize| signs.get(at..).unwrap_or_default();
    // Where one letter is clear, those that may be meant as they stand aren't.
    if !(0..signs.len()).any(|at| sequence(before(at), rest(at), true).is_some()) {
        return None;
    }
    let mut meant = String::with_capacity(text.len());
    let mut at = 0usize;
    while let Some(&sign) = signs.get(at) {
        let (read, length) = sequence(before(at), rest(at), false).unwrap_or((sign, 1));
        // A mark at the start of a file is one that nobody sees.
        if read != '\u{feff}' {
            meant.push(read);
        }
        at = at.saturating_add(length);
    }
    Some(meant)
}

/// The character that several stand for at the start of these, and how many they are.
fn sequence(before: Option<char>, signs: &[char], must_be_clear: bool) -> Option<(char, usize)> {
    let lead = *signs.first()?;
    let length = match lead {
        'Â' | 'Ã' | 'Ä' | 'Å' | 'Ë' => 2,
        'â' | 'ï' => 3,
        'ð' => 4,
        _ => return None,
    };
    let mut bytes = [0u8; 4];
    for (place, sign) in bytes.iter_mut().zip(signs.get(..length)?) {
        *place = byte(*sign)?;
    }
    let read = std::str::from_utf8(bytes.get(..length)?).ok()?.chars().next()?;
    let second = *signs.get(1)?;
    let is_meant = match (lead, read) {
        ('Â', '\u{81}' | '\u{8d}' | '\u{8f}' | '\u{90}' | '\u{9d}' | '\u{a0}'..='\u{bf}')
        | ('Ã' | 'Ä' | 'Å', '\u{c0}'..='\u{17f}') => {
            let after = signs.get(length).copied();
            let in_word = before.is_some_and(char::is_lowercase) || after.is_some_and(char::is_alphabetic);
            // A word in capitals may have a quote, a dash or a blank behind it.
            !must_be_clear || !is_mark(second) || (!before.is_some_and(char::is_uppercase) && (in_word || lead == 'Â'))
        }
        (
            'â',
            '\u{2010}'..='\u{205e}' | '\u{20ac}' | '\u{2122}' | '\u{2190}'..='\u{21ff}' | '\u{2212}' | '\u{2264}' | '\u{2265}',
        ) => true,
        ('Ë', '˜' | 'ˆ') => true,
        ('ï', '\u{feff}' | '\u{fffd}') => true,
        ('ð', '\u{1f000}'..='\u{1faff}') => true,
        _ => false,
    };
    is_meant.then_some((read, length))
}

/// Whether a character may stand behind a word.
const fn is_mark(sign: char) -> bool {
    matches!(
        sign,
        '‘' | '’'
            | '“'
            | '”'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '–'
            | '—'
            | '…'
            | '\u{a0}'
            | '®'
            | '™'
            | '²'
            | '³'
            | '¹'
            | '·'
            | '•'
    )
}

/// The byte that Windows-1252 has for a character.
fn byte(sign: char) -> Option<u8> {
    let place = UPPER.iter().position(|upper| *upper == sign);
    match place {
        Some(place) => u8::try_from(place).ok().map(|place| place.saturating_add(0x80)),
        None => u8::try_from(u32::from(sign)).ok().filter(|byte| *byte >= 0x80),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(text: &str) -> Option<String> {
        garbled(text).and_then(|found| found.meant)
    }

    /// A text as a program shows it that takes its UTF-8 for Windows-1252.
    fn misread(text: &str) -> String {
        text.bytes().map(|byte| UPPER.get(usize::from(byte).wrapping_sub(0x80)).copied().unwrap_or(char::from(byte))).collect()
    }

    #[test]
    fn what_was_misread_is_read_again() {
        for text in [
            "Café en brasserie",
            "Beleid – de basis",
            "Prijs € 100",
            "Financiële reïntegratie",
            "‘s avonds en ’s morgens",
            "Zo’n “goed” vak…",
            "Öko, über und Straße",
            "10\u{a0}weken, 20 °C, ½ dag",
            "Wałęsa en Škoda",
            "Zorg 🎓 leren",
            "À la carte, goût, Noël",
            "ÉÉN",
        ] {
            assert_eq!(meant(&misread(text)).as_deref(), Some(text), "{text}");
            assert_eq!(meant(&misread(&misread(text))).as_deref(), Some(text), "{text}");
            assert_eq!(meant(text), None, "{text}");
        }
        // Latin-1 has control characters there.
        assert_eq!(meant("Beleid \u{e2}\u{80}\u{93} de basis").as_deref(), Some("Beleid – de basis"));
    }

    #[test]
    fn a_sign_that_was_lost_stays_lost() {
        for text in ["Caf\u{fffd}", "Cafï¿½"] {
            assert!(garbled(text).is_some_and(|found| found.meant.is_none()), "{text}");
        }
    }

    #[test]
    fn what_people_write_is_left_alone() {
        for text in [
            "SÃO PAULO",
            "“IRMÃ”",
            "IRMÃ – LISBOA",
            "Âge d’or, Pâté",
            "“Å” en „Ä“",
            "Olé… “Olé”",
            "MAÇÃ\u{a0}VERDE 2",
            "Ångström, Ägypten, Ïle",
            "à – b",
            "«Noël»",
            "â, ê, î",
            "PÂ»",
            "café–bar",
            "日本語 Ελληνικά Кириллица",
            "ð Íslandi",
        ] {
            assert!(garbled(text).is_none(), "{text}: {:?}", meant(text));
        }
    }
}
