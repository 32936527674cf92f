/**
 * Something that scrolls sideways shows at its edge that there is more. Whether there is can only be measured: not every browser has
 * a style rule for it.
 */

import { nothing } from "lit";
import { Directive, directive } from "lit/directive.js";

/** A page that is zoomed may end a part of a pixel short of the end. */
const NEAR = 2;

let observer;

function look(scroll) {
  const frame = scroll.parentElement;
  if (!frame) return;
  const { scrollLeft, clientWidth, scrollWidth, offsetWidth, clientHeight, offsetHeight, clientLeft } = scroll;
  frame.classList.toggle("has-more", scrollWidth - clientWidth - scrollLeft > NEAR);
  // Scroll bars stay clear.
  frame.style.setProperty("--_bar-right", `${offsetWidth - clientWidth - clientLeft}px`);
  frame.style.setProperty("--_bar-below", `${offsetHeight - clientHeight - clientLeft}px`);
}

class Edges extends Directive {
  update({ element }) {
    if (this.element === element) return nothing;
    this.element = element;
    observer ??= new ResizeObserver((entries) =>
      entries.forEach(({ target }) => look(target.matches("table") ? target.parentElement : target)),
    );
    observer.observe(element);
    element.addEventListener("scroll", () => look(element), { passive: true });
    // What is in it comes with the drawing that this is a part of.
    queueMicrotask(() => element.firstElementChild && observer.observe(element.firstElementChild));
    return nothing;
  }

  render() {
    return nothing;
  }
}

/** On an element that scrolls sideways and holds a table; the one around it, an `edge-frame`, shows whether there is more. */
export const edges = directive(Edges);
