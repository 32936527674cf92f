//! One value, not a list, against its row: its type, and what texts and numbers must be.

use super::date_form::{DateForm, Reading, date_form, date_in_json, first_day, is_default, without_zone};
use super::{Walk, amount, exact, in_words, one_line};
use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::Applicability;
use crate::diagnostics::findings::{Change, Correction, Finding, Param, wrong_type};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::messages::words::TypeWord;
use crate::diagnostics::suggest::nearest_value;
use crate::diagnostics::unseen;
use crate::json::decimal::Decimal;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::json::value::json;
use crate::spec::form::Form;
use crate::spec::iso::currency_places;
use crate::spec::words::{dutch, word};
use crate::spec::{Minimum, Property, Required, Text, Type, Values};
use crate::systems::eduv::forms::{is_dash, type_by_form};
use crate::systems::eduxchange::forms::AMOUNT;
use crate::systems::eduxchange::table::versions::value as value_of_version;
use crate::time::{DateTimeFault, date, date_time, date_time_cut, last_day_before};
use chrono::{Datelike, NaiveDate};
use std::borrow::Cow;

impl<'t> Walk<'_, 't> {
    /// Holds one value, not a list, against a row.
    pub(crate) fn single(&mut self, value: Value<'t>, row: &'static Property) {
        let expected = match row.r#type {
            Type::Object => Shape::Object,
            Type::Integer | Type::Decimal => Shape::Number,
            Type::Boolean => Shape::True,
            Type::String | Type::Guid | Type::Date | Type::DateTime | Type::Uri | Type::Enum => Shape::String,
        };
        let shape = if value.shape() == Shape::False { Shape::True } else { value.shape() };
        if shape != expected {
            if row.or_guid && shape == Shape::String {
                let is_json = exact::may_be_json(value) && self.json_text(value, row, false);
                if !is_json && (value.raw().len() != 2 || !self.empty(value, row)) {
                    self.guid(value);
                }
            } else {
                self.wrong_type(value, row, false);
            }
            return;
        }
        if expected == Shape::String && value.raw().len() == 2 && self.empty(value, row) {
            return;
        }
        match row.r#type {
            Type::Object => self.object(value, row),
            Type::Integer | Type::Decimal => self.number(value, row),
            Type::Boolean => {}
            Type::String => self.string(value, row),
            Type::Uri => self.uri(value, row),
            Type::Enum => self.listed(value, row),
            Type::Guid => self.guid(value),
            Type::Date => self.date(value, row),
            Type::DateTime => self.date_time(value, row),
        }
    }

    /// An empty text where something else than a text is meant; whether it was.
    #[cold]
    fn empty(&mut self, value: Value<'t>, row: &'static Property) -> bool {
        let expected = match (row.r#type, row.values) {
            (Type::Guid | Type::Date | Type::DateTime | Type::Uri, _) => word_of(row.r#type),
            (Type::Enum, Values::Closed(_)) => TypeWord::Choice,
            (Type::String, _) if row.form.is_some_and(|form| form.binding) => TypeWord::Form,
            (Type::Object, _) => TypeWord::Guid,
            // An empty text is a text, but who has nothing to say leaves it out.
            (Type::String, _) if self.tolerant && row.required == Required::No => TypeWord::String,
            _ => return false,
        };
        let can_go = !self.is_wanted(value, row) && value.parent().is_some_and(|parent| parent.shape() == Shape::Object);
        if self.tolerant && can_go {
            self.null(value, row);
            return true;
        }
        let finding = Finding::at(Code::EmptyValue, value).with("expected", Param::Word(expected));
        self.findings.add(match can_go {
            true => finding.with("name", Param::Name(row.name.to_owned())).fix(Change::Remove(value)),
            false => finding.with("name", Param::Nothing),
        });
        true
    }

    #[cold]
    pub(super) fn wrong_type(&mut self, value: Value<'t>, row: &'static Property, list: bool) {
        if exact::may_be_json(value) && self.json_text(value, row, list) {
            return;
        }
        if value.shape() == Shape::String && self.template(value) {
            return;
        }
        if !row.explained.is_empty()
            && let Some(plain) = without_zeros(value)
        {
            let finding = Finding::at(Code::StatusZeros, value).value(value).with("expected", Param::Value(plain.clone()));
            self.findings.add(finding.fix(Change::Replace(value, Json::Number(plain))));
            return;
        }
        let is_date = matches!(row.r#type, Type::Date | Type::DateTime) && !list;
        if let Some(known) = if is_date { date_in_json(value, row.r#type == Type::Date) } else { None } {
            let code = if row.r#type == Type::Date { Code::Date } else { Code::DateTime };
            self.findings.add(self.read_date(code, value, row, &known).with("date", Param::Nothing));
            return;
        }
        let mut finding = wrong_type(value, if list { TypeWord::Array } else { word_of(row.r#type) });
        if !list && let Some(only) = only_item(value, row) {
            finding = finding.open(Change::Replace(value, only));
            return self.other_type(value, row, finding);
        }
        if list {
            if let Some(json) = as_list(value, row) {
                finding = finding.fix(Change::Replace(value, json));
            }
        } else if let Some(number) = in_words::part_of_date(value, row) {
            let new = Correction::certain(FixTitle::ReplaceWith, Change::Replace(value, Json::Number(number.to_string())));
            finding = finding.correction(new.with("to", Param::Value(number.to_string())));
        } else if matches!(row.r#type, Type::Decimal | Type::Integer) {
            finding = in_words::duration(numbers(finding, value, row), value, row);
        } else if let Some((json, day)) = date_in_parts(value, row) {
            let new = Correction::certain(FixTitle::ReplaceWith, Change::Replace(value, json));
            finding = finding.correction(new.with("to", Param::Date(day)));
        } else if let Some(json) = in_words::month_and_year(value, row) {
            finding = finding.fix(Change::Replace(value, json));
        } else if row.r#type == Type::Object && row.name == "duration" {
            finding = in_words::duration(finding, value, row);
        } else if let Some(json) = as_object(value, row) {
            finding = finding.fix(Change::Replace(value, json));
        } else if let Some(json) = unquoted(value, row.r#type) {
            finding = match &json {
                Json::Bool(right) => {
                    let to = Param::Name(if *right { "true" } else { "false" }.to_owned());
                    finding.correction(Correction::certain(FixTitle::ReplaceWith, Change::Replace(value, json)).with("to", to))
                }
                _ => finding.fix(Change::Replace(value, json)),
            };
        } else if row.r#type == Type::Boolean
            && let Some(right) = yes_or_no(value)
        {
            let to = Param::Name(if right { "true" } else { "false" }.to_owned());
            let change = Change::Replace(value, Json::Bool(right));
            finding = finding.correction(Correction::choice(FixTitle::ReplaceWith, change).with("to", to));
        }
        self.other_type(value, row, finding);
    }

    fn number(&mut self, value: Value<'t>, row: &'static Property) {
        if let Some(known) = row.explained.iter().find(|known| known.value.as_bytes() == value.raw()) {
            self.findings
                .add(Finding::at(Code::StatusMeaning, value).value(value).with("meaning", Param::Meaning(known.meaning)));
        }
        // Up to 18 characters there is nothing to lose, and only a point or exponent to look for.
        let raw = value.raw();
        let whole = raw.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
        let plain = whole || (row.r#type == Type::Decimal && !raw.iter().any(|byte| matches!(byte, b'e' | b'E')));
        if plain && raw.len() <= 18 && row.minimum.is_none() && row.maximum.is_none() {
            return;
        }
        let Some(Ok(number)) = value.number() else {
            let limit = Param::Name(crate::json::decimal::MAX_DIGITS.to_string());
            self.findings.add(Finding::at(Code::NumberDigits, value).with("limit", limit));
            return;
        };
        if row.r#type == Type::Integer && !whole {
            if number.places() > 0 {
                let finding = Finding::at(Code::Type, value).with("expected", Param::Word(TypeWord::Integer));
                self.findings.add(finding.with("found", Param::Word(TypeWord::Decimal)).value(value));
                return;
            }
            let finding = Finding::at(Code::IntegerForm, value).value(value).with("expected", Param::Amount(number));
            self.findings.add(finding.fix(Change::Replace(value, Json::Number(number.to_string()))));
        }
        if let Some(limit) = row.maximum.filter(|&limit| number > Decimal::whole(limit.into())) {
            let finding = Finding::at(Code::Maximum, value).with("value", Param::Amount(number));
            self.findings.add(finding.with("limit", Param::Name(limit.to_string())));
        }
        let (limit, bound, below) = match row.minimum {
            None => return,
            Some(Minimum::Above(limit)) => (limit, "above", number <= Decimal::whole(limit.into())),
            Some(Minimum::AtLeast(limit)) => (limit, "atLeast", number < Decimal::whole(limit.into())),
        };
        if below {
            let finding = Finding::at(Code::Minimum, value)
                .with("value", Param::Amount(number))
                .with("limit", Param::Name(limit.to_string()));
            self.findings.add(finding.with("bound", Param::Bound(bound)));
        }
    }

    fn string(&mut self, value: Value<'t>, row: &'static Property) {
        if self.allowed.is_some() && self.allowed_by_caller(value, row) {
            return;
        }
        let raw = value.raw();
        let is_bound = row.form.is_some_and(|form| form.binding);
        if row.required == Required::Yes && !is_bound && is_blank(value) {
            self.findings.add(Finding::at(Code::Blank, value).with("name", Param::Name(row.name.to_owned())));
            return;
        }
        if exact::may_be_json(value) && self.json_in_text(value) {
            return;
        }
        let is_unseen =
            unseen::may_be_in(value) && row.form.is_none() && (self.garbled(value) || self.unseen_in_text(value, row));
        if row.usual_length > 0 && !is_unseen && one_line::may_be_unusual(value, row) {
            self.one_line(value, row);
        }
        // No text is longer in characters than in bytes.
        let limit = row.max_length as usize;
        if limit > 0 && raw.len() > limit {
            let length = value.text().unwrap_or_default().chars().count();
            if length > limit {
                let finding = Finding::at(Code::TooLong, value).with("length", Param::Name(length.to_string()));
                self.findings.add(finding.with("limit", Param::Name(limit.to_string())));
            }
        }
        if let Some(wanted) = row.form.filter(|wanted| raw.len() > 2 && !(wanted.matches)(&form(value))) {
            // An identifier with nothing in it has a finding of its own.
            if row.required == Required::Conditional && is_blank(value) {
                return;
            }
            if is_amount(row) && self.amount(value, row, wanted) {
                return;
            }
            let right = |text: &str| {
                let same = Some(text.to_owned()).filter(|text| (wanted.matches)(text.as_bytes()));
                same.or_else(|| wanted.meant_by(text))
            };
            let code = if wanted.binding { Code::InvisibleCharacters } else { Code::InvisibleInCode };
            if self.template(value) || (unseen::may_be_in(value) && self.unseen(value, code, right)) {
                return;
            }
            let code = if wanted.binding { Code::Form } else { Code::FormUnusual };
            let meant = value.text().and_then(|text| wanted.meant_by(&text));
            let mut finding = Finding::at(code, value).value(value).with("form", Param::Text(wanted.text));
            if wanted.binding {
                finding = finding.with("expected", meant.clone().map_or(Param::Nothing, Param::Value));
                let sign = value.text().and_then(|text| text.chars().find(|&sign| is_dash(sign)));
                finding = finding.with("sign", sign.map_or(Param::Nothing, |sign| Param::Text(dash(sign))));
            }
            finding = match meant {
                Some(meant) => finding.fix(Change::Replace(value, Json::String(meant))),
                None => value.text().map(|text| (wanted.choices)(&text)).into_iter().flatten().fold(finding, |finding, meant| {
                    let change = Change::Replace(value, Json::String(meant.clone()));
                    finding.correction(Correction::choice(FixTitle::ReplaceWith, change).with("to", Param::Value(meant)))
                }),
            };
            self.findings.add(finding);
        }
    }

    /// An amount as people write it; whether it is one.
    #[cold]
    fn amount(&mut self, value: Value<'t>, row: &'static Property, wanted: &Form) -> bool {
        let Some(meant) = amount::meant(value, row) else { return false };
        let fit = meant.readings.iter().filter(|text| (wanted.matches)(text.as_bytes()));
        let finding = Finding::at(Code::Form, value).value(value).with("form", Param::Text(wanted.text));
        let finding = finding.with("expected", Param::Nothing).with("sign", Param::Nothing);
        self.findings.add(fit.fold(finding, |finding, text| {
            let change = Change::Replace(value, Json::String(text.clone()));
            let new = if meant.is_certain { Correction::certain } else { Correction::choice };
            finding.correction(new(FixTitle::ReplaceWith, change).with("to", Param::Value(text.clone())))
        }));
        true
    }

    fn uri(&mut self, value: Value<'t>, row: &'static Property) {
        if !is_uri(&form(value)) {
            let right = |text: &str| is_uri(text.as_bytes()).then(|| text.to_owned());
            if self.template_in_uri(value) || self.unseen(value, Code::InvisibleCharacters, right) {
                return;
            }
            let finding = Finding::at(Code::Uri, value).value(value);
            let meant = value.text().filter(|text| text.starts_with("www.")).map(|text| ["https://", &text].concat());
            self.findings.add(match meant.filter(|meant| is_uri(meant.as_bytes())) {
                Some(meant) => {
                    let change = Change::Replace(value, Json::String(meant.clone()));
                    finding.correction(Correction::choice(FixTitle::ReplaceWith, change).with("to", Param::Value(meant)))
                }
                None => finding,
            });
        }
        self.string(value, row);
    }

    fn listed(&mut self, value: Value<'t>, row: &'static Property) {
        let (list, closed) = match row.values {
            Values::Any => return self.string(value, row),
            Values::Open(list) => (list, false),
            Values::Closed(list) => (list, true),
        };
        let known = list.iter().any(|known| value.text_is(known));
        if !closed || known {
            if self.allowed.is_some() && self.allowed_by_caller(value, row) {
                return;
            }
            if known {
                return;
            }
            // What is no known value is a code or name like others.
            let right = |text: &str| listed(text, list, row);
            let is_known = || {
                let found = value.text().and_then(|text| unseen::find(&text, unseen::Sort::Code));
                found.is_some_and(|found| found.readings().iter().any(|text| right(text).is_some()))
            };
            if unseen::may_be_in(value) && is_known() && self.unseen(value, Code::InvisibleInCode, right) {
                return;
            }
            self.string(value, row);
            if let Some(english) = value.text().and_then(|text| dutch(row.name, &text)) {
                let finding = Finding::at(Code::DutchValue, value).value(value).with("english", Param::Name(english.to_owned()));
                let change = Change::Replace(value, Json::String(english.to_owned()));
                let to = Param::Name(english.to_owned());
                self.findings.add(finding.correction(Correction::choice(FixTitle::ReplaceWith, change).with("to", to)));
                return;
            }
            // Of currencies there is a complete list, and so a rule of its own.
            if list.is_empty() || row.name == "currencyCode" || row.in_use.iter().any(|known| value.text_is(known)) {
                return;
            }
        }
        let right = |text: &str| listed(text, list, row);
        if self.template(value) || (unseen::may_be_in(value) && self.unseen(value, Code::InvisibleCharacters, right)) {
            return;
        }
        let Some(text) = value.text() else { return };
        self.not_listed(value, &text, list.iter().copied(), closed);
    }

    /// A text outside a list. Of a list that isn't complete only what looks like a slip is worth a word.
    #[cold]
    fn not_listed<'n>(&mut self, value: Value<'t>, text: &str, list: impl Iterator<Item = &'n str> + Clone, closed: bool) {
        let mut near = nearest_value(text, list.clone(), self.table);
        let spelled = near.filter(|(_, applicability)| *applicability == Applicability::Certain).map(|(near, _)| near.to_owned());
        if near.is_none() {
            near = word(text, list.clone()).map(|near| (near, Applicability::Choice));
        }
        if near.is_none() && self.signs.is_some() {
            let other = value_of_version(&value.key(), text, None);
            let other = other.and_then(|(_, now)| list.clone().find(|known| *known == now));
            near = other.map(|near| (near, Applicability::Choice));
        }
        if near.is_none() && !closed {
            return;
        }
        let code = if closed { Code::Enum } else { Code::EnumSpelling };
        let mut finding = Finding::at(code, value).value(value);
        let mut suggestion = near;
        let mut other = None;
        if closed {
            let list: Vec<&str> = list.collect();
            let (meant, id) = if certain(near) { (None, Param::Nothing) } else { type_meant(value, &list) };
            finding = finding.with("allowed", Param::Name(list.join(", ")));
            suggestion = meant.map(|meant| (meant, Applicability::Choice)).or(near);
            other = Some(id);
        }
        if let Some((name, applicability)) = suggestion {
            finding = finding.with("suggestion", Param::Name(name.to_owned()));
            finding = finding.offer(applicability, Change::Replace(value, Json::String(name.to_owned())));
        } else {
            finding = finding.with("suggestion", Param::Nothing);
        }
        if let Some(other) = other {
            finding = finding.with("other", other);
        }
        if let Some((near, _)) = near.filter(|(near, _)| suggestion.is_none_or(|(name, _)| name != *near)) {
            let change = Change::Replace(value, Json::String(near.to_owned()));
            finding =
                finding.correction(Correction::choice(FixTitle::ReplaceWith, change).with("to", Param::Name(near.to_owned())));
        }
        self.other_value(value, spelled.as_deref(), closed, finding);
    }

    /// Holds a value against a list that the caller handed in; whether there is one. It stands in the place of a list that
    /// isn't complete.
    #[cold]
    fn allowed_by_caller(&mut self, value: Value<'t>, row: &'static Property) -> bool {
        let Some(allowed) = self.allowed else { return false };
        let last = |name: &String| name.rsplit('.').next().is_some_and(|last| last.trim_end_matches("[n]") == row.name);
        if !allowed.keys().any(last) {
            return false;
        }
        let Some(list) = allowed.get(&full_name(value)) else { return false };
        if let Some(text) = value.text().filter(|text| !list.iter().any(|known| known == text.as_ref())) {
            self.not_listed(value, &text, list.iter().map(String::as_str), true);
        }
        true
    }

    fn guid(&mut self, value: Value<'t>) {
        let text = form(value);
        if text.len() != 36 || uuid::Uuid::try_parse_ascii(&text).is_err() {
            let right = |text: &str| meant_guid(text.as_bytes());
            if self.template(value) || (unseen::may_be_in(value) && self.unseen(value, Code::InvisibleCharacters, right)) {
                return;
            }
            let finding = Finding::at(Code::Guid, value).value(value);
            // Of zeros only it would still be none.
            let meant = meant_guid(&text).filter(|meant| meant.bytes().any(|byte| !matches!(byte, b'0' | b'-')));
            self.findings.add(match meant {
                Some(right) => {
                    let change = Change::Replace(value, Json::String(right.clone()));
                    finding.correction(Correction::certain(FixTitle::ReplaceWith, change).with("to", Param::Value(right)))
                }
                None => finding,
            });
        } else if self.signs.is_none() && matches!(text.first(), Some(b'0' | b'f' | b'F')) && exact::is_nil(value) {
            // In an association it says more about ids than their form.
            self.findings.add(Finding::at(Code::NilId, value).value(value));
        }
    }

    fn date(&mut self, value: Value<'t>, row: &'static Property) {
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
        let Some(known) = std::str::from_utf8(&text).ok().and_then(date_form) else {
            let example = if is_day { "2026-01-15" } else { "2026-01-15T12:00:00Z" };
            let finding = Finding::at(code, value).date_text(value);
            return finding.no_date(last_day_before(&text), example).with("form", Param::Nothing);
        };
        self.read_date(code, value, row, &known)
    }

    /// A date in another form: what is unusual about it, and what it says.
    #[cold]
    fn read_date(&self, code: Code, value: Value<'t>, row: &'static Property, known: &DateForm) -> Finding<'t> {
        let is_day = row.r#type == Type::Date;
        // As it is written, or nobody would see what is unusual.
        let finding = Finding::at(code, value);
        let finding = if known.is_whole_sentence() { finding.unshown(value) } else { finding.value(value) };
        let finding = finding.with("lastDay", Param::Nothing).with("example", Param::Nothing);
        let finding = finding.with("form", Param::Text(known.form));
        if known.readings.is_empty() {
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

    fn date_time(&mut self, value: Value<'t>, row: &'static Property) {
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

/// Whether a row is one of amounts that are texts.
fn is_amount(row: &Property) -> bool {
    row.form.is_some_and(|form| form.pattern == AMOUNT.pattern)
}

/// What is wrong with a time where only a day is asked for.
const ONLY_DAY: Text = Text { en: "only a date belongs here, without a time.", nl: "hier hoort alleen een datum, zonder tijd." };

/// What a word or figure for yes or no means.
#[cold]
fn yes_or_no(value: Value<'_>) -> Option<bool> {
    let word = match value.shape() {
        Shape::Number => String::from_utf8_lossy(value.raw()).into_owned(),
        _ => value.text()?.trim().to_lowercase(),
    };
    match word.as_str() {
        "ja" | "j" | "yes" | "y" | "1" | "waar" => Some(true),
        "nee" | "n" | "no" | "0" | "onwaar" => Some(false),
        _ => None,
    }
}

/// The value of a list that a text is, but for its spelling.
fn listed(text: &str, list: &[&str], row: &'static Property) -> Option<String> {
    let near = nearest_value(text, list.iter().copied(), None);
    let near = near.filter(|(_, applicability)| *applicability == Applicability::Certain).map(|(near, _)| near.to_owned());
    let is_currency = row.name == "currencyCode" && currency_places(text).is_some();
    near.or_else(|| is_currency.then(|| text.to_owned()))
}

/// Whether a suggestion is certain.
fn certain(near: Option<(&str, Applicability)>) -> bool {
    near.is_some_and(|(_, applicability)| applicability == Applicability::Certain)
}

/// Of what should be the type of an identifier: the type whose form the identifier has, and the identifier.
fn type_meant<'t, 'n>(value: Value<'t>, list: &[&'n str]) -> (Option<&'n str>, Param<'t>) {
    let key = value.key();
    let id = key.strip_suffix("Type").and_then(|name| value.parent()?.text_at(name));
    match id.and_then(|id| Some((type_by_form(&id, list)?, id))) {
        Some((meant, id)) => (Some(meant), Param::Value(id.into_owned())),
        None => (None, Param::Nothing),
    }
}

/// What a sign is called that looks like a hyphen.
const fn dash(sign: char) -> Text {
    match sign {
        '\u{2013}' => Text { en: "an en dash (–)", nl: "een half kastlijntje (–)" },
        '\u{2014}' => Text { en: "an em dash (—)", nl: "een kastlijntje (—)" },
        '\u{2212}' => Text { en: "a minus sign (−)", nl: "een minteken (−)" },
        _ => Text { en: "a special hyphen", nl: "een bijzonder koppelteken" },
    }
}

/// The day that is meant where only a day is asked for: that of a time which is on the same day as written and on the Dutch clock.
pub(super) fn meant(text: &[u8]) -> Option<NaiveDate> {
    let day = date(text.get(..10)?)?;
    match date_time_cut(text) {
        Ok((read, _)) => (read.instant.amsterdam_day() == day).then_some(day),
        Err(DateTimeFault::NoOffset) => Some(day),
        Err(_) => None,
    }
}

/// The id that is written with blanks around it, in braces, as a URN, or without its hyphens.
#[cold]
fn meant_guid(text: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(text).ok()?.trim();
    uuid::Uuid::try_parse(text).ok()?;
    let text = text.strip_prefix("urn:uuid:").unwrap_or(text);
    let mut id = String::new();
    for digit in text.chars().filter(char::is_ascii_hexdigit) {
        if matches!(id.len(), 8 | 13 | 18 | 23) {
            id.push('-');
        }
        id.push(digit);
    }
    Some(id)
}

/// Whether a text is an absolute URI (RFC 3986), as far as its characters tell.
pub(crate) fn is_uri(text: &[u8]) -> bool {
    let mut parts = text.splitn(2, |&byte| byte == b':');
    let (Some(scheme), Some(rest)) = (parts.next(), parts.next()) else { return false };
    let sound = |byte: &u8| byte.is_ascii_graphic() && !br#""<>\^`{|}"#.contains(byte);
    scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte))
        && !rest.is_empty()
        && rest != b"//"
        && rest.iter().all(sound)
}

/// Whether a text has no visible character. That is told by its first byte, unless it is an escape or none of ASCII.
pub(super) fn is_blank(value: Value<'_>) -> bool {
    let raw = value.raw();
    (raw.len() == 2 || raw.get(1).is_some_and(|&byte| byte <= b' ' || byte == b'\\' || byte >= 0x80))
        && value.text().is_some_and(|text| text.trim().is_empty())
}

/// The bytes of a text. Escapes are undone: some serialisers write the + of an offset as one.
fn form(value: Value<'_>) -> Cow<'_, [u8]> {
    match value.text_bytes() {
        Some(text) if !value.node().escaped => Cow::Borrowed(text),
        _ => Cow::Owned(value.text().unwrap_or_default().into_owned().into_bytes()),
    }
}

const fn word_of(r#type: Type) -> TypeWord {
    match r#type {
        Type::Object => TypeWord::Object,
        Type::Integer => TypeWord::Integer,
        Type::Decimal => TypeWord::Number,
        Type::Boolean => TypeWord::Boolean,
        Type::Uri => TypeWord::Uri,
        Type::String | Type::Enum => TypeWord::String,
        Type::Guid => TypeWord::Guid,
        Type::Date => TypeWord::Date,
        Type::DateTime => TypeWord::DateTime,
    }
}

/// The only item of a list that stands where one value is due, if it is of the sort that is due.
fn only_item(value: Value<'_>, row: &'static Property) -> Option<Json> {
    let mut items = value.children().filter(|_| value.shape() == Shape::Array && !value.node().unclosed);
    let only = items.next().filter(|_| items.next().is_none())?;
    let fits = match row.r#type {
        Type::Object => only.shape() == Shape::Object && only.children().any(|child| row.child(&child.key()).is_some()),
        Type::Integer | Type::Decimal => only.shape() == Shape::Number,
        Type::Boolean => matches!(only.shape(), Shape::True | Shape::False),
        _ => only.shape() == Shape::String,
    };
    fits.then(|| json(only))
}

/// The finding that something else than a document stands there; perhaps a list of one.
#[cold]
pub(super) fn only_one<'t>(root: Value<'t>, table: &'static Property) -> Finding<'t> {
    let finding = wrong_type(root, TypeWord::Object);
    match only_item(root, table) {
        Some(only) => finding.open(Change::Replace(root, only)),
        None => finding,
    }
}

/// The day, month and year of a start moment that are written as one date.
fn date_in_parts(value: Value<'_>, row: &'static Property) -> Option<(Json, NaiveDate)> {
    let text = value.text().filter(|_| row.name == "startDate" && row.child("month").is_some())?;
    let day = meant(text.as_bytes()).or_else(|| date(text.as_bytes())).or_else(|| match *date_form(&text)?.readings {
        [reading] => Some(reading.day()),
        _ => None,
    })?;
    let part = |name: &str, number: u32| (name.to_owned(), Json::Number(number.to_string()));
    let year = u32::try_from(day.year()).ok()?;
    Some((Json::Object(vec![part("day", day.day()), part("month", day.month()), part("year", year)]), day))
}

/// A bare object as the list of it, and a bare text as the list of objects that it stands for.
fn as_list(value: Value<'_>, row: &'static Property) -> Option<Json> {
    let item = value.shape() == Shape::Object && row.r#type == Type::Object && !value.node().unclosed;
    if item && value.children().any(|child| row.child(&child.key()).is_some()) {
        return Some(Json::Array(vec![json(value)]));
    }
    let text = value.text().filter(|text| !text.trim().is_empty())?;
    let is_one = match row.values {
        Values::Closed(list) => list.contains(&text.as_ref()),
        _ => row.r#type == Type::String && !text.contains([',', ';', '|']),
    };
    if is_one {
        return Some(Json::Array(vec![Json::String(text.into_owned())]));
    }
    Some(Json::Array(vec![as_object(value, row)?]))
}

/// The object that a text is one property of: `"Water"` where `{ "value": "Water" }` belongs.
pub(super) fn as_object(value: Value<'_>, row: &Property) -> Option<Json> {
    let text = value.text().filter(|text| !row.meant_by_text.is_empty() && !text.trim().is_empty())?;
    Some(Json::Object(vec![(row.meant_by_text.to_owned(), Json::String(text.into_owned()))]))
}

/// Offers the numbers that a text may mean.
#[cold]
fn numbers<'t>(mut finding: Finding<'t>, value: Value<'t>, row: &'static Property) -> Finding<'t> {
    let Some(meant) = amount::meant(value, row) else { return finding };
    let is_money = matches!(row.name, "priceBeforeTax" | "vatAmount" | "vatExemptAmount" | "vatExemptAmountVAT");
    for number in meant.readings {
        let Ok(figure) = Decimal::from_json(number.as_bytes()) else { continue };
        let to = if is_money { Param::Money(figure) } else { Param::Amount(figure) };
        let change = Change::Replace(value, Json::Number(number));
        let correction = match meant.is_certain {
            true => Correction::certain(FixTitle::ReplaceWith, change),
            false => Correction::choice(FixTitle::ReplaceWith, change),
        };
        finding = finding.correction(correction.with("to", to));
    }
    finding
}

/// The value in the right type, where it only is in quotes or only lacks them.
fn unquoted(value: Value<'_>, r#type: Type) -> Option<Json> {
    match (r#type, value.shape()) {
        (Type::Boolean, Shape::String) => match value.text()?.as_ref() {
            "true" | "True" | "TRUE" => Some(Json::Bool(true)),
            "false" | "False" | "FALSE" => Some(Json::Bool(false)),
            _ => None,
        },
        (Type::String, Shape::Number) => Some(Json::String(String::from_utf8_lossy(value.raw()).into_owned())),
        _ => None,
    }
}

/// The whole number that a text of digits with zeros in front stands for.
fn without_zeros(value: Value<'_>) -> Option<String> {
    let text =
        value.text().filter(|text| text.len() > 1 && text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    let plain = text.trim_start_matches('0');
    Some(if plain.is_empty() { "0" } else { plain }.to_owned())
}

/// The full property name of a value: `learningMethod.costs.details[n].endDate`.
fn full_name(value: Value<'_>) -> String {
    let Some(parent) = value.parent() else { return String::new() };
    let above = full_name(parent);
    match parent.shape() {
        // The root of a catalogue isn't part of a property's name.
        Shape::Array if parent.parent().is_none() => above,
        Shape::Array => above + "[n]",
        _ if above.is_empty() => value.key().into_owned(),
        _ => above + "." + &value.key(),
    }
}
