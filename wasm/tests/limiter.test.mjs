// The limiter with what a client throws and returns.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, LimitError, Limiter, SendPolicy, TransportError, ValidationError, Webhooks, WhatsApp, WhatsAppError, acquire, events, metadata } from "../js/node.js";

const message = { phone_number_id: "106540352242922", to: "+16505551234", text: { body: "Hi" } };
const params = { ...message, waba_id: "102290129340398" };
const answer = (status, body, headers = {}) => async () => new Response(JSON.stringify(body), { status, headers });
const client = (fetch) => new WhatsApp({ token: "TOKEN", phoneNumberId: "106540352242922", fetch, maxRetries: 0, logLevel: "off" });

test("an error of the API pauses what it is about", async () => {
  const limiter = new Limiter();
  const refusal = { error: { message: "(#131042) Business eligibility payment issue", code: 131042 } };
  const error = await client(answer(400, refusal)).messages.send(message).catch((error) => error);
  assert.ok(error instanceof ApiError);
  assert.deepEqual(limiter.decide("messages.send", params, 0), { send: true });
  limiter.observe("messages.send", params, 0, error, undefined, 50);
  const other = { ...params, to: "+16505550000" };
  assert.deepEqual(limiter.decide("messages.send", other, 100), { send: false, until: 50 + 900_000, because: "payment" });
});

test("a message that wasn't sent doesn't count for the messaging limit", async () => {
  const template = { ...params, text: undefined, template: { name: "sale", language: { code: "en_US" } } };
  const unsent = await client(async () => { throw Object.assign(new Error("refused"), { code: "ECONNREFUSED" }); }).messages.send(message).catch((error) => error);
  const lost = await client(async () => { throw Object.assign(new Error("reset"), { code: "ECONNRESET" }); }).messages.send(message).catch((error) => error);
  const invalid = await client(fetch).messages.send({ to: "+16505551234", text: { body: "" } }).catch((error) => error);
  assert.ok(unsent instanceof TransportError && lost instanceof TransportError && invalid instanceof ValidationError);
  for (const [error, counts] of [[unsent, false], [invalid, false], [lost, true]]) {
    const limiter = new Limiter({ messagingLimit: 1 });
    assert.equal(limiter.decide("messages.send", template, 0).send, true);
    limiter.observe("messages.send", template, 0, error, undefined, 10);
    assert.equal(limiter.decide("messages.send", { ...template, to: "+16505550000" }, 20).send, !counts, error.message);
  }
});

test("the metadata of a response has the quotas", async () => {
  const usage = { "102290129340398": [{ type: "whatsapp_business_management", call_count: 100, estimated_time_to_regain_access: 19 }] };
  const headers = { "x-business-use-case-usage": JSON.stringify(usage) };
  const listed = await client(answer(200, { data: [] }, headers)).templates.list({ waba_id: "102290129340398" });
  const limiter = new Limiter();
  limiter.observe("templates.list", { waba_id: "102290129340398" }, 0, undefined, metadata(listed), 0);
  const decision = limiter.decide("templates.list", { waba_id: "102290129340398" }, 1);
  assert.deepEqual(decision, { send: false, until: 19 * 60_000, because: "waba_calls" });
});

const sent = () => answer(200, { messaging_product: "whatsapp", contacts: [], messages: [{ id: "wamid.1" }] })();
const refused = (code, details) => answer(400, { error: { message: `(#${code}) x`, code, ...(details && { error_data: { details } }) } })();
const failing = (promise) => promise.then(() => assert.fail("it went well"), (error) => error);
const hi = { text: { body: "Hi" } };

/** Returns a client with a limiter, over functions that answer its requests in order; the last answers all others. */
function limited(limiter, answers, settings = {}) {
  const times = [];
  const fetch = async (url, init) => {
    times.push(performance.now());
    return answers[Math.min(times.length, answers.length) - 1](url, init);
  };
  const wa = new WhatsApp({ token: "TOKEN", phoneNumberId: "106540352242922", wabaId: "102290129340398", fetch, limiter, logLevel: "off", ...settings });
  return { wa, times };
}

test("a client spreads messages over the second", async () => {
  const { wa, times } = limited(new Limiter({ throughput: 40 }), [sent]);
  await Promise.all(Array.from({ length: 12 }, (_, i) => wa.messages.send({ to: `+1650555${1000 + i}`, ...hi })));
  assert.equal(times.length, 12);
  // 40 in a second that counts for 1,050 ms are one in 26 ms.
  assert.ok(times[11] - times[0] >= 11 * 25, `${times[11] - times[0]} ms`);
});

test("a call waits at most for maxWait, and then isn't sent", async () => {
  const limiter = new Limiter({ pairBurst: 2, throughput: 1000 });
  const { wa, times } = limited(limiter, [sent], { maxWait: 0 });
  for (let i = 0; i < 2; i++) await wa.messages.send({ to: "+16505551234", ...hi }, { maxWait: 1000 });
  const error = await failing(wa.messages.send({ to: "16505551234", ...hi }));
  assert.ok(error instanceof LimitError && error instanceof WhatsAppError);
  assert.deepEqual([error.because, error.operation, error.retry.kind, times.length], ["pair", "messages.send", "safe", 2]);
  assert.ok(Math.abs(error.until - Date.now() - 12_000) < 1000 && error.retry.after > 11_000, `${error.until}`);
  assert.match(error.message, /^messages\.send: not sent: pair rate limit: .* safe after 1\d s$/);
  assert.equal(JSON.parse(JSON.stringify(error)).because, "pair");
  await wa.messages.send({ to: "+16505559999", ...hi }, { maxWait: 1000 });
});

test("the deadline of a call bounds its wait", async () => {
  const limiter = new Limiter({ pairBurst: 1 });
  const { wa } = limited(limiter, [sent]);
  await wa.messages.send({ to: "+16505551234", ...hi });
  assert.equal((await failing(wa.messages.send({ to: "+16505551234", ...hi }, { deadline: 1000 }))).because, "pair");
});

test("a wait ends with the signal of the call", async () => {
  const limiter = new Limiter({ pairBurst: 1 });
  const { wa, times } = limited(limiter, [sent]);
  await wa.messages.send({ to: "+16505551234", ...hi });
  const stop = new AbortController();
  const waiting = failing(wa.messages.send({ to: "+16505551234", ...hi }, { signal: stop.signal }));
  setTimeout(() => stop.abort(), 20);
  assert.equal((await waiting).name, "AbortError");
  assert.equal(times.length, 1);
});

test("each retry asks again, and a refusal pauses the pair", async () => {
  const limiter = new Limiter({ pairInterval: 1000, throughput: 1000 });
  const { wa, times } = limited(limiter, [() => refused(131056), sent], { maxRetries: 1 });
  await wa.messages.send({ to: "+16505551234", ...hi });
  assert.equal(times.length, 2);
  assert.ok(times[1] - times[0] >= 900, "the pair is paused for 4^0 seconds");
  const stuck = limited(limiter, [() => refused(131056)], { maxRetries: 0, maxWait: 0 });
  const to = "+16505550001";
  assert.ok(await failing(stuck.wa.messages.send({ to, ...hi })) instanceof ApiError);
  assert.equal((await failing(stuck.wa.messages.send({ to, ...hi }))).because, "pair");
  assert.equal(stuck.times.length, 1);
});

test("a refusal that waiting doesn't end stops the number, until it is cleared", async () => {
  const limiter = new Limiter();
  const { wa, times } = limited(limiter, [() => refused(131031), sent]);
  assert.ok(await failing(wa.messages.send({ to: "+16505551234", ...hi })) instanceof ApiError);
  const error = await failing(wa.messages.send({ to: "+16505559999", ...hi }));
  assert.deepEqual([error.name, error.because, error.until, error.retry.kind], ["LimitError", "restricted", undefined, "never"]);
  assert.equal(error.whatToDo, "Read the account's restriction in WhatsApp Manager, and appeal.");
  limiter.clear("restricted", "102290129340398");
  await wa.messages.send({ to: "+16505559999", ...hi });
  assert.equal(times.length, 2);
});

test("a client learns limits from responses and quotas from their headers", async () => {
  const limiter = new Limiter();
  const number = { id: "106540352242922", throughput: { level: "HIGH" }, whatsapp_business_manager_messaging_limit: "TIER_2K" };
  const usage = { "102290129340398": [{ type: "whatsapp_business_management", call_count: 100, estimated_time_to_regain_access: 19 }] };
  const { wa } = limited(limiter, [answer(200, number), answer(200, { data: [] }, { "x-business-use-case-usage": JSON.stringify(usage) })]);
  await wa.phoneNumbers.get();
  const known = limiter.explain().map(({ limit, of, source }) => [limit, of, source]);
  assert.ok(known.some((state) => state.join() === "throughput,1000,response") && known.some((state) => state.join() === "messaging_limit,2000,response"), `${known}`);
  await wa.templates.list();
  const error = await failing(wa.templates.list());
  assert.deepEqual([error.because, error.retry.kind], ["waba_calls", "safe"]);
});

test("with a policy, templates in an open window don't count for the messaging limit", async () => {
  const policy = new SendPolicy();
  const limiter = new Limiter({ messagingLimit: 1 });
  const { wa } = limited(limiter, [sent], { policy, maxWait: 100 });
  const template = { template: { name: "sale", language: { code: "en_US" } } };
  const value = { metadata: { phone_number_id: "106540352242922" }, messages: [{ from: "16505551234", id: "wamid.2", timestamp: `${Math.floor(Date.now() / 1000)}`, type: "text", text: { body: "Hi" } }] };
  const body = JSON.stringify({ object: "whatsapp_business_account", entry: [{ id: "102290129340398", changes: [{ field: "messages", value }] }] });
  for (const event of events(new TextEncoder().encode(body))) policy.event(event);
  for (const to of ["+16505551234", "+16505550001"]) await wa.messages.send({ to, ...template });
  assert.equal((await failing(wa.messages.send({ to: "+16505550002", ...template }))).because, "messaging_limit");
});

test("each call of a batch asks for itself", async () => {
  const limiter = new Limiter({ pairBurst: 1 });
  const item = (value, code = 200) => ({ code, headers: [], body: JSON.stringify(value) });
  const batch = (_, { body }) => new Response(JSON.stringify(JSON.parse(new URLSearchParams(body).get("batch")).map((_, i) => i === 0
    ? item({ messages: [{ id: "wamid.1" }] }) : item({ error: { message: "(#131031) x", code: 131031 } }, 400))));
  const { wa } = limited(limiter, [batch], { maxWait: 100 });
  const results = await wa.batch([
    (wa) => wa.messages.send({ to: "+16505551234", ...hi }),
    (wa) => wa.messages.send({ to: "+16505551234", ...hi }),
    (wa) => wa.messages.send({ to: "+16505559999", ...hi }),
  ]);
  assert.deepEqual(results.map(({ status, reason }) => reason?.name ?? status), ["fulfilled", "LimitError", "ApiError"]);
  assert.equal((await failing(wa.messages.send({ to: "+16505550001", ...hi }))).because, "restricted");
});

test("requests without the client wait in the same way", async () => {
  const limiter = new Limiter({ pairBurst: 1, throughput: 40 });
  const before = Date.now();
  assert.ok((await acquire(limiter, "messages.send", params)) >= before);
  const second = await acquire(limiter, "messages.send", { ...params, to: "+16505559999" });
  assert.ok(second >= before + 26, "messages are spread");
  assert.equal((await failing(acquire(limiter, "messages.send", params, { maxWait: 1000 }))).because, "pair");
  const signal = AbortSignal.timeout(20);
  assert.equal((await failing(acquire(limiter, "messages.send", params, { signal }))).name, "TimeoutError");
  assert.match((await failing(acquire(limiter, "messages.sned", params))).message, /messages\.sned/);
});

test("the limiter may be elsewhere", async () => {
  const limiter = new Limiter();
  const far = Object.fromEntries(["admit", "observe", "learn"].map((name) => [name, async (...given) => limiter[name](...given)]));
  const { wa } = limited(far, [sent]);
  await wa.messages.send({ to: "+16505551234", ...hi });
  assert.equal(limiter.explain().find(({ limit }) => limit === "throughput").used, 1);
  assert.throws(() => limited({}, [sent]), (error) => error instanceof ValidationError && error.path === "limiter");
});

test("a limiter that fails after a call changes nothing", async () => {
  const lines = [];
  const logger = Object.fromEntries(["error", "warn", "info", "debug"].map((level) => [level, (...line) => lines.push(line.join(" "))]));
  const lost = { admit: () => undefined, observe: () => { throw new Error("lost"); }, learn() {} };
  const { wa } = limited(lost, [sent, () => refused(131031)], { logger, logLevel: "error" });
  await wa.messages.send({ to: "+16505551234", ...hi });
  assert.ok(await failing(wa.messages.send({ to: "+16505551234", ...hi })) instanceof ApiError);
  assert.deepEqual(lines, ["a limiter failed: Error: lost", "a limiter failed: Error: lost"]);
});

test("clients of other numbers share the limiter", async () => {
  const limiter = new Limiter({ pairBurst: 1 });
  const { wa } = limited(limiter, [sent], { maxWait: 100 });
  await wa.messages.send({ to: "+16505551234", ...hi });
  await wa.number("110987654321012").messages.send({ to: "+16505551234", ...hi });
  assert.equal((await failing(wa.number("110987654321012").withOptions({ maxWait: 0 }).messages.send({ to: "+16505551234", ...hi }))).because, "pair");
});

test("a handler of all events feeds the limiter", async () => {
  const limiter = new Limiter();
  const hooks = new Webhooks({ appSecret: "app", verifyToken: "v" });
  const order = [];
  hooks.on((event) => limiter.event(event)).on("status", () => order.push("status")).on((event) => order.push(event.kind));
  const value = { metadata: { phone_number_id: "106540352242922" }, statuses: [{ id: "wamid.1", status: "failed", timestamp: "1", recipient_id: "16505551234", errors: [{ code: 131031 }] }] };
  const body = JSON.stringify({ object: "whatsapp_business_account", entry: [{ id: "102290129340398", changes: [{ field: "messages", value }] }] });
  await hooks.dispatch(events(new TextEncoder().encode(body)));
  assert.ok(limiter.explain().some(({ limit }) => limit === "restricted"));
  assert.deepEqual(order, ["status", "status"]);
  for (const given of [["nothing", () => {}], [() => {}, () => {}], ["status"], []]) assert.throws(() => hooks.on(...given), ValidationError);
});
