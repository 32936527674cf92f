/** The words of the dialogs in English. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("en");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const en = {
  "refused.download": ({ count: n }) =>
    count(n, {
      one: "One entry in the form wasn't taken over, so the file doesn't have it: the old value is still there.",
      other: `${n} entries in the form weren't taken over, so the file doesn't have them: the old values are still there.`,
    }),
  "refused.replace": ({ count: n }) =>
    count(n, {
      one: "One entry wasn't taken over, and is lost.",
      other: `${n} entries weren't taken over, and are lost.`,
    }),
  "refused.lead": "Go to the field",
  "refused.go": "Download all the same",
  "new.title": "New document",
  "ask.title": "What sort of document is this?",
  "ask.text":
    "Its content doesn't tell. Choose what it is, or close this: it can also be chosen later, at the top of the page. Until then nothing is checked.",
  "part.title": "Request or response?",
  "part.text": "Its content doesn't tell. Choose which of the two it is.",
  "exchange.what": "Compare an answer with what was asked for.",
  "open.title": "Open a document",
  "open.drop": "Drop a file here, or",
  "open.choose": "choose a file",
  "open.paste": "Or paste the text",
  "open.use": "Use this text",
  "open.example": "Or open an example",
  "errors.title": "There is a problem",
  "errors.text": ({ count: n }) =>
    count(n, {
      one: "This document still has 1 error. A system that receives it may refuse it.",
      other: `This document still has ${n.toLocaleString("en")} errors. A system that receives it may refuse it.`,
    }),
  "errors.more": ({ count: n }) => `And ${n.toLocaleString("en")} more, in the list of findings.`,
  "errors.lead": "Go to the first error",
  "errors.go": "Download all the same",
  "replace.title": "Replace the changed document?",
  "replace.text": ({ name }) =>
    `“${name}” has changes that haven't been downloaded. They are lost when another document takes its place.`,
  "replace.download": "Download first",
  "replace.kept": ({ name }) =>
    `“${name}” has changes that haven't been downloaded. They stay as a draft: “Drafts”, at the top of the page, brings them back.`,
  "replace.go": "Replace",
  "replace.cancel": "Keep it",
};
