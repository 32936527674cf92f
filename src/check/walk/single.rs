//! One value, not a list, against its row: its type, and what texts and numbers must be.

use super::wrong_type::{only_item, word_of};
use super::{Walk, amount, exact, one_line};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Param, wrong_type};
use crate::diagnostics::messages::words::TypeWord;
use crate::diagnostics::unseen;
use crate::json::decimal::Decimal;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::spec::form::Form;
use crate::spec::{Minimum, Property, Required, Text, Type, Values};
use crate::systems::eduv::forms::is_dash;
use crate::systems::eduxchange::forms::AMOUNT;
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

    pub(super) fn string(&mut self, value: Value<'t>, row: &'static Property) {
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
                Some(meant) if wanted.binding => finding.fix(Change::Replace(value, Json::String(meant))),
                Some(meant) => finding.correction(Correction::to_text(value, meant, true)),
                None => value
                    .text()
                    .map(|text| (wanted.choices)(&text))
                    .into_iter()
                    .flatten()
                    .fold(finding, |finding, meant| finding.correction(Correction::to_text(value, meant, false))),
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
        self.findings.add(
            fit.fold(finding, |finding, text| finding.correction(Correction::to_text(value, text.clone(), meant.is_certain))),
        );
        true
    }

    fn uri(&mut self, value: Value<'t>, row: &'static Property) {
        if !is_uri(&form(value)) {
            let right = |text: &str| is_uri(text.as_bytes()).then(|| text.to_owned());
            if self.template_in_uri(value) || self.unseen_in_uri(value, right) {
                return;
            }
            let finding = Finding::at(Code::Uri, value).value(value);
            let meant = value.text().filter(|text| begins_as_domain(text)).map(|text| ["https://", &text].concat());
            self.findings.add(match meant.filter(|meant| is_uri(meant.as_bytes())) {
                Some(meant) => finding.correction(Correction::to_text(value, meant, false)),
                None => finding,
            });
        }
        self.string(value, row);
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
                Some(right) => finding.correction(Correction::to_text(value, right, true)),
                None => finding,
            });
        } else if self.signs.is_none() && matches!(text.first(), Some(b'0' | b'f' | b'F')) && exact::is_nil(value) {
            // In an association it says more about ids than their form.
            self.findings.add(Finding::at(Code::NilId, value).value(value));
        }
    }
}

/// Whether a row is one of amounts that are texts.
fn is_amount(row: &Property) -> bool {
    row.form.is_some_and(|form| form.pattern == AMOUNT.pattern)
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
pub(super) fn form(value: Value<'_>) -> Cow<'_, [u8]> {
    match value.text_bytes() {
        Some(text) if !value.node().escaped => Cow::Borrowed(text),
        _ => Cow::Owned(value.text().unwrap_or_default().into_owned().into_bytes()),
    }
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

/// The full property name of a value: `learningMethod.costs.details[n].endDate`.
pub(super) fn full_name(value: Value<'_>) -> String {
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

/// Whether a text begins as a web address does without its scheme: `opleider.example/cursus`.
fn begins_as_domain(text: &str) -> bool {
    let domain = text.split(['/', '?', '#']).next().unwrap_or_default();
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_last = |label: &str| label.len() > 1 && label.bytes().all(|byte| byte.is_ascii_alphabetic());
    domain.rsplit_once('.').is_some_and(|(labels, last)| labels.split('.').all(is_label) && is_last(last))
}
