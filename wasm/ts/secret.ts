// Secrets that must not be printed.

const brand = Symbol.for("wabakit.secret");

/**
 * A password or a token. Consoles, templates and JSON show `Secret(…)`; `expose()` returns the text. Parameters accept
 * it in place of text and send its text.
 */
export class Secret {
  /** @internal Mark of secrets from any copy of the package. */
  readonly [brand] = true;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns the text itself, for sending it. */
  expose(): string {
    return this.#text;
  }

  toString(): string {
    return "Secret(…)";
  }

  toJSON(): string {
    return "Secret(…)";
  }

  /** Output of Node's console. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "Secret(…)";
  }
}

/** Returns whether a value is a secret, also one of another copy of the package, as in another bundle. */
export function isSecret(value: unknown): value is Secret {
  return typeof value === "object" && value !== null && brand in value;
}

/** Replaces the texts at the end of a path by secrets, also in the items of lists. */
export function hide(value: unknown, [key, ...rest]: readonly string[]): void {
  if (Array.isArray(value)) return value.forEach((item) => hide(item, [key!, ...rest]));
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key!)) return;
  const object = value as Record<string, unknown>;
  const held = object[key!];
  if (rest.length > 0) hide(held, rest);
  else if (typeof held === "string") object[key!] = new Secret(held);
}
