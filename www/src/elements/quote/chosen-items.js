/**
 * Which optional items the user wants. A tick means the item by its name, not by its place: the exam stays chosen when
 * another day brings another period, and the picture over time has it in all of them.
 */

import { join } from "../../core/json/pointer.js";
import { find } from "../../core/json/tree.js";

const PERIODS = "/learningMethod/costs/details";
const START_MOMENTS = "/learningMethod/planning/startMoments";

/** So many lists are looked through at most; a course has a handful. */
const MOST = 1000;

export class OptionsChosen {
  constructor() {
    /** @type {Set<string>} names of items */
    this.names = new Set();
  }

  /**
   * @param {import("../../core/json/tree.js").Node|null} tree
   * @param {string} pointer of an item
   * @param {boolean} wanted
   */
  tick(tree, pointer, wanted) {
    const name = nameOf(find(tree, pointer));
    if (wanted) this.names.add(name);
    else this.names.delete(name);
  }

  /**
   * @param {import("../../core/json/tree.js").Node|null} tree
   * @returns {string[]} every optional item of the course that goes by a chosen name
   */
  pointers(tree) {
    if (!this.names.size) return [];
    const found = [];
    for (const list of [PERIODS, START_MOMENTS]) {
      for (const [index, owner] of (find(tree, list)?.items ?? []).slice(0, MOST).entries()) {
        for (const [number, item] of (find(owner, "/invoiceItems")?.items ?? []).entries()) {
          if (find(item, "/isOptional")?.value === true && this.names.has(nameOf(item)))
            found.push(`${join(list, index)}/invoiceItems/${number}`);
        }
      }
    }
    return found;
  }

  /**
   * @param {import("../../core/json/tree.js").Node|null} tree
   * @param {string[]} include what is included now
   * @param {Pick<import("aanbod").Line, "optional"|"pointer">[]} lines of the present quote
   * @returns {string[]} what should be: the chosen items of this quote, and what others than the user put there
   */
  inQuote(tree, include, lines) {
    const present = new Set(lines.filter(({ optional }) => optional).map(({ pointer }) => pointer));
    const chosen = this.pointers(tree).filter((pointer) => present.has(pointer));
    const others = include.filter((pointer) => !this.names.has(nameOf(find(tree, pointer))));
    return [...new Set([...others, ...chosen])];
  }
}

/**
 * By its cost type: the one name that items of periods and of start moments both have.
 *
 * @param {import("../../core/json/tree.js").Node|null|undefined} item
 */
function nameOf(item) {
  const type = find(item, "/costType");
  return typeof type?.value === "string" ? type.value : "";
}
