/**
 * What opens in the form when it is asked for: a panel, or cells that are pasted. It is one file, which comes once the first
 * report is out, or with the first that is asked for before.
 */

import { adopt } from "../../ui/adopt.js";
import { whenIdle } from "../../ui/when-idle.js";
import { inTime } from "../../core/engine/in-time.js";

/** @typedef {typeof import("./panels.js")} Panels */

/** @type {Panels|null} */
let loaded = null;
/** @type {Promise<Panels>|null} */
let loading = null;

/** The elements that have the styles of the panels. */
const styled = new WeakSet();

/** What draws a panel that is open; null while none can be. */
export const panels = () => loaded;

/**
 * Does something with it: at once, when it is there; not any more, when the document changed while it came.
 *
 * @param {import("../form-view.js").FormView|null} form
 * @param {(panels: Panels) => unknown} act
 */
export async function withPanels(form, act) {
  if (loaded) return act(styledFor(form, loaded));
  const root = form?.root;
  try {
    loading ??= inTime(import("./panels.js"));
    loaded = await loading;
  } catch {
    // The page says that a part of it is missing; the next one who asks tries again.
    loading = null;
    return undefined;
  }
  return form?.root === root ? act(styledFor(form, loaded)) : undefined;
}

/** @param {import("../form-view.js").FormView|null} form which gets their styles with its first panel @param {Panels} panels */
function styledFor(form, panels) {
  if (form && !styled.has(form.host)) {
    styled.add(form.host);
    adopt(form.host, [panels.panelStyles]);
  }
  return panels;
}

/** The first report is out: time to bring it. */
export function bringPanels() {
  if (!loaded && !loading) whenIdle(() => withPanels(null, () => {}));
}
