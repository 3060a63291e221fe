// Node, Bun and Deno.

import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { provide } from "./runtime.js";

provide({
  wasm: () => readFileSync(new URL("./core_bg.wasm", import.meta.url)),
  hmac: { from: 1024, sha256: (secret, body) => createHmac("sha256", secret).update(body).digest() },
});

export * from "./index.js";
