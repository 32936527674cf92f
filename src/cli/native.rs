//! The command line as a native program.

mod replacement;
mod signals;

use crate::host::{Entry, EntryKind, FileInfo, Host, Replacement, Stream};
use std::ffi::OsString;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};
use std::{env, fs, thread};

/// Runs the command line with the arguments of the process, and answers its status.
pub fn main() -> u8 {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    signals::listen(crate::interrupted(&arguments));
    crate::run(&Native, &arguments)
}

/// The system of a native program.
struct Native;

impl Host for Native {
    fn variable(&self, name: &str) -> Option<String> {
        env::var(name).ok()
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        match stream {
            Stream::Out => io::stdout().is_terminal(),
            Stream::Error => io::stderr().is_terminal(),
        }
    }

    fn write(&self, stream: Stream, bytes: &[u8]) -> io::Result<()> {
        match stream {
            Stream::Out => {
                let mut out = io::stdout().lock();
                out.write_all(bytes)?;
                out.flush()
            }
            Stream::Error => io::stderr().lock().write_all(bytes),
        }
    }

    fn input(&self) -> Box<dyn Read + Send + '_> {
        Box::new(io::stdin())
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + Send + '_>> {
        let file = fs::File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        Ok(Box::new(file))
    }

    fn info(&self, path: &Path) -> io::Result<FileInfo> {
        let metadata = fs::metadata(path)?;
        let changed = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
        let changed = u64::try_from(changed.as_millis()).unwrap_or(u64::MAX);
        Ok(FileInfo { kind: kind_of(metadata.file_type()), size: metadata.len(), changed })
    }

    fn entries(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        fs::read_dir(folder)?
            .map(|entry| {
                let entry = entry?;
                Ok(Entry { name: entry.file_name(), kind: kind_of(entry.file_type()?) })
            })
            .collect()
    }

    fn replace(&self, path: &Path) -> io::Result<Box<dyn Replacement + '_>> {
        Ok(Box::new(replacement::NewContent::of(path)?))
    }

    fn current_folder(&self) -> io::Result<PathBuf> {
        env::current_dir()
    }

    fn cores(&self) -> usize {
        thread::available_parallelism().map_or(1, usize::from)
    }

    fn now(&self) -> Option<String> {
        None
    }

    fn sleep(&self, milliseconds: u64) {
        thread::sleep(Duration::from_millis(milliseconds));
    }
}

fn kind_of(kind: fs::FileType) -> EntryKind {
    if kind.is_dir() {
        EntryKind::Folder
    } else if kind.is_file() {
        EntryKind::File
    } else if kind.is_symlink() {
        EntryKind::Link
    } else {
        EntryKind::Other
    }
}
