/**
 * The same functions; the WebAssembly is brought by who uses them. For workers that forbid compiling from bytes, and for bundlers
 * that don't follow `new URL(…, import.meta.url)`.
 *
 * @packageDocumentation
 */

export * from "./index.js";

/**
 * Loads the WebAssembly: once, before the first call.
 *
 * @param source its URL, a `Response`, bytes, or a `WebAssembly.Module`: what `import … from "aanbod/aanbod_bg.wasm"` gives in your
 *   bundler or worker
 */
export default function init(source: string | object): Promise<void>;

/**
 * Starts at once, without waiting; does nothing when it is started already.
 *
 * @param module a `WebAssembly.Module`, or bytes (which browsers compile at once only off the main thread)
 */
export function initSync(module: object): void;
