// The course that the page opens with.
import { readFile } from "node:fs/promises";

/** @returns {Promise<string>} */
export const example = () => readFile(new URL("../../../www/src/app/examples/course.json", import.meta.url), "utf8");
