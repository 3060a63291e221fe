// The client: parameters in, answers out, over fetch.

import { Body } from "./body.js";
import { type Checked, asBytes, asFlag, asNumber, asObject, asText } from "./crossing.js";
import { ValidationError, TransportError, calling, isMistake } from "./errors.js";
import { decode, parse, stringify } from "./json.js";
import { type Operations, Areas, operations } from "./operations.js";
import { type Hide, redacted } from "./redact.js";
import { core } from "./runtime.js";
import { hide } from "./secret.js";
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
  /**
   * Another place than the platform: the sandbox, a proxy. It sees the token, so it must begin with `https://`, or with `http://`
   * on this machine.
   */
  baseUrl?: string;
  /**
   * Sends the token unencrypted to a `baseUrl` that begins with `http://` on another machine. Only for networks that you trust, such
   * as that between the containers of a test. Default: false.
   */
  allowHttp?: boolean;
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
    this.#settings = { ...asObject(settings, "settings") };
    const { allowHttp, timeout, fetch, onOtherVersion } = this.#settings;
    for (const name of texts) if (this.#settings[name] != null) asText(this.#settings[name], name);
    if (allowHttp !== undefined) asFlag(allowHttp, "allowHttp");
    if (timeout !== undefined && !(Number.isInteger(asNumber(timeout, "timeout")) && timeout >= 0 && timeout < 2 ** 31)) {
      throw new ValidationError("timeout", "an integer from 0 to 2147483647", String(timeout));
    }
    for (const [name, called] of Object.entries({ fetch, onOtherVersion })) {
      if (called !== undefined && typeof called !== "function") throw new ValidationError(name, "a function", typeof called);
    }
  }

  /** The same as another business phone number. */
  number(phoneNumberId: string): WhatsApp {
    return new WhatsApp({ ...this.#settings, phoneNumberId });
  }

  /** The request for an operation, for those who send it themselves. */
  request<K extends keyof Operations>(op: K, params: Operations[K]["params"], options: Options = {}): Request {
    const { index, method, auth, file } = operation(op);
    const { lenient, extra } = asObject(options, "options");
    const core = this.#core();
    let named = (params ?? {}) as Record<string, unknown>, given: Blob | undefined, seed = "";
    if (file && named[file] !== undefined) {
      given = blob(named[file], op, file);
      named = { ...about(given), ...named, [file]: undefined };
      seed = crypto.randomUUID();
    }
    const built = calling(() => {
      const [size, more] = [given && asNumber(given.size, "file"), extra == null ? undefined : stringify(extra, "extra")];
      return core.request(index, stringify(named, op), asFlag(lenient ?? false, "lenient"), more, size, asText(seed, "seed"));
    });
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
    const { index, idempotent } = operation(op);
    const { fetch = globalThis.fetch, timeout = 30_000 } = this.#settings;
    const { signal: own } = options;
    if (own != null && typeof own.throwIfAborted !== "function") throw new ValidationError("signal", "an AbortSignal", typeof own);
    own?.throwIfAborted();
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), ...(own ? [own] : [])]);
    let response: Response, body: Uint8Array | undefined;
    try {
      response = await fetch(url, { ...init, redirect: "manual", signal });
      body = await read(response, core().responseLimit(index));
    } catch (cause) {
      if (!URL.canParse(url)) throw new ValidationError("baseUrl", "a URL");
      throw isMistake(cause) ? cause : new TransportError(redacted(cause, this.#hide), idempotent);
    }
    const { status, headers } = response;
    if (!body) return calling(() => core().oversized(index, asNumber(status, "status")));
    return this.response(op, status, headers, body, params);
  }

  /** What the platform answered, for those who send requests themselves. */
  async response<K extends keyof Operations>(
    op: K,
    status: number,
    headers: Iterable<[string, string]>,
    body: Uint8Array,
    params?: Operations[K]["params"],
  ): Promise<Operations[K]["returns"]> {
    const { index, digest, bytes, secrets = [] } = operation(op);
    const [code, whole] = [asNumber(status, "status"), asBytes(body, "body")];
    const version = headers instanceof Headers ? headers.get("facebook-api-version") : undefined;
    const other = version && this.#core().apiVersion(asText(version, "headers"));
    if (other) this.#settings.onOtherVersion?.(other);
    const kept = () => this.#core().redact(whole);
    const check = () => calling(() => this.#core().checkResponse(index, code, named(headers), whole), kept);
    if (!(status >= 200 && status <= 299)) check();
    if (bytes) {
      const told = digest && (params as Record<string, unknown> | undefined)?.[digest];
      if (typeof told === "string") {
        const sha256 = asBytes(await crypto.subtle.digest("SHA-256", whole as BufferSource), "body");
        calling(() => core().match(index, code, asText(told, `${op}.${digest}`), sha256), kept);
      }
      return whole as Operations[K]["returns"];
    }
    let value: unknown;
    try {
      const text = decode(whole);
      value = parse(text.includes("access_token=") ? core().withoutTokens(asText(text, "body")) : text, whole);
    } catch (error) {
      if (check()) throw error;
      return {} as Operations[K]["returns"];
    }
    if (typeof value === "object" && value !== null && ("error" in value || ("success" in value && value.success !== true))) check();
    for (const path of secrets) hide(value, path.split("."));
    return value as Operations[K]["returns"];
  }

  #core(): Api {
    if (this.#api) return this.#api;
    const { token, phoneNumberId, wabaId, businessId, appId, appSecret, version, baseUrl, allowHttp } = this.#settings;
    const ids = { phone_number_id: phoneNumberId, waba_id: wabaId, business_id: businessId, app_id: appId };
    const settings = { token, ...ids, app_secret: appSecret, version, base_url: baseUrl, allow_http: allowHttp };
    const Api = core().Api;
    this.#api = calling(() => new Api(stringify(settings, "settings")));
    return this.#api;
  }

  readonly #hide: Hide = (text) => decode(this.#core().redact(asBytes(new TextEncoder().encode(text), "text")));

  #authorization(auth: "bearer" | "oauth"): string {
    return (this.#shown[auth] ??= calling(() => this.#core().authorization(auth === "oauth")));
  }
}

function operation(op: string) {
  const known = Object.hasOwn(operations, asText(op, "operation")) && operations[op as keyof Operations];
  if (!known) throw new ValidationError(op, "the name of an operation, as in messages.send");
  return known;
}

/** Headers as the core reads them. */
function named(headers: Iterable<[string, string]>): Checked<string> {
  let pairs: Record<string, string>;
  try {
    pairs = Object.fromEntries(headers);
  } catch {
    throw new ValidationError("headers", "pairs of a name and a value", typeof headers);
  }
  return stringify(pairs, "headers");
}

/** The body of an answer, unless it is larger than this: what is compressed may become a thousand times its size. */
async function read(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const { headers, body } = response;
  const length = headers.get("content-length");
  const known = length !== null && Number(length) <= limit && !headers.has("content-encoding");
  if (known || !body) return new Uint8Array(await response.arrayBuffer());
  const whole = new Body(limit);
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole.whole();
    if (whole.take(value)) continue;
    reader.cancel().catch(() => {});
    return undefined;
  }
}

/** A file's bytes, however they were given. */
function blob(given: unknown, op: string, name: string): Blob {
  if (given instanceof Blob) return given;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return new Blob([given as BufferSource]);
  throw new ValidationError(`${op}.${name}`, "bytes", typeof given);
}

/** What a file says about itself. */
function about(file: Blob & { name?: string }): Record<string, string> {
  return { ...(file.type && { type: file.type }), ...(file.name && { filename: file.name }) };
}
