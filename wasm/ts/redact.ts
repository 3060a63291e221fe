// Errors of others, without secrets. A `fetch` may put the URL, or the whole request, into what it throws.

/** Replaces secrets in a text. */
export type Hide = (text: string) => string;

/** How deep to look into what an error holds. */
const DEPTH = 5;

/** The error itself if it holds no secret, else what can be said of it without: its name, message, stack and code. */
export function redacted(error: unknown, hide: Hide): unknown {
  if (typeof error === "string") return hide(error);
  if (!holds(error, hide, DEPTH)) return error;
  const { name, message, stack, code, cause } = error as Error & { code?: unknown };
  const copy = new Error(hide(String(message)), cause === undefined ? {} : { cause: redacted(cause, hide) });
  return Object.assign(copy, { name, stack: hide(String(stack)) }, typeof code === "string" && { code: hide(code) });
}

function holds(value: unknown, hide: Hide, depth: number): boolean {
  if (typeof value === "string") return hide(value) !== value;
  if (typeof value !== "object" || value === null || depth === 0) return false;
  return Reflect.ownKeys(value).some((key) => {
    const property = Object.getOwnPropertyDescriptor(value, key);
    return holds(property?.value, hide, depth - 1);
  });
}
