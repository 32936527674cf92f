//! JUnit's XML, which test reports of build servers read: a suite a file, and in it a case an error.

use super::{Checked, Format, Setting, Summary, severity_name};
use crate::engine::{Found, Needs};
use crate::printable::printable;
use aanbod::report::Severity;

pub struct Junit {
    setting: Setting,
    suites: String,
    tests: usize,
    failures: usize,
}

impl Junit {
    pub const fn new(setting: Setting) -> Self {
        Junit { setting, suites: String::new(), tests: 0, failures: 0 }
    }
}

fn escaped(text: &str) -> String {
    printable(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn described(found: &Found) -> String {
    let diagnostic = &found.diagnostic;
    let place = diagnostic.range.map_or_else(String::new, |range| format!("{}:{} ", range.line, range.column));
    let hint = diagnostic.hint.as_ref().map_or_else(String::new, |hint| format!(" {hint}"));
    escaped(&format!("{place}{} {}: {}{hint}", diagnostic.code.as_str(), diagnostic.pointer, diagnostic.message))
}

impl Format for Junit {
    fn needs(&self) -> Needs {
        Needs::default()
    }

    fn file(&mut self, checked: &Checked) -> String {
        let name = escaped(&checked.name);
        let mut cases = String::new();
        let mut notes = String::new();
        let (mut tests, mut failures) = (0, 0);
        for found in &checked.found {
            let diagnostic = &found.diagnostic;
            if diagnostic.severity != Severity::Error {
                notes.push_str(&format!("{} {}\n", severity_name(diagnostic.severity), described(found)));
                continue;
            }
            tests += 1;
            failures += 1;
            let line = diagnostic.range.map_or_else(String::new, |range| format!(" line=\"{}\"", range.line));
            cases.push_str(&format!(
                "    <testcase classname=\"{name}\" name=\"{}\" file=\"{name}\"{line}>\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    \
                 </testcase>\n",
                escaped(&format!("{} {}", diagnostic.code.as_str(), diagnostic.pointer)),
                diagnostic.code.as_str(),
                escaped(&diagnostic.message),
                described(found),
            ));
        }
        if failures == 0 && !checked.report.valid {
            // Its errors weren't listed.
            failures += 1;
            cases.push_str(&format!(
                "    <testcase classname=\"{name}\" name=\"{}\" file=\"{name}\">\n      <failure message=\"{}\"/>\n    </testcase>\n",
                checked.report.kind.as_str(),
                self.setting.words.more(checked.report.counts.error.into()),
            ));
        } else if failures == 0 {
            cases.push_str(&format!(
                "    <testcase classname=\"{name}\" name=\"{}\" file=\"{name}\"/>\n",
                checked.report.kind.as_str()
            ));
        }
        tests = tests.max(1);
        if !notes.is_empty() {
            cases.push_str(&format!("    <system-out>{notes}</system-out>\n"));
        }
        self.tests += tests;
        self.failures += failures;
        self.suites.push_str(&format!(
            "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">\n{cases}  </testsuite>\n"
        ));
        String::new()
    }

    fn end(&mut self, _: &Summary) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"aanbod\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n{}</testsuites>\n",
            self.tests, self.failures, self.suites
        )
    }
}
