//! `index.d.ts`: the hand-written declarations of the functions, and the generated ones of everything that a table holds.

use crate::{shell, types};
use aanbod::{CallErrorCode, Code, Kind};
use anyhow::Result;

/// The whole file.
pub fn typescript() -> Result<String> {
    let api = shell::read("src/npm/api.d.ts")?;
    let kinds = union(Kind::ALL.iter().map(|kind| kind.as_str()));
    let calls = CallErrorCode::ALL.iter().map(|code| code.as_str());
    let call_codes = union(calls.chain(CALL_CODES_OF_JAVASCRIPT.iter().copied()));
    let codes = union(Code::ALL.iter().map(|code| code.as_str()));
    let documents: String = Kind::ALL.iter().map(|kind| format!("  {}: {};\n", kind.as_str(), types::document(*kind))).collect();
    Ok(format!(
        "{api}\n/** A sort of document. */\nexport type Kind ={kinds};\n\n\
         /** What a finding is about. Codes are stable: one is never used again for something else. */\nexport type Code ={codes};\n\n\
         /** Why a call can't be answered. */\nexport type AanbodErrorCode ={call_codes};\n\n\
         /** The document of each kind. */\nexport interface Documents {{\n{documents}}}\n\n{}",
        types::typescript()
    ))
}

/// Why a call can't be answered that JavaScript alone can make.
const CALL_CODES_OF_JAVASCRIPT: &[&str] =
    &["unknown-kind", "argument", "document", "not-started", "load", "worker", "closed", "internal"];

fn union<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("\n  | {name:?}")).collect()
}
