//! Where documents come from: files, folders, globs, standard input.

use crate::config::{Config, glob, plain};
use crate::host::{EntryKind, Host};
use crate::words::Words;
use globset::GlobMatcher;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The operand that stands for standard input.
pub const STDIN: &str = "-";

/// Files that say what isn't checked, in the way of git.
const IGNORE_FILES: [&str; 2] = [".gitignore", ".ignore"];

/// One document or list of documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// How the file is called in what people and tools read.
    pub name: String,
    /// Where it is; `None` for standard input.
    pub path: Option<PathBuf>,
    /// Whether it was named itself, rather than found.
    pub named: bool,
    /// How many bytes it has, where that is known.
    pub size: Option<u64>,
}

impl Source {
    /// Whether it is compressed, as its name says.
    pub fn is_packed(&self) -> bool {
        self.name.get(self.name.len().saturating_sub(3)..).is_some_and(|end| end.eq_ignore_ascii_case(".gz"))
    }
}

/// What the operands stand for, and what went wrong on the way.
#[derive(Debug, Default)]
pub struct Found {
    pub sources: Vec<Source>,
    /// What was left out, and whether the run fails for it.
    pub notes: Vec<(String, bool)>,
}

/// Finds the documents that operands stand for.
pub struct Finder<'r> {
    pub host: &'r dyn Host,
    pub config: &'r Config,
    pub words: Words,
    pub here: PathBuf,
    /// How standard input is called.
    pub stdin_name: String,
}

impl Finder<'_> {
    /// The documents in the order of the operands; those in folders by name.
    pub fn find(&self, operands: &[OsString]) -> Found {
        let mut found = Found::default();
        for operand in operands {
            self.inside(operand, &mut found);
        }
        found
    }

    fn inside(&self, operand: &OsString, found: &mut Found) {
        let name = operand.to_string_lossy().into_owned();
        if name == STDIN {
            found.sources.push(Source { name: self.stdin_name.clone(), path: None, named: true, size: None });
            return;
        }
        let path = PathBuf::from(operand);
        match self.host.info(&path) {
            Ok(info) if info.kind == EntryKind::Folder => self.folder(&path, None, found),
            Ok(info) => found.sources.push(Source { name, path: Some(path), named: true, size: Some(info.size) }),
            Err(error) if name.contains(['*', '?', '[', '{']) => match glob(&name) {
                Ok(_) if error.kind() != std::io::ErrorKind::NotFound => {
                    found.notes.push((self.words.read_failure(&name, &error), true));
                }
                Ok(_) => self.glob(&name, found),
                Err(cause) => found.notes.push((self.words.bad_glob(&name, &cause), true)),
            },
            Err(error) => found.notes.push((self.words.read_failure(&name, &error), true)),
        }
    }

    /// The files that fit a glob: below the folder that it names before its first sign.
    fn glob(&self, name: &str, found: &mut Found) {
        let fixed: PathBuf = Path::new(name)
            .components()
            .take_while(|part| !part.as_os_str().to_string_lossy().contains(['*', '?', '[', '{']))
            .collect();
        let start = if fixed.as_os_str().is_empty() { PathBuf::from(".") } else { fixed };
        // Unlike in a configuration a glob without a slash names files of this folder.
        let pattern = name.strip_prefix("./").unwrap_or(name);
        let matcher = globset::GlobBuilder::new(pattern).literal_separator(true).build();
        let Ok(matcher) = matcher.map(|glob| glob.compile_matcher()) else { return };
        let before = found.sources.len();
        self.folder(&start, Some(&matcher), found);
        if found.sources.len() == before {
            found.notes.push((self.words.empty_glob(name), true));
        }
    }

    fn folder(&self, folder: &Path, matcher: Option<&GlobMatcher>, found: &mut Found) {
        let mut files = Vec::new();
        let failures = found.notes.iter().filter(|(_, failed)| *failed).count();
        let mut walk = Walk { finder: self, matcher, ignores: self.ignores_above(folder), files: &mut files, found };
        walk.below(folder);
        let complete = found.notes.iter().filter(|(_, failed)| *failed).count() == failures;
        if files.is_empty() && complete && matcher.is_none() {
            found.notes.push((self.words.empty_folder(&folder.to_string_lossy()), true));
        }
        files.sort();
        found.sources.extend(files.into_iter().map(|path| {
            let size = self.host.info(&path).ok().map(|info| info.size);
            Source { name: path.to_string_lossy().into_owned(), path: Some(path), named: false, size }
        }));
    }

    /// What ignore files say that are above a folder, up to the root of its repository.
    fn ignores_above(&self, folder: &Path) -> Vec<Gitignore> {
        let folder = plain(&self.here.join(folder));
        let is_root = |folder: &Path| self.host.info(&folder.join(".git")).is_ok();
        if !folder.ancestors().any(is_root) {
            return Vec::new();
        }
        let mut above: Vec<&Path> = Vec::new();
        for folder in folder.ancestors() {
            above.push(folder);
            if is_root(folder) {
                break;
            }
        }
        // The folder itself is read when it is walked.
        above.iter().skip(1).rev().filter_map(|folder| self.ignores_in(folder)).collect()
    }

    fn ignores_in(&self, folder: &Path) -> Option<Gitignore> {
        let folder = plain(&self.here.join(folder));
        let mut builder = GitignoreBuilder::new(&folder);
        let mut any = false;
        for name in IGNORE_FILES {
            let mut text = String::new();
            let read = self.host.open(&folder.join(name)).and_then(|mut file| file.read_to_string(&mut text));
            if read.is_ok() {
                any = true;
                for line in text.lines() {
                    // A line that can't be read ignores nothing, as with git.
                    let _ = builder.add_line(None, line);
                }
            }
        }
        builder.build().ok().filter(|_| any)
    }
}

/// A walk through a folder.
struct Walk<'w, 'f> {
    finder: &'w Finder<'f>,
    matcher: Option<&'w GlobMatcher>,
    /// What ignore files say, the nearest last.
    ignores: Vec<Gitignore>,
    files: &'w mut Vec<PathBuf>,
    found: &'w mut Found,
}

impl Walk<'_, '_> {
    /// The files of a folder and of those in it, but for what tools put there: node_modules, and folders whose name starts with
    /// a dot. Symbolic links aren't followed: what they lead to may be elsewhere, or above.
    fn below(&mut self, folder: &Path) {
        let mut entries = match self.finder.host.entries(folder) {
            Ok(entries) => entries,
            Err(error) => {
                self.found.notes.push((self.finder.words.read_failure(&folder.to_string_lossy(), &error), true));
                return;
            }
        };
        entries.sort_by(|one, other| one.name.cmp(&other.name));
        let ignores = self.finder.ignores_in(folder);
        let added = ignores.is_some();
        self.ignores.extend(ignores);
        for entry in entries {
            let name = entry.name.to_string_lossy();
            let path = folder.strip_prefix(".").unwrap_or(folder).join(&entry.name);
            let hidden = name == "node_modules" || name.starts_with('.');
            let wanted = match self.matcher {
                Some(matcher) => matcher.is_match(&path),
                None => has_extension(&name),
            };
            match entry.kind {
                EntryKind::Folder if !hidden && !self.is_ignored(&path, true) => self.below(&path),
                EntryKind::File if wanted && !self.is_ignored(&path, false) => self.files.push(path),
                EntryKind::Link => {
                    let leads_to_folder = || self.finder.host.info(&path).is_ok_and(|info| info.kind == EntryKind::Folder);
                    if wanted || (!hidden && leads_to_folder()) {
                        self.found.notes.push((self.finder.words.link(&path.to_string_lossy()), false));
                    }
                }
                _ => {}
            }
        }
        if added {
            self.ignores.pop();
        }
    }

    fn is_ignored(&self, path: &Path, is_folder: bool) -> bool {
        if self.finder.config.excludes(path, &self.finder.here) {
            return true;
        }
        let path = plain(&self.finder.here.join(path));
        let verdict =
            self.ignores.iter().rev().map(|ignores| ignores.matched(&path, is_folder)).find(|verdict| !verdict.is_none());
        verdict.is_some_and(|verdict| verdict.is_ignore())
    }
}

/// Whether a name ends as documents do.
fn has_extension(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    [".json", ".jsonl", ".ndjson"].iter().any(|extension| name.ends_with(extension))
}
