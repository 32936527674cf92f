// The form's logic that needs no page.
import { test } from "node:test";
import assert from "node:assert/strict";
import { propertyAt, trail } from "../../www/src/form/spec.js";

test("of a kind without a table, a place has steps and no properties", () => {
  assert.deepEqual(trail(null, "/courses/0"), [
    { property: undefined, index: null },
    { property: undefined, index: null },
  ]);
  assert.equal(propertyAt(null, "courses"), undefined);
});
