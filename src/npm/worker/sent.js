// Parameters of a call as they go over to the worker.
import { AanbodError } from "../call-error.js";
import { refuseEmptied } from "../refused.js";

/**
 * A parameter as it goes over: objects as JSON.stringify writes them, here, where their toJSON is; texts and bytes as they are. What
 * can't go over at all is named, and refused there in the same words as everywhere.
 *
 * @param {any} value
 */
export function sent(value) {
  refuseEmptied(value);
  if (typeof value === "function" || typeof value === "symbol") return { none: typeof value };
  if (typeof value !== "object" || value === null || "byteLength" in value || typeof value.arrayBuffer === "function")
    return value;
  if (typeof value.then === "function") return { none: "promise" };
  let json;
  try {
    json = JSON.stringify(value);
  } catch (cause) {
    const why = /** @type {any} */ (cause)?.message ?? cause;
    throw new AanbodError("document", `The document can't be written as JSON: ${why}`, { cause });
  }
  return json === undefined ? { none: "object" } : { json };
}

/**
 * An exchange holds documents, each of which goes over as any other.
 *
 * @param {any} exchange
 */
export function parts(exchange) {
  if (typeof exchange !== "object" || exchange === null) return sent(exchange);
  const { call, request, query, status, response, before } = exchange;
  const asked = query instanceof URLSearchParams ? `?${query}` : sent(query);
  const documents = { request: sent(request), query: asked, response: sent(response), before: sent(before) };
  return { parts: { call: sent(call), status: sent(status), ...documents } };
}

/** The memory of all bytes. @param {any[]} parameters */
export function buffers(parameters) {
  const all = parameters
    .flatMap((value) => Object.values(value?.parts ?? { value }))
    .map((value) => (ArrayBuffer.isView(value) ? value.buffer : value));
  return [...new Set(all.filter((value) => value instanceof ArrayBuffer))];
}
