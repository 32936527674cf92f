//! What is held against a table while it is read is left out by the walk: with and without that, an answer is the same to the byte.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod random;

use aanbod::time::Moment;
use aanbod::validate::validate_unguided;
use aanbod::{Kind, OperationMode, Profile, QuoteOptions, ValidateOptions, detect, kind_info, validate};
use random::{Random, seeds};
use std::path::Path;

/// Changed documents of an ordinary run.
const CHANGED: u64 = 3000;

/// Values that stand where others stood: of every type, right and wrong in many rows, at the edge of what is right.
const VALUES: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "1",
    "-1",
    "12",
    "1e3",
    "1.50",
    "-0.01",
    "100",
    "101",
    "123456789012345678",
    "1234567890123456789",
    "12345678901234567890123456789012",
    "\"\"",
    "\" \"",
    "\"a\"",
    "\" a\"",
    "\"a \"",
    "\"a\\n\"",
    "\"\\u0041\"",
    "\"é\"",
    "\"€ 5\"",
    "\"a\u{a0}b\"",
    "\"a\u{ad}b\"",
    "\"\u{200b}\"",
    "\"ß\"",
    "\"…\"",
    "\"[1]\"",
    "\"{\\\"a\\\": 1}\"",
    "\"{{name}}\"",
    "\"<name>\"",
    "\"nl\"",
    "\"NL\"",
    "\"EUR\"",
    "\"eur\"",
    "\"mon\"",
    "\"Mon\"",
    "\"uur\"",
    "\"klassikaal\"",
    "\"Classroom\"",
    "\"classroom\"",
    "\"2026-01-15\"",
    "\"2026-02-30\"",
    "\"0001-01-01\"",
    "\"0001-01-02\"",
    "\"2026-01-15T12:00:00Z\"",
    "\"2026-01-15T12:00:00z\"",
    "\"2026-01-15T12:00:00.1234567Z\"",
    "\"2026-01-15T12:00:00.12345678Z\"",
    "\"2026-01-15T12:00:00+01:00\"",
    "\"2026-01-15T12:00:00\"",
    "\"0001-01-01T00:00:00Z\"",
    "\"0001-01-01T12:00:00+01:00\"",
    "\"2026-01-15T24:00:00Z\"",
    "\"2026-01-15T12:00Z\"",
    "\"9f0c9f6e-2f4b-4c7e-9a7e-0d4d3c1f2a5b\"",
    "\"9F0C9F6E-2F4B-4C7E-9A7E-0D4D3C1F2A5B\"",
    "\"00000000-0000-0000-0000-000000000000\"",
    "\"ffffffff-FFFF-ffff-ffff-ffffffffffff\"",
    "\"0000000g-0000-0000-0000-000000000000\"",
    "\"fffffff0-ffff-ffff-ffff-ffffffffffff\"",
    "\"https://example.org/a\"",
    "\"https://example.org/a b\"",
    "\"example\"",
    "\"study\"",
    "\"subject\"",
    "\"active\"",
    "\"component\"",
    "\"course\"",
    "\"program\"",
    "\"ketenid\"",
    "[]",
    "[null]",
    "[1]",
    "[\"a\"]",
    "[{}]",
    "[[]]",
    "[[\"a\"]]",
    "{}",
    "{\"id\": 1}",
    "{\"a\": [{\"b\": null}], \"a\": 2}",
];

/// Pieces that come anywhere into a text.
const PIECES: &[&str] = &[
    ",",
    "\"",
    "}",
    "]",
    "{",
    "[",
    ":",
    " ",
    "\n  ",
    "// x\n",
    "/* x */",
    "\\",
    "\u{feff}",
    "é",
    "\"a\":1,",
    "\"id\":null,",
    "\"name\":\"x\",",
    "\"Name\":\"x\",",
    "\"\\u006eame\":\"x\",",
    "\"type\":\"study\",",
    "\"extra\":{\"a\":[1,2]},",
];

/// Documents of every kind: those that stand on disk.
fn documents() -> Vec<(Kind, String)> {
    let mut documents = Vec::new();
    for system in ["course", "enrollment", "association"] {
        collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(system), &mut documents);
    }
    documents.sort();
    documents
}

fn collect(folder: &Path, documents: &mut Vec<(Kind, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, documents);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let named = Kind::ALL.iter().copied().find(|kind| name.split('.').any(|part| part == kind.as_str()));
            documents.extend(named.or_else(|| detect(text.as_bytes())).map(|kind| (kind, text)));
        }
    }
}

/// Where each value of a text starts and ends that is no object or list.
fn scalars(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        match bytes[at] {
            b'"' => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at = (at + 1).min(bytes.len());
            }
            b'-' | b'0'..=b'9' | b'a'..=b'z' => {
                while at < bytes.len() && !b",]} \n".contains(&bytes[at]) {
                    at += 1;
                }
            }
            _ => {
                at += 1;
                continue;
            }
        }
        found.push((start, at));
    }
    found
}

/// The nearest place where a character starts.
fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The text with some changes, most of which leave it readable.
fn changed(random: &mut Random, text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..=random.below(3) {
        let scalars = scalars(&text);
        if scalars.is_empty() {
            return text;
        }
        let (from, to) = scalars[random.below(scalars.len())];
        let (from, to) = (boundary(&text, from), boundary(&text, to));
        match random.below(12) {
            0..7 => text.replace_range(from..to, random.pick(VALUES)),
            7 => {
                let other = scalars[random.below(scalars.len())];
                let other = text[boundary(&text, other.0)..boundary(&text, other.1)].to_owned();
                text.replace_range(from..to, &other);
            }
            8 => {
                let at = random.below(text.len() + 1);
                text.insert_str(boundary(&text, at), random.pick(PIECES));
            }
            9 => {
                let end = boundary(&text, text.len().min(from + random.below(40)));
                text.replace_range(from..end.max(from), "");
            }
            10 => {
                let at = random.below(text.len() + 1);
                text.truncate(boundary(&text, at));
            }
            _ => {
                text =
                    text.replace(random.pick(&[": ", ",", "null", "\n", "\"nl\""]), random.pick(&[":", " , ", "1", "", "\"x\""]))
            }
        }
    }
    text
}

fn options(random: &mut Random, kind: Kind) -> ValidateOptions {
    let now: Moment = "2026-02-10T10:15:00Z".parse().unwrap();
    let mut options = ValidateOptions::default().now(now);
    options = match random.below(3) {
        0 => options,
        1 => options.operation(OperationMode::Create),
        _ => options.operation(OperationMode::Stored),
    };
    if random.one_in(3) {
        options = options.profile(Profile::Ooapi);
    }
    if kind_info(kind).priceable && random.one_in(2) {
        options = options.quote(QuoteOptions::new(now));
    }
    options
}

fn agree(kind: Kind, text: &str, options: &ValidateOptions) -> usize {
    let guided = validate(kind, text.as_bytes(), options).unwrap();
    let unguided = validate_unguided(kind, text.as_bytes(), options).unwrap();
    assert_eq!(serde_json::to_string(&guided).unwrap(), serde_json::to_string(&unguided).unwrap(), "{}: {text}", kind.as_str());
    guided.diagnostics.len()
}

#[test]
fn documents_on_disk_have_the_same_answer() {
    let documents = documents();
    let mut random = Random::new(1);
    for (kind, text) in &documents {
        // Also as what it is not.
        let other = Kind::ALL[random.below(Kind::ALL.len())];
        for kind in [*kind, other] {
            agree(kind, text, &options(&mut random, kind));
        }
    }
    for kind in Kind::ALL {
        assert!(documents.iter().any(|(of, _)| of == kind), "there is no document of the kind {}", kind.as_str());
    }
}

#[test]
fn changed_documents_have_the_same_answer() {
    let documents = documents();
    let (mut silent, mut loud) = (0u64, 0u64);
    for seed in seeds(CHANGED) {
        let mut random = Random::new(seed);
        let (kind, text) = &documents[random.below(documents.len())];
        let text = changed(&mut random, text);
        let found = agree(*kind, &text, &options(&mut random, *kind));
        if found == 0 { silent += 1 } else { loud += 1 }
    }
    assert!(loud > CHANGED / 2 && silent > CHANGED / 100, "{silent} without a finding, {loud} with some");
}
