//! Findings on their way into a report: rules name a place, a code and params; here they become diagnostics in order, in a
//! language, with pointers, ranges and fixes, and with values left out when that is asked.

use crate::codes::Code;
use crate::messages::problem::SyntaxProblem;
use crate::messages::{self, words::TypeWord};
use crate::order::{order, pair};
use crate::price::Decimal;
use crate::report::{Counts, Diagnostic, Fix, Json, Operation};
use crate::spec::{Locale, Property, Text};
use crate::text::pointer::escape;
use crate::text::position::Positions;
use crate::text::tape::{Shape, Value};
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
    fn bytes(self) -> (u32, u32) {
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
    /// A date of the document.
    Date(NaiveDate),
    /// The last day of the month that a date of the document names.
    LastDay(NaiveDate),
    /// A weekday of the document, by its code.
    Weekday(&'static str),
    /// The pointer of a value.
    Place(Value<'t>),
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
    const fn tells_value(&self) -> bool {
        match self {
            Param::Value(_)
            | Param::Amount(_)
            | Param::Money(_)
            | Param::Instant(_)
            | Param::Date(_)
            | Param::LastDay(_)
            | Param::Weekday(_)
            | Param::Meaning(_) => true,
            Param::Name(_)
            | Param::Place(_)
            | Param::Nothing
            | Param::Word(_)
            | Param::Problem(_)
            | Param::Text(_)
            | Param::Rows(_)
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
}

/// A finding of a rule. In a box, because it is handed on with every word that is added.
pub(crate) struct Finding<'t>(Box<Found<'t>>);

struct Found<'t> {
    code: Code,
    anchor: Anchor<'t>,
    params: Vec<(&'static str, Param<'t>)>,
    fix: Option<Change<'t>>,
}

impl<'t> Finding<'t> {
    #[cold]
    pub(crate) fn new(code: Code, anchor: Anchor<'t>) -> Self {
        Finding(Box::new(Found { code, anchor, params: Vec::new(), fix: None }))
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

    /// Why a value is no date: its month has no such day, or its form isn't that of the example.
    #[cold]
    pub(crate) fn no_date(self, last_day: Option<NaiveDate>, example: &'static str) -> Self {
        match last_day {
            Some(day) => self.with("lastDay", Param::LastDay(day)).with("example", Param::Nothing),
            None => self.with("lastDay", Param::Nothing).with("example", Param::Name(example.to_owned())),
        }
    }

    #[cold]
    pub(crate) fn fix(mut self, change: Change<'t>) -> Self {
        self.0.fix = Some(change);
        self
    }
}

/// A value for humans: short.
pub(crate) fn shown(value: Value<'_>) -> String {
    const LONGEST: usize = 80;
    let text = match value.shape() {
        Shape::Object => "{…}".into(),
        Shape::Array => "[…]".into(),
        _ => value.text().unwrap_or_else(|| String::from_utf8_lossy(value.raw())),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.into_owned(),
    }
}

/// The findings of one document, before they are put in order.
#[derive(Default)]
pub(crate) struct Findings<'t> {
    list: Vec<Finding<'t>>,
    /// Those that were let go because a hostile document has so many; they are the last in the text.
    dropped: Counts,
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
                self.dropped.add(finding.0.code.severity());
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    fn sort(&mut self) {
        order(&mut self.list, |finding| pair(finding.0.anchor.bytes().0.into(), finding.0.code as u64));
    }
}

/// Makes diagnostics of findings.
pub(crate) struct Reporter<'t> {
    pub(crate) locale: Locale,
    /// What all pointers start with: the part of an exchange, otherwise nothing.
    pub(crate) base: &'static str,
    pub(crate) mask: bool,
    pub(crate) limit: usize,
    pub(crate) positions: Option<Positions<'t>>,
    pub(crate) counts: Counts,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Where each diagnostic stands, in bytes.
    offsets: Vec<u32>,
}

/// Where a value stands, in the terms of pointer and specification.
struct Place {
    pointer: String,
    property: String,
    label: String,
}

impl<'t> Reporter<'t> {
    pub(crate) fn new(locale: Locale, bytes: &'t [u8], positions: bool) -> Self {
        Reporter {
            locale,
            base: "",
            mask: false,
            limit: usize::MAX,
            positions: positions.then(|| Positions::new(bytes)),
            counts: Counts::default(),
            diagnostics: Vec::new(),
            offsets: Vec::new(),
        }
    }

    /// Takes the findings of one document in the order of the text. `prefix` is the pointer of its root.
    pub(crate) fn take(&mut self, mut findings: Findings<'_>, prefix: &str, table: &'static Property) {
        if findings.list.is_empty() {
            return;
        }
        findings.sort();
        let prefix = &[self.base, prefix].concat();
        self.counts = self.counts.plus(findings.dropped);
        for finding in &findings.list {
            self.counts.add(finding.0.code.severity());
            if self.diagnostics.len() < self.limit {
                let diagnostic = self.diagnostic(finding, prefix, table);
                self.offsets.push(finding.0.anchor.bytes().0);
                self.diagnostics.push(diagnostic);
            }
        }
    }

    /// Takes findings about the whole text that could be made only after all others, and puts them where they belong.
    pub(crate) fn take_late(&mut self, findings: Findings<'_>, table: &'static Property) {
        for finding in &findings.list {
            self.counts.add(finding.0.code.severity());
            let offset = finding.0.anchor.bytes().0;
            let at = self.offsets.partition_point(|&earlier| earlier <= offset);
            if at < self.limit {
                let diagnostic = self.diagnostic(finding, self.base, table);
                self.offsets.insert(at, offset);
                self.diagnostics.insert(at, diagnostic);
                self.offsets.truncate(self.limit);
                self.diagnostics.truncate(self.limit);
            }
        }
    }

    fn diagnostic(&mut self, finding: &Finding<'_>, prefix: &str, table: &'static Property) -> Diagnostic {
        let place = match finding.0.anchor {
            Anchor::Value(value) | Anchor::Key(value) => self.place(value, None, prefix, table),
            Anchor::Missing(parent, name) => self.place(parent, Some(name), prefix, table),
            Anchor::Bytes(..) => Place { pointer: prefix.to_owned(), property: String::new(), label: self.root_label(table) },
        };
        let (from, to) = finding.0.anchor.bytes();
        let message = messages::message(finding.0.code, self.locale);
        let mut human = vec![("label", place.label.clone())];
        let mut params = Vec::with_capacity(finding.0.params.len());
        for (name, param) in &finding.0.params {
            let (wire, word) = self.param(param, prefix, table);
            params.push((*name, wire));
            human.push((*name, word));
        }
        let fixes = match &finding.0.fix {
            Some(change) if !self.mask => {
                vec![Fix { title: messages::fill(message.fix, &human), operations: vec![self.operation(change, prefix)] }]
            }
            _ => Vec::new(),
        };
        let hint = messages::fill(message.hint, &human);
        Diagnostic {
            code: finding.0.code,
            severity: finding.0.code.severity(),
            message: messages::fill(message.message, &human),
            hint: (!hint.is_empty()).then_some(hint),
            params,
            range: self.positions.as_mut().map(|positions| positions.range(from, to)),
            source: finding.0.code.source_in(table),
            fixes,
            pointer: place.pointer,
            property: place.property,
            label: place.label,
        }
    }

    fn operation(&self, change: &Change<'_>, prefix: &str) -> Operation {
        let path = |value: Value<'_>| format!("{prefix}{}", value.pointer());
        match change {
            Change::Replace(value, new) => Operation::Replace { path: path(*value), value: new.clone() },
            Change::Remove(value) => Operation::Remove { path: path(*value) },
            Change::Add(object, name, new) => {
                Operation::Add { path: format!("{}/{}", path(*object), escape(name)), value: new.clone() }
            }
            Change::Rename(value, name) => Operation::Move {
                from: path(*value),
                path: format!("{}/{}", value.parent().map(path).unwrap_or_default(), escape(name)),
            },
        }
    }

    fn root_label(&self, table: &'static Property) -> String {
        table.label.get(self.locale).to_owned()
    }

    /// Where a value stands, or a property that should be in it.
    fn place(&self, value: Value<'_>, missing: Option<&'static str>, prefix: &str, table: &'static Property) -> Place {
        let mut chain = vec![value];
        while let Some(parent) = chain.last().and_then(|value| value.parent()) {
            chain.push(parent);
        }
        let mut place = Place { pointer: prefix.to_owned(), property: String::new(), label: self.root_label(table) };
        let mut known = Some(table);
        for value in chain.iter().rev().skip(1) {
            if value.parent().is_some_and(|parent| parent.shape() == Shape::Array) {
                place.pointer.push_str(&format!("/{}", value.position()));
                place.property.push_str("[n]");
            } else {
                known = self.step(&mut place, known, &value.key());
            }
        }
        if let Some(name) = missing {
            self.step(&mut place, known, name);
        }
        place
    }

    fn step(&self, place: &mut Place, above: Option<&'static Property>, key: &str) -> Option<&'static Property> {
        let exact = above.and_then(|above| above.child(key));
        let known = exact.or_else(|| above.and_then(|above| above.child_in_other_case(key)));
        let key = match exact {
            None if self.mask => MASK,
            _ => key,
        };
        place.label = known.map_or_else(|| key.to_owned(), |known| known.label.get(self.locale).to_owned());
        place.pointer.push('/');
        place.pointer.push_str(&escape(key));
        if !place.property.is_empty() {
            place.property.push('.');
        }
        place.property.push_str(known.map_or(key, |known| known.name));
        known
    }

    /// A figure on the wire, and with the comma of the language.
    fn figure(&self, wire: String) -> (String, String) {
        let word = if self.locale == Locale::Nl { wire.replace('.', ",") } else { wire.clone() };
        (wire, word)
    }

    /// An amount on the wire, and as the language writes it: `1.210,00`.
    fn money(&self, wire: String) -> (String, String) {
        let (mark, point) = if self.locale == Locale::Nl { ('.', ',') } else { (',', '.') };
        let whole = wire.find('.').unwrap_or(wire.len());
        let mut word = String::with_capacity(wire.len().saturating_add(whole / 3));
        for (at, sign) in wire.char_indices() {
            let left = whole.saturating_sub(at);
            if left > 0 && left % 3 == 0 && word.ends_with(|before: char| before.is_ascii_digit()) {
                word.push(mark);
            }
            word.push(if sign == '.' { point } else { sign });
        }
        (wire, word)
    }

    /// A param as it goes over the wire, and as people read it.
    fn param(&self, param: &Param<'_>, prefix: &str, table: &'static Property) -> (String, String) {
        let same = |text: String| (text.clone(), text);
        if self.mask && param.tells_value() {
            return same(MASK.to_owned());
        }
        match param {
            Param::Name(text) | Param::Value(text) => same(text.clone()),
            Param::Nothing => same(String::new()),
            Param::Amount(amount) => self.figure(amount.to_string()),
            Param::Money(amount) => self.money(amount.money()),
            Param::Instant(instant) => (instant.to_string(), messages::instant(*instant, self.locale)),
            Param::Date(date) => (date.to_string(), messages::date(*date, self.locale)),
            Param::LastDay(date) => (date.to_string(), messages::month_length(*date, self.locale)),
            Param::Weekday(code) => ((*code).to_owned(), messages::words::weekday(self.locale, code).to_owned()),
            Param::Place(value) => same(self.place(*value, None, prefix, table).pointer),
            Param::Word(word) => (word.name().to_owned(), messages::words::type_word(*word, self.locale).to_owned()),
            Param::Problem(problem) => (problem.name().to_owned(), problem.sentence(self.locale).to_owned()),
            Param::Reading(name) => ((*name).to_owned(), messages::words::reading(self.locale, name).to_owned()),
            Param::Bound(name) => ((*name).to_owned(), messages::words::bound(self.locale, name).to_owned()),
            Param::Rows(rows) => (
                rows.iter().map(|row| row.name).collect::<Vec<_>>().join(", "),
                messages::words::quoted(self.locale, rows.iter().map(|row| row.label.get(self.locale))),
            ),
            Param::AnyOf(values) => (values.join(", "), messages::words::quoted(self.locale, values.iter().copied())),
            Param::Text(text) | Param::Meaning(text) => same(text.get(self.locale).to_owned()),
        }
    }
}
