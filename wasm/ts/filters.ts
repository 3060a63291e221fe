// Filters: they choose the events of a handler. A filter is a function of an event; these functions create the common
// ones. Paths are within the event's data: `text`, `interactive.button_reply`, `errors.0.code`.

/** Any event, as far as filters read it. */
type Holder = { readonly data: unknown };

type Filter = (event: any) => boolean;

/**
 * A filter that also narrows the type: the accepted events have a value at each of these paths, or at each path of one
 * of these lists.
 */
export interface Guard<Paths extends readonly string[]> {
  <E extends Holder>(event: E): event is E & { readonly data: Having<E["data"], Paths> };
  /** Exists in TypeScript's types only, never at run time. */
  readonly paths?: Paths;
}

/**
 * Accepts events that have a value other than null at all of these keys or paths. In TypeScript, the accepted events
 * have them in their type.
 */
export function has<const Paths extends readonly string[]>(...paths: Paths): Guard<Paths> {
  return guard((event) => paths.every((path) => at(event, path) != null));
}

/** Accepts events whose value at a path is one of these. */
export function equals(path: string, ...values: (string | number | boolean | null)[]): (event: Holder) => boolean {
  return (event) => values.includes(at(event, path) as (typeof values)[number]);
}

/** Accepts events whose text at a path matches a pattern. */
export function matches(path: string, pattern: RegExp): (event: Holder) => boolean {
  return (event) => {
    const text = at(event, path);
    // Unlike test(), search() ignores where a global pattern matched last.
    return typeof text === "string" && text.search(pattern) >= 0;
  };
}

/** Accepts events that pass all of these filters. */
export function all<const F extends readonly Filter[]>(...filters: F): Guard<Both<F>> {
  return guard((event) => filters.every((filter) => filter(event)));
}

/** Accepts events that pass at least one of these filters. */
export function any<const F extends readonly Filter[]>(...filters: F): Guard<PathsOf<F[number]>> {
  return guard((event) => filters.some((filter) => filter(event)));
}

/** Accepts events that don't pass this filter. */
export function not(filter: Filter): (event: Holder) => boolean {
  return (event) => !filter(event);
}

const guard = <Paths extends readonly string[]>(filter: (event: Holder) => boolean) => filter as Guard<Paths>;

/** Paths that a filter guarantees: none, unless the filter is a guard. */
type PathsOf<F> = F extends Guard<infer P> ? P : readonly [];

/** Paths that several filters guarantee together. */
type Both<F extends readonly unknown[]> = F extends readonly [infer One, ...infer Rest] ? readonly [...PathsOf<One>, ...Both<Rest>] : readonly [];

/** Type with a value at all of these paths. */
type Having<D, Paths extends readonly string[]> = Paths extends readonly [infer One extends string, ...infer Rest extends readonly string[]]
  ? There<D, One> & Having<D, Rest>
  : unknown;

/** Type with a value at this path. */
type There<D, P extends string> = P extends `${infer Key}.${infer Rest}`
  ? { readonly [K in Key]: There<Held<D, Key>, Rest> & Held<D, Key> }
  : { readonly [K in P]: Held<D, P> };

type Held<D, K extends string> = K extends keyof D ? NonNullable<D[K]> : unknown;

function at({ data }: Holder, path: string): unknown {
  let value = data;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
