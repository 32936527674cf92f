// The words that are there from the start.
import assert from "node:assert/strict";
import { test } from "node:test";
import { en } from "../../www/src/elements/languages/initial.en.js";
import { nl } from "../../www/src/elements/languages/initial.nl.js";
import { en as priceEn } from "../../www/src/elements/languages/price.en.js";
import { nl as priceNl } from "../../www/src/elements/languages/price.nl.js";

test("both languages have the same words, those of the price alone too", () => {
  assert.deepEqual(Object.keys(nl).sort(), Object.keys(en).sort());
  assert.deepEqual(Object.keys(priceNl).sort(), Object.keys(priceEn).sort());
  for (const [key, text] of Object.entries({ ...priceEn })) assert.equal(typeof text, typeof priceNl[key], key);
});
