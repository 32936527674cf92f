// What a consumer's own script would do: check here, in a worker, and in an element.
import init, { validate } from "aanbod";
import "aanbod/element";
import { connect } from "aanbod/worker";

await init();
const client = connect();
const editor = document.createElement("aanbod-editor");
const reported = new Promise((resolve) => editor.addEventListener("report", resolve, { once: true }));
editor.value = "{}";
document.body.append(editor);
await reported;

// Large enough for the element's own worker.
const large = document.createElement("aanbod-editor");
const reportedLarge = new Promise((resolve) => large.addEventListener("report", resolve, { once: true }));
large.value = `{${" ".repeat(300_000)}}`;
document.body.append(large);
await reportedLarge;

globalThis.answers = {
  here: validate("course", "{}").counts.error,
  worker: (await client.validate("course", "{}")).counts.error,
  element: editor.report.counts.error,
  large: large.report.counts.error,
};
client.close();
