/**
 * What a draft of a catalogue consists of: its files as they came, kept once, and what changed since, in batches. So a
 * correction in a catalogue of 50 MB writes one course. All of it is made in the catalogue's worker and handed on as
 * blobs, which the page never reads.
 *
 * @typedef {object} TableContent
 * @property {string} state tells one state of the catalogue from another
 * @property {() => Promise<import("../../core/doubt.js").Doubt>} doubt the strongest of its courses
 * @property {(first: boolean, whole: boolean) => Promise<{files: {name: string, blob: Blob}[]|null, batch: Blob|null}>} read
 */

/** After so many batches, one takes the place of all. */
export const MOST_BATCHES = 40;

/**
 * @param {import("../host.js").Catalogue} catalogue
 * @param {import("../host.js").Page} page
 * @returns {TableContent}
 */
export function tableContent(catalogue, page) {
  const view = /** It shows the catalogue that is open. @type {import("../host.js").CatalogueTable} */ (
    catalogue.element.value
  );
  const { course } = catalogue;
  // A course that is being edited is kept as it stands in the editor.
  const text = page.editor.value.value;
  const open = course && text !== course.text ? { index: course.index, text } : null;
  const { client } = view;
  return {
    state: JSON.stringify([view.history.state, open]),
    doubt: () => client.ask("doubt"),
    async read(first, whole) {
      const [files, batch] = await Promise.all([
        first ? client.ask("originals") : null,
        client.ask("kept", { whole: first || whole, open }),
      ]);
      return { files, batch };
    },
  };
}
