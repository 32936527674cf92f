//! Brackets that are missing, too many or of the other sort, and what stands behind a document.

use super::{Broken, Repair, RepairKind};
use crate::json::tape::{Node, Shape};

/// The bracket that closes an object or a list.
const fn closing(shape: Shape) -> char {
    if matches!(shape, Shape::Object) { '}' } else { ']' }
}

impl Broken {
    /// The brackets that close all that is open at the fault.
    pub(super) fn closers(&self) -> String {
        let mut open: Vec<char> = self.open().map(|(_, node)| closing(node.shape)).collect();
        open.reverse();
        open.into_iter().collect()
    }

    /// The text ends inside an object or a list.
    pub(super) fn ended(&self) -> Vec<Repair> {
        let closers = self.closers();
        let end = self.text.trim_end().len();
        let text = self.between(0, end);
        let (from, insert) = match text.strip_suffix(',') {
            Some(before) => (before.len(), closers.clone()),
            None if text.ends_with(':') => (end, " null".to_owned() + &closers),
            None => (end, closers.clone()),
        };
        let mut all = vec![vec![(from, end, insert)]];
        // Behind a comment on the last line it would be part of it.
        if text.lines().last().is_some_and(|line| line.contains("//")) {
            all.push(vec![(self.text.len(), self.text.len(), "\n".to_owned() + &closers)]);
        }
        all.into_iter().map(|cuts| Repair::choice(RepairKind::Add, cuts).named(closers.clone())).collect()
    }

    /// A closing bracket that doesn't belong to what is open.
    pub(super) fn mismatched(&self) -> Vec<Repair> {
        let Some(bracket) = self.here() else { return Vec::new() };
        let behind = self.at.saturating_add(1);
        let remove = Repair::choice(RepairKind::Remove, vec![(self.at, behind, String::new())]).named(bracket);
        let Some((index, container)) = self.container() else { return vec![remove] };
        let right = closing(container.shape).to_string();
        let is_clear = self.is_clear(index, container);
        let before = self.previous().map_or(self.at, |node| node.end as usize);
        vec![
            Repair::replaced(self.at, behind, &right).when_last(true),
            Repair::choice(RepairKind::Add, vec![(before, before, right.clone())]).named(right).when_last(is_clear),
            remove,
        ]
    }

    /// Whether what is open can end nowhere else: nothing of its sort is in it, and it is in something of the other sort.
    fn is_clear(&self, index: u32, container: &Node) -> bool {
        let inside = self.nodes.iter().skip(index as usize).skip(1);
        let parent = self.nodes.get(container.parent as usize).filter(|_| container.parent != index);
        inside.clone().all(|node| node.shape != container.shape) && parent.is_none_or(|parent| parent.shape != container.shape)
    }

    /// Something behind the document: signs that belong to nothing, or more of it, when a bracket closed it too early.
    pub(super) fn behind(&self) -> Vec<Repair> {
        let rest = self.from(self.at).trim_end();
        let end = self.at.saturating_add(rest.len());
        if !rest.contains(['{', '[', ':', '"']) {
            let signs = rest.chars().all(|c| matches!(c, ',' | ';') || c.is_ascii_whitespace());
            let cut = vec![(self.at, end, String::new())];
            return vec![Repair::choice(RepairKind::RemoveBehind, cut).when_certain(signs)];
        }
        let document = self.between(0, self.at).trim_end();
        let Some(last) = document.len().checked_sub(1).filter(|_| document.ends_with(['}', ']'])) else { return Vec::new() };
        let bracket = self.between(last, document.len()).to_owned();
        let cut = vec![(last, document.len(), String::new())];
        vec![Repair::choice(RepairKind::Remove, cut).named(bracket)]
    }
}
