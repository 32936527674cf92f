//! Objects that stand in many places of an association: codes, texts with their language, and what others add.

use crate::spec::{Keys, Property, Type};
use crate::systems::eduxchange::forms::LANGUAGE;

/// The types of codes that the standard names. Others are to start with `x-`.
pub(crate) const CODE_TYPES: &[&str] = &[
    "brin",
    "crohoCreboCode",
    "programCode",
    "componentCode",
    "offeringCode",
    "organizationId",
    "buildingId",
    "bagId",
    "roomCode",
    "systemId",
    "productId",
    "nationalIdentityNumber",
    "studentNumber",
    "studielinkNumber",
    "esi",
    "userName",
    "accountId",
    // So it is spelled in the standard.
    "emailAdress",
    "groupCode",
    "isbn",
    "issn",
    "orcId",
    "uuid",
    "schacHome",
    "identifier",
];

/// Types that the list lacks and that are in use all the same, some of them in the standard's own examples.
pub(crate) const CODE_TYPES_IN_USE: &[&str] = &["courseCode", "orgId", "orgCode", "kvk", "institutionCode", "isni", "eckid"];

const IDENTIFIER: &[Property] = &[
    Property::plain("codeType", Type::Enum).required().open(CODE_TYPES).in_use(CODE_TYPES_IN_USE).text(
        ["Type of code", "Soort code"],
        [
            "What sort of code it is. A sort that the standard doesn't name starts with x-.",
            "Wat voor code het is. Een soort die de standaard niet noemt, begint met x-.",
        ],
    ),
    Property::plain("code", Type::String)
        .required()
        .text(["Code itself", "De code zelf"], ["The code as it is known.", "De code zoals die bekend is."]),
];

/// The code by which people know something.
pub(super) const fn primary_code() -> Property {
    Property::plain("primaryCode", Type::Object)
        .required()
        .text(
            ["Main code", "Hoofdcode"],
            ["The code by which the institution itself knows it.", "De code waaronder de instelling zelf het kent."],
        )
        .keys(Keys::Forbidden)
        .of(IDENTIFIER)
}

/// The other codes that it has.
pub(super) const fn other_codes() -> Property {
    Property::plain("otherCodes", Type::Object)
        .list(0)
        .text(["Other codes", "Andere codes"], ["Codes under which others know it.", "Codes waaronder anderen het kennen."])
        .keys(Keys::Forbidden)
        .of(IDENTIFIER)
}

const LANGUAGE_TYPED_STRING: &[Property] = &[
    Property::plain("language", Type::String).form(&LANGUAGE).text(
        ["Language", "Taal"],
        ["The language of the text, such as nl-NL or en-GB.", "De taal van de tekst, zoals nl-NL of en-GB."],
    ),
    Property::plain("value", Type::String).conditional().text(["Text", "Tekst"], ["The text itself.", "De tekst zelf."]),
];

/// A text in one or more languages.
pub(super) const fn texts(name: &'static str) -> Property {
    Property::plain(name, Type::Object).list(0).meant_by_text("value").keys(Keys::Allowed).of(LANGUAGE_TYPED_STRING)
}

/// A text that must be there, in at least one language.
pub(super) const fn required_texts(name: &'static str) -> Property {
    texts(name).list(1).required()
}

/// A text that needn't be there, but has at least one language where it is.
pub(super) const fn filled_texts(name: &'static str) -> Property {
    texts(name).list(1)
}

/// What is meant for certain receivers only.
pub(super) const fn consumers() -> Property {
    Property::plain("consumers", Type::Object)
        .list(0)
        .text(
            ["Additions per receiver", "Aanvullingen per ontvanger"],
            ["Data that only certain receivers need.", "Gegevens die alleen bepaalde ontvangers nodig hebben."],
        )
        .opaque()
        .of(CONSUMER)
}

const CONSUMER: &[Property] = &[Property::plain("consumerKey", Type::String).required().text(
    ["Receiver", "Ontvanger"],
    ["The key by which the receiver is known.", "De sleutel waaronder de ontvanger bekend is."],
)];

/// What the institution itself adds.
pub(super) const fn ext() -> Property {
    Property::plain("ext", Type::Object).opaque().text(
        ["Own additions", "Eigen toevoegingen"],
        ["Room for what the standard has no place for.", "Ruimte voor wat in de standaard geen plaats heeft."],
    )
}

/// A web page.
pub(super) const fn link() -> Property {
    Property::plain("link", Type::Uri)
        .max_length(2048)
        .text(["Web page", "Webpagina"], ["The full address of its web page.", "Het volledige adres van de webpagina erover."])
}

/// An id that its own institution gives.
pub(super) const fn id(name: &'static str) -> Property {
    Property::plain(name, Type::Guid).text(
        ["Id", "Id"],
        ["The code of 36 characters by which systems know it.", "De code van 36 tekens waaraan systemen het herkennen."],
    )
}

/// The row of a text in a language that another usual name is meant as.
pub(crate) fn text_row_meant(table: &Property, key: &str) -> Option<&'static str> {
    let is_text = table.meant_by_text == "value";
    match key {
        "lang" | "languageCode" | "locale" | "taal" if is_text => Some("language"),
        "text" | "tekst" if is_text => Some("value"),
        _ => None,
    }
}
