/**
 * The examples: invented people, institutions and offers. Only the first is there from the start; the others come when they are
 * asked for.
 */

import course from "./course.json?raw";

/** What the page opens with. */
export { course };

/** By kind, each with its file name. */
export const EXAMPLES = [
  ["course", "course.json", async () => course],
  ["enrollments", "enrollments.json", async () => (await import("./enrollments.json?raw")).default],
  ["association", "association.jsonc", async () => (await import("./association.jsonc?raw")).default],
];
