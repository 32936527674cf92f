// Types alone: see vue.d.ts.
export {};
