// Pages, item by item.

import type { Call, Options } from "./client.js";
import { asText } from "./crossing.js";
import { calling } from "./errors.js";
import { stringify } from "./json.js";
import type { Operations } from "./operations.js";
import { core } from "./runtime.js";

/** Every item of every page, in the list at a path. A page follows as long as the platform names one. */
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
