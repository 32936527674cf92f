// The thread in which a command runs.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { initSync, runCommand } from "./command.js";
import { host } from "./host.js";
import { inputReader } from "./input.js";
import { unfinishedFile } from "./unfinished.js";

const { words, input, unfinished } = workerData;
initSync({ module: readFileSync(new URL("./command_bg.wasm", import.meta.url)) });
const readInput = inputReader(input, () => parentPort?.postMessage("input"));
process.exit(runCommand(host(readInput, unfinishedFile(unfinished)), words));
