// For those who load the module themselves, from `wabakit/core.wasm`.

import { provide } from "./runtime.js";

/** Hand over the compiled module, or its bytes, before anything else. */
export function load(wasm: WebAssembly.Module | BufferSource): void {
  provide({ wasm: () => wasm });
}

export * from "./index.js";
