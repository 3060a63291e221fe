// What each runtime brings: the compiled module, and its own HMAC if it has a synchronous one.

import * as glue from "./core.js";

export interface Runtime {
  /** The compiled module, or its bytes. */
  wasm(): WebAssembly.Module | BufferSource;
  /** HMAC-SHA256 of bodies from this many bytes on, where it is faster than ours. */
  hmac?: { from: number; of(secret: string): Hmac };
}

/** HMAC-SHA256 with a secret. */
export type Hmac = (body: Uint8Array) => Uint8Array;

let runtime: Runtime | undefined;
let ready = false;

/** Called once by each entry of the package. */
export function provide(given: Runtime): void {
  runtime = given;
  ready = false;
}

/** The core, made at its first use: importing the package costs nothing. */
export function core(): typeof glue {
  if (!ready) {
    if (!runtime) throw new Error("wabakit/slim: call load() with the module first");
    glue.initSync({ module: runtime.wasm() });
    ready = true;
  }
  return glue;
}

export function hostHmac(): Runtime["hmac"] {
  return runtime?.hmac;
}
