/**
 * Looks at large documents off the main thread. One job in, one answer out, with the number of the job.
 */

import startAll from "aanbod/all";
import { answer } from "./answer.js";

const ready = startAll();

addEventListener("message", async ({ data: { number, job } }) => {
  await ready;
  postMessage({ number, answer: answer(job) });
});
