/**
 * Builds the elements for the npm package: Lit and CodeMirror are inside, the package's own functions are not, so that an
 * element and the script of the page around it share one WebAssembly.
 *
 *     node build-elements.mjs FOLDER [CRATES]
 *
 * With the list of the crates in the package it also writes the notices and the bill of materials of all that is in it.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { terseStyles } from "./terse-styles.mjs";
import { notices, npmComponents, writeThirdParty } from "./third-party.mjs";

const [folder, crates] = process.argv.slice(2);
const out = resolve(folder);
const source = (path) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** What Lit takes of a browser while it loads; without one, as on a server, nothing of it is used. */
const BROWSER =
  "const HTMLElement=globalThis.HTMLElement??class{},document=globalThis.document??{createTreeWalker(){}};";

/** What the package has for what the sources import of it. */
const PACKAGE = { aanbod: "../api.js", "aanbod/all": "../index.js", "aanbod/check": "../check.js" };

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
    {
      name: "package",
      resolveId: (id) => (Object.hasOwn(PACKAGE, id) ? { id: PACKAGE[id], external: "absolute" } : null),
    },
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

const components = npmComponents(output.flatMap((chunk) => chunk.moduleIds ?? []));
writeFileSync(join(out, "LICENSES.txt"), notices(components));
if (crates) {
  const { version } = JSON.parse(readFileSync(join(out, "../package.json"), "utf8"));
  writeThirdParty(join(out, ".."), { name: "aanbod", version }, [
    ...JSON.parse(readFileSync(crates, "utf8")),
    ...components,
  ]);
}
