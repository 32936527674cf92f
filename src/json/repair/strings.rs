//! Texts that don't end, and what can't stand in one; comments that don't end.

use super::{Broken, Cut, Repair, RepairKind, is_end};
use crate::json::characters::{first, other_quotes};

/// What stands for a control character in a text.
fn escape_of(control: char) -> String {
    match control {
        '\n' => "\\n".to_owned(),
        '\r' => "\\r".to_owned(),
        '\t' => "\\t".to_owned(),
        _ => {
            let digit = |shift: u32| char::from_digit(u32::from(control) >> shift & 0xF, 16).unwrap_or('0');
            ["\\u00".to_owned(), digit(4).to_string(), digit(0).to_string()].concat()
        }
    }
}

impl Broken {
    /// A backslash with something behind it that JSON doesn't know.
    pub(super) fn bad_escape(&self) -> Vec<Repair> {
        let behind = self.at.saturating_add(1);
        let Some(escaped) = first(self.from(behind).as_bytes()) else { return Vec::new() };
        let end = behind.saturating_add(escaped.len_utf8());
        let digits = self.between(end, end.saturating_add(2));
        let is_hexadecimal = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match escaped {
            '\'' | '`' => return vec![Repair::replaced(self.at, end, &escaped.to_string()).when_certain(true)],
            'x' if is_hexadecimal => {
                let right = "\\u00".to_owned() + digits;
                return vec![Repair::replaced(self.at, end.saturating_add(2), &right).when_certain(true)];
            }
            // A text that goes on, on the next line.
            '\n' | '\r' => {
                let line =
                    self.from(self.at).strip_prefix("\\\r\n").map_or(end, |rest| self.text.len().saturating_sub(rest.len()));
                return vec![Repair::choice(RepairKind::JoinLines, vec![(self.at, line, String::new())]).when_certain(true)];
            }
            _ => {}
        }
        vec![
            Repair::choice(RepairKind::DoubleBackslash, vec![(self.at, self.at, "\\".to_owned())]),
            Repair::choice(RepairKind::Remove, vec![(self.at, behind, String::new())]).named("\\"),
        ]
    }

    /// A control character inside a text: at a line break the text may lack its quote.
    pub(super) fn control_in_string(&self) -> Vec<Repair> {
        let Some(control) = self.here() else { return Vec::new() };
        let mut repairs = Vec::new();
        if matches!(control, '\n' | '\r') {
            repairs.extend(self.quote_missing(self.at));
        }
        // All of them up to the end of the text.
        let rest = self.from(self.at);
        let Some(quote) = rest.find('"').filter(|&quote| is_end(rest.get(quote.saturating_add(1)..).unwrap_or_default())) else {
            return repairs;
        };
        let inside = rest.get(..quote).unwrap_or_default();
        let controls = inside.char_indices().filter(|(_, c)| *c < ' ');
        let cuts = |insert: &dyn Fn(char) -> String| -> Vec<Cut> {
            let cut =
                |(at, c): (usize, char)| (self.at.saturating_add(at), self.at.saturating_add(at).saturating_add(1), insert(c));
            controls.clone().map(cut).collect()
        };
        // A backslash before the quote makes it a part of the text.
        if !inside.ends_with('\\') {
            let is_tab = inside.chars().all(|c| c >= ' ' || c == '\t');
            let escaped = escape_of(control);
            repairs.push(Repair::choice(RepairKind::WriteAs, cuts(&escape_of)).named(escaped).when_certain(is_tab));
            if !matches!(control, '\n' | '\r' | '\t') {
                repairs.push(Repair::choice(RepairKind::RemoveInvisible, cuts(&|_| String::new())));
            }
        }
        repairs
    }

    /// A text without second quote, at the end of the text.
    pub(super) fn unterminated_string(&self) -> Vec<Repair> {
        let end = self.line_end(self.at);
        self.quote_missing(end)
    }

    /// The quote that a text lacks, which ends its line at the latest: before the comma or brackets that end it, or behind all. Of the
    /// last line the brackets that are missing come with it.
    fn quote_missing(&self, line_end: usize) -> Vec<Repair> {
        let line_start = self.between(0, line_end).rfind('\n').map_or(0, |at| at.saturating_add(1));
        let line = self.between(line_start, line_end).trim_end();
        let end = line_start.saturating_add(line.len());
        let bare = line.trim_end_matches([',', '}', ']', ' ', '\t']);
        let inner = line_start.saturating_add(bare.len());
        let mut repairs = self.curly_end(line_start, end);
        let is_last = self.from(line_end).trim().is_empty();
        let quote = |at: usize, more: &str| {
            let insert = "\"".to_owned() + more;
            let cuts = vec![(at, at, insert.clone())];
            match more {
                "" => Repair::choice(RepairKind::AddQuote, cuts),
                _ => Repair::choice(RepairKind::Add, cuts).named(insert),
            }
        };
        if inner < end {
            repairs.push(quote(inner, ""));
            if is_last {
                let closers = self.closers();
                repairs.extend((1..closers.len()).map(|from| {
                    let missing = closers.get(from..).unwrap_or_default().to_owned();
                    Repair::choice(RepairKind::AddQuote, vec![(inner, inner, "\"".to_owned()), (end, end, missing)])
                }));
            }
        }
        if is_last {
            repairs.push(quote(end, &self.closers()));
        } else {
            repairs.push(quote(end, ","));
            repairs.push(quote(end, ""));
        }
        repairs
    }

    /// A text that starts with a straight quote and ends with a curly one.
    fn curly_end(&self, from: usize, to: usize) -> Vec<Repair> {
        let quotes = self.between(from, to).char_indices().filter(|(_, c)| !c.is_ascii() && other_quotes(*c).is_some());
        let places = quotes.map(|(at, c)| (from.saturating_add(at), from.saturating_add(at).saturating_add(c.len_utf8())));
        let mut ends = places.filter(|&(_, end)| is_end(self.from(end)));
        ends.next()
            .map(|(at, end)| Repair::choice(RepairKind::StraightQuotes, vec![(at, end, "\"".to_owned())]))
            .into_iter()
            .collect()
    }

    /// A comment without end.
    pub(super) fn unterminated_comment(&self) -> Vec<Repair> {
        let end = self.line_end(self.at);
        vec![Repair::choice(RepairKind::EndComment, vec![(end, end, " */".to_owned())])]
    }
}
