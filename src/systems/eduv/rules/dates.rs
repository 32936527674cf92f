//! Rules about the days of an enrollment, and the moments of its record. What the bytes tell isn't calculated: nearly all are in
//! order.

use super::Enrollment;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Finding, Findings, Param};
use crate::json::tape::Value;
use crate::systems::eduv::forms;
use crate::time::{Instant, date, date_time_cut};
use chrono::NaiveDate;

/// The first day counts, the end doesn't: an end on or before the first day leaves none.
pub(super) fn reversed<'t>(enrollment: &Enrollment<'t>, findings: &mut Findings<'t>) {
    let (Some(begin), Some(value)) = (enrollment.begin, enrollment.end) else { return };
    if begin.text_bytes() < value.text_bytes() {
        return;
    }
    let day = |value: Value<'t>| -> Option<NaiveDate> { value.text_bytes().and_then(date) };
    if let (Some(begin), Some(end)) = (day(begin), day(value)) {
        let finding = Finding::at(Code::EnrollmentReversed, value).with("begin", Param::Date(begin));
        findings.add(finding.with("end", Param::Date(end)));
    }
}

/// Of the school year that an enrollment names, some of its days should be in it.
pub(super) fn outside_school_year<'t>(enrollment: &Enrollment<'t>, findings: &mut Findings<'t>) {
    let (Some(period), Some(begin)) = (enrollment.period, enrollment.begin) else { return };
    let (Some(year), Some(day)) = (period.text_bytes(), begin.text_bytes()) else { return };
    let is_late = day.get(5..7) >= Some(b"08");
    // Mostly the first day is in the year.
    if day.get(..4) == if is_late { year.get(..4) } else { year.get(5..) } {
        return;
    }
    if year.len() != 9 || !(forms::SCHOOL_PERIOD.matches)(year) {
        return;
    }
    let august = |year: Option<&[u8]>| date([year?, b"-08-01"].concat());
    let (Some(first), Some(end), Some(begins)) = (august(year.get(..4)), august(year.get(5..)), date(day)) else { return };
    let ends = enrollment.end.map(|end| end.text_bytes().and_then(date));
    let is_reversed = ends.flatten().is_some_and(|ends| ends <= begins);
    // An end that can't be read may be anywhere.
    let is_over = ends.is_some_and(|ends| ends.is_some_and(|ends| ends <= first));
    if is_reversed || !(begins >= end || is_over) {
        return;
    }
    let finding = Finding::at(Code::SchoolYearDates, period).value(period).with("begin", Param::Date(begins));
    findings.add(finding.with("end", ends.flatten().map_or(Param::Nothing, Param::Date)));
}

/// Nothing is changed before it is made.
pub(super) fn modified<'t>(enrollment: &Enrollment<'t>, findings: &mut Findings<'t>) {
    let (Some(created), Some(value)) = (enrollment.created, enrollment.modified) else { return };
    if plainly_in_order(created.text_bytes(), value.text_bytes()) {
        return;
    }
    let moment = |value: Value<'t>| -> Option<Instant> { Some(date_time_cut(value.text_bytes()?).ok()?.0.instant) };
    if let (Some(created), Some(modified)) = (moment(created), moment(value))
        && modified < created
    {
        let finding = Finding::at(Code::EnrollmentModified, value).with("created", Param::Instant(created));
        findings.add(finding.with("modified", Param::Instant(modified)));
    }
}

/// Whether two moments in the same spelling of UTC are in order, or the same.
fn plainly_in_order(first: Option<&[u8]>, second: Option<&[u8]>) -> bool {
    let (Some(first), Some(second)) = (first, second) else { return false };
    first.len() == second.len() && first.ends_with(b"Z") && second.ends_with(b"Z") && first <= second
}
