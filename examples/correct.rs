//! Makes every correction that is certain, and prints the document: `cargo run --example correct -- course.json`
//!
//! A correction that is a choice is left to a person: it is only listed, on the error stream.

use aanbod::report::Applicability;
use aanbod::{Diagnostic, Kind, ValidateOptions, apply, validate};

const COURSE: &str = r#"{
  "externalId": "DRAW-1", // our own code
  "name": "Drawing for beginners",
  "learningmethod": { "type": "Classroom" },
}"#;

/// A correction can show the next mistake; this many rounds are plenty.
const ROUNDS: usize = 20;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut text = match std::env::args_os().nth(1) {
        Some(path) => std::fs::read_to_string(path)?,
        None => COURSE.to_owned(),
    };
    let options = ValidateOptions::default();
    for _ in 0..ROUNDS {
        let report = validate(Kind::Course, text.as_bytes(), &options)?;
        let Some(fix) = report.diagnostics.iter().flat_map(certain).next() else { break };
        text = apply(&text, &fix.operations)?;
    }
    for diagnostic in &validate(Kind::Course, text.as_bytes(), &options)?.diagnostics {
        for fix in &diagnostic.fixes {
            eprintln!("{} It may be: {}", diagnostic.message, fix.title);
        }
    }
    print!("{text}");
    Ok(())
}

fn certain(diagnostic: &Diagnostic) -> impl Iterator<Item = &aanbod::report::Fix> {
    diagnostic.fixes.iter().filter(|fix| fix.applicability == Applicability::Certain)
}
