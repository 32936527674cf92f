/** The words of drafts in English. */

import { plural } from "../../ui/i18n/plural.js";

const count = plural("en");

/** @type {import("../../ui/i18n/index.js").Messages} */
export const en = {
  "kind.unknown": "Kind unknown",
  "drafts.recent": "Continue with",
  "drafts.close": "Close",
  "drafts.later": "Not now",
  "drafts.found": ({ name, when }) => `You have unsaved work on “${name}” from ${when}.`,
  "drafts.continue": "Continue",
  "drafts.discard": "Discard",
  "drafts.others": ({ count: n }) => count(n, { one: "1 more draft", other: `${n} more drafts` }),
  "drafts.opened": ({ name }) => `“${name}” is as it was left.`,
  "drafts.gone": "This draft isn't there any more.",
  "drafts.deleted": ({ name }) => `“${name}” was deleted.`,
  "drafts.putBack": "Put it back",
  "drafts.keep": "Keep the present document as a draft in this browser",
  "drafts.keptAt": ({ when }) => `Kept at ${when}.`,
  "drafts.nothingYet": "There is nothing to keep yet: it hasn't been changed.",
  "drafts.notKept": "It is only on this page: it is gone when you close the page.",
  "drafts.unsure": "This isn’t surely a course, so nothing of it is kept: it is gone when you close the page.",
  "drafts.unreadable": "While the text can’t be read, nothing new of it is kept.",
  "drafts.personal":
    "Documents about a person are only kept when this is ticked, each for itself. Everyone who uses this browser can then see it.",
  "drafts.full":
    "There is no room left in this browser, so the latest changes aren't kept as a draft. Delete drafts, or download the document.",
  "drafts.forbidden":
    "This browser keeps nothing for this page (a private window, perhaps), so there is no draft. Download the document before closing the page.",
  "drafts.taken":
    "This document goes on in another tab. What is changed here isn't kept any more; download it if it matters.",
  "drafts.apart": "Another tab changed this draft too. What was done here is kept as a draft of its own.",
  "drafts.emptied":
    "The storage of this browser was emptied, and with it the drafts. What is open here has been kept again.",
  "drafts.forgotten":
    "Everything that was kept in this browser is gone. What is on the screen stays until the page is closed.",
  "drafts.forgottenElsewhere":
    "Another tab deleted everything that was kept. This document is only on this page now; download it if it matters.",
  "drafts.elsewhere": "This draft is open in another tab",
  "drafts.elsewhereText":
    "Two tabs can't work on one draft. Go on with a copy of it, or take it over: the other tab then stops keeping it.",
  "drafts.copy": "Open a copy",
  "drafts.takeOver": "Take it over",
  "drafts.none": "There are no drafts. A course or catalogue that is changed is kept here until it is deleted.",
  "drafts.here": "open here",
  "drafts.inOtherTab": "open in another tab",
  "drafts.noChanges": "no unsaved changes",
  "drafts.size": ({ size }) =>
    size < 1024
      ? `${size} B`
      : size < 1_048_576
        ? `${Math.round(size / 1024)} kB`
        : `${(size / 1_048_576).toFixed(1)} MB`,
  "drafts.open": "Open",
  "drafts.openNamed": ({ name }) => `Open: ${name}`,
  "drafts.name": "Name of the draft",
  "drafts.saveName": "Save the name",
  "drafts.rename": ({ name }) => `Rename: ${name}`,
  "drafts.delete": ({ name }) => `Delete: ${name}`,
  "drafts.forget": "Forget everything…",
  "drafts.forgetText":
    "All drafts go, and the chosen language, colours, view of the text and columns of spreadsheets. That can't be undone. What is on the screen stays until the page is closed.",
  "drafts.forgetYes": "Forget everything",
};
