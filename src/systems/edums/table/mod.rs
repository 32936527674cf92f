//! The EduMS Provider API's course (v1): 101 rows, in the order of its published model.
//!
//! A row says `required` and `patchable` exactly where the model has a tick. Where the model names a list of values that
//! isn't public, the row is open: every text passes, and the values written here are only those that are known.

mod costs;
mod learning_method;
pub(crate) mod patch;
mod planning;

use crate::spec::{Property, Type};

const SPECIFICATION: &str = "EduMS Provider API, course v1";

/// One course.
pub static COURSE: Property = Property::new("", Type::Object)
    .required()
    .patchable()
    .text(
        ["Course", "Cursus"],
        [
            "One course as a provider offers it through EduMS, with its prices and start moments.",
            "Eén cursus zoals een aanbieder die via EduMS aanbiedt, met de prijzen en startmomenten.",
        ],
    )
    .specification(SPECIFICATION)
    .of(ROWS);

/// Many courses: a list with the rows of [`COURSE`].
pub static CATALOGUE: Property = Property::new("", Type::Object)
    .list(0)
    .required()
    .patchable()
    .text(["Catalogue", "Catalogus"], ["A list of courses of one provider.", "Een lijst met cursussen van één aanbieder."])
    .specification(SPECIFICATION)
    .of(ROWS);

/// A row of the old classification, which segments replaced.
const fn before_segments(name: &'static str) -> Property {
    Property::new(name, Type::Enum)
        .open(&[])
        .deprecated("Use segment and subSegment instead.", "Gebruik in plaats daarvan segment en subSegment.")
}

const ROWS: &[Property] = &[
    Property::new("id", Type::Guid).required().server_made().text(
        ["EduMS id", "EduMS-id"],
        [
            "The code of 36 characters that EduMS gives a new course. It may be chosen beforehand if no other course has it.",
            "De code van 36 tekens die EduMS een nieuwe cursus geeft. Vooraf kiezen mag, als geen andere cursus die heeft.",
        ],
    ),
    Property::new("externalId", Type::String).required().patchable().code().text(
        ["Own course code", "Eigen cursuscode"],
        [
            "The code by which the provider itself knows the course. Every course of the provider needs a different one.",
            "De code waaronder de aanbieder de cursus zelf kent. Elke cursus van de aanbieder heeft een andere code nodig.",
        ],
    ),
    Property::new("internalId", Type::String).patchable().code().text(
        ["Programme run id", "Id van de uitvoering"],
        [
            "The code of the programme run that this course stands for, if there is one.",
            "De code van de uitvoering (program run) waar deze cursus voor staat, als die er is.",
        ],
    ),
    Property::new("edudexProgramUrl", Type::String).text(
        ["Edudex address", "Edudex-adres"],
        [
            "The web address at Edudex from which the course was imported. Empty when it doesn't come from there.",
            "Het webadres bij Edudex waarvandaan de cursus is overgenomen. Leeg als de cursus daar niet vandaan komt.",
        ],
    ),
    Property::new("status", Type::Enum).required().server_made().open(&[]).code().text(
        ["Status", "Status"],
        [
            "How the course stands in EduMS, as a code from EduMS's own list. EduMS fills it in.",
            "Hoe de cursus er in EduMS voor staat, als code uit de eigen lijst van EduMS. EduMS vult dit in.",
        ],
    ),
    Property::new("source", Type::Enum).required().server_made().open(&["Edudex"]).text(
        ["Source", "Herkomst"],
        [
            "Where EduMS got the course from, for example Edudex. EduMS fills it in.",
            "Waar EduMS de cursus vandaan heeft, bijvoorbeeld Edudex. EduMS vult dit in.",
        ],
    ),
    Property::new("sourceDisplayValue", Type::Enum).open(&[]).text(
        ["Source in words", "Herkomst in woorden"],
        ["The source as people get to read it.", "De herkomst zoals mensen die te lezen krijgen."],
    ),
    Property::new("name", Type::String).required().patchable().line().text(
        ["Course name", "Cursusnaam"],
        ["The full name under which people find the course.", "De volledige naam waaronder de cursus te vinden is."],
    ),
    Property::new("shortName", Type::String).patchable().line().text(
        ["Short name", "Korte naam"],
        ["A shorter name, for places with little room.", "Een kortere naam, voor plekken met weinig ruimte."],
    ),
    before_segments("categoryCode").patchable().text(
        ["Category code", "Categoriecode"],
        ["The old way to put a course in a category.", "De oude manier om een cursus in een categorie in te delen."],
    ),
    before_segments("categoryCodeDisplayValue").text(
        ["Category in words", "Categorie in woorden"],
        ["The old category as people get to read it.", "De oude categorie zoals mensen die te lezen krijgen."],
    ),
    before_segments("domainCode").patchable().text(
        ["Domain code", "Domeincode"],
        [
            "The old way to say to which field a course belongs.",
            "De oude manier om aan te geven bij welk vakgebied een cursus hoort.",
        ],
    ),
    before_segments("domainCodeDisplayValue").text(
        ["Domain in words", "Domein in woorden"],
        ["The old domain as people get to read it.", "Het oude domein zoals mensen dat te lezen krijgen."],
    ),
    before_segments("domainCodeRijksoverheid").patchable().text(
        ["Central government domain", "Domein Rijksoverheid"],
        [
            "The old way to say to which domain of the Dutch central government a course belongs.",
            "De oude manier om aan te geven bij welk domein van de Rijksoverheid een cursus hoort.",
        ],
    ),
    before_segments("domainCodeRijksoverheidDisplayValue").text(
        ["Government domain in words", "Domein Rijksoverheid in woorden"],
        [
            "The old central government domain as people get to read it.",
            "Het oude domein van de Rijksoverheid zoals mensen dat te lezen krijgen.",
        ],
    ),
    Property::new("educationLevelCode", Type::Enum).patchable().open(&[]).code().text(
        ["Education level", "Opleidingsniveau"],
        [
            "The level of the course, as a code from EduMS's own list.",
            "Het niveau van de cursus, als code uit de eigen lijst van EduMS.",
        ],
    ),
    Property::new("educationLevelCodeDisplayValue", Type::Enum).open(&[]).text(
        ["Education level in words", "Opleidingsniveau in woorden"],
        ["The education level as people get to read it.", "Het opleidingsniveau zoals mensen dat te lezen krijgen."],
    ),
    Property::new("segment", Type::Object).patchable().opaque().text(
        ["Segment", "Segment"],
        [
            "The part of the market in which people find the course. Take it over as EduMS gives it in its list of segments.",
            "Het deel van de markt waarin de cursus te vinden is. Neem het over zoals EduMS het in de lijst met segmenten geeft.",
        ],
    ),
    Property::new("subSegment", Type::Object).conditional().patchable().opaque().text(
        ["Subsegment", "Subsegment"],
        [
            "A part of the chosen segment. Needed as soon as there is a segment, unless the course comes from Edudex.",
            "Een onderdeel van het gekozen segment. Nodig zodra er een segment is, tenzij de cursus uit Edudex komt.",
        ],
    ),
    Property::new("providerId", Type::Guid).required().text(
        ["Provider id", "Id van de aanbieder"],
        [
            "The code of 36 characters by which EduMS knows the provider. It can't be changed later.",
            "De code van 36 tekens waaronder EduMS de aanbieder kent. Die kan later niet meer worden gewijzigd.",
        ],
    ),
    learning_method::LEARNING_METHOD,
    Property::new("diplomaType", Type::Enum).patchable().open(&[]).code().text(
        ["Diploma type", "Soort diploma"],
        [
            "What participants earn with the course, as a code from EduMS's own list.",
            "Wat deelnemers met de cursus behalen, als code uit de eigen lijst van EduMS.",
        ],
    ),
    Property::new("diplomaTypeDisplayValue", Type::Enum).open(&[]).text(
        ["Diploma in words", "Diploma in woorden"],
        ["The diploma type as people get to read it.", "Het soort diploma zoals mensen dat te lezen krijgen."],
    ),
    Property::new("crebo", Type::String).patchable().text(
        ["Crebo number", "Crebonummer"],
        [
            "The five digits under which the course stands in the Dutch register of vocational education (mbo).",
            "De vijf cijfers van de cursus in het Centraal Register Beroepsopleidingen (mbo).",
        ],
    ),
    Property::new("croho", Type::String).patchable().text(
        ["Croho number", "Crohonummer"],
        [
            "The five digits under which the course stands in the Dutch register of higher education (hbo, university).",
            "De vijf cijfers van de cursus in het Centraal Register Opleidingen Hoger Onderwijs (hbo, universiteit).",
        ],
    ),
    Property::new("isProfessionalCourse", Type::Boolean).text(
        ["Professional course", "Beroepsgerichte cursus"],
        [
            "Whether the course serves people's work (true) or a hobby (false).",
            "Of de cursus voor het werk is (true) of voor een hobby (false).",
        ],
    ),
];
