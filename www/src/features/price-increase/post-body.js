/**
 * A course as the body of a POST: strict JSON, without what the server makes.
 */

import { join } from "../../core/json/pointer.js";
import { member, readTree } from "../../core/json/tree.js";

/**
 * @param {string} text of the course
 * @param {import("aanbod").Property} spec its table
 * @param {Pick<typeof import("aanbod"), "toStrictJson"|"edit">} core
 * @returns {{body: string, left: string[]}} `left` names the properties that were left out
 * @throws when the text can't be read
 */
export function postBody(text, spec, { toStrictJson, edit }) {
  const strict = toStrictJson(text);
  const { root } = readTree(strict);
  const places = [...made(spec, root, "")];
  const operations = places.map(({ pointer }) => ({ op: /** @type {const} */ ("remove"), path: pointer }));
  return {
    body: operations.length ? edit(strict, operations) : strict,
    left: [...new Set(places.map(({ name }) => name))],
  };
}

/**
 * Every property that the server makes and the course has; a key that stands twice, twice.
 *
 * @param {import("aanbod").Property} property
 * @param {import("../../core/json/tree.js").Node|null|undefined} node
 * @param {string} pointer
 * @returns {Generator<{pointer: string, name: string}, void>}
 */
function* made(property, node, pointer) {
  if (node?.type !== "object") return;
  for (const child of property.properties ?? []) {
    const count = (node.members ?? []).filter(({ key }) => key === child.name).length;
    if (!count) continue;
    const place = join(pointer, child.name);
    if (child.serverMade) for (let time = 0; time < count; time += 1) yield { pointer: place, name: child.name };
    else if (child.array)
      for (const [index, item] of (member(node, child.name)?.node.items ?? []).entries())
        yield* made(child, item, join(place, index));
    else yield* made(child, member(node, child.name)?.node, place);
  }
}
