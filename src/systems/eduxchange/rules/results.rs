//! Rules about the result: how it is written, what it needs, and when it can be there.

use super::{Association, Form};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Anchor, Correction, Finding, Findings, Param, shown};
use crate::json::decimal::Decimal;
use crate::json::tape::{Shape, Value};
use crate::spec::{Property, Text};
use crate::systems::eduxchange::table::{AMOUNT, ASSOCIATION, ASSOCIATION_TYPES, OFFERING_TYPES, associated_type, offering_type};

/// Whether it is said how a result is written, where one is expected.
pub(super) fn r#type<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering.filter(|offering| !offering.node().unclosed) else { return };
    let expected = offering.get("resultExpected").and_then(Value::boolean) == Some(true);
    if expected && offering.get("resultValueType").is_none() {
        let finding = Finding::new(Code::ResultType, Anchor::Missing(offering, "resultValueType"));
        findings.add(finding.with("name", Param::Name("resultValueType".to_owned())));
    }
}

/// Whether the score is written as the offering says, or else as the result itself says.
pub(super) fn score<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(result) = association.result else { return };
    let of_offering = association.offering.and_then(|offering| offering.get("resultValueType"));
    let of_extension = || result.get("ext").and_then(|ext| ext.get("resultValueType"));
    let Some(r#type) = of_offering.filter(|r#type| !r#type.is_null()).or_else(of_extension) else { return };
    check_score(result, r#type, findings);
}

/// Holds the score of a result against a type of results.
pub(crate) fn check_score<'t>(result: Value<'t>, r#type: Value<'_>, findings: &mut Findings<'t>) {
    let (Some(score), Some(name)) = (result.get("score"), r#type.text()) else { return };
    let Some(text) = score.text().filter(|text| !text.trim().is_empty()) else { return };
    if let Some(form) = unfit(&text, &name) {
        let finding = Finding::at(Code::ResultScore, score).value(score).with("type", Param::Value(shown(r#type)));
        let finding = finding.with("form", Param::Text(form));
        let plain = text.trim().replace(',', ".");
        findings.add(match unfit(&plain, &name) {
            None => finding.correction(Correction::to_text(score, plain, true)),
            Some(_) => finding,
        });
    }
}

/// What decides whether a result needs a study load or a weight: the type of the offering, or else that of the association.
fn decisive<'t>(association: &Association<'t>) -> Option<(Value<'t>, &'static Property, &'static str)> {
    let offering = association.offering.and_then(|offering| offering.get("offeringType"));
    let known = |value: Value<'_>| OFFERING_TYPES.iter().find(|known| value.text_is(known)).copied();
    if let Some((value, known)) = offering.and_then(|value| Some((value, known(value)?))) {
        return Some((value, offering_type()?, known));
    }
    let value = association.root.get("associationType")?;
    let known = ASSOCIATION_TYPES.iter().find(|known| value.text_is(known))?;
    Some((value, ASSOCIATION.child("associationType")?, associated_type(known)?))
}

/// The property that a result needs with a type of offering.
pub(crate) const fn needed(offering_type: &str) -> &'static str {
    if offering_type.len() == "component".len() { "weight" } else { "studyLoad" }
}

/// A course's and a program's result needs a study load, a component's a weight.
pub(super) fn load<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(result) = association.result.filter(|result| !result.node().unclosed) else { return };
    // A result has no place in an opening at all, and that is told.
    if association.form == Form::Opening && association.eduxchange {
        return;
    }
    let Some((value, row, of)) = decisive(association) else { return };
    let name = needed(of);
    if result.filled(name).is_none() {
        let anchor = result.get(name).map_or(Anchor::Missing(result, name), Anchor::Value);
        let finding = Finding::new(Code::MissingWhen, anchor).with("name", Param::Name(name.to_owned()));
        findings.add(finding.with("property", Param::Rows(vec![row])).with("of", Param::Value(shown(value))));
    }
}

/// No result is there before the offering has started.
pub(super) fn date<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    if let (Some(result), Some(offering)) = (association.result, association.offering) {
        check_date(result, offering, findings);
    }
}

/// Holds the date of a result against the start of an offering.
pub(crate) fn check_date<'t>(result: Value<'t>, offering: Value<'_>, findings: &mut Findings<'t>) {
    let day = |value: Value<'_>| crate::time::date(value.text_bytes()?.get(..10)?);
    let [start, moment] = offering.get_all(["startDate", "startDateTime"]);
    let Some(value) = result.get("resultDate").filter(|value| value.shape() == Shape::String) else { return };
    let (Some(at), Some(start)) = (day(value), start.or(moment).and_then(day)) else { return };
    if at < start {
        let finding = Finding::at(Code::ResultEarly, value).with("value", Param::Date(at));
        findings.add(finding.with("start", Param::Date(start)));
    }
}

/// How a score of a type is written, where this one isn't. How passes and letters are spelled is nowhere laid down, so every
/// usual way is right.
fn unfit(score: &str, r#type: &str) -> Option<Text> {
    let score = score.trim();
    let number = AMOUNT.matches;
    let between = |least: i64, most: i64| {
        let value =
            Some(score).filter(|score| number(score.as_bytes())).and_then(|score| Decimal::from_json(score.as_bytes()).ok());
        value.is_some_and(|value| value >= Decimal::whole(least) && value <= Decimal::whole(most))
    };
    let letter = |letters: &[u8], signs: &[u8]| match score.as_bytes() {
        [letter] => letters.contains(&letter.to_ascii_uppercase()),
        [letter, sign] => letters.contains(&letter.to_ascii_uppercase()) && signs.contains(sign),
        _ => false,
    };
    let (fits, en, nl) = match r#type {
        "0-100" => (between(0, 100), "a number from 0 to 100, such as 75", "een getal van 0 tot en met 100, zoals 75"),
        "1-10" => (between(1, 10), "a number from 1 to 10, such as 7.5", "een getal van 1 tot en met 10, zoals 7.5"),
        "US letter" => (letter(b"ABCDEF", b"+-"), "a letter from A to F, such as B+", "een letter van A tot en met F, zoals B+"),
        "UK letter" => (
            letter(b"ABCDEFGU", b"+-*") || DEGREE_CLASSES.iter().any(|class| class.eq_ignore_ascii_case(score)),
            "a letter from A to G, A* or U, or a class such as 2:1",
            "een letter van A tot en met G, A* of U, of een klasse zoals 2:1",
        ),
        "pass-or-fail" => {
            let known = ["pass", "passed", "fail", "failed"];
            (known.iter().any(|known| known.eq_ignore_ascii_case(score)), "pass or fail", "‘pass’ of ‘fail’")
        }
        _ => return None,
    };
    (!fits).then_some(Text { en, nl })
}

/// The classes of British degrees, which eduXchange's own example counts among the letters.
const DEGREE_CLASSES: &[&str] = &["first", "1st", "2:1", "2:2", "2.1", "2.2", "third", "3rd", "pass", "fail"];
