// What the consumers import of the package and of React, which may be anything here, also where both are installed: the package's own types
// are tested in node/types.test.mjs and those of its elements would take the place of the page's.
export const connect: any, AanbodEditor: any;
export type AanbodQuote = any;
export const AanbodQuote: any;
