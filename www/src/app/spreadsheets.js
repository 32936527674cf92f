/**
 * What the page does with a spreadsheet: a document is made of it, or the catalogue that is open changes by it.
 */

/**
 * Opens what was made from something else: no file has it yet.
 *
 * @param {import("./page.js").Page} page
 * @param {{text: string, name: string, kind: "course"|"catalogue"}} made
 * @returns {Promise<boolean>} false when the user keeps the document
 */
export function openMade(page, { text, name, kind }) {
  const message = () => page.t("spreadsheet.done", { name });
  return page.replace(async () => {
    if (kind === "catalogue") {
      const catalogue = await page.catalogue.load();
      await catalogue.open([{ name, text }], [], message);
      catalogue.savedState = null;
    } else {
      page.showDocument(text, name, { kind, saved: null });
      page.showMessage(message);
    }
    page.draw();
  });
}

/**
 * The catalogue in sight, for a spreadsheet that changes it; null when there is none.
 *
 * @param {import("./page.js").Page} page
 * @returns {import("../features/spreadsheet/update.js").Target|null}
 */
export function target(page) {
  const { catalogue, exchange, start } = page;
  const view = catalogue.showing && !exchange.shown && !start.shown ? catalogue.element.value : null;
  if (!view || view.busy) return null;
  return {
    name: page.name,
    async compare(wanted) {
      const { rows, history, ...answer } = await view.work("sheetChanges", wanted);
      if (!rows || !history) return answer;
      view.changedBy({ rows, history });
      page.showMessage(() => page.t("spreadsheet.updated", { count: answer.count, courses: answer.courses }));
      return answer;
    },
  };
}
