//! Documents, changes to them, and reading a report.

use aanbod::report::{Operation, Range};
use aanbod::time::Moment;
use aanbod::{Kind, Report, ValidateOptions, validate};
use serde_json::Value;

pub const VALID: &str = include_str!("../data/course/valid.json");
pub const CREATING: &str = include_str!("../data/course/creating.json");
pub const BROKEN: &str = include_str!("../data/course/broken.json");

/// The present, fixed, so that reports don't change with the calendar.
pub const NOW: &str = "2026-02-01T12:00:00Z";

pub fn options() -> ValidateOptions {
    ValidateOptions::default().now(NOW.parse::<Moment>().unwrap())
}

pub fn check(text: impl AsRef<[u8]>) -> Report {
    validate(Kind::Course, text.as_ref(), &options()).unwrap()
}

pub fn check_catalogue(text: impl AsRef<[u8]>) -> Report {
    validate(Kind::Catalogue, text.as_ref(), &options()).unwrap()
}

/// Code and pointer of every diagnostic.
pub fn listed(report: &Report) -> Vec<(&'static str, &str)> {
    report.diagnostics.iter().map(|found| (found.code.as_str(), found.pointer.as_str())).collect()
}

pub fn codes(report: &Report) -> Vec<&'static str> {
    report.diagnostics.iter().map(|found| found.code.as_str()).collect()
}

/// The piece of the text that a range in UTF-16 code units names.
pub fn piece(text: &str, range: Range) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[range.from as usize..range.to as usize]).unwrap()
}

/// A change to a document that makes a case of it.
pub enum Edit {
    Set(String, Value),
    Remove(String),
    Rename(String, &'static str),
    /// Replaces the first occurrence in the text.
    Text(&'static str, &'static str),
}

pub fn set(pointer: impl Into<String>, value: impl Into<Value>) -> Edit {
    Edit::Set(pointer.into(), value.into())
}

pub fn remove(pointer: impl Into<String>) -> Edit {
    Edit::Remove(pointer.into())
}

pub fn rename(pointer: impl Into<String>, key: &'static str) -> Edit {
    Edit::Rename(pointer.into(), key)
}

/// A number spelled exactly so.
pub fn number(spelling: &str) -> Value {
    serde_json::from_str(spelling).unwrap()
}

pub fn edited(text: &str, edits: &[Edit]) -> String {
    let mut document: Value = serde_json::from_str(text).unwrap();
    for edit in edits {
        match edit {
            Edit::Set(pointer, value) => insert_value(&mut document, pointer, value.clone()),
            Edit::Remove(pointer) => drop(remove_value(&mut document, pointer)),
            Edit::Rename(pointer, key) => {
                let value = remove_value(&mut document, pointer);
                let parent = &pointer[..pointer.rfind('/').unwrap()];
                insert_value(&mut document, &format!("{parent}/{key}"), value);
            }
            Edit::Text(..) => {}
        }
    }
    let mut text = serde_json::to_string_pretty(&document).unwrap();
    for edit in edits {
        if let Edit::Text(from, to) = edit {
            assert!(text.contains(from), "{from} isn't in the document");
            text = text.replacen(from, to, 1);
        }
    }
    text
}

fn split<'d, 'p>(document: &'d mut Value, pointer: &'p str) -> (&'d mut Value, &'p str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    (document.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}")), key)
}

fn insert_value(document: &mut Value, pointer: &str, value: Value) {
    match split(document, pointer) {
        (Value::Object(members), key) => drop(members.insert(key.to_owned(), value)),
        (Value::Array(items), key) => match key.parse::<usize>() {
            Ok(at) if at < items.len() => items[at] = value,
            _ => items.push(value),
        },
        _ => panic!("nothing can be put at {pointer}"),
    }
}

fn remove_value(document: &mut Value, pointer: &str) -> Value {
    match split(document, pointer) {
        (Value::Object(members), key) => members.shift_remove(key).unwrap_or_else(|| panic!("nothing at {pointer}")),
        (Value::Array(items), key) => items.remove(key.parse().unwrap()),
        _ => panic!("nothing at {pointer}"),
    }
}

/// The document after a fix.
pub fn fixed(text: &str, operations: &[Operation]) -> String {
    aanbod::text::edit::apply(text, operations).unwrap()
}

/// Pointer of a property of an invoice item in the first period.
pub fn item(index: usize, name: &str) -> String {
    format!("/learningMethod/costs/details/0/invoiceItems/{index}/{name}")
}

/// Pointer of a property of a price period.
pub fn period(index: usize, name: &str) -> String {
    format!("/learningMethod/costs/details/{index}/{name}")
}

/// Pointer of a property of a start moment.
pub fn moment(index: usize, name: &str) -> String {
    format!("/learningMethod/planning/startMoments/{index}/{name}")
}

/// Pointer of a property of the first event of the first start moment.
pub fn event(name: &str) -> String {
    moment(0, &format!("modules/0/events/0/{name}"))
}
