/**
 * Courses of a catalogue that go by the same id or own code. The check says so of a list that it reads at once; a
 * catalogue is read in parts, over several files, so here it is found again. The words are the check's own.
 */

/**
 * @typedef {object} Duplicate what a course has that another has too
 * @property {"id"|"externalId"} property
 * @property {import("aanbod").Code} code
 * @property {number} other index of that course
 */

/**
 * Property, whether capitals make no difference, and the code of the finding.
 *
 * @type {[Duplicate["property"], boolean, Duplicate["code"]][]}
 */
const IDENTITIES = [
  ["id", true, "catalogue-id"],
  ["externalId", false, "catalogue-external-id"],
];

/**
 * @param {import("./course.js").Course[]} courses
 * @returns {Map<number, Duplicate[]>} by the index of the later course
 */
export function duplicates(courses) {
  /** @type {Map<number, Duplicate[]>} */
  const found = new Map();
  for (const [property, fold, code] of IDENTITIES) {
    /** @type {Map<string, number>} */
    const seen = new Map();
    for (const course of courses) {
      const value = course[property];
      if (value === null || value.trim() === "") continue;
      const key = fold ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : value;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, course.index);
      else found.set(course.index, [...(found.get(course.index) ?? []), { property, code, other }]);
    }
  }
  return found;
}

/**
 * @param {import("./examine.js").Core} core
 * @param {import("./course.js").Course} course
 * @param {Duplicate[]} entries
 * @param {import("aanbod").ValidateOptions} options of the check
 * @param {(index: number) => string} describe how a course is called
 * @returns {import("./examine.js").CourseDiagnostic[]} diagnostics of the course
 */
export function duplicateDiagnostics(core, course, entries, options, describe) {
  return entries.flatMap(({ property, code, other }) => {
    const same = JSON.stringify({ [property]: course[property] });
    // The pointer in the hint gives way to the name of the other course.
    const plain = { ...options, dates: /** @type {const} */ ("iso"), quote: undefined };
    const { diagnostics } = core.validate("catalogue", `[${same},${same}]`, plain);
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    if (!found) return [];
    const { range, hint, ...rest } = found;
    return [
      {
        ...rest,
        pointer: `/${property}`,
        property,
        ...(hint === undefined ? {} : { hint: hint.replace(`/0/${property}`, () => describe(other)) }),
        line: null,
      },
    ];
  });
}
