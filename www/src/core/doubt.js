/**
 * Whether a text is surely about no person. What isn't may hold pupils under names that no table knows, so nothing of it
 * is kept without being asked for.
 *
 * @typedef {import("./json/tree.js").Node} Node
 * @typedef {import("aanbod").Property} Property
 *
 * @typedef {object} Core functions of the package
 * @property {(text: string) => string|null} detect
 * @property {(kind: any) => Property} properties
 * @property {(kind: any) => {personal: boolean}} kindInfo
 *
 * @typedef {"personal"|"unreadable"|null} Doubt `personal` when it is about a person or may be; `unreadable` when nobody knows,
 *   because it can't be read as a whole
 */

/** Keys that documents about people have, and no course. */
const KEYS = [
  "associationI[dD]",
  "associationType",
  "bsn",
  "birth[dD]ate",
  "dateOfBirth",
  "deelnemers?",
  "eckI[dD]",
  "enrollmentI[dD]",
  "enrollmentType",
  "first[nN]ame",
  "geboortedatum",
  "givenName",
  "leerlingen",
  "leerling",
  "last[nN]ame",
  "achternaam",
  "voornaam",
  "persons?",
  "personI[dD]",
  "pupils?",
  "students?",
  "studentNumber",
  "surname",
  "userI[dD]s?",
  "userMasterIdentifier",
];

/** Such a key in any quotes, also in a document that is a text inside another. */
const PERSONAL_KEY = new RegExp(`["'“”‘’](?:${KEYS.join("|")})\\\\?["'“”‘’]\\s*:`);

/**
 * @param {string} text
 * @param {Node|null} root what the text says, if all of it can be read
 * @param {Core} core
 * @param {string} [assumed] the kind that it is taken for: a change of a course may have a single value, which tells nothing
 * @returns {Doubt}
 */
export function doubt(text, root, { detect, properties, kindInfo }, assumed) {
  const kind = detect(text) ?? (assumed === "coursePatch" ? assumed : null);
  if ((kind && kindInfo(kind).personal) || PERSONAL_KEY.test(text)) return "personal";
  if (!root) return "unreadable";
  if (!kind) return "personal";
  const isOperations = kind === "coursePatch" && root.type === "array";
  return !isOperations && holdsUnknown(root, tableOf(kind, properties)) ? "personal" : null;
}

/** Tables of kinds by what they come from, each asked for once: a catalogue asks for every course. @type {WeakMap<Core["properties"], Map<string, Property>>} */
const tables = new WeakMap();

/** @param {string} kind @param {Core["properties"]} properties */
function tableOf(kind, properties) {
  const known = tables.get(properties) ?? new Map();
  tables.set(properties, known);
  const table = known.get(kind) ?? properties(kind);
  known.set(kind, table);
  return table;
}

/**
 * Whether there are groups of values that the table doesn't know.
 *
 * @param {Node} node
 * @param {Property} property
 * @returns {boolean}
 */
function holdsUnknown(node, property) {
  if (node.type === "array") return (node.items ?? []).some((item) => holdsUnknown(item, property));
  if (node.type !== "object" || !property.properties?.length) return false;
  const known = byName(property);
  const members = (node.members ?? []).map(({ key, node: value }) => ({ value, child: known.get(key.toLowerCase()) }));
  if (members.length && members.every(({ child }) => !child)) return true;
  return members.some(({ value, child }) => (child ? holdsUnknown(value, child) : isFilled(value)));
}

/** The properties of each group, by their names in small letters. @type {WeakMap<Property, Map<string, Property>>} */
const names = new WeakMap();

/** @param {Property} property */
function byName(property) {
  const known =
    names.get(property) ??
    new Map((property.properties ?? []).toReversed().map((child) => [child.name.toLowerCase(), child]));
  names.set(property, known);
  return known;
}

/** @param {Node} node @returns {boolean} whether it is a group or a list with something in it */
function isFilled({ members, items }) {
  return Boolean(members?.length || items?.length);
}
