//! Reports without a word of the document.

use crate::association;
use crate::common::{BROKEN, VALID, check, options};
use aanbod::time::Moment;
use aanbod::{Kind, Locale, validate};
use serde_json::Value;

fn masked(text: &str, locale: Locale) -> String {
    masked_as(Kind::Course, text, locale)
}

fn masked_as(kind: Kind, text: &str, locale: Locale) -> String {
    let asked = options().mask_values(true).locale(locale);
    serde_json::to_string(&validate(kind, text.as_bytes(), &asked).unwrap()).unwrap()
}

/// Every text and number of a document, and every key that the specification doesn't know.
fn secrets(document: &Value, secrets: &mut Vec<String>) {
    match document {
        Value::Object(members) => {
            for (key, value) in members {
                if ["onbekendeSleutel", "naem", "Name", "extraVeldje", "korting"].contains(&key.as_str()) {
                    secrets.push(key.clone());
                }
                self::secrets(value, secrets);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| self::secrets(item, secrets)),
        Value::String(text) => secrets.push(text.clone()),
        Value::Number(number) => secrets.push(number.to_string()),
        Value::Null | Value::Bool(_) => {}
    }
}

#[test]
fn no_value_and_no_unknown_key_of_the_document_is_in_a_masked_report() {
    let mut words = Vec::new();
    secrets(&serde_json::from_str(BROKEN).unwrap(), &mut words);
    // Weekdays and years also stand in our own texts; texts of the specification itself are none of the document's.
    words.retain(|word| word.trim().len() > 3 && !["2026", "SelfPlaned", "edudex"].contains(&word.as_str()));
    assert!(words.len() > 40);
    for locale in [Locale::En, Locale::Nl] {
        let report = masked(BROKEN, locale);
        for word in &words {
            assert!(!report.contains(word.as_str()), "{word} in {report}");
        }
        assert!(!report.contains("SelfPlaned") && !report.contains("\"edudex\""));
    }
}

#[test]
fn a_masked_report_of_an_association_tells_nothing_of_it_either() {
    let mut words = Vec::new();
    secrets(&serde_json::from_str(association::BROKEN).unwrap(), &mut words);
    // What also stands in our own texts: values that the standard names, and examples of how to write one.
    const OURS: &[&str] = &["queued", "completed", "course", "nl-NL", "true", "brin", "faculty", "schacHome", "en-GB"];
    words.retain(|word| word.trim().len() > 3 && !OURS.contains(&word.as_str()));
    assert!(words.len() > 40, "{}", words.len());
    let shown = serde_json::to_string(&validate(Kind::Association, association::BROKEN.as_bytes(), &options()).unwrap()).unwrap();
    for locale in [Locale::En, Locale::Nl] {
        let report = masked_as(Kind::Association, association::BROKEN, locale);
        for word in &words {
            assert!(!report.contains(word.as_str()), "{word} in {report}");
        }
    }
    for word in ["leerling", "onbekendeSleutel", "99.95", "122.20", "studentKaart"] {
        assert!(shown.contains(word), "{word}");
    }
}

#[test]
fn an_unmasked_report_does_show_them() {
    let report = serde_json::to_string(&check(BROKEN)).unwrap();
    for word in ["geen-guid-maar-tekst", "onbekendeSleutel", "volgende week", "7654.32", "31-12-2026"] {
        assert!(report.contains(word), "{word}");
    }
}

#[test]
fn a_masked_price_has_no_text_of_the_document() {
    let text = VALID.replace("\"EUR\"", "\"GEHEIM\"").replace('\n', "");
    let quote = aanbod::QuoteOptions::new("2026-02-01T12:00:00Z".parse::<Moment>().unwrap());
    let priced = |kind, mask| {
        let asked = options().mask_values(mask).quote(quote.clone());
        let report = validate(kind, text.as_bytes(), &asked).unwrap();
        let report = serde_json::to_string(&report).unwrap();
        assert!(report.contains("\"priced\""), "{report}");
        report
    };
    for kind in [Kind::Course, Kind::Catalogue] {
        assert!(priced(kind, false).contains("GEHEIM"));
        assert!(!priced(kind, true).contains("GEHEIM"));
    }
}

#[test]
fn keys_are_masked_wherever_they_stand() {
    let text = VALID.replacen("\"segment\"", "\"GEHEIM\": 1, \"GEHEIM\": 2, \"segment\"", 1);
    assert!(!masked(&text, Locale::En).contains("GEHEIM"));
    let asked = options().mask_values(true);
    let lines = VALID.replace('\n', "").replace("OBT-2026-014", "GEHEIM");
    let report = validate(Kind::Catalogue, format!("{lines}\n{lines}").as_bytes(), &asked).unwrap();
    assert_eq!(report.counts.error, 2);
    assert!(!serde_json::to_string(&report).unwrap().contains("GEHEIM"));
}
