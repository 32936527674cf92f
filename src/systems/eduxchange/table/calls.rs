//! The documents of the other calls on an association: what answers them, and what changes it.

use super::shared::{consumers, ext, required_texts};
use super::{ASSOCIATION_ROW, SPECIFICATION, STATES, STORED_ROWS};
use crate::spec::{Keys, Minimum, Property, Type};

/// An association as a GET answers it.
pub static STORED_ASSOCIATION: Property = STORED;

const STORED: Property = ASSOCIATION_ROW.of(STORED_ROWS);

/// Associations, as a list. A page of them is [`ASSOCIATION_PAGE`].
pub static ASSOCIATIONS: Property = STORED.list(0).text(
    ["Associations", "Associaties"],
    [
        "Enrollments of students in what other institutions offer, as a list or as a page with items.",
        "Inschrijvingen van studenten voor aanbod van andere instellingen, als lijst of als pagina met items.",
    ],
);

/// A page of associations.
pub static ASSOCIATION_PAGE: Property = Property::plain("", Type::Object)
    .required()
    .text(
        ["Page of associations", "Pagina met associaties"],
        [
            "Some of the associations that there are, and where they are among all.",
            "Een deel van de associaties, en welk deel dat is.",
        ],
    )
    .specification(SPECIFICATION)
    .keys(Keys::Allowed)
    .of(&[
        number("pageSize").required().text(
            ["Size of a page", "Grootte van een pagina"],
            ["How many associations a page has at most.", "Hoeveel associaties een pagina hoogstens heeft."],
        ),
        number("pageNumber").required().text(
            ["Number of the page", "Nummer van de pagina"],
            ["Which page it is; the first one is 1.", "Welke pagina het is; de eerste is 1."],
        ),
        Property::plain("hasPreviousPage", Type::Boolean).required().text(
            ["Has a page before", "Heeft een vorige pagina"],
            ["Whether there is a page before this one.", "Of er een pagina voor deze is."],
        ),
        Property::plain("hasNextPage", Type::Boolean).required().text(
            ["Has a next page", "Heeft een volgende pagina"],
            ["Whether there is a page after this one.", "Of er een pagina na deze is."],
        ),
        number("totalPages").text(["Pages", "Aantal pagina's"], ["How many pages there are.", "Hoeveel pagina's er zijn."]),
        ITEMS,
        ext(),
    ]);

const fn number(name: &'static str) -> Property {
    Property::plain(name, Type::Integer).minimum(Minimum::AtLeast(0))
}

const ITEMS: Property = Property::plain("items", Type::Object)
    .list(0)
    .required()
    .text(["Associations", "Associaties"], ["The associations of this page.", "De associaties van deze pagina."])
    .keys(Keys::Allowed)
    .of(STORED_ROWS);

/// The answer to a POST or a PATCH.
pub static ASSOCIATION_RESPONSE: Property = Property::plain("", Type::Object)
    .required()
    .text(
        ["Answer to an association", "Antwoord op een associatie"],
        [
            "What the home institution answers when an association is opened or changed.",
            "Wat de thuisinstelling antwoordt als een associatie wordt geopend of gewijzigd.",
        ],
    )
    .specification(SPECIFICATION)
    .keys(Keys::Allowed)
    .of(&[
        Property::plain("associationId", Type::Guid).required().fresh().text(
            ["Association id", "Id van de associatie"],
            [
                "The code of 36 characters by which the home institution knows the association.",
                "De code van 36 tekens waaraan de thuisinstelling de associatie herkent.",
            ],
        ),
        Property::plain("state", Type::Enum).closed(STATES).text(
            ["State at home", "Status bij thuisinstelling"],
            ["What the home institution says of the enrollment.", "Wat de thuisinstelling van de inschrijving zegt."],
        ),
        required_texts("message").text(
            ["Message", "Bericht"],
            ["What the student gets to read, in one or more languages.", "Wat de student te lezen krijgt, in een of meer talen."],
        ),
        Property::plain("redirect", Type::Uri).text(
            ["More to read", "Meer lezen"],
            ["The full web address of a page with more about it.", "Het volledige webadres van een pagina met meer erover."],
        ),
        ext(),
    ]);

/// The body of a PATCH, as a merge patch (RFC 7386): it names what changes, and null takes a value away.
pub static ASSOCIATION_PATCH: Property = Property::plain("", Type::Object)
    .required()
    .text(
        ["Change of an association", "Wijziging van een associatie"],
        [
            "What the host institution tells the home institution later: another state, or a result.",
            "Wat de gastinstelling de thuisinstelling later laat weten: een andere status, of een resultaat.",
        ],
    )
    .specification(SPECIFICATION)
    .keys(Keys::Allowed)
    // What else an association has: the rules say that a host doesn't change it.
    .others(&["associationId", "associationType", "role", "state", "person", "offering", "issuer"])
    .any_of(&["remoteState", "result"])
    .of(&[super::REMOTE_STATE, super::result(false).removable(), consumers().removable(), ext().removable()]);
