//! Running other programs: shown before they run, and told in words when they can't.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

/// A heading in the output.
pub fn step(what: &str) {
    eprintln!("\n== {what}");
}

/// npm's name on this system.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// A program with its arguments, to be run in the root of the repository.
pub fn command<I: IntoIterator<Item: AsRef<OsStr>>>(program: &str, arguments: I) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

/// Cargo, as it runs this helper.
pub fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// Runs a program, its output going where ours goes.
pub fn run(mut command: Command) -> Result<()> {
    let line = shown(&command);
    eprintln!("$ {line}");
    let status = command.status().with_context(|| format!("couldn't run {line}"))?;
    if !status.success() {
        bail!("failed ({status}): {line}");
    }
    Ok(())
}

/// What a program prints, or nothing when it isn't there.
pub fn output(mut command: Command) -> Result<Option<String>> {
    let line = shown(&command);
    match command.output() {
        Ok(output) if output.status.success() => Ok(Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())),
        Ok(output) => bail!("failed ({}): {line}\n{}", output.status, String::from_utf8_lossy(&output.stderr)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("couldn't run {line}")),
    }
}

/// Whether a program runs and says that it is well.
pub fn succeeds(mut command: Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// Reads a file, with its name in the error.
pub fn read(path: impl AsRef<Path>) -> Result<String> {
    let path = path.as_ref();
    std::fs::read_to_string(path).with_context(|| format!("couldn't read {}", path.display()))
}

/// Writes a file, with its name in the error.
pub fn write(path: impl AsRef<Path>, content: impl AsRef<[u8]>) -> Result<()> {
    let path = path.as_ref();
    std::fs::write(path, content).with_context(|| format!("couldn't write {}", path.display()))
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args()).map(OsStr::to_string_lossy);
    words.collect::<Vec<_>>().join(" ")
}
