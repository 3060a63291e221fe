// Pages, item by item.

import type { Call, Options } from "./client.js";
import type { Operations } from "./operations.js";
import type { Paging } from "./types.js";

interface Page {
  data: unknown[];
  paging?: Paging;
}

/** Every item of every page. A page follows as long as the platform names one. */
export async function* items<K extends keyof Operations, Item>(
  on: Call,
  op: K,
  params: Operations[K]["params"],
  options?: Options,
): AsyncGenerator<Item, void> {
  let at = params;
  for (;;) {
    const { data, paging } = (await on.call(op, at, options)) as unknown as Page;
    yield* data as Item[];
    const after = paging?.next && paging.cursors?.after;
    if (!after) return;
    at = { ...params, after };
  }
}
