/**
 * Files in and out, byte for byte.
 */

export const MIB = 1024 * 1024;

/** The core's own limit of a document, in MiB. */
export const LIMIT = 64;

/** @param {Blob} file @returns {boolean} whether a file is larger than can be opened */
export const isTooLarge = (file) => file.size > LIMIT * MIB;

/**
 * @param {string|Blob} content
 * @param {string} name
 */
export function download(content, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content], { type: "application/json" }),
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
