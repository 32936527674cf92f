// SARIF 2.1.0, the exchange format of static analysis: code hosts and editors show it at the lines of a change.
import { readFileSync } from "node:fs";
import { sep } from "node:path";
import { explain } from "../node.js";
import { printableJson } from "./paint.js";

const LEVELS = /** @type {const} */ ({ error: "error", warning: "warning", info: "note" });

/** @param {{ locale?: string }} setting @returns {import("./validate.js").Format} */
export function sarifFormat({ locale }) {
  /** @type {Map<import("../index.js").Code, number>} */
  const indexes = new Map();
  /** @type {object[]} */
  const results = [];
  return {
    one({ name, report }) {
      for (const { code, severity, pointer, message, hint, range } of report.diagnostics) {
        if (!indexes.has(code)) indexes.set(code, indexes.size);
        const region = range && {
          startLine: range.line,
          startColumn: range.column,
          charOffset: range.from,
          charLength: range.to - range.from,
        };
        results.push({
          ruleId: code,
          ruleIndex: indexes.get(code),
          level: LEVELS[severity],
          message: { text: hint ? `${message} ${hint}` : message },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: uri(name) }, region },
              logicalLocations: [{ fullyQualifiedName: pointer, kind: "property" }],
            },
          ],
        });
      }
      return "";
    },
    end() {
      const rules = [...indexes.keys()].map((code) => {
        const { severity, title, text } = explain(code, /** @type {any} */ (locale));
        return {
          id: code,
          shortDescription: { text: title },
          fullDescription: { text },
          defaultConfiguration: { level: LEVELS[severity] },
        };
      });
      const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
      const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [{ tool: { driver: { name: "aanbod", version, rules } }, columnKind: "utf16CodeUnits", results }],
      };
      return `${printableJson(log, 2)}\n`;
    },
  };
}

/** A path as a URI reference. @param {string} path */
function uri(path) {
  return path.toWellFormed().split(sep).map(encodeURIComponent).join("/");
}
