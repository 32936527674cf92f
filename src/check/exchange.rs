//! The frame of an exchange, a request with the response to it: its parts, and what is found in them.

use super::{Check, MAX_DIAGNOSTICS};
use crate::diagnostics::diagnostic::{Counts, Diagnostic, Severity};
use crate::diagnostics::findings::MAX_FINDINGS;
use crate::diagnostics::reporter::Reporter;
use crate::diagnostics::syntax as text;
use crate::json::MAX_BYTES;
use crate::json::encoding::Decoded;
use crate::options::ValidateOptions;
use crate::spec::Property;
use crate::wire::names;

/// A call that an exchange is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Call {
    /// A request for enrollments (Edu-V).
    #[default]
    Enrollments,
    /// POST /associations/external/me (OOAPI).
    AssociationCreate,
    /// PATCH /associations/{associationId} (OOAPI).
    AssociationPatch,
    /// GET /associations/{associationId} (OOAPI).
    AssociationGet,
}

names!(
    Call, "call":
    Enrollments "enrollments"
    AssociationCreate "associationCreate"
    AssociationPatch "associationPatch"
    AssociationGet "associationGet"
);

/// The parts of an exchange, as texts.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Exchange<'a> {
    /// What the exchange is about.
    pub call: Call,
    /// The body of the request. Of [`Call::AssociationGet`], which has none: the association as it was posted, or nothing.
    pub request: &'a [u8],
    /// The parameters of its query, as a JSON object of texts.
    pub query: Option<&'a [u8]>,
    /// The HTTP status of the response.
    pub status: u16,
    /// The body of the response.
    pub response: &'a [u8],
    /// The association as it was before a call on it.
    pub before: Option<&'a [u8]>,
    /// Which parts have diagnostics with ranges.
    pub ranges: ExchangeRanges,
}

impl<'a> Exchange<'a> {
    /// A request and its response.
    #[must_use]
    pub fn new(call: Call, request: &'a [u8], status: u16, response: &'a [u8]) -> Self {
        Exchange { call, request, status, response, ..Exchange::default() }
    }

    /// Sets the parameters of the query, a JSON object of texts.
    #[must_use]
    pub const fn query(mut self, query: &'a [u8]) -> Self {
        self.query = Some(query);
        self
    }

    /// Sets the association as it was before a call on it.
    #[must_use]
    pub const fn before(mut self, before: &'a [u8]) -> Self {
        self.before = Some(before);
        self
    }
}

/// Which parts of an exchange have diagnostics with ranges: by default all. Ranges mean nothing for a part that wasn't text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExchangeRanges {
    /// The request.
    pub request: bool,
    /// The query.
    pub query: bool,
    /// The response.
    pub response: bool,
    /// The association before the call.
    pub before: bool,
}

impl Default for ExchangeRanges {
    fn default() -> Self {
        ExchangeRanges { request: true, query: true, response: true, before: true }
    }
}

/// A body without a byte order mark and without blanks around it.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body).trim_ascii()
}

/// That a part was in another encoding than UTF-8.
pub(crate) fn encoding(other: Option<&Decoded>, reporter: &mut Reporter<'_>, table: &'static Property) {
    if let Some(other) = other {
        reporter.report_late(text::encoding(other.encoding, other.text.as_bytes()), table);
    }
}

/// What is found in one part after the other.
pub(crate) struct Parts {
    pub(crate) counts: Counts,
    /// The diagnostics of each part.
    parts: Vec<Vec<Diagnostic>>,
    mask: bool,
    limit: usize,
    max_bytes: u32,
}

impl Parts {
    pub(crate) fn new(options: &ValidateOptions) -> Self {
        Parts {
            counts: Counts::default(),
            parts: Vec::new(),
            mask: options.mask_values.unwrap_or(false),
            limit: (options.max_diagnostics.unwrap_or(MAX_DIAGNOSTICS) as usize).min(MAX_FINDINGS),
            max_bytes: options.max_bytes.unwrap_or(MAX_BYTES),
        }
    }

    /// The diagnostics to list, one part after the other: as many as the limit allows, errors before warnings before remarks.
    pub(crate) fn finish(self) -> Vec<Diagnostic> {
        let mut left = [0usize; 3];
        let mut room = self.limit;
        for (severity, left) in [Severity::Error, Severity::Warning, Severity::Info].into_iter().zip(&mut left) {
            let there = self.parts.iter().flatten().filter(|found| found.severity == severity).count();
            *left = there.min(room);
            room = room.saturating_sub(there);
        }
        let mut is_listed = |found: &Diagnostic| {
            let [errors, warnings, infos] = &mut left;
            let left = match found.severity {
                Severity::Error => errors,
                Severity::Warning => warnings,
                Severity::Info => infos,
            };
            let keeps = *left > 0;
            *left = left.saturating_sub(1);
            keeps
        };
        self.parts.into_iter().flatten().filter(|found| is_listed(found)).collect()
    }

    /// Adds a part that `read` checks, unless it is too large to be read.
    pub(crate) fn add(
        &mut self,
        check: &Check<'_>,
        base: &'static str,
        bytes: &[u8],
        ranges: bool,
        table: &'static Property,
        read: impl FnOnce(&mut Reporter<'_>),
    ) {
        let mut reporter = Reporter::new(check.locale, bytes, ranges);
        reporter.base = base;
        reporter.dates = check.dates;
        reporter.mask = self.mask;
        reporter.limit = self.limit;
        reporter.filter = check.filter.clone();
        if bytes.len() > self.max_bytes as usize {
            reporter.report(text::too_large(bytes.len(), self.max_bytes), "", table);
        } else {
            read(&mut reporter);
        }
        self.counts = self.counts.plus(reporter.counts);
        self.parts.push(reporter.finish());
    }
}
