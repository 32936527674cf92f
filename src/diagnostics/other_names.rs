//! What else people call a property.

use crate::spec::property::differs_in_case;
use crate::spec::{Property, Required};

/// Other words for a name, in capitals or not: those of Dutch exports, and of systems that are alike.
const SYNONYMS: &[(&str, &str)] = &[
    ("aantal", "quantity"),
    ("begindatum", "beginDate"),
    ("begindatum", "startDate"),
    ("beschrijving", "description"),
    ("btwBedrag", "vatAmount"),
    ("btwPercentage", "vatPercentage"),
    ("btwTarief", "vatPercentage"),
    ("courseName", "name"),
    ("currency", "currencyCode"),
    ("cursusnaam", "name"),
    ("deelnemer", "student"),
    ("einddatum", "endDate"),
    ("factuurregels", "invoiceItems"),
    ("huisnummer", "houseNumber"),
    ("id", "associationId"),
    ("kosten", "costs"),
    ("kostensoort", "costType"),
    ("lat", "latitude"),
    ("leerjaar", "studyYear"),
    ("leerling", "student"),
    ("leervorm", "learningMethod"),
    ("lng", "longitude"),
    ("lon", "longitude"),
    ("naam", "name"),
    ("omschrijving", "description"),
    ("opleiding", "study"),
    ("optioneel", "isOptional"),
    ("plaats", "city"),
    ("priceExclVat", "priceBeforeTax"),
    ("priceExVat", "priceBeforeTax"),
    ("prijsExclBtw", "priceBeforeTax"),
    ("pupil", "student"),
    ("rol", "role"),
    ("schooljaar", "schoolPeriod"),
    ("schoolYear", "schoolPeriod"),
    ("startDate", "beginDate"),
    ("startdatum", "beginDate"),
    ("startdatum", "startDate"),
    ("startmomenten", "startMoments"),
    ("status", "remoteState"),
    ("straat", "streetName"),
    ("taxAmount", "vatAmount"),
    ("titel", "name"),
    ("title", "name"),
    ("updatedAt", "dateLastModified"),
    ("vak", "subject"),
    ("valuta", "currency"),
    ("valuta", "currencyCode"),
    ("vatPercent", "vatPercentage"),
    ("vatRate", "vatPercentage"),
];

/// The row that a key is another name of, among those that the object lacks: by a word that people use for it, or by some of the
/// words of a name that is required, as `id` for `enrollmentId` and `createdAt` for `dateCreated`.
#[cold]
pub(crate) fn row_meant(key: &str, lacking: impl Iterator<Item = &'static Property> + Clone) -> Option<&'static str> {
    let mut synonyms = SYNONYMS.iter().filter(|(word, _)| differs_in_case(word, key));
    if let Some((_, name)) = synonyms.find(|(_, name)| lacking.clone().any(|row| row.name == *name)) {
        return Some(name);
    }
    // A name of one word has no part.
    let has_words = |row: &&Property| row.required == Required::Yes && row.name.bytes().any(|sign| sign.is_ascii_uppercase());
    let mut required = lacking.filter(has_words).peekable();
    required.peek()?;
    let said: Vec<String> = words(key).filter(|word| !["at", "on"].contains(&word.as_str())).collect();
    let mut meant = required.filter(|row| is_some_of(&said, row.name));
    let only = meant.next()?;
    meant.next().is_none().then_some(only.name)
}

/// Whether people use a word for a name.
pub(crate) fn is_word_for(key: &str, name: &str) -> bool {
    SYNONYMS.iter().any(|(word, meant)| *meant == name && differs_in_case(word, key))
}

/// Whether words are some of those of a name, in their order.
fn is_some_of(said: &[String], name: &str) -> bool {
    let mut all = words(name);
    !said.is_empty() && said.iter().all(|word| all.any(|other| other == *word)) && words(name).nth(said.len()).is_some()
}

/// The words of a name, in small letters: `enrollment` and `id` of `enrollmentId`.
fn words(name: &str) -> impl Iterator<Item = String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_new = true;
    for sign in name.chars().take(60) {
        if matches!(sign, '_' | '-' | ' ') {
            is_new = true;
            continue;
        }
        match words.last_mut().filter(|_| !is_new && !sign.is_ascii_uppercase()) {
            Some(word) => word.push(sign),
            None => words.push(sign.to_ascii_lowercase().to_string()),
        }
        is_new = false;
    }
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::systems::kinds::Kind;

    fn meant(kind: Kind, key: &str) -> Option<&'static str> {
        row_meant(key, kind.root().properties.iter())
    }

    #[test]
    fn some_words_of_one_required_name_or_a_synonym_mean_it() {
        for (key, name) in [
            ("id", "enrollmentId"),
            ("type", "enrollmentType"),
            ("created_at", "dateCreated"),
            ("dateModified", "dateLastModified"),
            ("begin", "beginDate"),
            ("Leerling", "student"),
            ("startdatum", "beginDate"),
            ("schooljaar", "schoolPeriod"),
        ] {
            assert_eq!(meant(Kind::Enrollment, key), Some(name), "{key}");
        }
        for key in ["date", "at", "", "enrollmentIdType", "idEnrollment", "beginDate"] {
            assert_eq!(meant(Kind::Enrollment, key), None, "{key}");
        }
        assert_eq!(meant(Kind::Course, "Cursusnaam"), Some("name"));
        assert_eq!(meant(Kind::Course, "url"), None);
    }
}
