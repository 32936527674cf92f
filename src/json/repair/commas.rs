//! Commas and colons that are missing or too many.

use super::{Broken, Repair, RepairKind, is_end};
use crate::json::tape::Shape;

impl Broken {
    /// Neither a comma nor a closing bracket behind a value.
    pub(super) fn no_comma(&self) -> Vec<Repair> {
        let mut repairs = self.apart();
        let end = self.previous().map_or(self.at, |node| node.end as usize);
        let comma = |is_certain| Repair::choice(RepairKind::AddComma, vec![(end, end, ",".to_owned())]).when_certain(is_certain);
        match self.here() {
            Some('"') if self.in_object() && self.name_here() => repairs.push(comma(true)),
            Some('{' | '[') if !self.in_object() => repairs.push(comma(true)),
            Some('"' | '-' | '0'..='9' | 't' | 'f' | 'n') if !self.in_object() => {
                repairs.push(comma(self.between(end, self.at).contains('\n')));
            }
            Some(';') => {
                let cut = |insert: &str| vec![(self.at, self.at.saturating_add(1), insert.to_owned())];
                repairs.push(Repair::choice(RepairKind::AddComma, cut(",")));
                repairs.push(Repair::choice(RepairKind::Remove, cut("")).named(";"));
            }
            Some(':') if !self.in_object() => repairs.extend(self.list_too_long()),
            _ => {}
        }
        let early = self.quote_before_comma();
        let is_early = early.is_some();
        repairs.extend(early);
        repairs.extend(self.inner_quotes().filter(|_| !is_early));
        repairs.extend(self.unit());
        repairs
    }

    /// The quote that a text lacks before the comma which then ended up in it: `"Excel,"name":`.
    fn quote_before_comma(&self) -> Option<Repair> {
        let text = self.previous().filter(|node| node.shape == Shape::String && node.end as usize == self.at)?;
        let comma = (text.end as usize).checked_sub(2)?;
        let is_comma = self.between(comma, self.at) == ",\"" && comma > text.start as usize;
        let name = self.from(self.at).split('"').next().unwrap_or_default();
        let is_name = !name.is_empty() && name.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '_' | '-' | '$'));
        let is_key = self.from(self.at.saturating_add(name.len()).saturating_add(1)).trim_start().starts_with(':');
        (is_comma && is_name && is_key).then(|| Repair::choice(RepairKind::AddQuote, vec![(comma, comma, "\"".to_owned())]))
    }

    /// Whether a name in quotes and its colon stand at the fault.
    fn name_here(&self) -> bool {
        let rest = self.from(self.at.saturating_add(1));
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        line.find('"').is_some_and(|end| line.get(end.saturating_add(1)..).unwrap_or_default().trim_start().starts_with(':'))
    }

    /// A name in a list: the list was to end before it.
    fn list_too_long(&self) -> Option<Repair> {
        let (list, _) = self.container()?;
        let items = (0u32..).zip(&self.nodes).filter(|(index, node)| node.parent == list && *index != list);
        let ends: Vec<usize> = items.map(|(_, node)| node.end as usize).collect();
        let end = *ends.get(ends.len().checked_sub(2)?)?;
        Some(Repair::choice(RepairKind::Add, vec![(end, end, "]".to_owned())]).named("]"))
    }

    /// Quotes inside a text, which then seems to end early: `"een "goed" vak"`.
    fn inner_quotes(&self) -> Option<Repair> {
        let text = self.previous().filter(|node| node.shape == Shape::String)?;
        let first = text.end as usize;
        let line = self.between(first, self.line_end(first));
        let is_quote = |at: usize| self.between(at.saturating_sub(1), at.saturating_add(1)) != "\\\"";
        let quotes = line.match_indices('"').map(|(at, _)| first.saturating_add(at)).filter(|&at| is_quote(at));
        let mut cuts = vec![(first.saturating_sub(1), first, "\\\"".to_owned())];
        for quote in quotes {
            let next = quote.saturating_add(1);
            if is_end(self.from(next)) && !self.from(next).trim_start().starts_with(':') {
                return Some(Repair::choice(RepairKind::EscapeQuotes, cuts));
            }
            cuts.push((quote, next, "\\\"".to_owned()));
        }
        None
    }

    /// Something else where a name should stand.
    pub(super) fn no_key(&self) -> Vec<Repair> {
        match self.here() {
            Some(',') => self.no_commas(true),
            Some(c) if c.is_alphanumeric() && self.from(self.to).starts_with('"') => {
                vec![Repair::choice(RepairKind::AddQuote, vec![(self.at, self.at, "\"".to_owned())])]
            }
            _ => Vec::new(),
        }
    }

    /// Without the commas that stand where a name or value should.
    pub(super) fn no_commas(&self, is_certain: bool) -> Vec<Repair> {
        let rest = self.from(self.at);
        let length = rest.len().saturating_sub(rest.trim_start_matches(|c: char| c == ',' || c.is_ascii_whitespace()).len());
        let commas = self.between(self.at, self.at.saturating_add(length)).trim_end();
        let cut = (self.at, self.at.saturating_add(commas.len()), String::new());
        vec![Repair::choice(RepairKind::RemoveComma, vec![cut]).when_certain(is_certain)]
    }

    /// No colon behind a name.
    pub(super) fn no_colon(&self) -> Vec<Repair> {
        let name = self.between(self.at, self.to);
        let next = self.behind_space(self.to);
        let rest = self.from(next);
        // A name whose second quote is missing has the colon, and the quote of its value.
        let mut repairs = match name.find(':') {
            Some(colon) => {
                let end = self.at.saturating_add(name.get(..colon).unwrap_or_default().trim_end().len());
                vec![Repair::choice(RepairKind::AddQuote, vec![(end, end, "\"".to_owned())])]
            }
            None => Vec::new(),
        };
        let colon = |from, to| vec![(from, to, ":".to_owned())];
        for sign in ["=>", "->", ":=", "=", ";", ","] {
            if rest.starts_with(sign) {
                let is_certain = sign.contains('=') || sign == "->";
                let cut = colon(next, next.saturating_add(sign.len()));
                repairs.push(Repair::choice(RepairKind::AddColon, cut).when_certain(is_certain));
                break;
            }
        }
        if rest.starts_with(['"', '{', '[', '-', 't', 'f', 'n']) || rest.starts_with(|c: char| c.is_ascii_digit()) {
            repairs.push(Repair::certain(RepairKind::AddColon, colon(self.to, self.to)));
        }
        repairs
    }
}
