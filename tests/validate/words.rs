//! Sentences as a person in the trade would say them.

use crate::common::{Edit, VALID, edited, event, item, moment, number, options, period, remove, set};
use aanbod::options::Dates;
use aanbod::time::Moment;
use aanbod::{Kind, Locale, validate};
use serde_json::json;

/// What is said of the valid course with changes, in Dutch and in English, with dates in words.
fn messages_of<const N: usize>(edits: [Edit; N]) -> (Vec<String>, Vec<String>) {
    let text = edited(VALID, &edits);
    let messages = |locale| {
        let options = options().locale(locale).dates(Dates::Local);
        let report = validate(Kind::Course, text.as_bytes(), &options).unwrap();
        report.diagnostics.into_iter().map(|found| found.message).collect()
    };
    (messages(Locale::Nl), messages(Locale::En))
}

fn only<const N: usize>(edits: [Edit; N]) -> (String, String) {
    let (nl, en) = messages_of(edits);
    assert_eq!((nl.len(), en.len()), (1, 1), "{nl:?}");
    (nl[0].clone(), en[0].clone())
}

#[test]
fn what_is_missing_empty_or_blank_is_asked_for_in_one_sentence() {
    for name in [remove("/name"), set("/name", json!(null)), set("/name", ""), set("/name", " ")] {
        assert_eq!(only([name]), ("Vul de cursusnaam in.".into(), "Fill in the course name.".into()));
    }
    for list in [
        remove("/learningMethod/costs/details"),
        set("/learningMethod/costs/details", json!(null)),
        set("/learningMethod/costs/details", json!([])),
    ] {
        let asked = ("Er is nog geen prijsperiode. Voeg er een toe.".into(), "There is no price period yet. Add one.".into());
        assert_eq!(only([list]), asked);
    }
    for (pointer, nl, en) in [
        ("/externalId".to_owned(), "Vul de eigen cursuscode in.", "Fill in your own course code."),
        (item(0, "priceBeforeTax"), "Vul de prijs exclusief btw in.", "Fill in the price excluding VAT."),
        (item(0, "vatAmount"), "Vul het btw-bedrag in.", "Fill in the VAT amount."),
        (period(0, "invoiceItems"), "Er is nog geen factuurregel. Voeg er een toe.", "There is no invoice item yet. Add one."),
        (moment(0, "modules"), "Voeg de modules toe.", "Add the modules."),
        (event("eventDate"), "Vul de datum van de bijeenkomst in.", "Fill in the event date."),
        ("/learningMethod/duration".to_owned(), "Vul de duur in.", "Fill in the duration."),
    ] {
        let (dutch, english) = messages_of([remove(pointer.clone())]);
        assert!(dutch.contains(&nl.to_owned()) && english.contains(&en.to_owned()), "{pointer}: {dutch:?} {english:?}");
    }
}

#[test]
fn an_overlap_names_both_periods_and_the_time_that_they_share() {
    let overlap = |end: &str, start: &str| only([set(period(0, "endDate"), end), set(period(1, "startDate"), start)]);
    assert_eq!(
        overlap("2026-09-30T22:00:00Z", "2026-06-30T22:00:00Z"),
        (
            "Prijsperiode 1 en 2 overlappen elkaar van 1 juli tot 1 oktober 2026: wie dan bestelt, heeft twee prijzen.".into(),
            "Price periods 1 and 2 overlap from 1 July until 1 October 2026: whoever orders then has two prices.".into()
        )
    );
    let (open, _) = only([set(period(0, "endDate"), json!(null))]);
    assert_eq!(open, "Prijsperiode 1 en 2 overlappen elkaar vanaf 1 juli 2026 02:00: wie dan bestelt, heeft twee prijzen.");
}

#[test]
fn a_weekday_is_held_against_its_date_in_one_breath() {
    let (nl, en) = only([set(moment(0, "dayOfWeek"), "mon")]);
    assert_eq!(
        (nl.as_str(), en.as_str()),
        ("5 maart 2026 is een donderdag, geen maandag.", "5 March 2026 is a Thursday, not a Monday.")
    );
}

#[test]
fn a_value_of_another_type_is_shown_with_what_belongs_there() {
    let (nl, en) = only([set("/segment", "Groen")]);
    assert_eq!(nl, "Segment: hier hoort een groep velden, geen tekst: \u{2018}Groen\u{2019}.");
    assert_eq!(en, "Segment: a group of fields belongs here, not a text: \u{201c}Groen\u{201d}.");
    let (nl, _) = only([set("/learningMethod/planning/startMoments", json!({}))]);
    assert_eq!(nl, "Startmomenten: hier hoort een lijst, geen groep velden.");
    let (nl, _) = only([set("/isProfessionalCourse", number("1"))]);
    assert_eq!(nl, "Beroepsgerichte cursus: hier hoort ja of nee (true of false), geen getal: \u{2018}1\u{2019}.");
}

#[test]
fn a_quote_asks_for_what_its_price_lacks() {
    let messages = |edits: &[Edit], locale| {
        let order = aanbod::QuoteOptions::new("2026-02-01".parse::<Moment>().unwrap()).locale(locale);
        let quote = serde_json::to_value(aanbod::quote(edited(VALID, edits).as_bytes(), &order).unwrap()).unwrap();
        quote["diagnostics"]
            .as_array()
            .unwrap()
            .iter()
            .map(|found| found["message"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    for (edit, nl) in [
        (remove(item(0, "priceBeforeTax")), "Er is nog geen prijs: vul eerst de prijs exclusief btw in."),
        (set(item(0, "priceBeforeTax"), json!(null)), "Er is nog geen prijs: vul eerst de prijs exclusief btw in."),
        (set(item(0, "priceBeforeTax"), "veel"), "Er is nog geen prijs: verbeter eerst de prijs exclusief btw."),
        (remove(period(0, "invoiceItems")), "Er is nog geen prijs: voeg eerst een factuurregel toe."),
    ] {
        assert_eq!(messages(&[edit], Locale::Nl), [nl]);
    }
    assert_eq!(messages(&[remove(item(0, "vatAmount"))], Locale::En), ["There is no price yet: fill in the VAT amount first."]);
}
