// A document whose text is held here and in the worker, so that an edit is checked again without all of it going over.
import { closed, decodedText, isText, spliced } from "../open-document.js";
import { sent } from "./sent.js";

let documents = 0;

/**
 * @param {import("./line.js").Ask} ask
 * @param {Pick<import("../worker.js").Client, "decodeText">} functions
 * @param {string | Uint8Array | ArrayBuffer} input
 * @param {import("../worker.js").CallOptions} [call]
 * @returns {Promise<import("../worker.js").WorkerDocument>}
 */
export async function openInWorker(ask, functions, input, call) {
  return workerDocument(ask, isText(input) ? input : decodedText(await functions.decodeText(input, call)));
}

/**
 * @param {import("./line.js").Ask} ask
 * @param {string} opened
 * @returns {import("../worker.js").WorkerDocument}
 */
function workerDocument(ask, opened) {
  documents += 1;
  const id = documents;
  let isClosed = false;
  let text = opened;
  /** The worker that has the text: another one is given all of it. @type {import("../worker.js").WorkerLike | undefined} */
  let holder;
  /** What the holder hasn't got yet. @type {import("../index.js").Splice[]} */
  let unsent = [];

  const refuseClosed = () => {
    if (isClosed) throw closed();
  };

  /** @param {import("../worker.js").WorkerLike} worker */
  function held(worker) {
    const document = worker === holder ? { id, splices: unsent } : { id, text };
    holder = worker;
    unsent = [];
    return document;
  }

  /**
   * @param {string} name
   * @param {unknown[]} given
   * @param {{ signal?: any } | undefined} call
   * @param {(answer: any) => unknown} [answered]
   */
  async function asked(name, given, call, answered) {
    refuseClosed();
    const parameters = given.map(sent);
    const details = { options: { signal: call?.signal }, ...(answered ? { answered } : {}) };
    return ask((worker) => ({ name, parameters, document: held(worker) }), details);
  }

  const document = {
    get text() {
      refuseClosed();
      return text;
    },
    validate: (/** @type {any} */ kind, /** @type {any} */ options, /** @type {any} */ call) =>
      asked("validate", [kind, options], call),
    quote: (/** @type {any} */ options, /** @type {any} */ call) => asked("quote", [options], call),
    quotes: (/** @type {any} */ requests, /** @type {any} */ call) => asked("quotes", [requests], call),
    priceTimeline: (/** @type {any} */ options, /** @type {any} */ call) => asked("priceTimeline", [options], call),
    detect: (/** @type {any} */ call) => asked("detect", [], call),
    edit: (/** @type {any} */ operations, /** @type {any} */ call) =>
      asked("edit", [operations], call, (splices) => {
        text = splices.reduce(spliced, text);
        return splices;
      }),
    async apply(/** @type {readonly import("../index.js").Splice[]} */ splices) {
      refuseClosed();
      await ask(undefined, {
        answered: () => {
          text = splices.reduce(spliced, text);
          unsent.push(...splices);
        },
      });
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      // A client that was closed has no worker any more.
      ask(undefined, { answered: () => holder?.postMessage({ forget: id }, []) }).catch(() => {});
    },
  };
  return Object.assign(document, { [Symbol.dispose ?? Symbol.for("Symbol.dispose")]: document.close });
}
