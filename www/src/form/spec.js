/**
 * Finding one's way in a specification table (`properties(kind)` of the package).
 *
 * @typedef {import("aanbod").Property} Property
 * @typedef {{property: Property|undefined, index: number|null}} Step of the way to a place; `index` is set where it is an item of a list
 */

import { parts } from "../core/json/pointer.js";

/**
 * @param {Property} property
 * @returns {boolean} whether it is shown as a section of its own and not as one field
 */
export function isComplex(property) {
  return property.array || (property.type === "object" && !isOpaque(property));
}

/**
 * @param {Property} property
 * @returns {boolean} an object whose inside no table describes
 */
export function isOpaque(property) {
  return property.type === "object" && !property.properties?.length;
}

/**
 * @param {Property} property an object
 * @returns {boolean} whether it is so small that its fields stand among those of its parent
 */
export function isSmall(property) {
  const { properties = [] } = property;
  return (
    property.type === "object" &&
    !property.array &&
    !property.orGuid &&
    properties.length <= 4 &&
    !properties.some(isComplex)
  );
}

/**
 * @param {Property} property of a list
 * @returns {boolean} whether an item is so small that its fields stand in one row: a text with its language, a code with its type
 */
export function isRow(property) {
  const { properties = [] } = property;
  return (
    property.type === "object" &&
    !property.orGuid &&
    !isOpaque(property) &&
    properties.length <= 3 &&
    !properties.some(isComplex)
  );
}

/**
 * @param {Property|null|undefined} root
 * @param {string} path "learningMethod.costs"
 * @returns {Property|undefined}
 */
export function propertyAt(root, path) {
  /** @type {Property|undefined} */
  let property = root ?? undefined;
  if (path === "") return property;
  for (const name of path.split("."))
    property = property?.properties?.find((child) => child.name === name.replace("[n]", ""));
  return property;
}

/**
 * @param {Property|null|undefined} root nothing where no table is known: then no step has a property
 * @param {string} pointer
 * @returns {Step[]} one step a part
 */
export function trail(root, pointer) {
  const steps = [];
  /** @type {Property|undefined} */
  let property = root ?? undefined;
  let inList = Boolean(root?.array);
  for (const part of parts(pointer)) {
    if (inList) {
      // A page of a list has it below a name.
      const index = /^\d+$/.test(part) ? Number(part) : null;
      steps.push({ property, index });
      inList = index === null;
    } else {
      property = property?.properties?.find((child) => child.name === part);
      inList = Boolean(property?.array);
      steps.push({ property, index: null });
    }
  }
  return steps;
}

/** @param {string} path @param {string} name @returns {string} the property path below another: "a" and "b[n]" give "a.b[n]" */
export function below(path, name) {
  return path === "" ? name : `${path}.${name}`;
}
