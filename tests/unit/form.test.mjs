// The form's logic that needs no page.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readRate } from "../../www/src/form/grid/vat.js";
import { propertyAt, trail } from "../../www/src/form/spec.js";

test("of a kind without a table, a place has steps and no properties", () => {
  assert.deepEqual(trail(null, "/courses/0"), [
    { property: undefined, index: null },
    { property: undefined, index: null },
  ]);
  assert.equal(propertyAt(null, "courses"), undefined);
});

test("a percentage that nothing can be computed with is none", () => {
  assert.deepEqual(readRate("9,5 %"), { rate: "9.5", wrong: false });
  assert.deepEqual(readRate(""), { rate: null, wrong: false });
  for (const typed of ["nine", "1e99"]) assert.deepEqual(readRate(typed), { rate: null, wrong: true }, typed);
});
