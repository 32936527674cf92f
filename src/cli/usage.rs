//! What is wrong with a command, in both languages.

use crate::words::Words;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error as _;

/// The sentence for a mistake that clap found.
pub fn sentence(error: &clap::Error, words: Words, known_elsewhere: impl Fn(&str) -> bool, command: Option<&str>) -> String {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.as_str(),
        _ => "",
    };
    let texts = |kind| match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::String(text)) => vec![text.clone()],
        _ => Vec::new(),
    };
    // `--period-end <exclusive|inclusive>`
    let option = text(ContextKind::InvalidArg).split([' ', '=']).next().unwrap_or_default();
    let value = text(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument if option.starts_with('-') => match command {
            Some(command) if known_elsewhere(option) => words.foreign_option(option, command),
            _ => {
                let meant = text(ContextKind::SuggestedArg).split(' ').next().unwrap_or_default();
                let sentence = words.unknown_option(option);
                if meant.is_empty() { sentence } else { format!("{sentence} {}", words.meant(meant)) }
            }
        },
        ErrorKind::UnknownArgument => words.too_many(text(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => words.unknown_command(text(ContextKind::InvalidSubcommand), &commands(words)),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => words.no_command(&commands(words)),
        ErrorKind::InvalidValue if value.is_empty() => words.no_value(option),
        ErrorKind::InvalidValue => match option {
            "--select" | "--ignore" | "<CODE>" => {
                let sentence = words.unknown_code(value);
                match texts(ContextKind::SuggestedValue).first() {
                    Some(meant) => format!("{sentence} {}", words.meant(meant)),
                    None => sentence,
                }
            }
            "<KIND>" => words.unknown_kind(value, &kinds()),
            _ => words.not_one_of(option.trim_matches(['<', '>']), &words.choices(&texts(ContextKind::ValidValue)), value),
        },
        ErrorKind::ValueValidation => match limits(error) {
            Some((least, most)) => words.number_outside(option, &least, &most, value),
            None => words.no_whole_number(option, value),
        },
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => words.no_value(option),
        ErrorKind::TooManyValues => words.value_of_flag(option),
        ErrorKind::ArgumentConflict if text(ContextKind::PriorArg) == text(ContextKind::InvalidArg) => words.twice(option),
        ErrorKind::ArgumentConflict if [option, text(ContextKind::PriorArg)].iter().any(|name| name.contains("--diff")) => {
            words.difference_and_masks()
        }
        ErrorKind::ArgumentConflict => words.json_and_format(),
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(ContextKind::InvalidArg).join(" ");
            if missing.contains("PATH") || missing.contains("PAD") { words.no_file() } else { words.missing(&missing) }
        }
        _ => error.to_string().lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned(),
    }
}

/// The least and the most that an option takes, where a whole number lies outside of them: clap tells them as `1..=1024` only.
fn limits(error: &clap::Error) -> Option<(String, String)> {
    let cause = error.source()?.to_string();
    let (least, most) = cause.rsplit_once(" is not in ")?.1.split_once("..=")?;
    Some((least.to_owned(), most.to_owned()))
}

/// The commands, as a choice.
fn commands(words: Words) -> String {
    let names: Vec<String> = crate::arguments::command(false)
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .filter(|name| name != "help")
        .collect();
    words.choices(&[names.join(", ")])
}

/// The kinds, for a sentence.
pub fn kinds() -> String {
    aanbod::Kind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(", ")
}
