// What a document, or its catalogue, says elsewhere is offered in a field, and nothing of people ever is.
import { test } from "node:test";
import assert from "node:assert/strict";
import { example, exampleOf, site } from "./support/site.mjs";

const { visit } = site();

/** The values that the list of a field offers. */
async function offered(course, pointer) {
  const field = course.page.locator(`[id="f${encodeURIComponent(pointer)}"]`);
  await field.waitFor({ state: "attached" });
  return field.evaluate((input) => [...(input.list?.options ?? [])].map(({ value }) => value));
}

const lead = (course, pointer) =>
  course.page.evaluate((place) => document.querySelector("aanbod-editor").formView.lead(place), pointer);

test("a city of one start moment is offered for another one, a code isn't", async () => {
  const course = await visit();
  const parsed = JSON.parse(await example());
  const [moment] = parsed.learningMethod.planning.startMoments;
  parsed.learningMethod.planning.startMoments = [
    { ...moment, city: "Harderwijk", externalId: "A-1" },
    { ...moment, city: "Assen", externalId: "A-2" },
  ];
  await course.setText(JSON.stringify(parsed));
  const place = "/learningMethod/planning/startMoments/1";
  await lead(course, `${place}/city`);
  assert.deepEqual(await offered(course, `${place}/city`), ["Harderwijk", "Assen"]);
  assert.deepEqual(await offered(course, `${place}/externalId`), []);
});

test("a course of a catalogue is offered what the others say", async () => {
  const course = await visit();
  const parsed = JSON.parse(await example());
  const others = ["Dokkum", "Delfzijl"].map((city, index) => {
    const one = structuredClone(parsed);
    Object.assign(one, { id: crypto.randomUUID(), externalId: `C-${index}`, name: `Cursus ${index}` });
    one.learningMethod.planning.startMoments[0].city = city;
    return one;
  });
  await course.open("catalogus.json", Buffer.from(JSON.stringify([...others, parsed])));
  await course.page.getByRole("button", { name: "Cursus 0", exact: true }).click();
  const place = "/learningMethod/planning/startMoments/0/city";
  await course.page.waitForFunction(() => Object.keys(document.querySelector("aanbod-editor").relatedTexts).length > 0);
  await lead(course, place);
  const cities = await offered(course, place);
  assert.ok(
    ["Dokkum", "Delfzijl"].every((city) => cities.includes(city)),
    cities.join(),
  );
});

test("what one pupil's document says isn't offered in another one's", async () => {
  const course = await visit({ query: "" });
  const enrollments = JSON.parse(await exampleOf("enrollments"));
  await course.open("enrollments.json", Buffer.from(JSON.stringify(enrollments)));
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").kind === "enrollments");
  const place = "/1/location/name";
  await course.page.waitForFunction(() => document.querySelector("aanbod-editor").report);
  await lead(course, place);
  assert.deepEqual(await offered(course, place), []);
});
