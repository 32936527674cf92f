//! Ten thousand operations cost about as much as reading the document a few times: in debug each of these takes a second, and took
//! minutes when the text was read again for every operation.
#![allow(clippy::unwrap_used)]

use aanbod::edit;
use std::time::{Duration, Instant};

const MANY: usize = 10_000;

#[track_caller]
fn check(text: &str, operation: impl Fn(usize) -> String, expected: impl Fn(&str) -> bool) {
    let operations: Vec<String> = (0..MANY).map(operation).collect();
    let start = Instant::now();
    let edited = edit(text, &format!("[{}]", operations.join(","))).unwrap();
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    assert!(expected(&edited));
}

fn list(separator: &str, brackets: [&str; 2]) -> String {
    let course = |number: usize| format!(r#"{{"id":"{number}","price":"100,00","name":"{}"}}"#, "n".repeat(40));
    brackets[0].to_owned() + &(0..MANY).map(course).collect::<Vec<_>>().join(separator) + brackets[1]
}

fn remove(place: usize) -> String {
    format!(r#"{{"op":"remove","path":"/{place}"}}"#)
}

#[test]
fn of_one_list_many_items_go() {
    for text in [list(",", ["[", "]"]), list(",\n  ", ["[\n  ", "\n]"])] {
        check(&text, |_| remove(0), |edited| edited == "[]");
        check(&text, |number| remove(MANY - 1 - number), |edited| edited == "[]");
        check(&text, |number| remove(number * 7919 % (MANY - number)), |edited| edited == "[]");
    }
    check(&list("\n", ["", ""]), |_| remove(0), str::is_empty);
}

#[test]
fn to_one_list_many_items_come() {
    let add = |place: &str, number: usize| format!(r#"{{"op":"add","path":"/{place}","value":{{"n":{number}}}}}"#);
    let all = |edited: &str| edited.matches("\"n\"").count() == MANY;
    for text in [list(", ", ["[", "]"]), list("\n", ["", ""])] {
        check(&text, |number| add("-", number), all);
        check(&text, |number| add("0", number), all);
        check(&text, |number| add(&(number * 2).to_string(), number), all);
    }
}

#[test]
fn of_one_object_many_members_change() {
    let members: Vec<String> = (0..MANY).map(|number| format!("\"k{number}\": {number}")).collect();
    let text = format!("{{{}}}", members.join(", "));
    let path = |number: usize| format!(r#""path":"/k{number}""#);
    check(&text, |number| format!(r#"{{"op":"remove",{}}}"#, path(number)), |edited| edited == "{}");
    check(&text, |number| format!(r#"{{"op":"replace",{},"value":1}}"#, path(number)), |edited| edited.contains("\"k9999\": 1}"));
    let rename = |number: usize| format!(r#"{{"op":"move","from":"/k{number}","path":"/m{number}"}}"#);
    check(&text, rename, |edited| edited == text.replace('k', "m"));
    check(
        &text,
        |number| format!(r#"{{"op":"add","path":"/n{number}","value":1}}"#),
        |edited| edited.matches('n').count() == MANY,
    );
}

#[test]
fn of_many_documents_on_one_line_each_changes() {
    let text = list(",", ["[", "]"]);
    let replace = |number: usize| format!(r#"{{"op":"replace","path":"/{number}/price","value":100.00}}"#);
    check(&text, replace, |edited| edited == text.replace("\"100,00\"", "100.00"));
    let in_turn = |number: usize| match number % 2 {
        0 => format!(r#"{{"op":"remove","path":"/{number}/name"}}"#),
        _ => format!(r#"{{"op":"add","path":"/{number}/costs","value":{{"details":[]}}}}"#),
    };
    check(&text, in_turn, |edited| edited.matches("costs").count() == MANY / 2 && edited.matches("name").count() == MANY / 2);
}
