/**
 * Cells to and from the clipboard, as spreadsheets have them.
 */

import { join } from "../../core/json/pointer.js";
import { member } from "../../core/json/tree.js";
import { shownText } from "../controls.js";
import { withPanels } from "../panels/lazy.js";
import { readSheet, writeSheet } from "./sheet.js";
import { stateOf } from "./state.js";

/** What a cell is outside of the document: as it would be typed. */
function cellWords(form, column, item) {
  const node = member(item, column.name)?.node;
  if (!node || node.type === "null") return "";
  if (node.type === "boolean" && column.type === "boolean") return form.t(`value.${node.value}`);
  return shownText(form, column, node);
}

const words = ({ form, items }, columns, from, to) =>
  items.slice(from, to + 1).map((item) => columns.map((column) => cellWords(form, column, item)));

/** The whole table, with its headings, to be changed in a spreadsheet and pasted back. */
export async function copyTable(grid) {
  const { form, columns, items } = grid;
  const rows = [columns.map(({ label }) => label[form.locale]), ...words(grid, columns, 0, items.length - 1)];
  try {
    await navigator.clipboard.writeText(writeSheet(rows));
    form.host.announce(form.t("grid.copied", { count: items.length }));
  } catch {
    form.host.announce(form.t("tools.notCopied"));
  }
}

/** Copies the chosen cells, unless something else is being copied. */
export function onCopy(grid, event) {
  const { form, pointer, columns, count } = grid;
  if (!event.target.matches?.("[data-cell]")) return;
  const {
    rows,
    columns: [from, to],
  } = stateOf(form, pointer).range(columns, count);
  event.clipboardData.setData("text/plain", writeSheet(words(grid, columns.slice(from, to + 1), ...rows)));
  event.preventDefault();
  form.host.announce(form.t("grid.copiedCells", { count: (rows[1] - rows[0] + 1) * (to - from + 1) }));
}

/** Where the chosen cells begin. */
function corner(state, columns, count) {
  const {
    rows,
    columns: [from],
  } = state.range(columns, count);
  return { row: rows[0], name: columns[from]?.name ?? null };
}

/** Pastes into cells; on the button that adds a row, as new rows. */
export async function onPaste(grid, event) {
  const { form, pointer, items, columns, count } = grid;
  const { target } = event;
  const editor = target.matches?.(".cell-editor *");
  const onAdd = target.id === `a${encodeURIComponent(pointer)}`;
  if (form.locked || !(editor || onAdd || target.matches?.("[data-cell]"))) return;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  // One cell's words go into the field like any others.
  if (text === "" || (editor && !/[\t\n\r]/.test(text.replace(/\r?\n$/, "")))) return;
  // A whole document is for the page to open.
  if (!editor && /^\s*[[{]/.test(text)) return;
  const rows = readSheet(text);
  event.preventDefault();
  event.stopPropagation();
  if (!rows.length) return;
  const state = stateOf(form, pointer);
  const at = onAdd ? { row: items.length, name: null } : corner(state, columns, count);
  if (editor) {
    form.pendingInput.delete(join(join(pointer, state.editing.row), state.editing.name));
    state.editing = null;
  }
  await withPanels(form, ({ paste }) => paste(grid, { rows, at, onAdd }));
}
