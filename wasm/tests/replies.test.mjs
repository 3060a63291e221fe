// Answers to events, and the bot of the README, against the sandbox.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ValidationError, WhatsApp, events } from "../js/node.js";
import { failing } from "./servers.mjs";

const { cases } = JSON.parse(readFileSync(new URL("../../tests/vectors/recipients/events.json", import.meta.url), "utf8"));
const delivered = (field, value) => events(Buffer.from(JSON.stringify({ entry: [{ id: "1", changes: [{ field, value }] }] })));

for (const { name, field, value, recipients } of cases) {
  test(name, () => assert.deepEqual(delivered(field, value).map(({ recipient }) => recipient ?? null), recipients));
}

const message = (more) => delivered("messages", { metadata: { phone_number_id: "7" }, messages: [{ id: "wamid.1", type: "text", text: { body: "Hi" }, ...more }] })[0];

test("replies from the number of the event, quoted if asked", async () => {
  const sent = [];
  const fetch = async (url, { body, headers }) => (sent.push({ path: new URL(url).pathname, body: JSON.parse(body), headers }), new Response('{"success":true,"messages":[]}'));
  const wa = new WhatsApp({ token: "EAAJB", phoneNumberId: "1", fetch });
  const event = message({ from: "16505551234" });
  await wa.reply(event, { text: { body: "Hello" } });
  await wa.reply(event, { image: { id: "5" }, biz_opaque_callback_data: "a" }, { quote: true, headers: { "x-a": "1" } });
  await wa.markRead(event);
  await wa.markRead(event, { typing: true });
  await wa.reply(message({ from_user_id: "US.1" }), { text: { body: "Hello" } });
  await wa.reply(message({ from: "16505551234", group_id: "G1" }), { text: { body: "Hello" } });
  const product = { messaging_product: "whatsapp" };
  assert.deepEqual(sent.map(({ path }) => path), Array(6).fill("/v25.0/7/messages"));
  assert.deepEqual(sent.map(({ body }) => body), [
    { ...product, to: "+16505551234", type: "text", text: { body: "Hello" } },
    { ...product, to: "+16505551234", type: "image", image: { id: "5" }, biz_opaque_callback_data: "a", context: { message_id: "wamid.1" } },
    { ...product, status: "read", message_id: "wamid.1" },
    { ...product, status: "read", message_id: "wamid.1", typing_indicator: { type: "text" } },
    { ...product, recipient: "US.1", type: "text", text: { body: "Hello" } },
    { ...product, to: "G1", recipient_type: "group", type: "text", text: { body: "Hello" } },
  ]);
  assert.equal(sent[1].headers["x-a"], "1");

  const [lonely] = delivered("account_alerts", { entity_type: "BUSINESS" });
  for (const [call, path] of [
    [() => wa.reply(lonely, { text: { body: "a" } }), "event"],
    [() => wa.reply({}, { text: { body: "a" } }), "event"],
    [() => wa.reply(undefined, { text: { body: "a" } }), "event"],
    [() => wa.markRead(lonely), "event.data.id"],
    [() => wa.reply(event, { text: { body: "" } }), "messages.send.text.body"],
    [() => wa.reply(event), "reply"],
    [() => wa.reply(event, { text: { body: "a" } }, { quote: "yes" }), "quote"],
  ]) {
    const error = await failing(call());
    assert.ok(error instanceof ValidationError, String(error));
    assert.equal(error.path, path);
  }
  assert.equal(sent.length, 6);
});
