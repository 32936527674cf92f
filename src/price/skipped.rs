//! What a price leaves out of account though it is written in the course: keys that are given twice, misspelled or in other capitals,
//! and values of another type. Each may be meant to count, so a quote and a timeline say so.

use super::item::Item;
use super::offer::Offer;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Finding, Findings, Param, shown, type_of};
use crate::diagnostics::messages::words::TypeWord;
use crate::diagnostics::other_names::is_word_for;
use crate::diagnostics::suggest::nearest;
use crate::json::tape::{Shape, Value};
use crate::spec::property::differs_in_case;
use crate::spec::{Property, Text};
use crate::systems::edums::table::COURSE;

/// The keys that a price depends on, in each object that leads to it.
const OF_COURSE: &[&str] = &["learningMethod"];
const OF_METHOD: &[&str] = &["costs"];
const OF_METHOD_AND_PLANNING: &[&str] = &["costs", "planning"];
const OF_COSTS: &[&str] = &["details"];
const OF_PERIOD: &[&str] = &["startDate", "endDate", "currencyCode", "invoiceItems"];
const OF_PLANNING: &[&str] = &["startMoments"];
const OF_START_MOMENT: &[&str] = &["externalId", "invoiceItems"];
const OF_ITEM: &[&str] =
    &["quantity", "priceBeforeTax", "vatAmount", "vatPercentage", "vatExemptAmount", "vatExemptAmountVAT", "isOptional"];

/// Looks at all that leads to the items of a course: for an order of a start moment also at the start moments.
pub(super) fn around_items<'t>(
    course: Value<'t>,
    offer: Option<&Offer<'t, '_>>,
    start_moment: Option<&str>,
    findings: &mut Findings<'t>,
) {
    keys(course, &COURSE, OF_COURSE, findings);
    let Some((method, of_method)) = step(course, &COURSE, "learningMethod") else { return };
    keys(method, of_method, if start_moment.is_some() { OF_METHOD_AND_PLANNING } else { OF_METHOD }, findings);
    if let Some((costs, of_costs)) = step(method, of_method, "costs") {
        keys(costs, of_costs, OF_COSTS, findings);
        let periods = of_costs.child("details");
        for detail in costs.items("details") {
            let Some(row) = periods else { continue };
            if detail.shape() == Shape::Object {
                keys(detail, row, OF_PERIOD, findings);
                if let Some(currency) = detail.filled("currencyCode").filter(|currency| currency.shape() != Shape::String) {
                    findings.add(assumed(currency, TypeWord::String, NO_CURRENCY));
                }
            } else {
                findings.add(assumed(detail, TypeWord::Object, Text { en: "", nl: "" }));
            }
        }
    }
    let Some((planning, of_planning)) = step(method, of_method, "planning").filter(|_| start_moment.is_some()) else { return };
    keys(planning, of_planning, OF_PLANNING, findings);
    let Some(row) = of_planning.child("startMoments") else { return };
    for moment in planning.items("startMoments").filter(|moment| moment.shape() == Shape::Object) {
        // Of a start moment that isn't there, any may be the one that is meant.
        if offer.is_none() || moment.text_at("externalId").as_deref() == start_moment {
            keys(moment, row, OF_START_MOMENT, findings);
        }
    }
}

/// The object under a key, and its row.
fn step<'t>(object: Value<'t>, table: &'static Property, name: &'static str) -> Option<(Value<'t>, &'static Property)> {
    object.get(name).filter(|value| value.shape() == Shape::Object).zip(table.child(name))
}

/// Looks at all invoice items that an order may be charged.
pub(super) fn in_items<'t>(offer: &Offer<'t, '_>, findings: &mut Findings<'t>) {
    for items in offer.all_lists() {
        for (_, item) in items.each().flatten() {
            in_item(&item, true, findings);
        }
    }
}

/// Looks at one invoice item. `derives_rates`: whether stated rates don't count anyway.
#[inline]
pub(super) fn in_item<'t>(item: &Item<'t>, derives_rates: bool, findings: &mut Findings<'t>) {
    if item.is_irregular {
        let rows =
            COURSE.child("learningMethod").and_then(|method| method.child("costs")?.child("details")?.child("invoiceItems"));
        if let Some(row) = rows {
            keys(item.value, row, OF_ITEM, findings);
        }
    }
    if let Some(optional) = item.is_optional.filter(|value| !value.is_null() && value.boolean().is_none()) {
        findings.add(assumed(optional, TypeWord::Boolean, NOT_OPTIONAL));
    }
    if let Some(rate) = item.percentage.filter(|rate| !derives_rates && !rate.is_null() && rate.decimal().is_none()) {
        findings.add(assumed(rate, TypeWord::Number, RATE_DERIVED));
    }
}

const NOT_OPTIONAL: Text =
    Text { en: "So the item counts as one that isn't optional.", nl: "De regel telt dus mee als niet optioneel." };
const RATE_DERIVED: Text = Text { en: "So the rate follows from the amounts.", nl: "Het tarief volgt dus uit de bedragen." };
const NO_CURRENCY: Text = Text { en: "So the price has no currency.", nl: "De prijs heeft dus geen valuta." };

/// A value of another type, and what the price makes of it.
#[cold]
fn assumed<'t>(value: Value<'t>, expected: TypeWord, effect: Text) -> Finding<'t> {
    let value_shown = match value.shape() {
        Shape::Null | Shape::Array | Shape::Object => Param::Nothing,
        _ => Param::Value(shown(value)),
    };
    Finding::at(Code::QuoteAssumed, value)
        .with("expected", Param::Word(expected))
        .with("found", Param::Word(type_of(value)))
        .with("value", value_shown)
        .with("effect", if effect.en.is_empty() { Param::Nothing } else { Param::Text(effect) })
}

/// The keys of one object: those that count are each read once, by their exact name. Of one that stands twice the last value is
/// read, as parsers do.
fn keys<'t>(object: Value<'t>, table: &'static Property, counted: &[&'static str], findings: &mut Findings<'t>) {
    let mut seen = 0u32;
    let mut reported = 0u32;
    // What is charged is called by words of any length; the objects around it have many keys, and no such words.
    let has_words = counted.len() > OF_START_MOMENT.len();
    for child in object.children() {
        let length = child.raw_key().len();
        let escaped = child.node().key_escaped;
        let mut alike = false;
        let mut exact = None;
        for (at, name) in counted.iter().enumerate() {
            if child.key_is(name) {
                exact = Some((1u32.wrapping_shl(u32::try_from(at).unwrap_or(31)), *name));
                break;
            }
            alike |= escaped || name.len().abs_diff(length) <= 3;
        }
        match exact {
            Some((bit, name)) => {
                if seen & bit != 0 && reported & bit == 0 {
                    reported |= bit;
                    findings.add(doubled(child, name));
                }
                seen |= bit;
            }
            None if alike || has_words => misspelled(child, table, counted, findings),
            None => {}
        }
    }
}

#[cold]
fn doubled<'t>(child: Value<'t>, name: &'static str) -> Finding<'t> {
    Finding::new(Code::DuplicateKey, Anchor::Key(child)).with("name", Param::Name(name.to_owned()))
}

/// A key that isn't one of those that count, but may have been meant for one.
#[cold]
fn misspelled<'t>(child: Value<'t>, table: &'static Property, counted: &[&'static str], findings: &mut Findings<'t>) {
    let key = child.key();
    if table.child(&key).is_some() {
        return;
    }
    let same = || counted.iter().find(|name| differs_in_case(name, &key) || is_word_for(&key, name)).copied();
    if let Some(name) = same().or_else(|| nearest(&key, counted.iter().copied())) {
        let finding = Finding::new(Code::QuoteSkipped, Anchor::Key(child)).with("name", Param::Value(key.into_owned()));
        findings.add(finding.with("expected", Param::Name(name.to_owned())));
    }
}
