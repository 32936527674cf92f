//! Rules about the offering: its ids, dates, numbers and result.

use super::{Association, is_only_one};
use crate::check::walk::exact::{is_nil, may_be_json};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Findings, Param, shown};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::tape::{Shape, Value};
use crate::json::value::{Json, json};
use crate::spec::property::differs_in_case;
use crate::systems::eduxchange::table::OFFERING_TYPES;
use crate::time::{date, date_time_cut};
use chrono::NaiveDate;

/// Names of a start and its end, wherever they stand together.
const PERIODS: &[[&str; 2]] = &[
    ["startDate", "endDate"],
    ["startDateTime", "endDateTime"],
    ["enrollStartDate", "enrollEndDate"],
    ["flexibleEntryPeriodStart", "flexibleEntryPeriodEnd"],
    ["validFrom", "validTo"],
];

/// eduXchange asks for the id of the offering.
pub(super) fn id<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering.filter(|offering| association.has_minimum() && !offering.node().unclosed) else {
        return;
    };
    // In another spelling it has a finding there.
    if offering.children().any(|child| differs_in_case(&child.key(), "offeringId")) {
        return;
    }
    let mut finding = Finding::new(Code::OfferingId, Anchor::Missing(offering, "offeringId"));
    finding = finding.with("name", Param::Name("offeringId".to_owned()));
    let code = offering.get("primaryCode").and_then(|code| code.text_at("code"));
    if let Some(code) = code.filter(|code| code.len() == 36 && uuid::Uuid::try_parse_ascii(code.as_bytes()).is_ok()) {
        let id = code.into_owned();
        let change = Change::Add(offering, "offeringId", Json::String(id.clone()));
        finding = finding.correction(Correction::certain(FixTitle::FillIn, change).with("to", Param::Value(id)));
    }
    findings.add(finding);
}

/// eduXchange asks for the offering, and for the course or program in it, and not only for their ids.
pub(super) fn expanded<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    if !association.has_minimum() {
        return;
    }
    // What doesn't belong in this sort of offering is told as that.
    let belongs = |name: &str| {
        let r#type = association.offering.and_then(|offering| offering.get("offeringType"));
        r#type.is_none_or(|r#type| r#type.text_is(name) || !OFFERING_TYPES.iter().any(|known| r#type.text_is(known)))
    };
    let within = |name: &'static str| Some((name, association.offering?.get(name).filter(|_| belongs(name))?));
    let whole = association.root.get("offering").map(|offering| ("offering", offering));
    for (name, value) in [whole, within("course"), within("program")].into_iter().flatten() {
        // An object as a text is told as that.
        if value.shape() == Shape::String && !may_be_json(value) {
            findings.add(Finding::at(Code::NotExpanded, value).with("name", Param::Name(name.to_owned())));
        }
    }
}

/// eduXchange knows an offering by its id, so a main code that is an id is that one.
pub(super) fn primary_code<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering.filter(|_| association.has_minimum()) else { return };
    let [id, code] = offering.get_all(["offeringId", "primaryCode"]);
    let (Some(id), Some(code)) = (id, code.and_then(|code| code.get("code"))) else { return };
    let (Some(wanted), Some(text)) = (id.text(), code.text()) else { return };
    let is_id = |text: &str| text.len() == 36 && uuid::Uuid::try_parse_ascii(text.as_bytes()).is_ok();
    if is_id(&wanted) && is_id(&text) && !is_nil(id) && !wanted.eq_ignore_ascii_case(&text) {
        let finding = Finding::at(Code::PrimaryCodeId, code).value(code).with("id", Param::Value(shown(id)));
        findings.add(finding.choice(Change::Replace(code, Json::String(wanted.into_owned()))));
    }
}

/// A program's list of prices has one at least, where it is there.
pub(super) fn prices<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering else { return };
    let [r#type, list] = offering.get_all(["offeringType", "priceInformation"]);
    let Some(list) = list.filter(|list| list.shape() == Shape::Array && !list.node().unclosed) else { return };
    if r#type.is_some_and(|r#type| r#type.text_is("program")) && list.children().next().is_none() {
        let code = if association.eduxchange { Code::OptionalEmpty } else { Code::EmptyList };
        let name = || Param::Name("priceInformation".to_owned());
        let finding = Finding::at(code, list).with("name", name());
        let finding = if association.eduxchange { finding } else { finding.with("optional", name()) };
        let leave_out = Correction::certain(FixTitle::LeaveOut, Change::Remove(list));
        findings.add(if is_only_one(list) { finding.correction(leave_out) } else { finding });
    }
}

/// Whether every end in an object comes after its start.
pub(super) fn dates<'t>(object: Value<'t>, findings: &mut Findings<'t>) {
    for names in PERIODS {
        let [Some(start), Some(end)] = object.get_all(*names) else { continue };
        let (from, until) = (start.text_bytes().unwrap_or_default(), end.text_bytes().unwrap_or_default());
        let (value, from_param) = match (date(from), date(until), date_time_cut(from), date_time_cut(until)) {
            (Some(from), Some(until), ..) if until < from => (Param::Date(until), Param::Date(from)),
            (.., Ok((from, _)), Ok((until, _))) if until.instant < from.instant => {
                (Param::Instant(until.instant), Param::Instant(from.instant))
            }
            _ => continue,
        };
        let finding = Finding::at(Code::DatesReversed, end).with("value", value).with("start", from_param);
        findings.add(finding.correction(swapped(FixTitle::SwapDates, start, end)));
    }
}

/// Two values in each other's place.
#[cold]
fn swapped<'t>(title: FixTitle, first: Value<'t>, second: Value<'t>) -> Correction<'t> {
    Correction::choice(title, Change::Replace(first, json(second))).and(Change::Replace(second, json(first)))
}

/// The day of a date, or of a date-time as it is written.
fn day(value: Value<'_>) -> Option<NaiveDate> {
    date(value.text_bytes()?.get(..10)?)
}

/// Whether one can still enrol when the offering is over, or has begun. Where students can join along the way, the latter is meant.
pub(super) fn enrollment<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering.filter(|offering| !offering.node().unclosed) else { return };
    let [opens, closes, end, end_moment] = offering.get_all(["enrollStartDate", "enrollEndDate", "endDate", "endDateTime"]);
    let over = end.or(end_moment).and_then(day);
    // Where the offering ends before it starts, one of those two is wrong.
    let [start, start_moment] = offering.get_all(["startDate", "startDateTime"]);
    if over.is_some() && over < start.or(start_moment).and_then(day) {
        return;
    }
    let late = [opens, closes].into_iter().flatten().find(|value| day(*value) > over && over.is_some());
    if let (Some(value), Some(over)) = (late, over) {
        let finding = Finding::at(Code::EnrollmentOver, value);
        let finding = finding.with("value", day(value).map_or(Param::Nothing, Param::Date));
        findings.add(finding.with("end", Param::Date(over)));
        return;
    }
    let names = ["enrollEndDate", "startDate", "startDateTime", "flexibleEntryPeriodStart"];
    let [Some(end), start, moment, None] = offering.get_all(names) else { return };
    let (Some(last), Some(first)) = (day(end), start.or(moment).and_then(day)) else { return };
    if last > first {
        let finding = Finding::at(Code::EnrollmentLate, end).with("value", Param::Date(last));
        findings.add(finding.with("start", Param::Date(first)));
    }
}

/// The two limits of flexible entry come together.
pub(super) fn flexible_entry<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering.filter(|offering| !offering.node().unclosed) else { return };
    let missing = match offering.get_all(["flexibleEntryPeriodStart", "flexibleEntryPeriodEnd"]) {
        [Some(_), None] => "flexibleEntryPeriodEnd",
        [None, Some(_)] => "flexibleEntryPeriodStart",
        _ => return,
    };
    let finding = Finding::new(Code::FlexibleEntry, Anchor::Missing(offering, missing));
    findings.add(finding.with("name", Param::Name(missing.to_owned())));
}

/// `minNumberStudents` ≤ `maxNumberStudents`.
pub(super) fn students<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering else { return };
    let [Some(least), Some(most)] = offering.get_all(["minNumberStudents", "maxNumberStudents"]) else { return };
    if let (Some(minimum), Some(maximum)) = (least.decimal(), most.decimal())
        && minimum > maximum
        // Below zero has a finding of its own.
        && !maximum.is_negative()
    {
        let finding = Finding::at(Code::StudentNumbers, least).with("value", Param::Amount(minimum));
        findings.add(finding.with("maximum", Param::Amount(maximum)).correction(swapped(FixTitle::SwapNumbers, least, most)));
    }
}
