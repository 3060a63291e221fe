// The client: sends requests with `fetch` and reads responses.

import { type BatchCalls, type BatchResults, type Held, batch, join, split } from "./batch.js";
import { Body } from "./body.js";
import { type Checked, asBytes, asFlag, asNumber, asObject, asText } from "./crossing.js";
import { ValidationError, TransportError, calling, isMistake } from "./errors.js";
import { decode, parse, stringify } from "./json.js";
import { type Operations, Areas, operations } from "./operations.js";
import { type Hide, redacted } from "./redact.js";
import { textEncoder } from "./host.js";
import { isBuffer } from "./realm.js";
import { type FetchInit, type FetchResponse, type Received, type Request, parts } from "./request.js";
import { core } from "./runtime.js";
import { hide } from "./secret.js";
import type { Api } from "./core.js";

/** Settings of the client. */
export interface Settings {
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
  /** Function that sends the requests. Default: the global `fetch`. */
  fetch?: (url: string, init: FetchInit) => Promise<FetchResponse>;
  /**
   * Function that is called when another Graph API version than the requested one served a response. The platform serves
   * calls of expired versions with the oldest supported version.
   */
  onOtherVersion?: (version: string) => void;
  /** Maximum time to wait for a response, in milliseconds. Default: 30,000. */
  timeout?: number;
}

const texts = ["token", "phoneNumberId", "wabaId", "businessId", "appId", "appSecret", "version", "baseUrl"] as const;

/** Options of a single call. */
export interface Options {
  /** Allows values outside their bounds and unknown fields. Types are always checked. */
  lenient?: boolean;
  /** Fields merged deeply into the body after the checks, for parameters that the platform added recently. */
  extra?: Record<string, unknown>;
  /** Signal that aborts the call. */
  signal?: AbortSignal;
}

/** Performs operations. Areas call it. */
export interface Call {
  call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options?: Options): Promise<Operations[K]["returns"]>;
}

/** The client of the WhatsApp Business Platform for one business phone number. */
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

  /** Returns a client with the same settings for another business phone number. */
  number(phoneNumberId: string): WhatsApp {
    return new WhatsApp({ ...this.#settings, phoneNumberId });
  }

  /** Builds the request of an operation, for sending it yourself. */
  request<K extends keyof Operations>(op: K, params: Operations[K]["params"], options: Options = {}): Request {
    const { index, method, auth, file, named: isNamed } = operation(op);
    const { lenient, extra } = asObject(options, "options");
    const core = this.#core();
    let named = (params ?? {}) as Record<string, unknown>, given: Blob | undefined, seed = "";
    if (file && named[file] !== undefined) {
      given = blob(named[file], op, file);
      named = { ...(isNamed && about(given)), ...named, [file]: undefined };
      seed = crypto.randomUUID();
    }
    const built = calling(() => {
      const [size, more] = [given && asNumber(given.size, "file"), extra == null ? undefined : stringify(extra, "extra")];
      return core.request(index, stringify(named, op), asFlag(lenient ?? false, "lenient"), more, size, asText(seed, "seed"));
    });
    const { url, headers, body } = parts(built, auth === "none" ? {} : { authorization: this.#authorization(auth) });
    if (!given) return method === "GET" || !body ? { method, url, headers } : { method, url, headers, body };
    const place = body.lastIndexOf("\0");
    return { method, url, headers, body: new Blob([body.slice(0, place), given, body.slice(place + 1)]) };
  }

  /** Performs an operation. */
  override async call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options: Options = {}): Promise<Operations[K]["returns"]> {
    const { index, idempotent, media } = operation(op);
    if (media && (params as Record<string, unknown>)?.[media] != null) params = await this.#uploaded(op, media, params, options);
    const request = this.request(op, params, options);
    const { status, headers, body } = await this.#send(request, index, idempotent, [options.signal]);
    return this.response(op, status, headers, body, params);
  }

  /**
   * Performs up to 50 calls in one request. Each function makes one call on the client that it gets, without a file; the
   * request is sent once all functions have made theirs. Returns the results in the order of the functions, each
   * fulfilled or rejected on its own. Rejects if the request as a whole fails. A signal of a call aborts the request.
   * Each call counts against the rate limits.
   */
  batch<const C extends BatchCalls>(calls: C): Promise<BatchResults<C>> {
    return batch(this, calls, (held) => this.#sendBatch(held));
  }

  /** Uploads the files that a call needs first, and returns its parameters with their handles. */
  async #uploaded<K extends keyof Operations>(op: K, media: string, params: Operations[K]["params"], { signal, ...options }: Options) {
    const { [media]: given, ...rest } = params as Record<string, unknown>;
    if (!Array.isArray(given)) throw new ValidationError(`${op}.${media}`, "a list of files", typeof given);
    const files = given.map((file, i) => blob(file, op, `${media}[${i}]`));
    const heads = new Uint8Array(12 * files.length);
    for (const [i, file] of files.entries()) heads.set(new Uint8Array(await file.slice(0, 12).arrayBuffer()), 12 * i);
    const [definition, lengths] = [stringify(rest, op), stringify(files.map((file) => file.size), media)];
    const types = calling(() => core().sampleTypes(asText(op, "operation"), definition, lengths, asBytes(heads, media))).split("\n");
    const filled = (handles: string[]) =>
      JSON.parse(calling(() => core().withSamples(definition, handles.map((handle) => asText(handle, media))))) as typeof params;
    // Nothing is uploaded for a call that will be refused.
    this.request(op, filled(types), options);
    const [handles, aborted]: [string[], Options] = [[], signal ? { signal } : {}];
    for (const [i, file] of files.entries()) {
      const { id } = await this.call("uploads.start", { file_length: file.size, file_type: types[i]! }, aborted);
      const { h } = await this.call("uploads.append", { upload_id: id, file, file_offset: 0 }, aborted);
      handles.push(h);
    }
    return filled(handles);
  }

  async #sendBatch(held: readonly (Held | undefined)[]): Promise<Received[]> {
    const request = join(this.#core(), held, this.#authorization("bearer"));
    const sent = held.filter((call) => call !== undefined);
    const idempotent = sent.every((call) => call.idempotent);
    const { status, headers, body } = await this.#send(request, sent[0]!.index, idempotent, sent.map((call) => call.signal));
    return split(this.#core(), sent.length, idempotent, status, named(headers), body);
  }

  async #send({ url, ...init }: Request, index: number, idempotent: boolean, signals: (AbortSignal | undefined)[]): Promise<Received> {
    const { fetch = globalThis.fetch, timeout = 30_000 } = this.#settings;
    const own = signals.filter((signal) => signal != null);
    for (const signal of own) {
      if (typeof signal.throwIfAborted !== "function") throw new ValidationError("signal", "an AbortSignal", typeof signal);
      signal.throwIfAborted();
    }
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), ...own]);
    let response: FetchResponse, body: Uint8Array | undefined;
    try {
      response = await fetch(url, { ...init, redirect: "manual", signal });
      body = await read(response, core().responseLimit(index));
    } catch (cause) {
      if (!URL.canParse(url)) throw new ValidationError("baseUrl", "a URL");
      throw isMistake(cause) ? cause : new TransportError(redacted(cause, this.#hide), idempotent);
    }
    const { status, headers } = response;
    return body ? { status, headers, body } : calling(() => core().oversized(index, asNumber(status, "status")));
  }

  /** Reads the response of an operation, for requests that you send yourself. */
  async response<K extends keyof Operations>(
    op: K,
    status: number,
    headers: Iterable<[string, string]>,
    body: Uint8Array,
    params?: Operations[K]["params"],
  ): Promise<Operations[K]["returns"]> {
    const { index, digest, bytes, secrets = [] } = operation(op);
    const [code, whole] = [asNumber(status, "status"), asBytes(body, "body")];
    const version = (headers as Partial<Headers> | undefined)?.get?.("facebook-api-version");
    const other = version && this.#core().apiVersion(asText(version, "headers"));
    if (other) this.#settings.onOtherVersion?.(other);
    const kept = () => this.#core().redact(whole);
    const check = () => calling(() => this.#core().checkResponse(index, code, named(headers), whole), kept);
    if (!(status >= 200 && status <= 299)) check();
    if (bytes) {
      const expected = digest && (params as Record<string, unknown> | undefined)?.[digest];
      if (typeof expected === "string") {
        const sha256 = asBytes(await crypto.subtle.digest("SHA-256", whole as BufferSource), "body");
        calling(() => core().match(index, code, asText(expected, `${op}.${digest}`), sha256), kept);
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

  readonly #hide: Hide = (text) => decode(this.#core().redact(asBytes(textEncoder().encode(text), "text")));

  #authorization(auth: "bearer" | "oauth"): string {
    return (this.#shown[auth] ??= calling(() => this.#core().authorization(auth === "oauth")));
  }
}

function operation(op: string) {
  const known = Object.hasOwn(operations, asText(op, "operation")) && operations[op as keyof Operations];
  if (!known) throw new ValidationError(op, "the name of an operation, as in messages.send");
  return known;
}

/** Returns headers in the form that the core reads. */
function named(headers: Iterable<[string, string]>): Checked<string> {
  let pairs: Record<string, string>;
  try {
    pairs = Object.fromEntries(headers);
  } catch {
    throw new ValidationError("headers", "pairs of a name and a value", typeof headers);
  }
  return stringify(pairs, "headers");
}

/** Reads the body of a response, unless it is larger than the limit: a compressed body can grow to a thousand times its size. */
async function read(response: FetchResponse, limit: number): Promise<Uint8Array | undefined> {
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

/** Returns a file's bytes as a Blob. */
function blob(given: unknown, op: string, name: string): Blob {
  if (given instanceof Blob) return given;
  if (isBuffer(given) || ArrayBuffer.isView(given)) return new Blob([given as BufferSource]);
  throw new ValidationError(`${op}.${name}`, "bytes", typeof given);
}

/** Returns the type and name that a file carries. */
function about(file: Blob & { name?: string }): Record<string, string> {
  return { ...(file.type && { type: file.type }), ...(file.name && { filename: file.name }) };
}
