// Hostile documents in the table, in drafts, in an exchange; and the page's own policy, by the letter.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { example, site } from "./support/site.mjs";

const { visit } = site();
const MARKUP = "<img src=x onerror=\"document.title='ran'\"><script>document.title='ran'</script>${1}";
const OVERRIDE = "\u202egnp.exe\u2066\u200f";

/** Elements in any shadow root that only markup of a document could have made. */
const foreign = (course) =>
  course.page.evaluate(() => {
    let count = 0;
    const visitRoot = (root) => {
      // CodeMirror has pictures of its own to put the cursor beside.
      count += root.querySelectorAll("img:not(.cm-widgetBuffer), script:not([src])").length;
      for (const element of root.querySelectorAll("*")) if (element.shadowRoot) visitRoot(element.shadowRoot);
    };
    visitRoot(document);
    return count;
  });

/** What stands on the page, shadow roots included. */
const shown = (course) =>
  course.page.evaluate(() => {
    const texts = [document.body.innerText];
    const visitRoot = (root) => {
      for (const element of root.querySelectorAll("*")) {
        if (!element.shadowRoot) continue;
        texts.push(...[...element.shadowRoot.children].map((child) => child.innerText ?? ""));
        visitRoot(element.shadowRoot);
      }
    };
    visitRoot(document);
    return texts.join("\n");
  });

async function harmless(course) {
  await course.page.waitForTimeout(200);
  assert.notEqual(await course.page.title(), "ran");
  assert.equal(await foreign(course), 0);
  assert.equal(await course.page.evaluate(() => ({}).polluted), undefined);
  course.quiet();
}

async function hostileCourses() {
  const one = JSON.parse(await example());
  const bare = JSON.stringify({ ...one, id: undefined, name: "Plain" });
  return [
    { ...one, name: MARKUP, externalId: MARKUP },
    { ...one, id: undefined, name: OVERRIDE, externalId: OVERRIDE },
    { ...one, id: undefined, name: "x".repeat(1_000_000), externalId: "long" },
  ]
    .map((course) => JSON.stringify(course))
    .concat(
      bare.replace("{", '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
      bare.replace(/"externalId":"[^"]*"/, '"externalId":"=cmd()"'),
    );
}

test("in the table of a catalogue, hostile courses are text, and a formula is no formula in the export", async () => {
  const course = await visit({ locale: "en-GB" });
  await course.open("<b onclick=x>catalogue.json", `[${(await hostileCourses()).join(",\n")}]`);
  const { page } = course;
  await page.waitForFunction(() => {
    const view = document.querySelector("aanbod-catalogue");
    return view && !view.busy && view.known.filter(Boolean).length === 5 && view.rows.items.length > 0;
  });
  const names = await page.locator("aanbod-catalogue button.open").allInnerTexts();
  assert.equal(names[0], MARKUP);
  assert.match(names[1], /^•gnp\.exe••$/);
  assert.ok(names[2].length < 1000);
  // What happened is told with the name in it.
  for (let row = 0; row < 2; row += 1) {
    await page.locator("aanbod-catalogue button.open").first().focus();
    await page.keyboard.press("Delete");
    await page.locator(".messages p").waitFor();
    await page.waitForFunction((count) => document.querySelector("aanbod-catalogue").listed.length === count, 4 - row);
  }
  for (let row = 0; row < 2; row += 1) {
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction((count) => document.querySelector("aanbod-catalogue").listed.length === count, 4 + row);
  }
  await page.locator("summary", { hasText: "Save as" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Findings as CSV" }).click();
  const csv = await readFile(await (await waiting).path(), "utf8");
  assert.doesNotMatch(csv, /(^|[,;])=cmd/m);
  await page.locator("aanbod-catalogue button.open").first().click();
  await page.locator(".course-bar h2").waitFor();
  assert.equal(await page.locator(".course-bar h2").innerText(), MARKUP);
  await harmless(course);
});

test("a draft of a hostile document is listed, renamed and brought back as text", async () => {
  const course = await visit({ locale: "en-GB" });
  const { page } = course;
  const text = (await hostileCourses())[0];
  await course.open("x.json", text);
  await course.becomes(text);
  await page.getByLabel("Short name", { exact: false }).first().fill(`${MARKUP}${OVERRIDE}`);
  await page.waitForFunction(() => /\d/.test(document.querySelector(".drafts-button").title));
  await page.getByRole("button", { name: "Drafts" }).click();
  await page.locator(".drafts-list li").waitFor();
  assert.match(await page.locator(".drafts-list strong").innerText(), /^<img src=x/);
  await page.locator(".drafts-list .rename").click();
  await page.getByLabel("Name of the draft").fill(`<script>document.title='ran'</script>`);
  await page.keyboard.press("Enter");
  await page.locator(".drafts-list strong", { hasText: "<script>" }).waitFor();
  await page.keyboard.press("Escape");
  await harmless(course);
});

test("in an exchange, hostile requests and answers are text", async () => {
  const course = await visit({ locale: "en-GB" });
  const { page } = course;
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page
    .getByRole("button", { name: /request.*response/i })
    .first()
    .click();
  await page.locator("aanbod-exchange .cm-content").first().waitFor();
  const answer = JSON.stringify([
    {
      enrollmentId: MARKUP,
      enrollmentType: MARKUP,
      beginDate: OVERRIDE,
      student: { userMasterIdentifier: MARKUP },
      status: MARKUP,
    },
  ]).replace("{", '{"__proto__":{"polluted":1},');
  await course.open("answer.json", answer);
  await page.waitForFunction(
    () =>
      document.querySelector("aanbod-exchange").panes.response.text.includes("onerror") &&
      document.querySelector("aanbod-exchange").report,
  );
  await page.locator("aanbod-exchange .finding-lead").first().waitFor();
  const findings = await page.evaluate(() =>
    [...document.querySelector("aanbod-exchange").renderRoot.querySelectorAll(".finding-card")]
      .map((card) => card.innerText)
      .join("\n"),
  );
  assert.doesNotMatch(findings, /[\u202a-\u202e\u2066-\u2069\u200f]/);
  assert.ok((await shown(course)).length > 0);
  await harmless(course);
});

test("the policy of the page: no inline script or style, only its own host, and addresses of scripts by its own policy alone", async () => {
  const course = await visit({ locale: "en-GB" });
  const found = await course.page.evaluate(async () => {
    const refused = (act) => {
      try {
        act();
        return "allowed";
      } catch (error) {
        return error instanceof Error ? error.name : error;
      }
    };
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    const script = document.createElement("script");
    return {
      policy,
      worker: refused(() => new Worker("./anything.js")),
      serviceWorker: await navigator.serviceWorker.register("./anything.js").then(
        () => "allowed",
        (error) => error.name,
      ),
      html: refused(() => {
        document.createElement("div").innerHTML = "<b>x</b>";
      }),
      script: refused(() => {
        script.src = "./anything.js";
      }),
      another: refused(() => Reflect.get(window, "trustedTypes").createPolicy("another", {})),
      elsewhere: await fetch("https://example.org/").then(
        () => "allowed",
        (error) => error.name,
      ),
      styled: (() => {
        const element = document.createElement("p");
        element.setAttribute("style", "color: red");
        return element.style.color;
      })(),
    };
  });
  const { policy, ...refusals } = found;
  const visible = Object.fromEntries(
    (policy ?? "").split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]),
  );
  assert.equal(visible["default-src"], "'none'");
  assert.equal(visible["script-src"], "'self' 'wasm-unsafe-eval'");
  assert.equal(visible["style-src"], "'self'");
  assert.equal(visible["connect-src"], "'self'");
  assert.equal(visible["trusted-types"], "aanbod lit-html");
  assert.equal(visible["require-trusted-types-for"], "'script'");
  assert.deepEqual(refusals, {
    worker: "TypeError",
    serviceWorker: "TypeError",
    html: "TypeError",
    script: "TypeError",
    another: "TypeError",
    elsewhere: "TypeError",
    styled: "",
  });
});
