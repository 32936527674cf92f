//! The Rust interface: names of values, options, moments, bytes of ranges, and the sources of errors.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use aanbod::report::Applicability;
use aanbod::spec::System;
use aanbod::text::encoding::Encoding;
use aanbod::text::fault::{Problem, SyntaxProblem};
use aanbod::time::{DateTimeFault, Instant, Moment, OutOfYears};
use aanbod::*;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

/// Every value is read from the name that it is written as, and from no other.
fn has_names<T: Copy + Debug + Display + PartialEq + FromStr<Err = UnknownName> + serde::Serialize>(all: &[T]) {
    assert!(all.len() > 1);
    for value in all {
        let name = value.to_string();
        assert_eq!(name.parse(), Ok(*value));
        assert_eq!(serde_json::to_string(value).unwrap(), format!("\"{name}\""));
        assert_eq!(name.to_uppercase().parse::<T>().unwrap_err().name(), name.to_uppercase());
    }
}

#[test]
fn values_are_read_by_the_names_that_they_are_written_as() {
    has_names(Applicability::ALL);
    has_names(AssociationOutcome::ALL);
    has_names(Call::ALL);
    has_names(CallErrorCode::ALL);
    has_names(Code::ALL);
    has_names(Dates::ALL);
    has_names(Encoding::ALL);
    has_names(ExemptAmount::ALL);
    has_names(Kind::ALL);
    has_names(Locale::ALL);
    has_names(OperationMode::ALL);
    has_names(PeriodEnd::ALL);
    has_names(Profile::ALL);
    has_names(QuoteStatus::ALL);
    has_names(Reason::ALL);
    has_names(SegmentStatus::ALL);
    has_names(Severity::ALL);
    has_names(StartMomentItems::ALL);
    has_names(System::ALL);
    assert_eq!(format!("{:>12}|{:<8}|", Code::Missing, Kind::Course), "     missing|course  |");
}

#[test]
fn options_in_rust_are_those_of_json() {
    let ordered_at: Moment = "2026-01-15".parse().unwrap();
    let quote = QuoteOptions::new(ordered_at)
        .vat_exempt(true)
        .include(Include::All)
        .start_moment("S1")
        .period_end(PeriodEnd::Inclusive)
        .exempt_amount(ExemptAmount::VatReplacement)
        .start_moment_items(StartMomentItems::Add)
        .locale(Locale::Nl)
        .dates(Dates::Local);
    let quote_json = r#"{ "orderedAt": "2026-01-15", "vatExempt": true, "include": "all", "startMoment": "S1",
        "periodEnd": "inclusive", "exemptAmount": "vatReplacement", "startMomentItems": "add", "locale": "nl", "dates": "local" }"#;
    assert_eq!(QuoteOptions::from_json(quote_json).unwrap(), quote);
    let now: Instant = "2026-02-01T12:00:00Z".parse().unwrap();
    let options = ValidateOptions::default()
        .locale(Locale::Nl)
        .dates(Dates::Local)
        .operation(OperationMode::Stored)
        .profile(Profile::Ooapi)
        .allow("learningMethod.type", ["Classroom"])
        .mask_values(true)
        .ignore([Code::Comment])
        .severity(Code::PeriodGap, Severity::Error)
        .min_severity(Severity::Warning)
        .max_diagnostics(5)
        .period_end(PeriodEnd::Inclusive)
        .exempt_amount(ExemptAmount::Price)
        .now(now)
        .quote(quote.clone())
        .prices(PriceRequests::new(vec![quote], vec![QuoteOptions::default()]))
        .max_bytes(1000);
    let json = format!(
        r#"{{ "locale": "nl", "dates": "local", "operation": "stored", "profile": "ooapi", "maskValues": true,
        "allowed": {{ "learningMethod.type": ["Classroom"] }}, "ignore": ["comment"], "severity": {{ "period-gap": "error" }},
        "minSeverity": "warning", "maxDiagnostics": 5, "periodEnd": "inclusive", "exemptAmount": "price", "maxBytes": 1000,
        "now": "2026-02-01T13:00:00+01:00", "quote": {quote_json}, "prices": {{ "quotes": [{quote_json}], "timelines": [{{}}] }} }}"#
    );
    assert_eq!(ValidateOptions::from_json(&json).unwrap(), options);
}

#[test]
fn instants_and_other_clocks_agree_within_the_years_that_exist() {
    for text in ["0001-01-01T00:00:00Z", "1969-12-31T23:59:59.9999999Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z"] {
        let instant: Instant = text.parse().unwrap();
        let chrono = chrono::DateTime::from(instant);
        assert_eq!(Instant::try_from(chrono), Ok(instant), "{text}");
        assert_eq!(serde_json::to_value(instant).unwrap(), text);
    }
    assert_eq!(
        chrono::DateTime::from("2026-01-15T12:00:00.5Z".parse::<Instant>().unwrap()).timestamp_millis(),
        1_768_478_400_500
    );
    assert_eq!(Instant::try_from(chrono::DateTime::<chrono::Utc>::MAX_UTC), Err(OutOfYears));
    let tick = Duration::from_nanos(100);
    for (time, text) in [
        (SystemTime::UNIX_EPOCH - tick, "1969-12-31T23:59:59.9999999Z"),
        (SystemTime::UNIX_EPOCH + tick, "1970-01-01T00:00:00.0000001Z"),
    ] {
        assert_eq!(Instant::try_from(time).unwrap().to_string(), text);
    }
    assert_eq!(Instant::try_from(SystemTime::UNIX_EPOCH + Duration::from_secs(300_000_000_000)), Err(OutOfYears));
    assert_eq!("2026-02-30".parse::<Moment>(), Err(DateTimeFault::Form));
    assert_eq!("2026-02-20T10:00:00".parse::<Moment>(), Err(DateTimeFault::NoOffset));
    assert_eq!("2026-02-20".parse::<Instant>(), Err(DateTimeFault::NoOffset));
    let first = chrono::NaiveDate::MIN;
    assert_eq!(Moment::from(first).instant().to_string(), "0001-01-01T00:00:00Z");
}

#[test]
fn the_bytes_of_a_range_are_its_utf_16_code_units() {
    let text = "{ \"naam\": \"Caf\u{e9} \u{1f393}\", \"name\": 5, \"\u{1f393}\": 1 }";
    let units: Vec<u16> = text.encode_utf16().collect();
    let report = validate(Kind::Course, text.as_bytes(), &ValidateOptions::default()).unwrap();
    let mut seen = 0;
    for range in report.diagnostics.iter().filter_map(|found| found.range) {
        let piece = String::from_utf16(&units[range.from as usize..range.to as usize]).unwrap();
        assert_eq!(text[range.bytes()], piece);
        seen += usize::from(range.bytes().start != range.from as usize);
    }
    assert!(seen >= 2, "{seen}");
    let wire = serde_json::to_value(report.diagnostics[0].range).unwrap();
    assert_eq!(wire.as_object().unwrap().keys().collect::<Vec<_>>(), ["from", "to", "line", "column"]);
    let none = validate(Kind::Course, text.as_bytes(), &ValidateOptions::default().ranges(false)).unwrap();
    assert!(none.diagnostics.iter().all(|found| found.range.is_none()));
}

#[test]
fn the_bytes_of_a_splice_are_those_of_the_text_before_it() {
    let text = "{ \"\u{1f393}\": \"\u{e9}\", } // x";
    let mut now = text.to_owned();
    for splice in strict_changes(text).unwrap() {
        let bytes = splice.bytes_in(&now).unwrap();
        now.replace_range(bytes, &splice.insert);
    }
    assert_eq!(now, to_strict_json(text).unwrap());
    let splice = |from, to| Splice { from, to, insert: String::new() };
    assert_eq!(splice(0, 2).bytes_in("\u{1f393}"), Some(0..4));
    assert_eq!(splice(0, 1).bytes_in("\u{1f393}"), None);
    assert_eq!(splice(0, 3).bytes_in("\u{1f393}"), None);
}

#[test]
fn an_error_has_the_error_that_caused_it() {
    let error = ValidateOptions::from_json(r#"{ "now": "soon" }"#).unwrap_err();
    assert_eq!(error.source().and_then(|source| source.downcast_ref()), Some(&DateTimeFault::Form));
    let error = to_strict_json("{ \"a\" 1 }").unwrap_err();
    assert_eq!(error.code(), CallErrorCode::Unreadable);
    let problem = error.source().and_then(|source| source.downcast_ref());
    assert_eq!(problem, Some(&Problem::Syntax(SyntaxProblem::ExpectedColon)));
    assert_eq!(error.range().map(Range::bytes), Some(2..5));
    assert!(quote(b"{}", &QuoteOptions::default()).unwrap_err().source().is_none());
}
