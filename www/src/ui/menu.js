/**
 * A short menu, as a `<details>`: it closes when something is chosen, with Escape, and when the focus leaves it.
 */

/** @param {() => void} act what a choice does */
export function choosing(act) {
  return (event) => {
    const menu = event.currentTarget.closest("details");
    menu.open = false;
    menu.querySelector("summary").focus();
    act();
  };
}

/** For its keydown and focusout. */
export function closing(event) {
  const menu = event.currentTarget;
  if (event.type === "keydown" ? event.key !== "Escape" : menu.contains(event.relatedTarget)) return;
  if (event.type === "keydown" && menu.open) menu.querySelector("summary").focus();
  menu.open = false;
}
