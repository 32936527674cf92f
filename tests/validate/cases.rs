//! The table of cases: for every code a document that makes it fire, and near-misses that keep it quiet.

use crate::common::{CREATING, Edit, VALID, edited, fixed, options, piece};
use crate::{
    association, association_calls, catalogue, course_patch, enrollment, joined, json_text, learning_method, money, periods,
    planning, structure, templates, text, unseen,
};
use aanbod::{Code, Kind, Locale, Report, Severity, ValidateOptions, validate};
use serde_json::Value;
use std::collections::BTreeSet;

/// A document and how it is checked.
pub struct Doc {
    kind: Kind,
    bytes: Vec<u8>,
    options: ValidateOptions,
}

impl Doc {
    pub fn with(mut self, change: impl FnOnce(&mut ValidateOptions)) -> Self {
        change(&mut self.options);
        self
    }

    fn check(&self, locale: Locale) -> Report {
        validate(self.kind, &self.bytes, &self.options.clone().locale(locale)).unwrap()
    }

    fn has(&self, code: Code) -> bool {
        self.check(Locale::En).diagnostics.iter().any(|found| found.code == code)
    }
}

/// The valid course with changes.
pub fn valid<const N: usize>(edits: [Edit; N]) -> Doc {
    raw(edited(VALID, &edits))
}

/// The course that is being created with changes.
pub fn creating<const N: usize>(edits: [Edit; N]) -> Doc {
    raw(edited(CREATING, &edits)).with(|options| options.operation = Some(aanbod::options::OperationMode::Create))
}

/// Any text as a course.
pub fn raw(bytes: impl Into<Vec<u8>>) -> Doc {
    of(Kind::Course, bytes)
}

/// Any text as a document of a kind.
pub fn of(kind: Kind, bytes: impl Into<Vec<u8>>) -> Doc {
    Doc { kind, bytes: bytes.into(), options: options() }
}

/// Any text as a catalogue.
pub fn many(bytes: impl Into<Vec<u8>>) -> Doc {
    of(Kind::Catalogue, bytes)
}

/// A code, a document that makes it fire once, and what it says.
pub struct Case {
    code: Code,
    severity: Severity,
    doc: Doc,
    pointer: String,
    piece: &'static str,
    params: Vec<(&'static str, &'static str)>,
    fixes: Vec<&'static str>,
    also: Vec<Code>,
    quiet: Vec<Doc>,
}

pub fn error(code: Code, doc: Doc) -> Case {
    Case {
        code,
        severity: Severity::Error,
        doc,
        pointer: String::new(),
        piece: "",
        params: Vec::new(),
        fixes: Vec::new(),
        also: Vec::new(),
        quiet: Vec::new(),
    }
}

pub fn warning(code: Code, doc: Doc) -> Case {
    Case { severity: Severity::Warning, ..error(code, doc) }
}

pub fn info(code: Code, doc: Doc) -> Case {
    Case { severity: Severity::Info, ..error(code, doc) }
}

impl Case {
    /// The pointer, and the piece of the text in the range; `{…}` and `[…]` stand for a whole object or list.
    pub fn at(self, pointer: impl Into<String>, piece: &'static str) -> Self {
        Case { pointer: pointer.into(), piece, ..self }
    }

    pub fn param(mut self, name: &'static str, value: &'static str) -> Self {
        self.params.push((name, value));
        self
    }

    /// The operations of a correction, as JSON. Several are told in their order.
    pub fn fix(mut self, operations: &'static str) -> Self {
        self.fixes.push(operations);
        self
    }

    /// What the document rightly is told besides.
    pub fn also<const N: usize>(self, codes: [Code; N]) -> Self {
        Case { also: codes.to_vec(), ..self }
    }

    /// A near-miss.
    pub fn not(mut self, doc: Doc) -> Self {
        self.quiet.push(doc);
        self
    }

    pub fn code_name(&self) -> &'static str {
        self.code.as_str()
    }

    pub fn document(&self) -> (Kind, &[u8]) {
        (self.doc.kind, &self.doc.bytes)
    }

    /// The near-misses of the same kind.
    pub fn quiet_documents(&self) -> impl Iterator<Item = &[u8]> {
        self.quiet.iter().filter(|quiet| quiet.kind == self.doc.kind).map(|quiet| quiet.bytes.as_slice())
    }

    fn run(&self) {
        let name = format!("{} at {}", self.code.as_str(), self.pointer);
        let report = self.doc.check(Locale::En);
        let seen: Vec<_> = report.diagnostics.iter().map(|found| (found.code.as_str(), found.pointer.as_str())).collect();
        let (hits, rest): (Vec<_>, Vec<_>) = report.diagnostics.iter().partition(|found| found.code == self.code);
        assert_eq!(hits.len(), 1, "{name}: {seen:?}");
        assert_eq!(rest.iter().map(|found| found.code).collect::<Vec<_>>(), self.also, "{name}: {seen:?}");
        let found = hits[0];
        assert_eq!(found.severity, self.severity, "{name}");
        assert_eq!(found.pointer, self.pointer, "{name}");
        let text = String::from_utf8_lossy(&self.doc.bytes);
        let range = found.range.unwrap();
        let there = piece(&text, range);
        match self.piece {
            "{…}" | "[…]" => {
                assert!(there.starts_with(&self.piece[..1]), "{name}: {there}");
                assert!(serde_json::from_str::<Value>(&there).is_ok(), "{name}: {there}");
            }
            piece => assert_eq!(there, piece, "{name}"),
        }
        let before: String =
            text.encode_utf16().take(range.from as usize).map(|unit| char::from_u32(unit.into()).unwrap_or('?')).collect();
        assert_eq!(range.line as usize, before.matches('\n').count() + 1, "{name}");
        let column = before.chars().count() - before.rfind('\n').map_or(0, |at| before[..=at].chars().count()) + 1;
        assert_eq!(range.column as usize, column, "{name}");
        // A key in other capitals is told by its name in the specification.
        let is_list = self.doc.kind.is_list() && (self.doc.kind.page().is_none() || text.trim_start().starts_with('['));
        let property = property_of(&found.pointer, is_list);
        assert!(found.property.eq_ignore_ascii_case(&property), "{name}: {} {property}", found.property);
        let params: BTreeSet<_> = found.params.iter().map(|(name, _)| *name).collect();
        assert_eq!(params, self.code.params().iter().copied().collect(), "{name}: the params that the code declares");
        for (param, value) in &self.params {
            let given = found.params.iter().find(|(known, _)| known == param).map(|(_, value)| value.as_str());
            assert_eq!(given, Some(*value), "{name}: param {param}");
        }
        self.run_fix(&name, &found.fixes);
        let dutch = self.doc.check(Locale::Nl);
        assert_eq!(dutch.diagnostics.len(), report.diagnostics.len(), "{name}");
        for (english, dutch) in report.diagnostics.iter().zip(&dutch.diagnostics) {
            assert_eq!((english.code, &english.pointer), (dutch.code, &dutch.pointer), "{name}");
            assert_ne!(english.message, dutch.message, "{name}");
            for text in [&english.message, &dutch.message] {
                let leftovers = text.contains("  ") || text.contains("{}");
                assert!(!text.is_empty() && !leftovers, "{name}: {text}");
            }
        }
        for (index, quiet) in self.quiet.iter().enumerate() {
            let document = String::from_utf8_lossy(&quiet.bytes);
            assert!(!quiet.has(self.code), "{name}: near-miss {index} fires\n{document}");
        }
    }

    fn run_fix(&self, name: &str, fixes: &[aanbod::report::Fix]) {
        let operations = |fix: &aanbod::report::Fix| serde_json::to_value(&fix.operations).unwrap();
        let expected: Vec<Value> = self.fixes.iter().map(|fix| serde_json::from_str(fix).unwrap()).collect();
        assert_eq!(fixes.iter().map(operations).collect::<Vec<_>>(), expected, "{name}");
        for fix in fixes {
            assert!(!fix.title.is_empty(), "{name}: a fix without title");
            let after = fixed(std::str::from_utf8(&self.doc.bytes).unwrap(), &fix.operations);
            let after = Doc { kind: self.doc.kind, bytes: after.into_bytes(), options: self.doc.options.clone() };
            assert!(!after.has(self.code), "{name}: the fix doesn't help");
        }
    }
}

/// `/learningMethod/costs/details/0/endDate` as the specification writes it.
fn property_of(pointer: &str, is_list: bool) -> String {
    let skip = if is_list { 2 } else { 1 };
    let steps = pointer.split('/').skip(skip);
    let named = steps.map(|step| {
        if step.parse::<usize>().is_ok() { "[n]".to_owned() } else { format!(".{}", step.replace("~1", "/").replace("~0", "~")) }
    });
    named.collect::<String>().trim_start_matches('.').to_owned()
}

pub fn all() -> Vec<Case> {
    [
        structure::cases(),
        learning_method::cases(),
        periods::cases(),
        money::cases(),
        planning::cases(),
        text::cases(),
        catalogue::cases(),
        joined::cases(),
        enrollment::cases(),
        association::cases(),
        association_calls::cases(),
        course_patch::cases(),
        unseen::cases(),
        json_text::cases(),
        templates::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn the_valid_course_has_no_finding_at_all() {
    let report = valid([]).check(Locale::En);
    assert_eq!(report.diagnostics, [], "{:#?}", report.diagnostics);
    assert!(report.valid && !report.truncated);
}

#[test]
fn every_rule_fires_where_it_should_and_is_quiet_where_it_should() {
    let mut failures = Vec::new();
    for case in all() {
        let run = std::panic::AssertUnwindSafe(|| case.run());
        if let Err(failure) = std::panic::catch_unwind(run) {
            let text = failure.downcast_ref::<String>().cloned();
            failures.push(text.unwrap_or_else(|| case.code.as_str().to_owned()));
        }
    }
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n\n"));
}

#[test]
fn every_code_of_a_check_has_a_case_and_a_near_miss() {
    let mut fires = BTreeSet::new();
    let mut quiet = BTreeSet::new();
    for case in all() {
        fires.insert(case.code.as_str());
        if !case.quiet.is_empty() {
            quiet.insert(case.code.as_str());
        }
    }
    let codes = Code::ALL.iter().map(|code| code.as_str());
    // Prices, exchanges and comparisons have tests of their own.
    let elsewhere = |name: &str| name.starts_with("quote-") || name.starts_with("exchange-") || name == "not-patchable";
    let check: BTreeSet<_> = codes.filter(|name| !elsewhere(name)).collect();
    assert_eq!(check.difference(&fires).collect::<Vec<_>>(), Vec::<&&str>::new(), "codes without a case");
    assert_eq!(check.difference(&quiet).collect::<Vec<_>>(), Vec::<&&str>::new(), "codes without a near-miss");
}
