// Starts a package, then prints how large the files of an entry are: a table, and the total as JSON in the last line.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [folder, entry, ...files] = process.argv.slice(2);

// An optimiser that breaks the module says nothing: only running it does.
const aanbod = await import(pathToFileURL(resolve(folder, "node.js")).href);
const report = aanbod.validate("course", "{}");
if (report.format !== "aanbod-report/1" || report.valid) throw new Error("the package checks nothing");

const total = { raw: 0, gzip: 0, brotli: 0 };
const row = (name, { raw, gzip, brotli }) =>
  console.log(`${name.padEnd(20)}${[raw, gzip, brotli].map((size) => String(size).padStart(10)).join("")}`);
console.log(`${entry.padEnd(20)}${["raw", "gzip", "brotli"].map((head) => head.padStart(10)).join("")}`);
for (const file of files) {
  const bytes = readFileSync(join(folder, file));
  const size = {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
  for (const key of Object.keys(total)) total[key] += size[key];
  row(file, size);
}
row("together", total);
console.log(JSON.stringify(total));
