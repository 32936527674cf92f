// The script of the worker thread in Node.
import { parentPort } from "node:worker_threads";
import init from "./node.js";
import { server } from "./worker/serve.js";

const port = /** @type {import("node:worker_threads").MessagePort} */ (parentPort);
const serve = server(port, init);
port.on("message", serve);
