/**
 * A document on its way from cells: values as JSON text, so that a figure arrives as it was written, in the order of the table.
 *
 * @typedef {import("aanbod").Property} Property
 */

/** @typedef {string | Branch | Branch[]} Value JSON text, or what has more in it */

export class Branch {
  /** @type {Map<string, Value>} */
  members = new Map();

  /** @param {readonly string[]} path @returns {Value|undefined} */
  get([name = "", ...rest]) {
    const value = this.members.get(name);
    return rest.length ? (value instanceof Branch ? value.get(rest) : undefined) : value;
  }

  /** @param {readonly string[]} path @param {Value} value */
  set([name = "", ...rest], value) {
    if (!rest.length) {
      this.members.set(name, value);
      return;
    }
    const inner = this.members.get(name);
    const branch = inner instanceof Branch ? inner : new Branch();
    this.members.set(name, branch);
    branch.set(rest, value);
  }

  /** @param {readonly string[]} path @returns {Branch[]} the list there, made where there is none */
  list(path) {
    const found = this.get(path);
    if (Array.isArray(found)) return found;
    /** @type {Branch[]} */
    const made = [];
    this.set(path, made);
    return made;
  }

  /**
   * @param {Property|undefined} property whose order the members have
   * @param {string} indent of the line that this stands on
   * @returns {string}
   */
  write(property, indent = "") {
    const names = property?.properties?.map(({ name }) => name) ?? [];
    const inner = `${indent}  `;
    const place = (/** @type {string} */ name) => (names.includes(name) ? names.indexOf(name) : names.length);
    const lines = [...this.members]
      .sort(([one], [other]) => place(one) - place(other))
      .map(([name, value]) => {
        const child = property?.properties?.find((row) => row.name === name);
        return `${inner}${JSON.stringify(name)}: ${writeValue(value, child, inner)}`;
      });
    return lines.length ? `{\n${lines.join(",\n")}\n${indent}}` : "{}";
  }
}

/** @param {Value} value @param {Property|undefined} property @param {string} indent @returns {string} */
function writeValue(value, property, indent) {
  if (typeof value === "string") return value;
  if (value instanceof Branch) return value.write(property, indent);
  return writeList(value, property, indent);
}

/** @param {readonly Branch[]} items @param {Property|undefined} property @param {string} [indent] @returns {string} */
export function writeList(items, property, indent = "") {
  const inner = `${indent}  `;
  if (!items.length) return "[]";
  return `[\n${items.map((item) => inner + item.write(property, inner)).join(",\n")}\n${indent}]`;
}
