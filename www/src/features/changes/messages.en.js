/** The words of what changed in English. */

/** @type {import("../../ui/i18n/index.js").Messages} */
export const en = {
  "changes.title": "What changed",
  "changes.since": ({ name }) => `Compared with “${name}” as it was opened.`,
  "changes.loading": "Comparing…",
  "changes.none": "Nothing has changed since it was opened.",
  "changes.layoutOnly": "No value has changed: only spacing, comments, the order of fields or the spelling of numbers.",
  "changes.unreadable": "The text can't be read as JSON now, so it can't be compared. Mend it first.",
  "changes.tooLarge": "This document is too large to list its changes here.",
  "changes.list": "Changes",
  "changes.added": "added",
  "changes.removed": "removed",
  "changes.moved": ({ from, to }) => `moved from place ${from} to place ${to}`,
  "changes.undo": "Undo this change",
  "changes.undoNamed": ({ what }) => `Undo this change: ${what}`,
  "changes.undone": ({ what }) => `Undone: ${what}.`,
  "changes.notUndone": "This change can't be undone by itself. Undo in the editor takes steps back in their order.",
  "changes.fixed": "can't be changed later",
  "changes.price": "The price then and now",
  "changes.priceOn": ({ when }) => `When ordered on ${when}, including VAT.`,
  "changes.priceFor": "Customer",
  "changes.priceRegular": "Regular",
  "changes.priceExempt": "VAT exempt",
  "changes.priceBefore": "As opened",
  "changes.priceAfter": "Now",
  "changes.priceDifference": "Difference",
  "changes.export": "Take it along",
  "changes.exportWhole": "Whole document",
  "changes.exportWholeText": "The whole document; what wasn’t changed stays the same to the letter.",
  "changes.forLink": "For a connected system",
  "changes.forLinkText":
    "Only the changes, for a system that takes them by itself. Who manages the connection knows which of the two it needs.",
  "changes.exportPatch": "Changes step by step",
  "changes.exportPatchText":
    "For a system that gets each change as an instruction, in this order (JSON Patch, RFC 6902).",
  "changes.exportMerge": "Changes at once",
  "changes.exportMergeText":
    "For a system that gets only what is different (JSON Merge Patch, RFC 7396). Lists are in it whole, and null takes a field away.",
  "changes.mergeNulls": ({ names }) =>
    `This can't make a field empty (null). In this one these are left out or taken away: ${names}.`,
  "changes.leftOut": ({ names }) => `Left out, because it can't be changed later: ${names}.`,
  "changes.refused": ({ names }) =>
    `This can't be made, because these can't be changed later: ${names}. Undo that change, or use the whole document.`,
  "changes.nothingLeft": ({ names }) => `Nothing is left, because these can't be changed later: ${names}.`,
  "changes.courses":
    "Courses that come or go can't be sent like this: make or delete those in the system that receives them.",
  "changes.download": "Download",
  "changes.downloadNamed": ({ what }) => `Download: ${what}`,
  "changes.copy": "Copy",
  "changes.copyNamed": ({ what }) => `Copy: ${what}`,
  "changes.copied": ({ what }) => `Copied: ${what}.`,
  "changes.notCopied": "The browser didn't allow copying. Download it instead.",
};
