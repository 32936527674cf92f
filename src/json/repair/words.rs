//! Words where a value should stand.

use super::names::{Sort, word_length};
use super::{Broken, Repair, RepairKind};
use crate::json::fault::SyntaxProblem;
use crate::json::http;

/// What a word of another language, or one with capitals, is in JSON; `None` where it may be a text as well.
pub(super) fn certain_word(word: &str) -> Option<&'static str> {
    Some(match word {
        "None" | "NULL" | "Null" | "Nil" => "null",
        "True" | "TRUE" => "true",
        "False" | "FALSE" => "false",
        _ => return None,
    })
}

impl Broken {
    /// A bare word in the place of a value.
    pub(super) fn bad_word(&self, problem: SyntaxProblem) -> Vec<Repair> {
        let word = self.between(self.at, self.to);
        if certain_word(word).is_some() {
            return self.all_from_here(Sort::Words);
        }
        if problem == SyntaxProblem::NotANumber || matches!(word, "undefined" | "none" | "nil" | "void") {
            return vec![Repair::replaced(self.at, self.to, "null")];
        }
        let mut repairs = self.before_document();
        let end = self.value_end(self.at);
        let text = self.between(self.at, end);
        if text.ends_with('"') && !text.contains('\\') {
            // The text has its second quote only.
            repairs.push(Repair::choice(RepairKind::AddQuote, vec![(self.at, self.at, "\"".to_owned())]));
        }
        repairs.extend(self.in_quotes());
        repairs
    }

    /// The value without quotes that starts at the fault, between some.
    pub(super) fn in_quotes(&self) -> Vec<Repair> {
        let end = self.value_end(self.at);
        let text = self.between(self.at, end);
        if self.nodes.is_empty() || text.contains(['"', '\\', '{', '[']) {
            return Vec::new();
        }
        let quotes = vec![(self.at, self.at, "\"".to_owned()), (end, end, "\"".to_owned())];
        vec![Repair::choice(RepairKind::QuoteText, quotes)]
    }

    /// Where a value without quotes ends: before a comma, a closing bracket or the end of the line.
    pub(super) fn value_end(&self, at: usize) -> usize {
        let rest = self.between(at, self.line_end(at));
        let length = rest.find([',', '}', ']']).unwrap_or(rest.len());
        at.saturating_add(self.between(at, at.saturating_add(length)).trim_end().len())
    }

    /// What stands before a document on its own line: `const course = {`.
    fn before_document(&self) -> Vec<Repair> {
        match self.from(self.at).find(['{', '[']) {
            Some(bracket) if self.nodes.is_empty() => self.before(self.at.saturating_add(bracket)),
            _ => Vec::new(),
        }
    }

    /// Without what stands before a document.
    pub(super) fn before(&self, bracket: usize) -> Vec<Repair> {
        let is_message = http::is_all(self.between(self.at, bracket));
        vec![Repair::choice(RepairKind::RemoveBefore, vec![(self.at, bracket, String::new())]).when_certain(is_message)]
    }

    /// Something else where a value should stand.
    pub(super) fn no_value(&self) -> Vec<Repair> {
        let mut repairs = Vec::new();
        match self.here() {
            Some('}' | ']') => {}
            Some(',') => repairs.extend(self.no_commas(false)),
            Some(sign) => {
                // A sign of a currency, or what was left behind.
                let end = self.at.saturating_add(sign.len_utf8());
                let is_first = self.between(0, self.at).ends_with(['\n', '\r']);
                let cut = match is_first && self.open().next().is_some() {
                    // A brace that begins a line would begin the next document of a list.
                    true => vec![(self.at, end, " ".to_owned())],
                    false => vec![(self.at, self.behind_space(end), String::new())],
                };
                repairs.push(Repair::choice(RepairKind::Remove, cut).named(sign));
            }
            None => {}
        }
        if matches!(self.here(), Some(',' | '}' | ']')) {
            let cut = vec![(self.at, self.at, "null".to_owned())];
            repairs.push(Repair::choice(RepairKind::WriteNull, cut));
        }
        repairs
    }

    /// Dots in the place of what was left out, with the comma behind them.
    pub(super) fn left_out(&self) -> Vec<Repair> {
        let dots = self.between(self.at, self.to);
        let end = self.behind_space(self.to);
        let end = if self.from(end).starts_with(',') { self.behind_space(end.saturating_add(1)) } else { end };
        vec![Repair::choice(RepairKind::Remove, vec![(self.at, end, String::new())]).named(dots)]
    }

    /// What stands behind a value and belongs to nothing: `21%`, `1250 EUR`.
    pub(super) fn unit(&self) -> Option<Repair> {
        const LONGEST: usize = 12;
        let end = self.value_end(self.at);
        let unit = self.between(self.at, end);
        let is_unit = !unit.is_empty() && unit.chars().count() <= LONGEST && !unit.contains(['"', '{', '[', ':', '\\']);
        let from = self.previous()?.end as usize;
        let word = unit.starts_with(char::is_alphabetic) && word_length(unit) == unit.len();
        let sign = unit.chars().count() == 1;
        (is_unit && (word || sign)).then(|| Repair::choice(RepairKind::Remove, vec![(from, end, String::new())]).named(unit))
    }
}
