//! One change of a value as cuts in the text: exactly the bytes that must change.

use super::layout::{Document, New, Separator, begin, inside, quoted};
use super::trivia::{Trivia, at_line_start, blanks_end, blanks_start, break_end, break_start, has_break, part};
use crate::json::equal::same_spelling;
use crate::json::tape::{Node, Shape, Value};

/// Bytes that are taken out, and what is put in their place.
#[derive(Debug)]
pub(super) struct Cut {
    pub from: u32,
    pub to: u32,
    pub insert: String,
}

impl Cut {
    pub const fn new(from: u32, to: u32, insert: String) -> Self {
        Cut { from, to, insert }
    }

    const fn out(from: u32, to: u32) -> Self {
        Cut::new(from, to, String::new())
    }

    const fn insertion(at: u32, insert: String) -> Self {
        Cut::new(at, at, insert)
    }
}

impl<'t> Document<'t> {
    /// Puts a value in the place of another. One that is written alike stays as it is.
    pub fn replaced(&self, old: Value<'t>, new: &New<'_>) -> Vec<Cut> {
        let (from, to) = (old.node().start, old.node().end);
        let alike = match new {
            New::Given(new) => same_spelling(old, *new),
            New::Copied { text, .. } => *text == part(self.text, from, to),
        };
        if alike { Vec::new() } else { vec![Cut::new(from, to, self.written(old.parent(), Some(old), from, new))] }
    }

    /// Gives a member another key.
    pub fn renamed(&self, member: Value<'t>, key: &str) -> Vec<Cut> {
        vec![Cut::new(member.node().key_start, member.node().key_end, quoted(key))]
    }

    /// A value as it is written at `at`, in `container` or in the place of the whole document.
    fn written(&self, container: Option<Value<'t>>, old: Option<Value<'t>>, at: u32, new: &New<'_>) -> String {
        self.written_in(container, old, self.indent_for(at, new), new)
    }

    fn written_in(&self, container: Option<Value<'t>>, old: Option<Value<'t>>, indent: &str, new: &New<'_>) -> String {
        let shape = match *new {
            New::Given(value) => value.shape(),
            New::Copied { .. } if new.is_object() => Shape::Object,
            New::Copied { .. } => Shape::Array,
        };
        let bare_document = container.is_none() && old.is_none_or(|old| old.children().next().is_none());
        match *new {
            New::Given(value) if bare_document || !matches!(shape, Shape::Array | Shape::Object) => {
                String::from_utf8_lossy(value.raw()).into_owned()
            }
            New::Copied { text, .. } if bare_document || !has_break(text.as_bytes()) => text.to_owned(),
            _ => self.form(container, old, indent, shape).write(new),
        }
    }

    /// Puts a new child before another, or behind the last; `key` where the container is an object.
    pub fn inserted(&self, container: Value<'t>, target: Option<Value<'t>>, key: Option<&str>, new: &New<'_>) -> Vec<Cut> {
        if self.is_lines(container) {
            return vec![self.inserted_line(container, target, new)];
        }
        if let Some(target) = target {
            let before = self.neighbours(container, target).0;
            return vec![self.inserted_before(container, before, target, key, new)];
        }
        match self.last(container) {
            (Some(last), more) => self.appended(container, last, more, key, new),
            (None, _) => vec![self.filled(container, key, new)],
        }
    }

    /// The bytes between two children, or a child and a bracket, with that bracket; never none.
    pub fn between(&self, container: Value<'t>, before: Option<Value<'t>>, behind: Option<Value<'t>>) -> (u32, u32) {
        let Node { start, end, .. } = *container.node();
        let from = before.map_or(start, |before| before.node().end);
        (from, behind.map_or(end.max(from), begin).max(from.saturating_add(1)))
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
        let trivia = Trivia::new(self.text, from, to);
        let (at, _) = trivia.comments.last().map_or((from, false), |comment| (comment.1, true));
        if !self.opens_up(container) {
            let space = if at == from { part(self.text, from, blanks_end(self.text, from).min(to)) } else { " " };
            let pad = if from == to { self.pad(container.parent().unwrap_or(container), container.shape()) } else { "" };
            return Cut::insertion(at, [space, pad, &self.child(container, "", key, new), pad].concat());
        }
        let outer = self.line_indent(container.node().start);
        let indent = outer.to_owned() + self.unit(container);
        let line = self.line_break();
        let child = self.child(container, &indent, key, new);
        if trivia.line_ends(at) {
            return Cut::insertion(at, format!("{line}{indent}{child}"));
        }
        // The closing bracket goes to a line of its own.
        Cut::new(at, to, format!("{line}{indent}{child}{line}{outer}"))
    }

    /// Behind the last child: its comments on the same line stay behind it, and a trailing comma becomes the separator. When `more`
    /// were put there before, it goes behind those.
    fn appended(&self, container: Value<'t>, last: Value<'t>, more: bool, key: Option<&str>, new: &New<'_>) -> Vec<Cut> {
        let end = last.node().end;
        let tail = Trivia::new(self.text, end, inside(container).1);
        let (at, to_line_end) = tail.along_line(tail.comma.map_or(end, |comma| comma.saturating_add(1)));
        let before = self.read_neighbours(container, last).0;
        let line = self.line_break();
        let mut comma = more || tail.comma.is_none();
        let text = match self.separator(container, before, last) {
            Separator::Lines { indent, leading_comma } => {
                let lead = leading_comma.filter(|_| comma).map(|after| format!(",{after}")).unwrap_or_default();
                comma &= lead.is_empty();
                format!("{line}{indent}{lead}{}", self.child(container, indent, key, new))
            }
            Separator::Inline(_) if to_line_end => {
                let indent = self.line_indent(begin(last));
                format!("{line}{indent}{}", self.child(container, indent, key, new))
            }
            Separator::Inline(space) => {
                let indent = self.indent_for(begin(last), new);
                space.to_owned() + &self.child(container, indent, key, new)
            }
        };
        match comma {
            true if more => vec![Cut::insertion(at, ",".to_owned() + &text)],
            true if at == end => vec![Cut::insertion(end, ",".to_owned() + &text)],
            true => vec![Cut::insertion(end, ",".to_owned()), Cut::insertion(at, text)],
            false => vec![Cut::insertion(at, text)],
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
        let here = self.trivia_before(container, before, target);
        // The first child is set apart from the second as a new first one is to be from it. The second as it was read: where it goes, its
        // own text would stand between the two.
        let second = self.read_neighbours(container, target).1;
        let separator = match (before, second) {
            (None, Some(second)) => self.separator(container, Some(target), second),
            _ => self.separator(container, before, target),
        };
        let line = self.line_break();
        match separator {
            Separator::Lines { indent, leading_comma: Some(after) } => {
                Cut::insertion(at, format!("{}{line}{indent},{after}", self.child(container, indent, key, new)))
            }
            Separator::Lines { indent, leading_comma: None } => {
                let child = self.child(container, indent, key, new);
                // A line of its own, above the comments that belong to the one it goes before.
                let (line_end, _) = here.along_line(here.comma.map_or(here.from, |comma| comma.saturating_add(1)));
                if here.line_ends(line_end) {
                    Cut::insertion(line_end, format!("{line}{indent}{child},"))
                } else {
                    Cut::insertion(at, format!("{child},{line}{indent}"))
                }
            }
            Separator::Inline(space) => {
                let indent = self.indent_for(at, new);
                Cut::insertion(at, format!("{},{space}", self.child(container, indent, key, new)))
            }
        }
    }

    /// A new document among several.
    fn inserted_line(&self, list: Value<'t>, target: Option<Value<'t>>, new: &New<'_>) -> Cut {
        let line = self.line_break();
        let text = self.written_in(Some(list), None, "", new);
        if let Some(target) = target {
            return Cut::insertion(target.node().start, text + line);
        }
        let Some(last) = self.last(list).0 else { return Cut::insertion(list.node().start, text + line) };
        let tail = Trivia::new(self.text, last.node().end, list.node().end);
        Cut::insertion(tail.along_line(tail.from).0, line.to_owned() + &text)
    }

    /// Takes a child away, with one comma, and with its line when nothing else stands on it. It goes together with those right
    /// before and behind it that wait to go. With it the bytes from what stays before to what stays behind; `None` where it can't be
    /// planned before the others are gone.
    pub fn removed(&self, container: Value<'t>, child: Value<'t>) -> Option<((u32, u32), Vec<Cut>)> {
        let (first, last) = self.cluster(container, child);
        let (previous, next) = self.neighbours(container, child);
        let (start, end) = (begin(first), last.node().end);
        let (open, close) = inside(container);
        let before = self.trivia_before(container, previous, first);
        let after = Trivia::new(self.text, end, next.map_or(close, begin));
        if first.index() != last.index() {
            // Comments stay, each by the rules for the one child that it stands at.
            let (left, right) = self.read_neighbours(container, child);
            let left = Trivia::new(self.text, left.map_or(open, |left| left.node().end), begin(child));
            let right = Trivia::new(self.text, child.node().end, right.map_or(close, begin));
            if [&before, &left, &right, &after].iter().any(|trivia| !trivia.comments.is_empty()) {
                return None;
            }
        }
        let cuts = self.removed_between(container, (start, end), (previous, next), (&before, &after));
        Some((self.between(container, previous, next), cuts))
    }

    fn removed_between(
        &self,
        container: Value<'t>,
        (start, end): (u32, u32),
        (previous, next): (Option<Value<'t>>, Option<Value<'t>>),
        (before, after): (&Trivia<'t>, &Trivia<'t>),
    ) -> Vec<Cut> {
        let (open, close) = inside(container);
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
            (None, Some(comma)) => vec![self.separate_line(comma, end).unwrap_or(Cut::out(comma, end))],
            (None, None) => vec![self.tidied_last(start, end)],
        }
    }

    /// The whole line (or lines) of what stands between two offsets, when nothing else stands there.
    fn separate_line(&self, from: u32, to: u32) -> Option<Cut> {
        let (left, right) = (blanks_start(self.text, from), blanks_end(self.text, to));
        let next_line = break_end(self.text, right)?;
        at_line_start(self.text, left).then(|| Cut::out(left, next_line))
    }

    /// Without leaving the white space of both sides behind.
    fn tidied(&self, from: u32, to: u32) -> Cut {
        if let Some(cut) = self.separate_line(from, to) {
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

    /// A document among several that stands on a line by itself.
    pub fn removed_separate_line(&self, document: Value<'t>) -> Option<Cut> {
        self.separate_line(document.node().start, document.node().end)
    }

    /// Any document among several.
    pub fn removed_line(&self, document: Value<'t>) -> Cut {
        if let Some(cut) = self.removed_separate_line(document) {
            return cut;
        }
        let (start, end) = (document.node().start, document.node().end);
        let (left, right) = (blanks_start(self.text, start), blanks_end(self.text, end));
        match break_start(self.text, left) {
            // The last line, without a line break behind it: the one before it goes.
            Some(line_end) if right as usize == self.text.len() => Cut::out(line_end, right),
            _ => Cut::out(start, right),
        }
    }

    /// The indentation of a line, when a value is put there that may need it.
    fn indent_for(&self, at: u32, new: &New<'_>) -> &'t str {
        match new {
            New::Given(value) if value.children().next().is_none() => "",
            _ => self.line_indent(at),
        }
    }
}
