//! Rules about start moments, their modules and events.

use super::{Course, objects};
use crate::check::walk::blanks_around;
use crate::check::walk::date_form::{date_form, last_day_in};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Findings, Param, shown};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::unseen;
use crate::json::decimal::Decimal;
use crate::json::order::Index;
use crate::json::tape::{Shape, Value};
use crate::json::value::{Json, json};
use crate::time::{DateTimeFault, Instant, date, date_time, days, last_day_before, last_of_month, weekday, weekday_after};
use chrono::{Datelike, NaiveDate, TimeDelta};

/// An order names its start moment by `externalId`, so it is unique in the course, and has no blanks around it.
pub(super) fn unique<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let mut seen = Index::new();
    let mut first: Vec<Value<'t>> = Vec::new();
    let mut with_blanks: Vec<Value<'t>> = Vec::new();
    for moment in &course.start_moments {
        let Some(value) = moment.get("externalId") else { continue };
        let Some(text) = value.text() else { continue };
        let trimmed = text.trim();
        if trimmed.is_empty() {
            continue;
        }
        // Blanks of other sorts, which nobody sees, are told as those.
        if trimmed.len() < text.len() && !unseen::is_in(value) {
            with_blanks.push(value);
        }
        match seen.get(text.as_ref()) {
            Some(&other) => {
                let finding = Finding::at(Code::StartMomentDuplicate, value).value(value);
                let other = first.get(other as usize).map_or(Param::Nothing, |&other| Param::Place(other));
                findings.add(finding.with("other", other));
            }
            None => {
                seen.insert(text.into_owned(), u32::try_from(first.len()).unwrap_or(u32::MAX));
                first.push(value);
            }
        }
    }
    for value in with_blanks {
        let Some(text) = value.text() else { continue };
        findings.add(blanks_around(value, &text));
    }
}

/// A start date as far as it is given: with or without day.
struct Start {
    first: NaiveDate,
    last: NaiveDate,
}

/// Start date, weekday and cut-off date.
pub(super) fn dates<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    for moment in &course.start_moments {
        let start = start(*moment, findings);
        let known = start.as_ref().filter(|start| start.first == start.last);
        if let (Some(start), Some(day)) = (known, moment.get("dayOfWeek"))
            && let Some(finding) = day_of_week(day, start.first)
        {
            findings.add(start_on_that_day(finding, *moment, day, start.first));
        }
        cut_off_date(*moment, start, findings);
    }
}

/// Reads `startDate`, and says when there is no such day. Months 1 to 12; the day may be missing.
fn start<'t>(moment: Value<'t>, findings: &mut Findings<'t>) -> Option<Start> {
    let object = moment.filled("startDate").filter(|value| value.shape() == Shape::Object)?;
    let whole = |name: &str| {
        let value = object.filled(name)?;
        let number = value.decimal().filter(|number| number.places() == 0)?;
        // What is far out of any calendar stays so.
        let far = if number.is_negative() { i32::MIN } else { i32::MAX };
        Some((value, number.to_string().parse().unwrap_or(far)))
    };
    let (month_value, month) = whole("month")?;
    let Some(month) = u32::try_from(month).ok().filter(|month| (1..=12).contains(month)) else {
        findings.add(Finding::at(Code::StartDate, month_value).value(month_value).with("lastDay", Param::Nothing));
        return None;
    };
    let (year_value, year) = whole("year")?;
    if (0..1000).contains(&year) {
        let finding = Finding::at(Code::StartDate, year_value).value(year_value).with("lastDay", Param::Nothing);
        let full = (2000 + year).to_string();
        let change = Change::Replace(year_value, Json::Number(full.clone()));
        let meant = Correction::choice(FixTitle::ReplaceWith, change).with("to", Param::Value(full));
        findings.add(if year < 100 { finding.correction(meant) } else { finding });
        return None;
    }
    let day = object.filled("day");
    let number = whole("day").map(|(_, day)| day);
    if day.is_some() && number.is_none() {
        return None;
    }
    let first = u32::try_from(number.unwrap_or(1)).ok().and_then(|day| NaiveDate::from_ymd_opt(year, month, day));
    let Some(first) = first.filter(|date| (1..=9999).contains(&date.year())) else {
        let parts = [Some(year_value), Some(month_value), day].into_iter().flatten();
        let value = parts.map(shown).collect::<Vec<_>>().join("-");
        let last = last_of_month(year, month).filter(|last| number.is_some_and(|day| i64::from(day) > i64::from(last.day())));
        let last = last.filter(|last| (1..=9999).contains(&last.year())).map_or(Param::Nothing, Param::LastDay);
        findings.add(Finding::at(Code::StartDate, object).with("value", Param::DateText(value)).with("lastDay", last));
        return None;
    };
    let last = if number.is_some() { first } else { last_of_month(year, month).unwrap_or(first) };
    Some(Start { first, last })
}

/// The days of the week, as EduMS writes them.
const DAYS: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/// `dayOfWeek` against the day.
#[inline]
fn day_of_week(value: Value<'_>, day: NaiveDate) -> Option<Finding<'_>> {
    let right = weekday(day);
    if value.text_is(right) { None } else { wrong_day(value, day, right) }
}

#[cold]
fn wrong_day<'t>(value: Value<'t>, day: NaiveDate, right: &'static str) -> Option<Finding<'t>> {
    // Another spelling has its own finding.
    let wrong = DAYS.into_iter().find(|known| value.text_is(known))?;
    let change = Change::Replace(value, Json::String(right.to_owned()));
    let finding = Finding::at(Code::Weekday, value)
        .with("value", Param::Weekday(wrong))
        .with("expected", Param::Weekday(right))
        .with("date", Param::Date(day));
    Some(finding.correction(Correction::choice(FixTitle::WeekdayTo, change).with("to", Param::Weekday(right))))
}

/// How many days from a day the nearest one is that has the weekday of a value.
fn days_to(value: Value<'_>, day: NaiveDate) -> Option<i64> {
    (-3..=3).find(|&days| day.checked_add_signed(TimeDelta::days(days)).is_some_and(|other| value.text_is(weekday(other))))
}

/// Offers the nearest date with the day that is given.
#[cold]
fn start_on_that_day<'t>(finding: Finding<'t>, moment: Value<'t>, given: Value<'t>, day: NaiveDate) -> Finding<'t> {
    let nearest = days_to(given, day).and_then(|days| day.checked_add_signed(TimeDelta::days(days)));
    let (Some(to), Some(start)) = (nearest, moment.filled("startDate")) else { return finding };
    let parts = [
        ("day", i64::from(day.day()), i64::from(to.day())),
        ("month", i64::from(day.month()), i64::from(to.month())),
        ("year", i64::from(day.year()), i64::from(to.year())),
    ];
    let mut correction: Option<Correction<'t>> = None;
    for (name, _, new) in parts.into_iter().filter(|(_, old, new)| old != new) {
        let Some(value) = start.get(name) else { return finding };
        let change = Change::Replace(value, Json::Number(new.to_string()));
        correction = Some(match correction {
            Some(correction) => correction.and(change),
            None => Correction::choice(FixTitle::DateTo, change),
        });
    }
    match correction {
        Some(correction) => finding.correction(correction.with("to", Param::Date(to))),
        None => finding,
    }
}

/// Offers the nearest date with the day that is given, for all times of an event.
#[cold]
fn event_on_that_day<'t>(finding: Finding<'t>, event: Value<'t>, given: Value<'t>, day: NaiveDate) -> Finding<'t> {
    let Some(days) = days_to(given, day) else { return finding };
    let Some(to) = day.checked_add_signed(TimeDelta::days(days)) else { return finding };
    let mut correction: Option<Correction<'t>> = None;
    for value in ["eventDate", "startTime", "endTime"].into_iter().filter_map(|name| event.filled(name)) {
        let read = value.text().and_then(|text| date_time(text.as_bytes()).ok());
        // What is on another day, such as the time that .NET writes for none, has a fault of its own.
        if read.is_some_and(|read| read.instant.amsterdam_day() != day) {
            continue;
        }
        let Some(moved) = read.and_then(|read| read.instant.days_later_in_amsterdam(days)) else { return finding };
        let change = Change::Replace(value, Json::String(moved.to_string()));
        correction = Some(match correction {
            Some(correction) => correction.and(change),
            None => Correction::choice(FixTitle::DateTo, change),
        });
    }
    match correction {
        Some(correction) => finding.correction(correction.with("to", Param::Date(to))),
        None => finding,
    }
}

/// `cutOffDate` is text: a date, or a date-time of which the day in the Netherlands counts.
fn cut_off_date<'t>(moment: Value<'t>, start: Option<Start>, findings: &mut Findings<'t>) {
    let Some(value) = moment.get("cutOffDate") else { return };
    let Some(text) = value.text().filter(|text| !text.trim().is_empty()) else { return };
    let day = date(text.as_bytes()).or_else(|| match date_time(text.as_bytes()) {
        Ok(read) => Some(read.instant.amsterdam_day()),
        Err(DateTimeFault::NoOffset | DateTimeFault::TooFine) => text.as_bytes().get(..10).and_then(date),
        Err(DateTimeFault::Form) => None,
    });
    let Some(day) = day else {
        findings.add(no_cut_off_date(value, &text));
        return;
    };
    if let Some(start) = start.filter(|start| day > start.last) {
        let finding = Finding::at(Code::CutOffDateLate, value).with("value", Param::Date(day));
        findings.add(finding.with("start", Param::Date(start.last)));
    }
}

/// A cut-off date that can't be read as it is; the days that it may say are offered.
#[cold]
fn no_cut_off_date<'t>(value: Value<'t>, text: &str) -> Finding<'t> {
    let finding = Finding::at(Code::CutOffDate, value).date_text(value);
    let Some(known) = date_form(text).filter(|known| !known.readings.is_empty()) else {
        return finding.no_date(last_day_before(text.as_bytes()).or_else(|| last_day_in(text)), "2026-01-15");
    };
    let is_certain = known.is_clear_day() && known.readings.len() == 1;
    let finding = finding.no_date(None, "2026-01-15");
    known.readings.iter().fold(finding, |finding, reading| {
        let day = reading.day();
        let change = Change::Replace(value, Json::String(day.to_string()));
        let new = if is_certain { Correction::certain } else { Correction::choice };
        finding.correction(new(FixTitle::ReplaceWith, change).with("to", Param::Date(day)))
    })
}

/// `minParticipants` ≤ `maxParticipants`.
pub(super) fn participants<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    for moment in &course.start_moments {
        let (Some(least), Some(most)) = (moment.get("minParticipants"), moment.get("maxParticipants")) else { continue };
        if let (Some(minimum), Some(maximum)) = (least.decimal(), most.decimal())
            && minimum > maximum
        {
            let finding = Finding::at(Code::Participants, least).with("value", Param::Amount(minimum));
            findings.add(finding.with("maximum", Param::Amount(maximum)).correction(swap(FixTitle::SwapNumbers, least, most)));
        }
    }
}

/// Modules with events in them, and every event by itself.
pub(super) fn modules<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let empty = |object: Value<'t>, name: &'static str, findings: &mut Findings<'t>| {
        let list = object.get(name).filter(|list| list.shape() == Shape::Array && !list.node().unclosed);
        if let Some(list) = list.filter(|list| list.children().next().is_none()) {
            findings.add(Finding::at(Code::NothingPlanned, list).with("name", Param::Name(name.to_owned())));
        }
    };
    for moment in &course.start_moments {
        empty(*moment, "modules", findings);
        for module in objects(Some(*moment), "modules") {
            empty(module, "events", findings);
            for event in objects(Some(module), "events") {
                times(event, findings);
            }
        }
    }
}

fn times<'t>(event: Value<'t>, findings: &mut Findings<'t>) {
    let [date, start_value, end, day] = event.get_all(["eventDate", "startTime", "endTime", "dayOfWeek"]);
    let instant = |value: Option<Value<'t>>| Some(date_time(value?.text_bytes()?).ok()?.instant);
    // .NET writes the first day of the year 1 for a time that was never set.
    if let (Some(value), Some(_)) = (end, start_value)
        && !plainly_before(start_value, end)
        && let Some(start) = instant(start_value).filter(|start| start.day().year() > 1)
        && let Some(end) = instant(end)
        && start >= end
    {
        let finding = Finding::at(Code::EventReversed, value).with("start", Param::Instant(start));
        let finding = finding.with("end", Param::Instant(end));
        findings.add(match start_value.filter(|_| start > end) {
            Some(first) => finding.correction(swap(FixTitle::SwapTimes, first, value)),
            None => finding,
        });
    }
    if let (Some(day), Some(date)) = (day, date)
        && plain_weekday(date).is_none_or(|weekday| !day.text_is(weekday))
        && let Some(date) = instant(Some(date)).map(Instant::amsterdam_day)
        && let Some(finding) = day_of_week(day, date)
    {
        findings.add(event_on_that_day(finding, event, day, date));
    }
}

/// Two values in each other's place.
#[cold]
fn swap<'t>(title: FixTitle, first: Value<'t>, second: Value<'t>) -> Correction<'t> {
    Correction::choice(title, Change::Replace(first, json(second))).and(Change::Replace(second, json(first)))
}

/// Whether two moments in the same spelling of UTC are in order: their bytes tell it, and most events are like that.
fn plainly_before(start: Option<Value<'_>>, end: Option<Value<'_>>) -> bool {
    let (Some(start), Some(end)) = (start.and_then(Value::text_bytes), end.and_then(Value::text_bytes)) else { return false };
    start.len() == end.len() && start.ends_with(b"Z") && end.ends_with(b"Z") && start < end
}

/// The weekday in Amsterdam of a moment in UTC, where its hour leaves no doubt: before 22:00 it is the same day there.
fn plain_weekday(moment: Value<'_>) -> Option<&'static str> {
    let text = moment.text_bytes().filter(|text| text.ends_with(b"Z"))?;
    let hour = text.get(11..13)?;
    let day = text.get(..10).filter(|_| hour < b"22".as_slice())?;
    days(day).map(weekday_after)
}

/// How many events there are, against `contactSessions` of the start moment, or of the course where it has none.
pub(super) fn contact_sessions<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let of_course = course.method.and_then(|method| method.filled("contactSessions"));
    for moment in &course.start_moments {
        let events: usize = objects(Some(*moment), "modules").map(|module| module.items("events").count()).sum();
        let stated = moment.filled("contactSessions").or(of_course);
        let Some((value, sessions)) = stated.and_then(|value| Some((value, value.decimal()?))) else { continue };
        let found = Decimal::whole(i64::try_from(events).unwrap_or(i64::MAX));
        if events > 0 && sessions != found && !moment.node().unclosed {
            let finding = Finding::at(Code::ContactSessions, value).with("value", Param::Amount(sessions));
            findings.add(finding.with("found", Param::Name(events.to_string())));
            if moment.filled("contactSessions").is_none() {
                // Said once where the course's own figure is at fault.
                break;
            }
        }
    }
}
