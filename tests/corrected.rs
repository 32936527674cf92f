//! What is offered for a text that can't be read: each correction lets it be read further, and what has one reading is certain.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod random;

use aanbod::report::{Applicability, Diagnostic};
use aanbod::time::Moment;
use aanbod::{Code, Kind, Report, ValidateOptions, apply, validate};
use random::Random;

fn check_as(kind: Kind, text: &str) -> Report {
    let options = ValidateOptions::default().now("2026-02-01T12:00:00Z".parse::<Moment>().unwrap());
    validate(kind, text.as_bytes(), &options).unwrap()
}

fn syntax(report: &Report) -> Vec<&Diagnostic> {
    report.diagnostics.iter().filter(|found| found.code == Code::Syntax).collect()
}

/// The corrections of the one fault of a text, and whether each is certain.
fn offered(kind: Kind, text: &str) -> Vec<(bool, String)> {
    let report = check_as(kind, text);
    let [found] = syntax(&report)[..] else { panic!("{text}: {:?}", report.diagnostics) };
    let made = |fix: &aanbod::report::Fix| {
        assert!(
            !fix.title.is_empty() && !fix.title.contains(['{', '¤'])
                || fix.title.contains("Add {")
                || fix.title.contains("Remove {")
        );
        (fix.applicability == Applicability::Certain, apply(text, &fix.operations).unwrap())
    };
    found.fixes.iter().map(made).collect()
}

/// `=` before the one correction that is certain, `?` before each choice.
#[track_caller]
fn offers(text: &str, expected: &[&str]) {
    let offered = offered(Kind::Course, text);
    let shown: Vec<String> =
        offered.iter().map(|(certain, text)| format!("{}{text}", if *certain { '=' } else { '?' })).collect();
    assert_eq!(shown, expected, "{text}");
    for (_, corrected) in &offered {
        moved(Kind::Course, text, corrected, 0);
    }
}

/// A fault, by its number, is gone or stands further on. Without the words above it, a document may lack its braces.
#[track_caller]
fn moved(kind: Kind, text: &str, corrected: &str, number: usize) {
    let place = |report: &Report| syntax(report).get(number).map(|found| found.range.unwrap().from);
    let (before, after) = (check_as(kind, text), check_as(kind, corrected));
    let lacks_braces = syntax(&after).first().is_some_and(|found| found.params[0].1 == "no-braces");
    let had_none = !text.trim_start().starts_with('{') && corrected.trim_start().starts_with('"');
    if lacks_braces && had_none && corrected.len() < text.len() {
        return;
    }
    let (before, after) = (place(&before).unwrap(), place(&after));
    assert!(after.is_none_or(|after| after > before), "{text}\n→ {corrected}: {before} {after:?}");
}

#[test]
fn commas_and_colons() {
    offers("{\"a\": 1 \"b\": 2}", &["={\"a\": 1, \"b\": 2}"]);
    offers("{\n  \"a\": \"x\" // so\n  \"b\": 1\n}", &["={\n  \"a\": \"x\", // so\n  \"b\": 1\n}"]);
    offers("{\"a\": [\n\"nl\"\n\"en\"]}", &["={\"a\": [\n\"nl\",\n\"en\"]}"]);
    offers("{\"a\": [{} {}]}", &["={\"a\": [{}, {}]}"]);
    offers("{\"a\": [\"nl\" \"en\"]}", &["?{\"a\": [\"nl\", \"en\"]}", "?{\"a\": [\"nl\\\" \\\"en\"]}"]);
    offers("{\"a\": 1,, \"b\": 2}", &["={\"a\": 1, \"b\": 2}"]);
    offers("{\"a\": 1, , ,\"b\": 2}", &["={\"a\": 1, \"b\": 2}"]);
    offers("{,\"a\": 1}", &["={\"a\": 1}"]);
    offers("{\"a\": [1,, 2]}", &["?{\"a\": [1, 2]}", "?{\"a\": [1,null, 2]}"]);
    offers("{\"a\": 1; \"b\": 2}", &["?{\"a\": 1, \"b\": 2}"]);
    offers("{\"a\": 1;}", &["?{\"a\": 1,}", "?{\"a\": 1}"]);
    offers("{\"a\" 1}", &["={\"a\": 1}"]);
    offers("{\"a\" = 1}", &["={\"a\" : 1}"]);
    offers("{\"a\" => 1}", &["={\"a\" : 1}"]);
    offers("{\"a\", 1}", &["?{\"a\": 1}"]);
    offers("{\"a\": , \"b\": 1}", &["?{\"a\": null, \"b\": 1}"]);
    offers("{\"a\": }", &["?{\"a\": null}"]);
    offers("{\"a\": 1};", &["={\"a\": 1}"]);
    offers("{\"a\": 1},", &["={\"a\": 1}"]);
}

#[test]
fn brackets() {
    offers("{\"a\": [1, 2}", &["={\"a\": [1, 2]}"]);
    offers("{\"a\": [1, {\"b\": 2]}", &["={\"a\": [1, {\"b\": 2}]}"]);
    offers("{\"a\": [{\"x\": {\"b\": 2}]}", &["?{\"a\": [{\"x\": {\"b\": 2}}]}"]);
    offers("{\"a\": [1, 2)}", &[]);
    offers("{\"a\": 1]", &["={\"a\": 1}"]);
    offers("{\"a\": {\"b\": 1]}", &["={\"a\": {\"b\": 1}}"]);
    offers("{\"a\": 1", &["?{\"a\": 1}"]);
    offers("{\"a\": 1, \n", &["?{\"a\": 1} \n"]);
    offers("{\"a\": [{\"b\":", &["?{\"a\": [{\"b\": null}]}"]);
    offers("{\"a\": 1 // so", &["?{\"a\": 1 // so\n}"]);
    offers("{\"a\": 1}}", &["?{\"a\": 1}"]);
    offers("{\"a\": 1}}]", &["?{\"a\": 1}"]);
    offers("{\"a\": {\"b\": 1}}, \"c\": 2}", &["?{\"a\": {\"b\": 1}, \"c\": 2}"]);
    offers("{\"a\": [\"x\", \"b\": 2}", &["?{\"a\": [\"x\"], \"b\": 2}"]);
}

#[test]
fn quotes() {
    offers("{“name”: „Tekenen”}", &["={\"name\": \"Tekenen\"}"]);
    offers("{“name\": \"x\"}", &["={\"name\": \"x\"}"]);
    offers("{'name': 'zo\\'n \"ding\"', 'id': 1}", &["={\"name\": \"zo'n \\\"ding\\\"\", \"id\": 1}"]);
    offers("{name: 'Tekenen', 'id': 1}", &["={\"name\": \"Tekenen\", \"id\": 1}"]);
    offers("{externalId: \"R-1\"}", &["={\"externalId\": \"R-1\"}"]);
    offers("{\"a\": 1, external-id: \"R-1\", é$1: [{x: 1}]}", &["={\"a\": 1, \"external-id\": \"R-1\", \"é$1\": [{\"x\": 1}]}"]);
    let many = format!("{{{} 'z': 1}}", "'a': 'b', ".repeat(1000));
    offers(&many, &[&many.replace('\'', "\"").replacen('{', "={", 1)]);
    offers("{1: 2}", &["={\"1\": 2}"]);
    offers("{\"a\": `x`}", &["={\"a\": \"x\"}"]);
    offers("{'foto's': 1}", &["?{\"foto's\": 1}"]);
    offers("{'a': 'zo''n', 'id': 1}", &["={\"a\": 'zo''n', 'id': 1}"]);
    offers("{\"name: \"x\"}", &["?{\"name\": \"x\"}"]);
    offers("{name\": \"x\"}", &["?{\"name\": \"x\"}"]);
    offers("{\"name\": Tekenen}", &["?{\"name\": \"Tekenen\"}"]);
    offers("{\"name\": Tekenen voor jou, \"id\": 1}", &["?{\"name\": \"Tekenen voor jou\", \"id\": 1}"]);
    offers("{\"name\": Tekenen\"}", &["?{\"name\": \"Tekenen\"}"]);
    offers("{\"name\": \"Tekenen}", &["?{\"name\": \"Tekenen\"}", "?{\"name\": \"Tekenen}\"}"]);
    offers(
        "{\"name\": \"Tekenen,\n\"id\": 1}",
        &["?{\"name\": \"Tekenen\",\n\"id\": 1}", "?{\"name\": \"Tekenen,\",\n\"id\": 1}"],
    );
    offers("{\"name\": \"Tekenen\n\"id\": 1}", &["?{\"name\": \"Tekenen\",\n\"id\": 1}"]);
    offers("{\"name\": \"een \"goed\" vak\"}", &["?{\"name\": \"een \\\"goed\\\" vak\"}"]);
    offers("{\"start\": 2026-01-15T00:00:00Z}", &["?{\"start\": \"2026-01-15T00:00:00Z\"}"]);
    offers("{\"time\": 08:30}", &["?{\"time\": \"08:30\"}"]);
    offers("{\"id\": 8a1d5b7e-2c40}", &["?{\"id\": \"8a1d5b7e-2c40\"}"]);
}

#[test]
fn texts() {
    offers("{\"a\": \"x\ty\"}", &["={\"a\": \"x\\ty\"}"]);
    offers("{\"a\": \"x\ny\"}", &["?{\"a\": \"x\\ny\"}"]);
    offers("{\"a\": \"x\0y\"}", &["?{\"a\": \"x\\u0000y\"}", "?{\"a\": \"xy\"}"]);
    offers("{\"a\": \"x\\'y\"}", &["={\"a\": \"x'y\"}"]);
    offers("{\"a\": \"\\x41\"}", &["={\"a\": \"\\u0041\"}"]);
    offers("{\"a\": \"C:\\Users\"}", &["?{\"a\": \"C:\\\\Users\"}", "?{\"a\": \"C:Users\"}"]);
    offers("{\"a\": \"x\\\ny\"}", &["={\"a\": \"xy\"}"]);
    offers("{\"a\": 1 /* open }", &["?{\"a\": 1 /* open } */"]);
    offers("{\"a\": 1, /* open\n\"b\": 2}", &["?{\"a\": 1, /* open */\n\"b\": 2}"]);
}

#[test]
fn words_and_numbers() {
    for (word, right) in [
        ("True", "=true"),
        ("FALSE", "=false"),
        ("None", "=null"),
        ("NULL", "=null"),
        ("undefined", "?null"),
        ("NaN", "?null"),
        ("-Infinity", "?null"),
        ("+5", "=5"),
        (".5", "=0.5"),
        ("-.5", "=-0.5"),
        ("5.", "=5"),
        ("0x1F", "=31"),
        ("-0xff", "=-255"),
        ("1_210", "=1210"),
        ("-007.5", "?-7.5"),
    ] {
        let (certain, right) = right.split_at(1);
        for rest in ["}", ", \"b\": [1]}"] {
            offers(&format!("{{\"a\": {word}{rest}"), &[&format!("{certain}{{\"a\": {right}{rest}")]);
        }
    }
    offers("{\"a\": 0011}", &["?{\"a\": 11}", "?{\"a\": \"0011\"}"]);
    offers("{\"a\": 1.210,50, \"b\": 0}", &["={\"a\": 1210.50, \"b\": 0}"]);
    offers("{\"a\": 1,250,000.50, \"b\": 0}", &["={\"a\": 1250000.50, \"b\": 0}"]);
    offers("{\"a\": 12,5}", &["={\"a\": 12.5}"]);
    offers("{\"a\": 1,250}", &["?{\"a\": 1250}", "?{\"a\": 1.250}"]);
    offers("{\"a\": 1 250,00, \"b\": 0}", &["={\"a\": 1250.00, \"b\": 0}"]);
    offers("{\"a\": € 1250}", &["?{\"a\": 1250}"]);
    offers("{\"a\": 21%, \"b\": 0}", &["?{\"a\": 21, \"b\": 0}"]);
    offers("{\"a\": 1250 EUR}", &["?{\"a\": 1250}"]);
    offers("{\"a\": --5}", &["?{\"a\": \"--5\"}"]);
    offers("{\"a\": None, \"b\": \"None\", \"c\": [True]}", &["={\"a\": null, \"b\": \"None\", \"c\": [true]}"]);
}

#[test]
fn what_nobody_sees() {
    offers("{\n\u{a0}\u{a0}\"a\": \"x\u{a0}y\"\n\u{a0}}", &["={\n\"a\": \"x\u{a0}y\"\n}"]);
    offers("{\u{200b}\"a\": 1}", &["={\"a\": 1}"]);
    offers("{\"a\": 1,\u{feff}\"b\": 2}", &["={\"a\": 1,\"b\": 2}"]);
    offers("{\"a\"\u{a0}: true\u{2003}}", &["={\"a\": true}"]);
    offers("{\"a\": 1}\u{a0}", &["={\"a\": 1}"]);
    offers("\u{a0}{\"a\": 1}", &["={\"a\": 1}"]);
    offers("{\"a\": 1\u{c}}", &["={\"a\": 1}"]);
    offers("{ # why\n\"a\": \"#x\" # so\n}", &["={ \n\"a\": \"#x\" \n}"]);
}

#[test]
fn what_stands_around_a_document() {
    offers("Hierbij:\n{\"a\": 1}", &["?{\"a\": 1}"]);
    offers("{\"a\": 1}\nmet groet", &["?{\"a\": 1}\n"]);
    offers("const course = {\"a\": 1};", &["?{\"a\": 1};"]);
    offers("```json\n{\"a\": 1}\n```", &["?{\"a\": 1}\n```"]);
    // In a list, a brace that begins a line begins the next document.
    offers("{\"a\": [1,\n: {\"b\": 2}]}", &["?{\"a\": [1,\n  {\"b\": 2}]}"]);
    // What is left lacks its braces, and that is told next.
    offers("€\n\"f\": 0", &["?\"f\": 0"]);
    offers("\"a\": 1,\n\"b\": 2\n}", &["={\"a\": 1,\n\"b\": 2\n}"]);
    offers("\"a\": 1,\n\"b\": 2,", &["={\"a\": 1,\n\"b\": 2}"]);
    offers("{\"e\": {} é\"id\": {\n\"f\": 0", &[]);
    offers("{\"a\": 1}{\"b\": 2}", &[]);
    offers("", &[]);
    offers("hello", &[]);
}

#[test]
fn what_stands_there_is_named() {
    for (text, found, words) in [
        ("{\u{a0}\"a\": 1}", "U+00A0", "(U+00A0)"),
        ("{\"a\": 1,\u{feff}\"b\": 2}", "U+FEFF", "(U+FEFF)"),
        ("{\"a\": \"x\u{1}\"}", "U+0001", "(U+0001)"),
        ("{externalId: 1}", "externalId", "The name externalId lacks its quotes"),
        ("{\"a\": NaN}", "NaN", "NaN isn't a number in JSON; fill in a number, or null"),
        ("{\"a\": -Infinity}", "-Infinity", "-Infinity isn't a number"),
    ] {
        let report = check_as(Kind::Course, text);
        let found_there = syntax(&report)[0];
        assert_eq!(found_there.params[1], ("found", found.to_owned()), "{text}");
        assert!(found_there.message.contains(words), "{}", found_there.message);
        let mask = ValidateOptions::default().mask_values(true);
        let masked = validate(Kind::Course, text.as_bytes(), &mask).unwrap();
        let masked = syntax(&masked)[0];
        assert!(masked.fixes.is_empty());
        assert_eq!(masked.message.contains(found), found.starts_with("U+"), "{}", masked.message);
    }
}

#[test]
fn a_list_is_corrected_in_its_place() {
    let course = "{\"externalId\": \"é\"}";
    let list = |middle: &str| format!("[{course},\n{middle},\n{course}]");
    for (broken, right) in
        [("{externalId: 1}", "{\"externalId\": 1}"), ("{\"a\": None}", "{\"a\": null}"), ("{\"a\": [1}", "{\"a\": [1]}")]
    {
        let (text, expected) = (list(broken), list(right));
        assert_eq!(offered(Kind::Catalogue, &text), [(true, expected.clone())], "{text}");
        moved(Kind::Catalogue, &text, &expected, 0);
    }
    assert_eq!(offered(Kind::Catalogue, &format!("[{course} {course}]")), [(true, format!("[{course}, {course}]"))]);
    assert_eq!(offered(Kind::Catalogue, &format!("[{course}")), [(false, format!("[{course}]"))]);
    assert_eq!(offered(Kind::Catalogue, &format!("[{course},\n")), [(false, format!("[{course}]\n"))]);
    assert_eq!(offered(Kind::Catalogue, &format!("[{course}}}")), [(true, format!("[{course}]"))]);
    let lines = format!("{course}\n{{a: 1}}\n{course}");
    assert_eq!(offered(Kind::Catalogue, &lines), [(true, lines.replace("a:", "\"a\":"))]);
}

#[test]
fn damaged_documents_get_only_corrections_that_help() {
    const PARTS: &[&str] = &[
        "\"", "'", "“", "”", ",", ":", "[", "]", "{", "}", "\n", "\t", "\0", "\u{a0}", "0", "+", "NaN", "None", "#", "\\", "\\x",
        "/*", "//", "x", "=", ";", "1,5", " 250", "€", "\u{feff}", "é",
    ];
    let mut offered = 0;
    for seed in random::seeds(6000) {
        let mut random = Random::new(seed);
        let document = random.document();
        let tolerant = random.one_in(3);
        let text = random.text_of(&document, tolerant);
        let mut characters: Vec<char> = text.chars().collect();
        for _ in 0..=random.below(2) {
            let at = random.below(characters.len() + 1);
            let part = random.pick(PARTS).chars().collect::<Vec<_>>();
            let gone = random.below(3).min(characters.len() - at);
            match random.below(3) {
                0 => drop(characters.splice(at..at, part)),
                1 => drop(characters.splice(at..at + gone, part)),
                _ => drop(characters.drain(at..at + gone)),
            }
        }
        let text: String = characters.into_iter().collect();
        for kind in [Kind::Course, Kind::Catalogue] {
            for (number, found) in syntax(&check_as(kind, &text)).into_iter().enumerate() {
                let certain = found.fixes.iter().filter(|fix| fix.applicability == Applicability::Certain).count();
                assert!(certain == 0 || found.fixes.len() == 1, "{text}");
                for fix in &found.fixes {
                    offered += 1;
                    moved(kind, &text, &apply(&text, &fix.operations).unwrap(), number);
                }
            }
        }
    }
    assert!(offered > 3000, "{offered}");
}

/// What JSON5 allows and JSON doesn't: one finding each, and where there is one reading, the correction is certain.
#[test]
fn each_spelling_of_json5_is_told_and_corrected() {
    let mut cases = 0;
    for line in include_str!("data/json5/cases.jsonl").lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let (name, text) = (&case["case"], case["text"].as_str().unwrap());
        let report = check_as(Kind::Course, text);
        let about_the_text = [Code::Syntax, Code::Comment, Code::TrailingComma];
        let found: Vec<_> = report.diagnostics.iter().filter(|found| about_the_text.contains(&found.code)).collect();
        let [found] = found[..] else { panic!("{name}: {found:?}") };
        assert_eq!(found.code.as_str(), case["code"], "{name}");
        let certain = found.fixes.iter().find(|fix| fix.applicability == Applicability::Certain);
        let corrected = match found.code {
            Code::Syntax => certain.map(|fix| apply(text, &fix.operations).unwrap()),
            _ => Some(aanbod::to_strict_json(text).unwrap()),
        };
        assert_eq!(corrected.as_deref(), case["corrected"].as_str(), "{name}");
        if let Some(corrected) = corrected {
            serde_json::from_str::<serde_json::Value>(&corrected).unwrap();
        }
        cases += 1;
    }
    assert!(cases > 40);
}
