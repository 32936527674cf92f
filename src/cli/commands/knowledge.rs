//! `explain`, `codes`, `kinds`, `schema` and `completions`: what the command line knows without a document.

use super::Scene;
use crate::arguments::{Completions, Explain, Listing, Schema, command};
use crate::format::pretty;
use crate::output::Stop;
use crate::words::Words;
use aanbod::report::Severity;
use aanbod::{Code, Kind, explain};
use clap_complete::Shell;

/// `aanbod explain CODE`.
pub fn explain_code(scene: Scene<'_>, explained: &Explain) -> Result<u8, Stop> {
    let Some(code) = Code::ALL.iter().find(|code| code.as_str() == explained.code) else {
        return Err(Stop::Usage(scene.words.unknown_code(&explained.code)));
    };
    let explanation = explain(*code, scene.words.locale());
    if explained.json {
        return scene.write(&(pretty(&explanation) + "\n"), 0);
    }
    let source = match explanation.source.section {
        Some(section) => format!("{}, {section}", explanation.source.specification),
        None => explanation.source.specification.to_owned(),
    };
    let severity = severity(explanation.severity, scene.words);
    let text = format!(
        "{} ({severity}): {}\n\n{}\n\n{}: {source}\n",
        code.as_str(),
        explanation.title,
        explanation.text,
        scene.words.pick("Source", "Bron")
    );
    scene.write(&text, 0)
}

/// `aanbod codes`.
pub fn codes(scene: Scene<'_>, listing: &Listing) -> Result<u8, Stop> {
    let explanations: Vec<_> = Code::ALL.iter().map(|code| explain(*code, scene.words.locale())).collect();
    if listing.json {
        return scene.write(&(pretty(&explanations) + "\n"), 0);
    }
    let longest = explanations.iter().map(|explanation| explanation.code.as_str().len()).max().unwrap_or(0);
    let widest = [Severity::Error, Severity::Warning, Severity::Info].map(|level| severity(level, scene.words).len());
    let widest = widest.into_iter().max().unwrap_or(0);
    let line = |explanation: &aanbod::messages::Explanation| {
        let severity = severity(explanation.severity, scene.words);
        format!("{:longest$}  {severity:widest$}  {}\n", explanation.code.as_str(), explanation.title)
    };
    scene.write(&explanations.iter().map(line).collect::<String>(), 0)
}

const fn severity(severity: Severity, words: Words) -> &'static str {
    match severity {
        Severity::Error => words.pick("error", "fout"),
        Severity::Warning => words.pick("warning", "waarschuwing"),
        Severity::Info => "info",
    }
}

/// `aanbod kinds`.
pub fn kinds(scene: Scene<'_>, listing: &Listing) -> Result<u8, Stop> {
    let names: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let text = if listing.json { pretty(&names) } else { names.join("\n") };
    scene.write(&(text + "\n"), 0)
}

/// `aanbod schema KIND`.
pub fn schema(scene: Scene<'_>, schema: &Schema) -> Result<u8, Stop> {
    match schema.kind.parse::<Kind>().ok() {
        Some(kind) => scene.write(&(pretty(&aanbod::json_schema(kind)) + "\n"), 0),
        None => Err(Stop::Usage(scene.words.unknown_kind(&schema.kind, &crate::usage::kinds()))),
    }
}

/// `aanbod completions SHELL`.
pub fn completions(scene: Scene<'_>, completions: &Completions) -> Result<u8, Stop> {
    let shell = match completions.shell.as_str() {
        "bash" => Shell::Bash,
        "elvish" => Shell::Elvish,
        "fish" => Shell::Fish,
        "powershell" => Shell::PowerShell,
        _ => Shell::Zsh,
    };
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut command(scene.words == Words::Dutch), "aanbod", &mut text);
    scene.write(&String::from_utf8_lossy(&text), 0)
}
