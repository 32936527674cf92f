//! The check of one file or stream: a document as a whole, a list piece by piece.

use crate::correct::{self, Which, within};
use crate::frame::{Frame, Frames};
use crate::identities::{Answers, Identities, Identity, Keys};
use crate::pieces::Piece;
use crate::replacements::{is_splice, replacements};
use aanbod::price::{CatalogueQuote, Quote, QuoteStatus};
use aanbod::report::{Counts, Diagnostic, Operation, Report};
use aanbod::text::document::read;
use aanbod::text::encoding::decoded;
use aanbod::text::position::Positions;
use aanbod::text::tape::{Tape, Value};
use aanbod::{Kind, ListDocument, ListObserver, Splice, ValidateOptions, validate, validate_part};

/// What a format shows of findings, beyond the findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// The lines that they are about.
    pub frames: bool,
    /// The documents of a list.
    pub documents: bool,
    /// The prices of a list's documents in the report.
    pub quotes: bool,
    /// What corrections replace in the text.
    pub replacements: bool,
}

/// What is the same for all of a file.
#[derive(Clone, Debug)]
pub struct Job {
    pub kind: Kind,
    pub options: ValidateOptions,
    pub needs: Needs,
    /// Which corrections are made first.
    pub fix: Option<Which>,
    pub keys: Keys,
}

impl Job {
    /// How many findings are shown.
    pub fn limit(&self) -> usize {
        self.options.max_diagnostics.unwrap_or(aanbod::validate::MAX_DIAGNOSTICS) as usize
    }
}

/// A finding, with what a format needs of its document.
#[derive(Clone, Debug)]
pub struct Found {
    pub diagnostic: Diagnostic,
    pub external_id: Option<String>,
    /// Whether its document is one of a list.
    pub in_list: bool,
    pub frame: Option<Frame>,
    /// The title of each correction, and what it replaces.
    pub replacements: Vec<(String, Vec<Splice>)>,
}

/// A document that was checked.
#[derive(Clone, Debug)]
pub struct Document {
    /// The line that it starts in.
    pub line: u32,
    pub external_id: Option<String>,
    pub counts: Counts,
    pub price: Option<Price>,
}

/// What a document costs, in short.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Price {
    pub status: QuoteStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<aanbod::price::Reason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<aanbod::price::Amounts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

impl Price {
    pub fn of_one(quote: &Quote) -> Self {
        match quote {
            Quote::Priced(priced) => Price {
                status: QuoteStatus::Priced,
                reason: None,
                totals: Some(priced.totals),
                currency: priced.currency.clone(),
            },
            Quote::Unpriced(unpriced) => {
                Price { status: QuoteStatus::Unpriced, reason: Some(unpriced.reason), totals: None, currency: None }
            }
        }
    }

    pub fn of_many(quote: &CatalogueQuote) -> Self {
        let CatalogueQuote { status, reason, totals, currency, .. } = quote.clone();
        Price { status, reason, totals, currency }
    }
}

/// How far a text goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// UTF-16 units.
    pub units: u32,
    /// Line breaks.
    pub lines: u32,
    /// UTF-16 units behind the last of them.
    pub column: u32,
}

impl Span {
    pub fn of(text: &[u8]) -> Self {
        let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
        let range = Positions::new(text).range(end, end);
        Span { units: range.from, lines: range.line.saturating_sub(1), column: range.column.saturating_sub(1) }
    }

    /// This one, and behind it another.
    pub const fn and(self, next: Span) -> Span {
        Span {
            units: self.units.saturating_add(next.units),
            lines: self.lines.saturating_add(next.lines),
            column: if next.lines == 0 { self.column.saturating_add(next.column) } else { next.column },
        }
    }
}

/// What the check of a text comes to.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The report, without its findings.
    pub report: Report,
    pub found: Vec<Found>,
    pub documents: Vec<Document>,
    /// How many documents a list has.
    pub count: u32,
    /// What may stand only once in the whole list.
    pub identities: Vec<Identity>,
    /// Whether the list can't be read any further.
    pub ended: bool,
    pub span: Span,
    /// The corrected text, when there is one.
    pub corrected: Option<String>,
    pub fixes: u32,
}

/// Checks a text that is one document, corrected first if that is asked.
pub fn check_document(job: &Job, bytes: &[u8]) -> Result<Outcome, aanbod::CallError> {
    let corrected = job.fix.and_then(|which| correct::document(job.kind, bytes, &job.options, which));
    let text = corrected.as_ref().map_or(bytes, |corrected| corrected.text.as_bytes());
    let report = validate(job.kind, text, &job.options)?;
    // Places are those of the text that was read.
    let other = decoded(text);
    let text = other.as_ref().map_or(text, |other| other.text.as_bytes());
    let external_id = job.needs.documents.then(|| external_id(text, job)).flatten();
    let mut documents = Vec::new();
    if job.needs.documents {
        let price = report.quote.as_ref().map(Price::of_one);
        documents.push(Document { line: first_line(text), external_id: external_id.clone(), counts: report.counts, price });
    }
    let mut outcome = outcome(job, report, text, |_| external_id.clone());
    if job.needs.replacements {
        let mut work = MOST_WORK;
        for found in &mut outcome.found {
            replace(found, text, |_| Some((0, text.len())), &mut work);
        }
    }
    outcome.documents = documents;
    outcome.count = 1;
    outcome.fixes = corrected.as_ref().map_or(0, |corrected| corrected.count);
    outcome.corrected = corrected.map(|corrected| corrected.text);
    Ok(outcome)
}

/// Checks a piece of a list whose first document has this number, corrected first if that is asked. Identities that other
/// documents have come from `answers`; without it they are collected.
pub fn check_piece(job: &Job, piece: &Piece, first: u32, answers: Option<&Answers>) -> Result<Outcome, aanbod::CallError> {
    let corrected = job.fix.and_then(|which| correct::piece(job.kind, piece, &job.options, which));
    let text = corrected.as_ref().map_or(piece.text.as_slice(), |corrected| corrected.text.as_bytes());
    let mut observer = Observer { job, answers, identities: Vec::new(), documents: Vec::new(), count: 0, ended: false };
    let report = validate_part(job.kind, text, &job.options, first, &mut observer)?;
    // Places are those of the text that was read.
    let other = decoded(text);
    let text = other.as_ref().map_or(text, |other| other.text.as_bytes());
    let Observer { identities, documents, count, ended, .. } = observer;
    let mut positions = Positions::new(text);
    let quotes = report.quotes.as_deref().unwrap_or_default();
    let listed: Vec<Document> = documents
        .iter()
        .enumerate()
        .map(|(place, (from, _, external_id, counts))| Document {
            line: positions.range(*from, *from).line,
            external_id: external_id.clone(),
            counts: *counts,
            price: quotes.get(place).map(Price::of_many),
        })
        .collect();
    let id_of = |pointer: &str| {
        let number = pointer.strip_prefix('/')?.split('/').next()?.parse::<u32>().ok()?;
        documents.get(number.checked_sub(first)? as usize).and_then(|(_, _, external_id, _)| external_id.clone())
    };
    let mut outcome = outcome(job, report, text, |diagnostic| id_of(&diagnostic.pointer));
    let mut work = MOST_WORK;
    for found in &mut outcome.found {
        found.in_list = true;
        if job.needs.replacements {
            let place_of = |number: u32| {
                let (from, to, ..) = documents.get(number.checked_sub(first)? as usize)?;
                Some((*from as usize, *to as usize))
            };
            replace(found, text, place_of, &mut work);
        }
    }
    outcome.documents = listed;
    outcome.count = count;
    outcome.identities = identities;
    outcome.ended = ended;
    outcome.span = Span::of(piece.content(text));
    if piece.opened {
        for found in &mut outcome.found {
            without_bracket(&mut found.diagnostic);
            for splice in found.replacements.iter_mut().flat_map(|(_, splices)| splices) {
                splice.from = splice.from.saturating_sub(1);
                splice.to = splice.to.saturating_sub(1);
            }
        }
    }
    outcome.fixes = corrected.as_ref().map_or(0, |corrected| corrected.count);
    outcome.corrected = corrected.map(|corrected| corrected.text);
    Ok(outcome)
}

/// An outcome with the findings of a report.
pub fn outcome(job: &Job, mut report: Report, text: &[u8], external_id: impl Fn(&Diagnostic) -> Option<String>) -> Outcome {
    let mut frames = Frames::new(text);
    let shows_lines = job.needs.frames && !job.options.mask_values.unwrap_or(false);
    let found = std::mem::take(&mut report.diagnostics)
        .into_iter()
        .map(|diagnostic| Found {
            external_id: if job.needs.documents { external_id(&diagnostic) } else { None },
            frame: diagnostic.range.filter(|_| shows_lines).map(|range| frames.frame(range)),
            in_list: false,
            replacements: Vec::new(),
            diagnostic,
        })
        .collect();
    Outcome {
        report,
        found,
        documents: Vec::new(),
        count: 0,
        identities: Vec::new(),
        ended: false,
        span: Span::default(),
        corrected: None,
        fixes: 0,
    }
}

/// How many bytes are edited to show what corrections replace; those of the findings after that aren't shown.
const MOST_WORK: usize = 256 << 20;

/// Adds what the corrections of a finding replace: in the document with that number, or in the text.
fn replace(found: &mut Found, text: &[u8], place_of: impl Fn(u32) -> Option<(usize, usize)>, work: &mut usize) {
    for fix in &found.diagnostic.fixes {
        let one = if is_splice(fix) {
            let splice = |operation: &Operation| match operation {
                Operation::Splice { from, to, text } => Some(Splice { from: *from, to: *to, insert: text.clone() }),
                _ => None,
            };
            fix.operations.iter().map(splice).collect()
        } else {
            let (number, operations) = if found.in_list {
                let Some((number, operations)) = within(fix) else { continue };
                (number, operations)
            } else {
                (0, fix.operations.clone())
            };
            let Some((from, to)) = place_of(number) else { continue };
            *work = work.saturating_sub(to);
            if *work == 0 {
                continue;
            }
            let document = text.get(from..to).and_then(|document| std::str::from_utf8(document).ok());
            let before = Span::of(text.get(..from).unwrap_or_default()).units;
            document.and_then(|document| replacements(document, &operations, before))
        };
        found.replacements.extend(one.map(|splices| (fix.title.clone(), splices)));
    }
}

/// The place without the bracket that was put before the text.
fn without_bracket(diagnostic: &mut Diagnostic) {
    if let Some(range) = &mut diagnostic.range {
        range.from = range.from.saturating_sub(1);
        range.to = range.to.saturating_sub(1);
        if range.line == 1 {
            range.column = range.column.saturating_sub(1);
        }
    }
    for operation in diagnostic.fixes.iter_mut().flat_map(|fix| &mut fix.operations) {
        if let Operation::Splice { from, to, .. } = operation {
            *from = from.saturating_sub(1);
            *to = to.saturating_sub(1);
        }
    }
}

/// The `externalId` of a single document.
fn external_id(text: &[u8], job: &Job) -> Option<String> {
    if job.options.mask_values.unwrap_or(false) {
        return None;
    }
    let mut tape = Tape::default();
    let document = read(text, &mut tape);
    document.root()?.get("externalId").and_then(Value::text).map(|text| text.into_owned())
}

/// The line that a document starts in.
fn first_line(text: &[u8]) -> u32 {
    let blank = text.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let at = u32::try_from(blank).unwrap_or(u32::MAX);
    Positions::new(text).range(at, at).line
}

/// Hears of the documents of a piece.
struct Observer<'j> {
    job: &'j Job,
    answers: Option<&'j Answers>,
    identities: Vec<Identity>,
    documents: Vec<(u32, u32, Option<String>, Counts)>,
    count: u32,
    ended: bool,
}

impl ListObserver for Observer<'_> {
    fn identity(&mut self, property: &'static str, text: &str, document: u32) -> Option<u32> {
        match self.answers {
            Some(answers) => answers.get(property, document),
            None => {
                self.identities.push(self.job.keys.identity(property, text, document));
                None
            }
        }
    }

    fn document(&mut self, document: &ListDocument<'_>) {
        self.count += 1;
        if self.job.needs.documents {
            let masked = self.job.options.mask_values.unwrap_or(false);
            let external_id = document.external_id.as_deref().filter(|_| !masked).map(str::to_owned);
            self.documents.push((document.from, document.to, external_id, document.counts));
        }
    }

    fn ended(&mut self) {
        self.ended = true;
    }
}

/// Whether any document of an outcome has what an earlier one has, and which.
pub fn resolve(outcome: &Outcome, identities: &mut Identities) -> Answers {
    let mut answers = Answers::default();
    for identity in &outcome.identities {
        if let Some(other) = identities.add(identity) {
            answers.set(identity, other);
        }
    }
    answers
}
