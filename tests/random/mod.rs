//! Random documents from a seed, so that every failure can be seen again.

#![allow(dead_code)] // Each test file uses a part of this.

use serde_json::{Map, Value, json};

/// The seeds of a test: as many as it asks for, or a multiple of that in a long run (`AANBOD_ROUNDS`, a whole number).
pub fn seeds(count: u64) -> std::ops::Range<u64> {
    let rounds = std::env::var("AANBOD_ROUNDS").map_or(1, |rounds| rounds.parse().unwrap());
    0..count * rounds
}

/// A small generator of random numbers (xorshift64*).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % limit
    }

    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }

    /// A JSON value, nested at most so deep.
    pub fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 12 }) {
            0 => Value::Null,
            1 => json!(self.one_in(2)),
            2 | 3 => self.number(),
            4 | 5 => json!(self.text()),
            6..9 => (0..self.below(5)).map(|_| self.value(depth - 1)).collect(),
            _ => Value::Object((0..self.below(5)).map(|_| (self.key(), self.value(depth - 1))).collect::<Map<_, _>>()),
        }
    }

    /// An object or list with something in it, as documents are; now and then something else.
    pub fn document(&mut self) -> Value {
        loop {
            let value = self.value(4);
            let size = value.as_array().map(Vec::len).or_else(|| value.as_object().map(Map::len)).unwrap_or(0);
            if size > 0 || self.one_in(20) {
                return value;
            }
        }
    }

    pub fn number(&mut self) -> Value {
        let number = self.pick(&["0", "-0", "1", "12.50", "1e2", "-3.0E-1", "1210", "100000000000000000000000000000.01", "7"]);
        serde_json::from_str(number).unwrap()
    }

    pub fn text(&mut self) -> String {
        self.pick(&[
            "",
            "a",
            "Drawing",
            "é",
            "😀 and 😀",
            "\"\\/\u{8}\n\r\t\0",
            "~1/",
            "// no comment",
            "{\"a\": [1,]}",
            "2026-01-01",
        ])
        .into()
    }

    pub fn key(&mut self) -> String {
        self.pick(&["a", "b", "c", "d", "e", "f", "", "0", "é", "a/b", "~", "\"", "😀", "id", "externalId"]).into()
    }

    /// The document as text, laid out in some way; with `tolerant` also with what strict JSON doesn't have.
    pub fn text_of(&mut self, document: &Value, tolerant: bool) -> String {
        let layout = self.below(5);
        let mut text = String::new();
        if tolerant && self.one_in(8) {
            text.push('\u{feff}');
        }
        let style = Style {
            tolerant,
            line: self.pick(&["\n", "\n", "\r\n"]),
            unit: self.pick(&["  ", "    ", "\t"]),
            colon: self.pick(&[": ", ":", " : "]),
            layout,
        };
        self.space(&style, 0, &mut text);
        self.write(document, &style, 0, &mut text);
        self.space(&style, 0, &mut text);
        text
    }

    fn write(&mut self, value: &Value, style: &Style, depth: usize, text: &mut String) {
        let (open, close, length) = match value {
            Value::Array(items) => ('[', ']', items.len()),
            Value::Object(members) => ('{', '}', members.len()),
            _ => return text.push_str(&value.to_string()),
        };
        text.push(open);
        for index in 0..length {
            self.space(style, depth + 1, text);
            let child = match value {
                Value::Object(members) => {
                    let (key, child) = members.iter().nth(index).unwrap();
                    text.push_str(&json!(key).to_string());
                    text.push_str(style.colon);
                    child
                }
                _ => &value[index],
            };
            self.write(child, style, depth + 1, text);
            if style.tolerant && self.one_in(6) {
                self.space(style, depth + 1, text);
            }
            if index + 1 < length || style.tolerant && self.one_in(4) {
                text.push(',');
            }
        }
        if length > 0 || self.one_in(4) {
            self.space(style, depth, text);
        }
        text.push(close);
    }

    /// White space, and comments where those are allowed.
    fn space(&mut self, style: &Style, depth: usize, text: &mut String) {
        if style.tolerant && self.one_in(5) {
            text.push_str(self.pick(&["/* one */", " /* é\n 😀 */ ", " // two\n", "/**/", " // three\r\n"]));
        }
        let mixed = style.layout == 4;
        match if mixed { self.below(4) } else { style.layout } {
            0 => {}
            1 => text.push(' '),
            _ => {
                text.push_str(style.line);
                text.push_str(&style.unit.repeat(depth));
            }
        }
    }
}

struct Style {
    tolerant: bool,
    line: &'static str,
    unit: &'static str,
    colon: &'static str,
    /// 0: compact; 1: spaced; 2 and 3: lines; 4: now this, now that
    layout: usize,
}

/// The pointers of all values in a document.
pub fn pointers(document: &Value) -> Vec<String> {
    fn walk(value: &Value, pointer: &str, all: &mut Vec<String>) {
        all.push(pointer.to_owned());
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(item, &format!("{pointer}/{index}"), all);
                }
            }
            Value::Object(members) => {
                for (key, member) in members {
                    walk(member, &format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), all);
                }
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    walk(document, "", &mut all);
    all
}

/// RFC 6902 on parsed documents, as plainly as it can be written. `None` when an operation fails.
pub fn patched(document: &Value, operations: &Value) -> Option<Value> {
    let mut document = document.clone();
    for operation in operations.as_array()? {
        let path = operation["path"].as_str()?;
        match operation["op"].as_str()? {
            "add" => add(&mut document, path, operation.get("value")?.clone())?,
            "remove" => drop(remove(&mut document, path)?),
            "replace" => *document.pointer_mut(path)? = operation.get("value")?.clone(),
            "move" => {
                let from = operation["from"].as_str()?;
                if path.starts_with(&format!("{from}/")) {
                    return None;
                }
                if from == path {
                    document.pointer(from)?;
                    continue;
                }
                let value = remove(&mut document, from)?;
                add(&mut document, path, value)?;
            }
            "copy" => {
                let value = document.pointer(operation["from"].as_str()?)?.clone();
                add(&mut document, path, value)?;
            }
            "test" => {
                if document.pointer(path)? != operation.get("value")? {
                    return None;
                }
            }
            _ => return None,
        }
    }
    Some(document)
}

fn parent<'v>(document: &'v mut Value, path: &str) -> Option<(&'v mut Value, String)> {
    let (above, key) = path.rsplit_once('/')?;
    Some((document.pointer_mut(above)?, key.replace("~1", "/").replace("~0", "~")))
}

/// RFC 6901: digits without a zero in front.
fn index(key: &str) -> Option<usize> {
    let plain = key.bytes().all(|byte| byte.is_ascii_digit()) && (key == "0" || !key.starts_with('0'));
    if plain { key.parse().ok() } else { None }
}

fn add(document: &mut Value, path: &str, value: Value) -> Option<()> {
    if path.is_empty() {
        *document = value;
        return Some(());
    }
    match parent(document, path)? {
        (Value::Array(items), key) => {
            let index = if key == "-" { items.len() } else { index(&key)? };
            (index <= items.len()).then(|| items.insert(index, value))
        }
        (Value::Object(members), key) => {
            members.insert(key, value);
            Some(())
        }
        _ => None,
    }
}

fn remove(document: &mut Value, path: &str) -> Option<Value> {
    match parent(document, path)? {
        (Value::Array(items), key) => {
            let index = index(&key)?;
            (index < items.len()).then(|| items.remove(index))
        }
        (Value::Object(members), key) => members.shift_remove(&key),
        _ => None,
    }
}
