/**
 * What a screen reader hears of changes elsewhere on the page: politely, and only once typing has paused.
 */

const PAUSE = 1200;

export class Announcer {
  constructor(host) {
    this.host = host;
    this.text = "";
    this.announced = "";
    this.timer = 0;
  }

  /** At once: the answer to something that was just asked for. */
  announce(message) {
    // The same words twice are a change all the same.
    this.text = this.text === message ? `${message}\u00a0` : message;
    this.host.requestUpdate();
    // What waits doesn't take its place before it is heard.
    if (this.timer) this.counts();
  }

  /** The number of findings, when it has changed and stays so. */
  counts() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = 0;
      if (!this.host.report) return;
      const summary = stateInWords(this.host);
      if (summary === this.announced) return;
      this.announced = summary;
      this.announce(summary);
    }, PAUSE);
  }
}

/** @returns {string} what there is to see to: entries that weren't taken over, and findings */
export function stateInWords({ report, formView, t }) {
  const refused = formView.pendingInput.problems.length;
  if (!refused) return summarise(report.counts, t);
  const { error, warning, info } = report.counts;
  return [
    t("refused.count", { count: refused }),
    ...(error + warning + info ? [summarise(report.counts, t)] : []),
  ].join(", ");
}

/**
 * @param {{error: number, warning: number, info: number}} counts
 * @param {(key: string, params?: object) => string} t
 * @returns {string} "2 errors, 1 warning"
 */
export function summarise(counts, t) {
  const parts = ["error", "warning", "info"]
    .filter((severity) => counts[severity])
    .map((severity) => t(`count.${severity}`, { count: counts[severity] }));
  return parts.length ? parts.join(", ") : t("findings.none");
}
