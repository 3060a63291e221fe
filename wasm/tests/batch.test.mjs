// Batches of calls, with a `fetch` that answers them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, TransportError, UnexpectedResponseError, ValidationError, WhatsApp } from "../js/node.js";

/** Returns a client, the batches that it sends, and the responses that it gets. */
function sandbox(answer) {
  const sent = [];
  const fetch = async (url, { body, signal }) => {
    const items = JSON.parse(new URLSearchParams(body).get("batch"));
    sent.push({ url, items });
    return new Response(JSON.stringify(await answer(items, signal)));
  };
  return [new WhatsApp({ token: "EAAJB", phoneNumberId: "106540352242922", wabaId: "102290129340398", fetch }), sent];
}

const item = (value, code = 200) => ({ code, headers: [{ name: "facebook-api-version", value: "v25.0" }], body: JSON.stringify(value) });
const id = ({ relative_url }) => item({ id: relative_url.split(/[/?]/)[2] });
const failing = (promise) => promise.then(() => assert.fail("it went well"), (error) => error);

test("returns each result in the order of the functions", async () => {
  const [wa, sent] = sandbox(([first, second]) => [id(first), item({ error: { message: "no EAAJB", code: 100 } }, 400), null].slice(0, second ? 3 : 1));
  const results = await wa.batch([
    async (wa) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return (await wa.phoneNumbers.get()).id;
    },
    (wa) => wa.accounts.get(),
    (wa) => wa.messages.send({ to: "+16505551234", text: { body: "Hi" } }),
  ]);
  assert.equal(sent.length, 1);
  assert.equal(sent[0].url, "https://graph.facebook.com/v25.0/");
  assert.deepEqual(sent[0].items.map(({ method }) => method), ["GET", "GET", "POST"]);
  assert.deepEqual(results[0], { status: "fulfilled", value: "106540352242922" });
  assert.ok(results[1].reason instanceof ApiError && results[1].reason.code === 100);
  assert.ok(results[2].reason instanceof UnexpectedResponseError);
  assert.deepEqual([results[2].reason.status, results[2].reason.retry.kind], [504, "maybe_duplicate"]);
});

test("sends the other calls if a function fails before its call", async () => {
  const [wa, sent] = sandbox((items) => items.map(id));
  const [invalid, thrown, number] = await wa.batch([
    (wa) => wa.accounts.get({ waba_id: "" }),
    () => { throw new RangeError("mine"); },
    (wa) => wa.phoneNumbers.get({ phone_number_id: "7" }),
  ]);
  assert.ok(invalid.reason instanceof ValidationError);
  assert.equal(thrown.reason.message, "mine");
  assert.equal(number.value.id, "7");
  assert.equal(sent[0].items.length, 1);
});

test("sends nothing if every function fails before its call", async () => {
  const [wa, sent] = sandbox(() => []);
  const [only] = await wa.batch([(wa) => wa.accounts.get({ waba_id: "" })]);
  assert.ok(only.reason instanceof ValidationError);
  assert.equal(sent.length, 0);
});

test("refuses functions that make no call or more than one", async () => {
  const [wa, sent] = sandbox((items) => items.map(id));
  const [none, twice, then, good] = await wa.batch([
    () => 5,
    (wa) => Promise.all([wa.phoneNumbers.get(), wa.phoneNumbers.get()]),
    async (wa) => [await wa.phoneNumbers.get(), await wa.phoneNumbers.get().catch(() => "hidden")],
    (wa) => wa.accounts.get(),
  ]);
  for (const [i, { reason }] of [none, twice, then].entries()) {
    assert.ok(reason instanceof ValidationError && reason.path === `batch[${i}]`, String(reason));
  }
  assert.deepEqual([none.reason.got, twice.reason.got], ["none", "more"]);
  assert.equal(good.value.id, "102290129340398");
  assert.equal(sent[0].items.length, 2);
});

test("rejects if the batch fails as a whole", async () => {
  const fetch = async () => { throw new TypeError("fetch failed", { cause: new Error("EAAJB") }); };
  const wa = new WhatsApp({ token: "EAAJB", phoneNumberId: "7", wabaId: "8", fetch });
  const read = (wa) => wa.phoneNumbers.get();
  const lost = await failing(wa.batch([read]));
  assert.ok(lost instanceof TransportError);
  assert.equal(lost.retry.kind, "safe");
  const send = (wa) => wa.messages.send({ to: "+16505551234", text: { body: "Hi" } });
  assert.equal((await failing(wa.batch([read, send]))).retry.kind, "maybe_duplicate");
  const [fewer] = sandbox(() => []);
  assert.ok((await failing(fewer.batch([read]))) instanceof UnexpectedResponseError);
  assert.equal((await failing(fewer.batch([]))).message, "batch: 1 to 50 calls, got 0");
  assert.equal((await failing(fewer.batch(Array(51).fill(read)))).message, "batch: 1 to 50 calls, got 51");
  const upload = (wa) => wa.media.upload({ file: new Uint8Array(3), type: "image/png" });
  assert.equal((await failing(fewer.batch([(wa) => wa.accounts.get({ waba_id: "" }), upload]))).path, "batch[1]");
});

test("aborts the batch by the signal of a call", async () => {
  const [wa] = sandbox((_, signal) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))));
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 5);
  const aborted = wa.batch([(wa) => wa.phoneNumbers.get({}, { signal: controller.signal }), (wa) => wa.accounts.get()]);
  assert.equal((await failing(aborted)).name, "AbortError");
});
