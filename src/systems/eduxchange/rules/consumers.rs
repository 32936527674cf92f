//! What eduXchange adds to an offering, a course or a program for its own use: the alliances that it is offered in.

use super::Association;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Finding, Findings, Param};
use crate::json::tape::{Shape, Value};
use crate::spec::Text;

/// What a property of an alliance must be.
struct Field {
    names: &'static [&'static str],
    fits: fn(Value<'_>) -> bool,
    form: Text,
}

/// The properties that eduXchange's public page fixes. It spells enrollment in both ways.
const FIELDS: &[Field] = &[
    Field {
        names: &["selection", "visibleForOwnStudents", "visibleForGuests", "hasStudentQueue"],
        fits: |value| value.boolean().is_some(),
        form: Text { en: "true or false, without quotes", nl: "true of false, zonder aanhalingstekens" },
    },
    Field {
        names: &["type"],
        fits: |value| value.text_is("broadening") || value.text_is("deepening"),
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
        form: Text { en: "a full web address with https://", nl: "een volledig webadres met https://" },
    },
    Field {
        names: &["enrollStartTime", "enrolStartTime", "enrollEndTime", "enrolEndTime"],
        fits: is_time,
        form: Text { en: "a time with a colon, such as 13:00", nl: "een tijd met een dubbele punt, zoals 13:00" },
    },
    Field {
        names: &["themes", "instructorNames", "jointPartnerCodes"],
        fits: |value| value.shape() == Shape::Array && value.children().all(|item| item.shape() == Shape::String),
        form: Text { en: "a list of texts", nl: "een lijst van teksten" },
    },
    Field {
        names: &["microcredential"],
        fits: |value| value.text_is("stackable") || value.text_is("standalone"),
        form: Text { en: "stackable or standalone", nl: "stackable of standalone" },
    },
    Field {
        names: &["targetGroup"],
        fits: |value| value.text_is("forStudents") || value.text_is("forProfessionals"),
        form: Text { en: "forStudents or forProfessionals", nl: "forStudents of forProfessionals" },
    },
];

fn is_address(value: Value<'_>) -> bool {
    let rest = |text: &str| ["https://", "http://"].iter().find_map(|start| text.strip_prefix(start).map(str::to_owned));
    let sound = |rest: String| rest.contains('.') && !rest.contains(char::is_whitespace);
    value.text().and_then(|text| rest(&text)).is_some_and(sound)
}

fn is_time(value: Value<'_>) -> bool {
    let Some(text) = value.text() else { return false };
    let Some((hour, minute)) = text.split_once(':') else { return false };
    let two = |part: &str, limit: u8| part.len() == 2 && part.parse::<u8>().is_ok_and(|part| part < limit);
    two(hour, 24) && two(minute, 60)
}

/// One of the receivers that additions are meant for.
pub(super) fn eduxchange<'t>(_: &Association<'t>, consumer: Value<'t>, findings: &mut Findings<'t>) {
    let [Some(key), alliances] = consumer.get_all(["consumerKey", "alliances"]) else { return };
    if !key.text_is("eduxchange") || consumer.node().unclosed {
        return;
    }
    let Some(alliances) = alliances.filter(|alliances| alliances.shape() == Shape::Array) else {
        let anchor = alliances.map_or(Anchor::Missing(consumer, "alliances"), Anchor::Value);
        findings.add(Finding::new(Code::ConsumerMissing, anchor).with("name", Param::Name("alliances".to_owned())));
        return;
    };
    for alliance in alliances.children().filter(|alliance| alliance.shape() == Shape::Object) {
        if alliance.text_at("name").is_none_or(|name| name.trim().is_empty()) && !alliance.node().unclosed {
            let anchor = alliance.get("name").map_or(Anchor::Missing(alliance, "name"), Anchor::Value);
            findings.add(Finding::new(Code::ConsumerMissing, anchor).with("name", Param::Name("name".to_owned())));
        }
        for value in alliance.children().filter(|value| !value.is_null()) {
            let field = FIELDS.iter().find(|field| field.names.iter().any(|name| value.key_is(name)));
            if let Some(field) = field.filter(|field| !(field.fits)(value)) {
                findings.add(Finding::at(Code::ConsumerForm, value).value(value).with("form", Param::Text(field.form)));
            }
        }
    }
}
