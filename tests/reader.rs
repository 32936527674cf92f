//! The reader against a public suite of cases and against another parser.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod random;

use aanbod::text::MAX_DEPTH;
use aanbod::text::document::read;
use aanbod::text::fault::{Problem, SyntaxProblem};
use aanbod::text::tape::{Shape, Tape, Value as Node};
use random::Random;
use serde_json::{Map, Number, Value};

/// What the reader makes of a text.
struct Reading {
    /// Whether a server would take it as it is.
    strict: bool,
    problem: Option<Problem>,
    lone_surrogates: bool,
    value: Option<Value>,
}

fn reading(bytes: &[u8]) -> Reading {
    let mut tape = Tape::default();
    let read = read(bytes, &mut tape);
    if let Some(fault) = read.fault {
        assert!(fault.from <= fault.to && fault.to as usize <= bytes.len(), "{fault:?} in {:?}", String::from_utf8_lossy(bytes));
    }
    if let Some(root) = read.root() {
        sound(root, bytes, read.fault.is_none());
    }
    Reading {
        strict: read.fault.is_none() && read.notes.strict(),
        problem: read.fault.map(|fault| fault.problem),
        lone_surrogates: !read.notes.lone_surrogates.is_empty(),
        value: read.root().filter(|_| read.fault.is_none()).map(value),
    }
}

/// The tape fits the text, whether it was read to its end or not.
fn sound(node: Node<'_>, bytes: &[u8], whole: bool) {
    let entry = node.node();
    assert!(entry.start < entry.end && entry.end as usize <= bytes.len(), "{entry:?}");
    assert!(!(whole && entry.unclosed), "{entry:?}");
    let mut last = entry.start;
    for child in node.children() {
        assert_eq!(child.parent().map(Node::index), Some(node.index()));
        assert!(child.node().start > last && child.node().end <= entry.end && child.node().next <= entry.next);
        assert_eq!(node.shape() == Shape::Object, child.node().key_end > 0);
        last = child.node().end;
        sound(child, bytes, whole);
    }
}

fn value(node: Node<'_>) -> Value {
    match node.shape() {
        Shape::Null => Value::Null,
        Shape::False => Value::Bool(false),
        Shape::True => Value::Bool(true),
        Shape::Number => Value::Number(Number::from_string_unchecked(String::from_utf8(node.raw().to_vec()).unwrap())),
        Shape::String => Value::String(node.text().unwrap().into_owned()),
        Shape::Array => node.children().map(value).collect(),
        Shape::Object => {
            Value::Object(node.children().map(|child| (child.key().into_owned(), value(child))).collect::<Map<_, _>>())
        }
    }
}

/// The same verdict, and the same value.
#[track_caller]
fn agree(bytes: &[u8]) -> bool {
    let ours = reading(bytes);
    let theirs = serde_json::from_slice::<Value>(bytes);
    let shown = String::from_utf8_lossy(bytes);
    // Two known differences: the other parser refuses halves of surrogate pairs, and stops one level earlier.
    if ours.lone_surrogates || ours.problem == Some(Problem::TooDeep) || deepest(bytes) == MAX_DEPTH {
        return false;
    }
    match theirs {
        Ok(theirs) => {
            assert!(ours.strict, "refused: {shown}: {:?}", ours.problem);
            assert_eq!(spelled(ours.value.unwrap()), spelled(theirs), "{shown}");
            true
        }
        Err(error) => {
            assert!(!ours.strict, "accepted: {shown}: {error}");
            false
        }
    }
}

/// The other parser writes exponents in one way only.
fn spelled(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::String(number.to_string().replace('E', "e").replace("e+", "e")),
        Value::Array(items) => items.into_iter().map(spelled).collect(),
        Value::Object(members) => Value::Object(members.into_iter().map(|(key, value)| (key, spelled(value))).collect()),
        other => other,
    }
}

fn deepest(bytes: &[u8]) -> u32 {
    let mut depth = 0u32;
    let steps = bytes.iter().map(|byte| match byte {
        b'[' | b'{' => {
            depth += 1;
            depth
        }
        b']' | b'}' => {
            depth = depth.saturating_sub(1);
            depth
        }
        _ => depth,
    });
    steps.max().unwrap_or(0)
}

fn suite() -> Vec<(String, Vec<u8>)> {
    let cases = include_str!("data/json-test-suite/cases.jsonl").lines().map(|line| {
        let case: Value = serde_json::from_str(line).unwrap();
        let bytes = match case["hex"].as_str() {
            Some(hex) => (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect(),
            None => {
                let times = case["times"].as_u64().unwrap_or(1) as usize;
                case["text"].as_str().unwrap().repeat(times).into_bytes()
            }
        };
        (case["name"].as_str().unwrap().to_owned(), bytes)
    });
    cases.collect()
}

#[test]
fn the_public_suite_is_read_and_refused_as_it_says() {
    let cases = suite();
    assert_eq!(cases.len(), 318);
    for (name, bytes) in &cases {
        let reading = reading(bytes);
        match name.split('_').next().unwrap() {
            "y" => assert!(reading.strict, "{name} was refused: {:?}", reading.problem),
            "n" => assert!(!reading.strict, "{name} was accepted"),
            _ => {}
        }
    }
}

#[test]
fn where_the_suite_leaves_a_choice_the_text_is_read_as_far_as_it_can_be() {
    for (name, bytes) in suite().iter().filter(|(name, _)| name.starts_with("i_")) {
        let reading = reading(bytes);
        match name.as_str() {
            "i_structure_500_nested_arrays" => assert_eq!(reading.problem, Some(Problem::TooDeep)),
            name if name.to_lowercase().contains("utf-16") || name.contains("utf16") => {
                assert_eq!(reading.problem, Some(Problem::Syntax(SyntaxProblem::NotText)), "{name}");
            }
            name if name.starts_with("i_number") => assert!(reading.strict, "{name}"),
            name => assert!(reading.problem.is_none(), "{name}: {:?}", reading.problem),
        }
    }
}

#[test]
fn the_public_suite_is_read_as_another_parser_reads_it() {
    assert!(suite().iter().filter(|(_, bytes)| agree(bytes)).count() > 95);
}

#[test]
fn random_documents_are_read_as_another_parser_reads_them() {
    for seed in random::seeds(4000) {
        let mut random = Random::new(seed);
        let document = random.document();
        assert!(agree(random.text_of(&document, false).as_bytes()), "seed {seed}");
        agree(random.text_of(&document, true).as_bytes());
    }
}

#[test]
fn damaged_documents_are_judged_as_another_parser_judges_them() {
    let suite = suite();
    let mut accepted = 0;
    for seed in random::seeds(30_000) {
        let mut random = Random::new(seed);
        let mut bytes = if random.one_in(4) {
            let bytes = &suite[random.below(suite.len())].1;
            bytes[..bytes.len().min(300)].to_vec()
        } else {
            let document = random.value(3);
            let tolerant = random.one_in(4);
            random.text_of(&document, tolerant).into_bytes()
        };
        for _ in 0..=random.below(3) {
            damage(&mut random, &mut bytes);
        }
        accepted += usize::from(agree(&bytes));
    }
    assert!(accepted > 1000, "{accepted}");
}

fn damage(random: &mut Random, bytes: &mut Vec<u8>) {
    const PARTS: &[&[u8]] = &[
        b"\"",
        b"\\",
        b",",
        b":",
        b"[",
        b"]",
        b"{",
        b"}",
        b" ",
        b"\n",
        b"\t",
        b"\0",
        b"\x1f",
        b"\x7f",
        b"0",
        b"-",
        b"+",
        b".",
        b"e5",
        b"E-",
        b"1.",
        b"00",
        b"true",
        b"nul",
        b"null",
        b"\\u00e9",
        b"\\ud83d\\ude00",
        b"\\u12",
        b"\\x",
        b"/",
        b"//",
        b"/**/",
        b"/*",
        b"*/",
        b"'",
        b"\xc3\xa9",
        b"\xc3",
        b"\xff",
        b"\xed\xa0\x80",
        b"\xf0\x9f\x98\x80",
        b"\xef\xbb\xbf",
        b"\xc2\xa0",
        b"        ",
        b"\"abcdefgh",
    ];
    let at = random.below(bytes.len() + 1);
    let to = (at + random.below(4)).min(bytes.len());
    match random.below(6) {
        0 => drop(bytes.splice(at..at, random.pick(PARTS).iter().copied())),
        1 => drop(bytes.splice(at..to, random.pick(PARTS).iter().copied())),
        2 => drop(bytes.drain(at..to)),
        3 => bytes.truncate(at),
        4 => {
            let copy = bytes[at..to].to_vec();
            let place = random.below(bytes.len() + 1);
            bytes.splice(place..place, copy);
        }
        _ => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = random.below(256) as u8;
            }
        }
    }
}

#[test]
fn a_text_cut_short_anywhere_keeps_what_was_read() {
    let mut random = Random::new(1);
    let document = serde_json::json!({ "a": [1.5, { "b": "é\n\"x\"" }], "c": null, "d": [[], {}, true] });
    let text = random.text_of(&document, false).trim_end().to_owned().into_bytes();
    let mut most = 0;
    for end in 0..text.len() {
        let mut tape = Tape::default();
        let read = read(&text[..end], &mut tape);
        let count = read.root().map_or(0, |root| descendants(root));
        assert!(read.fault.is_some());
        // At most the number that is cut in two is lost.
        assert!(count + 1 >= most, "a longer text has lost values");
        most = most.max(count);
    }
}

fn descendants(node: Node<'_>) -> usize {
    1 + node.children().map(descendants).sum::<usize>()
}

#[test]
fn levels_are_counted_to_the_last() {
    let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(reading(nested(MAX_DEPTH as usize).as_bytes()).strict);
    assert_eq!(reading(nested(MAX_DEPTH as usize + 1).as_bytes()).problem, Some(Problem::TooDeep));
    let wide = format!("[{}]", vec![nested(MAX_DEPTH as usize - 1); 10].join(","));
    assert!(reading(wide.as_bytes()).strict);
    assert_eq!(reading("{\"a\":".repeat(10_000).as_bytes()).problem, Some(Problem::TooDeep));
}
