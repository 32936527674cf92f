/**
 * @param {{renderRoot: HTMLElement|DocumentFragment}} host
 * @param {import("lit").CSSResult[]} styles of a part that came after the element; they count after its own
 */
export function adopt(host, styles) {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  // A DOM of tests may have no style sheets of its own; nothing is seen there.
  /** @type {ShadowRoot} */ (host.renderRoot).adoptedStyleSheets?.push(...sheets);
}
