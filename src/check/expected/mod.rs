//! Holds values against a table while they are read, so that the walk has to look only at those that may have something wrong.
//!
//! What is plain here has no finding in the walk, whatever the options are; anything else is left to the walk, which alone makes
//! findings. `tests/plain.rs` holds both against each other.

mod rows;
mod values;

use crate::check::walk::judge_of;
use crate::json::guide::{Guide, Written};
use crate::json::tape::{Shape, same};
use crate::spec::Property;
use crate::systems::kinds::Kind;
use crate::systems::system::System;
use rows::{NOWHERE, Row, Rows, Sort, Table};

/// Expects the keys and values that a table has.
pub(super) struct Expected {
    rows: &'static [Row],
    tables: &'static [Table],
    /// The table that is expected.
    root: Option<&'static Property>,
    is_of_ooapi: bool,
    /// The row that last followed a row, or the start of a table's object.
    followers: Vec<u16>,
    /// The objects and lists that are open around the innermost one.
    around: Vec<Open>,
    innermost: Open,
    /// The row of the key that was read last.
    row: u16,
    /// Texts that the list of a row lacks and that are plain all the same, with their quotes.
    others: Vec<(u16, Box<[u8]>)>,
}

/// How many of them are remembered, and how long they are at most.
const MOST_OTHERS: usize = 64;
const LONGEST_OTHER: usize = 40;

/// An object or list that isn't read to its end.
#[derive(Clone, Copy)]
struct Open {
    /// The rows that an object has a key for.
    seen: u64,
    /// How many items a list has.
    count: u32,
    /// The table of an object.
    table: u16,
    /// The row of a list.
    row: u16,
    /// The place among the followers of the key that was read last.
    last: u16,
    /// The value that decides about rows with a condition, by its number.
    decisive: u16,
    is_list: bool,
    /// Whether nothing can be said of what was read so far.
    is_plain: bool,
    /// Whether nothing is said of what is in it, whatever that is.
    is_opaque: bool,
    /// Whether one of the rows is there of which at least one has to be.
    has_either: bool,
}

const OUTSIDE: Open = Open {
    seen: 0,
    count: 0,
    table: NOWHERE,
    row: NOWHERE,
    last: NOWHERE,
    decisive: NOWHERE,
    is_list: false,
    is_plain: false,
    is_opaque: false,
    has_either: false,
};

impl Expected {
    /// Expects a document of a kind.
    pub(super) fn of(kind: Kind) -> Self {
        let rows = Rows::of(kind);
        Expected {
            rows: &rows.rows,
            tables: &rows.tables,
            root: Some(kind.table()),
            is_of_ooapi: kind.row().system == System::Ooapi,
            followers: rows.followers.clone(),
            ..Expected::nothing()
        }
    }

    /// Expects nothing.
    pub(super) const fn nothing() -> Self {
        Expected {
            rows: &[],
            tables: &[],
            root: None,
            is_of_ooapi: false,
            followers: Vec::new(),
            around: Vec::new(),
            innermost: OUTSIDE,
            row: NOWHERE,
            others: Vec::new(),
        }
    }

    /// Notes a key of the innermost object.
    #[inline]
    fn note(&mut self, first: u16, row: u16) {
        let bit = 1u64.wrapping_shl(row.wrapping_sub(first).into());
        let open = &mut self.innermost;
        if open.seen & bit != 0 {
            open.is_plain = false;
        }
        open.seen |= bit;
        open.last = row;
        self.row = row;
    }

    /// The row of the value that comes next, and whether the value is the item of a list.
    #[inline]
    fn next(&self) -> (Option<&'static Row>, bool) {
        let is_item = self.innermost.is_list;
        let row = if is_item { self.innermost.row } else { self.row };
        (self.rows.get(row as usize), is_item)
    }

    /// The object or list that starts with the value that comes next.
    fn opened(&self, is_object: bool) -> Open {
        let (Some(row), is_item) = self.next() else { return OUTSIDE };
        if !is_object {
            if is_item || !row.is_list {
                return OUTSIDE;
            }
            let at = self.row;
            return Open { is_list: true, row: at, is_plain: true, ..OUTSIDE };
        }
        if row.sort != Sort::Object || row.is_list != is_item {
            return OUTSIDE;
        }
        if row.table == NOWHERE {
            return Open { is_plain: true, is_opaque: true, ..OUTSIDE };
        }
        let is_plain = self.tables.get(row.table as usize).is_some_and(|table| !table.is_never_plain);
        let start = u16::try_from(self.rows.len()).unwrap_or(NOWHERE);
        Open { table: row.table, last: start.saturating_add(row.table), is_plain, ..OUTSIDE }
    }

    /// Whether nothing can be said of the innermost object or list as a whole.
    fn is_closed_plain(&self) -> bool {
        let open = self.innermost;
        if open.is_opaque || !open.is_plain {
            return open.is_opaque;
        }
        if open.is_list {
            return self.rows.get(open.row as usize).is_some_and(|row| open.count >= row.property.min_items);
        }
        let Some(table) = self.tables.get(open.table as usize) else { return false };
        if table.required & !open.seen != 0 || (table.has_either && !open.has_either) {
            return false;
        }
        if table.conditioned == 0 {
            return true;
        }
        let Some(decision) = table.decisions.get(open.decisive as usize) else { return false };
        open.seen & table.conditioned & !decision.belong == 0 && decision.required & !open.seen == 0
    }

    /// Whether a text is plain that the list of the row lacks. Not of OOAPI, where it may be a value of another version.
    fn is_plain_other(&mut self, raw: &[u8], written: Written) -> bool {
        let at = if self.innermost.is_list { self.innermost.row } else { self.row };
        if self.others.iter().any(|(row, other)| *row == at && same(other, raw)) {
            return true;
        }
        let Some(root) = self.root.filter(|_| !self.is_of_ooapi) else { return false };
        let is_plain = self.rows.get(at as usize).is_some_and(|row| row.is_plain_other(root, raw, written));
        if is_plain && self.others.len() < MOST_OTHERS && raw.len() <= LONGEST_OTHER {
            self.others.push((at, raw.into()));
        }
        is_plain
    }

    /// Notes which value decides about the rows with a condition.
    #[cold]
    fn decide(&mut self, raw: &[u8]) {
        let Some(table) = self.tables.get(self.innermost.table as usize) else { return };
        let text = raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default();
        let at = table.decisions.iter().position(|decision| decision.value.as_bytes() == text);
        self.innermost.decisive = at.and_then(|at| u16::try_from(at).ok()).unwrap_or(NOWHERE);
    }
}

impl Guide for Expected {
    fn judge(&self) -> usize {
        self.root.map_or(0, judge_of)
    }

    fn start(&mut self) {
        self.around.clear();
        self.innermost = OUTSIDE;
        // The first row is that of the whole document.
        self.row = 0;
    }

    #[inline]
    fn expected(&mut self, rest: &[u8]) -> usize {
        let Some(row) = self.followers.get(self.innermost.last as usize).copied() else { return 0 };
        let Some(name) = self.rows.get(row as usize).map(|row| row.name) else { return 0 };
        let Some(first) = self.tables.get(self.innermost.table as usize).map(|table| table.first) else { return 0 };
        let end = name.len().wrapping_add(1);
        let is_there = rest.get(1..end).is_some_and(|there| same(there, name.as_bytes()))
            && rest.get(end..end.wrapping_add(2)).is_some_and(|behind| behind == b"\":");
        if !is_there {
            return 0;
        }
        self.note(first, row);
        end.wrapping_add(1)
    }

    fn key(&mut self, name: &[u8], escaped: bool) {
        self.row = NOWHERE;
        let Some(&Table { first, end, .. }) = self.tables.get(self.innermost.table as usize) else { return };
        let rows = self.rows.get(first as usize..end as usize).unwrap_or_default();
        let found = if escaped { None } else { rows.iter().position(|row| same(row.name.as_bytes(), name)) };
        let Some(row) = found.and_then(|at| u16::try_from(at).ok()) else {
            self.innermost.is_plain = false;
            return;
        };
        let row = row.saturating_add(first);
        if let Some(follower) = self.followers.get_mut(self.innermost.last as usize) {
            *follower = row;
        }
        self.note(first, row);
    }

    #[inline]
    fn scalar(&mut self, shape: Shape, raw: &[u8], written: Written) -> bool {
        let (Some(row), is_item) = self.next() else {
            self.innermost.is_plain = false;
            return false;
        };
        let is_plain = match shape {
            Shape::Null => !is_item && row.takes_null,
            _ => row.is_list == is_item && row.is_plain(shape, raw, written),
        };
        let (is_either, is_decisive) = (row.is_either, row.is_decisive);
        let may_be_other = !is_plain && row.sort == Sort::Listed && row.is_list == is_item && shape == Shape::String;
        let is_plain = is_plain || (may_be_other && self.is_plain_other(raw, written));
        let open = &mut self.innermost;
        open.count = open.count.wrapping_add(1);
        open.is_plain &= is_plain;
        if is_either {
            open.has_either |= is_plain && shape == Shape::String && raw.len() > 2;
        }
        if is_decisive && is_plain && shape == Shape::String {
            self.decide(raw);
        }
        is_plain
    }

    fn open(&mut self, is_object: bool) {
        let opened = self.opened(is_object);
        self.innermost.count = self.innermost.count.wrapping_add(1);
        self.around.push(std::mem::replace(&mut self.innermost, opened));
    }

    fn close(&mut self) -> bool {
        let is_plain = self.is_closed_plain();
        let closed = std::mem::replace(&mut self.innermost, self.around.pop().unwrap_or(OUTSIDE));
        let is_either = closed.is_list && self.rows.get(closed.row as usize).is_some_and(|row| row.is_either);
        self.innermost.has_either |= is_either && closed.count > 0;
        self.innermost.is_plain &= is_plain || self.innermost.is_opaque;
        is_plain
    }
}
