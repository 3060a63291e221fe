// A platform that accepts one message, and a webhook that it signed.

import { createHmac } from "node:crypto";
import { createServer } from "node:http";

const secret = "app_secret";

/** A delivery that is long enough for the host's HMAC. */
export const delivery = JSON.stringify({
  entry: [{ changes: [{ field: "messages", value: { messages: [{ id: "wamid.1", type: "text", text: { body: "é".repeat(1000) } }] } }] }],
});
export const signature = `sha256=${createHmac("sha256", secret).update(delivery).digest("hex")}`;

/** Starts the platform, with pages by path. Returns its URL and a function that stops it. */
export async function platform(pages = () => undefined) {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (request.method === "POST") {
      const sent = request.headers.authorization === "Bearer TOKEN" && JSON.parse(body).text.body === "Hi";
      const answer = sent ? { messaging_product: "whatsapp", messages: [{ id: "wamid.2" }] } : { error: { message: "refused", code: 100 } };
      response.writeHead(sent ? 200 : 400, { "content-type": "application/json", connection: "close" }).end(JSON.stringify(answer));
    } else {
      const page = await pages(new URL(request.url, "http://localhost").pathname);
      response.writeHead(page ? 200 : 404, page?.headers).end(page?.body);
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close().closeAllConnections() };
}

/** Names that a program imports. */
export const names = "{ Limiter, SignatureError, ValidationError, Webhooks, WhatsApp, has, init }";

/**
 * A function `check` for a program that imported the names: it sends a message, verifies the signed webhook, and catches
 * errors by their classes. It returns "fine", or throws. `fetch` is an expression.
 */
export function check(url, fetch = "undefined") {
  return `async function check() {
  const is = (what, found, expected) => { if (found !== expected) throw new Error(what + ": " + found); };
  await init();
  const fetch = ${fetch};
  const wa = new WhatsApp({ token: "TOKEN", phoneNumberId: "1", baseUrl: ${JSON.stringify(url)}, ...(fetch && { fetch }) });
  const sent = await wa.messages.send({ to: "+16505551234", text: { body: "Hi" } });
  is("a message", sent.messages[0].id, "wamid.2");
  const refused = await wa.messages.send({ to: "+16505551234", text: { body: "" } }).catch((error) => error);
  is("a refusal", refused instanceof ValidationError && refused.path, "messages.send.text.body");
  const bytes = Uint8Array.from(unescape(encodeURIComponent(${JSON.stringify(delivery)})), (char) => char.charCodeAt(0));
  const hooks = ${hooks}.on("message", has("text"), () => {});
  is("a webhook", hooks.verify("${signature}", bytes)[0].key, "message::wamid.1");
  try {
    hooks.verify("sha256=00", bytes);
    throw new Error("a wrong signature was accepted");
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
  }
  is("a limiter", new Limiter().take("1", "2", 0).send, true);
  return "fine";
}
`;
}

/** An expression that creates the receiver. */
export const hooks = `new Webhooks({ appSecret: "${secret}", verifyToken: "verify" })`;

/** Delivers the webhook to a URL, once signed and once not. Throws if the replies aren't those of the receiver. */
export async function deliver(url) {
  for (const [header, expected] of [[signature, 200], ["sha256=00", 401]]) {
    const { status } = await fetch(url, { method: "POST", body: delivery, headers: { "x-hub-signature-256": header } });
    if (status !== expected) throw new Error(`${url}: status ${status} instead of ${expected}`);
  }
  const answer = await fetch(`${url}?hub.mode=subscribe&hub.challenge=42&hub.verify_token=verify`);
  if ((await answer.text()) !== "42") throw new Error(`${url}: the handshake wasn't answered`);
}
