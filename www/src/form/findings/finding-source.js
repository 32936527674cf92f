/**
 * Where a finding comes from: what its rule is about, its code, and the part of the specification that says so.
 *
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 */

import { html, nothing } from "lit";
import { explain } from "aanbod";

/** By code and language. @type {Map<string, string>} */
const explanations = new Map();

/**
 * What a rule is about, in words.
 *
 * @param {import("aanbod").Code} code
 * @param {import("aanbod").Locale} language
 */
export function explained(code, language) {
  const key = `${code} ${language}`;
  const text = explanations.get(key) ?? explain(code, language).text;
  explanations.set(key, text);
  return text;
}

/**
 * @param {{t: import("../../ui/i18n/index.js").Translate, language: import("aanbod").Locale}} host
 * @param {Diagnostic} finding
 * @param {object} options
 * @param {string} options.title what opens it is called
 * @param {(finding: Diagnostic) => unknown} [options.inText] leads to the place in the text
 * @param {boolean} [options.skipped] whether the tab key passes it by: the list of findings has the same
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
