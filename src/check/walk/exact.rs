//! Values that programs read: invisible characters in them, and texts that hold JSON.

use super::Walk;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Param, shown};
use crate::diagnostics::garbled::garbled;
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::messages::words::TypeWord;
use crate::diagnostics::unseen::{self, Sort, Unseen};
use crate::json::document::read;
use crate::json::tape::{Shape, Tape, Value};
use crate::json::template::{has_template, is_template};
use crate::json::value::Json;
use crate::json::value::json;
use crate::spec::{Property, Required, Type};

/// How often JSON may be put into a text of JSON.
const DEEPEST: usize = 4;

impl<'t> Walk<'_, 't> {
    /// Whether a value that isn't right has characters that nobody sees, which was then said. `right` has the value that is meant by a
    /// text without them.
    #[cold]
    pub(super) fn unseen(&mut self, value: Value<'t>, code: Code, right: impl Fn(&str) -> Option<String>) -> bool {
        self.unseen_in(value, code, false, right)
    }

    /// The same of a web address. Without the space that stands in one it may be another address.
    #[cold]
    pub(super) fn unseen_in_uri(&mut self, value: Value<'t>, right: impl Fn(&str) -> Option<String>) -> bool {
        let found = value.text().and_then(|text| unseen::find(&text, Sort::Code));
        let Some(found) = found.filter(|found| right(&found.plain).is_none() && !found.plain.is_empty()) else {
            return self.unseen(value, Code::InvisibleCharacters, right);
        };
        let meant = found.readings().iter().find_map(|reading| right(reading));
        let finding = found.at(Code::InvisibleCharacters, value);
        self.findings.add(match meant {
            Some(meant) => finding.choice(Change::Replace(value, Json::String(meant))),
            None => finding,
        });
        true
    }

    /// The same of a date, or a date and time.
    #[cold]
    pub(super) fn unseen_in_date(&mut self, value: Value<'t>, right: impl Fn(&str) -> Option<String>) -> bool {
        self.unseen_in(value, Code::InvisibleCharacters, true, right)
    }

    fn unseen_in(&mut self, value: Value<'t>, code: Code, is_date: bool, right: impl Fn(&str) -> Option<String>) -> bool {
        let Some(text) = value.text() else { return false };
        let found = unseen::find(&text, Sort::Code);
        let Some(found) = found.or_else(|| unseen::at_edges(&text).filter(|edges| right(&edges.plain).is_some())) else {
            return false;
        };
        if found.plain.is_empty() {
            return false;
        }
        let readings = found.readings();
        let meant = readings.iter().find_map(|reading| right(reading));
        // Others may know a code with them.
        let is_certain = meant.is_some() || code == Code::InvisibleCharacters;
        let is_other = !is_date && meant.as_ref().is_some_and(|meant| !readings.contains(meant));
        let to = meant.clone().filter(|_| is_other);
        let change = Change::Replace(value, Json::String(meant.unwrap_or_else(|| found.plain.clone())));
        // People read dates in words, where no sign can stand.
        let finding = if is_date { found.name_in(Finding::at(code, value).unshown(value)) } else { found.at(code, value) };
        self.findings.add(match to {
            // More changes than the signs that nobody sees.
            Some(to) => finding.correction(Correction::certain(FixTitle::ReplaceWith, change).with("to", Param::Value(to))),
            None if is_certain => finding.fix(change),
            None => finding.choice(change),
        });
        true
    }

    /// Whether letters of a text went wrong in another encoding, which was then said.
    #[cold]
    pub(super) fn garbled(&mut self, value: Value<'t>) -> bool {
        let Some(text) = value.text() else { return false };
        // Bytes that aren't UTF-8, and halves of characters, are findings of their own.
        let raw = std::str::from_utf8(value.raw()).unwrap_or_default();
        if text.contains('\u{fffd}') && !raw.contains('\u{fffd}') && !raw.to_ascii_lowercase().contains("\\ufffd") {
            return false;
        }
        let Some(found) = garbled(&text) else { return false };
        self.findings.add(found.finding(value, &text));
        true
    }

    /// What a text that isn't bound to a form has of them; whether there is any.
    #[cold]
    pub(super) fn unseen_in_text(&mut self, value: Value<'t>, row: &'static Property) -> bool {
        let Some(text) = value.text() else { return false };
        let sort = sort_of(value, &text, row);
        // Blanks around a code are a finding of their own, and those around a text are nobody's mistake.
        let text = if is_id(row) && !row.is_code { &text } else { text.trim() };
        let Some(found) = unseen::find(text, sort) else { return false };
        if found.plain.is_empty() {
            if row.required == Required::Yes {
                self.findings.add(Finding::at(Code::Blank, value).with("name", Param::Name(row.name.to_owned())));
            }
            return row.required == Required::Yes;
        }
        let change = Change::Replace(value, Json::String(found.plain.clone()));
        self.findings.add(match sort {
            // Others may know a code with them.
            Sort::Code => found.at(Code::InvisibleInCode, value).choice(change),
            _ if found.is_blank => found.at(Code::InvisibleInText, value).choice(change),
            _ => found.at(Code::InvisibleInText, value).fix(change),
        });
        true
    }

    /// A key that is a row's name, but for characters that nobody sees: the row, and what they are.
    #[cold]
    pub(super) fn unseen_in_key(&self, key: &str, table: &'static Property) -> Option<(&'static Property, Unseen)> {
        let found = unseen::find(key, Sort::Code).or_else(|| unseen::at_edges(key))?;
        let row = found.readings().iter().find_map(|name| table.child_in_other_case(name))?;
        Some((row, found))
    }

    /// The finding about such a key.
    #[cold]
    pub(super) fn invisible_key(child: Value<'t>, row: &'static Property, found: &Unseen) -> Finding<'t> {
        let finding = Finding::new(Code::InvisibleInName, Anchor::Key(child)).with("name", Param::Value(found.shown()));
        found.name_in(finding.with("expected", Param::Name(row.name.to_owned())))
    }

    /// Whether a value is a place in a template that wasn't filled in, which was then said.
    #[cold]
    pub(super) fn template(&mut self, value: Value<'t>) -> bool {
        let is_place = value.text().is_some_and(|text| is_template(text.trim().as_bytes()));
        self.template_if(value, is_place)
    }

    /// Whether a web address has such a place in it, which was then said.
    #[cold]
    pub(super) fn template_in_uri(&mut self, value: Value<'t>) -> bool {
        let has_place = value.text().is_some_and(|text| has_template(text.as_bytes()));
        self.template(value) || self.template_if(value, has_place)
    }

    fn template_if(&mut self, value: Value<'t>, is_place: bool) -> bool {
        if is_place {
            self.findings.add(Finding::at(Code::TemplateVariable, value).value(value));
        }
        is_place
    }

    /// Whether a text is JSON that should stand there as such, which was then said.
    #[cold]
    pub(super) fn json_text(&mut self, value: Value<'t>, row: &'static Property, list: bool) -> bool {
        let expected = match row.r#type {
            _ if list => TypeWord::Array,
            Type::Object => TypeWord::Object,
            Type::Boolean => TypeWord::Boolean,
            Type::Integer => TypeWord::Integer,
            Type::Decimal => TypeWord::Number,
            _ => return false,
        };
        let Some(inner) = as_json(value, expected) else { return false };
        self.findings.add(json_as_text(value, expected, inner, Some(row)));
        true
    }

    /// Whether a plain text is JSON, which was then said: the texts in it are offered.
    #[cold]
    pub(super) fn json_in_text(&mut self, value: Value<'t>) -> bool {
        let Some(inner) = value.text().and_then(|text| unwrapped(&text)) else { return false };
        let mut texts = Vec::new();
        collect(&inner, &mut texts);
        let is_json = match &inner {
            Json::Object(members) => !members.is_empty(),
            Json::Array(items) => items.iter().any(|item| matches!(item, Json::String(_) | Json::Object(_))),
            _ => false,
        };
        if !is_json {
            return false;
        }
        texts.dedup();
        let finding = Finding::at(Code::JsonInText, value).value(value);
        // Of many texts none is the one that is meant.
        let texts = if texts.len() > MOST_TEXTS { Vec::new() } else { texts };
        self.findings.add(texts.into_iter().fold(finding, |finding, text| {
            let change = Change::Replace(value, Json::String(text.clone()));
            finding.correction(Correction::choice(FixTitle::ReplaceWith, change).with("to", Param::Value(quoted(&text))))
        }));
        true
    }
}

/// What a text is: by its row, by the property that it is in, or because it is one word.
fn sort_of(value: Value<'_>, text: &str, row: &'static Property) -> Sort {
    const NAMES: &[&str] = &["name", "shortName", "abbreviation"];
    let list = value.parent().and_then(Value::parent).filter(|list| list.shape() == Shape::Array);
    let is_named = |value: Value<'_>| NAMES.iter().any(|name| value.key_is(name));
    let is_word = || text.len() <= LONGEST_CODE && !text.trim().contains(char::is_whitespace);
    if row.is_code || is_id(row) {
        Sort::Code
    } else if row.usual_length > 0 || is_named(value) || (value.key_is("value") && list.is_some_and(is_named)) {
        Sort::Name
    } else if is_word() {
        Sort::Code
    } else {
        Sort::Prose
    }
}

/// Whether a row is that of an identifier, by its name.
fn is_id(row: &Property) -> bool {
    ["code", "Code", "Id", "Identifier"].iter().any(|end| row.name.ends_with(end))
}

/// How many bytes a word has that may be a code.
const LONGEST_CODE: usize = 100;

/// How many texts are offered for one.
const MOST_TEXTS: usize = 4;

/// The texts in a value that aren't empty.
fn collect(inner: &Json, texts: &mut Vec<String>) {
    match inner {
        Json::String(text) if !text.trim().is_empty() => texts.push(text.clone()),
        Json::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Json::Object(members) => members.iter().for_each(|(name, member)| {
            // The language of a text isn't the text.
            if !matches!(name.as_str(), "language" | "lang" | "locale") {
                collect(member, texts);
            }
        }),
        _ => {}
    }
}

/// A text for a title.
fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() { short + "…" } else { short }
}

/// The finding that JSON stands in a text. Where that is what the row asks for, it is taken out even if errors are in it: those were
/// there before, only nothing looked into the text.
pub(super) fn json_as_text<'t>(value: Value<'t>, expected: TypeWord, inner: Json, row: Option<&Property>) -> Finding<'t> {
    let finding = Finding::at(Code::JsonText, value).with("expected", Param::Word(expected));
    let finding = finding.with("value", Param::Unshown(shown(value)));
    let is_meant = is_meant(&inner, row);
    let change = Change::Replace(value, inner);
    if is_meant { finding.open(change) } else { finding.fix(change) }
}

/// Whether an object, or one in a list, has a property of the row; where there is no row, any.
fn is_meant(inner: &Json, row: Option<&Property>) -> bool {
    match inner {
        Json::Object(members) => members.iter().any(|(name, _)| row.is_none_or(|row| row.child_in_other_case(name).is_some())),
        Json::Array(items) => items.iter().any(|item| is_meant(item, row)),
        _ => false,
    }
}

/// The JSON in a text, where it is what is expected. One object stands for the list of it.
pub(super) fn as_json(value: Value<'_>, expected: TypeWord) -> Option<Json> {
    let text = value.text()?;
    let inner = unwrapped(&text)?;
    let is_right = match (&inner, expected) {
        (Json::Array(_), TypeWord::Array) | (Json::Object(_), TypeWord::Object) => true,
        // Without quotes inside those that are expected it is a number or word in quotes.
        (Json::Bool(_), TypeWord::Boolean) | (Json::Number(_), TypeWord::Integer | TypeWord::Number) => {
            text.trim_start().starts_with('"')
        }
        _ => false,
    };
    is_right.then_some(inner)
}

/// Whether a text may be JSON: told by its first character.
pub(crate) fn may_be_json(value: Value<'_>) -> bool {
    let start = value.text_bytes().map(<[u8]>::trim_ascii_start).unwrap_or_default();
    matches!(start, [b'{' | b'[', ..] | [b'\\', b'"' | b'n' | b't' | b'r', ..])
}

/// Whether an id has only zeros, or only the letter F: a value that no thing has.
pub(crate) fn is_nil(value: Value<'_>) -> bool {
    let is_id = |text: &&[u8]| text.len() == 36 && uuid::Uuid::try_parse_ascii(text).is_ok();
    let Some(text) = value.text_bytes().filter(is_id) else { return false };
    let all = |digit: u8| text.iter().all(|byte| *byte == b'-' || byte.eq_ignore_ascii_case(&digit));
    all(b'0') || all(b'f')
}

/// The JSON in a text; of a text of JSON in a text that in it, and so on.
fn unwrapped(text: &str) -> Option<Json> {
    let mut text = text.to_owned();
    for _ in 0..DEEPEST {
        let mut tape = Tape::default();
        let document = read(text.as_bytes(), &mut tape);
        let root = document.root().filter(|_| document.fault.is_none())?;
        if root.shape() != Shape::String {
            return Some(json(root));
        }
        text = root.text()?.into_owned();
    }
    None
}
