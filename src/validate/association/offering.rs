//! Rules about the offering: its ids, dates, numbers and result.

use super::Association;
use crate::codes::Code;
use crate::findings::{Anchor, Change, Finding, Findings, Param, shown};
use crate::price::Decimal;
use crate::report::Json;
use crate::spec::Text;
use crate::spec::association::AMOUNT;
use crate::text::tape::{Shape, Value};
use crate::time::{date, date_time_cut};
use chrono::NaiveDate;

/// Names of a start and its end, wherever they stand together.
const PERIODS: &[[&str; 2]] = &[
    ["startDate", "endDate"],
    ["startDateTime", "endDateTime"],
    ["enrollStartDate", "enrollEndDate"],
    ["flexibleEntryPeriodStart", "flexibleEntryPeriodEnd"],
    ["validFrom", "validTo"],
];

/// eduXchange asks for the id of the offering.
pub(super) fn id<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering.filter(|offering| association.eduxchange && !offering.node().unclosed) else {
        return;
    };
    if offering.get("offeringId").is_some() {
        return;
    }
    let mut finding = Finding::new(Code::OfferingId, Anchor::Missing(offering, "offeringId"));
    finding = finding.with("name", Param::Name("offeringId".to_owned()));
    let code = offering.get("primaryCode").and_then(|code| code.text_at("code"));
    if let Some(code) = code.filter(|code| code.len() == 36 && uuid::Uuid::try_parse_ascii(code.as_bytes()).is_ok()) {
        finding = finding.fix(Change::Add(offering, "offeringId", Json::String(code.into_owned())));
    }
    findings.add(finding);
}

/// eduXchange asks for the offering, and for the course or program in it, and not only for their ids.
pub(super) fn expanded<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    if !association.eduxchange {
        return;
    }
    let within = |name: &'static str| Some((name, association.offering?.get(name)?));
    let whole = association.root.get("offering").map(|offering| ("offering", offering));
    for (name, value) in [whole, within("course"), within("program")].into_iter().flatten() {
        if value.shape() == Shape::String {
            findings.add(Finding::at(Code::NotExpanded, value).with("name", Param::Name(name.to_owned())));
        }
    }
}

/// Whether every end in an object comes after its start.
pub(super) fn dates<'t>(object: Value<'t>, findings: &mut Findings<'t>) {
    for names in PERIODS {
        let [Some(start), Some(end)] = object.get_all(*names) else { continue };
        let (from, until) = (start.text_bytes().unwrap_or_default(), end.text_bytes().unwrap_or_default());
        let (value, start) = match (date(from), date(until), date_time_cut(from), date_time_cut(until)) {
            (Some(from), Some(until), ..) if until < from => (Param::Date(until), Param::Date(from)),
            (.., Ok((from, _)), Ok((until, _))) if until.instant < from.instant => {
                (Param::Instant(until.instant), Param::Instant(from.instant))
            }
            _ => continue,
        };
        findings.add(Finding::at(Code::DatesReversed, end).with("value", value).with("start", start));
    }
}

/// The day of a date, or of a date-time as it is written.
fn day(value: Value<'_>) -> Option<NaiveDate> {
    date(value.text_bytes()?.get(..10)?)
}

/// Whether one can still enrol when the offering has begun. Where students can join along the way, that is meant.
pub(super) fn enrollment<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering.filter(|offering| !offering.node().unclosed) else { return };
    let names = ["enrollEndDate", "startDate", "startDateTime", "flexibleEntryPeriodStart"];
    let [Some(end), start, moment, None] = offering.get_all(names) else { return };
    let (Some(last), Some(first)) = (day(end), start.or(moment).and_then(day)) else { return };
    if last > first {
        let finding = Finding::at(Code::EnrollmentLate, end).with("value", Param::Date(last));
        findings.add(finding.with("start", Param::Date(first)));
    }
}

/// The two limits of flexible entry come together.
pub(super) fn flexible_entry<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering.filter(|offering| !offering.node().unclosed) else { return };
    let missing = match offering.get_all(["flexibleEntryPeriodStart", "flexibleEntryPeriodEnd"]) {
        [Some(_), None] => "flexibleEntryPeriodEnd",
        [None, Some(_)] => "flexibleEntryPeriodStart",
        _ => return,
    };
    let finding = Finding::new(Code::FlexibleEntry, Anchor::Missing(offering, missing));
    findings.add(finding.with("name", Param::Name(missing.to_owned())));
}

/// `minNumberStudents` ≤ `maxNumberStudents`.
pub(super) fn students<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering else { return };
    let [Some(least), Some(most)] = offering.get_all(["minNumberStudents", "maxNumberStudents"]) else { return };
    if let (Some(minimum), Some(maximum)) = (least.decimal(), most.decimal())
        && minimum > maximum
    {
        let finding = Finding::at(Code::StudentNumbers, least).with("value", Param::Amount(minimum));
        findings.add(finding.with("maximum", Param::Amount(maximum)));
    }
}

/// Whether it is said how a result is written, and whether the score is written so.
pub(super) fn result<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let Some(offering) = association.offering else { return };
    let Some(r#type) = offering.get("resultValueType") else {
        let expected = offering.get("resultExpected").and_then(Value::boolean) == Some(true);
        if expected && !offering.node().unclosed {
            let finding = Finding::new(Code::ResultType, Anchor::Missing(offering, "resultValueType"));
            findings.add(finding.with("name", Param::Name("resultValueType".to_owned())));
        }
        return;
    };
    let score = association.root.get("result").and_then(|result| result.get("score"));
    let (Some(score), Some(name)) = (score, r#type.text()) else { return };
    let Some(text) = score.text().filter(|text| !text.trim().is_empty()) else { return };
    if let Some(form) = unfit(&text, &name) {
        findings.add(
            Finding::at(Code::ResultScore, score)
                .value(score)
                .with("type", Param::Value(shown(r#type)))
                .with("form", Param::Text(form)),
        );
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
        "UK letter" => (letter(b"ABCDEFGU", b"+-*"), "a letter from A to G, A* or U", "een letter van A tot en met G, A* of U"),
        "pass-or-fail" => {
            let known = ["pass", "passed", "fail", "failed"];
            (known.iter().any(|known| known.eq_ignore_ascii_case(score)), "pass or fail", "‘pass’ of ‘fail’")
        }
        _ => return None,
    };
    (!fits).then_some(Text { en, nl })
}
