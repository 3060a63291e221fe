// SHA-256 of a stream: the host's, where it has one that takes parts.

import { type Checked, asBytes } from "./crossing.js";
import { core } from "./runtime.js";

/** SHA-256 of bytes that come in parts. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  digest(): Checked<Uint8Array>;
}

/** Creates a hasher: that of Node, Deno and Bun, otherwise the core's. */
export function hasher(): Hasher {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): typeof import("node:crypto") | undefined } };
  const host = process?.getBuiltinModule?.("node:crypto")?.createHash("sha256");
  if (host) return { update: (bytes) => void host.update(bytes), digest: () => asBytes(host.digest(), "body") };
  const own = new (core().Sha256)();
  return { update: (bytes) => own.update(asBytes(bytes, "body")), digest: () => asBytes(own.digest(), "body") };
}
