//! `detect`, `diff`, `edit` and `fmt`: documents told apart, compared, changed.

use super::Scene;
use crate::arguments::{Detect, Diff, Edit, Fmt};
use crate::config::Config;
use crate::format::pretty;
use crate::input::open;
use crate::output::{Output, Stop, complain};
use crate::printable::printable;
use crate::sources::Source;
use crate::target::{Failure, FileTarget, Target};
use crate::unified::unified;
use crate::unreadable::unreadable;
use crate::usage::kinds;
use aanbod::{
    CallError, CallErrorCode, DiffOptions, Kind, Operation, ValidateOptions, diff_with, edit, strict_changes, to_strict_json,
};
use serde_json::json;

/// `aanbod detect PATH…`.
pub fn detect(scene: Scene<'_>, detect: &Detect) -> Result<u8, Stop> {
    let config = Config::default();
    let found = scene.finder(&config, "stdin").find(&detect.paths);
    let mut status = report(scene, &found.notes);
    let single = detect.paths.len() == 1 && found.sources.iter().all(|source| source.named);
    let mut output = scene.output();
    let mut list = Vec::new();
    for source in &found.sources {
        let read = open(scene.host, source, scene.words)
            .and_then(|mut opened| opened.detect().map_err(|error| scene.words.read_failure(&source.name, &error)));
        let kind = match read {
            Ok(kind) => kind,
            Err(message) => {
                complain(scene.host, &message);
                status = 2;
                continue;
            }
        };
        status = status.max(u8::from(kind.is_none()));
        let name = kind.map(Kind::as_str);
        if detect.json {
            list.push(json!({ "file": source.name, "kind": name }));
        } else {
            let name = name.unwrap_or("-");
            output.write(&if single { format!("{name}\n") } else { format!("{}: {name}\n", printable(&source.name)) })?;
        }
    }
    if detect.json {
        output.write(&(pretty(&list) + "\n"))?;
    }
    output.finish()?;
    Ok(status)
}

/// Says what went wrong with operands: the status for it.
fn report(scene: Scene<'_>, notes: &[(String, bool)]) -> u8 {
    for (message, _) in notes {
        complain(scene.host, message);
    }
    if notes.iter().any(|(_, failed)| *failed) { 2 } else { 0 }
}

/// `aanbod diff KIND BEFORE AFTER`.
pub fn diff(scene: Scene<'_>, diff: &Diff) -> Result<u8, Stop> {
    let words = scene.words;
    let (before, old) = scene.read_one(&diff.before)?;
    let (after, new) = scene.read_one(&diff.after)?;
    let kind = match diff.kind.as_str() {
        "auto" => {
            aanbod::detect(&old).or_else(|| aanbod::detect(&new)).ok_or_else(|| Stop::Failed(words.undetected(&before.name)))?
        }
        name => name.parse::<Kind>().map_err(|_| Stop::Usage(words.unknown_kind(name, &kinds())))?,
    };
    let options = DiffOptions::default().locale(words.locale());
    let changes = diff_with(kind, &old, &new, &options).map_err(|error| {
        let (source, bytes) = if error.param("argument") == Some("after") { (&after, &new) } else { (&before, &old) };
        Stop::Failed(why(scene, source, bytes, &error))
    })?;
    let status = u8::from(!changes.not_patchable.is_empty());
    if diff.json {
        return scene.write(&(pretty(&changes) + "\n"), status);
    }
    for finding in &changes.not_patchable {
        complain(scene.host, &format!("{}: {}", finding.pointer, finding.message));
    }
    scene.write(&(by_line(&changes.operations) + "\n"), status)
}

/// A patch with a line an operation.
fn by_line(operations: &[Operation]) -> String {
    if operations.is_empty() {
        return "[]".to_owned();
    }
    let lines: Vec<String> =
        operations.iter().map(|operation| format!("  {}", serde_json::to_string(operation).unwrap_or_default())).collect();
    crate::printable::printable_json(&format!("[\n{}\n]", lines.join(",\n")))
}

/// `aanbod edit PATH PATCH`.
pub fn edit_document(scene: Scene<'_>, asked: &Edit) -> Result<u8, Stop> {
    let (source, bytes) = scene.read_one(&asked.path)?;
    let (patch_source, patch) = scene.read_one(&asked.patch)?;
    let text = text_of(scene, &source, &bytes)?;
    let patch = text_of(scene, &patch_source, &patch)?;
    let edited = edit(&text, &patch).map_err(|error| {
        Stop::Failed(match error.code() {
            CallErrorCode::Patch => scene.words.wrong(&patch_source.name, &scene.words.no_patch()),
            _ => why(scene, &source, &bytes, &error),
        })
    })?;
    if !asked.write {
        return scene.write(&edited, 0);
    }
    let Some(path) = source.path.clone() else { return scene.write(&edited, 0) };
    if source.is_packed() {
        return Err(Stop::Failed(scene.words.packed(&source.name)));
    }
    let file = FileTarget { host: scene.host, path, words: scene.words, unchanged: 0, replacement: None };
    let mut target = Target::File(file);
    match target.pass(&bytes, edited.as_bytes()).and_then(|()| target.finish()) {
        Ok(()) => Ok(0),
        Err(Failure::File(message)) => Err(Stop::Failed(message)),
        Err(Failure::Stop(stop)) => Err(stop),
    }
}

/// Why something can't be done with a document, in the language: of a text that can't be read, where and why.
fn why(scene: Scene<'_>, source: &Source, bytes: &[u8], error: &CallError) -> String {
    let words = scene.words;
    let options = ValidateOptions::default().locale(words.locale());
    let unreadable = match error.code() {
        CallErrorCode::Unreadable => unreadable(bytes, &options),
        _ => None,
    };
    let place_and_cause = unreadable.and_then(|(_, report)| {
        let finding = report.diagnostics.into_iter().next()?;
        Some((finding.range.map_or_else(String::new, |range| format!(":{}:{}", range.line, range.column)), finding.message))
    });
    match place_and_cause {
        Some((place, cause)) => words.wrong(&format!("{}{place}", source.name), &cause),
        None => match error.param("index").and_then(|index| index.parse::<usize>().ok()) {
            Some(index) => words.wrong(&source.name, &words.no_operation(index + 1, &error.to_string())),
            None => words.wrong(&source.name, &error.to_string()),
        },
    }
}

fn text_of(scene: Scene<'_>, source: &Source, bytes: &[u8]) -> Result<String, Stop> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Err(Stop::Failed(scene.words.not_utf_8(&source.name))),
    }
}

/// `aanbod fmt PATH…`.
pub fn fmt(scene: Scene<'_>, asked: &Fmt) -> Result<u8, Stop> {
    let config = scene.config()?;
    let found = scene.finder(&config, "stdin").find(&asked.paths);
    let mut status = report(scene, &found.notes);
    let mut output = scene.output();
    for source in &found.sources {
        match fmt_one(scene, asked, source, &mut output) {
            Ok(changed) => status = status.max(u8::from(changed && (asked.check || asked.diff))),
            Err(Failure::Stop(stop)) => return Err(stop),
            Err(Failure::File(message)) => {
                complain(scene.host, &message);
                status = 2;
            }
        }
    }
    output.finish()?;
    Ok(status)
}

/// Makes strict JSON of a file: whether it wasn't.
fn fmt_one<'h>(scene: Scene<'h>, asked: &Fmt, source: &Source, output: &mut Output<'h>) -> Result<bool, Failure> {
    let words = scene.words;
    let bytes = scene.read(source).map_err(Failure::File)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| Failure::File(words.not_utf_8(&source.name)))?;
    let failed = |error: CallError| Failure::File(why(scene, source, &bytes, &error));
    let changed = !strict_changes(text).map_err(failed)?.is_empty();
    let strict = to_strict_json(text).map_err(failed)?;
    if asked.diff {
        output.write(&unified(&source.name, &bytes, strict.as_bytes())).map_err(Failure::Stop)?;
    } else if asked.check {
        if changed {
            output.write(&format!("{}\n", printable(&source.name))).map_err(Failure::Stop)?;
        }
    } else {
        match &source.path {
            None => output.write(&strict).map_err(Failure::Stop)?,
            Some(_) if changed && source.is_packed() => return Err(Failure::File(words.packed(&source.name))),
            Some(path) => {
                let file = FileTarget { host: scene.host, path: path.clone(), words, unchanged: 0, replacement: None };
                let mut target = Target::File(file);
                target.pass(&bytes, strict.as_bytes())?;
                target.finish()?;
            }
        }
    }
    Ok(changed)
}
