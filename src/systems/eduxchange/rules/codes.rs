//! Rules about codes: of things, of institutions, of countries.

use super::placeholders::is_placeholder;
use super::{Association, code_forms};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Finding, Findings, Param};
use crate::diagnostics::suggest::nearest_value;
use crate::diagnostics::unseen::{self, Sort};
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::spec::iso;
use crate::systems::eduxchange::table::versions;
use crate::systems::eduxchange::table::{CODE_TYPES, CODE_TYPES_IN_USE, COUNTRY, DOMAIN, ORGANIZATION_TYPES};

/// The type of a code, and the form that one type has.
pub(super) fn identifier<'t>(association: &Association<'t>, entry: Value<'t>, findings: &mut Findings<'t>) {
    let [Some(r#type), code] = entry.get_all(["codeType", "code"]) else { return };
    // A type with characters that nobody sees is told as that.
    let Some(name) = r#type.text().filter(|name| !name.trim().is_empty() && !unseen::is_in(r#type)) else { return };
    if let Some(code) = code.filter(|code| name == "schacHome" && unseen::is_in(*code))
        && let Some(found) = code.text().and_then(|text| unseen::find(&text, Sort::Code))
    {
        findings.retract(Code::InvisibleInCode, code);
        let [_, domain] = found.readings();
        findings.add(found.at(Code::InvisibleCharacters, code).fix(Change::Replace(code, Json::String(domain))));
    } else if name == "schacHome"
        && let Some(code) = code
        && let Some(text) = code.text().filter(|text| !text.trim().is_empty() && !is_placeholder(code))
        && !(DOMAIN.matches)(text.as_bytes())
    {
        let finding =
            Finding::at(Code::Form, code).value(code).with("form", Param::Text(DOMAIN.text)).with("sign", Param::Nothing);
        findings.add(finding.with("expected", Param::Nothing));
    }
    if let Some(code) = code {
        code_forms::code(&name, code, findings);
    }
    if association.lists_code_types || name.starts_with("x-") || CODE_TYPES.contains(&name.as_ref()) {
        return;
    }
    if CODE_TYPES_IN_USE.contains(&name.as_ref()) {
        let prefixed = Change::Replace(r#type, Json::String(["x-", &name].concat()));
        findings.add(Finding::at(Code::CourseCode, r#type).value(r#type).choice(prefixed));
    } else if let Some(known) = CODE_TYPES_IN_USE.iter().find(|known| name.eq_ignore_ascii_case(known)) {
        findings.retract(Code::EnumSpelling, r#type);
        let finding = Finding::at(Code::EnumSpelling, r#type).value(r#type);
        let finding = finding.with("suggestion", Param::Name((*known).to_owned()));
        findings.add(finding.fix(Change::Replace(r#type, Json::String((*known).to_owned()))));
    } else if nearest_value(&name, CODE_TYPES.iter().copied(), None).is_none()
        && versions::value("codeType", &name, None).is_none()
    {
        // One that looks like a known type is told already.
        findings.add(Finding::at(Code::CodeType, r#type).value(r#type));
    }
}

/// The issuer is an institution as a whole, and known by its domain.
pub(super) fn issuer<'t>(association: &Association<'t>, findings: &mut Findings<'t>) {
    let issuer = association.root.get("issuer").filter(|issuer| association.has_minimum() && issuer.shape() == Shape::Object);
    let Some([code, r#type]) = issuer.map(|issuer| issuer.get_all(["primaryCode", "organizationType"])) else { return };
    let code_type = code.and_then(|code| code.get("codeType"));
    // Another spelling of it is told already.
    let same = |text: &str| text.replace(['_', '-', ' '], "").eq_ignore_ascii_case("schacHome");
    let filled = |text: &str| !text.trim().is_empty() && !same(text);
    let other = |value: &Value<'t>| value.text().is_some_and(|text| filled(&text)) && !unseen::is_in(*value);
    if let Some(r#type) = code_type.filter(other) {
        // One advice: another spelling of the wrong type doesn't make it right.
        findings.retract(Code::EnumSpelling, r#type);
        findings.add(Finding::at(Code::IssuerCode, r#type).value(r#type));
    }
    // What is no type at all is told already.
    let part = |value: &Value<'t>| ORGANIZATION_TYPES.iter().any(|known| *known != "root" && value.text_is(known));
    if let Some(r#type) = r#type.filter(part) {
        findings.add(Finding::at(Code::IssuerType, r#type).value(r#type));
    }
}

/// The country of an address. What isn't built as one is told already.
pub(super) fn country<'t>(association: &Association<'t>, address: Value<'t>, findings: &mut Findings<'t>) {
    let value = address.get("countryCode").filter(|_| !association.lists_countries);
    let unknown = |text: &str| (COUNTRY.matches)(text.as_bytes()) && !iso::is_country(text);
    if let Some(value) = value.filter(|value| value.text().is_some_and(|text| unknown(&text))) {
        let finding = Finding::at(Code::Country, value).value(value);
        findings.add(match value.text().and_then(|text| iso::meant_country(&text)) {
            Some(meant) => finding.fix(Change::Replace(value, Json::String(meant))),
            None => finding,
        });
    }
}
