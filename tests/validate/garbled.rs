//! Texts that were read in another encoding than they were written in.

use crate::common::{VALID, check, codes, edited, fixed, set};
use aanbod::report::Applicability;

/// Texts as a program shows them that takes UTF-8 for Windows-1252, and what they were.
const TEXTS: &[(&str, &str)] = &[
    ("CafÃ©", "Café"),
    ("Beleid â€“ de basis", "Beleid – de basis"),
    ("â‚¬ 100", "€ 100"),
    ("Zoâ€™n â€œgoedâ€\u{9d} vakâ€¦", "Zo’n “goed” vak…"),
    ("OvergeÃ«rfde coÃ¶rdinatie", "Overgeërfde coördinatie"),
    ("Å\u{a0}koda", "Škoda"),
    ("1 Ã— Â½", "1 × ½"),
];

#[test]
fn a_garbled_text_is_one_warning_wherever_it_stands_and_the_choice_puts_it_right() {
    for &(garbled, text) in TEXTS {
        for pointer in ["/name", "/shortName", "/learningMethod/planning/startMoments/0/city"] {
            let document = edited(VALID, &[set(pointer, garbled)]);
            let report = check(&document);
            assert_eq!(codes(&report), ["garbled-text"], "{pointer} {text}");
            let [fix] = report.diagnostics[0].fixes.as_slice() else { panic!("{pointer} {text}") };
            assert_eq!(fix.applicability, Applicability::Choice);
            assert_eq!(fixed(&document, &fix.operations), edited(VALID, &[set(pointer, text)]), "{pointer} {text}");
            assert_eq!(codes(&check(edited(VALID, &[set(pointer, text)]))), Vec::<&str>::new(), "{pointer} {text}");
        }
    }
}
