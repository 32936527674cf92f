//! What a server refuses is taken out of a text, and every other byte stays.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod random;

use aanbod::text::document::read;
use aanbod::text::tape::Tape;
use aanbod::{strict_changes, to_strict_json};
use random::Random;
use serde_json::Value;

#[track_caller]
fn check(before: &str, after: &str) {
    assert_eq!(to_strict_json(before).unwrap(), after);
    let mut units: Vec<u16> = before.encode_utf16().collect();
    for splice in strict_changes(before).unwrap() {
        units.splice(splice.from as usize..splice.to as usize, splice.insert.encode_utf16());
    }
    assert_eq!(String::from_utf16(&units).unwrap(), after, "the splices");
}

#[test]
fn byte_order_mark_comments_and_trailing_commas_go() {
    check("\u{feff}{}", "{}");
    check("\u{feff}/* é */ {\"a\": [1.50, 2e0,], // 😀 why\r\n}\r\n// end", " {\"a\": [1.50, 2e0] \r\n}\r\n");
    check("[1, /*,*/ ]", "[1  ]");
    check("[1 /*,*/ , // one\n ]", "[1   \n ]");
    check("[[1,],]", "[[1]]");
    check("/* a *//* b */1", "1");
}

#[test]
fn strict_json_stays_as_it_is() {
    for text in ["{}", " [ 1.0 , \"// no \\u002f* comment, ]\" ] \n", "\"\\ud800\"", "-0.0E+01", "{\"a\":1,\"a\":2}"] {
        check(text, text);
        assert_eq!(strict_changes(text).unwrap(), []);
    }
}

#[test]
fn courses_one_a_line_stay_so() {
    check("{\"a\":1,} // first\n{\"a\":2}\n\n{}\n", "{\"a\":1} \n{\"a\":2}\n\n{}\n");
}

#[test]
fn documents_that_are_joined_are_set_apart() {
    check("\u{1e}{\"a\":1}\n\u{1e}{}\n", "{\"a\":1}\n{}\n");
    check("\u{1e}{} \u{1e}\u{feff}{}", "{} \n{}");
    check("{}\n\u{feff}{}", "{}\n{}");
    check("{} {}{\"é\": 1,} // x", "{} \n{}\n{\"é\": 1} ");
    check("[1] [2]", "[1, 2]");
    check("[1,]\n[2, 3] /* x */ [ ] [4]", "[1,\n2, 3   , 4]");
    check("[],[1],[]", "[1]");
    check("{}, // one\n{},\n", "[{}, \n{}]\n");
}

#[test]
fn a_text_that_is_no_json_is_refused_with_the_place_and_what_stands_there() {
    for (text, words) in [
        ("", "Line 1, column 1: There is nothing"),
        ("{\n  \"é\": tru\n}", "Line 2, column 8 (\"tru\"): This word"),
        ("{\"a\": 1,,}", "Line 1, column 9"),
        ("[1, 2", "Line 1, column 6: The document stops"),
        ("Dear reader,\n{}", "Line 1, column 1 (\"Dear reader,\"…): There is text before"),
        ("{} and more", "Line 1, column 4 (\"and\"): There is text after"),
        ("{}\n[]", "Line 2, column 1 (\"[\"): There is text after"),
        ("{}\n{]", "Line 2, column 2 (\"]\")"),
        ("[1] {}", "Line 1, column 5 (\"{\"): There is text after"),
        ("{} /* open", "This comment doesn't end"),
        (&"[".repeat(129), "Line 1, column 129 (\"[\"): Brackets are nested deeper than 128"),
    ] {
        let message = to_strict_json(text).unwrap_err().to_string();
        assert!(message.starts_with("The text can't be made strict JSON. "), "{message}");
        assert!(message.contains(words), "{message}");
    }
}

#[test]
fn a_text_that_is_too_large_is_refused() {
    let message = to_strict_json(&" ".repeat((64 << 20) + 1)).unwrap_err().to_string();
    assert!(message.contains("67108865 bytes"), "{message}");
}

#[test]
fn random_documents_lose_nothing_else() {
    for seed in random::seeds(3000) {
        let mut random = Random::new(seed);
        let document = random.document();
        let text = random.text_of(&document, true);
        let strict = to_strict_json(&text).unwrap();
        let mut tape = Tape::default();
        let read = read(strict.as_bytes(), &mut tape);
        assert!(read.fault.is_none() && read.notes.strict(), "seed {seed}: {text}\n{strict}");
        assert_eq!(serde_json::from_str::<Value>(&strict).unwrap(), document, "seed {seed}: {text}");
        check(&text, &strict);
    }
}
