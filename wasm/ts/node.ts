// Entry for Node, Bun and Deno.

import { createHmac, createSecretKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { provide } from "./runtime.js";

provide({
  wasm: () => readFileSync(new URL("./core_bg.wasm", import.meta.url)),
  hmac: {
    from: 1024,
    of(secret) {
      const key = createSecretKey(secret, "utf8");
      return (body) => createHmac("sha256", key).update(body).digest();
    },
  },
});

export * from "./index.js";
