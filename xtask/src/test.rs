//! Every test there is, in stages; the first that fails ends it.

use crate::setup;
use crate::shell::{self, command, output, run};
use crate::{Profile, check, counted, long, package, page};
use anyhow::{Context, Result, bail};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::Command;

const STAGES: [&str; 5] = ["check", "rust", "node", "browser", LONG];

/// What is only run when it is asked for.
const LONG: &str = "--long";

/// Runs the stages that are named, or all.
pub fn run_stages(words: &[String]) -> Result<()> {
    if let Some(word) = words.iter().find(|word| !STAGES.contains(&word.as_str())) {
        bail!("test takes {}, not {word:?}", STAGES.join(", "));
    }
    let named = |stage: &str| words.iter().any(|word| word == stage);
    let is_long_alone = words.iter().all(|word| word == LONG);
    let asked = |stage: &str| named(stage) || (is_long_alone && stage != LONG);
    if asked("check") {
        check::run_all()?;
    }
    if asked("rust") {
        rust()?;
    }
    if asked("browser") {
        // Asked for first: who can't have one should hear it before the long build.
        let chrome = setup::chromium()?;
        page::build(Profile::Release)?;
        if asked("node") {
            in_node()?;
        }
        // Large: Next.js, Deno and Bun.
        setup::npm_packages("tests/consumers")?;
        node("tests/consumers", Some(&chrome))?;
        node("tests/browser", Some(&chrome))?;
    } else if asked("node") {
        package::run(Profile::Release)?;
        in_node()?;
    }
    if asked(LONG) {
        long::run_all()?;
    }
    eprintln!("\nAll tests passed: {}.", STAGES.into_iter().filter(|stage| asked(stage)).collect::<Vec<_>>().join(", "));
    Ok(())
}

fn rust() -> Result<()> {
    shell::step("Rust: tests");
    run(shell::cargo(["test", "--workspace"]))?;
    shell::step("Rust: the examples run");
    for example in files_of(Path::new("examples"), ".rs")? {
        let name = example.file_stem().unwrap_or_default().to_string_lossy();
        run(shell::cargo(["run", "--quiet", "--example", &name]))?;
    }
    shell::step("Rust: documentation, and what users of the crate get with it");
    let mut doc = shell::cargo(["doc", "--package", "aanbod", "--no-deps"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    run(doc)?;
    let tree =
        output(shell::cargo(["tree", "--package", "aanbod", "--edges", "normal", "--prefix", "none"]))?.unwrap_or_default();
    match tree.lines().find(|line| line.contains("wasm-bindgen") || line.starts_with("js-sys") || line.starts_with("web-sys")) {
        Some(line) => bail!("the crate depends on JavaScript outside of WebAssembly: {line}"),
        None if tree.starts_with("aanbod ") => {}
        None => bail!("cargo tree doesn't tell what the crate depends on"),
    }
    let mut user = shell::cargo(["test", "--manifest-path", "tests/features/Cargo.toml"]);
    user.env("CARGO_TARGET_DIR", "target/features");
    run(user)
}

/// The page's logic without a browser, and the package.
fn in_node() -> Result<()> {
    node("tests/unit", None)?;
    counted::write()?;
    node("tests/node", None)
}

/// Node's test runner on the test files of a folder.
fn node(folder: &str, chrome: Option<&Path>) -> Result<()> {
    let files = files_of(Path::new(folder), ".test.mjs")?;
    if files.is_empty() {
        bail!("there are no tests in {folder}: files are named *.test.mjs");
    }
    setup::npm_packages("tests")?;
    std::fs::create_dir_all("tests/artefacts").context("couldn't make tests/artefacts")?;
    shell::step(&format!("Tests in {folder}"));
    run(node_runner(&files, chrome))
}

/// Node's test runner on some files.
pub fn node_runner(files: &[PathBuf], chrome: Option<&Path>) -> Command {
    let reporter = if std::io::stdout().is_terminal() { "spec" } else { "tap" };
    let mut runner = command(
        "node",
        [
            "--test".to_owned(),
            // A test that waits for ever fails, and doesn't keep a machine.
            "--test-timeout=1200000".to_owned(),
            format!("--test-reporter={reporter}"),
        ],
    );
    runner.args(files);
    if let Some(chrome) = chrome {
        runner.env("CHROME", chrome);
    }
    runner
}

/// The files of a folder whose names end so, by name: what Node makes of a folder differs between its versions.
fn files_of(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in std::fs::read_dir(folder).with_context(|| format!("couldn't read {}", folder.display()))? {
            let path = entry?.path();
            if path.to_string_lossy().ends_with(ending) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
