//! The command line inside of the npm package: Node is the system. `src/npm/cli/host.js` is the other side of it.

use crate::host::{Entry, EntryKind, FileInfo, Host, Replacement, Stream};
use js_sys::{Array, Function, Reflect, Uint8Array};
use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use wasm_bindgen::prelude::*;

thread_local! {
    /// The functions of Node that are called.
    static NODE: RefCell<JsValue> = const { RefCell::new(JsValue::UNDEFINED) };
}

/// Runs a command with the functions of the host, and answers its status.
#[wasm_bindgen(js_name = runCommand)]
pub fn run_command(host: JsValue, arguments: Array) -> u8 {
    NODE.with_borrow_mut(|node| *node = host);
    crate::run(&Node, &texts(&arguments))
}

/// What a run says that was ended from outside.
#[wasm_bindgen(js_name = interruptedLine)]
pub fn interrupted_line(arguments: Array) -> String {
    crate::interrupted(&texts(&arguments))
}

fn texts(list: &Array) -> Vec<OsString> {
    list.iter().filter_map(|text| text.as_string()).map(OsString::from).collect()
}

/// Calls a function of the host.
fn call(name: &str, arguments: &[JsValue]) -> io::Result<JsValue> {
    let node = NODE.with_borrow(JsValue::clone);
    let function = Reflect::get(&node, &name.into()).ok().and_then(|function| function.dyn_into::<Function>().ok());
    let Some(function) = function else { return Err(io::Error::other(name.to_owned())) };
    function.apply(&node, &arguments.iter().collect()).map_err(|thrown| failure(&thrown))
}

/// What Node threw, as Rust has it.
fn failure(thrown: &JsValue) -> io::Error {
    let text = |name: &str| Reflect::get(thrown, &name.into()).ok().and_then(|text| text.as_string()).unwrap_or_default();
    let kind = match text("code").as_str() {
        "ENOENT" => ErrorKind::NotFound,
        "EACCES" | "EPERM" => ErrorKind::PermissionDenied,
        "EISDIR" => ErrorKind::IsADirectory,
        "ENOTDIR" => ErrorKind::NotADirectory,
        "ENAMETOOLONG" => ErrorKind::InvalidFilename,
        "ENOSPC" => ErrorKind::StorageFull,
        "EDQUOT" => ErrorKind::QuotaExceeded,
        "EFBIG" => ErrorKind::FileTooLarge,
        "EROFS" => ErrorKind::ReadOnlyFilesystem,
        "EPIPE" => ErrorKind::BrokenPipe,
        "NOT_REGULAR" => ErrorKind::Unsupported,
        // `EIO: i/o error, read`
        _ => {
            let message = text("message");
            let reason = message.split_once(": ").map_or(message.as_str(), |(_, reason)| reason);
            return io::Error::other(reason.split(", ").next().unwrap_or_default().to_owned());
        }
    };
    kind.into()
}

fn path_text(path: &Path) -> JsValue {
    JsValue::from_str(&path.to_string_lossy())
}

fn number(object: &JsValue, name: &str) -> u64 {
    let number = Reflect::get(object, &name.into()).ok().and_then(|number| number.as_f64()).unwrap_or(0.0);
    // A size or a time: whole, and far below 2^53.
    number as u64
}

fn kind_of(name: Option<String>) -> EntryKind {
    match name.as_deref() {
        Some("file") => EntryKind::File,
        Some("folder") => EntryKind::Folder,
        Some("link") => EntryKind::Link,
        _ => EntryKind::Other,
    }
}

/// Node as the system.
struct Node;

impl Host for Node {
    fn variable(&self, name: &str) -> Option<String> {
        call("variable", &[name.into()]).ok()?.as_string()
    }

    fn is_terminal(&self, stream: Stream) -> bool {
        call("isTerminal", &[descriptor(stream)]).is_ok_and(|answer| answer.is_truthy())
    }

    fn write(&self, stream: Stream, bytes: &[u8]) -> io::Result<()> {
        call("write", &[descriptor(stream), Uint8Array::from(bytes).into()]).map(|_| ())
    }

    fn input(&self) -> Box<dyn Read + Send + '_> {
        Box::new(Input { handle: 0, file: false })
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + Send + '_>> {
        let handle = call("open", &[path_text(path)])?.as_f64().unwrap_or(-1.0);
        Ok(Box::new(Input { handle: handle as i32, file: true }))
    }

    fn info(&self, path: &Path) -> io::Result<FileInfo> {
        let info = call("info", &[path_text(path)])?;
        let kind = Reflect::get(&info, &"kind".into()).ok().and_then(|kind| kind.as_string());
        Ok(FileInfo { kind: kind_of(kind), size: number(&info, "size"), changed: number(&info, "changed") })
    }

    fn entries(&self, folder: &Path) -> io::Result<Vec<Entry>> {
        let entries = Array::from(&call("entries", &[path_text(folder)])?);
        let entry = |pair: JsValue| {
            let pair = Array::from(&pair);
            let name = pair.get(0).as_string()?;
            Some(Entry { name: OsString::from(name), kind: kind_of(pair.get(1).as_string()) })
        };
        Ok(entries.iter().filter_map(entry).collect())
    }

    fn replace(&self, path: &Path) -> io::Result<Box<dyn Replacement + '_>> {
        let handle = call("replace", &[path_text(path)])?.as_f64().unwrap_or(-1.0);
        Ok(Box::new(NewContent { handle: handle as i32 }))
    }

    fn current_folder(&self) -> io::Result<PathBuf> {
        Ok(PathBuf::from(call("currentFolder", &[])?.as_string().unwrap_or_default()))
    }

    fn cores(&self) -> usize {
        // One module runs on one thread.
        1
    }

    fn now(&self) -> Option<String> {
        call("now", &[]).ok()?.as_string()
    }

    fn sleep(&self, milliseconds: u64) {
        // A wait that is cut short is no harm.
        let _ = call("sleep", &[JsValue::from_f64(milliseconds as f64)]);
    }
}

fn descriptor(stream: Stream) -> JsValue {
    JsValue::from_f64(match stream {
        Stream::Out => 1.0,
        Stream::Error => 2.0,
    })
}

/// A file or standard input, being read.
struct Input {
    handle: i32,
    file: bool,
}

impl Read for Input {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let wanted = u32::try_from(buffer.len()).unwrap_or(u32::MAX);
        let read = Uint8Array::from(call("read", &[self.handle.into(), wanted.into()])?);
        let length = (read.length() as usize).min(buffer.len());
        if let Some(start) = buffer.get_mut(..length) {
            read.subarray(0, u32::try_from(length).unwrap_or(0)).copy_to(start);
        }
        Ok(length)
    }
}

impl Drop for Input {
    fn drop(&mut self) {
        if self.file {
            // Nothing was written that could be lost.
            let _ = call("close", &[self.handle.into()]);
        }
    }
}

/// New content of a file, being written.
struct NewContent {
    handle: i32,
}

impl Write for NewContent {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        call("append", &[self.handle.into(), Uint8Array::from(bytes).into()])?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Replacement for NewContent {
    fn finish(self: Box<Self>) -> io::Result<()> {
        call("finish", &[self.handle.into()]).map(|_| ())
    }
}

impl Drop for NewContent {
    fn drop(&mut self) {
        // A finished one is known no more.
        let _ = call("abandon", &[self.handle.into()]);
    }
}
