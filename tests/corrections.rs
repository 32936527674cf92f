//! What corrections promise: each changes its finding and harms nothing, also beside a key that stands twice, and making all that
//! are certain ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

use aanbod::report::{Applicability, Diagnostic, Fix, Operation};
use aanbod::text::document::read;
use aanbod::text::tape::{Tape, Value};
use aanbod::time::Moment;
use aanbod::{Code, Kind, Report, ValidateOptions, apply, edit_changes, validate};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn check(kind: Kind, text: &str) -> Report {
    let options = ValidateOptions::default().now("2026-02-01T12:00:00Z".parse::<Moment>().unwrap()).max_diagnostics(100_000);
    validate(kind, text.as_bytes(), &options).unwrap()
}

/// Every document of the fixtures that is a text, and what it is checked as.
fn fixtures() -> Vec<(PathBuf, Kind, String)> {
    let mut all = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            let named = path.file_name().unwrap().to_string_lossy().split('.').nth(1).and_then(|name| name.parse().ok());
            if let Some(kind) = named.or_else(|| aanbod::detect(text.as_bytes())) {
                all.push((path, kind, text));
            }
        }
    }
    all.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(all.len() > 200, "{}", all.len());
    all
}

/// The bytes of a member of an object: from its key to its end, and the value alone.
struct Member {
    from: usize,
    value: usize,
    to: usize,
}

/// Every member of every object in a value.
fn members(value: Value<'_>, all: &mut Vec<Member>) {
    for child in value.children() {
        let node = child.node();
        if node.key_end > node.key_start && !node.unclosed {
            all.push(Member { from: node.key_start as usize, value: node.start as usize, to: node.end as usize });
        }
        members(child, all);
    }
}

fn members_of(text: &str) -> Vec<Member> {
    let mut tape = Tape::default();
    let mut all = Vec::new();
    if let Some(root) = read(text.as_bytes(), &mut tape).root() {
        members(root, &mut all);
    }
    all
}

/// A text with one of its members twice: written alike, or with another value before or behind it.
fn doubled<'t>(text: &'t str, member: &'t Member) -> impl Iterator<Item = String> + use<'t> {
    let Member { from, value, to } = *member;
    let (key, whole) = (&text[from..value], &text[from..to]);
    let pairs = [format!("{whole}, {whole}"), format!("{key}\"100\", {whole}"), format!("{whole}, {key}500")];
    pairs.into_iter().map(move |pair| [&text[..from], &pair, &text[to..]].concat())
}

/// A text with another value of a member.
fn replaced<'t>(text: &'t str, member: &'t Member) -> impl Iterator<Item = String> + use<'t> {
    let Member { value, to, .. } = *member;
    ["-500.123", "\"x\""].into_iter().map(move |other| [&text[..value], other, &text[to..]].concat())
}

/// The byte where a UTF-16 unit starts.
fn byte_at(text: &str, unit: u32) -> usize {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[..unit as usize]).unwrap().len()
}

/// Whether an operation names the place that its finding points at.
fn is_at(operation: &Operation, found: &Diagnostic) -> bool {
    match operation {
        Operation::Replace { path, .. } | Operation::Remove { path } => *path == found.pointer,
        Operation::Move { from, .. } => *from == found.pointer,
        _ => false,
    }
}

/// The UTF-16 units that a correction of a finding's own place may change: those of the finding, and where a member goes or gets
/// another name, those of the whole member with the white space and commas around it.
fn may_change(text: &str, found: &Diagnostic, operations: &[Operation]) -> (u32, u32) {
    let range = found.range.unwrap();
    if operations.iter().all(|operation| matches!(operation, Operation::Replace { .. })) {
        return (range.from, range.to);
    }
    let start = byte_at(text, range.from);
    let all = members_of(text);
    let Member { from, to, .. } = all.iter().find(|member| member.from == start || member.value == start).unwrap();
    let around = [' ', '\n', '\r', '\t', ','];
    let before = text[..*from].trim_end_matches(around);
    let behind = text[*to..].trim_start_matches(around);
    let units = |part: &str| u32::try_from(part.encode_utf16().count()).unwrap();
    (units(before), units(&text[..text.len() - behind.len()]))
}

/// Makes a correction; an error says which promise it breaks.
fn hold(kind: Kind, text: &str, report: &Report, found: &Diagnostic, fix: &Fix) -> Result<(), String> {
    let operations = &fix.operations;
    let next = apply(text, operations).map_err(|error| format!("can't be made: {error}\n{text}"))?;
    let keep = |holds: bool, broken: &str| if holds { Ok(()) } else { Err(format!("{broken}\n{text}\nbecomes\n{next}")) };
    keep(next != text, "changes nothing")?;
    if operations.iter().all(|operation| is_at(operation, found)) {
        let (from, to) = may_change(text, found, operations);
        let splices = edit_changes(text, &serde_json::to_string(operations).unwrap()).unwrap();
        keep(splices.iter().all(|splice| from <= splice.from && splice.to <= to), "changes what isn't its own")?;
    }
    let after = check(kind, &next);
    let count =
        |report: &Report, same: &dyn Fn(&Diagnostic) -> bool| report.diagnostics.iter().filter(|other| same(other)).count();
    let twice = |other: &Diagnostic| other.code == Code::DuplicateKey;
    keep(count(&after, &twice) <= count(report, &twice), "makes a second key")?;
    // Behind a place that couldn't be read there may be more errors, and in what nothing looked into: a text, or a document in an object
    // or a list.
    let is_whole = found.pointer.is_empty() && found.code == Code::Type;
    let unread = is_whole
        || matches!(found.code, Code::JsonText | Code::DocumentWrapped | Code::JsonPatch)
        || report.diagnostics.iter().any(|other| other.code == Code::Syntax);
    keep(unread || after.counts.error <= report.counts.error, "adds an error")?;
    let same = |other: &Diagnostic| (other.code, &other.pointer, &other.params) == (found.code, &found.pointer, &found.params);
    keep(count(&after, &same) < count(report, &same), "leaves its finding as it was")
}

/// Makes every correction that a text is offered for some of its findings; how many there were.
fn hold_all(path: &Path, kind: Kind, text: &str, which: &dyn Fn(&Diagnostic) -> bool, broken: &mut Vec<String>) -> usize {
    let report = check(kind, text);
    let mut made = 0;
    for found in report.diagnostics.iter().filter(|found| which(found)) {
        for fix in &found.fixes {
            made += 1;
            if let Err(promise) = hold(kind, text, &report, found, fix) {
                broken.push(format!("{}: {} {} \"{}\" {promise}", path.display(), found.code.as_str(), found.pointer, fix.title));
            }
        }
    }
    made
}

fn assert_none(broken: &[String]) {
    assert!(broken.is_empty(), "{} are broken:\n{}", broken.len(), broken[..broken.len().min(5)].join("\n\n"));
}

#[test]
fn every_correction_changes_its_finding_and_adds_neither_an_error_nor_a_second_key() {
    let mut broken = Vec::new();
    let made: usize = fixtures().iter().map(|(path, kind, text)| hold_all(path, *kind, text, &|_| true, &mut broken)).sum();
    assert_none(&broken);
    assert!(made > 40, "{made}");
}

/// The members that a finding is in, from the outermost; and the others of the object that it is in.
fn near(text: &str, found: &Diagnostic) -> (Vec<Member>, Vec<Member>) {
    let at = byte_at(text, found.range.unwrap().from);
    let (around, others): (Vec<Member>, Vec<Member>) =
        members_of(text).into_iter().partition(|member| member.from <= at && at < member.to);
    let inner = around.iter().rfind(|member| member.value < at).map_or((0, text.len()), |member| (member.value, member.to));
    let sisters = others.into_iter().filter(|other| inner.0 < other.from && other.to < inner.1);
    (around, sisters.take(4).collect())
}

#[test]
fn no_correction_near_a_key_that_stands_twice_or_a_value_that_is_wrong_does_harm() {
    let (mut seen, mut broken) = (BTreeSet::new(), Vec::new());
    let mut made = 0;
    for (path, kind, text) in fixtures() {
        // Most fixtures are one document with one change, so most of their findings are alike.
        for found in &check(kind, &text).diagnostics {
            let fixes: Vec<&str> = found.fixes.iter().map(|fix| fix.title.split(' ').next().unwrap()).collect();
            if fixes.is_empty() || !seen.insert(format!("{} {} {fixes:?}", found.code.as_str(), found.property)) {
                continue;
            }
            let (around, sisters) = near(&text, found);
            let twice = around.iter().flat_map(|member| doubled(&text, member));
            let wrong = around.iter().rev().take(2).chain(&sisters).flat_map(|member| replaced(&text, member));
            // And in a text that ends too early.
            let cut = text.trim_end().trim_end_matches(['}', ']']).to_owned();
            for text in twice.chain(wrong).chain([cut]) {
                let same = |other: &Diagnostic| other.code == found.code || other.pointer.starts_with(&found.pointer);
                made += hold_all(&path, kind, &text, &same, &mut broken);
            }
        }
    }
    assert_none(&broken);
    assert!(made > 500, "{made}");
}

#[test]
fn making_all_corrections_that_are_certain_ends() {
    for (path, kind, mut text) in fixtures() {
        for round in 0.. {
            assert!(round < 300, "{} doesn't end", path.display());
            let certain = |found: &Diagnostic| {
                found.fixes.iter().find(|fix| fix.applicability == Applicability::Certain).map(|fix| fix.operations.clone())
            };
            let Some(operations) = check(kind, &text).diagnostics.iter().find_map(certain) else { break };
            text = apply(&text, &operations).unwrap();
        }
    }
}

#[test]
fn a_correction_that_would_add_an_error_is_not_offered() {
    let fixes = |moments: &str| {
        let text =
            format!(r#"{{ "learningMethod": {{ "type": "Selfplanned", "planning": {{ "startMoments": [{moments}] }} }} }}"#);
        let report = check(Kind::Course, &text);
        let found = report.diagnostics.iter().find(|found| found.code == Code::EnumSpelling).unwrap();
        found.fixes.len()
    };
    assert_eq!(fixes(""), 1);
    assert_eq!(fixes(r#"{ "externalId": "a" }"#), 0);
}

#[test]
fn a_text_that_cannot_be_read_is_offered_no_change_by_pointer() {
    let by_pointer = |kind: Kind, text: &str| {
        let report = check(kind, text);
        let operations = report.diagnostics.iter().flat_map(|found| &found.fixes).flat_map(|fix| &fix.operations);
        operations.filter(|operation| !matches!(operation, Operation::Splice { .. })).count()
    };
    assert_eq!(by_pointer(Kind::Course, r#"{ "externalId": 100 }"#), 1);
    assert_eq!(by_pointer(Kind::Course, r#"{ "externalId": 100 "#), 0);
    assert_eq!(by_pointer(Kind::Catalogue, "{ \"externalId\": 100 }\n{ \"externalId\": 101 }"), 2);
    assert_eq!(by_pointer(Kind::Catalogue, "{ \"externalId\": 100 }\n{ \"externalId\" 101 }"), 0);
    assert_eq!(by_pointer(Kind::Catalogue, "{ \"externalId\": 100 }\n[{ \"externalId\": 101 }]"), 0);
}
