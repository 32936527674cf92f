//! How messages write dates: as documents do, or in words.

use crate::cases::all;
use crate::common::{VALID, edited, item, options, period, set};
use crate::practice;
use aanbod::options::Dates;
use aanbod::time::Moment;
use aanbod::{
    Call, Code, Diagnostic, Exchange, Kind, Locale, Quote, QuoteOptions, Report, ValidateOptions, diff, price_timeline, quote,
    validate, validate_exchange,
};
use std::path::Path;

fn dated(dates: Dates, locale: Locale) -> ValidateOptions {
    options().dates(dates).locale(locale)
}

fn check(text: &str, dates: Dates, locale: Locale) -> Report {
    validate(Kind::Course, text.as_bytes(), &dated(dates, locale)).unwrap()
}

fn message(report: &Report, code: Code) -> &str {
    &report.diagnostics.iter().find(|found| found.code == code).unwrap().message
}

#[test]
fn dates_are_written_as_documents_do_unless_words_are_asked_for() {
    let text = edited(VALID, &[set(period(0, "endDate"), "2026-06-30T21:59:59.9999999Z")]);
    let gap = |dates, locale| message(&check(&text, dates, locale), Code::PeriodGap).to_owned();
    for locale in [Locale::En, Locale::Nl] {
        let iso = gap(Dates::Iso, locale);
        assert!(iso.contains("2026-06-30T21:59:59.9999999Z") && iso.contains("2026-07-01T00:00:00Z"), "{iso}");
    }
    let default = validate(Kind::Course, text.as_bytes(), &options()).unwrap();
    assert_eq!(message(&default, Code::PeriodGap), gap(Dates::Iso, Locale::En));
    let dutch = gap(Dates::Local, Locale::Nl);
    assert!(dutch.contains("30 juni 2026 23:59:59,9999999") && dutch.contains("1 juli 2026 02:00"), "{dutch}");
    let english = gap(Dates::Local, Locale::En);
    assert!(english.contains("30 June 2026 23:59:59.9999999") && english.contains("1 July 2026 02:00"), "{english}");
    let midnight = edited(&text, &[set(period(1, "startDate"), "2026-06-30T22:00:00Z")]);
    let dutch = message(&check(&midnight, Dates::Local, Locale::Nl), Code::PeriodGap).to_owned();
    assert!(dutch.contains("1 juli 2026") && !dutch.contains("00:00"), "{dutch}");
}

#[test]
fn what_should_be_a_date_is_quoted_in_words_as_far_as_it_is_one() {
    let pointer = "/learningMethod/planning/startMoments/0/cutOffDate";
    let described = |value: &str| {
        let text = edited(VALID, &[set(pointer, value)]);
        let report = check(&text, Dates::Local, Locale::Nl);
        let found = report.diagnostics.into_iter().find(|found| found.pointer == pointer).unwrap();
        (found.message, found.params)
    };
    let (message, params) = described("2026-06-31");
    assert!(message.contains("‘31 juni 2026’ bestaat niet: juni heeft 30 dagen"), "{message}");
    assert!(params.contains(&("value", "2026-06-31".to_owned())) && params.contains(&("lastDay", "2026-06-30".to_owned())));
    let (message, params) = described("eind juni");
    assert!(message.contains("‘eind juni’") && message.ends_with("Schrijf jaar, maand en dag in cijfers."), "{message}");
    assert!(params.contains(&("example", "2026-01-15".to_owned())));
}

#[test]
fn a_code_that_looks_like_a_date_stays_as_it_is() {
    let moment = |at: usize| format!("/learningMethod/planning/startMoments/{at}/externalId");
    let text = edited(VALID, &[set(moment(0), "2026-01-15"), set(moment(1), "2026-01-15")]);
    let report = check(&text, Dates::Local, Locale::Nl);
    let found = report.diagnostics.iter().find(|found| found.code == Code::StartMomentDuplicate).unwrap();
    assert!(found.message.contains("2026-01-15"), "{}", found.message);
    // The other place is told by what it is called; programs have its pointer.
    assert!(found.hint.as_ref().unwrap().contains("Startmoment 1 › "), "{:?}", found.hint);
    assert_eq!(found.params[1], ("other", "/learningMethod/planning/startMoments/0/externalId".to_owned()));
}

#[test]
fn a_document_of_a_list_is_told_by_its_number() {
    let list = include_str!("../data/course/catalogue.json").replace("\"externalId\": \"", "\"externalId\": \"same\", \"x\": \"");
    let report = validate(Kind::Catalogue, list.as_bytes(), &dated(Dates::Local, Locale::Nl)).unwrap();
    let found = report.diagnostics.iter().find(|found| found.code == Code::CatalogueExternalId).unwrap();
    assert!(found.hint.as_ref().unwrap().contains("Cursus 1 › "), "{:?}", found.hint);
}

#[test]
fn a_fix_names_its_date_in_words_and_writes_it_as_documents_do() {
    let text = edited(VALID, &[set(period(0, "startDate"), "2026-01-01T01:00:00+01:00")]);
    let report = check(&text, Dates::Local, Locale::Nl);
    let fix = report.diagnostics.iter().find(|found| found.code == Code::DateTimeUtc).unwrap().fixes.first().unwrap().clone();
    assert!(fix.title.contains("1 januari 2026 00:00"), "{}", fix.title);
    assert!(serde_json::to_string(&fix.operations).unwrap().contains("2026-01-01T00:00:00Z"));
}

#[test]
fn a_quote_and_a_timeline_write_dates_as_they_are_asked_to() {
    let ask = |dates| {
        let mut options = QuoteOptions::new("2019-12-31T23:00:00Z".parse::<Moment>().unwrap()).locale(Locale::Nl);
        options.dates = dates;
        options
    };
    let message_of = |options: &QuoteOptions| {
        let Quote::Unpriced(none) = quote(VALID.as_bytes(), options).unwrap() else { panic!("there is no period") };
        none.diagnostics[0].message.clone()
    };
    assert!(message_of(&ask(None)).contains("2019-12-31T23:00:00Z"), "{}", message_of(&ask(None)));
    assert!(message_of(&ask(Some(Dates::Local))).contains("1 januari 2020 00:00"), "{}", message_of(&ask(Some(Dates::Local))));
    // A quote beside a check writes them as the check does, unless it is asked otherwise.
    let both = |dates| {
        let mut quote = ask(dates);
        quote.locale = None;
        let asked = dated(Dates::Local, Locale::Nl).quote(quote);
        let Some(Quote::Unpriced(none)) = validate(Kind::Course, VALID.as_bytes(), &asked).unwrap().quote else { panic!() };
        none.diagnostics[0].message.clone()
    };
    assert!(both(None).contains("1 januari 2020 00:00"), "{}", both(None));
    assert!(both(Some(Dates::Iso)).contains("2019-12-31T23:00:00Z"), "{}", both(Some(Dates::Iso)));
    assert!(
        ValidateOptions::from_json(r#"{ "dates": "local", "quote": { "orderedAt": "2026-01-15", "dates": "iso" } }"#).is_ok()
    );
    assert!(ValidateOptions::from_json(r#"{ "dates": "words" }"#).is_err());
}

/// Where a text has something in it that only programs read: a JSON Pointer, a time as documents have it, or the word PATCH.
fn technical(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let digits = |from: usize, count: usize| (from..from + count).all(|at| bytes.get(at).is_some_and(u8::is_ascii_digit));
    for at in 0..bytes.len() {
        let date = digits(at, 4) && bytes.get(at + 4) == Some(&b'-') && digits(at + 5, 2) && bytes.get(at + 7) == Some(&b'-');
        if date && digits(at + 8, 2) && bytes.get(at + 10) == Some(&b'T') {
            return Some(format!("a time in “{text}”"));
        }
        let starts = at == 0 || !(bytes[at - 1].is_ascii_alphanumeric() || b":/.<".contains(&bytes[at - 1]));
        if starts && bytes[at] == b'/' && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric) {
            return Some(format!("a pointer in “{text}”"));
        }
    }
    text.contains("PATCH").then(|| format!("PATCH in “{text}”"))
}

fn hold(diagnostics: &[Diagnostic], seen: &mut usize) {
    for found in diagnostics {
        *seen += 1;
        let titles = found.fixes.iter().map(|fix| fix.title.as_str());
        for text in titles.chain([found.message.as_str(), found.hint.as_deref().unwrap_or_default()]) {
            assert_eq!(technical(text), None, "{}", found.code.as_str());
        }
    }
}

/// Every document in a folder of the fixtures, and in those below.
fn documents(folder: &Path, all: &mut Vec<Vec<u8>>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => documents(&path, all),
            false => all.push(std::fs::read(path).unwrap()),
        }
    }
}

#[test]
fn in_words_nothing_that_people_read_is_technical() {
    let mut texts: Vec<(Vec<Kind>, Vec<u8>)> = Vec::new();
    for (system, of_course) in [("course", true), ("enrollment", false), ("association", false)] {
        let kinds = Kind::ALL.iter().copied().filter(|kind| of_course == (kind.one() == Kind::Course));
        let kinds: Vec<Kind> = kinds.filter(|kind| system != "association" || kind.as_str().starts_with("association")).collect();
        let mut all = Vec::new();
        documents(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(system), &mut all);
        texts.extend(all.into_iter().map(|text| (kinds.clone(), text)));
    }
    texts.extend(all().iter().map(|case| (vec![case.document().0], case.document().1.to_vec())));
    texts.extend(practice::cases().into_iter().map(|(_, kind, text)| (vec![kind], text.into_bytes())));
    assert!(texts.len() > 300, "{}", texts.len());
    let request = include_bytes!("../data/enrollment/enrollmentRequest.json");
    let query = br#"{ "enrollmentType": "study", "studyOfferingId": "x", "subjectOfferingId": "y" }"#;
    let mut seen = 0;
    for locale in [Locale::En, Locale::Nl] {
        let order = |ordered_at: &str| {
            QuoteOptions::new(ordered_at.parse::<Moment>().unwrap())
                .include(aanbod::options::Include::Pointers(vec![item(7, "x")]))
                .locale(locale)
                .dates(Dates::Local)
        };
        for (kinds, text) in &texts {
            for &kind in kinds {
                let asked = dated(Dates::Local, locale).quote(order("2026-07-01"));
                let report = validate(kind, text, &asked).unwrap();
                hold(&report.diagnostics, &mut seen);
                if let Some(Quote::Priced(price)) = report.quote {
                    hold(&price.diagnostics, &mut seen);
                }
            }
            if kinds[0].one() != Kind::Course {
                for status in [200, 400] {
                    let exchange = Exchange::new(Call::Enrollments, request, status, text).query(query);
                    hold(&validate_exchange(&exchange, &dated(Dates::Local, locale)).unwrap().diagnostics, &mut seen);
                }
                continue;
            }
            for ordered_at in ["2026-07-01T00:00:00Z", "2019-01-01", "2031-01-01T00:00:00Z"] {
                match quote(text, &order(ordered_at)).unwrap() {
                    Quote::Priced(price) => hold(&price.diagnostics, &mut seen),
                    Quote::Unpriced(none) => hold(&none.diagnostics, &mut seen),
                }
            }
            hold(&price_timeline(text, &order("2026-07-01")).unwrap().diagnostics, &mut seen);
            if let Ok(changes) = diff(Kind::Course, VALID.as_bytes(), text) {
                hold(&changes.not_patchable, &mut seen);
            }
        }
    }
    assert!(seen > 5_000, "{seen}");
}
