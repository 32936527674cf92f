//! The Edu-V Association API (1.1): enrollments, the request for them, and the answer when it fails. The rows stand in the
//! order of the published definition, which is that of the alphabet.
//!
//! What the definition only says in prose stands here where a table can hold it: which of two identifiers is needed, what goes
//! with which sort of enrollment, and how identifiers are built.

mod reference;

use super::forms::{OFFERING, SCHOOL_PERIOD, SCHOOL_PERIOD_ASKED};
use crate::spec::{Meaning, Property, Text, Type};

const SPECIFICATION: &str = "Edu-V Association API 1.1";

/// What an enrollment can be for.
pub(crate) const ENROLLMENT_TYPES: &[&str] = &["study", "subject"];

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
        reference::SCHOOL,
        reference::student([
            "The student whose enrollments are asked for.",
            "De leerling van wie de inschrijvingen worden gevraagd.",
        ]),
    ]);

/// The query parameters of a request, as an object of texts: which enrollments are asked for. Not a document of its own.
pub static QUERY: Property = Property::plain("", Type::Object)
    .required()
    .text(
        ["Query", "Zoekvraag"],
        [
            "Which enrollments are asked for; without it all of them.",
            "Welke inschrijvingen worden gevraagd; zonder dit allemaal.",
        ],
    )
    .specification(SPECIFICATION)
    .of(&[
        Property::plain("enrollmentType", Type::Enum).closed(ENROLLMENT_TYPES).text(
            ["Type asked for", "Gevraagde soort"],
            ["Only enrollments of this type.", "Alleen inschrijvingen van deze soort."],
        ),
        Property::plain("schoolPeriodId", Type::String).form(&SCHOOL_PERIOD_ASKED).text(
            ["Period asked for", "Gevraagde periode"],
            ["Only enrollments in this school period.", "Alleen inschrijvingen in deze schoolperiode."],
        ),
        Property::plain("studyOfferingId", Type::String).form(&OFFERING).text(
            ["Study asked for", "Gevraagde opleiding"],
            ["Only enrollments into this study.", "Alleen inschrijvingen voor deze opleiding."],
        ),
        Property::plain("subjectOfferingId", Type::String).form(&OFFERING).text(
            ["Subject asked for", "Gevraagd vak"],
            ["Only enrollments into this subject.", "Alleen inschrijvingen voor dit vak."],
        ),
    ]);

/// The answer when a request fails.
pub static STATUS: Property = Property::plain("", Type::Object)
    .required()
    .text(["Status", "Status"], ["Why a request could not be answered.", "Waarom een verzoek niet kon worden beantwoord."])
    .specification(SPECIFICATION)
    .of(&[
        Property::plain("status", Type::Integer).required().explained(STATUS_CODES).text(
            ["Status code", "Statuscode"],
            [
                "What went wrong, as a number. Edu-V's documentation writes zeros in front; here it is a plain whole number.",
                "Wat er misging, als getal. De documentatie van Edu-V schrijft nullen ervoor; hier is het een gewoon geheel getal.",
            ],
        ),
        Property::plain("statusMessage", Type::String).text(
            ["Status message", "Statusmelding"],
            ["What went wrong, in words.", "Wat er misging, in woorden."],
        ),
    ]);

/// The HTTP status of an answer. Not a document of its own.
pub static HTTP_STATUS: Property = Property::plain("", Type::Integer)
    .required()
    .explained(&[
        code("200", "the request succeeded", "het verzoek is gelukt"),
        code("204", "the request succeeded, and there is nothing to send", "het verzoek is gelukt, en er is niets te sturen"),
        code("400", "the request is wrong", "het verzoek is fout"),
        code("401", "it isn't known who asks", "het is niet bekend wie er vraagt"),
        code("403", "who asks may not have this", "wie vraagt, mag dit niet krijgen"),
        code("404", "what was asked for isn't known", "het gevraagde is niet bekend"),
    ])
    .text(["HTTP status", "HTTP-status"], ["Whether the request succeeded, as a number.", "Of het verzoek is gelukt, als getal."])
    .specification(SPECIFICATION);

/// The codes that are public; there are others.
const STATUS_CODES: &[Meaning] = &[
    code("0", "the request succeeded", "het verzoek is gelukt"),
    code("1", "what was asked for has been made", "het gevraagde is gemaakt"),
    code("2", "the request was taken on", "het verzoek is aangenomen"),
    code("11", "the request isn't built as the specification says", "het verzoek is niet gebouwd zoals de specificatie zegt"),
    code("12", "the schemaVersion isn't supported", "de schemaVersion wordt niet ondersteund"),
    code(
        "21",
        "the system that asks has no access to this (a scope is missing)",
        "het systeem dat vraagt heeft hier geen toegang toe (een scope ontbreekt)",
    ),
    code("22", "consent for this exchange is missing", "toestemming voor deze uitwisseling ontbreekt"),
    code("23", "the edu_org_id isn't known", "de edu_org_id is niet bekend"),
    code("99", "another reason, which statusMessage tells", "een andere reden, die in statusMessage hoort te staan"),
    code("2001", "the school isn't known", "de school is niet bekend"),
    code("2003", "the study that was asked for isn't known", "de gevraagde opleiding is niet bekend"),
    code("2008", "the school period that was asked for isn't known", "de gevraagde schoolperiode is niet bekend"),
];

/// The HTTP status that goes with a functional status, where an agreement ties the two.
pub(crate) const fn http_status_of(code: u32) -> Option<u16> {
    match code {
        0 => Some(200),
        1 => Some(201),
        2 => Some(202),
        11 | 12 | 23 | 99 => Some(400),
        21 => Some(401),
        22 => Some(403),
        _ => None,
    }
}

/// The row of [`STATUS`] that is meant by a key that other APIs have.
pub(crate) fn status_row_meant(table: &Property, key: &str) -> Option<&'static str> {
    if !std::ptr::eq(table, &STATUS) {
        return None;
    }
    let key: String = key.chars().filter(|sign| !matches!(sign, '_' | '-' | ' ')).collect::<String>().to_ascii_lowercase();
    match key.as_str() {
        "statuscode" | "errorcode" | "code" => Some("status"),
        "message" | "statusmessage" | "statustext" | "statusdescription" | "errormessage" => Some("statusMessage"),
        _ => None,
    }
}

const fn code(value: &'static str, en: &'static str, nl: &'static str) -> Meaning {
    Meaning { value, meaning: Text { en, nl } }
}

const ROWS: &[Property] = &[
    Property::plain("beginDate", Type::Date).required().text(
        ["Begin date", "Begindatum"],
        ["The first day of the enrollment.", "De eerste dag van de inschrijving."],
    ),
    Property::plain("dateCreated", Type::DateTime).required().text(
        ["Creation time", "Tijdstip van aanmaken"],
        [
            "When this record was made. In JSON: UTC, with a Z at the end.",
            "Wanneer dit gegeven is gemaakt. In JSON: UTC, met een Z op het einde.",
        ],
    ),
    Property::plain("dateLastModified", Type::DateTime).required().text(
        ["Last change", "Laatste wijziging"],
        [
            "When this record was last changed. In JSON: UTC, with a Z at the end.",
            "Wanneer dit gegeven voor het laatst is gewijzigd. In JSON: UTC, met een Z op het einde.",
        ],
    ),
    Property::plain("endDate", Type::Date).text(
        ["End date", "Einddatum"],
        [
            "The first day on which the student is no longer enrolled.",
            "De eerste dag waarop de leerling niet meer ingeschreven is.",
        ],
    ),
    Property::plain("enrollmentId", Type::Guid).required().fresh().text(
        ["Enrollment id", "Id van de inschrijving"],
        [
            "The code of 36 characters by which systems refer to this enrollment.",
            "De code van 36 tekens waarmee systemen naar deze inschrijving verwijzen.",
        ],
    ),
    Property::plain("enrollmentType", Type::Enum).required().closed(ENROLLMENT_TYPES).text(
        ["Type of enrollment", "Soort inschrijving"],
        [
            "What the student is enrolled for: study for a whole study, subject for one subject.",
            "Waarvoor de leerling is ingeschreven: study voor een hele opleiding, subject voor één vak.",
        ],
    ),
    reference::LOCATION,
    Property::plain("schoolPeriod", Type::String).required().form(&SCHOOL_PERIOD).text(
        ["School period", "Schoolperiode"],
        [
            "The period that the enrollment belongs to: a school year such as 2024-2025, or the id of the period.",
            "De periode waar de inschrijving bij hoort: een schooljaar zoals 2024-2025, of de id van de periode.",
        ],
    ),
    Property::plain("status", Type::Enum).required().closed(&["active", "tobedeleted"]).text(
        ["Status of record", "Status van de registratie"],
        [
            "Whether this record still counts (active) or may be removed (tobedeleted). It doesn't say that school goes on.",
            "Of dit gegeven nog geldt (active) of weg mag (tobedeleted). Het zegt niet of de leerling nog naar school gaat.",
        ],
    ),
    reference::student(["The student who is enrolled.", "De leerling die is ingeschreven."]),
    Property::plain("study", Type::Guid).required().when("enrollmentType", &["study"]).text(
        ["Study", "Opleiding"],
        [
            "The id of the study at this school. Needed when the enrollment is for a study.",
            "De id van de opleiding bij deze school. Nodig als de inschrijving voor een opleiding is.",
        ],
    ),
    Property::plain("studyPublicId", Type::Guid).when("enrollmentType", &["study"]).text(
        ["Study in RIO", "Opleiding in RIO"],
        [
            "The id of the same study in RIO, the public register. Only with a study.",
            "De id van dezelfde opleiding in RIO, het openbare register. Alleen bij een opleiding.",
        ],
    ),
    Property::plain("studyYear", Type::Integer).when("enrollmentType", &["study"]).text(
        ["Year of study", "Leerjaar"],
        [
            "In which year the student is: 0 to 8 in primary school, otherwise 1 to 6. Only with a study.",
            "In welk leerjaar de leerling zit: 0 tot en met 8 op de basisschool, anders 1 tot en met 6. Alleen bij een opleiding.",
        ],
    ),
    Property::plain("subject", Type::Guid).required().when("enrollmentType", &["subject"]).text(
        ["Subject", "Vak"],
        [
            "The id of the subject at this school. Needed when the enrollment is for a subject.",
            "De id van het vak bij deze school. Nodig als de inschrijving voor een vak is.",
        ],
    ),
];
