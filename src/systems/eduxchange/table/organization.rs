//! Organizations and addresses.

use super::shared::{consumers, ext, filled_texts, id, link, other_codes, primary_code, required_texts};
use crate::spec::{Keys, Minimum, Property, Type};
use crate::systems::eduxchange::forms::COUNTRY;

/// What part of an institution an organization can be.
pub(crate) const ORGANIZATION_TYPES: &[&str] = &["root", "institute", "department", "faculty", "branch", "academy", "school"];

/// An organization under some key.
pub(super) const fn organization(name: &'static str) -> Property {
    Property::plain(name, Type::Object)
        .text(["Organization", "Organisatie"], ["The organization that takes care of it.", "De organisatie die ervoor zorgt."])
        .keys(Keys::Allowed)
        .of(ROWS)
}

const ROWS: &[Property] = &[
    id("organizationId"),
    primary_code(),
    Property::plain("organizationType", Type::Enum).required().closed(ORGANIZATION_TYPES).text(
        ["Type of organization", "Soort organisatie"],
        [
            "What part of the institution it is; root stands for the institution as a whole.",
            "Welk deel van de instelling het is; root staat voor de instelling als geheel.",
        ],
    ),
    required_texts("name")
        .text(["Name", "Naam"], ["Its full name, in one or more languages.", "De volledige naam, in een of meer talen."]),
    Property::plain("shortName", Type::String)
        .required()
        .max_length(256)
        .text(["Short name", "Korte naam"], ["The name as it is mostly used.", "De naam zoals die meestal wordt gebruikt."]),
    filled_texts("description")
        .text(["Description", "Beschrijving"], ["What sort of institution it is.", "Wat voor instelling het is."]),
    ADDRESSES,
    link(),
    Property::plain("logo", Type::Uri)
        .max_length(2048)
        .text(["Logo", "Beeldmerk"], ["The full web address of its logo.", "Het volledige webadres van het logo."]),
    other_codes().list(1),
    Property::plain("parent", Type::Object)
        .or_guid()
        .opaque()
        .text(["Part of", "Onderdeel van"], ["The organization that it belongs to.", "De organisatie waar het onder valt."]),
    Property::plain("children", Type::Object)
        .list(0)
        .or_guid()
        .opaque()
        .text(["Parts", "Onderdelen"], ["The organizations that belong to it.", "De organisaties die eronder vallen."]),
    consumers(),
    ext(),
];

pub(super) const ADDRESSES: Property = Property::plain("addresses", Type::Object)
    .list(0)
    .text(["Addresses", "Adressen"], ["Where it can be found or reached.", "Waar het te vinden of te bereiken is."])
    .keys(Keys::Allowed)
    .of(ADDRESS);

const ADDRESS: &[Property] = &[
    Property::plain("addressType", Type::Enum)
        .required()
        .closed(&["postal", "visit", "deliveries", "billing", "teaching"])
        .text(["Type of address", "Soort adres"], ["What the address is for.", "Waar het adres voor dient."]),
    Property::plain("street", Type::String).text(["Street", "Straat"], ["The name of the street.", "De naam van de straat."]),
    Property::plain("streetNumber", Type::String)
        .text(["House number", "Huisnummer"], ["The number in the street, as a text.", "Het nummer in de straat, als tekst."]),
    filled_texts("additional").text(
        ["More about the place", "Meer over de plek"],
        [
            "What helps to find it, such as a building or a floor, in one or more languages.",
            "Wat helpt bij het vinden, zoals een gebouw of verdieping, in een of meer talen.",
        ],
    ),
    Property::plain("postalCode", Type::String).text(["Postal code", "Postcode"], ["The postal code.", "De postcode."]),
    Property::plain("city", Type::String).text(["City", "Plaats"], ["The name of the town.", "De naam van de plaats."]),
    Property::plain("countryCode", Type::String)
        .form(&COUNTRY)
        .text(["Country", "Land"], ["The country as two capitals, such as NL.", "Het land als twee hoofdletters, zoals NL."]),
    Property::plain("geolocation", Type::Object)
        .text(["Place on the map", "Plek op de kaart"], ["The entrance, in degrees (WGS84).", "De ingang, in graden (WGS84)."])
        .keys(Keys::Allowed)
        .of(&[
            Property::plain("latitude", Type::Decimal).required().minimum(Minimum::AtLeast(-90)).maximum(90).text(
                ["Latitude", "Breedtegraad"],
                ["From -90 to 90; Utrecht is at about 52.", "Van -90 tot 90; Utrecht ligt op ongeveer 52."],
            ),
            Property::plain("longitude", Type::Decimal).required().minimum(Minimum::AtLeast(-180)).maximum(180).text(
                ["Longitude", "Lengtegraad"],
                ["From -180 to 180; Utrecht is at about 5.", "Van -180 tot 180; Utrecht ligt op ongeveer 5."],
            ),
        ]),
    ext(),
];
