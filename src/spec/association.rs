//! The OOAPI v5 association, as eduXchange exchanges it.

use super::{Property, Type};

const SPECIFICATION: &str = "OOAPI v5 / eduXchange";

/// One association: what a host institution sends to a student's home institution.
pub static ASSOCIATION: Property = Property::plain("", Type::Object)
    .required()
    .text(
        ["Association", "Associatie"],
        [
            "One enrolment of a student of one institution in what another institution offers.",
            "Eén inschrijving van een student van de ene instelling voor aanbod van een andere instelling.",
        ],
    )
    .specification(SPECIFICATION)
    .of(ROWS);

const ROWS: &[Property] = &[
    Property::plain("role", Type::Enum).required(),
    Property::plain("state", Type::Enum).required(),
    Property::plain("remoteState", Type::Enum).required(),
];
