//! The reader and what makes strict JSON of a text, against another parser.

use super::{Target, Verdict, ensure};
use aanbod::text::document::read;
use aanbod::text::tape::{Shape, Tape, Value as Node};
use aanbod::text::{MAX_DEPTH, fault::Problem};
use aanbod::to_strict_json;
use serde_json::{Map, Number, Value};

pub const READER: Target = Target {
    name: "reader",
    run,
    seeds: &["{\"a\": [1, 2.50, \"\\u00e9\\ud83d\\ude00\", null, true, {}]}", "[1,] // c", "\u{feff}{}\n{}", "\u{1e}[]"],
    documents: true,
};

fn value(node: Node<'_>) -> Value {
    match node.shape() {
        Shape::Null => Value::Null,
        Shape::False => Value::Bool(false),
        Shape::True => Value::Bool(true),
        Shape::Number => Value::Number(Number::from_string_unchecked(String::from_utf8(node.raw().to_vec()).expect("ASCII"))),
        Shape::String => Value::String(node.text().expect("a text").into_owned()),
        Shape::Array => node.children().map(value).collect(),
        Shape::Object => {
            Value::Object(node.children().map(|child| (child.key().into_owned(), value(child))).collect::<Map<_, _>>())
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

fn depth(bytes: &[u8]) -> u32 {
    let (mut now, mut most) = (0u32, 0);
    for byte in bytes {
        match byte {
            b'[' | b'{' => now += 1,
            b']' | b'}' => now = now.saturating_sub(1),
            _ => {}
        }
        most = now.max(most);
    }
    most
}

fn run(input: &[u8]) -> Verdict {
    let mut tape = Tape::default();
    let read = read(input, &mut tape);
    let fault = read.fault.map(|fault| fault.problem);
    if let Some(fault) = read.fault {
        ensure(fault.from <= fault.to && fault.to as usize <= input.len(), || format!("the fault lies outside: {fault:?}"))?;
    }
    let kind = fault.map_or("read".to_owned(), |problem| format!("{problem:?}"));
    let mut answers = vec![kind.split(['(', ' ', '{']).next().unwrap_or_default().to_owned()];
    // Known differences: the other parser refuses halves of surrogate pairs, and stops one level earlier.
    if !read.notes.lone_surrogates.is_empty() || fault == Some(Problem::TooDeep) || depth(input) >= MAX_DEPTH {
        return Ok(answers);
    }
    let strict = fault.is_none() && read.notes.strict();
    match serde_json::from_slice::<Value>(input) {
        Ok(theirs) => {
            ensure(strict, || format!("refused: {fault:?}"))?;
            let ours = read.root().map(value).ok_or("nothing was read")?;
            ensure(spelled(ours.clone()) == spelled(theirs.clone()), || format!("read as {ours} and not as {theirs}"))?;
            answers.push("strict".into());
        }
        Err(error) => ensure(!strict, || format!("accepted: {error}"))?,
    }
    let Ok(text) = std::str::from_utf8(input) else { return Ok(answers) };
    if let Ok(made) = to_strict_json(text) {
        let each: Result<Vec<Value>, _> = serde_json::Deserializer::from_str(&made).into_iter().collect();
        // Halves of surrogate pairs may stand in a later document as well.
        let is_known =
            |error: &serde_json::Error| error.to_string().contains("surrogate") || error.to_string().contains("hex escape");
        ensure(each.as_ref().err().is_none_or(is_known), || format!("what was made strict isn't: {made:?}"))?;
        ensure(to_strict_json(&made).as_deref() == Ok(&made), || format!("made strict twice is something else: {made:?}"))?;
        ensure(!strict || made == text, || format!("strict JSON was changed: {made:?}"))?;
        answers.push("made strict".into());
    }
    Ok(answers)
}
