/**
 * Styles in a template (css`…`) travel without their indentation and comments: a minifier of scripts leaves texts as they are.
 * A plugin for Vite and Rolldown alike.
 */
export function terseStyles() {
  return {
    name: "terse-styles",
    transform: {
      filter: { id: /\/src\/.*\.js$/, code: "css`" },
      handler: (code) => ({ code: code.replace(/(?<=\bcss`)[^`]*(?=`)/g, terse), map: null }),
    },
  };
}

/** @param {string} style @returns {string} the same, in fewer letters; what is quoted stays */
export function terse(style) {
  return style
    .replace(/\/\*.*?\*\//gs, "")
    .split(/("[^"]*"|'[^']*')/)
    .map((part, at) =>
      at % 2
        ? part
        : part
            .replace(/\s+/g, " ")
            .replace(/ ?([{};]) ?/g, "$1")
            .replace(/([:,]) /g, "$1")
            .replace(/;\}/g, "}"),
    )
    .join("")
    .trim();
}
