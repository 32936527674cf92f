//! What people read is complete: every code says what it has to say, in both languages, with the params it has.

use aanbod::messages::{Message, message};
use aanbod::{Code, Locale};
use std::collections::BTreeSet;

const LOCALES: [Locale; 2] = [Locale::En, Locale::Nl];

/// What every message can name: the label of its place, and what it becomes inside a sentence.
const LABELS: [&str; 7] = ["label", "field", "item", "list", "wrong", "which", "notFound"];

/// The templates of a message, with their names.
fn templates(message: &Message) -> [(&'static str, &'static str); 3] {
    [("message", message.message), ("hint", message.hint), ("fix", message.fix)]
}

/// Every text of every code, with words that say where it stands.
fn each_text(mut check: impl FnMut(&str, &'static str)) {
    for &code in Code::ALL {
        for locale in LOCALES {
            let texts = message(code, locale);
            for (name, text) in [("title", texts.title), ("text", texts.text)].into_iter().chain(templates(&texts)) {
                check(&format!("{} {locale:?} {name}", code.as_str()), text);
            }
        }
    }
}

/// The params that a template names, or what is wrong with it.
fn params(template: &'static str) -> Result<BTreeSet<&'static str>, String> {
    let mut named = BTreeSet::new();
    let mut rest = template;
    let mut optional: Option<usize> = None;
    while let Some((_, bracket, after)) = split_at_bracket(rest) {
        rest = after;
        match bracket {
            '{' => {
                let (name, after) = rest.split_once('}').ok_or("a brace isn't closed")?;
                if name.is_empty() || !name.chars().all(char::is_alphanumeric) {
                    return Err(format!("“{name}” can't be a param"));
                }
                named.insert(name);
                optional = optional.map(|count| count + 1);
                rest = after;
            }
            '[' if optional.is_some() => return Err("a bracket inside a bracket".into()),
            '[' => optional = Some(0),
            ']' => match optional.take() {
                None => return Err("a bracket that closes nothing".into()),
                Some(0) => return Err("an optional part without param".into()),
                Some(_) => {}
            },
            _ => return Err("a brace that closes nothing".into()),
        }
    }
    if optional.is_some() { Err("a bracket isn't closed".into()) } else { Ok(named) }
}

/// The text before the first bracket or brace, that character, and the text after it.
fn split_at_bracket(text: &'static str) -> Option<(&'static str, char, &'static str)> {
    let at = text.find(['{', '}', '[', ']'])?;
    let (before, rest) = text.split_at_checked(at)?;
    let mut characters = rest.chars();
    let bracket = characters.next()?;
    Some((before, bracket, characters.as_str()))
}

#[test]
fn every_code_has_a_title_a_text_and_a_message_in_both_languages() {
    for &code in Code::ALL {
        for locale in LOCALES {
            let texts = message(code, locale);
            for (name, text) in [("title", texts.title), ("text", texts.text), ("message", texts.message)] {
                assert!(!text.trim().is_empty(), "{} {locale:?}: no {name}", code.as_str());
            }
        }
    }
}

#[test]
fn a_template_names_only_the_label_and_params_that_its_code_has() {
    for &code in Code::ALL {
        for locale in LOCALES {
            for (name, template) in templates(&message(code, locale)) {
                let place = format!("{} {locale:?} {name}: {template}", code.as_str());
                match params(template) {
                    Err(problem) => assert_eq!(problem, "", "{place}"),
                    Ok(named) => {
                        for param in named {
                            assert!(LABELS.contains(&param) || code.params().contains(&param), "{place}: {{{param}}}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn both_languages_tell_the_same_figures() {
    for &code in Code::ALL {
        let (en, nl) = (message(code, Locale::En), message(code, Locale::Nl));
        for ((name, english), (_, dutch)) in templates(&en).into_iter().zip(templates(&nl)) {
            assert_eq!(params(english), params(dutch), "{} {name}", code.as_str());
            assert_eq!(english.is_empty(), dutch.is_empty(), "{} {name}", code.as_str());
        }
    }
}

#[test]
fn titles_and_messages_are_translated() {
    for &code in Code::ALL {
        let (en, nl) = (message(code, Locale::En), message(code, Locale::Nl));
        assert_ne!(en.title, nl.title, "{}", code.as_str());
        assert_ne!(en.text, nl.text, "{}", code.as_str());
        assert_ne!(en.message, nl.message, "{}", code.as_str());
    }
}

#[test]
fn titles_are_short_and_tell_codes_apart() {
    for locale in LOCALES {
        let mut titles = BTreeSet::new();
        for &code in Code::ALL {
            let title = message(code, locale).title;
            assert!((2..=5).contains(&title.split_whitespace().count()), "{}: {title}", code.as_str());
            assert!(titles.insert(title), "{}: {title}", code.as_str());
        }
    }
}

#[test]
fn an_explanation_needs_no_params() {
    for &code in Code::ALL {
        for locale in LOCALES {
            let texts = message(code, locale);
            for text in [texts.title, texts.text] {
                assert!(!text.contains(['{', '}', '[', ']']), "{}: {text}", code.as_str());
            }
        }
    }
}

#[test]
fn texts_are_set_with_care() {
    each_text(|place, text| {
        assert!(!text.contains(['!', '"']), "{place}: {text}");
        assert!(!text.contains("  ") && text == text.trim(), "{place}: {text}");
    });
}

#[test]
fn each_language_has_its_own_quotes() {
    for &code in Code::ALL {
        for (locale, foreign) in [(Locale::En, ['‘', '’']), (Locale::Nl, ['“', '”'])] {
            for (name, template) in templates(&message(code, locale)) {
                assert!(!template.contains(foreign), "{} {locale:?} {name}: {template}", code.as_str());
            }
        }
    }
}
