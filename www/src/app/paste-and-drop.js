/**
 * What comes to the page by itself: pasted where no field is, or dropped anywhere.
 */

/** How a document begins, a comment before it included, and markup in the place of one. */
const BEGINS = /^\ufeff|^\s*[{[/<]/;

/** What a document has that begins otherwise: below prose or a request, without its braces, or as a text in a log. */
const HOLDS = /^[^\S\n]*(?:[{[]|"[^"\n]+"\s*:)|[{[]\s*\\*["'&]/m;

/** Rows of cells, as spreadsheets copy and save them. */
const TABLE = /^[^\n]*([\t;])[^\n]*\n[^\n]*\1/;

/** @param {import("./page.js").Page} page */
export function acceptPasteAndDrop(page) {
  addEventListener("paste", (event) => pasted(page, event));
  dropZone(page);
}

/** Whether a dialog is over the page, be it one of the page or of an element on it. */
export function underDialog() {
  const open = (/** @type {ParentNode|null} */ root) => root?.querySelector("dialog[open]");
  return Boolean(open(document)) || [...document.querySelectorAll("body *")].some(({ shadowRoot }) => open(shadowRoot));
}

/**
 * A paste that is meant for no field opens what was pasted, or says why not.
 *
 * @param {import("./page.js").Page} page
 * @param {ClipboardEvent} event
 */
function pasted(page, event) {
  const target = event.composedPath()[0];
  if (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable]:not([contenteditable='false'])")
  )
    return;
  if (event.defaultPrevented || underDialog()) return;
  const files = [...(event.clipboardData?.files ?? [])];
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (files.length) page.opening.openFiles(files);
  else if (BEGINS.test(text) || HOLDS.test(text) || TABLE.test(text.trim())) page.opening.openText(text);
  else if (text.trim() !== "") page.opening.refuse(page.t("open.notDocument"));
  else return;
  event.preventDefault();
}

/**
 * A file can be dropped anywhere, also on the text: there it would otherwise be inserted.
 *
 * @param {import("./page.js").Page} page
 */
function dropZone(page) {
  const carriesFile = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files");
  /** @param {"dragenter"|"dragleave"|"dragover"|"drop"} type @param {(event: DragEvent) => void} act */
  const on = (type, act) =>
    addEventListener(
      type,
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  const drag = (/** @type {number} */ depth) => {
    page.dragging = Math.max(0, depth);
    page.draw();
  };
  on("dragenter", () => drag(page.dragging + 1));
  on("dragleave", () => drag(page.dragging - 1));
  on("dragover", () => {});
  on("drop", (event) => {
    drag(0);
    page.opening.openFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
