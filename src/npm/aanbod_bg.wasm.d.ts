/** The compiled module, as Workers and bundlers with WebAssembly modules import it: pass it to `init`. */
declare const module: object;
export default module;
