//! Findings about the text itself: what the reader skipped, and what it couldn't read.

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Findings, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::MAX_DEPTH;
use crate::json::characters::{code_point, first};
use crate::json::document::Document;
use crate::json::encoding::Encoding;
use crate::json::fault::{Fault, Notes, Problem, SyntaxProblem};
use crate::json::foreign::{Foreign, foreign};
use crate::json::joined::{Cut, MOST_CUTS, separators};
use crate::json::repair::{RepairKind, Source, SyntaxRepair, repairs, spreadsheet_error};
use crate::json::template::template_at;

pub(crate) fn too_large<'t>(size: usize, limit: u32) -> Findings<'t> {
    let megabytes = |bytes: usize| Param::Name(bytes.div_ceil(1 << 20).to_string());
    let mut findings = Findings::default();
    let finding = Finding::new(Code::TooLarge, Anchor::Bytes(0, 0)).with("size", megabytes(size));
    findings.add(finding.with("limit", megabytes(limit as usize)));
    findings
}

/// The text was in another encoding; told at its first character that isn't the same in UTF-8, or at its start.
#[cold]
pub(crate) fn encoding<'t>(encoding: Encoding, text: &[u8]) -> Findings<'t> {
    let other = text.iter().position(|&byte| byte >= 0x80).filter(|_| encoding == Encoding::Windows1252);
    let at = other.unwrap_or(0);
    let length = first(text.get(at..).unwrap_or_default()).map_or(0, char::len_utf8);
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let finding = Finding::new(Code::FileEncoding, Anchor::Bytes(offset(at), offset(at.saturating_add(length))));
    Findings::from(finding.with("encoding", Param::Name(encoding.word().to_owned())))
}

/// Why a text can't be read, and what would correct it.
#[cold]
pub(crate) fn fault(source: Source<'_>, fault: Fault, findings: &mut Findings<'_>) {
    if source.start == 0
        && !source.listed
        && let Some(found) = foreign(source.bytes)
    {
        findings.add(other_format(source, found));
        return;
    }
    let fault = by_mark(source.bytes, fault);
    let anchor = Anchor::Bytes(fault.from, fault.to);
    if let Some((from, to)) = template(source.bytes, fault) {
        let name = String::from_utf8_lossy(source.bytes.get(from..to).unwrap_or_default()).into_owned();
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let finding = Finding::new(Code::Syntax, Anchor::Bytes(offset(from), offset(to)));
        let finding = finding.with("problem", Param::Problem(SyntaxProblem::TemplateVariable));
        findings.add(finding.with("found", Param::Value(name)));
        return;
    }
    findings.add(match fault.problem {
        Problem::Syntax(problem) => {
            let there = source.bytes.get(fault.from as usize..).unwrap_or_default();
            let length = fault.to.saturating_sub(fault.from) as usize;
            // What a spreadsheet writes for an error goes on behind the sign that can't stand there.
            let length = spreadsheet_error(there).map_or(length, |error| error.len().max(length));
            let there = there.get(..length).unwrap_or_default();
            let before = source.bytes.get(..fault.from as usize).unwrap_or_default().trim_ascii_end();
            let problem = match by_what_is_there(problem, there) {
                SyntaxProblem::BadNumber if before.ends_with(b":") && is_date(there) => SyntaxProblem::UnquotedDate,
                problem => problem,
            };
            let found = found(problem, there);
            let finding = Finding::new(Code::Syntax, anchor).with("problem", Param::Problem(problem)).with("found", found);
            repairs(source, fault).into_iter().filter_map(correction).fold(finding, Finding::correction)
        }
        Problem::TooDeep => Finding::new(Code::TooDeep, anchor).with("limit", Param::Name(MAX_DEPTH.to_string())),
    });
}

/// Several documents that should be one list, and what makes one of them.
#[cold]
pub(crate) fn several(fault: Fault, cuts: Option<Vec<Cut>>, findings: &mut Findings<'_>) {
    let finding = Finding::new(Code::Syntax, Anchor::Bytes(fault.from, fault.to));
    let finding = finding.with("problem", Param::Problem(SyntaxProblem::AnotherDocument)).with("found", Param::Nothing);
    findings.add(cutting(finding, FixTitle::AddBrackets, cuts));
}

/// A finding with the correction that is made of these cuts, unless there are none or too many.
fn cutting<'t>(finding: Finding<'t>, title: FixTitle, cuts: Option<Vec<Cut>>) -> Finding<'t> {
    let cuts = cuts.filter(|cuts| cuts.len() <= MOST_CUTS).unwrap_or_default();
    let mut changes = cuts.into_iter().map(|(from, to, insert)| Change::Splice(from, to, insert.to_owned()));
    match changes.next() {
        Some(change) => finding.correction(changes.fold(Correction::certain(title, change), Correction::and)),
        None => finding,
    }
}

/// The finding that a text is something else than JSON.
fn other_format(source: Source<'_>, found: Foreign) -> Finding<'static> {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let (from, to) = (offset(found.from), offset(found.to));
    let finding = Finding::new(Code::Syntax, Anchor::Bytes(from, to));
    let finding = finding.with("problem", Param::Problem(found.problem)).with("found", Param::Nothing);
    let place = Fault { problem: Problem::Syntax(found.problem), from, to };
    let finding = repairs(source, place).into_iter().filter_map(correction).fold(finding, Finding::correction);
    match found.document {
        Some(document) => {
            let change = Change::Splice(0, offset(source.bytes.len()), document);
            let title = if found.problem == SyntaxProblem::NoBraces { FixTitle::Add } else { FixTitle::PlainJson };
            finding.correction(Correction::certain(title, change).with("to", Param::Name("{ }".to_owned())))
        }
        None => finding,
    }
}

/// A correction of the text, as one of its finding.
fn correction(repair: SyntaxRepair) -> Option<Correction<'static>> {
    let mut changes = repair.cuts.into_iter().map(|(from, to, insert)| Change::Splice(from, to, insert));
    let (title, first) = (title(repair.kind), changes.next()?);
    let new = if repair.is_certain { Correction::certain(title, first) } else { Correction::choice(title, first) };
    let new = new.with("to", repair.named.map_or(Param::Nothing, Param::Name));
    Some(changes.fold(new, Correction::and))
}

const fn title(kind: RepairKind) -> FixTitle {
    match kind {
        RepairKind::AddComma => FixTitle::AddComma,
        RepairKind::RemoveComma => FixTitle::RemoveComma,
        RepairKind::AddColon => FixTitle::AddColon,
        RepairKind::Add => FixTitle::Add,
        RepairKind::AddQuote => FixTitle::AddQuote,
        RepairKind::QuoteText => FixTitle::QuoteText,
        RepairKind::StraightQuotes => FixTitle::StraightQuotes,
        RepairKind::EscapeQuotes => FixTitle::EscapeQuotes,
        RepairKind::Remove => FixTitle::Remove,
        RepairKind::RemoveInvisible => FixTitle::RemoveInvisible,
        RepairKind::RemoveComments => FixTitle::RemoveComments,
        RepairKind::RemoveBefore => FixTitle::RemoveBefore,
        RepairKind::RemoveBehind => FixTitle::RemoveBehind,
        RepairKind::JsonWords => FixTitle::JsonWords,
        RepairKind::WriteNull => FixTitle::WriteNull,
        RepairKind::WriteAs => FixTitle::WriteAs,
        RepairKind::DoubleBackslash => FixTitle::DoubleBackslash,
        RepairKind::JoinLines => FixTitle::JoinLines,
        RepairKind::EndComment => FixTitle::EndComment,
        RepairKind::ReplaceWith => FixTitle::ReplaceWith,
    }
}

/// Where a place in a template is that wasn't filled in, if that is what a value or a key starts with.
fn template(bytes: &[u8], fault: Fault) -> Option<(usize, usize)> {
    let Problem::Syntax(problem) = fault.problem else { return None };
    let from = fault.from as usize;
    let from = match problem {
        SyntaxProblem::ExpectedValue | SyntaxProblem::CurrencySign | SyntaxProblem::BadLiteral => from,
        // Of two brackets the first was read as that of an object.
        SyntaxProblem::ExpectedKey | SyntaxProblem::UnquotedName => {
            let before = from.checked_sub(1)?;
            if bytes.get(before..=from) == Some(b"{{") { before } else { return None }
        }
        _ => return None,
    };
    let length = template_at(bytes.get(from..)?)?;
    Some((from, from.saturating_add(length)))
}

/// The fault with what its place is marked with, where that says why nothing can be read there.
fn by_mark(bytes: &[u8], fault: Fault) -> Fault {
    const MARKS: &[(&str, SyntaxProblem)] = &[
        ("...", SyntaxProblem::LeftOut),
        ("…", SyntaxProblem::LeftOut),
        ("<<<<<<<", SyntaxProblem::ConflictMarks),
        ("=======", SyntaxProblem::ConflictMarks),
        (">>>>>>>", SyntaxProblem::ConflictMarks),
    ];
    let there = bytes.get(fault.from as usize..).unwrap_or_default();
    match MARKS.iter().find(|(mark, _)| there.starts_with(mark.as_bytes())) {
        Some((mark, problem)) => {
            let length = u32::try_from(mark.len()).unwrap_or(u32::MAX);
            Fault { problem: Problem::Syntax(*problem), to: fault.from.saturating_add(length), ..fault }
        }
        None => fault,
    }
}

/// What is wrong, told by what stands there as well.
fn by_what_is_there(problem: SyntaxProblem, there: &[u8]) -> SyntaxProblem {
    match problem {
        SyntaxProblem::BadLiteral if is_other_word(there) => SyntaxProblem::OtherWord,
        SyntaxProblem::ExpectedValue if is_currency(there) => SyntaxProblem::CurrencySign,
        SyntaxProblem::HashComment if spreadsheet_error(there).is_some() => SyntaxProblem::NotANumber,
        _ => problem,
    }
}

/// Whether a date starts here.
fn is_date(there: &[u8]) -> bool {
    there.get(..10).and_then(crate::time::date).is_some()
}

/// Whether a currency's sign begins this, and not a name.
fn is_currency(there: &[u8]) -> bool {
    let text = String::from_utf8_lossy(there);
    let rest = text.strip_prefix(['€', '$', '£']);
    rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphabetic() || matches!(next, '_' | '{')))
}

/// Whether other languages have this word for true, false or null.
fn is_other_word(word: &[u8]) -> bool {
    const WORDS: &[&[u8]] = &[b"none", b"null", b"nil", b"undefined", b"void", b"true", b"false"];
    WORDS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// What stands at a fault, where its sentence names that.
fn found<'t>(problem: SyntaxProblem, there: &[u8]) -> Param<'t> {
    match (problem, named(problem, there)) {
        (SyntaxProblem::UnquotedName | SyntaxProblem::NotANumber | SyntaxProblem::OtherWord, Some(word)) => Param::Value(word),
        (_, Some(character)) => Param::Name(character),
        (_, None) => Param::Nothing,
    }
}

/// The word of the text, or the code point, that the sentence about a problem names.
pub(crate) fn named(problem: SyntaxProblem, there: &[u8]) -> Option<String> {
    const LONGEST: usize = 80;
    match problem {
        SyntaxProblem::UnquotedName | SyntaxProblem::NotANumber | SyntaxProblem::OtherWord => {
            Some(String::from_utf8_lossy(there).chars().take(LONGEST).collect())
        }
        SyntaxProblem::CurrencySign => first(there).map(String::from),
        SyntaxProblem::ControlInString | SyntaxProblem::InvisibleCharacter => first(there).map(code_point),
        _ => None,
    }
}

/// Both about a document that was read whole.
pub(crate) fn whole(read: &Document<'_>, findings: &mut Findings<'_>) {
    notes(&read.notes, read.view.bytes(), findings);
    if let Some(found) = read.fault {
        fault(Source::whole(read.view.bytes()), found, findings);
    }
}

/// Whether a text that can't be read is something else than JSON, so that what was read of it is no document.
#[cold]
pub(crate) fn is_other_format(read: &Document<'_>) -> bool {
    read.fault.is_some() && foreign(read.view.bytes()).is_some()
}

/// What a server will refuse though it was read: each sort once, at its first place.
pub(crate) fn notes(notes: &Notes, bytes: &[u8], findings: &mut Findings<'_>) {
    let mut note = |code, first: Option<(u32, u32)>, count: usize| {
        if let Some((from, to)) = first {
            let mut finding = Finding::new(code, Anchor::Bytes(from, to));
            if count > 0 {
                finding = finding.with("count", Param::Name(count.to_string()));
            }
            findings.add(finding);
        }
    };
    let one = |places: &[u32], length: u32| places.first().map(|&at| (at, at.saturating_add(length)));
    note(Code::Comment, notes.comments.first().copied(), notes.comments.len());
    note(Code::TrailingComma, one(&notes.trailing_commas, 1), notes.trailing_commas.len());
    note(Code::Encoding, one(&notes.not_utf8, 1), notes.not_utf8.len());
    for &at in &notes.lone_surrogates {
        note(Code::LoneSurrogate, Some((at, at.saturating_add(6))), 0);
    }
    if !notes.byte_order_marks.is_empty() || !notes.record_separators.is_empty() || !notes.joined.is_plain() {
        between(notes, bytes, findings);
    }
}

/// What stands before and between documents.
#[cold]
fn between(notes: &Notes, bytes: &[u8], findings: &mut Findings<'_>) {
    let mut note = |code, places: &[u32], title, cuts: Option<Vec<Cut>>| {
        let Some(&first) = places.first() else { return };
        let length = if code == Code::ByteOrderMark { 3 } else { 1 };
        let finding = Finding::new(code, Anchor::Bytes(first, first.saturating_add(length)));
        let finding = finding.with("count", Param::Name(places.len().to_string()));
        findings.add(cutting(finding, title, cuts));
    };
    let marks = notes.byte_order_marks.iter().map(|&mark| (mark, mark.saturating_add(3), "")).collect();
    note(Code::ByteOrderMark, &notes.byte_order_marks, FixTitle::RemoveInvisible, Some(marks));
    let separators = separators(notes, bytes).collect();
    note(Code::RecordSeparator, &notes.record_separators, FixTitle::RemoveInvisible, Some(separators));
    let lists: Vec<u32> = notes.joined.lists.iter().map(|list| list.open).collect();
    let (code, places, title) = match (notes.joined.commas.is_empty(), lists.is_empty()) {
        (false, _) => (Code::ListBrackets, &notes.joined.commas, FixTitle::AddBrackets),
        (true, false) => (Code::ListsJoined, &lists, FixTitle::JoinLists),
        (true, true) => (Code::DocumentsOnLine, &notes.joined.same_line, FixTitle::BreakLines),
    };
    note(code, places, title, notes.joined.cuts(bytes));
}
