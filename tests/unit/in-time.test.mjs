// What is said of parts that take long: once, and until none does any more.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IN_TIME, LATE, inTime } from "../../www/src/core/engine/in-time.js";

test("what comes in time is given on, and nothing is said", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const said = listen(context);
  const { promise, resolve } = part();
  const waiting = inTime(promise);
  context.mock.timers.tick(7_999);
  resolve("a");
  assert.equal(await waiting, "a");
  context.mock.timers.tick(60_000);
  assert.deepEqual(said, []);
});

test("what takes long is said, until all of it is there or failed", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const said = listen(context);
  const [one, two] = [part(), part()];
  const [first, second] = [inTime(one.promise), inTime(two.promise)];
  context.mock.timers.tick(8_000);
  assert.deepEqual(said, [LATE, LATE]);
  one.resolve();
  await first;
  assert.deepEqual(said, [LATE, LATE]);
  two.reject(new Error("gone"));
  await assert.rejects(second, /gone/);
  assert.deepEqual(said, [LATE, LATE, IN_TIME]);
});

/** A promise, and what settles it. */
function part() {
  let resolve;
  let reject;
  const promise = new Promise((...settle) => ([resolve, reject] = settle));
  return { promise, resolve, reject };
}

/** What is told on the window, of which Node has none. */
function listen(context) {
  const said = [];
  globalThis.dispatchEvent = (event) => {
    said.push(event.type);
    return true;
  };
  context.after(() => Reflect.deleteProperty(globalThis, "dispatchEvent"));
  return said;
}
