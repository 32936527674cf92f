// The script of the worker.
import init from "./index.js";
import { server } from "./worker/serve.js";

const serve = server(globalThis, (source) => init(/** @type {any} */ (source)));
addEventListener("message", ({ data }) => serve(data));
