// The package in an app of Next.js, on the server and in the browser, by each of its two bundlers.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { built, open, project } from "./support/bench.mjs";

const app = fileURLToPath(new URL("./next/", import.meta.url));
const modules = fileURLToPath(new URL("./node_modules/", import.meta.url));
const next = join(modules, "next/dist/bin/next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
const { validate } = await project.load();
const errors = (text) => String(validate("course", text).counts.error);

before(() => {
  // Next.js follows no link that leads out of its own folder, so the package is put beside it, as it was installed.
  rmSync(join(modules, "aanbod"), { recursive: true, force: true });
  cpSync(project.package, join(modules, "aanbod"), { recursive: true });
});

for (const bundler of ["turbopack", "webpack"]) {
  test(`an app that ${bundler} builds checks on the server and in the browser`, async () => {
    rmSync(join(app, ".next"), { recursive: true, force: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [next, "build", `--${bundler}`], {
      cwd: app,
      env,
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout + stderr);
    assert.equal(built(join(app, ".next/static"), ".wasm").length, 1);

    const { url, stop } = await started();
    try {
      const report = await fetch(new URL("check", url), { method: "POST", body: '{ "name": 7 }' });
      assert.deepEqual(await report.json(), validate("course", '{ "name": 7 }', { locale: "nl" }));
      const { page, troubles, wasms, close } = await open(url, { favicon: true });
      await page.locator("#server").getByText(errors("{}"), { exact: true }).waitFor();
      await page.locator("#worker").getByText(errors("{}"), { exact: true }).waitFor();
      await page.getByText(`${errors("{}")} mistakes`).waitFor();
      // What is typed in the element is checked again.
      await page.locator("aanbod-editor").getByLabel("Course name").first().fill("Drawing");
      await page.getByText(`${errors('{ "name": "Drawing" }')} mistakes`).waitFor();
      assert.deepEqual([troubles, wasms().size], [[], 1]);
      await close();
    } finally {
      await stop();
    }
  });
}

test("the package's README has the app's own files", () => {
  const readme = readFileSync(join(project.package, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/^```jsx\n\/\/ (.*)\n[^]*?^```$/gm)];
  assert.deepEqual(
    blocks.map(([, name]) => name),
    ["app/check/route.js", "app/course.js"],
  );
  for (const [block, name] of blocks)
    assert.equal(block, `\`\`\`jsx\n${readFileSync(join(app, name), "utf8")}\`\`\``, name);
});

/** The server of the app that was built, on a port that is free. */
async function started() {
  const server = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", "0"], {
    cwd: app,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = () => (server.kill(), ended);
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url) return { url, stop };
  }
  throw new Error("Next.js didn't start");
}
