// What the documentation site is made with.
import assert from "node:assert/strict";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { declarations } from "../../www/site/api.mjs";
import { codePage } from "../../www/site/codes.mjs";
import { layout } from "../../www/site/layout.mjs";
import { brokenLinks } from "../../www/site/links.mjs";
import { markdownPage } from "../../www/site/markdown.mjs";

const page = { url: "trust.html", title: "Trust", source: "docs/TRUST.md" };

test("a file of Markdown is a page with a section a heading, and its links lead to pages", () => {
  const text =
    "# Trust\n\nSee [the package](../src/npm/README.md#use).\n\n## What's `held`?\n\nAll.\n\n## What's held\n\n```js\nlet a;\n```\n";
  const made = markdownPage(page, text, (path) => (path === "src/npm/README.md" ? "javascript.html" : `files/${path}`));
  assert.match(made.body, /href="javascript\.html#use"/);
  assert.deepEqual(
    made.sections.map(({ id, title }) => [id, title]),
    [
      ["trust.html", "Trust"],
      ["trust.html#whats-held", "What's held?"],
      ["trust.html#whats-held-1", "What's held"],
    ],
  );
  assert.match(made.sections[1].text, /All/);
  assert.match(made.sections[2].text, /let a/);
  for (const { id } of made.sections.slice(1)) assert.match(made.body, new RegExp(`id="${id.split("#")[1]}"`));
});

test("nothing of a text becomes markup", () => {
  const evil = '<img src=x onerror="alert(1)">';
  const made = markdownPage(page, `## ${evil}\n\n${evil}\n\n\`\`\`\n${evil}\n\`\`\`\n`, (path) => path);
  const code = codePage({
    code: "a-code",
    variant: "ACode",
    severity: "error",
    source: { specification: evil },
    en: { title: evil, text: evil },
    nl: { title: evil, text: evil },
    examples: [{ kind: "course", text: evil, en: evil, nl: evil }],
  });
  for (const html of [layout(made, evil), layout(code, "1")]) assert.doesNotMatch(html, /<img/);
  assert.match(code.body, /lang="nl"/);
});

test("declarations keep their comments, and overloads are one entry", () => {
  const text = `import type { A } from "a";

/** Checks. See {@link Report}. */
export function check<K>(
  kind: K,
): Report;
export function check(): void;

/** A report. */
export interface Report {
  /** Inside. */
  a: 1;

  b: 2;
}
export type Kind =
  | "a"
  | "b";
`;
  const found = declarations(text);
  assert.deepEqual(
    found.map(({ name }) => name),
    ["check", "Report", "Kind"],
  );
  assert.equal(found[0].comment, "Checks. See `Report`.");
  assert.match(found[0].code, /Report;\nexport function check\(\): void/);
  assert.match(found[1].code, /Inside[\s\S]*b: 2;\n\}/);
  assert.match(found[2].code, /\| "b"/);
});

test("a link that leads nowhere is named, and what would be loaded from elsewhere", () => {
  const folder = mkdtempSync(join(tmpdir(), "aanbod-site-"));
  try {
    mkdirSync(join(folder, "codes"));
    writeFileSync(
      join(folder, "a.html"),
      '<h2 id="here">A</h2> <a href="codes/b.html#there">b</a> <a href="#nowhere">c</a>',
    );
    writeFileSync(
      join(folder, "codes/b.html"),
      '<p id="there"></p><a href="../a.html#here">a</a><a href="https://x.example">x</a><script src="https://x.example/y.js"></script>' +
        '<a href="gone.html">d</a>',
    );
    assert.deepEqual(brokenLinks(folder, ["a.html", "codes/b.html"]), [
      "a.html: #nowhere",
      "codes/b.html: script loads https://x.example/y.js",
      "codes/b.html: gone.html",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
