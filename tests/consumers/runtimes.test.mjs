// The package in runtimes that aren't Node.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { project } from "./support/bench.mjs";

for (const [name, words] of [
  ["deno", ["run", "--allow-read", "--node-modules-dir=manual"]],
  ["bun", ["run"]],
]) {
  test(`${name} loads it as Node does`, () => {
    const file = project.write(
      `${name}.mjs`,
      `import { validate } from "aanbod";
      import inline, { detect } from "aanbod/inline";
      import { connect } from "aanbod/worker";
      await inline();
      const client = connect();
      console.log(validate("course", "{}").valid, detect("{}"), (await client.validate("course", "{}")).valid);
      client.close();`,
    );
    const program = fileURLToPath(new URL(`./node_modules/.bin/${name}`, import.meta.url));
    const { status, stdout, stderr } = spawnSync(program, [...words, file], {
      cwd: project.folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    assert.deepEqual([status, stdout], [0, "false null false\n"], stderr);
  });
}
