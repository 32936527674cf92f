/**
 * Where one is in a grid: the cell with the focus, the cells that are chosen with it, and the one that is being edited.
 *
 * @typedef {import("../list.js").ListContext} ListContext
 * @typedef {import("../rows.js").Row} Column
 * @typedef {{row: number, name: string}} Cell the name of a column; "" for the head of a row
 * @typedef {ListContext & {columns: Column[], count: number}} Grid a list with its columns, and how many rows are shown
 */

/** So many rows of a grid are drawn at first, and again with each "show more". */
export const GRID_PAGE = 250;

export class GridState {
  constructor() {
    /** @type {Cell|null} null: nobody was here yet */
    this.at = null;
    /** Where the choice of cells began; null for one cell. @type {Cell|null} */
    this.anchor = null;
    /** What is being edited, and what stood there before as JSON; null for nothing. @type {(Cell & {before: string|null, added: boolean})|null} */
    this.editing = null;
    /** Columns that were asked for. @type {Set<string>} */
    this.asked = new Set();
    /** Why nothing was pasted. @type {import("./paste.js").Refused|null} */
    this.refused = null;
    /** Amounts among what is pasted that have two readings, and which of them were chosen. @type {import("./ambiguous-amounts.js").Asked|null} */
    this.unclear = null;
    /** The items whose VAT is to be computed: "all", an item's number, or null for none. @type {"all"|number|null} */
    this.vat = null;
    /** The percentage for items that state none, as typed. */
    this.rate = "";
    /** Whether missing amounts of exempt customers are filled with it. */
    this.fillsExempt = false;
    /** Whether the pointer went down on the cell that had the focus. */
    this.pressed = false;
    /** A row that was added and has nothing yet. @type {number|null} */
    this.addedRow = null;
    /** The list as it was drawn last. @type {Grid|null} */
    this.grid = null;
  }

  /** The cell that the tab key leads to. @param {Column[]} columns @param {number} count @returns {Cell} */
  cell(columns, count) {
    const { at } = this;
    const known = at && (at.name === "" || columns.some(({ name }) => name === at.name));
    return { row: Math.min(Math.max(0, at?.row ?? 0), count - 1), name: known ? at.name : (columns[0]?.name ?? "") };
  }

  /**
   * @param {Column[]} columns
   * @param {number} count
   * @returns {{rows: [number, number], columns: [number, number]}} what is chosen; columns count from 0, the head of a row
   *   stands before them and chooses all
   */
  range(columns, count) {
    const from = this.anchor ?? this.cell(columns, count);
    const to = this.cell(columns, count);
    const place = (/** @type {Cell} */ { name }) => columns.findIndex((column) => column.name === name);
    const [first, last] = [Math.min(place(from), place(to)), Math.max(place(from), place(to))];
    return {
      rows: [Math.min(from.row, to.row), Math.min(count - 1, Math.max(from.row, to.row))],
      columns: first < 0 ? [0, columns.length - 1] : [first, last],
    };
  }

  /** Whether more than one cell is chosen. */
  get several() {
    return this.anchor !== null || this.at?.name === "";
  }
}

/**
 * @param {import("../form-view.js").FormView} form
 * @param {string} pointer
 * @returns {GridState} the one of a list, made when there is none
 */
export function stateOf(form, pointer) {
  let state = form.grids.get(pointer);
  if (!state) form.grids.set(pointer, (state = new GridState()));
  return state;
}
