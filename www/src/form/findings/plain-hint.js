/**
 * What is said below a finding. What a property is called in the text is left out: who reads that has it before them, and a
 * form has words of its own. So is how the text spells a value, where a correction does that.
 */

import { parts } from "../../core/json/pointer.js";

/**
 * @param {{hint?: string|null|undefined, pointer?: string|null|undefined, code?: string, fixes?: unknown[]}} finding
 * @returns {string} empty for nothing
 */
export function plainHint({ hint, pointer, code, fixes }) {
  if (code === "type" && fixes?.length) return "";
  const name = parts(pointer ?? "").at(-1);
  const onlyNames =
    hint && name && hint.includes("JSON") && [`‘${name}’`, `“${name}”`].some((part) => hint.includes(part));
  return onlyNames ? "" : (hint ?? "");
}
