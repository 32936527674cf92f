//! The layout of a document around a place. A new value gets the layout of its neighbours.

use super::levels::Levels;
use super::trivia::{Lines, Trivia, blanks_end, has_break, part};
use crate::json::tape::{Node, Shape, Value};
use crate::json::whole::Whole;

/// A text and its values.
#[derive(Clone, Copy)]
pub(super) struct Document<'t> {
    pub text: &'t str,
    pub whole: &'t Whole,
    pub root: Value<'t>,
    pub lines: &'t Lines,
    pub levels: &'t Levels,
}

/// A value that is to be put in a document.
pub(super) enum New<'v> {
    /// From a patch: strict JSON that has no layout of its own.
    Given(Value<'v>),
    /// From elsewhere in the document, with the indentation of the line where it stood.
    Copied { text: &'v str, indent: &'v str },
}

impl New<'_> {
    /// Whether it is an object.
    pub fn is_object(&self) -> bool {
        match self {
            New::Given(value) => value.shape() == Shape::Object,
            New::Copied { text, .. } => text.starts_with('{'),
        }
    }
}

/// How items of a list or members of an object are set apart.
pub(super) enum Separator<'t> {
    /// Each starts a line.
    Lines {
        /// what the lines start with
        indent: &'t str,
        /// where the comma stands at the start of the line: what stands between it and the item
        leading_comma: Option<&'t str>,
    },
    /// They stand on one line, with this behind each comma.
    Inline(&'t str),
}

/// So many values are looked at for how a document is laid out elsewhere.
const FAR: usize = 1000;

/// How a value is written at some place.
pub(super) struct Form<'t> {
    /// Every item and member on a line of its own.
    pub pretty: bool,
    /// What the lines of the value start with after its first.
    pub indent: String,
    unit: String,
    line_break: &'static str,
    colon: String,
    comma: &'static str,
    /// What stands inside the brackets of objects and of lists on one line.
    pads: [&'t str; 2],
}

/// The first byte of a member or an item.
pub(super) fn begin(child: Value<'_>) -> u32 {
    let node = child.node();
    if node.key_end > 0 { node.key_start } else { node.start }
}

/// The bytes between the brackets of an object or list.
pub(super) fn inside(container: Value<'_>) -> (u32, u32) {
    (container.node().start.saturating_add(1), container.node().end.saturating_sub(1))
}

const fn is_container(shape: Shape) -> bool {
    matches!(shape, Shape::Array | Shape::Object)
}

impl<'t> Document<'t> {
    /// Whether a value is the list of documents that has no brackets of its own.
    pub fn is_lines(&self, value: Value<'_>) -> bool {
        self.whole.lines && value.index() == 0
    }

    /// The bytes of a value as text.
    pub fn raw(&self, value: Value<'_>) -> &'t str {
        part(self.text, value.node().start, value.node().end)
    }

    /// The indentation that the lines of a value have in common, when it has several.
    pub fn indent_of(&self, value: Value<'_>) -> &'t str {
        if self.has_break(value) { self.line_indent(value.node().start) } else { "" }
    }

    /// Whether a value goes over several lines.
    pub fn has_break(&self, value: Value<'_>) -> bool {
        self.lines.any(self.text, value.node().start, value.node().end)
    }

    /// The indentation of the line that a place is on.
    pub fn line_indent(&self, at: u32) -> &'t str {
        self.lines.indent(self.text, at)
    }

    /// The line break that the text uses.
    pub fn line_break(&self) -> &'static str {
        self.lines.line_break(self.text)
    }

    /// The gap before a child: from the one before it, or from the opening bracket.
    pub fn trivia_before(&self, container: Value<'_>, before: Option<Value<'_>>, child: Value<'_>) -> Trivia<'t> {
        let from = before.map_or(inside(container).0, |before| before.node().end);
        Trivia::new(self.text, from, begin(child))
    }

    /// How a child is set apart from what stands before it.
    pub fn separator(&self, container: Value<'_>, before: Option<Value<'_>>, child: Value<'_>) -> Separator<'t> {
        let trivia = self.trivia_before(container, before, child);
        let Some(line) = trivia.last_line() else {
            return match trivia.comma {
                None => Separator::Inline(self.comma(container)),
                Some(comma) if trivia.has_comment(comma, trivia.to) => Separator::Inline(self.comma(container)),
                Some(comma) => Separator::Inline(part(self.text, comma.saturating_add(1), trivia.to)),
            };
        };
        let indent = part(self.text, line, blanks_end(self.text, line));
        let leading_comma = trivia.comma.filter(|&comma| comma >= line).map(|comma| {
            let after = comma.saturating_add(1);
            part(self.text, after, blanks_end(self.text, after))
        });
        Separator::Lines { indent, leading_comma }
    }

    /// How a value is written as a child of `container` (or in the place of the whole document), where `old` stood if
    /// something did. `indent` is that of the line it starts on.
    pub fn form(&self, container: Option<Value<'t>>, old: Option<Value<'t>>, indent: &str, shape: Shape) -> Form<'t> {
        let like = |old: &Value<'_>| container.is_none() || old.shape() == shape;
        let pretty = match old.filter(|old| old.children().next().is_some() && like(old)) {
            Some(old) => self.has_break(old),
            None => container.is_some_and(|container| self.is_pretty(container, old, shape)),
        };
        let neighbour = container.or(old).unwrap_or(self.root);
        Form {
            pretty,
            indent: indent.to_owned(),
            unit: if pretty { self.unit(neighbour).to_owned() } else { String::new() },
            line_break: self.line_break(),
            colon: self.colon(neighbour, pretty),
            comma: self.comma(neighbour),
            pads: if pretty { [""; 2] } else { [Shape::Object, Shape::Array].map(|shape| self.pad(neighbour, shape)) },
        }
    }

    /// Whether a child of this shape goes over several lines: as its sisters of the same shape do, otherwise as the
    /// container does.
    fn is_pretty(&self, container: Value<'t>, old: Option<Value<'t>>, shape: Shape) -> bool {
        let (mut all, mut broken) = self.sisters(container, shape);
        if let Some(old) = old.filter(|old| old.shape() == shape && old.children().next().is_some())
            && old.parent().is_some_and(|parent| parent.index() == container.index())
        {
            all = all.saturating_sub(1);
            broken = broken.saturating_sub(u32::from(self.has_break(old)));
        }
        if all > 0 { broken > 0 } else { self.opens_up(container) }
    }

    /// Whether an object or list goes over several lines, or will when it is empty and something comes into it.
    pub fn opens_up(&self, container: Value<'t>) -> bool {
        let is_empty = container.children().next().is_none();
        let parent = container.parent().filter(|_| is_empty);
        !self.is_lines(container)
            && (self.has_break(container)
                || parent.is_some_and(|parent| self.is_pretty(parent, Some(container), container.shape())))
    }

    /// The blanks inside the brackets of what stands on one line: as in its like in this place, otherwise as anywhere in the document.
    pub fn pad(&self, neighbour: Value<'t>, shape: Shape) -> &'t str {
        let blanks = |index: u32| {
            let value = neighbour.at(index);
            let first = value.children().next().filter(|_| value.shape() == shape && !self.is_lines(value))?;
            let (from, to) = (inside(value).0, begin(first));
            (blanks_end(self.text, from) == to).then(|| part(self.text, from, to))
        };
        let (from, to) = (neighbour.index().saturating_add(1), neighbour.node().next);
        let here = (from..to).take(FAR).find_map(blanks);
        let count = u32::try_from(self.whole.nodes().len()).unwrap_or(to);
        here.or_else(|| (0..count).take(FAR).find_map(blanks)).unwrap_or_default()
    }

    /// One step of indentation: as around this place, otherwise as anywhere in the document.
    pub fn unit(&self, neighbour: Value<'t>) -> &'t str {
        let mut ancestors = Some(neighbour);
        while let Some(container) = ancestors {
            if let Some(unit) = self.step_in(container) {
                return unit;
            }
            ancestors = container.parent();
        }
        let containers = self.whole.nodes().iter().zip(0u32..).filter(|(node, _)| is_container(node.shape));
        containers.take(FAR).find_map(|(_, index)| self.step_in(neighbour.at(index))).unwrap_or("  ")
    }

    /// How much further than its container the first child is indented.
    fn step_in(&self, container: Value<'t>) -> Option<&'t str> {
        if self.is_lines(container) {
            return None;
        }
        let child = container.children().next()?;
        self.trivia_before(container, None, child).last_line()?;
        let outer = self.line_indent(container.node().start);
        self.line_indent(begin(child)).strip_prefix(outer).filter(|unit| !unit.is_empty())
    }

    /// What stands between key and value: as in this place, otherwise as anywhere in the document.
    pub fn colon(&self, neighbour: Value<'t>, pretty: bool) -> String {
        let nodes = self.whole.nodes();
        let last = self.last(neighbour).0.map(|child| *child.node()).filter(|node| node.key_end > 0);
        let within = nodes.get(neighbour.index() as usize..neighbour.node().next as usize).unwrap_or_default();
        let key_in = |nodes: &[Node]| nodes.iter().take(FAR).find(|node| node.key_end > 0).copied();
        let node = last.or_else(|| key_in(within)).or_else(|| key_in(nodes));
        let colon = node.map(|node| part(self.text, node.key_end, node.start));
        match colon.filter(|colon| colon.trim_matches([' ', '\t']) == ":") {
            Some(colon) => colon.to_owned(),
            None if pretty || node.is_some() => ": ".to_owned(),
            None => ":".to_owned(),
        }
    }

    /// What stands behind a comma on one line: a space where one stands behind colons too.
    fn comma(&self, neighbour: Value<'t>) -> &'static str {
        let first = neighbour.children().next();
        let second = neighbour.children().nth(1);
        if let (Some(first), Some(second), false) = (first, second, self.is_lines(neighbour)) {
            let trivia = self.trivia_before(neighbour, Some(first), second);
            if trivia.last_line().is_none() && trivia.comments.is_empty() {
                return if part(self.text, trivia.from, trivia.to).ends_with([' ', '\t']) { " " } else { "" };
            }
        }
        if self.colon(neighbour, false).ends_with([' ', '\t']) { " " } else { "" }
    }
}

impl Form<'_> {
    /// The line break and indentation of a line inside the value, this many steps in.
    pub fn line(&self, steps: usize) -> String {
        format!("{}{}{}", self.line_break, self.indent, self.unit.repeat(steps))
    }

    /// The value as it is written here.
    pub fn write(&self, new: &New<'_>) -> String {
        match *new {
            New::Given(value) => {
                let mut text = String::new();
                self.value(value, 0, &mut text);
                text
            }
            New::Copied { text, indent } if !self.pretty || indent == self.indent || !has_break(text.as_bytes()) => {
                text.to_owned()
            }
            New::Copied { text, indent } => self.moved(text, indent),
        }
    }

    fn value(&self, value: Value<'_>, depth: usize, text: &mut String) {
        let [object, list] = self.pads;
        let (open, close, pad) = match value.shape() {
            Shape::Object => ('{', '}', object),
            Shape::Array => ('[', ']', list),
            _ => return text.push_str(&String::from_utf8_lossy(value.raw())),
        };
        text.push(open);
        let mut empty = true;
        for child in value.children() {
            if !empty {
                text.push(',');
            }
            match (self.pretty, empty) {
                (true, _) => text.push_str(&self.line(depth.saturating_add(1))),
                (false, false) => text.push_str(self.comma),
                (false, true) => text.push_str(pad),
            }
            empty = false;
            if value.shape() == Shape::Object {
                let key = String::from_utf8_lossy(child.raw_key());
                text.push('"');
                text.push_str(&key);
                text.push('"');
                text.push_str(&self.colon);
            }
            self.value(child, depth.saturating_add(1), text);
        }
        match (self.pretty, empty) {
            (_, true) => {}
            (true, false) => text.push_str(&self.line(depth)),
            (false, false) => text.push_str(pad),
        }
        text.push(close);
    }

    /// A value from elsewhere, its lines indented as here.
    fn moved(&self, text: &str, indent: &str) -> String {
        let mut moved = String::with_capacity(text.len());
        for (number, line) in text.split_inclusive('\n').enumerate() {
            match line.strip_prefix(indent) {
                Some(rest) if number > 0 => {
                    moved.push_str(&self.indent);
                    moved.push_str(rest);
                }
                _ => moved.push_str(line),
            }
        }
        moved
    }
}

/// A text as JSON.
pub(crate) fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len().saturating_add(2));
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\0'..' ' => json.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => json.push(c),
        }
    }
    json.push('"');
    json
}
