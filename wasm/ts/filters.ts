// Which events a handler is for. A filter is a function of an event; these make the common ones. Paths are within the event's
// data: `text`, `interactive.button_reply`, `errors.0.code`.

/** What filters look into: any event. */
type Holder = { readonly data: unknown };

type Filter = (event: any) => boolean;

/** A filter that says what those have that pass: something at each of these paths, or at each of one of these lists of paths. */
export interface Guard<Paths extends readonly string[]> {
  <E extends Holder>(event: E): event is E & { readonly data: Having<E["data"], Paths> };
  /** Only for TypeScript: it is never there. */
  readonly paths?: Paths;
}

/** Those that have all of these: a key, or a path of keys, whose value isn't null. In TypeScript they are there from then on. */
export function has<const Paths extends readonly string[]>(...paths: Paths): Guard<Paths> {
  return guard((event) => paths.every((path) => at(event, path) != null));
}

/** Those whose value at a path is one of these. */
export function equals(path: string, ...values: (string | number | boolean | null)[]): (event: Holder) => boolean {
  return (event) => values.includes(at(event, path) as (typeof values)[number]);
}

/** Those whose text at a path matches. */
export function matches(path: string, pattern: RegExp): (event: Holder) => boolean {
  return (event) => {
    const text = at(event, path);
    // Unlike test(), search() doesn't go on where a global pattern matched last.
    return typeof text === "string" && text.search(pattern) >= 0;
  };
}

/** Those that pass all of these filters. */
export function all<const F extends readonly Filter[]>(...filters: F): Guard<Both<F>> {
  return guard((event) => filters.every((filter) => filter(event)));
}

/** Those that pass one of these filters at least. */
export function any<const F extends readonly Filter[]>(...filters: F): Guard<Said<F[number]>> {
  return guard((event) => filters.some((filter) => filter(event)));
}

/** Those that don't pass this filter. */
export function not(filter: Filter): (event: Holder) => boolean {
  return (event) => !filter(event);
}

const guard = <Paths extends readonly string[]>(filter: (event: Holder) => boolean) => filter as Guard<Paths>;

/** What a filter says: nothing, unless it is one of ours. */
type Said<F> = F extends Guard<infer P> ? P : readonly [];

/** What several filters say together. */
type Both<F extends readonly unknown[]> = F extends readonly [infer One, ...infer Rest] ? readonly [...Said<One>, ...Both<Rest>] : readonly [];

/** That there is something at all of these paths. */
type Having<D, Paths extends readonly string[]> = Paths extends readonly [infer One extends string, ...infer Rest extends readonly string[]]
  ? There<D, One> & Having<D, Rest>
  : unknown;

/** That there is something at this path. */
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
