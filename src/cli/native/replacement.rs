//! A file gets another content, as a whole or not at all.

use crate::host::Replacement;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Files that are being written, which an interrupted run takes away.
static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Takes away what was written half.
pub fn remove_unfinished() {
    if let Ok(mut unfinished) = UNFINISHED.lock() {
        for path in unfinished.drain(..) {
            // It may be gone already.
            let _ = fs::remove_file(path);
        }
    }
}

/// New content, written beside the file, flushed, and renamed over it.
pub struct NewContent {
    file: File,
    written: PathBuf,
    target: PathBuf,
    /// The file as it was, when there was one.
    before: Option<Metadata>,
    finished: bool,
}

impl NewContent {
    /// Of a file behind its links. Where nothing is yet, one is made.
    pub fn of(path: &Path) -> io::Result<Self> {
        let (target, before) = match fs::canonicalize(path) {
            Ok(target) => {
                let metadata = fs::metadata(&target)?;
                if !metadata.is_file() {
                    return Err(ErrorKind::Unsupported.into());
                }
                // A file that may not be written is no more to be replaced.
                OpenOptions::new().write(true).open(&target)?;
                (target, Some(metadata))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => (path.to_path_buf(), None),
            Err(error) => return Err(error),
        };
        let (file, written) = new_file(&target)?;
        Ok(NewContent { file, written, target, before, finished: false })
    }
}

/// A new file beside another.
fn new_file(target: &Path) -> io::Result<(File, PathBuf)> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name: String = target.file_name().unwrap_or_default().to_string_lossy().chars().take(60).collect();
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    loop {
        let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().subsec_nanos();
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!(".{name}.{}-{time:x}-{count}.tmp", std::process::id()));
        let mut unfinished = UNFINISHED.lock().map_err(|_| io::Error::from(ErrorKind::Other))?;
        match options.open(&path) {
            Ok(file) => {
                unfinished.push(path.clone());
                return Ok((file, path));
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

impl Write for NewContent {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Replacement for NewContent {
    fn finish(mut self: Box<Self>) -> io::Result<()> {
        give(&self.file, self.before.as_ref())?;
        self.file.sync_all()?;
        fs::rename(&self.written, &self.target)?;
        self.finished = true;
        // A rename is kept when its folder is; not every system can flush one.
        if let Some(folder) = self.target.parent()
            && let Ok(folder) = File::open(folder)
        {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

/// Gives a file the owner and the mode of the one that it replaces.
#[cfg(unix)]
fn give(file: &File, before: Option<&Metadata>) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    match before {
        Some(before) => {
            // An owner can't always be given. The mode comes last, because a new owner takes parts of it away.
            let _ = fchown(file, Some(before.uid()), Some(before.gid()));
            file.set_permissions(before.permissions())
        }
        None => file.set_permissions(fs::Permissions::from_mode(0o644)),
    }
}

#[cfg(not(unix))]
fn give(file: &File, before: Option<&Metadata>) -> io::Result<()> {
    before.map_or(Ok(()), |before| file.set_permissions(before.permissions()))
}

impl Drop for NewContent {
    fn drop(&mut self) {
        if let Ok(mut unfinished) = UNFINISHED.lock() {
            unfinished.retain(|path| *path != self.written);
        }
        if !self.finished {
            let _ = fs::remove_file(&self.written);
        }
    }
}
