/**
 * The page starts here.
 */

import "./editor/editor.js";
import "./quote/quote.js";
import { Page } from "./page/page.js";

new Page(document.body).start();
