//! Reports as JSON: one file gives its report, more give a list.

use super::{Checked, Format, Setting, Summary};
use crate::engine::Needs;
use crate::printable::printable_json;
use aanbod::Report;
use aanbod::report::Diagnostic;
use serde::Serialize;

pub struct Json {
    single: bool,
    any: bool,
}

impl Json {
    pub const fn new(setting: Setting) -> Self {
        Json { single: setting.single, any: false }
    }
}

/// A report with the name of its file.
#[derive(Serialize)]
struct OfFile<'c> {
    file: &'c str,
    #[serde(flatten)]
    report: &'c Report,
}

/// A value over several lines.
pub fn pretty(value: &impl Serialize) -> String {
    printable_json(&serde_json::to_string_pretty(value).unwrap_or_default())
}

impl Format for Json {
    fn needs(&self) -> Needs {
        Needs { quotes: true, ..Needs::default() }
    }

    fn file(&mut self, checked: &Checked) -> String {
        let mut report = checked.report.clone();
        report.diagnostics = checked.found.iter().map(|found| found.diagnostic.clone()).collect::<Vec<Diagnostic>>();
        let text = pretty(&OfFile { file: &checked.name, report: &report });
        let first = !std::mem::replace(&mut self.any, true);
        if self.single {
            return text + "\n";
        }
        // A list that is written as it comes.
        let indented: String = text.lines().map(|line| format!("  {line}\n")).collect();
        format!("{}{}", if first { "[\n" } else { ",\n" }, indented.trim_end_matches('\n'))
    }

    fn end(&mut self, _: &Summary) -> String {
        match (self.single, self.any) {
            (true, true) => String::new(),
            (true, false) => "null\n".to_owned(),
            (false, true) => "\n]\n".to_owned(),
            (false, false) => "[]\n".to_owned(),
        }
    }
}
