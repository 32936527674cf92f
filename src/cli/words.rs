//! What the command line says of itself, in both languages; what it says of documents comes from the library.

use std::io::{self, ErrorKind};

/// The language of all that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// English.
    English,
    /// Dutch.
    Dutch,
}

/// Picks the text of the language.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $kind:ty),*) $english:literal $dutch:literal)+) => {
        impl Words {
            $($(#[$doc])*
            pub fn $name(self, $($argument: $kind),*) -> String {
                match self {
                    Words::English => format!($english),
                    Words::Dutch => format!($dutch),
                }
            })+
        }
    };
}

words! {
    /// Where help is.
    try_help() "Try: aanbod --help" "Zie: aanbod --help --locale nl"
    /// No command was given.
    no_command(commands: &str) "Say what to do: {commands}." "Geef op wat er moet gebeuren: {commands}."
    /// A command that there isn't.
    unknown_command(name: &str, commands: &str) "There is no command {name}: use {commands}." "De opdracht {name} bestaat niet: gebruik {commands}."
    /// An option that there isn't.
    unknown_option(option: &str) "There is no option {option}." "De optie {option} bestaat niet."
    /// What was meant, perhaps.
    meant(option: &str) "Did you mean {option}?" "Bedoelt u {option}?"
    /// An option of another command.
    foreign_option(option: &str, command: &str) "{command} takes no {option}." "Bij {command} hoort geen {option}."
    /// An option without its value.
    no_value(option: &str) "{option} needs a value." "Bij {option} hoort een waarde."
    /// A flag with a value.
    value_of_flag(option: &str) "{option} takes no value." "Bij {option} hoort geen waarde."
    /// An option that was given twice.
    twice(option: &str) "{option} is given twice." "{option} is twee keer opgegeven."
    /// A value that an option doesn't take.
    not_one_of(option: &str, choices: &str, value: &str) "{option} takes {choices}, not “{value}”." "Bij {option} hoort {choices}, niet ‘{value}’."
    /// A value that isn't a moment.
    no_moment(option: &str, value: &str) "{option} takes a moment, 2026-01-15T12:00:00Z, or a date, 2026-01-15, not “{value}”." "Bij {option} hoort een moment, 2026-01-15T12:00:00Z, of een datum, 2026-01-15, niet ‘{value}’."
    /// A value that isn't a number.
    no_whole_number(option: &str, value: &str) "{option} takes a whole number, not “{value}”." "Bij {option} hoort een geheel getal, niet ‘{value}’."
    /// A whole number that an option doesn't reach.
    number_outside(option: &str, least: &str, most: &str, value: &str) "{option} takes a whole number from {least} to {most}, not “{value}”." "Bij {option} hoort een geheel getal van {least} tot en met {most}, niet ‘{value}’."
    /// A code that there isn't.
    unknown_code(value: &str) "There is no code {value}: aanbod codes lists them." "De code {value} bestaat niet: aanbod codes noemt ze."
    /// A severity that can't be read.
    no_severity(value: &str) "--severity takes a code and error, warning or info: unknown-property=error, not “{value}”." "Bij --severity hoort een code met error, warning of info: unknown-property=error, niet ‘{value}’."
    /// Values that can't be read.
    no_allowed() "--allowed takes a property and its values: learningMethod.type=Class,eLearning" "Bij --allowed hoort een eigenschap met haar waarden: learningMethod.type=Class,eLearning"
    /// A property that there isn't.
    unknown_property(name: &str) "--allowed: there is no property {name}. Write it in full: learningMethod.costs.details[n].currencyCode" "--allowed: de eigenschap {name} bestaat niet. Schrijf haar voluit: learningMethod.costs.details[n].currencyCode"
    /// Two formats.
    json_and_format() "--json is --format json, so another format doesn't go with it." "--json is --format json, dus een ander formaat gaat er niet mee samen."
    /// A difference, and values that are to be left out.
    difference_and_masks() "--diff shows lines of the document, so it doesn't go with --mask-values." "--diff laat regels van het document zien, en gaat dus niet samen met --mask-values."
    /// Lines a document in a format without lines.
    per_document_format() "--per-document goes with --format jsonl." "--per-document hoort bij --format jsonl."
    /// A kind that there isn't.
    unknown_kind(kind: &str, kinds: &str) "There is no kind {kind}: use auto, {kinds}." "De soort {kind} bestaat niet: gebruik auto, {kinds}."
    /// A path that there isn't, where a kind may have been meant.
    no_kind_nor_file(name: &str, kinds: &str) "There is no file {name}, and no such kind: auto, {kinds}." "Het bestand {name} bestaat niet, en een soort is het ook niet: auto, {kinds}."
    /// No path.
    no_file() "Name a file, a folder, or - for standard input." "Geef een bestand op, een map, of - voor de standaardinvoer."
    /// A folder where a file should be.
    no_folder() "Name one file, not a folder." "Geef één bestand op, en geen map."
    /// An argument too many.
    too_many(value: &str) "One argument too many: {value}." "Een argument te veel: {value}."
    /// An argument that is missing.
    missing(name: &str) "Something is missing: {name}." "Er ontbreekt iets: {name}."
    /// No moment of ordering.
    no_ordered_at() "Say when the order is made: --ordered-at 2026-01-15T12:00:00Z" "Geef op wanneer er wordt besteld: --ordered-at 2026-01-15T12:00:00Z"
    /// A file that there isn't.
    absent(path: &str) "There is no file {path}." "Het bestand {path} bestaat niet."
    /// A file that can't be read.
    unreadable(path: &str, cause: &str) "{path} can't be read: {cause}." "{path} kan niet worden gelezen: {cause}."
    /// A file that can't be written.
    unwritable(path: &str, cause: &str) "{path} can't be written: {cause}." "{path} kan niet worden geschreven: {cause}."
    /// A file that is packed, and so isn't corrected.
    packed(path: &str) "{path} is compressed: it is checked, but not changed." "{path} is ingepakt: het wordt gecontroleerd, maar niet veranderd."
    /// How the output is called.
    output() "standard output" "de standaarduitvoer"
    /// A link that was left out.
    link(path: &str) "skipped {path}: a symbolic link. Name it itself to have it checked." "{path} is overgeslagen: een symbolische koppeling. Geef die zelf op om haar te laten controleren."
    /// The run was ended from outside.
    interrupted() "interrupted." "afgebroken."
    /// A folder without documents.
    empty_folder(folder: &str) "There are no .json, .jsonl or .ndjson files in {folder}." "In {folder} staan geen bestanden die eindigen op .json, .jsonl of .ndjson."
    /// A glob that nothing fits.
    empty_glob(glob: &str) "No file fits {glob}." "Bij {glob} past geen enkel bestand."
    /// A glob that can't be read.
    bad_glob(glob: &str, cause: &str) "{glob} is no pattern of files: {cause}." "{glob} is geen patroon van bestanden: {cause}."
    /// A document that doesn't say what it is.
    undetected(name: &str) "{name}: the text doesn't tell what kind of document it is. Name the kind." "{name}: uit de tekst blijkt niet wat voor document het is. Geef de soort op."
    /// A configuration that can't be read.
    bad_configuration(path: &str, cause: &str) "{path}: {cause}." "{path}: {cause}."
    /// What is wrong with a file.
    wrong(name: &str, cause: &str) "{name}: {cause}" "{name}: {cause}"
    /// A list of operations that can't be read.
    no_patch() "There should be JSON Patch operations: [{{ \"op\": \"replace\", \"path\": \"/name\", \"value\": \"…\" }}]" "Hier horen bewerkingen van JSON Patch: [{{ \"op\": \"replace\", \"path\": \"/name\", \"value\": \"…\" }}]"
    /// An operation that can't be carried out.
    no_operation(number: usize, cause: &str) "{cause}" "Bewerking {number} kan niet worden uitgevoerd: {cause}"
    /// A text in another encoding.
    not_utf_8(name: &str) "{name} isn't UTF-8: save it as UTF-8 first." "{name} is geen UTF-8: sla het eerst op als UTF-8."
    /// Standard input among things that are watched.
    no_watch() "--watch goes with files, not with standard input or an output file." "--watch hoort bij bestanden, niet bij de standaardinvoer of een uitvoerbestand."
    /// The run waits for changes.
    watching() "waiting for changes; Ctrl+C ends." "wacht op wijzigingen; stoppen met Ctrl+C."
    /// A finding with a fix too long, and so on: how many findings there are that aren't listed.
    more(count: u64) "{count} more, see --max-diagnostics" "{count} meer, zie --max-diagnostics"
}

impl Words {
    /// The words of a locale.
    pub fn of(locale: Option<&str>) -> Self {
        if locale == Some("nl") { Words::Dutch } else { Words::English }
    }

    /// The locale as the library calls it.
    pub const fn locale(self) -> aanbod::Locale {
        match self {
            Words::English => aanbod::Locale::En,
            Words::Dutch => aanbod::Locale::Nl,
        }
    }

    /// One of two texts.
    pub const fn pick(self, english: &'static str, dutch: &'static str) -> &'static str {
        match self {
            Words::English => english,
            Words::Dutch => dutch,
        }
    }

    /// `exclusive or inclusive`
    pub fn choices(self, choices: &[String]) -> String {
        choices.join(self.pick(" or ", " of "))
    }

    /// How many files were left out.
    pub fn skipped(self, count: usize) -> String {
        let files = match (self, count) {
            (Words::English, 1) => "file that isn't",
            (Words::English, _) => "files that aren't",
            (Words::Dutch, 1) => "bestand",
            (Words::Dutch, _) => "bestanden",
        };
        match self {
            Words::English => format!("skipped {count} {files} of a kind that is known here."),
            Words::Dutch => format!("{count} {files} overgeslagen: geen soort die hier bekend is."),
        }
    }

    /// Why a file can't be read.
    pub fn read_failure(self, path: &str, error: &io::Error) -> String {
        match error.kind() {
            ErrorKind::NotFound => self.absent(path),
            _ => self.unreadable(path, &self.cause(error)),
        }
    }

    /// Why the system refused.
    pub fn cause(self, error: &io::Error) -> String {
        let text = match error.kind() {
            ErrorKind::NotFound => self.pick("there is no such folder", "die map bestaat niet"),
            ErrorKind::PermissionDenied => self.pick("permission denied", "geen toestemming"),
            ErrorKind::IsADirectory => self.pick("it is a folder", "het is een map"),
            ErrorKind::NotADirectory => self.pick("a part of the path is no folder", "een deel van het pad is geen map"),
            ErrorKind::InvalidFilename => self.pick("the name is too long or not allowed", "de naam is te lang of mag niet"),
            ErrorKind::StorageFull => self.pick("no space left on the device", "er is geen ruimte meer"),
            ErrorKind::QuotaExceeded => self.pick("no space left for this user", "er is geen ruimte meer voor deze gebruiker"),
            ErrorKind::FileTooLarge => {
                self.pick("the file would be larger than is allowed", "het bestand zou groter worden dan mag")
            }
            ErrorKind::ReadOnlyFilesystem => self.pick("the file system is read-only", "er kan hier alleen worden gelezen"),
            ErrorKind::InvalidData => {
                self.pick("it isn't compressed as its name says", "het is niet ingepakt zoals de naam zegt")
            }
            ErrorKind::UnexpectedEof => self.pick("it ends too early", "het houdt te vroeg op"),
            ErrorKind::Unsupported => self.pick("it isn't a regular file", "het is geen gewoon bestand"),
            _ => return system_text(error),
        };
        text.to_owned()
    }
}

/// What the system says, without the number that Rust adds.
fn system_text(error: &io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error") {
        Some(end) => text.get(..end).unwrap_or_default().to_lowercase(),
        None => text,
    }
}
