/**
 * What can wait until the browser has nothing else to do. Safari doesn't tell when that is.
 *
 * @type {(act: () => unknown, options?: {timeout: number}) => void}
 */
export const whenIdle = globalThis.requestIdleCallback ?? ((act) => setTimeout(act, 50));
