//! A line a finding, or a line a document, as it comes.

use super::{Checked, Format, Setting, Summary, severity_name};
use crate::engine::{Document, Found, Needs, Price};
use crate::printable::printable_json;
use aanbod::report::Counts;
use serde::Serialize;

pub struct Jsonl(Setting);

impl Jsonl {
    pub const fn new(setting: Setting) -> Self {
        Jsonl(setting)
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FindingLine<'f> {
    path: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<u32>,
    code: &'f str,
    severity: &'f str,
    pointer: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<&'f str>,
    message: &'f str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DocumentLine<'d> {
    path: &'d str,
    line: u32,
    external_id: Option<&'d str>,
    valid: bool,
    counts: Counts,
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<&'d Price>,
}

fn line(value: &impl Serialize) -> String {
    printable_json(&serde_json::to_string(value).unwrap_or_default()) + "\n"
}

impl Format for Jsonl {
    fn needs(&self) -> Needs {
        Needs { documents: true, ..Needs::default() }
    }

    fn streams(&self) -> bool {
        true
    }

    fn part(&mut self, name: &str, found: &[Found], documents: &[Document]) -> String {
        if self.0.per_document {
            let lines = documents.iter().map(|document| {
                line(&DocumentLine {
                    path: name,
                    line: document.line,
                    external_id: document.external_id.as_deref(),
                    valid: document.counts.error == 0,
                    counts: document.counts,
                    quote: document.price.as_ref(),
                })
            });
            return lines.collect();
        }
        let lines = found.iter().map(|Found { diagnostic, external_id, .. }| {
            line(&FindingLine {
                path: name,
                line: diagnostic.range.map(|range| range.line),
                column: diagnostic.range.map(|range| range.column),
                code: diagnostic.code.as_str(),
                severity: severity_name(diagnostic.severity),
                pointer: &diagnostic.pointer,
                external_id: external_id.as_deref(),
                message: &diagnostic.message,
            })
        });
        lines.collect()
    }

    fn file(&mut self, checked: &Checked) -> String {
        self.part(&checked.name, &checked.found, &checked.documents)
    }

    fn end(&mut self, _: &Summary) -> String {
        String::new()
    }
}
