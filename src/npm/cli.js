#!/usr/bin/env node
// The command line: `aanbod --help`. It is the native one, compiled to WebAssembly, and runs in a thread of its own, so that an
// interrupt is heard at once.
import { rmSync, writeSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { inputMemory, inputServer } from "./cli/input.js";
import { interruptedLine } from "./cli/interrupted.js";
import { unfinishedFile } from "./cli/unfinished.js";

/** How long the thread may take to end, in milliseconds. */
const MOMENT = 300;

const words = process.argv.slice(2);
const unfinished = unfinishedFile();
const input = inputMemory();
const worker = new Worker(new URL("./cli/run.js", import.meta.url), {
  workerData: { words, input, unfinished: unfinished.shared },
  // What a command writes goes to the descriptors themselves.
  execArgv: [],
});
worker.on(
  "message",
  inputServer(input, () => process.stdin),
);
worker.on("error", (error) => {
  const { name, message } = /** @type {Error} */ (error);
  writeError(`aanbod: ${name}: ${message.split("\n")[0]}\n`);
  process.exitCode = 2;
});
let interrupted = false;
worker.on("exit", (status) => {
  if (!interrupted) process.exit(process.exitCode ?? status);
});
for (const [signal, number] of /** @type {const} */ ([
  ["SIGINT", 2],
  ["SIGTERM", 15],
  ["SIGHUP", 1],
])) {
  process.on(signal, async () => {
    interrupted = true;
    // A thread that waits for a full pipe can't be ended: then the signal does what it does everywhere.
    const ended = await Promise.race([worker.terminate().then(() => true), delay(MOMENT)]);
    const path = unfinished.path();
    if (path !== "") rmSync(path, { force: true });
    writeError(interruptedLine(words));
    if (ended) process.exit(128 + number);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** @param {string} line */
function writeError(line) {
  try {
    writeSync(2, line);
  } catch {
    // Nobody reads it.
  }
}
