import { codeBlock, escaped } from "./html.mjs";

const WORDS = {
  en: { error: "error", warning: "warning", info: "info", example: "Example", source: "Source", crate: "In the crate" },
  nl: {
    error: "fout",
    warning: "waarschuwing",
    info: "info",
    example: "Voorbeeld",
    source: "Bron",
    crate: "In de crate",
  },
};

/** The list of all codes. */
export function codesPage(codes) {
  const url = "codes/index.html";
  const title = "Codes of findings";
  const rows = codes.map(
    ({ code, severity, en, nl }) =>
      `<tr><th scope="row"><a href="${code}.html"><code>${code}</code></a></th><td>${severity}</td>
<td>${escaped(en.title)}</td><td lang="nl">${escaped(nl.title)}</td></tr>`,
  );
  const body = `<h1>${title}</h1>
<p>Each finding has a code, which stays the same in all versions. <code>aanbod explain CODE</code> tells the same on the command line.</p>
<div class="table" tabindex="0" role="group" aria-label="${title}"><table>
<thead><tr><th scope="col">Code</th><th scope="col">Severity</th><th scope="col">Meaning</th><th scope="col" lang="nl">Betekenis</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div>`;
  return { url, title, lang: "en", body, sections: [{ id: url, title, text: "every code" }] };
}

/** The entry of a code, in both languages. */
export function codePage({ code, variant, severity, source, en, nl, examples }) {
  const url = `codes/${code}.html`;
  const crate = `../rust/aanbod/codes/enum.Code.html#variant.${variant}`;
  const part = (lang, { title, text }) => {
    const words = WORDS[lang];
    const shown = examples.map(
      (example) => `<figure>${codeBlock(example.text, `${words.example}, ${example.kind}`)}
<figcaption><code>${escaped(example.kind)}</code>: ${escaped(example[lang])}</figcaption></figure>`,
    );
    return `<section lang="${lang}"><h2 id="${lang}">${escaped(title)}</h2>
<p class="severity ${severity}">${words[severity]}</p>
<p>${escaped(text)}</p>
<h3>${words.example}</h3>
${shown.join("\n")}
<p class="source">${words.source}: ${escaped([source.specification, source.section].filter(Boolean).join(", "))}.
${words.crate}: <a href="${crate}"><code>Code::${variant}</code></a>.</p></section>`;
  };
  const sections = [
    {
      id: `${url}#en`,
      title: `${code}: ${en.title}`,
      text: `${en.text} ${examples.map((example) => example.en).join(" ")}`,
    },
    {
      id: `${url}#nl`,
      title: `${code}: ${nl.title}`,
      text: `${nl.text} ${examples.map((example) => example.nl).join(" ")}`,
    },
  ];
  const body = `<h1><code>${code}</code></h1>\n${part("en", en)}\n${part("nl", nl)}`;
  return { url, title: code, lang: "en", body, sections };
}
