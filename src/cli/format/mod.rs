//! The forms in which findings are written.

mod github;
mod json;
mod jsonl;
mod junit;
mod sarif;
mod text;

pub use json::pretty;

use crate::engine::{Document, Found, Needs};
use crate::kept::rank;
use crate::paint::Painter;
use crate::words::Words;
use aanbod::report::{Counts, Report, Severity};

/// A file that was checked.
#[derive(Debug)]
pub struct Checked {
    pub name: String,
    /// The report, without its findings.
    pub report: Report,
    /// What is shown of its findings.
    pub found: Vec<Found>,
    /// Its documents, when the format needs them and they weren't written already.
    pub documents: Vec<Document>,
    /// How many corrections were made.
    pub fixes: u32,
    /// How many documents have a price, and how many have none, when that was asked.
    pub priced: Option<(u32, u32)>,
}

/// All files together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Summary {
    pub files: u32,
    pub invalid: u32,
    pub errors: u64,
    pub warnings: u64,
    pub infos: u64,
    pub fixes: u64,
}

impl Summary {
    pub fn add(&mut self, checked: &Checked) {
        let Counts { error, warning, info, .. } = checked.report.counts;
        self.files += 1;
        self.invalid += u32::from(!checked.report.valid);
        self.errors += u64::from(error);
        self.warnings += u64::from(warning);
        self.infos += u64::from(info);
        self.fixes += u64::from(checked.fixes);
    }
}

/// What all formats know of a run.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    pub words: Words,
    pub painter: Painter,
    /// Whether one file was named.
    pub single: bool,
    pub quiet: bool,
    /// A line a document.
    pub per_document: bool,
}

/// A form in which findings are written: of each file, and after the last.
pub trait Format {
    /// What it shows beyond the findings.
    fn needs(&self) -> Needs;

    /// Whether findings can be written as they come, so that a stream needs no memory for them.
    fn streams(&self) -> bool {
        false
    }

    /// A part of a file, when it streams.
    fn part(&mut self, _name: &str, _found: &[Found], _documents: &[Document]) -> String {
        String::new()
    }

    /// A whole file; of one that was streamed, what is left.
    fn file(&mut self, checked: &Checked) -> String;

    /// After the last file.
    fn end(&mut self, summary: &Summary) -> String;
}

/// The format of that name.
pub fn format_of(name: &str, setting: Setting) -> Box<dyn Format> {
    match name {
        "json" => Box::new(json::Json::new(setting)),
        "jsonl" => Box::new(jsonl::Jsonl::new(setting)),
        "sarif" => Box::new(sarif::Sarif::new(setting)),
        "github" => Box::new(github::Github::new(setting)),
        "junit" => Box::new(junit::Junit::new(setting)),
        _ => Box::new(text::Text::new(setting)),
    }
}

/// Findings with errors first.
fn errors_first(found: &[Found]) -> Vec<&Found> {
    let mut sorted: Vec<&Found> = found.iter().collect();
    sorted.sort_by_key(|found| rank(found.diagnostic.severity));
    sorted
}

/// The wire name of a severity.
const fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}
