// Calls that must compile. Nothing here is run.

import { ApiError, Event, SendPolicy, ValidationError, LimitError, Limiter, Deduplicator, TemplateCache, SignatureError, TimeoutError, TransportError, WhatsApp, WhatsAppError, Webhooks, all, any, equals, events, has, matches, mergeStatus, metadata, not, statusRank } from "wabakit";
import type { PolicyDecision, Content, ErrorKind, EventOf, InboundMessage, NewComponent, Operations, Recipient, Reply, Retry, SendMessage, Sent, Store } from "wabakit";
import { load } from "wabakit/slim";

declare const wa: WhatsApp;
declare const signal: AbortSignal;

/** Parameters as constants. */
const constant = {
  to: "+16505551234",
  template: {
    name: "order_update",
    language: { code: "en_US" },
    components: [{ type: "body", parameters: [{ type: "text", text: "Ada" }] }],
  },
} as const;
export const sent: Promise<Sent> = wa.messages.send(constant);

/** Complete bodies, as in the platform's documentation. */
export const documented: SendMessage[] = [
  { messaging_product: "whatsapp", recipient_type: "individual", to: "+16505551234", type: "text", text: { preview_url: true, body: "As requested: https://a.example" } },
  { messaging_product: "whatsapp", recipient_type: "group", to: "Y2FwaV9ncm91cDox", type: "text", text: { body: "All of you" } },
  { messaging_product: "whatsapp", to: "+16505551234", recipient: "US.13491208655302741918", type: "text", text: { body: "Hi" } },
  { messaging_product: "whatsapp", recipient: "US.13491208655302741918", type: "text", text: { body: "Hi" } },
  { messaging_product: "whatsapp", to: "+16505551234", context: { message_id: "wamid.1" }, type: "text", text: { body: "I agree" } },
  { messaging_product: "whatsapp", to: "+16505551234", type: "image", image: { id: "1479537139650973", caption: "A succulent" } },
  { messaging_product: "whatsapp", to: "+16505551234", type: "image", image: { link: "https://a.example/a.png" } },
  { messaging_product: "whatsapp", to: "+16505551234", type: "reaction", reaction: { message_id: "wamid.1", emoji: "😀" } },
  {
    messaging_product: "whatsapp",
    to: "+16505551234",
    type: "template",
    template: {
      name: "order_update",
      language: { code: "en_US", policy: "deterministic" },
      components: [
        { type: "header", parameters: [{ type: "image", image: { id: "2871834006348767" } }] },
        { type: "body", parameters: [{ type: "text", text: "Ada" }, { type: "currency", currency: { fallback_value: "$1", code: "USD", amount_1000: 1000 } }] },
        { type: "body", parameters: [{ type: "text", parameter_name: "first_name", text: "Ada" }, { type: "date_time", date_time: { fallback_value: "May 5" } }] },
        { type: "button", sub_type: "url", index: "0", parameters: [{ type: "text", text: "a?b=c" }] },
        { type: "button", sub_type: "quick_reply", index: 1, parameters: [{ type: "payload", payload: "stop" }] },
      ],
    },
  },
  {
    messaging_product: "whatsapp",
    to: "+16505551234",
    type: "interactive",
    interactive: {
      type: "button",
      header: { type: "image", image: { link: "https://a.example/a.png" } },
      body: { text: "Shall we?" },
      footer: { text: "You may change your mind" },
      action: { buttons: [{ type: "reply", reply: { id: "yes", title: "Yes" } }, { type: "reply", reply: { id: "no", title: "No" } }] },
    },
  },
  {
    messaging_product: "whatsapp",
    to: "+16505551234",
    type: "interactive",
    interactive: {
      type: "list",
      header: { type: "text", text: "Shipping" },
      body: { text: "Which one?" },
      action: { button: "Choose", sections: [{ title: "Soon", rows: [{ id: "1", title: "Express", description: "Tomorrow" }] }] },
    },
  },
  {
    messaging_product: "whatsapp",
    to: "+16505551234",
    type: "contacts",
    contacts: [{ name: { formatted_name: "Ada Byron", first_name: "Ada" }, phones: [{ phone: "+16505551234", type: "WORK", wa_id: "16505551234" }], birthday: "1815-12-10" }],
  },
];

/** Every operation, with required parameters only and with all of them. */
export async function operations() {
  const sent: Sent = await wa.messages.send({ to: "+16505551234", text: { body: "Hi" } });
  const wamid: string | undefined = sent.messages[0]?.id;
  await wa.messages.send({ recipient: "US.1349", image: { id: "1" }, biz_opaque_callback_data: "order 1", phone_number_id: "2" });
  await wa.messages.send({ to: "1", text: { body: "Hi" } }, { lenient: true, extra: { ttl_seconds: 60, text: { font: "serif" } }, signal });
  const { success }: { success: boolean } = await wa.messages.markRead({ message_id: "wamid.1" });
  await wa.messages.markRead({ messaging_product: "whatsapp", status: "read", message_id: "wamid.1", typing_indicator: { type: "text" } });
  const { id } = await wa.media.upload({ file: new Uint8Array([1]), type: "image/png", filename: "a.png" });
  await wa.media.upload({ file: new ArrayBuffer(1), type: "image/png", ttl_minutes: 60 });
  const { url, sha256 } = await wa.media.get({ media_id: id });
  const bytes: Uint8Array = await wa.media.download(sha256 === undefined ? { url } : { url, sha256 });
  await wa.media.delete({ media_id: id, phone_number_id: "2" });
  const page = await wa.phoneNumbers.list();
  await wa.phoneNumbers.list({ limit: 1, fields: ["id", "status"], after: page.paging?.cursors?.after ?? "" });
  for await (const number of wa.phoneNumbers.listAll({ limit: 100 })) number.display_phone_number?.length;
  const level: string | undefined = (await wa.phoneNumbers.get({ fields: ["throughput"] })).throughput?.level;
  await wa.blockUsers.remove({ block_users: [{ user: "+16505551234" }, { user_id: "US.1349" }] });
  await wa.commerceSettings.update({ is_cart_enabled: true });
  await wa.commerceSettings.update();
  const { h }: { h: string } = await wa.uploads.append({ upload_id: "upload:MTphd?sig=AR", file_offset: 0, file: bytes });
  const { category } = await wa.templates.create({ name: "a", language: "en_US", category: "UTILITY", components: parts });
  return [wamid, success, level, h, category];
}

const parts: NewComponent[] = [
  { type: "HEADER", format: "IMAGE", example: { header_handle: ["4::aW"] } },
  { type: "BODY", text: "Hi {{1}}", example: { body_text: [["Ada"]] } },
  { type: "FOOTER", text: "Bye" },
  {
    type: "BUTTONS",
    buttons: [
      { type: "QUICK_REPLY", text: "Stop" },
      { type: "URL", text: "Look", url: "https://a.example/{{1}}", example: ["https://a.example/1"] },
      { type: "PHONE_NUMBER", text: "Call", phone_number: "16505551234" },
      { type: "COPY_CODE", example: "250FF" },
    ],
  },
];

/** A file has its own name and type. */
export const files = [wa.media.upload({ file: new File(["a"], "a.txt", { type: "text/plain" }) }), wa.media.upload({ file: new Blob(["a"], { type: "text/plain" }) })];

/** Components of stored templates have types. */
export async function labels(wa: WhatsApp): Promise<(string | undefined)[]> {
  const { components = [] } = await wa.templates.get({ template_id: "1" });
  const texts = components.filter(({ type }) => type === "BODY" || type === "SIDEBAR").map(({ text }) => text);
  const buttons = [...components, ...components.flatMap(({ cards = [] }) => cards.flatMap(({ components = [] }) => components))].flatMap(({ buttons = [] }) => buttons);
  return [...texts, ...buttons.map(({ type, text, url }) => (type === "URL" ? url : text)), components[0]?.example?.body_text?.[0]?.[0]];
}

/** Unknown values: choices are open. */
export const media = wa.templates.create({ name: "a", language: "en", category: "UTILITY", components: [], media: [new Uint8Array(1), new Blob(["a"])] });
export const open = wa.templates.create({ name: "a", language: "en", category: "NEW_ONE", components: [{ type: "BODY", text: "Hi" }] });

/** Separate parts of a message. */
export function send(to: Recipient, content: Content) {
  return wa.number("2").call("messages.send", { ...to, ...content });
}

/** For applications that send requests themselves. */
export async function own() {
  const { method, url, headers, body } = wa.request("media.get", { media_id: "1" });
  const answer = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
  const media = await wa.response("media.get", answer.status, answer.headers, new Uint8Array(await answer.arrayBuffer()));
  return media.url;
}

/** Events, by kind. */
export const hooks = new Webhooks({ appSecret: ["new", "old"], verifyToken: "v", limit: 1 << 20 })
  .on("message", async (event) => {
    const message: InboundMessage = event.data;
    if (message.text) message.text.body.length;
    if (message.interactive?.button_reply) message.interactive.button_reply.id.length;
    return [event.contact?.profile?.name, event.context["metadata"], message.type === "text"];
  })
  .on("status", (event) => event.data.status === "failed" && event.data.errors?.[0]?.code)
  .on("unknown", (event: EventOf<"unknown">) => typeof event.data)
  .on("malformed", (event) => event.data.base64.length);

export function each(event: Event): string | number | undefined {
  if (event.kind === "message") return event.data.from;
  if (event.kind === "status") return event.data.status;
  if (event.kind === "error") return event.data.code;
  return event.phone_number_id ?? event.timestamp ?? event.key;
}

export const read: Event[] = [...events(new Uint8Array()), ...hooks.verify(null, new ArrayBuffer(1)), ...hooks.verify("sha256=", new Uint8Array())];

/** The callback URL, on every server. */
interface ExecutionContext {
  waitUntil(promise: Promise<unknown>): void;
  passThroughOnException(): void;
}
export const POST: (request: Request, context: { params: Promise<{ id: string }> }) => Response | Promise<Response> = hooks.handle;
export const fetches: ((request: Request) => Promise<Response>)[] = [hooks.handle, (request) => hooks.handle(request)];
export const worker: { fetch(request: Request, bindings: object, context: ExecutionContext): Promise<Response> } = { fetch: hooks.handle };
export const unread = (error: unknown) => error instanceof SignatureError && error.status === 401;

/** Stored events and handled events. */
export const stores = new Webhooks({ appSecret: "s" })
  .store(async (events) => { await Promise.all(events.map((event) => JSON.stringify(event))); })
  .onError((error, event) => [error instanceof ValidationError, event?.key]);
export const others: Store[] = [
  (events) => { events.length; },
  (events) => events.filter((event) => seen.isNew(event.key)),
  async (events) => events.filter(has("text")),
];

/** Filters narrow types. */
export const filtered = new Webhooks({ appSecret: "s" })
  .on("message", has("text"), (event) => event.data.text.body.length)
  .on("message", has("text", "context"), async (event) => [event.data.text.body, event.data.context.id, event.contact])
  .on("message", has("interactive.button_reply"), (event) => event.data.interactive.button_reply.id.length)
  .on("message", matches("text.body", /^hi/i), (event) => event.data.from)
  .on("message", all(has("text"), not(has("context")), (event) => event.data.from === "1"), (event) => event.data.text.body)
  .on("message", any(has("image"), all(has("video"), equals("type", "video"))), (event) => event.data.image ?? event.data.video)
  .on("message", (event) => event.data.type === "text", (event) => event.data.text?.body)
  .on("message", (event): event is Place => event.data.type === "location", (event) => event.data.location.latitude)
  .on("status", equals("status", "failed", "read"), (event) => event.data.id)
  .on("status", not(equals("status", "sent")), (event) => mergeStatus("sent", event.data.status))
  .on("unknown", has("a.b"), (event) => event.data.a.b);
type Place = EventOf<"message"> & { data: { location: { latitude: unknown } } };
export const texts: { text: { body: string } }[] = read.filter((event) => event.kind === "message").filter(has("text")).map((event) => event.data);

/** State from events, and the send policy. */
export const seen = Deduplicator.restore(new Deduplicator({ room: 1000, keep: 1000 }).snapshot());
export const claimed: boolean = Deduplicator.claimed(["OK", null][Deduplicator.claim("wabakit:", "a").length] ?? null) && seen.isNew("a", 0);
const cache = new TemplateCache({ timeToLive: 1000, most: 10 });
cache.store("1", [{ name: "a", language: "en" }]);
export const recalled: string | undefined = cache.get("1", "a", "en")?.components?.length === 0 || cache.apply(read[0]!) ? undefined : cache.snapshot();
export const rank: number = statusRank("read");
export function checked(event: Event): PolicyDecision["decision"] | number {
  const policy = SendPolicy.restore(new SendPolicy({ requiresOptIn: true }).snapshot());
  policy.event(event);
  policy.optIn("+16505551234");
  const { decision, openUntil = 0, freeUntil = 0 } = policy.check("7", "+16505551234", "MARKETING");
  return decision.send ? openUntil + freeUntil : policy.openUntil("7", "1") ?? policy.check("7", "1", "utility", 0).decision;
}

/** Errors have advice. */
export function again(error: unknown): number | string | undefined {
  if (error instanceof ValidationError) return error.path;
  if (error instanceof ApiError && error.code === 131056) return error.kind;
  if (!(error instanceof WhatsAppError)) return undefined;
  const retry: Retry = error.retry;
  return retry.kind === "safe" ? retry.after : retry.kind === "after_change" ? retry.change : undefined;
}

/** The limiter and further functions. */
export function paced(): number {
  const limiter = new Limiter({ throughput: 1000, pairModel: "gcra" });
  const wa = new WhatsApp({ token: "EAAJB", limiter, policy: new SendPolicy(), maxWait: 1000 });
  void wa.phoneNumbers.get({}, { maxWait: 0 }).catch((error: unknown) => error instanceof LimitError && [error.because === "pair", error.until?.toFixed(), error.whatToDo.length]);
  new Webhooks({ appSecret: "app" }).on((event) => limiter.event(event)).on("status", ({ data }) => void data.id);
  limiter.link("+16505551234", "US.1349");
  const decision = Limiter.restore(limiter.snapshot()).take("1", "2", 0);
  return decision.send ? 0 : decision.until ?? decision.whatToDo.length;
}

/** Options, hooks, tenants, metadata and raw calls. */
export async function observed(wa: WhatsApp, event: Event): Promise<unknown> {
  const logged: string[] = [];
  const client = new WhatsApp({
    token: "t", timeout: Infinity, deadline: 60_000, maxRetries: 0, headers: { "x-a": "1" }, logger: console, logLevel: "debug", logContent: false,
    onRequest: async ({ headers, operation, attempt }) => { headers["x-b"] = `${operation} ${attempt}`; },
    onResponse: ({ status, duration, metadata: { trace, usage } }) => logged.push(`${status} ${duration} ${trace} ${usage.length}`),
    onError: ({ error, wait = 0 }) => logged.push(`${error.message} ${wait} ${error.attempts}`),
    fetch: (url, init) => fetch(url, init),
  });
  const sent = await client.withOptions({ timeout: 5 }).messages.send({ to: "+16505551234", text: { body: "Hi" } }, { deadline: 5, headers: {} });
  const tenants = wa.tenants(async ({ phone_number_id }) => (phone_number_id === "1" ? { token: "t", appSecret: "s" } : undefined));
  tenants.forget("1");
  await (await tenants.client(event)).with({ wabaId: "1" }).raw("POST", "/{waba_id}/things", { a: [1] }, { maxRetries: 1 });
  return [metadata(sent)?.headers["date"], await wa.raw("GET", "/me")];
}

/** Answers to events, and stored events. */
export async function answered(wa: WhatsApp, hooks: Webhooks, event: Event): Promise<boolean> {
  const text: Reply = { text: { body: "Hi" } };
  await wa.reply(event, text, { quote: true, timeout: 5 });
  await wa.reply(event, { template: { name: "a", language: { code: "en" } }, biz_opaque_callback_data: "a" });
  await wa.markRead(event, { typing: true });
  if (event.recipient) await wa.messages.send({ ...event.recipient, text: { body: "Hi" } });
  hooks.done(async ({ key }) => key.length);
  await hooks.dispatch([Event.fromJSON(JSON.stringify(event)), Event.fromJSON(event.toJSON())]);
  return hooks.drain(1000);
}

/** Files as streams. */
export async function streamed(wa: WhatsApp, source: ReadableStream<Uint8Array>, parts: AsyncIterable<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  await wa.media.upload({ file: { stream: source, length: 5, type: "image/png" } });
  await wa.uploads.append({ upload_id: "upload:1", file: { stream: parts, length: 5 }, file_offset: 0 });
  return wa.downloadStream({ url: "https://lookaside.fbsbx.com/a", sha256: "a" }, { timeout: 5 });
}

/** Error kinds complete in editors, and new ones are accepted. */
export const errorKind: ErrorKind = "pair_rate_limited", newKind: ErrorKind = "kind_of_tomorrow";
export const late = (error: unknown) => error instanceof TimeoutError && error instanceof TransportError && error.retry.kind === "maybe_duplicate";

export const started: void = load(new ArrayBuffer(1));
export type Params = Operations["media.get"]["params"]["media_id"];
