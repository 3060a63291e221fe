// Iteration over the items of all pages.

import type { Call, Options } from "./client.js";
import { asText } from "./crossing.js";
import { calling } from "./errors.js";
import { stringify } from "./json.js";
import type { Operations } from "./operations.js";
import { core } from "./runtime.js";

/** Yields every item of every page, from the list at a path. Requests the next page as long as the platform returns a cursor. */
export async function* items<K extends keyof Operations>(
  on: Call,
  op: K,
  params: Operations[K]["params"],
  options: Options | undefined,
  path: readonly string[],
): AsyncGenerator<unknown, void> {
  const { after: first } = (params ?? {}) as { after?: unknown };
  const asked = first === undefined ? [] : [asText(first, `${op}.after`)];
  let at = params;
  for (;;) {
    const page = await on.call(op, at, options);
    yield* path.reduce((at, key) => (at as Record<string, unknown>)[key], page as unknown) as unknown[];
    const { paging } = page as { paging?: unknown };
    const after = calling(() => core().nextPage(stringify({ paging }, "paging"), asked));
    if (after === undefined) return;
    asked.push(after);
    at = { ...params, after };
  }
}
