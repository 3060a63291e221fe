// Settings of the client, options of a call, and their checks.

import type { SendPolicy } from "./classes/send_policy.js";
import { asFlag, asNumber, asObject, asText } from "./crossing.js";
import { ValidationError, type WhatsAppError } from "./errors.js";
import type { CallLimiter } from "./limits.js";
import { Log, type LogLevel, type Logger } from "./log.js";
import type { Metadata } from "./metadata.js";
import type { FetchInit, FetchResponse } from "./request.js";

/** Settings of the client. */
export interface Settings extends CallSettings {
  /** Access token. Keep system-user tokens and app secrets on servers: they give control over the account. */
  token: string;
  /** Business phone number ID. Default of `phone_number_id` in calls. */
  phoneNumberId?: string;
  /** WhatsApp Business account ID. Default of `waba_id` in calls. */
  wabaId?: string;
  /** Business portfolio ID. Default of `business_id` in calls. */
  businessId?: string;
  /** App ID. Default of `app_id` in calls. */
  appId?: string;
  /** App secret. If it is set, each call carries `appsecret_proof`: the proof that it comes from the app that owns the secret. */
  appSecret?: string;
  /** Graph API version, such as `v24.0`. Default: the version that this release was written for. */
  version?: string;
  /**
   * Base URL, such as that of the sandbox or a proxy. Default: the platform's. It receives the access token, so it must
   * begin with `https://`, or with `http://` and be on this machine.
   */
  baseUrl?: string;
  /**
   * Allows unencrypted HTTP to a `baseUrl` on another machine, which then receives the access token. Only for trusted
   * networks, such as the network between test containers. Default: `false`.
   */
  allowHttp?: boolean;
  /**
   * Function that sends the requests. Default: the global `fetch`. `httpTransport()` of `wabakit/http` and
   * `undiciTransport()` of `wabakit/undici` need about half of its CPU time on Node.
   */
  fetch?(url: string, init: FetchInit): Promise<FetchResponse>;
  /**
   * Function that is called when another Graph API version than the requested one served a response. The platform serves
   * calls of expired versions with the oldest supported version.
   */
  onOtherVersion?(version: string): void;
  /** Function that is called before each attempt. It may add headers. */
  onRequest?(request: AttemptRequest): unknown;
  /** Function that is called after each response without an error. */
  onResponse?(response: AttemptResponse): unknown;
  /** Function that is called after each attempt that failed, also if another one follows. */
  onError?(failure: AttemptError): unknown;
  /**
   * Limiter that each call asks before it is sent: the call waits until the platform would take it, at most for `maxWait`, and
   * otherwise rejects with a `LimitError`. The client reports outcomes and limits in responses to it; pass webhook events to its
   * `event`. Clients of one business share one limiter. Default: none.
   */
  limiter?: CallLimiter;
  /**
   * Send policy that knows the open customer service windows. In them, templates don't count for the messaging limit; without a
   * policy, all templates count. Default: none.
   */
  policy?: SendPolicy;
  /** Destination of the log. Default: `console`. It never gets a token, a proof or a signature. */
  logger?: Logger;
  /** Least severe level that is logged. `debug` has one line for each attempt, `info` the retries. Default: `warn`. */
  logLevel?: LogLevel;
  /** Logs the content of messages at the level `debug`, with the results of their calls. Default: `false`. */
  logContent?: boolean;
}

/** Settings that each call can change. */
export interface CallSettings {
  /**
   * Longest time without progress, in milliseconds: until the response begins, then between the parts of its body.
   * `Infinity`: none. Default: 30,000.
   */
  timeout?: number;
  /** Longest time for the whole call with its retries and waits, in milliseconds. Default: none. */
  deadline?: number;
  /** Longest time for which a call waits for the limiter, in milliseconds. Default: 10,000. */
  maxWait?: number;
  /** Maximum number of retries. Only what is safe to repeat is repeated. Default: 2. */
  maxRetries?: number;
  /** Headers that are added to each request. They don't replace those of the platform. */
  headers?: Record<string, string>;
}

/** Options of a single call. */
export interface Options extends CallSettings {
  /** Allows values outside their bounds and unknown fields. Types are always checked. */
  lenient?: boolean;
  /** Fields merged deeply into the body after the checks, for parameters that the platform added recently. */
  extra?: Record<string, unknown>;
  /** Signal that aborts the call, which then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Access to the platform for another tenant. What isn't given stays; a new token without its app secret drops the old secret. */
export type Tenant = Partial<Pick<Settings, "token" | "phoneNumberId" | "wabaId" | "businessId" | "appId" | "appSecret">>;

/** An attempt of a call, before it is sent. */
export interface AttemptRequest {
  /** Name of the operation, such as `messages.send`. */
  readonly operation: string;
  readonly method: string;
  /** Path of the URL, without its query. */
  readonly path: string;
  /** Number of the attempt, from 0. */
  readonly attempt: number;
  /** Headers to add. */
  readonly headers: Record<string, string>;
  /** Parameters of the call. Consoles and JSON don't show them. */
  readonly params: unknown;
}

/** An attempt of a call with its response. */
export interface AttemptResponse extends Omit<AttemptRequest, "headers"> {
  readonly status: number;
  /** Time until the response was read, in milliseconds. */
  readonly duration: number;
  readonly metadata: Metadata;
}

/** An attempt of a call that failed. */
export interface AttemptError extends Omit<AttemptRequest, "headers"> {
  /** Time until the error, in milliseconds. */
  readonly duration: number;
  readonly error: WhatsAppError;
  /** Time until the next attempt, in milliseconds. Absent if there is none. */
  readonly wait?: number;
}

const texts = ["token", "phoneNumberId", "wabaId", "businessId", "appId", "appSecret", "version", "baseUrl"] as const;
const functions = ["fetch", "onOtherVersion", "onRequest", "onResponse", "onError"] as const;

/** Checks settings. Returns a copy with its log. */
export function checked(given: Settings): Settings & { log: Log } {
  const settings = { ...asObject(given, "settings") };
  for (const name of texts) if (settings[name] != null) asText(settings[name], name);
  for (const name of ["allowHttp", "logContent"] as const) if (settings[name] !== undefined) asFlag(settings[name], name);
  for (const name of functions) {
    if (settings[name] !== undefined && typeof settings[name] !== "function") throw new ValidationError(name, "a function", typeof settings[name]);
  }
  for (const name of ["admit", "observe", "learn"] as const) {
    if (settings.limiter !== undefined && typeof settings.limiter?.[name] !== "function") throw new ValidationError("limiter", "a Limiter", typeof settings.limiter);
  }
  if (settings.policy !== undefined && typeof settings.policy?.windowOpen !== "function") throw new ValidationError("policy", "a SendPolicy", typeof settings.policy);
  checkCall(settings);
  return { ...settings, log: new Log(settings.logger, settings.logLevel) };
}

/** Checks what a call can change. */
export function checkCall({ timeout, deadline, maxWait, maxRetries, headers }: CallSettings): void {
  if (timeout !== undefined && timeout !== Infinity) whole(timeout, "timeout", 2 ** 31 - 1);
  if (deadline !== undefined) whole(deadline, "deadline", 2 ** 31 - 1);
  if (maxWait !== undefined) whole(maxWait, "maxWait", 2 ** 31 - 1);
  if (maxRetries !== undefined) whole(maxRetries, "maxRetries", 100);
  if (headers !== undefined) checkHeaders(headers, "headers");
}

function whole(value: unknown, path: string, most: number): void {
  if (Number.isInteger(asNumber(value, path)) && (value as number) >= 0 && (value as number) <= most) return;
  throw new ValidationError(path, `an integer from 0 to ${most}`, String(value));
}

/** Checks headers. A value isn't printed: it may be a secret. */
export function checkHeaders(headers: Record<string, string>, path: string): void {
  for (const [name, value] of Object.entries(asObject(headers, path))) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ValidationError(path, "names of headers", name);
    if (/[^\t\x20-\x7e\x80-\xff]/.test(asText(value, `${path}.${name}`))) throw new ValidationError(`${path}.${name}`, "text without line breaks, in ISO 8859-1");
  }
}
