//! The walk: holds a document against a table, row by row. All that a table says is checked here, for every system alike;
//! what a table can't say stands in the rules of each system.

use super::near::nearest;
use crate::codes::Code;
use crate::findings::{Anchor, Change, Finding, Findings, Param, shown};
use crate::messages::words::TypeWord;
use crate::order::Index;
use crate::price::Decimal;
use crate::report::Json;
use crate::spec::{Keys, Minimum, Property, Required, Type, Values, When};
use crate::text::tape::{Shape, Value};
use crate::time::{DateTimeFault, date, date_time, date_time_cut};
use chrono::NaiveDate;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What the walk needs to know besides the table.
pub(crate) struct Walk<'a, 't> {
    pub(crate) findings: &'a mut Findings<'t>,
    /// Whether the document is stored already, is being created, or seems to be created.
    pub(crate) stage: Stage,
    /// Values that the caller allows, by full property name.
    pub(crate) allowed: Option<&'a BTreeMap<String, Vec<String>>>,
    /// Whether eduXchange's minimum is asked for, and not only plain OOAPI.
    pub(crate) eduxchange: bool,
    /// Whether a key stood twice so far.
    pub(crate) duplicates: bool,
}

/// Where a document is in its life: decides what a missing property that the server makes means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// It must be there.
    Stored,
    /// It may be missing.
    Created,
    /// It may be missing, but that is only a guess and so is said.
    SeemsCreated,
}

/// The finding that a catalogue should be a list.
pub(crate) fn no_list<'t>(root: Value<'t>, findings: &mut Findings<'t>) {
    findings.add(wrong(root, TypeWord::Array));
}

/// The finding that a value is of another type.
#[cold]
fn wrong(value: Value<'_>, expected: TypeWord) -> Finding<'_> {
    let found = match value.shape() {
        Shape::Null => TypeWord::Null,
        Shape::True | Shape::False => TypeWord::Boolean,
        Shape::Number => TypeWord::Number,
        Shape::String => TypeWord::String,
        Shape::Array => TypeWord::Array,
        Shape::Object => TypeWord::Object,
    };
    Finding::at(Code::Type, value).with("expected", Param::Word(expected)).with("found", Param::Word(found))
}

impl<'t> Walk<'_, 't> {
    /// Holds a whole document against a table.
    pub(crate) fn root(&mut self, root: Value<'t>, table: &'static Property) {
        if root.shape() == Shape::Object {
            self.object(root, table);
            if !self.duplicates {
                root.keys_are_unique();
            }
        } else {
            self.findings.add(wrong(root, TypeWord::Object));
        }
    }

    /// Holds an object against the rows of a table.
    pub(crate) fn object(&mut self, object: Value<'t>, table: &'static Property) {
        if table.opaque && table.properties.is_empty() {
            return;
        }
        let rows = table.properties;
        let mut seen = 0u64;
        let mut foreign = Foreign::default();
        // Documents mostly keep the order of the table, so the next row is the first guess.
        let mut guess = 0usize;
        let mut decisive = None;
        for child in object.children() {
            let found = match rows.get(guess) {
                Some(row) if child.key_is(row.name) => Some(guess),
                // A row was left out, or the order is another.
                _ => {
                    let from = rows.get(guess..).unwrap_or_default().iter().position(|row| child.key_is(row.name));
                    from.map(|at| at.wrapping_add(guess))
                        .or_else(|| rows.iter().take(guess).position(|row| child.key_is(row.name)))
                }
            };
            let Some((at, row)) = found.and_then(|at| Some((at, rows.get(at)?))) else {
                self.unknown(object, child, table, &mut foreign);
                continue;
            };
            guess = at.wrapping_add(1);
            let bit = bit(at);
            if seen & bit != 0 {
                self.duplicate(child);
            }
            seen |= bit;
            if table.deciding_row == Some(at) {
                decisive = Some(child);
            }
            self.property(child, row);
        }
        let missing = table.required_rows & !seen;
        if missing != 0 && !object.node().unclosed {
            for (_, row) in rows.iter().enumerate().filter(|&(at, _)| missing & bit(at) != 0) {
                self.missing(object, row);
            }
        }
        if table.conditioned_rows != 0 {
            self.conditioned(object, table, seen, decisive);
        }
        if !table.any_of.is_empty() && !object.node().unclosed {
            self.either(object, table);
        }
    }

    /// Rows that only belong here with certain values of another one.
    fn conditioned(&mut self, object: Value<'t>, table: &'static Property, seen: u64, decisive: Option<Value<'t>>) {
        // Where one property decides for all rows, it was met on the way.
        let once = table.deciding_row.and_then(|at| table.properties.get(at));
        let decisive = decisive.filter(|value| is_known(*value, once));
        if once.is_some() && decisive.is_none() {
            return;
        }
        for (at, row) in table.properties.iter().enumerate().filter(|&(at, _)| table.conditioned_rows & bit(at) != 0) {
            let Some(When { property, values }) = row.when else { continue };
            let look_up = || object.get(property).filter(|decisive| is_known(*decisive, table.child(property)));
            // Without a known value there is nothing to hold it against.
            let Some(decisive) = decisive.or_else(look_up) else { continue };
            let belongs = values.iter().any(|value| decisive.text_is(value));
            let there = seen & bit(at) != 0;
            if belongs == there {
                continue;
            }
            let wanted = row.required == Required::Yes && (self.eduxchange || !row.only_eduxchange);
            let (code, anchor, of) = if belongs {
                if !wanted || object.node().unclosed {
                    continue;
                }
                (Code::MissingWhen, Anchor::Missing(object, row.name), Param::Value(shown(decisive)))
            } else {
                let Some(value) = object.filled(row.name) else { continue };
                (Code::Misplaced, Anchor::Key(value), Param::Name(values.join(", ")))
            };
            let finding = Finding::new(code, anchor).with("name", Param::Name(row.name.to_owned()));
            self.findings.add(finding.with("property", Param::Name(property.to_owned())).with("of", of));
        }
    }

    /// Rows of which at least one must have a value.
    fn either(&mut self, object: Value<'t>, table: &'static Property) {
        let has = |value: Value<'t>| match value.shape() {
            Shape::Null => false,
            Shape::String => !is_blank(value),
            Shape::Array => value.children().next().is_some(),
            _ => true,
        };
        let mut named = object.children().filter(|child| table.any_of.iter().any(|name| child.key_is(name)));
        if let (Some(first), false) = (table.any_of.first(), named.any(has)) {
            let anchor = match object.get(first) {
                Some(value) => Anchor::Value(value),
                None => Anchor::Missing(object, first),
            };
            self.findings.add(Finding::new(Code::MissingEither, anchor).with("names", Param::Name(table.any_of.join(", "))));
        }
    }

    #[cold]
    fn missing(&mut self, object: Value<'t>, row: &'static Property) {
        self.absent(row, Code::Missing, Anchor::Missing(object, row.name));
    }

    /// A required property without a value: missing, or null.
    #[cold]
    fn absent(&mut self, row: &'static Property, code: Code, anchor: Anchor<'t>) {
        if row.only_eduxchange && !self.eduxchange && code == Code::Missing {
            return;
        }
        let code = match self.stage {
            Stage::Created if row.server_made => return,
            Stage::SeemsCreated if row.server_made => Code::ServerMade,
            _ => code,
        };
        self.findings.add(Finding::new(code, anchor).with("name", Param::Name(row.name.to_owned())));
    }

    #[cold]
    fn duplicate(&mut self, child: Value<'t>) {
        self.duplicates = true;
        let name = Param::Value(child.key().into_owned());
        self.findings.add(Finding::new(Code::DuplicateKey, Anchor::Key(child)).with("name", name));
    }

    #[cold]
    fn unknown(&mut self, object: Value<'t>, child: Value<'t>, table: &'static Property, foreign: &mut Foreign) {
        let key = child.key();
        if foreign.keys.insert(key.clone().into_owned(), 0).is_some() {
            self.duplicate(child);
            return;
        }
        let known = |name: &str| table.properties.iter().position(|row| row.name == name).map_or(0, bit);
        let name = Param::Value(key.clone().into_owned());
        if let Some(row) = table.child_in_other_case(&key) {
            let mut finding = Finding::new(Code::PropertyCase, Anchor::Key(child))
                .with("name", name)
                .with("expected", Param::Name(row.name.to_owned()));
            if foreign.free(object, table) & known(row.name) != 0 {
                foreign.taken |= known(row.name);
                finding = finding.fix(Change::Rename(child, row.name));
            }
            self.findings.add(finding);
            // What is in it can be checked before the key is put right.
            self.property(child, row);
            return;
        }
        if table.opaque || table.others.contains(&key.as_ref()) {
            return;
        }
        let near = nearest(&key, table.properties.iter().map(|row| row.name));
        let near = near.filter(|near| foreign.missing(object, table) & known(near) != 0);
        let code = match table.keys {
            Keys::Ignored => Code::UnknownProperty,
            Keys::Forbidden => Code::ForbiddenProperty,
            Keys::Allowed if near.is_some() => Code::UnknownProperty,
            Keys::Allowed => {
                self.findings.add(Finding::new(Code::ExtraProperty, Anchor::Key(child)).with("name", name));
                return;
            }
        };
        let mut finding = Finding::new(code, Anchor::Key(child)).with("name", name);
        finding = finding.with("suggestion", near.map_or(Param::Nothing, |near| Param::Name(near.to_owned())));
        if let Some(near) = near.filter(|near| foreign.free(object, table) & known(near) != 0) {
            foreign.taken |= known(near);
            finding = finding.fix(Change::Rename(child, near));
        }
        self.findings.add(finding);
    }

    /// Holds the value of a key against its row.
    fn property(&mut self, value: Value<'t>, row: &'static Property) {
        if value.is_null() {
            if self.is_wanted(value, row) {
                self.absent(row, Code::NullRequired, Anchor::Value(value));
            } else if !row.nullable {
                let finding = Finding::at(Code::NullValue, value).with("name", Param::Name(row.name.to_owned()));
                self.findings.add(finding.fix(Change::Remove(value)));
            }
            return;
        }
        // An empty text is no value that could get lost.
        if let Some(instead) = row.deprecated.filter(|_| value.raw().len() > 2 || value.shape() != Shape::String) {
            let finding = Finding::new(Code::Deprecated, Anchor::Key(value)).with("name", Param::Name(row.name.to_owned()));
            let instead = if instead.en.is_empty() { Param::Nothing } else { Param::Text(instead) };
            self.findings.add(finding.with("instead", instead).fix(Change::Remove(value)));
        }
        if !row.array {
            self.single(value, row);
            return;
        }
        if value.shape() != Shape::Array {
            self.wrong_type(value, row, true);
            return;
        }
        let mut count = 0u32;
        for item in value.children() {
            count = count.saturating_add(1);
            self.single(item, row);
        }
        if count < row.min_items && !value.node().unclosed {
            self.findings.add(Finding::at(Code::EmptyList, value).with("name", Param::Name(row.name.to_owned())));
        }
    }

    /// Whether the row of a value is required where the value stands.
    fn is_wanted(&self, value: Value<'t>, row: &'static Property) -> bool {
        row.required == Required::Yes
            && (self.eduxchange || !row.only_eduxchange)
            && row.when.is_none_or(|when| belongs(value, when))
    }

    /// Holds one value, not a list, against a row.
    fn single(&mut self, value: Value<'t>, row: &'static Property) {
        let expected = match row.r#type {
            Type::Object => Shape::Object,
            Type::Integer | Type::Decimal => Shape::Number,
            Type::Boolean => Shape::True,
            Type::String | Type::Guid | Type::Date | Type::DateTime | Type::Uri | Type::Enum => Shape::String,
        };
        let shape = if value.shape() == Shape::False { Shape::True } else { value.shape() };
        if shape != expected {
            if row.or_guid && shape == Shape::String {
                self.guid(value);
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
            Type::Date => self.date(value),
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
            _ => return false,
        };
        let finding = Finding::at(Code::EmptyValue, value).with("expected", Param::Word(expected));
        let can_go = !self.is_wanted(value, row) && value.parent().is_some_and(|parent| parent.shape() == Shape::Object);
        self.findings.add(match can_go {
            true => finding.with("name", Param::Name(row.name.to_owned())).fix(Change::Remove(value)),
            false => finding.with("name", Param::Nothing),
        });
        true
    }

    #[cold]
    fn wrong_type(&mut self, value: Value<'t>, row: &'static Property, list: bool) {
        if !row.explained.is_empty()
            && let Some(plain) = without_zeros(value)
        {
            let finding = Finding::at(Code::StatusZeros, value).value(value).with("expected", Param::Value(plain.clone()));
            self.findings.add(finding.fix(Change::Replace(value, Json::Number(plain))));
            return;
        }
        let mut finding = wrong(value, if list { TypeWord::Array } else { word_of(row.r#type) });
        let right = if list { listed_text(value, row) } else { unquoted(value, row.r#type) };
        if let Some(json) = right {
            finding = finding.fix(Change::Replace(value, json));
        }
        self.findings.add(finding);
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
            let limit = Param::Name(crate::price::decimal::MAX_DIGITS.to_string());
            self.findings.add(Finding::at(Code::NumberDigits, value).with("limit", limit));
            return;
        };
        if row.r#type == Type::Integer && !whole {
            if number.places() > 0 {
                self.findings.add(wrong(value, TypeWord::Integer));
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
            let code = if wanted.binding { Code::Form } else { Code::FormUnusual };
            self.findings.add(Finding::at(code, value).value(value).with("form", Param::Text(wanted.text)));
        }
    }

    fn uri(&mut self, value: Value<'t>, row: &'static Property) {
        if !is_uri(&form(value)) {
            self.findings.add(Finding::at(Code::Uri, value).value(value));
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
            self.string(value, row);
            // Of currencies there is a complete list, and so a rule of its own.
            if list.is_empty() || row.name == "currencyCode" {
                return;
            }
        }
        let Some(text) = value.text() else { return };
        self.not_listed(value, &text, list.iter().copied(), closed);
    }

    /// A text outside a list. Of a list that isn't complete only what looks like a slip is worth a word.
    #[cold]
    fn not_listed<'n>(&mut self, value: Value<'t>, text: &str, list: impl Iterator<Item = &'n str> + Clone, closed: bool) {
        let same = list.clone().find(|known| known.eq_ignore_ascii_case(text.trim()));
        let near = same.or_else(|| nearest(text, list.clone()));
        if near.is_none() && !closed {
            return;
        }
        let code = if closed { Code::Enum } else { Code::EnumSpelling };
        let mut finding = Finding::at(code, value).value(value);
        if closed {
            finding = finding.with("allowed", Param::Name(list.collect::<Vec<_>>().join(", ")));
        }
        if let Some(near) = near {
            finding = finding.with("suggestion", Param::Name(near.to_owned()));
            finding = finding.fix(Change::Replace(value, Json::String(near.to_owned())));
        } else {
            finding = finding.with("suggestion", Param::Nothing);
        }
        self.findings.add(finding);
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
            self.findings.add(Finding::at(Code::Guid, value).value(value));
        }
    }

    fn date(&mut self, value: Value<'t>) {
        let text = form(value);
        if date(&text).is_none() {
            let mut finding = Finding::at(Code::Date, value).value(value);
            match meant(&text) {
                Some(day) => {
                    finding = finding.with("date", Param::Value(day.to_string()));
                    finding = finding.fix(Change::Replace(value, Json::String(day.to_string())));
                }
                None => finding = finding.with("date", Param::Nothing),
            }
            self.findings.add(finding);
        }
    }

    fn date_time(&mut self, value: Value<'t>, row: &'static Property) {
        let code = match date_time_cut(&form(value)) {
            Ok((_, true)) if !row.any_digits => Code::DateTimeDigits,
            Ok((read, _)) if read.zulu || row.any_offset => return,
            Ok((read, is_cut)) => {
                let utc = read.instant.to_string();
                let finding = Finding::at(Code::DateTimeUtc, value).value(value).with("utc", Param::Value(utc.clone()));
                // No fix takes digits away.
                let change = Change::Replace(value, Json::String(utc));
                self.findings.add(if is_cut { finding } else { finding.fix(change) });
                return;
            }
            Err(DateTimeFault::NoOffset) => Code::DateTimeOffset,
            Err(_) => Code::DateTime,
        };
        self.findings.add(Finding::at(code, value).value(value));
    }
}

/// The day that is meant where only a day is asked for: that of a time which is on the same day as written and on the Dutch clock.
fn meant(text: &[u8]) -> Option<NaiveDate> {
    let day = date(text.get(..10)?)?;
    match date_time(text) {
        Ok(read) => (read.instant.amsterdam_day() == day).then_some(day),
        Err(DateTimeFault::NoOffset) => Some(day),
        Err(_) => None,
    }
}

/// Whether a text is an absolute URI (RFC 3986), as far as its characters tell.
fn is_uri(text: &[u8]) -> bool {
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
fn is_blank(value: Value<'_>) -> bool {
    let raw = value.raw();
    (raw.len() == 2 || raw.get(1).is_some_and(|&byte| byte <= b' ' || byte == b'\\' || byte >= 0x80))
        && value.text().is_some_and(|text| text.trim().is_empty())
}

/// Whether a value is one of those that a row knows.
fn is_known(value: Value<'_>, row: Option<&'static Property>) -> bool {
    match row.map(|row| row.values) {
        Some(Values::Open(list) | Values::Closed(list)) => list.iter().any(|known| value.text_is(known)),
        _ => true,
    }
}

/// Whether the object that a value is in is one where the value belongs.
fn belongs(value: Value<'_>, when: When) -> bool {
    let decisive = value.parent().and_then(|object| object.get(when.property));
    decisive.is_some_and(|decisive| when.values.iter().any(|value| decisive.text_is(value)))
}

/// What has to be remembered of the keys of one object that the table doesn't know.
#[derive(Default)]
struct Foreign {
    keys: Index,
    /// The rows that the object has no key for; made when it is first asked for, so that many keys don't search it many times.
    missing: Option<u64>,
    /// The rows to which a fix renames one of the keys.
    taken: u64,
}

impl Foreign {
    fn missing(&mut self, object: Value<'_>, table: &'static Property) -> u64 {
        *self.missing.get_or_insert_with(|| {
            let places = object.children().filter_map(|child| table.properties.iter().position(|row| child.key_is(row.name)));
            !places.map(bit).fold(0, |all, one| all | one)
        })
    }

    /// The rows that a key may be renamed to.
    fn free(&mut self, object: Value<'_>, table: &'static Property) -> u64 {
        self.missing(object, table) & !self.taken
    }
}

/// The bit of a row in a set of rows; no table has more than 64 in one object.
fn bit(place: usize) -> u64 {
    1u64.wrapping_shl(u32::try_from(place).unwrap_or(63))
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

/// A bare text as the list of objects that it stands for.
fn listed_text(value: Value<'_>, row: &'static Property) -> Option<Json> {
    let text = value.text().filter(|text| !row.meant_by_text.is_empty() && !text.trim().is_empty())?;
    Some(Json::Array(vec![Json::Object(vec![(row.meant_by_text.to_owned(), Json::String(text.into_owned()))])]))
}

/// The value in the right type, where it only is in quotes or only lacks them.
fn unquoted(value: Value<'_>, r#type: Type) -> Option<Json> {
    let number = |text: &str| {
        let plain = text.strip_prefix('-').unwrap_or(text);
        let sound = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let form = plain.split('.').all(|part| !part.is_empty()) && plain.split('.').count() <= 2;
        let zeros = plain.len() > 1 && plain.starts_with('0') && !plain.starts_with("0.");
        (sound && form && !zeros).then(|| Json::Number(text.to_owned()))
    };
    match (r#type, value.shape()) {
        (Type::Decimal, Shape::String) => number(&value.text()?),
        (Type::Integer, Shape::String) => value.text().filter(|text| !text.contains('.')).and_then(|text| number(&text)),
        (Type::Boolean, Shape::String) => match value.text()?.as_ref() {
            "true" => Some(Json::Bool(true)),
            "false" => Some(Json::Bool(false)),
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
