//! The command line `aanbod`: native, and inside the npm package. It checks and prices documents with the crate [`aanbod`], and
//! decides nothing about them itself.
//!
//! [`run`] is all of it; what differs between systems is behind [`host::Host`].
#![forbid(unsafe_code)]

mod arguments;
mod commands;
mod config;
mod correct;
mod dutch;
mod engine;
mod format;
mod frame;
pub mod host;
mod identities;
mod input;
mod kept;
mod listing;
#[cfg(not(target_arch = "wasm32"))]
pub mod native;
mod output;
mod paint;
mod pieces;
mod pool;
mod printable;
mod process;
mod progress;
mod replacements;
mod settings;
mod sources;
mod target;
mod unified;
mod unreadable;
mod usage;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod wasm;
mod words;

use arguments::{Arguments, Command, command};
use clap::FromArgMatches;
use clap::error::ErrorKind;
use commands::{Scene, check, documents, knowledge, prices};
use host::{Host, Stream};
use output::{Output, Stop, complain};
use printable::printable;
use std::ffi::OsString;
use words::Words;

/// Runs a command, given without the name of the program, and answers its status: 0 for valid or priced, 1 for not, 2 for a wrong
/// command or a file that can't be read or written.
pub fn run(host: &dyn Host, arguments: &[OsString]) -> u8 {
    let words = words_of(arguments);
    let named = std::iter::once(OsString::from("aanbod")).chain(arguments.iter().cloned());
    let parsed =
        command(words == Words::Dutch).try_get_matches_from(named).and_then(|matches| Arguments::from_arg_matches(&matches));
    let ended = match parsed {
        Ok(arguments) => carry_out(host, words, &arguments),
        Err(error) => not_a_command(host, words, &error, arguments),
    };
    match ended {
        Ok(status) => status,
        Err(Stop::Closed) => 0,
        Err(Stop::Failed(message)) => {
            complain(host, &message);
            2
        }
        Err(Stop::Usage(message)) => {
            complain(host, &message);
            let _ = host.write(Stream::Error, format!("{}\n", words.try_help()).as_bytes());
            2
        }
    }
}

/// What a run says that was ended from outside.
pub fn interrupted(arguments: &[OsString]) -> String {
    format!("aanbod: {}\n", words_of(arguments).interrupted())
}

fn carry_out(host: &dyn Host, words: Words, arguments: &Arguments) -> Result<u8, Stop> {
    let scene = Scene { host, words, global: &arguments.global };
    match &arguments.command {
        Command::Check(asked) => check::run(scene, asked),
        Command::Quote(asked) => prices::quote_course(scene, asked),
        Command::Timeline(asked) => prices::timeline(scene, asked),
        Command::Explain(asked) => knowledge::explain_code(scene, asked),
        Command::Codes(asked) => knowledge::codes(scene, asked),
        Command::Kinds(asked) => knowledge::kinds(scene, asked),
        Command::Schema(asked) => knowledge::schema(scene, asked),
        Command::Detect(asked) => documents::detect(scene, asked),
        Command::Diff(asked) => documents::diff(scene, asked),
        Command::Edit(asked) => documents::edit_document(scene, asked),
        Command::Fmt(asked) => documents::fmt(scene, asked),
        Command::Completions(asked) => knowledge::completions(scene, asked),
    }
}

/// Help, the version, or what is wrong with the command.
fn not_a_command(host: &dyn Host, words: Words, error: &clap::Error, arguments: &[OsString]) -> Result<u8, Stop> {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let mut output = Output::to_stream(host, Stream::Out, words);
        let text = error.render().to_string();
        let text = match error.kind() {
            ErrorKind::DisplayVersion => text.trim_start_matches("aanbod "),
            _ => &text,
        };
        output.write(text.trim_end())?;
        output.write("\n")?;
        output.finish()?;
        return Ok(0);
    }
    let all = command(false);
    let named = arguments.iter().filter_map(|argument| argument.to_str()).find(|argument| !argument.starts_with('-'));
    let current = named.and_then(|name| all.find_subcommand(name)).map(|found| found.get_name().to_owned());
    let elsewhere = |option: &str| {
        let has = |command: &clap::Command| command.get_arguments().any(|argument| Some(option) == long_of(argument).as_deref());
        all.get_subcommands().any(has)
    };
    Err(Stop::Usage(printable(&usage::sentence(error, words, elsewhere, current.as_deref()))))
}

fn long_of(argument: &clap::Arg) -> Option<String> {
    argument.get_long().map(|long| format!("--{long}"))
}

/// The language that is asked for, even when all else is wrong.
fn words_of(arguments: &[OsString]) -> Words {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let after = texts.windows(2).filter_map(|two| match two {
        ["--locale", locale] => Some(*locale),
        _ => None,
    });
    let locale = texts.iter().filter_map(|text| text.strip_prefix("--locale=")).chain(after).last();
    Words::of(locale)
}
