//! What the table of a course can't say: rules over several properties.

mod learning_method;
mod money;
pub(crate) mod patch;
mod period_fixes;
mod periods;
mod start_moments;
mod vat;

use crate::diagnostics::findings::Findings;
use crate::json::tape::{Shape, Value};
use crate::options::{ExemptAmount, PeriodEnd, StartMomentItems};
use crate::price::period::{Period, listed};
use crate::systems::context::Context;
use crate::time::Instant;

/// A course and what the rules need to know besides.
struct Course<'t> {
    root: Value<'t>,
    /// `learningMethod`, when it is an object.
    method: Option<Value<'t>>,
    /// `learningMethod.planning.startMoments`.
    start_moments: Vec<Value<'t>>,
    periods: Vec<Period<'t>>,
    period_end: PeriodEnd,
    exempt_amount: ExemptAmount,
    start_moment_items: StartMomentItems,
    /// Whether the caller lists the currencies, or the countries, that are allowed: then ISO has no say.
    lists_currencies: bool,
    lists_countries: bool,
    /// The present; unknown only where there is no clock.
    now: Option<Instant>,
}

/// A named rule: looks at a course and says what it finds.
type Rule = for<'t> fn(&Course<'t>, &mut Findings<'t>);

/// Every rule that can be held against a part of a course as well, in no particular order: findings are put in the order of the
/// text.
const RULES: &[Rule] = &[
    learning_method::start_moments_of_type,
    learning_method::languages,
    learning_method::registers,
    periods::reversed,
    periods::overlaps_and_gaps,
    periods::present,
    money::currencies,
    money::currencies_of_start_moments,
    money::optional_items,
    money::items,
    start_moments::unique,
    start_moments::dates,
    start_moments::participants,
    start_moments::modules,
    start_moments::contact_sessions,
];

/// Checks a whole course.
pub(crate) fn check<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    let course = Course::of(context, root);
    learning_method::sub_segment(&course, findings);
    course.check_all(findings);
}

/// Checks a part of a course that changes.
pub(crate) fn change<'t>(context: &Context<'_>, root: Value<'t>, findings: &mut Findings<'t>) {
    Course::of(context, root).check_all(findings);
}

impl<'t> Course<'t> {
    fn of(context: &Context<'_>, root: Value<'t>) -> Self {
        match root.get("learningMethod") {
            Some(method) => Course::of_method(context, root, method),
            None => Course::nothing(context, root),
        }
    }

    /// A course with this learning method.
    fn of_method(context: &Context<'_>, root: Value<'t>, method: Value<'t>) -> Self {
        let details = method.get("costs").and_then(|costs| costs.get("details"));
        Course {
            method: Some(method).filter(|method| method.shape() == Shape::Object),
            start_moments: objects(method.get("planning"), "startMoments").collect(),
            periods: details.into_iter().flat_map(listed).collect(),
            ..Course::nothing(context, root)
        }
    }

    /// A course of which neither the learning method nor anything in it is known.
    fn nothing(context: &Context<'_>, root: Value<'t>) -> Self {
        Course {
            root,
            method: None,
            start_moments: Vec::new(),
            periods: Vec::new(),
            period_end: context.readings.period_end,
            exempt_amount: context.readings.exempt_amount,
            start_moment_items: context.readings.start_moment_items,
            lists_currencies: context.lists("currencyCode"),
            lists_countries: context.lists("vatCountry"),
            now: context.now,
        }
    }

    fn check_all(&self, findings: &mut Findings<'t>) {
        for rule in RULES {
            rule(self, findings);
        }
    }
}

/// The objects in the list under a key.
fn objects<'t>(value: Option<Value<'t>>, name: &'static str) -> impl Iterator<Item = Value<'t>> {
    value.into_iter().flat_map(move |value| value.items(name)).filter(|item| item.shape() == Shape::Object)
}
