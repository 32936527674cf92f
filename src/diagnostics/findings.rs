//! What rules find: a code at a place, with params and corrections; before it is put in order and in words.

use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::{Applicability, Counts, Severity};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::messages::problem::SyntaxProblem;
use crate::diagnostics::messages::words::TypeWord;
use crate::diagnostics::trial::Faults;
use crate::json::decimal::Decimal;
use crate::json::order::{order, pair};
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::spec::{Property, Text};
use crate::time::Instant;
use chrono::NaiveDate;

/// What stands for a value that is left out.
pub(crate) const MASK: &str = "…";

/// The place that a finding points at.
#[derive(Clone, Copy)]
pub(crate) enum Anchor<'t> {
    /// A value.
    Value(Value<'t>),
    /// A key.
    Key(Value<'t>),
    /// A property that should be in this object.
    Missing(Value<'t>, &'static str),
    /// Bytes of the text, for what isn't a value.
    Bytes(u32, u32),
}

impl Anchor<'_> {
    pub(super) fn bytes(self) -> (u32, u32) {
        match self {
            Anchor::Value(value) => (value.node().start, value.node().end),
            Anchor::Key(value) => (value.node().key_start, value.node().key_end),
            Anchor::Missing(parent, _) => (parent.node().start, parent.node().start.saturating_add(1)),
            Anchor::Bytes(from, to) => (from, to),
        }
    }
}

/// What a message names. What comes from the document can be masked.
#[derive(Clone)]
pub(crate) enum Param<'t> {
    /// A name of the specification or a figure of ours.
    Name(String),
    /// A text of the document, or made from one.
    Value(String),
    /// A number of the document, or made from some.
    Amount(Decimal),
    /// Money of the document, or made from some: with its cents, and for people with its thousands apart.
    Money(Decimal),
    /// An instant of the document.
    Instant(Instant),
    /// An instant of the document that limits a stretch of time.
    Limit(Instant),
    /// An instant of the document, to be written in UTC.
    Utc(Instant),
    /// A text of the document that should be a date, or a date and time.
    DateText(String),
    /// A text of the document that the message has no place for.
    Unshown(String),
    /// How a date, or a date and time, is written.
    DateExample(&'static str),
    /// The present.
    Now(Instant),
    /// As [`Param::DateExample`], where it says nothing to who reads dates in words.
    IsoExample(&'static str),
    /// A stretch of time from one instant of the document to another; `None` is open.
    Span(Option<Instant>, Option<Instant>),
    /// A date of the document.
    Date(NaiveDate),
    /// The last day of the month that a date of the document names.
    LastDay(NaiveDate),
    /// A weekday of the document, by its code.
    Weekday(&'static str),
    /// The pointer of a value.
    Place(Value<'t>),
    /// JSON Pointers.
    Pointers(Vec<String>),
    /// Nothing: the part of the message that names it is dropped.
    Nothing,
    /// A sort of JSON value.
    Word(TypeWord),
    /// What is wrong with a text.
    Problem(SyntaxProblem),
    /// A text of ours in both languages.
    Text(Text),
    /// Rows of a table, of which any will do.
    Rows(Vec<&'static Property>),
    /// Rows of a table, all of them.
    AllRows(Vec<&'static Property>),
    /// Values of the specification, of which any will do.
    AnyOf(&'static [&'static str]),
    /// What a value of the document means.
    Meaning(Text),
    /// A reading in force, by its name on the wire.
    Reading(&'static str),
    /// `above` or `atLeast`.
    Bound(&'static str),
}

impl Param<'_> {
    /// Whether it tells something of the document.
    pub(super) const fn has_value(&self) -> bool {
        match self {
            Param::Value(_)
            | Param::Amount(_)
            | Param::Money(_)
            | Param::Instant(_)
            | Param::Limit(_)
            | Param::Utc(_)
            | Param::DateText(_)
            | Param::Unshown(_)
            | Param::Span(..)
            | Param::Date(_)
            | Param::LastDay(_)
            | Param::Weekday(_)
            | Param::Meaning(_) => true,
            Param::Name(_)
            | Param::Place(_)
            | Param::Pointers(_)
            | Param::DateExample(_)
            | Param::Now(_)
            | Param::IsoExample(_)
            | Param::Nothing
            | Param::Word(_)
            | Param::Problem(_)
            | Param::Text(_)
            | Param::Rows(_)
            | Param::AllRows(_)
            | Param::AnyOf(_)
            | Param::Reading(_)
            | Param::Bound(_) => false,
        }
    }
}

/// A change that a fix makes.
#[derive(Clone)]
pub(crate) enum Change<'t> {
    Replace(Value<'t>, Json),
    Remove(Value<'t>),
    Rename(Value<'t>, &'static str),
    /// Puts a property into an object that lacks it.
    Add(Value<'t>, &'static str, Json),
    /// Makes a value the whole document.
    Lift(Value<'t>),
    /// Replaces bytes of the text.
    Splice(u32, u32, String),
}

/// A correction of a finding.
#[derive(Clone)]
pub(crate) struct Correction<'t> {
    pub(super) applicability: Applicability,
    /// What it does; `None` has the title that the finding's code has.
    pub(super) title: Option<FixTitle>,
    /// What only its title names. The params of the finding can be named too.
    pub(super) params: Vec<(&'static str, Param<'t>)>,
    pub(super) changes: Vec<Change<'t>>,
    /// Whether it opens what couldn't be looked into, so that errors found in there are none that it adds.
    pub(super) opens: bool,
}

impl<'t> Correction<'t> {
    /// A correction that has one reading and changes no meaning.
    #[cold]
    pub(crate) fn certain(title: FixTitle, change: Change<'t>) -> Self {
        Correction {
            applicability: Applicability::Certain,
            title: Some(title),
            params: Vec::new(),
            changes: vec![change],
            opens: false,
        }
    }

    /// One of several readings, or one that changes what the document says.
    #[cold]
    pub(crate) fn choice(title: FixTitle, change: Change<'t>) -> Self {
        Correction { applicability: Applicability::Choice, ..Correction::certain(title, change) }
    }

    /// A text in the place of a value, which the title names.
    #[cold]
    #[inline(never)]
    pub(crate) fn to_text(value: Value<'t>, text: String, is_certain: bool) -> Self {
        let to = Param::Value(cut(&text));
        let change = Change::Replace(value, Json::String(text));
        let applicability = if is_certain { Applicability::Certain } else { Applicability::Choice };
        Correction { applicability, ..Correction::certain(FixTitle::ReplaceWith, change) }.with("to", to)
    }

    /// A param of the title.
    #[cold]
    pub(crate) fn with(mut self, name: &'static str, param: Param<'t>) -> Self {
        self.params.push((name, param));
        self
    }

    /// One more change, made after those before it.
    #[cold]
    pub(crate) fn and(mut self, change: Change<'t>) -> Self {
        self.changes.push(change);
        self
    }
}

/// A finding of a rule. In a box, because it is handed on with every word that is added.
#[derive(Clone)]
pub(crate) struct Finding<'t>(pub(super) Box<Found<'t>>);

#[derive(Clone)]
pub(super) struct Found<'t> {
    pub(super) code: Code,
    /// What it weighs, unless the caller says otherwise.
    pub(super) severity: Severity,
    pub(super) anchor: Anchor<'t>,
    pub(super) params: Vec<(&'static str, Param<'t>)>,
    pub(super) fixes: Vec<Correction<'t>>,
}

impl<'t> Finding<'t> {
    #[cold]
    pub(crate) fn new(code: Code, anchor: Anchor<'t>) -> Self {
        Finding(Box::new(Found { code, severity: code.severity(), anchor, params: Vec::new(), fixes: Vec::new() }))
    }

    /// The same as an error, whatever findings of its code weigh otherwise.
    #[cold]
    pub(crate) fn error_if(mut self, is_error: bool) -> Self {
        if is_error {
            self.0.severity = Severity::Error;
        }
        self
    }

    #[cold]
    pub(crate) fn at(code: Code, value: Value<'t>) -> Self {
        Finding::new(code, Anchor::Value(value))
    }

    #[cold]
    pub(crate) fn with(mut self, name: &'static str, param: Param<'t>) -> Self {
        self.0.params.push((name, param));
        self
    }

    /// The value itself as written, for the param `value`: a text without its quotes, cut when it is long.
    #[cold]
    pub(crate) fn value(self, value: Value<'t>) -> Self {
        self.with("value", Param::Value(shown(value)))
    }

    /// The same of a value that should be a date.
    #[cold]
    pub(crate) fn date_text(self, value: Value<'t>) -> Self {
        self.with("value", Param::DateText(shown(value)))
    }

    /// The text that a finding is about, where the message is clear without it.
    #[cold]
    pub(crate) fn unshown(self, value: Value<'t>) -> Self {
        self.with("value", Param::Unshown(shown(value)))
    }

    /// Why a value is no date: its month has no such day, or its form isn't that of the example.
    #[cold]
    pub(crate) fn no_date(self, last_day: Option<NaiveDate>, example: &'static str) -> Self {
        match last_day {
            Some(day) => self.with("lastDay", Param::LastDay(day)).with("example", Param::Nothing),
            None => self.with("lastDay", Param::Nothing).with("example", Param::DateExample(example)),
        }
    }

    /// A correction that has one reading and changes no meaning, with the title that the code has.
    #[cold]
    pub(crate) fn fix(self, change: Change<'t>) -> Self {
        self.offer(Applicability::Certain, change)
    }

    /// A correction that a person has to choose, with the title that the code has.
    #[cold]
    pub(crate) fn choice(self, change: Change<'t>) -> Self {
        self.offer(Applicability::Choice, change)
    }

    /// A correction with the title that the code has.
    #[cold]
    pub(crate) fn offer(self, applicability: Applicability, change: Change<'t>) -> Self {
        self.correction(Correction { applicability, title: None, params: Vec::new(), changes: vec![change], opens: false })
    }

    /// A correction that is certain, and opens what couldn't be looked into.
    #[cold]
    pub(crate) fn open(self, change: Change<'t>) -> Self {
        let changes = vec![change];
        self.correction(Correction {
            applicability: Applicability::Certain,
            title: None,
            params: Vec::new(),
            changes,
            opens: true,
        })
    }

    /// The same with another title, and perhaps as a choice.
    #[cold]
    pub(crate) fn opened(self, is_certain: bool, title: FixTitle, change: Change<'t>) -> Self {
        let new = if is_certain { Correction::certain } else { Correction::choice };
        self.correction(Correction { opens: true, ..new(title, change) })
    }

    /// One more correction.
    #[cold]
    pub(crate) fn correction(mut self, correction: Correction<'t>) -> Self {
        self.0.fixes.push(correction);
        self
    }
}

/// The finding that a value is of another type.
#[cold]
pub(crate) fn wrong_type(value: Value<'_>, expected: TypeWord) -> Finding<'_> {
    let finding =
        Finding::at(Code::Type, value).with("expected", Param::Word(expected)).with("found", Param::Word(type_of(value)));
    match value.shape() {
        Shape::Null | Shape::Array | Shape::Object => finding.with("value", Param::Nothing),
        _ => finding.value(value),
    }
}

/// What a value is.
pub(crate) fn type_of(value: Value<'_>) -> TypeWord {
    match value.shape() {
        Shape::Null => TypeWord::Null,
        Shape::True | Shape::False => TypeWord::Boolean,
        Shape::Number => TypeWord::Number,
        Shape::String => TypeWord::String,
        Shape::Array => TypeWord::Array,
        Shape::Object => TypeWord::Object,
    }
}

/// A value for humans: short.
pub(crate) fn shown(value: Value<'_>) -> String {
    let text = match value.shape() {
        Shape::Object => "{…}".into(),
        Shape::Array => "[…]".into(),
        _ => value.text().unwrap_or_else(|| String::from_utf8_lossy(value.raw())),
    };
    cut(&text)
}

/// As much of a text as humans read on.
fn cut(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}

/// A text for humans in which the blanks at its edges can be seen.
#[cold]
pub(crate) fn with_visible_edges(text: &str) -> String {
    let (start, end) = (text.trim_start(), text.trim_end());
    if start.len() == text.len() && end.len() == text.len() {
        return text.to_owned();
    }
    let before = text.chars().take_while(|letter| letter.is_whitespace()).count();
    let after = text.chars().rev().take_while(|letter| letter.is_whitespace()).count();
    let visible = |count: usize| "\u{2423}".repeat(count.min(8));
    if start.is_empty() { visible(before) } else { visible(before) + start.trim_end() + &visible(after) }
}

/// The findings of one document, before they are put in order.
#[derive(Clone, Default)]
pub(crate) struct Findings<'t> {
    pub(super) list: Vec<Finding<'t>>,
    /// Those that were let go because a hostile document has so many; they are the last in the text.
    pub(super) dropped: Counts,
}

/// How many findings of one document are kept. Twice as many may wait before the last are let go, so that going through
/// them costs little for each.
pub(crate) const MAX_FINDINGS: usize = 100_000;

impl<'t> From<Finding<'t>> for Findings<'t> {
    fn from(finding: Finding<'t>) -> Self {
        Findings { list: vec![finding], dropped: Counts::default() }
    }
}

impl<'t> Findings<'t> {
    #[cold]
    pub(crate) fn add(&mut self, finding: Finding<'t>) {
        self.list.push(finding);
        if self.list.len() >= MAX_FINDINGS.saturating_mul(2) {
            self.sort();
            for finding in self.list.drain(MAX_FINDINGS..) {
                self.dropped.add(finding.0.severity);
            }
        }
    }

    /// Adds what was found by itself.
    #[cold]
    pub(crate) fn append(&mut self, other: Findings<'t>) {
        other.list.into_iter().for_each(|finding| self.add(finding));
        self.dropped = self.dropped.plus(other.dropped);
    }

    /// Takes back a finding at a value, where another one says more about it.
    #[cold]
    pub(crate) fn retract(&mut self, code: Code, value: Value<'t>) {
        self.list.retain(|finding| {
            let there = match finding.0.anchor {
                Anchor::Value(at) | Anchor::Key(at) | Anchor::Missing(at, _) => at.index() == value.index(),
                Anchor::Bytes(..) => false,
            };
            !(there && finding.0.code == code)
        });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// What is worst about the document, counted.
    pub(crate) fn faults(&self) -> Faults {
        let mut faults = Faults { errors: self.dropped.error, doubled: 0 };
        for finding in &self.list {
            let code = finding.0.code;
            faults.errors = faults.errors.saturating_add(u32::from(finding.0.severity == Severity::Error));
            faults.doubled = faults.doubled.saturating_add(u32::from(code == Code::DuplicateKey));
        }
        faults
    }

    pub(super) fn sort(&mut self) {
        order(&mut self.list, |finding| pair(finding.0.anchor.bytes().0.into(), finding.0.code as u64));
    }
}
