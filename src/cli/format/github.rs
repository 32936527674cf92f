//! Annotations of a GitHub workflow: every finding at its line of the change.

use super::{Checked, Format, Setting, Summary, errors_first};
use crate::engine::Needs;
use crate::printable::printable;
use aanbod::report::Severity;

pub struct Github;

impl Github {
    pub const fn new(_: Setting) -> Self {
        Github
    }
}

impl Format for Github {
    fn needs(&self) -> Needs {
        Needs::default()
    }

    fn file(&mut self, checked: &Checked) -> String {
        let lines = errors_first(&checked.found).into_iter().map(|found| {
            let diagnostic = &found.diagnostic;
            let level = match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "notice",
            };
            let place = diagnostic.range.map_or_else(String::new, |range| format!(",line={},col={}", range.line, range.column));
            let code = diagnostic.code.as_str();
            let title = if diagnostic.pointer.is_empty() { code.to_owned() } else { format!("{code} ({})", diagnostic.pointer) };
            let hint = diagnostic.hint.as_ref().map_or_else(String::new, |hint| format!(" {hint}"));
            let text = data(&format!("{}{hint}", diagnostic.message));
            format!("::{level} file={}{place},title={}::{text}\n", property(&checked.name), property(&title))
        });
        lines.collect()
    }

    fn end(&mut self, _: &Summary) -> String {
        String::new()
    }
}

fn data(text: &str) -> String {
    printable(text).replace('%', "%25")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
