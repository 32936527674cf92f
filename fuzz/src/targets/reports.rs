//! Every kind through the check: places, order, counts, corrections, and no value where values are masked.

use super::{Target, Verdict, ensure, has_doubled_key};
use aanbod::options::{Dates, OperationMode, Profile};
use aanbod::report::{Applicability, Diagnostic};
use aanbod::time::Moment;
use aanbod::validate::validate_unguided;
use aanbod::{Kind, Locale, Report, ValidateOptions, apply, detect, validate};
use serde_json::Value;

pub const VALIDATE: Target = Target { name: "validate", run, seeds: &["{\"name\": \"Drawing\"}", "{\"a\": }"], documents: true };

/// A value that no message has by itself.
const PLANTED: &str = "Qx7Planted9Zw";

fn run(input: &[u8]) -> Verdict {
    let turn = input.iter().fold(input.len(), |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
    let other = Kind::ALL[turn / 8 % Kind::ALL.len()];
    let kind = detect(input).filter(|_| turn % 4 != 0).unwrap_or(other);
    let options = ValidateOptions::default()
        .locale(if turn % 2 == 0 { Locale::En } else { Locale::Nl })
        .dates(if turn % 3 == 0 { Dates::Local } else { Dates::Iso })
        .operation([OperationMode::Auto, OperationMode::Create, OperationMode::Stored][turn % 3])
        .profile(if turn % 5 == 0 { Profile::Ooapi } else { Profile::Eduxchange })
        .now("2026-02-01T12:00:00Z".parse::<Moment>().unwrap())
        .max_diagnostics(2000);
    let report = validate(kind, input, &options).map_err(|error| error.to_string())?;
    let second = validate(kind, input, &options).map_err(|error| error.to_string())?;
    ensure(report == second, || "two checks of the same differ".into())?;
    let unguided = validate_unguided(kind, input, &options).map_err(|error| error.to_string())?;
    ensure(report == unguided, || "the walk alone finds something else".into())?;
    counted(&report)?;
    masked(kind, input, &options)?;
    let Ok(text) = std::str::from_utf8(input) else { return Ok(codes(kind, &report)) };
    let document = serde_json::from_str::<Value>(text).ok().filter(|_| !has_doubled_key(text));
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut last = 0;
    for found in &report.diagnostics {
        placed(found, text, &units)?;
        let from = found.range.map_or(0, |range| range.from);
        ensure(from >= last, || format!("out of order: {} at {from} behind {last}", found.code.as_str()))?;
        last = from;
        if let Some(document) = &document {
            // A single document that is read as a list is its first.
            let alone = found.pointer.strip_prefix("/0").filter(|_| !document.is_array());
            let pointer = alone.unwrap_or(&found.pointer);
            let above = pointer.rsplit_once('/').map_or("", |(above, _)| above);
            ensure(document.pointer(above).is_some(), || {
                format!("{} points at nothing: {}", found.code.as_str(), found.pointer)
            })?;
        }
    }
    for found in report.diagnostics.iter().take(12) {
        corrected(kind, found, text, &options, report.counts.error)?;
    }
    Ok(codes(kind, &report))
}

fn codes(kind: Kind, report: &Report) -> Vec<String> {
    report.diagnostics.iter().map(|found| format!("{kind:?} {} {}", found.code.as_str(), found.fixes.len())).collect()
}

fn counted(report: &Report) -> Result<(), String> {
    let listed = report.diagnostics.len() as u32;
    ensure(report.truncated == (listed < report.counts.total()), || "truncated, or not, and doesn't say so".into())?;
    ensure(report.valid == (report.counts.error == 0), || "valid with errors, or without any not".into())
}

/// A range lies on borders of characters, and its line and column are those of its start.
fn placed(found: &Diagnostic, text: &str, units: &[u16]) -> Result<(), String> {
    let range = found.range.ok_or("a finding without a range")?;
    let (from, to) = (range.from as usize, range.to as usize);
    let code = found.code.as_str();
    ensure(from <= to && to <= units.len(), || format!("{code} lies outside of the text: {range:?}"))?;
    let within_pair = |at: usize| units.get(at).is_some_and(|unit| (0xdc00..0xe000).contains(unit));
    ensure(!within_pair(from) && !within_pair(to), || format!("{code} cuts a character in two: {range:?}"))?;
    if text.contains('\r') {
        return Ok(());
    }
    let before = &units[..from];
    let line = 1 + before.iter().filter(|unit| **unit == 10).count();
    let column = 1 + before.iter().rev().take_while(|unit| **unit != 10).count();
    ensure((range.line as usize, range.column as usize) == (line, column), || {
        format!("{code} isn't on {line}:{column}: {range:?}")
    })
}

/// Every correction can be made, changes something, and one that is certain makes no new errors.
fn corrected(kind: Kind, found: &Diagnostic, text: &str, options: &ValidateOptions, errors: u32) -> Result<(), String> {
    for fix in &found.fixes {
        let code = found.code.as_str();
        let made = apply(text, &fix.operations).map_err(|error| format!("a correction of {code} fails: {error}"))?;
        ensure(made != text, || format!("a correction of {code} changes nothing: {:?}", fix.operations))?;
        // Of a text that can't be read, more is checked once it can be; and what is taken out of something is looked into then.
        let there = found.range.and_then(|range| text.get(range.bytes())).unwrap_or_default();
        let is_taken_out = matches!(code, "document-wrapped" | "json-text") || (code == "type" && there.starts_with('['));
        if fix.applicability == Applicability::Certain && !is_taken_out && serde_json::from_str::<Value>(text).is_ok() {
            let after = validate(kind, made.as_bytes(), options).map_err(|error| error.to_string())?;
            ensure(after.counts.error <= errors, || {
                format!("a certain correction of {code} makes errors: {:?}", fix.operations)
            })?;
        }
    }
    Ok(())
}

fn masked(kind: Kind, input: &[u8], options: &ValidateOptions) -> Result<(), String> {
    let Some(planted) = plant(input) else { return Ok(()) };
    let options = options.clone().mask_values(true);
    let report = validate(kind, planted.as_bytes(), &options).map_err(|error| error.to_string())?;
    let report = serde_json::to_string(&report).map_err(|error| error.to_string())?;
    ensure(!report.to_lowercase().contains(&PLANTED.to_lowercase()), || format!("a masked value is told: {report}\nof {planted}"))
}

/// The document with that value behind each of its texts.
fn plant(input: &[u8]) -> Option<String> {
    fn walk(value: &mut Value) {
        match value {
            Value::String(text) => text.push_str(PLANTED),
            Value::Array(items) => items.iter_mut().for_each(walk),
            Value::Object(members) => members.values_mut().for_each(walk),
            _ => {}
        }
    }
    let mut value: Value = serde_json::from_slice(input).ok()?;
    walk(&mut value);
    Some(value.to_string())
}
