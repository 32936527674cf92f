//! What an offering costs.

use super::shared::{ext, texts};
use crate::spec::{Keys, Property, Type};
use crate::systems::eduxchange::forms::AMOUNT;

const fn amount(name: &'static str) -> Property {
    Property::plain(name, Type::String).form(&AMOUNT)
}

pub(super) const PRICE_INFORMATION: Property = Property::plain("priceInformation", Type::Object)
    .list(0)
    .text(
        ["Prices", "Prijzen"],
        ["What it costs, one entry for each sort of cost.", "Wat het kost, één onderdeel per kostensoort."],
    )
    .keys(Keys::Forbidden)
    .of(&[
        Property::plain("costType", Type::Enum).required().open(&[]).text(
            ["Cost type", "Kostensoort"],
            ["What is paid for, such as the whole course.", "Waarvoor wordt betaald, zoals de hele cursus."],
        ),
        amount("amount").text(
            ["Price including VAT", "Prijs inclusief btw"],
            [
                "What is paid in all: digits between quotes, with a point before the cents.",
                "Wat er in totaal wordt betaald: cijfers tussen aanhalingstekens, met een punt voor de centen.",
            ],
        ),
        amount("vatAmount")
            .text(["VAT amount", "Btw-bedrag"], ["The VAT in it, as an amount.", "De btw die erin zit, als bedrag."]),
        amount("amountWithoutVat").text(
            ["Price excluding VAT", "Prijs exclusief btw"],
            ["What is left without the VAT.", "Wat er zonder de btw overblijft."],
        ),
        Property::plain("currency", Type::String).text(
            ["Currency", "Valuta"],
            ["The currency as three capitals, such as EUR.", "De valuta als drie hoofdletters, zoals EUR."],
        ),
        texts("displayAmount").text(
            ["Price as shown", "Prijs zoals getoond"],
            [
                "The price as people get to read it, in one or more languages.",
                "De prijs zoals mensen die te lezen krijgen, in een of meer talen.",
            ],
        ),
        ext(),
    ]);
