/** Days of the week by their names: documents have three English letters. */

import { dateFormat } from "./dates.js";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** A Sunday. */
const SUNDAY = 1;

/**
 * @param {string} name in Dutch or English, whole or shortened to two letters and more
 * @returns {string|null} `mon`
 */
export function dayOfWeek(name) {
  const wanted = name.trim().toLowerCase().replace(/\.$/, "");
  if (wanted.length < 2) return null;
  for (const [at, day] of DAYS.entries()) {
    const names = ["nl", "en"].map((locale) =>
      dateFormat(locale, { weekday: "long", timeZone: "UTC" })
        .format(Date.UTC(2023, 0, SUNDAY + at))
        .toLowerCase(),
    );
    if (day === wanted || names.some((long) => long.startsWith(wanted))) return day;
  }
  return null;
}
