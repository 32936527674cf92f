// What the consumers import of the package may be anything here: its own types are tested in node/types.test.mjs, and those of its elements
// would take the place of the page's where the package is installed.
export const AanbodEditor: any, AanbodQuote: any;
export type AanbodQuote = any;
