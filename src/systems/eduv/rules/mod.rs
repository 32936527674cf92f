//! What the tables of the Edu-V Association API can't say: rules over several properties.

pub(crate) mod asked;
mod dates;
mod identifiers;

use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Finding, Findings, Param};
use crate::json::decimal::Decimal;
use crate::json::tape::Value;
use crate::systems::eduv::table::http_status_of;

/// What the rules look at. There can be very many enrollments, so it is fetched in one pass.
struct Enrollment<'t> {
    begin: Option<Value<'t>>,
    end: Option<Value<'t>>,
    period: Option<Value<'t>>,
    created: Option<Value<'t>>,
    modified: Option<Value<'t>>,
    study_year: Option<Value<'t>>,
    student: Option<Value<'t>>,
    location: Option<Value<'t>>,
}

/// A named rule: looks at an enrollment and says what it finds.
type Rule = for<'t> fn(&Enrollment<'t>, &mut Findings<'t>);

/// The rules of an enrollment, in no particular order: findings are put in the order of the text.
const RULES: &[Rule] = &[
    dates::reversed,
    dates::modified,
    dates::outside_school_year,
    study_year,
    |enrollment, findings| identifiers::student(enrollment.student, findings),
    |enrollment, findings| identifiers::location(enrollment.location, findings),
];

/// Checks a request for enrollments.
pub(crate) fn request<'t>(root: Value<'t>, findings: &mut Findings<'t>) {
    let [school, student] = root.get_all(["school", "student"]);
    identifiers::school(school, findings);
    identifiers::student(student, findings);
}

/// Checks an enrollment.
pub(crate) fn enrollment<'t>(root: Value<'t>, findings: &mut Findings<'t>) {
    let [begin, created, modified, end, location, period, student, study_year] = root.get_all([
        "beginDate",
        "dateCreated",
        "dateLastModified",
        "endDate",
        "location",
        "schoolPeriod",
        "student",
        "studyYear",
    ]);
    let enrollment = Enrollment { begin, end, period, created, modified, study_year, student, location };
    for rule in RULES {
        rule(&enrollment, findings);
    }
}

/// HTTP statuses of failures, which say less than a functional status.
const HTTP_FAILURES: &[u32] = &[400, 401, 403, 404, 405, 406, 409, 415, 422, 429, 500, 501, 502, 503, 504];

/// Checks a status: what it says against the HTTP status that it came with, where that is known.
pub(crate) fn status<'t>(http: Option<u16>, root: Value<'t>, findings: &mut Findings<'t>) {
    let Some(value) = root.get("status") else { return };
    let digits = value.text_bytes().unwrap_or_else(|| value.raw());
    let Some(code) = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse::<u32>().ok()) else { return };
    if HTTP_FAILURES.contains(&code) || (code >= 100 && http.is_some_and(|http| u32::from(http) == code)) {
        findings.add(Finding::at(Code::StatusRepeated, value).value(value));
    } else if let (Some(http), Some(expected)) = (http, http_status_of(code))
        && http != expected
    {
        let finding = Finding::at(Code::ExchangeStatus, value).with("value", Param::Name(code.to_string()));
        let finding = finding.with("status", Param::Name(http.to_string()));
        findings.add(finding.with("expected", Param::Name(expected.to_string())));
    }
}

/// The years that the specification lists are examples, and the sort of school isn't told: 0 to 8 is all there is.
fn study_year<'t>(enrollment: &Enrollment<'t>, findings: &mut Findings<'t>) {
    let Some(value) = enrollment.study_year.filter(|value| !matches!(value.raw(), [b'0'..=b'8'])) else { return };
    let Some(year) = value.decimal() else { return };
    if year.is_negative() || year > Decimal::whole(8) {
        findings.add(Finding::at(Code::StudyYear, value).with("value", Param::Amount(year)));
    }
}
