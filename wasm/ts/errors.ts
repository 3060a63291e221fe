// Errors, told apart by whose fault they are.

/** Whether the same call may be made again. */
export type Retry =
  /** It will be refused again. */
  | { kind: "never" }
  /** It was refused before anything was done: again, after so many milliseconds if they are known. */
  | { kind: "safe"; after?: number }
  /** Only once something else has changed. */
  | { kind: "after_change"; change: string }
  /** It may have been done: again only if doing it twice does no harm. */
  | { kind: "maybe_duplicate" };

/** Everything that wabakit throws. */
export abstract class WhatsAppError extends Error {
  /** Whether the same call may be made again. */
  abstract readonly retry: Retry;
}

/** Yours: found before anything was sent. */
export class ValidationError extends WhatsAppError {
  override readonly name = "ValidationError";
  readonly retry: Retry = { kind: "after_change", change: "request" };
  /** Where, as in `messages.send.text.body`. */
  readonly path: string;
  /** What belongs there. */
  readonly wanted: string;
  /** What was given; empty where nothing was. */
  readonly got: string;

  constructor(path: string, wanted: string, got = "") {
    super(got ? `${path}: ${wanted}, got ${got}` : `${path}: ${wanted}`);
    this.path = path;
    this.wanted = wanted;
    this.got = got;
  }
}

/** Theirs: the platform refused. */
export class ApiError extends WhatsAppError {
  override readonly name = "ApiError";
  /** The HTTP status. Don't branch on it: documentation and practice differ. */
  declare readonly status: number;
  /** What to branch on. */
  declare readonly code: number;
  /** Narrows the code on some management calls. */
  declare readonly subcode?: number;
  /** The family of the code, as in `pair_rate_limited`. */
  declare readonly kind: string;
  /** The most specific reason, for people. */
  declare readonly details?: string;
  /** Quote it to the platform's support, soon. */
  declare readonly trace?: string;
  declare readonly retry: Retry;
  /**
   * The body as it came, but for the client's own token and proof. It may hold more than the error: what did succeed of a batch,
   * for instance. Consoles and JSON don't show it.
   */
  declare readonly raw: Uint8Array;

  constructor(known: Known, raw: Uint8Array) {
    super(known.message);
    const { status, code, subcode, category: kind, details, trace, retry } = known;
    Object.assign(this, present({ status, code, subcode, kind, details, trace, retry }));
    keep(this, "raw", raw);
  }
}

/** Theirs: the answer isn't what the platform promises. */
export class UnexpectedResponseError extends WhatsAppError {
  override readonly name = "UnexpectedResponseError";
  declare readonly status: number;
  declare readonly headers: Record<string, string>;
  /** The body as it came, but for the client's own token and proof. Consoles and JSON don't show it. */
  declare readonly body: Uint8Array;
  declare readonly retry: Retry;

  constructor(known: Known, body: Uint8Array) {
    super(known.message);
    const { status, headers, retry } = known;
    Object.assign(this, { status, headers, retry });
    keep(this, "body", body);
  }
}

/** A webhook that the platform didn't sign. */
export class SignatureError extends WhatsAppError {
  override readonly name = "SignatureError";
  readonly retry: Retry = { kind: "never" };
  /** The HTTP status to answer with: 401, or 403 to a handshake. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Nobody's: no answer came. What was sent may have arrived. */
export class TransportError extends WhatsAppError {
  override readonly name = "TransportError";
  readonly retry: Retry;

  /** `cause` is kept, and with `message` it is what people read: it must hold no secrets. */
  constructor(cause: unknown, idempotent: boolean) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.retry = idempotent ? { kind: "safe" } : { kind: "maybe_duplicate" };
  }
}

const mistakes = ["ReferenceError", "SyntaxError", "RangeError", "EvalError", "URIError"];
const wording = /\bis (not|undefined|null)\b|cannot (read|set|destructure|convert|assign|delete|define|use)|can't access|not an object|assignment to constant|body is unusable/i;

/**
 * Whether something was thrown by mistake, in one's own `fetch` for instance. The network's failures are TypeErrors too, so of
 * these only what engines say of a program counts.
 */
export function isMistake(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return mistakes.includes(error.name) || (error.name === "TypeError" && error.cause === undefined && wording.test(error.message));
}

/** The form in which errors cross from the core. */
interface Known {
  kind: "invalid" | "api" | "unreadable" | "signature";
  message: string;
  [key: string]: unknown;
}

/** A body may hold anything that was ever sent: it is there for who asks, and printed nowhere. */
function keep(error: WhatsAppError, name: string, body: Uint8Array): void {
  Object.defineProperty(error, name, { value: body, enumerable: false });
}

function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

/** Call the core, with its errors as classes. `body` makes what they keep of the answer that it looked at. */
export function calling<T>(call: () => T, body = (): Uint8Array => new Uint8Array()): T {
  try {
    return call();
  } catch (thrown) {
    if (typeof thrown !== "string") throw thrown;
    const known = JSON.parse(thrown) as Known;
    switch (known.kind) {
      case "invalid":
        throw new ValidationError(String(known["path"]), String(known["wanted"]), String(known["got"]));
      case "api":
        throw new ApiError(known, body());
      case "unreadable":
        throw new UnexpectedResponseError(known, body());
      case "signature":
        throw new SignatureError(known.message, Number(known["status"]));
    }
  }
}
