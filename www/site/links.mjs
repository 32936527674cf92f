import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

const idsIn = (html) => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));

/**
 * The links of pages that lead to no file of the site, or to no place in it; and what would be loaded from elsewhere.
 *
 * @param {string} folder
 * @param {string[]} urls
 */
export function brokenLinks(folder, urls) {
  const ids = new Map();
  const placesOf = (path) => {
    if (!ids.has(path)) ids.set(path, idsIn(readFileSync(join(folder, path), "utf8")));
    return ids.get(path);
  };
  return urls.flatMap((url) => {
    const html = readFileSync(join(folder, url), "utf8");
    return [...html.matchAll(/<(\w+)\s[^>]*?(?:href|src)="([^"]*)"/g)].flatMap(([, tag, address]) => {
      if (/^[a-z]+:/.test(address)) return tag === "a" ? [] : [`${url}: ${tag} loads ${address}`];
      const [path, fragment] = address.split("#");
      const target = path === "" ? url : posix.join(posix.dirname(url), path);
      if (!existsSync(join(folder, target))) return [`${url}: ${address}`];
      return fragment && !placesOf(target).has(fragment) ? [`${url}: ${address}`] : [];
    });
  });
}
