// The store of a document while it is worked on: what is asked of the engine, when, and what is heard of it in which order.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Session } from "../../www/src/core/session/session.js";
import { COMPARED_AT_ONCE, LARGE } from "../../www/src/core/limits.js";

const NOW = "2026-01-15T12:00:00Z";
const QUOTE = { orderedAt: NOW };
const REFUSED = { code: "moment", params: {}, message: "no such moment" };
const COURSE = '{ "name": "a" }';

/**
 * What an engine would answer to a job: of each part that is asked, what it was asked of.
 *
 * @param {import("../../www/src/core/engine/answer.js").Job} job
 * @returns {any}
 */
const answerTo = ({ text, validate, quote, timeline, quotes, timelines }) => ({
  report: validate ? { text, counts: {} } : null,
  quote: validate?.options.quote ? { text, ...validate.options.quote } : quote ? { text, ...quote } : null,
  timeline: timeline ? { text, ...timeline } : null,
  quotes,
  timelines,
  failure: (quote ?? validate?.options.quote)?.orderedAt === "never" ? REFUSED : null,
});

/** The text that the engine of these tests writes into its reports. @param {unknown} report */
const textOf = (report) => /** @type {{text: string}} */ (report).text;

/** A session with an engine that answers at once, or, as a worker does, when it is told to. */
function session(
  /** @type {{later?: boolean, checks?: boolean, isList?: (kind: string) => boolean}} */ {
    later = false,
    ...parts
  } = {},
) {
  const jobs = [];
  const heard = [];
  let receive;
  /** @type {import("../../www/src/core/engine/answer.js").Job|null} */
  let waiting = null;
  const opened = new Session({
    now: () => NOW,
    engine: (given) => {
      receive = given;
      return {
        check(job) {
          jobs.push(job);
          if (later) waiting = job;
          else receive(answerTo(job));
        },
        stop() {
          waiting = null;
        },
      };
    },
    ...parts,
  });
  for (const type of /** @type {const} */ (["edit", "document", "tree", "left", "answer"]))
    opened.on(type, () => heard.push(type));
  const answer = () => {
    const job = waiting;
    waiting = null;
    if (job) receive(answerTo(job));
  };
  return { session: opened, jobs, heard, answer };
}

/**
 * What makes one text of another, as one splice.
 *
 * @returns {{edit: import("../../www/src/core/session/session.js").Edit}}
 */
const edit = (before, after, origin = /** @type {"form"|"text"} */ ("form"), kind = {}) => {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  return { edit: { ...kind, splices: [{ from, to: before.length, insert: after.slice(from) }], origin } };
};

test("a text is heard of before what is said of it, and asks once", () => {
  const { session: opened, jobs, heard } = session();
  opened.update({ kind: "course", text: COURSE, quoteOptions: QUOTE });
  assert.deepEqual(heard, ["tree", "document"]);
  opened.start();
  assert.deepEqual(heard, ["tree", "document", "answer"]);
  assert.deepEqual(jobs, [
    {
      text: COURSE,
      validate: { kind: "course", options: { now: NOW, dates: "local", locale: "en", quote: QUOTE } },
    },
  ]);
  opened.update(edit(COURSE, '{ "name": "b" }'));
  assert.deepEqual(heard.slice(3), ["edit", "tree", "document", "answer"]);
  assert.equal(jobs.length, 2);
  assert.equal(textOf(opened.report), '{ "name": "b" }');
  assert.equal(opened.isReported, true);
});

test("what a listener changes is asked with what it heard of", () => {
  const { session: opened, jobs } = session();
  opened.start();
  opened.on("document", () => opened.update({ timelineOptions: { include: [opened.tree?.members?.[0]?.key ?? ""] } }));
  opened.update({ kind: "course", text: COURSE });
  assert.equal(jobs.length, 1);
  assert.deepEqual(jobs[0].timeline, { include: ["name"] });
});

test("a choice of the price panel checks nothing anew, a reading of the specification does", () => {
  const { session: opened, jobs } = session();
  opened.start();
  opened.update({ kind: "course", text: COURSE, quoteOptions: QUOTE, timelineOptions: {} });
  const { report } = opened;
  opened.update({ quoteOptions: { ...QUOTE, vatExempt: true } });
  assert.deepEqual(jobs[1], { text: COURSE, quote: { dates: "local", locale: "en", ...QUOTE, vatExempt: true } });
  assert.equal(textOf(opened.report), textOf(report));
  assert.equal(/** @type {any} */ (opened.report?.quote ?? {}).vatExempt, true);
  opened.update({ timelineOptions: { vatExempt: true } });
  assert.deepEqual(jobs[2], { text: COURSE, timeline: { vatExempt: true } });
  opened.update({ quoteOptions: { ...QUOTE, vatExempt: true, periodEnd: "inclusive" } });
  assert.equal(jobs[3].validate.options.quote.periodEnd, "inclusive");
});

test("the readings of the check hold for a price that is asked alone", () => {
  const { session: opened, jobs } = session();
  opened.start();
  opened.update({ kind: "course", text: COURSE, options: { periodEnd: "inclusive" }, quoteOptions: QUOTE });
  opened.update({ quoteOptions: { ...QUOTE, startMoment: "a" } });
  assert.equal(jobs[1].quote.periodEnd, "inclusive");
});

test("nothing that is known or being asked is asked again", () => {
  const { session: opened, jobs, answer } = session({ later: true });
  opened.start();
  opened.update({ kind: "course", text: COURSE, quoteOptions: QUOTE });
  opened.update({ quoteOptions: { ...QUOTE } });
  opened.update({ locale: "en", options: {} });
  answer();
  opened.update({ quoteOptions: { ...QUOTE } });
  assert.equal(jobs.length, 1);
});

test("of what changes while an answer is on its way, all that isn't known is asked", () => {
  const { session: opened, jobs, answer, heard } = session({ later: true });
  opened.start();
  opened.update({ kind: "course", text: COURSE });
  opened.update({ timelineOptions: {} });
  assert.ok(jobs[1].validate && jobs[1].timeline);
  answer();
  assert.equal(heard.filter((type) => type === "answer").length, 1);
  assert.equal(opened.isReported, true);
  opened.update(edit(COURSE, "{}"));
  assert.equal(opened.isReported, false);
});

test("what is said of one document isn't said of another, nor of another kind, but stays while one is edited", () => {
  const { session: opened, answer, heard } = session({ later: true });
  opened.start();
  opened.update({ kind: "course", text: COURSE, quoteOptions: QUOTE });
  answer();
  opened.update(edit(COURSE, "{}"));
  assert.equal(textOf(opened.report), COURSE);
  answer();
  for (const other of /** @type {const} */ ([
    { text: COURSE },
    { kind: "catalogue" },
    { kind: "course", text: "[]" },
  ])) {
    assert.ok(opened.report);
    opened.update(other);
    assert.deepEqual([opened.report, opened.quote, heard.at(-1)], [null, null, "left"]);
    answer();
  }
  assert.equal(heard.filter((type) => type === "left").length, 3);
  // Where the answer comes at once, nothing is left without one.
  const quick = session();
  quick.session.start();
  quick.session.update({ kind: "course", text: COURSE });
  quick.session.update({ text: "{}" });
  assert.deepEqual([textOf(quick.session.report), quick.heard.includes("left")], ["{}", false]);
});

test("a refusal is said, not repeated, and gone with what was wrong", () => {
  const { session: opened, jobs } = session();
  opened.start();
  opened.update({ kind: "course", text: COURSE, quoteOptions: QUOTE });
  opened.update({ quoteOptions: { orderedAt: "never" } });
  opened.update({ quoteOptions: { orderedAt: "never" } });
  assert.equal(opened.failure, REFUSED);
  assert.equal(jobs.length, 2);
  opened.update({ quoteOptions: QUOTE });
  assert.equal(opened.failure, null);
  assert.equal(/** @type {any} */ (opened.quote).orderedAt, NOW);
});

test("the comparison of a short text comes with its report, that of a longer one after a pause", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const comparison = { quotes: [QUOTE], timelines: [{}] };
  const short = session();
  short.session.start();
  short.session.update({ kind: "course", text: COURSE, comparison });
  assert.equal(short.jobs.length, 1);
  assert.deepEqual(short.session.quotes, [QUOTE]);

  const long = session({ later: true });
  long.session.start();
  const text = `{ "name": "${"a".repeat(COMPARED_AT_ONCE)}" }`;
  long.session.update({ kind: "course", text, comparison });
  assert.equal(long.jobs[0].quotes, undefined);
  context.mock.timers.tick(1000);
  assert.equal(long.jobs.length, 1);
  long.answer();
  assert.deepEqual(long.jobs[1], { text, ...comparison });
  long.answer();
  assert.deepEqual(long.session.quotes, [QUOTE]);
  assert.equal(long.session.isReported, true);
});

test("without a kind nothing is checked, and nothing of before is said", () => {
  const { session: opened, jobs, heard } = session();
  opened.start();
  opened.update({ kind: "course", text: COURSE, quoteOptions: QUOTE });
  opened.update({ kind: "" });
  assert.deepEqual([opened.report, opened.quote, opened.failure], [null, null, null]);
  const { length } = heard;
  opened.update({ text: "{}" });
  assert.equal(jobs.length, 1);
  assert.deepEqual(heard.slice(length), ["tree", "document"]);
});

test("only courses are priced; a price alone needs no check", () => {
  const { session: opened, jobs } = session({ checks: false });
  opened.start();
  opened.update({ kind: "course", text: COURSE, quoteOptions: QUOTE });
  assert.deepEqual(jobs, [{ text: COURSE, quote: { dates: "local", locale: "en", ...QUOTE } }]);
  const other = session();
  other.session.start();
  other.session.update({ kind: "enrollment", text: COURSE, quoteOptions: QUOTE, timelineOptions: {} });
  assert.equal(other.jobs[0].validate.options.quote, undefined);
  assert.equal(other.jobs[0].timeline, undefined);
});

test("the tree of before stays while an edit leaves the text unreadable, and not when another text is set", () => {
  const { session: opened } = session();
  opened.update({ kind: "course", text: COURSE });
  opened.update(edit(COURSE, '{ "name": ', "text"));
  assert.deepEqual([opened.tree?.type, opened.treeText, opened.broken], ["object", COURSE, { at: 10 }]);
  opened.update({ text: "{ x" });
  assert.equal(opened.tree, null);
});

test("a list with one document a line isn't broken, whichever comes first: the text or its kind", () => {
  for (const order of [
    ["text", "kind"],
    ["kind", "text"],
  ]) {
    const { session: opened } = session({ isList: (kind) => kind === "catalogue" });
    const all = { text: '{ "name": "a" }\n{ "name": "b" }\n', kind: "catalogue" };
    for (const name of order) opened.update({ [name]: all[name] });
    assert.deepEqual([opened.inLines, opened.broken], [true, null]);
  }
});

test("a large text is read once typing in it has paused", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { session: opened, heard } = session();
  const text = `{ "name": "${"a".repeat(LARGE)}" }`;
  opened.update({ kind: "course", text });
  heard.length = 0;
  opened.update(edit(text, text.replace("name", "nam"), "text"));
  assert.deepEqual(heard, ["edit", "document"]);
  assert.equal(opened.treeText, text);
  context.mock.timers.tick(1000);
  assert.deepEqual(heard, ["edit", "document", "tree"]);
  assert.equal(opened.treeText, opened.text);
});

test("stopped, it asks nothing until it is started, and then what isn't known", () => {
  const { session: opened, jobs, answer } = session({ later: true });
  opened.start();
  opened.update({ kind: "course", text: COURSE });
  opened.stop();
  answer();
  assert.equal(opened.report, null);
  opened.update(edit(COURSE, "{}"));
  assert.equal(jobs.length, 1);
  opened.start();
  answer();
  assert.equal(textOf(opened.report), "{}");
});

test("edits of form and text are one history, whose steps are taken at once and heard of as edits are", () => {
  const { session: opened, jobs, heard } = session();
  const [first, second] = ['{ "name": "b" }', '{ "name": "bc" }'];
  opened.start();
  opened.update({ kind: "course", text: COURSE });
  assert.deepEqual([opened.canUndo, opened.undo(), opened.redo()], [false, false, false]);
  opened.update(edit(COURSE, first, "form"));
  opened.update(edit(first, second, "text"));
  heard.length = 0;
  const edited = [];
  opened.on("edit", ({ origin, splices, tree }) =>
    edited.push([origin, splices, opened.text, tree?.members?.[0]?.node.value]),
  );
  assert.equal(opened.undo(), true);
  assert.equal(opened.text, first);
  assert.deepEqual(heard, ["edit", "tree", "document", "answer"]);
  assert.deepEqual(edited, [["history", [{ from: 12, to: 16, insert: '" }' }], first, "bc"]]);
  assert.equal(jobs.at(-1).text, first);
  assert.equal(opened.undo(), true);
  assert.deepEqual([opened.text, opened.canUndo], [COURSE, false]);
  assert.equal(opened.redo(), true);
  assert.equal(opened.redo(), true);
  assert.deepEqual([opened.text, opened.canUndo, opened.redo()], [second, true, false]);
});

test("another document has no history of the one before", () => {
  const { session: opened } = session();
  opened.update({ kind: "course", text: COURSE });
  opened.update(edit(COURSE, "{}"));
  opened.update({ text: COURSE });
  assert.deepEqual([opened.canUndo, opened.undo(), opened.text], [false, false, COURSE]);
});

test("a step in a large text is read at once", () => {
  const { session: opened, heard } = session();
  const text = `{ "name": "${"a".repeat(LARGE)}" }`;
  opened.update({ kind: "course", text });
  opened.update(edit(text, "{}", "text"));
  opened.update(edit("{}", text, "text"));
  heard.length = 0;
  opened.undo();
  assert.deepEqual([heard, opened.treeText], [["edit", "tree", "document"], "{}"]);
});
