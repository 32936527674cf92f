//! The status message of a report that comes from JavaScript.

use super::line;
use crate::call_error::{CallError, CallErrorCode};
use crate::json::document::read;
use crate::json::tape::{Shape, Tape, Value};
use crate::systems::kinds::Kind;

/// As [`super::status_message`], of what it needs of a report: `{ "kind", "errors", "diagnostics": [{ "code", "pointer" }] }`.
///
/// # Errors
/// When that is something else.
pub(crate) fn of(report: &str) -> Result<String, CallError> {
    let wrong = || CallError::new(CallErrorCode::Report, "That is no report. Pass what validate or validateExchange answers.");
    let mut tape = Tape::default();
    let document = read(report.as_bytes(), &mut tape);
    let root = document.root().filter(|root| root.shape() == Shape::Object).ok_or_else(wrong)?;
    let text = |value: Value<'_>, name: &str| value.text_at(name).map(std::borrow::Cow::into_owned);
    let kind = text(root, "kind").and_then(|name| name.parse::<Kind>().ok()).ok_or_else(wrong)?;
    let count = root.get("errors").and_then(Value::decimal).and_then(|count| count.to_string().parse().ok());
    let found = |item: Value<'_>| Some((text(item, "code")?.parse().ok()?, text(item, "pointer")?));
    let errors: Vec<_> = root.items("diagnostics").map(found).collect::<Option<_>>().ok_or_else(wrong)?;
    Ok(line(kind, count.ok_or_else(wrong)?, errors.iter().map(|(code, pointer)| (*code, pointer.as_str()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_of_javascript_comes_to_the_same() {
        let report = r#"{ "kind": "enrollments", "errors": 2, "diagnostics": [{ "code": "enum", "pointer": "/0/status" }] }"#;
        assert_eq!(of(report), Ok("2 errors: /0/status: value not allowed; and 1 more.".to_owned()));
        for other in ["", "{}", "[]", r#"{ "kind": "x", "errors": 0, "diagnostics": [] }"#, r#"{ "kind": "course" }"#] {
            assert!(of(other).is_err(), "{other}");
        }
    }
}
