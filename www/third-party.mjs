/**
 * What is made by others and travels with the package and the page: notices with every licence in full, and a bill of materials
 * (CycloneDX 1.6). Neither has a date in it, so that two builds give the same bytes.
 */

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const NOTICES = "third-party-notices.txt";
export const MATERIALS = "sbom.cdx.json";

const RULE = "-".repeat(80);

/**
 * Something of others: a crate or an npm package.
 *
 * @typedef {{ name: string, version: string, license: string, purl: string, text: string }} Component
 */

/**
 * The npm packages that modules of a bundle are from.
 *
 * @param {Iterable<string>} modules
 * @returns {Component[]}
 */
export function npmComponents(modules) {
  const folders = new Set();
  for (const id of modules) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
    if (folder) folders.add(folder.replace(/^\0/, ""));
  }
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} has no licence to hand on`);
    const text = readFileSync(join(folder, file), "utf8").trim();
    return { name, version, license, purl: `pkg:npm/${name.replace("@", "%40")}@${version}`, text };
  });
}

/**
 * The notices: each licence once, under the names of all that have it word by word.
 *
 * @param {Component[]} components
 */
export function notices(components) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const { name, version, license, text } of components) {
    const names = byText.get(text.trim()) ?? [];
    names.push(`${name} ${version} (${license})`);
    byText.set(text.trim(), names);
  }
  return [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`).join(`\n${RULE}\n\n`);
}

/**
 * The bill of materials of something that is made of components.
 *
 * @param {{ name: string, version: string }} product
 * @param {Component[]} components
 */
export function billOfMaterials({ name, version }, components) {
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { "bom-ref": name, type: "application", name, version } },
    components: components.map((component) => ({
      "bom-ref": component.purl,
      type: "library",
      name: component.name,
      version: component.version,
      purl: component.purl,
      licenses: [{ expression: component.license }],
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * Each component once, in the order of their addresses.
 *
 * @param {Component[]} components
 */
function unique(components) {
  const byPurl = new Map(components.map((component) => [component.purl, component]));
  return [...byPurl.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

/**
 * Writes both files into a folder.
 *
 * @param {string} folder
 * @param {{ name: string, version: string }} product
 * @param {Component[]} components
 */
export function writeThirdParty(folder, product, components) {
  const all = unique(components);
  writeFileSync(join(folder, NOTICES), notices(all));
  writeFileSync(join(folder, MATERIALS), billOfMaterials(product, all));
}

/** What the package has, as its own files say. */
const inPackage = (name) => readFileSync(fileURLToPath(new URL(`../pkg/${name}`, import.meta.url)), "utf8");

/**
 * For Vite: the page has what the package has, and the npm packages in its own scripts and those of its workers besides. The first
 * plugin is the page's; the second goes among those of the workers.
 */
export function thirdParty() {
  /** @type {Set<string>} */
  const modules = new Set();
  const collect = (_, bundle) => {
    for (const chunk of Object.values(bundle)) for (const id of chunk.moduleIds ?? []) modules.add(id);
  };
  let folder;
  const page = {
    name: "third-party",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    generateBundle: collect,
    closeBundle: () => {
      const { metadata, components } = JSON.parse(inPackage(MATERIALS));
      const known = new Set(components.map(({ purl }) => purl));
      const added = npmComponents(modules).filter(({ purl }) => !known.has(purl));
      writeFileSync(join(folder, NOTICES), [inPackage(NOTICES), notices(added)].join(`\n${RULE}\n\n`));
      const ofPackage = components.map(({ licenses: [{ expression }], ...rest }) => ({ ...rest, license: expression }));
      const { version } = metadata.component;
      writeFileSync(
        join(folder, MATERIALS),
        billOfMaterials({ name: "aanbod-page", version }, [...ofPackage, ...added]),
      );
    },
  };
  return { page, worker: { name: "third-party-of-workers", generateBundle: collect } };
}
