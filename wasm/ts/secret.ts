// What must not be printed.

/**
 * A password or a token: consoles, templates and JSON show `Secret(…)`, and `expose()` tells the text. Parameters take it in place of
 * text, and it is sent as its text.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself. */
  expose(): string {
    return this.#text;
  }

  toString(): string {
    return "Secret(…)";
  }

  toJSON(): string {
    return "Secret(…)";
  }

  /** What Node's console shows. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "Secret(…)";
  }
}

/** Make secrets of the texts at the end of a path, through the items of lists. */
export function hide(value: unknown, [key, ...rest]: readonly string[]): void {
  if (Array.isArray(value)) return value.forEach((item) => hide(item, [key!, ...rest]));
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key!)) return;
  const object = value as Record<string, unknown>;
  const held = object[key!];
  if (rest.length > 0) hide(held, rest);
  else if (typeof held === "string") object[key!] = new Secret(held);
}
