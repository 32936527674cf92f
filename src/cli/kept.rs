//! The findings of a file that are shown: as many as may be, errors before warnings before remarks.

use crate::engine::{Found, Span};
use aanbod::report::{Diagnostic, Severity};
use aanbod::{Code, Locale, recounted};

/// Findings as they come.
#[derive(Debug)]
pub struct Kept {
    limit: usize,
    /// For each severity, errors first.
    by_severity: [Vec<Found>; 3],
    /// Findings that count something of the whole text, with the count.
    counted: Vec<(Found, u64)>,
    locale: Locale,
}

impl Kept {
    pub fn new(limit: usize, locale: Locale) -> Self {
        Kept { limit, by_severity: Default::default(), counted: Vec::new(), locale }
    }

    /// Keeps a finding when there is room; whether it is one more, and not the same thing counted on.
    pub fn add(&mut self, found: Found) -> bool {
        if let Some(count) = count_of(&found.diagnostic) {
            let known = self.counted.iter_mut().find(|(first, _)| first.diagnostic.code == found.diagnostic.code);
            return match known {
                Some((_, total)) => {
                    *total = total.saturating_add(count);
                    false
                }
                None => {
                    self.counted.push((found, count));
                    true
                }
            };
        }
        let rank = rank(found.diagnostic.severity);
        let before: usize = self.by_severity.iter().take(rank + 1).map(Vec::len).sum();
        if before < self.limit
            && let Some(list) = self.by_severity.get_mut(rank)
        {
            list.push(found);
        }
        true
    }

    /// The findings in the order of the text.
    pub fn finish(mut self) -> Vec<Found> {
        let locale = self.locale;
        for (mut found, count) in std::mem::take(&mut self.counted) {
            if let Some(diagnostic) = recounted(&found.diagnostic, count, locale) {
                found.diagnostic = diagnostic;
            }
            if let Some(list) = self.by_severity.get_mut(rank(found.diagnostic.severity)) {
                let place = list.partition_point(|other| from(other) <= from(&found));
                list.insert(place, found);
            }
        }
        let mut room = self.limit;
        let mut all = Vec::new();
        for mut list in self.by_severity {
            list.truncate(room);
            room -= list.len();
            all.append(&mut list);
        }
        // Stable: findings at one place stay in their order.
        all.sort_by_key(from);
        all
    }
}

/// What a finding about the text as such counts. The encoding is that of the whole text, which one piece is enough to tell.
pub fn count_of(diagnostic: &Diagnostic) -> Option<u64> {
    if diagnostic.code == Code::FileEncoding {
        return Some(1);
    }
    let count = diagnostic.params.iter().find(|(name, _)| *name == "count").filter(|_| diagnostic.pointer.is_empty());
    count.and_then(|(_, count)| count.parse().ok())
}

fn from(found: &Found) -> u32 {
    found.diagnostic.range.map_or(u32::MAX, |range| range.from)
}

/// 0 for errors, 1 for warnings, 2 for remarks.
pub const fn rank(severity: Severity) -> usize {
    match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Info => 2,
    }
}

/// Moves the places of a finding in a piece to where they are in the whole text.
pub fn move_places(found: &mut Found, before: Span) {
    for splice in found.replacements.iter_mut().flat_map(|(_, splices)| splices) {
        splice.from = splice.from.saturating_add(before.units);
        splice.to = splice.to.saturating_add(before.units);
    }
    let diagnostic = &mut found.diagnostic;
    if let Some(range) = &mut diagnostic.range {
        range.from = range.from.saturating_add(before.units);
        range.to = range.to.saturating_add(before.units);
        if range.line == 1 {
            range.column = range.column.saturating_add(before.column);
        }
        range.line = range.line.saturating_add(before.lines);
    }
    for fix in &mut diagnostic.fixes {
        for operation in &mut fix.operations {
            if let aanbod::report::Operation::Splice { from, to, .. } = operation {
                *from = from.saturating_add(before.units);
                *to = to.saturating_add(before.units);
            }
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use aanbod::{Kind, ValidateOptions, validate};

    /// The finding about the encoding of a piece, as the check of each piece has it.
    fn found(piece: &[u8]) -> Found {
        let report = validate(Kind::Catalogue, piece, &ValidateOptions::default()).unwrap();
        let diagnostic = report.diagnostics.into_iter().find(|found| found.code == Code::FileEncoding).unwrap();
        Found { diagnostic, external_id: None, in_list: true, frame: None, replacements: Vec::new() }
    }

    #[test]
    fn the_encoding_of_a_file_is_one_finding_however_many_pieces_there_are() {
        let mut kept = Kept::new(10, Locale::En);
        let pieces: [&[u8]; 3] = [b"{\"name\": \"Caf\xE9\"}", b"{\"name\": \"Th\xE9\"}", b"{\"name\": \"5 \x80\"}"];
        let is_one_more: Vec<bool> = pieces.into_iter().map(|piece| kept.add(found(piece))).collect();
        assert_eq!(is_one_more, [true, false, false]);
        let all = kept.finish();
        assert_eq!(all.len(), 1);
        assert!(all.iter().all(|found| found.diagnostic.message.contains("Windows-1252")));
    }
}
