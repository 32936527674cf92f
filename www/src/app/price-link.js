/**
 * A link that carries the choices of the price panel, and no document: they stand in the fragment, which isn't sent to
 * any server. Whoever opens it has the same choices for the course that they open.
 */

import { html } from "lit";
import { READINGS } from "../elements/quote/choices.js";

/**
 * @typedef {import("../elements/quote/choices.js").Choices} Choices
 * @typedef {keyof typeof NAMES} Name
 */

/** How a choice is called in a fragment. @type {Record<Exclude<keyof Choices, "vatExempt"|"options">, string>} */
const NAMES = {
  orderedAt: "order",
  startMoment: "start",
  periodEnd: "end",
  exemptAmount: "exemption",
  startMomentItems: "items",
};

const WORDS = /** @type {[Name, string][]} */ (Object.entries(NAMES));

/** Longer fragments aren't ours. */
const LONGEST = 4_000;

/**
 * @param {Choices} choices
 * @param {string} page the address of the page
 * @returns {string}
 */
export function linkOf({ vatExempt, options = [], ...choices }, page) {
  const fragment = new URLSearchParams();
  for (const [name, word] of WORDS) {
    const value = choices[name];
    if (value) fragment.set(word, value);
  }
  if (vatExempt) fragment.set("exempt", "yes");
  for (const option of options) fragment.append("option", option);
  const url = new URL(page);
  url.search = "";
  url.hash = String(fragment);
  return url.href;
}

/**
 * @param {string} hash with its #
 * @returns {Choices|null} null when it isn't one of these links
 */
export function choicesIn(hash) {
  if (hash.length < 2 || hash.length > LONGEST) return null;
  const fragment = new URLSearchParams(hash.slice(1));
  if (!fragment.has("order")) return null;
  /** @type {Record<string, unknown>} */
  const choices = {};
  for (const [name, word] of WORDS) {
    const value = fragment.get(word);
    /** @type {string[]|null} */
    const known = name in READINGS ? READINGS[/** @type {keyof typeof READINGS} */ (name)] : null;
    if (value && (!known || known.includes(value))) choices[name] = value;
  }
  if (fragment.get("exempt") === "yes") choices.vatExempt = true;
  const options = fragment.getAll("option").filter(Boolean);
  return options.length ? { ...choices, options } : choices;
}

/** A link to this page. @param {Choices} choices */
export const linkHere = (choices) => linkOf(choices, location.href);

/**
 * Says beside the price of the example that the link is about another course.
 *
 * @param {import("./page.js").Page} page
 */
export function linkNotice(page) {
  return html`<div slot="notice" class="link-notice"><p>${page.t("link.provisional")}</p><button type="button" @click=${() => page.opening.askForDocument()}>${page.t("link.open")}</button></div>`;
}

/** Takes over what the address says, now and when it changes. @param {import("./page.js").Page} page */
export function followLinks(page) {
  const follow = () => {
    const choices = choicesIn(location.hash);
    if (!choices) return;
    page.pricePanel.value.choices = choices;
    page.linked = true;
    page.start.leave();
    page.showMessage(() => page.t("link.taken"));
  };
  addEventListener("hashchange", follow);
  follow();
}
