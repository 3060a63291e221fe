// The callback URL over real HTTP, behind several servers with the same results.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, request as open } from "node:http";
import { connect } from "node:net";
import { after, describe, test } from "node:test";
import express from "express";
import { ValidationError, Webhooks, all, any, equals, has, matches, not } from "../js/node.js";

// Otherwise Express prints its errors.
process.env.NODE_ENV = "test";

/** Converts requests of Node to `Request`, as runtimes with web-standard requests do. */
const web = (fetch) => async (incoming, outgoing) => {
  const start = (body) => incoming.on("data", (chunk) => body.enqueue(chunk)).on("end", () => body.close()).on("error", (error) => body.error(error));
  const body = /GET|HEAD/.test(incoming.method) ? null : new ReadableStream({ start, cancel: () => incoming.removeAllListeners("data").removeAllListeners("end").resume() });
  const { method, headers, url } = incoming;
  const response = await fetch(new Request(`http://${headers.host}${url}`, { method, headers, body, duplex: "half" }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
};

const doors = {
  "node:http": ({ listener }) => listener,
  Express: ({ listener }) => express().all("/hook", listener),
  "Express, mounted behind express.raw()": ({ listener }) => express().use("/hook", express.raw({ type: "*/*", limit: "5mb" }), listener),
  Request: ({ handle }) => web(handle),
  "Request, with waitUntil": ({ handle }) => web((request) => handle(request, new Worker())),
  "Request of a worker, with its bindings": ({ handle }) => web((request) => handle(request, { KV: {} }, new Worker())),
};

class Worker {
  #promises = [];
  waitUntil(promise) {
    this.#promises.push(promise);
  }
}

const servers = [];
after(() => servers.forEach((server) => server.close().closeAllConnections()));

/** Serves on loopback. Returns the callback URL. */
async function serve(app) {
  const server = createServer(app).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}/hook`;
}

const message = (id, text = "Hi") => ({ id, from: "1", timestamp: "1749416383", type: "text", text: { body: text } });
const change = (value) => ({ field: "messages", value: { metadata: { phone_number_id: "7" }, ...value } });
const delivery = (...messages) => JSON.stringify({ object: "whatsapp_business_account", entry: [{ id: "1", changes: [change({ messages })] }] });
const signature = (body, secret = "app") => ({ "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`, "content-type": "application/json" });
const post = (url, body, headers = signature(body)) => fetch(url, { method: "POST", body, headers });
const chunked = (body) => new ReadableStream({ start: (out) => { for (let at = 0; at < body.length; at += 1000) out.enqueue(Buffer.from(body.slice(at, at + 1000))); out.close(); } });

/** Webhooks that record handled events and errors. */
function recorded(settings) {
  const handled = [], errors = [];
  const hooks = new Webhooks({ appSecret: ["old", "app"], verifyToken: "token", ...settings }).onError((error, event) => errors.push([error, event?.key]));
  return { hooks, handled, errors, keep: (event) => handled.push(event.key) };
}

/** Waits, because handlers may continue after the reply. */
async function until(condition) {
  for (const end = Date.now() + 5000; !condition(); ) {
    assert.ok(Date.now() < end, `in vain: ${condition}`);
    await new Promise((done) => setTimeout(done, 2));
  }
}
const soon = () => new Promise((done) => setTimeout(done, 30));

for (const [name, door] of Object.entries(doors)) {
  describe(name, () => {
    test("the handshake", async () => {
      const { hooks, errors } = recorded();
      const url = await serve(door(hooks));
      const shake = (token) => fetch(`${url}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=${token}`);
      const good = await shake("token");
      assert.deepEqual([good.status, await good.text()], [200, "1158201444"]);
      assert.match(good.headers.get("content-type"), /^text\/plain/);
      assert.equal((await shake("wrong")).status, 403);
      assert.equal((await fetch(url)).status, 403);
      assert.deepEqual(errors, []);
    });

    test("a delivery, with each secret, and unsigned ones", async () => {
      const { hooks, handled, errors, keep } = recorded();
      const url = await serve(door(hooks.on("message", keep)));
      assert.equal((await post(url, delivery(message("a"), message("b")))).status, 200);
      assert.equal((await post(url, delivery(message("c")), signature(delivery(message("c")), "old"))).status, 200);
      await until(() => handled.length === 3);
      assert.equal((await post(url, delivery(message("d")), signature("another"))).status, 401);
      assert.equal((await post(url, delivery(message("d")), {})).status, 401);
      assert.equal((await post(url, "", {})).status, 401);
      await soon();
      assert.deepEqual(handled, ["message:7:a", "message:7:b", "message:7:c"]);
      assert.deepEqual(errors, []);
    });

    test("refuses a body that is too large, with or without a content length", async () => {
      const { hooks, handled, keep } = recorded({ limit: 2000 });
      const url = await serve(door(hooks.on("message", keep)));
      const send = (size, as) => {
        const body = delivery(message("a", "x".repeat(size)));
        return fetch(url, { method: "POST", headers: signature(body), body: as(body), duplex: "half" });
      };
      for (const as of [(body) => body, chunked]) {
        assert.equal((await send(3000, as)).status, 413);
        assert.equal((await send(300_000, as)).status, 413);
        assert.equal((await send(1700, as)).status, 200);
      }
      await until(() => handled.length === 2);
    });

    test("accepts three megabytes", async () => {
      const { hooks, handled, keep } = recorded();
      const url = await serve(door(hooks.on("message", keep)));
      const large = delivery(...Array.from({ length: 1000 }, (_, i) => message(`wamid.${i}`, "ä".repeat(1500))));
      assert.equal((await post(url, large)).status, 200);
      await until(() => handled.length === 1000);
      assert.equal((await post(url, " ".repeat((4 << 20) + 1))).status, 413);
    });

    test("refuses other methods", async () => {
      const { hooks } = recorded();
      const url = await serve(door(hooks));
      for (const method of ["PUT", "DELETE", "HEAD", "PATCH"]) {
        const { status, headers } = await fetch(url, { method });
        assert.deepEqual([status, headers.get("allow")], [405, "GET, POST"], method);
      }
    });

    test("a delivery that can't be stored is sent again and not handled", async () => {
      const { hooks, handled, errors, keep } = recorded();
      let full = true;
      const stored = [];
      hooks.on("message", keep).store(async (events) => {
        await null;
        if (full) throw new RangeError("full");
        stored.push(...events.map((event) => event.key));
      });
      const url = await serve(door(hooks));
      assert.equal((await post(url, delivery(message("a")))).status, 503);
      assert.deepEqual(errors.map(([error, key]) => [error.message, key]), [["full", undefined]]);
      await soon();
      assert.deepEqual(handled, []);
      full = false;
      assert.equal((await post(url, delivery(message("a"), message("b")))).status, 200);
      assert.deepEqual(stored, ["message:7:a", "message:7:b"]);
      await until(() => handled.length === 2);
    });

    test("handlers run one after another, and an error doesn't stop the others", async () => {
      const { hooks, handled, errors } = recorded();
      const text = ({ data }) => data.text.body;
      hooks
        .store((events) => (handled.push(`stored ${events.length}`), events.filter(({ data }) => data !== 5)))
        .on("message", async (event) => { await soon(); handled.push(`first ${text(event)}`); })
        .on("message", (event) => { if (text(event) === "one") throw new RangeError("sync"); })
        .on("message", async (event) => { await null; if (text(event) === "two") throw new RangeError("async"); })
        .on("message", matches("text.body", /^t/), (event) => handled.push(`filtered ${text(event)}`))
        .on("message", ({ data }) => data.none.such, () => assert.fail("it didn't pass"))
        .on("unknown", () => handled.push("unknown"))
        .on("message", (event) => handled.push(`last ${text(event)}`));
      const url = await serve(door(hooks));
      assert.equal((await post(url, delivery(message("a", "one"), 5, message("b", "two")))).status, 200);
      await until(() => handled.at(-1) === "last two");
      assert.deepEqual(handled, ["stored 3", "first one", "last one", "first two", "filtered two", "last two"]);
      const brief = errors.map(([error, key]) => [error.constructor === RangeError ? error.message : error.name, key]);
      assert.deepEqual(brief, [["sync", "message:7:a"], ["TypeError", "message:7:a"], ["async", "message:7:b"], ["TypeError", "message:7:b"]]);
    });

    test("an error in onError goes to the console", async (t) => {
      const { mock } = t.mock.method(console, "error", () => {});
      const { hooks, handled, keep } = recorded();
      hooks.on("message", () => { throw new RangeError("a"); }).on("message", keep);
      const url = await serve(door(hooks.onError(async () => { throw new RangeError("worse"); })));
      assert.equal((await post(url, delivery(message("a")))).status, 200);
      await until(() => handled.length === 1);
      assert.deepEqual(mock.calls.map(({ arguments: printed }) => printed.map((error) => error.message)), [["worse", "a"]]);
    });

    test("a client that disconnects is no error", async () => {
      const { hooks, handled, errors, keep } = recorded();
      const url = await serve(door(hooks.on("message", keep)));
      const half = open(url, { method: "POST", headers: { ...signature("{}"), "content-length": 5000 } }).on("error", () => {});
      half.write("{".repeat(100));
      await soon();
      half.destroy();
      assert.equal((await post(url, delivery(message("a")))).status, 200);
      await until(() => handled.length === 1);
      await soon();
      assert.deepEqual(errors, []);
    });
  });
}

for (const [name, header] of [["without a length", "transfer-encoding: chunked"], ["with a length", "content-length: 1000000000000000"]]) {
  test(`the connection of an endless body ${name} is closed, and nothing of the body is kept`, { timeout: 20_000 }, async (t) => {
    const { hooks, errors } = recorded({ limit: 2000 });
    const { hostname, port } = new URL(await serve(hooks.listener));
    const client = connect(port, hostname).on("error", () => {}).setEncoding("latin1");
    t.after(() => client.destroy());
    const chunk = Buffer.from(`${(1 << 20).toString(16)}\r\n${" ".repeat(1 << 20)}\r\n`);
    let [sent, answer] = [0, ""];
    const send = () => { while (client.writable && client.write(chunk)) sent++; sent++; };
    client.on("data", (text) => (answer += text)).on("drain", send).write(`POST /hook HTTP/1.1\r\nhost: a\r\n${header}\r\n\r\n`);
    send();
    await until(() => answer.startsWith("HTTP/1.1 413"));
    const from = sent;
    const { arrayBuffers } = process.memoryUsage();
    await new Promise((done) => client.on("close", done));
    assert.ok(sent > from + 10, `${sent - from} chunks after the answer`);
    assert.ok(process.memoryUsage().arrayBuffers - arrayBuffers < 64 << 20);
    assert.deepEqual(errors, []);
  });
}

test("refuses a list from store that isn't events", async () => {
  const { hooks, handled, errors, keep } = recorded();
  let result;
  const storing = (next) => (result = next);
  hooks.store(() => result());
  const deliver = () => hooks.handle(new Request("https://example.com/", { method: "POST", body: delivery(message("a")), headers: signature(delivery(message("a"))) }));
  hooks.on("message", keep);
  for (const rows of [{ count: 1 }, 1, true, null, "a"]) assert.equal((storing(async () => rows), await deliver()).status, 200);
  assert.equal(handled.splice(0).length, 5);
  assert.equal((storing(() => []), await deliver()).status, 200);
  for (const row of [{ id: 1 }, 1, null, undefined]) {
    assert.equal((storing(() => [row]), await deliver()).status, 503);
    assert.equal(errors.pop()[0].path, "store");
  }
  assert.deepEqual([handled, errors], [[], []]);
});

test("errors go to the console by default", async (t) => {
  const { mock } = t.mock.method(console, "error", () => {});
  const hooks = new Webhooks({ appSecret: "app" }).on("message", () => { throw new RangeError("a"); });
  await hooks.handle(new Request("https://example.com/", { method: "POST", body: delivery(message("a")), headers: signature(delivery(message("a"))) }));
  assert.deepEqual(mock.calls.map(({ arguments: printed }) => printed.map(String)), [["handler of message:7:a failed:", "RangeError: a"]]);
});

test("the reply waits for the handlers only without waitUntil", async () => {
  const { hooks, handled } = recorded();
  let finish;
  hooks.on("message", async () => { await new Promise((done) => (finish = done)); handled.push("finished"); });
  const request = () => new Request("https://example.com/", { method: "POST", body: delivery(message("a")), headers: signature(delivery(message("a"))) });

  for (const before of [[], [{ KEY: "binding" }], [undefined]]) {
    let waiting;
    finish = undefined;
    assert.equal((await hooks.handle(request(), ...before, { waitUntil: (promise) => (waiting = promise) })).status, 200);
    await until(() => finish);
    assert.deepEqual(handled, []);
    finish();
    await waiting;
    assert.deepEqual(handled.splice(0), ["finished"]);
  }

  for (const context of [undefined, {}, { params: {} }, { waitUntil: true }]) {
    finish = undefined;
    let answered = false;
    const answer = hooks.handle(request(), context).then(() => (answered = true));
    await until(() => finish);
    await soon();
    assert.equal(answered, false);
    finish();
    await answer;
    assert.deepEqual(handled.splice(0), ["finished"]);
  }

  finish = undefined;
  assert.equal((await post(await serve(hooks.listener), delivery(message("a")))).status, 200);
  await until(() => finish);
  finish();
  await until(() => handled.length === 1);
});

test("refuses a body that a parser consumed", async () => {
  const { hooks, handled, errors, keep } = recorded();
  hooks.on("message", keep);
  const body = delivery(message("a"));
  for (const parser of [express.json(), express.text({ type: "*/*" })]) {
    const url = await serve(express().use(parser).all("/hook", hooks.listener));
    assert.equal((await post(url, body)).status, 500);
    const [error] = errors.pop();
    assert.ok(error instanceof ValidationError && error.path === "body");
    assert.match(error.message, /express\.raw/);
    const shake = await fetch(`${url}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=token`);
    assert.equal(await shake.text(), "1158201444");
  }
  const read = new Request("https://example.com/", { method: "POST", body, headers: signature(body) });
  await read.text();
  assert.equal((await hooks.handle(read)).status, 500);
  assert.match(errors.pop()[0].message, /clone/);
  assert.deepEqual(handled, []);
});

test("accepts a body whose parser kept the bytes or ignored it", async () => {
  const { hooks, handled, errors, keep } = recorded();
  hooks.on("message", keep);
  const verify = (request, _, bytes) => { request.rawBody = bytes; };
  for (const parser of [express.json({ verify }), express.json({ type: "text/json" }), express.raw(), (request, _, next) => { request.body = {}; next(); }]) {
    const url = await serve(express().use(parser).all("/hook", hooks.listener));
    assert.equal((await post(url, delivery(message("a")))).status, 200);
  }
  await until(() => handled.length === 4);
  assert.deepEqual(errors, []);
});

test("filters", () => {
  const event = (data) => ({ data });
  const hi = event({ type: "text", from: "1", text: { body: "Hi you" }, context: null, errors: [{ code: 131050 }] });
  const tap = event({ type: "interactive", interactive: { button_reply: { id: "yes" } } });
  const passes = (filter, ...events) => events.map((event) => filter(event));

  assert.deepEqual(passes(has("text"), hi, tap), [true, false]);
  assert.deepEqual(passes(has("text", "from"), hi, tap), [true, false]);
  assert.deepEqual(passes(has("text", "image"), hi, tap), [false, false]);
  assert.deepEqual(passes(has("interactive.button_reply"), hi, tap), [false, true]);
  assert.deepEqual(passes(has("context"), hi, tap), [false, false]);
  assert.deepEqual(passes(has("toString"), hi, tap), [false, false]);
  assert.deepEqual(passes(has("text.body.length"), hi, tap), [false, false]);
  assert.deepEqual(passes(has("a"), event(undefined), event(null), event("a"), event([])), [false, false, false, false]);
  assert.deepEqual(passes(equals("type", "text", "image"), hi, tap), [true, false]);
  assert.deepEqual(passes(equals("errors.0.code", 131050), hi, tap), [true, false]);
  assert.deepEqual(passes(equals("context", null), hi, tap), [true, false]);
  assert.deepEqual(passes(equals("from", 1), hi, tap), [false, false]);
  const global = matches("text.body", /^hi/gi);
  assert.deepEqual(passes(global, hi, hi, tap), [true, true, false]);
  assert.deepEqual(passes(all(has("text"), global), hi, tap), [true, false]);
  assert.deepEqual(passes(all(has("text"), equals("from", "2")), hi, tap), [false, false]);
  assert.deepEqual(passes(any(has("image"), has("interactive")), hi, tap), [false, true]);
  assert.deepEqual(passes(any(), hi), [false]);
  assert.deepEqual(passes(all(), hi), [true]);
  assert.deepEqual(passes(not(has("text")), hi, tap), [false, true]);
});
