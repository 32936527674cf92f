//! Rules about codes: of things, of institutions, of countries.

use super::placeholders::is_placeholder;
use super::{Association, code_forms};
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Findings, Param};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::suggest::nearest_value;
use crate::diagnostics::unseen::{self, Sort};
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::spec::iso;
use crate::spec::property::differs_in_case;
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
        findings.add(no_domain(code, &text));
    }
    // The form of a type that has to become another one says nothing.
    if let Some(code) = code.filter(|_| name == "schacHome" || !is_main_of_issuer(association, entry)) {
        code_forms::code(&name, code, findings);
    }
    if association.lists_code_types || name.starts_with("x-") || CODE_TYPES.contains(&name.as_ref()) {
        return;
    }
    if CODE_TYPES_IN_USE.contains(&name.as_ref()) {
        let prefixed = Change::Replace(r#type, Json::String(["x-", &name].concat()));
        findings.add(Finding::at(Code::CourseCode, r#type).value(r#type).choice(prefixed));
    } else if let Some(known) = CODE_TYPES_IN_USE.iter().find(|known| differs_in_case(known, &name)) {
        findings.retract(Code::EnumSpelling, r#type);
        let finding = Finding::at(Code::EnumSpelling, r#type).value(r#type);
        let finding = finding.with("suggestion", Param::Name((*known).to_owned()));
        findings.add(finding.fix(Change::Replace(r#type, Json::String((*known).to_owned()))));
    } else if nearest_value(&name, CODE_TYPES.iter().copied(), None).is_none()
        && versions::value("codeType", &name, None).is_none()
    {
        // One that looks like a known type is told already, and that of an issuer is to become another one.
        if association.has_minimum() && is_main_of_issuer(association, entry) {
            return;
        }
        findings.add(Finding::at(Code::CodeType, r#type).value(r#type));
    }
}

/// A code that is no domain; a domain that is in it is offered.
fn no_domain<'t>(code: Value<'t>, text: &str) -> Finding<'t> {
    let finding = Finding::at(Code::Form, code).value(code).with("form", Param::Text(DOMAIN.text)).with("sign", Param::Nothing);
    let Some((domain, is_certain)) = domain_in(text) else { return finding.with("expected", Param::Nothing) };
    finding.with("expected", Param::Nothing).correction(Correction::to_text(code, domain.to_owned(), is_certain))
}

/// The domain in a web address or an e-mail address, and whether nothing else is in there. `www.` is mostly no part of the domain by
/// which an institution is known.
fn domain_in(text: &str) -> Option<(&str, bool)> {
    let text = text.trim();
    let address = text
        .split_once("//")
        .filter(|(scheme, _)| ["", "http:", "https:"].iter().any(|known| scheme.eq_ignore_ascii_case(known)))
        .map_or(text, |(_, rest)| rest);
    let host = address.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    let without_www = host.split_at_checked(4).filter(|(start, _)| start.eq_ignore_ascii_case("www."));
    let domain = without_www.map_or(host, |(_, rest)| rest).trim_end_matches('.');
    let is_alone = address.trim_end_matches(['/', '.']) == domain;
    (DOMAIN.matches)(domain.as_bytes()).then_some((domain, is_alone))
}

/// Whether an identifier is the main code of the issuer, where that has to be its domain.
fn is_main_of_issuer(association: &Association<'_>, entry: Value<'_>) -> bool {
    let issuer = association.root.get("issuer").filter(|_| association.has_minimum());
    issuer.and_then(|issuer| issuer.get("primaryCode")).is_some_and(|main| main.index() == entry.index())
}

fn is_text(value: Value<'_>, matches: fn(&[u8]) -> bool) -> bool {
    value.text().is_some_and(|text| matches(text.as_bytes()))
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
        let finding = Finding::at(Code::IssuerCode, r#type).value(r#type);
        let domain = code.and_then(|code| code.get("code")).filter(|value| is_text(*value, DOMAIN.matches));
        findings.add(match domain {
            // The code is right already.
            Some(_) => {
                let change = Change::Replace(r#type, Json::String("schacHome".to_owned()));
                finding.correction(Correction::choice(FixTitle::TypeTo, change).with("to", Param::Name("schacHome".to_owned())))
            }
            None => finding,
        });
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
            Some(meant) => finding.correction(Correction::to_text(value, meant, true)),
            None => finding,
        });
    }
}
