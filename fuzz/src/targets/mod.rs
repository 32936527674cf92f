//! What is attacked, and what must be true of every input.

mod changes;
mod figures;
mod prices;
mod reading;
mod reports;

use serde_json::Value;

/// Between the parts of an input.
pub const SEPARATOR: &str = "\n%%%%\n";

/// The kinds of an answer, or what doesn't hold.
pub type Verdict = Result<Vec<String>, String>;

pub struct Target {
    pub name: &'static str,
    pub run: fn(&[u8]) -> Verdict,
    /// Inputs to start from; ` ~~ ` stands for the separator.
    pub seeds: &'static [&'static str],
    /// Whether the documents of the tests are seeds too.
    pub documents: bool,
}

pub const TARGETS: [Target; 9] = [
    reading::READER,
    reports::VALIDATE,
    changes::EDIT,
    changes::MERGE,
    changes::DIFF,
    prices::PRICE,
    prices::OPTIONS,
    figures::DATES,
    figures::DECIMALS,
];

/// An input in two parts; nothing when it isn't text in two parts.
fn two_parts(input: &[u8]) -> Option<(&str, &str)> {
    std::str::from_utf8(input).ok()?.split_once(SEPARATOR)
}

fn ensure(holds: bool, what: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what()) }
}

/// Whether a key stands twice in some object: which of both counts isn't settled.
fn has_doubled_key(text: &str) -> bool {
    use aanbod::text::{document::read, tape::Tape};
    let mut tape = Tape::default();
    fn doubled(value: aanbod::text::tape::Value<'_>) -> bool {
        let mut seen = std::collections::BTreeSet::new();
        value.children().any(|child| {
            (value.shape() == aanbod::text::tape::Shape::Object && !seen.insert(child.key().into_owned())) || doubled(child)
        })
    }
    read(text.as_bytes(), &mut tape).root().is_some_and(doubled)
}

/// A value with every number written in one way, so that equal ones are equal; nothing with one that is too long to write out.
fn by_worth(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Number(number) => {
            let figure = crate::model::figure::figure(&number.to_string())?;
            serde_json::from_str(&figure.written(0)).ok()?
        }
        Value::Array(items) => Value::Array(items.iter().map(by_worth).collect::<Option<_>>()?),
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| Some((key.clone(), by_worth(value)?)));
            Value::Object(members.collect::<Option<_>>()?)
        }
        other => other.clone(),
    })
}

/// Equal by worth, whatever the order of keys.
fn parsed(text: &str) -> Option<Value> {
    by_worth(&serde_json::from_str(text).ok()?)
}
