// Files that stream up and down.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, mkdtempSync, openAsBlob, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { Readable } from "node:stream";
import { after, describe, test } from "node:test";
import { ApiError, TimeoutError, TransportError, UnexpectedResponseError, ValidationError, WhatsApp, metadata } from "../js/node.js";
import { httpTransport } from "../js/http.js";
import { undiciTransport } from "../js/undici.js";
import { failing, wait } from "./servers.mjs";

const MB = 1 << 20;
const part = Buffer.alloc(1 << 16, "a");
let received, serve;
const server = createServer(async (request, response) => {
  const hash = createHash("sha256");
  received = { size: 0, headers: request.headers, head: "" };
  request.on("error", () => {});
  request.on("data", (data) => {
    hash.update(data);
    if (received.size < 2000) received.head += data.toString("latin1");
    received.size += data.length;
  });
  request.on("end", () => {
    received.sha256 = hash.digest("hex");
    if (serve) return serve(response, request);
    response.end('{"id":"1","h":"4:a"}');
  });
}).listen(0, "127.0.0.1");
await once(server, "listening");
after(() => server.close().closeAllConnections());
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const url = `${baseUrl}/media/1`;

/** Sends parts, no faster than the client takes them. */
const parts = (count) => async (response) => {
  response.setMaxListeners(0).writeHead(200, { "content-length": count * part.length });
  for (let i = 0; i < count && !response.destroyed; i++) if (!response.write(part)) await Promise.race([once(response, "drain"), once(response, "close")]);
  response.end();
};
const sha256 = (count) => { const hash = createHash("sha256"); for (let i = 0; i < count; i++) hash.update(part); return hash.digest("hex"); };
const whole = async (stream) => { let size = 0; for await (const bytes of stream) size += bytes.length; return size; };
async function* source(count) { for (let i = 0; i < count; i++) yield new Uint8Array(part); }

for (const [name, transport] of Object.entries({ fetch: undefined, "wabakit/http": httpTransport(), "wabakit/undici": undiciTransport() })) {
  const wa = new WhatsApp({ token: "EAAJB", phoneNumberId: "1", baseUrl, maxRetries: 0, ...(transport && { fetch: transport }) });

  describe(name, () => {
    test("uploads from every source", async () => {
      serve = undefined;
      const file = `${mkdtempSync(`${tmpdir()}/wabakit-files-`)}/a.txt`;
      writeFileSync(file, part);
      const about = { length: part.length, type: "text/plain", filename: "ä.txt" };
      const ways = [
        { file: await openAsBlob(file, { type: "text/plain" }), filename: "ä.txt" },
        { file: { ...about, stream: createReadStream(file) } },
        { file: { ...about, stream: Readable.from([part.subarray(0, 5), part.subarray(5)]) } },
        { file: { ...about, stream: new Blob([part]).stream() } },
        { file: { ...about, type: "image/png", filename: "b", stream: source(1) }, type: "text/plain", filename: "ä.txt" },
      ];
      for (const params of ways) {
        await wa.media.upload(params);
        assert.equal(Number(received.headers["content-length"]), received.size);
        assert.equal(received.headers["transfer-encoding"], undefined);
        assert.match(received.head, /\r\n\r\ntext\/plain\r\n[^]*filename="[^b"]+\.txt"\r\nContent-Type: text\/plain\r\n\r\naaa/);
      }
      await wa.uploads.append({ upload_id: "upload:MTph?sig=A", file: { stream: source(2), length: 2 * part.length }, file_offset: 0 });
      assert.deepEqual([received.size, received.sha256], [2 * part.length, sha256(2)]);
    });

    test("refuses what isn't a stream with a length, or has another length", async () => {
      serve = undefined;
      const bad = [
        [{ stream: source(1), length: -1 }, "media.upload.file.length"],
        [{ stream: source(1), length: "5" }, "media.upload.file.length"],
        [{ stream: "text", length: 4 }, "media.upload.file.stream"],
        [createReadStream("/dev/null"), "media.upload.file"],
        [{ stream: source(2), length: part.length }, "media.upload.file.stream"],
        [{ stream: source(1), length: 2 * part.length }, "media.upload.file.stream"],
        [{ stream: Readable.from(["text"]), length: 4 }, "media.upload.file.stream"],
        [{ stream: source(1), length: 200 * MB }, "media.upload.file"],
      ];
      for (const [file, path] of bad) {
        const error = await failing(wa.media.upload({ file, type: "text/plain" }));
        assert.ok(error instanceof ValidationError, String(error));
        assert.equal(error.path, path);
      }
      const broken = new RangeError("in the stream");
      assert.equal(await failing(wa.media.upload({ file: { stream: (async function* () { yield part; throw broken; })(), length: 2 * part.length }, type: "text/plain" })), broken);
    });

    test("downloads as a stream whose digest is checked at its end", async () => {
      serve = parts(20);
      const stream = await wa.downloadStream({ url, sha256: sha256(20) });
      assert.equal(metadata(stream).status, 200);
      assert.equal(await whole(stream), 20 * part.length);
      assert.equal(await whole(await wa.downloadStream({ url })), 20 * part.length);
      const wrong = await wa.downloadStream({ url, sha256: "0".repeat(64) });
      const error = await failing(whole(wrong));
      assert.ok(error instanceof UnexpectedResponseError, String(error));
      serve = (response) => response.writeHead(404).end('{"error":{"code":100,"message":"Gone"}}');
      assert.ok((await failing(wa.downloadStream({ url }))) instanceof ApiError);
    });

    test("a download that is cancelled, aborted, silent or cut ends its connection", async () => {
      let closed = 0;
      const endless = (response) => { response.on("close", () => closed++); return parts(10_000)(response); };
      serve = endless;
      const cancelled = await wa.downloadStream({ url });
      const reader = cancelled.getReader();
      await reader.read();
      await reader.cancel();
      await until(() => closed === 1);
      const controller = new AbortController();
      const aborted = await wa.downloadStream({ url }, { signal: controller.signal });
      setTimeout(() => controller.abort(), 20);
      assert.equal((await failing(whole(aborted))).name, "AbortError");
      await until(() => closed === 2);
      const early = new AbortController();
      const unread = await wa.downloadStream({ url }, { signal: early.signal });
      early.abort();
      await until(() => closed === 3);
      assert.equal((await failing(whole(unread))).name, "AbortError");
      serve = (response) => { response.on("close", () => closed++); response.writeHead(200, { "content-length": 100_000 }); response.write(part); };
      assert.ok((await failing(wa.downloadStream({ url }, { timeout: 100 }).then(whole))) instanceof TimeoutError);
      await until(() => closed === 4);
      serve = (response) => { response.writeHead(200, { "content-length": 100_000 }); response.write(part, () => response.destroy()); };
      const cut = await failing(wa.downloadStream({ url }).then(whole));
      assert.ok(cut instanceof TransportError && cut.retry.kind === "safe", String(cut));
    });

    test("a reader that takes its time isn't cut", async () => {
      serve = parts(3);
      const reader = (await wa.downloadStream({ url, sha256: sha256(3) }, { timeout: 150 })).getReader();
      for (let size = 0; size < 3 * part.length; await wait(100)) size += (await reader.read()).value.length;
      assert.equal((await reader.read()).done, true);
    });

    test("90 MB go up and down in little memory", async () => {
      const count = 1440, length = count * part.length;
      const both = async () => {
        serve = undefined;
        await wa.media.upload({ file: { stream: source(count), length, type: "text/plain" } });
        assert.ok(received.size > length);
        serve = parts(count);
        assert.equal(await whole(await wa.downloadStream({ url, sha256: sha256(count) })), length);
      };
      await both();
      const before = process.memoryUsage.rss();
      let peak = before;
      const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
      await both();
      clearInterval(timer);
      assert.ok(peak - before < 30 * MB, `${(peak - before) / MB} MB`);
    });
  });
}

test("the core's digest replaces that of the host", async (t) => {
  t.mock.method(process, "getBuiltinModule", () => undefined);
  serve = parts(5);
  const wa = new WhatsApp({ token: "EAAJB", phoneNumberId: "1", baseUrl });
  assert.equal(await whole(await wa.downloadStream({ url, sha256: sha256(5) })), 5 * part.length);
  await assert.rejects(whole(await wa.downloadStream({ url, sha256: sha256(4) })), UnexpectedResponseError);
});

async function until(condition) {
  for (const end = Date.now() + 3000; !condition(); await wait(5)) assert.ok(Date.now() < end, `in vain: ${condition}`);
}
