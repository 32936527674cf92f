/**
 * One look at a document: check, quote and timeline together. The same function runs on the page and in the worker.
 *
 * @typedef {object} Job
 * @property {string} text
 * @property {{kind: Kind, options: import("aanbod").ValidateOptions}} [validate] with `options.quote`, check and price are one reading
 * @property {QuoteOptions} [quote] a quote alone, without a check
 * @property {TimelineOptions} [timeline] options of the price over time
 * @property {QuoteOptions[]} [quotes] options of further quotes, to lay beside each other
 * @property {TimelineOptions[]} [timelines] options of further prices over time
 * @property {{kind: Kind, before: string}} [diff] what the text is to be compared with
 *
 * @typedef {object} Answer
 * @property {import("aanbod").Report|null} report
 * @property {import("aanbod").Quote|null} quote
 * @property {import("aanbod").Timeline|null} timeline
 * @property {import("aanbod").Changes} [changes]
 * @property {import("aanbod").Quote[]} [quotes]
 * @property {import("aanbod").Timeline[]} [timelines]
 * @property {import("./failure.js").Failure|null} failure why the call itself was refused
 *
 * @typedef {{quotes: QuoteOptions[], timelines: TimelineOptions[]}} Requests
 *
 * @typedef {import("aanbod").Kind} Kind
 * @typedef {import("aanbod").QuoteOptions} QuoteOptions
 * @typedef {import("aanbod").TimelineOptions} TimelineOptions
 */

import { diff, priceTimeline, quotes, validate } from "aanbod";
import { failureOf, isLacking } from "./failure.js";

/**
 * @param {Job} job
 * @returns {Answer}
 */
export function answer(job) {
  /** @type {Answer} */
  const result = { report: null, quote: null, timeline: null, failure: null };
  try {
    const requests = {
      quotes: [...(job.quote ? [job.quote] : []), ...(job.quotes ?? [])],
      timelines: [...(job.timeline ? [job.timeline] : []), ...(job.timelines ?? [])],
    };
    const prices = job.validate ? check(job.validate, job.text, requests, result) : price(job.text, requests);
    if (job.quote) result.quote = prices.quotes.shift() ?? null;
    if (job.timeline) result.timeline = prices.timelines.shift() ?? null;
    if (job.quotes) result.quotes = prices.quotes;
    if (job.timelines) result.timelines = prices.timelines;
    if (job.diff) result.changes = diff(job.diff.kind, job.diff.before, job.text);
  } catch (error) {
    // A trap leaves the instance unusable, and what isn't there yet can come; a refused call says what to do.
    if (error instanceof WebAssembly.RuntimeError || isLacking(error)) throw error;
    result.failure = failureOf(error);
  }
  return result;
}

/**
 * Checks a text, and prices it in the same reading.
 *
 * @param {NonNullable<Job["validate"]>} job
 * @param {string} text
 * @param {Requests} requests
 * @param {Answer} result gets the report and its quote
 * @returns {import("aanbod").Prices}
 */
function check({ kind, options }, text, requests, result) {
  const asks = requests.quotes.length > 0 || requests.timelines.length > 0;
  const { prices, ...report } = validate(kind, text, asks ? { ...options, prices: requests } : options);
  result.report = report;
  result.quote = report.quote ?? null;
  return prices ?? { quotes: [], timelines: [] };
}

/**
 * @param {string} text
 * @param {Requests} requests
 * @returns {import("aanbod").Prices}
 */
function price(text, requests) {
  return {
    quotes: requests.quotes.length > 0 ? quotes(text, requests.quotes) : [],
    timelines: requests.timelines.map((options) => priceTimeline(text, options)),
  };
}
