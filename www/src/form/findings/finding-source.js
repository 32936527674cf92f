/**
 * Where a finding comes from: what its rule is about, its code, and the part of the specification that says so.
 */

import { html, nothing } from "lit";
import { explain } from "aanbod";

/** By code and language. @type {Map<string, string>} */
const explanations = new Map();

/** What a rule is about, in words. */
export function explained(code, language) {
  const key = `${code} ${language}`;
  if (!explanations.has(key)) explanations.set(key, explain(code, language).text);
  return explanations.get(key);
}

/**
 * @param {import("../../elements/editor/findings.js").Host} host
 * @param {object} finding
 * @param {{title: string, inText?: (finding: object) => void, skipped?: boolean}} options what opens it is called `title`; `inText` leads to the place in the text;
 *   `skipped`: the tab key passes it by, for the list of findings has the same
 */
export function findingSource({ t, language }, finding, { title, inText, skipped = false }) {
  const { code, property, source, range } = finding;
  return html`<details class="finding-source">
    <summary tabindex=${skipped ? -1 : nothing}>${title}</summary>
    <p class="finding-explained">${explained(code, language)}</p>
    <dl>
      <dt>${t("findings.rule")}</dt><dd><code>${code}</code></dd>
      ${property ? html`<dt>${t("findings.property")}</dt><dd><code>${property}</code></dd>` : nothing}
      <dt>${t("findings.specification")}</dt><dd>${source.specification}${source.section ? `, ${source.section}` : ""}</dd>
      ${range ? html`<dt>${t("findings.line")}</dt><dd>${inText ? html`<button type="button" class="fix" @click=${() => inText(finding)}>${range.line}:${range.column}</button>` : `${range.line}:${range.column}`}</dd>` : nothing}
    </dl>
  </details>`;
}
