//! Trivia: what is between two values, or between a value and a bracket: white space, comments, at most one comma.

use std::cell::OnceCell;

/// The bytes of a text between two offsets; nothing when there is no such part.
pub(super) fn part(text: &str, from: u32, to: u32) -> &str {
    text.get(from as usize..to as usize).unwrap_or_default()
}

fn byte(text: &str, at: u32) -> Option<u8> {
    text.as_bytes().get(at as usize).copied()
}

const fn is_break(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Where the spaces and tabs end that start here.
pub(super) fn blanks_end(text: &str, mut at: u32) -> u32 {
    while byte(text, at).is_some_and(is_blank) {
        at = at.saturating_add(1);
    }
    at
}

/// Where the spaces and tabs start that end here.
pub(super) fn blanks_start(text: &str, mut at: u32) -> u32 {
    while let Some(before) = at.checked_sub(1)
        && byte(text, before).is_some_and(is_blank)
    {
        at = before;
    }
    at
}

/// Where the line goes on after the line break that stands here, if one does.
pub(super) fn break_end(text: &str, at: u32) -> Option<u32> {
    match (byte(text, at), byte(text, at.saturating_add(1))) {
        (Some(b'\r'), Some(b'\n')) => Some(at.saturating_add(2)),
        (Some(b'\r' | b'\n'), _) => Some(at.saturating_add(1)),
        _ => None,
    }
}

/// Where the line break starts that ends here, if one does.
pub(super) fn break_start(text: &str, at: u32) -> Option<u32> {
    let last = at.checked_sub(1)?;
    match (last.checked_sub(1).and_then(|before| byte(text, before)), byte(text, last)) {
        (Some(b'\r'), Some(b'\n')) => last.checked_sub(1),
        (_, Some(b'\r' | b'\n')) => Some(last),
        _ => None,
    }
}

/// Whether a line starts here.
pub(super) fn at_line_start(text: &str, at: u32) -> bool {
    at == document_start(text) || at.checked_sub(1).and_then(|before| byte(text, before)).is_some_and(is_break)
}

/// Behind the byte order mark.
fn document_start(text: &str) -> u32 {
    if text.starts_with('\u{feff}') { 3 } else { 0 }
}

/// Where the lines of a text end, once that is asked.
#[derive(Default)]
pub(super) struct Lines(OnceCell<Vec<u32>>);

impl Lines {
    fn breaks(&self, text: &str) -> &[u32] {
        self.0.get_or_init(|| {
            let places = text.bytes().zip(0u32..).filter(|&(byte, _)| is_break(byte));
            places.map(|(_, at)| at).collect()
        })
    }

    /// Whether a line ends between two offsets.
    pub fn any(&self, text: &str, from: u32, to: u32) -> bool {
        let breaks = self.breaks(text);
        breaks.get(breaks.partition_point(|&at| at < from)).is_some_and(|&at| at < to)
    }

    /// The indentation of the line that this place is on.
    pub fn indent<'t>(&self, text: &'t str, at: u32) -> &'t str {
        let breaks = self.breaks(text);
        let before = breaks.partition_point(|&line_break| line_break < at).checked_sub(1).and_then(|last| breaks.get(last));
        let start = before.map_or(0, |line_break| line_break.saturating_add(1)).max(document_start(text));
        part(text, start, blanks_end(text, start))
    }

    /// The line break that the text uses: the first one, or a line feed when there is none.
    pub fn line_break(&self, text: &str) -> &'static str {
        let Some(&first) = self.breaks(text).first() else { return "\n" };
        match (byte(text, first), byte(text, first.saturating_add(1))) {
            (Some(b'\r'), Some(b'\n')) => "\r\n",
            (Some(b'\r'), _) => "\r",
            _ => "\n",
        }
    }
}

/// Whether there is a line break among these bytes.
pub(super) fn has_break(bytes: &[u8]) -> bool {
    bytes.contains(&b'\n') || bytes.contains(&b'\r')
}

/// A gap, taken apart.
pub(super) struct Trivia<'t> {
    text: &'t str,
    /// Its first byte.
    pub from: u32,
    /// The byte after its last.
    pub to: u32,
    /// The comma in it.
    pub comma: Option<u32>,
    /// The comments in it.
    pub comments: Vec<(u32, u32)>,
}

impl<'t> Trivia<'t> {
    /// The gap between two offsets.
    pub fn new(text: &'t str, from: u32, to: u32) -> Self {
        let mut trivia = Trivia { text, from, to, comma: None, comments: Vec::new() };
        let mut at = from;
        while at < to {
            match byte(text, at) {
                Some(b'/') => {
                    let end = comment_end(text, at).min(to);
                    trivia.comments.push((at, end));
                    at = end;
                }
                here => {
                    if here == Some(b',') {
                        trivia.comma = Some(at);
                    }
                    at = at.saturating_add(1);
                }
            }
        }
        trivia
    }

    /// Whether a comment stands between two offsets of it.
    pub fn has_comment(&self, from: u32, to: u32) -> bool {
        self.comments.iter().any(|comment| comment.0 >= from && comment.1 <= to)
    }

    /// The first byte behind the last line break that isn't part of a comment.
    pub fn last_line(&self) -> Option<u32> {
        let end_of_comments = self.comments.last().map_or(self.from, |comment| comment.1);
        let tail = part(self.text, end_of_comments, self.to);
        let in_tail = tail.bytes().rposition(is_break).and_then(|at| u32::try_from(at).ok());
        if let Some(at) = in_tail {
            return Some(end_of_comments.saturating_add(at).saturating_add(1));
        }
        // A block comment may stand between the line break and the value.
        let last = self.comments.last()?;
        let earlier = Trivia { text: self.text, from: self.from, to: last.0, comma: None, comments: Vec::new() };
        let mut earlier = earlier;
        earlier.comments.extend(self.comments.iter().take(self.comments.len().saturating_sub(1)));
        earlier.last_line()
    }

    /// From a place in it over the comments on the same line: where the last of them ends (that place itself when there is
    /// none), and whether that one reaches to the end of the line.
    pub fn along_line(&self, from: u32) -> (u32, bool) {
        let mut end = from;
        let mut to_line_end = false;
        while let Some(comment) = self.comments.iter().find(|comment| comment.0 == blanks_end(self.text, end)) {
            end = comment.1;
            to_line_end = part(self.text, comment.0, comment.1).starts_with("//");
        }
        (end, to_line_end)
    }

    /// Whether nothing but spaces stands between a place in it and the end of the line.
    pub fn line_ends(&self, at: u32) -> bool {
        let end = blanks_end(self.text, at);
        end < self.to && byte(self.text, end).is_some_and(is_break)
    }
}

/// Where a comment ends.
fn comment_end(text: &str, at: u32) -> u32 {
    let rest = text.get(at as usize..).unwrap_or_default();
    let length = if rest.starts_with("//") {
        rest.bytes().position(is_break)
    } else {
        rest.get(2..).and_then(|inside| inside.find("*/")).map(|inside| inside.saturating_add(4))
    };
    at.saturating_add(u32::try_from(length.unwrap_or(rest.len())).unwrap_or(u32::MAX))
}
