// Errors by origin: the parameters, a limit, the platform, the response, the signature or the connection.

import type { Reason } from "./classes/class_types.js";
import type { Change, ErrorKind } from "./codes.js";
import { isError } from "./realm.js";

/** Advice whether and when the same call may be repeated. */
export type Retry =
  /** The call would be refused again. */
  | { kind: "never" }
  /** Refused before processing: safe to repeat. `after` is the minimum time to wait, in milliseconds. */
  | { kind: "safe"; after?: number }
  /** The call can succeed only after this change. */
  | { kind: "after_change"; change: Change }
  /** The request may have been processed. Repeat it only if a duplicate does no harm. */
  | { kind: "maybe_duplicate" };

/** Base class of all errors that wabakit throws. `message` is one line with everything to know: operation, problem and advice. */
export abstract class WhatsAppError extends Error {
  /** Advice whether and when the same call may be repeated. */
  abstract readonly retry: Retry;
  /** Name of the operation, such as `messages.send`. */
  declare readonly operation?: string;
  /** Number of attempts that were made. */
  declare readonly attempts?: number;

  /** Returns all properties except bodies as a plain object, for logs. */
  toJSON(): Record<string, unknown> {
    const { message, cause, ...rest } = this as WhatsAppError & { cause?: unknown };
    return { message, ...rest, ...(cause !== undefined && { cause: String(cause) }) };
  }
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

/** A limit is reached; nothing was sent. */
export class LimitError extends WhatsAppError {
  override readonly name = "LimitError";
  /** The limit that is reached. */
  declare readonly because: Reason;
  /** Earliest time of the next attempt, in milliseconds since the Unix epoch. Absent if waiting alone doesn't help. */
  declare readonly until?: number;
  /** Remedy in one sentence. */
  declare readonly whatToDo: string;
  declare readonly retry: Retry;

  constructor(known: Known) {
    super(known.text);
    const { op: operation, because, until, what_to_do: whatToDo, retry } = known;
    Object.assign(this, present({ operation, because, until, whatToDo, retry }));
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
  declare readonly kind: ErrorKind;
  /** Message of the platform. */
  declare readonly platformMessage: string;
  /** Most specific description of the error, human-readable. */
  declare readonly details?: string;
  /** Trace ID for a support request to the platform. Use it soon. */
  declare readonly trace?: string;
  /** Headers of the response. */
  declare readonly headers: Record<string, string>;
  declare readonly retry: Retry;
  /**
   * Body of the response as received, without the client's own token and proof. It can hold more than the error, such
   * as the successful part of a batch. Consoles and JSON don't show it.
   */
  declare readonly raw: Uint8Array;

  constructor(known: Known, raw: Uint8Array, headers: Record<string, string> = {}) {
    super(known.text);
    const { op: operation, status, code, subcode, category: kind, message: platformMessage, details, trace, retry } = known;
    Object.assign(this, present({ operation, status, code, subcode, kind, platformMessage, details, trace, headers, retry }));
    keep(this, "raw", raw);
  }
}

/** The response isn't what the platform documents. The request may have been processed. */
export class UnexpectedResponseError extends WhatsAppError {
  override readonly name = "UnexpectedResponseError";
  /** HTTP status code of the response. */
  declare readonly status: number;
  /** Description of the problem. */
  declare readonly reason: string;
  /** Trace ID for a support request to the platform. Use it soon. */
  declare readonly trace?: string;
  /** Headers of the response. */
  declare readonly headers: Record<string, string>;
  /** Body of the response as received, without the client's own token and proof. Consoles and JSON don't show it. */
  declare readonly body: Uint8Array;
  declare readonly retry: Retry;

  constructor(known: Known, body: Uint8Array) {
    super(known.text);
    const { op: operation, message: reason, status, trace, headers, retry } = known;
    Object.assign(this, present({ operation, status, reason, trace, headers, retry }));
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

/** No response. Unless `retry` is `safe`, the request may have been processed. */
export class TransportError extends WhatsAppError {
  override readonly name: "TransportError" | "TimeoutError" = "TransportError";
  declare readonly retry: Retry;

  /** `cause` is kept, and printed together with `message`: it must hold no secrets. */
  constructor(known: Known, cause?: unknown) {
    super(known.text, cause === undefined ? {} : { cause });
    const { op: operation, retry } = known;
    Object.assign(this, { operation, retry });
  }
}

/** No progress within the time-out, or no result within the deadline. */
export class TimeoutError extends TransportError {
  override readonly name = "TimeoutError";
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
export interface Known {
  kind: "invalid" | "limit" | "api" | "unreadable" | "signature" | "transport";
  /** Whole message, in one line. */
  text: string;
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

/** Parts of a response that the core's errors don't hold. */
export interface Kept {
  body(): Uint8Array;
  headers(): Record<string, string>;
}

const nothing: Kept = { body: () => new Uint8Array(), headers: () => ({}) };

/** Calls the core and throws its errors as classes. `kept` provides the parts of the response that they keep. */
export function calling<T>(call: () => T, kept: Kept = nothing): T {
  try {
    return call();
  } catch (thrown) {
    throw typeof thrown === "string" ? classed(JSON.parse(thrown) as Known, kept) : thrown;
  }
}

function classed(known: Known, kept: Kept): WhatsAppError {
  switch (known.kind) {
    case "invalid":
      return new ValidationError(String(known["path"]), String(known["wanted"]), String(known["got"]));
    case "limit":
      return new LimitError(known);
    case "api":
      return new ApiError(known, kept.body(), kept.headers());
    case "unreadable":
      return new UnexpectedResponseError(known, kept.body());
    case "signature":
      return new SignatureError(known.message, Number(known["status"]));
    case "transport":
      return new TransportError(known);
  }
}
