// Entry for CommonJS, and for `import` in Node, so that an application and its dependencies share one implementation.
// `entries.mjs` bundles it into one file. The module is in a file of its own, which is read at the first use.

import { fromBase64, hostHmac } from "./host.js";
import { provide } from "./runtime.js";

declare const require: (path: "./core_inline.cjs") => string;

provide({ wasm: () => fromBase64(require("./core_inline.cjs")), hmac: hostHmac() });

export * from "./index.js";
export { load } from "./slim.js";
