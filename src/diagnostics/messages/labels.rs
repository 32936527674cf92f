//! Labels inside a sentence: “Course name” becomes “the course name”, and “Cursusnaam” becomes “de cursusnaam”.

use super::words::item;
use crate::spec::{Locale, Property, Type};

/// What the message about a property without a value names, by the part of the template that it fills: a `field`, an `item` that a list
/// needs, or a whole `list`.
/// `is_item`: the value is one of a list.
pub(crate) fn to_fill_in(locale: Locale, label: &str, row: Option<&Property>, is_item: bool) -> (&'static str, String) {
    match row {
        Some(row) if is_item && !item(locale, row.name).is_empty() => ("field", the(locale, item(locale, row.name))),
        Some(_) if is_item => ("field", super::words::quoted(locale, std::iter::once(label))),
        Some(row) if row.array => match item(locale, row.name) {
            one if one.is_empty() || row.min_items == 0 => ("list", the(locale, label)),
            one => ("item", lowered(one)),
        },
        // A label of these is no name of a thing.
        Some(row) if row.r#type == Type::Boolean => ("field", super::words::quoted(locale, std::iter::once(label))),
        Some(_) => ("field", the(locale, label)),
        None => ("field", super::words::quoted(locale, std::iter::once(label))),
    }
}

/// A label with its article.
pub(crate) fn the(locale: Locale, label: &str) -> String {
    if is_no_noun(label) {
        return super::words::quoted(locale, std::iter::once(label));
    }
    let label = lowered(label);
    match locale {
        Locale::En => match label.strip_prefix("own ") {
            Some(rest) => "your own ".to_owned() + rest,
            None => "the ".to_owned() + &label,
        },
        Locale::Nl if label.starts_with("de ") || label.starts_with("het ") => label,
        Locale::Nl => (if is_neuter(&label) { "het " } else { "de " }).to_owned() + &label,
    }
}

/// Whether a label is no name of a thing, such as “Price valid until”.
fn is_no_noun(label: &str) -> bool {
    let last = label.rsplit(' ').next().unwrap_or_default();
    ["from", "until", "to", "vanaf", "tot", "met"].contains(&last)
}

/// A label with the word that asks for one of many.
pub(crate) fn which(locale: Locale, label: &str) -> String {
    let label = lowered(label);
    let word = match locale {
        Locale::En => "which ",
        Locale::Nl if is_neuter(&label) => "welk ",
        Locale::Nl => "welke ",
    };
    word.to_owned() + &label
}

/// That something isn't what a word says.
pub(crate) fn not(locale: Locale, word: &str) -> String {
    match (locale, word.strip_prefix("een ")) {
        (Locale::Nl, Some(noun)) => "geen ".to_owned() + noun,
        (Locale::Nl, None) if word.ends_with("(null)") => "geen null".to_owned(),
        (Locale::En, _) if word.ends_with("(null)") => "not null".to_owned(),
        (Locale::Nl, None) => "niet ".to_owned() + word,
        (Locale::En, _) => "not ".to_owned() + word,
    }
}

/// A label as it is written inside a sentence. Names and abbreviations keep their capitals.
fn lowered(label: &str) -> String {
    let first = label.split([' ', '-']).next().unwrap_or_default();
    let mut letters = label.chars();
    match letters.next() {
        Some(letter) if !first.chars().skip(1).any(char::is_uppercase) && first != "Edudex" => {
            letter.to_lowercase().chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}

/// Whether a Dutch label is one of het-words: that shows in the end of its noun, the word before “van”, “bij” and the like.
fn is_neuter(label: &str) -> bool {
    let words = label.split(' ').take_while(|word| !BEHIND_THE_NOUN.contains(word));
    let is_id = |noun: &str| noun == "id" || noun.ends_with("-id");
    words.last().is_some_and(|noun| is_id(noun) || NEUTER.iter().any(|end| noun.ends_with(end)))
}

const BEHIND_THE_NOUN: &[&str] =
    &["van", "bij", "voor", "in", "per", "met", "tot", "vanaf", "uit", "op", "door", "exclusief", "geldig", "zoals", "om"];

const NEUTER: &[&str] = &[
    "aanbod",
    "aantal",
    "adres",
    "antwoord",
    "bedrag",
    "beeldmerk",
    "begin",
    "bericht",
    "diploma",
    "domein",
    "einde",
    "gebouw",
    "gewicht",
    "iD",
    "jaar",
    "land",
    "lokaal",
    "maximum",
    "materiaal",
    "minimum",
    "moment",
    "niveau",
    "nummer",
    "onderdeel",
    "object",
    "pad",
    "resultaat",
    "segment",
    "tarief",
    "tijdstip",
    "type",
    "vak",
    "verzoek",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_gets_its_article() {
        for (label, dutch) in [
            ("Cursusnaam", "de cursusnaam"),
            ("Eigen cursuscode", "de eigen cursuscode"),
            ("Btw-bedrag", "het btw-bedrag"),
            ("Bedrag bij btw-vrijstelling", "het bedrag bij btw-vrijstelling"),
            ("Btw bij btw-vrijstelling", "de btw bij btw-vrijstelling"),
            ("Code van het startmoment", "de code van het startmoment"),
            ("Prijs exclusief btw", "de prijs exclusief btw"),
            ("EduMS-id", "het EduMS-id"),
            ("ECK iD van leerling", "het ECK iD van leerling"),
            ("De code zelf", "de code zelf"),
            ("Subsegment", "het subsegment"),
            ("Startmomenten", "de startmomenten"),
            ("Leerjaar", "het leerjaar"),
            ("Id van de associatie", "het id van de associatie"),
            ("Bericht", "het bericht"),
            ("Eenheid", "de eenheid"),
        ] {
            assert_eq!(the(Locale::Nl, label), dutch);
        }
        assert_eq!(the(Locale::Nl, "Prijs geldig tot"), "‘Prijs geldig tot’");
        assert_eq!(the(Locale::En, "Price valid from"), "“Price valid from”");
        assert_eq!(the(Locale::En, "VAT amount"), "the VAT amount");
        assert_eq!(the(Locale::En, "Own course code"), "your own course code");
    }

    #[test]
    fn a_label_is_asked_for_and_a_word_denied() {
        assert_eq!(which(Locale::Nl, "Leerling"), "welke leerling");
        assert_eq!(which(Locale::Nl, "Vak"), "welk vak");
        assert_eq!(which(Locale::En, "Student"), "which student");
        assert_eq!(not(Locale::Nl, "een tekst"), "geen tekst");
        assert_eq!(not(Locale::Nl, "niets (null)"), "geen null");
        assert_eq!(not(Locale::En, "nothing (null)"), "not null");
        assert_eq!(not(Locale::En, "a text"), "not a text");
    }
}
