//! The WebAssembly and its glue: compiled, bound, optimised, and started once to see that it lives.

use crate::Profile;
use crate::panics;
use crate::recipe::Recipe;
use crate::setup::{self, WASM};
use crate::shell::{self, command, run};
use anyhow::{Context, Result};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// A module of the package.
pub struct Module {
    /// The package of cargo that it is compiled from.
    package: &'static str,
    /// What cargo calls its WebAssembly.
    compiled: &'static str,
    /// The name that wasm-bindgen gives its files.
    pub stem: &'static str,
}

/// The library.
pub const LIBRARY: Module = Module { package: "aanbod", compiled: "aanbod.wasm", stem: "aanbod" };

/// The command line.
pub const COMMAND_LINE: Module = Module { package: "aanbod-cli", compiled: "aanbod_cli.wasm", stem: "command" };

/// Builds a module, and says where its script and its WebAssembly are.
pub fn build(recipe: &Recipe, profile: Profile, module: &Module) -> Result<PathBuf> {
    setup::wasm_target()?;
    shell::step(&format!("Building the WebAssembly of {}", module.package));
    let (flag, folder) = match profile {
        Profile::Release => (Some("--release"), "release"),
        Profile::Dev => (None, "debug"),
    };
    // Whoever depends on the crates has no use for a cdylib, so their manifests don't name it.
    let words = ["rustc", "--package", module.package, "--lib", "--crate-type", "cdylib", "--target", WASM];
    let mut cargo = shell::cargo(words.into_iter().chain(flag));
    // Less inlining than usual: several kilobytes less, at the same speed.
    let mut flags = vec!["-Cllvm-args=-inline-threshold=30".to_owned()];
    if let Some(home) = cargo_home() {
        // Panic messages name source files. They should be the same ones on every machine.
        flags.push(format!("--remap-path-prefix={}=/cargo", home.display()));
    }
    cargo.arg("--config").arg(format!("target.{WASM}.rustflags={}", json!(flags)));
    run(cargo)?;

    let target = target_folder();
    let bound = target.join("xtask/bound").join(module.stem);
    let compiled = target.join(WASM).join(folder).join(module.compiled);
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&compiled)
        .out_name(module.stem)
        .web(true)?
        // The package has declarations of its own.
        .typescript(false)
        // The package's entries say where the .wasm is, in the one form that bundlers look for.
        .omit_default_module_path(true)
        // After a trap, src/npm/started.js starts a fresh instance.
        .reset_state_function(true)
        .keep_debug(profile == Profile::Dev)
        .remove_producers_section(true);
    bindgen.generate(&bound).with_context(|| format!("wasm-bindgen couldn't bind {}", compiled.display()))?;

    // aanbod/check hands its later parts what the module exports, which the glue keeps to itself.
    let glue = bound.join(format!("{}.js", module.stem));
    shell::write(&glue, shell::read(&glue)? + "\nexport function __wbg_exports() {\n    return wasm;\n}\n")?;

    if profile == Profile::Release {
        let wasm = bound.join(format!("{}_bg.wasm", module.stem));
        panics::to_traps(&wasm)?;
        optimise(recipe, &wasm, &target.join("xtask").join(module.stem))?;
    }
    Ok(bound)
}

/// wasm-opt of the npm package binaryen: the one that Debian has breaks the module without a word.
fn optimise(recipe: &Recipe, wasm: &Path, cache: &Path) -> Result<()> {
    setup::npm_packages("www")?;
    let tool = Path::new("www/node_modules/binaryen/bin/wasm-opt");
    let (before, after, with) = (cache.join("before.wasm"), cache.join("after.wasm"), cache.join("flags"));
    let flags = recipe.wasm_opt.flags.join(" ");
    let bytes = fs::read(wasm)?;
    let known = fs::read(&before).is_ok_and(|old| old == bytes) && fs::read_to_string(&with).is_ok_and(|old| old == flags);
    if !(known && after.is_file()) {
        fs::create_dir_all(cache)?;
        let mut words = vec![tool.as_os_str().to_owned(), wasm.into(), "-o".into(), after.clone().into()];
        words.extend(recipe.wasm_opt.flags.iter().map(Into::into));
        run(command("node", words)).context("wasm-opt failed")?;
        shell::write(&before, &bytes)?;
        shell::write(&with, &flags)?;
    }
    fs::copy(&after, wasm)?;
    Ok(())
}

fn cargo_home() -> Option<PathBuf> {
    // Cargo tells its home only to what it runs through rustup; elsewhere it is in its usual place.
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}

/// Where cargo puts what it makes.
pub fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}
