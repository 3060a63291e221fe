// Durable handling: stored events, dispatch, done, drain, and what is refused at registration.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { inspect } from "node:util";
import { Event, ValidationError, Webhooks, events } from "../js/node.js";
import { wait } from "./servers.mjs";

const message = (id) => ({ id, from: "16505551234", timestamp: "1749416383", type: "text", text: { body: "Hi" } });
const delivery = (...ids) => JSON.stringify({ entry: [{ id: "1", time: 5, changes: [{ field: "messages", value: { metadata: { phone_number_id: "7" }, contacts: [{ wa_id: "16505551234" }], messages: ids.map(message) } }] }] });
const post = (hooks, body, context) => hooks.handle(new Request("https://example.com/", { method: "POST", body, headers: { "x-hub-signature-256": `sha256=${createHmac("sha256", "app").update(body).digest("hex")}` } }), context);
const quiet = { logLevel: "off" };

test("an event that was stored is the same event", () => {
  const bodies = [delivery("a"), "{", "{}", '{"entry":[{"id":"2","changes":[{"field":"new_field","value":{"big":9007199254740993}}]}]}'];
  for (const body of bodies) {
    for (const event of events(Buffer.from(body))) {
      for (const stored of [JSON.stringify(event), event.toJSON(), JSON.parse(JSON.stringify(event))]) {
        const again = Event.fromJSON(stored);
        assert.equal(JSON.stringify(again), JSON.stringify(event));
        assert.equal(inspect(again), inspect(Event.fromJSON(event.toJSON())));
        assert.deepEqual(again.recipient, event.recipient);
        assert.deepEqual([again.key, again.data], [event.key, event.data]);
      }
    }
  }
  assert.deepEqual(Event.fromJSON(JSON.stringify(events(Buffer.from(delivery("a")))[0])).recipient, { to: "+16505551234" });
  for (const bad of ["{", "[]", "5", 5, null, {}, { kind: "message" }, { ...events(Buffer.from(delivery("a")))[0].toJSON(), key: 5 }]) {
    assert.throws(() => Event.fromJSON(bad), ValidationError);
  }
});

test("what isn't done is dispatched again, as the inbox of the README", async () => {
  const inbox = new Map();
  let isBroken = true;
  const handled = [];
  const hooks = new Webhooks({ appSecret: "app", ...quiet })
    .store((list) => list.forEach((event) => inbox.set(event.key, JSON.stringify(event))))
    .done((event) => inbox.delete(event.key))
    .on("message", (event) => {
      handled.push(event.data.id);
      if (isBroken && event.data.id === "b") throw new RangeError("broken");
    });
  const pending = () => hooks.dispatch([...inbox.values()].map((json) => Event.fromJSON(json)));
  assert.equal((await post(hooks, delivery("a", "b", "c"))).status, 200);
  assert.deepEqual([...inbox.keys()], ["message:7:b"]);
  await pending();
  assert.deepEqual([...inbox.keys()], ["message:7:b"]);
  isBroken = false;
  await pending();
  assert.deepEqual([inbox.size, handled], [0, ["a", "b", "c", "b", "b"]]);
});

test("done follows all handlers, also if there is none, and its errors go to onError", async () => {
  const order = [], errors = [];
  const hooks = new Webhooks({ appSecret: "app" })
    .on("status", () => assert.fail("another kind"))
    .on("message", (event) => event.data.id === "b", async () => { await wait(5); order.push("handler"); })
    .on("message", () => order.push("second"))
    .done(async (event) => { order.push(`done ${event.data.id}`); if (event.data.id === "b") throw new RangeError("database"); })
    .onError((error, event) => errors.push([error.message, event.key]));
  await post(hooks, delivery("a", "b"));
  assert.deepEqual(order, ["second", "done a", "handler", "second", "done b"]);
  assert.deepEqual(errors, [["database", "message:7:b"]]);
  const alone = [];
  await post(new Webhooks({ appSecret: "app" }).done((event) => alone.push(event.key)), delivery("a"));
  assert.deepEqual(alone, ["message:7:a"]);
});

test("a handler that never ends delays no other delivery, and isn't started again", async () => {
  const handled = [];
  const hooks = new Webhooks({ appSecret: "app" }).on("message", async (event) => {
    handled.push(event.data.id);
    if (event.data.id === "endless") await new Promise(() => {});
  });
  const server = createServer(hooks.listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const send = (body) => fetch(`http://127.0.0.1:${server.address().port}/`, { method: "POST", body, headers: { "x-hub-signature-256": `sha256=${createHmac("sha256", "app").update(body).digest("hex")}` } });
  assert.equal((await send(delivery("endless"))).status, 200);
  for (const id of ["a", "b"]) assert.equal((await send(delivery(id))).status, 200);
  await wait(50);
  assert.deepEqual(handled, ["endless", "a", "b"]);
  await hooks.dispatch(events(Buffer.from(delivery("endless", "c"))));
  assert.deepEqual(handled, ["endless", "a", "b", "c"]);
  assert.equal(await hooks.drain(50), false);
  server.close().closeAllConnections();
});

test("an event that waits for an earlier one, or to be marked as done, isn't handled by a dispatch too", async () => {
  const handled = [];
  const hooks = new Webhooks({ appSecret: "app" })
    .on("message", async (event) => { handled.push(event.data.id); await wait(30); })
    .done(async ({ key }) => { await wait(30); inbox.delete(key); });
  const inbox = new Map(events(Buffer.from(delivery("a", "b"))).map((event) => [event.key, event]));
  const first = hooks.dispatch([...inbox.values()]);
  for (; inbox.size > 0; await wait(10)) await hooks.dispatch([...inbox.values()]);
  await first;
  assert.deepEqual(handled, ["a", "b"]);
});

/** A promise, and the function that fulfils it. */
const gate = () => {
  let open;
  return { opened: new Promise((opened) => (open = opened)), open };
};

test("a dispatch leaves out what is being handled, and what waits for it", async () => {
  const handled = [], { opened, open } = gate();
  const hooks = new Webhooks({ appSecret: "app" }).on("message", async (event) => { handled.push(event.data.id); await opened; });
  const again = () => hooks.dispatch(events(Buffer.from(delivery("a", "b"))));
  await post(hooks, delivery("a", "b"), { waitUntil() {} });
  await again();
  assert.deepEqual(handled, []);
  while (handled.length < 1) await wait(1);
  await again();
  open();
  assert.equal(await hooks.drain(1000), true);
  assert.deepEqual(handled, ["a", "b"]);
});

for (const failing of ["handler", "done"]) {
  test(`an event whose ${failing} failed is dispatched again while the next one is being handled`, async () => {
    const handled = [], done = [], { opened, open } = gate();
    const hooks = new Webhooks({ appSecret: "app", ...quiet });
    const fail = (where, list) => { if (where === failing && list.length === 1) throw new RangeError("broken"); };
    hooks.on("message", async ({ data }) => {
      handled.push(data.id);
      fail("handler", handled);
      if (data.id === "b") await opened;
    });
    hooks.done(({ data }) => { done.push(data.id); fail("done", done); });
    const delivered = post(hooks, delivery("a", "b"));
    while (handled.length < 2) await wait(1);
    await hooks.dispatch(events(Buffer.from(delivery("a", "b"))));
    assert.deepEqual(handled, ["a", "b", "a"]);
    open();
    await delivered;
    assert.deepEqual([handled, done], [["a", "b", "a"], failing === "done" ? ["a", "a", "b"] : ["a", "b"]]);
  });
}

test("drain waits for deliveries that were answered", async () => {
  const handled = [];
  const hooks = new Webhooks({ appSecret: "app" }).on("message", async (event) => { await wait(60); handled.push(event.data.id); });
  const server = createServer(hooks.listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const body = delivery("a", "b");
  const response = await fetch(`http://127.0.0.1:${server.address().port}/`, { method: "POST", body, headers: { "x-hub-signature-256": `sha256=${createHmac("sha256", "app").update(body).digest("hex")}` } });
  assert.deepEqual([response.status, handled], [200, []]);
  server.close().closeAllConnections();
  assert.equal(await hooks.drain(), true);
  assert.deepEqual(handled, ["a", "b"]);
  await post(hooks, delivery("c"), { waitUntil() {} });
  assert.equal(await hooks.drain(1000), true);
  assert.deepEqual(handled, ["a", "b", "c"]);
  assert.equal(await new Webhooks({ appSecret: "app" }).drain(), true);
});

test("refuses wrong registrations", () => {
  const hooks = () => new Webhooks({ appSecret: "app" });
  const wrong = [
    () => hooks().on("mesage", () => {}),
    () => hooks().on("toString", () => {}),
    () => hooks().on("message"),
    () => hooks().on("message", "text"),
    () => hooks().on("message", "text", () => {}),
    () => hooks().on("message", () => true, undefined),
    () => hooks().store(),
    () => hooks().store(() => {}).store(() => {}),
    () => hooks().done(() => {}).done(() => {}),
    () => hooks().done("done"),
    () => hooks().onError(5),
    () => hooks().dispatch({}),
    () => hooks().dispatch([{}]),
    () => hooks().dispatch(["{}"]),
    () => new Webhooks({ appSecret: "" }),
  ];
  for (const call of wrong) assert.throws(call, ValidationError, String(call));
  hooks().on("message", () => {}).on("unknown", () => {}).on("malformed", () => true, () => {});
});
