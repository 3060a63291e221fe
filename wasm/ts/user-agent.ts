// The user agent: library and runtime. Browsers send their own.

import { core } from "./runtime.js";

/** Name and version of the runtime, or nothing in browsers. */
const runtime = named();

/** Set if the runtime is Node. */
export const isNode = runtime?.startsWith("node/") ?? false;

let known: string | undefined;

/** Returns the user agent, or nothing in browsers. */
export function userAgent(): string | undefined {
  return runtime && (known ??= `${core().userAgent()} ${runtime}`);
}

function named(): string | undefined {
  const { Deno, Bun, EdgeRuntime, navigator, process } = globalThis as {
    Deno?: { version?: { deno?: string } };
    Bun?: { version?: string };
    EdgeRuntime?: unknown;
    navigator?: { userAgent?: string };
    process?: { versions?: { node?: string } };
  };
  if (Deno?.version?.deno) return `deno/${Deno.version.deno}`;
  if (Bun?.version) return `bun/${Bun.version}`;
  if (navigator?.userAgent === "Cloudflare-Workers") return "workers";
  if (EdgeRuntime !== undefined) return "edge";
  if (process?.versions?.node) return `node/${process.versions.node}`;
  return undefined;
}
