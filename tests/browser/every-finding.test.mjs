// For every rule a document that has its finding: the page tells it, leads to it, and takes its corrections and gives them back.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { site } from "./support/site.mjs";

const { visit } = site();

/** What the fixtures were written for. */
const NOW = "2026-02-01T12:00:00Z";

const data = fileURLToPath(new URL("../data", import.meta.url));

/** How a document is to be checked that isn't a new one by the usual profile. */
const CHECKED_AS = { "association-pair.association.json": { profile: "ooapi" } };

/** Code, kind and text of each; of one that isn't UTF-8, the page has its text. */
async function documents() {
  const found = [];
  for (const system of ["course", "enrollment", "association"]) {
    for (const name of (await readdir(`${data}/${system}/rules`)).sort()) {
      const [, code, kind] = /^([a-z-]+)\.(\w+)\.json$/.exec(name) ?? [];
      if (!code || code.endsWith("encoding")) continue;
      found.push({
        code,
        kind,
        name,
        options: { now: NOW, ...CHECKED_AS[name] },
        text: await readFile(`${data}/${system}/rules/${name}`, "utf8"),
      });
    }
  }
  return found;
}

/** In the page: shows a document, follows its finding, and takes each of its corrections once. */
async function tried({ code, kind, text, options }) {
  const editor = document.querySelector("aanbod-editor");
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  /** What is done, and the report about the text that it leaves. */
  const then = async (act) => {
    const report = editor.report;
    const done = act();
    for (let attempt = 0; attempt < 400 && (!editor.report || editor.report === report); attempt += 1) await turn();
    await editor.updateComplete;
    return done;
  };
  editor.options = options;
  editor.kind = kind;
  await then(() => {
    editor.value = text;
  });
  const finding = editor.report.diagnostics.find((one) => one.code === code);
  if (!finding) return { missing: editor.report.diagnostics.map((one) => one.code) };
  const shownMessage = editor.readable(finding.message);
  const lead = [...editor.renderRoot.querySelectorAll(".finding-lead")].find((one) =>
    one.innerText.includes(shownMessage),
  );
  if (!lead) return { unlisted: shownMessage };
  lead.click();
  let place;
  for (let attempt = 0; attempt < 600; attempt += 1) {
    await turn();
    const { activeElement } = editor.renderRoot;
    if (activeElement?.closest(".cm-editor")) {
      const { from, to } = editor.textPane.view.view.state.selection.main;
      place = { in: "text", right: from === finding.range?.from && to === finding.range?.to };
    } else if (activeElement && /^(f|h|section-)/.test(activeElement.id)) {
      const id = decodeURIComponent(activeElement.id);
      const notes = editor.renderRoot.getElementById(`${activeElement.id}-notes`)?.innerText ?? "";
      place = {
        in: id,
        right:
          id === `f${finding.pointer}`
            ? notes.includes(shownMessage)
            : id.startsWith("section-") || finding.pointer.startsWith(id.slice(1)),
      };
    }
    if (place?.right) break;
  }
  const corrections = [];
  for (const fix of finding.fixes ?? []) {
    const { error } = editor.report.counts;
    const there = editor.report.diagnostics.filter((one) => one.code === code).length;
    if (!(await then(() => editor.fix(fix)))) {
      corrections.push("wasn't taken");
      continue;
    }
    const left = editor.report.diagnostics.filter((one) => one.code === code).length;
    if (left >= there) corrections.push("left the finding");
    // What is taken out of a wrapping is only looked into then.
    const looksInside = code === "json-text" || code === "document-wrapped";
    if (!looksInside && editor.report.counts.error > error) corrections.push("made errors");
    await then(() => editor.history("undo"));
    if (editor.value !== text) corrections.push("couldn't be undone");
  }
  return { place, corrections };
}

for (const locale of ["nl-NL", "en-GB"]) {
  test(`${locale}: every finding is told, leads to where it stands, and its corrections correct`, async () => {
    const course = await visit({ locale });
    await course.withText();
    const all = await documents();
    assert.ok(all.length > 100, `${all.length} documents`);
    const wrong = [];
    for (const { code, kind, name, options, text } of all) {
      const { place, corrections = [], ...rest } = await course.page.evaluate(tried, { code, kind, text, options });
      if (!place?.right || corrections.length) wrong.push({ name, place, corrections, ...rest });
    }
    assert.deepEqual(wrong, []);
    // CodeMirror says this when one document after the other takes its place faster than it draws.
    course.troubles = course.troubles.filter((shownMessage) => !shownMessage.startsWith("Measure loop restarted"));
    course.quiet();
  });
}
