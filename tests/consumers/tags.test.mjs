// The elements in the templates of frameworks, as their compilers check them: right uses pass, and each wrong one is expected.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { consumer } from "../node/support/consumer.mjs";

const modules = fileURLToPath(new URL("./node_modules/", import.meta.url));
const uses = fileURLToPath(new URL("./tags/", import.meta.url));
const project = consumer();

/** A project with one file of uses, and a framework's types by the name that they are imported by. */
function folder(name, file, types) {
  const path = join(project.folder, name);
  mkdirSync(join(path, "node_modules/@types"), { recursive: true });
  cpSync(join(uses, file), join(path, file));
  // Beside the framework's types, so that the package finds the same ones.
  cpSync(project.package, join(path, "node_modules/aanbod"), { recursive: true });
  for (const [to, from] of Object.entries(types))
    symlinkSync(join(modules, from), join(path, "node_modules", to), "junction");
  return path;
}

/**
 * A compiler on a project, as strict as it gets.
 *
 * @param {string} path
 * @param {string} program
 * @param {string[]} options
 * @param {{compiler?: object, files?: string[], vueCompilerOptions?: object}} settings
 */
function compiled(path, program, options, { compiler = {}, ...rest }) {
  const tsconfig = {
    ...rest,
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: "es2022",
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      exactOptionalPropertyTypes: true,
      ...compiler,
    },
  };
  project.write(join(path.slice(project.folder.length + 1), "tsconfig.json"), JSON.stringify(tsconfig));
  const words = [join(modules, program), "--project", path, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: path, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

for (const [version, types] of [
  ["18", "types-react-18"],
  ["19", "@types/react"],
]) {
  for (const jsx of ["react-jsx", "react"]) {
    test(`JSX with React ${version} (${jsx})`, () => {
      const path = folder(`react-${version}-${jsx}`, `react-${version}.tsx`, {
        "@types/react": types,
        "@types/prop-types": "@types/prop-types",
        csstype: "csstype",
      });
      const compiler = { jsx, allowUmdGlobalAccess: true };
      const { status, output } = compiled(path, "typescript/bin/tsc", [], {
        compiler,
        files: [`react-${version}.tsx`],
      });
      assert.equal(status, 0, output);
    });
  }
}

test("templates of Vue", () => {
  const path = folder("vue", "Uses.vue", { vue: "vue", "@vue": "@vue" });
  const { status, output } = compiled(path, "vue-tsc/bin/vue-tsc.js", [], {
    files: ["Uses.vue"],
    vueCompilerOptions: { strictTemplates: true },
  });
  assert.equal(status, 0, output);
});
