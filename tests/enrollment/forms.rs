//! Every form as a check and as a pattern: the same texts have it.

use aanbod::spec::enrollment::forms::{self, of_type};
use aanbod::spec::form::Form;
use regex_lite::Regex;

const UUID: &str = "0b7c0a5e-52f1-4f0e-9d64-3a1c8f2b7e90";

/// Every form with texts that have it, and some that don't.
fn all() -> Vec<(&'static Form, Vec<String>, Vec<&'static str>)> {
    let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    let eck = |segment: &str| format!("https://ketenid.nl/{segment}/{}", "09af".repeat(32));
    let periods = || texts(&["2026-2027", "1999-2000", "0000-0001", UUID, &UUID.to_uppercase()]);
    let no_periods = || vec!["", "2026-2026", "2026-2028", "2027-2026", "2026", "2026-27", "2026/2027", "26-27", "9999-10000"];
    vec![
        (&forms::SCHOOL_PERIOD, periods(), no_periods()),
        (&forms::SCHOOL_PERIOD_ASKED, periods(), no_periods()),
        (
            &forms::OFFERING,
            texts(&[UUID, &UUID.to_uppercase()]),
            vec!["", "urn:uuid:0b7c0a5e-52f1-4f0e-9d64-3a1c8f2b7e90", "0b7c0a5e52f14f0e9d643a1c8f2b7e90"],
        ),
        (&forms::DD_ID, texts(&[UUID]), vec!["", "{0b7c0a5e-52f1-4f0e-9d64-3a1c8f2b7e90}", "4711"]),
        (&forms::SCHOOL_ID, texts(&["118A306", "000A000"]), vec!["", "118X306", "118a306", "118A30", "1180306"]),
        (&forms::OL_CODE, texts(&["207X518"]), vec!["", "207A518", "207x518", "207X5180"]),
        (&forms::OIE_CODE, texts(&["17GH", "05QZ"]), vec!["", "17gh", "17GH00", "GH17"]),
        (&forms::BRANCH, texts(&["17GH03"]), vec!["", "17GH", "17GH3", "17GH|03"]),
        (
            &forms::ECK_ID,
            vec![eck("201703"), eck("pilot"), eck("a.b_c-1")],
            vec!["", "https://ketenid.nl/pilot/09af", "https://ketenid.nl//"],
        ),
        (
            &forms::NEPRI,
            texts(&["noor@zonnewende", "n.de-wit+1@leerling.zonnewende.example", "{x}@~"]),
            vec!["", "@", "a@", "@b", "a@b@c", "a b@c"],
        ),
        (
            &forms::NEPPI,
            texts(&["48213@1.kennisnet.nl", "a@b.c"]),
            vec!["", "48213", "48213@kennisnet", "48213@.nl", "48213@1..nl", "@1.nl"],
        ),
    ]
}

/// A text and what becomes of it with one character more, less, or another.
fn mutations(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let others = ['0', '9', 'a', 'f', 'g', 'A', 'F', 'Z', '-', '.', '/', '@', ' ', '\n', '_', 'é', '٣', '~'];
    let mut made = vec![text.to_owned()];
    for at in 0..=characters.len() {
        let (before, after) = characters.split_at(at);
        let joined = |middle: &[char], after: &[char]| [before, middle, after].concat().into_iter().collect::<String>();
        made.extend(others.iter().map(|&other| joined(&[other], after)));
        if let Some((_, rest)) = after.split_first() {
            made.push(joined(&[], rest));
            made.extend(others.iter().map(|&other| joined(&[other], rest)));
        }
    }
    made
}

#[test]
fn a_text_has_a_form_when_its_pattern_says_so() {
    for (form, examples, others) in all() {
        let pattern = Regex::new(form.pattern).unwrap();
        for text in examples.iter().flat_map(|text| mutations(text)).chain(others.iter().flat_map(|text| mutations(text))) {
            let has = (form.matches)(text.as_bytes());
            // No pattern can count: that one year follows the other is beyond it.
            let years = text.len() == 9 && text.as_bytes()[4] == b'-';
            if form.pattern == forms::SCHOOL_PERIOD.pattern && years && !has {
                continue;
            }
            assert_eq!(has, pattern.is_match(&text), "{text:?} and {}", form.pattern);
        }
    }
}

#[test]
fn examples_have_their_form_and_other_texts_do_not() {
    for (form, examples, others) in all() {
        for text in examples {
            assert!((form.matches)(text.as_bytes()), "{text}: {}", form.text.en);
        }
        for text in others {
            assert!(!(form.matches)(text.as_bytes()), "{text}: {}", form.text.en);
        }
    }
}

#[test]
fn a_form_is_told_with_an_example_that_has_it() {
    for (form, ..) in all() {
        for text in [form.text.en, form.text.nl] {
            let example = text.split_once("such as ").or_else(|| text.split_once("zoals ")).map(|(_, example)| example);
            if let Some(example) = example.and_then(|example| example.split([' ', ',']).next()) {
                assert!((form.matches)(example.as_bytes()), "{example}");
            }
        }
        assert_ne!(form.text.en, form.text.nl);
    }
}

#[test]
fn only_a_school_period_has_a_form_that_is_demanded() {
    let binding: Vec<_> = all().into_iter().filter(|(form, ..)| form.binding).map(|(form, ..)| form.pattern).collect();
    assert_eq!(binding, [forms::SCHOOL_PERIOD.pattern]);
}

#[test]
fn types_without_a_public_form_have_none() {
    let types = ["OIE_CODE", "BP_ID", "DD_ID", "AS_ID", "V_ID", "VE_CODE", "NEPPI", "BPI", "eduID", "NEPRI", "ASI", "eckId"];
    let without: Vec<_> = types.into_iter().filter(|id_type| of_type(id_type.as_bytes()).is_none()).collect();
    assert_eq!(without, ["BP_ID", "AS_ID", "BPI", "eduID", "ASI"]);
    assert!(of_type(b"oie_code").is_none());
}
