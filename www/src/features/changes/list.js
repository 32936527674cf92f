/**
 * The changes, one a line: where, and from what to what.
 */

import { html, nothing } from "lit";
import { icons } from "../../ui/icons.js";
import { nameOf, placeOf, valuesOf } from "./change-text.js";

/** So many are drawn at first, and again with each "show more". */
export const PAGE = 100;

/** @param {import("./changes.js").Changes} changes */
export function changeList(changes) {
  const { t, lines, shown } = changes;
  if (!lines?.length) return nothing;
  const more = Math.min(PAGE, lines.length - shown);
  return html`<section aria-labelledby="changes-list-title">
    <h3 id="changes-list-title">${t("changes.list")} <span class="chip">${lines.length}</span></h3>
    <ol class="changes-list">${lines.slice(0, shown).map((change) => line(changes, change))}</ol>
    ${
      more > 0
        ? html`<button type="button" @click=${() => {
            changes.shown = shown + PAGE;
            changes.page.draw();
          }}>${t("list.more", { count: more })}</button>`
        : nothing
    }
  </section>`;
}

/** @param {import("./changes.js").Changes} changes @param {import("./follow-patch.js").Change} change */
function line(changes, change) {
  const { t, host, answer } = changes;
  const { op, at, from } = change;
  const where = op === "remove" ? from : at;
  const place = placeOf(host, where);
  const fixed = answer?.notPatchable.some(({ pointer }) => pointer === where);
  return html`<li>
    <div class="change-words">
      <div class="change-place">${op === "remove" ? html`<bdi>${place}</bdi>` : html`<button type="button" class="to-place" @click=${() => changes.lead(change)}><bdi>${place}</bdi></button>`}${fixed ? html` <span class="chip">${icons.lock}${t("changes.fixed")}</span>` : nothing}</div>
      ${changeText(changes, change)}
    </div>
    ${host.fixed ? nothing : html`<button type="button" class="undo-change" title=${t("changes.undo")} aria-label=${t("changes.undoNamed", { what: place })} @click=${() => changes.undo(change)}>${icons.undo}</button>`}
  </li>`;
}

/** @param {import("./changes.js").Changes} changes @param {import("./follow-patch.js").Change} change */
function changeText({ t, host }, change) {
  const { op, at, from, was, is } = change;
  const number = (/** @type {string} */ pointer) => Number(pointer.slice(pointer.lastIndexOf("/") + 1)) + 1;
  if (op === "move")
    return html`<p><bdi>${nameOf(host, at, is)}</bdi> ${t("changes.moved", { from: `${number(from)}`, to: `${number(at)}` })}</p>`;
  if (op === "add")
    return html`<p><ins><span class="mark">${t("changes.added")}</span> <bdi>${nameOf(host, at, is)}</bdi></ins></p>`;
  if (op === "remove")
    return html`<p><del><span class="mark">${t("changes.removed")}</span> <bdi>${nameOf(host, from, was)}</bdi></del></p>`;
  const [old, now] = valuesOf(host, change);
  return html`<p><span class="sr-only">${t("changes.was")} </span><del><bdi>${old}</bdi></del> <span class="arrow" aria-hidden="true">→</span> <span class="sr-only">${t("changes.is")} </span><ins><bdi>${now}</bdi></ins></p>`;
}
