// Entry for all runtimes but Workers and edge runtimes: it contains the module, so no bundler has to find it.

import base64 from "./core_inline.js";
import { fromBase64, hostHmac } from "./host.js";
import { provide } from "./runtime.js";

provide({ wasm: () => fromBase64(base64), hmac: hostHmac() });

export * from "./index.js";
