// Every transport against servers that refuse, reset, stay silent, drip, and close kept-alive connections.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { describe, test } from "node:test";
import { TimeoutError, TransportError, WhatsApp } from "../js/node.js";
import { httpTransport } from "../js/http.js";
import { undiciTransport } from "../js/undici.js";
import { closedPort, failing, good, misbehaving, response, wait } from "./servers.mjs";

const hi = { to: "+16505551234", text: { body: "Hi" } };
const settings = { token: "EAAJB", phoneNumberId: "1", maxRetries: 0, timeout: 400 };

for (const [name, transport] of Object.entries({ fetch: undefined, "wabakit/http": httpTransport(), "wabakit/undici": undiciTransport() })) {
  const client = (baseUrl, more) => new WhatsApp({ ...settings, ...(transport && { fetch: transport }), baseUrl, ...more });
  /** Returns the errors of a call that must not be repeated, and of one that may. */
  const both = async (wa) => [await failing(wa.messages.send(hi)), await failing(wa.phoneNumbers.get())];
  const kinds = (errors) => errors.map((error) => (assert.ok(error instanceof TransportError, String(error)), error.retry.kind));

  describe(name, () => {
    test("what can't have left is safe to repeat", async (t) => {
      const refused = await both(client(`http://127.0.0.1:${await closedPort()}`));
      assert.deepEqual(kinds(refused), ["safe", "safe"]);
      assert.match(refused[0].message, /^messages\.send: .*ECONNREFUSED/);
      assert.deepEqual(kinds(await both(client("https://name.invalid"))), ["safe", "safe"]);
      const plain = await misbehaving(t, (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
      assert.deepEqual(kinds(await both(client(`https://127.0.0.1:${plain.port}`))), ["safe", "safe"]);
      const closing = await misbehaving(t, (socket) => socket.destroy());
      assert.deepEqual(kinds(await both(client(`https://127.0.0.1:${closing.port}`))), ["safe", "safe"]);
    });

    test("a reset before or after the request was read is ambiguous", async (t) => {
      const before = await misbehaving(t, (socket) => setTimeout(() => socket.resetAndDestroy(), 50));
      assert.deepEqual(kinds(await both(client(before.baseUrl))), ["maybe_duplicate", "safe"]);
      const after = await misbehaving(t, (socket, count) => count > 0 && socket.resetAndDestroy());
      assert.deepEqual(kinds(await both(client(after.baseUrl))), ["maybe_duplicate", "safe"]);
      assert.equal(after.requests.length, 2);
      const ended = await misbehaving(t, (socket, count) => count > 0 && socket.end());
      assert.deepEqual(kinds(await both(client(ended.baseUrl))), ["maybe_duplicate", "safe"]);
      const cut = await misbehaving(t, (socket, count) => count > 0 && socket.end(good.slice(0, -5)));
      assert.deepEqual(kinds(await both(client(cut.baseUrl))), ["maybe_duplicate", "safe"]);
    });

    test("a server that accepts and stays silent is a TimeoutError", async (t) => {
      const { baseUrl, sockets } = await misbehaving(t, () => {});
      const started = Date.now();
      const error = await failing(client(baseUrl).messages.send(hi));
      assert.ok(error instanceof TimeoutError && error instanceof TransportError);
      assert.deepEqual([error.name, error.retry.kind], ["TimeoutError", "maybe_duplicate"]);
      assert.match(error.message, /^messages\.send: no progress for 400 ms: /);
      assert.ok(Date.now() - started < 2000);
      await until(() => sockets[0].destroyed);
      assert.ok((await failing(client(baseUrl).messages.send(hi, { timeout: 20 }))).message.includes("20 ms"));
      const late = await failing(client(baseUrl, { maxRetries: 5 }).phoneNumbers.get({}, { timeout: 30, deadline: 200 }));
      assert.equal(late.name, "TimeoutError");
      assert.ok(late.attempts > 0);
    });

    test("a body that drips isn't cut as long as it progresses, and ends at the deadline", async (t) => {
      const drip = async (socket, count) => {
        if (count === 0) return;
        socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        for (const char of '{"id":"12345"}') {
          await wait(60);
          if (socket.destroyed) return;
          socket.write(`1\r\n${char}\r\n`);
        }
        socket.write("0\r\n\r\n");
      };
      const { baseUrl } = await misbehaving(t, drip);
      assert.equal((await client(baseUrl).phoneNumbers.get()).id, "12345");
      assert.equal((await failing(client(baseUrl).phoneNumbers.get({}, { timeout: 20 }))).name, "TimeoutError");
      const error = await failing(client(baseUrl).phoneNumbers.get({}, { deadline: 300 }));
      assert.match(error.message, /no result before the deadline/);
    });

    test("an abort rejects with the signal's reason, before the call and in flight", async (t) => {
      const { baseUrl, sockets } = await misbehaving(t, (socket, count) => (socket.isUsed = count > 0));
      const wa = client(baseUrl, { timeout: Infinity });
      for (const time of [0, 50]) {
        const controller = new AbortController();
        if (time === 0) controller.abort();
        else setTimeout(() => controller.abort(), time);
        assert.equal((await failing(wa.messages.send(hi, { signal: controller.signal }))).name, "AbortError");
      }
      assert.equal((await failing(wa.messages.send(hi, { signal: AbortSignal.timeout(20) }))).name, "TimeoutError");
      const reason = new RangeError("mine");
      const own = new AbortController();
      setTimeout(() => own.abort(reason), 20);
      assert.equal(await failing(wa.messages.send(hi, { signal: own.signal })), reason);
      await until(() => sockets.every((socket) => socket.destroyed || !socket.isUsed));
    });

    test("a connection that the server closed is not used again, and nothing is sent twice", async () => {
      let received = 0;
      const server = createServer((request, response) => {
        received++;
        request.resume().on("end", () => response.end(good.split("\r\n\r\n")[1]));
      });
      server.keepAliveTimeout = 60;
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      const wa = client(`http://127.0.0.1:${server.address().port}`);
      let sent = 0;
      for (let i = 0; i < 12; i++) {
        await wa.messages.send(hi);
        sent++;
        await wait(i % 3 === 0 ? 0 : 120);
      }
      assert.deepEqual([sent, received], [12, 12]);
      server.close().closeAllConnections();
    });

    if (transport) test("a response may take longer than an unused connection is kept", async (t) => {
      const { baseUrl } = await misbehaving(t, async (socket, count) => count > 0 && (await wait(3300), socket.write(good)));
      assert.equal((await client(baseUrl, { timeout: 8000 }).messages.send(hi)).messages[0].id, "wamid.1");
    });

    test("a kept-alive connection that is reset before any response is ambiguous", async (t) => {
      const { baseUrl, requests } = await misbehaving(t, (socket, count) => count === 1 ? socket.write(good) : count === 2 && socket.resetAndDestroy());
      const wa = client(baseUrl, { maxRetries: 2 });
      await wa.messages.send(hi);
      await wait(20);
      assert.equal((await failing(wa.messages.send(hi))).retry.kind, "maybe_duplicate");
      assert.equal(requests.length, 2);
    });

    test("sends and receives large bodies", async (t) => {
      const { baseUrl, requests } = await misbehaving(t, (socket, count) => count > 0 && socket.write(response({ id: "x".repeat(100_000) })));
      const wa = client(baseUrl);
      assert.equal((await wa.phoneNumbers.get()).id.length, 100_000);
      const bytes = Buffer.alloc(300_000, "a");
      for (const file of [new Blob([bytes]), { stream: new Blob([bytes]).stream(), length: bytes.length }]) {
        await wa.media.upload({ file, type: "text/plain" });
        const request = requests.at(-1);
        assert.match(request, /content-length: 300\d\d\d\r\n/i);
        assert.ok(request.includes("a".repeat(300_000)));
      }
    });
  });
}

async function until(condition) {
  for (const end = Date.now() + 3000; !condition(); await wait(5)) assert.ok(Date.now() < end, `in vain: ${condition}`);
}
