/**
 * The headers that hosts should send: the same in the files for each host, and no weaker than what the page says
 * itself.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const FORMS = {
  _headers: /^ {2}([\w-]+): (.*)$/gm,
  "nginx.conf": /^add_header ([\w-]+) "(.*)" always;$/gm,
  Caddyfile: /^\t([\w-]+) "(.*)"$/gm,
  "apache.conf": /^Header always set ([\w-]+) "(.*)"$/gm,
};

const headers = (file) =>
  Object.fromEntries(
    [...read(`www/hosting/${file}`).matchAll(FORMS[file])]
      .map(([, name, value]) => [name, value])
      .filter(([name]) => name !== "Cache-Control"),
  );

const policy = (text) => new Map(text.split("; ").map((part) => [part.split(" ")[0], part]));

test("every host is told the same", () => {
  const expected = headers("_headers");
  assert.deepEqual(Object.keys(expected), [
    "Content-Security-Policy",
    "Cross-Origin-Opener-Policy",
    "Cross-Origin-Resource-Policy",
    "Permissions-Policy",
    "Referrer-Policy",
    "X-Content-Type-Options",
  ]);
  for (const file of Object.keys(FORMS)) assert.deepEqual(headers(file), expected, file);
});

test("the policy is the page's own, and nobody may frame the page", () => {
  const pagePolicy = policy(
    /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read("www/index.html"))?.[1],
  );
  const sent = policy(headers("_headers")["Content-Security-Policy"]);
  assert.equal(sent.get("frame-ancestors"), "frame-ancestors 'none'");
  sent.delete("frame-ancestors");
  assert.deepEqual(sent, pagePolicy);
});

test("every host keeps what is named by its content, and asks again for the rest", () => {
  for (const file of Object.keys(FORMS)) {
    assert.match(read(`www/hosting/${file}`), /no-cache/, file);
    assert.match(read(`www/hosting/${file}`), /public, max-age=31536000, immutable/, file);
  }
});
