//! Tries a correction on a copy of its document. It is offered only when the copy has neither more errors nor more duplicate keys.
//! One that opens what couldn't be looked into, such as a document in a text, may show errors that were in there before.

use crate::diagnostics::findings::Change;
use crate::json::edit::quoted;
use crate::json::order::order;
use crate::json::tape::Value;

/// What is worst about a document, counted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Faults {
    /// Errors of any code.
    pub(crate) errors: u32,
    /// Keys that stand twice.
    pub(crate) doubled: u32,
}

/// Checks the text of a document; `None` when it can't be read.
pub(crate) type Check<'c> = &'c dyn Fn(&[u8]) -> Option<Faults>;

/// A document whose corrections are tried.
pub(crate) struct Trial<'t, 'c> {
    document: Value<'t>,
    check: Check<'c>,
    /// The faults that it has as it is.
    before: Option<Faults>,
}

impl<'t, 'c> Trial<'t, 'c> {
    pub(crate) fn new(document: Value<'t>, check: Check<'c>) -> Self {
        Trial { document, check, before: None }
    }

    /// How many bytes are read for one correction.
    pub(crate) fn cost(&self) -> usize {
        self.document.raw().len()
    }

    /// Whether the document isn't worse after these changes. `opens`: they open what couldn't be looked into.
    #[cold]
    pub(crate) fn is_harmless(&mut self, changes: &[Change<'_>], opens: bool) -> bool {
        let Some(before) = self.before.or_else(|| (self.check)(self.document.raw())) else { return true };
        self.before = Some(before);
        let Some(text) = self.changed(changes) else { return true };
        (self.check)(&text).is_some_and(|after| (opens || after.errors <= before.errors) && after.doubled <= before.doubled)
    }

    /// The document after changes of values; `None` where one changes the text alone.
    fn changed(&self, changes: &[Change<'_>]) -> Option<Vec<u8>> {
        let mut parts = changes.iter().map(part).collect::<Option<Vec<_>>>()?;
        order(&mut parts, |&(from, ..)| u128::from(from));
        let bytes = self.document.document();
        let root = self.document.node();
        let mut text = Vec::with_capacity(self.cost());
        let mut at = root.start;
        for (from, to, insert) in &parts {
            text.extend_from_slice(bytes.get(at as usize..*from as usize)?);
            text.extend_from_slice(insert.as_bytes());
            at = *to;
        }
        text.extend_from_slice(bytes.get(at as usize..root.end as usize)?);
        Some(text)
    }
}

/// The bytes that a change replaces, and by what.
fn part(change: &Change<'_>) -> Option<(u32, u32, String)> {
    Some(match change {
        Change::Replace(value, new) => (value.node().start, value.node().end, new.text()),
        Change::Rename(value, name) => (value.node().key_start, value.node().key_end, quoted(name)),
        Change::Add(object, name, new) => {
            let start = object.node().start.saturating_add(1);
            let comma = if object.children().next().is_some() { "," } else { "" };
            (start, start, [&quoted(name), ":", &new.text(), comma].concat())
        }
        // The comma goes with it: the one behind it, or that of the last behind the one before.
        Change::Remove(value) => {
            let begin = |value: Value<'_>| if value.node().key_end > 0 { value.node().key_start } else { value.node().start };
            let parent = value.parent()?;
            let next = parent.children().find(|sister| sister.index() > value.index());
            let before = parent.children().take_while(|sister| sister.index() < value.index()).last();
            match (next, before) {
                (Some(next), _) => (begin(*value), begin(next), String::new()),
                (None, Some(before)) => (before.node().end, value.node().end, String::new()),
                (None, None) => (begin(*value), value.node().end, String::new()),
            }
        }
        Change::Lift(value) => {
            let root = value.at(0).node();
            (root.start, root.end, String::from_utf8_lossy(value.raw()).into_owned())
        }
        Change::Splice(..) => return None,
    })
}
