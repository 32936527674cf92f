import assert from "node:assert/strict";
import test from "node:test";
import { serveCalls, WorkerCalls, WorkerStopped } from "../../www/src/core/engine/worker-calls.js";

/**
 * A worker in the same thread, with both sides of the protocol between which messages are copied.
 *
 * @param {Record<string, (argument: any) => unknown>} calls
 * @param {{started?: Promise<unknown>, listen?: (event: any) => void}} [options]
 */
function open(calls, { started, listen } = {}) {
  const events = new EventTarget();
  const inside = new EventTarget();
  let terminated = 0;
  const worker = Object.assign(events, {
    postMessage: (data) => inside.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) })),
    terminate: () => (terminated += 1),
  });
  const port = Object.assign(inside, {
    postMessage: (data) => events.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) })),
  });
  serveCalls(calls, started, /** @type {any} */ (port));
  const client = new WorkerCalls(/** @type {any} */ (worker), listen);
  const crash = (message) => events.dispatchEvent(Object.assign(new Event("error", { cancelable: true }), { message }));
  return { client, crash, report: (event) => port.postMessage({ event }), terminated: () => terminated };
}

const never = () => new Promise(() => {});

test("answers go to their calls, whatever the order they come in", async () => {
  /** @type {Record<string, (answer: string) => void>} */
  const answers = {};
  const { client } = open({ slow: (name) => new Promise((resolve) => (answers[name] = resolve)), twice: (n) => n * 2 });
  const [first, second, third] = [client.call("slow", "a"), client.call("slow", "b"), client.call("twice", 21)];
  assert.equal(await third, 42);
  answers.b("of b");
  assert.equal(await second, "of b");
  answers.a("of a");
  assert.equal(await first, "of a");
});

test("a call that fails is rejected with its message, and the next ones are answered", async () => {
  const { client, terminated } = open({
    refuse: () => {
      throw new RangeError("too many");
    },
    text: () => "text",
    plain: () => Promise.reject("no error"),
  });
  await assert.rejects(client.call("refuse"), { message: "too many" });
  await assert.rejects(client.call("plain"), { message: "no error" });
  await assert.rejects(client.call("absent"), { message: /not a function/ });
  assert.equal(await client.call("text"), "text");
  assert.equal(terminated(), 0);
});

test("nothing is called before the worker has started, and what stopped it from starting is the answer", async () => {
  const { client } = open({ text: () => "text" }, { started: Promise.reject(new Error("no WebAssembly")) });
  await assert.rejects(client.call("text"), { message: "no WebAssembly" });
  let start = () => {};
  const called = [];
  const later = open(
    { text: () => called.push("text") },
    { started: new Promise((resolve) => (start = () => resolve(undefined))) },
  );
  const answer = later.client.call("text");
  assert.deepEqual(called, []);
  start();
  assert.equal(await answer, 1);
});

test("progress goes to the listener while a call waits", async () => {
  const heard = [];
  let finish = () => {};
  const { client, report } = open(
    { read: () => new Promise((resolve) => (finish = () => resolve("done"))) },
    { listen: (event) => heard.push(event) },
  );
  const answer = client.call("read");
  report({ progress: { done: 1, total: 2 } });
  report({ rows: [] });
  await Promise.resolve();
  finish();
  assert.equal(await answer, "done");
  assert.deepEqual(heard, [{ progress: { done: 1, total: 2 } }, { rows: [] }]);
});

test("stopping cancels every call, ends the worker, and refuses what is called later", async () => {
  const { client, terminated } = open({ never });
  const calls = [client.call("never"), client.call("never")];
  assert.equal(client.runs, true);
  client.stop();
  for (const call of calls) await assert.rejects(call, WorkerStopped);
  await assert.rejects(client.call("never"), WorkerStopped);
  assert.equal(client.runs, false);
  client.stop();
  assert.equal(terminated(), 1);
});

test("a crash rejects every call with what went wrong, and the worker isn't used again", async () => {
  const { client, crash, terminated } = open({ never });
  const calls = [client.call("never"), client.call("never")];
  crash("unreachable executed");
  for (const call of calls) await assert.rejects(call, { message: "unreachable executed" });
  assert.equal(client.runs, false);
  assert.equal(terminated(), 1);
  await assert.rejects(client.call("never"), WorkerStopped);
});
