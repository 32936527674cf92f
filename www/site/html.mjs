const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML. */
export const escaped = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);

/** A block of code; it scrolls, so the keyboard has to reach it. */
export const codeBlock = (text, label = "Code") =>
  `<pre tabindex="0" role="group" aria-label="${escaped(label)}"><code>${escaped(text)}</code></pre>`;

/** The address of one page of the site, as seen from another. */
export const relative = (from, to) => "../".repeat(from.split("/").length - 1) + to;

/** What a heading is called in an address, as GitHub does it. */
export const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
