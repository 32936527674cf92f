// Documents of a stream, split here and checked in the worker: all that end in one chunk with one call.
import { sent } from "./sent.js";

/**
 * @param {import("./line.js").Ask} ask
 * @param {Pick<import("../worker.js").Client, "kindInfo" | "validate">} functions
 * @param {object} given
 * @param {import("../index.js").Kind} given.kind
 * @param {import("../index.js").StreamSource} given.source
 * @param {any} [given.options]
 * @param {import("../worker.js").CallOptions} [given.call]
 */
export async function* reportsOf(ask, functions, { kind, source, options, call }) {
  const { one } = await functions.kindInfo(kind, call);
  // A wrong option is refused now, and not with the first document.
  await functions.validate(one, "null", options, call);
  const { decoded, piecesOf, streamedDocument } = await import("../stream.js");
  const settings = sent(options);
  let index = 0;
  for await (const pieces of piecesOf(source, options?.maxBytes)) {
    const documents = [...pieces];
    if (documents.length === 0) continue;
    // Copies: a part of a chunk would take all of it along.
    const copies = documents.map(({ bytes }) => bytes.slice());
    const transfer = copies.map((bytes) => bytes.buffer);
    const parameters = [one, { pieces: copies }, settings];
    const answers = await ask(() => ({ name: "validateEach", parameters }), {
      options: { signal: call?.signal },
      transfer,
    });
    for (const [at, { bytes, line }] of documents.entries()) {
      const { report, text } = answers[at];
      yield { ...report, document: streamedDocument(index++, line, () => text ?? decoded(bytes)) };
    }
  }
}
