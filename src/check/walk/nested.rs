//! A list of lists against its row.

use super::Walk;
use super::wrong_type::as_object;
use crate::diagnostics::codes::Code;
use crate::diagnostics::findings::{Change, Correction, Finding, Param, wrong_type};
use crate::diagnostics::messages::fixes::FixTitle;
use crate::diagnostics::messages::words::TypeWord;
use crate::json::tape::{Shape, Value};
use crate::json::value::Json;
use crate::json::value::json;
use crate::spec::Property;

impl<'t> Walk<'_, 't> {
    /// Holds each list in a list against a row.
    pub(super) fn nested(&mut self, value: Value<'t>, row: &'static Property) {
        if value.children().next().is_some() && value.children().all(|item| item.shape() == Shape::Object) {
            self.flat(value, row);
            return;
        }
        for inner in value.children() {
            if inner.shape() != Shape::Array {
                let mut finding = wrong_type(inner, TypeWord::Array);
                if let Some(list) = one(inner, row) {
                    finding = finding.correction(Correction::choice(FixTitle::MakeList, Change::Replace(inner, list)));
                }
                self.findings.add(finding);
                continue;
            }
            for item in inner.children() {
                self.single(item, row);
            }
            if inner.children().next().is_none() && !inner.node().unclosed {
                self.findings.add(
                    Finding::at(Code::EmptyList, inner)
                        .with("name", Param::Name(row.name.to_owned()))
                        .with("optional", Param::Nothing),
                );
            }
        }
    }

    /// Objects where lists of them are due: all of one list, or each of a list by itself.
    #[cold]
    fn flat(&mut self, value: Value<'t>, row: &'static Property) {
        for item in value.children() {
            self.single(item, row);
        }
        let mut finding = wrong_type(value, TypeWord::Lists);
        let together = Change::Replace(value, Json::Array(vec![json(value)]));
        let each = value.children().map(|item| Json::Array(vec![json(item)])).collect();
        let each = Change::Replace(value, Json::Array(each));
        if value.node().unclosed {
        } else if value.children().nth(1).is_none() {
            finding = finding.correction(Correction::certain(FixTitle::MakeList, together));
        } else {
            finding = finding.correction(Correction::choice(FixTitle::MakeListEach, each));
            finding = finding.correction(Correction::choice(FixTitle::MakeListTogether, together));
        }
        self.findings.add(finding);
    }
}

/// What stands in the place of a list, as the list of it.
fn one(value: Value<'_>, row: &Property) -> Option<Json> {
    match value.shape() {
        Shape::Object => Some(Json::Array(vec![json(value)])),
        Shape::String if !row.meant_by_text.is_empty() => Some(Json::Array(vec![as_object(value, row)?])),
        _ => None,
    }
}
