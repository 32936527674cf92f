/**
 * Taking it along: the whole document, or what changed as a patch. What isn't in it, or why there is none, is said
 * beside it by name.
 */

import { html, nothing } from "lit";
import { download } from "../../ui/files.js";
import { fileName } from "../../core/kinds.js";
import { placeOf } from "./change-text.js";

/** So many names are read; more are counted. */
const NAMES = 8;

/** @param {import("./changes.js").Changes} changes */
export function exportsView(changes) {
  const { t, page, host, patches, lines } = changes;
  const stem = (page.name || fileName(page.kind)).replace(/\.(jsonc?|ndjson|jsonl|txt)$/i, "");
  /** @param {string[]} pointers */
  const names = (pointers) =>
    [...new Set(pointers.map((pointer) => placeOf(host, pointer)))].slice(0, NAMES).join(", ") +
    (pointers.length > NAMES ? ", …" : "");
  /** @param {import("./patches.js").Patches} made @param {boolean} merge */
  const notes = ({ fixed, nulls, operations, count }, merge) => {
    const courses = page.kind === "catalogue" && lines?.some(({ at, op }) => op !== "replace" && /^\/\d+$/.test(at));
    return [
      fixed.length &&
        t(operations === null ? "changes.refused" : count ? "changes.leftOut" : "changes.nothingLeft", {
          names: names(fixed),
        }),
      merge && nulls.length && t("changes.mergeNulls", { names: names(nulls) }),
      courses && t("changes.courses"),
    ].filter((note) => typeof note === "string");
  };
  /** @param {"operations"|"merge"} form @param {string} key @param {import("./patches.js").Patches} made */
  const patch = (form, key, made) => {
    const text = made.count > 0 ? made[form] : null;
    const file = `${stem}.${form === "merge" ? "merge" : "patch"}.json`;
    return way(changes, { key, text: text === null ? null : () => text, file, notes: notes(made, form === "merge") });
  };
  return html`<section aria-labelledby="changes-export-title">
    <h3 id="changes-export-title">${t("changes.export")}</h3>
    <ul class="ways">
      ${way(changes, { key: "exportWhole", text: () => host.value, file: page.name || fileName(page.kind), notes: [] })}
    </ul>
  </section>
  ${
    patches && lines?.length
      ? html`<section aria-labelledby="changes-link-title">
    <h3 id="changes-link-title">${t("changes.forLink")}</h3>
    <p class="note">${t("changes.forLinkText")}</p>
    <ul class="ways">${patch("operations", "exportPatch", patches)}${patch("merge", "exportMerge", patches)}</ul>
  </section>`
      : nothing
  }`;
}

/**
 * @param {import("./changes.js").Changes} changes
 * @param {{key: string, text: (() => string)|null, file: string, notes: string[]}} what `text` is nothing where it
 *   can't be taken along
 */
function way(changes, { key, text, file, notes }) {
  const { t, page } = changes;
  const what = t(`changes.${key}`);
  const content = () => text?.() ?? "";
  const save = async () => {
    if (key === "exportWhole") await page.download();
    else download(content(), file);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content());
      changes.announce(t("changes.copied", { what }));
    } catch {
      changes.announce(t("changes.notCopied"));
    }
  };
  return html`<li data-way=${key}>
    <div><strong>${what}</strong><span>${t(`changes.${key}Text`)}</span>${notes.map((note) => html`<span class="note"><bdi>${note}</bdi></span>`)}</div>
    ${
      text
        ? html`<div class="way-acts"><button type="button" aria-label=${t("changes.copyNamed", { what })} @click=${copy}>${t("changes.copy")}</button>
      <button type="button" aria-label=${t("changes.downloadNamed", { what })} @click=${save}>${t("changes.download")}</button></div>`
        : nothing
    }
  </li>`;
}
