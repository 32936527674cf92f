//! The OOAPI v5 association, as eduXchange exchanges it: what a host institution sends to a student's home institution.
//!
//! The standard's own schema can't tell a course offering from a program offering. Here `offeringType` does: rows that belong
//! to one sort of offering say so with [`Property::when`].

mod education;
pub mod forms;
mod offering;
mod organization;
mod price;
mod shared;

use super::{Keys, Property, Type};
pub(crate) use forms::{AMOUNT, COUNTRY, DOMAIN};
pub(crate) use organization::ORGANIZATION_TYPES;
pub(crate) use shared::CODE_TYPES;
use shared::{consumers, ext};

const SPECIFICATION: &str = "OOAPI v5 / eduXchange";

/// What `state` and `remoteState` can be.
pub(crate) const STATES: &[&str] = &["pending", "canceled", "denied", "associated", "queued"];

/// What the `state` of a result can be.
pub(crate) const RESULT_STATES: &[&str] = &["in progress", "postponed", "completed", "queued"];

/// The outcome of an association by what the host says, and by what the home says: associated, pending, denied.
const OUTCOMES: &[(&str, [&str; 3])] = &[
    ("associated", ["associated", "pending", "denied"]),
    ("pending", ["pending", "pending", "denied"]),
    ("queued", ["queued", "queued", "denied"]),
];

/// What a student is told whose home institution says `state` and whose host institution says `remote_state`; `None` for a
/// pair that the agreements of eduXchange don't name.
///
/// ```
/// use aanbod::association_outcome;
/// assert_eq!(association_outcome("associated", "pending"), Some("pending"));
/// assert_eq!(association_outcome("denied", "associated"), Some("denied"));
/// assert_eq!(association_outcome("canceled", "associated"), None);
/// ```
#[must_use]
pub fn association_outcome(state: &str, remote_state: &str) -> Option<&'static str> {
    let (_, [associated, pending, denied]) = OUTCOMES.iter().find(|(host, _)| *host == remote_state)?;
    match state {
        "associated" => Some(associated),
        "pending" => Some(pending),
        "denied" => Some(denied),
        _ => None,
    }
}

/// One association.
pub static ASSOCIATION: Property = Property::plain("", Type::Object)
    .required()
    .text(
        ["Association", "Associatie"],
        [
            "One enrollment of a student of one institution in what another institution offers.",
            "Eén inschrijving van een student van de ene instelling voor aanbod van een andere instelling.",
        ],
    )
    .specification(SPECIFICATION)
    .keys(Keys::Allowed)
    .of(ROWS);

const ROWS: &[Property] = &[
    Property::plain("associationId", Type::Guid).text(
        ["Association id", "Id van de associatie"],
        [
            "The code of 36 characters that the home institution gives the association. A new one doesn't have it yet.",
            "De code van 36 tekens die de thuisinstelling de associatie geeft. Een nieuwe associatie heeft die nog niet.",
        ],
    ),
    Property::plain("associationType", Type::Enum)
        .closed(&["programOfferingAssociation", "courseOfferingAssociation", "componentOfferingAssociation"])
        .text(
            ["Sort of association", "Soort associatie"],
            [
                "Whether it is about a program, a course or a component.",
                "Of het om een opleiding, een cursus of een onderdeel gaat.",
            ],
        ),
    Property::plain("role", Type::Enum)
        .required()
        .closed(&["student", "lecturer", "teaching assistant", "coordinator", "guest"])
        .text(
            ["Role", "Rol"],
            ["The role of the person; for an enrollment: student.", "De rol van de persoon; bij een inschrijving: student."],
        ),
    Property::plain("state", Type::Enum).required().closed(STATES).text(
        ["State at home", "Status bij thuisinstelling"],
        [
            "What the home institution says. In a new association: the state that the host would like it to reach.",
            "Wat de thuisinstelling zegt. In een nieuwe associatie: de status die de gastinstelling voor ogen heeft.",
        ],
    ),
    Property::plain("remoteState", Type::Enum).required().closed(STATES).text(
        ["State at host", "Status bij gastinstelling"],
        [
            "What the host institution says. A new association starts as associated, pending or queued.",
            "Wat de gastinstelling zegt. Een nieuwe associatie begint als associated, pending of queued.",
        ],
    ),
    Property::plain("person", Type::Object).or_guid().opaque().text(
        ["Person", "Persoon"],
        [
            "Who is enrolled. Not needed where that person has logged in.",
            "Wie er wordt ingeschreven. Niet nodig als die persoon zelf is ingelogd.",
        ],
    ),
    offering::OFFERING,
    organization::organization("issuer").only_eduxchange().text(
        ["Issuer", "Aanbiedende instelling"],
        [
            "The institution that offers it, as a whole: an organization of the type root.",
            "De instelling die het aanbiedt, als geheel: een organisatie van het type root.",
        ],
    ),
    RESULT,
    consumers(),
    ext(),
];

const RESULT: Property = Property::plain("result", Type::Object)
    .text(
        ["Result", "Resultaat"],
        ["What the student achieved, as far as it is known.", "Wat de student heeft behaald, voor zover dat bekend is."],
    )
    .keys(Keys::Allowed)
    .of(&[
        Property::plain("state", Type::Enum)
            .required()
            .closed(RESULT_STATES)
            .text(["Progress", "Voortgang"], ["How far the result is.", "Hoe het met het resultaat staat."]),
        Property::plain("pass", Type::Enum)
            .closed(&["unknown", "passed", "failed"])
            .text(["Passed or failed", "Geslaagd of gezakt"], ["Whether the student has passed.", "Of de student is geslaagd."]),
        Property::plain("comment", Type::String).text(
            ["Comment", "Opmerking"],
            ["What there is to say about the result.", "Wat er over het resultaat te zeggen is."],
        ),
        Property::plain("score", Type::String).text(
            ["Score", "Beoordeling"],
            [
                "The grade, as a text, of the sort that the offering names in resultValueType.",
                "Het cijfer of oordeel, als tekst, van de soort die het aanbod in resultValueType noemt.",
            ],
        ),
        Property::plain("resultDate", Type::Date).required().text(
            ["Date of the result", "Datum van het resultaat"],
            ["The day on which the result was made known.", "De dag waarop het resultaat bekend is gemaakt."],
        ),
        education::STUDY_LOAD.text(
            ["Study load", "Studielast"],
            [
                "How much work the result stands for. Needed with a course or a program.",
                "Voor hoeveel werk het resultaat staat. Nodig bij een cursus of opleiding.",
            ],
        ),
        Property::plain("weight", Type::Integer).minimum(super::Minimum::AtLeast(0)).maximum(100).text(
            ["Weight", "Weging"],
            [
                "How much the result counts, from 0 to 100. Needed with a component.",
                "Hoe zwaar het resultaat meetelt, van 0 tot en met 100. Nodig bij een onderdeel.",
            ],
        ),
        ext(),
    ]);
