/**
 * A link that carries the choices of the price panel, and no document: they stand in the fragment, which isn't sent to
 * any server. Whoever opens it has the same choices for the course that they open.
 */

import { html } from "lit";
import { READINGS } from "../elements/quote/choices.js";

/** How a choice is called in a fragment. */
const NAMES = {
  orderedAt: "order",
  startMoment: "start",
  periodEnd: "end",
  exemptAmount: "exemption",
  startMomentItems: "items",
};

/** Longer fragments aren't ours. */
const LONGEST = 4_000;

/**
 * @param {import("../elements/quote/choices.js").Choices} choices
 * @param {string} page the address of the page
 * @returns {string}
 */
export function linkOf({ vatExempt, options = [], ...choices }, page) {
  const fragment = new URLSearchParams();
  for (const [name, word] of Object.entries(NAMES)) if (choices[name]) fragment.set(word, choices[name]);
  if (vatExempt) fragment.set("exempt", "yes");
  for (const option of options) fragment.append("option", option);
  const url = new URL(page);
  url.search = "";
  url.hash = String(fragment);
  return url.href;
}

/**
 * @param {string} hash with its #
 * @returns {import("../elements/quote/choices.js").Choices|null} null when it isn't one of these links
 */
export function choicesIn(hash) {
  if (hash.length < 2 || hash.length > LONGEST) return null;
  const fragment = new URLSearchParams(hash.slice(1));
  if (!fragment.has("order")) return null;
  const choices = {};
  for (const [name, word] of Object.entries(NAMES)) {
    const value = fragment.get(word);
    if (value && (!READINGS[name] || READINGS[name].includes(value))) choices[name] = value;
  }
  if (fragment.get("exempt") === "yes") choices.vatExempt = true;
  const options = fragment.getAll("option").filter(Boolean);
  return options.length ? { ...choices, options } : choices;
}

/** A link to this page. */
export const linkHere = (choices) => linkOf(choices, location.href);

/** Says beside the price of the example that the link is about another course. @param {import("./page.js").Page} page */
export function linkNotice(page) {
  return html`<div slot="notice" class="link-notice"><p>${page.t("link.provisional")}</p><button type="button" @click=${() => page.showOpen()}>${page.t("link.open")}</button></div>`;
}

/** Takes over what the address says, now and when it changes. */
export function followLinks(page) {
  const take = () => {
    const choices = choicesIn(location.hash);
    if (!choices) return;
    page.pricePanel.value.choices = choices;
    page.linked = true;
    page.start.leave();
    page.showMessage(() => page.t("link.taken"));
  };
  addEventListener("hashchange", take);
  take();
}
