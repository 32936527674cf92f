// What Jest's jsdom hasn't got.
import * as util from "node:util";

globalThis.TextEncoder ??= util.TextEncoder;
globalThis.TextDecoder ??= util.TextDecoder;
