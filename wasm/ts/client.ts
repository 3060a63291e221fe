// The client: parameters in, answers out, over fetch.

import { InvalidError, TransportError, calling } from "./errors.js";
import { decode, parse, stringify } from "./json.js";
import { type Operations, Areas, operations } from "./operations.js";
import { core } from "./runtime.js";
import type { Api } from "./core.js";

/** Where requests go, and as whom. */
export interface Settings {
  /** An access token. Keep system-user tokens and app secrets on servers: whoever has them owns the account. */
  token: string;
  /** The business phone number's id, for calls that don't name one. */
  phoneNumberId?: string;
  /** The WhatsApp Business account, for calls that don't name one. */
  wabaId?: string;
  /** The business portfolio, for calls that don't name one. */
  businessId?: string;
  /** The app, for calls that don't name one. */
  appId?: string;
  /** Proves with each call that it comes from the app that owns this secret. */
  appSecret?: string;
  /** Another Graph version than the one that this release was written for, as in `v24.0`. */
  version?: string;
  /** Another place than the platform: the sandbox, a proxy. It sees the token. */
  baseUrl?: string;
  /** What carries the requests; the global `fetch` unless told. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /**
   * Called when another Graph version answered than the one that was asked: the platform serves calls of versions that
   * have expired with the oldest that hasn't.
   */
  onOtherVersion?: (version: string) => void;
  /** For how long to wait for an answer, in milliseconds; 30,000 unless told. */
  timeout?: number;
}

const texts = ["token", "phoneNumberId", "wabaId", "businessId", "appId", "appSecret", "version", "baseUrl"] as const;

/** How one call differs from others. */
export interface Options {
  /** Let bounds and unknown fields through. Types never are. */
  lenient?: boolean;
  /** Merged deep into the body after the checks: what the platform added yesterday. */
  extra?: Record<string, unknown>;
  /** Aborts the call. */
  signal?: AbortSignal;
}

/** A request, as `fetch` takes it. */
export interface Request {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | Blob;
}

/** What an area of operations calls. */
export interface Call {
  call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options?: Options): Promise<Operations[K]["returns"]>;
}

/** The WhatsApp Business Platform, as one business phone number. */
export class WhatsApp extends Areas {
  readonly #settings: Settings;
  #api: Api | undefined;
  #shown: { bearer?: string; oauth?: string } = {};

  constructor(settings: Settings) {
    super();
    for (const name of texts) {
      const value: unknown = settings[name];
      if (value !== undefined && value !== null && typeof value !== "string") throw new InvalidError(name, "text", typeof value);
    }
    this.#settings = settings;
  }

  /** The same as another business phone number. */
  number(phoneNumberId: string): WhatsApp {
    return new WhatsApp({ ...this.#settings, phoneNumberId });
  }

  /** The request for an operation, for those who send it themselves. */
  request<K extends keyof Operations>(op: K, params: Operations[K]["params"], options: Options = {}): Request {
    const { index, method, auth, file } = operation(op);
    const core = this.#core();
    let named = (params ?? {}) as Record<string, unknown>, given: Blob | undefined, seed = "";
    if (file && named[file] !== undefined) {
      given = blob(named[file], op, file);
      named = { ...about(given), ...named, [file]: undefined };
      seed = crypto.randomUUID();
    }
    const extra = options.extra && stringify(options.extra, "extra");
    const built = calling(() => core.request(index, stringify(named, op), options.lenient ?? false, extra, given?.size, seed));
    const end = built.indexOf("\n\n");
    const [url = "", ...lines] = built.slice(0, end).split("\n");
    const headers: Record<string, string> = auth === "none" ? {} : { authorization: this.#authorization(auth) };
    for (const line of lines) {
      const colon = line.indexOf(": ");
      headers[line.slice(0, colon)] = line.slice(colon + 2);
    }
    const body = built.slice(end + 2);
    if (!given) return method === "GET" || !body ? { method, url, headers } : { method, url, headers, body };
    const place = body.lastIndexOf("\0");
    return { method, url, headers, body: new Blob([body.slice(0, place), given, body.slice(place + 1)]) };
  }

  /** Perform an operation. */
  override async call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options: Options = {}): Promise<Operations[K]["returns"]> {
    const { url, ...init } = this.request(op, params, options);
    const { idempotent } = operation(op);
    const { fetch = globalThis.fetch, timeout = 30_000 } = this.#settings;
    options.signal?.throwIfAborted();
    const signals = [AbortSignal.timeout(timeout), ...(options.signal ? [options.signal] : [])];
    let response: Response, body: Uint8Array;
    try {
      response = await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.any(signals) });
      body = new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      throw new TransportError(cause, idempotent);
    }
    return this.response(op, response.status, response.headers, body, params);
  }

  /** What the platform answered, for those who send requests themselves. */
  async response<K extends keyof Operations>(
    op: K,
    status: number,
    headers: Iterable<[string, string]>,
    body: Uint8Array,
    params?: Operations[K]["params"],
  ): Promise<Operations[K]["returns"]> {
    const { index, digest, bytes } = operation(op);
    const version = headers instanceof Headers ? headers.get("facebook-api-version") : undefined;
    const other = version && this.#core().servedBy(version);
    if (other) this.#settings.onOtherVersion?.(other);
    const judge = (body: Uint8Array) => calling(() => this.#core().judge(index, status, JSON.stringify(Object.fromEntries(headers)), body), body);
    if (!(status >= 200 && status <= 299)) judge(body);
    if (bytes) {
      const told = digest && (params as Record<string, unknown> | undefined)?.[digest];
      if (typeof told === "string") {
        const sha256 = new Uint8Array(await crypto.subtle.digest("SHA-256", body as BufferSource));
        calling(() => core().match(index, status, told, sha256), body);
      }
      return body as Operations[K]["returns"];
    }
    let value: unknown;
    try {
      const text = decode(body);
      value = parse(text.includes("access_token=") ? core().withoutTokens(text) : text, body);
    } catch (error) {
      if (judge(body)) throw error;
      return {} as Operations[K]["returns"];
    }
    if (typeof value === "object" && value !== null && ("error" in value || ("success" in value && value.success !== true))) judge(body);
    return value as Operations[K]["returns"];
  }

  #core(): Api {
    if (this.#api) return this.#api;
    const { token, phoneNumberId, wabaId, businessId, appId, appSecret, version, baseUrl } = this.#settings;
    const settings = { token, phone_number_id: phoneNumberId, waba_id: wabaId, business_id: businessId, app_id: appId };
    const Api = core().Api;
    this.#api = calling(() => new Api(stringify({ ...settings, app_secret: appSecret, version, base_url: baseUrl }, "settings")));
    return this.#api;
  }

  #authorization(auth: "bearer" | "oauth"): string {
    return (this.#shown[auth] ??= calling(() => this.#core().authorization(auth === "oauth")));
  }
}

function operation(op: string) {
  const known = Object.hasOwn(operations, op) && operations[op as keyof Operations];
  if (!known) throw new InvalidError(op, "the name of an operation, as in messages.send");
  return known;
}

/** A file's bytes, however they were given. */
function blob(given: unknown, op: string, name: string): Blob {
  if (given instanceof Blob) return given;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return new Blob([given as BufferSource]);
  throw new InvalidError(`${op}.${name}`, "bytes", typeof given);
}

/** What a file says about itself. */
function about(file: Blob & { name?: string }): Record<string, string> {
  return { ...(file.type && { type: file.type }), ...(file.name && { filename: file.name }) };
}
