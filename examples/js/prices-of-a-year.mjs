// What a course costs on the first day of each month, from one reading: node prices-of-a-year.mjs course.json
import { readFileSync } from "node:fs";
import { quotes } from "aanbod";

const item = { costType: "Course fee", priceBeforeTax: 1000, vatAmount: 210, vatPercentage: 21 };
const period = (startDate, endDate, priceBeforeTax, vatAmount) => ({
  startDate,
  endDate,
  currencyCode: "EUR",
  invoiceItems: [{ ...item, priceBeforeTax, vatAmount, vatExemptAmount: priceBeforeTax, vatExemptAmountVAT: 0 }],
});
const example = JSON.stringify({
  learningMethod: {
    costs: {
      details: [
        period("2026-01-01T00:00:00Z", "2026-07-01T00:00:00Z", 1000, 210),
        period("2026-07-01T00:00:00Z", null, 1100, 231),
      ],
    },
  },
});

const course = process.argv[2] ? readFileSync(process.argv[2], "utf8") : example;
const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}-01`);
const requests = months.flatMap((orderedAt) => [{ orderedAt }, { orderedAt, vatExempt: true }]);
const prices = quotes(course, requests).map((price) => (price.status === "priced" ? price.totals.gross : price.reason));

for (const [at, month] of months.entries()) {
  console.log(`${month}  regular ${prices[2 * at]}  VAT exempt ${prices[2 * at + 1]}`);
}
