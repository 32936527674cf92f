//! Documents as people send them by mistake, each with its verdict: the findings, and of which sort their corrections are.

use crate::common::{edited, fixed, options, set};
use aanbod::report::{Applicability, Report};
use aanbod::{Code, Kind, validate};
use serde_json::{Value, json};
use std::path::Path;

const CASES: &str = include_str!("../data/practice/cases.jsonl");

fn check(kind: Kind, text: &str) -> Report {
    validate(kind, text.as_bytes(), &options()).unwrap()
}

/// `error type /name certain`: a finding, with a word for each of its corrections.
fn verdict(report: &Report) -> Vec<String> {
    let word = |applicability| if applicability == Applicability::Certain { " certain" } else { " choice" };
    let line = |found: &aanbod::report::Diagnostic| {
        let fixes: String = found.fixes.iter().map(|fix| word(fix.applicability)).collect();
        format!("{} {} {}{fixes}", found.severity.as_str(), found.code.as_str(), found.pointer)
    };
    report.diagnostics.iter().map(line).collect()
}

fn base_text(name: &str) -> &'static str {
    match name {
        // A new course with one period and one invoice item.
        "course" => include_str!("../data/practice/course.json"),
        "association/course.json" => include_str!("../data/association/course.json"),
        "enrollment/enrollment.json" => include_str!("../data/enrollment/enrollment.json"),
        _ => include_str!("../data/enrollment/enrollmentRequest.json"),
    }
}

/// Each case, the kind that it is checked as, and its document.
pub fn cases() -> Vec<(Value, Kind, String)> {
    let read = |line: &str| {
        let case: Value = serde_json::from_str(line).unwrap();
        let kind = case["kind"].as_str().unwrap().parse().unwrap();
        let input = match case["base"].as_str() {
            // A document of the fixtures with one value in another's place.
            Some(base) => edited(base_text(base), &[set(case["at"].as_str().unwrap(), case["value"].clone())]),
            None => case["input"].as_str().unwrap().to_owned(),
        };
        (case, kind, input)
    };
    CASES.lines().map(read).collect()
}

#[test]
fn every_mistake_has_the_findings_and_corrections_that_it_asks_for() {
    let mut wrong = Vec::new();
    let mut lines = String::new();
    for (mut case, kind, input) in cases() {
        let found = verdict(&check(kind, &input));
        if case["found"] != json!(found) {
            wrong.push(format!("{}: {} becomes {found:?}", case["name"], case["found"]));
        }
        case["found"] = json!(found);
        lines.push_str(&(case.to_string() + "\n"));
    }
    if std::env::var_os("AANBOD_WRITE_FIXTURES").is_some() {
        std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/practice/cases.jsonl"), lines).unwrap();
        return;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_correction_of_a_mistake_can_be_made_and_changes_its_finding() {
    for (case, kind, input) in cases() {
        let report = check(kind, &input);
        for found in &report.diagnostics {
            for fix in &found.fixes {
                let next = check(kind, &fixed(&input, &fix.operations));
                let same = next
                    .diagnostics
                    .iter()
                    .any(|other| (other.code, &other.pointer, &other.params) == (found.code, &found.pointer, &found.params));
                // One of many places at a time, and one layer at a time, are what a syntax error is corrected by.
                assert!(
                    !same || found.code == Code::Syntax,
                    "{}: {} {} “{}”",
                    case["name"],
                    found.code.as_str(),
                    found.pointer,
                    fix.title
                );
            }
        }
    }
}
