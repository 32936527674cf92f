/**
 * Makes the page one that works without a network: after the build, every file of it is listed with its hash, and that
 * list is put in front of the service worker, which keeps exactly these files. The notices of others aren't among them.
 */

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { MATERIALS, NOTICES } from "./third-party.mjs";

const WORKER = "service-worker.js";
const source = fileURLToPath(new URL(`src/features/offline/${WORKER}`, import.meta.url));

/** Where the page says which version it is: its own hash can't be a part of it. */
const VERSION = /(<meta name="aanbod-version" content=")[0-9a-f]*(")/;

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** @param {string} folder of a built page @returns {string} its version */
export function writeServiceWorker(folder) {
  const files = {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => ![WORKER, NOTICES, MATERIALS].includes(path))
    .sort();
  for (const path of paths) files[path] = hashOf(readFileSync(join(folder, path)));
  const page = join(folder, "index.html");
  const unversioned = readFileSync(page, "utf8").replace(VERSION, "$1$2");
  const version = hashOf(JSON.stringify({ ...files, "index.html": hashOf(unversioned) }) + readFileSync(source)).slice(
    0,
    16,
  );
  const versioned = unversioned.replace(VERSION, `$1${version}$2`);
  if (!versioned.includes(version)) throw new Error("index.html doesn't say which version it is");
  writeFileSync(page, versioned);
  // The page itself is asked for by its folder: many hosts lead from index.html to there.
  delete files["index.html"];
  const built = { version, files: { "": hashOf(versioned), ...files } };
  writeFileSync(join(folder, WORKER), `const BUILT = ${JSON.stringify(built)};\n${readFileSync(source, "utf8")}`);
  return version;
}

/** For Vite. */
export function offline() {
  let folder;
  return {
    name: "offline",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: { order: "post", handler: () => void writeServiceWorker(folder) },
  };
}
