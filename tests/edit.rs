//! Edits touch what they name and not one byte more, and what they add looks as if it had always been there.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

use aanbod::{Operation, apply, edit, edit_changes};

#[track_caller]
fn check(before: &str, operations: &str, after: &str) {
    assert_eq!(edit(before, operations).unwrap(), after, "{operations}");
    assert_eq!(by_splices(before, operations), after, "the splices of {operations}");
}

/// Applies the splices as an editor does: on UTF-16 code units, one after the other.
fn by_splices(before: &str, operations: &str) -> String {
    let mut units: Vec<u16> = before.encode_utf16().collect();
    for splice in edit_changes(before, operations).unwrap() {
        units.splice(splice.from as usize..splice.to as usize, splice.insert.encode_utf16());
    }
    String::from_utf16(&units).unwrap()
}

#[track_caller]
fn refused(before: &str, operations: &str, words: &str) {
    let message = edit(before, operations).unwrap_err().to_string();
    assert!(message.contains(words), "{message}");
    assert!(message.ends_with(['.', ']']), "what to do: {message}");
}

fn replace(path: &str, value: &str) -> String {
    format!(r#"[{{"op":"replace","path":"{path}","value":{value}}}]"#)
}

fn add(path: &str, value: &str) -> String {
    format!(r#"[{{"op":"add","path":"{path}","value":{value}}}]"#)
}

fn remove(path: &str) -> String {
    format!(r#"[{{"op":"remove","path":"{path}"}}]"#)
}

fn r#move(from: &str, path: &str) -> String {
    format!(r#"[{{"op":"move","from":"{from}","path":"{path}"}}]"#)
}

const PRETTY: &str = r#"{
  // the course
  "name": "Drawing", // for beginners
  "price": 12.50,
  "tags": ["art", "pen"],
  "costs": {
    "details": [
      {
        "id": 1
      },
      {
        "id": 2 // the second
      }
    ]
  }
}
"#;

#[test]
fn a_replaced_value_leaves_every_other_byte_alone() {
    check(PRETTY, &replace("/price", "13.00"), &PRETTY.replace("12.50", "13.00"));
    check(PRETTY, &replace("/name", r#""Tekenen \u20ac""#), &PRETTY.replace(r#""Drawing""#, r#""Tekenen \u20ac""#));
    check(PRETTY, &replace("/costs/details/1/id", "null"), &PRETTY.replace("2 // the", "null // the"));
    check(" { \"a\" :1 , } ", &replace("/a", "1e2"), " { \"a\" :1e2 , } ");
    check("\u{feff}{\r\n\t\"a\": 1\r\n}", &replace("/a", "2"), "\u{feff}{\r\n\t\"a\": 2\r\n}");
}

#[test]
fn a_value_written_alike_yields_no_splice() {
    for (path, value) in [("/price", "12.50"), ("/name", "\"Drawing\""), ("/costs", r#"{"details":[{"id":1},{"id":2}]}"#)] {
        assert_eq!(edit_changes(PRETTY, &replace(path, value)).unwrap(), []);
        assert_eq!(edit_changes(PRETTY, &add(path, value)).unwrap(), []);
    }
    check(PRETTY, &replace("/price", "12.5"), &PRETTY.replace("12.50", "12.5"));
}

#[test]
fn positions_count_utf_16_units_of_the_text_as_it_is_by_then() {
    let text = "{\"é\":\"😀\",\"b\":1,\"c\":2}";
    let operations = r#"[{"op":"replace","path":"/c","value":33},{"op":"replace","path":"/é","value":"ë😀!"},{"op":"replace","path":"/b","value":7}]"#;
    check(text, operations, "{\"é\":\"ë😀!\",\"b\":7,\"c\":33}");
    let splices = edit_changes(text, operations).unwrap();
    assert_eq!(splices.iter().map(|splice| (splice.from, splice.to)).collect::<Vec<_>>(), [(20, 21), (5, 9), (16, 17)]);
}

#[test]
fn a_member_is_added_at_the_end_in_the_style_around_it() {
    for (before, after) in [
        ("{}", r#"{"new":1}"#),
        ("{ }", r#"{ "new":1 }"#),
        ("{\n}", "{\n  \"new\": 1\n}"),
        (r#"{"a":0}"#, r#"{"a":0,"new":1}"#),
        (r#"{"a": 0}"#, r#"{"a": 0, "new": 1}"#),
        (r#"{ "a" : 0 }"#, r#"{ "a" : 0, "new" : 1 }"#),
        (r#"{"a": 0,"b": 0}"#, r#"{"a": 0,"b": 0,"new": 1}"#),
        ("{\n\t\"a\": 0\n}", "{\n\t\"a\": 0,\n\t\"new\": 1\n}"),
        ("{\r\n    \"a\": 0\r\n}\r\n", "{\r\n    \"a\": 0,\r\n    \"new\": 1\r\n}\r\n"),
        ("{\n  \"a\": 0,\n}", "{\n  \"a\": 0,\n  \"new\": 1\n}"),
        ("{\n  \"a\": 0 // zero\n}", "{\n  \"a\": 0, // zero\n  \"new\": 1\n}"),
        ("{\n  \"a\": 0, // zero\n}", "{\n  \"a\": 0, // zero\n  \"new\": 1\n}"),
        ("{\n  \"a\": 0 /* zero */, // nought\n  // end\n}", "{\n  \"a\": 0 /* zero */, // nought\n  \"new\": 1\n  // end\n}"),
        ("{\"a\": 0 // zero\n}", "{\"a\": 0, // zero\n\"new\": 1\n}"),
        ("{\"a\": 0 /* zero */}", "{\"a\": 0, /* zero */ \"new\": 1}"),
        ("{\n    \"a\": 0\n  , \"b\": 0\n}", "{\n    \"a\": 0\n  , \"b\": 0\n  , \"new\": 1\n}"),
        ("{\n  // nothing yet\n}", "{\n  // nothing yet\n  \"new\": 1\n}"),
        ("{ /* nothing yet */ }", "{ /* nothing yet */ \"new\":1 }"),
        ("{\n  \"a\": 0,\n\n  // more\n  \"b\": 0\n}", "{\n  \"a\": 0,\n\n  // more\n  \"b\": 0,\n  \"new\": 1\n}"),
    ] {
        check(before, &add("/new", "1"), after);
    }
}

#[test]
fn a_key_that_is_there_gets_the_value() {
    check(PRETTY, &add("/price", "13.00"), &PRETTY.replace("12.50", "13.00"));
}

#[test]
fn a_filled_object_or_list_takes_the_indentation_of_its_place() {
    let value = r#"{"id":3,"items":[],"price":1.0}"#;
    check(
        PRETTY,
        &add("/costs/details/-", value),
        &PRETTY.replace(
            "the second\n      }\n",
            "the second\n      },\n      {\n        \"id\": 3,\n        \"items\": [],\n        \"price\": 1.0\n      }\n",
        ),
    );
    check(
        "{\n    \"a\": []\n}",
        &add("/a/-", r#"{"x":[1,2]}"#),
        "{\n    \"a\": [\n        {\n            \"x\": [\n                1,\n                2\n            ]\n        }\n    ]\n}",
    );
    check("{\n  \"a\": null\n}", &replace("/a", r#"{"x":1}"#), "{\n  \"a\": {\n    \"x\": 1\n  }\n}");
    check(r#"{"a": {"x": 1}}"#, &replace("/a", r#"{"y":[1,2]}"#), r#"{"a": {"y": [1, 2]}}"#);
    check(r#"{"a":{}}"#, &add("/a/b", r#"{ "y": [1, 2] }"#), r#"{"a":{"b":{"y":[1,2]}}}"#);
    check(PRETTY, &replace("/tags", r#"["x","y"]"#), &PRETTY.replace(r#"["art", "pen"]"#, r#"["x", "y"]"#));
    check("[\n{\"a\":1},\n{\"a\":2}\n]", &add("/-", r#"{"a":3}"#), "[\n{\"a\":1},\n{\"a\":2},\n{\"a\":3}\n]");
}

#[test]
fn an_item_is_inserted_where_it_is_asked() {
    check("[1, 2]", &add("/0", "0"), "[0, 1, 2]");
    check("[1, 2]", &add("/1", "0"), "[1, 0, 2]");
    check("[1,2]", &add("/2", "0"), "[1,2,0]");
    check("[]", &add("/-", "0"), "[0]");
    check("[\n  1,\n  2\n]", &add("/0", "0"), "[\n  0,\n  1,\n  2\n]");
    check("[\n  1, // one\n  // of two\n  2\n]", &add("/1", "0"), "[\n  1, // one\n  0,\n  // of two\n  2\n]");
    check("[ // list\n  1\n]", &add("/0", "0"), "[ // list\n  0,\n  1\n]");
    check("[\n    1\n  , 2\n]", &add("/0", "0"), "[\n    0\n  , 1\n  , 2\n]");
    check("[\n    1\n  , 2\n]", &add("/1", "0"), "[\n    1\n  , 0\n  , 2\n]");
    check("[1, 2 // x\n]", &add("/-", "3"), "[1, 2, // x\n3\n]");
}

#[test]
fn a_removed_value_takes_one_comma_and_its_own_line_along() {
    for (before, path, after) in [
        (r#"{"a":1,"b":2,"c":3}"#, "/a", r#"{"b":2,"c":3}"#),
        (r#"{"a":1,"b":2,"c":3}"#, "/b", r#"{"a":1,"c":3}"#),
        (r#"{"a":1,"b":2,"c":3}"#, "/c", r#"{"a":1,"b":2}"#),
        (r#"{ "a": 1, "b": 2 }"#, "/a", r#"{ "b": 2 }"#),
        (r#"{ "a": 1, "b": 2 }"#, "/b", r#"{ "a": 1 }"#),
        (r#"{ "a": 1 }"#, "/a", "{}"),
        ("{\n  \"a\": 1\n}", "/a", "{}"),
        ("{\n  \"a\": 1,\n}", "/a", "{}"),
        ("{\n  \"a\": 1,\n  \"b\": 2\n}", "/a", "{\n  \"b\": 2\n}"),
        ("{\n  \"a\": 1,\n  \"b\": 2\n}", "/b", "{\n  \"a\": 1\n}"),
        ("{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}", "/b", "{\r\n  \"a\": 1\r\n}"),
        ("{\n  \"a\": 1,\n  \"b\": 2,\n}", "/b", "{\n  \"a\": 1,\n}"),
        ("{\n  \"a\": 1, // one\n  \"b\": 2\n}", "/b", "{\n  \"a\": 1 // one\n}"),
        ("{\n  \"a\": 1, // one\n  \"b\": 2\n}", "/a", "{\n  // one\n  \"b\": 2\n}"),
        ("{\n  \"a\": 1,\n  // two\n  \"b\": 2 // too\n}", "/b", "{\n  \"a\": 1\n  // two\n  // too\n}"),
        ("[\n    1\n  , 2\n  , 3\n]", "/0", "[\n    2\n  , 3\n]"),
        ("[\n    1\n  , 2\n  , 3\n]", "/1", "[\n    1\n  , 3\n]"),
        ("[\n    1\n  , 2\n  , 3\n]", "/2", "[\n    1\n  , 2\n]"),
        ("[1, 2,\n 3, 4]", "/1", "[1,\n 3, 4]"),
        ("[1, 2,\n 3, 4]", "/2", "[1, 2,\n 4]"),
        ("[1, /* two */ 2, 3]", "/1", "[1, /* two */ 3]"),
        ("[1 /* one */, 2]", "/0", "[ /* one */ 2]"),
        ("[1, // one\n 2]", "/1", "[1 // one\n ]"),
        ("[ /* only */ 1 ]", "/0", "[ /* only */ ]"),
        ("[[1],\n [2]]", "/1/0", "[[1],\n []]"),
    ] {
        check(before, &remove(path), after);
    }
}

#[test]
fn a_move_within_an_object_is_a_new_key() {
    check(PRETTY, &r#move("/price", "/priceBeforeTax"), &PRETTY.replace("\"price\"", "\"priceBeforeTax\""));
    check(r#"{"a":1,"b":2}"#, &r#move("/a", "/b"), r#"{"b":1}"#);
    check(r#"{"a":1,"b":2}"#, &r#move("/a", "/a"), r#"{"a":1,"b":2}"#);
    check(r#"{"a":1}"#, &r#move("/a", r#"/x~1\"~0"#), r#"{"x/\"~":1}"#);
}

#[test]
fn a_moved_item_keeps_its_own_bytes() {
    check("[1.0, [ 2 ], 3e0]", &r#move("/2", "/0"), "[3e0, 1.0, [ 2 ]]");
    check("[1.0, [ 2 ], 3e0]", &r#move("/0", "/2"), "[[ 2 ], 3e0, 1.0]");
    let before = "[\n  {\"a\":   1, // one\n   \"b\": 2},\n  {\n    \"c\": 3\n  }\n]";
    check(before, &r#move("/0", "/1"), "[\n  {\n    \"c\": 3\n  },\n  {\"a\":   1, // one\n   \"b\": 2}\n]");
    check(before, &r#move("/1", "/0"), "[\n  {\n    \"c\": 3\n  },\n  {\"a\":   1, // one\n   \"b\": 2}\n]");
}

#[test]
fn a_value_moved_to_another_depth_is_indented_as_there() {
    check(
        "{\n  \"a\": {\n    \"b\": {\n      \"x\": 1.0 // one\n    }\n  },\n  \"c\": 2\n}",
        &r#move("/a/b", "/d"),
        "{\n  \"a\": {},\n  \"c\": 2,\n  \"d\": {\n    \"x\": 1.0 // one\n  }\n}",
    );
    check(r#"{"a":[{"x":1}],"b":[]}"#, &r#move("/a/0", "/b/-"), r#"{"a":[],"b":[{"x":1}]}"#);
}

#[test]
fn a_copy_and_the_whole_document() {
    check(r#"{"a":[1.0]}"#, r#"[{"op":"copy","from":"/a","path":"/b"}]"#, r#"{"a":[1.0],"b":[1.0]}"#);
    check(r#"{"a":[1.0]}"#, r#"[{"op":"copy","from":"","path":"/a/0"}]"#, r#"{"a":[{"a":[1.0]},1.0]}"#);
    check("// why\n{}\n", &replace("", "[1.0, 2]"), "// why\n[1.0, 2]\n");
    check("{\n \"a\": 1\n}", &replace("", r#"{"b":2}"#), "{\n \"b\": 2\n}");
    check(r#"{"a":{"b":1}}"#, &r#move("/a", ""), r#"{"b":1}"#);
    check("null", &add("", "1"), "1");
}

#[test]
fn of_a_key_that_stands_twice_the_last_is_named() {
    check(r#"{"a":1,"a":2}"#, &replace("/a", "3"), r#"{"a":1,"a":3}"#);
    check(r#"{"a":1,"a":2}"#, &remove("/a"), r#"{"a":1}"#);
}

#[test]
fn texts_are_equal_by_their_characters_and_halves_of_them() {
    let equal = |one: &str, other: &str| edit(one, &format!(r#"[{{"op":"test","path":"","value":{other}}}]"#)).is_ok();
    assert!(equal(r#""\ufffd""#, "\"\u{fffd}\""));
    assert!(equal(r#""a\uD83D""#, r#""\u0061\ud83d""#));
    assert!(!equal(r#""\ud83d""#, r#""\ufffd""#));
    assert!(!equal(r#""\ud83d\ufffd""#, r#""\ufffd\ud83d""#));
    assert!(!equal(r#""\ud83d""#, r#""\ud83c""#));
    assert!(equal(r#""\ud83d\ude00""#, "\"😀\""));
}

#[test]
fn a_test_compares_as_json_does() {
    let text = r#"{"a": {"x": 1210.0, "y": [1e2, "\u00e9"]}}"#;
    check(text, r#"[{"op":"test","path":"/a","value":{"y":[100,"é"],"x":1210}}]"#, text);
    refused(
        text,
        r#"[{"op":"replace","path":"/a","value":1},{"op":"test","path":"/a","value":2}]"#,
        "operations[1] (test \"/a\")",
    );
}

#[test]
fn courses_one_a_line_are_edited_as_a_list() {
    let text = "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n";
    check(text, &replace("/1/a", "7"), "{\"a\":1}\n{\"a\":7}\n{\"a\":3}\n");
    check(text, &remove("/0"), "{\"a\":2}\n{\"a\":3}\n");
    check(text, &remove("/2"), "{\"a\":1}\n{\"a\":2}\n");
    check(text.trim_end(), &remove("/2"), "{\"a\":1}\n{\"a\":2}");
    check(text, &add("/-", r#"{ "a": [4, {}] }"#), "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n{\"a\":[4,{}]}\n");
    check(text, &add("/0", r#"{"a":0}"#), "{\"a\":0}\n{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n");
    check(text, &r#move("/2", "/0"), "{\"a\":3}\n{\"a\":1}\n{\"a\":2}\n");
    check(
        text,
        r#"[{"op":"remove","path":"/2"},{"op":"remove","path":"/1"},{"op":"replace","path":"/0/a","value":9}]"#,
        "{\"a\":9}\n",
    );
    refused(text, &add("/0", "[]"), "only an object");
    refused(text, &replace("/0", "1"), "only an object");
    refused(text, &replace("", "[]"), "several documents");
    refused(text, r#"[{"op":"copy","from":"","path":"/0/b"}]"#, "several documents");
    // A single one too, unless its pointer means something in it.
    check("{\"a\":1}\n", &replace("/0/a", "7"), "{\"a\":7}\n");
    check("{\"0\":{\"a\":1},\"a\":1}", &replace("/0/a", "7"), "{\"0\":{\"a\":7},\"a\":1}");
    refused("{\"a\":1}\n{\"a\":2,}\n{\"a\":}\n", &replace("/0/a", "2"), "Line 3, column 6");
}

#[test]
fn all_operations_are_carried_out_or_none_and_the_message_says_which_failed() {
    refused("{\"a\":1}", &remove("/b"), "operations[0] (remove \"/b\"): there is no \"b\"");
    refused("{\"a\":1}", &replace("/b", "1"), "Use add");
    refused("{\"a\":1}", &add("/b/c", "1"), "nothing at");
    refused("{\"a\":1}", &add("/a/c", "1"), "no object or list");
    refused("{\"a\":1}", &add("a", "1"), "no JSON Pointer");
    refused("{\"a\":1}", &add("/~2", "1"), "no JSON Pointer");
    refused("{\"a\":1}", &remove(""), "can't be removed");
    refused("[1]", &add("/2", "1"), "which has 1 items");
    refused("[1]", &replace("/1", "1"), "only 1 items");
    refused("[1]", &replace("/-", "1"), "only 1 items");
    refused("[1]", &replace("/00", "1"), "no place in the list");
    refused("[1]", &replace("/+0", "1"), "no place in the list");
    refused(r#"{"a":{"b":1}}"#, &r#move("/a", "/a/b"), "into itself");
    refused(r#"{"a":[1,2]}"#, &r#move("/a/0", "/a/2"), "");
    refused("{\"a\":}", &replace("/a", "1"), "Line 1, column 6");
    refused("", &replace("/a", "1"), "Line 1, column 1");
    refused("{}", "{}", "aren't a list");
    refused("{}", "[{\"op\":\"add\",\"path\":\"/a\"}]", "operations[0]: it has no \"value\"");
    refused("{}", "[{\"op\":\"set\",\"path\":\"/a\"}]", "there is no op \"set\"");
    refused("{}", "[{\"op\":\"remove\",\"path\":1}]", "\"path\"");
    refused("{}", "[1]", "operations[0]: it isn't an object");
    refused("{}", "[ // add\n]", "plain JSON");
}

#[test]
fn what_is_made_can_be_read_again() {
    let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert_eq!(edit("[]", &add("/0", &deep(126))).unwrap(), deep(127));
    assert_eq!(edit(&deep(127), r#"[{"op":"copy","from":"/0","path":"/-"}]"#).unwrap().matches('[').count(), 253);
    refused(&deep(127), r#"[{"op":"copy","from":"","path":"/0/0"}]"#, "levels deep");
}

#[test]
fn operations_from_rust_are_the_same() {
    let operations = [
        Operation::Replace { path: "/price".into(), value: aanbod::report::Json::Number("13.00".into()) },
        Operation::Move { from: "/name".into(), path: "/Name".into() },
        Operation::Remove { path: "/tags".into() },
    ];
    let after = PRETTY.replace("12.50", "13.00").replace("name", "Name").replace("  \"tags\": [\"art\", \"pen\"],\n", "");
    assert_eq!(apply(PRETTY, &operations).unwrap(), after);
}

#[test]
fn a_thousand_changes_of_a_large_catalogue_are_quick() {
    let course = r#"{"externalId":"é1","name":"Drawing","learningMethod":{"duration":1,"costs":{"details":[{"invoiceItems":[{"priceBeforeTax":100.00,"vatAmount":21.00,"remarks":"per person"}]}]}}}"#;
    let text = format!("[\n{}\n]", vec![course; 6000].join(",\n"));
    assert!(text.len() > 1_000_000);
    let operations: Vec<String> = (0..1000)
        .map(|n| match n % 3 {
            0 => format!(r#"{{"op":"replace","path":"/{}/name","value":"Tekenen"}}"#, n * 5),
            1 => format!(r#"{{"op":"remove","path":"/{}/learningMethod/duration"}}"#, n * 5),
            _ => format!(r#"{{"op":"add","path":"/{}/learningMethod/costs/remarks","value":1.0}}"#, n * 5),
        })
        .collect();
    let start = std::time::Instant::now();
    let edited = edit(&text, &format!("[{}]", operations.join(","))).unwrap();
    assert_eq!(edited.matches("Tekenen").count(), 334);
    eprintln!("{:?}", start.elapsed());
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}

#[test]
fn what_is_added_on_one_line_has_blanks_inside_its_brackets_as_its_sisters_have() {
    let rows = "[\n  { \"a\": 1 },\n  { \"a\": 2 }\n]";
    check(rows, &add("/-", r#"{"a":3,"b":[4]}"#), "[\n  { \"a\": 1 },\n  { \"a\": 2 },\n  { \"a\": 3, \"b\": [4] }\n]");
    check(rows, &add("/0", r#"{"a":0}"#), "[\n  { \"a\": 0 },\n  { \"a\": 1 },\n  { \"a\": 2 }\n]");
    check(rows, &replace("/1", r#"{"b":{}}"#), "[\n  { \"a\": 1 },\n  { \"b\": {} }\n]");
    // Filled in step by step, as a form does it.
    check(
        rows,
        r#"[{"op":"add","path":"/-","value":{}},{"op":"add","path":"/2/a","value":3}]"#,
        "[\n  { \"a\": 1 },\n  { \"a\": 2 },\n  { \"a\": 3 }\n]",
    );
    check("[[ 1 ],[ 2, 3 ]]", &add("/-", r#"[4,{"b":5}]"#), "[[ 1 ],[ 2, 3 ],[ 4,{\"b\":5} ]]");
    check("[{\"a\":1},{\"a\":2}]", &add("/-", r#"{"a":3}"#), "[{\"a\":1},{\"a\":2},{\"a\":3}]");
    check("{ \"a\": 1 }", &add("/b", r#"{"c":2}"#), "{ \"a\": 1, \"b\": { \"c\": 2 } }");
    check(
        "{\"a\": { \"x\": 1 }, \"b\": {}, \"c\": [ ]}",
        &add("/b/x", "2"),
        "{\"a\": { \"x\": 1 }, \"b\": { \"x\": 2 }, \"c\": [ ]}",
    );
    // Nearer ones go before those elsewhere.
    check(
        "{\"a\": [{ \"x\": 1 }], \"b\": [{\"x\": 1}]}",
        &add("/b/-", r#"{"x":2}"#),
        "{\"a\": [{ \"x\": 1 }], \"b\": [{\"x\": 1}, {\"x\": 2}]}",
    );
    // A comment or a line break is no spacing.
    check("[{ /* one */ \"a\": 1 }]", &add("/-", r#"{"a":2}"#), "[{ /* one */ \"a\": 1 }, {\"a\": 2}]");
}

#[test]
fn an_item_comes_before_the_first_while_the_second_goes() {
    let text = "{\n  \"a\": [\n    1,\n    [\n      \"https://example.org\"\n    ],\n    2\n  ]\n}";
    let operations = r#"[{ "op": "move", "from": "/a/1", "path": "/a/0" }]"#;
    let moved = "{\n  \"a\": [\n    [\n      \"https://example.org\"\n    ],\n    1,\n    2\n  ]\n}";
    assert_eq!(edit(text, operations).unwrap(), moved);
}
