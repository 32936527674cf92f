//! Many courses in one text.

use crate::cases::{Case, error, many};
use crate::common::{VALID, check_catalogue, codes, edited, listed, options, piece, remove, set};
use aanbod::options::QuoteOptions;
use aanbod::time::Moment;
use aanbod::{Code, Kind, validate};

const LIST: &str = include_str!("../data/course/catalogue.json");
const LINES: &str = include_str!("../data/course/catalogue.jsonl");

fn renamed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from));
    text.replace(from, to)
}

pub fn cases() -> Vec<Case> {
    vec![
        error(
            Code::CatalogueId,
            many(renamed(LIST, "c5b8a1d6-0e47-4f9a-b2d3-7c6f8e9a1004", "93F4C7D0-2f0b-47a5-8f7e-8a1d6b1c2e02")),
        )
        .at("/2/id", "\"93F4C7D0-2f0b-47a5-8f7e-8a1d6b1c2e02\"")
        .param("other", "/0/id")
        .not(many(LIST)),
        error(Code::CatalogueExternalId, many(renamed(LINES, "AVG-3", "KAART-2")))
            .at("/1/externalId", "\"KAART-2\"")
            .param("value", "KAART-2")
            .param("other", "/0/externalId")
            .not(many(renamed(LINES, "AVG-3", "kaart-2"))),
    ]
}

#[test]
fn a_list_and_one_course_a_line_are_the_same_catalogue() {
    for text in [LIST.to_owned(), LINES.to_owned(), LINES.replace('\n', "\r\n"), LINES.trim_end().to_owned(), "[]".to_owned()] {
        let report = check_catalogue(&text);
        assert_eq!(listed(&report), [], "{text}");
    }
    for change in [("SelfPlanned", "SelfPlaned"), ("\"tue\"", "\"mon\""), ("\"Deventer\"", "\"\"")] {
        let [list, lines] = [LIST, LINES].map(|text| check_catalogue(text.replacen(change.0, change.1, 1)));
        assert_eq!(listed(&list), listed(&lines));
        assert_eq!(list.diagnostics.len(), 1, "{change:?}");
    }
}

#[test]
fn pointers_start_with_the_index_of_the_course() {
    let report = check_catalogue(LIST.replace("\"tue\"", "\"mon\""));
    assert_eq!(listed(&report), [("weekday", "/2/learningMethod/planning/startMoments/0/dayOfWeek")]);
    let found = &report.diagnostics[0];
    assert_eq!(found.property, "learningMethod.planning.startMoments[n].dayOfWeek");
    let fix = serde_json::to_string(&found.fixes[0].operations).unwrap();
    assert!(fix.contains("\"/2/learningMethod/planning/startMoments/0/dayOfWeek\""), "{fix}");
}

#[test]
fn a_broken_line_is_one_error_and_the_lines_after_it_are_checked() {
    let mut lines: Vec<&str> = LINES.lines().collect();
    let broken = lines[1].replacen("\"name\":", "\"name\"", 1);
    lines[1] = &broken;
    let last = lines[2].replacen("\"tue\"", "\"mon\"", 1);
    lines[2] = &last;
    let text = lines.join("\n");
    let report = check_catalogue(&text);
    let found: Vec<_> = listed(&report).into_iter().filter(|(code, _)| *code != "server-made").collect();
    assert_eq!(found, [("syntax", "/1"), ("weekday", "/2/learningMethod/planning/startMoments/0/dayOfWeek")]);
    assert_eq!(report.diagnostics[0].range.unwrap().line, 2);
}

#[test]
fn a_line_cut_off_or_made_of_something_else_does_not_hide_the_next() {
    for broken in
        ["{\"externalId\": \"half", "{\"externalId\": \"x\", \"name\": ", "{", "oops", "{}}", "{\"a\": [1, 2}", "[1, 2", "\"text"]
    {
        let lines: Vec<&str> = LINES.lines().collect();
        let last = lines[1].replace("eLearning", "elearning");
        let text = format!("{}\n{broken}\n{last}\n", lines[0]);
        let report = check_catalogue(&text);
        let syntax = codes(&report).iter().filter(|code| **code == "syntax").count();
        assert_eq!(syntax, 1, "{broken}: {:?}", listed(&report));
        assert!(codes(&report).contains(&"enum-spelling"), "{broken}: {:?}", listed(&report));
    }
}

#[test]
fn a_list_that_breaks_off_is_checked_as_far_as_it_goes() {
    let ends = [
        ("[{}", "unexpected-end"),
        ("[{} {}]", "expected-comma"),
        ("[{}}", "mismatched-bracket"),
        ("[{}] x", "text-after"),
        ("[", "unexpected-end"),
        ("[{},", "unexpected-end"),
        ("[,]", "expected-value"),
    ];
    for (text, problem) in ends {
        let report = check_catalogue(text);
        let syntax: Vec<_> = report.diagnostics.iter().filter(|found| found.code == Code::Syntax).collect();
        assert_eq!(syntax.len(), 1, "{text}");
        assert_eq!(syntax[0].params[0].1, problem, "{text}");
    }
    let cut = &LIST[..LIST.rfind("\"BHV-4-B\"").unwrap()];
    assert_eq!(codes(&check_catalogue(cut)), ["syntax"]);
}

#[test]
fn comments_and_commas_in_a_catalogue_are_one_warning_each_in_their_place() {
    let list = renamed(LIST, "\"tue\"", "\"mon\"");
    let text = format!("// eerst\n{}", list.trim_end().trim_end_matches(']').trim_end().to_owned() + ", /* laatste */ ]");
    let report = check_catalogue(&text);
    assert_eq!(codes(&report), ["comment", "weekday", "trailing-comma"]);
    assert_eq!(report.diagnostics[0].params, [("count", "2".to_owned())]);
    assert_eq!(piece(&text, report.diagnostics[2].range.unwrap()), ",");
    let lines = format!("\u{feff}// eerst\n{LINES}# nee");
    assert_eq!(codes(&check_catalogue(&lines)), ["byte-order-mark", "comment", "syntax"]);
    let one = options().max_diagnostics(1);
    let report = validate(Kind::Catalogue, text.as_bytes(), &one).unwrap();
    assert_eq!((codes(&report), report.truncated, report.counts.warning), (vec!["comment"], true, 3));
}

#[test]
fn what_is_no_catalogue_says_so() {
    for (text, code) in
        [("", "syntax"), ("5", "type"), ("\"x\"", "type"), ("null", "type"), ("hallo", "syntax"), ("\0\0", "syntax")]
    {
        assert_eq!(codes(&check_catalogue(text)), [code], "{text:?}");
    }
    assert_eq!(check_catalogue("5").diagnostics[0].label, "Catalogue");
    let report = check_catalogue("[1, {}, \"x\"]");
    let wrong: Vec<_> = listed(&report).into_iter().filter(|(code, _)| *code == "type").collect();
    assert_eq!(wrong, [("type", "/0"), ("type", "/2")]);
}

#[test]
fn one_course_in_the_place_of_a_catalogue_is_a_catalogue_of_one() {
    assert_eq!(listed(&check_catalogue(crate::common::VALID)), []);
    let report = check_catalogue(crate::common::VALID.replace("\"fri\"", "\"sat\""));
    assert_eq!(listed(&report), [("weekday", "/0/learningMethod/planning/startMoments/1/modules/0/events/1/dayOfWeek")]);
}

#[test]
fn every_course_is_priced_in_the_same_reading() {
    let quote = QuoteOptions::new("2026-02-01T12:00:00Z".parse::<Moment>().unwrap());
    let asked = options().quote(quote);
    let report = validate(Kind::Catalogue, LINES.as_bytes(), &asked).unwrap();
    let quotes = report.quotes.unwrap();
    let priced: Vec<_> =
        quotes.iter().map(|quote| (quote.pointer.as_str(), quote.external_id.as_deref(), quote.status.as_str())).collect();
    assert_eq!(priced, [("/0", Some("KAART-2"), "priced"), ("/1", Some("AVG-3"), "priced"), ("/2", Some("BHV-4"), "priced")]);
}

#[test]
fn a_code_of_a_list_with_blanks_around_it_is_the_same_one() {
    let course = |code: &str| edited(VALID, &[set("/externalId", code), remove("/id")]);
    let text = format!("[{},{}]", course("R-1 "), course("R-1"));
    let report = validate(Kind::Catalogue, text.as_bytes(), &options()).unwrap();
    let found = report.diagnostics.iter().find(|found| found.code == Code::CodeBlanks).unwrap();
    assert_eq!((found.pointer.as_str(), found.fixes.len()), ("/0/externalId", 1));
    let other = report.diagnostics.iter().find(|found| found.code == Code::CatalogueExternalId).unwrap();
    assert_eq!(other.pointer, "/1/externalId");
}
