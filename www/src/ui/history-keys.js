/**
 * Undo and redo by keyboard.
 */

/** What has a history of its own, or is over everything else. */
const OWN =
  "input:not([type='checkbox'], [type='radio']), textarea, select, [contenteditable]:not([contenteditable='false']), dialog";

/**
 * @param {KeyboardEvent} event
 * @returns {"undo"|"redo"|null} what its keys ask for
 */
export function stepAsked({ ctrlKey, metaKey, altKey, shiftKey, key }) {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" ? "redo" : null;
}

/**
 * Takes a step of the document's history when keys ask for it where nothing has a history of its own.
 *
 * @param {KeyboardEvent} event
 * @param {(direction: "undo"|"redo") => void} step
 */
export function onHistoryKey(event, step) {
  const direction = stepAsked(event);
  if (!direction || event.defaultPrevented || /** @type {Element} */ (event.composedPath()[0]).closest?.(OWN)) return;
  event.preventDefault();
  step(direction);
}
