//! What the command line asks of the system that it runs on: files, streams and the clock. One implementation is for native
//! programs, another for Node.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// One of the two streams that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Error,
}

/// What an entry of a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// Something else: a pipe, a socket, a device.
    Other,
}

/// An entry of a folder.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name, without the folder.
    pub name: OsString,
    /// What it is; links aren't followed.
    pub kind: EntryKind,
}

/// What is known of a file or folder, links followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileInfo {
    /// What it is: never a link.
    pub kind: EntryKind,
    /// How many bytes a file has.
    pub size: u64,
    /// When it was changed, in milliseconds.
    pub changed: u64,
}

/// New content of a file, which takes the place of the old one as a whole. Dropped before [`Replacement::finish`] it leaves
/// nothing.
pub trait Replacement: Write {
    /// Puts the content in the place of the file.
    ///
    /// # Errors
    /// When that can't be done; the old file is there still.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

/// The system that the command line runs on.
pub trait Host: Sync {
    /// A variable of the environment.
    fn variable(&self, name: &str) -> Option<String>;

    /// Whether somebody reads the stream at a terminal.
    fn is_terminal(&self, stream: Stream) -> bool;

    /// Writes to a stream, all of it.
    ///
    /// # Errors
    /// When the stream is closed, or there is no room.
    fn write(&self, stream: Stream, bytes: &[u8]) -> io::Result<()>;

    /// Standard input.
    fn input(&self) -> Box<dyn Read + Send + '_>;

    /// Opens a file for reading.
    ///
    /// # Errors
    /// When there is none, or it can't be read.
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + Send + '_>>;

    /// What a path is.
    ///
    /// # Errors
    /// When there is nothing, or it can't be seen.
    fn info(&self, path: &Path) -> io::Result<FileInfo>;

    /// What is in a folder, in any order.
    ///
    /// # Errors
    /// When it can't be read.
    fn entries(&self, folder: &Path) -> io::Result<Vec<Entry>>;

    /// Starts new content of a file: of one that exists, with its mode and behind its links, or of a new one.
    ///
    /// # Errors
    /// When nothing can be written there.
    fn replace(&self, path: &Path) -> io::Result<Box<dyn Replacement + '_>>;

    /// The current folder.
    ///
    /// # Errors
    /// When it is gone.
    fn current_folder(&self) -> io::Result<PathBuf>;

    /// How many cores there are to work on.
    fn cores(&self) -> usize;

    /// The present, for a system on which the library has no clock.
    fn now(&self) -> Option<String>;

    /// Waits.
    fn sleep(&self, milliseconds: u64);
}
