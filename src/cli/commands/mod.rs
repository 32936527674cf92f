//! The commands.

pub mod check;
pub mod documents;
pub mod knowledge;
pub mod prices;

use crate::arguments::Global;
use crate::config::{Config, Settings};
use crate::host::{Host, Stream};
use crate::input::open;
use crate::output::{Output, Stop};
use crate::paint::Painter;
use crate::sources::{Finder, Source};
use crate::words::Words;
use std::ffi::OsString;
use std::path::PathBuf;

/// What every command knows.
#[derive(Clone, Copy)]
pub struct Scene<'h> {
    pub host: &'h dyn Host,
    pub words: Words,
    pub global: &'h Global,
}

impl<'h> Scene<'h> {
    /// Standard output.
    pub fn output(&self) -> Output<'h> {
        Output::to_stream(self.host, Stream::Out, self.words)
    }

    /// Colours for a stream.
    pub fn painter(&self, stream: Stream) -> Painter {
        Painter::new(self.host, stream, self.global.color.as_deref())
    }

    /// Writes, and ends with a status.
    pub fn write(&self, text: &str, status: u8) -> Result<u8, Stop> {
        let mut output = self.output();
        output.write(text)?;
        output.finish()?;
        Ok(status)
    }

    fn finder<'c>(&'c self, config: &'c Config, stdin_name: &str) -> Finder<'c> {
        Finder { host: self.host, config, words: self.words, here: self.here(), stdin_name: stdin_name.to_owned() }
    }

    fn here(&self) -> PathBuf {
        self.host.current_folder().unwrap_or_default()
    }

    fn config(&self) -> Result<Config, Stop> {
        let path = self.global.config.as_ref().map(PathBuf::from);
        Config::find(self.host, path.as_deref(), self.words).map_err(Stop::Failed)
    }

    /// The one document that an operand names.
    fn one_source(&self, operand: &OsString) -> Result<Source, Stop> {
        let config = Config::default();
        let found = self.finder(&config, "stdin").find(std::slice::from_ref(operand));
        if let Some((message, _)) = found.notes.into_iter().find(|(_, failed)| *failed) {
            return Err(Stop::Failed(message));
        }
        match <[Source; 1]>::try_from(found.sources) {
            Ok([source]) if source.named => Ok(source),
            _ => Err(Stop::Usage(self.words.no_folder())),
        }
    }

    /// All of the one document that an operand names.
    fn read_one(&self, operand: &OsString) -> Result<(Source, Vec<u8>), Stop> {
        let source = self.one_source(operand)?;
        let bytes = self.read(&source).map_err(Stop::Failed)?;
        Ok((source, bytes))
    }

    /// All of a document.
    fn read(&self, source: &Source) -> Result<Vec<u8>, String> {
        let mut opened = open(self.host, source, self.words)?;
        opened.read_all(u32::MAX - 1).map_err(|error| self.words.read_failure(&source.name, &error))
    }

    /// What is asked, with the language.
    fn in_locale(&self, settings: Settings) -> Settings {
        let locale = self.words.pick("en", "nl").to_owned();
        Settings { locale: Some(locale), ..settings }
    }
}
