//! The documentation site: the page, the documentation of the crate, and what `www/site/` makes of READMEs, types and codes.

use crate::shell::{self, command, run};
use crate::{Profile, bindgen, page, setup, test};
use aanbod::codes::Code;
use aanbod::time::Instant;
use aanbod::{Kind, Locale, ValidateOptions, explain, validate};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The documents that have a finding each, named after its code: `tests/validate/fixtures.rs` holds them to that.
const EXAMPLES: [&str; 3] = ["tests/data/course/rules", "tests/data/enrollment/rules", "tests/data/association/rules"];

/// The present for the examples.
const NOW: &str = "2026-02-01T12:00:00Z";

/// How many lines of an example are shown around the place, and how much of a long line.
const AROUND: usize = 3;
const WIDTH: usize = 110;

/// Where the site is left.
pub fn folder() -> PathBuf {
    bindgen::target_folder().join("site")
}

/// Builds the page, and then the site around it.
pub fn build(profile: Profile) -> Result<()> {
    page::build(profile)?;
    write()
}

/// The site, of a page and a package that are built.
pub fn write() -> Result<()> {
    let site = folder();
    _ = fs::remove_dir_all(&site);
    shell::step("The site: the documentation of the crate");
    let documented = bindgen::target_folder().join("doc");
    // What is there of other crates would be on the site too.
    _ = fs::remove_dir_all(&documented);
    let mut doc = shell::cargo(["doc", "--quiet", "--package", "aanbod", "--lib", "--no-deps"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    run(doc)?;
    copy_all(&documented, &site.join("rust"))?;
    copy_all(Path::new("dist"), &site.join("app"))?;
    shell::step("The site: pages, codes and search");
    let codes = bindgen::target_folder().join("xtask/codes.json");
    shell::write(&codes, serde_json::to_string(&codes_with_examples()?)?)?;
    run(command("node", [Path::new("www/site/build.mjs"), &site, &codes])).context("the site couldn't be built")?;
    println!("{}", site.display());
    Ok(())
}

/// The site in Chromium, opened from its folder: accessible, and searchable without a network.
pub fn test() -> Result<()> {
    let chrome = setup::chromium()?;
    setup::npm_packages("tests")?;
    shell::step("The site in Chromium");
    let mut tests = test::node_runner(&[PathBuf::from("tests/site/site.test.mjs")], Some(&chrome));
    tests.env("AANBOD_SITE", folder());
    run(tests)
}

/// Every code with what it means in each language, and documents that have it.
fn codes_with_examples() -> Result<Vec<Value>> {
    let mut codes = Vec::new();
    for &code in Code::ALL {
        let text = |locale| {
            let explained = explain(code, locale);
            json!({ "title": explained.title, "text": explained.text })
        };
        codes.push(json!({
            "code": code,
            "variant": format!("{code:?}"),
            "severity": code.severity(),
            "source": code.source(),
            "en": text(Locale::En),
            "nl": text(Locale::Nl),
            "examples": examples(code)?,
        }));
    }
    Ok(codes)
}

fn examples(code: Code) -> Result<Vec<Value>> {
    let mut found = Vec::new();
    for folder in EXAMPLES {
        for kind in Kind::ALL {
            let path = setup::root()?.join(folder).join(format!("{}.{}.json", code.as_str(), kind.as_str()));
            if path.is_file() {
                found.extend(example(code, *kind, &path)?);
            }
        }
    }
    Ok(found)
}

/// The lines of a document around a finding, and what is said about it; nothing when the document hasn't that finding.
fn example(code: Code, kind: Kind, path: &Path) -> Result<Option<Value>> {
    let bytes = fs::read(path)?;
    let now: Instant = NOW.parse().context("the present of the examples is no moment")?;
    let finding = |locale| -> Result<_> {
        let options = ValidateOptions::default().locale(locale).now(now);
        let report = validate(kind, &bytes, &options)?;
        Ok(report.diagnostics.into_iter().find(|finding| finding.code == code))
    };
    let (Some(english), Some(dutch)) = (finding(Locale::En)?, finding(Locale::Nl)?) else { return Ok(None) };
    let line = english.range.as_ref().map_or(1, |range| range.line as usize);
    let text = excerpt(&String::from_utf8_lossy(&bytes), line);
    Ok(Some(json!({ "kind": kind, "text": text, "en": english.message, "nl": dutch.message })))
}

/// Some lines around one, without the blanks that all of them start with.
fn excerpt(text: &str, line: usize) -> String {
    let first = line.saturating_sub(1 + AROUND);
    let lines: Vec<&str> = text.lines().skip(first).take(line - first + AROUND).collect();
    let indentation = |line: &&str| line.len() - line.trim_start().len();
    let shared = lines.iter().filter(|line| !line.trim().is_empty()).map(indentation).min().unwrap_or(0);
    let shown = lines.iter().map(|line| {
        let line: Vec<char> = line.chars().skip(shared).collect();
        let cut: String = line.iter().take(WIDTH).collect();
        if line.len() > WIDTH { cut + "…" } else { cut }
    });
    shown.collect::<Vec<_>>().join("\n")
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("couldn't read {}", from.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &to.join(entry.file_name()))?;
        } else {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{codes_with_examples, excerpt};

    #[test]
    fn lines_around_a_place_lose_what_all_start_with() {
        let text = "[\n  {\n    \"a\": 1,\n    \"b\": 2,\n    \"c\": [\n      3\n    ],\n    \"d\": 4\n  }\n]";
        let expected = "  \"a\": 1,\n  \"b\": 2,\n  \"c\": [\n    3\n  ],\n  \"d\": 4\n}";
        assert_eq!(excerpt(text, 6), expected);
        assert_eq!(excerpt("{}", 1), "{}");
        assert_eq!(excerpt(&"é".repeat(200), 1).chars().count(), 111);
    }

    #[test]
    fn most_codes_have_an_example() -> anyhow::Result<()> {
        let codes = codes_with_examples()?;
        let without = codes.iter().filter(|code| code.pointer("/examples/0").is_none()).count();
        assert!(without < codes.len() / 3, "{without} of {}", codes.len());
        Ok(())
    }
}
