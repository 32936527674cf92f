//! The OOAPI v5 association, as eduXchange exchanges it: what a host institution sends to a student's home institution.
//!
//! The standard's own schema can't tell a course offering from a program offering. Here `offeringType` does: rows that belong
//! to one sort of offering say so with [`Property::when`].

pub mod calls;
mod education;
mod offering;
mod organization;
mod price;
mod shared;
pub(crate) mod versions;

pub(crate) use super::forms::{AMOUNT, COUNTRY, DOMAIN, LANGUAGE, TEACHING_LANGUAGE};
use crate::spec::{Keys, Property, Type};
use crate::wire::names;
pub(crate) use organization::ORGANIZATION_TYPES;
pub(crate) use shared::{CODE_TYPES, CODE_TYPES_IN_USE, text_row_meant};
use shared::{consumers, ext};

const SPECIFICATION: &str = "OOAPI v5 / eduXchange";

/// What `state` and `remoteState` can be.
pub(crate) const STATES: &[&str] = &["pending", "canceled", "denied", "associated", "queued"];

/// What sort of offering an association can be about.
pub(crate) const OFFERING_TYPES: &[&str] = &["program", "course", "component"];

/// What sort an association can be, in the order of [`OFFERING_TYPES`].
pub(crate) const ASSOCIATION_TYPES: &[&str] =
    &["programOfferingAssociation", "courseOfferingAssociation", "componentOfferingAssociation"];

/// The sort of offering that a sort of association is about.
pub(crate) fn associated_type(association_type: &str) -> Option<&'static str> {
    let pairs = ASSOCIATION_TYPES.iter().zip(OFFERING_TYPES);
    pairs.filter(|(known, _)| **known == association_type).map(|(_, offering_type)| *offering_type).next()
}

/// The row that says of what sort an offering is.
pub(crate) fn offering_type() -> Option<&'static Property> {
    ASSOCIATION.child("offering")?.child("offeringType")
}

/// What the `state` of a result can be.
pub(crate) const RESULT_STATES: &[&str] = &["in progress", "postponed", "completed", "queued"];

/// What an association comes to, by what both institutions say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssociationOutcome {
    /// The student is enrolled.
    Associated,
    /// One of the institutions has yet to decide.
    Pending,
    /// The student is on the waiting list of the host institution.
    Queued,
    /// The home institution doesn't allow it.
    Denied,
}

names!(AssociationOutcome, "outcome": Associated "associated" Pending "pending" Queued "queued" Denied "denied");

/// What a student is told whose home institution says `state` and whose host institution says `remote_state`; `None` for a
/// pair that the agreements of eduXchange don't name.
///
/// ```
/// use aanbod::{AssociationOutcome, association_outcome};
/// assert_eq!(association_outcome("associated", "pending"), Some(AssociationOutcome::Pending));
/// assert_eq!(association_outcome("denied", "associated"), Some(AssociationOutcome::Denied));
/// assert_eq!(association_outcome("canceled", "associated"), None);
/// ```
#[must_use]
pub fn association_outcome(state: &str, remote_state: &str) -> Option<AssociationOutcome> {
    use AssociationOutcome::{Associated, Denied, Pending, Queued};
    Some(match (state, remote_state) {
        ("denied", "associated" | "pending" | "queued") => Denied,
        ("associated", "associated") => Associated,
        ("associated" | "pending", "queued") => Queued,
        ("associated", "pending") | ("pending", "associated" | "pending") => Pending,
        _ => return None,
    })
}

/// One association.
pub static ASSOCIATION: Property = ASSOCIATION_ROW;

const ASSOCIATION_ROW: Property = Property::plain("", Type::Object)
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

/// The rows of an association that is opened.
const ROWS: &[Property] = &[
    ASSOCIATION_ID,
    ASSOCIATION_TYPE,
    ROLE,
    STATE,
    REMOTE_STATE.required(),
    PERSON,
    offering::OFFERING.only_eduxchange(),
    ISSUER.only_eduxchange(),
    result(true),
    consumers(),
    ext(),
];

/// The rows of an association as a GET answers it. It has no `remoteState`, but one does no harm.
const STORED_ROWS: &[Property] = &[
    ASSOCIATION_ID.required(),
    ASSOCIATION_TYPE.required(),
    ROLE,
    STATE,
    REMOTE_STATE,
    PERSON,
    offering::OFFERING,
    ISSUER,
    result(true),
    consumers(),
    ext(),
];

const ASSOCIATION_ID: Property = Property::plain("associationId", Type::Guid).text(
    ["Association id", "Id van de associatie"],
    [
        "The code of 36 characters that the home institution gives the association. A new one doesn't have it yet.",
        "De code van 36 tekens die de thuisinstelling de associatie geeft. Een nieuwe associatie heeft die nog niet.",
    ],
);

const ASSOCIATION_TYPE: Property = Property::plain("associationType", Type::Enum).closed(ASSOCIATION_TYPES).text(
    ["Sort of association", "Soort associatie"],
    ["Whether it is about a program, a course or a component.", "Of het om een opleiding, een cursus of een onderdeel gaat."],
);

const ROLE: Property = Property::plain("role", Type::Enum)
    .required()
    .closed(&["student", "lecturer", "teaching assistant", "coordinator", "guest"])
    .text(
        ["Role", "Rol"],
        ["The role of the person; for an enrollment: student.", "De rol van de persoon; bij een inschrijving: student."],
    );

const STATE: Property = Property::plain("state", Type::Enum).required().closed(STATES).text(
    ["State at home", "Status bij thuisinstelling"],
    [
        "What the home institution says. In a new association: the state that the host would like it to reach.",
        "Wat de thuisinstelling zegt. In een nieuwe associatie: de status die de gastinstelling voor ogen heeft.",
    ],
);

const REMOTE_STATE: Property = Property::plain("remoteState", Type::Enum).closed(STATES).text(
    ["State at host", "Status bij gastinstelling"],
    [
        "What the host institution says. A new association starts as associated, pending or queued.",
        "Wat de gastinstelling zegt. Een nieuwe associatie begint als associated, pending of queued.",
    ],
);

const PERSON: Property = Property::plain("person", Type::Object).or_guid().opaque().text(
    ["Person", "Persoon"],
    [
        "Who is enrolled. Not needed where that person has logged in.",
        "Wie er wordt ingeschreven. Niet nodig als die persoon zelf is ingelogd.",
    ],
);

const ISSUER: Property = organization::organization("issuer").text(
    ["Issuer", "Aanbiedende instelling"],
    [
        "The institution that offers it, as a whole: an organization of the type root.",
        "De instelling die het aanbiedt, als geheel: een organisatie van het type root.",
    ],
);

/// The result of a student: whole, or as much of it as a merge patch names.
const fn result(whole: bool) -> Property {
    Property::plain("result", Type::Object)
        .text(
            ["Result", "Resultaat"],
            ["What the student achieved, as far as it is known.", "Wat de student heeft behaald, voor zover dat bekend is."],
        )
        .keys(Keys::Allowed)
        .of(if whole { RESULT } else { RESULT_PATCH })
}

const RESULT: &[Property] = &[RESULT_STATE.required(), PASS, COMMENT, SCORE, RESULT_DATE.required(), LOAD, WEIGHT, ext()];

/// Of these, the rules say what is missing.
const RESULT_PATCH: &[Property] = &[
    RESULT_STATE.conditional(),
    PASS.removable(),
    COMMENT.removable(),
    SCORE.removable(),
    RESULT_DATE.conditional(),
    LOAD.removable(),
    WEIGHT.removable(),
    ext().removable(),
];

const RESULT_STATE: Property = Property::plain("state", Type::Enum)
    .closed(RESULT_STATES)
    .text(["Progress", "Voortgang"], ["How far the result is.", "Hoe het met het resultaat staat."]);

const PASS: Property = Property::plain("pass", Type::Enum)
    .closed(&["unknown", "passed", "failed"])
    .text(["Passed or failed", "Geslaagd of gezakt"], ["Whether the student has passed.", "Of de student is geslaagd."]);

const COMMENT: Property = Property::plain("comment", Type::String)
    .text(["Comment", "Opmerking"], ["What there is to say about the result.", "Wat er over het resultaat te zeggen is."]);

const SCORE: Property = Property::plain("score", Type::String).text(
    ["Score", "Beoordeling"],
    [
        "The grade, as a text, of the sort that the offering names in resultValueType.",
        "Het cijfer of oordeel, als tekst, van de soort die het aanbod in resultValueType noemt.",
    ],
);

const RESULT_DATE: Property = Property::plain("resultDate", Type::Date).text(
    ["Date of the result", "Datum van het resultaat"],
    ["The day on which the result was made known.", "De dag waarop het resultaat bekend is gemaakt."],
);

const LOAD: Property = education::STUDY_LOAD.text(
    ["Study load", "Studielast"],
    [
        "How much work the result stands for. Needed with a course or a program.",
        "Voor hoeveel werk het resultaat staat. Nodig bij een cursus of opleiding.",
    ],
);

const WEIGHT: Property = Property::plain("weight", Type::Integer).minimum(crate::spec::Minimum::AtLeast(0)).maximum(100).text(
    ["Weight", "Weging"],
    [
        "How much the result counts, from 0 to 100. Needed with a component.",
        "Hoe zwaar het resultaat meetelt, van 0 tot en met 100. Nodig bij een onderdeel.",
    ],
);
