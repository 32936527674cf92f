import { readTree } from "../../www/src/core/json/tree.js";
import { present } from "./present.mjs";

/** The node of a whole text. @param {string} text */
export const rootOf = (text) => present(readTree(text).root);

/** The nodes of a list. @param {string} text */
export const itemsOf = (text) => present(rootOf(text).items);
