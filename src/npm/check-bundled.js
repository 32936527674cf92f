// The entry `aanbod/check` for what a bundler makes for Node, where everything is there from the start.
export { default } from "./bundled.js";
export * from "./api.js";

/** @type {typeof import("./check.js").loadLanguage} */
export async function loadLanguage() {}

/** @type {typeof import("./check.js").loadRest} */
export async function loadRest() {}

/** @type {typeof import("./check.js").loadCheck} */
export async function loadCheck() {}
