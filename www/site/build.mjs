/**
 * Builds the documentation site from what there is already: READMEs, the types of the package, the help of the command line, and the
 * codes.
 *
 *     node www/site/build.mjs FOLDER CODES.json
 *
 * The folder holds the page (`app/`) and the documentation of the crate (`rust/`) by then: links are held against them.
 */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import MiniSearch from "minisearch";
import { apiPage } from "./api.mjs";
import { codePage, codesPage } from "./codes.mjs";
import { commandsPage } from "./commands.mjs";
import { brokenLinks } from "./links.mjs";
import { markdownPage } from "./markdown.mjs";
import { PAGES } from "./pages.mjs";
import { SEARCH_OPTIONS, searchIndexScript } from "./search-index.mjs";
import { layout } from "./layout.mjs";

const [folder, codesFile] = process.argv.slice(2);
const out = resolve(folder);
const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");

const codes = JSON.parse(readFileSync(codesFile, "utf8"));
const { version } = JSON.parse(read("pkg/package.json"));

/** What a file of the repository is called on the site; what is no page, such as a picture, is copied. */
const copied = new Map();
function addressOf(path) {
  const page = PAGES.find(({ source }) => source === path);
  if (page) return page.url;
  copied.set(path, `files/${path.split("/").at(-1)}`);
  return copied.get(path);
}

const pages = [
  ...PAGES.filter(({ source }) => source).map((page) => markdownPage(page, read(page.source), addressOf)),
  commandsPage(join(root, "pkg/cli.js")),
  apiPage((name) => read(`pkg/${name}`)),
  codesPage(codes),
  ...codes.map(codePage),
];

const index = new MiniSearch(SEARCH_OPTIONS);
for (const page of pages) {
  const file = join(out, page.url);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, layout(page, version));
  index.addAll(page.sections.map((section) => ({ ...section, page: page.title })));
}
writeFileSync(join(out, "search-index.js"), searchIndexScript(index));

for (const name of ["site.css", "search.js"]) copyFileSync(new URL(name, import.meta.url), join(out, name));
const minisearch = join(root, "www/node_modules/minisearch");
copyFileSync(join(minisearch, "dist/umd/index.js"), join(out, "minisearch.js"));
copyFileSync(join(minisearch, "LICENSE.txt"), join(out, "minisearch.LICENSE.txt"));
for (const [from, to] of copied) {
  mkdirSync(dirname(join(out, to)), { recursive: true });
  copyFileSync(join(root, from), join(out, to));
}

const broken = brokenLinks(
  out,
  pages.map(({ url }) => url),
);
if (broken.length > 0) {
  console.error(`Links of the site that lead nowhere:\n${broken.join("\n")}`);
  process.exitCode = 1;
}
console.log(`${pages.length} pages, ${index.documentCount} sections to search`);
