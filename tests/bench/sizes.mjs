// How large what a browser loads of the package is: its entry and all that the entry imports.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** @returns {{ file: string, raw: number, gzip: number, brotli: number }[]} the last row is the sum */
export function sizes(pkg) {
  const files = new Set(["index.js"]);
  for (const file of files) {
    const source = file.endsWith(".js") ? readFileSync(join(pkg, file), "utf8") : "";
    for (const [, name] of source.matchAll(/(?:from|import|new URL\()\s*"\.\/([^"]+)"/g)) files.add(name);
  }
  // The glue names the WebAssembly only in prose when its default path is left out; the entry does so in code.
  if (!files.has("aanbod_bg.wasm")) throw new Error("the entry of the package doesn't load aanbod_bg.wasm");
  const rows = [...files].sort().map((file) => {
    const bytes = readFileSync(join(pkg, file));
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli };
  });
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  return [...rows, { file: "together", raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") }];
}
