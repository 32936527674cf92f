// The elements in a DOM that is none of a browser, as tests of components have it. Prints what they came to, and fails on any error.
import { JSDOM, VirtualConsole } from "jsdom";
import { Window } from "happy-dom";

process.on("unhandledRejection", (error) => {
  console.error(error);
  process.exit(1);
});

const [name, text] = process.argv.slice(2);
const page = '<!doctype html><html lang="nl"><body><aanbod-editor id="early" value="{}"></aanbod-editor></body></html>';
const window = name === "jsdom" ? jsdom() : happyDom();

function jsdom() {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    throw error;
  });
  return new JSDOM(page, { url: "http://localhost/", pretendToBeVisual: true, virtualConsole }).window;
}

function happyDom() {
  const window = new Window({ url: "http://localhost/" });
  window.document.write(page);
  return window;
}

// As test runners do it.
const known = new Set([
  "undefined",
  "NaN",
  "Infinity",
  "globalThis",
  "global",
  "process",
  "fetch",
  "URL",
  "Response",
  "TextEncoder",
  "TextDecoder",
]);
for (const key of Object.getOwnPropertyNames(window)) {
  if (known.has(key) || key in Object.prototype || (key in globalThis && !/Event|^navigator$|^document$/.test(key)))
    continue;
  Object.defineProperty(globalThis, key, { value: window[key], configurable: true, writable: true });
}
for (const key of ["addEventListener", "removeEventListener", "dispatchEvent"])
  Object.defineProperty(globalThis, key, { value: window[key].bind(window), configurable: true, writable: true });
Object.defineProperty(globalThis, "window", { value: window, configurable: true });

const { AanbodEditor, AanbodQuote } = await import("aanbod/element");
const { document } = window;
const make = (tag, properties) => document.body.appendChild(Object.assign(document.createElement(tag), properties));
const next = (element, type) => new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));

const early = document.getElementById("early");
if (!early.report) await next(early, "report");
const editor = document.createElement("aanbod-editor");
const changes = [];
editor.addEventListener("change", ({ detail }) => changes.push(detail.operations));
editor.id = "offer";
editor.setAttribute("kind", "course");
editor.value = text;
const reported = next(editor, "report");
document.body.append(editor);
await reported;
await editor.updateComplete;
const field = editor.renderRoot.getElementById(`f${encodeURIComponent("/name")}`);
field.value = "Painting";
field.dispatchEvent(new window.Event("input", { bubbles: true, composed: true }));
const quote = make("aanbod-quote", { orderedAt: "2026-03-01T12:00:00Z", value: text });
if (!quote.quote) await next(quote, "quote");
const findings = make("aanbod-findings", { for: "offer" });
const price = make("aanbod-price", { for: "offer" });
await Promise.all([findings.updateComplete, price.updateComplete, quote.updateComplete]);
// What comes later, and what is open only when somebody goes there.
while (!quote.renderRoot.querySelector(".comparison")) await new Promise((resolve) => setTimeout(resolve, 5));
await editor.leadTo({ pointer: "/learningMethod/costs/details/0/invoiceItems/0/priceBeforeTax" });
const answer = {
  early: early.report.valid,
  isUpgraded: editor instanceof AanbodEditor && quote instanceof AanbodQuote,
  valid: editor.report.valid,
  name: JSON.parse(editor.value).name,
  changes,
  status: quote.quote.status,
  isShown: Boolean(
    findings.renderRoot.querySelector(".all-well") && price.renderRoot.querySelector(".total, .unpriced"),
  ),
  isOpen: Boolean(editor.renderRoot.querySelector("table td")),
  isWellBehaved: [editor.checkValidity(), typeof editor.validationMessage, editor.willValidate],
};
editor.remove();
quote.remove();
findings.remove();
console.log(JSON.stringify(answer));
process.exit(0);
