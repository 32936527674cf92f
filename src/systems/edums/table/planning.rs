//! `learningMethod.planning`: start moments with their modules and events.

use super::costs;
use crate::spec::{Property, Type};

pub(super) const PLANNING: Property = Property::new("planning", Type::Object)
    .patchable()
    .text(["Planning", "Planning"], ["When and where the course starts.", "Wanneer en waar de cursus start."])
    .of(&[Property::new("startMoments", Type::Object)
        .list(0)
        .patchable()
        .text(
            ["Start moments", "Startmomenten"],
            [
                "When and where participants can start. SelfPlanned courses can't have any, and eLearning shouldn't.",
                "Wanneer en waar deelnemers kunnen starten. Bij SelfPlanned mag dit niet, en bij eLearning hoort het niet.",
            ],
        )
        .of(START_MOMENT)]);

const START_MOMENT: &[Property] = &[
    Property::new("externalId", Type::String).required().patchable().line().text(
        ["Start moment code", "Code van het startmoment"],
        [
            "The provider's own code, a different one for every start moment of the course. Orders refer to it.",
            "De eigen code van de aanbieder, voor elk startmoment van de cursus een andere. Bestellingen verwijzen ernaar.",
        ],
    ),
    Property::new("type", Type::Enum).patchable().open(&[]).code().text(
        ["Start moment type", "Soort startmoment"],
        [
            "What sort of start moment this is, as a code from EduMS's own list.",
            "Wat voor startmoment dit is, als code uit de eigen lijst van EduMS.",
        ],
    ),
    Property::new("contactSessions", Type::Integer).patchable().text(
        ["Sessions in this start", "Bijeenkomsten van dit startmoment"],
        ["How many sessions this start moment has.", "Hoeveel bijeenkomsten dit startmoment heeft."],
    ),
    Property::new("city", Type::String)
        .required()
        .patchable()
        .line()
        .text(["City", "Plaats"], ["The town or city where people start.", "De plaats waar mensen starten."]),
    Property::new("houseNumber", Type::String).patchable().line().text(
        ["House number", "Huisnummer"],
        [
            "The house number of the address, with any addition, such as 12a. Write it between quotation marks.",
            "Het huisnummer van het adres met een eventuele toevoeging, zoals 12a. Zet het tussen aanhalingstekens.",
        ],
    ),
    Property::new("postcode", Type::String)
        .patchable()
        .line()
        .text(["Postcode", "Postcode"], ["The postcode of the address: 3511 AB.", "De postcode van het adres: 3511 AB."]),
    Property::new("streetName", Type::String).patchable().line().text(
        ["Street", "Straat"],
        ["The street of the address, without the house number.", "De straat van het adres, zonder het huisnummer."],
    ),
    DAY_OF_WEEK.text(
        ["Weekday", "Weekdag"],
        [
            "The day of the week of this start moment: sun, mon, tue, wed, thu, fri or sat.",
            "De dag van de week van dit startmoment: sun (zo), mon (ma), tue (di), wed (wo), thu (do), fri (vr) of sat (za).",
        ],
    ),
    Property::new("startDate", Type::Object)
        .required()
        .patchable()
        .text(
            ["Start date", "Startdatum"],
            [
                "The date on which people start, as a day, a month and a year.",
                "De datum waarop het startmoment begint, als dag, maand en jaar.",
            ],
        )
        .of(&[
            Property::new("day", Type::Integer).patchable().text(
                ["Day", "Dag"],
                [
                    "The day of the month. Leave it out while only the month is known.",
                    "De dag van de maand. Laat die weg zolang alleen de maand bekend is.",
                ],
            ),
            Property::new("month", Type::Integer)
                .required()
                .patchable()
                .text(["Month", "Maand"], ["The month as a number from 1 to 12.", "De maand als getal van 1 tot en met 12."]),
            Property::new("year", Type::Integer)
                .required()
                .patchable()
                .text(["Year", "Jaar"], ["The year in four digits, such as 2026.", "Het jaar in vier cijfers, zoals 2026."]),
        ]),
    Property::new("cutOffDate", Type::String).conditional().patchable().text(
        ["Cut-off date", "Sluitingsdatum"],
        [
            "The date on which this start moment closes, such as 2026-01-15. With Incompany, every start moment needs one.",
            "De datum waarop dit startmoment sluit, zoals 2026-01-15. Bij Incompany heeft elk startmoment er een nodig.",
        ],
    ),
    Property::new("startGuaranteed", Type::Boolean).patchable().text(
        ["Start guaranteed", "Startgarantie"],
        ["Whether this start moment goes ahead for certain.", "Of dit startmoment zeker doorgaat."],
    ),
    Property::new("minParticipants", Type::Integer).patchable().text(
        ["Fewest participants", "Minimum aantal deelnemers"],
        ["How many participants it takes to go ahead.", "Hoeveel deelnemers er minstens nodig zijn om door te gaan."],
    ),
    Property::new("maxParticipants", Type::Integer).patchable().text(
        ["Most participants", "Maximum aantal deelnemers"],
        ["How many participants there is room for.", "Voor hoeveel deelnemers er plaats is."],
    ),
    Property::new("invoiceItems", Type::Object)
        .list(0)
        .patchable()
        .text(
            ["Own invoice items", "Eigen factuurregels"],
            [
                "Invoice items for this start moment alone. Leave the list empty when the prices of the period are enough.",
                "Factuurregels voor dit startmoment alleen. Laat de lijst leeg als de prijzen van de periode volstaan.",
            ],
        )
        .of(costs::START_MOMENT_ITEM),
    Property::new("modules", Type::Object)
        .list(0)
        .required()
        .patchable()
        .text(
            ["Modules", "Modules"],
            [
                "The parts of the course in this start moment. The list has to be there.",
                "De onderdelen van de cursus bij dit startmoment. De lijst moet er zijn.",
            ],
        )
        .of(MODULE),
];

const MODULE: &[Property] = &[
    Property::new("name", Type::String)
        .required()
        .patchable()
        .line()
        .text(["Module name", "Modulenaam"], ["What the module is called.", "Hoe de module heet."]),
    Property::new("city", Type::String).patchable().line().text(
        ["City of the module", "Plaats van de module"],
        ["The town or city where this module is given.", "De plaats waar deze module wordt gegeven."],
    ),
    DAY_OF_WEEK.text(
        ["Weekday of the module", "Weekdag van de module"],
        [
            "The day of the week of this module: sun, mon, tue, wed, thu, fri or sat.",
            "De dag van de week van deze module: sun (zo), mon (ma), tue (di), wed (wo), thu (do), fri (vr) of sat (za).",
        ],
    ),
    Property::new("events", Type::Object)
        .list(0)
        .required()
        .patchable()
        .text(
            ["Events", "Bijeenkomsten"],
            [
                "The occasions on which participants come together for this module. The list has to be there.",
                "De keren dat deelnemers voor deze module bij elkaar komen. De lijst moet er zijn.",
            ],
        )
        .of(EVENT),
];

const EVENT: &[Property] = &[
    Property::new("externalId", Type::String).patchable().code().text(
        ["Event code", "Code van de bijeenkomst"],
        ["The provider's own code for this event.", "De eigen code van de aanbieder voor deze bijeenkomst."],
    ),
    Property::new("eventDate", Type::DateTime).required().patchable().text(
        ["Event date", "Datum van de bijeenkomst"],
        [
            "The date of the event. In JSON: UTC, such as 2026-01-15T08:30:00Z.",
            "De datum van de bijeenkomst. In JSON: UTC, zoals 2026-01-15T08:30:00Z.",
        ],
    ),
    Property::new("startTime", Type::DateTime).patchable().text(
        ["Start time", "Begintijd"],
        [
            "When the event begins. In JSON: UTC, where 08:30:00Z is 9.30 in the Netherlands in winter, and 10.30 in summer.",
            "Wanneer de bijeenkomst begint. In JSON: UTC, waar 08:30:00Z in Nederland 's winters 9.30 uur is, \
                en 's zomers 10.30 uur.",
        ],
    ),
    Property::new("endTime", Type::DateTime).patchable().text(
        ["End time", "Eindtijd"],
        [
            "When the event ends. In JSON: UTC, with a date and a time, such as 2026-01-15T15:30:00Z.",
            "Wanneer de bijeenkomst eindigt. In JSON: UTC, met datum en tijd, zoals 2026-01-15T15:30:00Z.",
        ],
    ),
    Property::new("city", Type::String).patchable().line().text(
        ["City of the event", "Plaats van de bijeenkomst"],
        ["The town or city where this event takes place.", "De plaats waar deze bijeenkomst wordt gehouden."],
    ),
    DAY_OF_WEEK.text(
        ["Weekday of the event", "Weekdag van de bijeenkomst"],
        [
            "The day of the week of this event: sun, mon, tue, wed, thu, fri or sat.",
            "De dag van de week van deze bijeenkomst: sun (zo), mon (ma), tue (di), wed (wo), thu (do), fri (vr) of sat (za).",
        ],
    ),
    Property::new("building", Type::String).patchable().line().text(
        ["Building", "Gebouw"],
        ["The building where participants are expected.", "Het gebouw waar deelnemers worden verwacht."],
    ),
    Property::new("room", Type::String)
        .patchable()
        .line()
        .text(["Room", "Lokaal"], ["The room in the building.", "Het lokaal of de zaal in het gebouw."]),
];

const DAY_OF_WEEK: Property =
    Property::new("dayOfWeek", Type::Enum).patchable().closed(&["sun", "mon", "tue", "wed", "thu", "fri", "sat"]);
