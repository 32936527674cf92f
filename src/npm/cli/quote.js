// `aanbod quote`.
import { quote } from "../node.js";
import { quoteOptions } from "./arguments.js";
import { FileError, read, sources } from "./files.js";
import { print } from "./output.js";
import { painter, printable, printableJson } from "./paint.js";
import { UsageError } from "./usage.js";

const WORDS = {
  en: {
    ordered: "Ordered at",
    period: "Price period",
    start: "always",
    end: "open",
    optional: "not included",
    vat: "VAT",
    unknown: "unknown rate",
    total: "Total",
    head: ["quantity", "", "without VAT", "VAT", "to pay"],
    unpriced: "No price",
    reasons: {
      noPeriod: "no period covers this moment",
      overlappingPeriods: "more than one period covers this moment",
      unknownStartMoment: "this start moment isn't in the course",
      invalidDocument: "the document doesn't tell it",
    },
  },
  nl: {
    ordered: "Besteld op",
    period: "Prijsperiode",
    start: "altijd",
    end: "open",
    optional: "niet meegerekend",
    vat: "btw",
    unknown: "onbekend tarief",
    total: "Totaal",
    head: ["aantal", "", "zonder btw", "btw", "te betalen"],
    unpriced: "Geen prijs",
    reasons: {
      noPeriod: "geen enkele periode omvat dit moment",
      overlappingPeriods: "meer dan één periode omvat dit moment",
      unknownStartMoment: "dit startmoment staat niet in de cursus",
      invalidDocument: "die is niet uit het document op te maken",
    },
  },
};

/**
 * @param {string[]} operands
 * @param {import("./arguments.js").Options} options
 * @param {import("./words.js").Words} say
 * @returns {Promise<number>}
 */
export async function quoteFile(operands, options, say) {
  if (operands.length !== 1) throw new UsageError(say.oneFile);
  if (options["ordered-at"] === undefined) throw new UsageError(say.noOrderedAt);
  const all = sources(operands, say, (message, failed) => {
    if (failed) throw new FileError(message);
  });
  if (all.length !== 1 || !all[0].named) throw new UsageError(say.noFolder);
  const asked = quoteOptions(options);
  if (!options.json) asked.dates = "local";
  const answer = quote(await read(all[0], say), asked);
  print(process.stdout, options.json ? `${printableJson(answer, 2)}\n` : shown(answer, options.locale));
  return answer.status === "priced" ? 0 : 1;
}

/**
 * @param {import("../index.js").Quote} answer
 * @param {string} [locale]
 */
function shown(answer, locale) {
  const words = locale === "nl" ? WORDS.nl : WORDS.en;
  const paint = painter(process.stdout);
  const notes = answer.diagnostics.map(({ severity, message, hint }) => {
    const colour = /** @type {const} */ ({ error: "red", warning: "yellow", info: "blue" })[severity];
    return `${paint(colour, "•")} ${printable(message)}${hint ? ` ${printable(hint)}` : ""}\n`;
  });
  if (answer.status === "unpriced")
    return `${paint("bold", words.unpriced)}: ${words.reasons[answer.reason]}.\n\n${notes.join("")}`;

  const { period, currency } = answer;
  const figure = (/** @type {string} */ amount) => (locale === "nl" ? amount.replace(".", ",") : amount);
  const lines = answer.lines.map(({ quantity, costType, included, total }) => [
    `${figure(String(quantity))} ×`,
    printable(costType) + (included ? "" : ` (${words.optional})`),
    figure(total.net),
    figure(total.vat),
    figure(total.gross),
  ]);
  const groups = answer.vat.map(({ percentage, net, vat }) => [
    "",
    `${words.vat} ${percentage === null ? words.unknown : `${figure(percentage)}%`}`,
    figure(net),
    figure(vat),
    "",
  ]);
  const { net, vat, gross } = answer.totals;
  const rows = [
    words.head,
    ...lines,
    ...groups,
    ["", `${words.total} ${printable(currency ?? "")}`.trimEnd(), figure(net), figure(vat), figure(gross)],
  ];
  const widths = words.head.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const table = rows.map((row, place) => {
    const cells = row.map((cell, column) =>
      column === 1 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    const line = cells.join("  ").trimEnd();
    return place === rows.length - 1 ? paint("bold", line) : line;
  });
  const from = printable(period.startDate ?? words.start);
  const until = printable(period.endDate ?? words.end);
  return (
    `${words.ordered} ${answer.orderedAt}. ${words.period} ${Number(period.pointer.split("/").at(-1)) + 1}: ${from} – ${until}\n\n` +
    `${table.join("\n")}\n${notes.length > 0 ? "\n" : ""}${notes.join("")}`
  );
}
