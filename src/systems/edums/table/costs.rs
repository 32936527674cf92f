//! `learningMethod.costs`: the price periods, and the invoice items that they share with start moments.

use crate::spec::{Property, Type};

pub(super) const COSTS: Property = Property::new("costs", Type::Object)
    .required()
    .patchable()
    .text(["Costs", "Kosten"], ["What the course costs, period by period.", "Wat de cursus kost, per periode."])
    .of(&[Property::new("details", Type::Object)
        .list(1)
        .required()
        .patchable()
        .text(
            ["Price periods", "Prijsperioden"],
            [
                "The prices, one entry for each period. The price is chosen by the date of ordering, not by the start date.",
                "De prijzen, één onderdeel per periode. De besteldatum bepaalt welke prijs geldt, niet de startdatum.",
            ],
        )
        .of(&[
            Property::new("startDate", Type::DateTime).patchable().text(
                ["Price valid from", "Prijs geldig vanaf"],
                [
                    "Orders get these prices from this moment on. Empty means without a beginning. \
                        In JSON: UTC, such as 2026-01-15T08:00:00Z.",
                    "Bestellingen krijgen deze prijzen vanaf dit moment. Leeg is zonder begin. \
                        In JSON: UTC, zoals 2026-01-15T08:00:00Z.",
                ],
            ),
            Property::new("endDate", Type::DateTime).patchable().text(
                ["Price valid until", "Prijs geldig tot"],
                [
                    "Orders get these prices until this moment. Empty means without an end. \
                        In JSON: UTC, such as 2026-07-01T00:00:00Z.",
                    "Bestellingen krijgen deze prijzen tot dit moment. Leeg is zonder einde. \
                        In JSON: UTC, zoals 2026-07-01T00:00:00Z.",
                ],
            ),
            Property::new("currencyCode", Type::Enum).patchable().open(&["EUR"]).text(
                ["Currency", "Valuta"],
                [
                    "The currency of the amounts in this period, such as EUR.",
                    "De valuta van de bedragen in deze periode, zoals EUR.",
                ],
            ),
            Property::new("invoiceItems", Type::Object)
                .list(1)
                .required()
                .patchable()
                .text(
                    ["Invoice items", "Factuurregels"],
                    [
                        "What an order in this period is charged, item by item. There has to be at least one.",
                        "Wat een bestelling in deze periode kost, regel voor regel. Er moet minstens één regel zijn.",
                    ],
                )
                .of(&[
                    COST_TYPE,
                    COST_TYPE_DISPLAY_VALUE,
                    QUANTITY,
                    PRICE_BEFORE_TAX,
                    VAT_AMOUNT,
                    VAT_COUNTRY,
                    VAT_PERCENTAGE,
                    VAT_EXEMPT_AMOUNT,
                    VAT_EXEMPT_AMOUNT_VAT,
                    IS_OPTIONAL,
                ]),
        ])]);

/// The rows of a start moment's own invoice item: those above, but the model has no display value here.
pub(super) const START_MOMENT_ITEM: &[Property] = &[
    COST_TYPE,
    QUANTITY,
    PRICE_BEFORE_TAX,
    VAT_AMOUNT,
    VAT_COUNTRY,
    VAT_PERCENTAGE,
    VAT_EXEMPT_AMOUNT,
    VAT_EXEMPT_AMOUNT_VAT,
    IS_OPTIONAL,
];

const COST_TYPE: Property = Property::new("costType", Type::Enum).required().patchable().open(&[]).code().text(
    ["Cost type", "Kostensoort"],
    [
        "What is charged, as a code from EduMS's own list. Think of tuition, study material, an exam or accommodation.",
        "Wat er wordt berekend, als code uit de eigen lijst van EduMS. Denk aan lesgeld, lesmateriaal, examen of verblijf.",
    ],
);

const COST_TYPE_DISPLAY_VALUE: Property = Property::new("costTypeDisplayValue", Type::String).patchable().line().text(
    ["Cost type in words", "Kostensoort in woorden"],
    ["The cost type as people get to read it.", "De kostensoort zoals mensen die te lezen krijgen."],
);

const QUANTITY: Property = Property::new("quantity", Type::Integer).patchable().text(
    ["Quantity", "Aantal"],
    [
        "How many times this item is charged; empty means once. The amounts are for one.",
        "Hoe vaak deze regel wordt berekend; leeg betekent één keer. De bedragen gelden per stuk.",
    ],
);

const PRICE_BEFORE_TAX: Property = Property::new("priceBeforeTax", Type::Decimal).required().patchable().text(
    ["Price excluding VAT", "Prijs exclusief btw"],
    [
        "The price of one, without VAT. It is a number with a point before the cents, such as 1250.50.",
        "De prijs per stuk, zonder btw, in de valuta van de periode.",
    ],
);

const VAT_AMOUNT: Property = Property::new("vatAmount", Type::Decimal).required().patchable().text(
    ["VAT amount", "Btw-bedrag"],
    [
        "The VAT on one, as an amount and not as a percentage. Without VAT it is 0.",
        "De btw per stuk, als bedrag en niet als percentage. Zonder btw is dit 0.",
    ],
);

const VAT_COUNTRY: Property = Property::new("vatCountry", Type::String).patchable().text(
    ["VAT country", "Btw-land"],
    ["The country where the VAT is due, such as NL.", "Het land waar de btw verschuldigd is, zoals NL."],
);

const VAT_PERCENTAGE: Property = Property::new("vatPercentage", Type::Decimal).patchable().text(
    ["VAT rate", "Btw-tarief"],
    [
        "The VAT percentage, such as 21 or 9. It may stay empty: it then follows from the amounts.",
        "Het btw-percentage, zoals 21 of 9. Het mag leeg blijven: dan volgt het uit de bedragen.",
    ],
);

/// The model calls it a replacement of the VAT in one place and a price in the other; the text holds in both.
const VAT_EXEMPT_AMOUNT: Property = Property::new("vatExemptAmount", Type::Decimal).required().patchable().text(
    ["VAT-exempt amount", "Bedrag bij btw-vrijstelling"],
    [
        "The amount for companies exempt from VAT: their price, or what replaces the VAT. EduMS says both, so agree on one.",
        "Het bedrag bij vrijstelling van btw: de prijs, of wat de btw vervangt. EduMS noemt beide; spreek dus af welk.",
    ],
);

const VAT_EXEMPT_AMOUNT_VAT: Property = Property::new("vatExemptAmountVAT", Type::Decimal).required().patchable().text(
    ["VAT-exempt VAT amount", "Btw bij btw-vrijstelling"],
    [
        "The VAT that companies still pay on this item when they are exempt from VAT. If there is none, it is 0.",
        "De btw die bedrijven over deze regel toch betalen als ze zijn vrijgesteld van btw. Is er geen, dan is dit 0.",
    ],
);

const IS_OPTIONAL: Property = Property::new("isOptional", Type::Boolean).text(
    ["Optional", "Optioneel"],
    [
        "Whether the customer may leave this item out. An optional item counts in the price only when it is chosen.",
        "Of de klant deze regel mag weglaten. Een optionele regel telt alleen mee in de prijs als ervoor is gekozen.",
    ],
);
