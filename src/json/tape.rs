//! A document as a flat list of values in the order of the text: no tree is built, and the list's memory is used again
//! for the next document of a catalogue.

use crate::json::decimal::{Decimal, TooManyDigits};
use std::borrow::Cow;
use std::cell::Cell;

/// What a JSON value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `null`
    Null,
    /// `false`
    False,
    /// `true`
    True,
    /// A number.
    Number,
    /// A text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// One value of a text. Offsets are bytes.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// First byte of the value.
    pub start: u32,
    /// The byte after its last.
    pub end: u32,
    /// First byte of the key, its quote; of an item of a list its number, from 0.
    pub key_start: u32,
    /// The byte after the key's closing quote; 0 where there is no key.
    pub key_end: u32,
    /// Index of the value after this one and all that is in it.
    pub next: u32,
    /// Index of the object or list that holds it; its own index at the root.
    pub parent: u32,
    /// What it is.
    pub shape: Shape,
    /// Whether the value is a text with escapes.
    pub escaped: bool,
    /// Whether the key has escapes.
    pub key_escaped: bool,
    /// Whether the text ended before its closing bracket.
    pub unclosed: bool,
    /// Whether the guide of the reading said that nothing can be said of the value, and of what is in it.
    pub plain: bool,
}

/// The values of one document.
#[derive(Debug, Default)]
pub struct Tape {
    pub(super) nodes: Vec<Node>,
    /// What [`Node::plain`] was held against: 0 is nothing.
    pub(super) judge: usize,
}

impl Tape {
    /// The values together with `bytes`, which must be the text that the tape was read from.
    #[must_use]
    pub fn view<'t>(&'t self, bytes: &'t [u8]) -> View<'t> {
        View { bytes, nodes: &self.nodes, judge: self.judge, unique: Cell::new(false) }
    }
}

/// A text and its values.
#[derive(Clone)]
pub struct View<'t> {
    bytes: &'t [u8],
    nodes: &'t [Node],
    judge: usize,
    /// Whether it is known that no key stands twice where it matters, so that the first one found is the last.
    unique: Cell<bool>,
}

impl<'t> View<'t> {
    /// No values at all.
    pub(crate) const fn nothing() -> Self {
        View { bytes: &[], nodes: &[], judge: 0, unique: Cell::new(false) }
    }

    /// The text.
    #[must_use]
    pub const fn bytes(&self) -> &'t [u8] {
        self.bytes
    }

    /// The document's one value that is in no other; `None` when nothing could be read.
    #[must_use]
    pub fn root(&self) -> Option<Value<'_>> {
        self.nodes.first().map(|_| Value { view: self, index: 0 })
    }
}

/// A value of a document that has been read.
///
/// It is small, a reference and a number, because it is handed around so much.
#[derive(Clone, Copy)]
pub struct Value<'t> {
    view: &'t View<'t>,
    index: u32,
}

const NOWHERE: Node = Node {
    start: 0,
    end: 0,
    key_start: 0,
    key_end: 0,
    next: 0,
    parent: 0,
    shape: Shape::Null,
    escaped: false,
    key_escaped: false,
    unclosed: false,
    plain: false,
};

impl<'t> Value<'t> {
    pub(crate) fn at(self, index: u32) -> Self {
        Value { index, ..self }
    }

    /// It and what is in it on a tape of its own; places in the text stay.
    pub(crate) fn alone(self) -> Tape {
        let first = self.index;
        let nodes = self.view.nodes.get(first as usize..self.node().next as usize).unwrap_or_default();
        let rebased =
            |node: &Node| Node { next: node.next.saturating_sub(first), parent: node.parent.saturating_sub(first), ..*node };
        Tape { nodes: nodes.iter().map(rebased).collect(), judge: 0 }
    }

    /// Its entry in the tape.
    #[must_use]
    #[inline]
    pub fn node(self) -> &'t Node {
        self.view.nodes.get(self.index as usize).unwrap_or(&NOWHERE)
    }

    /// Its place in the tape: unique within the document, and in the order of the text.
    #[must_use]
    pub const fn index(self) -> u32 {
        self.index
    }

    /// What it is.
    #[must_use]
    #[inline]
    pub fn shape(self) -> Shape {
        self.node().shape
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(self) -> bool {
        self.shape() == Shape::Null
    }

    /// The whole text that it is part of.
    #[must_use]
    pub const fn document(self) -> &'t [u8] {
        self.view.bytes
    }

    /// The bytes of the value as written.
    #[must_use]
    #[inline]
    pub fn raw(self) -> &'t [u8] {
        let node = self.node();
        self.view.bytes.get(node.start as usize..node.end as usize).unwrap_or_default()
    }

    /// The key's bytes between its quotes, as written.
    #[must_use]
    #[inline]
    pub fn raw_key(self) -> &'t [u8] {
        let node = self.node();
        self.view.bytes.get(node.key_start as usize + 1..(node.key_end as usize).saturating_sub(1)).unwrap_or_default()
    }

    /// The key; empty in a list and at the root.
    #[must_use]
    pub fn key(self) -> Cow<'t, str> {
        text_of(self.raw_key(), self.node().key_escaped)
    }

    /// Whether the key is this one.
    #[must_use]
    #[inline(always)]
    pub fn key_is(self, name: &str) -> bool {
        let node = self.node();
        // Most keys differ in length: that is told without looking at a byte.
        if !node.key_escaped && (node.key_end.wrapping_sub(node.key_start) as usize) != name.len().wrapping_add(2) {
            return false;
        }
        if node.key_escaped { self.key() == name } else { same(self.raw_key(), name.as_bytes()) }
    }

    /// The text; `None` when it isn't one.
    #[must_use]
    pub fn text(self) -> Option<Cow<'t, str>> {
        self.text_bytes().map(|raw| text_of(raw, self.node().escaped))
    }

    /// The bytes of a text between its quotes; `None` when it isn't one. Where it has escapes they stand there as written:
    /// for forms like dates and GUIDs, which have none.
    #[must_use]
    #[inline]
    pub fn text_bytes(self) -> Option<&'t [u8]> {
        if self.shape() != Shape::String {
            return None;
        }
        self.raw().get(1..).and_then(|raw| raw.strip_suffix(b"\""))
    }

    /// Whether it is this text.
    #[must_use]
    #[inline]
    pub fn text_is(self, text: &str) -> bool {
        let node = self.node();
        if node.escaped {
            return self.text().is_some_and(|this| this == text);
        }
        // Most texts differ in length: that is told without looking at a byte.
        (node.end.wrapping_sub(node.start) as usize) == text.len().wrapping_add(2)
            && self.text_bytes().is_some_and(|this| same(this, text.as_bytes()))
    }

    /// The exact number; `None` when it isn't one, or when it has too many digits.
    #[must_use]
    pub fn decimal(self) -> Option<Decimal> {
        self.number().and_then(Result::ok)
    }

    /// The exact number; `None` when it isn't one.
    #[must_use]
    pub fn number(self) -> Option<Result<Decimal, TooManyDigits>> {
        (self.shape() == Shape::Number).then(|| Decimal::from_json(self.raw()))
    }

    /// `true` or `false`; `None` when it is neither.
    #[must_use]
    pub fn boolean(self) -> Option<bool> {
        match self.shape() {
            Shape::True => Some(true),
            Shape::False => Some(false),
            _ => None,
        }
    }

    /// The values directly in it, in the order of the text; none when it is neither object nor list.
    #[must_use]
    #[inline]
    pub fn children(self) -> Children<'t> {
        Children { value: self, next: self.index.saturating_add(1), end: self.node().next }
    }

    /// The value under a key of an object: the last one when the key stands twice, as parsers do.
    #[must_use]
    pub fn get(self, name: &str) -> Option<Value<'t>> {
        if self.shape() != Shape::Object {
            return None;
        }
        let mut found = self.children().filter(|child| child.key_is(name));
        if self.view.unique.get() { found.next() } else { found.last() }
    }

    /// Says that a check of the document found no key twice in any object that has a place in the specification.
    pub(crate) fn keys_are_unique(self) {
        self.view.unique.set(true);
    }

    /// What [`Node::plain`] was held against: 0 is nothing.
    pub(crate) const fn judge(self) -> usize {
        self.view.judge
    }

    /// Whether that was said.
    pub(crate) fn has_unique_keys(self) -> bool {
        self.view.unique.get()
    }

    /// Like [`Value::get`], where an explicit `null` means the same as a missing key.
    #[must_use]
    pub fn filled(self, name: &str) -> Option<Value<'t>> {
        self.get(name).filter(|value| !value.is_null())
    }

    /// The values under several keys, in one pass over the object.
    #[must_use]
    #[inline]
    pub fn get_all<const N: usize>(self, names: [&str; N]) -> [Option<Value<'t>>; N] {
        let mut values = [None; N];
        for child in self.children() {
            let Node { key_start, key_end, key_escaped, .. } = *child.node();
            let length = (key_end.wrapping_sub(key_start) as usize).wrapping_sub(2);
            for (name, value) in names.iter().zip(&mut values) {
                if (name.len() == length || key_escaped) && child.key_is(name) {
                    *value = Some(child);
                    break;
                }
            }
        }
        if self.shape() == Shape::Object { values } else { [None; N] }
    }

    /// The items of a list under a key; none when there is no such list.
    pub fn items(self, name: &str) -> impl Iterator<Item = Value<'t>> + use<'t> {
        self.get(name).filter(|value| value.shape() == Shape::Array).into_iter().flat_map(Value::children)
    }

    /// The text under a key.
    #[must_use]
    pub fn text_at(self, name: &str) -> Option<Cow<'t, str>> {
        self.get(name).and_then(Value::text)
    }

    /// Every value of its document, in the order of the text.
    pub(crate) fn everything(self) -> impl Iterator<Item = Value<'t>> {
        (0..u32::try_from(self.view.nodes.len()).unwrap_or(u32::MAX)).map(move |index| self.at(index))
    }

    /// The place of a value in the tape, and of the one after all that is in it.
    pub(crate) fn range_of(self, index: u32) -> (u32, u32) {
        (index, self.at(index).node().next.max(index.saturating_add(1)))
    }

    /// The object or list that holds it; `None` at the root.
    #[must_use]
    pub fn parent(self) -> Option<Value<'t>> {
        let parent = self.node().parent;
        (parent != self.index).then(|| self.at(parent))
    }

    /// Its place in the list that holds it, from 0.
    #[must_use]
    pub fn position(self) -> usize {
        let list = self.parent().filter(|parent| parent.shape() == Shape::Array);
        list.map_or(0, |_| self.node().key_start as usize)
    }

    /// The JSON Pointer from the root of the tape, without a prefix.
    #[must_use]
    pub fn pointer(self) -> String {
        let mut steps = Vec::new();
        let mut value = self;
        while let Some(parent) = value.parent() {
            steps.push(match parent.shape() {
                Shape::Array => value.position().to_string(),
                _ => super::pointer::escape(&value.key()),
            });
            value = parent;
        }
        steps.iter().rev().fold(String::new(), |pointer, step| pointer + "/" + step)
    }
}

/// The values directly in an object or list.
#[derive(Clone)]
pub struct Children<'t> {
    value: Value<'t>,
    next: u32,
    end: u32,
}

impl<'t> Iterator for Children<'t> {
    type Item = Value<'t>;

    #[inline]
    fn next(&mut self) -> Option<Value<'t>> {
        if self.next >= self.end {
            return None;
        }
        let child = self.value.at(self.next);
        self.next = child.node().next.max(self.next.saturating_add(1));
        Some(child)
    }
}

/// Whether two names are the same: by words of eight bytes, the last two of which may overlap. Names have about
/// that length, and a call of memcmp costs more than it does.
#[inline]
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    match a.len() {
        2..=3 => a.first_chunk::<2>() == b.first_chunk::<2>() && a.last_chunk::<2>() == b.last_chunk::<2>(),
        4..=7 => a.first_chunk::<4>() == b.first_chunk::<4>() && a.last_chunk::<4>() == b.last_chunk::<4>(),
        8..=16 => a.first_chunk::<8>() == b.first_chunk::<8>() && a.last_chunk::<8>() == b.last_chunk::<8>(),
        17..=32 => a.first_chunk::<16>() == b.first_chunk::<16>() && a.last_chunk::<16>() == b.last_chunk::<16>(),
        _ => a == b,
    }
}

/// The text between quotes with its escapes undone. Halves of surrogate pairs and bytes that aren't UTF-8 become U+FFFD.
pub(crate) fn text_of(raw: &[u8], escaped: bool) -> Cow<'_, str> {
    decoded(raw, escaped, &mut |_| {})
}

/// The text between quotes with its escapes undone; `half` hears of each half of a surrogate pair where in the text it is, and
/// which.
pub(super) fn decoded<'t>(raw: &'t [u8], escaped: bool, half: &mut dyn FnMut((usize, u16))) -> Cow<'t, str> {
    let lossy = match std::str::from_utf8(raw) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(raw),
    };
    if !escaped {
        return lossy;
    }
    let mut text = String::with_capacity(lossy.len());
    let mut rest = lossy.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match rest.next() {
            Some('b') => text.push('\u{8}'),
            Some('f') => text.push('\u{c}'),
            Some('n') => text.push('\n'),
            Some('r') => text.push('\r'),
            Some('t') => text.push('\t'),
            Some('u') => {
                let high = unit(&mut rest);
                let mut ahead = rest.clone();
                let pair = if (0xD800..0xDC00).contains(&high) && ahead.next() == Some('\\') && ahead.next() == Some('u') {
                    char::decode_utf16([high, unit(&mut ahead)]).next().and_then(Result::ok)
                } else {
                    None
                };
                match pair {
                    Some(c) => {
                        text.push(c);
                        rest = ahead;
                    }
                    None => text.push(char::from_u32(u32::from(high)).unwrap_or_else(|| {
                        half((text.len(), high));
                        char::REPLACEMENT_CHARACTER
                    })),
                }
            }
            Some(c) => text.push(c),
            None => {}
        }
    }
    Cow::Owned(text)
}

/// The four hexadecimal digits after `\u`.
fn unit(rest: &mut std::str::Chars<'_>) -> u16 {
    let mut unit = 0u32;
    for _ in 0..4 {
        let digit = rest.next().and_then(|c| c.to_digit(16)).unwrap_or(0);
        unit = unit.wrapping_mul(16).wrapping_add(digit);
    }
    u16::try_from(unit).unwrap_or(0)
}
