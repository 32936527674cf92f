//! The line that a finding is about, with the place marked below it.

use aanbod::report::Range;

/// How much of a line is shown on either side of the place.
const BEFORE: usize = 50;
const AFTER: usize = 70;

/// A part of a line, and what of it a finding is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Whether the line starts earlier.
    pub cut_before: bool,
    /// What is before the place.
    pub before: String,
    /// The place.
    pub marked: String,
    /// What is behind the place.
    pub after: String,
    /// Whether the line goes on.
    pub cut_after: bool,
}

/// Goes through a text once, and answers places in UTF-16 units in any order; going back starts again.
pub struct Frames<'t> {
    text: &'t [u8],
    offset: usize,
    units: u32,
}

impl<'t> Frames<'t> {
    /// Of this text.
    pub const fn new(text: &'t [u8]) -> Self {
        Frames { text, offset: 0, units: 0 }
    }

    /// The byte at which a UTF-16 unit starts.
    fn byte_of(&mut self, units: u32) -> usize {
        if units < self.units {
            *self = Frames::new(self.text);
        }
        while self.units < units {
            let rest = self.text.get(self.offset..).unwrap_or_default();
            let Some(&byte) = rest.first() else { break };
            let left = units - self.units;
            match rest.first_chunk::<8>() {
                Some(eight) if left >= 8 && eight.is_ascii() => {
                    self.offset += 8;
                    self.units += 8;
                }
                _ => {
                    self.offset += 1;
                    self.units += match byte {
                        0x80..=0xBF => 0,
                        0xF0.. => 2,
                        _ => 1,
                    };
                    // The rest of the character.
                    let rest = self.text.get(self.offset..).unwrap_or_default();
                    self.offset += rest.iter().take_while(|&&byte| byte & 0xC0 == 0x80).count();
                }
            }
        }
        self.offset
    }

    /// The frame of a place.
    pub fn frame(&mut self, range: Range) -> Frame {
        let from = self.byte_of(range.from);
        let mut ahead = Frames { ..*self };
        let to = ahead.byte_of(range.to.min(range.from.saturating_add(AFTER as u32)));
        let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
        // No further than is shown: the line may be as long as the text.
        let around = self.text.get(from.saturating_sub(BEFORE * 4)..from).unwrap_or_default();
        let line = around.iter().rposition(is_break).and_then(|at| around.get(at + 1..)).unwrap_or(around);
        let starts_here = line.len() < around.len() || around.len() == from;
        let line = String::from_utf8_lossy(line);
        let length = line.chars().count();
        let before: String = line.chars().skip(length.saturating_sub(BEFORE)).collect();
        let far = self.text.get(from..).unwrap_or_default();
        let around = far.get(..far.len().min(AFTER * 4)).unwrap_or_default();
        let end = around.iter().position(is_break);
        let line = around.get(..end.unwrap_or(around.len())).unwrap_or_default();
        let marked = line.get(..to.saturating_sub(from).min(line.len())).unwrap_or_default();
        let rest = line.get(marked.len()..).unwrap_or_default();
        let marked: String = String::from_utf8_lossy(marked).chars().take(AFTER).collect();
        let room = AFTER.saturating_sub(marked.chars().count());
        let rest = String::from_utf8_lossy(rest);
        let after: String = rest.chars().take(room).collect();
        let ends_here = (end.is_some() || around.len() == far.len()) && after.len() == rest.len();
        Frame { cut_before: !starts_here || length > BEFORE, before, marked, after, cut_after: !ends_here }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aanbod::text::position::Positions;

    fn frame(text: &str, place: &str) -> Frame {
        let at = text.find(place).unwrap_or_default();
        let byte = |at: usize| u32::try_from(at).unwrap_or_default();
        let range = Positions::new(text.as_bytes()).range(byte(at), byte(at + place.len()));
        Frames::new(text.as_bytes()).frame(range)
    }

    #[test]
    fn a_line_is_shown_around_the_place() {
        let Frame { cut_before, before, marked, after, cut_after } = frame("{\n  \"é🎓\": 7,\r\n}", "7");
        assert_eq!(
            (cut_before, before.as_str(), marked.as_str(), after.as_str(), cut_after),
            (false, "  \"é🎓\": ", "7", ",", false)
        );
    }

    #[test]
    fn a_long_line_is_cut() {
        let long = "é".repeat(200);
        let Frame { cut_before, before, marked, after, cut_after } = frame(&format!("{long}7{long}"), "7");
        assert!(cut_before && cut_after);
        assert_eq!((before.chars().count(), marked.as_str(), after.chars().count()), (BEFORE, "7", AFTER - 1));
        let exact = frame(&format!("\n{}7", "a".repeat(BEFORE)), "7");
        assert!(!exact.cut_before && !exact.cut_after);
    }
}
