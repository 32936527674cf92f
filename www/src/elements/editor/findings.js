/**
 * The list of findings: each says what is wrong, leads to its place, and offers what corrects it.
 */

import { html, nothing } from "lit";
import { failureWords } from "../../core/engine/failure.js";
import { inTime } from "../../core/engine/in-time.js";
import { badgeOf } from "../../form/disclosure.js";
import { problemText } from "../../form/field-frame.js";
import { itemsOn } from "../../form/places.js";
import { visible } from "../../core/values/visible.js";
import { icons, severityIcon } from "../../ui/icons.js";
import { urgentIn, Walk } from "./walk.js";
import { certain } from "./correct-all/compatible-fixes.js";
import { preview, stepsOf } from "../../form/findings/fix-preview.js";
import { plainHint } from "../../form/findings/plain-hint.js";
import { isIncomplete } from "../../form/findings/finding-index.js";
import { findingSource } from "../../form/findings/finding-source.js";

/**
 * @typedef {import("aanbod").Diagnostic} Diagnostic
 * @typedef {import("aanbod").Fix} Fix
 * @typedef {import("aanbod").Severity} Severity
 * @typedef {import("aanbod").JsonPatchOperation} Operation
 * @typedef {import("../../form/findings/finding-summary.js").Counts} Counts
 * @typedef {import("../../form/pending-input.js").PendingEntry} PendingEntry
 *
 * @typedef {object} FormState what a form has besides what is in the document; without a form, nothing was typed in one
 * @property {{problems: [pointer: string, pending: PendingEntry][]}} pendingInput
 * @property {{diagnostics: Diagnostic[]}} [unfilled] the findings of what is still to be filled in
 * @property {{titleAt: (pointer: string) => string}} [sections]
 * @property {(pointer: string) => string} [labelOf]
 *
 * @typedef {object} Shows what a list of findings is about
 * @property {string} [kind]
 * @property {import("aanbod").Report|null} report
 * @property {import("../../core/engine/failure.js").Failure|null} failure
 * @property {Counts} counts
 * @property {Diagnostic[]} visibleFindings
 * @property {FormState} formView
 * @property {boolean} formless
 * @property {boolean} fixed
 * @property {{items: Record<string, import("../../form/layouts/layout.js").Items>}} layout
 * @property {{tooLarge: boolean}} textPane
 * @property {HTMLElement|DocumentFragment} renderRoot
 * @property {Promise<unknown>} updateComplete
 * @property {() => void} requestUpdate
 * @property {(text: string) => void} announce
 * @property {(to: Place) => unknown} leadTo
 * @property {(finding: Diagnostic) => unknown} showRange
 * @property {(fix: Fix, finding: Diagnostic) => boolean} fix
 * @property {(operations: Operation[]) => boolean} correct
 * @property {(operations: Operation[]) => boolean} canApply
 * @property {() => Promise<unknown>} reported
 *
 * @typedef {import("../../form/findings/fix-preview.js").Host & Shows} Host
 * @typedef {Pick<Diagnostic, "pointer"> & Partial<Pick<Diagnostic, "range"|"code">>} Place of a document
 */

/** @type {Severity[]} */
const SEVERITIES = ["error", "warning", "info"];

/** So many are drawn at first, and again with each "show more". */
const PAGE = 100;

/** Past these, a text isn't read. */
const BLOCKING = new Set(["syntax", "too-deep", "too-large"]);

export class FindingsView {
  /** @param {Host} host */
  constructor(host) {
    this.host = host;
    this.shown = PAGE;
    /** @type {Set<Severity>} severities that are hidden */
    this.hidden = new Set();
    /** From finding to finding. */
    this.walk = new Walk(() => ({ listed: this.listed, unfilled: host.formView.unfilled?.diagnostics ?? [] }));
    /** The finding whose place was asked for and can't be shown. @type {Diagnostic|null} */
    this.stuck = null;
    /**
     * Correcting all of a kind; comes when it is first asked for.
     *
     * @type {import("./correct-all/correct-all.js").CorrectAll|null}
     */
    this.all = null;
    /** @type {import("./shortcuts/shortcuts.js").Shortcuts|null} */
    this.shortcuts = null;
    /** How many findings of each kind have a certain correction, and the report that has them. */
    this.counted = {
      report: /** @type {Host["report"]} */ (null),
      kinds: /** @type {Map<string, number>} */ (new Map()),
    };
  }

  forget() {
    this.walk.forget();
    this.stuck = null;
    this.shown = PAGE;
  }

  render() {
    const { host } = this;
    const { report, t, failure } = host;
    if (failure) return html`<p class="pane-note problem">${failureWords(failure, t)}</p>`;
    if (!report) return html`<p class="pane-note">${t(host.kind === "" ? "findings.noKind" : "findings.loading")}</p>`;
    const { listed } = this;
    const refused = this.refusals();
    const { error, warning, unfilled } = host.counts;
    const shown = listed.slice(0, this.shown);
    const urgent = urgentIn(shown);
    /** @param {Diagnostic[]} group */
    const entry = (group) =>
      html`<li>${group.length > 1 ? this.#incomplete(group, "error") : this.finding(group[0], shown.indexOf(group[0]))}</li>`;
    return html`
      ${error || warning || unfilled || refused.length ? nothing : html`<p class="all-well">${severityIcon("ok")}<span>${t("findings.none")}</span></p>`}
      <ul class="findings">
        ${refused.map((entry) => html`<li>${entry}</li>`)}
        ${this.#grouped(shown.slice(0, urgent)).map(entry)}
        ${this.#toFillIn().map((group) => html`<li>${this.#incomplete(group, "unfilled")}</li>`)}
        ${shown.slice(urgent).map((finding) => entry([finding]))}
      </ul>
      ${
        listed.length > this.shown
          ? html`<button type="button" class="quiet" @click=${() => {
              this.shown += PAGE;
              host.requestUpdate();
            }}>${t("list.more", { count: Math.min(PAGE, listed.length - this.shown) })}</button>`
          : nothing
      }
      ${report.truncated ? html`<p class="pane-note">${t("findings.truncated", { count: report.diagnostics.length })}</p>` : nothing}`;
  }

  /** What is visible and isn't hidden, in its order of urgency. */
  get listed() {
    return inOrder(this.host.visibleFindings.filter(({ severity }) => !this.hidden.has(severity)));
  }

  /** What is still to be filled in: one group for each item of a list, and for each section of the form. */
  #toFillIn() {
    const unfilled = this.host.formView.unfilled?.diagnostics ?? [];
    return together(unfilled, (finding) => this.#placeOf(finding)).slice(0, PAGE);
  }

  /**
   * The findings one by one, but together where they only say of one item, or of one section, what it lacks: a form shows each of
   * them at its field.
   *
   * @param {Diagnostic[]} findings
   */
  #grouped(findings) {
    if (this.host.formless) return findings.map((finding) => [finding]);
    /** @param {Diagnostic} finding */
    const isLack = (finding) => finding.severity === "error" && isIncomplete([finding]);
    return together(findings, (finding) => (isLack(finding) ? this.#placeOf(finding) : finding));
  }

  /** The item of a list that a finding is in, or the section of the form. @param {Diagnostic} finding */
  #placeOf({ pointer }) {
    const { layout, language, formView } = this.host;
    const { crumbs } = itemsOn(pointer, layout.items, language);
    return crumbs.join(" › ") || (formView.sections?.titleAt(pointer) ?? "");
  }

  /** What one place lacks. @param {Diagnostic[]} findings @param {"error"|"unfilled"} severity */
  #incomplete(findings, severity) {
    const { t } = this.host;
    const labels = [...new Set(findings.map(({ label }) => label))].join(", ");
    return html`<article class="finding-card ${severity}">
      <button type="button" class="finding-lead together" @click=${() => this.lead(findings[0])}>
        ${severityIcon(severity)}${severity === "error" ? html`<span class="sr-only">${t("severity.error")}: </span>` : nothing}
        <span class="finding-words">
          <span class="finding-place"><bdi>${this.#placeOf(findings[0])}</bdi></span>
          <span class="finding-message"><bdi>${t("findings.unfilled", { labels: visible(labels) })}</bdi></span>
        </span>
      </button>
    </article>`;
  }

  /** One toggle a severity, with its count. */
  filters() {
    const { host } = this;
    const { report, t } = host;
    if (!report) return nothing;
    const { error, unfilled, ...others } = host.counts;
    // What wasn't taken over is an error too.
    /** @type {Counts} */
    const counts = { ...others, error: error + host.formView.pendingInput.problems.length };
    return html`<div class="filters" role="group" aria-label=${t("findings.filter")}>
      ${SEVERITIES.filter((severity) => counts[severity]).map(
        (
          severity,
        ) => html`<button type="button" class="filter ${severity}" aria-pressed=${this.hidden.has(severity) ? "false" : "true"} title=${t(`count.${severity}`, { count: counts[severity] })}
        @click=${() => this.toggle(severity)}>${severityIcon(severity)}<span aria-hidden="true">${counts[severity]}</span><span class="sr-only">${t(`count.${severity}`, { count: counts[severity] })}</span></button>`,
      )}
      ${unfilled ? badgeOf({ severity: "unfilled", count: unfilled }, t) : nothing}
    </div>`;
  }

  /** @param {Severity} severity */
  toggle(severity) {
    if (!this.hidden.delete(severity)) this.hidden.add(severity);
    this.host.requestUpdate();
  }

  /** What was typed in the form and isn't in the document: each leads to its field. */
  refusals() {
    const { host } = this;
    const { t, formView: form } = host;
    return form.pendingInput.problems.map(
      ([pointer, { problem, readings }]) => html`<article class="finding-card error refused">
      <button type="button" class="refused-lead finding-lead" @click=${() => host.leadTo({ pointer })}>
        ${severityIcon("error")}<span class="sr-only">${t("severity.error")}: </span>
        <span class="finding-words">
          <span class="finding-place"><bdi>${this.place({ pointer, label: form.labelOf?.(pointer) ?? "" })}</bdi></span>
          <span class="finding-message"><strong>${t("refused.title")}:</strong> <bdi>${problem ? problemText({ t, locale: host.language }, { problem, readings }) : nothing}</bdi></span>
        </span>
      </button>
    </article>`,
    );
  }

  /** @param {Diagnostic} finding @param {number} index */
  finding(finding, index) {
    const { host } = this;
    const { t } = host;
    const place = this.place(finding);
    // Without a form, the line is where it is.
    const hint = plainHint(finding);
    const line = host.formless && finding.range ? t("findings.atLine", { line: finding.range.line }) : "";
    return html`<article class="finding-card ${finding.severity}">
      <button type="button" class="finding-lead" @click=${() => this.lead(finding)}>
        ${severityIcon(finding.severity)}<span class="sr-only">${t(`severity.${finding.severity}`)}: </span>
        <span class="finding-words">
          ${place || line ? html`<span class="finding-place"><bdi>${place}</bdi>${line ? html` <span class="finding-line">${line}</span>` : nothing}</span>` : nothing}
          <span class="finding-message"><bdi>${host.readable(finding.message)}</bdi></span>
        </span>
      </button>
      ${this.stuck === finding ? html`<p class="finding-stuck">${t("findings.noPlace")}</p>` : nothing}
      <div class="finding-more">
        ${hint ? html`<p class="finding-hint"><bdi>${host.readable(hint)}</bdi></p>` : nothing}
        ${this.fixes(finding, index)}
        ${findingSource(host, finding, { title: t("findings.source"), inText: (finding) => this.inText(finding) })}
      </div>
    </article>`;
  }

  /**
   * What corrects it, each with what it changes; and all of its kind together.
   *
   * @param {Diagnostic} finding
   * @param {number} index
   */
  fixes(finding, index) {
    const { host } = this;
    if (host.fixed) return nothing;
    const alike = (certain(finding) && this.kinds.get(finding.code)) || 1;
    return html`${(finding.fixes ?? []).map((fix, number) => {
      const id = `fix-${index}-${number}`;
      return html`<div class="fix-offer">
        <button type="button" class="small" aria-describedby=${id} @click=${() => this.correct(finding, fix)}><bdi>${host.readable(fix.title)}</bdi></button>
        ${preview(host, stepsOf(host, finding, fix), id)}
      </div>`;
    })}
    ${alike > 1 ? html`<button type="button" class="fix all-alike" aria-haspopup="dialog" @click=${() => this.correctAll(finding.code)}>${host.t("fix.all", { count: alike })}</button>` : nothing}`;
  }

  /** How many findings of each kind have a certain correction. */
  get kinds() {
    const { report } = this.host;
    if (this.counted.report !== report) {
      /** @type {Map<string, number>} */
      const kinds = new Map();
      for (const finding of report?.diagnostics ?? [])
        if (certain(finding)) kinds.set(finding.code, (kinds.get(finding.code) ?? 0) + 1);
      this.counted = { report, kinds };
    }
    return this.counted.kinds;
  }

  /** Shows what would correct all of a kind. @param {import("aanbod").Code} code */
  async correctAll(code) {
    const { CorrectAll } = await inTime(import("./correct-all/correct-all.js"));
    this.all ??= new CorrectAll(this);
    await this.all.show(code);
  }

  /** Tells which keys do something. @param {import("./editor.js").AanbodEditor} host */
  keysButton(host) {
    const { t } = host;
    const show = async () => {
      const { Shortcuts } = await inTime(import("./shortcuts/shortcuts.js"));
      this.shortcuts ??= new Shortcuts(host);
      await this.shortcuts.show();
    };
    return html`<button type="button" class="icon-button" title=${t("findings.keys")} aria-label=${t("findings.keys")} aria-haspopup="dialog" @click=${show}>${icons.keyboard}</button>`;
  }

  /** What is shown over everything else. */
  dialogs() {
    return html`${this.all?.render()}${this.shortcuts?.render()}`;
  }

  /**
   * F8 leads to the next finding, with Shift to the one before; in the text, the text editor has that itself.
   *
   * @param {KeyboardEvent} event
   */
  keys(event) {
    if (
      event.key !== "F8" ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      !this.host.report ||
      (event.target instanceof Element && event.target.closest("dialog"))
    )
      return;
    const next = this.walk.step(event.shiftKey);
    if (!next) return;
    event.preventDefault();
    const { finding, number, count } = next;
    this.lead(finding);
    this.host.announce(this.host.t("findings.which", { number, count, message: this.host.readable(finding.message) }));
  }

  /** To its field, or its place in the text; where neither can be shown, that is said. @param {Diagnostic} finding */
  lead(finding) {
    const { host } = this;
    this.walk.mark(finding);
    this.stuck = host.textPane.tooLarge && host.formless ? finding : null;
    if (this.stuck) host.announce(host.t("findings.noPlace"));
    host.requestUpdate();
    return host.leadTo(finding);
  }

  /** Where it is, as the form calls it: "Price period 2 › End". @param {{pointer: string, label: string}} at */
  place({ pointer, label }) {
    const { host } = this;
    const { crumbs, rest } = itemsOn(pointer, host.layout.items, host.language);
    return (rest || !crumbs.length ? [...crumbs, visible(label)] : crumbs).filter(Boolean).join(" › ");
  }

  /** @param {Diagnostic} finding */
  async inText(finding) {
    if (this.host.textPane.tooLarge) {
      this.lead(finding);
      return;
    }
    await this.host.showRange(finding);
  }

  /**
   * A corrected finding is gone: the focus goes to the one that takes its place.
   *
   * @param {Diagnostic} finding
   * @param {Fix} fix
   */
  async correct(finding, fix) {
    const { host } = this;
    const index = this.#grouped(this.listed)
      .filter(({ length }) => length === 1)
      .findIndex(([one]) => one === finding);
    const reported = host.reported();
    if (!host.fix(fix, finding)) return;
    await reported;
    await host.updateComplete;
    /** @type {NodeListOf<HTMLElement>} */
    const leads = host.renderRoot.querySelectorAll(".finding-lead:not(.refused-lead, .together)");
    const title = /** @type {HTMLElement|null} */ (host.renderRoot.querySelector("#findings-title"));
    (leads[Math.min(index, leads.length - 1)] ?? title)?.focus();
  }
}

/**
 * Findings with the same key, in the order of the first of each.
 *
 * @param {Diagnostic[]} findings
 * @param {(finding: Diagnostic) => unknown} keyOf
 * @returns {Diagnostic[][]}
 */
function together(findings, keyOf) {
  /** @type {Map<unknown, Diagnostic[]>} */
  const groups = new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/**
 * The worst first, and each severity in the order of the document. What keeps the rest from being checked comes before all,
 * and what the server will make comes last, for nobody can fill it in here.
 *
 * @param {Diagnostic[]} findings
 */
export function inOrder(findings) {
  /** @param {Diagnostic} finding */
  const rank = ({ code, severity }) =>
    BLOCKING.has(code) ? -1 : code === "server-made" ? SEVERITIES.length : SEVERITIES.indexOf(severity);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * A header's short state: the worst there is, and how many of it. Entries that weren't taken over count as errors.
 *
 * @param {Counts|null} counts
 * @param {number} [refused]
 */
export function stateOf(counts, refused = 0) {
  if (!counts) return nothing;
  for (const severity of /** @type {const} */ (["error", "warning", "unfilled"])) {
    const count = (counts[severity] ?? 0) + (severity === "error" ? refused : 0);
    if (count) return html`<span class="badge ${severity}">${severityIcon(severity)}<span>${count}</span></span>`;
  }
  return html`<span class="badge ok"><span class="severity ok">${icons.ok}</span></span>`;
}
