import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { offline } from "./offline.mjs";
import { terseStyles } from "./terse-styles.mjs";
import { thirdParty } from "./third-party.mjs";

const { page: notices, worker: workerNotices } = thirdParty();

const source = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A small script of its own in front of the page's: Vite would make one of both. */
function early() {
  return {
    name: "early",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const { fileName } = Object.values(bundle).find(({ name, isEntry }) => isEntry && name === "early");
        return html.replace(
          '<script type="module"',
          `<script type="module" crossorigin src="./${fileName}"></script>\n  $&`,
        );
      },
    },
  };
}

export default defineConfig({
  // The page works from any sub-path.
  base: "./",
  plugins: [terseStyles(), early(), notices, offline()],
  resolve: {
    // The package is built beside this folder, and after `npm ci`: an alias needs nothing of it at installation.
    alias: [
      { find: /^aanbod$/, replacement: source("../pkg/api.js") },
      { find: /^aanbod\/check$/, replacement: source("../pkg/check.js") },
      { find: /^aanbod\/all$/, replacement: source("src/core/engine/all-parts.js") },
    ],
  },
  server: { fs: { allow: [".."] } },
  worker: { format: "es", plugins: () => [workerNotices] },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2023",
    // Nothing inline: the policy of the page allows no inline script, and data: only for pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: "index.html", early: "src/app/early.js" },
      output: {
        codeSplitting: {
          groups: [
            // What `early.js` needs.
            {
              name: "core",
              test: /\/pkg\/[^/]+\.js$|core\/engine\/(all-parts|answer|checker|course-first|failure)|languages\/chosen\.js$|ui\/(storage|i18n\/(index|plural))\.js$|core\/values\/(amsterdam|dates|decimal)/,
            },
            // What the page needs from the start and its later parts need too: one file, not a dozen.
            {
              name: "shared",
              minShareCount: 2,
              test: /\/node_modules\/(@lit|lit|lit-[^/]+)\/|\/src\/((core\/(json|values)|form|ui)\/(?!money)|core\/engine\/trusted-script)/,
            },
          ],
        },
      },
    },
  },
});
