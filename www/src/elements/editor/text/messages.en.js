/** The words of the text pane in English. */

export const en = {
  codemirror: {},
};
