//! How far a check of many files is, for who waits at a terminal.

use crate::host::{Host, Stream};

/// Fewer files are done before anybody wonders.
const MANY: usize = 20;
const WIDTH: usize = 24;

/// A bar on standard error.
pub struct Progress<'h> {
    host: &'h dyn Host,
    total: usize,
    shown: bool,
    last: String,
}

impl<'h> Progress<'h> {
    pub fn new(host: &'h dyn Host, total: usize) -> Self {
        Progress { host, total, shown: is_shown(total, host.is_terminal(Stream::Error)), last: String::new() }
    }

    /// So many files are done.
    pub fn at(&mut self, done: usize) {
        if !self.shown {
            return;
        }
        let line = bar(done, self.total);
        if line != self.last {
            let _ = self.host.write(Stream::Error, format!("\r{line}").as_bytes());
        }
        self.last = line;
    }

    /// Makes room for something else.
    pub fn clear(&mut self) {
        if self.shown && !self.last.is_empty() {
            let _ = self.host.write(Stream::Error, b"\r\x1b[K");
        }
        self.last.clear();
    }
}

const fn is_shown(total: usize, terminal: bool) -> bool {
    terminal && total >= MANY
}

fn bar(done: usize, total: usize) -> String {
    let full = (done * WIDTH).checked_div(total).unwrap_or(0).min(WIDTH);
    format!("[{}{}] {done}/{total}", "#".repeat(full), " ".repeat(WIDTH - full))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_waits_at_a_terminal_for_many_files_sees_how_far_it_is() {
        assert!(is_shown(40, true) && !is_shown(40, false) && !is_shown(3, true));
        assert_eq!(bar(2, 40), format!("[#{}] 2/40", " ".repeat(23)));
        assert_eq!(bar(40, 40), format!("[{}] 40/40", "#".repeat(24)));
    }
}
