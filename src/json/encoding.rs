//! Texts in UTF-8 and in other encodings, as Notepad and Excel write them: this module recognises the encoding by the bytes and reads
//! the text.

use std::char::{REPLACEMENT_CHARACTER, decode_utf16};

/// An encoding of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8, as JSON is to be.
    Utf8,
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Windows-1252, which Windows calls ANSI.
    Windows1252,
}

impl Encoding {
    /// How people know it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
            Encoding::Windows1252 => "Windows-1252 (ANSI)",
        }
    }
}

/// A text, and what it was in. One that wasn't in UTF-8 has no byte order mark any more.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// What it was in.
    pub encoding: Encoding,
}

/// The text of a file, whichever encoding it is in; `None` when its bytes are no text in any of them. A text in UTF-8 stays as it is,
/// with its byte order mark.
///
/// ```
/// use aanbod::{decode_text, text::encoding::Encoding};
/// let read = decode_text(b"{\"name\": \"Caf\xE9\"}").unwrap();
/// assert_eq!((read.text.as_str(), read.encoding), ("{\"name\": \"Café\"}", Encoding::Windows1252));
/// assert_eq!(decode_text(b"{}").unwrap().encoding, Encoding::Utf8);
/// ```
#[must_use]
pub fn decode_text(bytes: &[u8]) -> Option<Decoded> {
    let utf_8 = || str::from_utf8(bytes).ok().map(|text| Decoded { text: text.into(), encoding: Encoding::Utf8 });
    decoded(bytes).or_else(utf_8)
}

/// The text of bytes that are in another encoding than UTF-8; `None` when they are UTF-8, or no text.
///
/// ```
/// use aanbod::text::encoding::{Encoding, decoded};
/// let read = decoded(b"{\"name\": \"Caf\xE9\"}").unwrap();
/// assert_eq!((read.text.as_str(), read.encoding), ("{\"name\": \"Café\"}", Encoding::Windows1252));
/// assert_eq!(decoded("{\"name\": \"Café\"}".as_bytes()), None);
/// ```
#[must_use]
pub fn decoded(bytes: &[u8]) -> Option<Decoded> {
    utf_16(bytes).or_else(|| windows_1252(bytes))
}

/// A text in UTF-16, with a mark or without: a JSON text starts with ASCII, so that each second byte is 0 (RFC 4627, section 3).
pub(crate) fn utf_16(bytes: &[u8]) -> Option<Decoded> {
    let (encoding, marked) = match *bytes.first_chunk::<2>()? {
        [0xFF, 0xFE] => (Encoding::Utf16Le, true),
        [0xFE, 0xFF] => (Encoding::Utf16Be, true),
        [low, 0] if low > 0 => (Encoding::Utf16Le, false),
        [0, low] if low > 0 => (Encoding::Utf16Be, false),
        _ => return None,
    };
    if marked || is_in_pairs(bytes, encoding) { decode_16(bytes, encoding, marked) } else { None }
}

/// Whether a text without a mark is in UTF-16, and not one in UTF-8 that a stray NUL stands at the start of: its second character is
/// ASCII as well, or most of all are Latin.
#[cold]
fn is_in_pairs(bytes: &[u8], encoding: Encoding) -> bool {
    let high = usize::from(encoding == Encoding::Utf16Le);
    let mut pairs = bytes.chunks_exact(2).map(|pair| pair.get(high) == Some(&0));
    let latin = pairs.clone().filter(|latin| *latin).count();
    pairs.nth(1) == Some(true) || latin.saturating_mul(4) > bytes.len()
}

#[cold]
fn decode_16(bytes: &[u8], encoding: Encoding, marked: bool) -> Option<Decoded> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    let unit = |pair: &[u8]| {
        let pair = *pair.first_chunk::<2>().unwrap_or(&[0, 0]);
        if encoding == Encoding::Utf16Be { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
    };
    let units = pairs.map(unit).skip(usize::from(marked));
    let text: String = decode_utf16(units).map(|read| read.unwrap_or(REPLACEMENT_CHARACTER)).collect();
    (!text.contains('\0')).then_some(Decoded { text, encoding })
}

/// What Windows-1252 has where Latin-1 has control characters; 0 where it has nothing.
const HIGH: [u16; 32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
];

/// A text in Windows-1252. One that has letters in UTF-8 as well is in neither.
#[cold]
#[inline(never)]
pub(crate) fn windows_1252(bytes: &[u8]) -> Option<Decoded> {
    // A mark of UTF-16 that isn't UTF-16.
    if std::str::from_utf8(bytes).is_ok() || matches!(bytes.first_chunk(), Some([0xFF, 0xFE] | [0xFE, 0xFF])) {
        return None;
    }
    let mut text = String::with_capacity(bytes.len());
    for part in bytes.utf8_chunks() {
        if !part.valid().is_ascii() {
            return None;
        }
        text.push_str(part.valid());
        for &byte in part.invalid() {
            let code = match byte {
                0x80..0xA0 => HIGH.get(usize::from(byte) - 0x80).copied().filter(|&code| code > 0)?,
                _ => u16::from(byte),
            };
            text.push(char::from_u32(code.into())?);
        }
    }
    let is_text = |byte: u8| byte >= b' ' || byte.is_ascii_whitespace();
    text.bytes().all(is_text).then_some(Decoded { text, encoding: Encoding::Windows1252 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stray_nul_makes_no_utf_16() {
        for text in ["\u{0}12/*0", "\0{\"a\": 1}", "{\0\"a\": 1}", "\0[]["] {
            assert_eq!(decoded(text.as_bytes()), None, "{text:?}");
        }
        for text in ["[]", "{\"naam\": \"日本語日本語日本語\"}", "{“naam”: 1}"] {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert_eq!(decoded(&bytes).map(|read| read.text).as_deref(), Some(text));
        }
    }
}
