//! Characters that nobody sees, in names, codes, values and texts.

use crate::cases::{Case, error, info, valid, warning};
use crate::common::{CREATING, VALID, check, edited, fixed, options, rename, set};
use aanbod::report::{Applicability, Severity};
use aanbod::{Code, Kind, Report, validate};
use serde_json::{Value, json};

const ASSOCIATION: &str = include_str!("../data/association/course.json");
const ENROLLMENT: &str = include_str!("../data/enrollment/enrollment-subject.json");

/// Characters that come along when people copy.
const SIGNS: &[char] = &[
    '\u{200b}', '\u{feff}', '\u{a0}', '\u{ad}', '\u{200e}', '\u{202e}', '\0', '\u{7}', '\t', '\u{b}', '\u{2060}', '\u{200d}',
    '\u{2009}',
];

pub fn cases() -> Vec<Case> {
    vec![
        error(Code::InvisibleCharacters, valid([set("/providerId", "\u{200b}3fa85f64-5717-4562-b3fc-2c963f66afa6")]))
            .at("/providerId", "\"\u{200b}3fa85f64-5717-4562-b3fc-2c963f66afa6\"")
            .param("sign", "a zero-width space")
            .param("character", "U+200B")
            .param("value", "␣3fa85f64-5717-4562-b3fc-2c963f66afa6")
            .fix(r#"[{"op":"replace","path":"/providerId","value":"3fa85f64-5717-4562-b3fc-2c963f66afa6"}]"#)
            .not(valid([set("/providerId", "3fa85f64-5717-4562-b3fc-2c963f66afa6")])),
        // A space in front of a date is one that people can see, and says so.
        error(Code::InvisibleCharacters, valid([set("/learningMethod/costs/details/0/startDate", " 2026-01-01T00:00:00Z")]))
            .at("/learningMethod/costs/details/0/startDate", "\" 2026-01-01T00:00:00Z\"")
            .param("sign", "a space too many")
            .param("character", "")
            .fix(r#"[{"op":"replace","path":"/learningMethod/costs/details/0/startDate","value":"2026-01-01T00:00:00Z"}]"#),
        warning(Code::InvisibleInCode, valid([set("/externalId", "A\u{200b}-1")]))
            .at("/externalId", "\"A\u{200b}-1\"")
            .param("value", "A␣-1")
            .param("character", "U+200B")
            .fix(r#"[{"op":"replace","path":"/externalId","value":"A-1"}]"#)
            .not(valid([set("/externalId", "Caf\u{e9}-1")])),
        info(Code::InvisibleInText, valid([set("/name", "Te\u{ad}kenen")]))
            .at("/name", "\"Te\u{ad}kenen\"")
            .param("sign", "a soft hyphen")
            .param("character", "U+00AD")
            .fix(r#"[{"op":"replace","path":"/name","value":"Tekenen"}]"#)
            .not(valid([set("/name", "Tekenen \u{2764}\u{fe0f}")]))
            .not(valid([set("/name", "\u{1f469}\u{200d}\u{1f393} Tekenen")])),
        warning(Code::GarbledText, valid([set("/name", "CafÃ© – tekenen")]))
            .at("/name", "\"CafÃ© – tekenen\"")
            .param("value", "CafÃ© – tekenen")
            .param("expected", "Café – tekenen")
            .fix(r#"[{"op":"replace","path":"/name","value":"Café – tekenen"}]"#)
            .not(valid([set("/name", "Café – “IRMÔ")]))
            .not(valid([set("/name", "Tekenen in SÃO PAULO")])),
        warning(Code::GarbledText, valid([set("/name", "Caf\u{fffd} tekenen")]))
            .at("/name", "\"Caf\u{fffd} tekenen\"")
            .param("expected", ""),
        error(Code::InvisibleInName, valid([rename("/shortName", "short\u{200b}Name")]))
            .at("/short\u{200b}Name", "\"short\u{200b}Name\"")
            .param("name", "short␣Name")
            .param("expected", "shortName")
            .fix("[{\"op\":\"move\",\"from\":\"/short\u{200b}Name\",\"path\":\"/shortName\"}]")
            .not(valid([rename("/shortName", "short\u{e9}Name")])),
    ]
}

fn checked(kind: Kind, text: &str) -> Report {
    validate(kind, text.as_bytes(), &options()).unwrap()
}

/// A value of a document with a sign in it is one finding of this weight, and the correction that comes with it makes the document what
/// it was.
fn one_finding(kind: Kind, document: &str, pointer: &str, severity: Severity) {
    let before: Value = serde_json::from_str(document).unwrap();
    let value = before.pointer(pointer).unwrap_or_else(|| panic!("{pointer}")).as_str().unwrap().to_owned();
    let usual: Vec<_> = checked(kind, document).diagnostics.iter().map(|found| found.code).collect();
    let half = value.char_indices().nth(value.chars().count() / 2).unwrap().0;
    for sign in SIGNS {
        for text in [format!("{}{sign}{}", &value[..half], &value[half..]), format!("{value}{sign}"), format!("{sign}{value}")] {
            let text = edited(document, &[set(pointer, text.as_str())]);
            let report = checked(kind, &text);
            let found: Vec<_> = report.diagnostics.iter().filter(|found| !usual.contains(&found.code)).collect();
            assert_eq!(found.len(), 1, "{pointer} {sign:?}: {found:?}");
            let found = found[0];
            assert_eq!((found.severity, found.pointer.as_str()), (severity, pointer), "{sign:?}");
            assert_eq!(found.fixes.len(), 1, "{pointer} {sign:?}");
            let after = fixed(&text, &found.fixes[0].operations);
            if found.fixes[0].applicability == Applicability::Certain {
                let after: Value = serde_json::from_str(&after).unwrap();
                assert_eq!(after.pointer(pointer).unwrap(), &json!(value), "{sign:?}");
            }
            let left = checked(kind, &after).diagnostics;
            assert!(left.iter().all(|left| left.code != found.code), "{pointer} {sign:?}: {left:?}");
        }
    }
}

#[test]
fn a_sign_in_a_value_that_must_be_exact_is_an_error() {
    for pointer in ["/providerId", "/learningMethod/costs/details/0/startDate"] {
        one_finding(Kind::Course, CREATING, pointer, Severity::Error);
    }
    for pointer in [
        "/offering/name/0/language",
        "/offering/teachingLanguage",
        "/remoteState",
        "/issuer/primaryCode/code",
        "/offering/startDate",
        "/offering/offeringId",
    ] {
        one_finding(Kind::Association, ASSOCIATION, pointer, Severity::Error);
    }
    for pointer in ["/status", "/beginDate", "/schoolPeriod", "/subject", "/dateCreated"] {
        one_finding(Kind::Enrollment, ENROLLMENT, pointer, Severity::Error);
    }
}

#[test]
fn a_sign_in_a_code_is_a_warning() {
    one_finding(Kind::Course, CREATING, "/learningMethod/costs/details/0/currencyCode", Severity::Warning);
    one_finding(Kind::Association, ASSOCIATION, "/issuer/primaryCode/codeType", Severity::Warning);
    one_finding(Kind::Association, ASSOCIATION, "/offering/course/primaryCode/code", Severity::Warning);
    one_finding(Kind::Enrollment, ENROLLMENT, "/student/userMasterIdentifier", Severity::Warning);
}

#[test]
fn a_key_with_a_sign_is_checked_as_the_one_that_is_meant() {
    for sign in SIGNS {
        for key in [format!("na{sign}me"), format!("name{sign}"), format!("{sign}name"), format!("NA{sign}ME")] {
            let key: &'static str = Box::leak(key.into_boxed_str());
            let report = check(edited(VALID, &[set("/name", 7), rename("/name", key)]));
            let codes: Vec<_> = report.diagnostics.iter().map(|found| found.code).collect();
            assert_eq!(codes, [Code::InvisibleInName, Code::Type], "{key:?}");
            let fix = &report.diagnostics[0].fixes[0];
            assert_eq!(fix.applicability, Applicability::Certain);
            let after = check(fixed(&edited(VALID, &[rename("/name", key)]), &fix.operations));
            assert_eq!(after.diagnostics, [], "{key:?}");
        }
    }
    // The right key is there too: nothing can be renamed to it.
    let both = VALID.replacen("\"name\"", "\"na\u{200b}me\": \"x\", \"name\"", 1);
    let report = check(both);
    let codes: Vec<_> = report.diagnostics.iter().map(|found| (found.code, found.fixes.len())).collect();
    assert_eq!(codes, [(Code::InvisibleInName, 0)]);
}

#[test]
fn typography_in_a_text_is_nobodys_mistake() {
    let quiet = |pointer: &str, text: &str| {
        let report = check(edited(VALID, &[set(pointer, text)]));
        assert_eq!(report.diagnostics, [], "{text:?}");
    };
    quiet("/name", "Zorg \u{2764}\u{fe0f}\u{200d}\u{1f525} en hart");
    quiet("/name", "1\u{fe0f}\u{20e3} Beginnen");
    quiet("/name", "\u{5e2}\u{5d1}\u{5e8}\u{5d9}\u{5ea}\u{200f} (Hebreeuws)");
    let word = edited(ASSOCIATION, &[set("/offering/description/0/value", "<p>Over&nbsp;dijken</p>\n")]);
    let usual = checked(Kind::Association, ASSOCIATION).diagnostics.len();
    assert_eq!(checked(Kind::Association, &word).diagnostics.len(), usual);
    let long = "Voor wie in 10\u{a0}weken, met mogelijk\u{ad}heden\u{200b}, meer wil leren dan in een jaar.";
    let text = edited(ASSOCIATION, &[set("/offering/description/0/value", long)]);
    assert_eq!(checked(Kind::Association, &text).diagnostics.len(), usual);
}

#[test]
fn a_name_of_nothing_but_signs_is_blank() {
    for name in ["\u{200b}", "\u{feff}\u{a0}", "\u{2060}\u{ad}"] {
        let report = check(edited(VALID, &[set("/name", name)]));
        let codes: Vec<_> = report.diagnostics.iter().map(|found| found.code).collect();
        assert_eq!(codes, [Code::Blank], "{name:?}");
    }
}
