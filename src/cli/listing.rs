//! The check of a list, piece by piece, several at a time.

use crate::engine::{Document, Found, Job, Outcome, Span, check_piece, resolve};
use crate::identities::Identities;
use crate::kept::{Kept, move_places};
use crate::pieces::{BETWEEN, Piece, Pieces, Style};
use crate::pool::{Pool, Ticket};
use crate::target::{Failure, Target};
use crate::words::Words;
use aanbod::CallError;
use aanbod::price::QuoteStatus;
use aanbod::report::{Counts, Report, Severity};
use std::collections::VecDeque;
use std::io::Read;
use std::sync::Arc;

/// What the check of a list comes to.
pub struct Checked {
    pub report: Report,
    pub kept: Kept,
    pub documents: Vec<Document>,
    pub fixes: u32,
    pub priced: (u32, u32),
}

/// What is written of a part before all is read.
pub type Part<'p> = &'p mut dyn FnMut(&[Found], &[Document]) -> Result<(), Failure>;

/// A piece on its way.
struct Pending {
    piece: Arc<Piece>,
    /// The number that its first document had when the check began.
    first: u32,
    ticket: Ticket<Result<Outcome, CallError>>,
}

/// Checks a list. With `part`, findings and documents are handed on as they come, and not kept.
pub fn check<'e, R: Read>(
    job: &Arc<Job>,
    input: (Vec<u8>, R, Style),
    pool: &Pool<'e>,
    target: &mut Target<'_, '_>,
    mut part: Option<Part<'_>>,
    name: &str,
    words: Words,
) -> Result<Checked, Failure> {
    let (start, rest, style) = input;
    let mut pieces = Pieces::new(start, rest, style);
    let mut waiting: VecDeque<Pending> = VecDeque::new();
    let mut identities = Identities::default();
    let mut place = Span::default();
    let mut merged: Option<Checked> = None;
    // The number of the next document that is given to a thread, and of the next whose check is done.
    let (mut given, mut done) = (0u32, 0u32);
    let mut more = true;
    let mut first_passed = true;
    loop {
        while more && waiting.len() < pool.jobs * 2 {
            let next = pieces.next_piece().map_err(|error| Failure::File(words.read_failure(name, &error)))?;
            let Some(piece) = next else {
                more = false;
                break;
            };
            let piece = Arc::new(piece);
            let (work, of, first) = (Arc::clone(job), Arc::clone(&piece), given);
            given = given.saturating_add(piece.documents);
            let ticket = pool.submit(move || check_piece(&work, &of, first, None));
            waiting.push_back(Pending { piece, first, ticket });
            if pool.jobs == 1 {
                break;
            }
        }
        let Some(Pending { piece, first, ticket }) = waiting.pop_front() else { break };
        let failure = |error: CallError| Failure::File(error.to_string());
        let mut outcome = match ticket.wait() {
            Some(outcome) if first == done => outcome.map_err(failure)?,
            // Brackets told another number of documents than there are: in text that can't be read.
            _ => check_piece(job, &piece, done, None).map_err(failure)?,
        };
        let answers = resolve(&outcome, &mut identities);
        if !answers.is_empty() {
            outcome = check_piece(job, &piece, done, Some(&answers)).map_err(failure)?;
        }
        done = done.saturating_add(outcome.count);
        if waiting.is_empty() {
            given = done;
        }
        let corrected = outcome.corrected.take();
        let between: &[u8] = if piece.opened { BETWEEN } else { b"" };
        let content = piece.content(&piece.text);
        let after = corrected.as_ref().map_or(content, |text| piece.content(text.as_bytes()));
        if !first_passed {
            target.pass(between, between)?;
            place = place.and(Span { units: u32::from(piece.opened), lines: 0, column: u32::from(piece.opened) });
        }
        first_passed = false;
        target.pass(content, after)?;
        let ended = outcome.ended;
        let span = outcome.span;
        let all = merged.get_or_insert_with(|| {
            let mut report = outcome.report.clone();
            report.counts = Counts::default();
            report.quotes = report.quotes.map(|_| Vec::new());
            Checked { report, kept: Kept::new(job.limit(), words.locale()), documents: Vec::new(), fixes: 0, priced: (0, 0) }
        });
        let part: Option<Part<'_>> = match &mut part {
            Some(part) => Some(&mut **part),
            None => None,
        };
        add(all, outcome, place, job, part)?;
        place = place.and(span);
        if ended {
            // What follows is no part of the list.
            for Pending { piece, .. } in waiting.drain(..) {
                let between: &[u8] = if piece.opened { BETWEEN } else { b"" };
                target.pass(between, between)?;
                target.pass(piece.content(&piece.text), piece.content(&piece.text))?;
            }
            break;
        }
    }
    if target.is_somewhere() {
        let mut failed = None;
        pieces
            .rest_of_text(|text| match target.pass(text, text) {
                Ok(()) => true,
                Err(failure) => {
                    failed = Some(failure);
                    false
                }
            })
            .map_err(|error| Failure::File(words.read_failure(name, &error)))?;
        if let Some(failure) = failed {
            return Err(failure);
        }
    }
    merged.ok_or_else(|| Failure::File(words.absent(name)))
}

fn add(all: &mut Checked, outcome: Outcome, place: Span, job: &Job, part: Option<Part<'_>>) -> Result<(), Failure> {
    let Outcome { report, mut found, mut documents, fixes, .. } = outcome;
    let Counts { error, warning, info, .. } = report.counts;
    let counts = &mut all.report.counts;
    counts.error = counts.error.saturating_add(error);
    counts.warning = counts.warning.saturating_add(warning);
    counts.info = counts.info.saturating_add(info);
    for found in &mut found {
        move_places(found, place);
    }
    for document in &mut documents {
        document.line = document.line.saturating_add(place.lines);
    }
    all.fixes = all.fixes.saturating_add(fixes);
    for quote in report.quotes.iter().flatten() {
        let (priced, unpriced) = &mut all.priced;
        if quote.status == QuoteStatus::Priced { *priced += 1 } else { *unpriced += 1 }
    }
    if job.needs.quotes
        && let (Some(quotes), Some(more)) = (&mut all.report.quotes, report.quotes)
    {
        quotes.extend(more);
    }
    let mut streamed = Vec::new();
    for found in found {
        if part.is_some() && crate::kept::count_of(&found.diagnostic).is_none() {
            streamed.push(found);
            continue;
        }
        let severity = found.diagnostic.severity;
        if !all.kept.add(found) {
            let counts = &mut all.report.counts;
            let count = match severity {
                Severity::Error => &mut counts.error,
                Severity::Warning => &mut counts.warning,
                Severity::Info => &mut counts.info,
            };
            *count = count.saturating_sub(1);
        }
    }
    match part {
        Some(part) => part(&streamed, &documents),
        None => {
            all.documents.extend(documents);
            Ok(())
        }
    }
}
