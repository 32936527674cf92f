//! References to a school, a student and a location: by one main identifier, or by others of a certain type.

use crate::spec::{Property, Type};
use crate::systems::eduv::forms::{ECK_ID, OL_CODE, ORGANISATION_ID_TYPES, SCHOOL_ID, USER_ID_TYPES};

pub(super) const SCHOOL: Property = Property::plain("school", Type::Object)
    .required()
    .text(["School", "Schoolorganisatie"], ["The school that is asked.", "De school waaraan het wordt gevraagd."])
    .any_of(&["organisationMasterIdentifier", "organisationIds"])
    .of(SCHOOL_ROWS);

const SCHOOL_ROWS: &[Property] = &[
    Property::plain("organisationIds", Type::Object)
        .list(0)
        .conditional()
        .text(
            ["Other school ids", "Andere ids van school"],
            [
                "Other codes of the school, each with its type. Used when the main one isn't known.",
                "Andere codes van de school, elk met een soort. Voor als de belangrijkste niet bekend is.",
            ],
        )
        .of(&[
            Property::plain("organisationId", Type::String).required().text(
                ["School code", "Schoolcode"],
                ["A code of the school, in the form of its type.", "Een code van de school, in de vorm van de soort."],
            ),
            Property::plain("organisationIdType", Type::Enum).required().closed(ORGANISATION_ID_TYPES).text(
                ["Type of school code", "Soort schoolcode"],
                ["Who gave the school this code.", "Van wie de school deze code heeft."],
            ),
        ]),
    Property::plain("organisationMasterIdentifier", Type::String).conditional().form(&SCHOOL_ID).text(
        ["Main school id", "Belangrijkste school-id"],
        [
            "The code of the school as an education provider (onderwijsaanbieder): three digits, an A and three digits.",
            "De code van de school als onderwijsaanbieder: drie cijfers, een A en drie cijfers.",
        ],
    ),
];

/// The student, who is something else in a request than in an enrollment.
pub(super) const fn student(description: [&'static str; 2]) -> Property {
    Property::plain("student", Type::Object)
        .required()
        .text(["Student", "Leerling"], description)
        .any_of(&["userMasterIdentifier", "userIds"])
        .of(STUDENT_ROWS)
}

const STUDENT_ROWS: &[Property] = &[
    Property::plain("userIds", Type::Object)
        .list(0)
        .conditional()
        .text(
            ["Other student ids", "Andere ids van leerling"],
            [
                "Other codes of the student, each with its type. Used when the ECK iD isn't known.",
                "Andere codes van de leerling, elk met een soort. Voor als het ECK iD niet bekend is.",
            ],
        )
        .of(&[
            Property::plain("userId", Type::String).required().text(
                ["Student code", "Leerlingcode"],
                ["A code of the student, in the form of its type.", "Een code van de leerling, in de vorm van de soort."],
            ),
            Property::plain("userIdType", Type::Enum).required().closed(USER_ID_TYPES).text(
                ["Type of student code", "Soort leerlingcode"],
                ["Who gave the student this code.", "Van wie de leerling deze code heeft."],
            ),
        ]),
    Property::plain("userMasterIdentifier", Type::String).conditional().form(&ECK_ID).text(
        ["ECK iD", "ECK iD van leerling"],
        [
            "The pseudonym of the student in the chain of learning materials, which stands for one person at one school.",
            "Het pseudoniem van de leerling in de leermiddelenketen, dat voor één persoon bij één school staat.",
        ],
    ),
];

pub(super) const LOCATION: Property = Property::plain("location", Type::Object)
    .text(
        ["Location", "Locatie"],
        ["The building where the student goes to school.", "Het gebouw waar de leerling naar school gaat."],
    )
    .any_of(&["locationMasterIdentifier", "locationIds"])
    .of(LOCATION_ROWS);

const LOCATION_ROWS: &[Property] = &[
    Property::plain("locationIds", Type::Object)
        .list(0)
        .conditional()
        .text(
            ["Other location ids", "Andere ids van locatie"],
            [
                "Other codes of the location, each with its type. Used when the main one isn't known.",
                "Andere codes van de locatie, elk met een soort. Voor als de belangrijkste niet bekend is.",
            ],
        )
        .of(&[
            Property::plain("locationId", Type::String).required().text(
                ["Location code", "Locatiecode"],
                ["A code of the location, in the form of its type.", "Een code van de locatie, in de vorm van de soort."],
            ),
            Property::plain("locationIdType", Type::Enum).required().closed(&["VE_CODE"]).text(
                ["Type of location code", "Soort locatiecode"],
                [
                    "VE_CODE: the code of a recognised branch of the school.",
                    "VE_CODE: de code van een erkende vestiging van de school (vestigingserkenning).",
                ],
            ),
        ]),
    Property::plain("locationMasterIdentifier", Type::String).conditional().form(&OL_CODE).text(
        ["Main location id", "Belangrijkste locatie-id"],
        [
            "The code of the place of education (onderwijslocatie): three digits, an X and three digits.",
            "De code van de onderwijslocatie: drie cijfers, een X en drie cijfers.",
        ],
    ),
    Property::plain("name", Type::String)
        .required()
        .text(["Location name", "Naam van locatie"], ["What people call the location.", "Hoe mensen de locatie noemen."]),
];
