// JSON without loss: what a number can't hold stays text.

const long = /[:,[\s]-?\d{16}|[eE]\+?\d{3}/;
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** As `JSON.parse`; integers beyond 2⁵³ and numbers beyond 10³⁰⁸ come as strings of their digits. */
export function parse(text: string): unknown {
  return JSON.parse(long.test(text) ? text.replace(tokens, exact) : text);
}

function exact(token: string): string {
  if (token.startsWith('"')) return token;
  const number = Number(token);
  const held = /^-?\d+$/.test(token) ? Number.isSafeInteger(number) : Number.isFinite(number);
  return held ? token : `"${token}"`;
}

/** As `JSON.stringify`; a `bigint` becomes a string of its digits. */
export function stringify(value: unknown): string {
  return JSON.stringify(value, replacer);
}

function replacer(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
