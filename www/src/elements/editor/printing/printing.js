/**
 * While the page is printed, the document stands there as an outline. What draws it comes with the first report, when
 * there is time: paper doesn't wait.
 */

import { OnPaper } from "../../../ui/print-state.js";
import { whenIdle } from "../../../ui/when-idle.js";
import { inTime } from "../../../core/engine/in-time.js";

export class Printing {
  /** @param {import("../editor.js").AanbodEditor} host */
  constructor(host) {
    this.host = host;
    /** @type {import("./outline.js").Outline|null} */
    this.outline = null;
    this.paper = new OnPaper(host);
    this.loading = false;
  }

  get on() {
    return this.paper.on && this.outline !== null;
  }

  /** The first report is out. */
  load() {
    if (this.loading) return;
    this.loading = true;
    whenIdle(
      async () => {
        try {
          const { Outline } = await inTime(import("./outline.js"));
          this.outline = new Outline(this.host);
        } catch {
          // Then the form is printed as it stands.
          this.loading = false;
        }
      },
      { timeout: 2000 },
    );
  }
}
