//! `aanbod.toml`: options that a project has written down, for all files or for those that fit a glob.

use crate::host::Host;
use crate::words::Words;
use globset::{GlobBuilder, GlobMatcher};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The name of the file.
const NAME: &str = "aanbod.toml";

/// Options that may differ between files.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Settings {
    pub kind: Option<String>,
    pub locale: Option<String>,
    pub format: Option<String>,
    pub select: Option<Vec<String>>,
    pub ignore: Option<Vec<String>>,
    pub severity: Option<BTreeMap<String, String>>,
    pub max_warnings: Option<u32>,
    pub max_diagnostics: Option<u32>,
    pub max_bytes: Option<u32>,
    pub operation: Option<String>,
    pub profile: Option<String>,
    pub allowed: Option<BTreeMap<String, Vec<String>>>,
    pub now: Option<String>,
    pub mask_values: Option<bool>,
    pub ordered_at: Option<String>,
    pub vat_exempt: Option<bool>,
    pub include: Option<Vec<String>>,
    pub start_moment: Option<String>,
    pub period_end: Option<String>,
    pub exempt_amount: Option<String>,
    pub start_moment_items: Option<String>,
}

macro_rules! over {
    ($over:ident, $base:ident, $($field:ident)+) => {
        Settings { $($field: $over.$field.clone().or_else(|| $base.$field.clone()),)+ }
    };
}

impl Settings {
    /// These, and where they are silent those.
    pub fn over(&self, base: &Settings) -> Settings {
        over!(self, base, kind locale format select ignore severity max_warnings max_diagnostics max_bytes operation profile
            allowed now mask_values ordered_at vat_exempt include start_moment period_end exempt_amount start_moment_items)
    }
}

/// Options for the files that fit globs.
#[derive(Clone, Debug)]
struct ForFiles {
    globs: Vec<GlobMatcher>,
    settings: Settings,
}

/// What a project has written down.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The folder that globs start from.
    folder: PathBuf,
    pub settings: Settings,
    exclude: Vec<GlobMatcher>,
    files: Vec<ForFiles>,
}

impl Config {
    /// The configuration of that path, or the nearest one from the current folder upwards, or none.
    ///
    /// # Errors
    /// When it can't be read: what is wrong with it.
    pub fn find(host: &dyn Host, path: Option<&Path>, words: Words) -> Result<Config, String> {
        let Ok(here) = host.current_folder() else { return Ok(Config::default()) };
        if let Some(path) = path {
            let text = read(host, path).map_err(|error| words.read_failure(&path.to_string_lossy(), &error))?;
            let folder = here.join(path).parent().map(Path::to_path_buf).unwrap_or_default();
            return Config::parse(&text, folder).map_err(|cause| words.bad_configuration(&path.to_string_lossy(), &cause));
        }
        for folder in here.ancestors() {
            let path = folder.join(NAME);
            match read(host, &path) {
                Ok(text) => {
                    return Config::parse(&text, folder.to_path_buf())
                        .map_err(|cause| words.bad_configuration(&path.to_string_lossy(), &cause));
                }
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
                Err(error) => return Err(words.read_failure(&path.to_string_lossy(), &error)),
            }
        }
        Ok(Config { folder: here, ..Config::default() })
    }

    fn parse(text: &str, folder: PathBuf) -> Result<Config, String> {
        let mut table: toml::Table = text.parse().map_err(|error: toml::de::Error| reason_of(&error))?;
        let exclude = globs(table.remove("exclude"), "exclude")?;
        let mut files = Vec::new();
        for (number, entry) in match table.remove("files") {
            None => Vec::new(),
            Some(toml::Value::Array(entries)) => entries,
            Some(_) => return Err("files: write [[files]] with a path and options".to_owned()),
        }
        .into_iter()
        .enumerate()
        {
            let toml::Value::Table(mut entry) = entry else {
                return Err("files: write [[files]] with a path and options".to_owned());
            };
            let name = format!("files {}", number + 1);
            let globs = globs(entry.remove("path"), &format!("{name}: path"))?;
            if globs.is_empty() {
                return Err(format!("{name}: path is missing"));
            }
            for option in ["locale", "format", "max-warnings"] {
                if entry.contains_key(option) {
                    return Err(format!("{name}: {option} is for all files together: write it above [[files]]"));
                }
            }
            files.push(ForFiles { globs, settings: settings(entry).map_err(|cause| format!("{name}: {cause}"))? });
        }
        Ok(Config { folder, settings: settings(table)?, exclude, files })
    }

    /// The options for a file: those of the last globs that it fits go before those of others.
    pub fn settings_of(&self, path: &Path, here: &Path) -> Settings {
        let path = self.within(path, here);
        self.files
            .iter()
            .filter(|files| files.globs.iter().any(|glob| glob.is_match(&path)))
            .fold(self.settings.clone(), |settings, files| files.settings.over(&settings))
    }

    /// Whether a file or folder that was found, not named, is left out.
    pub fn excludes(&self, path: &Path, here: &Path) -> bool {
        let path = self.within(path, here);
        self.exclude.iter().any(|glob| glob.is_match(&path))
    }

    /// Every set of options, to hold them against the library before a run.
    pub fn all_settings(&self) -> impl Iterator<Item = &Settings> {
        std::iter::once(&self.settings).chain(self.files.iter().map(|files| &files.settings))
    }

    /// A path as seen from the folder of the configuration.
    fn within(&self, path: &Path, here: &Path) -> PathBuf {
        let path = plain(&here.join(path));
        path.strip_prefix(&self.folder).map(Path::to_path_buf).unwrap_or(path)
    }
}

/// A path without `.` and `..`, as far as can be told without links.
pub fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir if plain.file_name().is_some() => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

fn read(host: &dyn Host, path: &Path) -> std::io::Result<String> {
    let mut text = String::new();
    host.open(path)?.read_to_string(&mut text)?;
    Ok(text)
}

fn settings(table: toml::Table) -> Result<Settings, String> {
    let settings: Settings = table.try_into().map_err(|error: toml::de::Error| reason_of(&error))?;
    Ok(settings)
}

/// What a reader of TOML says, on one line.
fn reason_of(error: &toml::de::Error) -> String {
    error.message().lines().collect::<Vec<_>>().join(" ")
}

fn globs(value: Option<toml::Value>, name: &str) -> Result<Vec<GlobMatcher>, String> {
    let texts = match value {
        None => Vec::new(),
        Some(toml::Value::String(text)) => vec![text],
        Some(toml::Value::Array(texts)) => texts
            .into_iter()
            .map(|text| match text {
                toml::Value::String(text) => Ok(text),
                _ => Err(format!("{name} takes globs in quotes")),
            })
            .collect::<Result<_, _>>()?,
        Some(_) => return Err(format!("{name} takes a glob in quotes, or a list of them")),
    };
    texts.iter().map(|text| glob(text).map_err(|cause| format!("{name}: {cause}"))).collect()
}

/// A glob in which `*` stays within a folder. `**` goes through folders, and a glob without a slash fits in every folder.
pub fn glob(text: &str) -> Result<GlobMatcher, String> {
    let text = text.strip_prefix("./").unwrap_or(text);
    let text = match text.trim_end_matches('/') {
        within if within.contains('/') => within.to_owned(),
        name => format!("**/{name}"),
    };
    match GlobBuilder::new(&text).literal_separator(true).build() {
        Ok(glob) => Ok(glob.compile_matcher()),
        Err(error) => Err(error.kind().to_string()),
    }
}
