/**
 * What a file holds, told by its first bytes: so that one that can't be opened is called by its name.
 *
 * @typedef {"empty"|"xlsx"|"ods"|"xls"|"csv"|"locked"|"word"|"slides"|"zip"|"gzip"|"pdf"|"image"|"html"|"xml"|"rtf"} FileType
 */

/** Beginnings of files that aren't text. @type {[FileType, number[]][]} */
const SIGNATURES = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x52, 0x49, 0x46, 0x46]],
  ["gzip", [0x1f, 0x8b]],
  ["gzip", [0x37, 0x7a, 0xbc, 0xaf]],
  ["gzip", [0x52, 0x61, 0x72, 0x21]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const ZIP = [0x50, 0x4b];
/** The container of Office files from before 2007, and of those with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Names that only one sort of file has in its archive. @type {[FileType, string][]} */
const INSIDE = [
  ["xlsx", "xl/workbook"],
  ["word", "word/document"],
  ["slides", "ppt/presentation"],
  ["ods", "opendocument.spreadsheet"],
  ["word", "opendocument.text"],
  ["slides", "opendocument.presentation"],
];

/** Text in these bytes tells what a text file is. */
const PEEK = 4096;

const latin = new TextDecoder("latin1");

/**
 * @param {Uint8Array} bytes of the whole file
 * @param {string} name
 * @returns {FileType|null} null for JSON, and for text that may be meant as JSON
 */
export function fileType(bytes, name) {
  /** @param {number[]} signature */
  const begins = (signature) => signature.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) return inArchive(bytes);
  if (begins(OLE)) return inContainer(bytes, name);
  for (const [type, signature] of SIGNATURES) if (begins(signature)) return type;
  const start = latin.decode(bytes.subarray(0, PEEK)).replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "");
  const text = start.replaceAll("\u0000", "").trimStart();
  if (text === "" && bytes.length <= PEEK) return "empty";
  if (/^(<!doctype html|<html|<head|<body|<table)/i.test(text)) return "html";
  if (text.startsWith("<")) return "xml";
  if (/\.(csv|tsv|tab)$/i.test(name) || looksLikeRows(text)) return "csv";
  return null;
}

/** @param {Uint8Array} bytes @returns {FileType} */
function inArchive(bytes) {
  // Names stand at the start of the archive, and once more in its list at the end.
  const names = latin.decode(bytes.subarray(0, 1 << 16)) + latin.decode(bytes.subarray(-(1 << 16)));
  return INSIDE.find(([, inside]) => names.includes(inside))?.[0] ?? "zip";
}

/** @param {Uint8Array} bytes @param {string} name @returns {FileType} */
function inContainer(bytes, name) {
  const text = latin.decode(bytes.subarray(0, 1 << 16)) + latin.decode(bytes.subarray(-(1 << 16)));
  /** @param {string} word as the list of the container spells it */
  const holds = (word) => text.includes([...word].join("\u0000"));
  if (holds("EncryptedPackage")) return "locked";
  if (holds("WordDocument")) return "word";
  if (holds("PowerPoint Document")) return "slides";
  return /\.docx?$/i.test(name) ? "word" : "xls";
}

/**
 * Cells in rows, as spreadsheets save and copy them: the first two lines have the same separators.
 *
 * @param {string} text
 */
export function looksLikeRows(text) {
  if (/^[[{/"]?\s*[[{]/.test(text) || /^\s*[[{/]/.test(text)) return false;
  const [first = "", second = ""] = text.split(/\r\n|\n|\r/);
  return ["\t", ";"].some((mark) => {
    const count = first.split(mark).length;
    return count > 1 && second !== "" && second.split(mark).length > 1;
  });
}
