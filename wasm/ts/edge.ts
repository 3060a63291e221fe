// Entry for Vercel's edge runtime.

import module from "./core_bg.wasm?module";
import { provide } from "./runtime.js";

provide({ wasm: () => module });

export * from "./index.js";
