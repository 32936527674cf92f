//! `aanbod check`.

use super::Scene;
use crate::arguments::Check;
use crate::correct::Which;
use crate::engine::{Document, Found};
use crate::format::{Format, Setting, Summary, format_of};
use crate::host::Stream;
use crate::output::{Output, Stop, complain};
use crate::paint::Painter;
use crate::pool::{Pool, Ticket};
use crate::process::{Context, Processed, process};
use crate::progress::Progress;
use crate::settings::{check_settings, of_check};
use crate::sources::{STDIN, Source};
use crate::target::Failure;
use crate::usage::kinds;
use aanbod::Kind;
use aanbod::options::Dates;
use aanbod::report::Severity;
use std::collections::VecDeque;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// A larger file is worth all cores.
const LARGE: u64 = 4 << 20;

/// How often a file is looked at for changes, in milliseconds.
const STEP: u64 = 300;

/// Checks what the operands name.
pub fn run(scene: Scene<'_>, check: &Check) -> Result<u8, Stop> {
    let words = scene.words;
    let (kind, operands) = split_kind(scene, &check.operands)?;
    let config = scene.config()?;
    let asked = of_check(check, Some(words.pick("en", "nl").to_owned()), words).map_err(Stop::Usage)?;
    let all_kinds = kind.map_or_else(|| Kind::ALL.to_vec(), |kind| vec![kind]);
    check_settings(&asked, &all_kinds, words).map_err(Stop::Usage)?;
    for settings in config.all_settings() {
        check_settings(&settings.over(&asked), Kind::ALL, words).map_err(Stop::Failed)?;
    }
    let name = match (check.json, check.format.clone().or_else(|| config.settings.format.clone())) {
        (true, _) => "json".to_owned(),
        (false, Some(name)) if crate::arguments::FORMATS.contains(&name.as_str()) => name,
        (false, Some(name)) => {
            let formats = crate::arguments::FORMATS.map(str::to_owned);
            return Err(Stop::Failed(words.not_one_of("format", &words.choices(&formats), &name)));
        }
        (false, None) => "text".to_owned(),
    };
    if check.per_document && name != "jsonl" {
        return Err(Stop::Usage(words.per_document_format()));
    }
    if check.watch && (check.output_file.is_some() || operands.iter().any(|operand| operand == STDIN)) {
        return Err(Stop::Usage(words.no_watch()));
    }
    let fix = match (check.fix || check.diff, check.unsafe_fixes) {
        (_, true) => Some(Which::Choices),
        (true, false) => Some(Which::Certain),
        (false, false) => None,
    };
    // People read dates in words, programs as documents have them.
    let dates = (name == "text").then_some(Dates::Local);
    let run = Run { scene, check, operands, name, fix };
    let mut context = Context {
        host: scene.host,
        words,
        config,
        asked,
        here: scene.here(),
        kind,
        needs: crate::engine::Needs::default(),
        dates,
        streams: false,
        fix,
        diff: check.diff,
        keys: crate::identities::Keys::default(),
    };
    if !check.watch {
        return run.once(&mut context);
    }
    loop {
        let before = run.state(&context);
        run.once(&mut context)?;
        complain(scene.host, &words.watching());
        // What the run itself corrected isn't news.
        let known = if fix.is_some() { run.state(&context) } else { before };
        while run.state(&context) == known {
            scene.host.sleep(STEP);
        }
    }
}

/// The kind, when the first operand is one, and the rest.
fn split_kind(scene: Scene<'_>, operands: &[OsString]) -> Result<(Option<Kind>, Vec<OsString>), Stop> {
    let words = scene.words;
    let Some((first, rest)) = operands.split_first() else { return Err(Stop::Usage(words.no_file())) };
    let name = first.to_string_lossy();
    let kind = name.parse::<Kind>().ok();
    if kind.is_some() || name == "auto" {
        return if rest.is_empty() { Err(Stop::Usage(words.no_file())) } else { Ok((kind, rest.to_vec())) };
    }
    let is_word = !rest.is_empty() && name.chars().all(char::is_alphabetic);
    if is_word && scene.host.info(Path::new(first)).is_err() {
        return Err(Stop::Usage(words.no_kind_nor_file(&name, &kinds())));
    }
    Ok((None, operands.to_vec()))
}

/// One run of a check.
struct Run<'s, 'c> {
    scene: Scene<'s>,
    check: &'c Check,
    operands: Vec<OsString>,
    name: String,
    fix: Option<Which>,
}

/// What a run writes and remembers.
struct Sheet<'s> {
    format: Box<dyn Format>,
    output: Output<'s>,
    summary: Summary,
    progress: Progress<'s>,
    differences: bool,
    failed: bool,
    skipped: usize,
    quiet: bool,
    diff: bool,
}

impl<'s> Run<'s, '_> {
    fn once(&self, context: &mut Context<'s>) -> Result<u8, Stop> {
        let Scene { host, words, .. } = self.scene;
        let stdin_name = self.check.stdin_filename.as_deref().unwrap_or("stdin");
        let found = self.scene.finder(&context.config, stdin_name).find(&self.operands);
        for (message, _) in &found.notes {
            complain(host, message);
        }
        // The corrected text of standard input is what is written then.
        let corrects_stdin = self.fix.is_some() && !self.check.diff && found.sources.iter().any(|source| source.path.is_none());
        let stream = if corrects_stdin { Stream::Error } else { Stream::Out };
        let (output, painter) = match &self.check.output_file {
            Some(path) => (Output::to_file(host, Path::new(path), words)?, Painter::plain()),
            None => (Output::to_stream(host, stream, words), self.scene.painter(stream)),
        };
        let single = self.operands.len() == 1 && found.sources.iter().all(|source| source.named);
        let setting = Setting { words, painter, single, quiet: self.check.quiet, per_document: self.check.per_document };
        let format = format_of(&self.name, setting);
        context.needs = format.needs();
        context.streams = format.streams();
        let mut sheet = Sheet {
            format,
            output,
            summary: Summary::default(),
            progress: Progress::new(host, found.sources.len()),
            differences: false,
            failed: found.notes.iter().any(|(_, failed)| *failed),
            skipped: 0,
            quiet: self.check.quiet,
            diff: self.check.diff,
        };
        let all = found.sources.len();
        let done = self.all(context, &found.sources, &mut sheet).and_then(|()| {
            if !self.check.diff {
                let end = sheet.format.end(&sheet.summary);
                sheet.output.write(&end)?;
            }
            sheet.output.flush()
        });
        sheet.progress.clear();
        let status = self.status(context, &sheet);
        match done {
            // The reader has seen enough.
            Err(Stop::Closed) => return Ok(status),
            Err(stop) => return Err(stop),
            Ok(()) => sheet.output.finish()?,
        }
        if sheet.skipped == 0 {
            return Ok(status);
        }
        complain(host, &words.skipped(sheet.skipped));
        // Where nothing was checked, nothing is in order.
        Ok(if sheet.skipped == all { 2 } else { status })
    }

    fn status(&self, context: &Context<'_>, sheet: &Sheet<'_>) -> u8 {
        let most = context.asked.max_warnings.or(context.config.settings.max_warnings);
        let too_many = most.is_some_and(|most| sheet.summary.warnings > u64::from(most));
        match () {
            () if sheet.failed => 2,
            () if self.check.exit_zero => 0,
            () if sheet.summary.invalid > 0 || too_many || sheet.differences => 1,
            () => 0,
        }
    }

    fn jobs(&self) -> usize {
        let cores = self.scene.host.cores().max(1);
        if cores == 1 { 1 } else { self.check.jobs.map_or(cores, |jobs| jobs as usize) }
    }

    /// Checks all files: small ones at the same time, each large one with all cores.
    fn all(&self, context: &Context<'s>, sources: &[Source], sheet: &mut Sheet<'s>) -> Result<(), Stop> {
        Pool::run(self.jobs(), |pool| {
            let mut waiting: VecDeque<(&Source, Ticket<Result<Processed, Failure>>)> = VecDeque::new();
            for (place, source) in sources.iter().enumerate() {
                sheet.progress.at(place);
                let small = source.path.is_some() && source.size.is_some_and(|size| size <= LARGE) && !source.is_packed();
                if small {
                    let alone = move || Pool::run(1, |pool| process(context, source, pool, None, None));
                    waiting.push_back((source, pool.submit(alone)));
                }
                let room = if small && pool.jobs > 1 { pool.jobs * 4 } else { 0 };
                while waiting.len() > room {
                    self.next(context, &mut waiting, sheet)?;
                }
                if !small {
                    let processed = self.large(context, source, pool, sheet)?;
                    self.one(context, source, processed, sheet)?;
                }
            }
            while !waiting.is_empty() {
                self.next(context, &mut waiting, sheet)?;
            }
            Ok(())
        })
    }

    fn next(
        &self,
        context: &Context<'s>,
        waiting: &mut VecDeque<(&Source, Ticket<Result<Processed, Failure>>)>,
        sheet: &mut Sheet<'s>,
    ) -> Result<(), Stop> {
        match waiting.pop_front() {
            Some((source, ticket)) => match ticket.wait() {
                Some(processed) => self.one(context, source, processed, sheet),
                None => Ok(()),
            },
            None => Ok(()),
        }
    }

    fn large(
        &self,
        context: &Context<'s>,
        source: &Source,
        pool: &Pool<'_>,
        sheet: &mut Sheet<'s>,
    ) -> Result<Result<Processed, Failure>, Stop> {
        let Sheet { format, output, progress, quiet, .. } = sheet;
        let name = source.name.clone();
        let quiet = *quiet;
        let mut part = |found: &[Found], documents: &[Document]| {
            progress.clear();
            let text = match quiet {
                true => format.part(&name, &errors_of(found), documents),
                false => format.part(&name, found, documents),
            };
            output.write(&text).map_err(Failure::Stop)
        };
        if source.path.is_some() || self.fix.is_none() || self.check.diff {
            return Ok(process(context, source, pool, None, Some(&mut part)));
        }
        let mut corrected = self.scene.output();
        let processed = process(context, source, pool, Some(&mut corrected), None);
        corrected.finish()?;
        Ok(processed)
    }

    /// Writes what a file comes to.
    fn one(
        &self,
        context: &Context<'s>,
        source: &Source,
        processed: Result<Processed, Failure>,
        sheet: &mut Sheet<'s>,
    ) -> Result<(), Stop> {
        let host = self.scene.host;
        match processed {
            Err(Failure::Stop(stop)) => return Err(stop),
            Err(Failure::File(message)) => {
                sheet.progress.clear();
                complain(host, &message);
                sheet.failed = true;
                if context.fix.is_some() && source.path.is_some() && !context.diff && host.info(Path::new(&source.name)).is_ok() {
                    // It stays as it was, and so it is checked.
                    let unfixed = Context { fix: None, ..context.clone() };
                    if let Ok(processed) = Pool::run(1, |pool| process(&unfixed, source, pool, None, None)) {
                        return self.one(&unfixed, source, Ok(processed), sheet);
                    }
                }
            }
            Ok(Processed::Undetected) if source.named => {
                sheet.progress.clear();
                complain(host, &self.scene.words.undetected(&source.name));
                sheet.failed = true;
            }
            Ok(Processed::Undetected) => sheet.skipped += 1,
            Ok(Processed::Checked { mut checked, difference, note }) => {
                if let Some(note) = note {
                    sheet.progress.clear();
                    complain(host, &note);
                    sheet.failed = true;
                }
                sheet.summary.add(&checked);
                if sheet.quiet {
                    checked.found.retain(|found| found.diagnostic.severity == Severity::Error);
                }
                let text = match difference {
                    Some(difference) => {
                        sheet.differences |= !difference.is_empty();
                        difference
                    }
                    None if sheet.diff => String::new(),
                    None => sheet.format.file(&checked),
                };
                if !text.is_empty() {
                    sheet.progress.clear();
                }
                sheet.output.write(&text)?;
                if self.scene.host.is_terminal(Stream::Out) {
                    sheet.output.flush()?;
                }
            }
        }
        Ok(())
    }

    /// What there is to check, and when it was changed.
    fn state(&self, context: &Context<'_>) -> Vec<(PathBuf, Option<(u64, u64)>)> {
        let found = self.scene.finder(&context.config, "stdin").find(&self.operands);
        let paths = found.sources.into_iter().filter_map(|source| source.path);
        let changed = |path: &Path| self.scene.host.info(path).ok().map(|info| (info.changed, info.size));
        paths.map(|path| (path.clone(), changed(&path))).collect()
    }
}

fn errors_of(found: &[Found]) -> Vec<Found> {
    found.iter().filter(|found| found.diagnostic.severity == Severity::Error).cloned().collect()
}
