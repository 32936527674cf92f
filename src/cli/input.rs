//! Reading documents: plain or compressed, from files or standard input.

use crate::host::Host;
use crate::sources::Source;
use crate::words::Words;
use aanbod::{Kind, detect};
use flate2::read::MultiGzDecoder;
use std::io::{self, Read};

/// Enough to see what most documents are.
const START: u64 = 1 << 20;

/// How much is read to see what a document is.
const FARTHEST: usize = 64 << 20;

/// A document whose start was read.
pub struct Opened<'h> {
    pub start: Vec<u8>,
    pub rest: Box<dyn Read + Send + 'h>,
    /// Whether the start is all of it.
    pub whole: bool,
}

/// Opens a document and reads its start.
///
/// # Errors
/// Why it can't be read, as a sentence.
pub fn open<'h>(host: &'h dyn Host, source: &Source, words: Words) -> Result<Opened<'h>, String> {
    let failure = |error: io::Error| words.read_failure(&source.name, &error);
    let plain: Box<dyn Read + Send + 'h> = match &source.path {
        None => host.input(),
        Some(path) => host.open(path).map_err(failure)?,
    };
    let rest: Box<dyn Read + Send + 'h> = if source.is_packed() { Box::new(MultiGzDecoder::new(plain)) } else { plain };
    let mut opened = Opened { start: Vec::new(), rest, whole: false };
    opened.read_to(START).map_err(failure)?;
    Ok(opened)
}

impl Opened<'_> {
    /// Reads until so much is there, or all.
    fn read_to(&mut self, length: u64) -> io::Result<()> {
        let wanted = length.saturating_sub(self.start.len() as u64);
        let read = self.rest.by_ref().take(wanted).read_to_end(&mut self.start)?;
        self.whole = (read as u64) < wanted;
        Ok(())
    }

    /// What kind of document it is. One whose first object ends beyond what was read may be a list of several.
    ///
    /// # Errors
    /// When no more can be read.
    pub fn detect(&mut self) -> io::Result<Option<Kind>> {
        let mut kind = detect(&self.start);
        while !self.whole && !kind.is_some_and(Kind::is_list) && self.start.len() < FARTHEST {
            self.read_to(self.start.len() as u64 * 2)?;
            kind = detect(&self.start);
        }
        Ok(kind)
    }

    /// All of it, or a byte more than the limit: a larger document isn't read.
    ///
    /// # Errors
    /// When no more can be read.
    pub fn read_all(&mut self, limit: u32) -> io::Result<Vec<u8>> {
        self.read_to(u64::from(limit) + 1)?;
        Ok(std::mem::take(&mut self.start))
    }
}
