//! Rules about segment, type, languages and register numbers.

use super::Course;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Change, Correction, Finding, Findings, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::spec::words::language_code;

/// A segment needs a subSegment, unless the course comes from Edudex (remark at `subSegment`).
pub(super) fn sub_segment<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let filled =
        |name: &str| course.root.filled(name).filter(|value| value.shape() != Shape::Object || value.children().count() > 0);
    let from_edudex = course.root.text_at("source").is_some_and(|source| source == "Edudex");
    if filled("segment").is_none() || filled("subSegment").is_some() || from_edudex || course.root.node().unclosed {
        return;
    }
    let anchor = match course.root.get("subSegment") {
        Some(empty) => Anchor::Value(empty),
        None => Anchor::Missing(course.root, "subSegment"),
    };
    findings.add(Finding::new(Code::SubSegment, anchor));
}

/// What the type of the learning method says about start moments (remarks at `learningMethod.type`,
/// `planning.startMoments` and `cutOffDate`).
pub(super) fn start_moments_of_type<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let Some(method) = course.method else { return };
    let kind = method.text_at("type");
    let code = match kind.as_deref() {
        Some("SelfPlanned") => Code::SelfPlannedStartMoments,
        Some("eLearning") => Code::ELearningStartMoments,
        Some("Incompany") => return cut_off_dates(course, findings),
        _ => return,
    };
    let list = method.get("planning").and_then(|planning| planning.get("startMoments"));
    if let Some(list) = list.filter(|list| list.shape() == Shape::Array && list.children().next().is_some()) {
        let count = Param::Name(list.children().count().to_string());
        findings.add(Finding::at(code, list).with("count", count));
    }
}

fn cut_off_dates<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    for moment in &course.start_moments {
        let blank = |value: &Value<'t>| value.is_null() || value.text().is_some_and(|text| text.trim().is_empty());
        let anchor = match moment.get("cutOffDate") {
            Some(value) if blank(&value) => Anchor::Value(value),
            None if !moment.node().unclosed => Anchor::Missing(*moment, "cutOffDate"),
            _ => continue,
        };
        findings.add(Finding::new(Code::IncompanyCutOffDate, anchor));
    }
}

/// Language codes look like `nl` or `en-GB` (ISO 639, BCP 47).
pub(super) fn languages<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    let Some(method) = course.method else { return };
    for name in ["languageCode", "languageMaterialCode"] {
        let Some(value) = method.get(name) else { continue };
        if value.text().is_some_and(|text| !text.trim().is_empty() && !plausible_language(&text)) {
            let finding = Finding::at(Code::Language, value).value(value);
            let code = value.text().and_then(|text| language_code(&text.trim().to_lowercase()));
            findings.add(match code {
                Some(code) => {
                    let change = Change::Replace(value, Json::String(code.to_owned()));
                    let new = Correction::certain(FixTitle::ReplaceWith, change);
                    finding.correction(new.with("to", Param::Value(code.to_owned())))
                }
                None => finding,
            });
        }
    }
}

fn plausible_language(code: &str) -> bool {
    let mut parts = code.split(['-', '_']);
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    parts.next().is_some_and(|language| matches!(language.len(), 2 | 3) && letters(language))
        && parts.all(|part| match part.len() {
            2 | 4 => letters(part),
            3 => part.bytes().all(|byte| byte.is_ascii_digit()),
            5..=8 => part.bytes().all(|byte| byte.is_ascii_alphanumeric()),
            _ => false,
        })
}

/// Numbers of the registers of programmes have five digits.
pub(super) fn registers<'t>(course: &Course<'t>, findings: &mut Findings<'t>) {
    for (name, code) in [("crebo", Code::Crebo), ("croho", Code::Croho)] {
        let Some(value) = course.root.get(name) else { continue };
        let Some(text) = value.text().filter(|text| !text.is_empty()) else { continue };
        let five = |text: &str| text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
        if five(&text) {
            continue;
        }
        let mut finding = Finding::at(code, value).value(value);
        if five(text.trim()) {
            finding = finding.fix(Change::Replace(value, Json::String(text.trim().to_owned())));
        }
        findings.add(finding);
    }
}
