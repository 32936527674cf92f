//! Makes diagnostics of findings: in the order of the text, in a language, with pointers, ranges and fixes. Values are left out when
//! the caller asks for that.

mod params;
mod place;

use super::findings::{Anchor, Change, Correction, Finding, Findings};
use super::shadowed::Doubts;
use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::{Counts, Diagnostic, Fix, Severity};
use crate::diagnostics::messages;
use crate::diagnostics::messages::dates::Dates;
use crate::diagnostics::messages::labels;
use crate::diagnostics::trial::{self, Trial};
use crate::json::order::order;
use crate::json::pointer::escape;
use crate::json::position::Positions;
use crate::json::tape::{Shape, Value};
use crate::json::value::Operation;
use crate::spec::{Locale, Property};

/// Makes diagnostics of findings.
pub(crate) struct Reporter<'t> {
    pub(crate) locale: Locale,
    pub(crate) dates: Dates,
    /// What all pointers start with: the part of an exchange, otherwise nothing.
    pub(crate) base: &'static str,
    pub(crate) mask: bool,
    pub(crate) limit: usize,
    pub(crate) positions: Option<Positions<'t>>,
    /// A byte offset of which the UTF-16 code units are known: that of the last change of a text.
    last_offset: (u32, u32),
    /// What the caller makes of codes.
    pub(crate) filter: Filter,
    pub(crate) counts: Counts,
    /// Whether something was found that may come from bytes which aren't UTF-8.
    pub(crate) has_other_bytes: bool,
    /// For each severity, errors first, the diagnostics that may be listed, with their place in the text.
    listed: [Vec<(u32, Diagnostic)>; 3],
    /// How many bytes may still be read to try corrections: a hostile text has many in one large document.
    pub(crate) trials: u32,
    /// Whether a part of the text can't be read, so that no pointer leads anywhere in it.
    pub(crate) unreadable: bool,
}

/// How many bytes are read to try corrections. That tries all of a document that a person writes, and costs a large text next to
/// nothing; there they rest on the rules alone.
pub(crate) const TRIAL_BYTES: u32 = 1 << 20;

/// What the caller makes of the codes of findings.
#[derive(Clone, Default)]
pub(crate) struct Filter {
    /// Codes that are left out.
    pub(crate) ignored: Vec<Code>,
    /// Codes that weigh something else for the caller.
    pub(crate) severities: Vec<(Code, Severity)>,
    /// The least severity that is reported.
    pub(crate) least: Option<Severity>,
}

impl Filter {
    /// How much a finding of this code weighs for the caller; `None` leaves it out.
    fn severity(&self, code: Code, usual: Severity) -> Option<Severity> {
        let changed = self.severities.iter().rev().find(|(of, _)| *of == code);
        let severity = changed.map_or(usual, |&(_, severity)| severity);
        let too_light = self.least.is_some_and(|least| rank(severity) > rank(least));
        (!too_light && !self.ignored.contains(&code)).then_some(severity)
    }
}

/// 0 for errors, 1 for warnings, 2 for remarks.
const fn rank(severity: Severity) -> usize {
    match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Info => 2,
    }
}

/// Whether a row is the table itself.
fn is_root(row: Option<&'static Property>, table: &'static Property) -> bool {
    row.is_some_and(|row| std::ptr::eq(row, table))
}

/// Where a value stands, in the terms of pointer and specification.
struct Place {
    pointer: String,
    property: String,
    label: String,
    row: Option<&'static Property>,
    /// The table that says what may be there.
    table: &'static Property,
}

impl<'t> Reporter<'t> {
    pub(crate) fn new(locale: Locale, bytes: &'t [u8], positions: bool) -> Self {
        Reporter {
            locale,
            dates: Dates::Iso,
            base: "",
            mask: false,
            limit: usize::MAX,
            positions: positions.then(|| Positions::new(bytes)),
            last_offset: (0, 0),
            filter: Filter::default(),
            counts: Counts::default(),
            has_other_bytes: false,
            listed: Default::default(),
            trials: TRIAL_BYTES,
            unreadable: false,
        }
    }

    /// The diagnostics to list, in the order of the text: as many as the limit allows, errors before warnings before remarks.
    pub(crate) fn finish(self) -> Vec<Diagnostic> {
        let mut room = self.limit;
        let mut all = Vec::new();
        for mut listed in self.listed {
            order(&mut listed, |(offset, _)| u128::from(*offset));
            listed.truncate(room);
            room = room.saturating_sub(listed.len());
            all.append(&mut listed);
        }
        order(&mut all, |(offset, _)| u128::from(*offset));
        let mut all: Vec<Diagnostic> = all.into_iter().map(|(_, diagnostic)| diagnostic).collect();
        if self.unreadable {
            let by_pointer = |operation: &Operation| !matches!(operation, Operation::Splice { .. });
            all.iter_mut().for_each(|found| found.fixes.retain(|fix| !fix.operations.iter().any(by_pointer)));
        }
        all
    }

    /// Takes the findings of one document in the order of the text. `prefix` is the pointer of its root.
    pub(crate) fn report(&mut self, findings: Findings<'_>, prefix: &str, table: &'static Property) {
        self.report_tried(findings, prefix, table, None);
    }

    /// Like [`Reporter::report`]. `tried` is the document with its check, by which each correction is tried before it is offered.
    pub(crate) fn report_tried<'f>(
        &mut self,
        mut findings: Findings<'f>,
        prefix: &str,
        table: &'static Property,
        tried: Option<(Value<'f>, trial::Check<'_>)>,
    ) {
        if findings.list.is_empty() {
            return;
        }
        findings.sort();
        let prefix = &[self.base, prefix].concat();
        self.counts = self.counts.plus(findings.dropped);
        let trial = tried.map(|(document, check)| Trial::new(document, check));
        self.list(&findings, prefix, table, false, trial);
    }

    /// Takes findings about the whole text that could be made only after all others.
    pub(crate) fn report_late(&mut self, findings: Findings<'_>, table: &'static Property) {
        self.list(&findings, self.base, table, true, None);
    }

    fn list<'f>(
        &mut self,
        findings: &Findings<'f>,
        prefix: &str,
        table: &'static Property,
        late: bool,
        trial: Option<Trial<'f, '_>>,
    ) {
        let mut doubts = Doubts { shadowed: None, trial };
        for finding in &findings.list {
            self.unreadable |= matches!(finding.0.code, Code::Syntax | Code::TooDeep);
            self.has_other_bytes |= matches!(finding.0.code, Code::Syntax | Code::Encoding);
            let Some(severity) = self.filter.severity(finding.0.code, finding.0.severity) else { continue };
            self.counts.add(severity);
            // Of a severity that can't be listed any more, nothing needs to be written.
            // What comes late may stand before those of its severity that are kept.
            let ranks = rank(severity).saturating_add(usize::from(!late));
            if self.listed.iter().take(ranks).map(Vec::len).sum::<usize>() < self.limit {
                let diagnostic = self.diagnostic(finding, severity, prefix, table, &mut doubts);
                if let Some(listed) = self.listed.get_mut(rank(severity)) {
                    listed.push((finding.0.anchor.bytes().0, diagnostic));
                }
            }
        }
    }

    fn diagnostic<'f>(
        &mut self,
        finding: &Finding<'f>,
        severity: Severity,
        prefix: &str,
        table: &'static Property,
        doubts: &mut Doubts<'f, '_>,
    ) -> Diagnostic {
        let place = match finding.0.anchor {
            Anchor::Value(value) | Anchor::Key(value) => self.place(value, None, prefix, table),
            Anchor::Missing(parent, name) => self.place(parent, Some(name), prefix, table),
            Anchor::Bytes(..) => Place {
                pointer: prefix.to_owned(),
                property: String::new(),
                label: self.root_label(table),
                row: Some(table),
                table,
            },
        };
        let (from, to) = finding.0.anchor.bytes();
        let message = messages::message(finding.0.code, self.locale);
        let mut human = vec![("label", place.label.clone())];
        let mut params = Vec::with_capacity(finding.0.params.len());
        for (name, param) in &finding.0.params {
            let (wire, word) = self.param(param, prefix, table);
            params.push((*name, wire));
            // What stands there is named by the sentence about it.
            if let (Code::Syntax, "found", Some((_, problem))) = (finding.0.code, *name, human.last_mut()) {
                *problem = problem.replace("{found}", &word);
            }
            human.push((*name, word));
        }
        self.add_labels(finding.0.anchor, message.message, &place, prefix, table, &mut human);
        let range = self.positions.as_mut().map(|positions| positions.range(from, to));
        self.last_offset = (from, range.map_or(0, |range| range.from));
        let mut fixes = Vec::new();
        // A correction shows values; and of a finding that no pointer leads to, it would change another place.
        let silent = self.mask || finding.0.fixes.is_empty() || doubts.shadow(finding.0.anchor);
        let corrections = if silent { &[] } else { finding.0.fixes.as_slice() };
        for correction in corrections {
            if !self.is_harmless(correction, doubts) {
                continue;
            }
            let title = correction.title.map_or(message.fix, |title| title.text(self.locale));
            let mut named = human.clone();
            named.extend(correction.params.iter().map(|(name, param)| (*name, self.param(param, prefix, table).1)));
            let changes = correction.changes.iter();
            // A correction is offered whole or not at all.
            if let Some(operations) = changes.map(|change| self.operation(change, prefix, doubts)).collect() {
                let title = messages::fill(title, &named);
                fixes.push(Fix { title, applicability: correction.applicability, operations });
            }
        }
        let hint = messages::fill(message.hint, &human);
        Diagnostic {
            code: finding.0.code,
            severity,
            message: messages::fill(message.message, &human),
            hint: (!hint.is_empty()).then_some(hint),
            params,
            range,
            source: finding.0.code.source_in(place.table),
            fixes,
            pointer: place.pointer,
            property: place.property,
            label: place.label,
        }
    }

    /// The labels inside a sentence, where its template names them.
    fn add_labels(
        &self,
        anchor: Anchor<'_>,
        template: &str,
        place: &Place,
        prefix: &str,
        table: &'static Property,
        human: &mut Vec<(&'static str, String)>,
    ) {
        let parent = match anchor {
            Anchor::Value(value) | Anchor::Key(value) => value.parent(),
            Anchor::Missing(parent, _) => Some(parent),
            Anchor::Bytes(..) => return,
        };
        if template.contains("{field}") {
            let has_value = match anchor {
                Anchor::Value(value) => match value.shape() {
                    Shape::Null => false,
                    Shape::String => value.text().is_some_and(|text| !text.trim().is_empty()),
                    Shape::Array => value.children().next().is_some(),
                    _ => true,
                },
                _ => false,
            };
            human.push(match has_value {
                true => ("wrong", labels::the(self.locale, &place.label)),
                false => {
                    let is_item =
                        matches!(anchor, Anchor::Value(_)) && parent.is_some_and(|parent| parent.shape() == Shape::Array);
                    labels::to_fill_in(self.locale, &place.label, place.row, is_item)
                }
            });
        }
        let says_nothing = human.iter().any(|(name, word)| *name == "nothing" && !word.is_empty());
        if let Some(parent) = parent.filter(|_| template.contains("{which}") && !says_nothing) {
            human.push(("which", labels::which(self.locale, &self.place(parent, None, prefix, table).label)));
        }
        if template.contains("{notFound}") {
            let found = human.iter().find(|(name, _)| *name == "found").map(|(_, word)| labels::not(self.locale, word));
            human.push(("notFound", found.unwrap_or_default()));
        }
    }

    /// Whether a correction makes the document no worse, as far as that can be tried.
    fn is_harmless(&mut self, correction: &Correction<'_>, doubts: &mut Doubts<'_, '_>) -> bool {
        let Some(trial) = &mut doubts.trial else { return true };
        let Some(cost) = u32::try_from(trial.cost()).ok().filter(|&cost| cost < TRIAL_BYTES) else { return true };
        // Once there isn't enough left none is tried, so that a number says how things stand.
        self.trials = self.trials.saturating_sub(cost);
        if self.trials == 0 {
            return true;
        }
        trial.is_harmless(&correction.changes, correction.opens)
    }

    /// A change as an operation; `None` where a pointer would lead to something else, or there is no text to change.
    fn operation(&mut self, change: &Change<'_>, prefix: &str, doubts: &mut Doubts<'_, '_>) -> Option<Operation> {
        let mut path = |value: Value<'_>| (!doubts.is_shadowed(value)).then(|| format!("{prefix}{}", value.pointer()));
        Some(match change {
            Change::Replace(value, new) => Operation::Replace { path: path(*value)?, value: new.clone() },
            Change::Remove(value) => Operation::Remove { path: path(*value)? },
            Change::Add(object, name, new) => {
                Operation::Add { path: format!("{}/{}", path(*object)?, escape(name)), value: new.clone() }
            }
            Change::Rename(value, name) => Operation::Move {
                from: path(*value)?,
                path: format!("{}/{}", value.parent().map_or(Some(String::new()), path)?, escape(name)),
            },
            Change::Lift(value) => Operation::Move { from: path(*value)?, path: prefix.to_owned() },
            Change::Splice(from, to, text) => {
                let positions = self.positions.as_ref()?;
                let mut units = |offset| {
                    self.last_offset = (offset, positions.units_from(self.last_offset, offset));
                    self.last_offset.1
                };
                Operation::Splice { from: units(*from), to: units(*to), text: text.clone() }
            }
        })
    }
}
