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
        Progress { host, total, shown: total >= MANY && host.is_terminal(Stream::Error), last: String::new() }
    }

    /// So many files are done.
    pub fn at(&mut self, done: usize) {
        if !self.shown {
            return;
        }
        let full = (done * WIDTH).checked_div(self.total).unwrap_or(0).min(WIDTH);
        let line = format!("[{}{}] {done}/{}", "#".repeat(full), " ".repeat(WIDTH - full), self.total);
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
