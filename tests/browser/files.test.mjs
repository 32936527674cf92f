import { test } from "node:test";
import assert from "node:assert/strict";
import { boxOf, example, site } from "./support/site.mjs";

const { visit } = site();
const bom = Buffer.from([0xef, 0xbb, 0xbf]);

/** @type {[how: string, make: (text: string) => Buffer][]} */
const same = [
  ["as it is", (text) => Buffer.from(text)],
  ["with a byte order mark", (text) => Buffer.concat([bom, Buffer.from(text)])],
  ["with Windows line breaks", (text) => Buffer.from(text.replaceAll("\n", "\r\n"))],
  ["with line breaks of three sorts", (text) => Buffer.from(text.replace("\n", "\r\n").replace(",\n", ",\r"))],
  ["with comments and no last line break", (text) => Buffer.from(`// een cursus\r\n${text.trimEnd()}`)],
  [
    "with characters outside the basic plane",
    (text) => Buffer.from(text.replace("Projectleiden in", "Projectleiden 🎓 é\u202e in")),
  ],
];
for (const [how, make] of same) {
  test(`a file ${how} comes out as it went in`, async () => {
    const course = await visit();
    await course.withText();
    const bytes = make(await example());
    await course.open("cursus één.json", bytes);
    await course.page.locator(".file-name", { hasText: "cursus één.json" }).waitFor();
    const out = await course.download();
    assert.equal(out.name, "cursus één.json");
    assert.ok(out.bytes.equals(bytes));
    course.quiet();
  });
}

test("edited bytes aside, a file with all of it comes out as it went in", async () => {
  const course = await visit();
  await course.withText();
  const text = `// een cursus\r\n${(await example()).replaceAll("\n", "\r\n")}`;
  await course.open("c.json", Buffer.concat([bom, Buffer.from(text)]));
  await course.page.locator(".file-name", { hasText: "c.json" }).waitFor();
  await course.page.getByLabel("Korte naam").fill("Kort");
  const out = await course.download();
  assert.equal(out.bytes.toString(), `\ufeff${text.replace('"shortName": "Projectleiden"', '"shortName": "Kort"')}`);
});

/** @type {[how: string, bytes: Buffer, words: RegExp|string][]} */
const refused = [
  ["binary", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0xff, 0xfe, 0x80]), /geen tekst/],
  ["in two encodings", Buffer.concat([Buffer.from('{"name":"café'), Buffer.from([0xe9, 0x22, 0x7d])]), /geen UTF-8/],
];
for (const [how, bytes, words] of refused) {
  test(`a file that is ${how} is refused in words, and the document stays`, async () => {
    const course = await visit();
    const before = await course.value();
    await course.open("x.json", bytes);
    await course.page.locator(".messages", { hasText: words }).waitFor();
    assert.equal(await course.value(), before);
    course.quiet();
  });
}

const swapped = (text) => Buffer.from(text, "utf16le").swap16();
/** @type {[how: string, encode: (text: string) => Buffer, words: RegExp][]} */
const others = [
  ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le"), /opgeslagen als UTF-16/],
  ["UTF-16 without a mark", (text) => Buffer.from(text, "utf16le"), /opgeslagen als UTF-16/],
  ["UTF-16, the high byte first", (text) => swapped(`\ufeff${text}`), /opgeslagen als UTF-16/],
  ["Windows-1252", (text) => Buffer.from(text, "latin1"), /opgeslagen als Windows-1252/],
];
for (const [how, encode, words] of others) {
  test(`a file in ${how} is opened, said what to save as, and comes out as UTF-8`, async () => {
    const course = await visit();
    const text = (await example()).replace('"shortName": "Projectleiden"', '"shortName": "Café Ω"').replace("Ω", "é");
    await course.open("x.json", encode(text));
    await course.page.locator(".messages .warning", { hasText: words }).waitFor();
    assert.equal(await course.value(), text);
    assert.equal((await course.download()).bytes.toString(), text);
    course.quiet();
  });
}

test("a catalogue in Windows-1252 opens as a table, and is saved as UTF-8", async () => {
  const course = await visit();
  const one = JSON.parse(await example());
  const list = JSON.stringify([
    { ...one, name: "Café houden" },
    { ...one, externalId: "P2", name: "Één" },
  ]);
  await course.open("catalogus.json", Buffer.from(list, "latin1"));
  await course.page.locator(".messages .warning", { hasText: "Windows-1252" }).waitFor();
  await course.page.locator("aanbod-catalogue button.open", { hasText: "Café houden" }).waitFor();
  assert.equal((await course.download()).bytes.toString(), list);
  course.quiet();
});

test("a file above the limit is refused before it is read", async () => {
  const course = await visit();
  const before = await course.value();
  await course.page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(65 * 1024 * 1024).fill(32)], "groot.json"));
    const chooser = /** @type {HTMLInputElement} */ (document.querySelector("input.chooser"));
    chooser.files = transfer.files;
    chooser.dispatchEvent(new Event("change"));
  });
  await course.page.locator(".messages", { hasText: "64 MiB" }).waitFor();
  assert.equal(await course.value(), before);
});

test("a file can be dropped anywhere, also on the text", async () => {
  const course = await visit();
  await course.withText();
  await course.page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{"name":"gesleept"}'], "drop.json"));
    const target = document.querySelector("aanbod-editor").renderRoot.querySelector(".cm-content");
    for (const type of ["dragenter", "dragover", "drop"])
      target.dispatchEvent(
        new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer: transfer }),
      );
  });
  await course.page.locator(".file-name", { hasText: "drop.json" }).waitFor();
  assert.equal(await course.value(), '{"name":"gesleept"}');
});

test("pasted text opens from the dialog, and anywhere outside a field", async () => {
  const course = await visit();
  await course.page.getByRole("button", { name: "Openen" }).click();
  await course.page.getByLabel("Of plak de tekst").fill('{"name":"geplakt"}');
  await course.page.getByRole("button", { name: "Deze tekst gebruiken" }).click();
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").value === '{"name":"geplakt"}');
  // It doesn't tell what it is, so that is asked.
  await course.page.keyboard.press("Escape");
  await course.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", '{"name":"nog eens"}');
    document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
  });
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").value === '{"name":"nog eens"}');
});

test("a changed document isn't replaced without asking", async () => {
  const course = await visit();
  await course.page.getByLabel("Korte naam").fill("Veranderd");
  const changed = await course.value();
  await course.fresh(/^Cursus$/);
  await course.page.getByRole("button", { name: "Annuleren" }).click();
  assert.equal(await course.value(), changed);
  await course.fresh(/^Cursus$/);
  await course.page.getByRole("button", { name: "Vervangen" }).click();
  await course.page.waitForFunction((text) => document.querySelector("aanbod-editor").value !== text, changed);
  assert.equal(JSON.parse(await course.value()).id, undefined);
});

test("a new course starts small, says what it still needs, and can be filled in the form", async () => {
  const course = await visit();
  await course.fresh(/^Cursus$/);
  await course.findings.first().waitFor();
  await course.page.getByLabel("Cursusnaam").fill("Mijn cursus");
  assert.equal(JSON.parse(await course.value()).name, "Mijn cursus");
  course.quiet();
  await course.picture("new");
});

test("a stray paste opens nothing; one of JSON asks first when there are changes, and says what happened", async () => {
  const course = await visit();
  const paste = (text) =>
    course.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
    }, text);
  await course.page.getByLabel("Korte naam").fill("Veranderd");
  const changed = await course.value();
  await paste("€ 1.699,00");
  assert.equal(await course.value(), changed);
  assert.equal(await course.page.locator("dialog[open]").count(), 0);
  await paste(' {"name":"geplakt"}');
  await course.page.getByRole("button", { name: "Vervangen" }).click();
  await course.page.locator(".messages", { hasText: "De geplakte tekst is geopend." }).waitFor();
  assert.equal(await course.value(), ' {"name":"geplakt"}');
});

for (const [size, width, height, locale, words] of /** @type {const} */ ([
  ["wide", 1280, 800, "nl-NL", /“?.?eigen.json.? is geopend/],
  ["a phone", 360, 740, "en-GB", /eigen.json.* is open/],
])) {
  test(`${size}: what is told of an opened file moves nothing, neither when it comes nor when it goes`, async () => {
    const course = await visit({ width, height, locale });
    await course.page.clock.install();
    const top = () => course.page.locator("aanbod-editor").boundingBox();
    await course.open("eigen.json", (await example()).replace('"shortName": "Projectleiden"', '"shortName": "Leiden"'));
    const message = course.page.locator(".messages p", { hasText: words });
    await message.waitFor();
    assert.equal(await course.page.locator(".messages").getAttribute("role"), "status", "it is heard too");
    const topBefore = await top();
    const { y, height: tall } = await boxOf(message);
    assert.ok(y > 0 && y + tall <= height, "it is in sight");
    // Not while somebody is at it: the focus would be lost with it.
    await message.getByRole("button").focus();
    await course.page.clock.fastForward(20_000);
    assert.equal(await message.count(), 1);
    await course.page.locator("main").evaluate((main) => main.focus({ preventScroll: true }));
    await course.page.clock.fastForward(20_000);
    await message.waitFor({ state: "detached" });
    assert.deepEqual(await top(), topBefore);
    await course.open("x.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0x80]));
    await course.page.locator(".messages p.error").waitFor();
    assert.deepEqual(await top(), topBefore);
    await course.page.clock.fastForward(60_000);
    await course.page.locator(".messages p.error button").click();
    assert.equal(await course.page.locator(".messages p").count(), 0);
    course.quiet();
  });
}
