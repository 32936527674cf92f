//! The commands and their options: the one definition of the command line.

use clap::builder::{PossibleValuesParser, StyledStr};
use clap::{Args, Command as ClapCommand, CommandFactory, Parser, Subcommand};
use std::ffi::OsString;

/// How `--format` may be.
pub const FORMATS: [&str; 6] = ["text", "json", "jsonl", "sarif", "github", "junit"];

/// Checks and prices Dutch course offers (EduMS), enrollments (Edu-V) and associations (OOAPI v5 / eduXchange).
#[derive(Debug, Parser)]
#[command(name = "aanbod", version, disable_help_subcommand = true, term_width = 110, max_term_width = 110)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub global: Global,
}

#[derive(Args, Clone, Debug, Default)]
pub struct Global {
    /// language of all that is written (default: en)
    #[arg(long, global = true, value_name = "en|nl", value_parser = ["en", "nl"], hide_possible_values = true)]
    pub locale: Option<String>,
    /// colours (default: auto, on a terminal; NO_COLOR=1 turns them off, FORCE_COLOR=1 on)
    #[arg(long, global = true, value_name = "auto|always|never", value_parser = ["auto", "always", "never"],
        hide_possible_values = true)]
    pub color: Option<String>,
    /// configuration file (default: aanbod.toml in this folder or one above it)
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<OsString>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Checks documents
    #[command(visible_alias = "validate")]
    Check(Box<Check>),
    /// Prices a course, or each course of a catalogue, for an order at a moment
    Quote(Quote),
    /// Shows the price of a course over all time
    Timeline(Timeline),
    /// Explains the code of a finding
    Explain(Explain),
    /// Lists the codes of all findings
    Codes(Listing),
    /// Lists the kinds of documents
    Kinds(Listing),
    /// Writes the JSON Schema of a kind
    Schema(Schema),
    /// Tells what kind of document each file is
    Detect(Detect),
    /// Compares two documents: what changed, as a patch, and what of it may not be patched
    Diff(Diff),
    /// Carries out a JSON Patch on a document, and changes not one byte more
    Edit(Edit),
    /// Makes strict JSON of files: without comments, trailing commas and byte order mark
    Fmt(Fmt),
    /// Writes completions for a shell
    Completions(Completions),
}

#[derive(Args, Clone, Debug, Default)]
pub struct Check {
    /// a kind of document or auto, then files, folders, globs or -
    #[arg(value_name = "PATH", required = true)]
    pub operands: Vec<OsString>,
    /// make the corrections that are certain, and take out comments, trailing commas and byte order mark; every other byte stays.
    /// The corrected text of standard input is what is written then
    #[arg(long)]
    pub fix: bool,
    /// make corrections too that are a choice, where there is only one
    #[arg(long)]
    pub unsafe_fixes: bool,
    /// show the corrections as a difference instead of making them
    #[arg(long, conflicts_with = "mask_values")]
    pub diff: bool,
    /// how findings are written (default: text)
    #[arg(long, value_name = "text|json|jsonl|sarif|github|junit", value_parser = FORMATS, hide_possible_values = true)]
    pub format: Option<String>,
    /// the same as --format json; one file gives its report, more give a list of reports
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// with --format jsonl: a line a document instead of a line a finding
    #[arg(long)]
    pub per_document: bool,
    /// write to a file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output_file: Option<OsString>,
    /// errors only, and no verdicts
    #[arg(long, short)]
    pub quiet: bool,
    /// only these findings, by code; may be repeated
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = code_names(), hide_possible_values = true)]
    pub select: Vec<String>,
    /// not these findings, by code; may be repeated
    #[arg(long, value_name = "CODE", value_delimiter = ',', value_parser = code_names(), hide_possible_values = true)]
    pub ignore: Vec<String>,
    /// let a finding be an error, a warning or an info; may be repeated
    #[arg(long, value_name = "CODE=LEVEL", value_delimiter = ',')]
    pub severity: Vec<String>,
    /// end with 1 when there are more warnings than this
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32))]
    pub max_warnings: Option<u32>,
    /// findings to list of each file (default: 1000; all with jsonl)
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=999_999_999))]
    pub max_diagnostics: Option<u32>,
    /// the largest file to read (default: 67108864; a list may be of any size, and each document in it of this)
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32))]
    pub max_bytes: Option<u32>,
    /// end with 0 whatever is found
    #[arg(long)]
    pub exit_zero: bool,
    /// check again whenever a file changes
    #[arg(long)]
    pub watch: bool,
    /// how many files, or parts of one catalogue, are checked at a time (default: as many as there are cores)
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1024))]
    pub jobs: Option<u32>,
    /// how standard input is called
    #[arg(long, value_name = "NAME")]
    pub stdin_filename: Option<String>,
    /// whether a course is new or stored (default: auto, stored when it has an id)
    #[arg(long, value_name = "auto|create|stored", value_parser = ["auto", "create", "stored"], hide_possible_values = true)]
    pub operation: Option<String>,
    /// whose minimum an association is held against (default: eduxchange)
    #[arg(long, value_name = "eduxchange|ooapi", value_parser = ["eduxchange", "ooapi"], hide_possible_values = true)]
    pub profile: Option<String>,
    /// values that an open list may have, by full property name; may be repeated
    #[arg(long, value_name = "NAME=A,B")]
    pub allowed: Vec<String>,
    /// the present (default: the clock)
    #[arg(long, value_name = "MOMENT")]
    pub now: Option<String>,
    /// leave the document's values out
    #[arg(long)]
    pub mask_values: bool,
    #[command(flatten)]
    pub pricing: Pricing,
}

#[derive(Args, Clone, Debug, Default)]
pub struct Pricing {
    /// when the customer orders: 2026-01-15T12:00:00Z, or a date
    #[arg(long, value_name = "MOMENT")]
    pub ordered_at: Option<String>,
    #[command(flatten)]
    pub buyer: Buyer,
}

#[derive(Args, Clone, Debug, Default)]
pub struct Buyer {
    /// for an account that is exempt from VAT
    #[arg(long)]
    pub vat_exempt: bool,
    /// optional items that are bought; may be repeated
    #[arg(long, value_name = "all|POINTER")]
    pub include: Vec<String>,
    /// externalId of the start moment that is ordered
    #[arg(long, value_name = "ID")]
    pub start_moment: Option<String>,
    /// whether the end of a period still belongs to it (default: exclusive)
    #[arg(long, value_name = "exclusive|inclusive", value_parser = ["exclusive", "inclusive"], hide_possible_values = true)]
    pub period_end: Option<String>,
    /// what the amount for exempt accounts replaces (default: price)
    #[arg(long, value_name = "price|vatReplacement", value_parser = ["price", "vatReplacement"], hide_possible_values = true)]
    pub exempt_amount: Option<String>,
    /// what a start moment's own items do to those of the period (default: replace)
    #[arg(long, value_name = "replace|add", value_parser = ["replace", "add"], hide_possible_values = true)]
    pub start_moment_items: Option<String>,
}

#[derive(Args, Debug)]
pub struct Quote {
    /// a course, a catalogue, or - for standard input
    #[arg(value_name = "PATH", required = true)]
    pub path: OsString,
    #[command(flatten)]
    pub pricing: Pricing,
    /// as JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args, Debug)]
pub struct Timeline {
    /// a course, or - for standard input
    #[arg(value_name = "PATH", required = true)]
    pub path: OsString,
    #[command(flatten)]
    pub buyer: Buyer,
    /// as JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args, Debug)]
pub struct Explain {
    /// the code of a finding
    #[arg(value_name = "CODE", required = true, value_parser = code_names(), hide_possible_values = true)]
    pub code: String,
    /// as JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args, Debug)]
pub struct Listing {
    /// as JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args, Debug)]
pub struct Schema {
    /// a kind of document
    #[arg(value_name = "KIND", required = true, value_parser = kind_names(), hide_possible_values = true)]
    pub kind: String,
}

#[derive(Args, Debug)]
pub struct Detect {
    /// files, folders, globs or -
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<OsString>,
    /// as JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args, Debug)]
pub struct Diff {
    /// a kind of document, or auto
    #[arg(value_name = "KIND|auto", required = true)]
    pub kind: String,
    /// the document as it was
    #[arg(value_name = "BEFORE", required = true)]
    pub before: OsString,
    /// the document as it is
    #[arg(value_name = "AFTER", required = true)]
    pub after: OsString,
    /// all of it as JSON: operations, mergePatch, notPatchable
    #[arg(long)]
    pub json: bool,
}

#[derive(Args, Debug)]
pub struct Edit {
    /// a document, or - for standard input
    #[arg(value_name = "PATH", required = true)]
    pub path: OsString,
    /// a file with a JSON Patch, or - for standard input
    #[arg(value_name = "PATCH", required = true)]
    pub patch: OsString,
    /// write the document instead of printing it
    #[arg(long)]
    pub write: bool,
}

#[derive(Args, Debug)]
pub struct Fmt {
    /// files, folders, globs or -; what is made of standard input is printed
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<OsString>,
    /// write nothing, and end with 1 when a file isn't strict JSON
    #[arg(long)]
    pub check: bool,
    /// show what would change instead of changing it
    #[arg(long)]
    pub diff: bool,
}

#[derive(Args, Debug)]
pub struct Completions {
    /// the shell
    #[arg(value_name = "SHELL", required = true, value_parser = SHELLS, hide_possible_values = true)]
    pub shell: String,
}

/// The shells that there are completions for.
pub const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

fn code_names() -> PossibleValuesParser {
    aanbod::codes().iter().map(|code| code.as_str()).into()
}

fn kind_names() -> PossibleValuesParser {
    aanbod::Kind::ALL.iter().map(|kind| kind.as_str()).into()
}

/// The command line in a language.
pub fn command(dutch: bool) -> ClapCommand {
    let mut command = Arguments::command();
    // Built, every command knows the options that all commands have.
    command.build();
    if dutch { crate::dutch::translated(command) } else { explained(command) }
}

const TEMPLATE: &str = "{about-with-newline}\nUsage: {usage}\n\n{all-args}{after-help}";

/// With notes, and lines of a length that can be read.
fn explained(command: ClapCommand) -> ClapCommand {
    let command = command.mut_args(wrapped).mut_subcommands(|inner| {
        let notes = at_length(inner.get_name());
        let template = if notes.is_empty() {
            TEMPLATE.to_owned()
        } else {
            format!("{}\n\nUsage: {{usage}}\n\n{{all-args}}", wrap(notes, 110))
        };
        let inner = inner.help_template(template).mut_args(wrapped);
        if inner.get_name() == "check" { inner.override_usage("aanbod check [OPTIONS] [KIND|auto] PATH…") } else { inner }
    });
    command.help_template(TEMPLATE).after_help(notes(
        "Kinds",
        "Ends with 0 when everything is valid or priced, 1 when not, 2 when the command is wrong or a file can't be read or\nwritten; \
         the run goes on behind such a file.",
    ))
}

/// What a command does, where a line doesn't tell it.
fn at_length(command: &str) -> &'static str {
    match command {
        "check" => {
            "Checks documents. A folder stands for all .json, .jsonl and .ndjson files in it, compressed (.gz) or not, but not for \
             those that ignore files name, in node_modules, or in folders whose name starts with a dot. A glob in quotes stands for \
             the files that fit, - for standard input. Without a kind each document tells by itself what it is, and a file of a \
             folder that is none is skipped and counted."
        }
        "diff" => {
            "Compares two documents: a JSON Patch of what changed, and what of it may not be patched. Ends with 1 when something \
             may not."
        }
        "fmt" => "Makes strict JSON of files, without comments, trailing commas and byte order mark; every other byte stays.",
        _ => "",
    }
}

/// How long the explanation of an option may be.
const WIDTH: usize = 74;

/// An option whose explanation is broken into lines.
pub fn wrapped(argument: clap::Arg) -> clap::Arg {
    let help = argument.get_help().map(|help| wrap(&help.to_string(), WIDTH));
    match help {
        Some(help) => argument.help(help),
        None => argument,
    }
}

/// A text in lines.
pub fn wrap(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

/// How a run ends, and which kinds there are.
pub fn notes(kinds: &str, exit: &str) -> StyledStr {
    let names: Vec<_> = aanbod::Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    let mut lines = vec![String::new()];
    for name in names {
        let line = lines.last_mut();
        match line {
            Some(line) if line.len() + name.len() < 100 => {
                if !line.is_empty() {
                    line.push_str(", ");
                }
                line.push_str(name);
            }
            _ => lines.push(name.to_owned()),
        }
    }
    format!("{kinds}: {}.\n\n{exit}", lines.join(",\n")).into()
}
