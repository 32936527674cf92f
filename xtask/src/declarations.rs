//! `index.d.ts`: the hand-written declarations of the functions, and the generated ones of everything that a table holds.

use crate::{shell, types};
use aanbod::{Code, Kind};
use anyhow::Result;

/// The whole file.
pub fn typescript() -> Result<String> {
    let api = shell::read("src/npm/api.d.ts")?;
    let kinds = union(Kind::ALL.iter().map(|kind| kind.name()));
    let codes = union(Code::ALL.iter().map(|code| code.name()));
    let documents: String =
        Kind::ALL.iter().map(|kind| format!("  {}: {};\n", kind.name(), types::capitalised(kind.name()))).collect();
    Ok(format!(
        "{api}\n/** A sort of document. */\nexport type Kind ={kinds};\n\n\
         /** What a finding is about. Codes are stable: one is never used again for something else. */\nexport type Code ={codes};\n\n\
         /** The document of each kind. */\nexport interface Documents {{\n{documents}}}\n\n{}",
        types::typescript()
    ))
}

fn union<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("\n  | {name:?}")).collect()
}
