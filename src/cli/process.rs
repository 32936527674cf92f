//! The check of one file: opened, told apart, corrected, checked.

use crate::config::{Config, Settings};
use crate::correct::{Which, kind_of_corrected};
use crate::engine::{Document, Found, Job, Needs, Outcome, check_document, outcome};
use crate::format::Checked;
use crate::host::Host;
use crate::identities::Keys;
use crate::input::{Opened, open};
use crate::kept::Kept;
use crate::listing;
use crate::output::Stop;
use crate::pieces::{Style, style_of};
use crate::pool::Pool;
use crate::settings::validate_options;
use crate::sources::Source;
use crate::target::{Failure, FileTarget, Target};
use crate::unified::unified;
use crate::unreadable::unreadable;
use crate::words::Words;
use aanbod::options::Dates;
use aanbod::{Kind, ValidateOptions};
use std::path::PathBuf;
use std::sync::Arc;

/// What is the same for all files of a run.
#[derive(Clone)]
pub struct Context<'r> {
    pub host: &'r dyn Host,
    pub words: Words,
    pub config: Config,
    /// What the command line asks.
    pub asked: Settings,
    pub here: PathBuf,
    /// The kind that was named.
    pub kind: Option<Kind>,
    pub needs: Needs,
    /// How messages write dates.
    pub dates: Option<Dates>,
    /// Whether findings are written as they come.
    pub streams: bool,
    pub fix: Option<Which>,
    /// Whether corrections are shown instead of made.
    pub diff: bool,
    pub keys: Keys,
}

/// What a file comes to.
pub enum Processed {
    /// It doesn't tell what it is.
    Undetected,
    Checked {
        checked: Box<Checked>,
        /// The corrections, when they are shown instead of made.
        difference: Option<String>,
        /// What else there is to say of it.
        note: Option<String>,
    },
}

/// What the check of a file hands on before its end.
pub type Part<'p> = &'p mut dyn FnMut(&[Found], &[Document]) -> Result<(), Failure>;

/// Checks a file. With `part` a list is written as it comes.
pub fn process<'e, 'h>(
    context: &Context<'h>,
    source: &Source,
    pool: &Pool<'e>,
    output: Option<&mut crate::output::Output<'h>>,
    part: Option<Part<'_>>,
) -> Result<Processed, Failure> {
    let words = context.words;
    let path = source.path.clone().unwrap_or_else(|| PathBuf::from(&source.name));
    let settings = context.asked.over(&context.config.settings_of(&path, &context.here));
    let mut opened = open(context.host, source, words).map_err(Failure::File)?;
    let failed = |error| Failure::File(words.read_failure(&source.name, &error));
    let named = settings.kind.as_deref().and_then(|name| name.parse().ok());
    let kind = match context.kind.or(named) {
        Some(kind) => Some(kind),
        None => opened.detect().map_err(failed)?,
    };
    let now = context.host.now();
    let options = |kind| {
        let options = validate_options(&settings, kind, now.as_deref(), words);
        let dated = |mut options: ValidateOptions| {
            options.dates = context.dates;
            options
        };
        options.map(dated).map_err(|cause| Failure::Stop(Stop::Usage(cause)))
    };
    let mut read = None;
    let kind = match (kind, context.fix) {
        (None, Some(which)) => {
            let options = options(Kind::Course)?;
            let bytes = read.insert(all_of(&mut opened, source, &options).map_err(failed)?);
            kind_of_corrected(bytes, &options, which)
        }
        (kind, _) => kind,
    };
    let Some(kind) = kind else {
        let bytes = match read {
            Some(bytes) => bytes,
            None => all_of(&mut opened, source, &options(Kind::Course)?).map_err(failed)?,
        };
        if let (Some(output), true, false) = (output, context.fix.is_some(), context.diff) {
            output.write_bytes(&bytes).map_err(Failure::Stop)?;
        }
        let Some((kind, report)) = unreadable(&bytes, &options(Kind::Course)?) else { return Ok(Processed::Undetected) };
        let job = job(context, kind, options(kind)?);
        let outcome = outcome(&job, report, &bytes, |_| None);
        return Ok(whole(source, &job, outcome, words, None, None));
    };
    let mut options = options(kind)?;
    if context.streams && options.max_diagnostics.is_none() {
        options.max_diagnostics = Some(u32::MAX);
    }
    // Documents one after the other that should be one list are read whole: what makes a list of them is known at their end.
    let list = style_of(&opened.start).filter(|style| match style {
        _ if read.is_some() => false,
        Style::Brackets => kind.is_list(),
        Style::Lines => kind.may_be_lines(),
    });
    let (packed, fix) = (source.is_packed() && source.path.is_some(), context.fix);
    let note = (packed && fix.is_some() && !context.diff).then(|| words.packed(&source.name));
    let mut job = job(context, kind, options);
    if note.is_some() {
        job.fix = None;
    }
    let mut target = match (&source.path, output) {
        _ if job.fix.is_none() => Target::Nowhere,
        _ if context.diff => Target::Memory { before: Vec::new(), after: Vec::new() },
        (None, Some(output)) => Target::Output(output),
        (None, None) => Target::Nowhere,
        (Some(path), _) => {
            let (host, path) = (context.host, path.clone());
            Target::File(FileTarget { host, path, words, unchanged: 0, replacement: None })
        }
    };
    let Some(style) = list else {
        let bytes = match read {
            Some(bytes) => bytes,
            None => all_of(&mut opened, source, &job.options).map_err(failed)?,
        };
        let outcome = check_document(&job, &bytes).map_err(|error| Failure::File(error.to_string()))?;
        let corrected = outcome.corrected.as_ref().map_or(bytes.as_slice(), |text| text.as_bytes());
        target.pass(&bytes, corrected)?;
        target.finish()?;
        return Ok(whole(source, &job, outcome, words, difference(&target, source), note));
    };
    let limit = job.options.max_bytes;
    if let (Some(limit), Some(size)) = (limit, source.size)
        && size > u64::from(limit)
    {
        let bytes = all_of(&mut opened, source, &job.options).map_err(failed)?;
        job.fix = None;
        let outcome = check_document(&job, &bytes).map_err(|error| Failure::File(error.to_string()))?;
        return Ok(whole(source, &job, outcome, words, None, note));
    }
    job.options.max_bytes = Some(u32::MAX);
    let streams = part.is_some() && context.streams && job.fix.is_none();
    let job = Arc::new(job);
    let input = (std::mem::take(&mut opened.start), opened.rest, style);
    let listed = listing::check(&job, input, pool, &mut target, part.filter(|_| streams), &source.name, words)?;
    target.finish()?;
    let found = listed.kept.finish();
    let priced = job.options.quote.is_some().then_some(listed.priced).filter(|_| listed.report.quotes.is_some());
    let mut report = listed.report;
    report.valid = report.counts.error == 0;
    report.truncated = (report.counts.total() as usize) > found.len() && !streams;
    let checked = Checked { name: source.name.clone(), report, found, documents: listed.documents, fixes: listed.fixes, priced };
    Ok(Processed::Checked { checked: Box::new(checked), difference: difference(&target, source), note })
}

fn job(context: &Context<'_>, kind: Kind, options: ValidateOptions) -> Job {
    Job { kind, options, needs: context.needs, fix: context.fix, keys: context.keys.clone() }
}

/// All of a document; of one that is too large, as many bytes as it has, for the library to say so.
fn all_of(opened: &mut Opened<'_>, source: &Source, options: &ValidateOptions) -> std::io::Result<Vec<u8>> {
    let limit = options.max_bytes.unwrap_or(aanbod::text::MAX_BYTES);
    match source.size.filter(|_| !source.is_packed()) {
        Some(size) if size > u64::from(limit) => Ok(vec![0; usize::try_from(size).unwrap_or(usize::MAX).min(1 << 30)]),
        _ => opened.read_all(limit),
    }
}

fn whole(
    source: &Source,
    job: &Job,
    outcome: Outcome,
    words: Words,
    difference: Option<String>,
    note: Option<String>,
) -> Processed {
    let Outcome { mut report, found, documents, fixes, .. } = outcome;
    let mut kept = Kept::new(job.limit(), words.locale());
    for found in found {
        kept.add(found);
    }
    let priced = report.quote.as_ref().map(|quote| match quote {
        aanbod::Quote::Priced(_) => (1, 0),
        aanbod::Quote::Unpriced(_) => (0, 1),
    });
    report.diagnostics = Vec::new();
    let checked = Checked { name: source.name.clone(), report, found: kept.finish(), documents, fixes, priced };
    Processed::Checked { checked: Box::new(checked), difference, note }
}

fn difference(target: &Target<'_, '_>, source: &Source) -> Option<String> {
    match target {
        Target::Memory { before, after } => Some(unified(&source.name, before, after)),
        _ => None,
    }
}
