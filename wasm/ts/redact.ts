// Errors of others, without secrets. A `fetch` may put the URL, or the whole request, into what it throws.

/** Replaces secrets in a text. */
export type Hide = (text: string) => string;

/** How deep to look into what an error holds. */
const DEPTH = 5;

/** The error itself if it holds no secret, else what can be said of it without: its name, message, stack and code. */
export function redacted(error: unknown, hide: Hide): unknown {
  if (typeof error === "string") return hide(error);
  if (!holds(error, hide)) return error;
  const { name, message, stack, code, cause } = error as Error & { code?: unknown };
  const copy = new Error(hide(String(message)), cause === undefined ? {} : { cause: redacted(cause, hide) });
  return Object.assign(copy, { name, stack: hide(String(stack)) }, typeof code === "string" && { code: hide(code) });
}

function holds(value: unknown, hide: Hide, depth = DEPTH, seen = new Set<unknown>()): boolean {
  if (typeof value === "string") return hide(value) !== value;
  if (typeof value !== "object" || value === null || depth === 0 || seen.has(value) || ArrayBuffer.isView(value)) return false;
  seen.add(value);
  const own = Reflect.ownKeys(value).map((key) => Object.getOwnPropertyDescriptor(value, key)?.value as unknown);
  const said = value instanceof Error ? [value.message, value.stack] : [];
  return [...said, ...own].some((part) => holds(part, hide, depth - 1, seen));
}
