/**
 * A short menu, as a `<details>`: it closes when something is chosen, with Escape, and when the focus leaves it.
 */

/** @param {() => void} act what a choice does */
export function choosing(act) {
  return (/** @type {Event} */ event) => {
    const menu = /** @type {HTMLElement} */ (event.currentTarget).closest("details");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
    act();
  };
}

/**
 * For its keydown and focusout.
 *
 * @param {KeyboardEvent|FocusEvent} event
 */
export function closing(event) {
  const menu = /** @type {HTMLDetailsElement} */ (event.currentTarget);
  const stays =
    event instanceof KeyboardEvent
      ? event.key !== "Escape"
      : menu.contains(/** @type {Node|null} */ (event.relatedTarget));
  if (stays) return;
  if (event.type === "keydown" && menu.open) menu.querySelector("summary")?.focus();
  menu.open = false;
}
