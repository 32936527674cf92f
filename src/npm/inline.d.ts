/**
 * The same functions, with the WebAssembly inside: nothing else has to be served, and nothing is fetched.
 *
 * @packageDocumentation
 */

export * from "./index.js";

/** Compiles the WebAssembly: once, before the first call. */
export default function init(): Promise<void>;
