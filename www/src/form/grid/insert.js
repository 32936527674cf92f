/**
 * Pasted cells on their way into the grid.
 */

import { join } from "../../core/json/pointer.js";
import { focusCell } from "./keys.js";
import { planPaste } from "./paste.js";
import { stateOf } from "./state.js";

/**
 * @typedef {import("./state.js").Grid} Grid
 * @typedef {{rows: string[][], at: {row: number, name: string|null}, onAdd: boolean}} Sheet what is pasted, and where
 */

/**
 * Puts cells into the grid, all or none; what has two readings is asked, and what has none is said.
 *
 * @param {Grid} grid
 * @param {Sheet} sheet
 * @param {Map<string, number>} [chosen]
 */
export async function paste(grid, sheet, chosen) {
  const { form, pointer, items, columns, count } = grid;
  const { rows, at, onAdd } = sheet;
  const state = stateOf(form, pointer);
  const pasted = planPaste(grid, columns, rows, at, chosen);
  state.refused = pasted.problems ? pasted : null;
  state.unclear = pasted.unclear ? { sheet, cells: pasted.unclear, chosen: new Map() } : null;
  if (pasted.unclear) {
    form.refresh();
    await showUnclear(grid);
    return;
  }
  if (pasted.problems) {
    form.host.announce(`${form.t("grid.refused")} ${pasted.problems.length}`);
    form.refresh();
    await form.host.updateComplete;
    form.shadow
      .getElementById(`a${encodeURIComponent(pointer)}`)
      ?.closest(".grid-block")
      ?.querySelector(".paste-refused")
      ?.scrollIntoView?.({ block: "nearest" });
  } else {
    if (pasted.operations && !form.apply(pasted.operations)) return;
    for (let row = items.length; row < items.length + pasted.added; row += 1) form.untouched.add(join(pointer, row));
    form.host.announce(form.t("grid.pasted", { cells: pasted.cells, added: pasted.added }));
    if (pasted.added) form.shown.set(pointer, Math.max(form.shown.get(pointer) ?? count, items.length + pasted.added));
    if (pasted.last) {
      state.at = {
        row: at.row,
        name: (columns.find(({ name }) => name === at.name) ?? columns[0])?.name ?? "",
      };
      state.anchor = pasted.last;
    }
    form.refresh();
    await form.host.updateComplete;
  }
  if (!onAdd || !pasted.problems) focusCell(grid, state.at?.row ?? 0, state.at?.name ?? columns[0]?.name ?? "");
}

/** Shows which amounts can be read in two ways, and puts the focus there. @param {Grid} grid */
async function showUnclear({ form, pointer }) {
  await form.host.updateComplete;
  const title = form.shadow.getElementById(`u${encodeURIComponent(pointer)}`);
  title?.focus({ preventScroll: true });
  title?.closest(".unclear-panel")?.scrollIntoView?.({ block: "nearest" });
}
