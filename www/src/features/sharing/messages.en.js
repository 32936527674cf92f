/** The words of findings for somebody else, in English. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("en");

/** @type {Record<string, string | ((params: any) => string)>} */
export const en = {
  "sharing.title": "Findings without values",
  "sharing.close": "Close",
  "sharing.why":
    "For who runs the system that made this document, or for a colleague: each finding with its place in the document, without names, numbers or other values that are in it.",
  "sharing.text": "The findings",
  "sharing.head": ({ count: n, kind }) =>
    `${count(n, { one: "1 finding", other: `${n.toLocaleString("en")} findings` })} (${kind})`,
  "sharing.line": ({ line }) => `line ${line}`,
  "sharing.copy": "Copy",
  "sharing.copied": "Copied.",
  "sharing.print": "Print",
  "sharing.save": "Save as text",
  "sharing.fileName": "findings.txt",
};
