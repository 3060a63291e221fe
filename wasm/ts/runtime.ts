// Parts that each runtime provides: the compiled module, and its own HMAC if it has a synchronous one.

import * as glue from "./core.js";
import { fingerprint } from "./operations.js";
import { isModule } from "./realm.js";

/** A runtime, as the package's entries describe it. */
export interface Runtime {
  /** Returns the compiled module, or its bytes. */
  wasm(): WebAssembly.Module | BufferSource;
  /** HMAC-SHA256 for bodies of at least `from` bytes, where it is faster than the core's. */
  hmac?: { from: number; of(secret: string): Hmac } | undefined;
}

/** HMAC-SHA256 with a secret. */
export type Hmac = (body: Uint8Array) => Uint8Array;

let runtime: Runtime | undefined;
let ready = false;

/** Sets the runtime. Each entry of the package calls it once. */
export function provide(given: Runtime): void {
  runtime = given;
  ready = false;
}

/** @internal Returns the core, instantiated at its first use: importing the package costs nothing. */
export function core(): typeof glue {
  if (!ready) {
    const wasm = provided();
    instantiate(isModule(wasm) ? wasm : new WebAssembly.Module(wasm));
  }
  return glue;
}

/**
 * Compiles the package's WebAssembly module without blocking. Optional: without it, the first call compiles the module,
 * which takes some milliseconds.
 */
export async function init(): Promise<void> {
  if (ready) return;
  const wasm = provided();
  const module = isModule(wasm) ? wasm : await WebAssembly.compile(wasm);
  if (!ready) instantiate(module);
}

function provided(): WebAssembly.Module | BufferSource {
  if (!runtime) throw new Error("wabakit/slim: call load() with the module first");
  return runtime.wasm();
}

/** Instantiates the module, and refuses one that was built from another list of operations than the JavaScript table. */
function instantiate(module: WebAssembly.Module): void {
  let found: number | undefined, cause: unknown;
  try {
    glue.initSync({ module });
    found = glue.fingerprint();
  } catch (error) {
    cause = error;
  }
  if (found !== fingerprint) throw new Error(different, { cause });
  ready = true;
}

const different =
  "wabakit: the WebAssembly module and the JavaScript are of different versions. If you call load(), pass wabakit/core.wasm of " +
  "the same version; otherwise reinstall the package and bundle it again.";

/**
 * Creates a table of the core with a random seed, so that attackers can't choose keys that collide. The table is made
 * at its first use, because Cloudflare Workers have no random values before a request; a first one verifies the
 * settings at once.
 */
export function seeded<T extends { free(): void }>(make: (seed: bigint) => T): () => T {
  make(0n).free();
  let made: T | undefined;
  return () => (made ??= make(crypto.getRandomValues(new BigUint64Array(1))[0]!));
}

export function hmac(): Runtime["hmac"] {
  return runtime?.hmac;
}
