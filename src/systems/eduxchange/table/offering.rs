//! What a student enrols in: a program, a course or a component, at a certain time.

use super::OFFERING_TYPES;
use super::education::{COMPONENT, COURSE, MODES, PROGRAM};
use super::organization::{ADDRESSES, organization};
use super::price::PRICE_INFORMATION;
use super::shared::{consumers, ext, id, link, other_codes, primary_code, required_texts};
use crate::spec::{Keys, Minimum, Property, Type};
use crate::systems::eduxchange::forms::TEACHING_LANGUAGE;

const TYPE: &str = "offeringType";
const DATED: &[&str] = &["program", "course"];

/// A number of students.
const fn students(name: &'static str) -> Property {
    Property::plain(name, Type::Integer).minimum(Minimum::AtLeast(0))
}

pub(super) const OFFERING: Property = Property::plain("offering", Type::Object)
    .or_guid()
    .text(
        ["Offering", "Aanbod"],
        [
            "What the student enrols in: a program, a course or a component at a certain time.",
            "Waarvoor de student zich inschrijft: een opleiding, cursus of onderdeel op een bepaald moment.",
        ],
    )
    .keys(Keys::Allowed)
    .of(ROWS);

const ROWS: &[Property] = &[
    id("offeringId"),
    primary_code(),
    Property::plain(TYPE, Type::Enum).required().closed(OFFERING_TYPES).text(
        ["Type of offering", "Soort aanbod"],
        [
            "Whether a program, a course or a component is offered. Other properties depend on it.",
            "Of een opleiding, een cursus of een onderdeel wordt aangeboden. Andere eigenschappen hangen ervan af.",
        ],
    ),
    Property::plain("academicSession", Type::Object)
        .or_guid()
        .opaque()
        .text(["Academic session", "Onderwijsperiode"], ["The part of the academic year.", "Het deel van het studiejaar."]),
    required_texts("name").text(
        ["Name", "Naam"],
        [
            "Under what name it is offered, in one or more languages.",
            "Onder welke naam het wordt aangeboden, in een of meer talen.",
        ],
    ),
    Property::plain("abbreviation", Type::String)
        .max_length(256)
        .text(["Abbreviation", "Afkorting"], ["A short name or internal code.", "Een korte naam of interne code."]),
    required_texts("description").text(
        ["Description", "Beschrijving"],
        ["What it is about, in one or more languages.", "Waar het over gaat, in een of meer talen."],
    ),
    Property::plain("teachingLanguage", Type::String).required().form(&TEACHING_LANGUAGE).text(
        ["Teaching language", "Voertaal"],
        ["The main language of teaching, such as nld or eng.", "De taal waarin vooral wordt lesgegeven, zoals nld of eng."],
    ),
    Property::plain("modeOfDelivery", Type::Enum).list(0).closed(MODES).text(
        ["Modes of delivery", "Onderwijsvormen"],
        ["In what ways it is taught.", "Op welke manieren het onderwijs wordt gegeven."],
    ),
    students("maxNumberStudents").text(
        ["Maximum of students", "Hoogste aantal studenten"],
        ["How many students can enrol.", "Hoeveel studenten zich kunnen inschrijven."],
    ),
    students("enrolledNumberStudents").text(
        ["Students enrolled", "Ingeschreven studenten"],
        ["How many students have enrolled.", "Hoeveel studenten zijn ingeschreven."],
    ),
    students("pendingNumberStudents").text(
        ["Students waiting", "Wachtende studenten"],
        ["How many enrollments aren't decided yet.", "Over hoeveel inschrijvingen nog niet is beslist."],
    ),
    students("minNumberStudents").text(
        ["Minimum of students", "Laagste aantal studenten"],
        ["With how many students it goes on.", "Vanaf hoeveel studenten het doorgaat."],
    ),
    Property::plain("resultExpected", Type::Boolean).required().text(
        ["Result expected", "Resultaat verwacht"],
        [
            "Whether the student will get a result, such as a grade (true), or not (false).",
            "Of de student een resultaat krijgt, zoals een cijfer (true), of niet (false).",
        ],
    ),
    Property::plain("resultValueType", Type::Enum).closed(&["pass-or-fail", "US letter", "UK letter", "0-100", "1-10"]).text(
        ["Sort of result", "Soort resultaat"],
        ["In what way the result is written.", "Op welke manier het resultaat wordt geschreven."],
    ),
    link(),
    other_codes(),
    Property::plain("startDate", Type::Date).required().when(TYPE, DATED).text(
        ["First day", "Eerste dag"],
        ["The day on which it starts, such as 2026-09-01.", "De dag waarop het begint, zoals 2026-09-01."],
    ),
    Property::plain("endDate", Type::Date).required().when(TYPE, DATED).text(
        ["Last day", "Laatste dag"],
        ["The day on which it ends, such as 2027-01-31.", "De dag waarop het eindigt, zoals 2027-01-31."],
    ),
    Property::plain("startDateTime", Type::DateTime).any_offset().required().when(TYPE, &["component"]).text(
        ["Start", "Begin"],
        [
            "The moment at which it starts. In JSON: with its time zone, such as 2026-09-01T09:00:00+02:00.",
            "Het moment waarop het begint. In JSON: met de tijdzone, zoals 2026-09-01T09:00:00+02:00.",
        ],
    ),
    Property::plain("endDateTime", Type::DateTime).any_offset().required().when(TYPE, &["component"]).text(
        ["End", "Einde"],
        [
            "The moment at which it ends. In JSON: with its time zone, such as 2026-09-01T12:00:00+02:00.",
            "Het moment waarop het eindigt. In JSON: met de tijdzone, zoals 2026-09-01T12:00:00+02:00.",
        ],
    ),
    Property::plain("enrollStartDate", Type::Date)
        .text(["Enrollment opens", "Inschrijven vanaf"], ["The first day to enrol.", "De eerste dag om in te schrijven."]),
    Property::plain("enrollEndDate", Type::Date)
        .text(["Enrollment closes", "Inschrijven tot en met"], ["The last day to enrol.", "De laatste dag om in te schrijven."]),
    Property::plain("flexibleEntryPeriodStart", Type::Date).when(TYPE, DATED).text(
        ["Flexible entry from", "Flexibele instroom vanaf"],
        [
            "The first day on which a student can join along the way. It comes together with a last day.",
            "De eerste dag waarop een student tussentijds kan instromen. Er hoort een laatste dag bij.",
        ],
    ),
    Property::plain("flexibleEntryPeriodEnd", Type::Date).when(TYPE, DATED).text(
        ["Flexible entry until", "Flexibele instroom tot"],
        [
            "The last day on which a student can join along the way. It comes together with a first day.",
            "De laatste dag waarop een student tussentijds kan instromen. Er hoort een eerste dag bij.",
        ],
    ),
    Property::plain("resultWeight", Type::Integer).when(TYPE, &["component"]).minimum(Minimum::AtLeast(0)).maximum(100).text(
        ["Weight", "Weging"],
        ["How much the result counts, from 0 to 100.", "Hoe zwaar het resultaat meetelt, van 0 tot en met 100."],
    ),
    ADDRESSES,
    PRICE_INFORMATION,
    Property::plain("room", Type::Object)
        .when(TYPE, &["component"])
        .or_guid()
        .opaque()
        .text(["Room", "Ruimte"], ["The room where it takes place.", "De ruimte waar het plaatsvindt."]),
    COURSE,
    PROGRAM,
    COMPONENT,
    Property::plain("programOffering", Type::Object).when(TYPE, &["course"]).or_guid().opaque().text(
        ["Offering of the program", "Aanbod van de opleiding"],
        ["The offering of a program that this one belongs to.", "Het aanbod van een opleiding waar dit bij hoort."],
    ),
    Property::plain("courseOffering", Type::Object).when(TYPE, &["component"]).or_guid().opaque().text(
        ["Offering of the course", "Aanbod van de cursus"],
        ["The offering of a course that this one belongs to.", "Het aanbod van een cursus waar dit bij hoort."],
    ),
    organization("organization").or_guid(),
    consumers(),
    ext(),
];
