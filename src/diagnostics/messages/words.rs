//! Single words and half sentences that messages are filled with, in both languages.

use super::dates::Dates;
use crate::spec::Locale;

/// A sort of value, for messages that say what is expected and what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeWord {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// Any number.
    Number,
    /// A whole number.
    Integer,
    /// A number that isn't whole.
    Decimal,
    /// A text.
    String,
    /// A list.
    Array,
    /// A list of lists.
    Lists,
    /// An object.
    Object,
    /// A UUID of 36 characters.
    Guid,
    /// A plain date.
    Date,
    /// A date with time and offset.
    DateTime,
    /// An absolute URI.
    Uri,
    /// A value from a list.
    Choice,
    /// A text that is built in a certain way.
    Form,
}

impl TypeWord {
    /// The name that stands in the params of a finding: `"dateTime"`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            TypeWord::Null => "null",
            TypeWord::Boolean => "boolean",
            TypeWord::Number => "number",
            TypeWord::Integer => "integer",
            TypeWord::Decimal => "decimal",
            TypeWord::String => "string",
            TypeWord::Array => "array",
            TypeWord::Lists => "arrays",
            TypeWord::Object => "object",
            TypeWord::Guid => "guid",
            TypeWord::Date => "date",
            TypeWord::DateTime => "dateTime",
            TypeWord::Uri => "uri",
            TypeWord::Choice => "enum",
            TypeWord::Form => "form",
        }
    }
}

/// A sort of value in words, with its article: “a whole number”.
#[must_use]
pub const fn type_word(kind: TypeWord, locale: Locale) -> &'static str {
    let (en, nl) = match kind {
        TypeWord::Null => ("nothing (null)", "niets (null)"),
        TypeWord::Boolean => ("yes or no (true or false)", "ja of nee (true of false)"),
        TypeWord::Number => ("a number", "een getal"),
        TypeWord::Decimal => ("a number with decimals", "een getal met cijfers achter de komma"),
        TypeWord::Integer => ("a whole number", "een geheel getal"),
        TypeWord::String => ("a text", "een tekst"),
        TypeWord::Array => ("a list", "een lijst"),
        TypeWord::Lists => ("a list of lists", "een lijst van lijsten"),
        TypeWord::Object => ("a group of fields", "een groep velden"),
        TypeWord::Guid => ("an id (GUID)", "een id (GUID)"),
        TypeWord::Date => ("a date", "een datum"),
        TypeWord::DateTime => ("a date and time", "een datum met tijd"),
        TypeWord::Uri => ("a web address", "een webadres"),
        TypeWord::Choice => ("a value from the list", "een waarde uit de lijst"),
        TypeWord::Form => ("a value in its own form", "een waarde in een vaste vorm"),
    };
    pick(locale, en, nl)
}

/// What one item of a list is called, by the name of the list; empty for lists without such a word.
#[must_use]
pub const fn item(locale: Locale, list: &str) -> &'static str {
    let (en, nl) = match list.as_bytes() {
        b"details" => ("Price period", "Prijsperiode"),
        b"invoiceItems" => ("Invoice item", "Factuurregel"),
        b"startMoments" => ("Start moment", "Startmoment"),
        b"modules" => ("Module", "Module"),
        b"events" => ("Meeting", "Bijeenkomst"),
        b"userIds" => ("Student id", "Leerling-id"),
        b"locationIds" => ("Location id", "Locatie-id"),
        b"organisationIds" => ("School id", "School-id"),
        b"name" => ("Name", "Naam"),
        b"description" => ("Description", "Beschrijving"),
        b"addresses" => ("Address", "Adres"),
        b"otherCodes" => ("Code", "Code"),
        b"priceInformation" => ("Price", "Prijs"),
        b"consumers" => ("Receiver", "Ontvanger"),
        _ => ("", ""),
    };
    pick(locale, en, nl)
}

/// The name of a month, 1 for January; empty for any other number.
#[must_use]
pub const fn month(locale: Locale, month: u32) -> &'static str {
    let (en, nl) = match month {
        1 => ("January", "januari"),
        2 => ("February", "februari"),
        3 => ("March", "maart"),
        4 => ("April", "april"),
        5 => ("May", "mei"),
        6 => ("June", "juni"),
        7 => ("July", "juli"),
        8 => ("August", "augustus"),
        9 => ("September", "september"),
        10 => ("October", "oktober"),
        11 => ("November", "november"),
        12 => ("December", "december"),
        _ => ("", ""),
    };
    pick(locale, en, nl)
}

/// The day of the week that a `dayOfWeek` code stands for (`sun` to `sat`, in small letters); empty for any other code.
#[must_use]
pub const fn weekday(locale: Locale, code: &str) -> &'static str {
    let (en, nl) = match code.as_bytes() {
        b"sun" => ("Sunday", "zondag"),
        b"mon" => ("Monday", "maandag"),
        b"tue" => ("Tuesday", "dinsdag"),
        b"wed" => ("Wednesday", "woensdag"),
        b"thu" => ("Thursday", "donderdag"),
        b"fri" => ("Friday", "vrijdag"),
        b"sat" => ("Saturday", "zaterdag"),
        _ => ("", ""),
    };
    pick(locale, en, nl)
}

/// What a reading comes down to, as a half sentence; empty for a name that no reading has. The names are the
/// values of the options `exemptAmount`, `periodEnd` and `startMomentItems`.
#[must_use]
pub const fn reading(locale: Locale, name: &str) -> &'static str {
    let (en, nl) = match name.as_bytes() {
        b"price" => ("it replaces the price", "het vervangt de prijs"),
        b"vatReplacement" => ("it replaces the VAT", "het vervangt de btw"),
        b"exclusive" => ("that moment no longer belongs to the period", "dat moment hoort niet meer bij de periode"),
        b"inclusive" => ("that moment still belongs to the period", "dat moment hoort nog bij de periode"),
        b"replace" => ("they replace the items of the period", "ze vervangen de regels van de periode"),
        b"add" => ("they come on top of the items of the period", "ze komen boven op de regels van de periode"),
        _ => ("", ""),
    };
    pick(locale, en, nl)
}

/// Names or values in quotes, of which any will do: “one” or “another”.
pub(crate) fn quoted<'n>(locale: Locale, names: impl Iterator<Item = &'n str>) -> String {
    let (open, close) = (pick(locale, "“", "‘"), pick(locale, "”", "’"));
    let mut text = String::new();
    for name in names {
        if !text.is_empty() {
            text.push_str(pick(locale, " or ", " of "));
        }
        text.push_str(open);
        text.push_str(name);
        text.push_str(close);
    }
    text
}

/// A stretch of time from one limit to another, each in words: `from 1 July until 1 October 2026`.
pub(crate) fn span(locale: Locale, from: Option<&str>, until: Option<&str>) -> String {
    match (from, until) {
        (Some(from), Some(until)) => {
            // A year that both have is named once.
            let year = |text: &'_ str| text.rsplit_once(' ').map(|(_, year)| year.to_owned()).filter(|year| year.len() == 4);
            let alike = year(from).filter(|year_of_from| !from.contains(':') && year(until).as_ref() == Some(year_of_from));
            let from = alike.and_then(|year| from.strip_suffix(&year)).map_or(from, str::trim_end);
            [pick(locale, "from ", "van "), from, pick(locale, " until ", " tot "), until].concat()
        }
        (Some(from), None) => [pick(locale, "from ", "vanaf "), from, pick(locale, " on", "")].concat(),
        (None, Some(until)) => [pick(locale, "until ", "tot "), until].concat(),
        (None, None) => pick(locale, "at all times", "altijd").to_owned(),
    }
}

/// Names in a row: one, another and the last.
pub(crate) fn listed<'n>(locale: Locale, names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<_> = names.collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => rest.join(", ") + pick(locale, " and ", " en ") + last,
        _ => names.concat(),
    }
}

/// How a lower limit is put in words, before the number; empty for a name other than `above` and `atLeast`.
#[must_use]
pub const fn bound(locale: Locale, name: &str) -> &'static str {
    let (en, nl) = match name.as_bytes() {
        b"above" => ("more than", "meer dan"),
        b"atLeast" => ("at least", "minstens"),
        _ => ("", ""),
    };
    pick(locale, en, nl)
}

const fn pick(locale: Locale, en: &'static str, nl: &'static str) -> &'static str {
    match locale {
        Locale::En => en,
        Locale::Nl => nl,
    }
}

/// How a date, or a date and time, is written: by its parts, and by an example for who writes JSON.
pub(crate) fn date_example(locale: Locale, dates: Dates, example: &str) -> String {
    let has_time = example.contains('T');
    let parts = match (locale, has_time) {
        (Locale::En, false) => "year, month and day",
        (Locale::En, true) => "year, month, day and time",
        (Locale::Nl, false) => "jaar, maand en dag",
        (Locale::Nl, true) => "jaar, maand, dag en tijd",
    };
    let end = match (locale, dates) {
        (Locale::En, Dates::Local) => " in digits",
        (Locale::Nl, Dates::Local) => " in cijfers",
        (Locale::En, Dates::Iso) => return [parts, ", such as ", example].concat(),
        (Locale::Nl, Dates::Iso) => return [parts, ", zoals ", example].concat(),
    };
    [parts, end].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_from_one() {
        assert_eq!((month(Locale::En, 1), month(Locale::Nl, 12)), ("January", "december"));
        assert_eq!((month(Locale::En, 0), month(Locale::Nl, 13)), ("", ""));
    }

    #[test]
    fn a_day_of_the_week_is_known_by_its_code_only() {
        assert_eq!(weekday(Locale::Nl, "wed"), "woensdag");
        assert_eq!(weekday(Locale::En, "Wed"), "");
    }

    #[test]
    fn a_stretch_of_time_names_a_year_once() {
        let nl = |from, until| span(Locale::Nl, from, until);
        assert_eq!(nl(Some("1 juli 2026"), Some("1 oktober 2026")), "van 1 juli tot 1 oktober 2026");
        assert_eq!(nl(Some("1 juli 2026 12:00"), Some("1 oktober 2026")), "van 1 juli 2026 12:00 tot 1 oktober 2026");
        assert_eq!(nl(Some("1 juli 2026"), Some("1 juli 2027")), "van 1 juli 2026 tot 1 juli 2027");
        assert_eq!(nl(Some("1 juli 2026"), None), "vanaf 1 juli 2026");
        assert_eq!(span(Locale::En, Some("1 July 2026"), None), "from 1 July 2026 on");
        assert_eq!((nl(None, Some("1 juli 2026")), nl(None, None)), ("tot 1 juli 2026".to_owned(), "altijd".to_owned()));
    }

    #[test]
    fn every_reading_has_words() {
        for name in ["price", "vatReplacement", "exclusive", "inclusive", "replace", "add"] {
            assert!(!reading(Locale::En, name).is_empty() && !reading(Locale::Nl, name).is_empty(), "{name}");
        }
    }
}
