//! The Edu-V Association API (1.1): enrollments, the request for them, and the answer when it fails.

use super::{Property, Type};

const SPECIFICATION: &str = "Edu-V Association API 1.1";

/// One enrollment.
pub static ENROLLMENT: Property = Property::plain("", Type::Object)
    .required()
    .text(
        ["Enrollment", "Inschrijving"],
        [
            "One enrollment of a student at a school, for a study or a subject.",
            "Eén inschrijving van een leerling bij een school, voor een opleiding of een vak.",
        ],
    )
    .specification(SPECIFICATION)
    .of(ROWS);

/// The answer when a request succeeds: a list with the rows of [`ENROLLMENT`].
pub static ENROLLMENTS: Property = Property::plain("", Type::Object)
    .list(0)
    .required()
    .text(["Enrollments", "Inschrijvingen"], ["The enrollments of a student.", "De inschrijvingen van een leerling."])
    .specification(SPECIFICATION)
    .of(ROWS);

/// The body of a request.
pub static REQUEST: Property = Property::plain("", Type::Object)
    .required()
    .text(
        ["Request for enrollments", "Verzoek om inschrijvingen"],
        ["Whose enrollments are asked for.", "Van wie de inschrijvingen worden gevraagd."],
    )
    .specification(SPECIFICATION)
    .of(&[
        Property::plain("school", Type::Object).required().of(&[]),
        Property::plain("student", Type::Object).required().of(&[]),
    ]);

/// The answer when a request fails.
pub static STATUS: Property = Property::plain("", Type::Object)
    .required()
    .text(["Status", "Status"], ["Why a request could not be answered.", "Waarom een verzoek niet kon worden beantwoord."])
    .specification(SPECIFICATION)
    .of(&[Property::plain("status", Type::Integer).required(), Property::plain("statusMessage", Type::String)]);

const ROWS: &[Property] =
    &[Property::plain("beginDate", Type::Date).required(), Property::plain("enrollmentId", Type::Guid).required().fresh()];
