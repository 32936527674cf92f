/**
 * Why a call was refused, for people. The package says it in English, for who wrote the call; of what an attribute can get wrong, there
 * are words of our own.
 */

const KIND = /^There is no kind "([^]*)"\. Use one of: (.*)\.$/;
const ORDERED_AT = /^orderedAt: "([^]*)" (?:is|has) [a-z -]+\. /;

/**
 * @param {string} failure
 * @param {(key: string, params?: object) => string} t
 * @returns {string}
 */
export function failureWords(failure, t) {
  const [, kind, kinds] = KIND.exec(failure) ?? [];
  if (kinds) return t("failure.kind", { kind, kinds });
  const [, orderedAt] = ORDERED_AT.exec(failure) ?? [];
  return orderedAt === undefined ? failure : t("failure.orderedAt", { text: orderedAt });
}
