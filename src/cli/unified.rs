//! Differences of lines, as `diff -u` writes them.

use crate::printable::printable;
use similar::{Algorithm, TextDiff};
use std::time::Duration;

/// What makes `after` of `before`; empty when they are the same.
pub fn unified(name: &str, before: &[u8], after: &[u8]) -> String {
    if before == after {
        return String::new();
    }
    let (before, after) = (String::from_utf8_lossy(before), String::from_utf8_lossy(after));
    let mut config = TextDiff::configure();
    // Where a difference takes too long a larger one does.
    config.algorithm(Algorithm::Myers);
    if cfg!(not(target_arch = "wasm32")) {
        config.timeout(Duration::from_secs(5));
    }
    let name = printable(name);
    config.diff_lines(before.as_ref(), after.as_ref()).unified_diff().context_radius(3).header(&name, &name).to_string()
}
