//! Moves of a list's items, one after the other, as one change: each alone would take a reading of the text.

use super::change::Cut;
use super::editor::{Editor, Plan, alone, zone};
use super::layout::{Document, begin, inside};
use super::operation::{Step, Verb};
use super::trivia::{has_break, part};
use crate::json::order::longest_rise;
use crate::json::tape::{Shape, Value};

/// Fewer moves are made one by one.
const FEW: usize = 8;

/// A move within a list: from which place, and to which.
type Move = (usize, usize);

impl Editor {
    /// Makes the moves that a patch starts with, where they are many, within one list, and its items are all set apart in the same way.
    /// How many were made: none where one of them can't be, which [`Editor::run`] says.
    pub fn reorder(&mut self, steps: &[Step<'_>]) -> usize {
        let Some((list, moves)) = moves_of(steps) else { return 0 };
        let mut is_made = false;
        let planned = self.change(|document| {
            let cuts = document.existing(list).ok().and_then(|list| Some((list, document.reordered(list, &moves)?)));
            is_made = cuts.is_some();
            Ok(cuts.map_or_else(|| Plan::new((0, 0), Vec::new()), |(list, cuts)| Plan::new(zone(list), cuts)))
        });
        if is_made && planned.is_ok() { moves.len() } else { 0 }
    }
}

/// The moves that a patch starts with, and the list that all are within.
fn moves_of<'s>(steps: &'s [Step<'_>]) -> Option<(&'s str, Vec<Move>)> {
    let ends = |step: &'s Step<'_>| match &step.verb {
        Verb::Move(from) => Some((from.rsplit_once('/')?, step.path.rsplit_once('/')?)),
        _ => None,
    };
    let list = ends(steps.first()?)?.0.0;
    let moves: Vec<Move> = steps
        .iter()
        .map_while(|step| {
            let ((from_list, from), (to_list, to)) = ends(step)?;
            (from_list == list && to_list == list).then_some((place(from)?, place(to)?))
        })
        .collect();
    (moves.len() >= FEW).then_some((list, moves))
}

fn place(step: &str) -> Option<usize> {
    let is_plain = step == "0" || (!step.starts_with('0') && step.bytes().all(|byte| byte.is_ascii_digit()));
    step.parse().ok().filter(|_| is_plain)
}

impl<'t> Document<'t> {
    /// The cuts that moves of a list's items come to. `None` where one of them can't be made, or the items aren't set apart alike: then
    /// what goes with an item is for [`Document::removed`] and [`Document::inserted`] to say.
    fn reordered(&self, list: Value<'t>, moves: &[Move]) -> Option<Vec<Cut>> {
        alone(self, list).ok().filter(|()| list.shape() == Shape::Array)?;
        let items: Vec<Value<'t>> = list.children().collect();
        let gap = self.gap_of(list, &items)?;
        let mut order: Vec<usize> = (0..items.len()).collect();
        for &(from, to) in moves {
            if from.max(to) >= order.len() {
                return None;
            }
            let item = order.remove(from);
            order.insert(to, item);
        }
        Some(self.cuts_between(&items, &order, gap))
    }

    /// What stands between two items of a list, where that is the same everywhere and has no comment in it.
    fn gap_of(&self, list: Value<'t>, items: &[Value<'t>]) -> Option<&'t str> {
        let is_lines = self.is_lines(list);
        let between = |pair: &[Value<'t>]| match pair {
            [one, next] => part(self.text, one.node().end, begin(*next)),
            _ => "",
        };
        // With two items only one gap shows how they are set apart, and a move takes it away.
        let gap = items.get(..2).map(between).filter(|_| items.len() > 2)?;
        let (open, close) = inside(list);
        let (first, last) = (items.first()?, items.last()?);
        let space = match gap.strip_prefix(',') {
            Some(space) if !is_lines => space,
            None if is_lines && has_break(gap.as_bytes()) => gap,
            _ => return None,
        };
        let is_blank = |text: &str| text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
        let starts_alike = match (is_lines, has_break(space.as_bytes())) {
            (true, _) => true,
            (false, true) => part(self.text, open, begin(*first)) == space,
            (false, false) => !self.has_break(list),
        };
        let is_regular = is_blank(space)
            && starts_alike
            && (is_lines || is_blank(part(self.text, last.node().end, close)))
            && items.windows(2).all(|pair| between(pair) == gap);
        is_regular.then_some(gap)
    }

    /// Items that keep their order stay; what stands between two of them is written anew where it isn't the same.
    fn cuts_between(&self, items: &[Value<'t>], order: &[usize], gap: &str) -> Vec<Cut> {
        let kept = longest_rise(order);
        let mut cuts = Vec::new();
        let mut new = order.iter().copied();
        let mut old = 0usize;
        for until in kept.iter().copied().chain([items.len()]) {
            let between: Vec<usize> = new.by_ref().take_while(|&item| item != until).collect();
            let is_same = between.iter().copied().eq(old..until);
            let before = old.checked_sub(1).and_then(|before| items.get(before));
            let behind = items.get(until);
            old = until.saturating_add(1);
            if is_same {
                continue;
            }
            let mut parts: Vec<&str> = Vec::with_capacity(between.len().saturating_add(2));
            parts.extend(before.map(|_| ""));
            parts.extend(between.iter().filter_map(|&item| items.get(item)).map(|&item| self.raw(item)));
            parts.extend(behind.map(|_| ""));
            let from = before.or(items.first()).map_or(0, |item| if before.is_some() { item.node().end } else { begin(*item) });
            let to = behind.or(items.last()).map_or(from, |item| if behind.is_some() { begin(*item) } else { item.node().end });
            cuts.push(Cut::new(from, to, parts.join(gap)));
        }
        cuts
    }
}
