//! The texts of each language, cut out of a module into files of their own: what a page doesn't show needn't travel.
//!
//! A text is a stretch of the module's memory, so a file says what to write where. Blanks stand there until then. Cut out is only
//! what is a text of one language and nothing else; single words stay, which might be values as well.

use aanbod::messages::fixes::FixTitle;
use aanbod::messages::message;
use aanbod::messages::problem::SyntaxProblem;
use aanbod::{Kind, Locale, codes, kind_info, properties};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use walrus::{ConstExpr, DataKind, Module, ir};

/// The languages, and how their files are called.
const LANGUAGES: [(Locale, &str); 2] = [(Locale::En, "en"), (Locale::Nl, "nl")];

/// Shorter texts stay where they are.
const SHORTEST: usize = 12;

/// The texts of a language: for each sort what to write where, as a list: bytes to skip, a text, bytes to skip, and so on.
pub struct Texts {
    pub language: &'static str,
    /// Labels and descriptions of properties and kinds.
    pub labels: Value,
    /// What findings say.
    pub messages: Value,
}

/// Cuts the texts out of a module.
pub fn cut(module: &mut Module) -> Result<[Texts; 2]> {
    let [(english, en), (dutch, nl)] = LANGUAGES;
    let texts = [labels(en)?, messages(english), labels(nl)?, messages(dutch)];
    let mut sorts: HashMap<&String, Vec<usize>> = HashMap::new();
    for (sort, texts) in texts.iter().enumerate() {
        for text in texts.iter().filter(|text| text.len() >= SHORTEST && text.contains(' ')) {
            sorts.entry(text).or_default().push(sort);
        }
    }
    // What is a text of two sorts stays.
    let mut known: Vec<(&String, usize)> =
        sorts.into_iter().filter_map(|(text, sorts)| Some((text, *sorts.first().filter(|_| sorts.len() == 1)?))).collect();
    // A text may be a part of a longer one.
    known.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));

    let mut pieces: [Vec<(usize, String)>; 4] = Default::default();
    let segments: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    for segment in segments {
        let data = module.data.get_mut(segment);
        let DataKind::Active { offset: ConstExpr::Value(ir::Value::I32(offset)), .. } = data.kind else { continue };
        let offset = usize::try_from(offset).context("a segment lies nowhere")?;
        let places = places(&data.value);
        let mut is_cut = vec![false; data.value.len()];
        for &(text, sort) in &known {
            let bytes = text.as_bytes();
            for &start in bytes.first_chunk().and_then(|start| places.get(start)).map_or(&[][..], Vec::as_slice) {
                let stretch = start..start + bytes.len();
                let Some(found) = pieces.get_mut(sort) else { continue };
                let is_free = is_cut.get(stretch.clone()).is_some_and(|cut| !cut.contains(&true));
                if is_free && data.value.get(stretch.clone()) == Some(bytes) {
                    data.value.get_mut(stretch.clone()).unwrap_or_default().fill(b' ');
                    is_cut.get_mut(stretch).unwrap_or_default().fill(true);
                    found.push((offset + start, text.clone()));
                }
            }
        }
    }
    ensure!(pieces.iter().all(|found| found.len() > 100), "the texts aren't where they should be in the WebAssembly");
    let [en_labels, en_messages, nl_labels, nl_messages] = pieces.map(listed);
    Ok([
        Texts { language: en, labels: en_labels, messages: en_messages },
        Texts { language: nl, labels: nl_labels, messages: nl_messages },
    ])
}

/// Pieces in the order of their places, those that follow each other in one.
fn listed(mut pieces: Vec<(usize, String)>) -> Value {
    pieces.sort();
    let mut list: Vec<(usize, String)> = Vec::new();
    let mut end = 0;
    for (start, text) in pieces {
        match list.last_mut().filter(|_| start == end) {
            Some((_, joined)) => joined.push_str(&text),
            None => list.push((start - end, text.clone())),
        }
        end = start + text.len();
    }
    list.into_iter().flat_map(|(skipped, text)| [json!(skipped), json!(text)]).collect()
}

/// Where each eight bytes are.
fn places(bytes: &[u8]) -> HashMap<[u8; 8], Vec<usize>> {
    let mut places: HashMap<[u8; 8], Vec<usize>> = HashMap::new();
    for (place, window) in bytes.windows(8).enumerate() {
        if let Some(window) = window.first_chunk() {
            places.entry(*window).or_default().push(place);
        }
    }
    places
}

/// What findings say in a language, as the core holds it.
fn messages(locale: Locale) -> HashSet<String> {
    let mut texts = HashSet::new();
    for &code in codes() {
        let message = message(code, locale);
        texts.insert([message.title, message.text, message.message, message.hint, message.fix].join("\n"));
    }
    texts.extend(FixTitle::ALL.iter().map(|title| title.text(locale).to_owned()));
    // Errors of calls tell the English ones, whichever language is loaded.
    if locale == Locale::Nl {
        texts.extend(SyntaxProblem::ALL.iter().map(|problem| problem.sentence(locale).to_owned()));
    }
    texts
}

/// Labels and descriptions in a language, as the core holds them.
fn labels(language: &str) -> Result<HashSet<String>> {
    let mut texts = HashSet::new();
    for &kind in Kind::ALL {
        collect(&serde_json::to_value(properties(kind))?, language, &mut texts);
        collect(&serde_json::to_value(kind_info(kind))?, language, &mut texts);
    }
    Ok(texts)
}

/// What stands under the name of a language, in every pair of both.
fn collect(value: &Value, language: &str, texts: &mut HashSet<String>) {
    match value {
        Value::Object(members) => {
            if let (Some(Value::String(_)), Some(Value::String(_)), Some(Value::String(text))) =
                (members.get("en"), members.get("nl"), members.get(language))
            {
                texts.insert(text.clone());
            }
            members.values().for_each(|member| collect(member, language, texts));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, language, texts)),
        _ => {}
    }
}
