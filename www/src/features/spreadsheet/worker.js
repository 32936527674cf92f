/**
 * Reads a spreadsheet off the main thread: one message in, one out.
 */

import { readRows, readWorkbook } from "../../core/spreadsheet/workbook.js";

addEventListener("message", async ({ data: { bytes, type, text } }) => {
  try {
    postMessage({
      sheets: text === undefined ? await readWorkbook(bytes, type) : [{ name: "", rows: readRows(text) }],
    });
  } catch (error) {
    postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
