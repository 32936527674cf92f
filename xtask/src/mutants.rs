//! Changes the core at one place at a time, and sees whether a test fails: a mutant that lives shows what no test holds.

use crate::bindgen;
use crate::shell::{self, command, run};
use anyhow::Result;
use std::time::{SystemTime, UNIX_EPOCH};

/// A long run takes one of so many parts, each day the next, so that all mutants have had their turn after as many days.
const PARTS: u64 = 200;

/// Runs the mutants that the arguments of cargo-mutants choose.
pub fn run_chosen(words: &[String]) -> Result<()> {
    let tools = bindgen::target_folder().join("tools");
    let mut install = shell::cargo(["install", "--quiet", "--locked", "cargo-mutants@^27", "--root"]);
    install.arg(&tools);
    run(install)?;
    let program = tools.join("bin").join("cargo-mutants").display().to_string();
    let mut mutants = command(&program, ["mutants", "--config", "tests/mutants.toml", "--no-shuffle", "--output"]);
    mutants.arg(bindgen::target_folder()).args(words);
    run(mutants)
}

/// Runs the part of today.
pub fn run_part() -> Result<()> {
    shell::step("Long: some of the core's mutants");
    let day = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / 86_400;
    run_chosen(&["--shard".to_owned(), format!("{}/{PARTS}", day % PARTS), "--sharding=round-robin".to_owned()])
}
