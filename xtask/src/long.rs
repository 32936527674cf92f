//! What takes minutes, and so isn't part of every run: `cargo xtask test --long`.

use crate::fuzz;
use crate::shell::{self, command, output, run, succeeds};
use crate::{Profile, page, setup, test};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::path::PathBuf;

/// How many times the seeds of an ordinary run the tests of random documents go through.
const ROUNDS: &str = "20";

/// Cases of each property, instead of some hundreds.
const CASES: &str = "20000";

/// The tests of the page that also run in Firefox. Chromium runs all: what is about downloads and files that don't arrive doesn't get
/// through Firefox's driver.
const IN_FIREFOX: [&str; 2] = ["history", "price"];

/// Runs all of it, and stops at the first that fails.
pub fn run_all() -> Result<()> {
    random_documents()?;
    shell::step("Long: each target of fuzz/ for a minute");
    fuzz::attack(&[])?;
    oldest_rust()?;
    in_firefox()
}

fn in_firefox() -> Result<()> {
    let firefox = setup::firefox()?;
    page::build(Profile::Release)?;
    shell::step("Long: the page in Firefox");
    let files = IN_FIREFOX.map(|name| PathBuf::from(format!("tests/browser/{name}.test.mjs")));
    let mut tests = test::node_runner(&files, None);
    tests.env("AANBOD_BROWSER", "firefox").env("FIREFOX", firefox);
    run(tests)
}

fn random_documents() -> Result<()> {
    shell::step("Long: random documents and properties");
    let mut tests = shell::cargo(["test", "--release", "--package", "aanbod", "--tests"]);
    tests.envs([("AANBOD_ROUNDS", ROUNDS), ("PROPTEST_CASES", CASES)]);
    run(tests)
}

/// Builds the crate with the oldest compiler that Cargo.toml promises.
fn oldest_rust() -> Result<()> {
    let version = rust_version()?;
    shell::step(&format!("Long: the crate with Rust {version}"));
    let toolchain = format!("+{version}");
    let has_toolchain = || succeeds(command("cargo", [toolchain.as_str(), "--version"]));
    if !has_toolchain() {
        let install = command("rustup", ["toolchain", "install", &version, "--profile", "minimal"]);
        if !succeeds(install) || !has_toolchain() {
            bail!("there is no Rust {version} here, and rustup couldn't install it");
        }
    }
    let mut check = command("cargo", [toolchain.as_str(), "check", "--package", "aanbod", "--package", "aanbod-cli", "--locked"]);
    check.env("CARGO_TARGET_DIR", "target/oldest");
    run(check)
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    rust_version: Option<String>,
}

fn rust_version() -> Result<String> {
    let metadata = output(shell::cargo(["metadata", "--format-version", "1", "--no-deps"]))?.context("there is no cargo")?;
    let Metadata { packages } = serde_json::from_str(&metadata).context("cargo metadata can't be read")?;
    let package = packages.into_iter().find(|package| package.name == "aanbod").context("there is no package aanbod")?;
    package.rust_version.context("Cargo.toml names no rust-version")
}
