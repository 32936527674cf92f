/**
 * Builds the elements for the npm package: Lit and CodeMirror are inside, the package's own functions are not, so that an
 * element and the script of the page around it share one WebAssembly.
 *
 *     node build-elements.mjs FOLDER
 */

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { terseStyles } from "./terse-styles.mjs";

const out = resolve(process.argv[2]);
const source = (path) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** What Lit takes of a browser while it loads; without one, as on a server, nothing of it is used. */
const BROWSER =
  "const HTMLElement=globalThis.HTMLElement??class{},document=globalThis.document??{createTreeWalker(){}};";

const bundle = await rolldown({
  input: {
    elements: source("elements/index.js"),
    quote: source("elements/quote-alone.js"),
    worker: source("core/engine/worker.js"),
  },
  platform: "browser",
  plugins: [
    terseStyles(),
    // All files lie in one folder below the package's own.
    { name: "package", resolveId: (id) => (id === "aanbod" ? { id: "../index.js", external: "absolute" } : null) },
  ],
});
const { output } = await bundle.write({
  dir: out,
  format: "es",
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  minify: true,
  // In every file: which one Lit ends up in depends on who shares it.
  intro: BROWSER,
  comments: { legal: false },
});
await bundle.close();

const modules = output.flatMap((chunk) => chunk.moduleIds ?? []);
writeFileSync(join(out, "LICENSES.txt"), licences(modules));

/** The licences of what is inside, as they have to be handed on. */
function licences(modules) {
  const folders = new Set(modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (!file) throw new Error(`${name} has no licence to hand on`);
      return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
