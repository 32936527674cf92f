// The package as Node has it. It is only built when the tests run: the types are those of the package, whether it is there or not.

/** @type {typeof import("aanbod")} */
export const core = await import(new URL("../../pkg/node.js", import.meta.url).href);
