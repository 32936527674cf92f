/**
 * Encodings other than UTF-8, as Notepad and Excel write them, by the names that people know.
 */

/** @type {Record<string, string>} */
const NAMES = { "utf-16le": "UTF-16", "utf-16be": "UTF-16", "windows-1252": "Windows-1252 (ANSI)" };

/**
 * @param {string} encoding as the package tells it
 * @returns {string|undefined} undefined for UTF-8
 */
export const encodingName = (encoding) => NAMES[encoding];
