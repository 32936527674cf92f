//! What eduXchange adds to an offering, a course or a program for its own use: the alliances that it is offered in.

use super::Association;
use crate::diagnostics::codes::Code;
use crate::diagnostics::diagnostic::Applicability;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Findings, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::suggest::nearest_value;
use crate::json::edit::quoted;
use crate::json::tape::{Shape, Value};
use crate::json::value::{Json, json};
use crate::spec::Text;

/// What a property of an alliance must be.
struct Field {
    names: &'static [&'static str],
    fits: fn(Value<'_>) -> bool,
    meant: fn(Value<'_>) -> Option<Meant>,
    form: Text,
}

/// What a value that doesn't fit is meant to be.
struct Meant {
    json: Json,
    /// How a title names it.
    to: String,
    is_certain: bool,
}

impl Meant {
    fn text(text: impl Into<String>, is_certain: bool) -> Option<Self> {
        let to = text.into();
        Some(Meant { json: Json::String(to.clone()), to, is_certain })
    }
}

/// The properties that eduXchange's public page fixes. It spells enrollment in both ways.
const FIELDS: &[Field] = &[
    Field {
        names: &["selection", "visibleForOwnStudents", "visibleForGuests", "hasStudentQueue"],
        fits: |value| value.boolean().is_some(),
        meant: yes_or_no,
        form: Text { en: "true or false, without quotes", nl: "true of false, zonder aanhalingstekens" },
    },
    Field {
        names: &["type"],
        fits: |value| value.text_is("broadening") || value.text_is("deepening"),
        meant: |value| one_of(value, &["broadening", "deepening"]),
        form: Text { en: "broadening or deepening", nl: "broadening of deepening" },
    },
    Field {
        names: &[
            "enrollmentForOwnStudents",
            "enrolmentForOwnStudents",
            "enrollmentForGuests",
            "enrolmentForGuests",
            "enrollmentForProfessionals",
            "enrolmentForProfessionals",
        ],
        fits: |value| value.text_is("broker") || value.text_is("url"),
        meant: |value| one_of(value, &["broker", "url"]),
        form: Text { en: "broker or url", nl: "broker of url" },
    },
    Field {
        names: &[
            "enrollmentUrl",
            "enrolmentUrl",
            "enrollmentUrlForGuests",
            "enrolmentUrlForGuests",
            "enrollmentUrlForProfessionals",
            "enrolmentUrlForProfessionals",
        ],
        fits: is_address,
        meant: address,
        form: Text { en: "a full web address with https://", nl: "een volledig webadres met https://" },
    },
    Field {
        names: &["enrollStartTime", "enrolStartTime", "enrollEndTime", "enrolEndTime"],
        fits: is_time,
        meant: time,
        form: Text { en: "a time with a colon, such as 13:00", nl: "een tijd met een dubbele punt, zoals 13:00" },
    },
    Field {
        names: &["themes", "instructorNames", "jointPartnerCodes"],
        fits: |value| value.shape() == Shape::Array && value.children().all(|item| item.shape() == Shape::String),
        meant: texts,
        form: Text { en: "a list of texts", nl: "een lijst van teksten" },
    },
    Field {
        names: &["microcredential"],
        fits: |value| value.text_is("stackable") || value.text_is("standalone"),
        meant: |value| one_of(value, &["stackable", "standalone"]),
        form: Text { en: "stackable or standalone", nl: "stackable of standalone" },
    },
    Field {
        names: &["targetGroup"],
        fits: |value| value.text_is("forStudents") || value.text_is("forProfessionals"),
        meant: |value| one_of(value, &["forStudents", "forProfessionals"]),
        form: Text { en: "forStudents or forProfessionals", nl: "forStudents of forProfessionals" },
    },
];

fn is_address(value: Value<'_>) -> bool {
    value.text().is_some_and(|text| is_address_text(&text))
}

fn is_address_text(text: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|start| text.strip_prefix(start));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

fn is_time(value: Value<'_>) -> bool {
    value.text().is_some_and(|text| is_time_text(&text))
}

fn is_time_text(text: &str) -> bool {
    let Some((hour, minute)) = text.split_once(':') else { return false };
    let two = |part: &str, limit: u8| part.len() == 2 && part.parse::<u8>().is_ok_and(|part| part < limit);
    two(hour, 24) && two(minute, 60)
}

/// A text or figure for true or false. Only the two words themselves are certain.
fn yes_or_no(value: Value<'_>) -> Option<Meant> {
    let word = value.text().map_or_else(|| String::from_utf8_lossy(value.raw()).into_owned(), |text| text.trim().to_lowercase());
    let (right, is_certain) = match word.as_str() {
        "true" => (true, true),
        "false" => (false, true),
        "ja" | "yes" | "1" => (true, false),
        "nee" | "no" | "0" => (false, false),
        _ => return None,
    };
    Some(Meant { json: Json::Bool(right), to: right.to_string(), is_certain })
}

fn one_of(value: Value<'_>, list: &[&'static str]) -> Option<Meant> {
    let (near, applicability) = nearest_value(&value.text()?, list.iter().copied(), None)?;
    Meant::text(near, applicability == Applicability::Certain)
}

fn address(value: Value<'_>) -> Option<Meant> {
    let text = value.text()?;
    let text = text.trim();
    if is_address_text(text) {
        return Meant::text(text, true);
    }
    let whole = ["https://", text].concat();
    if text.starts_with("www.") && is_address_text(&whole) { Meant::text(whole, false) } else { None }
}

/// A time with a point, without a zero in front, or with seconds that are zero.
fn time(value: Value<'_>) -> Option<Meant> {
    let text = value.text()?;
    let text = text.trim().strip_suffix("uur").unwrap_or(text.trim()).trim().replace('.', ":");
    let text = text.strip_suffix(":00").filter(|rest| rest.contains(':')).unwrap_or(&text);
    let text = if text.find(':') == Some(1) { ["0", text].concat() } else { text.to_owned() };
    if is_time_text(&text) { Meant::text(text, true) } else { None }
}

/// One text where a list of them belongs; with a comma in it, it may be several.
fn texts(value: Value<'_>) -> Option<Meant> {
    let text = value.text().filter(|text| !text.trim().is_empty())?;
    let is_certain = !text.contains([',', ';', '|']);
    let to = ["[", &quoted(&text), "]"].concat();
    Some(Meant { json: Json::Array(vec![Json::String(text.into_owned())]), to, is_certain })
}

/// The finding that a value isn't as eduXchange asks, with what is meant.
fn other_form<'t>(value: Value<'t>, form: Text, meant: Option<Meant>) -> Finding<'t> {
    let finding = Finding::at(Code::ConsumerForm, value).value(value).with("form", Param::Text(form));
    let Some(Meant { json, to, is_certain }) = meant else { return finding };
    let new = if is_certain { Correction::certain } else { Correction::choice };
    finding.correction(new(FixTitle::ReplaceWith, Change::Replace(value, json)).with("to", Param::Value(to)))
}

/// The key of eduXchange among the receivers.
const KEY: &str = "eduxchange";

const KEY_FORM: Text = Text { en: "eduxchange, in small letters", nl: "eduxchange, in kleine letters" };

const ALLIANCES_FORM: Text =
    Text { en: "a list of alliances, each with its name", nl: "een lijst van allianties, elk met een naam" };

const ALLIANCE_FORM: Text =
    Text { en: "an alliance with its name, between { and }", nl: "een alliantie met haar naam, tussen { en }" };

/// An alliance where a list of them belongs: as it is, or by its name.
fn one_alliance(value: Value<'_>) -> Option<Meant> {
    let item = match value.shape() {
        Shape::Object => json(value),
        Shape::String => {
            let name = value.text().filter(|name| !name.trim().is_empty() && !name.contains([',', ';', '|']))?;
            Json::Object(vec![("name".to_owned(), Json::String(name.into_owned()))])
        }
        _ => return None,
    };
    let is_certain = value.shape() == Shape::Object;
    Some(Meant { json: Json::Array(vec![item]), to: "[…]".to_owned(), is_certain })
}

/// One of the receivers that additions are meant for.
pub(super) fn eduxchange<'t>(_: &Association<'t>, consumer: Value<'t>, findings: &mut Findings<'t>) {
    let [Some(key), alliances] = consumer.get_all(["consumerKey", "alliances"]) else { return };
    if !key.text().is_some_and(|key| key.trim().eq_ignore_ascii_case(KEY)) || consumer.node().unclosed {
        return;
    }
    if !key.text_is(KEY) {
        findings.add(other_form(key, KEY_FORM, Meant::text(KEY, true)));
    }
    let Some(alliances) = alliances.filter(|alliances| !alliances.is_null()) else {
        let anchor = alliances.map_or(Anchor::Missing(consumer, "alliances"), Anchor::Value);
        findings.add(Finding::new(Code::ConsumerMissing, anchor).with("name", Param::Name("alliances".to_owned())));
        return;
    };
    if alliances.shape() != Shape::Array {
        findings.add(other_form(alliances, ALLIANCES_FORM, one_alliance(alliances)));
        return;
    }
    for name in alliances.children().filter(|alliance| alliance.shape() == Shape::String) {
        let object = || Json::Object(vec![("name".to_owned(), json(name))]);
        let meant = name.text().filter(|text| !text.trim().is_empty()).map(|_| object());
        let meant = meant.map(|json| Meant { json, to: "{…}".to_owned(), is_certain: false });
        findings.add(other_form(name, ALLIANCE_FORM, meant));
    }
    for alliance in alliances.children().filter(|alliance| alliance.shape() == Shape::Object) {
        if alliance.text_at("name").is_none_or(|name| name.trim().is_empty()) && !alliance.node().unclosed {
            let anchor = alliance.get("name").map_or(Anchor::Missing(alliance, "name"), Anchor::Value);
            findings.add(Finding::new(Code::ConsumerMissing, anchor).with("name", Param::Name("name".to_owned())));
        }
        for value in alliance.children().filter(|value| !value.is_null()) {
            let field = FIELDS.iter().find(|field| field.names.iter().any(|name| value.key_is(name)));
            if let Some(field) = field.filter(|field| !(field.fits)(value)) {
                // Of two with one key only the last can be changed.
                let is_last = alliance.children().all(|other| other.index() <= value.index() || other.key() != value.key());
                findings.add(other_form(value, field.form, (field.meant)(value).filter(|_| is_last)));
            }
        }
    }
}
