//! How texts are built that have a form of their own, such as the codes of schools.

use super::Text;

/// The form of a text.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Whether a text has the form.
    pub matches: fn(&[u8]) -> bool,
    /// The same as a regular expression, for JSON Schema.
    pub pattern: &'static str,
    /// The form in words, with an example: “three digits, an A and three digits, such as 104A158”.
    pub text: Text,
    /// Whether the standard demands it. A form that is only known in public makes a text suspicious, not wrong.
    pub binding: bool,
    /// What is meant by a text in another form, where that can be told; nothing when that hasn't the form either.
    pub meant: fn(&str) -> Option<String>,
    /// What may be meant by a text of which that can't be told.
    pub choices: fn(&str) -> Vec<String>,
}

impl Form {
    /// A form that the standard demands.
    #[must_use]
    pub const fn binding(matches: fn(&[u8]) -> bool, pattern: &'static str, [en, nl]: [&'static str; 2]) -> Self {
        Form { matches, pattern, text: Text { en, nl }, binding: true, meant: in_capitals, choices: |_| Vec::new() }
    }

    /// A form that is known, but nowhere demanded.
    #[must_use]
    pub const fn known(matches: fn(&[u8]) -> bool, pattern: &'static str, text: [&'static str; 2]) -> Self {
        Form { binding: false, meant: without_blanks, ..Form::binding(matches, pattern, text) }
    }

    /// What is meant by a text that hasn't the form, where that can be told.
    #[must_use]
    pub fn meant_by(&self, text: &str) -> Option<String> {
        (self.meant)(text).filter(|meant| (self.matches)(meant.as_bytes()))
    }

    /// A form of which it is known what else may be meant by a text, so that a person has to choose.
    #[must_use]
    pub const fn choices(self, choices: fn(&str) -> Vec<String>) -> Self {
        Form { choices, ..self }
    }

    /// A form of which it is known what else people write.
    #[must_use]
    pub const fn meant(self, meant: fn(&str) -> Option<String>) -> Self {
        Form { meant, ..self }
    }
}

/// Most codes are in capitals, without spaces around them.
pub(crate) fn in_capitals(text: &str) -> Option<String> {
    Some(text.trim().to_ascii_uppercase())
}

/// Of others the capitals may count.
fn without_blanks(text: &str) -> Option<String> {
    Some(text.trim().to_owned())
}

/// Whether a text follows a mask: `9` stands for a digit, `L` for a capital letter, `l` for a small one; anything else for itself.
#[must_use]
pub fn mask(text: &[u8], mask: &[u8]) -> bool {
    text.len() == mask.len()
        && text.iter().zip(mask).all(|(byte, place)| match place {
            b'9' => byte.is_ascii_digit(),
            b'L' => byte.is_ascii_uppercase(),
            b'l' => byte.is_ascii_lowercase(),
            other => byte == other,
        })
}
