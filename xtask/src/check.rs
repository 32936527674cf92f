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

/// Licences that a dependency may be used under; of a choice, one is enough.
const LICENCES: [&str; 7] =
    ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "Zlib", "Unlicense", "Unicode-3.0", "BSD-3-Clause"];

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

fn licences() -> Result<()> {
    let metadata = output(shell::cargo(["metadata", "--format-version", "1", "--locked"]))?.context("there is no cargo")?;
    let Metadata { packages } = serde_json::from_str(&metadata).context("cargo metadata can't be read")?;
    for Package { name, license, source } in &packages {
        let Some(source) = source else { continue };
        if source != CRATES_IO {
            bail!("{name} comes from {source}: crates come from crates.io");
        }
        let license = license.as_deref().unwrap_or_default();
        if !allowed(license) {
            bail!("{name} is under {license:?}, which xtask/src/check.rs doesn't list");
        }
    }
    Ok(())
}

/// Whether an SPDX expression can be met: each of its parts that must be, by one of its choices.
fn allowed(expression: &str) -> bool {
    expression.split(" AND ").all(|part| {
        let part = part.trim().trim_start_matches('(').trim_end_matches(')');
        part.split(" OR ").flat_map(|choice| choice.split('/')).any(|choice| LICENCES.contains(&choice.trim()))
    })
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn a_licence_is_allowed_when_each_part_has_a_choice_that_is() {
        for good in ["MIT", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "GPL-3.0 OR MIT"] {
            assert!(allowed(good), "{good}");
        }
        for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "(GPL-3.0 OR MIT) AND LGPL-2.1"] {
            assert!(!allowed(bad), "{bad}");
        }
    }
}
