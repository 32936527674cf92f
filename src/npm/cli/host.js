// What the command line asks of Node. Everything is done at once: the command is one call, in a thread of its own.
import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isatty } from "node:tty";

/**
 * New content of a file, on its way.
 *
 * @typedef {object} NewContent
 * @property {number} descriptor
 * @property {string} written where it is written
 * @property {string} target where it goes
 * @property {import("node:fs").Stats | null} before the file as it was
 */

/** How long nobody waits for a stream that isn't ready. */
const MOMENT = 5;

/**
 * The functions that `src/cli/wasm.rs` calls.
 *
 * @param {(length: number) => Uint8Array} readInput reads standard input
 * @param {ReturnType<typeof import("./unfinished.js").unfinishedFile>} unfinished
 */
export function host(readInput, unfinished) {
  /** @type {Map<number, NewContent>} */
  const contents = new Map();

  return {
    /** @param {string} name */
    variable: (name) => process.env[name],
    isTerminal: isatty,
    currentFolder: () => process.cwd(),
    now: () => new Date().toISOString(),
    sleep,

    /** @param {number} descriptor @param {Uint8Array} bytes */
    write(descriptor, bytes) {
      writeAll(descriptor, bytes);
    },

    /** @param {string} path */
    open: (path) => openSync(path, "r"),

    /** @param {number} descriptor @param {number} length @returns {Uint8Array} */
    read(descriptor, length) {
      if (descriptor === 0) return readInput(length);
      const buffer = new Uint8Array(Math.min(length, 1 << 20));
      const read = readSync(descriptor, buffer, 0, buffer.length, null);
      return buffer.subarray(0, read);
    },

    close: closeSync,

    /** @param {string} path */
    info(path) {
      const stats = statSync(path);
      const kind = stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
      return { kind, size: stats.size, changed: Math.floor(stats.mtimeMs) };
    },

    /** @param {string} folder */
    entries: (folder) =>
      readdirSync(folder, { withFileTypes: true }).map((entry) => [
        entry.name,
        entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other",
      ]),

    /**
     * Starts new content: written beside the file, flushed, and renamed over it, so that what fails half-way leaves the old file. A
     * link stays a link.
     *
     * @param {string} path
     */
    replace(path) {
      const [target, before] = behindLinks(path);
      if (before && !before.isFile())
        throw Object.assign(new Error("it isn't a regular file"), { code: "NOT_REGULAR" });
      // A file that may not be written is no more to be replaced.
      if (before) accessSync(target, constants.W_OK);
      const name = `.${basename(target).slice(0, 60)}.${randomBytes(6).toString("hex")}.tmp`;
      const written = join(dirname(target), name);
      unfinished.set(written);
      const descriptor = openSync(written, "wx", 0o600);
      contents.set(descriptor, { descriptor, written, target, before });
      return descriptor;
    },

    /** @param {number} descriptor @param {Uint8Array} bytes */
    append(descriptor, bytes) {
      writeAll(descriptor, bytes);
    },

    /** Puts new content in the place of the file. @param {number} descriptor */
    finish(descriptor) {
      const content = contents.get(descriptor);
      if (!content) return;
      const { written, target, before } = content;
      give(descriptor, before);
      fsyncSync(descriptor);
      renameSync(written, target);
      contents.delete(descriptor);
      unfinished.set("");
      closeSync(descriptor);
      flushFolder(dirname(target));
    },

    /** Takes away new content that wasn't finished. @param {number} descriptor */
    abandon(descriptor) {
      const content = contents.get(descriptor);
      if (!content) return;
      contents.delete(descriptor);
      closeSync(descriptor);
      rmSync(content.written, { force: true });
      unfinished.set("");
    },
  };
}

/**
 * The file behind links, and what it is; where nothing is yet, the path itself.
 *
 * @param {string} path
 * @returns {[string, import("node:fs").Stats | null]}
 */
function behindLinks(path) {
  try {
    const target = realpathSync(path);
    return [target, statSync(target)];
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
    return [path, null];
  }
}

/**
 * Gives a file the owner and the mode of the one that it replaces.
 *
 * @param {number} descriptor
 * @param {import("node:fs").Stats | null} before
 */
function give(descriptor, before) {
  if (before === null) return fchmodSync(descriptor, 0o644);
  // An owner can't always be given. The mode comes last, because a new owner takes parts of it away.
  try {
    fchownSync(descriptor, before.uid, before.gid);
  } catch {}
  fchmodSync(descriptor, before.mode & 0o7777);
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

/** @param {number} descriptor @param {Uint8Array} bytes */
function writeAll(descriptor, bytes) {
  for (let at = 0; at < bytes.length;) at += patiently(() => writeSync(descriptor, bytes, at));
}

/**
 * Does it again while the stream isn't ready, as a pipe that somebody else has made so.
 *
 * @param {() => number} action
 */
function patiently(action) {
  for (;;) {
    try {
      return action();
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EAGAIN") throw error;
      sleep(MOMENT);
    }
  }
}

/** @param {number} milliseconds */
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
