// Errors by origin: the parameters, the platform, the response, the signature or the connection.

import { isError } from "./realm.js";

/** Advice whether and when the same call may be repeated. */
export type Retry =
  /** The call would be refused again. */
  | { kind: "never" }
  /** Refused before processing: safe to repeat. `after` is the minimum time to wait, in milliseconds. */
  | { kind: "safe"; after?: number }
  /** The call can succeed only after this change. */
  | { kind: "after_change"; change: string }
  /** The request may have been processed. Repeat it only if a duplicate does no harm. */
  | { kind: "maybe_duplicate" };

/** Base class of all errors that wabakit throws. */
export abstract class WhatsAppError extends Error {
  /** Advice whether and when the same call may be repeated. */
  abstract readonly retry: Retry;
}

/** The parameters are invalid; nothing was sent. */
export class ValidationError extends WhatsAppError {
  override readonly name = "ValidationError";
  readonly retry: Retry = { kind: "after_change", change: "request" };
  /** Path of the parameter, such as `messages.send.text.body`. */
  readonly path: string;
  /** Description of the expected value. */
  readonly wanted: string;
  /** The given value. Empty if nothing was given. */
  readonly got: string;

  constructor(path: string, wanted: string, got = "") {
    super(got ? `${path}: ${wanted}, got ${got}` : `${path}: ${wanted}`);
    this.path = path;
    this.wanted = wanted;
    this.got = got;
  }
}

/** The API returned an error. */
export class ApiError extends WhatsAppError {
  override readonly name = "ApiError";
  /** HTTP status code of the response. Don't branch on it: documentation and practice differ. */
  declare readonly status: number;
  /** Error code of the platform. Branch on it, or on `kind`. */
  declare readonly code: number;
  /** Error subcode, which narrows the code for some management operations. */
  declare readonly subcode?: number;
  /** Kind of the error: the family of its code, such as `pair_rate_limited`. */
  declare readonly kind: string;
  /** Most specific description of the error, human-readable. */
  declare readonly details?: string;
  /** Trace ID for a support request to the platform. Use it soon. */
  declare readonly trace?: string;
  declare readonly retry: Retry;
  /**
   * Body of the response as received, without the client's own token and proof. It can hold more than the error, such
   * as the successful part of a batch. Consoles and JSON don't show it.
   */
  declare readonly raw: Uint8Array;

  constructor(known: Known, raw: Uint8Array) {
    super(known.message);
    const { status, code, subcode, category: kind, details, trace, retry } = known;
    Object.assign(this, present({ status, code, subcode, kind, details, trace, retry }));
    keep(this, "raw", raw);
  }
}

/** The response isn't what the platform documents. The request may have been processed. */
export class UnexpectedResponseError extends WhatsAppError {
  override readonly name = "UnexpectedResponseError";
  /** HTTP status code of the response. */
  declare readonly status: number;
  /** Headers of the response. */
  declare readonly headers: Record<string, string>;
  /** Body of the response as received, without the client's own token and proof. Consoles and JSON don't show it. */
  declare readonly body: Uint8Array;
  declare readonly retry: Retry;

  constructor(known: Known, body: Uint8Array) {
    super(known.message);
    const { status, headers, retry } = known;
    Object.assign(this, { status, headers, retry });
    keep(this, "body", body);
  }
}

/** The signature or the handshake of a webhook is invalid. */
export class SignatureError extends WhatsAppError {
  override readonly name = "SignatureError";
  readonly retry: Retry = { kind: "never" };
  /** HTTP status code of the reply: 401, or 403 for a handshake. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** No response; the request may have been processed. */
export class TransportError extends WhatsAppError {
  override readonly name = "TransportError";
  readonly retry: Retry;

  /** `cause` is kept, and printed together with `message`: it must hold no secrets. */
  constructor(cause: unknown, idempotent: boolean) {
    super(isError(cause) ? cause.message : String(cause), { cause });
    this.retry = idempotent ? { kind: "safe" } : { kind: "maybe_duplicate" };
  }
}

const mistakes = ["ReferenceError", "SyntaxError", "RangeError", "EvalError", "URIError"];
const wording = /\bis (not|undefined|null)\b|cannot (read|set|destructure|convert|assign|delete|define|use)|can't access|not an object|assignment to constant|body is unusable/i;

/**
 * Returns whether an error is a programming mistake, for example in a custom `fetch`. Network failures are TypeErrors
 * too, so a TypeError counts only if its message has the wording of an engine's own errors.
 */
export function isMistake(error: unknown): boolean {
  if (!isError(error)) return false;
  return mistakes.includes(error.name) || (error.name === "TypeError" && error.cause === undefined && wording.test(error.message));
}

/** Form of the core's errors. */
interface Known {
  kind: "invalid" | "api" | "unreadable" | "signature";
  message: string;
  [key: string]: unknown;
}

/** Keeps a body on an error without printing it: a body may hold anything that was ever sent. */
function keep(error: WhatsAppError, name: string, body: Uint8Array): void {
  Object.defineProperty(error, name, { value: body, enumerable: false });
}

function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

/** Calls the core and throws its errors as classes. `body` provides the response body that they keep. */
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
