//! Random changes of real and broken documents, each held against what must be true of every input: `cargo xtask fuzz`.
//!
//! An input that brings out an answer of a new kind (a code, a refusal) is kept and changed further. Everything follows from a
//! seed, so a run can be repeated.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[path = "../../tests/model/mod.rs"]
mod model;
#[path = "../../tests/random/mod.rs"]
mod random;

mod campaign;
mod mutate;
mod seeds;
mod shrink;
mod targets;

use campaign::Campaign;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use targets::{TARGETS, Target};

const HELP: &str = "\
cargo xtask fuzz [TARGET…] [FILE…] [--minutes N] [--seed N] [--keep]

  TARGET       what to attack (all, one after the other, unless some are named)
  FILE         run a file through the targets instead
  --minutes N  how long for each target (default 1)
  --seed N     where the random numbers start (default 1)
  --keep       write small inputs that brought out something new to fuzz/corpus
";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}\n\n{HELP}\nTargets: {}", TARGETS.map(|target| target.name).join(", "));
            ExitCode::from(2)
        }
    }
}

/// Whether nothing was found.
fn run(mut arguments: impl Iterator<Item = String>) -> Result<bool, String> {
    let (mut minutes, mut seed, mut keep) = (1.0, 1, false);
    let mut targets: Vec<&Target> = Vec::new();
    let mut files = Vec::new();
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().ok_or(format!("{argument} takes a number"));
        match argument.as_str() {
            "--minutes" => minutes = number()?.parse().map_err(|_| "--minutes takes a number")?,
            "--seed" => seed = number()?.parse().map_err(|_| "--seed takes a whole number")?,
            "--keep" => keep = true,
            name => match TARGETS.iter().find(|target| target.name == name) {
                Some(target) => targets.push(target),
                None if Path::new(name).is_file() => files.push(name.to_owned()),
                None => return Err(format!("there is no target or file {name:?}")),
            },
        }
    }
    if targets.is_empty() {
        targets = TARGETS.iter().collect();
    }
    campaign::silence();
    let mut sound = true;
    for target in targets {
        if files.is_empty() {
            let mut campaign = Campaign::new(target, seed);
            sound &= campaign.run_for(Duration::from_secs_f64(minutes * 60.0));
            if keep {
                campaign.keep();
            }
            continue;
        }
        for file in &files {
            let input = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
            match campaign::attempt(target, &input) {
                Ok(answers) => println!("{} {file}: holds ({})", target.name, answers.join(", ")),
                Err(message) => {
                    sound = false;
                    println!("{} {file}: {message}", target.name);
                }
            }
        }
    }
    Ok(sound)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was found once is never found again.
    #[test]
    fn seeds_and_found_inputs_hold() {
        for target in &TARGETS {
            for (name, input) in seeds::of_target(target) {
                if let Err(message) = campaign::attempt(target, &input) {
                    panic!("{} {name}: {message}", target.name);
                }
            }
        }
    }

    #[test]
    fn a_short_run_finds_nothing() {
        for target in &TARGETS {
            assert!(Campaign::new(target, 7).run_times(60), "{}", target.name);
        }
    }

    #[test]
    fn what_fails_is_made_small() {
        let fails = |input: &[u8]| input.windows(2).any(|pair| pair == b"ab");
        assert_eq!(shrink::smallest(b"a long text with an ab in it".to_vec(), fails), b"ab");
    }
}
