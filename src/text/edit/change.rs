//! One change as cuts in the text: exactly the bytes that it needs.

use super::gap::{
    Gap, at_line_start, blanks_end, blanks_start, break_end, break_start, has_break, line_break, line_indent, part,
};
use super::layout::{Document, New, Separator, begin, inside, quoted};
use crate::text::equal::same_spelling;
use crate::text::tape::{Shape, Value};

/// Bytes that are taken out, and what is put in their place.
#[derive(Debug)]
pub(super) struct Cut {
    pub from: u32,
    pub to: u32,
    pub insert: String,
}

impl Cut {
    const fn new(from: u32, to: u32, insert: String) -> Self {
        Cut { from, to, insert }
    }

    const fn out(from: u32, to: u32) -> Self {
        Cut::new(from, to, String::new())
    }

    const fn put(at: u32, insert: String) -> Self {
        Cut::new(at, at, insert)
    }
}

impl<'t> Document<'t> {
    /// Puts a value in the place of another. One that is written alike stays as it is.
    pub fn replaced(&self, old: Value<'t>, new: &New<'_>) -> Vec<Cut> {
        let (from, to) = (old.node().start, old.node().end);
        let alike = match new {
            New::Given(new) => same_spelling(old, *new),
            New::Taken { text, .. } => *text == part(self.text, from, to),
        };
        if alike { Vec::new() } else { vec![Cut::new(from, to, self.written(old.parent(), Some(old), from, new))] }
    }

    /// Gives a member another key.
    pub fn renamed(&self, member: Value<'t>, key: &str) -> Vec<Cut> {
        vec![Cut::new(member.node().key_start, member.node().key_end, quoted(key))]
    }

    /// A value as it is written at `at`, in `container` or in the place of the whole document.
    fn written(&self, container: Option<Value<'t>>, old: Option<Value<'t>>, at: u32, new: &New<'_>) -> String {
        self.written_in(container, old, line_indent_of(self.text, at, new), new)
    }

    fn written_in(&self, container: Option<Value<'t>>, old: Option<Value<'t>>, indent: &str, new: &New<'_>) -> String {
        let shape = match *new {
            New::Given(value) => value.shape(),
            New::Taken { .. } if new.is_object() => Shape::Object,
            New::Taken { .. } => Shape::Array,
        };
        let bare_document = container.is_none() && old.is_none_or(|old| old.children().next().is_none());
        match *new {
            New::Given(value) if bare_document || !matches!(shape, Shape::Array | Shape::Object) => {
                String::from_utf8_lossy(value.raw()).into_owned()
            }
            New::Taken { text, .. } if bare_document || !has_break(text.as_bytes()) => text.to_owned(),
            _ => self.form(container, old, indent, shape).write(new),
        }
    }

    /// Puts a new child before the one at `index`, or behind the last; `key` where the container is an object.
    pub fn inserted(&self, container: Value<'t>, index: usize, key: Option<&str>, new: &New<'_>) -> Vec<Cut> {
        if self.is_lines(container) {
            return self.inserted_line(container, index, new);
        }
        let target = container.children().nth(index);
        let before = index.checked_sub(1).and_then(|before| container.children().nth(before));
        match (before, target) {
            (_, Some(target)) => vec![self.inserted_before(container, before, target, key, new)],
            (Some(last), None) => self.appended(container, last, key, new),
            (None, None) => vec![self.filled(container, key, new)],
        }
    }

    /// `key` and value as they stand on a line with this indentation.
    fn child(&self, container: Value<'t>, indent: &str, key: Option<&str>, new: &New<'_>) -> String {
        let value = self.written_in(Some(container), None, indent, new);
        match key {
            Some(key) => quoted(key) + &self.colon(container, self.opens_up(container)) + &value,
            None => value,
        }
    }

    /// In a container that has nothing in it but white space and comments.
    fn filled(&self, container: Value<'t>, key: Option<&str>, new: &New<'_>) -> Cut {
        let (from, to) = inside(container);
        let gap = Gap::new(self.text, from, to);
        let (at, _) = gap.comments.last().map_or((from, false), |comment| (comment.1, true));
        if !self.opens_up(container) {
            let space = if at == from { part(self.text, from, blanks_end(self.text, from).min(to)) } else { " " };
            let pad = if from == to { self.pad(container.parent().unwrap_or(container), container.shape()) } else { "" };
            return Cut::put(at, [space, pad, &self.child(container, "", key, new), pad].concat());
        }
        let outer = line_indent(self.text, container.node().start);
        let indent = outer.to_owned() + self.unit(container);
        let line = line_break(self.text);
        let child = self.child(container, &indent, key, new);
        if gap.line_ends(at) {
            return Cut::put(at, format!("{line}{indent}{child}"));
        }
        // The closing bracket goes to a line of its own.
        Cut::new(at, to, format!("{line}{indent}{child}{line}{outer}"))
    }

    /// Behind the last child: its comments on the same line stay behind it, and a trailing comma becomes the separator.
    fn appended(&self, container: Value<'t>, last: Value<'t>, key: Option<&str>, new: &New<'_>) -> Vec<Cut> {
        let end = last.node().end;
        let tail = Gap::new(self.text, end, inside(container).1);
        let (at, to_line_end) = tail.along_line(tail.comma.map_or(end, |comma| comma.saturating_add(1)));
        let before = self.before(container, last);
        let line = line_break(self.text);
        let mut comma = tail.comma.is_none();
        let text = match self.separator(container, before, last) {
            Separator::Lines { indent, leading_comma } => {
                let lead = leading_comma.filter(|_| comma).map(|after| format!(",{after}")).unwrap_or_default();
                comma &= lead.is_empty();
                format!("{line}{indent}{lead}{}", self.child(container, indent, key, new))
            }
            Separator::Inline(_) if to_line_end => {
                let indent = line_indent(self.text, begin(last));
                format!("{line}{indent}{}", self.child(container, indent, key, new))
            }
            Separator::Inline(space) => {
                let indent = line_indent_of(self.text, begin(last), new);
                space.to_owned() + &self.child(container, indent, key, new)
            }
        };
        match comma {
            true if at == end => vec![Cut::put(end, ",".to_owned() + &text)],
            true => vec![Cut::put(end, ",".to_owned()), Cut::put(at, text)],
            false => vec![Cut::put(at, text)],
        }
    }

    fn inserted_before(
        &self,
        container: Value<'t>,
        before: Option<Value<'t>>,
        target: Value<'t>,
        key: Option<&str>,
        new: &New<'_>,
    ) -> Cut {
        let at = begin(target);
        let here = self.gap_before(container, before, target);
        // The first child is set apart from the second as a new first one is to be from it.
        let second = self.after(container, target);
        let separator = match (before, second) {
            (None, Some(second)) => self.separator(container, Some(target), second),
            _ => self.separator(container, before, target),
        };
        let line = line_break(self.text);
        match separator {
            Separator::Lines { indent, leading_comma: Some(after) } => {
                Cut::put(at, format!("{}{line}{indent},{after}", self.child(container, indent, key, new)))
            }
            Separator::Lines { indent, leading_comma: None } => {
                let child = self.child(container, indent, key, new);
                // A line of its own, above the comments that belong to the one it goes before.
                let (line_end, _) = here.along_line(here.comma.map_or(here.from, |comma| comma.saturating_add(1)));
                if here.line_ends(line_end) {
                    Cut::put(line_end, format!("{line}{indent}{child},"))
                } else {
                    Cut::put(at, format!("{child},{line}{indent}"))
                }
            }
            Separator::Inline(space) => {
                let indent = line_indent_of(self.text, at, new);
                Cut::put(at, format!("{},{space}", self.child(container, indent, key, new)))
            }
        }
    }

    /// A new document among several.
    fn inserted_line(&self, list: Value<'t>, index: usize, new: &New<'_>) -> Vec<Cut> {
        let line = line_break(self.text);
        let text = self.written_in(Some(list), None, "", new);
        if let Some(target) = list.children().nth(index) {
            return vec![Cut::put(target.node().start, text + line)];
        }
        let Some(last) = list.children().last() else { return vec![Cut::put(list.node().start, text + line)] };
        let tail = Gap::new(self.text, last.node().end, list.node().end);
        vec![Cut::put(tail.along_line(tail.from).0, line.to_owned() + &text)]
    }

    /// Takes a child away, with one comma, and with its line when nothing else stands on it.
    pub fn removed(&self, container: Value<'t>, child: Value<'t>) -> Vec<Cut> {
        if self.is_lines(container) {
            return vec![self.removed_line(child)];
        }
        let (start, end) = (begin(child), child.node().end);
        let (open, close) = inside(container);
        let (previous, next) = (self.before(container, child), self.after(container, child));
        let before = self.gap_before(container, previous, child);
        let after = Gap::new(self.text, end, next.map_or(close, begin));
        if previous.is_none() && next.is_none() && before.comments.is_empty() && after.comments.is_empty() {
            return vec![Cut::out(open, close)];
        }
        match (after.comma, before.comma) {
            (Some(comma), _) if after.has_comment(end, comma) => {
                vec![self.tidied(start, end), Cut::out(comma, comma.saturating_add(1))]
            }
            (Some(comma), _) => vec![self.tidied(start, comma.saturating_add(1))],
            (None, Some(comma)) if before.has_comment(comma, start) => {
                vec![Cut::out(comma, comma.saturating_add(1)), self.tidied_last(start, end)]
            }
            (None, Some(comma)) => vec![self.own_line(comma, end).unwrap_or(Cut::out(comma, end))],
            (None, None) => vec![self.tidied_last(start, end)],
        }
    }

    /// The whole line (or lines) of what stands between two offsets, when nothing else stands there.
    fn own_line(&self, from: u32, to: u32) -> Option<Cut> {
        let (left, right) = (blanks_start(self.text, from), blanks_end(self.text, to));
        let next_line = break_end(self.text, right)?;
        at_line_start(self.text, left).then(|| Cut::out(left, next_line))
    }

    /// Without leaving the white space of both sides behind.
    fn tidied(&self, from: u32, to: u32) -> Cut {
        if let Some(cut) = self.own_line(from, to) {
            return cut;
        }
        let (left, right) = (blanks_start(self.text, from), blanks_end(self.text, to));
        if break_end(self.text, right).is_some() {
            return Cut::out(left, to);
        }
        let comment_follows = part(self.text, right, right.saturating_add(1)) == "/";
        let glued = comment_follows && left == from && !at_line_start(self.text, left);
        if glued { Cut::out(from, to) } else { Cut::out(from, right) }
    }

    /// The same before a closing bracket, which keeps the white space that stands before it.
    fn tidied_last(&self, from: u32, to: u32) -> Cut {
        let left = blanks_start(self.text, from);
        if at_line_start(self.text, left) { self.tidied(from, to) } else { Cut::out(left, to) }
    }

    /// A document among several.
    fn removed_line(&self, document: Value<'t>) -> Cut {
        let (start, end) = (document.node().start, document.node().end);
        if let Some(cut) = self.own_line(start, end) {
            return cut;
        }
        let (left, right) = (blanks_start(self.text, start), blanks_end(self.text, end));
        match break_start(self.text, left) {
            // The last line, without a line break behind it: the one before it goes.
            Some(line_end) if right as usize == self.text.len() => Cut::out(line_end, right),
            _ => Cut::out(start, right),
        }
    }

    fn before(&self, container: Value<'t>, child: Value<'t>) -> Option<Value<'t>> {
        container.children().take_while(|other| other.index() < child.index()).last()
    }

    fn after(&self, container: Value<'t>, child: Value<'t>) -> Option<Value<'t>> {
        container.children().find(|other| other.index() > child.index())
    }
}

/// The indentation of a line, when a value is put there that may need it: looking for it in a long line takes time.
fn line_indent_of<'t>(text: &'t str, at: u32, new: &New<'_>) -> &'t str {
    match new {
        New::Given(value) if value.children().next().is_none() => "",
        _ => line_indent(text, at),
    }
}
