// What each runtime brings: the compiled module, and its own HMAC if it has a synchronous one.

import * as glue from "./core.js";
import { fingerprint } from "./operations.js";

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
    make(runtime.wasm());
    ready = true;
  }
  return glue;
}

/** The module behind the glue, unless it was made from another list of operations than our table of them. */
function make(wasm: WebAssembly.Module | BufferSource): void {
  const module = wasm instanceof WebAssembly.Module ? wasm : new WebAssembly.Module(wasm);
  let found: number | undefined, cause: unknown;
  try {
    glue.initSync({ module });
    found = glue.fingerprint();
  } catch (error) {
    cause = error;
  }
  if (found !== fingerprint) throw new Error(different, { cause });
}

const different =
  "wabakit: the WebAssembly module and the JavaScript are of different versions. If you call load(), give it wabakit/core.wasm of " +
  "this very version; else install the package anew and bundle it again.";

/**
 * A table of the core, with a seed that strangers who choose keys can't guess. It is made at its first use, because Cloudflare's workers
 * have no random values before a request; a first one shows at once whether its settings are right.
 */
export function seeded<T extends { free(): void }>(make: (seed: bigint) => T): () => T {
  make(0n).free();
  let made: T | undefined;
  return () => (made ??= make(crypto.getRandomValues(new BigUint64Array(1))[0]!));
}

export function hostHmac(): Runtime["hmac"] {
  return runtime?.hmac;
}
