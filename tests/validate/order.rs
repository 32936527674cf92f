//! All findings, in the order of the text, the same every time.

use crate::common::{BROKEN, NOW, VALID, check, codes, options};
use aanbod::options::OperationMode;
use aanbod::time::Moment;
use aanbod::{Kind, Locale, Report, Severity, ValidateOptions, validate};

fn json(report: &Report) -> String {
    serde_json::to_string(report).unwrap()
}

#[rustfmt::skip]
#[test]
fn every_mistake_in_a_document_is_told_at_once_in_the_order_of_the_text() {
    let report = check(BROKEN);
    assert_eq!(codes(&report), [
            "sub-segment", "guid", "blank", "null-required", "enum-spelling", "property-case", "unknown-property",
            "deprecated", "type", "unknown-property", "enum-spelling", "language", "integer-form", "contact-sessions",
            "period-reversed", "currency", "empty-list", "date-time-utc", "quantity", "money-decimals", "vat-mismatch", "country",
            "exempt-free", "price-negative", "type", "vat-rate", "currency-missing",
            "date-time", "exempt-reading", "minimum", "blank", "enum",
            "start-date", "cut-off-date", "participants", "nothing-planned", "start-moment-duplicate", "weekday",
            "cut-off-date-late", "date-time-offset", "event-reversed", "crebo", "croho",
        ]);
    let places: Vec<_> = report.diagnostics.iter().map(|found| found.range.unwrap().from).collect();
    assert!(places.is_sorted());
}

#[test]
fn the_same_text_gives_the_same_bytes() {
    for text in [VALID, BROKEN, "", "{"] {
        for locale in [Locale::En, Locale::Nl] {
            let asked = options().locale(locale);
            let [once, again] = [(); 2].map(|()| json(&validate(Kind::Course, text.as_bytes(), &asked).unwrap()));
            assert_eq!(once, again);
        }
    }
}

#[test]
fn a_limit_shortens_the_list_and_not_the_counts() {
    let whole = check(BROKEN);
    assert!(!whole.truncated);
    for limit in [0, 1, 7, 1000] {
        let asked = options().max_diagnostics(limit);
        let report = validate(Kind::Course, BROKEN.as_bytes(), &asked).unwrap();
        assert_eq!(report.counts, whole.counts);
        assert_eq!(report.truncated, (limit as usize) < whole.diagnostics.len());
        // Errors are kept before warnings, and those before remarks; what is kept stays in the order of the text.
        let mut ranked: Vec<_> = whole.diagnostics.iter().collect();
        ranked.sort_by_key(|found| {
            [Severity::Error, Severity::Warning, Severity::Info].iter().position(|it| *it == found.severity)
        });
        ranked.truncate(limit as usize);
        let kept: Vec<_> = whole.diagnostics.iter().filter(|found| ranked.contains(found)).collect();
        assert_eq!(report.diagnostics.iter().collect::<Vec<_>>(), kept);
        assert!(!report.valid);
    }
}

#[test]
fn a_thousand_findings_are_listed_by_default() {
    let many: String = (0..1500).map(|index| format!("\"z{index}\": 1,")).collect();
    let report = check(VALID.replacen('{', &format!("{{{many}"), 1));
    assert_eq!((report.diagnostics.len(), report.counts.warning, report.truncated, report.valid), (1000, 1500, true, true));
}

#[test]
fn labels_messages_hints_and_fixes_are_dutch_when_asked() {
    let asked = options().locale(Locale::Nl);
    let dutch = validate(Kind::Course, BROKEN.as_bytes(), &asked).unwrap();
    let english = check(BROKEN);
    for (dutch, english) in dutch.diagnostics.iter().zip(&english.diagnostics) {
        assert_eq!((dutch.code, &dutch.pointer, dutch.range), (english.code, &english.pointer, english.range));
        assert_ne!(dutch.message, english.message);
    }
    let gap = dutch.diagnostics.iter().find(|found| found.code.as_str() == "blank").unwrap();
    assert_eq!(gap.label, "Eigen cursuscode");
}

#[test]
fn a_report_names_its_format_kind_and_readings() {
    let report = check(VALID);
    let json: serde_json::Value = serde_json::from_str(&json(&report)).unwrap();
    assert_eq!(
        json,
        serde_json::json!({
            "format": "aanbod-report/1", "kind": "course", "valid": true,
            "counts": { "error": 0, "warning": 0, "info": 0 }, "truncated": false,
            "readings": { "operation": "auto", "profile": "eduxchange", "periodEnd": "exclusive", "exemptAmount": "price", "startMomentItems": "replace" },
            "diagnostics": [],
        })
    );
}

#[test]
fn the_present_is_an_instant_or_a_date_and_nothing_else() {
    for now in [NOW, "2026-02-01", "2026-02-01T13:00:00+01:00"] {
        assert!(validate(Kind::Course, b"{}", &options().now(now.parse::<Moment>().unwrap())).is_ok());
    }
    for now in ["", "today", "2026-02-30", "2026-02-01T12:00:00"] {
        assert!(now.parse::<Moment>().is_err(), "{now}");
        assert!(ValidateOptions::from_json(&format!(r#"{{ "now": "{now}" }}"#)).is_err(), "{now}");
    }
    assert!(validate(Kind::Course, b"{}", &ValidateOptions::default().operation(OperationMode::Create)).is_ok());
}
