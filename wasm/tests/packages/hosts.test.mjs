// Errors of the own `fetch` of each host.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { closedPort, misbehaving, wait } from "../servers.mjs";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const tool = (name) => path(`node_modules/.bin/${name}`);
// The installation script of Bun moves its program to `.bin/bun`, but not every npm runs it.
const unmoved = path(`node_modules/@oven/bun-${process.platform}-${process.arch}/bin/bun`);
const bun = existsSync(unmoved) ? unmoved : tool("bun");
const hosts = { node: [process.execPath], deno: [tool("deno"), "run", "-A"], bun: [bun, "run"] };

for (const [name, [command, ...args]] of Object.entries(hosts)) {
  test(`${name}: what can't have left is safe to repeat, anything else isn't`, async (t) => {
    const plain = await misbehaving(t, (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const reset = await misbehaving(t, async (socket, count) => count > 0 && (await wait(20), socket.resetAndDestroy()));
    const silent = await misbehaving(t, (socket, count) => (socket.isUsed = count > 0));
    const closed = await closedPort();
    const unreachable = [`http://127.0.0.1:${closed}`, `http://localhost:${closed}`, "https://name.invalid", `https://127.0.0.1:${plain.port}`];
    const given = JSON.stringify({ unreachable, reset: reset.baseUrl, silent: silent.baseUrl });
    const { stdout } = await promisify(execFile)(command, [...args, path("../hosts/unreachable.mjs"), given]);
    assert.deepEqual(JSON.parse(stdout), {
      unreachable: Array(4).fill("TransportError safe"),
      reset: "TransportError maybe_duplicate",
      timeout: "TimeoutError maybe_duplicate",
      abort: "AbortError",
    });
    assert.match(silent.requests[0], new RegExp(`user-agent: wabakit/[\\d.]+ ${name}/\\d`, "i"));
    for (const socket of silent.sockets.filter(({ isUsed }) => isUsed)) assert.ok(socket.destroyed || socket.readableEnded || (await wait(300), socket.destroyed));
  });
}
