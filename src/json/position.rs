//! From byte offsets to what an editor counts: UTF-16 code units, lines and columns.

use serde::Serialize;

/// A place in the text of a document, in UTF-16 code units as editors and JavaScript count, and in bytes as Rust does.
///
/// The bytes are those of the text in UTF-8. A document in another encoding is read as one in UTF-8 that
/// [`decode_text`](crate::decode_text) gives.
///
/// ```
/// use aanbod::{Kind, ValidateOptions, validate};
/// let text = r#"{ "naam": "Café", "name": 5 }"#;
/// let report = validate(Kind::Course, text.as_bytes(), &ValidateOptions::default())?;
/// let found = report.diagnostics.iter().find(|found| found.pointer == "/name").unwrap();
/// assert_eq!(&text[found.range.unwrap().bytes()], "5");
/// # Ok::<(), aanbod::CallError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Range {
    /// First UTF-16 code unit.
    pub from: u32,
    /// The code unit after the last.
    pub to: u32,
    /// Line of `from`, counted from 1.
    pub line: u32,
    /// Column of `from` in UTF-16 code units, counted from 1.
    pub column: u32,
    /// First byte. Not on the wire.
    #[serde(skip)]
    pub start: u32,
    /// The byte after the last. Not on the wire.
    #[serde(skip)]
    pub end: u32,
}

impl Range {
    /// The bytes, to index a text with.
    #[must_use]
    pub const fn bytes(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Walks forward through a text once and answers offsets in ascending order; going back starts again.
pub struct Positions<'t> {
    bytes: &'t [u8],
    offset: usize,
    units: u32,
    line: u32,
    line_units: u32,
}

impl<'t> Positions<'t> {
    /// For this text.
    #[must_use]
    pub const fn new(bytes: &'t [u8]) -> Self {
        Positions { bytes, offset: 0, units: 0, line: 1, line_units: 0 }
    }

    fn advance(&mut self, offset: usize) {
        if offset < self.offset {
            *self = Positions::new(self.bytes);
        }
        let offset = offset.min(self.bytes.len());
        let passed = self.bytes.get(self.offset..offset).unwrap_or_default();
        let mut before = self.offset.checked_sub(1).and_then(|last| self.bytes.get(last)).copied().unwrap_or(0);
        let chunks = passed.chunks_exact(32);
        let tail = chunks.remainder();
        for chunk in chunks {
            let [a, b, c, d] = words(chunk);
            // A stretch without a line break is by far the most frequent case.
            if (control(a) | control(b) | control(c) | control(d)) == 0 && before != b'\r' {
                let units = match (a | b | c | d) & HIGH {
                    0 => 32,
                    _ => [a, b, c, d].into_iter().map(units_of).sum(),
                };
                self.units = self.units.wrapping_add(units);
                before = b' ';
            } else {
                for (word, bytes) in [a, b, c, d].into_iter().zip(chunk.chunks_exact(8)) {
                    if word & HIGH == 0 && before != b'\r' && places_of(b'\r', word) == 0 {
                        self.plain_word(word);
                        before = b' ';
                        continue;
                    }
                    for &byte in bytes {
                        self.step(byte, before);
                        before = byte;
                    }
                }
            }
        }
        for &byte in tail {
            self.step(byte, before);
            before = byte;
        }
        self.offset = offset;
    }

    /// Passes eight characters of ASCII without a carriage return.
    #[inline]
    fn plain_word(&mut self, word: u64) {
        let breaks = places_of(b'\n', word);
        if breaks != 0 {
            self.line = self.line.wrapping_add(breaks.count_ones());
            let behind_last = 8u32.wrapping_sub(breaks.leading_zeros() / 8);
            self.line_units = self.units.wrapping_add(behind_last);
        }
        self.units = self.units.wrapping_add(8);
    }

    fn step(&mut self, byte: u8, before: u8) {
        // A character counts at its first byte; one outside the basic plane counts twice.
        if byte & 0xC0 != 0x80 {
            self.units = self.units.wrapping_add(if byte >= 0xF0 { 2 } else { 1 });
        }
        match byte {
            b'\n' if before == b'\r' => self.line_units = self.units,
            b'\n' | b'\r' => {
                self.line = self.line.wrapping_add(1);
                self.line_units = self.units;
            }
            _ => {}
        }
    }

    /// The UTF-16 code units before a byte offset.
    pub fn units(&mut self, offset: u32) -> u32 {
        self.advance(offset as usize);
        self.units
    }

    /// The UTF-16 code units before a byte offset, counted from another offset of which they are known.
    #[must_use]
    pub(crate) fn units_from(&self, (known, units): (u32, u32), offset: u32) -> u32 {
        let between = |from: u32, to: u32| {
            let mut passed = Positions::new(self.bytes.get(from as usize..to as usize).unwrap_or_default());
            passed.units(u32::MAX)
        };
        match offset >= known {
            true => units.saturating_add(between(known, offset)),
            false => units.saturating_sub(between(offset, known)),
        }
    }

    /// The range of these bytes.
    pub fn range(&mut self, from: u32, to: u32) -> Range {
        self.advance(from as usize);
        let (start, line) = (self.units, self.line);
        let column = self.units.wrapping_sub(self.line_units).wrapping_add(1);
        let mut ahead = Positions { ..*self };
        Range { from: start, to: ahead.units(to.max(from)), line, column, start: from, end: to.max(from) }
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Four words of 32 bytes.
#[inline]
fn words(chunk: &[u8]) -> [u64; 4] {
    let mut words = [0; 4];
    for (word, eight) in words.iter_mut().zip(chunk.chunks_exact(8)) {
        *word = eight.first_chunk().map_or(0, |eight| u64::from_le_bytes(*eight));
    }
    words
}

/// Not 0 when one of eight bytes may be a line feed or carriage return: one below 14.
#[inline]
const fn control(word: u64) -> u64 {
    word.wrapping_sub(ONES * 14) & !word & HIGH
}

/// The highest bit of each of eight bytes that is this one.
#[inline]
const fn places_of(byte: u8, word: u64) -> u64 {
    let others = word ^ ONES.wrapping_mul(byte as u64);
    !((others & !HIGH).wrapping_add(!HIGH) | others) & HIGH
}

/// The UTF-16 code units of the characters that start in eight bytes.
const fn units_of(word: u64) -> u32 {
    let within = word & !(word << 1) & HIGH;
    let double = word & (word << 1) & (word << 2) & (word << 3) & HIGH;
    8 - within.count_ones() + double.count_ones()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_units_are_those_of_one_byte_after_the_other() {
        let pieces =
            ["\n", "\n      ", "\r\n", "\r", "\"name\": \"a\",", "\u{e9}", "\u{1f600}", "\u{b}", "\n\n", "0123456789abcdef"];
        for seed in 0..200usize {
            let chosen =
                (0..40usize).filter_map(|at| pieces.get(seed.wrapping_mul(31).wrapping_add(at * at + at * seed) % pieces.len()));
            let text: String = chosen.copied().collect();
            let bytes = text.as_bytes();
            let mut positions = Positions::new(bytes);
            let mut single = Positions::new(bytes);
            let mut before = 0;
            for (at, &byte) in bytes.iter().enumerate() {
                // Now and then, so that there are words on the way.
                if at % 45 == seed % 45 {
                    positions.advance(at);
                    let found = (positions.units, positions.line, positions.line_units);
                    assert_eq!(found, (single.units, single.line, single.line_units), "{at} of {text:?}");
                }
                single.step(byte, before);
                before = byte;
            }
        }
    }
}
