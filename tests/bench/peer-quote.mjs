// The quote as a JavaScript developer would write it on parsed documents: exact amounts with big.js, dates by hand for .NET's
// seven digits. It reads what the generated courses have; the package's own quote reads more.
import Big from "big.js";

const UTC = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?Z$/;

/** Ticks of 100 ns since 1970, exact; `undefined` when it names no instant. */
function instant(text) {
  const parts = typeof text === "string" ? UTC.exec(text) : null;
  if (!parts) return undefined;
  const milliseconds = Date.parse(`${parts[1]}Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  return { milliseconds, ticks: parts[2] ? Number(parts[2].padEnd(7, "0")) : 0 };
}

const compare = (a, b) => a.milliseconds - b.milliseconds || a.ticks - b.ticks;

const unpriced = (reason) => ({ status: "unpriced", reason });

/** Whether a period covers the moment; `undefined` when a limit can't be read. */
function covers(detail, moment) {
  const start = detail.startDate == null ? null : instant(detail.startDate);
  const end = detail.endDate == null ? null : instant(detail.endDate);
  if (start === undefined || end === undefined) return undefined;
  return (start === null || compare(start, moment) <= 0) && (end === null || compare(moment, end) < 0);
}

/** The period in force and its items, or why there is no price. */
function chosen(course, moment) {
  const details = course?.learningMethod?.costs?.details;
  if (!Array.isArray(details)) return unpriced("invalidDocument");
  let found = -1;
  for (let at = 0; at < details.length; at += 1) {
    const inside = covers(details[at], moment);
    if (inside === undefined) return unpriced("invalidDocument");
    if (!inside) continue;
    if (found >= 0) return unpriced("overlappingPeriods");
    found = at;
  }
  if (found < 0) return unpriced("noPeriod");
  return { index: found, detail: details[found] };
}

const money = (amount) => {
  const text = amount.toFixed();
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  return decimals < 2 ? amount.toFixed(2) : text;
};

/** Net and VAT of one; `null` when a figure is missing. */
function unit(item, exempt) {
  const net = exempt ? item.vatExemptAmount : item.priceBeforeTax;
  const vat = exempt ? item.vatExemptAmountVAT : item.vatAmount;
  return typeof net === "number" && typeof vat === "number" ? { net: new Big(net), vat: new Big(vat) } : null;
}

/** The totals alone, as a catalogue's quotes have them. */
export function totals(course, orderedAt, exempt = false) {
  const period = chosen(course, instant(orderedAt));
  if (period.status) return period;
  let net = new Big(0);
  let vat = new Big(0);
  for (const item of period.detail.invoiceItems) {
    if (item.isOptional === true) continue;
    const one = unit(item, exempt);
    if (!one) return unpriced("invalidDocument");
    const quantity = item.quantity ?? 1;
    net = net.plus(one.net.times(quantity));
    vat = vat.plus(one.vat.times(quantity));
  }
  return {
    status: "priced",
    currency: period.detail.currencyCode,
    totals: { net: money(net), vat: money(vat), gross: money(net.plus(vat)) },
  };
}

const CENT = new Big("0.01");
const RATES = ["0", "9", "21"].map((rate) => [rate, new Big(rate)]);

/** The Dutch rate that explains the VAT, when there is exactly one. */
function derived({ net, vat }) {
  const explain = RATES.filter(([, rate]) => net.times(rate).div(100).minus(vat).abs().lt(CENT));
  return explain.length === 1 ? explain[0][0] : null;
}

/** The whole quote: lines, VAT by rate, totals. */
export function quote(course, orderedAt, exempt = false) {
  const moment = instant(orderedAt);
  const period = chosen(course, moment);
  if (period.status) return period;
  const { index, detail } = period;
  const groups = new Map();
  let net = new Big(0);
  let vat = new Big(0);
  const lines = [];
  for (const [at, item] of detail.invoiceItems.entries()) {
    const included = item.isOptional !== true;
    const one = unit(item, exempt);
    if (!one) {
      if (included) return unpriced("invalidDocument");
      continue;
    }
    const quantity = item.quantity ?? 1;
    const all = { net: one.net.times(quantity), vat: one.vat.times(quantity) };
    const percentage = !exempt && item.vatPercentage != null ? new Big(item.vatPercentage).toFixed() : derived(one);
    lines.push({
      pointer: `/learningMethod/costs/details/${index}/invoiceItems/${at}`,
      costType: item.costType,
      quantity,
      optional: item.isOptional === true,
      included,
      unit: { net: money(one.net), vat: money(one.vat), gross: money(one.net.plus(one.vat)) },
      total: { net: money(all.net), vat: money(all.vat), gross: money(all.net.plus(all.vat)) },
      vatPercentage: percentage,
    });
    if (!included) continue;
    net = net.plus(all.net);
    vat = vat.plus(all.vat);
    const group = groups.get(percentage) ?? { net: new Big(0), vat: new Big(0) };
    groups.set(percentage, { net: group.net.plus(all.net), vat: group.vat.plus(all.vat) });
  }
  return {
    status: "priced",
    orderedAt,
    currency: detail.currencyCode,
    period: {
      pointer: `/learningMethod/costs/details/${index}`,
      startDate: detail.startDate ?? null,
      endDate: detail.endDate ?? null,
    },
    lines,
    vat: [...groups].map(([percentage, sums]) => ({
      percentage,
      net: money(sums.net),
      vat: money(sums.vat),
      vatOnTotal: percentage === null ? null : money(sums.net.times(percentage).div(100).round(2, Big.roundHalfUp)),
    })),
    totals: { net: money(net), vat: money(vat), gross: money(net.plus(vat)) },
  };
}
