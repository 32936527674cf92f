// A project with the packed package installed in it, as users have it: nothing here reaches into the repository's files.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const windows = process.platform === "win32";

/** Runs npm, and answers what it prints. */
function npm(words, cwd) {
  return execFileSync(windows ? "npm.cmd" : "npm", words, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: windows,
  });
}

/**
 * Packs `pkg/` and installs it in a new folder, without a network. Removed when the process ends.
 *
 * @returns {{ folder: string, package: string, load: () => Promise<typeof import("aanbod")>, write: (name: string, text: string | Uint8Array) => string }}
 */
export function consumer() {
  const folder = mkdtempSync(join(tmpdir(), "aanbod-consumer-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const [{ filename }] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], join(root, "pkg")));
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  npm(["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", `./${filename}`], folder);
  const write = (name, text) => {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  // Imported by name from inside the project, so that the package's own `exports` decide.
  const entry = write("entry.mjs", 'export * from "aanbod";\nexport { default } from "aanbod";\n');
  return { folder, package: join(folder, "node_modules/aanbod"), load: () => import(pathToFileURL(entry).href), write };
}

/**
 * The package as a caller has it who doesn't check types: for wrong arguments.
 *
 * @param {typeof import("aanbod")} aanbod
 */
export const withoutTypes = (aanbod) =>
  /** @type {Record<string, (...parameters: unknown[]) => unknown>} */ (/** @type {unknown} */ (aanbod));
