//! The crates that are compiled into the package, for its notices and its bill of materials (www/third-party.mjs).

use crate::setup::WASM;
use crate::shell::{self, output};
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What the package is made of.
const ROOTS: [&str; 2] = ["aanbod", "aanbod-cli"];

/// The licence of Rust's standard library, which every module has a part of. It is no package that cargo knows.
const STANDARD_LIBRARY: &str = "Copyright (c) The Rust Project Contributors\n\n\
    Under the terms of the MIT licence, as below, or of the Apache licence, version 2.0:\n\
    https://github.com/rust-lang/rust/blob/main/COPYRIGHT";

/// A crate, as `www/third-party.mjs` reads it.
#[derive(Serialize)]
struct Crate {
    name: String,
    version: String,
    license: String,
    purl: String,
    /// Its licence, in full.
    text: String,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    /// Nothing for a package of this repository.
    source: Option<String>,
    manifest_path: String,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<Use>,
}

#[derive(Deserialize)]
struct Use {
    /// Nothing for what is compiled in; "dev" or "build" for what isn't.
    kind: Option<String>,
}

/// Writes the list.
pub fn write(path: &Path) -> Result<()> {
    let words = ["metadata", "--format-version", "1", "--locked", "--filter-platform", WASM];
    let metadata = output(shell::cargo(words))?.context("there is no cargo")?;
    let metadata: Metadata = serde_json::from_str(&metadata).context("cargo metadata can't be read")?;
    let mut crates = vec![Crate {
        name: "std".to_owned(),
        version: rust_version()?,
        license: "MIT OR Apache-2.0".to_owned(),
        purl: "pkg:github/rust-lang/rust".to_owned(),
        text: STANDARD_LIBRARY.to_owned(),
    }];
    for package in compiled_in(&metadata) {
        if package.source.is_none() {
            continue;
        }
        let Package { name, version, license, manifest_path, .. } = package;
        crates.push(Crate {
            name: name.clone(),
            version: version.clone(),
            license: license.clone().unwrap_or_default().replace('/', " OR "),
            purl: format!("pkg:cargo/{name}@{version}"),
            text: licence(Path::new(manifest_path)).with_context(|| format!("the licence of {name} can't be read"))?,
        });
    }
    shell::write(path, serde_json::to_string_pretty(&crates)?)
}

/// The packages that the roots depend on, by name; what only runs while they are compiled isn't among them.
fn compiled_in(metadata: &Metadata) -> impl Iterator<Item = &Package> {
    let packages: BTreeMap<&str, &Package> = metadata.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let nodes: BTreeMap<&str, &Node> = metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let is_macro = |id: &str| {
        packages
            .get(id)
            .is_some_and(|package| package.targets.iter().any(|target| target.kind.iter().any(|kind| kind == "proc-macro")))
    };
    let is_root = |package: &&Package| package.source.is_none() && ROOTS.contains(&package.name.as_str());
    let mut open: Vec<&str> = metadata.packages.iter().filter(is_root).map(|package| package.id.as_str()).collect();
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !found.insert(id) {
            continue;
        }
        for dependency in nodes.get(id).into_iter().flat_map(|node| &node.deps) {
            if dependency.dep_kinds.iter().any(|used| used.kind.is_none()) && !is_macro(&dependency.pkg) {
                open.push(&dependency.pkg);
            }
        }
    }
    metadata.packages.iter().filter(move |package| found.contains(package.id.as_str()))
}

/// The text of a crate's licence: of a choice the MIT one, which is the shortest to hand on.
fn licence(manifest: &Path) -> Result<String> {
    let folder = manifest.parent().context("a manifest is in a folder")?;
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.to_uppercase().starts_with("LICEN") || name.to_uppercase().starts_with("COPYING") {
            names.push(name);
        }
    }
    names.sort();
    let chosen = names.iter().find(|name| name.to_uppercase().contains("MIT")).or_else(|| names.first());
    match chosen {
        Some(name) if folder.join(name).is_file() => Ok(shell::read(folder.join(name))?.replace("\r\n", "\n")),
        _ => Ok("There is no text of the licence in the crate; its manifest names it.".to_owned()),
    }
}

fn rust_version() -> Result<String> {
    let version = output(shell::command("rustc", ["--version"]))?.context("there is no rustc")?;
    Ok(version.split_whitespace().nth(1).unwrap_or_default().to_owned())
}
