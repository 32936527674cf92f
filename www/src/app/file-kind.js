/**
 * What a file holds, before all of it is read.
 */

import { detect } from "aanbod";

/** Bytes that tell what a file holds: the first document in it is mostly shorter. */
const PEEK = 1 << 18;

/**
 * What a file holds, by its first bytes, once the core is there.
 *
 * @param {Blob} file
 */
export async function kindOf(file) {
  try {
    return detect(new Uint8Array(await file.slice(0, PEEK).arrayBuffer()));
  } catch {
    return null;
  }
}
