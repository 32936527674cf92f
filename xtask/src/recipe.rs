//! wasm-pack.toml: what the npm package is made of.

use crate::shell;
use anyhow::{Context, Result};
use serde::Deserialize;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Recipe {
    pub package: Package,
    pub entry: Vec<Entry>,
    pub files: Files,
    pub wasm_opt: WasmOpt,
    pub check: Check,
    pub budget: Vec<Budget>,
}

/// What package.json says about the package.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    pub name: String,
    pub description: String,
    pub keywords: Vec<String>,
    /// Versions of Node that it works with.
    pub node: String,
}

/// Where an import ends up.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Entry {
    /// As `exports` has it: `.` or `./name`.
    pub path: String,
    pub types: String,
    /// Node's own.
    pub node: Option<String>,
    /// For bundles that run in Node.
    pub node_bundled: Option<String>,
    pub default: String,
}

/// What package.json says of single files.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Files {
    pub bin: String,
    /// What the custom elements have, for editors.
    pub custom_elements: String,
    pub side_effects: Vec<String>,
}

/// How the WebAssembly is optimised.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WasmOpt {
    pub flags: Vec<String>,
}

/// The entry `aanbod/check`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Exports that its second module brings.
    pub later: Vec<String>,
}

/// How large an entry may be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Budget {
    pub entry: String,
    pub files: Vec<String>,
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
    /// Where it should end.
    pub goal_brotli: u64,
}

/// Reads the recipe.
pub fn read() -> Result<Recipe> {
    basic_toml::from_str(&shell::read("wasm-pack.toml")?).context("wasm-pack.toml isn't right")
}
