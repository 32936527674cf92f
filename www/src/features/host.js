/**
 * What the page does for its features. They know no more of it, so each can be loaded, tested and replaced alone.
 *
 * @typedef {import("aanbod").Kind} Kind
 * @typedef {import("../ui/i18n/index.js").Translate} Translate
 *
 * @typedef {object} UntouchedState the places of a document that are still to be filled in
 * @property {string[]} added
 * @property {string[]} left
 *
 * @typedef {object} Editor the element with the document
 * @property {string} value
 * @property {"en"|"nl"} language
 * @property {Translate} t
 * @property {import("../core/json/tree.js").Node|null} tree
 * @property {UntouchedState|null} untouched
 * @property {import("../core/session/session.js").Session} session
 * @property {import("aanbod").Property|null} spec
 * @property {import("../form/layouts/layout.js").Layout} layout
 * @property {boolean} isList whether the document is a list of documents
 * @property {boolean} fixed whether nothing can be changed
 * @property {FormView} formView
 * @property {{place: (where: {pointer: string, label: string}) => string}} list
 * @property {(operations: string) => boolean} apply
 * @property {(where: {pointer: string}) => unknown} leadTo
 * @property {(text: string) => void} announce
 * @property {(state: UntouchedState) => Promise<void>} restoreUntouched
 *
 * @typedef {object} FormView
 * @property {(operations: import("aanbod").JsonPatchOperation[]) => () => void} following
 * @property {(pointer: string) => string} labelOf
 *
 * @typedef {object} PricePanel
 * @property {import("aanbod").QuoteOptions} quoteOptions
 * @property {string} orderedAt
 *
 * @typedef {object} Kept changes of a catalogue that are to be kept
 * @property {boolean} whole whether all of them are wanted, and not only those since the last time
 * @property {{index: number, text: string}|null} open the course that is being edited
 *
 * @typedef {object} CatalogueFile
 * @property {string} name
 * @property {Blob} blob
 *
 * @typedef {object} CatalogueClient asks the worker that has the catalogue
 * @property {((task: "doubt") => Promise<import("../core/doubt.js").Doubt>)
 *   & ((task: "originals") => Promise<CatalogueFile[]>)
 *   & ((task: "kept", detail: Kept) => Promise<Blob|null>)} ask
 *
 * @typedef {object} CatalogueTable the element with the catalogue
 * @property {CatalogueClient} client
 * @property {{state: number}} history
 * @property {Promise<unknown>|null} lastWish what is waited for before another catalogue takes its place
 *
 * @typedef {object} Catalogue
 * @property {boolean} active
 * @property {boolean} showing whether the table is in sight, and no course of it
 * @property {{index: number, text: string}|null} course the one that is open
 * @property {{readonly value?: CatalogueTable}} element
 * @property {(draft: {name: string, dirty: boolean}, files: CatalogueFile[], batches: Blob[]) => Promise<void>} openDraft
 *
 * @typedef {object} Opened how a document is opened
 * @property {Kind|""} [kind]
 * @property {boolean} [isNamed] whether it has a name of its own, and not only that of its kind
 * @property {string} [opened] the text as it was opened at first
 * @property {string|null} [saved] the text as it was downloaded last; null for never
 *
 * @typedef {object} Page
 * @property {Translate} t
 * @property {HTMLElement} place
 * @property {string} name of the file
 * @property {boolean} isNamed
 * @property {Kind|""} kind
 * @property {string|null} example the name of the example that is open
 * @property {string} opened
 * @property {boolean} changed whether there is something to save
 * @property {boolean} isPersonal
 * @property {{language: "en"|"nl", forget: () => void}} preferences
 * @property {{readonly value: Editor}} editor
 * @property {{readonly value?: PricePanel}} pricePanel
 * @property {Catalogue} catalogue
 * @property {{shown: boolean}} exchange
 * @property {() => void} draw
 * @property {(text: string|(() => string)|null, style?: "plain"|"warning"|"error") => void} showMessage
 * @property {(text: string, name: string, how: Opened) => void} showDocument
 * @property {(act: () => unknown) => Promise<boolean>} replace
 * @property {(dialog: import("lit/directives/ref.js").Ref<HTMLDialogElement>) => Promise<string>} ask
 * @property {() => Promise<void>} download
 */

export {};
