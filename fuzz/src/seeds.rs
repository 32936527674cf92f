//! What random changes start from: the fixtures of the tests, the corpus, what was found once, and seeds of each target.

use crate::targets::{SEPARATOR, Target};
use std::path::{Path, PathBuf};

/// Inputs and where they come from.
pub fn of(target: &Target) -> Vec<(String, Vec<u8>)> {
    let mut all = of_target(target);
    if target.documents {
        for file in files(&root().join("tests/data")) {
            let input = std::fs::read(&file).expect("a file that is there");
            if input.len() <= 20_000 {
                all.push((file.display().to_string(), input));
            }
        }
    }
    all
}

/// Those of the target itself.
pub fn of_target(target: &Target) -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<(String, Vec<u8>)> = Vec::new();
    for seed in target.seeds {
        all.push(("seed".to_owned(), seed.replace(" ~~ ", SEPARATOR).into_bytes()));
    }
    for line in corpus(target) {
        if let Ok(text) = serde_json::from_str::<String>(&line) {
            all.push((format!("corpus {line}"), text.into_bytes()));
        }
    }
    for file in files(&root().join("fuzz/found").join(target.name)) {
        let input = std::fs::read(&file).expect("a file that is there");
        all.push((file.display().to_string(), input));
    }
    all
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub fn corpus_file(target: &Target) -> PathBuf {
    root().join("fuzz/corpus").join(target.name).with_extension("jsonl")
}

/// The corpus in the repository: a JSON text a line.
pub fn corpus(target: &Target) -> Vec<String> {
    let text = std::fs::read_to_string(corpus_file(target)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// Files in a folder and those in it, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push(path);
        }
    }
    all.sort();
    all
}
