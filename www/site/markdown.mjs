import { posix } from "node:path";
import createMarkdown from "markdown-it";
import { codeBlock, relative, slug } from "./html.mjs";

const markdown = createMarkdown({ html: false });

markdown.renderer.rules.fence = (tokens, at) => codeBlock(tokens[at].content, `Code, ${tokens[at].info || "text"}`);
// A table may be wider than the window.
markdown.renderer.rules.table_open = () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>';
markdown.renderer.rules.table_close = () => "</table></div>";

/** Markdown without headings or links of its own, such as a doc comment. */
export const inlineMarkdown = (text) => markdown.render(text);

/** The text of some tokens, for the search. */
function textOf(tokens) {
  return tokens
    .map(({ type, content, children }) => (children ? textOf(children) : /text|code|fence/.test(type) ? content : " "))
    .join("");
}

/**
 * A file of Markdown as a page.
 *
 * @param {{ url: string, title: string, source?: string }} page
 * @param {string} text
 * @param {(path: string) => string} addressOf what a file of the repository is called on the site
 */
export function markdownPage({ url, title, source = "" }, text, addressOf) {
  const tokens = markdown.parse(text, {});
  let section = { id: url, title, text: "" };
  const sections = [section];
  const taken = new Set();
  tokens.forEach((token, at) => {
    if (token.type === "heading_open" && token.tag !== "h1") {
      const heading = textOf([tokens[at + 1]]);
      const base = slug(heading);
      let id = base;
      for (let number = 1; taken.has(id); number += 1) id = `${base}-${number}`;
      taken.add(id);
      token.attrSet("id", id);
      section = { id: `${url}#${id}`, title: heading, text: "" };
      sections.push(section);
    } else if (token.type === "inline" && tokens[at - 1]?.type !== "heading_open") {
      section.text += `${textOf([token])}\n`;
    } else if (token.type === "fence") {
      section.text += token.content;
    }
    // An empty corner of a table heads nothing.
    if (token.type === "th_open" && tokens[at + 1].content === "") token.tag = tokens[at + 2].tag = "td";
    for (const child of token.children ?? []) {
      for (const name of ["href", "src"]) {
        const target = String(child.attrGet(name) ?? "");
        if (target && !/^([a-z]+:|#)/.test(target)) child.attrSet(name, moved(target, source, url, addressOf));
      }
    }
  });
  return { url, title, lang: "en", body: markdown.renderer.render(tokens, markdown.options, {}), sections };
}

/** A link between files of the repository as one between pages. */
function moved(target, source, url, addressOf) {
  const [path, fragment] = target.split("#");
  const address = relative(url, addressOf(posix.join(posix.dirname(source), path)));
  return fragment === undefined ? address : `${address}#${fragment}`;
}
