/**
 * The answer of the price panel: what it comes to and what is in it, or why there is no price.
 */

import { html, nothing } from "lit";
import { failureWords } from "../../core/engine/failure.js";
import { showMoney } from "../../core/values/decimal.js";
import { formatMoment, parseMoment, writeMoment } from "../../core/values/moment.js";
import { plainHint } from "../../form/findings/plain-hint.js";
import { severityIcon } from "../../ui/icons.js";
import { lineTable } from "./lines.js";
import { instantOf } from "./price-segments.js";

/**
 * @typedef {object} AnswerHost what the answer is drawn for
 * @property {import("aanbod").Quote|null} quote
 * @property {import("../../core/engine/failure.js").Failure|null} failure
 * @property {string} orderedAt
 * @property {boolean} vatExempt
 * @property {(text: string) => string} readable
 * @property {{goToBroken: () => unknown}|null} editor the editor whose document it is
 * @property {import("aanbod").Timeline|null} [timeline] for the way to the nearest prices
 * @property {(choices: {orderedAt: string}) => void} [choose] the way itself
 * @property {import("./extras.js").Extras|null} [extras]
 */

/** @param {AnswerHost & import("./lines.js").LinesHost} host */
export function answer(host) {
  const { quote, failure, t, language } = host;
  if (failure) return html`<p class="pane-note problem">${failureWords(failure, t)}</p>`;
  if (!quote) return html`<p class="pane-note">${t("price.loading")}</p>`;
  const when = formatMoment(host.orderedAt, language);
  const notes = quote.diagnostics.filter(({ severity }) => quote.status === "priced" || severity !== "error");
  return html`
    ${
      quote.status === "priced"
        ? html`<div class="total" part="total" role="group" aria-label=${t("price.total")}>
          <p class="total-amount">${showMoney(quote.totals.gross, quote.currency, language)}</p>
          <p class="total-words">${host.vatExempt ? t("price.totalExempt") : t("price.totalWords")}, ${t("price.orderedOn", { when })}</p>
        </div>
        ${lineTable(host, quote)}`
        : unpriced(host, quote)
    }
    ${host.extras?.actions() ?? nothing}
    ${
      notes.length
        ? html`<div class="notes-block"><h3>${t("price.notes")}</h3><ul>${notes.map((note) => html`<li>${severityIcon(note.severity)}<span><bdi>${host.readable(note.message)}</bdi>${plainHint(note) ? html` <bdi class="quiet-text">${host.readable(plainHint(note))}</bdi>` : nothing}</span></li>`)}</ul></div>`
        : nothing
    }`;
}

/** @param {AnswerHost & import("./lines.js").LinesHost} host @param {import("aanbod").UnpricedQuote} quote */
function unpriced(host, quote) {
  const { t, editor } = host;
  const reasons = quote.diagnostics.filter(({ severity }) => severity === "error");
  return html`<div class="unpriced" part="unpriced">
    <p class="unpriced-title">${t(`unpriced.${quote.reason}`)}</p>
    ${reasons.map((reason) => html`<p><bdi>${host.readable(reason.message)}</bdi>${plainHint(reason) ? html` <bdi>${host.readable(plainHint(reason))}</bdi>` : nothing}</p>`)}
    ${quote.reason === "noPeriod" ? nearby(host) : nothing}
    ${editor && reasons.some(({ code }) => code === "quote-broken") ? html`<p class="nearby"><button type="button" class="small" @click=${() => editor.goToBroken()}>${t("form.toBroken")}</button></p>` : nothing}
  </div>`;
}

/**
 * The nearest moments that have a price, one click away.
 *
 * @param {AnswerHost & import("./lines.js").LinesHost} host
 */
function nearby(host) {
  const at = parseMoment(host.orderedAt)?.instant;
  const segments = (host.timeline?.segments ?? []).filter(({ status }) => status === "priced");
  if (at === undefined || host.fixed) return nothing;
  const before = segments.filter(({ until }) => until && instantOf(until) <= at).at(-1)?.until;
  const after = segments.find(({ from }) => from && instantOf(from) > at)?.from;
  /** @param {string} iso a moment to order at */
  const button = (iso) =>
    html`<button type="button" class="small" @click=${() => host.choose?.({ orderedAt: iso })}>${host.t("price.goTo", { when: formatMoment(iso, host.language) })}</button>`;
  const minuteBefore = before && writeMoment({ instant: instantOf(before) - 60_000, fraction: "" });
  return html`<p class="nearby">${minuteBefore ? button(minuteBefore) : nothing} ${after ? button(after) : nothing}</p>`;
}
