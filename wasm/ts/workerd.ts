// Entry for Cloudflare Workers, which compile modules ahead of time.

import module from "./core_bg.wasm";
import { provide } from "./runtime.js";

provide({ wasm: () => module });

export * from "./index.js";
