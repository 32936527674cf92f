//! SARIF 2.1.0, the exchange format of static analysis: code hosts and editors show it at the lines of a change.

use super::json::pretty;
use super::{Checked, Format, Setting, Summary};
use crate::engine::{Found, Needs};
use aanbod::Code;
use aanbod::report::Severity;
use serde_json::{Value, json};
use std::collections::HashMap;

/// Where each code is documented: the documentation of the crate has an entry for every one.
const HELP: &str = "https://docs.rs/aanbod/latest/aanbod/codes/enum.Code.html#variant.";

pub struct Sarif {
    setting: Setting,
    codes: Vec<Code>,
    results: Vec<Value>,
    /// How often a fingerprint was used.
    fingerprints: HashMap<u64, u32>,
}

impl Sarif {
    pub fn new(setting: Setting) -> Self {
        Sarif { setting, codes: Vec::new(), results: Vec::new(), fingerprints: HashMap::new() }
    }

    fn result(&mut self, name: &str, found: &Found) -> Value {
        let diagnostic = &found.diagnostic;
        let code = diagnostic.code;
        let index = match self.codes.iter().position(|known| *known == code) {
            Some(index) => index,
            None => {
                self.codes.push(code);
                self.codes.len() - 1
            }
        };
        let text = match &diagnostic.hint {
            Some(hint) => format!("{} {hint}", diagnostic.message),
            None => diagnostic.message.clone(),
        };
        let artifact = json!({ "uri": uri(name) });
        let mut location = json!({ "artifactLocation": artifact });
        if let (Some(range), Some(location)) = (diagnostic.range, location.as_object_mut()) {
            let region = json!({
                "startLine": range.line,
                "startColumn": range.column,
                "charOffset": range.from,
                "charLength": range.to.saturating_sub(range.from),
            });
            location.insert("region".to_owned(), region);
        }
        let mut result = json!({
            "ruleId": code.as_str(),
            "ruleIndex": index,
            "level": level(diagnostic.severity),
            "message": { "text": text },
            "locations": [{
                "physicalLocation": location,
                "logicalLocations": [{ "fullyQualifiedName": diagnostic.pointer, "kind": "property" }],
            }],
            "partialFingerprints": { "aanbod/v1": self.fingerprint(name, found) },
        });
        let fixes: Vec<Value> = found
            .replacements
            .iter()
            .map(|(title, splices)| {
                let replacements: Vec<Value> = splices
                    .iter()
                    .map(|splice| {
                        json!({
                            "deletedRegion": { "charOffset": splice.from, "charLength": splice.to.saturating_sub(splice.from) },
                            "insertedContent": { "text": splice.insert },
                        })
                    })
                    .collect();
                json!({
                    "description": { "text": title },
                    "artifactChanges": [{ "artifactLocation": artifact, "replacements": replacements }],
                })
            })
            .collect();
        if let (false, Some(result)) = (fixes.is_empty(), result.as_object_mut()) {
            result.insert("fixes".to_owned(), Value::Array(fixes));
        }
        result
    }

    /// The same for the same finding after other lines have come or gone: it goes by the document that has it, not by its number.
    fn fingerprint(&mut self, name: &str, found: &Found) -> String {
        let diagnostic = &found.diagnostic;
        let within = match (&found.external_id, diagnostic.pointer.strip_prefix('/').and_then(|rest| rest.find('/'))) {
            (Some(_), Some(end)) if found.in_list => diagnostic.pointer.get(end + 1..).unwrap_or_default(),
            _ => diagnostic.pointer.as_str(),
        };
        let parts = [name, diagnostic.code.as_str(), found.external_id.as_deref().unwrap_or_default(), within];
        // FNV-1a: the same on every machine and in every version.
        let hash = parts
            .iter()
            .flat_map(|part| part.bytes().chain([0xFF]))
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        let times = self.fingerprints.entry(hash).or_insert(0);
        *times += 1;
        format!("{hash:016x}:{times}")
    }
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a URI reference.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'!' | b'*' | b'\'' | b'(' | b')' | b'/' => {
                uri.push(char::from(byte));
            }
            b'\\' if cfg!(windows) => uri.push('/'),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

impl Format for Sarif {
    fn needs(&self) -> Needs {
        Needs { documents: true, replacements: true, ..Needs::default() }
    }

    fn file(&mut self, checked: &Checked) -> String {
        for found in &checked.found {
            let result = self.result(&checked.name, found);
            self.results.push(result);
        }
        String::new()
    }

    fn end(&mut self, _: &Summary) -> String {
        let rules: Vec<Value> = self
            .codes
            .iter()
            .map(|code| {
                let explanation = aanbod::explain(*code, self.setting.words.locale());
                json!({
                    "id": code.as_str(),
                    "shortDescription": { "text": explanation.title },
                    "fullDescription": { "text": explanation.text },
                    "help": { "text": explanation.text },
                    "helpUri": format!("{HELP}{code:?}"),
                    "defaultConfiguration": { "level": level(explanation.severity) },
                })
            })
            .collect();
        let driver = json!({ "name": "aanbod", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
        let results = std::mem::take(&mut self.results);
        pretty(&json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{ "tool": { "driver": driver }, "columnKind": "utf16CodeUnits", "results": results }],
        })) + "\n"
    }
}
