// No argument harms the WebAssembly module, and a module of another version isn't used.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { SendPolicy, ValidationError, Limiter, Deduplicator, TemplateCache, Webhooks, WhatsApp, Event, classifyCode, checkTemplate, events, fillTemplate, mergeStatus, metadata, normalizePhone, samePhone, statusRank, validateTemplate } from "../js/node.js";
import { fingerprint } from "../js/operations.js";

/** Values of wrong types: each harmed the module, or might. */
const odd = [
  undefined, null, true, 5, -1, 1.5, NaN, Infinity, -Infinity, 2 ** 60, 7n, Symbol("odd"), [], ["a"], [5, { length: 1 << 20 }], {}, new Map(),
  { length: 1 << 30 }, { length: -1 }, { length: "9" }, { length: 4, charCodeAt: () => 300, slice: () => "x" }, Object.create(null),
  () => {}, new String("text"), new Date(NaN), new Uint8Array(3), new Float64Array(3), new ArrayBuffer(8), new Proxy({}, {}), "", "\ud800",
];

const hi = { to: "+16505551234", text: { body: "Hi" } };
const settings = { token: "EAAJB", phoneNumberId: "7", fetch: async () => new Response("{}") };
const wa = new WhatsApp(settings);
const hooks = new Webhooks({ appSecret: "app", verifyToken: "token" });
const [limiter, seen, cache, policy] = [new Limiter(), new Deduplicator(), new TemplateCache(), new SendPolicy()];
const none = new Uint8Array();
const [inbound] = events(Buffer.from('{"entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"id":"a","from":"1"}]}}]}]}'));
const stored = inbound.toJSON();
const event = { kind: "message", phone_number_id: "7", timestamp: 0, data: {} };

/** Every function with valid arguments: each argument is replaced by each odd value. */
const calls = {
  normalizePhone: [normalizePhone, "+16505551234"],
  samePhone: [samePhone, "1", "2"],
  checkTemplate: [checkTemplate, { name: "a", components: [] }, { name: "a", language: { code: "en" } }],
  fillTemplate: [fillTemplate, { name: "a", language: "en", components: [] }, {}],
  validateTemplate: [validateTemplate, { name: "a", components: [] }],
  classifyCode: [classifyCode, 131056, true],
  statusRank: [statusRank, "read"],
  mergeStatus: [mergeStatus, "sent", "read"],
  events: [events, none],
  "new WhatsApp": [(given) => new WhatsApp(given).request("messages.send", hi), settings],
  ...Object.fromEntries(["token", "phoneNumberId", "wabaId", "businessId", "appId", "appSecret", "version", "baseUrl", "allowHttp", "timeout", "onOtherVersion"].map((name) =>
    [`new WhatsApp: ${name}`, [(value) => new WhatsApp({ ...settings, [name]: value ?? settings[name] }).call("messages.send", hi), settings[name]]])),
  "new WhatsApp: fetch": [(fetch) => typeof fetch !== "function" && new WhatsApp({ ...settings, fetch }), settings.fetch],
  "wa.number": [(id) => wa.number(id).request("messages.send", hi), "7"],
  "wa.request": [(...all) => wa.request(...all), "messages.send", hi, {}],
  "wa.request: parameters": [(value) => wa.request("messages.send", { ...hi, text: value }), hi.text],
  "wa.request: file": [(value) => wa.request("media.upload", { file: value, type: "image/png" }), none],
  "wa.request: options": [(lenient, extra) => wa.request("messages.send", hi, { lenient, extra }), true, { a: 1 }],
  "wa.call": [(...all) => wa.call(...all), "messages.send", hi, {}],
  "wa.call: signal": [(signal) => wa.call("messages.send", hi, { signal }), AbortSignal.timeout(1e6)],
  "wa.response": [(...all) => wa.response(...all), "messages.send", 200, [], Buffer.from("{}"), hi],
  "wa.response: headers": [(name, value) => wa.response("messages.send", 400, [[name, value]], Buffer.from('{"error":{"code":1}}')).catch((error) => error), "retry-after", "7"],
  "wa.response: digest": [(sha256) => wa.response("media.download", 200, [], none, { url: "", sha256 }), undefined],
  "wa.phoneNumbers.listAll": [async (params) => { for await (const _ of wa.phoneNumbers.listAll(params)); }, { after: "A" }],
  "new Webhooks": [(given) => new Webhooks(given).challenge("?"), { appSecret: "app" }],
  "new Webhooks: settings": [(appSecret, verifyToken, limit) => new Webhooks({ appSecret, verifyToken, limit }), "app", "token", 5],
  "wa.with": [(given) => wa.with(given).messages.send(hi), { phoneNumberId: "7" }],
  "wa.withOptions": [(given) => wa.withOptions(given).messages.send(hi), {}],
  ...Object.fromEntries(["timeout", "deadline", "maxRetries", "headers"].map((name) =>
    [`wa.call: ${name}`, [(value) => wa.messages.send(hi, { [name]: value }), name === "headers" ? {} : 5]])),
  "wa.raw": [(...all) => wa.raw(...all), "POST", "/me", {}, {}],
  "wa.reply": [(...all) => wa.reply(...all), inbound, { text: { body: "Hi" } }, { quote: true }],
  "wa.reply: quote": [(quote) => wa.reply(inbound, { text: { body: "Hi" } }, { quote }), true],
  "wa.markRead": [(...all) => wa.markRead(...all), inbound, { typing: true }],
  "wa.downloadStream": [(...all) => wa.downloadStream(...all), { url: "https://lookaside.fbsbx.com/a" }, {}],
  "wa.downloadStream: digest": [async (sha256) => { for await (const _ of await wa.downloadStream({ url: "https://lookaside.fbsbx.com/a", sha256 })); }, "a"],
  "wa.tenants": [(lookup) => typeof lookup !== "function" && wa.tenants(lookup), () => ({})],
  "tenants.client": [(...all) => wa.tenants(() => ({})).client(...all), inbound],
  "tenants: lookup": [(found) => wa.tenants(() => found).client(inbound), { token: "EAAJB" }],
  metadata: [metadata, {}],
  "Event.fromJSON": [(json) => Event.fromJSON(json).recipient, JSON.stringify(inbound)],
  ...Object.fromEntries(Object.keys(stored).map((name) => [`Event.fromJSON: ${name}`, [(value) => Event.fromJSON({ ...stored, [name]: value }).recipient, stored[name]]])),
  "hooks.dispatch": [(given) => hooks.dispatch(given), [inbound]],
  "hooks.drain": [(time) => hooks.drain(time), 5],
  "hooks.verify": [(...all) => hooks.verify(...all), "sha256=", none],
  "hooks.challenge": [(query) => hooks.challenge(query), "?hub.mode=subscribe&hub.challenge=1&hub.verify_token=token"],
  "new Limiter": [(limits) => new Limiter(limits), {}],
  "new Limiter: limits": [(pairInterval, pairModel) => new Limiter({ pairInterval, pairModel }), 1, "debt"],
  "Limiter.restore": [Limiter.restore, limiter.snapshot()],
  "limiter.take": [(...all) => limiter.take(...all), "7", "1", 0],
  "limiter.setLimits": [(limits) => limiter.setLimits(limits), {}],
  "limiter.link": [(...all) => limiter.link(...all), "1", "2"],
  "limiter.pausePair": [(...all) => limiter.pausePair(...all), "7", "1", 0],
  "limiter.pauseNumber": [(...all) => limiter.pauseNumber(...all), "7", 0],
  "limiter.prune": [(now) => limiter.prune(now), 0],
  "new TemplateCache": [(settings) => new TemplateCache(settings), {}],
  "TemplateCache.restore": [TemplateCache.restore, cache.snapshot()],
  "templates.store": [(...given) => cache.store(...given), "1", [], 5],
  "templates.get": [(...given) => cache.get(...given), "1", "a", "en", 5],
  "templates.apply": [(...given) => cache.apply(...given), event, 5],
  "new Deduplicator": [(settings) => new Deduplicator(settings), {}],
  "new Deduplicator: settings": [(room, keep) => new Deduplicator({ room, keep }), 5, 5],
  "Deduplicator.restore": [Deduplicator.restore, seen.snapshot()],
  "Deduplicator.claim": [Deduplicator.claim, "p:", "a", 5],
  "Deduplicator.claimed": [Deduplicator.claimed, "OK"],
  "Deduplicator.release": [Deduplicator.release, "p:", "a"],
  "seen.isNew": [(...all) => seen.isNew(...all), "a", 0],
  "seen.forget": [(key) => seen.forget(key), "a"],
  "new SendPolicy": [(settings) => new SendPolicy(settings), {}],
  "new SendPolicy: settings": [(requiresOptIn) => new SendPolicy({ requiresOptIn }), true],
  "SendPolicy.restore": [SendPolicy.restore, policy.snapshot()],
  "policy.event": [(given) => policy.event(given), event],
  ...Object.fromEntries(Object.keys(event).map((name) => [`policy.event: ${name}`, [(value) => policy.event({ ...event, [name]: value }), event[name]]])),
  "policy.recordSent": [(...all) => policy.recordSent(...all), "7", "1", 0],
  "policy.optIn": [(...all) => policy.optIn(...all), "1", 0],
  "policy.optOut": [(...all) => policy.optOut(...all), "1", 0],
  "policy.check": [(...all) => policy.check(...all), "7", "1", "service", 0],
  "policy.freeUntil": [(...all) => policy.freeUntil(...all), "7", "1", 0],
  "policy.openUntil": [(...all) => policy.openUntil(...all), "7", "1", 0],
  "policy.prune": [(now) => policy.prune(now), 0],
};

for (const [name, [call, ...good]] of Object.entries(calls)) {
  test(`${name} takes what it can use, and refuses the rest`, async () => {
    for (const i of good.keys()) {
      for (const value of odd) {
        try {
          await call(...good.with(i, value));
        } catch (error) {
          assert.match(error.name, /^(Validation|Signature|UnexpectedResponse)Error$/, `${i}: ${String(value?.length ?? typeof value)}: ${error.stack}`);
        }
        assert.equal(normalizePhone("+1 650-555-1234"), "+16505551234");
      }
    }
    assert.equal(new Limiter().take("7", "1", 0).send, true);
    assert.match(wa.request("messages.send", hi).body, /"Hi"/);
  });
}

test("an error names the argument that has the wrong type", () => {
  const named = (call, path, message) => assert.throws(call, (error) => error instanceof ValidationError && error.path === path && message.test(error.message));
  named(() => normalizePhone({ length: 1e9 }), "phone", /^phone: text, got object$/);
  named(() => limiter.take("7", "1", NaN), "now", /^now: a finite number, got NaN$/);
  named(() => seen.isNew(null), "key", /^key: text$/);
  named(() => Limiter.restore(), "snapshot", /^snapshot: text$/);
  named(() => wa.request("messages.send", hi, { lenient: "yes" }), "lenient", /^lenient: true or false, got string$/);
  named(() => new Webhooks({ appSecret: ["app", 5] }), "appSecret", /^appSecret: text, got number$/);
  named(() => events([1]), "body", /^body: the raw bytes/);
});

test("refuses numbers that JSON would change, with their path", () => {
  const request = (more) => wa.request("messages.send", { to: "+16505551234", ...more }, { lenient: true });
  const refused = (more, path, pattern) => assert.throws(() => request(more), (error) => error instanceof ValidationError && error.path === path && pattern.test(error.message));
  const location = { longitude: 1.5, latitude: 2 };
  refused({ location: { ...location, latitude: NaN } }, "messages.send.location.latitude", /a finite number, got NaN/);
  refused({ location: { ...location, longitude: -Infinity } }, "messages.send.location.longitude", /a finite number, got -Infinity/);
  refused({ phone_number_id: 120000000000000001, text: { body: "a" } }, "messages.send.phone_number_id", /a string of its digits.*, got 120000000000000000$/);
  refused({ contacts: [{}, { n: [1, 2 ** 53] }] }, "messages.send.contacts[1].n[1]", /9007199254740992/);
  assert.throws(() => wa.request("messages.send", hi, { extra: { a: [NaN] } }), { name: "ValidationError", path: "extra.a[0]" });
  assert.throws(() => new Limiter({ throughput: NaN }), { name: "ValidationError", path: "limits.throughput" });
  for (const exact of [{ location }, { phone_number_id: 2 ** 53 - 1, text: { body: "a" } }, { phone_number_id: 120000000000000001n, text: { body: "a" } }]) request(exact);
  assert.match(request({ phone_number_id: 120000000000000001n, text: { body: "a" } }).url, /\/120000000000000001\//);
});

test("refuses a module of another version at loading", () => {
  const module = readFileSync(new URL("../js/core_bg.wasm", import.meta.url));
  // `i32.const` and the number, in the function that returns it.
  const constant = Buffer.from([0x41, ...leb128(fingerprint | 0)]);
  const at = module.indexOf(constant);
  assert.ok(at > 0 && module.indexOf(constant, at + 1) < 0);
  const other = Buffer.from(module);
  other[at + 1] ^= 1;
  // An empty module with a memory: it lacks the function.
  const foreign = Buffer.from("0061736d010000000503010001070a01066d656d6f72790200", "hex");
  const program = `
    import { readFileSync } from "node:fs";
    import { load, normalizePhone, WhatsApp } from ${JSON.stringify(new URL("../js/slim.js", import.meta.url).href)};
    load(readFileSync(process.argv[1]));
    for (const call of [() => normalizePhone("+16505551234"), () => new WhatsApp({ token: "EAAJB", wabaId: "1" }).request("templates.list").url.split("?")[0]]) {
      try { console.log(call()); } catch (error) { console.log(error.message); }
    }`;
  const folder = mkdtempSync(join(tmpdir(), "wabakit-"));
  try {
    const output = (bytes) => {
      const file = join(folder, "core.wasm");
      writeFileSync(file, bytes);
      const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program, file], { encoding: "utf8", cwd: fileURLToPath(new URL(".", import.meta.url)) });
      assert.equal(stderr, "");
      return stdout.trim().split("\n");
    };
    assert.deepEqual(output(module), ["+16505551234", "https://graph.facebook.com/v25.0/1/message_templates"]);
    for (const wrong of [other, foreign]) {
      for (const line of output(wrong)) assert.match(line, /different versions.*wabakit\/core\.wasm/);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function leb128(value) {
  const byte = value & 0x7f;
  const rest = value >> 7;
  const last = (rest === 0 && !(byte & 0x40)) || (rest === -1 && byte & 0x40);
  return last ? [byte] : [byte | 0x80, ...leb128(rest)];
}
