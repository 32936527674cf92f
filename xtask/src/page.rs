//! The page: `dist/` from `www/`, and the benchmark that runs on it.

use crate::shell::{self, NPM, command, run};
use crate::{Profile, package, setup};
use anyhow::{Context, Result};

/// Builds the package and then the page.
pub fn build(profile: Profile) -> Result<()> {
    package::run(profile)?;
    setup::npm_packages("www")?;
    shell::step("Building the page");
    run(npm_run(&["build"]))
}

/// A script of www/package.json.
pub fn npm_run(words: &[&str]) -> std::process::Command {
    let mut npm = command(NPM, ["run", "--silent"].iter().chain(words));
    npm.current_dir("www");
    npm
}

/// Builds all and runs the benchmark, which prints its table.
pub fn bench(arguments: &[String]) -> Result<()> {
    let chrome = setup::chromium()?;
    build(Profile::Release)?;
    setup::npm_packages("tests")?;
    // Other editors, to be measured beside the page.
    setup::npm_packages("tests/bench/peers")?;
    shell::step("Measuring");
    let mut bench = command("node", ["tests/bench/run.mjs"].into_iter().chain(arguments.iter().map(String::as_str)));
    bench.env("CHROME", chrome);
    run(bench).context("the benchmark failed")
}
