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
 * @typedef {import("aanbod").Kind} Kind
 * @typedef {import("aanbod").QuoteOptions} QuoteOptions
 * @typedef {import("aanbod").TimelineOptions} TimelineOptions
 */

import { diff, priceTimeline, quote, validate } from "aanbod";
import { failureOf } from "./failure.js";

/**
 * @param {Job} job
 * @returns {Answer}
 */
export function answer(job) {
  /** @type {Answer} */
  const result = { report: null, quote: null, timeline: null, failure: null };
  try {
    if (job.validate) {
      result.report = validate(job.validate.kind, job.text, job.validate.options);
      result.quote = result.report.quote ?? null;
    }
    if (job.quote) result.quote = quote(job.text, job.quote);
    if (job.diff) result.changes = diff(job.diff.kind, job.diff.before, job.text);
    if (job.quotes) result.quotes = job.quotes.map((options) => quote(job.text, options));
    if (job.timelines) result.timelines = job.timelines.map((options) => priceTimeline(job.text, options));
    if (job.timeline) result.timeline = priceTimeline(job.text, job.timeline);
  } catch (error) {
    // A trap leaves the instance unusable; a refused call doesn't, and says what to do.
    if (error instanceof WebAssembly.RuntimeError) throw error;
    result.failure = failureOf(error);
  }
  return result;
}
