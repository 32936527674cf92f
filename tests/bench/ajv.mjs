// The peer's validator: ajv's standalone code from the package's own schema, written into a folder that git ignores.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

export const ARTEFACTS = fileURLToPath(new URL("../artefacts/bench/", import.meta.url));

/** Compiles the schema ahead, so that compiling isn't part of what is measured; the path of the module. */
export function compiled(name, schema) {
  // The patterns of the schema say more about guids and date-times than `format` does, and 2020-12 leaves `format` to be a note.
  const ajv = new Ajv2020({
    allErrors: true,
    validateFormats: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  const code = standaloneCode(ajv, ajv.compile(schema));
  if (/\brequire\(/.test(code)) throw new Error("ajv's code isn't whole by itself: a browser can't load it");
  mkdirSync(ARTEFACTS, { recursive: true });
  const path = join(ARTEFACTS, `${name}-schema.mjs`);
  writeFileSync(path, code);
  return pathToFileURL(path).href;
}
