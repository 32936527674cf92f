//! The rules of each kind that its table can't say, as the list of kinds names them.

use super::edums::rules as courses;
use super::eduv::rules as enrollments;
use super::eduxchange::rules as associations;
use crate::check::Check;
use crate::diagnostics::findings::Findings;
use crate::json::tape::Value;

/// Checks an object by rules over several properties.
pub(crate) type Rules = for<'t> fn(&Check<'_>, Value<'t>, &mut Findings<'t>);

pub(crate) fn course<'t>(check: &Check<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    courses::check(check, root, findings);
}

pub(crate) fn course_patch<'t>(check: &Check<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    courses::change(check, root, findings);
}

pub(crate) fn enrollment<'t>(_: &Check<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    enrollments::enrollment(root, findings);
}

pub(crate) fn enrollment_request<'t>(_: &Check<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    enrollments::request(root, findings);
}

pub(crate) fn association_patch<'t>(check: &Check<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    associations::patch::check(check, root, findings);
}

pub(crate) fn association_response<'t>(check: &Check<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    associations::response(check, root, findings);
}

pub(crate) fn status<'t>(check: &Check<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    enrollments::status(check.http_status, root, findings);
}

pub(crate) fn association<'t>(check: &Check<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    associations::check(check, root, findings);
}
