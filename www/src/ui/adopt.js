/**
 * @param {import("lit").LitElement} host
 * @param {import("lit").CSSResult[]} styles of a part that came after the element; they count after its own
 */
export function adopt(host, styles) {
  host.renderRoot.adoptedStyleSheets.push(...styles.map(({ styleSheet }) => styleSheet));
}
