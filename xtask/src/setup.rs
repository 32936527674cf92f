//! What a command needs on a new machine, put there when it is missing.

use crate::shell::{self, NPM, command, output, run, succeeds};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

const NODE: (u32, u32) = (20, 19);
pub const WASM: &str = "wasm32-unknown-unknown";

/// The root of the repository.
pub fn root() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(Path::to_path_buf).context("xtask isn't in the repository")
}

/// The standard library for WebAssembly.
pub fn wasm_target() -> Result<()> {
    let sysroot =
        output(command("rustc", ["--print", "sysroot"]))?.context("there is no rustc: install Rust from https://rustup.rs")?;
    if Path::new(&sysroot).join("lib/rustlib").join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    shell::step("Adding Rust's WebAssembly target");
    run(command("rustup", ["target", "add", WASM])).with_context(|| {
        format!("Rust's target {WASM} is missing, and rustup couldn't add it. Without rustup, install your distribution's package for it")
    })
}

/// rustfmt and clippy, which a minimal Rust hasn't got.
pub fn rust_components() -> Result<()> {
    for (tool, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !succeeds(shell::cargo([tool, "--version"])) {
            shell::step(&format!("Adding {component}"));
            run(command("rustup", ["component", "add", component])).with_context(|| format!("cargo {tool} is missing"))?;
        }
    }
    Ok(())
}

/// Node and npm, new enough.
pub fn node() -> Result<()> {
    let (major, minor) = NODE;
    let advice = format!("Node {major}.{minor} or later and npm are needed: see https://nodejs.org/en/download");
    let Some(version) = output(command("node", ["--version"]))? else { bail!("there is no node on PATH. {advice}") };
    let mut numbers = version.trim_start_matches('v').split('.').map(|number| number.parse::<u32>().unwrap_or(0));
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found < NODE {
        bail!("node is {version}. {advice}");
    }
    if output(command(NPM, ["--version"]))?.is_none() {
        bail!("there is no npm on PATH. {advice}");
    }
    Ok(())
}

/// A folder's npm packages as its lock file has them; nothing is done when they are there already.
pub fn npm_packages(folder: &str) -> Result<()> {
    node()?;
    let folder = Path::new(folder);
    let wanted = locked(&folder.join("package-lock.json"))?;
    // npm's own record of what it has put there.
    if let Ok(there) = locked(&folder.join("node_modules/.package-lock.json"))
        && there.iter().all(|(path, package)| wanted.get(path).is_some_and(|wanted| wanted.version == package.version))
        && wanted.iter().all(|(path, package)| package.optional || there.contains_key(path))
    {
        return Ok(());
    }
    shell::step(&format!("Installing the npm packages of {}", folder.display()));
    let mut install = command(NPM, ["ci", "--no-audit", "--no-fund"]);
    install.current_dir(folder);
    run(install).with_context(|| format!("the npm packages of {} couldn't be installed", folder.display()))
}

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Locked>,
}

#[derive(Deserialize)]
struct Locked {
    version: Option<String>,
    /// Only for other systems, or nice to have.
    #[serde(default)]
    optional: bool,
}

fn locked(path: &Path) -> Result<BTreeMap<String, Locked>> {
    let lock: Lock = serde_json::from_str(&shell::read(path)?).with_context(|| format!("{} isn't right", path.display()))?;
    // The one without a path is the folder itself.
    Ok(lock.packages.into_iter().filter(|(path, _)| !path.is_empty()).collect())
}

/// Chromium for tests and benchmarks: from CHROME, on PATH, or installed where that is possible.
pub fn chromium() -> Result<PathBuf> {
    if let Some(chrome) = env::var_os("CHROME").filter(|chrome| !chrome.is_empty()) {
        let chrome = PathBuf::from(chrome);
        if !chrome.is_file() {
            bail!("CHROME is {}, and there is no such file", chrome.display());
        }
        return Ok(chrome);
    }
    if let Some(found) = chromium_on_path() {
        return Ok(found);
    }
    let advice = "There is no Chromium here, and tests in the browser need one. Install Chromium or Google Chrome so that it is on PATH, \
                  or set CHROME to its program file; `cargo xtask test rust node` runs the other tests";
    if !(Path::new("/etc/debian_version").exists() && is_root() && succeeds(command("apt-get", ["--version"]))) {
        bail!("{advice}");
    }
    // Debian's Chromium without windows: the same engine, and a third less work. Ubuntu doesn't have it.
    apt_get_install("chromium-headless-shell").or_else(|_| apt_get_install("chromium")).context(advice)?;
    chromium_on_path().context(advice)
}

/// Firefox for the long tests: from FIREFOX, on PATH, or installed where that is possible.
pub fn firefox() -> Result<PathBuf> {
    if let Some(firefox) = env::var_os("FIREFOX").filter(|firefox| !firefox.is_empty()) {
        return Ok(firefox.into());
    }
    let on_path = || program_on_path(&["firefox-esr", "firefox"]);
    if let Some(found) = on_path() {
        return Ok(found);
    }
    let advice = "There is no Firefox here, and the long tests need one: install it so that it is on PATH, or set FIREFOX to its program file";
    if !(Path::new("/etc/debian_version").exists() && is_root()) {
        bail!("{advice}");
    }
    apt_get_install("firefox-esr").context(advice)?;
    on_path().context(advice)
}

fn apt_get_install(package: &str) -> Result<()> {
    shell::step(&format!("Installing {package}"));
    for arguments in [&["update"][..], &["install", "-y", "--no-install-recommends", package][..]] {
        let mut apt = command("apt-get", arguments);
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        run(apt)?;
    }
    Ok(())
}

fn chromium_on_path() -> Option<PathBuf> {
    program_on_path(&["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
}

fn program_on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        // Ubuntu's chromium-browser may be a script that only says to install a snap.
        env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file() && succeeds(command_of(file)))
    })
}

fn command_of(program: &Path) -> std::process::Command {
    let mut command = std::process::Command::new(program);
    command.arg("--version");
    command
}

fn is_root() -> bool {
    output(command("id", ["-u"])).is_ok_and(|id| id.as_deref() == Some("0"))
}
