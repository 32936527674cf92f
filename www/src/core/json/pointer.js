/**
 * JSON Pointers (RFC 6901).
 */

/**
 * @param {string} pointer
 * @returns {string[]} the unescaped parts; none for the whole document
 */
export function parts(pointer) {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * @param {string} parent
 * @param {string | number} part key or index
 * @returns {string}
 */
export function join(parent, part) {
  return `${parent}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/**
 * @param {string} pointer
 * @returns {string} the pointer of what it stands in; of the document itself: ""
 */
export function parent(pointer) {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/**
 * @param {string} pointer
 * @returns {string[]} every pointer from the document down to this one, itself included
 */
export function lineage(pointer) {
  const line = [""];
  let from = 1;
  while (from <= pointer.length && pointer !== "") {
    const slash = pointer.indexOf("/", from);
    const end = slash < 0 ? pointer.length : slash;
    line.push(pointer.slice(0, end));
    from = end + 1;
  }
  return line;
}

/**
 * @param {string} inner
 * @param {string} outer
 * @returns {boolean} whether `inner` is `outer` or lies in it
 */
export function within(inner, outer) {
  return inner === outer || inner.startsWith(`${outer}/`);
}
