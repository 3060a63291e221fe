// Entry for applications that load the module themselves, from `wabakit/core.wasm`.

import { provide } from "./runtime.js";

/** Sets the compiled module, or its bytes. Call it before anything else. */
export function load(wasm: WebAssembly.Module | BufferSource): void {
  provide({ wasm: () => wasm });
}

export * from "./index.js";
