// A transport over `node:http` and `node:https`, which needs about half of the CPU time of `fetch`.

import { Agent, type ClientRequest, type IncomingMessage, request } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { PlainResponse } from "./plain-response.js";
import { chunks } from "./connection.js";
import type { FetchResponse, FetchInit } from "./request.js";

/** Settings of the transport. */
export interface HttpOptions {
  /** Connections for `https:`, such as an agent for a proxy. Default: kept alive, and closed after 3 s without a request. */
  agent?: SecureAgent;
  /** Connections for `http:`, used with a `baseUrl` on this machine. */
  httpAgent?: Agent;
  /** Longest time to connect, with the TLS handshake, in milliseconds. Default: 10,000. */
  connectTimeout?: number;
}

/** Time after which an unused connection is closed: before the platform closes it, which could lose a request. */
const IDLE_MS = 3000;

/** Creates a transport for the client's setting `fetch`. Reuse it: it owns the connections. */
export function httpTransport(options: HttpOptions = {}): (url: string, init: FetchInit) => Promise<FetchResponse> {
  const { connectTimeout = 10_000 } = options;
  const { agent = new SecureAgent({ keepAlive: true, timeout: IDLE_MS }), httpAgent = new Agent({ keepAlive: true, timeout: IDLE_MS }) } = options;
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      const size = body instanceof Blob ? { "content-length": body.size } : {};
      const given = { method, headers: { ...headers, ...size } };
      const sent = url.startsWith("https:") ? secureRequest(url, { ...given, agent }) : request(url, { ...given, agent: httpAgent });
      const abort = (): void => void sent.destroy(signal.reason as Error);
      signal.addEventListener("abort", abort);
      const end = (): void => signal.removeEventListener("abort", abort);
      sent.on("response", (response: IncomingMessage) => {
        response.on("close", end);
        resolve(new PlainResponse(response.statusCode!, pairs(response.rawHeaders), response));
      });
      sent.on("error", (error) => (end(), reject(signal.aborted ? signal.reason : error)));
      limitConnect(sent, connectTimeout);
      if (typeof body === "string" || body === undefined) sent.end(body);
      else write(sent, body).catch((error: Error) => sent.destroy(error));
    });
}

/** Ends a request whose connection isn't made in time. */
function limitConnect(sent: ClientRequest, time: number): void {
  sent.on("socket", (socket) => {
    if (!socket.connecting) return;
    const late = () => sent.destroy(Object.assign(new Error(`no connection within ${time} ms`), { code: "ETIMEDOUT", syscall: "connect" }));
    const timer = setTimeout(late, time);
    const stop = (): void => clearTimeout(timer);
    socket.once("encrypted" in socket ? "secureConnect" : "connect", stop).once("close", stop);
  });
}

/** Writes a body no faster than the connection takes it. */
async function write(sent: ClientRequest, body: Blob | ReadableStream<Uint8Array>): Promise<void> {
  const source = chunks(body instanceof Blob ? body.stream() : body);
  let go = (): void => {};
  sent.on("drain", () => go()).on("close", () => go());
  for (;;) {
    const { done, value } = await source.next();
    if (done) break;
    if (sent.destroyed) return void (await source.return?.(undefined));
    if (!sent.write(value)) await new Promise<void>((ready) => (go = ready));
  }
  sent.end();
}

function pairs(raw: readonly string[]): [string, string][] {
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i]!.toLowerCase(), raw[i + 1]!]);
  return headers;
}
