//! What takes minutes, and so isn't part of every run: `cargo xtask test --long`.

use crate::fuzz;
use crate::python::Environment;
use crate::shell::{self, command, output, run, succeeds};
use crate::{Profile, bindgen, mutants, package, page, setup, site, test};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How many times the seeds of an ordinary run the tests of random documents go through.
const ROUNDS: &str = "20";

/// Cases of each property, instead of some hundreds.
const CASES: &str = "20000";

/// The tests of the page that also run in Firefox. Chromium runs all: what is about downloads and files that don't arrive doesn't get
/// through Firefox's driver.
const IN_FIREFOX: [&str; 4] = ["excel-story", "history", "new-row", "price"];

/// Runs all of it, and stops at the first that fails.
pub fn run_all() -> Result<()> {
    spelling_and_crates()?;
    random_documents()?;
    shell::step("Long: each target of fuzz/ for a minute");
    fuzz::attack(&[])?;
    mutants::run_part()?;
    oldest_rust()?;
    same_bytes()?;
    python()?;
    jest()?;
    in_firefox()?;
    site::write()?;
    site::test()
}

/// Builds the Python package, installs it in an environment of its own, and runs its tests and those of the engines.
fn python() -> Result<()> {
    shell::step("Long: the Python package");
    let environment = Environment::new(Profile::Dev)?;
    environment.test()?;
    environment.test_engines()
}

/// The package in Jest, which nobody else needs here: hence not among the packages of the tests.
fn jest() -> Result<()> {
    shell::step("Long: the package in Jest");
    let folder = bindgen::target_folder().join("jest");
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    for name in ["package.json", "setup.js", "offer.test.js"] {
        fs::copy(Path::new("tests/jest").join(name), folder.join(name))?;
    }
    let mut install = command(shell::NPM, ["install", "--no-audit", "--no-fund", "--silent"]);
    install.arg(fs::canonicalize("pkg")?).current_dir(&folder);
    run(install)?;
    let mut tests = command("node", ["--experimental-vm-modules", "node_modules/jest/bin/jest.js"]);
    tests.current_dir(&folder);
    run(tests)
}

/// Builds the package once more, in another folder, and holds the two against each other byte by byte.
fn same_bytes() -> Result<()> {
    shell::step("Long: the package built in another folder");
    package::run(Profile::Release)?;
    let other = std::env::temp_dir().join(format!("aanbod-built-again-{}", std::process::id()));
    let built = package_of_clone(&other).and_then(|()| differences(Path::new("pkg"), &other.join("pkg")));
    // Two gigabytes; what can't be removed is the system's to clear.
    _ = fs::remove_dir_all(&other);
    let differences = built?;
    if !differences.is_empty() {
        bail!("two builds of one commit differ in {}", differences.join(", "));
    }
    Ok(())
}

/// Clones what is committed, and builds its package.
fn package_of_clone(folder: &Path) -> Result<()> {
    let mut clone = command("git", ["clone", "--quiet", "--no-hardlinks", "."]);
    clone.arg(folder);
    run(clone)?;
    let mut package = command("cargo", ["xtask", "package"]);
    package.current_dir(folder).env_remove("CARGO_TARGET_DIR");
    run(package)
}

/// The files that only one of two folders has, or that aren't the same in both.
fn differences(one: &Path, other: &Path) -> Result<Vec<String>> {
    let (first, second) = (files_below(one)?, files_below(other)?);
    let mut differences: Vec<String> = first.symmetric_difference(&second).map(|path| path.display().to_string()).collect();
    for path in first.intersection(&second) {
        if fs::read(one.join(path))? != fs::read(other.join(path))? {
            differences.push(path.display().to_string());
        }
    }
    Ok(differences)
}

fn files_below(folder: &Path) -> Result<BTreeSet<PathBuf>> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(&current).with_context(|| format!("{} can't be read", current.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.strip_prefix(folder)?.to_path_buf());
            }
        }
    }
    Ok(found)
}

/// Spelling (typos.toml), and licences, bans, sources and advisories of the crates (deny.toml). Both tools take minutes to compile.
fn spelling_and_crates() -> Result<()> {
    shell::step("Long: spelling, and what is known of the crates");
    let tools = bindgen::target_folder().join("tools");
    let mut install = shell::cargo(["install", "--quiet", "--locked", "cargo-deny@^0.20", "typos-cli@^1.52", "--root"]);
    install.arg(&tools);
    run(install)?;
    let tool = |name: &str, words: &[&str]| command(&tools.join("bin").join(name).display().to_string(), words);
    run(tool("typos", &[]))?;
    run(tool("cargo-deny", &["check", "bans", "licenses", "sources"]))?;
    if !succeeds(tool("cargo-deny", &["fetch", "db"])) {
        shell::step("Long: the database of advisories can't be reached, so none were looked for");
        return Ok(());
    }
    run(tool("cargo-deny", &["check", "advisories"]))
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
