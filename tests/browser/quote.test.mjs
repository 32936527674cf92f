// What providers ask of a price: today and then, for whom, with what, for which start; on paper, on the clipboard, in a link.
import { test } from "node:test";
import assert from "node:assert/strict";
import { stretchesOf } from "../../www/src/elements/quote/price-segments.js";
import { choicesIn, linkOf } from "../../www/src/app/price-link.js";
import { en } from "../../www/src/elements/quote/messages.en.js";
import { nl } from "../../www/src/elements/quote/messages.nl.js";
import { assertAccessible } from "./support/accessible.mjs";
import { example, site } from "./support/site.mjs";

const { visit } = site();
const plain = (text) => text.replaceAll("\u00a0", " ");

const choose = (course, choices) =>
  course.page.evaluate((wanted) => Object.assign(document.querySelector("aanbod-quote"), wanted), choices);
const gross = (course) => course.page.evaluate(() => document.querySelector("aanbod-quote").quote.totals?.gross);
const rows = async (course, table) =>
  (await course.quote.locator(`${table} tbody tr`).allInnerTexts()).map((row) =>
    plain(row).replace(/\s+/g, " ").trim(),
  );

/** Waits until the figures beside the price are those of a moment. */
async function compareAt(course, orderedAt) {
  await choose(course, { orderedAt });
  await course.page.waitForFunction(
    (moment) =>
      [...(document.querySelector("aanbod-quote").extras?.comparison.quotes.values() ?? [])].some(
        (quote) => quote.status === "unpriced" || quote.orderedAt === moment,
      ),
    orderedAt,
  );
  await course.page.evaluate(() => document.querySelector("aanbod-quote").updateComplete);
}

test("today and on the chosen date, regular and exempt, with and without options: at once", async () => {
  const course = await visit();
  await course.page.clock.install({ time: new Date("2026-03-01T11:00:00Z") });
  await compareAt(course, "2027-01-15T11:00:00Z");
  const head = plain(await course.quote.locator(".overview thead").innerText());
  assert.match(head, /Vandaag\s+15 jan 2027/);
  const table = await rows(course, ".overview");
  assert.equal(table.length, 4);
  assert.match(table[0], /^Gewoon, zonder opties € 1\.998,10 € 2\.155,40$/);
  assert.match(table[1], /^Gewoon, met alle opties € [\d.,]+ € 2\.391,35$/);
  assert.match(table[2], /^Vrijgesteld, zonder opties € 1\.833,65 € 1\.976,65$/);
  assert.match(table[3], /^Vrijgesteld, met alle opties € [\d.,]+ € 2\.191,15$/);
  course.quiet();
});

test("each start moment has its price, and is one click away", async () => {
  const course = await visit();
  await compareAt(course, "2027-01-15T11:00:00Z");
  const table = await rows(course, ".starts");
  assert.equal(table.length, 3);
  assert.match(
    table[2],
    /11 maart 2027 · Zwolle PL-2027-003-ZW € 1\.792,38 met opties € 2\.028,33 € [\d.,]+ met opties/,
  );
  await course.quote.getByRole("button", { name: /11 maart 2027/ }).click();
  assert.equal(await gross(course), "1792.38");
  await course.quote.locator(".starts tr[aria-current]", { hasText: "Zwolle" }).waitFor();
  await course.quote.getByText("Met het startmoment 11 maart 2027 · Zwolle.").waitFor();
  await assertAccessible(course.page, "start moments");
  course.quiet();
});

test("without a price on a day, it is said when there is one again", async () => {
  const course = await visit();
  await compareAt(course, "2025-06-01T10:00:00Z");
  await course.quote.getByText(/1 jun 2025: geen prijs\. Vanaf 1 jul 2025 wel/).waitFor();
  assert.match((await rows(course, ".overview"))[0], /geen prijs/);
});

test("the picture has both customers, and goes from stretch to stretch by keyboard; the table says the same", async () => {
  for (const [locale, regular, exempt, keys, table] of /** @type {const} */ ([
    ["nl-NL", "Gewoon", "Vrijgesteld", /pijlen/, "Als tabel"],
    ["en-GB", "Regular", "VAT exempt", /arrows/, "As a table"],
  ])) {
    const course = await visit({ locale });
    await compareAt(course, "2026-11-15T12:00:00Z");
    const chart = course.quote.locator(".chart");
    await course.quote.locator(".legend", { hasText: exempt }).waitFor();
    assert.ok((await chart.locator("line.step.regular").count()) >= 3);
    assert.equal(await chart.locator("line.step.exempt").count(), await chart.locator("line.step.regular").count());
    const dashes = await chart
      .locator("line.step.exempt")
      .first()
      .evaluate((line) => getComputedStyle(line).strokeDasharray);
    assert.notEqual(dashes, "none", "told apart without colour");
    assert.match(await course.quote.locator(".selection").innerText(), keys);
    await chart.focus();
    await course.page.keyboard.press("Home");
    await course.page.keyboard.press("ArrowRight");
    const shown = plain(await chart.getAttribute("aria-valuetext"));
    assert.match(shown, /1 jul 2025.*1 jul 2026.*1[.,]998[.,]10.*1[.,]833[.,]65/i);
    assert.equal(plain(await course.quote.locator(".selection").innerText()), shown);
    await course.page.keyboard.press("Enter");
    assert.equal(
      await course.page.evaluate(() => document.querySelector("aanbod-quote").orderedAt),
      "2025-06-30T22:00:00Z",
    );
    assert.equal(await gross(course), "1998.10");
    await assertAccessible(course.page, "the picture");
    await course.quote.getByText(table).click();
    assert.match(
      plain(await course.quote.locator(".timeline-table thead").innerText()),
      new RegExp(`${regular}\\s+${exempt}`),
    );
    const lines = (await rows(course, ".timeline-table")).filter((row) => /1[.,]998/.test(row));
    assert.equal(lines.length, 1);
    assert.match(lines[0], /1[.,]833[.,]65/);
    await assertAccessible(course.page, "the table");
    course.quiet();
  }
});

test("the quote is printed with nothing else on the paper", async () => {
  for (const [locale, open, whom, print, lines, customer] of /** @type {const} */ ([
    [
      "nl-NL",
      "Prijsopgave: Afdrukken…",
      "Voor wie",
      "Afdrukken",
      /Lesgeld.*1.*1\.550,00.*325,50.*1\.875,50/,
      "gewoon account, met btw",
    ],
    [
      "en-GB",
      "Quote: Print…",
      "For whom",
      "Print",
      /Lesgeld.*1.*1,550\.00.*325\.50.*1,875\.50/,
      "regular account, with VAT",
    ],
  ])) {
    const course = await visit({ locale });
    await course.page.addInitScript(() => {
      window.print = () => {
        const sheet = document.querySelector(".sheet");
        /** @type {Window} */ (window.top).printed = {
          text: document.body.innerText,
          title: document.title,
          weight: getComputedStyle(sheet.querySelector("h3")).fontWeight,
          lang: document.documentElement.lang,
        };
        dispatchEvent(new Event("afterprint"));
      };
    });
    await compareAt(course, "2026-11-15T12:00:00Z");
    await course.quote.getByRole("button", { name: open }).click();
    await course.quote.getByLabel(whom).fill("Gemeente <b>Gouda</b>");
    await assertAccessible(course.page, "the sheet");
    await course.picture(`sheet-${locale}`);
    await course.quote.getByRole("button", { name: print, exact: true }).click();
    await course.page.waitForFunction(() => window.printed);
    const { text, title, weight, lang } = await course.page.evaluate(() => window.printed);
    const paper = plain(text).replace(/\s+/g, " ");
    assert.match(title, /Projectleiden in de praktijk/);
    assert.equal(weight, "700", "the paper has its own style");
    assert.equal(lang, locale.slice(0, 2));
    for (const part of [
      "Projectleiden in de praktijk",
      "PL-2026-014",
      "Gemeente <b>Gouda</b>",
      customer,
      "15",
      "2026",
      "21%",
      "9%",
      "341",
    ])
      assert.ok(paper.includes(part), `${part} in ${paper}`);
    assert.match(paper, lines);
    assert.doesNotMatch(paper, /Formulier|Bevindingen|Form\b|Findings/);
    await course.page.waitForFunction(() => !document.querySelector("aanbod-quote").renderRoot.querySelector("iframe"));
    course.quiet();
  }
});

test("a quote of a course that was changed here says so, and one that wasn't promises nothing", async () => {
  const course = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await course.withText();
  const copied = async () => {
    await course.page.evaluate(() => navigator.clipboard.writeText("nothing yet"));
    await course.quote.getByRole("button", { name: "Prijsopgave: Kopiëren" }).click();
    await course.page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "nothing yet");
    return course.page.evaluate(() => navigator.clipboard.readText());
  };
  await compareAt(course, "2026-11-15T12:00:00Z");
  assert.doesNotMatch(await copied(), /wijzigingen|aangeboden/);
  const unchanged = await course.value();
  await course.page.evaluate(() =>
    document.querySelector("aanbod-editor").apply('[{"op":"replace","path":"/name","value":"Haken"}]'),
  );
  assert.match(await copied(), /wijzigingen die misschien nog niet gepubliceerd zijn/);
  await course.editor.getByRole("button", { name: "Ongedaan maken" }).click();
  assert.equal(await course.value(), unchanged);
  assert.doesNotMatch(await copied(), /wijzigingen/);
  // A course of a catalogue is held against the file.
  const text = await example();
  await course.open("c.json", `[${text},${text.replace("PL-2026-014", "PL-2")}]`);
  const openFirst = async () => {
    await course.page.locator("button.open").first().click();
    await course.page.locator(".course-bar").waitFor();
    await course.quote.locator(".total-amount").waitFor();
  };
  await openFirst();
  assert.doesNotMatch(await copied(), /wijzigingen/);
  await course.page.evaluate(() =>
    document.querySelector("aanbod-editor").apply('[{"op":"replace","path":"/name","value":"Haken"}]'),
  );
  await course.page.getByRole("button", { name: "Terug naar de catalogus" }).click();
  await openFirst();
  assert.match(await copied(), /wijzigingen die misschien/);
  course.quiet();
});

test("a copied quote is a table for a letter, and text for anything else", async () => {
  const course = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await compareAt(course, "2026-11-15T12:00:00Z");
  await course.page.getByLabel(/Examen met certificaat/).check();
  await course.quote.getByRole("button", { name: "Prijsopgave: Kopiëren" }).click();
  await course.quote.getByRole("status").filter({ hasText: "als tabel en als tekst" }).waitFor({ state: "attached" });
  const [html, text] = await course.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/html", "text/plain"].map(async (type) => (await item.getType(type)).text()));
  });
  assert.match(html, /<table[^>]*>.*Examen met certificaat \(optioneel\).*<\/table>/s);
  assert.match(plain(text), /Examen met certificaat \(optioneel\)\t1\t185,00\t185,00\t38,85\t223,85/);
  assert.match(plain(text), /Totaal\t\t\t1\.908,50\t380,00\t€ 2\.288,50/);
  course.quiet();
});

test("a link carries the choices and no document, and sets them where it is opened", async () => {
  const course = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await compareAt(course, "2027-01-15T11:00:00Z");
  await course.page.getByLabel("vrijgesteld van btw").check();
  await course.page.getByLabel(/Examen met certificaat/).check();
  await course.page.getByLabel("Startmoment", { exact: true }).selectOption("PL-2027-003-ZW");
  const price = await gross(course);
  await course.quote.getByText("zonder het document").waitFor();
  await course.quote.getByRole("button", { name: "Link kopiëren" }).click();
  await course.quote.getByRole("status").filter({ hasText: "De link is gekopieerd" }).waitFor({ state: "attached" });
  await course.quote.locator(".done", { hasText: "De link is gekopieerd" }).waitFor();
  const link = await course.page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.length < 250, link);
  assert.doesNotMatch(decodeURIComponent(link), /Projectleiden|3f0c8c52/);
  const other = await visit({ query: new URL(link).hash });
  await other.page.locator(".messages", { hasText: "De besteldatum en keuzes uit de link zijn ingevuld" }).waitFor();
  await other.page.waitForFunction(
    (expected) => document.querySelector("aanbod-quote").quote?.totals?.gross === expected,
    price,
  );
  assert.equal(await other.page.getByLabel("vrijgesteld van btw").isChecked(), true);
  assert.equal(await other.page.getByLabel("Startmoment", { exact: true }).inputValue(), "PL-2027-003-ZW");
  // Another link on the same page.
  await other.page.evaluate(() => {
    location.hash = "#order=2026-11-15T12:00:00Z";
  });
  await other.page.waitForFunction(() => document.querySelector("aanbod-quote").quote?.totals?.gross === "2064.65");
  assert.equal(await other.page.getByLabel("vrijgesteld van btw").isChecked(), false);
  other.quiet();
});

test("a price that is still to be said waits until what was just done is heard", async () => {
  const course = await visit();
  await course.page.evaluate(async () => {
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
    const quote = document.querySelector("aanbod-quote");
    quote.choose({ vatExempt: true });
    await pause(900);
    quote.announce("Gekopieerd");
    await pause(500);
  });
  const announcement = course.quote.getByRole("status");
  assert.equal(await announcement.textContent(), "Gekopieerd");
  await announcement.filter({ hasText: "€" }).waitFor({ state: "attached" });
});

test("where copying isn't allowed, the link can be read", async () => {
  const course = await visit();
  await course.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
  });
  await course.quote.getByRole("button", { name: "Link kopiëren" }).click();
  await course.quote.locator(".done", { hasText: "#order=" }).waitFor();
  await assertAccessible(course.page, "the link in sight");
});

test("a start moment of a link waits for the course that has it", async () => {
  const course = await visit({ query: "#order=2027-01-15T11:00:00Z&start=ELDERS-1" });
  await course.page.waitForFunction(() => document.querySelector("aanbod-quote").quote?.totals?.gross === "2155.40");
  await course.setText((await example()).replaceAll("PL-2027-003-ZW", "ELDERS-1"));
  await course.page.waitForFunction(() => document.querySelector("aanbod-quote").quote?.totals?.gross === "1792.38");
  course.quiet();
});

test("any other fragment is harmless", async () => {
  const hostile = [
    "#",
    "#document",
    "#order",
    "#order=gisteren",
    "#order=2026-01-01T00:00:00Z&end=nooit&option=&start=%",
    `#order=2026-01-01T00:00:00Z&option=${"x".repeat(5000)}`,
    "#order=2026-11-15T12:00:00Z&option=__proto__&start=%3Cimg%20src%3Dx%3E&exempt=no",
    "#%E0%A4%A",
  ];
  const course = await visit({ query: hostile[0] });
  for (const hash of hostile) {
    await course.page.evaluate((fragment) => {
      location.hash = fragment;
    }, hash);
    await course.page.waitForTimeout(50);
    const [moment, exempt] = await course.page.evaluate(() => {
      const { orderedAt, vatExempt } = document.querySelector("aanbod-quote");
      return [orderedAt, vatExempt];
    });
    assert.match(moment, /^\d{4}-\d\d-\d\dT/, hash);
    assert.equal(exempt, false, hash);
  }
  assert.ok(await gross(course));
  course.quiet();
});

test("what is in a link comes out of it again", () => {
  /** @type {import("../../www/src/elements/quote/choices.js").Choices} */
  const choices = {
    orderedAt: "2026-11-15T12:00:00Z",
    startMoment: "A & B #1",
    periodEnd: "inclusive",
    vatExempt: true,
    options: ["exam", "boek, 2e deel"],
  };
  const link = linkOf(choices, "https://example.org/aanbod/?a=b#old");
  assert.ok(link.startsWith("https://example.org/aanbod/#order="), link);
  assert.deepEqual(choicesIn(new URL(link).hash), choices);
  assert.equal(choicesIn("#x=1"), null);
});

test("the element alone offers no link, and its choices can be read and set", async () => {
  const course = await visit();
  const [links, before, after] = await course.page.evaluate(
    async (text) => {
      const quote = document.createElement("aanbod-quote");
      quote.value = text;
      quote.orderedAt = "2027-01-15T12:00:00Z";
      document.body.append(quote);
      const answered = () => new Promise((resolve) => quote.addEventListener("quote", resolve, { once: true }));
      await answered();
      for (let attempt = 0; attempt < 1500 && !quote.extras; attempt += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await quote.updateComplete;
      const links = [...quote.renderRoot.querySelectorAll(".quote-actions button")].map(
        (button) => button.lastChild?.textContent,
      );
      const before = quote.choices;
      quote.choices = { ...before, vatExempt: true, options: ["examination"], startMoment: "PL-2027-003-ZW" };
      for (let attempt = 0; attempt < 1500 && !quote.include?.length; attempt += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return [links, before, quote.choices];
    },
    await example(),
  );
  assert.deepEqual(links, ["Afdrukken…", "Kopiëren"]);
  assert.deepEqual(before, { orderedAt: "2027-01-15T12:00:00Z" });
  assert.deepEqual(after, {
    orderedAt: "2027-01-15T12:00:00Z",
    vatExempt: true,
    options: ["examination"],
    startMoment: "PL-2027-003-ZW",
  });
  assert.equal(new URL(await course.page.url()).hash, "");
});

test("on a phone, light and dark, everything of the price fits", async () => {
  for (const dark of [false, true]) {
    const course = await visit({ width: 320, height: 640, dark, locale: "en-GB" });
    await course.page.getByRole("tab", { name: /Price/ }).click();
    await compareAt(course, "2026-11-15T12:00:00Z");
    await assertAccessible(course.page, "the panel");
    await course.quote.getByRole("button", { name: "Quote: Print…" }).click();
    await assertAccessible(course.page, "the sheet");
    assert.ok(await course.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.ok(
      await course.page.evaluate(() => {
        const body = document.querySelector("aanbod-quote").renderRoot.querySelector(".dialog-body");
        return body.scrollWidth <= body.clientWidth;
      }),
    );
    await course.picture(`sheet-small${dark ? "-dark" : ""}`);
    course.quiet();
  }
});

test("stretches of two prices over time follow each other without holes", () => {
  const segment = (from, until, status = "priced") => /** @type {import("aanbod").Segment} */ ({ from, until, status });
  const [a, b, c] = ["2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-06-01T00:00:00.0000001Z"];
  const stretches = stretchesOf(
    [segment(null, a), segment(a, c), segment(c, null)],
    [segment(null, b, "gap"), segment(b, null)],
  );
  assert.deepEqual(
    stretches.map(({ from, until, regular, exempt }) => [from, until, regular?.status, exempt?.status]),
    [
      [null, a, "priced", "gap"],
      [a, b, "priced", "gap"],
      [b, c, "priced", "priced"],
      [c, null, "priced", "priced"],
    ],
  );
  assert.equal(stretchesOf([segment(null, null)], null).length, 1);
});

test("both languages have the same words for what the panel has besides the price", () => {
  assert.deepEqual(Object.keys(nl), Object.keys(en));
  for (const texts of [en, nl]) {
    for (const [key, text] of Object.entries(texts)) {
      const shown =
        typeof text === "function"
          ? text(
              /** @type {import("../../www/src/ui/i18n/message.js").MessageParams} */ ({
                title: "t",
                when: "w",
                price: "p",
                names: "n",
                name: "n",
                link: "l",
                count: 2,
                prices: 2,
                gaps: 1,
                overlaps: 0,
              }),
            )
          : text;
      assert.match(shown, /\S/, key);
      assert.doesNotMatch(shown, /undefined|\b(u|uw|je|jij|jouw)\b/i, key);
    }
  }
});
