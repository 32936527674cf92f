// A file gets another content, as a whole or not at all.
import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { cause, FileError } from "./files.js";

/** The file that is being written, which an interrupted run takes away. @type {string | null} */
let unfinished = null;

/**
 * Puts a corrected text where the document was: written beside it, flushed, and renamed, so that what fails half-way leaves the old
 * file. A link stays a link, and the mode of the file stays.
 *
 * @param {string} path
 * @param {Uint8Array} bytes
 * @param {import("./words.js").Words} say
 */
export function replace(path, bytes, say) {
  try {
    const target = realpathSync(path);
    const before = statSync(target);
    if (!before.isFile()) throw new Error(say.noRegularFile);
    accessSync(target, constants.W_OK);
    const written = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`);
    unfinished = written;
    try {
      fill(written, bytes, before);
      renameSync(written, target);
    } catch (error) {
      removeUnfinished();
      throw error;
    }
    unfinished = null;
    flushFolder(dirname(target));
  } catch (error) {
    throw new FileError(say.unwritable(path, cause(error, say)), { cause: error });
  }
}

/** Takes away what was written half. */
export function removeUnfinished() {
  if (unfinished !== null) rmSync(unfinished, { force: true });
  unfinished = null;
}

/**
 * @param {string} path
 * @param {Uint8Array} bytes
 * @param {import("node:fs").Stats} before the file whose owner and mode it gets
 */
function fill(path, bytes, { mode, uid, gid }) {
  const file = openSync(path, "wx", 0o600);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    // An owner can't always be given; a mode can, and comes last, because a new owner takes parts of it away.
    try {
      fchownSync(file, uid, gid);
    } catch {}
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A rename is kept when its folder is; not every system can flush one. @param {string} folder */
function flushFolder(folder) {
  try {
    const opened = openSync(folder, "r");
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {}
}
