/** How sections are indexed; `search.js` reads the index with the same. */
export const SEARCH_OPTIONS = { fields: ["title", "text"], storeFields: ["title", "page"] };

/** The index as a script, because a page that is opened from a folder may load scripts and no data. */
export function searchIndexScript(index) {
  const text = JSON.stringify(JSON.stringify(index)).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return `globalThis.aanbodSearchIndex = ${text};\n`;
}
