// Faster functions of the host, where it has them. Nothing is imported, so no bundler has to know the host's modules.

import type { Hmac, Runtime } from "./runtime.js";

/** The parts of Node's modules that are used here. Deno and Bun have them too. */
interface Host {
  process?: { getBuiltinModule?: Builtin };
  Buffer?: { from(text: string, encoding: string): Uint8Array };
}

interface Builtin {
  (name: "node:crypto"): { createHmac(name: string, key: unknown): Hash; createSecretKey(key: string, encoding: string): unknown } | undefined;
  (name: "node:util"): typeof globalThis | undefined;
}

interface Hash {
  update(body: Uint8Array): { digest(): Uint8Array };
}

/** A decoder of UTF-8. */
export type Decoder = Pick<TextDecoder, "decode">;

const host = globalThis as Host & typeof globalThis;

/** Returns HMAC-SHA256 of the host's crypto module, if the host has one. */
export function hostHmac(): Runtime["hmac"] {
  const crypto = host.process?.getBuiltinModule?.("node:crypto");
  if (!crypto) return undefined;
  const of = (secret: string): Hmac => {
    const key = crypto.createSecretKey(secret, "utf8");
    return (body) => crypto.createHmac("sha256", key).update(body).digest();
  };
  return { from: 1024, of };
}

/** Creates a decoder of UTF-8. Jest's jsdom has none, but Node below it has. */
export function textDecoder(options: TextDecoderOptions): Decoder {
  return new (coders().TextDecoder)("utf-8", options);
}

/** Creates an encoder of UTF-8. */
export function textEncoder(): Pick<TextEncoder, "encode" | "encodeInto"> {
  return new (coders().TextEncoder)();
}

function coders(): Pick<typeof globalThis, "TextDecoder" | "TextEncoder"> {
  return typeof host.TextDecoder === "function" ? host : host.process!.getBuiltinModule!("node:util")!;
}

/** Decodes Base64 with the fastest function of the host. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (typeof host.Buffer?.from === "function") return host.Buffer.from(text, "base64") as Uint8Array<ArrayBuffer>;
  const { fromBase64 } = Uint8Array as { fromBase64?(text: string): Uint8Array<ArrayBuffer> };
  if (fromBase64) return fromBase64.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
