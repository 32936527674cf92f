/**
 * What is said below a finding. What a property is called in the text is left out: who reads that has it before them, and a
 * form has words of its own.
 */

import { parts } from "../../core/json/pointer.js";

/**
 * @param {{hint?: string|null|undefined, pointer?: string|null|undefined}} finding
 * @returns {string} empty for nothing
 */
export function plainHint({ hint, pointer }) {
  const name = parts(pointer ?? "").at(-1);
  const onlyNames =
    hint && name && hint.includes("JSON") && [`‘${name}’`, `“${name}”`].some((part) => hint.includes(part));
  return onlyNames ? "" : (hint ?? "");
}
