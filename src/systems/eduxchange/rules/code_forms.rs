//! How codes are built, by their type, and what their last digit must be.

use super::placeholders::is_placeholder;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Correction, Finding, Findings, Param};
use crate::diagnostics::unseen;
use crate::json::tape::Value;
use crate::spec::Text;
use crate::spec::form::mask;

/// How the codes of a type are built.
struct Built {
    r#type: &'static str,
    /// Whether a text is built so.
    matches: fn(&str) -> bool,
    /// Whether its last digit follows from the others.
    checks: fn(&str) -> bool,
    text: Text,
}

const ANY: fn(&str) -> bool = |_| true;

const TYPES: &[Built] = &[
    Built {
        r#type: "uuid",
        matches: |text| text.len() == 36 && uuid::Uuid::try_parse_ascii(text.as_bytes()).is_ok(),
        checks: ANY,
        text: Text { en: "a UUID of 36 characters", nl: "een UUID van 36 tekens" },
    },
    Built {
        r#type: "brin",
        matches: |text| mask(text.as_bytes(), b"99LL"),
        checks: ANY,
        text: Text { en: "two digits and two capitals, such as 21PE", nl: "twee cijfers en twee hoofdletters, zoals 21PE" },
    },
    Built {
        r#type: "crohoCreboCode",
        matches: |text| mask(text.as_bytes(), b"99999"),
        checks: ANY,
        text: Text { en: "five digits, such as 34401", nl: "vijf cijfers, zoals 34401" },
    },
    Built {
        r#type: "isbn",
        matches: |text| {
            let text = plain(text);
            mask(&text, b"9999999999999") || mask(&text, b"999999999X") || mask(&text, b"9999999999")
        },
        checks: |text| {
            let text = plain(text);
            if text.len() == 13 { weighed(&text, 1, 3).is_multiple_of(10) } else { descending(&text).is_multiple_of(11) }
        },
        text: Text { en: "an ISBN of 10 or 13 digits", nl: "een ISBN van 10 of 13 cijfers" },
    },
    Built {
        r#type: "issn",
        matches: |text| mask(&plain(text), b"9999999X") || mask(&plain(text), b"99999999"),
        checks: |text| descending(&plain(text)).is_multiple_of(11),
        text: Text { en: "an ISSN of eight digits, such as 2049-3630", nl: "een ISSN van acht cijfers, zoals 2049-3630" },
    },
    Built {
        r#type: "orcId",
        matches: |text| {
            let text = plain(orcid(text));
            mask(&text, b"999999999999999X") || mask(&text, b"9999999999999999")
        },
        checks: |text| {
            let text = plain(orcid(text));
            let sum = |sum: u32, byte: &u8| sum.wrapping_add(digit(*byte)).wrapping_mul(2) % 11;
            let total = text.iter().take(15).fold(0, sum);
            text.last().map(|last| digit(*last)) == Some((12u32.wrapping_sub(total)) % 11)
        },
        text: Text {
            en: "an ORCID of sixteen digits, such as 0000-0002-1825-0097",
            nl: "een ORCID van zestien cijfers, zoals 0000-0002-1825-0097",
        },
    },
    Built {
        r#type: "esi",
        matches: |text| text.len() > ESI.len() && text.get(..ESI.len()).is_some_and(|start| start.eq_ignore_ascii_case(ESI)),
        checks: ANY,
        text: Text {
            en: "a student identifier that starts with urn:schac:personalUniqueCode:int:esi:",
            nl: "een studentcode die begint met urn:schac:personalUniqueCode:int:esi:",
        },
    },
    Built {
        r#type: "emailAdress",
        matches: is_address,
        checks: ANY,
        text: Text { en: "an e-mail address", nl: "een e-mailadres" },
    },
];

const ESI: &str = "urn:schac:personalUniqueCode:int:esi:";

/// Holds a code against the form of its type. What only stands for a code is told as that.
pub(super) fn code<'t>(r#type: &str, code: Value<'t>, findings: &mut Findings<'t>) {
    let Some(built) = TYPES.iter().find(|built| built.r#type == r#type) else { return };
    let Some(text) = code.text().filter(|text| !text.trim().is_empty() && !is_placeholder(code)) else { return };
    let about = |of: Code| Finding::at(of, code).value(code).with("type", Param::Name(r#type.to_owned()));
    // A code with characters that nobody sees is told as that.
    if unseen::is_in(code) {
        return;
    }
    if !(built.matches)(&text) {
        let finding = about(Code::CodeForm).with("form", Param::Text(built.text));
        let trimmed = text.trim();
        let meant = [trimmed.to_owned(), trimmed.to_ascii_uppercase()].into_iter().find(|meant| (built.matches)(meant));
        findings.add(match meant {
            Some(meant) => finding.correction(Correction::to_text(code, meant, true)),
            None => finding,
        });
    } else if !(built.checks)(&text) {
        findings.add(about(Code::CodeCheck));
    }
}

/// A code without hyphens and blanks, its `x` in capitals.
fn plain(text: &str) -> Vec<u8> {
    text.trim().bytes().filter(|byte| !matches!(byte, b'-' | b' ')).map(|byte| byte.to_ascii_uppercase()).collect()
}

/// An ORCID without the address that it is mostly written as.
fn orcid(text: &str) -> &str {
    let text = text.trim();
    ["https://orcid.org/", "http://orcid.org/"].iter().find_map(|address| text.strip_prefix(address)).unwrap_or(text)
}

/// What a digit counts; an X counts ten.
fn digit(byte: u8) -> u32 {
    if byte == b'X' { 10 } else { u32::from(byte.wrapping_sub(b'0')) }
}

/// The sum of the digits, by turns as often as `first` and `second` say.
fn weighed(text: &[u8], first: u32, second: u32) -> u32 {
    let weights = [first, second].into_iter().cycle();
    text.iter().zip(weights).fold(0, |sum, (byte, weight)| sum.wrapping_add(digit(*byte).wrapping_mul(weight)))
}

/// The sum of the digits, each as often as its place from the end says.
fn descending(text: &[u8]) -> u32 {
    text.iter().rev().zip(1u32..).fold(0, |sum, (byte, place)| sum.wrapping_add(digit(*byte).wrapping_mul(place)))
}

fn is_address(text: &str) -> bool {
    let text = text.trim();
    let Some((name, domain)) = text.rsplit_once('@') else { return false };
    let sound = |part: &str| !part.is_empty() && !part.chars().any(|sign| sign.is_whitespace() || sign == '@');
    sound(name) && sound(domain) && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a code is built as its type asks for, and its last digit fits.
    fn outcome_of(r#type: &str, code: &str) -> (bool, bool) {
        let built = TYPES.iter().find(|built| built.r#type == r#type);
        built.map_or((false, false), |built| ((built.matches)(code), (built.checks)(code)))
    }

    #[test]
    fn the_last_digit_follows_from_the_others() {
        let right = [
            ("isbn", "978-3-16-148410-0"),
            ("isbn", "0-306-40615-2"),
            ("isbn", "080442957X"),
            ("issn", "2049-3630"),
            ("issn", "2434-561x"),
            ("orcId", "0000-0002-1825-0097"),
            ("orcId", "https://orcid.org/0000-0002-1694-233X"),
        ];
        for (r#type, code) in right {
            assert_eq!(outcome_of(r#type, code), (true, true), "{code}");
            // Any other last digit is wrong.
            let (start, last) = code.split_at(code.len().saturating_sub(1));
            for other in "0123456789".chars().filter(|digit| !last.starts_with(*digit)) {
                assert_eq!(outcome_of(r#type, &format!("{start}{other}")), (true, false), "{start}{other}");
            }
        }
    }

    #[test]
    fn codes_of_another_form_are_none_of_their_type() {
        let wrong = [
            ("uuid", "not-a-uuid"),
            ("brin", "21pe"),
            ("brin", "21PE00"),
            ("crohoCreboCode", "3440"),
            ("isbn", "123"),
            ("isbn", "97X3161484100"),
            ("issn", "2049-363"),
            ("orcId", "0000-0002-1825"),
            ("esi", "urn:schac:personalUniqueCode:int:esi:"),
            ("emailAdress", "geen adres"),
            ("emailAdress", "a@b"),
            ("emailAdress", "@b.example"),
        ];
        for (r#type, code) in wrong {
            assert!(!outcome_of(r#type, code).0, "{type} {code}", r#type = r#type);
        }
        assert!(outcome_of("esi", "urn:schac:personalUniqueCode:int:esi:example.org:123").0);
        assert!(outcome_of("emailAdress", "a.b@c.example").0);
    }
}
