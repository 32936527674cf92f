/**
 * Something that scrolls sideways shows at its edge that there is more. Whether there is can only be measured: not every browser has
 * a style rule for it.
 */

import { nothing } from "lit";
import { Directive, directive } from "lit/directive.js";

/** A page that is zoomed may end a part of a pixel short of the end. */
const NEAR = 2;

/** @type {ResizeObserver|undefined} */
let observer;

/** @param {HTMLElement} scroll */
function showEdges(scroll) {
  const frame = scroll.parentElement;
  if (!frame) return;
  const { scrollLeft, clientWidth, scrollWidth, offsetWidth, clientHeight, offsetHeight, clientLeft } = scroll;
  frame.classList.toggle("has-more", scrollWidth - clientWidth - scrollLeft > NEAR);
  // Scroll bars stay clear.
  frame.style.setProperty("--_bar-right", `${offsetWidth - clientWidth - clientLeft}px`);
  frame.style.setProperty("--_bar-below", `${offsetHeight - clientHeight - clientLeft}px`);
}

/** @param {ResizeObserverEntry} entry of what scrolls, or of the table in it */
function resized({ target }) {
  const scroll = target.matches("table") ? target.parentElement : target;
  if (scroll instanceof HTMLElement) showEdges(scroll);
}

class Edges extends Directive {
  /** @type {HTMLElement|undefined} */
  element;

  /** @param {import("lit").ElementPart} part */
  update(part) {
    const element = /** @type {HTMLElement} */ (part.element);
    if (this.element === element) return nothing;
    this.element = element;
    // A DOM of tests lays nothing out.
    if (!globalThis.ResizeObserver) return nothing;
    const resizes = (observer ??= new ResizeObserver((entries) => entries.forEach(resized)));
    resizes.observe(element);
    element.addEventListener("scroll", () => showEdges(element), { passive: true });
    // What is in it comes with the drawing that this is a part of.
    queueMicrotask(() => element.firstElementChild && resizes.observe(element.firstElementChild));
    return nothing;
  }

  render() {
    return nothing;
  }
}

/** On an element that scrolls sideways and holds a table; the one around it, an `edge-frame`, shows whether there is more. */
export const edges = directive(Edges);
