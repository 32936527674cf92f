import { execFileSync } from "node:child_process";
import { codeBlock, escaped } from "./html.mjs";

/** What `--help` tells of the program and of each command, in both languages. */
export function commandsPage(program) {
  const url = "commands.html";
  const title = "Commands and options";
  const help = (...words) =>
    execFileSync(process.execPath, [program, ...words, "--help"], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
  const general = help();
  const commands = [...general.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  const sections = [{ id: url, title, text: general }];
  const body = commands.map((command) => {
    const text = help(command);
    const dutch = help(command, "--locale", "nl");
    sections.push({ id: `${url}#${command}`, title: `aanbod ${command}`, text: `${text}\n${dutch}` });
    return `<h2 id="${command}"><code>aanbod ${escaped(command)}</code></h2>
${codeBlock(text, `Help of ${command}`)}
<details lang="nl"><summary>In het Nederlands</summary>${codeBlock(dutch, `Hulp bij ${command}`)}</details>`;
  });
  return {
    url,
    title,
    lang: "en",
    body: `<h1>${title}</h1>\n${codeBlock(general, "Help")}\n${body.join("\n")}`,
    sections,
  };
}
