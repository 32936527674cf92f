//! Parts of a list, checked apart, come to what a check of the whole says.

use crate::common::{VALID, options};
use aanbod::report::{Diagnostic, Operation};
use aanbod::{Kind, ListDocument, ListObserver, Locale, recounted, validate, validate_part};
use std::collections::HashMap;

/// Remembers identities over all parts.
#[derive(Default)]
struct Memory {
    identities: HashMap<(&'static str, String), u32>,
    documents: Vec<(u32, Option<String>, u32)>,
    ended: bool,
}

impl ListObserver for Memory {
    fn identity(&mut self, property: &'static str, text: &str, document: u32) -> Option<u32> {
        let first = *self.identities.entry((property, text.to_owned())).or_insert(document);
        (first != document).then_some(first)
    }

    fn document(&mut self, document: &ListDocument<'_>) {
        self.documents.push((document.number, document.external_id.as_deref().map(str::to_owned), document.counts.error));
    }

    fn ended(&mut self) {
        self.ended = true;
    }
}

fn course() -> serde_json::Value {
    serde_json::from_str(VALID).unwrap()
}

/// Courses of which some are wrong, and some have the id or the code of an earlier one, in other capitals and with escapes.
fn courses() -> Vec<String> {
    (0..40)
        .map(|number| {
            let id = format!("3f2504e0-4f89-41d3-9a0c-{:012X}", if number % 11 == 10 { 0xab } else { 0xab + number });
            let id = if number % 2 == 0 { id.to_lowercase() } else { id };
            let code = if number % 7 == 6 { "C\\u0030".to_owned() } else { format!("C{number}") };
            let mut course = course();
            course["name"] = if number % 5 == 0 { serde_json::json!(7) } else { serde_json::json!("VCA") };
            course["id"] = serde_json::json!(id);
            course["externalId"] = serde_json::json!("CODE");
            course.to_string().replace("CODE", &code)
        })
        .collect()
}

fn without_places(diagnostics: &[Diagnostic]) -> Vec<Diagnostic> {
    let mut diagnostics = diagnostics.to_vec();
    diagnostics.iter_mut().for_each(|diagnostic| diagnostic.range = None);
    diagnostics
}

#[test]
fn parts_come_to_the_whole_but_for_ranges() {
    let courses = courses();
    for (open, separator, close) in [("[", ",", "]"), ("", "\n", "\n")] {
        let text = |courses: &[String]| format!("{open}{}{close}", courses.join(separator));
        let whole = validate(Kind::Catalogue, text(&courses).as_bytes(), &options()).unwrap();
        for size in [1, 3, 17] {
            let mut memory = Memory::default();
            let mut found = Vec::new();
            let mut first = 0;
            for part in courses.chunks(size) {
                let report = validate_part(Kind::Catalogue, text(part).as_bytes(), &options(), first, &mut memory).unwrap();
                found.extend(report.diagnostics);
                first += u32::try_from(part.len()).unwrap();
            }
            assert_eq!(without_places(&found), without_places(&whole.diagnostics), "{size}");
            assert!(found.iter().any(|finding| finding.code.as_str() == "catalogue-id"));
            assert!(found.iter().any(|finding| finding.code.as_str() == "catalogue-external-id"));
            assert_eq!(memory.documents.len(), courses.len());
            assert!(memory.documents.iter().zip(0..).all(|(document, number)| document.0 == number));
            assert_eq!(memory.documents[6].1.as_deref(), Some("C0"));
            assert_eq!(memory.documents.iter().map(|document| document.2).sum::<u32>(), whole.counts.error);
            assert!(!memory.ended);
        }
    }
}

/// A text as Notepad saves it when asked for ANSI: each character is a byte.
fn in_windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(0x80)).collect()
}

fn in_utf_16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[test]
fn a_part_in_another_encoding_is_read_as_the_whole_is() {
    let course = |name: &str| course().to_string().replace("\"name\":\"", &format!("\"name\":\"{name} "));
    for (open, separator, close) in [("[", ",", "]"), ("", "\n", "\n"), ("", "\r\n", "")] {
        let text = format!("{open}{}{separator}{}{close}", course("Café"), course("Prijs in €").replace("A-", "B-"));
        for bytes in [in_windows_1252(&text), in_utf_16(&text)] {
            let whole = validate(Kind::Catalogue, &bytes, &options()).unwrap();
            assert!(whole.diagnostics.iter().any(|found| found.code.as_str() == "file-encoding"), "{:?}", whole.diagnostics);
            assert!(!whole.diagnostics.iter().any(|found| found.code.as_str() == "encoding"));
            let mut memory = Memory::default();
            let part = validate_part(Kind::Catalogue, &bytes, &options(), 0, &mut memory).unwrap();
            assert_eq!(part.diagnostics, whole.diagnostics);
            assert_eq!(memory.documents.len(), 2);
        }
    }
    // Bytes of two encodings are in neither.
    let mixed = [in_windows_1252(&course("Café")), course("Café").into_bytes()].join(&b'\n');
    let part = validate_part(Kind::Catalogue, &mixed, &options(), 0, &mut Memory::default()).unwrap();
    let whole = validate(Kind::Catalogue, &mixed, &options()).unwrap();
    assert_eq!(part.diagnostics, whole.diagnostics);
    assert!(part.diagnostics.iter().any(|found| found.code.as_str() == "encoding"));
}

#[test]
fn a_part_says_when_the_list_can_not_be_read_any_further() {
    for (text, ended) in [
        ("[{},{}]", false),
        ("{}\n{}", false),
        ("{]\n{}", false),
        ("[{},{]", true),
        ("[{} {}]", true),
        ("[{}", true),
        ("7", true),
    ] {
        let mut memory = Memory::default();
        validate_part(Kind::Catalogue, text.as_bytes(), &options(), 0, &mut memory).unwrap();
        assert_eq!(memory.ended, ended, "{text}");
    }
}

#[test]
fn a_finding_that_counts_is_made_into_one_with_another_count() {
    for locale in [Locale::En, Locale::Nl] {
        let options = options().locale(locale);
        let found = |text: &str| {
            let report = validate(Kind::Catalogue, text.as_bytes(), &options).unwrap();
            report.diagnostics.into_iter().find(|finding| finding.code.as_str() == "comment").unwrap()
        };
        let two = found("[ /* 1 */ /* 2 */ ]");
        let three = found("[ /* 1 */ /* 2 */ /* 3 */ ]");
        let recounted = recounted(&two, 3, locale).unwrap();
        let mut three = three;
        three.fixes.clone_from(&recounted.fixes);
        assert_eq!(recounted, three);
        assert_eq!(recounted.params, [("count", "3".to_owned())]);
    }
    let report = validate(Kind::Catalogue, b"[{}]", &options()).unwrap();
    assert_eq!(recounted(&report.diagnostics[0], 3, Locale::En), None);
}

#[test]
fn pointers_of_corrections_are_those_of_the_whole() {
    let text = format!("[{}]", course().to_string().replacen("Z\"", "+00:00\"", 1));
    let report = validate_part(Kind::Catalogue, text.as_bytes(), &options(), 41, &mut Memory::default()).unwrap();
    let fixes: Vec<_> = report.diagnostics.iter().flat_map(|finding| &finding.fixes).flat_map(|fix| &fix.operations).collect();
    assert!(!fixes.is_empty());
    for operation in fixes {
        let Operation::Replace { path, .. } = operation else { panic!("{operation:?}") };
        assert!(path.starts_with("/41/learningMethod/"), "{path}");
    }
}
