// Retries, options, hooks, the log, metadata, tenants and raw calls.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { once } from "node:events";
import { after, test } from "node:test";
import { inspect } from "node:util";
import { ApiError, TimeoutError, TransportError, UnexpectedResponseError, ValidationError, Webhooks, WhatsApp, events, metadata } from "../js/node.js";
import { httpTransport } from "../js/http.js";
import { closedPort, failing } from "./servers.mjs";

const hi = { to: "+16505551234", text: { body: "A private text" } };
const token = "EAAJBsecretTOKEN", appSecret = "the-app-secret";
const proof = createHmac("sha256", appSecret).update(token).digest("hex");
const limited = { status: 429, headers: {}, body: '{"error":{"code":130429,"message":"Rate limit hit","fbtrace_id":"T1"}}' };
const sent = { body: '{"messages":[{"id":"wamid.1"}]}', headers: { "facebook-api-version": "v25.0", "x-fb-trace-id": "T2", "x-app-usage": '{"call_count":28}' } };

let answers = [], got = [];
const server = createServer(async (request, response) => {
  const chunks = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return; // the client gave up
  }
  got.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() });
  const { status = 200, headers = {}, body = "{}" } = (answers.length > 1 ? answers.shift() : answers[0]) ?? {};
  response.writeHead(status, headers).end(body);
}).listen(0, "127.0.0.1");
await once(server, "listening");
after(() => server.close().closeAllConnections());
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const settings = { token, appSecret, phoneNumberId: "1", wabaId: "2", baseUrl };
const serve = (...next) => ((answers = next), (got = []));

/** Makes waits between attempts short: all timers but those of time-outs and of the host's `fetch`. */
const hasty = (t) => {
  const real = globalThis.setTimeout, others = [499, 1000, 30_000];
  t.mock.method(globalThis, "setTimeout", (call, time, ...more) => real(call, others.includes(time) ? time : time / 1000, ...more));
};

/** Settings with a hook that notes waits. */
const noting = (waits) => ({ ...settings, onError: ({ wait }) => void (wait !== undefined && waits.push(wait)) });

test("repeats what is safe, at most maxRetries times, with the core's waits", async (t) => {
  const waits = [];
  hasty(t);
  const wa = new WhatsApp(noting(waits));
  serve(limited, limited, sent);
  const result = await wa.messages.send(hi);
  assert.deepEqual([got.length, metadata(result).attempts], [3, 3]);
  assert.equal(waits.length, 2);
  assert.ok(waits.every((time) => time >= 900 && time < 60_000), String(waits));
  serve(limited);
  const error = await failing(wa.messages.send(hi));
  assert.ok(error instanceof ApiError);
  assert.deepEqual([got.length, error.attempts, error.retry.kind], [3, 3, "safe"]);
  for (const [more, attempts] of [[{ maxRetries: 0 }, 1], [{ maxRetries: 4 }, 5]]) {
    serve(limited);
    await failing(wa.messages.send(hi, more));
    assert.equal(got.length, attempts);
    serve(limited);
    await failing(new WhatsApp({ ...settings, ...more }).messages.send(hi));
    assert.equal(got.length, attempts);
    serve(limited);
    await failing(wa.withOptions(more).messages.send(hi));
    assert.equal(got.length, attempts);
  }
});

test("doesn't repeat what may have been processed, or would be refused again", async () => {
  const wa = new WhatsApp(settings);
  for (const answer of [{ status: 502, body: "<html>" }, { status: 500, body: '{"error":{"code":131000}}' }, { status: 400, body: '{"error":{"code":100,"message":"Invalid"}}' }]) {
    serve(answer);
    assert.notEqual((await failing(wa.messages.send(hi))).retry.kind, "safe");
    assert.equal(got.length, 1);
  }
});

test("repeats a pair limit after the time of the platform", async (t) => {
  const waits = [];
  hasty(t);
  serve({ status: 400, body: '{"error":{"code":131056,"message":"(Business Account, Consumer Account) pair rate limit hit"}}' });
  await failing(new WhatsApp(noting(waits)).messages.send(hi));
  assert.equal(waits.length, 2);
  assert.ok(waits[1] > 2 * waits[0], String(waits));
});

test("a request that was refused is sent again", async (t) => {
  hasty(t);
  const port = await closedPort();
  const failures = [];
  const wa = new WhatsApp({ ...settings, baseUrl: `http://127.0.0.1:${port}`, onError: (failure) => void failures.push(failure) });
  const error = await failing(wa.messages.send(hi));
  assert.ok(error instanceof TransportError);
  assert.deepEqual([error.attempts, failures.length, failures.map(({ wait }) => typeof wait)], [3, 3, ["number", "number", "undefined"]]);
});

test("a deadline covers all attempts, and ends without a wait that is too long", async () => {
  serve(limited);
  const started = Date.now();
  const error = await failing(new WhatsApp(settings).messages.send(hi, { deadline: 300 }));
  assert.ok(error instanceof ApiError);
  assert.ok(Date.now() - started < 300);
  assert.equal(got.length, 1);
});

test("an abort ends a wait at once", async () => {
  serve(limited);
  const started = Date.now();
  const error = await failing(new WhatsApp(settings).messages.send(hi, { signal: AbortSignal.timeout(50) }));
  assert.equal(error.name, "TimeoutError");
  assert.ok(!(error instanceof TimeoutError) && Date.now() - started < 800);
});

test("an abort in a hook ends the call before it is sent", async () => {
  serve(sent);
  for (const fetch of [globalThis.fetch, httpTransport()]) {
    const controller = new AbortController();
    const wa = new WhatsApp({ ...settings, fetch, onRequest: () => controller.abort() });
    assert.equal((await failing(wa.messages.send(hi, { signal: controller.signal }))).name, "AbortError");
  }
  assert.equal(got.length, 0);
});

test("a fetch that ignores its signal can't hold a call", async () => {
  const never = new Promise(() => {});
  const silent = { status: 200, headers: new Headers(), body: { getReader: () => ({ read: () => never, cancel: async () => {} }) }, arrayBuffer: () => never };
  let calls = 0;
  for (const fetch of [() => never, async () => silent]) {
    const wa = new WhatsApp({ ...settings, fetch: (...all) => (calls++, fetch(...all)) });
    const error = await failing(wa.messages.send(hi, { timeout: 20 }));
    assert.ok(error instanceof TimeoutError && error.cause.name === "TimeoutError");
    assert.ok((await failing(wa.phoneNumbers.get({}, { deadline: 20 }))) instanceof TimeoutError);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    assert.equal((await failing(wa.messages.send(hi, { signal: controller.signal }))).name, "AbortError");
    const late = new AbortController();
    await failing(new WhatsApp({ ...settings, fetch: () => assert.fail("called"), onRequest: () => late.abort() }).messages.send(hi, { signal: late.signal }));
  }
  assert.equal(calls, 6);
});

test("a runtime without fetch is safe to repeat, and named", async () => {
  const { fetch } = globalThis;
  globalThis.fetch = undefined;
  try {
    const error = await failing(new WhatsApp({ ...settings, maxRetries: 0 }).messages.send(hi));
    assert.ok(error instanceof TransportError);
    assert.deepEqual([error.retry.kind, /no fetch/.test(error.message)], ["safe", true]);
  } finally {
    globalThis.fetch = fetch;
  }
});

test("a stream that was touched isn't sent again", async (t) => {
  hasty(t);
  const upload = (wa, bytes = Buffer.from("abc")) => wa.media.upload({ file: { stream: new Blob([bytes]).stream(), length: 3, type: "text/plain", filename: "a.txt" } });
  serve(limited, { body: '{"id":"1"}' });
  assert.equal((await failing(upload(new WhatsApp(settings)))).attempts, 1);
  assert.match(got[0].body, /filename="a.txt"[^]*\r\n\r\nabc\r\n/);
  const refused = await failing(upload(new WhatsApp({ ...settings, baseUrl: `http://127.0.0.1:${await closedPort()}` })));
  assert.equal(refused.attempts, 3);
  for (const bytes of [Buffer.from("ab"), Buffer.from("abcd")]) {
    serve({ body: '{"id":"1"}' });
    const error = await failing(upload(new WhatsApp(settings), bytes));
    assert.ok(error instanceof ValidationError, String(error));
    assert.equal(error.path, "media.upload.file.stream");
  }
});

test("sends headers of settings, options and hooks, and its user agent", async () => {
  serve(sent);
  const onRequest = ({ headers }) => { headers["X-Hook"] = "3"; headers.Authorization = "Bearer other"; };
  const wa = new WhatsApp({ ...settings, headers: { "x-one": "1", "x-both": "1", "Content-Type": "text/plain" }, onRequest });
  await wa.withOptions({ headers: { "X-With": "4" } }).messages.send(hi, { headers: { "X-Two": "2", "x-both": "2", authorization: "no" } });
  const { headers } = got[0];
  assert.deepEqual([headers["x-one"], headers["x-two"], headers["x-both"], headers["x-hook"], headers["x-with"]], ["1", "2", "2", "3", "4"]);
  assert.deepEqual([headers.authorization, headers["content-type"]], [`Bearer ${token}`, "application/json"]);
  assert.match(headers["user-agent"], /^wabakit\/\d+\.\d+\.\d+ node\/\d+\.\d+/);
  await new WhatsApp(settings).messages.send(hi, { headers: { "User-Agent": "mine" } });
  assert.equal(got[1].headers["user-agent"], "mine");
  for (const bad of [{ "a b": "1" }, { a: "1\r\nb: 2" }, { a: "ü€" }, { a: 1 }, 5]) {
    assert.ok((await failing(new WhatsApp(settings).messages.send(hi, { headers: bad }))) instanceof ValidationError);
  }
  for (const bad of [{ timeout: -1 }, { timeout: NaN }, { maxRetries: 1.5 }, { deadline: "1" }]) {
    assert.throws(() => new WhatsApp({ ...settings, ...bad }), ValidationError);
    assert.ok((await failing(new WhatsApp(settings).messages.send(hi, bad))) instanceof ValidationError);
  }
});

test("hooks get each attempt, without secrets, and one that throws changes nothing", async (t) => {
  hasty(t);
  const seen = [], lines = [];
  const hook = (name) => (event) => { seen.push([name, event]); throw new RangeError("in a hook"); };
  const logger = { debug() {}, info() {}, warn() {}, error: (...all) => lines.push(all.join(" ")) };
  const wa = new WhatsApp({ ...settings, logger, onRequest: hook("request"), onResponse: hook("response"), onError: hook("error") });
  serve(limited, sent);
  await wa.messages.send(hi);
  assert.deepEqual(seen.map(([name, { attempt }]) => [name, attempt]), [["request", 0], ["error", 0], ["request", 1], ["response", 1]]);
  const [[, request], [, failure], , [, response]] = seen;
  assert.deepEqual([request.operation, request.method, request.path, request.params.text], ["messages.send", "POST", "/v25.0/1/messages", hi.text]);
  assert.ok(failure.error instanceof ApiError && failure.wait >= 0 && failure.duration >= 0);
  assert.deepEqual([response.status, response.metadata.trace, response.metadata.attempts], [200, "T2", 2]);
  const shown = inspect(seen, { depth: 9 }) + JSON.stringify(seen);
  for (const secret of [token, proof, appSecret, "A private text"]) assert.ok(!shown.includes(secret), secret);
  assert.equal(lines.filter((line) => /^on(Request|Response|Error) failed: RangeError: in a hook/.test(line)).length, 4);
});

test("keeps the metadata of each result", async () => {
  serve(sent);
  const wa = new WhatsApp(settings);
  const found = metadata(await wa.messages.send(hi));
  assert.deepEqual([found.status, found.trace, found.version, found.attempts, found.headers["x-fb-trace-id"]], [200, "T2", "v25.0", 1, "T2"]);
  assert.equal(found.usage.length, 1);
  assert.deepEqual(JSON.parse(JSON.stringify(found)).usage, found.usage);
  assert.match(inspect(found), /trace: 'T2'/);
  serve({ ...sent, body: "bytes" });
  assert.equal(metadata(await wa.media.download({ url: `${baseUrl}/media/1` })).trace, "T2");
  assert.equal(metadata({}), undefined);
});

test("logs attempts, retries and other versions, and never a secret or content", async (t) => {
  hasty(t);
  const lines = [], logger = Object.fromEntries(["debug", "info", "warn", "error"].map((level) => [level, (...all) => lines.push(`${level} ${all.map((one) => (typeof one === "string" ? one : inspect(one, { depth: 9 }))).join(" ")}`)]));
  const wa = new WhatsApp({ ...settings, logger, logLevel: "debug" });
  serve(limited, { ...sent, headers: { ...sent.headers, "facebook-api-version": "v26.0" } });
  await wa.messages.send(hi);
  const [first, second, third, fourth] = lines;
  assert.match(first, /^debug messages\.send: 429 in \d+ ms, trace T1$/);
  assert.match(second, /^info retry in \d+ ms: messages\.send: Rate limit hit/);
  assert.match(third, /^warn messages\.send: served by version v26\.0/);
  assert.match(fourth, /^debug messages\.send: 200 in \d+ ms, trace T2$/);

  serve({ status: 401, body: JSON.stringify({ error: { code: 190, message: `Bad token ${token}` } }), headers: { "x-echo": `${token} ${proof}` } });
  await failing(wa.messages.send(hi));
  await failing(new WhatsApp({ ...settings, logger, logLevel: "debug", fetch: async (url) => { throw new TypeError(`no route to ${url}`); } }).messages.send(hi));
  await failing(wa.withOptions({ maxRetries: 0 }).with({ phoneNumberId: "3" }).messages.send({ ...hi, to: "" }));
  const hooks = new Webhooks({ appSecret, verifyToken: "the-verify-token", logger, logLevel: "debug" }).on("message", () => { throw new Error("in a handler"); });
  const body = JSON.stringify({ entry: [{ id: "1", changes: [{ field: "messages", value: { metadata: { phone_number_id: "7" }, messages: [{ id: "a", text: { body: "A private text" } }] } }] }] });
  const post = (signature) => hooks.handle(new Request("https://example.com/", { method: "POST", body, headers: { "x-hub-signature-256": signature } }));
  const signature = createHmac("sha256", appSecret).update(body).digest("hex");
  await post(`sha256=${signature}`);
  await post(`sha256=${signature.slice(1)}0`);
  await hooks.handle(new Request("https://example.com/?hub.mode=subscribe&hub.challenge=1&hub.verify_token=wrong"));
  assert.ok(lines.some((line) => /^warn webhook refused \(401\): the signature/.test(line)), lines.join("\n"));
  assert.ok(lines.some((line) => /^warn webhook refused \(403\)/.test(line)));
  assert.ok(lines.some((line) => /^error handler of message:7:a failed: Error: in a handler/.test(line)));
  for (const secret of [token, proof, appSecret, signature, "the-verify-token", "A private text"]) assert.ok(!lines.join("\n").includes(secret), secret);

  serve(sent);
  await new WhatsApp({ ...settings, logger, logLevel: "debug", logContent: true }).messages.send({ ...hi, biz_opaque_callback_data: token });
  assert.match(lines.at(-1), /A private text.*wamid\.1/);
  assert.ok(!lines.at(-1).includes(token));

  lines.length = 0;
  serve(limited);
  await failing(new WhatsApp({ ...settings, logger }).messages.send(hi));
  assert.deepEqual(lines, []);
  assert.throws(() => new WhatsApp({ ...settings, logLevel: "loud" }), ValidationError);
  assert.throws(() => new WhatsApp({ ...settings, logger: { debug() {} } }), ValidationError);
});

test("errors say everything in one line, and their JSON has all but the body", async () => {
  serve({ status: 400, headers: { "x-echo": token }, body: JSON.stringify({ error: { message: "(#131026) Message undeliverable", code: 131026, error_data: { details: "no account" }, fbtrace_id: "AbC" } }) });
  const error = await failing(new WhatsApp(settings).messages.send(hi));
  assert.match(error.message, /^messages\.send: Message undeliverable: no account \(status 400, code 131026, undeliverable, trace AbC\): [^\n]+$/);
  const { headers, ...json } = JSON.parse(JSON.stringify(error));
  assert.deepEqual(json, {
    message: error.message, name: "ApiError", operation: "messages.send", status: 400, code: 131026, kind: "undeliverable",
    platformMessage: "(#131026) Message undeliverable", details: "no account", trace: "AbC", retry: error.retry, attempts: 1,
  });
  assert.equal(headers["x-echo"], "[redacted]");
  assert.doesNotMatch(inspect(error), /raw|Uint8Array/);
  serve({ status: 302, headers: { location: "/" } });
  assert.match((await failing(new WhatsApp(settings).messages.send(hi))).message, /^messages\.send: fetch failed: unexpected redirect/);
  const odd = await failing(new WhatsApp({ ...settings, fetch: httpTransport() }).messages.send(hi));
  assert.ok(odd instanceof UnexpectedResponseError);
  assert.match(odd.message, /^messages\.send: .*status 302/);
  assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(odd))).toSorted(), ["attempts", "headers", "message", "name", "operation", "reason", "retry", "status"]);
});

test("a client for another tenant shares everything but the access", async () => {
  serve(sent);
  const seen = [];
  const wa = new WhatsApp({ ...settings, onResponse: ({ operation }) => void seen.push(operation) });
  const other = wa.with({ token: "EAAOTHER", phoneNumberId: "9" });
  await other.messages.send(hi);
  assert.deepEqual([got[0].url, got[0].headers.authorization], ["/v25.0/9/messages", "Bearer EAAOTHER"]);
  await wa.with({ phoneNumberId: "8" }).messages.send(hi);
  assert.equal(got[1].url, `/v25.0/8/messages?appsecret_proof=${proof}`);
  await wa.with({ token: "EAAOTHER", appSecret: "b" }).accounts.get();
  assert.match(got[2].url, /^\/v25\.0\/2\?.*appsecret_proof=(?!undefined)/);
  assert.equal(seen.length, 3);
  assert.throws(() => wa.with({ token: 5 }), ValidationError);
});

const delivery = (number, entry = "1") => events(Buffer.from(JSON.stringify({ entry: [{ id: entry, changes: [{ field: "messages", value: { ...(number && { metadata: { phone_number_id: number } }), messages: [{ id: "a", from: "16505551234" }] } }] }] })))[0];

test("tenants are looked up once, and the least used are forgotten", async () => {
  const lookups = [];
  const tenants = new WhatsApp(settings).tenants(async (event) => {
    lookups.push(event.phone_number_id ?? event.entry_id);
    return event.phone_number_id === "unknown" ? undefined : { token: `EAA${event.phone_number_id}` };
  });
  serve(sent);
  const [one, same] = await Promise.all([tenants.client(delivery("5")), tenants.client(delivery("5"))]);
  assert.equal(one, same);
  await one.reply(delivery("5"), { text: { body: "Hi" } });
  assert.deepEqual([got[0].url, got[0].headers.authorization], ["/v25.0/5/messages", "Bearer EAA5"]);
  assert.deepEqual(lookups, ["5"]);
  tenants.forget("5");
  await tenants.client(delivery("5"));
  await tenants.client(delivery(undefined, "77"));
  assert.deepEqual(lookups, ["5", "5", "77"]);
  for (let i = 0; i < 2; i++) assert.match((await failing(tenants.client(delivery("unknown")))).message, /tenants\.lookup.*unknown/);
  assert.equal(lookups.length, 5);
  for (let i = 0; i < 1000; i++) await tenants.client(delivery(`n${i}`));
  await tenants.client(delivery("5"));
  assert.deepEqual(lookups.slice(-1), ["5"]);
  assert.throws(() => new WhatsApp(settings).tenants(), ValidationError);
});

test("calls a path that the library doesn't know, on the platform's host only", async (t) => {
  hasty(t);
  const wa = new WhatsApp(settings);
  serve(limited, { body: '{"success":true,"id":9007199254740993}', headers: sent.headers });
  const result = await wa.raw("POST", "/{waba_id}/new_things", { name: "a", list: [1] });
  assert.deepEqual(result, { success: true, id: "9007199254740993" });
  assert.deepEqual([got.length, got[1].method, got[1].url, JSON.parse(got[1].body)], [2, "POST", `/v25.0/2/new_things?appsecret_proof=${proof}`, { name: "a", list: [1] }]);
  assert.equal(metadata(result).trace, "T2");
  serve({ body: '{"data":[]}' });
  await wa.raw("GET", "/{phone_number_id}/things", { fields: "a,b" });
  assert.match(got[0].url, /^\/v25\.0\/1\/things\?(?=.*fields=a(,|%2C)b)/);
  serve({ status: 400, body: '{"error":{"code":100,"message":"Invalid"}}' });
  const error = await failing(wa.raw("DELETE", "/5"));
  assert.deepEqual([error.operation, error.code, got[0].method], ["raw.delete", 100, "DELETE"]);
  const broken = { ...settings, fetch: async () => { throw new TypeError("terminated"); }, maxRetries: 0 };
  const kinds = ["GET", "POST", "DELETE"].map(async (method) => (await failing(new WhatsApp(broken).raw(method, "/5"))).retry.kind);
  assert.deepEqual(await Promise.all(kinds), ["safe", "maybe_duplicate", "maybe_duplicate"]);
  serve(sent);
  for (const [method, path] of [["GET", "https://evil.example/"], ["GET", "//evil.example/"], ["GET", "/a/../b"], ["PUT", "/a"], [5, "/a"], ["GET", 5], ["GET", "/{nothing}"]]) {
    assert.ok((await failing(wa.raw(method, path))) instanceof ValidationError, `${method} ${path}`);
  }
  assert.equal(got.length, 0);
});
