/**
 * Further rows after the last one of a list of meetings, each a week later on the Dutch clock.
 */

import { join } from "../../core/json/pointer.js";
import { copyOperations, shifted } from "../duplicate-with-date/duplicate.js";
import { focusCell } from "./keys.js";

/** So many rows at most. */
const MOST = 52;

const RULES = { code: null, without: ["externalId", "id"] };

/**
 * @param {import("./state.js").Grid} grid
 * @param {number} times how many rows there are of the last one in the end, itself included
 */
export async function repeatWeekly(grid, times) {
  const { form, pointer, property, items, columns, name } = grid;
  const last = items.length - 1;
  const count = Math.min(MOST, Math.floor(times)) - 1;
  if (!(count > 0) || items[last]?.type !== "object") return;
  /** @type {string[]} */
  const operations = [];
  for (let week = 1; week <= count; week += 1) {
    const plan = shifted({ ...property, array: false }, items[last], RULES, 7 * week);
    const copy = { from: join(pointer, last), to: join(pointer, last + week), set: {} };
    operations.push(copyOperations(items[last], plan, copy).slice(1, -1));
  }
  if (!form.apply(`[${operations.join(",")}]`)) return;
  form.shown.set(pointer, Math.max(form.shown.get(pointer) ?? 0, items.length + count));
  form.host.announce(form.t("weekly.done", { name, count }));
  form.refresh();
  await form.host.updateComplete;
  focusCell({ form, pointer }, last + 1, columns[0]?.name ?? "");
}
