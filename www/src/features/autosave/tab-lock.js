/**
 * One draft, one tab. A lock says which tab works on a draft; the browser lets go of it when the tab is closed or
 * crashes, so a draft whose lock is free and that has changes is work that was left behind. Tabs tell each other that
 * the list has changed; nothing of a document is in what they say.
 */

/** @param {string} id of a draft */
const lockOf = (id) => `aanbod-draft-${id}`;

/**
 * @param {string} id of a draft
 * @param {{steal?: boolean, lost: () => void}} options `steal` takes it from the tab that has it; `lost` is called when
 *   another tab does that
 * @returns {Promise<(() => void)|null>} lets go of it; null when another tab has it
 */
export function hold(id, { steal = false, lost }) {
  // Only pages from a secure address have locks; elsewhere, revisions keep tabs from writing over each other.
  if (!navigator.locks) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    navigator.locks
      .request(lockOf(id), steal ? { steal } : { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(null);
          return undefined;
        }
        return new Promise((release) => resolve(() => release(undefined)));
      })
      .catch((error) => {
        if (error.name === "AbortError") lost();
        else resolve(() => {});
      });
  });
}

/** @returns {Promise<(id: string) => boolean>} whether some tab works on a draft now */
export async function heldNow() {
  const names = new Set();
  try {
    for (const { name } of (await navigator.locks?.query())?.held ?? []) names.add(name);
  } catch {
    // Without locks, none is known to be held.
  }
  return (id) => names.has(lockOf(id));
}

/** What tabs say to each other. */
export class Tabs {
  /** @param {(word: "changed"|"forgotten") => void} heard */
  constructor(heard) {
    this.channel = globalThis.BroadcastChannel ? new BroadcastChannel("aanbod-drafts") : null;
    this.channel?.addEventListener("message", ({ data }) => heard(data));
  }

  /** @param {"changed"|"forgotten"} word */
  broadcast(word) {
    this.channel?.postMessage(word);
  }
}
