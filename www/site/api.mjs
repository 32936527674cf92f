import { codeBlock, escaped } from "./html.mjs";
import { inlineMarkdown } from "./markdown.mjs";

/** The entries that have types of their own. */
const ENTRIES = [
  ["aanbod", "index.d.ts"],
  ["aanbod/check", "check.d.ts"],
  ["aanbod/worker", "worker.d.ts"],
  ["aanbod/slim", "slim.d.ts"],
  ["aanbod/inline", "inline.d.ts"],
  ["aanbod/element", "element.d.ts"],
  ["aanbod/element/quote", "element-quote.d.ts"],
  ["aanbod/react", "react.d.ts"],
  ["aanbod/vue", "vue.d.ts"],
  ["aanbod/ajv", "ajv.d.ts"],
  ["aanbod/codemirror", "codemirror.d.ts"],
];

const DECLARATION = /^(?:export |declare )+(?:default )?(?:class|const|function|interface|namespace|type) (\w+)/;

/**
 * The declarations of a file, each with the comment before it. Formatted files start them, and nothing else, at the start of a line.
 *
 * @param {string} text
 */
export function declarations(text) {
  /** @type {{ name: string, comment: string, code: string }[]} */
  const found = [];
  let comment = "";
  for (const [block] of text.matchAll(/\/\*\*[\s\S]*?\*\/\n|\S[^\n]*\n(?:[ }\])][^\n]*\n|\n(?= ))*/g)) {
    if (block.startsWith("/**")) {
      comment = commentText(block);
      continue;
    }
    const name = DECLARATION.exec(block)?.[1];
    if (name) {
      // Overloads of a function are one entry, as are a class and a type of the same name.
      const same = found.find((other) => other.name === name);
      if (same) same.code += block;
      else found.push({ name, comment, code: block });
    }
    comment = "";
  }
  return found;
}

/** A doc comment as Markdown. */
function commentText(block) {
  return block
    .replace(/^\/\*\*|\*\/\s*$/g, "")
    .replace(/^ *\* ?/gm, "")
    .replace(/\{@link (?:\w+\.)?(\w+)\}/g, "`$1`")
    .replace(/^@param (\w+)/gm, "\n- `$1`:")
    .replace(/^@(returns|throws)/gm, "\n- $1")
    .trim();
}

/**
 * All types of the package on one page.
 *
 * @param {(name: string) => string} read
 */
export function apiPage(read) {
  const url = "api.html";
  const title = "Types of the package";
  const sections = [{ id: url, title, text: "TypeScript declarations of the npm package" }];
  const parts = ENTRIES.map(([entry, file]) => {
    const prefix = entry === "aanbod" ? "" : `${entry.slice("aanbod/".length).replaceAll("/", "-")}-`;
    const all = declarations(read(file)).map(({ name, comment, code }) => {
      const id = prefix + name;
      sections.push({ id: `${url}#${id}`, title: name, text: `${entry} ${comment}\n${code}` });
      return `<h3 id="${id}"><code>${escaped(name)}</code></h3>\n${inlineMarkdown(comment)}${codeBlock(code, name)}`;
    });
    return `<h2 id="entry-${prefix || "aanbod"}"><code>${escaped(entry)}</code></h2>\n${all.join("\n")}`;
  });
  return { url, title, lang: "en", body: `<h1>${title}</h1>\n${parts.join("\n")}`, sections };
}
