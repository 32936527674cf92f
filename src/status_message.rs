//! The text that a server may put behind “Schema incorrect.” (Edu-V, RFC 62).

use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::Severity;
use crate::diagnostics::findings::MASK;
use crate::diagnostics::messages::message;
use crate::report::Report;
use crate::spec::{Locale, Property};
use crate::systems::eduv::table::{QUERY, REQUEST};
use crate::systems::kinds::Kind;

#[cfg(any(test, all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) mod wire;

/// The most characters that such a text has.
const LONGEST: usize = 500;

/// What is wrong with a document, as one English line that a server may send behind “Schema incorrect.”: the places, and what is
/// wrong there. It has no value of the document in it and no name that the specification doesn't know, whatever the options of the
/// report were, and at most 500 characters. Without errors it is empty.
///
/// ```
/// use aanbod::{Kind, ValidateOptions, status_message, validate};
/// let report = validate(Kind::EnrollmentRequest, br#"{ "student": {} }"#, &ValidateOptions::default())?;
/// assert!(status_message(&report).starts_with("2 errors: /school: "));
/// # Ok::<(), aanbod::CallError>(())
/// ```
#[must_use]
pub fn status_message(report: &Report) -> String {
    let errors = report.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    line(report.kind, report.counts.error, errors.map(|found| (found.code, found.pointer.as_str())))
}

fn line<'r>(kind: Kind, count: u32, errors: impl Iterator<Item = (Code, &'r str)>) -> String {
    if count == 0 {
        return String::new();
    }
    let mut line = [count.to_string().as_str(), if count == 1 { " error: " } else { " errors: " }].concat();
    let rest = |left: u32| if left == 0 { ".".to_owned() } else { format!("; and {left} more.") };
    let mut left = count;
    let mut is_first = true;
    for (code, pointer) in errors {
        let title = message(code, Locale::En).title;
        let part = [if is_first { "" } else { "; " }, &known(kind, pointer), ": ", &small(title)].concat();
        let characters = |text: &str| text.chars().count();
        let after = left.saturating_sub(1);
        if characters(&line).saturating_add(characters(&part)).saturating_add(characters(&rest(after))) > LONGEST {
            break;
        }
        line.push_str(&part);
        (left, is_first) = (after, false);
    }
    // Where even the first doesn't fit, or none was listed, their number is all there is to tell.
    if is_first { [line.trim_end_matches(": "), "."].concat() } else { line + &rest(left) }
}

/// A title inside a sentence.
fn small(title: &str) -> String {
    let mut letters = title.chars();
    let (first, second) = (letters.next(), letters.next());
    match first {
        Some(first) if !second.is_some_and(char::is_uppercase) => first.to_lowercase().chain(second).chain(letters).collect(),
        _ => title.to_owned(),
    }
}

/// A pointer without any name that the specification doesn't know.
fn known(kind: Kind, pointer: &str) -> String {
    if pointer.is_empty() {
        return "the document".to_owned();
    }
    let mut steps = pointer.split('/').skip(1).peekable();
    let mut table: Option<&'static Property> = Some(kind.table());
    let mut text = String::new();
    // The part of an exchange.
    let part = match steps.peek() {
        Some(&"request") => Some(&REQUEST),
        Some(&"query") => Some(&QUERY),
        Some(&"response" | &"before") => Some(kind.table()),
        Some(&"status") if pointer == "/status" => Some(kind.table()),
        _ => None,
    };
    let is_row = steps.peek().is_some_and(|step| kind.table().child(step).is_some());
    if let (Some(part), false) = (part, is_row) {
        text.push('/');
        text.push_str(steps.next().unwrap_or_default());
        table = Some(part);
    }
    // A list may be wrapped, in objects whose names nobody knows.
    let mut awaits_number = kind.is_list() && table.is_some_and(|table| std::ptr::eq(table, kind.table()));
    let mut is_item = false;
    for step in steps {
        text.push('/');
        let is_number = step.bytes().all(|byte| byte.is_ascii_digit());
        if is_number && (awaits_number || (!is_item && table.is_some_and(|row| row.array))) {
            text.push_str(step);
            (awaits_number, is_item) = (false, true);
            continue;
        }
        is_item = false;
        let row = table.and_then(|above| above.child(step).or_else(|| above.child_in_other_case(step)));
        let of_page = || kind.page().filter(|_| awaits_number).and_then(|page| page.child(step));
        text.push_str(row.or_else(of_page).map_or(MASK, |row| row.name));
        if row.is_some() || !awaits_number {
            (table, awaits_number) = (row, false);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_nobody_knows_are_left_out() {
        assert_eq!(known(Kind::Enrollment, "/student/Noor Jansen"), "/student/…");
        assert_eq!(known(Kind::Enrollment, "/Student/userIds/0/123456782"), "/student/userIds/0/…");
        assert_eq!(known(Kind::Enrollment, "/123456782"), "/…");
        assert_eq!(known(Kind::Enrollments, "/data/0/status"), "/…/0/status");
        assert_eq!(known(Kind::Enrollments, "/response/1/student"), "/response/1/student");
        assert_eq!(known(Kind::Enrollments, "/request/student/userIds/3/userId"), "/request/student/userIds/3/userId");
        assert_eq!(known(Kind::StatusResponse, "/response/status"), "/response/status");
        assert_eq!(known(Kind::StatusResponse, "/status"), "/status");
        assert_eq!(known(Kind::Associations, "/items/1/offering"), "/items/1/offering");
        assert_eq!(known(Kind::Enrollment, ""), "the document");
    }
}
