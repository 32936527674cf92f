//! Dates and date-times against their row.

use super::Walk;
use super::date_form::{DateForm, Reading, date_form, first_day, is_default, last_day_in, time_alone, without_zone};
use super::single::form;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::spec::{Property, Text, Type};
use crate::time::{DateTimeFault, date, date_time, date_time_cut, last_day_before};
use chrono::NaiveDate;

impl<'t> Walk<'_, 't> {
    pub(super) fn date(&mut self, value: Value<'t>, row: &'static Property) {
        let text = form(value);
        if let Some(day) = date(&text) {
            if is_default(day) {
                self.no_date(value, row, day);
            }
            return;
        }
        let right = |text: &str| date(text).map(|_| text.to_owned());
        let finding = match meant(&text).filter(|day| !is_default(*day)) {
            Some(day) => {
                let finding = Finding::at(Code::Date, value).unshown(value).with("form", Param::Text(ONLY_DAY));
                let finding = finding.with("lastDay", Param::Nothing).with("example", Param::Nothing);
                let finding = finding.with("date", Param::Date(day));
                finding.fix(Change::Replace(value, Json::String(day.to_string())))
            }
            None if self.moment_for_day(value, &text) || self.template(value) || self.unseen_in_date(value, right) => return,
            None => self.in_other_form(Code::Date, value, row).with("date", Param::Nothing),
        };
        self.findings.add(finding);
    }

    /// A moment that is on another day in UTC than on the Dutch clock, where only a day is asked for; whether it is one.
    #[cold]
    fn moment_for_day(&mut self, value: Value<'t>, text: &[u8]) -> bool {
        let Some(day) = text.get(..10).and_then(date).filter(|day| !is_default(*day)) else { return false };
        let Ok((read, _)) = date_time_cut(text) else { return false };
        let finding = Finding::at(Code::Date, value).unshown(value).with("form", Param::Text(ONLY_DAY));
        let finding = finding.with("lastDay", Param::Nothing).with("example", Param::Nothing).with("date", Param::Nothing);
        self.findings.add([read.instant.amsterdam_day(), day].into_iter().fold(finding, |finding, day| {
            let change = Change::Replace(value, Json::String(day.to_string()));
            finding.correction(Correction::choice(FixTitle::ReplaceWith, change).with("to", Param::Date(day)))
        }));
        true
    }

    /// A day that programs write when there is no date.
    #[cold]
    fn no_date(&mut self, value: Value<'t>, row: &'static Property, day: NaiveDate) {
        let leave_out = self.leave_out_date(value, row, day <= first_day());
        let name = if leave_out.is_some() { Param::Name(row.name.to_owned()) } else { Param::Nothing };
        let finding = Finding::at(Code::NoDate, value).with("name", name).with("date", Param::Date(day));
        self.findings.add(leave_out.into_iter().fold(finding, Finding::correction));
    }

    /// Leaves out a date that is none, where it isn't required. Only of the start of a course's period is it certain: one that starts
    /// on the first day there is, starts as one without a start. A period without its end goes on for ever.
    fn leave_out_date(&self, value: Value<'t>, row: &'static Property, is_first: bool) -> Option<Correction<'t>> {
        let can_go = !self.is_wanted(value, row) && value.parent().is_some_and(|parent| parent.shape() == Shape::Object);
        let is_same =
            is_first && row.name == "startDate" && self.table.is_some_and(|table| table.child("learningMethod").is_some());
        let new = if is_same { Correction::certain } else { Correction::choice };
        can_go.then(|| new(FixTitle::LeaveOut, Change::Remove(value)))
    }

    /// A date that can't be read as it is: what is unusual about it, and what it says, where that is recognised.
    #[cold]
    fn in_other_form(&self, code: Code, value: Value<'t>, row: &'static Property) -> Finding<'t> {
        let text = form(value);
        let is_day = row.r#type == Type::Date;
        let known = std::str::from_utf8(&text).ok();
        let Some(known) = known.and_then(|text| date_form(text).or_else(|| time_alone(value, text).filter(|_| !is_day))) else {
            let example = if is_day { "2026-01-15" } else { "2026-01-15T12:00:00Z" };
            let finding = Finding::at(code, value).date_text(value);
            let last_day = last_day_before(&text).or_else(|| last_day_in(std::str::from_utf8(&text).ok()?));
            return finding.no_date(last_day, example).with("form", Param::Nothing);
        };
        self.read_date(code, value, row, &known)
    }

    /// A date in another form: what is unusual about it, and what it says.
    #[cold]
    pub(super) fn read_date(&self, code: Code, value: Value<'t>, row: &'static Property, known: &DateForm) -> Finding<'t> {
        let is_day = row.r#type == Type::Date;
        // As it is written, or nobody would see what is unusual.
        let finding = Finding::at(code, value);
        let has_only_time = is_day && known.is_about_time();
        let is_unshown = has_only_time || known.is_whole_sentence();
        let finding = if is_unshown { finding.unshown(value) } else { finding.value(value) };
        let finding = finding.with("lastDay", Param::Nothing).with("example", Param::Nothing);
        let finding = finding.with("form", Param::Text(if has_only_time { ONLY_DAY } else { known.form }));
        if known.readings.is_empty() && !known.is_time_alone() {
            return self.leave_out_date(value, row, known.is_first_day()).into_iter().fold(finding, Finding::correction);
        }
        known.readings.iter().fold(finding, |finding, reading| {
            let (text, shown) = match (is_day, reading.moment()) {
                (true, _) => (reading.day().to_string(), Param::Date(reading.day())),
                (false, Some(moment)) => (moment.to_string(), Param::Instant(moment)),
                (false, None) => return finding,
            };
            // A day has a time that nobody wrote, and a moment a day that may depend on the clock.
            let is_whole = match reading {
                Reading::Day(_) => is_day,
                Reading::Moment(moment) => !is_day || known.written.unwrap_or(moment.day()) == moment.amsterdam_day(),
                Reading::Local(..) => true,
            };
            let is_clear = if is_day { known.is_clear_day() } else { known.is_clear };
            let change = Change::Replace(value, Json::String(text));
            let new = if is_clear && is_whole { Correction::certain } else { Correction::choice };
            finding.correction(new(FixTitle::ReplaceWith, change).with("to", shown))
        })
    }

    pub(super) fn date_time(&mut self, value: Value<'t>, row: &'static Property) {
        let code = match date_time_cut(&form(value)) {
            Ok((_, true)) if !row.any_digits => Code::DateTimeDigits,
            Ok((read, _)) if is_default(read.instant.day()) || is_default(read.instant.amsterdam_day()) => {
                let (day, dutch) = (read.instant.day(), read.instant.amsterdam_day());
                self.no_date(value, row, if is_default(day) { day } else { dutch });
                return;
            }
            Ok((read, _)) if read.zulu || row.any_offset => return,
            Ok((read, is_cut)) => {
                let utc = read.instant.to_string();
                let finding = Finding::at(Code::DateTimeUtc, value).date_text(value).with("utc", Param::Utc(read.instant));
                // No fix takes digits away.
                let change = Change::Replace(value, Json::String(utc));
                self.findings.add(if is_cut { finding } else { finding.fix(change) });
                return;
            }
            // Midnight of the first day there is stands for no date.
            Err(DateTimeFault::NoOffset) if !form(value).get(..10).and_then(date).is_some_and(is_default) => {
                let no_time = row.any_offset && date(form(value)).is_some();
                let code = if no_time { Code::DateTimeDay } else { Code::DateTimeOffset };
                let finding = Finding::at(code, value).date_text(value);
                let example = if no_time { "2026-10-01T09:00:00+02:00" } else { "2026-01-15T12:00:00Z" };
                let finding = finding.with("example", Param::IsoExample(example));
                let finding = if no_time {
                    finding
                } else {
                    let (without, advice) = if date(form(value)).is_some() { (NO_TIME, ADD_TIME) } else { (NO_ZONE, ADD_ZONE) };
                    finding.with("without", Param::Text(without)).with("advice", Param::Text(advice))
                };
                let text = form(value);
                let text = std::str::from_utf8(&text).ok().filter(|_| !no_time);
                let moments = text.map(without_zone).unwrap_or_default();
                self.findings.add(moments.into_iter().fold(finding, |finding, moment| {
                    let change = Change::Replace(value, Json::String(moment.to_string()));
                    finding.correction(Correction::choice(FixTitle::ReplaceWith, change).with("to", Param::Instant(moment)))
                }));
                return;
            }
            Err(_) => {
                let right = |text: &str| date_time(text).ok().map(|_| text.to_owned());
                if !self.template(value) && !self.unseen_in_date(value, right) {
                    self.findings.add(self.in_other_form(Code::DateTime, value, row));
                }
                return;
            }
        };
        self.findings.add(Finding::at(code, value).date_text(value));
    }
}

/// What a moment lacks, and what is to be done about it.
const NO_TIME: Text = Text { en: "no time and no time zone", nl: "geen tijd en geen tijdzone" };
const NO_ZONE: Text = Text { en: "no time zone", nl: "geen tijdzone" };
const ADD_TIME: Text = Text { en: "Write the time and the time zone with it.", nl: "Schrijf de tijd en de tijdzone erbij." };
const ADD_ZONE: Text =
    Text { en: "Add Z for UTC, or an offset such as +01:00.", nl: "Voeg Z toe voor UTC, of een verschil zoals +01:00." };

/// What is wrong with a time where only a day is asked for.
const ONLY_DAY: Text = Text { en: "only a date belongs here, without a time.", nl: "hier hoort alleen een datum, zonder tijd." };

/// The day that is meant where only a day is asked for: that of a time which is on the same day as written and on the Dutch clock.
pub(super) fn meant(text: &[u8]) -> Option<NaiveDate> {
    let day = date(text.get(..10)?)?;
    match date_time_cut(text) {
        Ok((read, _)) => (read.instant.amsterdam_day() == day).then_some(day),
        Err(DateTimeFault::NoOffset) => Some(day),
        Err(_) => None,
    }
}
