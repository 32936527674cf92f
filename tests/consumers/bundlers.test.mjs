// The package in the hands of bundlers, and of none: one .wasm each time, and the same report.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { answers, built, folder, project, serve } from "./support/bench.mjs";

const { validate } = await project.load();
const errors = validate("course", "{}").counts.error;
const ALL = { here: errors, worker: errors, element: errors, large: errors, wasms: 1 };
let vite;
before(async () => {
  vite = await import(String(new URL("../../www/node_modules/vite/dist/node/index.js", import.meta.url)));
});

test("a page without a bundler finds the package by an import map", async () => {
  const imports = Object.fromEntries(
    ["", "/element", "/worker"].map((entry) => [
      `aanbod${entry}`,
      { "": "/aanbod/index.js", "/element": "/aanbod/element/elements.js", "/worker": "/aanbod/worker.js" }[entry],
    ]),
  );
  const root = folder("static", {
    "index.html": `<!doctype html><meta charset="utf-8"><script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="./main.js"></script>`,
  });
  assert.deepEqual(await answers(await serve(root, { links: { "/aanbod/": project.package } })), ALL);
});

test("Vite builds it with no configuration", async () => {
  const root = folder("vite");
  await vite.build({ root, configFile: false, logLevel: "error", base: "./" });
  assert.equal(built(join(root, "dist"), ".wasm").length, 1);
  assert.deepEqual(await answers(await serve(join(root, "dist"))), ALL);
});

test("Vite's development server serves it with no configuration", async () => {
  const root = folder("vite-dev");
  const server = await vite.createServer({
    root,
    configFile: false,
    logLevel: "error",
    cacheDir: join(root, ".vite"),
    server: { host: "127.0.0.1", port: 0 },
  });
  await server.listen();
  try {
    assert.deepEqual(await answers(server.resolvedUrls.local[0], { favicon: true }), ALL);
  } finally {
    await server.close();
  }
});

test("webpack builds it with no configuration", async () => {
  const { default: webpack } = await import("webpack");
  const root = folder("webpack", {
    "index.html": '<!doctype html><meta charset="utf-8"><script type="module" src="./dist/main.js"></script>',
  });
  const stats = await new Promise((resolve, reject) => {
    webpack(
      {
        context: root,
        mode: "production",
        entry: "./main.js",
        output: { path: join(root, "dist"), publicPath: "auto" },
        performance: false,
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
  });
  assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString("errors-warnings"));
  assert.equal(built(join(root, "dist"), ".wasm").length, 1);
  assert.deepEqual(await answers(await serve(root)), ALL);
});

test("esbuild takes the slim entry, and copies the file that it imports", async () => {
  const esbuild = await import("esbuild");
  // The README's own lines.
  const [, example] = /^```ts\n(.*?)^```$/ms.exec(readFileSync(join(project.package, "README.md"), "utf8")) ?? [];
  const root = folder("esbuild", {
    "main.js": `${example}globalThis.answers = { here: validate("course", "{}").counts.error };`,
  });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["main.js"],
    bundle: true,
    format: "esm",
    outdir: "dist",
    loader: { ".wasm": "file" },
    logLevel: "error",
  });
  writeFileSync(
    join(root, "dist/index.html"),
    '<!doctype html><meta charset="utf-8"><script type="module" src="./main.js"></script>',
  );
  assert.equal(built(join(root, "dist"), ".wasm").length, 1);
  assert.deepEqual(await answers(await serve(join(root, "dist"))), { here: errors, wasms: 1 });
});

test("esbuild makes one file of the inline entry, and it needs no other", async () => {
  const esbuild = await import("esbuild");
  const root = folder("inline", {
    "main.js": `import init, { validate } from "aanbod/inline";
      await init();
      globalThis.answers = { here: validate("course", "{}").counts.error };`,
  });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["main.js"],
    bundle: true,
    format: "esm",
    outdir: "dist",
    logLevel: "error",
  });
  writeFileSync(
    join(root, "dist/index.html"),
    '<!doctype html><meta charset="utf-8"><script type="module" src="./main.js"></script>',
  );
  const policy = { "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" };
  assert.deepEqual(await answers(await serve(join(root, "dist"), { headers: policy })), { here: errors, wasms: 0 });
});

test("what a bundler makes for Node is one file that starts by itself, wherever it is put", async () => {
  const { default: webpack } = await import("webpack");
  const esbuild = await import("esbuild");
  const root = folder("for-node", {
    "main.js": 'import { validate } from "aanbod";\nconsole.log(validate("course", "{}").counts.error);\n',
  });
  const entry = join(root, "main.js");
  await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: join(root, "out/esbuild.mjs"),
    logLevel: "error",
  });
  await vite.build({
    root,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: "out/vite" },
  });
  const stats = await new Promise((resolve, reject) => {
    webpack(
      {
        context: root,
        mode: "production",
        target: "node",
        entry,
        output: { path: join(root, "out"), filename: "webpack.cjs" },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
  });
  assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString("errors-warnings"));
  assert.deepEqual(built(join(root, "out"), ".wasm"), []);
  for (const name of ["esbuild.mjs", "webpack.cjs", "vite/main.js"]) {
    const copy = project.write(`elsewhere/${name}`, readFileSync(join(root, "out", name)));
    assert.equal(execFileSync(process.execPath, [copy], { encoding: "utf8" }), `${errors}\n`, name);
  }
});

test("a bundler leaves out what isn't used", async () => {
  const esbuild = await import("esbuild");
  const root = folder("shaken", {
    "main.js":
      'import { AanbodEditor } from "aanbod/element"; import { kinds } from "aanbod";\nexport const nothing = 1;\n',
  });
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents:
        'import { kinds, quote } from "aanbod/slim"; import { lintSource } from "aanbod/codemirror"; export const one = 1;',
      resolveDir: root,
    },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  assert.ok(outputFiles[0].text.length < 200, outputFiles[0].text.slice(0, 300));
});

test("a worker that may not compile starts with the module that it imports", async () => {
  // As Cloudflare's: the import gives a compiled module, and every way of compiling is shut.
  const root = folder("edge", {
    "main.mjs": `import { readFileSync } from "node:fs";
      const module = new WebAssembly.Module(readFileSync(new URL("../node_modules/aanbod/aanbod_bg.wasm", import.meta.url)));
      const shut = () => { throw new WebAssembly.CompileError("Wasm code generation disallowed by embedder"); };
      const { instantiate } = WebAssembly;
      Object.assign(WebAssembly, { compile: shut, compileStreaming: shut, instantiateStreaming: shut, instantiate: (what, imports) => (what instanceof WebAssembly.Module ? instantiate(what, imports) : shut()) });
      globalThis.fetch = shut;
      const { initSync, validate } = await import("aanbod/slim");
      initSync(module);
      console.log(validate("course", "{}").counts.error);`,
  });
  assert.equal(execFileSync(process.execPath, [join(root, "main.mjs")], { encoding: "utf8" }), `${errors}\n`);
});
