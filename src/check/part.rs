//! Parts of a list: a list that is too long for the memory, or checked on several cores, is checked part by part.

use super::{Check, checked};
use crate::call_error::CallError;
use crate::diagnostics::diagnostic::{Counts, Diagnostic};
use crate::diagnostics::messages;
use crate::json::fault::Fault;
use crate::json::tape::Value;
use crate::options::ValidateOptions;
use crate::report::Report;
use crate::spec::Locale;
use crate::systems::kinds::Kind;
use std::borrow::Cow;

/// A document of a list that was checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDocument<'t> {
    /// Its number in the whole list, counted from 0.
    pub number: u32,
    /// Its first byte in the part; when nothing of it could be read, the first byte that can't be read.
    pub from: u32,
    /// The byte after its last.
    pub to: u32,
    /// Its `externalId`, when that is a text.
    pub external_id: Option<Cow<'t, str>>,
    /// What was found in it.
    pub counts: Counts,
}

impl<'t> ListDocument<'t> {
    pub(super) fn of(number: u32, root: Option<Value<'t>>, fault: Option<Fault>, counts: Counts) -> Self {
        let (from, to) = match (root, fault) {
            (Some(root), _) => (root.node().start, root.node().end),
            (None, Some(fault)) => (fault.from, fault.to),
            (None, None) => (0, 0),
        };
        let external_id = root.and_then(|root| root.get("externalId")).and_then(Value::text);
        ListDocument { number, from, to, external_id, counts }
    }
}

/// Hears of the documents of a list while a part of it is checked.
pub trait ListObserver {
    /// A document has a text that may stand only once in a list: the number of an earlier document with the same, if there is one.
    /// Texts that are the same to the specification come as the same `text`.
    fn identity(&mut self, property: &'static str, text: &str, document: u32) -> Option<u32>;

    /// A document was checked, in the order of the list.
    fn document(&mut self, document: &ListDocument<'_>);

    /// The list can't be read any further: what follows this part isn't a part of it.
    fn ended(&mut self);
}

/// Where a part is in its list, and who hears of its documents.
pub(crate) struct Part<'p> {
    pub(super) first: u32,
    pub(super) observer: &'p mut dyn ListObserver,
}

/// Checks a part of a list as [`crate::validate()`] checks all of it. The part is itself a list, its brackets included when the list
/// has brackets; `first` is the number of its first document in the whole. Pointers are those of the whole, ranges those of the part.
/// Findings about the text as such (its comments, trailing commas, byte order mark, encoding) are those of the part: see
/// [`recounted`].
///
/// # Errors
/// As [`crate::validate()`].
pub fn validate_part(
    kind: Kind,
    input: &[u8],
    options: &ValidateOptions,
    first: u32,
    observer: &mut dyn ListObserver,
) -> Result<Report, CallError> {
    Ok(checked(&Check::new(kind, options)?, input, options, Some(&mut Part { first, observer })))
}

/// A finding that counts things of a text, made into one with another count: the first of several parts with the count of all.
/// `None` when this finding counts nothing.
#[must_use]
pub fn recounted(finding: &Diagnostic, count: u64, locale: Locale) -> Option<Diagnostic> {
    let mut finding = finding.clone();
    let (_, counted) = finding.params.iter_mut().find(|(name, _)| *name == "count")?;
    *counted = count.to_string();
    let mut words = vec![("label", finding.label.clone())];
    words.extend(finding.params.iter().cloned());
    let texts = messages::message(finding.code, locale);
    finding.message = messages::fill(texts.message, &words);
    Some(finding)
}
