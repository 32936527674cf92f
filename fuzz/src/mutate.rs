//! Changes of an input: in its structure where it is JSON, and in its bytes.

use crate::random::{Random, pointers};
use crate::targets::SEPARATOR;
use aanbod::{Kind, properties};
use serde_json::Value;

pub struct Mutator {
    /// Words that mean something: of `dictionary.txt`, and the names of all properties.
    words: Vec<String>,
}

impl Mutator {
    pub fn new() -> Self {
        let mut words: Vec<String> = include_str!("../dictionary.txt").lines().map(str::to_owned).collect();
        for &kind in Kind::ALL {
            let tree = serde_json::to_value(properties(kind)).expect("JSON");
            for pointer in pointers(&tree).iter().filter(|pointer| pointer.ends_with("/name") || pointer.contains("/values/")) {
                words.extend(tree.pointer(pointer).and_then(Value::as_str).map(str::to_owned));
            }
        }
        words.retain(|word| !word.is_empty());
        words.sort();
        words.dedup();
        Mutator { words }
    }

    fn word<'m>(&'m self, random: &mut Random) -> &'m str {
        &self.words[random.below(self.words.len())]
    }

    /// One of the parts of an input, changed.
    pub fn changed(&self, random: &mut Random, parent: &[u8], other: &[u8]) -> Vec<u8> {
        let Ok(text) = std::str::from_utf8(parent) else { return self.bytes(random, parent, other) };
        let mut parts: Vec<&str> = text.split(SEPARATOR).collect();
        let index = random.below(parts.len());
        let part = parts[index];
        let parsed = serde_json::from_str::<Value>(part).ok().filter(|_| !random.one_in(3));
        let Some(mut value) = parsed else {
            let changed = self.bytes(random, part.as_bytes(), other);
            let head = parts[..index].concat_with(SEPARATOR);
            let tail = parts[index + 1..].tail_with(SEPARATOR);
            return [head.as_bytes(), &changed, tail.as_bytes()].concat();
        };
        for _ in 0..=random.below(3) {
            self.structure(random, &mut value);
        }
        let tolerant = random.one_in(3);
        let changed = if random.one_in(2) { value.to_string() } else { random.text_of(&value, tolerant) };
        parts[index] = &changed;
        parts.join(SEPARATOR).into_bytes()
    }

    fn scalar(&self, random: &mut Random) -> Value {
        let word = self.word(random);
        match serde_json::from_str(word) {
            Ok(value) if random.one_in(2) => value,
            _ if random.one_in(3) => random.value(2),
            _ => Value::String(word.to_owned()),
        }
    }

    fn structure(&self, random: &mut Random, document: &mut Value) {
        let places = pointers(document);
        let (place, source) = (&places[random.below(places.len())], &places[random.below(places.len())]);
        let moved = document.pointer(source).cloned().unwrap_or_default();
        let scalar = self.scalar(random);
        let Some(value) = document.pointer_mut(place) else { return };
        match (random.below(6), value) {
            (0, Value::Array(items)) if !items.is_empty() => drop(items.remove(random.below(items.len()))),
            (1, Value::Array(items)) if !items.is_empty() => items.push(items[random.below(items.len())].clone()),
            (_, Value::Array(items)) => items.push(scalar),
            (0 | 1, Value::Object(members)) if !members.is_empty() => {
                let name = members.keys().nth(random.below(members.len())).cloned().unwrap_or_default();
                let member = members.shift_remove(&name).unwrap_or_default();
                if random.one_in(2) {
                    members.insert(self.word(random).to_owned(), member);
                }
            }
            (2, Value::Object(members)) => drop(members.insert(self.word(random).to_owned(), moved)),
            (_, Value::Object(members)) => drop(members.insert(self.word(random).to_owned(), scalar)),
            (0, value) => *value = moved,
            (1, Value::String(text)) => text.insert_str(0, random.pick(&["\u{feff}", " ", "\u{a0}", "0", "-", "\u{1f333}"])),
            (_, value) => *value = scalar,
        }
    }

    fn bytes(&self, random: &mut Random, parent: &[u8], other: &[u8]) -> Vec<u8> {
        let mut input = parent.to_vec();
        for _ in 0..=random.below(4) {
            let at = random.below(input.len() + 1);
            let longest = [1, 4, 30][random.below(3)];
            let to = (at + 1 + random.below(longest)).min(input.len());
            match random.below(9) {
                0 => drop(input.drain(at.min(to)..to)),
                1 => {
                    let part = input[at.min(to)..to].to_vec();
                    input.splice(at..at, part);
                }
                2 | 3 => drop(input.splice(at..at, self.word(random).bytes())),
                4 => drop(input.splice(at.min(to)..to, self.word(random).bytes())),
                5 if at < input.len() => input[at] ^= 1 << random.below(8),
                6 => drop(
                    input
                        .splice(at..at, random.pick(&["[", "]", "{", "}", ",", ":", "\"", "\\", "\n", "/*", "//", "\r"]).bytes()),
                ),
                7 => input.truncate(at),
                8 if !other.is_empty() => {
                    let from = random.below(other.len());
                    let until = (from + 1 + random.below(60)).min(other.len());
                    input.splice(at..at, other[from..until].iter().copied());
                }
                _ => input.insert(at, random.below(256) as u8),
            }
        }
        input
    }
}

/// Parts before and behind the one that is changed, each with its separator.
trait Around {
    fn concat_with(&self, separator: &str) -> String;
    fn tail_with(&self, separator: &str) -> String;
}

impl Around for [&str] {
    fn concat_with(&self, separator: &str) -> String {
        self.iter().map(|part| format!("{part}{separator}")).collect()
    }

    fn tail_with(&self, separator: &str) -> String {
        self.iter().map(|part| format!("{separator}{part}")).collect()
    }
}
