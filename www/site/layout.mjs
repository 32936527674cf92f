import { escaped, relative } from "./html.mjs";
import { PAGES } from "./pages.mjs";

/** A page as a whole document. */
export function layout({ url, title, lang, body }, version) {
  const to = (address) => relative(url, address);
  const groups = [...new Set(PAGES.map(({ group }) => group))];
  const navigation = groups.map((name) => {
    const links = PAGES.filter(({ group }) => group === name).map(
      (page) => `<li><a href="${to(page.url)}"${current(page, url)}>${page.title}</a></li>`,
    );
    return `<p>${name}</p><ul>${links.join("")}</ul>`;
  });
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · aanbod</title>
<link rel="stylesheet" href="${to("site.css")}">
<script src="${to("search.js")}" data-root="${to("")}" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="home" href="${to("index.html")}">aanbod <span>${escaped(version)}</span></a>
<search><form><label for="search">Search</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="found">
</form><p id="found" role="status"></p><ol id="results" hidden></ol></search>
</header>
<nav aria-label="Documentation">${navigation.join("")}</nav>
<main id="content" tabindex="-1">${body}</main>
</body>
</html>
`;
}

const current = (page, url) =>
  page.url === url
    ? ' aria-current="page"'
    : page.url === "codes/index.html" && url.startsWith("codes/")
      ? ' aria-current="true"'
      : "";
