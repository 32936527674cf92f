/**
 * What a screen reader hears of changes elsewhere on the page: politely, and only once typing has paused.
 */

const PAUSE = 1200;

export class Announcer {
  /**
   * @param {{requestUpdate: () => void}} host which draws `text` in a live region
   * @param {() => string|null} summary the state in words; null while there is none
   */
  constructor(host, summary) {
    this.host = host;
    this.summary = summary;
    this.text = "";
    this.announced = "";
    /** @type {ReturnType<typeof setTimeout>|undefined} */
    this.timer = undefined;
  }

  /**
   * At once: the answer to something that was just asked for.
   *
   * @param {string} message
   */
  announce(message) {
    // The same words twice are a change all the same.
    this.text = this.text === message ? `${message}\u00a0` : message;
    this.host.requestUpdate();
    // What waits doesn't take its place before it is heard.
    if (this.timer !== undefined) this.counts();
  }

  /** The number of findings, when it has changed and stays so. */
  counts() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      const summary = this.summary();
      if (summary === null || summary === this.announced) return;
      this.announced = summary;
      this.announce(summary);
    }, PAUSE);
  }
}
