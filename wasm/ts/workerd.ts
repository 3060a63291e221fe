// Cloudflare Workers, which compile modules before they run.

import module from "./core_bg.wasm";
import { provide } from "./runtime.js";

provide({ wasm: () => module });

export * from "./index.js";
