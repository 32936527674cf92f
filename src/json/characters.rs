//! Characters in the place of those that JSON has: invisible ones, and quotes of other sorts.

/// The character that bytes start with.
#[must_use]
pub(crate) fn first(bytes: &[u8]) -> Option<char> {
    let head = bytes.get(..4).unwrap_or(bytes);
    let sound = match std::str::from_utf8(head) {
        Ok(head) => head,
        Err(error) => std::str::from_utf8(head.get(..error.valid_up_to())?).ok()?,
    };
    sound.chars().next()
}

/// Whether nothing is seen of a character, and JSON doesn't take it for white space.
#[must_use]
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{8}'
            | '\u{b}'
            | '\u{c}'
            | '\u{e}'..='\u{1f}'
            | '\u{7f}'..='\u{a0}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{1680}'
            | '\u{180e}'
            | '\u{2000}'..='\u{200f}'
            | '\u{2028}'..='\u{202f}'
            | '\u{205f}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3000}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
    )
}

/// Quotes of which one is the other's end, single ones first.
const QUOTES: [&[char]; 3] = [&['\'', '‘', '’', '‚', '‛', '′', '´'], &['“', '”', '„', '‟', '″', '«', '»', '\u{ff02}'], &['`']];

/// The quotes that may end a text which starts with this one; `None` when it is no quote, or JSON's own.
#[must_use]
pub(crate) fn other_quotes(character: char) -> Option<&'static [char]> {
    QUOTES.into_iter().find(|quotes| quotes.contains(&character))
}

/// How people name a character that they can't see: `U+00A0`.
#[must_use]
pub(crate) fn code_point(character: char) -> String {
    let mut digits = String::new();
    let code = u32::from(character);
    for shift in (0..6).rev() {
        let digit = code >> (shift * 4) & 0xF;
        if digit != 0 || !digits.is_empty() || shift < 4 {
            digits.extend(char::from_digit(digit, 16).map(|digit| digit.to_ascii_uppercase()));
        }
    }
    "U+".to_owned() + &digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_named_by_four_digits_or_more() {
        assert_eq!(['\t', '\u{a0}', '\u{feff}', '\u{1f333}'].map(code_point), ["U+0009", "U+00A0", "U+FEFF", "U+1F333"]);
    }

    #[test]
    fn the_first_character_is_read_whatever_comes_behind_it() {
        assert_eq!(first(b"\xC2\xA0\xE2"), Some('\u{a0}'));
        assert_eq!(first("é€".as_bytes()), Some('é'));
        assert_eq!(first(b"\xA0"), None);
        assert_eq!(first(b""), None);
    }
}
