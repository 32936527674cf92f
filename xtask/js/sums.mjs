// Writes SHA256SUMS of all files below a folder, as `sha256sum --check` reads it.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => statSync(join(folder, path)).isFile())
  .toSorted();
const lines = files.map((path) => {
  const sum = createHash("sha256").update(readFileSync(join(folder, path)));
  return `${sum.digest("hex")}  ${path}\n`;
});
writeFileSync(join(folder, "SHA256SUMS"), lines.join(""));
console.log(`${files.length} files in SHA256SUMS`);
