// Entry for all other runtimes: it contains the module, so no bundler has to find it.

import base64 from "./core_inline.js";
import { provide } from "./runtime.js";

provide({ wasm: () => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)) });

export * from "./index.js";
