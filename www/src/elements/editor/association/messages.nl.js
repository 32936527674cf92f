/** The words of what stands beside an association in Dutch. The same keys stand in association-en.js; a test compares them. */

/** @type {import("../../../ui/i18n/index.js").Messages} */
export const nl = {
  "outcome.together": "Wat de twee statussen samen betekenen",
  "outcome.none": "Geen uitkomst",
  "outcome.why": "Zo ver zijn de twee instellingen samen.",
  "outcome.whyAsked": "Dit wordt het als de thuisinstelling met de gevraagde status instemt.",
  "outcome.asked": "In een nieuwe associatie is dit de gevraagde status; de thuisinstelling heeft nog niet beslist.",
  "outcome.unreadable": "Zolang de tekst niet te lezen is, is er geen uitkomst.",
  "outcome.unstated": "eduXchange noemt geen uitkomst voor deze twee statussen samen.",
  "outcome.missing": "Kies beide statussen om te zien wat ze samen betekenen.",
  "outcome.host": "Gastinstelling",
  "outcome.home": "Thuisinstelling",
  "outcome.table": "Alle uitkomsten",
  "outcome.corner": "Gast ↓ thuis →",
  "state.associated": "Ingeschreven",
  "state.pending": "Wacht op besluit",
  "state.queued": "Op de wachtlijst",
  "state.denied": "Afgewezen",
  "state.canceled": "Teruggetrokken",
  "states.title": "Status bij de gastinstelling",
  "states.withdraws": "als de student zich terugtrekt",
  "states.opens": "begint als",
  "states.words":
    "Een associatie begint als ingeschreven (associated), wacht op besluit (pending) of op de wachtlijst (queued). Vanuit pending of queued wordt het associated of afgewezen (denied). Trekt de student zich terug, dan wordt het canceled.",
  "states.now": ({ name }) => `Nu: ${name}.`,
};
