//! The npm package in `pkg/`.

use crate::recipe::{self, Recipe};
use crate::shell::{self, command, output, run as run_command};
use crate::split::{self, Parts};
use crate::texts::{self, Texts};
use crate::{Profile, bindgen, crates, declarations, setup, used, version};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

const PKG: &str = "pkg";
const SOURCES: &str = "src/npm";
/// In src/npm, but only a part of the declarations.
const API: &str = "api.d.ts";

/// Builds the package, starts it, and holds its size against the budget.
pub fn run(profile: Profile) -> Result<()> {
    setup::node()?;
    let recipe = recipe::read()?;
    let library = bindgen::build(&recipe, profile, &bindgen::LIBRARY)?;
    let command_line = bindgen::build(&recipe, profile, &bindgen::COMMAND_LINE)?;

    shell::step("Packing");
    let pkg = Path::new(PKG);
    empty(pkg)?;
    copy_all(Path::new(SOURCES), pkg)?;
    for (bound, stem, folder) in
        [(&library, bindgen::LIBRARY.stem, pkg.to_path_buf()), (&command_line, bindgen::COMMAND_LINE.stem, pkg.join("cli"))]
    {
        for name in [format!("{stem}.js"), format!("{stem}_bg.wasm")] {
            fs::copy(bound.join(&name), folder.join(&name)).with_context(|| format!("couldn't copy {name}"))?;
        }
    }
    for name in ["CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        if Path::new(name).is_file() {
            fs::copy(name, pkg.join(name))?;
        }
    }
    shell::write(pkg.join("index.d.ts"), declarations::typescript()?)?;
    shell::write(pkg.join("aanbod_bg.base64.js"), inline(&fs::read(pkg.join("aanbod_bg.wasm"))?))?;
    in_parts(&recipe, pkg)?;
    schemas(&pkg.join("schema"))?;
    shell::write(pkg.join("package.json"), manifest(&recipe)? + "\n")?;
    elements(pkg)?;
    measure(&recipe, profile)
}

fn manifest(recipe: &Recipe) -> Result<String> {
    let mut exports = Map::new();
    let mut types = None;
    for entry in &recipe.entry {
        let mut conditions = Map::new();
        conditions.insert("types".to_owned(), json!(entry.types));
        if let Some(node) = &entry.node {
            let target = match &entry.node_bundled {
                Some(bundled) => json!({ "module": bundled, "default": node }),
                None => json!(node),
            };
            conditions.insert("node".to_owned(), target);
        }
        conditions.insert("default".to_owned(), json!(entry.default));
        exports.insert(entry.path.clone(), Value::Object(conditions));
        types.get_or_insert(&entry.types);
    }
    exports.insert("./schema/*.json".to_owned(), json!("./schema/*.json"));
    exports.insert("./custom-elements.json".to_owned(), json!(recipe.files.custom_elements));
    exports.insert("./package.json".to_owned(), json!("./package.json"));
    let Shared { version, repository } = shared()?;
    let mut manifest = json!({
        "name": recipe.package.name,
        "version": version,
        "description": recipe.package.description,
        "keywords": recipe.package.keywords,
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "exports": exports,
        "types": types,
        "bin": { "aanbod": recipe.files.bin },
        "customElements": recipe.files.custom_elements,
        "sideEffects": recipe.files.side_effects,
        "engines": { "node": recipe.package.node },
        "publishConfig": { "access": "public", "provenance": true }
    });
    if let (Some(url), Some(manifest)) = (repository, manifest.as_object_mut()) {
        manifest.insert("repository".to_owned(), json!({ "type": "git", "url": format!("git+{url}.git") }));
        manifest.insert("homepage".to_owned(), json!(format!("{url}#readme")));
        manifest.insert("bugs".to_owned(), json!(format!("{url}/issues")));
    }
    Ok(serde_json::to_string_pretty(&manifest)?)
}

/// What `aanbod/check` loads: the WebAssembly in three parts, and the texts of each language.
fn in_parts(recipe: &Recipe, pkg: &Path) -> Result<()> {
    let folder = pkg.join("check");
    fs::create_dir_all(&folder)?;
    let wasm = fs::read(pkg.join("aanbod_bg.wasm"))?;
    let used = used::on_courses(split::parsed(&wasm)?, pkg, Path::new("target/xtask/used"))?;
    let Parts { mut first, second, third } = split::split(&wasm, &recipe.check.later, &used)?;
    for Texts { language, labels, messages } in texts::cut(&mut first)? {
        shell::write(folder.join(format!("labels.{language}.js")), format!("export default {labels};\n"))?;
        shell::write(folder.join(format!("messages.{language}.js")), format!("export default {messages};\n"))?;
    }
    shell::write(folder.join("first_bg.wasm"), first.emit_wasm())?;
    shell::write(folder.join("check_bg.wasm"), second)?;
    shell::write(folder.join("rest_bg.wasm"), third)
}

/// The JSON Schema of every kind, for tools that read it from a file.
fn schemas(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for &kind in aanbod::Kind::ALL {
        let schema = serde_json::to_string_pretty(&aanbod::json_schema(kind))?;
        shell::write(folder.join(format!("{}.json", kind.as_str())), schema + "\n")?;
    }
    Ok(())
}

/// The custom elements, with everything that they need but the package itself; and the notices of what is in the package.
fn elements(pkg: &Path) -> Result<()> {
    setup::npm_packages("www")?;
    let list = bindgen::target_folder().join("xtask/crates.json");
    crates::write(&list)?;
    run_command(command("node", [Path::new("www/build-elements.mjs"), &pkg.join("element"), &list]))
        .context("the elements couldn't be built")
}

/// The module that holds the WebAssembly as text.
fn inline(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::from("// aanbod_bg.wasm, in base64.\nexport const base64 = \"");
    for three in bytes.chunks(3) {
        let bits = three.iter().enumerate().fold(0, |bits, (place, &byte)| bits | u32::from(byte) << (16 - 8 * place));
        for place in 0..4 {
            let letter = LETTERS.get((bits >> (18 - 6 * place) & 63) as usize).filter(|_| place <= three.len());
            text.push(letter.map_or('=', |&letter| char::from(letter)));
        }
    }
    text.push_str("\";\n");
    text
}

/// What Cargo.toml says of the crate and the package alike.
struct Shared {
    version: String,
    /// Where the sources are: npm holds a published package against it.
    repository: Option<String>,
}

fn shared() -> Result<Shared> {
    #[derive(Deserialize)]
    struct Manifest {
        package: Package,
    }
    #[derive(Deserialize)]
    struct Package {
        repository: Option<String>,
    }
    let manifest: Manifest = basic_toml::from_str(&shell::read("Cargo.toml")?).context("Cargo.toml can't be read")?;
    Ok(Shared { version: version::of_workspace()?, repository: manifest.package.repository })
}

/// Starts the package as Node users do, prints what a browser loads, and refuses what is over budget.
fn measure(recipe: &Recipe, profile: Profile) -> Result<()> {
    #[derive(Deserialize)]
    struct Size {
        raw: u64,
        gzip: u64,
        brotli: u64,
    }
    for budget in &recipe.budget {
        let mut words = vec!["xtask/js/measure.mjs".to_owned(), PKG.to_owned(), budget.entry.clone()];
        words.extend(budget.files.iter().cloned());
        let printed = output(command("node", words)).context("the package doesn't start")?.unwrap_or_default();
        let (table, total) = printed.rsplit_once('\n').context("the package couldn't be measured")?;
        println!("{table}");
        if profile == Profile::Dev {
            continue;
        }
        let size: Size = serde_json::from_str(total)?;
        for (name, size, limit) in
            [("raw", size.raw, budget.raw), ("gzip", size.gzip, budget.gzip), ("brotli", size.brotli, budget.brotli)]
        {
            if size > limit {
                bail!("{} is too large: {size} bytes {name}, and wasm-pack.toml allows {limit}", budget.entry);
            }
        }
        if size.brotli > budget.goal_brotli {
            println!("{} bytes brotli above the goal of {}", size.brotli - budget.goal_brotli, budget.goal_brotli);
        }
    }
    Ok(())
}

/// Empties a folder but keeps it: others may be watching it.
fn empty(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("couldn't read {}", from.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &to.join(entry.file_name()))?;
        } else if entry.file_name() != API {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
