// Servers that misbehave, for tests of transports. Each records the requests that it got.

import assert from "node:assert/strict";
import { createServer } from "node:net";
import { once } from "node:events";

/** Response of a server that behaves. */
export const good = response({ messages: [{ id: "wamid.1" }] });

export function response(value, status = "200 OK", headers = "") {
  const body = typeof value === "string" ? value : JSON.stringify(value);
  return `HTTP/1.1 ${status}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`;
}

/**
 * Starts a server. `serve` gets the socket of each connection, the requests with their bodies that came on it so far, and the
 * number of the connection: it is called at the connection's begin, and after each request.
 */
export async function misbehaving(t, serve) {
  const requests = [], sockets = [];
  const server = createServer((socket) => {
    const number = sockets.push(socket) - 1;
    let text = "", count = 0;
    socket.on("error", () => {});
    socket.on("data", (data) => {
      text += data.toString("latin1");
      for (let end; (end = whole(text)) !== undefined; text = text.slice(end)) {
        requests.push(text.slice(0, end));
        serve(socket, ++count, number);
      }
    });
    serve(socket, 0, number);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => (sockets.forEach((socket) => socket.destroy()), server.close()));
  const { port } = server.address();
  return { baseUrl: `http://127.0.0.1:${port}`, requests, sockets, port };
}

/** Returns the length of the first request, if it came completely. */
function whole(text) {
  const head = text.indexOf("\r\n\r\n") + 4;
  if (head < 4) return undefined;
  const end = head + Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
  return text.length >= end ? end : undefined;
}

/** Returns a port that nothing listens on. */
export async function closedPort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

export const wait = (time) => new Promise((done) => setTimeout(done, time));
export const failing = (promise) => promise.then(() => assert.fail("it went well"), (error) => error);
