//! What the command line writes, and what keeps it from writing.

use crate::host::{Host, Replacement, Stream};
use crate::printable::printable;
use crate::words::Words;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Why a run ends before its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The reader has seen enough (`| head`): the run ends with what is known by then, without a word.
    Closed,
    /// The output can't be written, or the command is wrong: the message says why.
    Failed(String),
    /// The command is wrong, and help would say how it is right.
    Usage(String),
}

/// Where output goes.
enum Target<'h> {
    Stream(Stream),
    File(Box<dyn Replacement + 'h>, String),
}

/// Output that is written in large pieces.
pub struct Output<'h> {
    host: &'h dyn Host,
    words: Words,
    target: Target<'h>,
    buffer: Vec<u8>,
}

/// How much waits to be written.
const ENOUGH: usize = 64 << 10;

impl<'h> Output<'h> {
    /// To a stream.
    pub fn to_stream(host: &'h dyn Host, stream: Stream, words: Words) -> Self {
        Output { host, words, target: Target::Stream(stream), buffer: Vec::new() }
    }

    /// To a file, which is there when all is written.
    pub fn to_file(host: &'h dyn Host, path: &Path, words: Words) -> Result<Self, Stop> {
        let name = path.to_string_lossy().into_owned();
        match host.replace(path) {
            Ok(file) => Ok(Output { host, words, target: Target::File(file, name), buffer: Vec::new() }),
            Err(error) => Err(Stop::Failed(words.unwritable(&name, &words.cause(&error)))),
        }
    }

    /// Writes text.
    pub fn write(&mut self, text: &str) -> Result<(), Stop> {
        self.write_bytes(text.as_bytes())
    }

    /// Writes bytes.
    pub fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() >= ENOUGH { self.flush() } else { Ok(()) }
    }

    /// Writes what waits.
    pub fn flush(&mut self) -> Result<(), Stop> {
        let buffer = std::mem::take(&mut self.buffer);
        if buffer.is_empty() {
            return Ok(());
        }
        let (written, name) = match &mut self.target {
            Target::Stream(stream) => (self.host.write(*stream, &buffer), self.words.output()),
            Target::File(file, name) => (file.write_all(&buffer), name.clone()),
        };
        written.map_err(|error| match error.kind() {
            ErrorKind::BrokenPipe => Stop::Closed,
            _ => Stop::Failed(self.words.unwritable(&name, &self.words.cause(&error))),
        })
    }

    /// Writes all, and puts a file in its place.
    pub fn finish(mut self) -> Result<(), Stop> {
        self.flush()?;
        match self.target {
            Target::Stream(_) => Ok(()),
            Target::File(file, name) => {
                file.finish().map_err(|error| Stop::Failed(self.words.unwritable(&name, &self.words.cause(&error))))
            }
        }
    }
}

/// A line of the command's own on standard error.
pub fn complain(host: &dyn Host, message: &str) {
    // Nobody is there to hear that it can't be written.
    let _ = host.write(Stream::Error, format!("aanbod: {}\n", printable(message)).as_bytes());
}
