/** The words of what stands beside an association in English. */

/** @type {import("../../../ui/i18n/index.js").Messages} */
export const en = {
  "outcome.together": "What the two states come to",
  "outcome.none": "No outcome",
  "outcome.why": "What the states of both institutions come to.",
  "outcome.whyAsked": "What it comes to if the home institution agrees to the state that is asked for.",
  "outcome.asked": "In a new association this is the state that is asked for; the home institution hasn't decided yet.",
  "outcome.unreadable": "As long as the text can't be read, there is no outcome.",
  "outcome.unstated": "eduXchange states no outcome for these two states together.",
  "outcome.missing": "Choose both states to see what they come to.",
  "outcome.host": "Host institution",
  "outcome.home": "Home institution",
  "outcome.table": "All outcomes",
  "outcome.corner": "Host ↓ home →",
  "state.associated": "Enrolled",
  "state.pending": "Awaiting decision",
  "state.queued": "On waiting list",
  "state.denied": "Refused",
  "state.canceled": "Withdrawn",
  "states.title": "State at the host institution",
  "states.withdraws": "when the student withdraws",
  "states.opens": "opens as",
  "states.words":
    "An association opens as enrolled (associated), awaiting decision (pending) or on the waiting list (queued). From pending or queued it becomes associated or refused (denied). When the student withdraws it becomes canceled.",
  "states.now": ({ name }) => `Now: ${name}.`,
};
