/**
 * What is shared of what is open: of a document, or of an exchange in sight.
 */

import { validate } from "aanbod";
import { about } from "../core/kinds.js";

/**
 * @param {import("./page.js").Page} page
 * @returns {import("../features/sharing/lazy.js").Shared}
 */
export function sharedFindings({ exchange, kind, editor: { value: editor } }) {
  if (exchange.shown && exchange.loaded) return exchange.loaded.shared();
  // Of a document of which nobody knows what it is, no findings are shared.
  if (kind === "") throw new TypeError("the kind isn't known");
  return {
    validate: (options) => validate(kind, editor.value, { ...editor.options, ...options }),
    label: about(kind).label,
  };
}
