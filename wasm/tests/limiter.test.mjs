// The limiter with what a client throws and returns.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, Limiter, TransportError, ValidationError, WhatsApp, metadata } from "../js/node.js";

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
