//! Parts of a list: a list that is too long for the memory, or checked on several cores, is checked part by part.

use super::piece::{Piece, key as piece_key};
use super::seen::SeenTexts;
use super::{Check, checked};
use crate::call_error::CallError;
use crate::diagnostics::diagnostic::{Counts, Diagnostic};
use crate::diagnostics::messages;
use crate::json::fault::{Fault, Notes};
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
    fn of(number: u32, root: Option<Value<'t>>, fault: Option<Fault>, counts: Counts) -> Self {
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

/// What is checked is only a part of a list.
pub(crate) enum Part<'p> {
    /// The number of its first document, and who hears of its documents.
    Numbered {
        /// The number.
        first: u32,
        /// Who hears.
        observer: &'p mut dyn ListObserver,
    },
    /// A piece, whose place in the list isn't known yet.
    Piece(&'p mut Piece),
}

impl Part<'_> {
    /// What is counted from, and what the numbers in pointers are counted from.
    pub(super) const fn starts(&self) -> (u32, u64) {
        match self {
            Part::Numbered { first, .. } => (*first, 0),
            Part::Piece(piece) => (0, piece.base),
        }
    }

    /// Whether the list starts with it.
    pub(super) const fn is_first(&self) -> bool {
        matches!(self.starts(), (0, 0))
    }

    /// The number of an earlier document that has the same text, which may stand only once in a list.
    pub(super) fn earlier(
        &mut self,
        seen: &mut SeenTexts<'_>,
        property: &'static str,
        value: Value<'_>,
        document: u32,
    ) -> Option<u64> {
        match self {
            Part::Numbered { observer, .. } => {
                seen.key_of(value).and_then(|key| observer.identity(property, &key, document)).map(u64::from)
            }
            Part::Piece(piece) => {
                let key = piece_key(property, &seen.key_of(value)?);
                piece.identities.push((key, document));
                let first = seen.insert(value, document).map(|first| piece.base.saturating_add(first.into()));
                piece.known(key).or(first)
            }
        }
    }

    /// A document was checked.
    pub(super) fn document(&mut self, number: u32, root: Option<Value<'_>>, fault: Option<Fault>, counts: Counts) {
        match self {
            Part::Numbered { observer, .. } => observer.document(&ListDocument::of(number, root, fault, counts)),
            Part::Piece(piece) => {
                piece.documents = piece.documents.saturating_add(1);
                piece.ended |= fault.is_some();
            }
        }
    }

    /// Nothing is read behind this.
    pub(super) fn ended(&mut self) {
        match self {
            Part::Numbered { observer, .. } => observer.ended(),
            Part::Piece(piece) => piece.ended = true,
        }
    }

    /// All of it was read.
    pub(super) fn read(&mut self, notes: &Notes) {
        if let Part::Piece(piece) = self {
            piece.is_plain = !piece.ended && notes.strict() && notes.lone_surrogates.is_empty();
        }
    }
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
    Ok(checked(&Check::new(kind, options)?, input, options, Some(&mut Part::Numbered { first, observer })))
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
