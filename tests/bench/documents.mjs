// The documents in which a keystroke is measured, laid out as people keep them.
import { Chance } from "./chance.mjs";
import { course } from "./generate.mjs";

/** Numbers stay as they are written. */
const laidOut = (value) => JSON.stringify(value, null, 2).replace(/"¤([^"]*)"/g, "$1");

/** A course of about 15 kB. */
export function usual() {
  const chance = new Chance(15);
  for (let number = 1; ; number += 1) {
    const text = laidOut(course(chance, number));
    if (text.length > 14_500 && text.length < 15_500 && text.includes("eventDate")) return text;
  }
}

/** A course of about 150 kB: one that starts often. */
export const busy = () => large(150_000);

/** One course of about 1 MB: with many start moments, each with its events. */
export function large(size = 1_000_000) {
  const chance = new Chance(21);
  const first = course(chance, 1);
  const { startMoments } = first.learningMethod.planning;
  let length = laidOut(first).length;
  for (let number = 2; length < size; number += 1) {
    const { planning } = course(chance, number).learningMethod;
    startMoments.push(...planning.startMoments);
    length += laidOut(planning.startMoments).length * 1.15;
  }
  return laidOut(first);
}

/** A course with many start moments, and a price for each month of some years. */
export function planned({ moments = 200, periods = 100 } = {}) {
  const chance = new Chance(23);
  const first = course(chance, 1);
  const { planning, costs } = first.learningMethod;
  for (let number = 2; planning.startMoments.length < moments; number += 1)
    planning.startMoments.push(...course(chance, number).learningMethod.planning.startMoments);
  planning.startMoments.length = moments;
  const [period] = costs.details;
  const month = (number) => new Date(Date.UTC(2022, number, 1)).toISOString();
  costs.details = Array.from({ length: periods }, (_, number) => ({
    ...period,
    startDate: month(number),
    endDate: month(number + 1),
  }));
  return laidOut(first);
}

/** A list of courses of about 1 MB, some eighty, as one document. */
export function list(size = 1_000_000) {
  const chance = new Chance(22);
  const courses = [];
  let length = 0;
  for (let number = 1; length < size; number += 1) {
    const one = course(chance, number);
    courses.push(one);
    length += laidOut(one).length * 1.1;
  }
  return laidOut(courses);
}
