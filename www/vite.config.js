import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { offline } from "./offline.mjs";

export default defineConfig({
  // The page works from any sub-path.
  base: "./",
  plugins: [offline()],
  resolve: {
    // The package is built beside this folder, and after `npm ci`: an alias needs nothing of it at installation.
    alias: { aanbod: fileURLToPath(new URL("../pkg/index.js", import.meta.url)) },
  },
  server: { fs: { allow: [".."] } },
  worker: { format: "es" },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2023",
    // Nothing inline: the policy of the page allows no inline script, and data: only for pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
