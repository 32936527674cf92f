//! Rules about languages: codes that no language has.

use super::Association;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Findings, Param};
use crate::json::tape::Value;
use crate::json::value::Json;
use crate::spec::iso::{self, Language};
use crate::systems::eduxchange::table::{LANGUAGE, TEACHING_LANGUAGE};

/// The language of teaching. What isn't built as one is told already.
pub(super) fn teaching<'t>(value: Value<'t>, findings: &mut Findings<'t>) {
    let Some(code) = value.text().filter(|code| (TEACHING_LANGUAGE.matches)(code.as_bytes())) else { return };
    match iso::language(&code) {
        Language::Known => {}
        Language::Unknown => findings.add(Finding::at(Code::LanguageUnknown, value).value(value)),
        Language::Bibliographic(usual) => {
            let finding = Finding::at(Code::LanguageBibliographic, value).value(value);
            let finding = finding.with("usual", Param::Name(usual.to_owned()));
            findings.add(finding.choice(Change::Replace(value, Json::String(usual.to_owned()))));
        }
    }
}

/// The language and the region of a text. Codes of three letters are many more than ISO 639-2 has, so any will do.
pub(super) fn of_text<'t>(association: &Association<'t>, entry: Value<'t>, findings: &mut Findings<'t>) {
    let Some(value) = entry.get("language").filter(|_| !association.lists_languages) else { return };
    let Some(tag) = value.text().filter(|tag| (LANGUAGE.matches)(tag.as_bytes())) else { return };
    let language = tag.split('-').next().unwrap_or_default();
    if language.len() == 2 && !iso::is_language_of_two(language) {
        findings.add(Finding::at(Code::LanguageUnknown, value).value(value));
        return;
    }
    let Some(region) = tag.rsplit('-').next().filter(|region| region.len() == 2 && *region != language) else { return };
    if iso::is_country(region) {
        return;
    }
    let finding = Finding::at(Code::LanguageRegion, value).value(value).with("region", Param::Value(region.to_owned()));
    // The only one that is often taken for another.
    findings.add(match region {
        "UK" => {
            let right = [tag.strip_suffix("UK").unwrap_or_default(), "GB"].concat();
            finding.correction(Correction::to_text(value, right, false))
        }
        _ => finding,
    });
}
