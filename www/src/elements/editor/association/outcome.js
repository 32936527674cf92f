/**
 * What the two states of an association come to, beside its form: in words, in a picture, and as the table behind it.
 */

import { html, nothing } from "lit";
import { associationOutcome } from "aanbod";
import { find } from "../../../core/json/tree.js";
import { addWords } from "../../../ui/i18n/index.js";
import { en } from "./messages.en.js";
import { nl } from "./messages.nl.js";
import { visible } from "../../../core/values/visible.js";
import { adopt } from "../../../ui/adopt.js";
import { machine } from "./states.js";
import { outcomeStyles } from "./styles.js";

addWords({ en, nl });

/** The states for which an outcome is stated. */
const HOST = ["associated", "pending", "queued"];
const HOME = ["associated", "pending", "denied"];

export class Outcome {
  /** @param {import("../editor.js").AanbodEditor} host */
  constructor(host) {
    this.host = host;
    adopt(host, [outcomeStyles]);
  }

  /** The text at a place, if there is one. @param {string} name */
  state(name) {
    const node = find(this.host.tree, `/${name}`);
    return typeof node?.value === "string" ? node.value : "";
  }

  render() {
    const { t } = this.host;
    const state = this.state("state");
    const remoteState = this.state("remoteState");
    const outcome = state && remoteState ? associationOutcome({ state, remoteState }) : null;
    if (this.host.broken !== null) {
      return html`<div class="outcome-body"><slot name="outcome"></slot><div class="together none" role="group" aria-label=${t("outcome.together")}><p class="together-words">${t("outcome.none")}</p><p>${t("outcome.unreadable")}</p></div></div>`;
    }
    // A new association is a question to the home institution.
    const asks = this.host.options?.operation !== "stored";
    return html`<div class="outcome-body">
      <slot name="outcome"></slot>
      <div class="together ${outcome ? "" : "none"}" role="group" aria-label=${t("outcome.together")}>
        <p class="together-words">${outcome ? t(`state.${outcome}`) : t("outcome.none")}</p>
        <p>${outcome ? t(asks ? "outcome.whyAsked" : "outcome.why") : t(state && remoteState ? "outcome.unstated" : "outcome.missing")}</p>
      </div>
      <dl class="sides">
        <dt>${t("outcome.host")}</dt><dd>${this.stateText(remoteState)}</dd>
        <dt>${t("outcome.home")}</dt><dd>${this.stateText(state)}</dd>
      </dl>
      ${asks && state ? html`<p class="asked">${t("outcome.asked")}</p>` : nothing}
      ${machine(t, remoteState)}
      ${this.table(state, remoteState)}
    </div>`;
  }

  /** A state in words, with its code. @param {string} state */
  stateText(state) {
    const { t } = this.host;
    if (!state) return t("value.none");
    const known = ["associated", "pending", "queued", "denied", "canceled"].includes(state);
    return html`${known ? `${t(`state.${state}`)} ` : nothing}<code>${visible(state.slice(0, 60))}</code>`;
  }

  /** @param {string|null} outcome */
  word(outcome) {
    return this.host.t(outcome ? `state.${outcome}` : "value.none");
  }

  /** @param {string} state @param {string} remoteState */
  table(state, remoteState) {
    const { t } = this.host;
    return html`<details class="outcome-table">
      <summary>${t("outcome.table")}</summary>
      <table>
        <thead><tr><th scope="col">${t("outcome.corner")}</th>${HOME.map((home) => html`<th scope="col"><code>${home}</code></th>`)}</tr></thead>
        <tbody>${HOST.map(
          (host) => html`<tr><th scope="row"><code>${host}</code></th>
          ${HOME.map((home) => html`<td aria-current=${home === state && host === remoteState ? "true" : nothing}>${this.word(associationOutcome({ state: home, remoteState: host }))}</td>`)}</tr>`,
        )}</tbody>
      </table>
    </details>`;
  }
}
