// What the command says about itself, in both languages; what it says about documents comes from the library.

/** @typedef {typeof EN} Words */

const EN = {
  tryHelp: "Try: aanbod --help",
  noCommand: "Say what to do: validate or quote.",
  /** @param {string} name */
  unknownCommand: (name) => `There is no command ${name}: use validate or quote.`,
  /** @param {string} option */
  unknownOption: (option) => `There is no option ${option}.`,
  /** @param {string} option @param {string} command */
  foreignOption: (option, command) => `${command} takes no ${option}.`,
  /** @param {string} option */
  noValue: (option) => `${option} needs a value.`,
  /** @param {string} option */
  valueOfFlag: (option) => `${option} takes no value.`,
  /** @param {string} option @param {readonly string[]} choices @param {string} value */
  notOneOf: (option, choices, value) => `${option} takes ${choices.join(" or ")}, not “${value}”.`,
  /** @param {string} option @param {string} value */
  noMoment: (option, value) => `${option} takes a moment, 2026-01-15T12:00:00Z, or a date, 2026-01-15, not “${value}”.`,
  /** @param {string} option @param {string} value */
  noWholeNumber: (option, value) => `${option} takes a whole number, not “${value}”.`,
  noAllowed: "--allowed takes a property and its values: learningMethod.type=Class,eLearning",
  /** @param {string} name */
  unknownProperty: (name) =>
    `--allowed: there is no property ${name}. Write it in full: learningMethod.costs.details[n].currencyCode`,
  jsonAndFormat: "--json is --format json, so another format doesn't go with it.",
  /** @param {readonly string[]} kinds */
  noKind: (kinds) => `Name a kind: auto, ${kinds.join(", ")}.`,
  /** @param {string} kind @param {readonly string[]} kinds */
  unknownKind: (kind, kinds) => `There is no kind ${kind}: use auto, ${kinds.join(", ")}.`,
  noFile: "Name a file, a folder, or - for standard input.",
  oneFile: "Name one file, or - for standard input.",
  noFolder: "Name one file, not a folder.",
  noOrderedAt: "Say when the order is made: --ordered-at 2026-01-15T12:00:00Z",
  /** @param {string} path */
  absent: (path) => `There is no file ${path}.`,
  /** @param {string} path @param {string} cause */
  unreadable: (path, cause) => `${path} can't be read: ${cause}.`,
  /** @param {string} path @param {string} cause */
  unwritable: (path, cause) => `${path} can't be written: ${cause}.`,
  noRegularFile: "it isn't a regular file",
  /** What the system says, by its code. */
  causes: {
    EACCES: "permission denied",
    EPERM: "operation not permitted",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of the path is no folder",
    ELOOP: "its symbolic links go round",
    ENAMETOOLONG: "the name is too long",
    ENOSPC: "no space left on the device",
    EDQUOT: "no space left for this user",
    EFBIG: "the file would be larger than is allowed",
    EROFS: "the file system is read-only",
    EIO: "the device reports an error",
    ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB",
  },
  output: "standard output",
  /** @param {string} path */
  link: (path) => `skipped ${path}: a symbolic link. Name it itself to have it checked.`,
  interrupted: "interrupted.",
  /** @param {string} folder */
  emptyFolder: (folder) => `There are no .json, .jsonl or .ndjson files in ${folder}.`,
  /** @param {string} name */
  undetected: (name) => `${name}: the text doesn't tell what kind of document it is. Name the kind.`,
  /** @param {number} count */
  skipped: (count) =>
    `skipped ${count} ${count === 1 ? "file that isn't" : "files that aren't"} of a kind that is known here.`,
};

/** @type {Words} */
const NL = {
  tryHelp: "Zie: aanbod --help --locale nl",
  noCommand: "Geef op wat er moet gebeuren: validate of quote.",
  unknownCommand: (name) => `De opdracht ${name} bestaat niet: gebruik validate of quote.`,
  unknownOption: (option) => `De optie ${option} bestaat niet.`,
  foreignOption: (option, command) => `Bij ${command} hoort geen ${option}.`,
  noValue: (option) => `Bij ${option} hoort een waarde.`,
  valueOfFlag: (option) => `Bij ${option} hoort geen waarde.`,
  notOneOf: (option, choices, value) => `Bij ${option} hoort ${choices.join(" of ")}, niet ‘${value}’.`,
  noMoment: (option, value) =>
    `Bij ${option} hoort een moment, 2026-01-15T12:00:00Z, of een datum, 2026-01-15, niet ‘${value}’.`,
  noWholeNumber: (option, value) => `Bij ${option} hoort een geheel getal, niet ‘${value}’.`,
  noAllowed: "Bij --allowed hoort een eigenschap met haar waarden: learningMethod.type=Class,eLearning",
  unknownProperty: (name) =>
    `--allowed: de eigenschap ${name} bestaat niet. Schrijf haar voluit: learningMethod.costs.details[n].currencyCode`,
  jsonAndFormat: "--json is --format json, dus een ander formaat gaat er niet mee samen.",
  noKind: (kinds) => `Geef een soort op: auto, ${kinds.join(", ")}.`,
  unknownKind: (kind, kinds) => `De soort ${kind} bestaat niet: gebruik auto, ${kinds.join(", ")}.`,
  noFile: "Geef een bestand op, een map, of - voor de standaardinvoer.",
  oneFile: "Geef één bestand op, of - voor de standaardinvoer.",
  noFolder: "Geef één bestand op, en geen map.",
  noOrderedAt: "Geef op wanneer er wordt besteld: --ordered-at 2026-01-15T12:00:00Z",
  absent: (path) => `Het bestand ${path} bestaat niet.`,
  unreadable: (path, cause) => `${path} kan niet worden gelezen: ${cause}.`,
  unwritable: (path, cause) => `${path} kan niet worden geschreven: ${cause}.`,
  noRegularFile: "het is geen gewoon bestand",
  causes: {
    EACCES: "geen toestemming",
    EPERM: "dat mag hier niet",
    EISDIR: "het is een map",
    ENOTDIR: "een deel van het pad is geen map",
    ELOOP: "de koppelingen lopen rond",
    ENAMETOOLONG: "de naam is te lang",
    ENOSPC: "er is geen ruimte meer",
    EDQUOT: "er is geen ruimte meer voor deze gebruiker",
    EFBIG: "het bestand zou groter worden dan mag",
    EROFS: "er kan hier alleen worden gelezen",
    EIO: "het apparaat meldt een fout",
    ERR_FS_FILE_TOO_LARGE: "het is groter dan 2 GiB",
  },
  output: "de standaarduitvoer",
  link: (path) => `${path} is overgeslagen: een symbolische koppeling. Geef die zelf op om haar te laten controleren.`,
  interrupted: "afgebroken.",
  emptyFolder: (folder) => `In ${folder} staan geen bestanden die eindigen op .json, .jsonl of .ndjson.`,
  undetected: (name) => `${name}: uit de tekst blijkt niet wat voor document het is. Geef de soort op.`,
  skipped: (count) => `${count} ${count === 1 ? "bestand" : "bestanden"} overgeslagen: geen soort die hier bekend is.`,
};

/** @param {string | undefined} locale @returns {Words} */
export function wordsIn(locale) {
  return locale === "nl" ? NL : EN;
}
