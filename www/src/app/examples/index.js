/**
 * The examples: invented people, institutions and offers. Only the first is there from the start; the others come when they are
 * asked for.
 */

import course from "./course.json?raw";

/** What the page opens with. */
export { course };

/**
 * @typedef {{name: string, kind: import("aanbod").Kind, file: string, load: () => Promise<string>, request?: () =>
 *   Promise<string>}} Example
 */

/** @param {() => Promise<{default: string}>} loading */
const text = (loading) => async () => (await loading()).default;

/** Each with its kind and file name; an exchange has a request too. @type {Example[]} */
export const EXAMPLES = [
  { name: "course", kind: "course", file: "course.json", load: async () => course },
  {
    name: "catalogue",
    kind: "catalogue",
    file: "catalogue.json",
    load: text(() => import("./catalogue.json?raw")),
  },
  { name: "mistakes", kind: "course", file: "course.json", load: text(() => import("./mistakes.json?raw")) },
  { name: "unreadable", kind: "course", file: "course.json", load: text(() => import("./unreadable.txt?raw")) },
  {
    name: "enrollments",
    kind: "enrollments",
    file: "enrollments.json",
    load: text(() => import("./enrollments.json?raw")),
  },
  {
    name: "exchange",
    kind: "enrollments",
    file: "enrollments.json",
    load: text(() => import("./enrollments.json?raw")),
    request: text(() => import("./enrollment-request.json?raw")),
  },
  {
    name: "association",
    kind: "association",
    file: "association.jsonc",
    load: text(() => import("./association.jsonc?raw")),
  },
  {
    name: "coursePatch",
    kind: "coursePatch",
    file: "course-patch.json",
    load: text(() => import("./course-patch.json?raw")),
  },
  {
    name: "associationResponse",
    kind: "associationResponse",
    file: "association-response.json",
    load: text(() => import("./association-response.json?raw")),
  },
  {
    name: "associationPatch",
    kind: "associationPatch",
    file: "association-patch.json",
    load: text(() => import("./association-patch.json?raw")),
  },
  {
    name: "associations",
    kind: "associations",
    file: "associations.json",
    load: text(() => import("./associations.json?raw")),
  },
];
