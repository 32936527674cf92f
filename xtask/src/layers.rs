//! The layers of the core: a module imports from its own layer and from those below it, so rooms never import each other in a circle.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, iter};

/// The layers from the ground up, each with its modules. A module belongs to the longest of these paths that it is in.
const LAYERS: &[&[&str]] = &[
    &["json"],
    &["time", "wire"],
    &["spec"],
    &["systems/edums/table", "systems/eduv/forms", "systems/eduv/table", "systems/eduxchange/forms", "systems/eduxchange/table"],
    &["diagnostics"],
    &["call_error", "options"],
    &["check/walk", "price"],
    &["systems/context", "systems/system"],
    &["systems/edums/rules", "systems/eduv/rules", "systems/eduxchange/rules", "systems/rules"],
    &["systems"],
    &["report"],
    &["check"],
    &["systems/eduv/exchange", "systems/eduxchange/exchange"],
    &["edit", "exchange", "status_message"],
    &["lib", "wasm"],
];

/// The room of tables' language has public paths of what is made of it. A `pub use` there is such a path, and no import.
const WITH_PUBLIC_PATHS: &str = "spec";

/// Where the core is; the command line and the packages in it are crates and programs of their own.
const SOURCES: &str = "src";
const OTHERS: [&str; 3] = ["cli", "npm", "python"];

/// Checks every module of the core.
pub fn check() -> Result<()> {
    let mut modules = BTreeMap::new();
    gather(Path::new(SOURCES), &mut modules)?;
    let wrong = violations(&modules);
    if !wrong.is_empty() {
        bail!("imports go down only (xtask/src/layers.rs):\n{}", wrong.join("\n"));
    }
    Ok(())
}

/// The texts of all modules in a folder, by their paths: `json/edit`.
fn gather(folder: &Path, modules: &mut BTreeMap<String, String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("couldn't read {}", folder.display()))? {
        let path: PathBuf = entry?.path();
        if path.is_dir() {
            let is_other = folder == Path::new(SOURCES) && OTHERS.iter().any(|other| path.ends_with(other));
            if !is_other {
                gather(&path, modules)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let inner = path.strip_prefix(SOURCES)?.with_extension("");
            let name = inner.to_string_lossy().replace('\\', "/");
            let name = name.strip_suffix("/mod").unwrap_or(&name).to_owned();
            modules.insert(name, fs::read_to_string(&path).with_context(|| format!("couldn't read {}", path.display()))?);
        }
    }
    Ok(())
}

/// What imports from a layer above its own, and what has no layer.
fn violations(modules: &BTreeMap<String, String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (module, text) in modules {
        let Some(level) = layer(module) else {
            wrong.push(format!("{module} is in no layer"));
            continue;
        };
        for path in imports(module, text) {
            let target = known(&path, modules);
            if layer(&target).is_some_and(|layer| layer > level) {
                wrong.push(format!("{module} imports {path}, which is in a layer above it"));
            }
        }
    }
    wrong
}

fn layer(module: &str) -> Option<usize> {
    let is_in = |path: &str| module == path || module.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
    let places = LAYERS.iter().enumerate().flat_map(|(layer, paths)| paths.iter().map(move |path| (path.len(), layer, *path)));
    places.filter(|(.., path)| is_in(path)).max().map(|(_, layer, _)| layer)
}

/// The module that a path leads into; the crate itself is `lib`.
fn known(path: &str, modules: &BTreeMap<String, String>) -> String {
    let above = iter::successors(Some(path), |path| path.rsplit_once('/').map(|(above, _)| above));
    above.filter(|path| modules.contains_key(*path)).map(str::to_owned).next().unwrap_or_else(|| "lib".to_owned())
}

/// The paths that a module names from the crate's root or from the modules above it. Its own tests may name anything.
fn imports(module: &str, text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let text: String = text.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect();
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::").chain(text.match_indices("super::")) {
        let (before, path) = text.split_at(at);
        // Further steps of a path that was found at its start, and macros, which expand where they are used.
        if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '$')) {
            continue;
        }
        let has_public_paths = module.split('/').next() == Some(WITH_PUBLIC_PATHS);
        if has_public_paths && before.trim_end().ends_with("pub use") {
            continue;
        }
        let mut paths = Vec::new();
        expand("", path, &mut paths);
        found.extend(paths.iter().map(|path| resolved(module, path)));
    }
    found.sort();
    found.dedup();
    found
}

/// Finds the paths of a tree of imports, `crate::{json::{order, tape}, spec}`, and answers with what comes behind it.
fn expand<'t>(before: &str, text: &'t str, paths: &mut Vec<String>) -> &'t str {
    let (name, rest) = text.split_at(text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':'))).unwrap_or(text.len()));
    let path = [before, name].concat();
    let Some(mut rest) = rest.strip_prefix('{').filter(|_| path.ends_with("::")) else {
        paths.push(path);
        return rest;
    };
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        if rest.is_empty() {
            return rest;
        }
        if let Some(behind) = rest.strip_prefix('}') {
            return behind;
        }
        let behind = expand(&path, rest, paths);
        // Up to the next, another name may be given to it.
        rest = behind.split_at(behind.find([',', '}']).unwrap_or(behind.len())).1;
    }
}

/// A path from the root of the crate, with slashes.
fn resolved(module: &str, path: &str) -> String {
    let mut place: Vec<&str> = module.split('/').collect();
    let mut steps = path.split("::").filter(|step| !step.is_empty()).peekable();
    if steps.next_if_eq(&"crate").is_some() {
        place.clear();
    }
    while steps.next_if_eq(&"super").is_some() {
        place.pop();
    }
    place.into_iter().chain(steps).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::{imports, violations};
    use std::collections::BTreeMap;

    fn of(modules: &[(&str, &str)]) -> Vec<String> {
        violations(&modules.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect::<BTreeMap<_, _>>())
    }

    #[test]
    fn every_path_of_an_import_is_found() {
        let text = "use crate::{json::{order, tape::{Tape, Value as V}}, spec};\nuse super::super::wire;\n// crate::no\nfn f() { crate::time::date(); }\n";
        let found = ["json/order", "json/tape/Tape", "json/tape/Value", "spec", "systems/wire", "time/date"];
        assert_eq!(imports("systems/eduv/forms", text), found);
        assert_eq!(imports("spec/tree", "pub use crate::systems::kinds;\n"), [""; 0]);
        assert_eq!(imports("spec/tree", "use crate::systems::kinds;\n"), ["systems/kinds"]);
    }

    #[test]
    fn only_what_is_above_a_module_is_refused() {
        let kinds = ("systems/kinds", "");
        let rules = ("systems/edums/rules/money", "use crate::price::period;");
        assert_eq!(
            of(&[kinds, rules, ("price/period", "use crate::json::tape;"), ("json/tape", "use super::order;"), ("json", "")]),
            [""; 0]
        );
        assert_eq!(of(&[kinds, ("price/quote", "use crate::systems::kinds::Kind;")]).len(), 1);
        assert_eq!(of(&[("json/tape", "use super::super::spec::Locale;"), ("spec", "")]).len(), 1);
        assert_eq!(of(&[("json/tape", "use crate::Locale;"), ("lib", "")]).len(), 1);
        assert_eq!(of(&[("attic/tape", "")]).len(), 1);
    }
}
