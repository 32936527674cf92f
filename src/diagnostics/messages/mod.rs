//! What people read: one text per code and language.
//!
//! Templates name params in braces: `{value}`. A param with nothing in it drops the sentence part between `[` and `]` that
//! names it: `[ Did you mean {suggestion}?]`.

/// The texts of a code, one a line: the WebAssembly then holds one place for each code and language instead of five.
macro_rules! texts {
    (title: $title:expr, text: $text:expr, message: $message:expr, hint: $hint:expr, fix: $fix:expr $(,)?) => {
        concat!($title, "\n", $text, "\n", $message, "\n", $hint, "\n", $fix)
    };
}

pub(crate) mod dates;
mod en;
pub mod fixes;
pub(crate) mod labels;
mod nl;
pub mod problem;
pub mod words;

use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::{Severity, Source};
use crate::spec::Locale;
use serde::Serialize;

/// The texts of one code in one language.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
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
pub fn message(code: Code, locale: Locale) -> Message {
    let mut lines = match locale {
        Locale::En => en::texts(code),
        Locale::Nl => nl::texts(code),
    }
    .split('\n');
    let mut next = || lines.next().unwrap_or_default();
    Message { title: next(), text: next(), message: next(), hint: next(), fix: next() }
}

/// Fills a template: `{name}` becomes the param's text, and a part in brackets is dropped when a param in it is empty.
pub(crate) fn fill(template: &str, params: &[(&'static str, String)]) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        text.push_str(&names(before, params).0);
        let (part, after) = after.split_once(']').unwrap_or((after, ""));
        if let (part, true) = names(part, params) {
            text.push_str(&part);
        }
        rest = after;
    }
    text.push_str(&names(rest, params).0);
    text
}

/// A part without brackets, filled; whether every param in it has a text.
fn names(part: &str, params: &[(&'static str, String)]) -> (String, bool) {
    let mut text = String::with_capacity(part.len());
    let mut all = true;
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let param = params.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text);
        all &= !param.is_empty();
        text.push_str(param);
        rest = after;
    }
    text.push_str(rest);
    (text, all)
}

/// What a code means, for `explain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// The code.
    pub code: Code,
    /// How much a finding of it weighs.
    pub severity: Severity,
    /// A few words.
    pub title: &'static str,
    /// Why it matters, and what to do.
    pub text: &'static str,
    /// Where the rule comes from.
    pub source: Source,
}

/// Explains a code in a language.
///
/// ```
/// use aanbod::{Code, Locale, explain};
/// assert_eq!(explain(Code::PeriodGap, Locale::En).code.as_str(), "period-gap");
/// ```
#[must_use]
pub fn explain(code: Code, locale: Locale) -> Explanation {
    let Message { title, text, .. } = message(code, locale);
    Explanation { code, severity: code.severity(), title, text, source: code.source() }
}

/// Every code, in the order of the table.
#[must_use]
pub const fn codes() -> &'static [Code] {
    Code::ALL
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_has_more_than_one_line() {
        for code in codes() {
            for texts in [en::texts(*code), nl::texts(*code)] {
                assert_eq!(texts.matches('\n').count(), 4, "{texts}");
            }
        }
    }
}
