/**
 * What your bundler or worker makes of the file: a compiled module, or its URL. Pass it to `init`. (Node and other bundlers make
 * the module's own exports of it, which `init` doesn't take.)
 */
declare const module: string | object;
export default module;
