//! Texts of an association that are written in another way than the standard's, and what is offered for them.

use crate::association::{COURSE, check};
use crate::common::{edited, set};
use aanbod::Code;
use aanbod::options::Profile;
use aanbod::report::{Applicability, Diagnostic};

/// What eduXchange's minimum says of a course in which a text is changed, at that place.
fn finding_of(pointer: &str, text: &str) -> Diagnostic {
    let report = check(&edited(COURSE, &[set(pointer, text)]), Profile::Eduxchange);
    report.diagnostics.into_iter().find(|found| found.pointer == pointer).unwrap()
}

#[test]
fn a_domain_in_an_address_is_certain_only_where_nothing_else_is_in_there() {
    for (code, right) in [
        ("https://rijnoever.example", "=rijnoever.example"),
        ("http://rijnoever.example/", "=rijnoever.example"),
        ("//rijnoever.example", "=rijnoever.example"),
        (" rijnoever.example ", "=rijnoever.example"),
        ("rijnoever.example.", "=rijnoever.example"),
        ("https://www.rijnoever.example", "?rijnoever.example"),
        ("https://WWW.rijnoever.example", "?rijnoever.example"),
        ("HTTPS://rijnoever.example", "=rijnoever.example"),
        ("https://rijnoever.example/onderwijs?a=b", "?rijnoever.example"),
        ("rijnoever.example:443", "?rijnoever.example"),
        ("info@rijnoever.example", "?rijnoever.example"),
        ("https://rijnoever", ""),
        ("https://", ""),
        ("ftp://rijnoever.example", ""),
    ] {
        let found = finding_of("/issuer/primaryCode/code", code);
        assert_eq!(found.code, Code::Form, "{code}");
        let sign = |fix: &aanbod::report::Fix| if fix.applicability == Applicability::Certain { "=" } else { "?" };
        let shown: Vec<String> =
            found.fixes.iter().map(|fix| format!("{}{}", sign(fix), fix.title.rsplit(' ').next().unwrap())).collect();
        assert_eq!(shown.concat(), right, "{code}");
    }
}

#[test]
fn a_duration_in_words_is_written_as_the_standard_does() {
    for (words, right) in [
        ("10 weken", "P10W"),
        ("3 days", "P3D"),
        ("1 dag", "P1D"),
        ("2 uur", "PT2H"),
        ("6 maanden", "P6M"),
        ("2 years", "P2Y"),
        ("p10w", "P10W"),
        ("10\u{a0}weken", "P10W"),
        ("2,5 uur", ""),
        ("tien weken", ""),
        ("3 weken en 2 dagen", ""),
    ] {
        let found = finding_of("/offering/course/duration", words);
        assert_eq!(found.code, if words.contains('\u{a0}') { Code::InvisibleCharacters } else { Code::Form }, "{words}");
        let certain = found.fixes.iter().filter(|fix| fix.applicability == Applicability::Certain);
        let shown: String = certain.map(|fix| fix.title.replace(['“', '”'], "")).collect();
        assert_eq!(shown, if right.is_empty() { String::new() } else { format!("Change to {right}") }, "{words}");
    }
}
