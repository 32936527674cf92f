/**
 * What a column of a spreadsheet can be: the plain properties of a course, of its price periods with their invoice items, and of
 * its start moments, as the table of the course has them.
 *
 * @typedef {"course"|"period"|"item"|"moment"} Level what a value belongs to
 *
 * @typedef {object} Field
 * @property {string} id the full name of the property: `learningMethod.costs.details[n].startDate`
 * @property {Level} level
 * @property {string[]} path within the course, period, item or start moment
 * @property {"text"|"choice"|"weekday"|"decimal"|"percent"|"integer"|"boolean"|"date"|"moment"|"start"} as how it is read
 * @property {string[]} values of a closed list
 * @property {{en: string, nl: string}} label
 * @property {boolean} required
 * @property {boolean} serverMade
 *
 * @typedef {import("aanbod").Property} Property
 */

const DETAILS = "learningMethod.costs.details[n]";
export const MOMENTS = "learningMethod.planning.startMoments[n]";

/** Where the things of each level stand. @type {[Level, string][]} */
const BASES = [
  ["course", ""],
  ["period", DETAILS],
  ["item", `${DETAILS}.invoiceItems[n]`],
  ["moment", MOMENTS],
];

/** Which of several things a row is about: so that a row finds back what it came from. */
export const NUMBERS = /** @type {const} */ ({
  period: { en: "Price period no.", nl: "Prijsperiode nr." },
  item: { en: "Invoice item no.", nl: "Factuurregel nr." },
  moment: { en: "Start moment no.", nl: "Startmoment nr." },
});

/** A date in a property whose type is a text. */
const DATES = new Set([`${MOMENTS}.cutOffDate`]);
/** Day, month and year that are one cell. */
export const START = `${MOMENTS}.startDate`;
export const CODE = "externalId";

/**
 * @param {Property} root the table of the course
 * @returns {Field[]} in the order of the table
 */
export function fieldsOf(root) {
  return BASES.flatMap(([level, base]) => {
    const names = base === "" ? [] : base.replaceAll("[n]", "").split(".");
    const at = names.reduce((/** @type {Property|undefined} */ one, name) => childOf(one, name), root);
    return at ? plain(at, level, base, []) : [];
  });
}

/** @param {Property|undefined} property @param {string} name */
export const childOf = (property, name) => property?.properties?.find((child) => child.name === name);

/** @param {Property} property @param {Level} level @param {string} base @param {string[]} path @returns {Field[]} */
function plain(property, level, base, path) {
  return (property.properties ?? []).flatMap((child) => {
    const inner = [...path, child.name];
    const id = [base, ...inner].filter(Boolean).join(".");
    if (child.array) return [];
    if (child.type === "object" && id !== START) return plain(child, level, base, inner);
    return [
      {
        id,
        level,
        path: inner,
        as: readAs(child, id),
        values: child.closed ? (child.values ?? []) : [],
        label: child.label,
        required: child.required === "yes",
        serverMade: Boolean(child.serverMade),
      },
    ];
  });
}

/** @param {Property} property @param {string} id @returns {Field["as"]} */
function readAs({ name, type, closed }, id) {
  if (id === START) return "start";
  if (DATES.has(id) || type === "date") return "date";
  if (name === "dayOfWeek") return "weekday";
  if (name === "vatPercentage") return "percent";
  if (type === "dateTime") return "moment";
  if (type === "decimal" || type === "integer" || type === "boolean") return type;
  return closed ? "choice" : "text";
}
