//! The rules of each kind, under the names that the list of kinds has for them.

use super::context::Context;
use super::edums::rules as courses;
use super::eduv::rules as enrollments;
use super::eduxchange::rules as associations;
use crate::diagnostics::findings::Findings;
use crate::json::tape::Value;

pub(crate) fn course<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    courses::check(context, root, findings);
}

pub(crate) fn course_patch<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    courses::change(context, root, findings);
}

pub(crate) fn course_operations<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    courses::patch::check(context, root, findings);
}

pub(crate) fn enrollment<'t>(_: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    enrollments::enrollment(root, findings);
}

pub(crate) fn enrollment_request<'t>(_: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    enrollments::request(root, findings);
}

pub(crate) fn association_patch<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    associations::patch::check(context, root, findings);
}

pub(crate) fn association_response<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    associations::response(context, root, findings);
}

pub(crate) fn status<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    enrollments::status(context.http_status, root, findings);
}

pub(crate) fn association<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    associations::check(context, root, findings);
}
