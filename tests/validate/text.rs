//! The text itself: what was read over, and what couldn't be read.

use crate::cases::{Case, error, raw, valid, warning};
use crate::common::{BROKEN, Edit, VALID, check, codes, piece, set};
use aanbod::report::{Diagnostic, Severity};
use aanbod::text::fault::SyntaxProblem;
use aanbod::time::Moment;
use aanbod::{Code, Kind, ValidateOptions, validate};

/// The valid course with bytes put in the place of a text.
fn bytes(from: &str, to: &[u8]) -> Vec<u8> {
    let at = VALID.find(from).unwrap();
    [&VALID.as_bytes()[..at], to, &VALID.as_bytes()[at + from.len()..]].concat()
}

/// A text in Windows-1252, of letters that are the same in Latin-1.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|c| if c == '€' { 0x80 } else { u8::try_from(u32::from(c)).unwrap() }).collect()
}

fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

/// The valid course with something between its first brace and its first key.
fn inside(text: &str) -> String {
    VALID.replacen('{', &format!("{{{text}"), 1)
}

fn nested(levels: usize) -> String {
    // The course, the segment in it, and lists in that.
    let lists = levels - 2;
    inside(&format!("\"unknown\": {{ \"x\": {}{} }},", "[".repeat(lists), "]".repeat(lists)))
}

pub fn cases() -> Vec<Case> {
    vec![
        error(Code::Syntax, raw(VALID.replacen("\"name\": ", "\"name\" ", 1)))
            .at("", "\"name\"")
            .param("problem", "expected-colon")
            .fix(r#"[{"op":"splice","from":280,"to":280,"text":":"}]"#)
            .not(valid([])),
        error(Code::TooDeep, raw(nested(129)))
            .at("", "[")
            .param("limit", "128")
            .also([Code::UnknownProperty])
            .not(raw(nested(128))),
        error(Code::TooLarge, raw(VALID).with(|options| options.max_bytes = Some(VALID.len() as u32 - 1)))
            .at("", "")
            .not(raw(VALID).with(|options| options.max_bytes = Some(VALID.len() as u32))),
        error(Code::Encoding, raw(bytes("oude bomen", b"oude caf\xE9s \xC3\xA9n tuinen")))
            .at("", "\u{fffd}")
            .param("count", "1")
            .not(raw(bytes("oude bomen", "oude cafés".as_bytes()))),
        warning(Code::FileEncoding, raw(bytes("oude bomen", b"oude caf\xE9s")))
            .at("", "\u{fffd}")
            .param("encoding", "Windows-1252 (ANSI)")
            .not(raw(bytes("oude bomen", "oude cafés".as_bytes()))),
        warning(Code::ByteOrderMark, raw(format!("\u{feff}{VALID}")))
            .at("", "\u{feff}")
            .param("count", "1")
            .fix(r#"[{"op":"splice","from":0,"to":1,"text":""}]"#)
            .not(raw(inside(" \"internalId\": \"\u{feff}\",").replace("\"internalId\": \"RUN-0887\",", ""))),
        warning(Code::Comment, raw(inside(" // één\r\n /* twee */")))
            .at("", "// één")
            .param("count", "2")
            .not(valid([set("/internalId", "// geen /* opmerking */")])),
        warning(Code::TrailingComma, valid([Edit::Text("\"order\": 3", "\"order\": 3,")]))
            .at("", ",")
            .param("count", "1")
            .not(valid([])),
        warning(Code::LoneSurrogate, valid([Edit::Text("RUN-0887", "RUN \\uD83C")]))
            .at("", "\\uD83C")
            .not(valid([Edit::Text("RUN-0887", "RUN \\uD83C\\uDF33")])),
    ]
}

/// A text and the one fault in it: `«` and `»` stand around the place.
const FAULTS: &[(SyntaxProblem, &str)] = &[
    (SyntaxProblem::Empty, "«»"),
    (SyntaxProblem::Empty, "«» \r\n\t"),
    (SyntaxProblem::TextBefore, "«Hierbij de cursus:\n»{\"name\": \"x\"}"),
    (SyntaxProblem::TextAfter, "{\"name\": \"x\"} «met»  groet"),
    (SyntaxProblem::TextAfter, "{\"name\": \"x\"}«}»"),
    (SyntaxProblem::UnexpectedEnd, "{\"name\": \"x\"«»"),
    (SyntaxProblem::UnexpectedEnd, "{\"name\": \"x\", \"segment\": «»"),
    (SyntaxProblem::AnotherDocument, "{\"name\": \"x\"} «{»\"name\": \"y\"}"),
    (SyntaxProblem::AnotherDocument, "{\"name\": \"x\"}«,»\n{\"name\": \"y\"}"),
    (SyntaxProblem::ExpectedValue, "{\"name\": «,» \"crebo\": null}"),
    (SyntaxProblem::ExpectedValue, "{\"name\": «}»"),
    (SyntaxProblem::ExpectedKey, "{«,»}"),
    (SyntaxProblem::ExpectedKey, "{«name» \"x\"}"),
    (SyntaxProblem::UnquotedName, "{«external-id»: \"x\"}"),
    (SyntaxProblem::UnquotedName, "{«1» : \"x\"}"),
    (SyntaxProblem::InvisibleCharacter, "{«\u{a0}»\u{a0}\"name\": \"x\"}"),
    (SyntaxProblem::InvisibleCharacter, "{\"name\"«\u{200b}»: \"x\"}"),
    (SyntaxProblem::InvisibleCharacter, "{\"name\": true«\u{2028}»}"),
    (SyntaxProblem::InvisibleCharacter, "{\"name\": «\u{feff}»1}"),
    (SyntaxProblem::InvisibleCharacter, "{\"name\": 1}«\u{c}»"),
    (SyntaxProblem::HashComment, "{«#» why\n\"name\": 1}"),
    (SyntaxProblem::ExpectedColon, "{«\"name\"» \"x\"}"),
    (SyntaxProblem::ExpectedComma, "{\"name\": \"x\" «\"»crebo\": null}"),
    (SyntaxProblem::MismatchedBracket, "{\"name\": \"x\"«]»"),
    (SyntaxProblem::MismatchedBracket, "{\"learningMethod\": [1«}»}"),
    (SyntaxProblem::SingleQuote, "{«'»name': \"x\"}"),
    (SyntaxProblem::SingleQuote, "{\"name\": «'»x'}"),
    (SyntaxProblem::SingleQuote, "{\"name\": «“x”»}"),
    (SyntaxProblem::SingleQuote, "{«„name”»: \"x\"}"),
    (SyntaxProblem::BadNumber, "{\"credit\": «1.210.00»}"),
    (SyntaxProblem::BadNumber, "{\"credit\": «1_210»}"),
    (SyntaxProblem::UnquotedDate, "{\"startDate\": «2026-01-01»}"),
    (SyntaxProblem::UnquotedDate, "{\"startDate\": «2026-01-01T00»:00:00Z}"),
    (SyntaxProblem::LeadingZero, "{\"credit\": «01»}"),
    (SyntaxProblem::LeadingZero, "{\"credit\": «-007.5»}"),
    (SyntaxProblem::BadNumber, "{\"credit\": «0x1F»}"),
    (SyntaxProblem::BadNumber, "{\"credit\": «.5»}"),
    (SyntaxProblem::BadNumber, "{\"credit\": «1.»}"),
    (SyntaxProblem::BadNumber, "{\"credit\": «-»}"),
    (SyntaxProblem::OtherWord, "{\"name\": «None»}"),
    (SyntaxProblem::CurrencySign, "{\"crebo\": «€» 5}"),
    (SyntaxProblem::TemplateVariable, "{\"crebo\": «$price»}"),
    (SyntaxProblem::TemplateVariable, "{\"crebo\": «${price}»}"),
    (SyntaxProblem::TemplateVariable, "{\"crebo\": «{{price}}»}"),
    (SyntaxProblem::TemplateVariable, "{\"crebo\": «<price>»}"),
    (SyntaxProblem::TemplateVariable, "{\"crebo\": «%price%»}"),
    (SyntaxProblem::CurrencySign, "{\"crebo\": «$» 5}"),
    (SyntaxProblem::BadLiteral, "{\"name\": «nullX»}"),
    (SyntaxProblem::NotANumber, "{\"name\": «NaN»}"),
    (SyntaxProblem::NotANumber, "{\"name\": «-Infinity»}"),
    (SyntaxProblem::BadEscape, "{\"name\": \"a«\\x»\"}"),
    (SyntaxProblem::BadEscape, "{\"name\": \"a«\\u»12G4\"}"),
    (SyntaxProblem::ControlInString, "{\"name\": \"a«\n»b\"}"),
    (SyntaxProblem::ControlInString, "{\"name\": \"a«\0»b\"}"),
    (SyntaxProblem::UnterminatedString, "{\"name\": «\"»x"),
    (SyntaxProblem::UnterminatedString, "{\"name\": «\"»x\\"),
    (SyntaxProblem::UnterminatedComment, "{\"name\": \"x\" «/*» , }"),
    (SyntaxProblem::WebPage, "«<!DOCTYPE html>»\n<title>Log in</title>\n<style>\n{ \"name\": 1 }"),
    (SyntaxProblem::WebPage, "\u{feff} «<html lang=\"nl\">»<body>502 Bad Gateway"),
    (SyntaxProblem::Xml, "«<?xml version=\"1.0\"?>»<course/>"),
    (SyntaxProblem::Xml, "«<course>»<name>Excel</name></course>"),
    (SyntaxProblem::Table, "«externalId;name»\nA1;Excel"),
    (SyntaxProblem::Yaml, "«externalId: A1»\nname: Excel"),
    (SyntaxProblem::Base64, "«eyJleHRlcm5hbElkIjoiQTEifQ==»"),
    (SyntaxProblem::JsonText, "«{\\\"name\\\":»\n\\\"x\\\"}"),
    (SyntaxProblem::NoBraces, "«\"name\": \"x\",»\n\"crebo\": null"),
    (SyntaxProblem::NoJson, "«Geachte heer, hierbij de cursus.»\nMet vriendelijke groet"),
    (SyntaxProblem::TextBefore, "«INFO body=»{\"name\": \"x\"}"),
    (SyntaxProblem::TextBefore, "«<pre>\n»{\"name\": \"x\"}"),
    (SyntaxProblem::TextBefore, "«Ignore {this}:\n»{\"name\": \"x\"}"),
    (SyntaxProblem::TextBefore, "«The course, without its braces:\n»\"name\": \"x\",\n\"costs\": [\n{\"crebo\": 1}]"),
    (SyntaxProblem::LineMarks, "«> {»\n>   \"name\": \"x\"\n> }"),
    (SyntaxProblem::LineMarks, "«On Monday Jan wrote:»\n> {\n>   \"name\": \"x\"\n> }"),
    (SyntaxProblem::ConflictMarks, "{\n«<<<<<<<» HEAD\n  \"name\": \"x\"\n=======\n  \"name\": \"y\"\n>>>>>>> main\n}"),
    (SyntaxProblem::LeftOut, "{\"name\": \"x\",\n  «...»\n}"),
    (SyntaxProblem::LeftOut, "{\"costs\": { «…» }}"),
    (SyntaxProblem::LeftOut, "{\"costs\": [ «...» ]}"),
    (SyntaxProblem::TextBefore, "«curl -X POST https://example.org/courses \\\n  -d '»{\n\"name\": \"x\"\n}'"),
    (SyntaxProblem::HttpBefore, "«PATCH /courses/{id}\nContent-Type: application/json\n\n»{\"name\": \"x\"}"),
];

fn only_fault(text: &str) -> Diagnostic {
    let mut faults: Vec<_> = check(text).diagnostics.into_iter().filter(|found| found.code == Code::Syntax).collect();
    assert_eq!(faults.len(), 1, "{text}: {faults:?}");
    faults.remove(0)
}

#[test]
fn a_text_that_is_no_json_has_one_syntax_error_at_its_place() {
    for (problem, marked) in FAULTS {
        // Characters that take two units in UTF-16 stand before, where that is possible.
        let text = marked.replace(['«', '»'], "");
        let found = only_fault(&text);
        let range = found.range.unwrap();
        let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap();
        let from = units(&marked[..marked.find('«').unwrap()]);
        let to = from + units(&marked[marked.find('«').unwrap() + 2..marked.find('»').unwrap()]);
        let params = ("problem", problem.name().to_owned());
        assert_eq!((found.params[0].clone(), range.from, range.to), (params, from, to), "{marked}");
        assert_eq!((found.severity, found.pointer.as_str()), (Severity::Error, ""), "{marked}");
    }
}

#[test]
fn every_syntax_problem_is_told() {
    let unlisted: Vec<_> =
        SyntaxProblem::ALL.iter().filter(|problem| !FAULTS.iter().any(|(listed, _)| listed == *problem)).collect();
    assert_eq!(unlisted, [&SyntaxProblem::NotText], "that one is no text: see binary files");
}

#[test]
fn files_that_are_no_text_say_so() {
    for file in [b"\xFF\xFEx".to_vec(), b"\xFF\xFE{\0\0\0}\0".to_vec(), b"PK\x03\x04\0\0\x08\0binary".to_vec(), vec![0; 4000]] {
        let report = check(&file);
        assert_eq!(codes(&report), ["syntax"], "{file:?}");
        assert_eq!(report.diagnostics[0].params[0], ("problem", "not-text".to_owned()));
    }
    for byte in 0..=255u8 {
        assert!(!check([byte; 64]).valid, "{byte}");
    }
}

#[test]
fn documents_that_are_no_object_have_the_wrong_type() {
    for (text, found) in
        [("5", "number"), ("[]", "array"), ("[{}]", "array"), ("\"course\"", "string"), ("true", "boolean"), ("null", "null")]
    {
        let report = check(text);
        assert_eq!(codes(&report), ["type"], "{text}");
        let params = &report.diagnostics[0].params;
        assert_eq!(params[..2], [("expected", "object".to_owned()), ("found", found.to_owned())], "{text}");
        let shown = if text.starts_with('[') || text == "null" { "" } else { text.trim_matches('"') };
        assert_eq!(params[2..], [("value", shown.to_owned())], "{text}");
        assert_eq!(piece(text, report.diagnostics[0].range.unwrap()), text);
    }
}

#[test]
fn depth_128_is_read_and_129_is_not() {
    let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert_eq!(codes(&check(deep(128))), ["type"]);
    assert_eq!(codes(&check(deep(129))), ["type", "too-deep"]);
    for levels in [10_000, 1_000_000] {
        let report = check(deep(levels));
        assert_eq!(codes(&report), ["type", "too-deep"]);
        assert_eq!(report.diagnostics[1].range.unwrap().from, 128);
        assert_eq!(codes(&check("{\"a\":".repeat(levels))).last(), Some(&"too-deep"));
    }
}

#[test]
fn a_document_beyond_64_mib_is_not_read_by_default() {
    let mut large = VALID.as_bytes().to_vec();
    large.resize(64 << 20, b' ');
    assert_eq!(codes(&check(&large)), Vec::<&str>::new());
    large.push(b' ');
    let report = check(&large);
    assert_eq!(codes(&report), ["too-large"]);
    assert_eq!(report.diagnostics[0].params, [("size", "65".to_owned()), ("limit", "64".to_owned())]);
    let limit = ValidateOptions::default().max_bytes(100 << 20).now("2026-02-01".parse::<Moment>().unwrap());
    assert!(validate(Kind::Course, &large, &limit).unwrap().valid);
}

#[test]
fn comments_trailing_commas_and_a_byte_order_mark_are_one_warning_each_and_the_document_is_valid() {
    let text =
        format!("\u{feff}// a\n{} /* c */", VALID.replace("\"order\": 3", "\"order\": 3, // b\n").replace("true\n}", "true,\n}"));
    let report = check(&text);
    assert!(report.valid);
    assert_eq!(codes(&report), ["byte-order-mark", "comment", "trailing-comma"]);
    let counts: Vec<_> = report.diagnostics.iter().flat_map(|found| &found.params).map(|(_, count)| count.as_str()).collect();
    assert_eq!(counts, ["1", "3", "2"]);
}

#[test]
fn ranges_count_utf16_units_and_lines_end_in_any_way() {
    let report = check("{\r\n  \"name\": \"🌳é\", \"🌳\": 1,\r  \"x\": 2,\n\n\"y\": 3}");
    let keys: Vec<_> = report.diagnostics.iter().filter(|found| found.code == Code::UnknownProperty).collect();
    let places: Vec<_> =
        keys.iter().map(|found| found.range.unwrap()).map(|range| (range.from, range.to, range.line, range.column)).collect();
    assert_eq!(places, [(20, 24, 2, 18), (31, 34, 3, 3), (40, 43, 5, 1)]);
}

#[test]
fn keys_like_proto_and_nul_are_keys_like_any_other() {
    let report = check(VALID.replacen('{', "{ \"__proto__\": {\"id\": 1}, \"constructor\": 2, \"a\\u0000b\": 3, \"\": 4,", 1));
    assert_eq!(
        crate::common::listed(&report),
        ["/__proto__", "/constructor", "/a\0b", "/"].map(|pointer| ("unknown-property", pointer))
    );
}

#[test]
fn the_edges_of_time_and_money_are_read() {
    let far = VALID.replace("\"endDate\": null", "\"endDate\": \"9999-12-31T23:59:59.9999999Z\"");
    assert_eq!(codes(&check(&far)), Vec::<&str>::new());
    let outside = VALID.replace("\"endDate\": null", "\"endDate\": \"10000-01-01T00:00:00Z\"");
    assert_eq!(codes(&check(outside)), ["date-time"]);
    // Ten hours before the first year.
    let outside = VALID.replace("2025-09-01T00:00:00Z", "0001-01-01T00:00:00+10:00");
    assert_eq!(codes(&check(outside)), ["date-time"]);
    let first = VALID.replace("2025-09-01T00:00:00Z", "0001-01-01T00:00:00Z");
    assert_eq!(codes(&check(first)), ["no-date"]);
    let huge = VALID.replace("1310.00", "1e27").replace("275.10", "2.1e26").replace("1441.00", "1.1e27");
    assert_eq!(codes(&check(huge)), Vec::<&str>::new());
    let wrong = VALID.replace("1310.00", "1e27");
    assert_eq!(codes(&check(wrong)), ["vat-rate-unknown"]);
}

#[test]
fn mistakes_in_what_came_before_a_syntax_error_are_found_too() {
    let report = check(BROKEN.replacen("\"planning\"", "'planning'", 1));
    let all = codes(&check(BROKEN));
    let found = codes(&report);
    for code in ["guid", "blank", "type", "period-reversed", "currency", "money-decimals", "vat-mismatch", "syntax"] {
        assert!(found.contains(&code), "{code}: {found:?}");
        assert!(code == "syntax" || all.contains(&code), "{code}: {all:?}");
    }
}

#[test]
fn a_text_in_another_encoding_is_read_and_its_places_count_in_the_text() {
    let text = VALID.replace("\"tue\"", "\"mon\"").replacen("oude bomen", "oude cafés, € 5", 1);
    let marked = format!("\u{feff}{text}");
    for (bytes, word) in [
        (windows_1252(&text), "Windows-1252 (ANSI)"),
        (utf_16(&text, u16::to_le_bytes), "UTF-16"),
        (utf_16(&text, u16::to_be_bytes), "UTF-16"),
        (utf_16(&marked, u16::to_le_bytes), "UTF-16"),
        (utf_16(&marked, u16::to_be_bytes), "UTF-16"),
    ] {
        let report = check(&bytes);
        let found = report.diagnostics.iter().position(|found| found.code == Code::FileEncoding).unwrap();
        assert_eq!(report.diagnostics[found].params, [("encoding", word.to_owned())]);
        let plain = check(&text);
        let rest: Vec<_> = report.diagnostics.iter().filter(|found| found.code != Code::FileEncoding).collect();
        assert_eq!(rest, plain.diagnostics.iter().collect::<Vec<_>>(), "{word}");
        assert_eq!(report.counts.warning, plain.counts.warning + 1);
        assert_eq!(aanbod::detect(&bytes), Some(Kind::Course), "{word}");
    }
    let lines = include_str!("../data/course/catalogue.jsonl").replace("Kaartlezen", "Kaart\u{a0}lezen: één");
    for bytes in [windows_1252(&lines), utf_16(&lines, u16::to_le_bytes)] {
        let mut found = codes(&crate::common::check_catalogue(&bytes));
        found.sort_unstable();
        assert_eq!(found, ["file-encoding", "invisible-in-text"]);
        assert_eq!(aanbod::detect(&utf_16(&lines, u16::to_le_bytes)), Some(Kind::Catalogue));
    }
}

#[test]
fn faults_in_a_text_in_another_encoding_are_those_of_the_text() {
    let text = "{\n\u{a0}\"name\": “Café”}";
    let report = check(utf_16(text, u16::to_le_bytes));
    let mut expected = codes(&check(text));
    expected.insert(0, "file-encoding");
    assert_eq!(codes(&report), expected);
    let report = check(b"{\n\xA0\"name\": \"Caf\xE9\"}");
    let syntax = report.diagnostics.iter().find(|found| found.code == Code::Syntax).unwrap();
    assert_eq!(syntax.params[1].1, "U+00A0");
}

#[test]
fn what_is_neither_utf_8_nor_windows_1252_has_bytes_that_cannot_be_read() {
    for bytes in [&b"{\"name\": \"caf\xE9 \xC3\xA9\"}"[..], b"{\"name\": \"\x81\"}", b"{\"name\": \"\x01\xE9\"}"] {
        let found = codes(&check(bytes));
        assert!(!found.contains(&"file-encoding") && (found.contains(&"encoding") || found.contains(&"syntax")), "{found:?}");
    }
}
