// The other side of client.js: carries calls out.
import * as api from "../api.js";
import { AanbodError } from "../call-error.js";

/** What can't go over is made again here, for the package to refuse. */
const NONE = {
  function: () => () => {},
  symbol: () => Symbol("input"),
  promise: () => Promise.resolve(),
  object: () => ({ toJSON() {} }),
};

/**
 * @param {{ postMessage: (message: unknown) => void }} port
 * @param {(source: unknown) => unknown} init
 * @returns {(message: any) => Promise<void>} for each message that comes in
 */
export function server(port, init) {
  /** @type {unknown} */
  let source;
  return async (message) => {
    if ("source" in message) {
      source = message.source;
      return;
    }
    const { name, parameters, progress } = message.call;
    try {
      await init(source);
      const call = /** @type {any} */ (api)[name];
      const watch = progress && {
        progress: (/** @type {number} */ read, /** @type {number} */ total) =>
          port.postMessage({ progress: [read, total] }),
      };
      port.postMessage({ answer: call(...parameters.map(received), ...(watch ? [watch] : [])) });
    } catch (error) {
      port.postMessage({ error: error instanceof AanbodError ? plain(error) : error });
    }
  };
}

/** Nothing of a class gets over, so its parts go. @param {AanbodError} error */
function plain({ code, message, params, range }) {
  return { code, message, params, range };
}

/** @param {any} value @returns {any} */
function received(value) {
  if (typeof value?.json === "string") return JSON.parse(value.json);
  if (typeof value?.parts === "object")
    return Object.fromEntries(Object.entries(value.parts).map(([name, part]) => [name, received(part)]));
  const none = NONE[/** @type {keyof typeof NONE} */ (value?.none)];
  return none ? none() : value;
}
