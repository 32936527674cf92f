/**
 * Reads a spreadsheet off the main thread.
 */

import { serveCalls } from "../../core/engine/worker-calls.js";
import { readRows, readWorkbook } from "../../core/spreadsheet/workbook.js";

/** @typedef {{bytes: Uint8Array, type: "xlsx"|"ods"|"csv"} | {text: string}} Spreadsheet */

serveCalls({
  read: (/** @type {Spreadsheet} */ spreadsheet) =>
    "text" in spreadsheet
      ? [{ name: "", rows: readRows(spreadsheet.text) }]
      : readWorkbook(spreadsheet.bytes, spreadsheet.type),
});
