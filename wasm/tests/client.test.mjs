// The client over real HTTP, against a server with fixed responses.

import assert from "node:assert/strict";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { ApiError, SendPolicy, ValidationError, Limiter, Secret, Deduplicator, SignatureError, TransportError, UnexpectedResponseError, Webhooks, WhatsApp, WhatsAppError, events, statusRank } from "../js/node.js";

/** Requests that the server received, and its next responses. */
let got;
let answer = () => ({});
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  got = { method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks) };
  const { status = 200, headers = {}, body = "{}", wait = 0 } = answer(got);
  setTimeout(() => response.writeHead(status, headers).end(body), wait);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
after(() => server.closeAllConnections() ?? server.close());

const baseUrl = `http://127.0.0.1:${server.address().port}`;
const wa = new WhatsApp({ token: "EAAJB", phoneNumberId: "106540352242922", wabaId: "102290129340398", baseUrl, timeout: 5000, maxRetries: 0 });
const json = (value, more = {}) => () => ({ body: typeof value === "string" ? value : JSON.stringify(value), ...more });
const hi = { to: "+16505551234", text: { body: "Hi" } };
const failing = (promise) => promise.then(() => assert.fail("it went well"), (error) => error);

test("sends a message", async () => {
  answer = json({ messages: [{ id: "wamid.1" }] });
  const sent = await wa.messages.send(hi);
  assert.equal(sent.messages[0].id, "wamid.1");
  assert.equal(`${got.method} ${got.url}`, "POST /v25.0/106540352242922/messages");
  assert.equal(got.headers.authorization, "Bearer EAAJB");
  assert.equal(got.headers["content-type"], "application/json");
  assert.deepEqual(JSON.parse(got.body), { messaging_product: "whatsapp", to: "+16505551234", type: "text", text: { body: "Hi" } });
});

test("sends from another number, with options and a bigint", async () => {
  answer = json({ messages: [{ id: "wamid.2" }] });
  await wa.number("7").messages.send({ ...hi, biz_opaque_callback_data: "x".repeat(600) }, { lenient: true, extra: { text: { new: 2n ** 60n } } });
  assert.equal(got.url, "/v25.0/7/messages");
  assert.deepEqual(JSON.parse(got.body).text, { body: "Hi", new: "1152921504606846976" });
});

test("uploads a file unchanged, in every form", async () => {
  answer = json({ id: "1" });
  const bytes = randomBytes(70_000);
  const ways = [
    [{ file: bytes, type: "image/png" }, "file", "image/png"],
    [{ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), type: "image/png", filename: "ü\".png" }, "ü\".png", "image/png"],
    [{ file: new Blob([bytes], { type: "image/jpeg" }) }, "file", "image/jpeg"],
    [{ file: new File([bytes], "a.jpg", { type: "image/jpeg" }) }, "a.jpg", "image/jpeg"],
    [{ file: new File([bytes], "a.jpg", { type: "image/jpeg" }), type: "image/png", filename: "b.png" }, "b.png", "image/png"],
  ];
  for (const [params, filename, type] of ways) {
    await wa.media.upload(params);
    const form = await new Response(got.body, { headers: { "content-type": got.headers["content-type"] } }).formData();
    assert.equal(form.get("messaging_product"), "whatsapp");
    assert.equal(form.get("type"), type);
    const file = form.get("file");
    assert.deepEqual([decodeURIComponent(file.name), file.type], [filename, type]);
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), bytes);
  }
});

test("refuses a file that the platform doesn't accept, before sending", async () => {
  got = undefined;
  for (const params of [{ file: new Uint8Array(6 << 20), type: "image/png" }, { file: new Uint8Array(1), type: "image/gif" }, { type: "image/png" }, { file: "text", type: "image/png" }]) {
    assert.ok((await failing(wa.media.upload(params))) instanceof ValidationError);
  }
  assert.equal(got, undefined);
});

test("uploads a part", async () => {
  answer = json({ h: "4:a" });
  for (const file of [new Uint8Array([1, 2, 255]), new File([new Uint8Array([1, 2, 255])], "a.png", { type: "image/png" })]) {
    await wa.uploads.append({ upload_id: "upload:MTph?sig=A", file, file_offset: 7 });
    assert.equal(got.url, "/v25.0/upload:MTph?sig=A");
    assert.deepEqual([got.headers.authorization, got.headers.file_offset, [...got.body]], ["OAuth EAAJB", "7", [1, 2, 255]]);
  }
});

test("downloads a file and checks its SHA-256", async () => {
  const bytes = randomBytes(10_000);
  answer = json("", { body: bytes });
  const sha256 = (encoding) => createHash("sha256").update(bytes).digest(encoding);
  const url = `${baseUrl}/media/file`;
  for (const params of [{ url }, { url, sha256: sha256("hex") }, { url, sha256: sha256("base64") }]) {
    assert.deepEqual(Buffer.from(await wa.media.download(params)), bytes);
  }
  const error = await failing(wa.media.download({ url, sha256: "0".repeat(64) }));
  assert.ok(error instanceof UnexpectedResponseError);
  assert.deepEqual(Buffer.from(error.body), bytes);
  assert.ok((await failing(wa.media.download({ url: "https://evil.example/" }))) instanceof ValidationError);
});

test("iterates over the items of all pages", async () => {
  const pages = { "": { data: [{ id: "1" }, { id: "2" }], paging: { cursors: { after: "A" }, next: `${baseUrl}/?access_token=EAAJB&after=A` } }, A: { data: [{ id: "3" }], paging: { cursors: { after: "B" } } } };
  answer = ({ url }) => ({ body: JSON.stringify(pages[new URL(url, baseUrl).searchParams.get("after") ?? ""]) });
  const ids = [];
  for await (const { id } of wa.phoneNumbers.listAll({ limit: 2 })) ids.push(id);
  assert.deepEqual(ids, ["1", "2", "3"]);
  assert.doesNotMatch(JSON.stringify(await wa.phoneNumbers.list()), /EAAJB/);
});

test("a list with repeated cursors ends with an error", async () => {
  const after = { "": "A", A: "B", B: "A" };
  answer = ({ url }) => ({ body: JSON.stringify({ data: [{ id: "1" }], paging: { cursors: { after: after[new URL(url, baseUrl).searchParams.get("after") ?? ""] }, next: "https://g/" } }) });
  for (const [params, pages] of [[{}, 3], [{ after: "A" }, 2]]) {
    let items = 0;
    const all = async () => { for await (const _ of wa.phoneNumbers.listAll(params)) assert.ok(++items < 9); };
    assert.ok((await failing(all())) instanceof UnexpectedResponseError);
    assert.equal(items, pages);
  }
});

test("distinguishes errors by class", async () => {
  const refused = { message: "(#131056) Pair rate limit hit", type: "OAuthException", code: 131056, error_data: { details: "slow down" }, fbtrace_id: "A" };
  answer = json({ error: refused }, { status: 400 });
  const error = await failing(wa.messages.send(hi));
  assert.ok(error instanceof ApiError && error instanceof WhatsAppError && error instanceof Error);
  assert.deepEqual([error.status, error.code, error.kind, error.details, error.trace, error.subcode], [400, 131056, "pair_rate_limited", "slow down", "A", undefined]);
  assert.deepEqual(error.retry, { kind: "safe", after: 1000 });
  assert.match(Buffer.from(error.raw).toString(), /131056/);

  for (const [body, status] of [["<html>", 502], ["", 500], ["", 200], ["{", 200], ["\ufeff{}", 200]]) {
    answer = json(body, { status, headers: { "retry-after": "7" } });
    const error = await failing(wa.messages.send(hi));
    assert.ok(error instanceof UnexpectedResponseError, `${status} ${body}`);
    assert.deepEqual([error.status, error.headers["retry-after"], error.retry.kind], [status, "7", "maybe_duplicate"]);
    assert.deepEqual((await failing(wa.phoneNumbers.get())).retry, { kind: "safe", after: 7000 });
  }
});

test("follows no redirect", async () => {
  answer = ({ url }) => (url === "/elsewhere" ? assert.fail("followed") : { status: 302, headers: { location: "/elsewhere" }, body: "" });
  assert.match((await failing(wa.messages.send(hi))).message, /unexpected redirect/);
});

test("a missing response is a TransportError", async () => {
  answer = json({}, { wait: 5000 });
  const hasty = wa.withOptions({ timeout: 50 });
  const [sent, read] = [await failing(hasty.messages.send(hi)), await failing(hasty.phoneNumbers.get())];
  assert.ok(sent instanceof TransportError && read instanceof TransportError);
  assert.deepEqual([sent.retry.kind, read.retry.kind], ["maybe_duplicate", "safe"]);
  const unreachable = new WhatsApp({ token: "EAAJB", phoneNumberId: "1", baseUrl: "http://127.0.0.1:1", maxRetries: 0 });
  assert.ok((await failing(unreachable.messages.send(hi))) instanceof TransportError);
});

test("a programming error in a custom fetch is thrown unchanged; a network failure is a TransportError", async () => {
  const thrown = (fetch) => failing(new WhatsApp({ token: "EAAJB", phoneNumberId: "1", fetch }).messages.send(hi));
  const mistakes = [
    async () => undefinedName,
    async () => undefined.property,
    () => (5)(),
    async () => new Array(-1),
    async () => JSON.parse("{"),
    async () => undefined,
    async () => ({ status: 200 }),
  ];
  for (const fetch of mistakes) assert.match((await thrown(fetch)).name, /^(Reference|Type|Range|Syntax)Error$/, String(fetch));
  const failures = [
    new TypeError("fetch failed", { cause: new Error("ECONNRESET") }),
    new TypeError("Failed to fetch"),
    new TypeError("Load failed"),
    new TypeError("NetworkError when attempting to fetch resource."),
    new Error("Network connection lost."),
    new DOMException("The operation timed out.", "TimeoutError"),
    "a text",
  ];
  for (const failure of failures) {
    const error = await thrown(async () => { throw failure; });
    assert.ok(error instanceof TransportError, String(failure));
    assert.equal(error.cause, failure);
  }
});

test("errors contain neither the token nor the proof", async () => {
  const token = "EAAJBsecretTOKEN";
  const proof = createHmac("sha256", "app").update(token).digest("hex");
  const settings = { token, appSecret: "app", phoneNumberId: "1", baseUrl };
  const shown = (error) => [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9 }), inspect(error.cause, { depth: 9 }), Buffer.from(error.raw ?? error.body ?? "")].join();
  const clean = (error) => { assert.ok(error instanceof WhatsAppError, error); assert.doesNotMatch(shown(error), new RegExp(`${token}|${proof}`)); return error; };

  const fails = (make) => failing(new WhatsApp({ ...settings, fetch: async (url, init) => { throw make(url, init); } }).messages.send(hi));
  const wrapped = (url) => new TypeError("fetch failed", { cause: Object.assign(new Error(`no route to ${url}`), { code: "EHOSTUNREACH" }) });
  const error = clean(await fails(wrapped));
  assert.deepEqual([error.cause.message, error.cause.name, error.cause.cause.code], ["fetch failed", "TypeError", "EHOSTUNREACH"]);
  assert.match(error.message, /^messages\.send: fetch failed: no route to http/);
  clean(await fails((url) => new Error(`error sending request for url (${url})`)));
  clean(await fails((url) => `no route to ${url}`));
  clean(await fails((url, init) => Object.assign(new Error("no route"), { config: { url, headers: init.headers, data: Buffer.alloc(1 << 20) } })));
  const cyclic = (url) => { const error = new Error("no route"); error.self = [error, { url }]; return error; };
  clean(await fails(cyclic));

  const broken = clean(await failing(new WhatsApp({ ...settings, baseUrl: "https://[" }).messages.send(hi)));
  assert.ok(broken instanceof ValidationError && broken.path === "baseUrl");
  const refused = { error: { message: `Malformed access token ${token}`, code: 190, error_data: { details: proof } }, paging: { next: "https://g/?access_token=EAAGother" } };
  for (const [body, status] of [[JSON.stringify(refused), 401], [`<html>${token} ${proof}`, 502], [`{"success":false,"a":"${token}"}`, 200]]) {
    answer = json(body, { status, headers: { "x-echo": `${token} ${proof}` } });
    assert.doesNotMatch(shown(clean(await failing(new WhatsApp(settings).messages.send(hi)))), /EAAGother/);
  }
});

test("reads a response up to a limit after decompression", async () => {
  // 300 MB, which gzip compresses to a small part.
  const bomb = Buffer.concat(Array(300).fill(gzipSync(Buffer.alloc(1 << 20))));
  assert.ok(bomb.length < 400_000);
  const peak = process.resourceUsage().maxRSS;
  answer = json("", { body: bomb, headers: { "content-encoding": "gzip", "content-length": bomb.length } });
  for (const call of [() => wa.phoneNumbers.get(), () => wa.media.download({ url: `${baseUrl}/media/1` })]) {
    const error = await failing(call());
    assert.ok(error instanceof UnexpectedResponseError, String(error));
    assert.match(error.message, /larger than \d+ bytes/);
    assert.deepEqual([error.status, error.body.length], [200, 0]);
  }
  assert.ok(process.resourceUsage().maxRSS - peak < 400_000, `${process.resourceUsage().maxRSS - peak} kB more`);
  const large = "x".repeat(33 << 20);
  answer = json(large, { headers: { "content-length": large.length } });
  assert.ok((await failing(wa.messages.send(hi))).retry.kind === "maybe_duplicate");
  answer = json({ id: "x".repeat(5 << 20) }, { headers: { "transfer-encoding": "chunked" } });
  assert.equal((await wa.phoneNumbers.get()).id.length, 5 << 20);
});

test("refuses a base URL without TLS unless it is on this machine or allowed", () => {
  const url = (settings) => new WhatsApp({ token: "EAAJB", phoneNumberId: "1", ...settings }).request("phone_numbers.get", {}).url.split("?")[0];
  assert.throws(() => url({ baseUrl: "http://proxy.example" }), { name: "ValidationError", path: "base_url" });
  assert.throws(() => url({ baseUrl: "localhost:8080", allowHttp: true }), { name: "ValidationError", path: "base_url" });
  assert.equal(url({ baseUrl: "http://proxy.example", allowHttp: true }), "http://proxy.example/v25.0/1");
  assert.equal(url({ baseUrl: "http://localhost:8080" }), "http://localhost:8080/v25.0/1");
  assert.equal(url({ baseUrl: "https://proxy.example/graph" }), "https://proxy.example/graph/v25.0/1");
});

test("numbers that JavaScript would round stay text", async () => {
  answer = json('{"id":9007199254740993,"a":[9007199254740991,-9007199254740993,1e400,"9007199254740993 \\" 9007199254740993",1.5]}');
  const exact = await wa.phoneNumbers.get();
  assert.deepEqual(exact, { id: "9007199254740993", a: [9007199254740991, "-9007199254740993", "1e400", '9007199254740993 " 9007199254740993', 1.5] });
});

test("refuses values that can't be sent", async () => {
  const call = (op, params, settings = {}) => failing((async () => new WhatsApp({ token: "EAAJB", phoneNumberId: "1", ...settings }).request(op, params))());
  const deep = JSON.parse("[".repeat(5000) + "]".repeat(5000));
  for (const [op, params, path, settings] of [
    ["messages.sned", hi, "messages.sned"],
    ["toString", hi, "toString"],
    ["messages.send", { ...hi, text: { body: "x".repeat(4097) } }, "messages.send.text.body"],
    ["messages.send", { ...hi, text: { body: "x".repeat(3 << 20) } }, "messages.send.text.body"],
    ["messages.send", { ...hi, text: deep }, "messages.send"],
    ["messages.send", { ...hi, image: { id: "1", link: "https://example.com" } }, "messages.send.image"],
    ["messages.send", {}, "messages.send"],
    ["messages.send", hi, "token", { token: "a\nb" }],
    ["messages.send", hi, "token", { token: "ä" }],
    ["messages.send", hi, "token", { token: "" }],
    ["messages.send", hi, "messages.send.phone_number_id", { phoneNumberId: ".." }],
  ]) {
    const error = await call(op, params, settings);
    assert.ok(error instanceof ValidationError, `${op}: ${error}`);
    assert.ok(error.path.startsWith(path.split(".").slice(0, 2).join(".")), error.path);
    assert.ok(error.message.length < 500);
  }
  assert.match((await call("messages.send", { ...hi, text: { body: "a \ud83d" } })).message, /unpaired surrogates/);
});

test("a secret in a response is never printed, and is sent as its text", async () => {
  const server = { hostname: "sip.example", sip_user_password: "s3cr3t" };
  answer = json({ calling: { sip: { servers: [server, { ...server, password: "s3cr3t", port: 5 }, {}, 5] } }, storage: null });
  const settings = await wa.settings.get({ include_sip_credentials: true });
  const [{ hostname, sip_user_password: secret }] = settings.calling.sip.servers;
  assert.ok(secret instanceof Secret);
  assert.deepEqual([hostname, secret.expose()], ["sip.example", "s3cr3t"]);
  for (const shown of [JSON.stringify(settings), inspect(settings, { depth: 9, showHidden: true }), `${secret}`, String(secret), inspect(secret)]) assert.match(shown, /Secret\(…\)/);
  assert.doesNotMatch(JSON.stringify(settings) + inspect(settings, { depth: 9, showHidden: true }), /s3cr3t/);
  for (const odd of [null, [], { calling: [] }, { calling: { sip: { servers: "a" } } }]) assert.deepEqual((answer = json(odd), await wa.settings.get()), odd);

  const { body } = wa.request("messages.send", { ...hi, text: { body: secret } }, { extra: { deep: [{ secret, number: 2n ** 60n }] } });
  assert.deepEqual(JSON.parse(body).deep, [{ secret: "s3cr3t", number: "1152921504606846976" }]);
  assert.equal(JSON.parse(body).text.body, "s3cr3t");
});

test("secrets aren't printed", () => {
  const secrets = [new WhatsApp({ token: "SECRET", appSecret: "SECRET" }), new Webhooks({ appSecret: "SECRET", verifyToken: "SECRET" })];
  for (const holder of secrets) {
    assert.doesNotMatch(inspect(holder, { depth: 9, showHidden: true }) + JSON.stringify(holder), /SECRET/);
  }
});

const message = (id, text = "Hi") => ({ id, from: "1", timestamp: "1749416383", type: "text", text: { body: text } });
const batch = (...messages) => JSON.stringify({ object: "whatsapp_business_account", entry: [{ id: "1", changes: [{ field: "messages", value: { metadata: { phone_number_id: "7" }, messages } }] }] });

test("verifies signatures equally at every size", () => {
  const hooks = new Webhooks({ appSecret: ["other", "app"] });
  for (const size of [0, 1, 900, 1023, 1024, 5000, 3 << 20]) {
    const body = Buffer.from(batch(message("a", "x".repeat(size))));
    const good = createHmac("sha256", "app").update(body).digest("hex");
    assert.equal(hooks.verify(`sha256=${good}`, body)[0].data.text.body.length, size);
    assert.equal(hooks.verify(`sha256=${good.toUpperCase()}`, body.buffer.slice(body.byteOffset, body.byteOffset + body.length)).length, 1);
    for (const bad of [undefined, null, "", good, `sha1=${good}`, `sha256=${good}0`, `sha256=${good.slice(2)}`, `sha256=${"é".repeat(64)}`, `sha256=${"0".repeat(64)}`]) {
      assert.throws(() => hooks.verify(bad, body), SignatureError);
    }
  }
});

test("refuses an empty app secret, at any size", () => {
  for (const appSecret of ["", [], [""], ["", ""]]) assert.throws(() => new Webhooks({ appSecret }), ValidationError);
  const hooks = new Webhooks({ appSecret: ["", "app", ""] });
  for (const size of [0, 1023, 1024, 5000]) {
    const body = Buffer.alloc(size, " ");
    const signed = (secret) => `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
    assert.throws(() => hooks.verify(signed(""), body), SignatureError);
    assert.equal(hooks.verify(signed("app"), body).length, 1);
  }
});

test("a thousand updates in three megabytes are a thousand events", () => {
  const body = Buffer.from(batch(...Array.from({ length: 1000 }, (_, i) => message(`wamid.${i}`, "x".repeat(3000)))));
  const all = events(body);
  assert.deepEqual([all.length, all[999].key], [1000, "message:7:wamid.999"]);
});

test("misuse throws an error and doesn't trap", async () => {
  const hooks = new Webhooks({ appSecret: "app", verifyToken: "token" });
  for (const signature of [5, {}, true, ["sha256="]]) assert.throws(() => hooks.verify(signature, new Uint8Array()), SignatureError);
  assert.throws(() => hooks.challenge(5), ValidationError);
  assert.equal(hooks.challenge(new URLSearchParams("hub.mode=subscribe&hub.challenge=1&hub.verify_token=token")), "1");
  for (const body of ["{}", undefined, {}]) {
    assert.throws(() => hooks.verify("sha256=", body), ValidationError);
    assert.throws(() => events(body), ValidationError);
  }
  assert.throws(() => new Webhooks({ appSecret: undefined }), ValidationError);
  assert.throws(() => new Webhooks({ appSecret: "app", verifyToken: null }), ValidationError);
  assert.throws(() => new WhatsApp({ token: "EAAJB", phoneNumberId: 106540352242922 }), ValidationError);
  assert.ok((await failing(wa.messages.send())) instanceof ValidationError);
  assert.ok((await failing(wa.response("messages.send", NaN, [], new Uint8Array()))) instanceof ValidationError);
  assert.ok((await failing(wa.response("messages.send", 0, [], new Uint8Array()))) instanceof UnexpectedResponseError);
  const circular = {};
  circular.text = circular;
  assert.ok((await failing(wa.messages.send(circular))) instanceof ValidationError);
  await assert.rejects(wa.messages.send(hi, { signal: AbortSignal.abort() }), { name: "AbortError" });
});

test("reads a megabyte of digits as text", () => {
  const digits = "7".repeat(1 << 20);
  assert.equal(events(Buffer.from(batch(message("a", digits))))[0].data.text.body, digits);
});

test("an event prints and encodes all of its fields", () => {
  const [event] = events(Buffer.from(batch(message("a"))));
  for (const shown of [JSON.stringify(event), inspect(event)]) assert.match(shown, /message:7:a/);
  assert.equal(event.toJSON().phone_number_id, "7");
});

test("reports another API version in a response", async () => {
  answer = json({ id: "1" }, { headers: { "facebook-api-version": "v26.0" } });
  const versions = [];
  const client = new WhatsApp({ token: "EAAJB", phoneNumberId: "1", baseUrl, onOtherVersion: (version) => versions.push(version) });
  await client.phoneNumbers.get();
  answer = json({ id: "1" }, { headers: { "facebook-api-version": "v25.0" } });
  await client.phoneNumbers.get();
  assert.deepEqual(versions, ["v26.0"]);
});

test("limits messages to one recipient", () => {
  const limiter = new Limiter({ pairBurst: 2 });
  assert.deepEqual(limiter.take("7", "a", 0), { send: true });
  assert.deepEqual(limiter.take("7", "a", 0), { send: true });
  const wait = { send: false, until: 12_000, because: "pair" };
  assert.deepEqual(limiter.take("7", "a", 0), wait);
  assert.deepEqual(Limiter.restore(limiter.snapshot()).take("7", "a", 0), wait);
  assert.throws(() => Limiter.restore("{}"), ValidationError);
  assert.throws(() => new Limiter({ pairModel: "hope" }), ValidationError);
  assert.equal(new Limiter().take("7", "a").send, true);
});

test("deduplicates events", () => {
  const seen = new Deduplicator({ keep: 1000 });
  assert.deepEqual([seen.isNew("a", 0), seen.isNew("a", 999), seen.isNew("a", 1000)], [true, false, true]);
  seen.forget("a");
  assert.equal(Deduplicator.restore(seen.snapshot()).isNew("a", 1001), true);
  const endless = new Deduplicator({ room: Infinity, keep: Infinity });
  for (let i = 0; i < 1000; i++) endless.isNew(`${i}`);
  assert.equal(endless.isNew("0"), false);
  assert.throws(() => Deduplicator.restore("{}"), ValidationError);
  assert.deepEqual(Deduplicator.claim("p:", "a").slice(-2), ["PX", String(8 * 24 * 60 * 60 * 1000)]);
  assert.deepEqual([Deduplicator.claimed("OK"), Deduplicator.claimed(null), Deduplicator.claimed(undefined)], [true, false, false]);
  assert.ok(statusRank("read") > statusRank("delivered") && statusRank("teleported") === 0);
});

test("seeds come from the system's random source, at the first use", (t) => {
  const { mock } = t.mock.method(crypto, "getRandomValues");
  t.mock.method(Math, "random", () => assert.fail("Math.random can be guessed"));
  const tables = [() => new Limiter(), () => new Deduplicator(), () => new SendPolicy()].map((make) => make());
  assert.equal(mock.callCount(), 0);
  const states = () => tables.map((table) => table.snapshot());
  assert.deepEqual(states(), states());
  assert.equal(mock.callCount(), 3);
});

test("checks messages with a send policy", () => {
  const now = Date.now();
  const day = 24 * 60 * 60 * 1000;
  const policy = new SendPolicy();
  const text = batch({ ...message("a"), timestamp: String(Math.floor(now / 1000)) }, 5).replace('"1"', "9007199254740993");
  for (const event of [...events(Buffer.from(text)), ...events(Buffer.from("{")), ...events(Buffer.from("{}"))]) policy.event(event);
  const openUntil = Math.floor(now / 1000) * 1000 + day;
  assert.deepEqual(policy.check("7", "1", "service"), { decision: { send: true }, openUntil });
  assert.equal(policy.openUntil("7", "1"), openUntil);
  assert.equal(policy.openUntil("7", "1", openUntil), undefined);
  assert.equal(SendPolicy.restore(policy.snapshot()).check("7", "2", "SERVICE").decision.because, "window_closed");
  policy.prune(openUntil);
  assert.equal(policy.openUntil("7", "1"), undefined);

  const strict = new SendPolicy({ requiresOptIn: true });
  assert.deepEqual(strict.check("7", "+16505551234", "MARKETING").decision, { send: false, because: "no_opt_in", whatToDo: "Ask the user for an opt-in, and record it." });
  strict.optIn("+16505551234", now);
  assert.equal(strict.check("7", "16505551234", "marketing").decision.send, true);
  strict.optOut("+16505551234", now + 1);
  assert.equal(strict.check("7", "16505551234", "marketing").decision.because, "opted_out");
  assert.throws(() => strict.check("7", "1", "sale"), ValidationError);
  assert.throws(() => SendPolicy.restore("{}"), ValidationError);
});
