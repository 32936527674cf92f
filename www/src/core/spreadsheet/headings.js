/**
 * Which field a heading names, and which row has the headings: by the names and labels of the table, and by what people call things.
 *
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("./cells.js").Cell} Cell
 */

import { readDecimal } from "../values/decimal.js";
import { NUMBERS } from "./fields.js";

/** Rows in which headings are looked for: above them there may be a title. */
const DEEPEST = 25;

/** Other headings that people give a column, by the full name of the property. @type {Record<string, string[]>} */
const OTHERS = {
  externalId: [
    "code",
    "cursuscode",
    "cursusnummer",
    "cursus nr",
    "opleidingscode",
    "trainingscode",
    "artikelnummer",
    "course code",
    "course number",
    "course id",
  ],
  name: ["naam", "titel", "cursus", "cursustitel", "opleiding", "training", "title", "course", "course title"],
  shortName: ["korte titel", "short title"],
  providerId: ["aanbieder", "aanbieder id", "provider"],
  educationLevelCode: ["niveau", "level"],
  diplomaType: ["diploma", "certificaat", "certificate"],
  crebo: ["crebo", "crebocode"],
  croho: ["croho", "crohocode"],
  "learningMethod.type": ["leervorm", "soort", "lesvorm", "learning method"],
  "learningMethod.languageCode": ["taal", "voertaal", "language"],
  "learningMethod.studyLoad.value": ["studielast", "studieuren", "sbu", "study load"],
  "learningMethod.contactSessions": ["bijeenkomsten", "aantal lessen", "aantal dagen", "lesdagen", "sessions"],
  "learningMethod.duration.value": ["duur", "lengte", "doorlooptijd", "duration"],
  "learningMethod.duration.unit": ["eenheid", "duur eenheid", "unit"],
  "learningMethod.costs.details[n].startDate": [
    "prijs vanaf",
    "geldig vanaf",
    "ingangsdatum",
    "vanaf",
    "price from",
    "valid from",
  ],
  "learningMethod.costs.details[n].endDate": ["prijs tot", "geldig tot", "tot", "price until", "valid until"],
  "learningMethod.costs.details[n].currencyCode": ["munt", "munteenheid", "valutacode"],
  "learningMethod.costs.details[n].invoiceItems[n].costType": ["soort kosten", "kostencode", "cost code"],
  "learningMethod.costs.details[n].invoiceItems[n].costTypeDisplayValue": [
    "omschrijving",
    "factuurregel",
    "kosten",
    "prijsregel",
    "prijsomschrijving",
    "description",
    "price line",
  ],
  "learningMethod.costs.details[n].invoiceItems[n].priceBeforeTax": [
    "prijs",
    "prijs excl",
    "prijs excl btw",
    "prijs ex btw",
    "cursusprijs",
    "bedrag",
    "bedrag excl btw",
    "kosten excl btw",
    "tarief",
    "lesgeld",
    "price",
    "amount",
    "price excl vat",
    "fee",
    "tuition",
  ],
  "learningMethod.costs.details[n].invoiceItems[n].vatPercentage": [
    "btw",
    "btw %",
    "btw percentage",
    "vat",
    "vat %",
    "vat percentage",
  ],
  "learningMethod.costs.details[n].invoiceItems[n].vatAmount": ["btw bedrag", "bedrag btw"],
  "learningMethod.costs.details[n].invoiceItems[n].vatExemptAmount": [
    "prijs vrijgesteld",
    "prijs btw vrijgesteld",
    "vrijgestelde prijs",
    "exempt price",
  ],
  "learningMethod.costs.details[n].invoiceItems[n].isOptional": ["optie", "facultatief"],
  "learningMethod.planning.startMoments[n].externalId": [
    "startmomentcode",
    "startcode",
    "groepscode",
    "uitvoering",
    "start code",
    "run code",
  ],
  "learningMethod.planning.startMoments[n].startDate": [
    "start",
    "startdata",
    "datum",
    "begindatum",
    "begin",
    "date",
    "starts",
    "starts on",
  ],
  "learningMethod.planning.startMoments[n].city": [
    "locatie",
    "stad",
    "vestiging",
    "lesplaats",
    "location",
    "place",
    "town",
  ],
  "learningMethod.planning.startMoments[n].streetName": ["straatnaam", "adres", "address"],
  "learningMethod.planning.startMoments[n].houseNumber": ["nummer", "huisnr"],
  "learningMethod.planning.startMoments[n].dayOfWeek": ["lesdag", "dag"],
  "learningMethod.planning.startMoments[n].cutOffDate": [
    "inschrijven tot",
    "inschrijfdeadline",
    "uiterste inschrijfdatum",
    "deadline",
    "enroll before",
    "closing date",
  ],
  "learningMethod.planning.startMoments[n].startGuaranteed": ["gegarandeerd", "gaat zeker door", "guaranteed"],
  "learningMethod.planning.startMoments[n].minParticipants": ["min", "minimum", "min deelnemers", "min participants"],
  "learningMethod.planning.startMoments[n].maxParticipants": [
    "max",
    "maximum",
    "max deelnemers",
    "plaatsen",
    "max participants",
    "seats",
  ],
};

/** The rate of the VAT, and its amount. */
const RATE = "learningMethod.costs.details[n].invoiceItems[n].vatPercentage";
const AMOUNT = "learningMethod.costs.details[n].invoiceItems[n].vatAmount";

/** Headings that tell neither. */
const BARE = new Set(["btw", "vat"]);

/** Rates of the Dutch VAT since 1996. */
const RATES = new Set([0, 6, 9, 17.5, 19, 21]);

/** No rate is above this. */
const HIGHEST = 30;

const CURRENCY = /^\s*(?:EUR|€)\s*(?=[-\d])|(?<=[-\d])\s*(?:EUR|€)\s*$/i;

const PERCENTAGE = /^\s*-?[\d.,][\d.,\s]*%\s*$/;

/** @param {Cell} cell @returns {number} not a number when it has none */
function numberIn({ type, text }) {
  if (type === "number") return Number(text);
  const read = type === "text" ? readDecimal(text.replace(CURRENCY, "")) : null;
  if (!read) return Number.NaN;
  return "raw" in read ? Number(read.raw) : Number(read.readings?.[0] ?? Number.NaN);
}

/**
 * Whether the cells under a bare word for VAT are rates or amounts. A sign of a percentage or of a currency is certain. Without one,
 * a few high numbers may be a total or a year under rates; half of them are amounts when one has cents. Nought is as much a rate as
 * an amount.
 *
 * @param {readonly Cell[]} cells
 * @returns {{field: string|null, isCertain: boolean}} no field when they don't tell
 */
function vatIn(cells) {
  if (cells.some(({ type, text }) => type === "percent" || PERCENTAGE.test(text)))
    return { field: RATE, isCertain: true };
  if (cells.some((cell) => CURRENCY.test(cell.text) && !Number.isNaN(numberIn(cell))))
    return { field: AMOUNT, isCertain: true };
  const numbers = cells.map(numberIn).filter((number) => !Number.isNaN(number));
  const telling = numbers.filter((number) => number !== 0);
  const high = telling.filter((number) => number > HIGHEST);
  const needed = high.every(Number.isInteger) ? telling.length + 1 : telling.length;
  if (high.length && high.length * 2 >= needed) return { field: AMOUNT, isCertain: false };
  return { field: numbers.length && numbers.every((number) => RATES.has(number)) ? RATE : null, isCertain: false };
}

/**
 * What a column of VAT has by its cells, when its heading doesn't tell.
 *
 * @param {string} heading as it is compared
 * @param {readonly Cell[]} cells
 * @returns {{field: string|null, choice: string|null}} the choice is the name by which another field than this one is remembered
 */
export function vatUnder(heading, cells) {
  const { field, isCertain } = BARE.has(heading) ? vatIn(cells) : { field: null, isCertain: false };
  // No heading has a space once it is compared.
  return { field, choice: field && !isCertain ? `${heading} ${field}` : null };
}

/** @param {readonly (readonly (Cell|null)[])[]} rows @param {number} column @returns {Cell[]} */
export const cellsOf = (rows, column) => rows.flatMap((row) => row[column] ?? []);

/** @param {string|null} id */
export const isVat = (id) => id === RATE || id === AMOUNT;

/** @param {string} text @returns {string} what counts of a heading: letters, digits and the sign of a percentage */
export const plainHeading = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, "");

/**
 * @param {readonly Field[]} fields
 * @param {Record<string, string>} remembered the full names of fields by heading, as they were chosen before
 */
export class Headings {
  /** @type {Map<string, string>} */
  #known = new Map();

  /** @param {readonly Field[]} fields @param {Record<string, string>} [remembered] */
  constructor(fields, remembered = {}) {
    const learn = (/** @type {string} */ text, /** @type {string} */ id) => {
      const key = plainHeading(text);
      // The first field in the order of the table has a name that several go by.
      if (key !== "" && !this.#known.has(key)) this.#known.set(key, id);
    };
    const ids = new Set(fields.map(({ id }) => id));
    for (const [heading, id] of Object.entries(remembered)) if (ids.has(id) || id === "") this.#known.set(heading, id);
    for (const [level, label] of Object.entries(NUMBERS))
      for (const text of Object.values(label)) learn(text, `#${level}`);
    for (const { id, label } of fields) for (const text of [label.nl, label.en, id]) learn(text, id);
    for (const { id } of fields) for (const text of OTHERS[id] ?? []) learn(text, id);
    for (const { id } of fields) learn(id.split(".").at(-1) ?? "", id);
  }

  /** @param {string} heading @returns {string|null} the field, or `#item` for a number of one; null for none */
  named(heading) {
    return this.#known.get(plainHeading(heading)) || null;
  }

  /**
   * @param {readonly (Cell|null)[]} row
   * @param {readonly (readonly (Cell|null)[])[]} [below] the rows under it
   * @returns {(string|null)[]} the field of each column; each field once
   */
  columns(row, below = []) {
    const headings = row.map((cell) => (cell?.type === "text" ? plainHeading(cell.text) : ""));
    const named = headings.map((heading) => this.#known.get(heading) || null);
    /** @param {number} at whether rates or amounts are under it is for the cells to tell */
    const isUnclear = (at) => BARE.has(headings[at] ?? "") && isVat(named[at] ?? null);
    const clear = new Set(named.filter((_, at) => !isUnclear(at)));
    /** @type {Set<string>} */
    const used = new Set();
    return named.map((name, at) => {
      const id = name && isUnclear(at) ? this.#vat(headings[at] ?? "", name, cellsOf(below, at), clear) : name;
      if (id === null || used.has(id)) return null;
      used.add(id);
      return id;
    });
  }

  /**
   * What is under a bare word for VAT. A column that is called by its full name keeps its field; this one is then the other, where
   * its cells may be that.
   *
   * @param {string} heading
   * @param {string} named what it was the last time
   * @param {readonly Cell[]} cells
   * @param {ReadonlySet<string|null>} clear the fields of the columns with other headings
   * @returns {string|null}
   */
  #vat(heading, named, cells, clear) {
    const { field, choice } = vatUnder(heading, cells);
    const wanted = (choice && this.#known.get(choice)) || field || named;
    if (!clear.has(wanted)) return wanted;
    const other = wanted === RATE ? AMOUNT : RATE;
    const fits = field === null || field === other || (field === RATE && choice !== null);
    return fits && !clear.has(other) ? other : null;
  }

  /** @param {readonly (readonly (Cell|null)[])[]} rows @returns {number} the row that has the headings: the first that names most */
  row(rows) {
    let best = { at: -1, count: 0 };
    for (const [at, row] of rows.slice(0, DEEPEST).entries()) {
      const count = this.columns(row).filter(Boolean).length;
      if (count > best.count) best = { at, count };
    }
    if (best.at >= 0) return best.at;
    // No heading is known: the first row with two words or more, below what may be a title.
    return Math.max(
      0,
      rows.slice(0, DEEPEST).findIndex((row) => row.filter((cell) => cell?.type === "text").length > 1),
    );
  }
}
