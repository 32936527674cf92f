//! `learningMethod`: how a course is given.

use super::{costs, planning};
use crate::spec::{Minimum, Property, Type};

pub(super) const LEARNING_METHOD: Property = Property::new("learningMethod", Type::Object)
    .required()
    .patchable()
    .text(
        ["Learning method", "Leervorm"],
        [
            "How the course is given: its form, language, prices, duration and planning.",
            "Hoe de cursus wordt gegeven: de vorm, taal, prijzen, duur en planning.",
        ],
    )
    .of(&[
        Property::new("type", Type::Enum).required().patchable().open(&["SelfPlanned", "eLearning", "Incompany"]).text(
            ["Learning method type", "Soort leervorm"],
            [
                "SelfPlanned, eLearning, Incompany or another type that EduMS knows. SelfPlanned goes without start moments.",
                "SelfPlanned, eLearning, Incompany of een andere soort van EduMS. SelfPlanned gaat zonder startmomenten.",
            ],
        ),
        Property::new("typeDisplayValue", Type::Enum).patchable().open(&[]).text(
            ["Type in words", "Soort in woorden"],
            ["The type of learning method as people get to read it.", "De soort leervorm zoals mensen die te lezen krijgen."],
        ),
        Property::new("format", Type::Enum).patchable().open(&[]).code().text(
            ["Format", "Werkvorm"],
            [
                "The way of teaching, as a code from EduMS's own list.",
                "De manier van lesgeven, als code uit de eigen lijst van EduMS.",
            ],
        ),
        Property::new("formatDisplayValue", Type::Enum).patchable().open(&[]).text(
            ["Format in words", "Werkvorm in woorden"],
            ["The format as people get to read it.", "De werkvorm zoals mensen die te lezen krijgen."],
        ),
        Property::new("language", Type::String)
            .patchable()
            .deprecated("Use languageCode instead.", "Gebruik in plaats daarvan languageCode.")
            .text(
                ["Language", "Taal"],
                ["The old field for the language of the course.", "Het oude veld voor de taal van de cursus."],
            ),
        Property::new("languageCode", Type::String).patchable().text(
            ["Language code", "Taalcode"],
            [
                "The language in which the course is given, as a short code such as nl or en.",
                "De taal waarin de cursus wordt gegeven, als korte code zoals nl of en.",
            ],
        ),
        Property::new("languageDisplayValue", Type::String)
            .patchable()
            .deprecated("Use languageCodeDisplayValue instead.", "Gebruik in plaats daarvan languageCodeDisplayValue.")
            .text(
                ["Language in old words", "Taal in oude woorden"],
                ["The old field for the language, for people to read.", "Het oude veld voor de taal, leesbaar voor mensen."],
            ),
        Property::new("languageCodeDisplayValue", Type::String).patchable().text(
            ["Language in words", "Taal in woorden"],
            [
                "The language of the course as people get to read it, for example Dutch.",
                "De taal van de cursus zoals mensen die te lezen krijgen, bijvoorbeeld Nederlands.",
            ],
        ),
        Property::new("languageMaterial", Type::String)
            .patchable()
            .deprecated("Use languageMaterialCode instead.", "Gebruik in plaats daarvan languageMaterialCode.")
            .text(
                ["Material language", "Taal van het lesmateriaal"],
                ["The old field for the language of the study material.", "Het oude veld voor de taal van het lesmateriaal."],
            ),
        Property::new("languageMaterialCode", Type::String).patchable().text(
            ["Material language code", "Taalcode van het lesmateriaal"],
            [
                "The language of the study material, as a short code such as nl or en.",
                "De taal van het lesmateriaal, als korte code zoals nl of en.",
            ],
        ),
        Property::new("languageMaterialCodeDisplayValue", Type::String).patchable().text(
            ["Material language in words", "Lesmateriaal: taal in woorden"],
            [
                "The language of the study material as people get to read it, for example English.",
                "De taal van het lesmateriaal zoals mensen die te lezen krijgen, bijvoorbeeld Engels.",
            ],
        ),
        Property::new("studyLoad", Type::Object)
            .patchable()
            .text(
                ["Study load", "Studielast"],
                ["How much time participants should count on.", "Op hoeveel tijd deelnemers moeten rekenen."],
            )
            .of(&[
                Property::new("value", Type::Decimal).patchable().minimum(Minimum::AtLeast(0)).text(
                    ["Study hours", "Studie-uren"],
                    [
                        "The study time to count on, in hours. A part of an hour is written with a point, such as 2.5.",
                        "De studietijd om op te rekenen, in uren. Ook een deel van een uur mag, zoals twee en een half.",
                    ],
                ),
                Property::new("unit", Type::Enum).patchable().open(&[]).code().text(
                    ["Study load period", "Periode van de studielast"],
                    [
                        "What the study hours apply to, as a code from EduMS's own list of periods.",
                        "Waar de studie-uren voor gelden, als code uit de eigen lijst met perioden van EduMS.",
                    ],
                ),
            ]),
        Property::new("contactSessions", Type::Integer).patchable().text(
            ["Number of sessions", "Aantal bijeenkomsten"],
            ["How many sessions the course has.", "Hoeveel bijeenkomsten de cursus heeft."],
        ),
        costs::COSTS,
        Property::new("duration", Type::Object)
            .required()
            .patchable()
            .text(
                ["Duration", "Duur"],
                [
                    "How long the course takes from beginning to end, as a number and a unit.",
                    "Hoelang de cursus van begin tot eind duurt, als getal en eenheid.",
                ],
            )
            .of(&[
                Property::new("value", Type::Decimal).required().patchable().minimum(Minimum::Above(0)).text(
                    ["Length of duration", "Lengte van de duur"],
                    [
                        "The number of units that the course takes, above zero. A part is written with a point, such as 1.5.",
                        "Het aantal eenheden dat de cursus duurt, meer dan nul. Ook een deel mag, zoals anderhalf.",
                    ],
                ),
                Property::new("unit", Type::Enum).required().patchable().open(&[]).code().text(
                    ["Unit of duration", "Eenheid van de duur"],
                    [
                        "What the duration is counted in, as a code from EduMS's own list.",
                        "Waarin de duur wordt geteld, als code uit de eigen lijst van EduMS.",
                    ],
                ),
            ]),
        planning::PLANNING,
    ]);
