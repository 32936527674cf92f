//! Corrections of a text that can't be read: what its writer most likely meant at the place of the fault. Each correction is tried, and
//! offered only if more of the text can be read with it.

mod brackets;
mod commas;
mod names;
mod numbers;
mod strings;
mod words;

use super::document;
use super::fault::{Fault, Problem, SyntaxProblem};
use super::foreign::{Foreign, foreign};
use super::tape::{Node, Shape, Tape};

/// A text in which one document is read.
#[derive(Clone, Copy)]
pub(crate) struct Source<'t> {
    /// The whole text, or as much of it as the document may have.
    pub bytes: &'t [u8],
    /// The first byte of the document.
    pub start: u32,
    /// Whether it is an item of a list that is already open there.
    pub listed: bool,
}

impl<'t> Source<'t> {
    /// A text that is one document.
    pub(crate) const fn whole(bytes: &'t [u8]) -> Self {
        Source { bytes, start: 0, listed: false }
    }
}

/// How much of a text behind a fault is read again for each correction that may be one.
const AHEAD: usize = 1 << 20;

/// So many corrections of one fault are offered at most.
const MOST: usize = 4;

/// Part of the text that another one takes the place of; counted in [`Broken::text`].
type Cut = (usize, usize, String);

/// A correction that may be one.
struct Repair {
    kind: RepairKind,
    /// What its title names.
    named: Option<String>,
    cuts: Vec<Cut>,
    /// Whether it is the only one that can be meant, if it is the only one that helps.
    is_certain: bool,
    /// Whether that is so only if nothing is wrong behind it.
    is_last: bool,
}

impl Repair {
    fn certain(kind: RepairKind, cuts: Vec<Cut>) -> Self {
        Repair { kind, named: None, cuts, is_certain: true, is_last: false }
    }

    fn choice(kind: RepairKind, cuts: Vec<Cut>) -> Self {
        Repair { is_certain: false, ..Repair::certain(kind, cuts) }
    }

    /// A text in the place of another, which the title names.
    fn replaced(from: usize, to: usize, insert: &str) -> Self {
        let cuts = vec![(from, to, insert.to_owned())];
        Repair { named: Some(insert.to_owned()), ..Repair::choice(RepairKind::ReplaceWith, cuts) }
    }

    fn named(self, name: impl Into<String>) -> Self {
        Repair { named: Some(name.into()), ..self }
    }

    fn when_certain(self, is_certain: bool) -> Self {
        Repair { is_certain, ..self }
    }

    /// Certain if the text can be read to its end then.
    fn when_last(self, is_certain: bool) -> Self {
        Repair { is_certain, is_last: true, ..self }
    }
}

/// A text that can't be read, as far as its corrections are concerned.
struct Broken {
    /// From the document's start, behind the bracket of the list that it is in.
    text: String,
    /// Where the fault is.
    at: usize,
    to: usize,
    /// What was read before it.
    nodes: Vec<Node>,
    /// Whether more text follows than is looked at.
    is_cut: bool,
    /// Whether it is the whole text, so that it may turn out to be something else than JSON.
    is_all: bool,
}

/// A correction of a fault.
pub(crate) struct SyntaxRepair {
    pub kind: RepairKind,
    /// What it puts or takes away, where that can be named.
    pub named: Option<String>,
    /// The bytes that another text takes the place of, in the order of the text; at least one.
    pub cuts: Vec<(u32, u32, String)>,
    /// Whether it is the only one that can be meant.
    pub is_certain: bool,
}

/// What a correction does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RepairKind {
    AddComma,
    RemoveComma,
    AddColon,
    Add,
    AddQuote,
    QuoteText,
    StraightQuotes,
    EscapeQuotes,
    Remove,
    RemoveInvisible,
    RemoveComments,
    RemoveBefore,
    RemoveBehind,
    JsonWords,
    WriteNull,
    WriteAs,
    DoubleBackslash,
    JoinLines,
    EndComment,
    ReplaceWith,
}

/// The corrections of a fault, the likeliest first.
#[cold]
#[inline(never)]
pub(crate) fn repairs(source: Source<'_>, fault: Fault) -> Vec<SyntaxRepair> {
    let Problem::Syntax(problem) = fault.problem else { return Vec::new() };
    let Some(broken) = Broken::new(source, fault) else { return Vec::new() };
    let all = broken.repairs(problem);
    let mut best = 0;
    let mut best_repairs: Vec<Repair> = Vec::new();
    for repair in all {
        let reach = broken.reach(&repair.cuts);
        if reach > best {
            best = reach;
            best_repairs.clear();
        }
        if reach == best && best > 0 && best_repairs.len() < MOST && best_repairs.iter().all(|known| known.cuts != repair.cuts) {
            best_repairs.push(repair);
        }
    }
    let alone = best_repairs.len() == 1;
    let before = usize::from(source.listed);
    let place = |at: usize| u32::try_from(at.saturating_sub(before)).map_or(u32::MAX, |at| at.saturating_add(source.start));
    let placed = |repair: Repair| SyntaxRepair {
        kind: repair.kind,
        named: repair.named,
        cuts: repair.cuts.into_iter().map(|(from, to, insert)| (place(from), place(to), insert)).collect(),
        is_certain: repair.is_certain && alone && (best == usize::MAX || !repair.is_last),
    };
    best_repairs.into_iter().map(placed).collect()
}

impl Broken {
    fn new(source: Source<'_>, fault: Fault) -> Option<Self> {
        let start = source.start as usize;
        let (at, to) = ((fault.from as usize).checked_sub(start)?, (fault.to as usize).checked_sub(start)?);
        let bytes = source.bytes.get(start..)?;
        let end = to.saturating_add(AHEAD).min(bytes.len());
        let bytes = bytes.get(..end)?;
        let is_cut = start.saturating_add(end) < source.bytes.len();
        let sound = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            // A character that is cut in two; anything else is no text to correct.
            Err(error) if is_cut && error.valid_up_to() >= to && error.error_len().is_none() => {
                std::str::from_utf8(bytes.get(..error.valid_up_to())?).ok()?
            }
            Err(_) => return None,
        };
        let text = if source.listed { "[".to_owned() + sound } else { sound.to_owned() };
        let before = usize::from(source.listed);
        let mut tape = Tape::default();
        document::read(text.as_bytes(), &mut tape);
        let is_all = !is_cut && !source.listed && start == 0;
        Some(Broken { text, at: at.saturating_add(before), to: to.saturating_add(before), nodes: tape.nodes, is_cut, is_all })
    }

    fn repairs(&self, problem: SyntaxProblem) -> Vec<Repair> {
        match problem {
            SyntaxProblem::Empty | SyntaxProblem::NotText | SyntaxProblem::WebPage | SyntaxProblem::Xml => Vec::new(),
            SyntaxProblem::Table | SyntaxProblem::Yaml | SyntaxProblem::Base64 => Vec::new(),
            SyntaxProblem::JsonText | SyntaxProblem::NoJson | SyntaxProblem::NoBraces => Vec::new(),
            SyntaxProblem::AnotherDocument | SyntaxProblem::LineMarks | SyntaxProblem::ConflictMarks => Vec::new(),
            SyntaxProblem::LeftOut => self.left_out(),
            SyntaxProblem::TextBefore | SyntaxProblem::HttpBefore => self.before(self.to),
            SyntaxProblem::TextAfter => self.behind(),
            SyntaxProblem::UnexpectedEnd => self.ended(),
            SyntaxProblem::MismatchedBracket => self.mismatched(),
            SyntaxProblem::ExpectedValue | SyntaxProblem::CurrencySign => self.no_value(),
            SyntaxProblem::TemplateVariable => Vec::new(),
            SyntaxProblem::ExpectedKey => self.no_key(),
            SyntaxProblem::ExpectedColon => self.no_colon(),
            SyntaxProblem::ExpectedComma => self.no_comma(),
            SyntaxProblem::SingleQuote | SyntaxProblem::UnquotedName => self.all_from_here(names::Sort::Quotes),
            SyntaxProblem::InvisibleCharacter => self.all_from_here(names::Sort::Invisible),
            SyntaxProblem::HashComment => match spreadsheet_error(self.from(self.at).as_bytes()) {
                Some(error) => vec![Repair::replaced(self.at, self.at.saturating_add(error.len()), "null")],
                None => self.all_from_here(names::Sort::Hash),
            },
            SyntaxProblem::BadNumber | SyntaxProblem::LeadingZero | SyntaxProblem::UnquotedDate => self.bad_number(),
            SyntaxProblem::BadLiteral | SyntaxProblem::OtherWord | SyntaxProblem::NotANumber => self.bad_word(problem),
            SyntaxProblem::BadEscape => self.bad_escape(),
            SyntaxProblem::ControlInString => self.control_in_string(),
            SyntaxProblem::UnterminatedString => self.unterminated_string(),
            SyntaxProblem::UnterminatedComment => self.unterminated_comment(),
        }
    }

    /// How far the text can be read after a correction, as a place in the text before it; 0 when it doesn't help.
    fn reach(&self, cuts: &[Cut]) -> usize {
        let mut next = String::with_capacity(self.text.len());
        let mut done = 0;
        for (from, to, insert) in cuts {
            next.push_str(self.text.get(done..*from).unwrap_or_default());
            next.push_str(insert);
            done = *to;
        }
        next.push_str(self.text.get(done..).unwrap_or_default());
        let mut tape = Tape::default();
        let Some(Fault { problem, from, .. }) = document::read(next.as_bytes(), &mut tape).fault else { return usize::MAX };
        // What is left is no JSON at all, and that is told at its start.
        let is_other = |found: Foreign| found.problem != SyntaxProblem::NoBraces;
        if self.is_all && foreign(next.as_bytes()).is_some_and(is_other) {
            return 0;
        }
        let from = from as usize;
        let ends = matches!(
            problem,
            Problem::Syntax(
                SyntaxProblem::UnexpectedEnd | SyntaxProblem::UnterminatedString | SyntaxProblem::UnterminatedComment
            )
        );
        let is_whole = from > self.at && (problem == Problem::Syntax(SyntaxProblem::AnotherDocument) || (ends && self.is_cut));
        if is_whole {
            return usize::MAX;
        }
        // Counted from the end, places are the same before and after.
        let left = next.len().saturating_sub(from);
        if from > self.at && left < self.text.len().saturating_sub(self.at) { self.text.len().saturating_sub(left) } else { 0 }
    }

    /// The text from a place on.
    fn from(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }

    /// The text between two places.
    fn between(&self, from: usize, to: usize) -> &str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// The character at the fault.
    fn here(&self) -> Option<char> {
        self.from(self.at).chars().next()
    }

    /// Where white space that starts at a place ends.
    fn behind_space(&self, at: usize) -> usize {
        at.saturating_add(self.from(at).len().saturating_sub(self.from(at).trim_start().len()))
    }

    /// The end of the line that a place is in.
    fn line_end(&self, at: usize) -> usize {
        let rest = self.from(at);
        at.saturating_add(rest.find(['\n', '\r']).unwrap_or(rest.len()))
    }

    /// The objects and lists that are open at the fault, the outermost first, with their numbers.
    fn open(&self) -> impl Iterator<Item = (u32, &Node)> {
        (0u32..).zip(&self.nodes).filter(|(_, node)| node.unclosed)
    }

    /// The object or list that the fault is directly in.
    fn container(&self) -> Option<(u32, &Node)> {
        self.open().last()
    }

    /// What was read last in the object or list that the fault is directly in.
    fn previous(&self) -> Option<&Node> {
        let (container, _) = self.container()?;
        let in_container = |(index, node): &(u32, &Node)| node.parent == container && *index != container;
        (0u32..).zip(&self.nodes).filter(in_container).last().map(|(_, node)| node)
    }

    /// Whether the fault is directly in an object.
    fn in_object(&self) -> bool {
        self.container().is_some_and(|(_, node)| node.shape == Shape::Object)
    }
}

/// What a spreadsheet writes for a value that it can't calculate, where it starts here.
pub(crate) fn spreadsheet_error(text: &[u8]) -> Option<&'static str> {
    if text.first() != Some(&b'#') {
        return None;
    }
    SPREADSHEET_ERRORS.iter().find(|error| text.starts_with(error.as_bytes())).copied()
}

/// In English and in Dutch.
static SPREADSHEET_ERRORS: &[&str] = &[
    "#N/A", "#N/B", "#VALUE!", "#WAARDE!", "#REF!", "#VERW!", "#DIV/0!", "#DEEL/0!", "#NAME?", "#NAAM?", "#NUM!", "#GETAL!",
    "#NULL!", "#LEEG!",
];

/// Whether a text goes on as after a value or a name: with a comma, a colon or a closing bracket, or not at all.
fn is_end(rest: &str) -> bool {
    matches!(rest.trim_start().chars().next(), None | Some(',' | ':' | '}' | ']'))
}
