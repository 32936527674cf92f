// The pages in the package's README do what they say.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { open, project, serve } from "./support/bench.mjs";

const readme = readFileSync(join(project.package, "README.md"), "utf8");
const pages = [...readme.matchAll(/^```html\n(.*?)^```$/gms)].map(([, page]) => page);

test("there are pages", () => assert.equal(pages.length, 2));

for (const [at, page] of pages.entries()) {
  test(`page ${at + 1}`, async () => {
    const file = project.write(`readme-${at}/index.html`, page);
    const visit = await open(await serve(join(file, ".."), { links: { "/aanbod/": project.package } }));
    await visit.page.waitForFunction(
      () => /checked/.test(document.body.innerText) || document.querySelector("aanbod-editor")?.report,
    );
    assert.deepEqual(visit.troubles, []);
    assert.equal(visit.wasms().size, 1);
    await visit.close();
  });
}

test("the policy in it is the one that the example portal has", () => {
  const [, policy] = /^`(script-src .*)`$/m.exec(readme) ?? [];
  const portal = readFileSync(new URL("../../www/portal/index.html", import.meta.url), "utf8");
  for (const directive of [...policy.split("; "), "trusted-types aanbod lit-html"])
    assert.ok(portal.includes(directive), directive);
});
