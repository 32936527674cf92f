//! Calls that are wrong themselves: what is told to programs, and where.

use aanbod::{CallError, CallErrorCode, DiffOptions, QuoteOptions, ValidateOptions, edit, quote};

fn refused(options: &str) -> CallError {
    ValidateOptions::from_json(options).expect_err(options)
}

#[test]
fn options_that_break_off_are_refused_instead_of_half_read() {
    for broken in [
        r#"{ "locale": "nl" "maskValues": true }"#,
        r#"{ "locale": "nl", "maskValues": true"#,
        r#"{ "locale": "nl" } { "maskValues": true }"#,
        r#"{ "locale": "nl", maskValues: true }"#,
        r#"options: { "maskValues": true }"#,
        "",
    ] {
        let error = refused(broken);
        assert_eq!(error.code(), CallErrorCode::Unreadable, "{broken}");
        assert_eq!(error.param("argument"), Some("options"), "{broken}");
        assert!(error.range().is_some(), "{broken}");
        assert!(QuoteOptions::from_json(broken).is_err() && DiffOptions::from_json(broken).is_err(), "{broken}");
    }
    let range = refused("{ \"locale\": \"nl\",\n  \"maskValues\" true }").range().unwrap();
    assert_eq!((range.line, range.from), (2, 20));
    for tolerant in [r#"{ "maskValues": true, }"#, "{ /* all */ }", "\u{feff}{}"] {
        assert_eq!(refused(tolerant).code(), CallErrorCode::Options, "{tolerant}");
    }
    assert_eq!(ValidateOptions::from_json(" {\n} ").unwrap(), ValidateOptions::default());
}

#[test]
fn an_option_that_is_given_twice_is_refused() {
    for (twice, name) in [
        (r#"{ "maskValues": true, "maskValues": false }"#, "maskValues"),
        (r#"{ "maskValues": true, "mask\u0056alues": true }"#, "maskValues"),
        (r#"{ "quote": { "orderedAt": "2026-01-15", "vatExempt": true, "vatExempt": null } }"#, "quote.vatExempt"),
        (r#"{ "severity": { "missing": "info", "blank": "info", "missing": "error" } }"#, "severity.missing"),
        (r#"{ "allowed": { "status": ["a"], "status": ["b"] } }"#, "allowed.status"),
    ] {
        let error = refused(twice);
        assert_eq!((error.code(), error.param("option")), (CallErrorCode::OptionTwice, Some(name)), "{twice}");
        assert!(error.to_string().contains(name), "{error}");
    }
    assert!(ValidateOptions::from_json(r#"{ "periodEnd": "exclusive", "quote": { "periodEnd": "exclusive" } }"#).is_ok());
}

#[test]
fn a_wrong_call_has_a_code_and_names_what_is_wrong() {
    let described = |options: &str| {
        let error = refused(options);
        let params: Vec<_> = error.params().iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{} {}", error.code().as_str(), params.join(" "))
    };
    assert_eq!(described(r#"{ "maskvalues": true }"#), "unknown-option option=maskvalues");
    assert_eq!(described(r#"{ "quote": { "vat": true } }"#), "unknown-option option=quote.vat");
    assert_eq!(described(r#"{ "locale": "de" }"#), "option-value option=locale value=de");
    assert_eq!(described(r#"{ "quote": { "include": 5 } }"#), "option-value option=quote.include value=5");
    assert_eq!(described(r#"{ "severity": { "missing": "fatal" } }"#), "option-value option=severity value=fatal");
    assert_eq!(described(r#"{ "ignore": ["mising"] }"#), "unknown-code value=mising");
    assert_eq!(described(r#"{ "now": null }"#), "moment option=now");
    assert_eq!(described("[]"), "options ");

    let error = ValidateOptions::from_json(r#"{ "now": "soon" }"#).unwrap_err();
    assert_eq!((error.code(), error.param("option"), error.param("value")), (CallErrorCode::Moment, Some("now"), Some("soon")));
    let error = quote(b"{}", &QuoteOptions::default()).unwrap_err();
    assert_eq!((error.code(), error.param("option")), (CallErrorCode::Moment, Some("orderedAt")));
}

#[test]
fn a_text_that_cannot_be_read_is_told_with_its_place_and_an_operation_with_its_index() {
    let error = edit("{\n  \"a\": 1\n  \"b\": 2 }", "[]").unwrap_err();
    let range = error.range().unwrap();
    assert_eq!((error.code(), error.param("argument")), (CallErrorCode::Unreadable, Some("text")));
    assert_eq!((range.line, range.column), (3, 3));
    let error = edit("{}", "[").unwrap_err();
    assert_eq!((error.code(), error.param("argument")), (CallErrorCode::Unreadable, Some("operations")));
    let patch = |operations: &str| {
        let error = edit("{ \"a\": 1 }", operations).unwrap_err();
        (error.code(), error.param("index").map(str::to_owned))
    };
    let gone = r#"[{ "op": "remove", "path": "/a" }, { "op": "remove", "path": "/a" }]"#;
    assert_eq!(patch(gone), (CallErrorCode::Operation, Some("1".to_owned())));
    assert_eq!(patch(r#"[{ "op": "put", "path": "/a" }]"#), (CallErrorCode::Patch, Some("0".to_owned())));
    assert_eq!(patch("{}"), (CallErrorCode::Patch, None));
}

#[test]
fn every_code_of_a_wrong_call_has_a_name_of_its_own() {
    let names: std::collections::BTreeSet<_> = CallErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(names.len(), CallErrorCode::ALL.len());
}
