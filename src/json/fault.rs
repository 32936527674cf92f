//! What is met in a text that isn't strict JSON: what was read over, and what ended the reading.

use super::joined::Joined;
pub use crate::diagnostics::messages::problem::SyntaxProblem;
use std::fmt;

/// Why and where reading ended too early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What stands there.
    pub problem: Problem,
    /// First byte of the place.
    pub from: u32,
    /// The byte after its last.
    pub to: u32,
}

/// What ended the reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The text isn't JSON.
    Syntax(SyntaxProblem),
    /// Brackets are nested deeper than [`super::MAX_DEPTH`].
    TooDeep,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Syntax(problem) => write!(f, "This is no JSON: {}.", problem.name()),
            Problem::TooDeep => write!(f, "Brackets are nested deeper than {} levels.", super::MAX_DEPTH),
        }
    }
}

impl std::error::Error for Problem {}

/// What was read over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The byte order marks at the start and between documents, as byte offsets.
    pub byte_order_marks: Vec<u32>,
    /// The record separators (RFC 7464) before documents, as byte offsets.
    pub record_separators: Vec<u32>,
    /// How documents that stand one after the other are joined.
    pub joined: Joined,
    /// The comments, as byte ranges.
    pub comments: Vec<(u32, u32)>,
    /// The commas before a closing bracket, as byte offsets.
    pub trailing_commas: Vec<u32>,
    /// The texts with bytes that aren't UTF-8: byte offset of the first such byte in each.
    pub not_utf8: Vec<u32>,
    /// The escapes that are half a surrogate pair, as byte offsets.
    pub lone_surrogates: Vec<u32>,
}

impl Notes {
    /// Whether a server will take the text as it is.
    #[must_use]
    pub fn strict(&self) -> bool {
        self.byte_order_marks.is_empty()
            && self.record_separators.is_empty()
            && self.joined.is_plain()
            && self.comments.is_empty()
            && self.trailing_commas.is_empty()
            && self.not_utf8.is_empty()
    }
}
