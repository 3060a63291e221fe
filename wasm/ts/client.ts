// The client: sends requests with `fetch` and reads responses.

import { type BatchCalls, type BatchResults, type Held, type Limited, batch, join, split } from "./batch.js";
import { type Checked, asBytes, asFlag, asNumber, asObject, asText } from "./crossing.js";
import { DownloadStream } from "./download.js";
import { type Kept, ValidationError, calling } from "./errors.js";
import type { Event } from "./events.js";
import { textEncoder } from "./host.js";
import { type Given, Once, blob, enclosed, file as fileOf } from "./files.js";
import { decode, parse, stringify } from "./json.js";
import { type Counted, counted } from "./limits.js";
import type { Log } from "./log.js";
import { type HeaderList, header } from "./metadata.js";
import { type Operations, Areas, operations } from "./operations.js";
import type { Hide } from "./redact.js";
import { type MarkReadOptions, type Reply, type ReplyOptions, readReceipt, replyTo } from "./replies.js";
import { type Received, type Request, parts } from "./request.js";
import { core } from "./runtime.js";
import { hide } from "./secret.js";
import { type Built, Sender, type Task } from "./sender.js";
import { type CallSettings, type Options, type Settings, type Tenant, checkCall, checked } from "./settings.js";
import { Tenants, type TenantLookup } from "./tenants.js";
import { checkedSignals } from "./waiting.js";
import type { DownloadMedia, Sent, Success } from "./areas.js";
import type { Api } from "./core.js";

export type { Options, Settings } from "./settings.js";

/** Performs operations. Areas call it. */
export interface Call {
  call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options?: Options): Promise<Operations[K]["returns"]>;
}

/** An operation, as far as reading its response needs it. */
interface Known {
  name: string;
  index: number;
  bytes: boolean;
  digest?: string;
  secrets?: readonly string[];
}

/** The client of the WhatsApp Business Platform for one business phone number. */
export class WhatsApp extends Areas {
  readonly #settings: Settings & { log: Log };
  readonly #sender: Sender;
  #api: Api | undefined;
  #shown: { bearer?: string; oauth?: string } = {};

  constructor(settings: Settings) {
    super();
    this.#settings = checked(settings);
    this.#sender = new Sender(this.#settings, this.#hide);
  }

  /** Returns a client with the same settings for another business phone number. */
  number(phoneNumberId: string): WhatsApp {
    return this.with({ phoneNumberId });
  }

  /**
   * Returns a client for another tenant, over the same connections, hooks and options. What isn't given stays, except that a
   * new token without its app secret drops the old secret.
   */
  with(tenant: Tenant): WhatsApp {
    const { token, phoneNumberId, wabaId, businessId, appId, appSecret } = asObject(tenant, "tenant");
    const given = Object.entries({ token, phoneNumberId, wabaId, businessId, appId, appSecret }).filter(([, value]) => value !== undefined);
    const { appSecret: old, ...rest } = this.#settings;
    const kept = old === undefined || token !== undefined ? rest : { ...rest, appSecret: old };
    return new WhatsApp({ ...kept, ...Object.fromEntries(given) });
  }

  /** Returns a client with other time-outs, retries or headers, over the same connections and hooks. Headers are added. */
  withOptions(options: CallSettings): WhatsApp {
    const { headers, ...rest } = asObject(options, "options");
    const { timeout, deadline, maxWait, maxRetries } = rest;
    const given = Object.entries({ timeout, deadline, maxWait, maxRetries }).filter(([, value]) => value !== undefined);
    const made = new WhatsApp({ ...this.#settings, ...Object.fromEntries(given), headers: { ...this.#settings.headers, ...headers } });
    made.#api = this.#api;
    return made;
  }

  /** Returns the clients of many tenants, each found by the events that arrive. */
  tenants(lookup: TenantLookup): Tenants {
    return new Tenants(this, lookup);
  }

  /** Answers an event: in the same chat or group, from the number that it arrived at. */
  async reply(event: Event, content: Reply, given: ReplyOptions = {}): Promise<Sent> {
    const { quote = false, ...options } = asObject(given, "options");
    return this.call("messages.send", replyTo(event, asObject(content, "reply"), asFlag(quote, "quote")), options);
  }

  /** Marks the message of an event as read, and optionally shows the typing indicator. */
  async markRead(event: Event, given: MarkReadOptions = {}): Promise<Success> {
    const { typing = false, ...options } = asObject(given, "options");
    return this.call("messages.mark_read", readReceipt(event, asFlag(typing, "typing")), options);
  }

  /**
   * Calls any path of the Graph API, for what the library doesn't know: `wa.raw("POST", "/{waba_id}/subscribed_apps", {})`. The
   * placeholders of the client's IDs are filled. Parameters of `GET` and `DELETE` become the query, those of `POST` JSON.
   */
  async raw(method: "GET" | "POST" | "DELETE", path: string, params: Record<string, unknown> = {}, options: Omit<Options, "lenient" | "extra"> = {}): Promise<unknown> {
    const name = `raw.${asText(method, "method").toLowerCase()}`;
    const { signal } = asObject(options, "options");
    const built = calling(() => this.#core().raw(asText(method, "method"), asText(path, "path"), stringify(params, name)));
    const index = core().index(name as Checked<string>)!;
    const { url, headers, body } = parts(built, { authorization: this.#authorization("bearer") });
    const known: Known = { name, index, bytes: false };
    const request = method === "POST" ? { method, url, headers, body } : { method, url, headers };
    const read = (received: Received) => this.#read(known, received, undefined);
    return this.#send({ name, index, idempotent: method === "GET", request, params, counted: this.#counted(name, {}), options, signals: [signal], read });
  }

  /**
   * Downloads a media file as a stream, so that memory never holds all of it. If `sha256` is given, the stream ends with an
   * error if the content has another digest: use the file only after its end. Cancel a stream that you don't read.
   */
  async downloadStream(params: DownloadMedia, options: Options = {}): Promise<ReadableStream<Uint8Array>> {
    const name = "media.download";
    const { index, idempotent } = operations[name];
    const request = this.request(name, params, options);
    const sha256 = params.sha256 === undefined ? undefined : asText(params.sha256, `${name}.sha256`);
    const read = (received: Received) => this.response(name, received.status, received.headers, received.body) as Promise<never>;
    const open: Task<ReadableStream<Uint8Array>>["open"] = (response, watch) => new DownloadStream(index, response, watch, sha256, this.#hide).stream;
    return this.#send({ name, index, idempotent, request, params, counted: this.#counted(name, params), options, signals: [options.signal], read, open });
  }

  /** Builds the request of an operation, for sending it yourself. */
  request<K extends keyof Operations>(op: K, params: Operations[K]["params"], options: Options = {}): Request {
    const { body, ...rest } = this.#build(op, params, options);
    return body === undefined ? rest : { ...rest, body: body instanceof Once ? body.stream() : body };
  }

  #build<K extends keyof Operations>(op: K, params: Operations[K]["params"], options: Options): Built {
    const { index, method, auth, file, named: isNamed } = operation(op);
    const { lenient, extra } = asObject(options, "options");
    const core = this.#core();
    let named = (params ?? {}) as Record<string, unknown>, given: Given | undefined, seed = "";
    if (file && named[file] !== undefined) {
      given = fileOf(named[file], `${op}.${file}`);
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
    const whole = enclosed(body.slice(0, place), given, body.slice(place + 1), `${op}.${file}`);
    return { method, url, headers: whole instanceof Once ? { ...headers, "content-length": String(whole.length) } : headers, body: whole };
  }

  /** Performs an operation. */
  override async call<K extends keyof Operations>(op: K, params: Operations[K]["params"], options: Options = {}): Promise<Operations[K]["returns"]> {
    const { index, idempotent, media } = operation(op);
    if (media && (params as Record<string, unknown>)?.[media] != null) params = await this.#uploaded(op, media, params, options);
    const request = this.#build(op, params, options);
    const known = { name: op, ...operation(op) };
    const read = (received: Received) => this.#read(known, received, params) as Promise<Operations[K]["returns"]>;
    return this.#send({ name: op, index, idempotent, request, params, counted: this.#counted(op, params), options, signals: [options.signal], read });
  }

  /**
   * Performs up to 50 calls in one request. Each function makes one call on the client that it gets, without a file; the
   * request is sent once all functions have made theirs. Returns the results in the order of the functions, each
   * fulfilled or rejected on its own. Rejects if the request as a whole fails. A signal of a call aborts the request.
   * Each call counts against the rate limits.
   */
  batch<const C extends BatchCalls>(calls: C): Promise<BatchResults<C>> {
    const limited: Limited = (op, params, options, make) => this.#sender.limited(this.#counted(op, params), options, Infinity, checkedSignals([options.signal]), make);
    return batch(this, calls, limited, (held) => this.#sendBatch(held));
  }

  /** Uploads the files that a call needs first, and returns its parameters with their handles. */
  async #uploaded<K extends keyof Operations>(op: K, media: string, params: Operations[K]["params"], options: Options) {
    const { [media]: given, ...rest } = params as Record<string, unknown>;
    if (!Array.isArray(given)) throw new ValidationError(`${op}.${media}`, "a list of files", typeof given);
    const files = given.map((file, i) => blob(file, `${op}.${media}[${i}]`));
    const heads = new Uint8Array(12 * files.length);
    for (const [i, file] of files.entries()) heads.set(new Uint8Array(await file.slice(0, 12).arrayBuffer()), 12 * i);
    const [definition, lengths] = [stringify(rest, op), stringify(files.map((file) => file.size), media)];
    const types = calling(() => core().sampleTypes(asText(op, "operation"), definition, lengths, asBytes(heads, media))).split("\n");
    const filled = (handles: string[]) =>
      JSON.parse(calling(() => core().withSamples(definition, handles.map((handle) => asText(handle, media))))) as typeof params;
    // Nothing is uploaded for a call that will be refused.
    this.request(op, filled(types), options);
    const { lenient, extra, ...common } = options;
    const handles: string[] = [];
    for (const [i, file] of files.entries()) {
      const { id } = await this.call("uploads.start", { file_length: file.size, file_type: types[i]! }, common);
      const { h } = await this.call("uploads.append", { upload_id: id, file, file_offset: 0 }, common);
      handles.push(h);
    }
    return filled(handles);
  }

  #sendBatch(held: readonly (Held | undefined)[]): Promise<Received[]> {
    const request = join(this.#core(), held, this.#authorization("bearer"));
    const sent = held.filter((call) => call !== undefined);
    const idempotent = sent.every((call) => call.idempotent);
    const read = ({ status, headers, body }: Received) => split(this.#core(), sent.length, idempotent, status, named(headers), body);
    return this.#send({
      name: "batch", index: core().index("batch" as Checked<string>)!, idempotent, request, params: undefined, options: {}, signals: sent.map((call) => call.signal), read,
    });
  }

  /** Returns a call as the limiter counts it, if there is one. */
  #counted(op: string, params: unknown): Counted | undefined {
    const { limiter, phoneNumberId, wabaId, businessId } = this.#settings;
    return limiter && counted(op, params, { phone_number_id: phoneNumberId, waba_id: wabaId, business_id: businessId });
  }

  #send<T>(task: Task<T>): Promise<T> {
    checkCall(task.options);
    return this.#sender.send(task);
  }

  /** Reads the response of an operation, for requests that you send yourself. */
  async response<K extends keyof Operations>(
    op: K,
    status: number,
    headers: Iterable<[string, string]>,
    body: Uint8Array,
    params?: Operations[K]["params"],
  ): Promise<Operations[K]["returns"]> {
    const received = { status: asNumber(status, "status"), headers, body: asBytes(body, "body") };
    return this.#read({ name: op, ...operation(op) }, received, params) as Promise<Operations[K]["returns"]>;
  }

  async #read({ name, index, digest, bytes, secrets = [] }: Known, { status, headers, body }: Received, params: unknown): Promise<unknown> {
    const [code, whole] = [asNumber(status, "status"), asBytes(body, "body")];
    this.#compareVersion(name, headers);
    const kept: Kept = { body: () => this.#core().redact(whole), headers: () => this.#clean(headers) };
    const check = () => calling(() => this.#core().checkResponse(index, code, named(headers), whole), kept);
    if (!(status >= 200 && status <= 299)) check();
    if (bytes) {
      const expected = digest && (params as Record<string, unknown> | undefined)?.[digest];
      if (typeof expected === "string") {
        const sha256 = asBytes(await crypto.subtle.digest("SHA-256", whole as BufferSource), "body");
        calling(() => core().match(index, code, asText(expected, `${name}.${digest}`), sha256), kept);
      }
      return whole;
    }
    let value: unknown;
    try {
      const text = decode(whole);
      value = parse(text.includes("access_token=") ? core().withoutTokens(asText(text, "body")) : text, whole);
    } catch (error) {
      if (check()) throw error;
      return {};
    }
    if (typeof value === "object" && value !== null && ("error" in value || ("success" in value && value.success !== true))) check();
    for (const path of secrets) hide(value, path.split("."));
    return value;
  }

  #compareVersion(name: string, headers: HeaderList): void {
    const version = header(headers, "facebook-api-version");
    const other = version && this.#core().apiVersion(asText(version, "headers"));
    if (!other) return;
    this.#settings.log.line("warn", `${name}: served by version ${other} of the Graph API instead of the requested one`);
    this.#settings.onOtherVersion?.(other);
  }

  /** Returns headers without the client's secrets, which a proxy may echo. */
  #clean(headers: HeaderList): Record<string, string> {
    return Object.fromEntries(Array.from(headers, ([key, value]) => [key, this.#hide(value)]));
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

/** Returns the type and name that a file carries. */
function about({ type, name }: Given): Record<string, string> {
  return { ...(type && { type }), ...(name && { filename: name }) };
}
