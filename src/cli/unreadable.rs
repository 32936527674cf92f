//! Texts that don't tell their kind because they can't be read.

use aanbod::report::Report;
use aanbod::{Code, Kind, ValidateOptions, validate};

/// What keeps any reader from reading, whatever the document is about.
const CODES: [&str; 4] = ["syntax", "encoding", "too-deep", "too-large"];

/// A report of what can't be read in a text of unknown kind, and of nothing else; `None` when all can be.
pub fn unreadable(bytes: &[u8], options: &ValidateOptions) -> Option<(Kind, Report)> {
    let list = bytes.trim_ascii_start().first() == Some(&b'[');
    let kind = if list { Kind::Catalogue } else { Kind::Course };
    let found = read_as(kind, bytes, options)?;
    // Another document behind the first is a mistake in a course alone.
    let (kind, report) = match has_more(&found) {
        true => (Kind::Catalogue, read_as(Kind::Catalogue, bytes, options)?),
        false => (kind, found),
    };
    Some((kind, cut(report, options)))
}

fn has_more(report: &Report) -> bool {
    let more =
        |(name, value): &(&str, String)| *name == "problem" && ["text-after", "another-document"].contains(&value.as_str());
    report.diagnostics.iter().any(|finding| finding.params.iter().any(more))
}

fn read_as(kind: Kind, bytes: &[u8], options: &ValidateOptions) -> Option<Report> {
    let unreadable = |code: Code| CODES.contains(&code.as_str());
    let others = aanbod::codes().iter().copied().filter(|code| !unreadable(*code));
    let mut options = options.clone().ignore(others).max_diagnostics(u32::MAX);
    options.quote = None;
    options.allowed = None;
    let report = validate(kind, bytes, &options).ok()?;
    (!report.diagnostics.is_empty()).then_some(report)
}

/// As many findings as are listed.
fn cut(mut report: Report, options: &ValidateOptions) -> Report {
    let limit = options.max_diagnostics.unwrap_or(aanbod::validate::MAX_DIAGNOSTICS) as usize;
    report.truncated = report.diagnostics.len() > limit;
    report.diagnostics.truncate(limit);
    report
}
