//! Why a text can't be read, or can't be changed as it was asked.

use super::fault::{Fault, Problem};
use super::position::{Positions, Range};
use super::{MAX_BYTES, MAX_DEPTH};
use std::fmt;

/// Why a text can't be read, or can't be changed as it was asked.
#[derive(Clone, Debug)]
pub(crate) enum TextError {
    /// It has more bytes than are read.
    TooLarge {
        /// The name of the text in the call.
        argument: &'static str,
        /// What can't be done.
        what: String,
        size: usize,
    },
    /// It isn't JSON, not even with comments and trailing commas.
    Syntax {
        /// The name of the text in the call.
        argument: &'static str,
        /// What can't be done.
        what: String,
        place: SyntaxPlace,
    },
    /// It can be read, but is none of the texts that are asked for.
    Unfit {
        /// The name of the text in the call, where one of them is to blame.
        argument: Option<&'static str>,
        message: String,
    },
    /// What should be a patch is none; the number of the operation that is to blame.
    Patch(String, Option<usize>),
    /// An operation can't be carried out; its number.
    Operation(String, Option<usize>),
}

/// The place at which a text can't be read.
#[derive(Clone, Debug)]
pub(crate) struct SyntaxPlace {
    pub(crate) problem: Problem,
    pub(crate) range: Range,
    /// What stands there.
    pub(crate) text: String,
}

impl SyntaxPlace {
    /// The place of a fault in a text.
    #[cold]
    pub(crate) fn new(text: &str, fault: Fault) -> Self {
        let range = Positions::new(text.as_bytes()).range(fault.from, fault.to);
        let text = text.get(range.bytes()).unwrap_or_default().to_owned();
        SyntaxPlace { problem: fault.problem, range, text }
    }
}

/// Line and column, and the start of what stands there.
impl fmt::Display for SyntaxPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 24;
        let start: String = self.text.chars().take(LONGEST).take_while(|c| !c.is_control()).collect();
        write!(f, "Line {}, column {}", self.range.line, self.range.column)?;
        match start.as_str() {
            "" => Ok(()),
            _ if start.len() < self.text.len() => write!(f, " (\"{start}\"…)"),
            _ => write!(f, " (\"{start}\")"),
        }
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TextError::TooLarge { what, size, .. } => {
                write!(f, "{what}: it has {size} bytes, and at most {MAX_BYTES} are read. Split it up.")
            }
            TextError::Syntax { what, place: place @ SyntaxPlace { problem: Problem::TooDeep, .. }, .. } => {
                write!(f, "{what}. {place}: Brackets are nested deeper than {MAX_DEPTH} levels; take some out.")
            }
            TextError::Syntax { what, place, .. } => write!(f, "{what}. {place}: {}", place.problem),
            TextError::Unfit { message, .. } | TextError::Patch(message, _) | TextError::Operation(message, _) => {
                f.write_str(message)
            }
        }
    }
}
