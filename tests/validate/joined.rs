//! Several documents in one text that aren't one list, nor one a line.

use crate::cases::{Case, many, warning};
use crate::common::{check, check_catalogue, codes, listed, options};
use aanbod::options::QuoteOptions;
use aanbod::price::QuoteStatus;
use aanbod::report::Applicability;
use aanbod::time::Moment;
use aanbod::{Code, Kind, Report, apply, edit, to_strict_json, validate};

const LINES: &str = include_str!("../data/course/catalogue.jsonl");

/// Two courses without any finding.
fn two() -> [&'static str; 2] {
    let mut lines = LINES.lines();
    [lines.next().unwrap(), lines.next().unwrap()]
}

/// The operations of a correction, for as long as the tests run.
fn splices(cuts: &[(usize, usize, &str)]) -> &'static str {
    let cuts = cuts.iter().map(|(from, to, text)| serde_json::json!({ "op": "splice", "from": from, "to": to, "text": text }));
    Box::leak(serde_json::Value::Array(cuts.collect()).to_string().into_boxed_str())
}

pub fn cases() -> Vec<Case> {
    let [first, second] = two();
    let units = |text: &str| text.encode_utf16().count();
    let (one, all) = (units(first), units(first) + units(second));
    vec![
        warning(Code::RecordSeparator, many(format!("\u{1e}{first}\n\u{1e}{second}\n")))
            .at("", "\u{1e}")
            .param("count", "2")
            .fix(splices(&[(0, 1, ""), (one + 2, one + 3, "")]))
            .not(many(format!("{first}\n{second}\n"))),
        warning(Code::DocumentsOnLine, many(format!("{first} {second}")))
            .at("", "{")
            .param("count", "1")
            .fix(splices(&[(one + 1, one + 1, "\n")]))
            .not(many(format!("{first} \r{second} // {{}}"))),
        warning(Code::ListsJoined, many(format!("[{first}]\n[{second}]")))
            .at("", "[")
            .param("count", "1")
            .fix(splices(&[(one + 1, one + 2, ","), (one + 3, one + 4, "")]))
            .not(many(format!("[{first},\n{second}]"))),
        warning(Code::ListBrackets, many(format!("{first},\n{second}")))
            .at("", ",")
            .param("count", "1")
            .fix(splices(&[(0, 0, "["), (all + 2, all + 2, "]")]))
            .not(many(format!("{first}\n{second}"))),
    ]
}

/// Checked and priced; the courses that have a price.
fn priced(text: &str) -> (Report, Vec<String>) {
    let quote = QuoteOptions::new("2026-02-01T12:00:00Z".parse::<Moment>().unwrap());
    let asked = options().quote(quote);
    let report = validate(Kind::Catalogue, text.as_bytes(), &asked).unwrap();
    let quotes = report.quotes.clone().unwrap();
    (
        report,
        quotes.into_iter().filter(|quote| quote.status == QuoteStatus::Priced).filter_map(|quote| quote.external_id).collect(),
    )
}

#[test]
fn both_are_read_and_priced_and_the_warning_has_a_correction_that_ends_it() {
    let [first, second] = two();
    for (text, code) in [
        (format!("{first}\n\u{feff}{second}"), "byte-order-mark"),
        (format!("\u{feff}{first}\n\u{feff}{second}"), "byte-order-mark"),
        (format!("\u{1e}{first}\n\u{1e}{second}\n"), "record-separator"),
        (format!("\u{1e}{first}\u{1e}{second}"), "record-separator"),
        (format!("{first}{second}"), "documents-on-line"),
        (format!("[{first}][{second}]"), "lists-joined"),
        (format!("[{first}] \n [ {second} ]"), "lists-joined"),
        (format!("[{first}],\n[{second}]\n"), "lists-joined"),
        (format!("[][{first}][][{second}][]"), "lists-joined"),
        (format!("{first},\n{second}"), "list-brackets"),
        (format!("{first},{second},\n"), "list-brackets"),
    ] {
        let (report, ids) = priced(&text);
        assert_eq!(codes(&report), [code], "{text}");
        assert_eq!(ids, ["KAART-2", "AVG-3"], "{text}");
        assert!(report.valid);
        let [fix] = &report.diagnostics[0].fixes[..] else { panic!("{text}") };
        assert_eq!(fix.applicability, Applicability::Certain);
        let corrected = apply(&text, &fix.operations).unwrap();
        let (report, ids) = priced(&corrected);
        assert_eq!((listed(&report), ids), (vec![], vec!["KAART-2".to_owned(), "AVG-3".to_owned()]), "{corrected}");
        assert_eq!(to_strict_json(&text).unwrap(), corrected, "{text}");
    }
}

#[test]
fn what_else_is_wrong_with_such_a_text_is_found_in_its_place() {
    let [first, second] = two();
    let wrong = second.replacen("AVG-3", "KAART-2", 1);
    for text in [format!("[{first}][{wrong}]"), format!("{first},{wrong}"), format!("{first}{wrong}")] {
        let report = check_catalogue(&text);
        assert_eq!(listed(&report)[1], ("catalogue-external-id", "/1/externalId"), "{text}");
        let edited = edit(&text, r#"[{"op":"replace","path":"/1/externalId","value":"AVG-3"}]"#).unwrap();
        assert_eq!(edited, text.replace(&wrong, second));
    }
    // Two lists with a comma too many, or one that breaks off.
    let commas = format!("[{first},][{second},]");
    let report = check_catalogue(&commas);
    assert_eq!(codes(&report), ["trailing-comma", "lists-joined"]);
    assert_eq!(to_strict_json(&commas).unwrap(), format!("[{first},{second}]"));
    assert_eq!(apply(&commas, &report.diagnostics[1].fixes[0].operations).unwrap(), format!("[{first},{second},]"));
    assert_eq!(codes(&check_catalogue(format!("[{first}][{second}"))), ["syntax"]);
    assert_eq!(codes(&check_catalogue(format!("[{first}],[{second}"))), ["syntax"]);
    assert_eq!(codes(&check_catalogue(format!("[{first}]{second}"))), ["syntax"]);
    assert_eq!(codes(&check_catalogue(format!("[{first}],"))), ["syntax"]);
    assert_eq!(codes(&check_catalogue(format!("{first},"))), ["syntax"]);
}

#[test]
fn commas_between_some_documents_only_are_told_without_a_correction() {
    let [first, second] = two();
    let third = second.replacen("AVG-3", "AVG-4", 1).replacen("2a7e0f4b", "2a7e0f4c", 1);
    let text = format!("{first}\n{second},\n{third}");
    let report = check_catalogue(&text);
    assert_eq!(codes(&report), ["list-brackets"]);
    assert!(report.diagnostics[0].fixes.is_empty());
    assert!(to_strict_json(&text).unwrap_err().to_string().contains("some of its documents"));
}

#[test]
fn documents_that_are_joined_can_be_changed_but_not_added_or_removed() {
    let text = "{\"a\":1},\n{\"a\":2}";
    assert_eq!(edit(text, r#"[{"op":"replace","path":"/1/a","value":3}]"#).unwrap(), "{\"a\":1},\n{\"a\":3}");
    for operation in [
        r#"{"op":"remove","path":"/0"}"#,
        r#"{"op":"add","path":"/0","value":{}}"#,
        r#"{"op":"add","path":"/-","value":{}}"#,
        r#"{"op":"move","from":"/0","path":"/1"}"#,
    ] {
        for text in [text, "[{\"a\":1}][{\"a\":2}]"] {
            let message = edit(text, &format!("[{operation}]")).unwrap_err().to_string();
            assert!(message.contains("one list"), "{operation}: {message}");
        }
    }
}

#[test]
fn a_course_is_one_document() {
    let [first, second] = two();
    for text in [format!("{first}{second}"), format!("{first},{second}"), format!("[{first}]\n[{second}]")] {
        let report = check(&text);
        let found = report.diagnostics.iter().find(|found| found.code == Code::Syntax).unwrap();
        assert_eq!((found.params[0].1.as_str(), found.fixes.len()), ("another-document", 0), "{text}");
    }
    let text = crate::common::VALID;
    assert_eq!(codes(&check(format!("\u{feff}\u{1e}{text}\u{feff}"))), ["byte-order-mark", "record-separator"]);
}

#[test]
fn enrollments_one_after_the_other_are_each_checked_and_made_one_list() {
    const ONE: &str = include_str!("../data/enrollment/enrollment.json");
    let one = ONE.trim();
    let broken = one.replacen("\"active\"", "\"actief\"", 1);
    let two = broken.replacen("cd3dc8b6", "cd3dc8b7", 1);
    let checked = |text: &str| validate(Kind::Enrollments, text.as_bytes(), &options()).unwrap();
    for text in [format!("{one}\n{two}\n"), format!("{one}{two}"), format!("{one},\n{two}"), format!("// a\n{one} ,\r\n{two},\n")]
    {
        let report = checked(&text);
        let found = listed(&report);
        assert!(found.contains(&("syntax", "")) && found.contains(&("enum", "/1/status")), "{text}: {found:?}");
        let syntax = report.diagnostics.iter().find(|found| found.code == Code::Syntax).unwrap();
        let [fix] = syntax.fixes.as_slice() else { panic!("{text}: {:?}", syntax.fixes) };
        assert_eq!(fix.applicability, Applicability::Certain, "{text}");
        let mended = apply(&text, &fix.operations).unwrap();
        assert_eq!(
            listed(&checked(&mended)).iter().filter(|found| found.0 != "comment").collect::<Vec<_>>(),
            [&("enum", "/1/status")],
            "{mended}"
        );
    }
    // An id that comes again is told, and what can't be read keeps the list from being made.
    assert_eq!(listed(&checked(&format!("{one}\n{one}"))), [("syntax", ""), ("enrollment-duplicate", "/1/enrollmentId")]);
    let cut = format!("{one}\n{}", &two[..two.len() - 1]);
    assert!(checked(&cut).diagnostics.iter().all(|found| found.fixes.iter().all(|fix| !fix.title.contains("brackets"))), "{cut}");
    assert_eq!(listed(&checked(&format!("{one}\n5"))).last(), Some(&("syntax", "")));
    // Nor do millions of documents have a correction with as many parts.
    for (kind, text) in [(Kind::Enrollments, one), (Kind::Catalogue, "{}")] {
        let report =
            validate(kind, format!("{text}{}", "{}".repeat(150_000)).as_bytes(), &options().max_diagnostics(1_000_000)).unwrap();
        let largest = report.diagnostics.iter().flat_map(|found| &found.fixes).map(|fix| fix.operations.len()).max();
        assert!(largest < Some(10), "{kind:?}: {largest:?}");
    }
}

#[test]
fn a_fault_stands_on_its_own_line_and_the_lines_after_it_are_read() {
    let [first, second] = two();
    for (broken, problem, column) in [
        ("{\"a\": \"b", "unterminated-string", 7),
        ("{\"a\": 1,", "unexpected-end", 9),
        ("{\"a\": [1, {", "unexpected-end", 12),
        ("{\"a\":", "unexpected-end", 6),
        ("{\"a\": /* b", "unterminated-comment", 7),
        ("{\"a\": 1]", "mismatched-bracket", 8),
    ] {
        for separator in ["\n", "\n\u{1e}", "\n\u{feff}"] {
            let text = [first, broken, broken, second].join(separator);
            let report = check_catalogue(&text);
            let syntax: Vec<_> = report.diagnostics.iter().filter(|found| found.code == Code::Syntax).collect();
            let places: Vec<_> = syntax.iter().map(|found| (found.pointer.as_str(), found.range.unwrap().line)).collect();
            assert_eq!(places, [("/1", 2), ("/2", 3)], "{text}");
            let mark = u32::from(separator.len() > 1);
            for found in &syntax {
                assert_eq!((found.params[0].1.as_str(), found.range.unwrap().column), (problem, column + mark), "{text}");
                let corrected = apply(&text, &found.fixes[0].operations).unwrap();
                let left = check_catalogue(&corrected).diagnostics.iter().filter(|found| found.code == Code::Syntax).count();
                // Behind the comment the brackets are still missing.
                let more = usize::from(problem == "unterminated-comment");
                assert_eq!(left, 1 + more, "{text}\n→ {corrected}");
            }
            assert!(report.diagnostics.windows(2).all(|two| two[0].range.unwrap().from <= two[1].range.unwrap().from));
            assert_eq!(priced(&text).1, ["KAART-2", "AVG-3"], "{text}");
        }
    }
}
