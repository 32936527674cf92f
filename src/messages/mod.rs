//! What people read: one text per code and language.
//!
//! Templates name params in braces: `{value}`. A param with nothing in it drops the sentence part between `[` and `]` that
//! names it: `[ Did you mean {suggestion}?]`.

mod en;
mod nl;

use crate::codes::Code;
use crate::spec::Locale;

/// The texts of one code in one language.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    /// A few words: what sort of finding it is.
    pub title: &'static str,
    /// A paragraph for `explain`: why this matters and what to do.
    pub text: &'static str,
    /// The finding in one or two sentences: what is wrong and what to do. A template; `{label}` is the property's label.
    pub message: &'static str,
    /// More help, a template; empty when there is none.
    pub hint: &'static str,
    /// What the fix does, a template; empty when the code never has one.
    pub fix: &'static str,
}

/// The texts of a code.
#[must_use]
pub const fn message(code: Code, locale: Locale) -> Message {
    match locale {
        Locale::En => en::message(code),
        Locale::Nl => nl::message(code),
    }
}
