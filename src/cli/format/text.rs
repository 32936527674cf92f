//! Findings for people: each with the line of the document that it is about.

use super::{Checked, Format, Setting, Summary, errors_first};
use crate::engine::{Found, Needs};
use crate::frame::Frame;
use crate::paint::Colour;
use crate::printable::printable;
use aanbod::report::Severity;

pub struct Text(Setting);

impl Text {
    pub const fn new(setting: Setting) -> Self {
        Text(setting)
    }

    const fn word(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => self.0.words.pick("error", "fout"),
            Severity::Warning => self.0.words.pick("warning", "waarschuwing"),
            Severity::Info => "info",
        }
    }

    fn finding(&self, name: &str, found: &Found) -> String {
        let diagnostic = &found.diagnostic;
        let place = match diagnostic.range {
            Some(range) => format!("{name}:{}:{}", range.line, range.column),
            None => name.to_owned(),
        };
        let colour = colour_of(diagnostic.severity);
        let painter = self.0.painter;
        let about = format!("{} {}", diagnostic.code.as_str(), printable(&diagnostic.pointer));
        let severity = painter.paint(colour, self.word(diagnostic.severity));
        let mut text = format!("{place} {severity} {}\n", painter.paint(Colour::Dim, about.trim_end()));
        for line in [Some(&diagnostic.message), diagnostic.hint.as_ref()].into_iter().flatten() {
            text.push_str(&format!("  {}\n", printable(line)));
        }
        if let (Some(frame), Some(range)) = (&found.frame, diagnostic.range) {
            text.push_str(&self.frame(frame, range.line, colour));
        }
        text + "\n"
    }

    fn frame(&self, frame: &Frame, line: u32, colour: Colour) -> String {
        // Every character one place wide, as far as can be told.
        let one_wide = |text: &str| printable(&text.replace('\t', " "));
        let ellipsis = |cut| if cut { "…" } else { "" };
        let gutter = format!(" {line} | ");
        let before = format!("{}{}", ellipsis(frame.cut_before), one_wide(&frame.before));
        let marked = one_wide(&frame.marked);
        let carets = "^".repeat(marked.chars().count().max(1));
        format!(
            "{gutter}{before}{marked}{}{}\n{}| {}{}\n",
            one_wide(&frame.after),
            ellipsis(frame.cut_after),
            " ".repeat(gutter.len() - 2),
            " ".repeat(before.chars().count()),
            self.0.painter.paint(colour, &carets),
        )
    }

    fn tally(&self, errors: u64, warnings: u64, infos: u64) -> Vec<String> {
        [(Severity::Error, errors), (Severity::Warning, warnings), (Severity::Info, infos)]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(severity, count)| format!("{}: {count}", self.word(severity)))
            .collect()
    }
}

fn in_brackets(tally: &[String]) -> String {
    if tally.is_empty() { String::new() } else { format!(" ({})", tally.join(", ")) }
}

const fn colour_of(severity: Severity) -> Colour {
    match severity {
        Severity::Error => Colour::Red,
        Severity::Warning => Colour::Yellow,
        Severity::Info => Colour::Blue,
    }
}

impl Format for Text {
    fn needs(&self) -> Needs {
        Needs { frames: true, ..Needs::default() }
    }

    fn file(&mut self, checked: &Checked) -> String {
        let name = printable(&checked.name);
        let mut text: String = errors_first(&checked.found).into_iter().map(|found| self.finding(&name, found)).collect();
        if self.0.quiet {
            return text;
        }
        let Setting { words, painter, .. } = self.0;
        let counts = checked.report.counts;
        let mut tally = self.tally(counts.error.into(), counts.warning.into(), counts.info.into());
        let left = u64::from(counts.total()).saturating_sub(checked.found.len() as u64);
        if left > 0 {
            tally.push(words.more(left));
        }
        if checked.fixes > 0 {
            tally.push(format!("{}: {}", words.pick("corrected", "verbeterd"), checked.fixes));
        }
        if let Some((priced, unpriced)) = checked.priced {
            tally.push(format!("{}: {priced}", words.pick("priced", "met prijs")));
            if unpriced > 0 {
                tally.push(format!("{}: {unpriced}", words.pick("without a price", "zonder prijs")));
            }
        }
        let verdict = if checked.report.valid {
            painter.paint(Colour::Green, words.pick("valid", "in orde"))
        } else {
            painter.paint(Colour::Red, words.pick("not valid", "niet in orde"))
        };
        text.push_str(&format!("{name}: {verdict}{}\n", in_brackets(&tally)));
        text
    }

    fn end(&mut self, summary: &Summary) -> String {
        if self.0.quiet || summary.files < 2 {
            return String::new();
        }
        let Setting { words, painter, .. } = self.0;
        let valid = summary.files - summary.invalid;
        let mut parts = Vec::new();
        if summary.invalid > 0 {
            parts.push(painter.paint(Colour::Red, &format!("{} {}", summary.invalid, words.pick("not valid", "niet in orde"))));
        }
        if valid > 0 {
            parts.push(painter.paint(Colour::Green, &format!("{valid} {}", words.pick("valid", "in orde"))));
        }
        let mut tally = self.tally(summary.errors, summary.warnings, summary.infos);
        if summary.fixes > 0 {
            tally.push(format!("{}: {}", words.pick("corrected", "verbeterd"), summary.fixes));
        }
        format!("\n{} {}: {}{}\n", summary.files, words.pick("files", "bestanden"), parts.join(", "), in_brackets(&tally))
    }
}
