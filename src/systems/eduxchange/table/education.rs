//! What is taught, apart from when: programs, courses and components.

use super::organization::{ADDRESSES, organization};
use super::shared::{consumers, ext, filled_texts, id, link, other_codes, primary_code, required_texts, texts};
use crate::spec::{Keys, Property, Type};
use crate::systems::eduxchange::forms::{DURATION, TEACHING_LANGUAGE};

/// In what ways it is taught.
pub(super) const MODES: &[&str] = &["distance-learning", "on campus", "online", "hybrid", "situated"];

const LEVELS: &[&str] = &[
    "secondary vocational education",
    "secondary vocational education 1",
    "secondary vocational education 2",
    "secondary vocational education 3",
    "secondary vocational education 4",
    "associate degree",
    "bachelor",
    "master",
    "doctoral",
    "undefined",
    "undivided",
    "nt2-1",
    "nt2-2",
];

const NAME: Property = required_texts("name")
    .text(["Name", "Naam"], ["What it is called, in one or more languages.", "Hoe het heet, in een of meer talen."]);

const ABBREVIATION: Property = Property::plain("abbreviation", Type::String)
    .required()
    .max_length(256)
    .text(["Abbreviation", "Afkorting"], ["A short name or internal code.", "Een korte naam of interne code."]);

const DESCRIPTION: Property = required_texts("description").text(
    ["Description", "Beschrijving"],
    ["What it is about, in one or more languages.", "Waar het over gaat, in een of meer talen."],
);

const LANGUAGE: Property = Property::plain("teachingLanguage", Type::String).required().form(&TEACHING_LANGUAGE).text(
    ["Teaching language", "Voertaal"],
    ["The main language of teaching, such as nld or eng.", "De taal waarin vooral wordt lesgegeven, zoals nld of eng."],
);

const LEVEL: Property = Property::plain("level", Type::Enum)
    .closed(LEVELS)
    .text(["Level", "Niveau"], ["How advanced it is.", "Hoe gevorderd het is."]);

pub(super) const STUDY_LOAD: Property = Property::plain("studyLoad", Type::Object)
    .text(["Study load", "Studielast"], ["How much work it takes.", "Hoeveel werk het kost."])
    .keys(Keys::Allowed)
    .of(&[
        Property::plain("studyLoadUnit", Type::Enum).closed(&["contacttime", "ects", "sbu", "sp", "hour"]).text(
            ["Unit", "Eenheid"],
            ["In what the work is counted, such as ects.", "Waarin het werk wordt geteld, zoals ects."],
        ),
        Property::plain("value", Type::Decimal)
            .text(["Amount", "Hoeveelheid"], ["How many of that unit.", "Hoeveel van die eenheid."]),
    ]);

const LENGTH: Property = Property::plain("duration", Type::String).form(&DURATION).text(
    ["Duration", "Duur"],
    ["How long it takes, such as P10W for ten weeks.", "Hoelang het duurt, zoals P10W voor tien weken."],
);

const MODE_OF_DELIVERY: Property = Property::plain("modeOfDelivery", Type::Enum).list(0).closed(MODES).text(
    ["Modes of delivery", "Onderwijsvormen"],
    ["In what ways it is taught.", "Op welke manieren het onderwijs wordt gegeven."],
);

const FIRST_START: Property = Property::plain("firstStartDate", Type::Date).text(
    ["Offered since", "Aangeboden sinds"],
    ["The first day on which it could be followed.", "De eerste dag waarop het te volgen was."],
);

const ADMISSION: Property = filled_texts("admissionRequirements").text(
    ["Admission requirements", "Toelatingseisen"],
    ["What a student needs to be admitted.", "Wat een student nodig heeft om te worden toegelaten."],
);

const QUALIFICATION: Property = filled_texts("qualificationRequirements").text(
    ["Requirements for completion", "Eisen voor afronding"],
    ["What a student must do to complete it.", "Wat een student moet doen om het af te ronden."],
);

const ENROLLMENT: Property = texts("enrollment").text(
    ["About enrollment", "Over de inschrijving"],
    ["What students need to know about enrolling.", "Wat studenten over het inschrijven moeten weten."],
);

const RESOURCES: Property = Property::plain("resources", Type::String).list(0).text(
    ["Study material", "Studiemateriaal"],
    ["Books and other material that is used.", "Boeken en ander materiaal dat wordt gebruikt."],
);

const ASSESSMENT: Property =
    filled_texts("assessment").text(["Assessment", "Toetsing"], ["How students are tested.", "Hoe studenten worden getoetst."]);

const fn references(name: &'static str) -> Property {
    Property::plain(name, Type::Object).list(0).or_guid().opaque()
}

const COORDINATORS: Property = references("coordinators")
    .text(["Coordinators", "Coördinatoren"], ["Who is responsible for it.", "Wie er verantwoordelijk voor is."]);

const EDUCATION_SPECIFICATION: Property = Property::plain("educationSpecification", Type::Object)
    .or_guid()
    .opaque()
    .text(["Education specification", "Opleidingseenheid"], ["What it is an elaboration of.", "Waar het een uitwerking van is."]);

const VALID_FROM: Property = Property::plain("validFrom", Type::Date).text(
    ["Valid from", "Geldig vanaf"],
    ["The first day on which this description holds.", "De eerste dag waarop deze beschrijving geldt."],
);

const VALID_TO: Property = Property::plain("validTo", Type::Date).text(
    ["Valid until", "Geldig tot"],
    ["The day on which this description stops to hold.", "De dag waarop deze beschrijving ophoudt te gelden."],
);

const LEARNING_OUTCOMES: Property = texts("learningOutcomes").list_of_lists().text(
    ["Learning outcomes", "Leerdoelen"],
    ["What a student can do afterwards, each in one or more languages.", "Wat een student daarna kan, elk in een of meer talen."],
);

const FIELDS_OF_STUDY: Property = Property::plain("fieldsOfStudy", Type::String).max_length(4).text(
    ["Field of study", "Studierichting"],
    ["The field as a code of ISCED-F, such as 0732.", "De richting als code van ISCED-F, zoals 0732."],
);

/// What only stands in a register of courses.
const OTHERS: &[&str] = &["timelineOverrides"];

pub(super) const COURSE: Property = Property::plain("course", Type::Object)
    .only_eduxchange()
    .when("offeringType", &["course"])
    .or_guid()
    .text(
        ["Course", "Cursus"],
        ["The course that is offered, with its details.", "De cursus die wordt aangeboden, met de gegevens erbij."],
    )
    .keys(Keys::Allowed)
    .others(OTHERS)
    .of(&[
        id("courseId"),
        primary_code(),
        NAME,
        ABBREVIATION,
        STUDY_LOAD,
        MODE_OF_DELIVERY,
        LENGTH,
        FIRST_START,
        DESCRIPTION,
        LANGUAGE,
        FIELDS_OF_STUDY,
        LEARNING_OUTCOMES,
        ADMISSION,
        QUALIFICATION,
        LEVEL.required(),
        ENROLLMENT,
        RESOURCES,
        ASSESSMENT,
        link(),
        EDUCATION_SPECIFICATION,
        ADDRESSES,
        other_codes(),
        COORDINATORS,
        organization("organization").or_guid(),
        references("programs").text(
            ["Programs", "Opleidingen"],
            ["The programs that it is a part of.", "De opleidingen waar het deel van uitmaakt."],
        ),
        VALID_FROM,
        VALID_TO,
        consumers(),
        ext(),
    ]);

pub(super) const PROGRAM: Property = Property::plain("program", Type::Object)
    .only_eduxchange()
    .when("offeringType", &["program"])
    .or_guid()
    .text(
        ["Program", "Opleiding"],
        ["The program that is offered, with its details.", "De opleiding die wordt aangeboden, met de gegevens erbij."],
    )
    .keys(Keys::Allowed)
    .others(OTHERS)
    .of(&[
        id("programId"),
        primary_code(),
        Property::plain("programType", Type::Enum)
            .required()
            .closed(&["program", "minor", "honours", "specialization", "track"])
            .text(["Type of program", "Soort opleiding"], ["What sort of program it is.", "Wat voor opleiding het is."]),
        NAME,
        ABBREVIATION,
        DESCRIPTION,
        LANGUAGE,
        STUDY_LOAD,
        Property::plain("qualificationAwarded", Type::Enum)
            .closed(&["AD", "BA", "BSc", "LLB", "MA", "MSc", "LLM", "Phd", "None"])
            .text(["Degree", "Graad"], ["The degree that the program leads to.", "De graad waar de opleiding toe leidt."]),
        Property::plain("modeOfStudy", Type::Enum).closed(&["full-time", "part-time", "dual training", "self-paced"]).text(
            ["Mode of study", "Studievorm"],
            ["Whether it takes all of the week or a part.", "Of het de hele week of een deel ervan vraagt."],
        ),
        MODE_OF_DELIVERY,
        LENGTH,
        FIRST_START,
        Property::plain("levelOfQualification", Type::Enum).closed(&["1", "2", "3", "4", "4+", "5", "6", "7", "8"]).text(
            ["Qualification level", "Kwalificatieniveau"],
            ["The level in the European framework (EQF).", "Het niveau in het Europese kader (EQF)."],
        ),
        LEVEL,
        Property::plain("sector", Type::Enum)
            .closed(&["secondary vocational education", "higher professional education", "university education"])
            .text(
                ["Sector", "Onderwijssector"],
                ["The part of education that it belongs to.", "Het deel van het onderwijs waar het bij hoort."],
            ),
        FIELDS_OF_STUDY,
        ENROLLMENT,
        RESOURCES,
        LEARNING_OUTCOMES,
        ASSESSMENT,
        ADMISSION,
        QUALIFICATION,
        link(),
        EDUCATION_SPECIFICATION,
        ADDRESSES,
        other_codes(),
        Property::plain("parent", Type::Object)
            .or_guid()
            .opaque()
            .text(["Part of", "Onderdeel van"], ["The program that it belongs to.", "De opleiding waar het onder valt."]),
        references("children")
            .text(["Parts", "Onderdelen"], ["The programs that belong to it.", "De opleidingen die eronder vallen."]),
        COORDINATORS,
        organization("organization").or_guid(),
        VALID_FROM,
        VALID_TO,
        consumers(),
        ext(),
    ]);

pub(super) const COMPONENT: Property = Property::plain("component", Type::Object)
    .when("offeringType", &["component"])
    .or_guid()
    .text(
        ["Component", "Onderdeel"],
        [
            "The component that is offered: a part of a course, such as a test.",
            "Het onderdeel dat wordt aangeboden: een deel van een cursus, zoals een toets.",
        ],
    )
    .keys(Keys::Allowed)
    .others(OTHERS)
    .of(&[
        id("componentId"),
        primary_code(),
        Property::plain("componentType", Type::Enum)
            .required()
            .closed(&[
                "test",
                "lecture",
                "practical",
                "tutorial",
                "consultation",
                "project",
                "workshop",
                "excursion",
                "independent study",
                "external",
                "skills training",
            ])
            .text(["Type of component", "Soort onderdeel"], ["What sort of component it is.", "Wat voor onderdeel het is."]),
        NAME,
        ABBREVIATION,
        MODE_OF_DELIVERY,
        LENGTH,
        filled_texts("description").text(
            ["Description", "Beschrijving"],
            ["What it is about, in one or more languages.", "Waar het over gaat, in een of meer talen."],
        ),
        LANGUAGE,
        LEARNING_OUTCOMES,
        ENROLLMENT,
        RESOURCES,
        ASSESSMENT,
        ADDRESSES,
        other_codes(),
        Property::plain("course", Type::Object)
            .or_guid()
            .opaque()
            .text(["Course", "Cursus"], ["The course that it is a part of.", "De cursus waar het een deel van is."]),
        organization("organization").or_guid(),
        consumers(),
        ext(),
    ]);
