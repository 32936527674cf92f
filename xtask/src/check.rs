//! What needs no run to be seen: formatting, lints, types, layers and licences. The first stage of the tests.

use crate::declarations;
use crate::layers;
use crate::setup::{self, WASM};
use crate::shell::{self, command, output, run};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::path::Path;
use std::process::Command;

/// The types of the package, for the scripts of the page and the tests that use it.
const PACKAGE_TYPES: &str = "target/check/aanbod.d.ts";

/// Folders with a tsconfig.json, and one for the globals of a service worker. What each includes only grows.
const TYPED: [&str; 3] = ["www", "www/tsconfig.service-worker.json", "tests"];

const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Checks everything, and stops at the first that is wrong.
pub fn run_all() -> Result<()> {
    setup::rust_components()?;
    setup::wasm_target()?;
    setup::npm_packages("tests")?;
    setup::npm_packages("www")?;
    shell::step("Check: formats");
    run(shell::cargo(["fmt", "--all", "--check"]))?;
    run(tool(
        "prettier/bin/prettier.cjs",
        &["--check", "--log-level=warn", "--cache", "--cache-location=target/check/prettier", "."],
    ))?;
    shell::step("Check: lints of the scripts");
    run(tool("oxlint/bin/oxlint", &["--deny-warnings", "."]))?;
    shell::step("Check: layers");
    layers::check()?;
    run(tool("dependency-cruiser/bin/dependency-cruise.mjs", &["www/src", "src/npm"]))?;
    shell::step("Check: types");
    std::fs::create_dir_all("target/check").context("couldn't make target/check")?;
    shell::write(PACKAGE_TYPES, declarations::typescript()?)?;
    for project in TYPED {
        run(tool("typescript/bin/tsc", &["--project", project]))?;
    }
    shell::step("Check: licences and sources of the crates");
    licences()?;
    shell::step("Check: lints of the crate");
    run(shell::cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    // Some lints that are expected depend on the size of a pointer, and don't come up here.
    let expected = ["-A", "unfulfilled-lint-expectations"];
    let lints = ["clippy", "--package", "aanbod", "--lib", "--target", WASM, "--", "-D", "warnings"];
    run(shell::cargo(lints.into_iter().chain(expected)))
}

/// A program of the tests' own packages.
fn tool(script: &str, arguments: &[&str]) -> Command {
    let script = Path::new("tests/node_modules").join(script);
    let mut tool = command("node", [script]);
    tool.args(arguments);
    tool
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    license: Option<String>,
    /// Nothing for a package of this repository.
    source: Option<String>,
}

/// What is read here of deny.toml, which `cargo deny` reads too.
#[derive(Deserialize)]
struct Deny {
    licenses: Licences,
}

/// Licences that a dependency may be used under; of a choice, one is enough.
#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

fn licences() -> Result<()> {
    let Deny { licenses } = basic_toml::from_str(&shell::read("deny.toml")?).context("deny.toml can't be read")?;
    let metadata = output(shell::cargo(["metadata", "--format-version", "1", "--locked"]))?.context("there is no cargo")?;
    let Metadata { packages } = serde_json::from_str(&metadata).context("cargo metadata can't be read")?;
    for Package { name, license, source } in &packages {
        let Some(source) = source else { continue };
        if source != CRATES_IO {
            bail!("{name} comes from {source}: crates come from crates.io");
        }
        let license = license.as_deref().unwrap_or_default();
        if !licenses.allow(license) {
            bail!("{name} is under {license:?}, which deny.toml doesn't list");
        }
    }
    Ok(())
}

impl Licences {
    /// Whether an SPDX expression can be met: each of its parts that must be, by one of its choices.
    fn allow(&self, expression: &str) -> bool {
        let listed = |choice: &str| self.allow.iter().any(|licence| licence == choice.trim());
        expression.split(" AND ").all(|part| {
            let part = part.trim().trim_start_matches('(').trim_end_matches(')');
            part.split(" OR ").flat_map(|choice| choice.split('/')).any(listed)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Licences;

    #[test]
    fn a_licence_is_allowed_when_each_part_has_a_choice_that_is() {
        let listed = Licences { allow: ["MIT", "Apache-2.0", "Unicode-3.0"].map(str::to_owned).to_vec() };
        for good in ["MIT", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "GPL-3.0 OR MIT"] {
            assert!(listed.allow(good), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "(GPL-3.0 OR MIT) AND LGPL-2.1"] {
            assert!(!listed.allow(bad), "{bad}");
        }
    }
}
