//! Where corrected text goes.

use crate::host::{Host, Replacement};
use crate::output::{Output, Stop};
use crate::words::Words;
use std::io::{self, Read, Write};
use std::path::PathBuf;

/// Where the text of a document goes, as it is or corrected.
pub enum Target<'t, 'h> {
    /// Nowhere.
    Nowhere,
    /// In the place of the file, once something in it was corrected.
    File(FileTarget<'h>),
    /// To standard output.
    Output(&'t mut Output<'h>),
    /// Into the memory, to be compared.
    Memory {
        /// The text as it was.
        before: Vec<u8>,
        /// The text as it would be.
        after: Vec<u8>,
    },
}

/// Why corrected text isn't where it belongs.
pub enum Failure {
    /// The run ends.
    Stop(Stop),
    /// The file stays as it was: the sentence says why.
    File(String),
}

/// A file that is left alone until something in it is corrected.
pub struct FileTarget<'h> {
    pub host: &'h dyn Host,
    pub path: PathBuf,
    pub words: Words,
    /// How many bytes of it stay as they were.
    pub unchanged: u64,
    pub replacement: Option<Box<dyn Replacement + 'h>>,
}

impl Target<'_, '_> {
    /// Passes text on, with what it was made of.
    pub fn pass(&mut self, before: &[u8], after: &[u8]) -> Result<(), Failure> {
        match self {
            Target::Nowhere => Ok(()),
            Target::File(file) => file.pass(before, after).map_err(|error| Failure::File(file.failure(&error))),
            Target::Output(output) => output.write_bytes(after).map_err(Failure::Stop),
            Target::Memory { before: all_before, after: all_after } => {
                all_before.extend_from_slice(before);
                all_after.extend_from_slice(after);
                Ok(())
            }
        }
    }

    /// Whether text goes anywhere, so that all of it has to be read.
    pub const fn is_somewhere(&self) -> bool {
        !matches!(self, Target::Nowhere)
    }

    /// Puts a file in its place.
    pub fn finish(&mut self) -> Result<(), Failure> {
        let Target::File(file) = self else { return Ok(()) };
        match file.replacement.take() {
            Some(replacement) => replacement.finish().map_err(|error| Failure::File(file.failure(&error))),
            None => Ok(()),
        }
    }
}

impl FileTarget<'_> {
    fn failure(&self, error: &io::Error) -> String {
        self.words.unwritable(&self.path.to_string_lossy(), &self.words.cause(error))
    }

    fn pass(&mut self, before: &[u8], after: &[u8]) -> io::Result<()> {
        if let Some(replacement) = &mut self.replacement {
            return replacement.write_all(after);
        }
        if before == after {
            self.unchanged += before.len() as u64;
            return Ok(());
        }
        let mut replacement = self.host.replace(&self.path)?;
        let mut start = self.host.open(&self.path)?.take(self.unchanged);
        let mut buffer = vec![0; 256 << 10];
        loop {
            let read = start.read(&mut buffer)?;
            if read == 0 {
                break;
            }
            replacement.write_all(buffer.get(..read).unwrap_or_default())?;
        }
        replacement.write_all(after)?;
        self.replacement = Some(replacement);
        Ok(())
    }
}
