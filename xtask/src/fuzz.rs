//! Random attacks on the core: builds `fuzz/`, optimised and with every check, and runs it.

use crate::shell::{self, run};
use anyhow::Result;

/// Runs the targets that are named, or all.
pub fn attack(words: &[String]) -> Result<()> {
    let mut fuzz = shell::cargo(["run", "--quiet", "--profile", "fuzz", "--package", "aanbod-fuzz", "--"]);
    fuzz.args(words);
    run(fuzz)
}
