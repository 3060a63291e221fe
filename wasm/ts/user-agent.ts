// The user agent: library and runtime. Browsers send their own.

import { core } from "./runtime.js";

let known: string | undefined;
let isKnown = false;

/** Returns the user agent, or nothing in browsers. */
export function userAgent(): string | undefined {
  if (isKnown) return known;
  const runtime = named();
  isKnown = true;
  return (known = runtime && `${core().userAgent()} ${runtime}`);
}

/** Returns whether the runtime is Node. */
export function isNode(): boolean {
  return userAgent()?.includes(" node/") ?? false;
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
