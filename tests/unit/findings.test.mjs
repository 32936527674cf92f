// Which finding F8 leads to, without a page: errors, then what is still to be filled in, then remarks.
import { test } from "node:test";
import assert from "node:assert/strict";
import { Walk } from "../../www/src/elements/editor/walk.js";

/** @param {string} pointer @param {string} severity @param {string} [code] */
const finding = (pointer, severity, code = "x") => /** @type {any} */ ({ pointer, severity, code });

/** A list with two of each. */
function view() {
  const all = {
    visible: ["/e1", "/e2"].map((at) => finding(at, "error")).concat(["/r1", "/r2"].map((at) => finding(at, "info"))),
    unfilled: ["/u1", "/u2"].map((at) => finding(at, "error", "required")),
  };
  // Each report makes its findings anew.
  let listed = all.visible;
  const walk = new Walk(() => ({ listed, unfilled: all.unfilled }));
  return {
    all,
    /** @returns {string} where it leads to, and which of how many it is */
    press(isBack = false) {
      listed = all.visible.map((one) => ({ ...one }));
      const next = walk.step(isBack);
      assert.ok(next);
      walk.mark(next.finding);
      return `${next.finding.pointer} ${next.number}/${next.count}`;
    },
    /** @param {string} pointer it is corrected or filled in */
    settle(pointer) {
      all.visible = all.visible.filter((one) => one.pointer !== pointer);
      all.unfilled = all.unfilled.filter((one) => one.pointer !== pointer);
    },
  };
}

test("F8 goes through errors, what is still to be filled in and remarks, and round; Shift+F8 back", () => {
  const { press } = view();
  const around = ["/e1 1/6", "/e2 2/6", "/u1 3/6", "/u2 4/6", "/r1 5/6", "/r2 6/6", "/e1 1/6"];
  assert.deepEqual(
    around.map(() => press()),
    around,
  );
  assert.deepEqual([press(true), press(true), press(true)], ["/r2 6/6", "/r1 5/6", "/u2 4/6"]);
});

test("after one that is corrected or filled in, F8 leads to the one that came after it, and Shift+F8 to the one before", () => {
  for (const [gone, next, before] of [
    ["/e1", "/e2 1/5", "/r2 5/5"],
    ["/e2", "/u1 2/5", "/e1 1/5"],
    ["/u1", "/u2 3/5", "/e2 2/5"],
    ["/u2", "/r1 4/5", "/u1 3/5"],
    ["/r1", "/r2 5/5", "/u2 4/5"],
    ["/r2", "/e1 1/5", "/r1 5/5"],
  ]) {
    for (const [shift, wanted] of /** @type {[boolean, string][]} */ ([
      [false, next],
      [true, before],
    ])) {
      const { press, settle } = view();
      while (!press().startsWith(gone));
      settle(gone);
      assert.equal(press(shift), wanted, `after ${gone}`);
    }
  }
});

test("F8 leads on from two findings of one rule at one place, and from a list that became shorter", () => {
  const { all, press } = view();
  all.visible.splice(1, 1, finding("/e1", "error"));
  assert.deepEqual([press(), press(), press()], ["/e1 1/6", "/e1 2/6", "/u1 3/6"]);
  while (!press().startsWith("/r2"));
  all.visible = all.visible.slice(0, 2);
  assert.equal(press(), "/e1 1/4");
  assert.equal(new Walk(() => ({ listed: [], unfilled: [] })).step(false), null);
});
