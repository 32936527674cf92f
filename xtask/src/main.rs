//! Builds, checks and serves everything: `cargo xtask --help`.

mod bindgen;
mod check;
mod counted;
mod crates;
mod declarations;
mod fuzz;
mod layers;
mod long;
mod mutants;
mod package;
mod page;
mod panics;
mod python;
mod recipe;
mod release;
mod serve;
mod setup;
mod shell;
mod site;
mod split;
mod test;
mod texts;
mod types;
mod used;
mod version;

use anyhow::{Result, bail};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <command>

Commands
  serve [--port N] [--dev]            build all and serve the page on http://127.0.0.1:8765/
                                      --dev: an unoptimised build, and a page that follows its sources
  check                               formats, lints, types, layers, licences: what needs no run to be seen
  test [check] [rust] [node] [browser] [--long]
                                      run every test, or those that are named, and stop at the first that fails
                                      --long: also what takes minutes; alone, with every test before it
  fuzz [TARGET…] [FILE…] [--minutes N] [--seed N] [--keep]
                                      attack the core with random inputs: each target for a minute, or so many
  mutants [arguments of cargo-mutants]
                                      change the core at one place at a time, and see whether a test fails
  package [--dev]                     leave the npm package in pkg/
  site [--dev]                        build all and leave the documentation site in target/site/
  release --dry-run                   make and check everything that a release publishes, in target/release-files/
  bench [arguments of the benchmark]  build all and print the benchmark table

Options
  --port N    the port to serve on (default 8765)
  --dev       build fast instead of small: no optimisation, no size budget
  --release   build as for a release; this is the default
  --help      this text

Set-up is part of each command: the WebAssembly target, npm packages from their lock files, and for tests Chromium
(CHROME, or on PATH, or with apt-get where that is possible).
";

/// How the WebAssembly is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Fast to build.
    Dev,
    /// Small and fast to run.
    Release,
}

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\ncargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<String>) -> Result<()> {
    let mut arguments = arguments.into_iter();
    let Some(command) = arguments.next() else {
        print!("{HELP}");
        bail!("say what to do: serve, check, test, fuzz, mutants, package, site, release or bench");
    };
    let rest: Vec<String> = arguments.collect();
    if command == "--help" || command == "-h" || command == "help" || rest.iter().any(|word| word == "--help" || word == "-h") {
        print!("{HELP}");
        return Ok(());
    }
    // Every path below is relative to the root of the repository.
    std::env::set_current_dir(setup::root()?)?;
    match command.as_str() {
        "serve" => {
            let options = Options::read(&rest)?;
            options.no_words("serve")?;
            serve::run(options.port.unwrap_or(8765), options.profile)
        }
        "package" => {
            let options = Options::read(&rest)?;
            options.no_words("package")?;
            if options.port.is_some() {
                bail!("package serves nothing, so it takes no --port");
            }
            package::run(options.profile)
        }
        "check" => {
            Options::read(&rest)?.no_words("check")?;
            check::run_all()
        }
        "site" => {
            let options = Options::read(&rest)?;
            options.no_words("site")?;
            site::build(options.profile)
        }
        "release" => release::run(&rest),
        "test" => test::run_stages(&rest),
        "fuzz" => fuzz::attack(&rest),
        "mutants" => mutants::run_chosen(&rest),
        "bench" => page::bench(&rest),
        other => bail!(
            "there is no command {other:?}: use serve, check, test, fuzz, mutants, package, site, release or bench, or --help"
        ),
    }
}

struct Options {
    port: Option<u16>,
    profile: Profile,
    words: Vec<String>,
}

impl Options {
    fn read(arguments: &[String]) -> Result<Options> {
        let mut options = Options { port: None, profile: Profile::Release, words: Vec::new() };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let (name, value) = match argument.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (argument.as_str(), None),
            };
            match name {
                "--port" => {
                    let value = value.or_else(|| arguments.next().cloned()).unwrap_or_default();
                    match value.parse() {
                        Ok(port) => options.port = Some(port),
                        Err(_) => bail!("--port takes a number from 0 to 65535, not {value:?}"),
                    }
                }
                "--dev" => options.profile = Profile::Dev,
                "--release" => options.profile = Profile::Release,
                _ if name.starts_with('-') => bail!("there is no option {name}: see --help"),
                _ => options.words.push(argument.clone()),
            }
        }
        Ok(options)
    }

    fn no_words(&self, command: &str) -> Result<()> {
        match self.words.first() {
            Some(word) => bail!("{command} takes no {word:?}: see --help"),
            None => Ok(()),
        }
    }
}
