//! What takes minutes, and so isn't part of every run: `cargo xtask test --long`.

use crate::shell::{self, command, output, run, succeeds};
use anyhow::{Context, Result, bail};

/// How many times the seeds of an ordinary run the tests of random documents go through.
const ROUNDS: &str = "20";

/// Cases of each property, instead of some hundreds.
const CASES: &str = "20000";

/// Runs all of it, and stops at the first that fails.
pub fn run_all() -> Result<()> {
    random_documents()?;
    oldest_rust()
}

fn random_documents() -> Result<()> {
    shell::step("Long: random documents and properties");
    let mut tests = shell::cargo(["test", "--release", "--package", "aanbod", "--tests"]);
    tests.envs([("AANBOD_ROUNDS", ROUNDS), ("PROPTEST_CASES", CASES)]);
    run(tests)
}

/// Builds the crate with the oldest compiler that Cargo.toml promises.
fn oldest_rust() -> Result<()> {
    let metadata = output(shell::cargo(["metadata", "--format-version", "1", "--no-deps"]))?.context("there is no cargo")?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).context("cargo metadata can't be read")?;
    let Some(version) = metadata["packages"]
        .as_array()
        .and_then(|packages| packages.iter().find(|package| package["name"] == "aanbod"))
        .and_then(|package| package["rust_version"].as_str())
    else {
        bail!("Cargo.toml names no rust-version");
    };
    shell::step(&format!("Long: the crate with Rust {version}"));
    let has_toolchain = || succeeds(command("cargo", [&format!("+{version}"), "--version"]));
    if !has_toolchain() {
        let install = command("rustup", ["toolchain", "install", version, "--profile", "minimal"]);
        if !succeeds(install) || !has_toolchain() {
            bail!("there is no Rust {version} here, and rustup couldn't install it");
        }
    }
    let mut check =
        command("cargo", [&format!("+{version}"), "check", "--package", "aanbod", "--package", "aanbod-cli", "--locked"]);
    check.env("CARGO_TARGET_DIR", "target/oldest");
    run(check)
}
