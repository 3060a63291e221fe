// Checks that every runtime must pass. Takes the package, and throws on the first failure.

const base = { token: "TOKEN", phoneNumberId: "106540352242922" };

export async function check({ SendPolicy, ValidationError, Limiter, Deduplicator, SignatureError, WhatsApp, Webhooks, has }) {
  const wa = new WhatsApp(base);
  const { method, url, headers, body } = wa.request("messages.send", { to: "+16505551234", text: { body: "Hi" } });
  is("a request", `${method} ${url}`, "POST https://graph.facebook.com/v25.0/106540352242922/messages");
  is("its token", headers.authorization, "Bearer TOKEN");
  is("its body", JSON.parse(body).text.body, "Hi");

  const upload = wa.request("media.upload", { file: new Blob(["hello"], { type: "text/plain" }) });
  is("a file", (await upload.body.text()).includes("\r\n\r\nhello\r\n"), true);

  const refused = await thrown(() => wa.messages.send({ to: "+16505551234", text: { body: "a".repeat(5000) } }));
  is("a refusal", refused instanceof ValidationError && refused.path, "messages.send.text.body");

  const answer = '{"messaging_product":"whatsapp","contacts":[],"messages":[{"id":"wamid.1"}]}';
  const there = new WhatsApp({ ...base, fetch: async () => new Response(answer) });
  is("an answer", (await there.messages.send({ to: "+16505551234", text: { body: "Hi" } })).messages[0].id, "wamid.1");

  const hooks = new Webhooks({ appSecret: ["other", "app_secret"], verifyToken: "verify" });
  for (const padding of [0, 100_000]) {
    const text = JSON.stringify({ entry: [{ changes: [{ field: "messages", value: { messages: [{ id: "wamid.2", type: "text" }] } }] }] });
    const bytes = new TextEncoder().encode(text + " ".repeat(padding));
    const [event] = hooks.verify(await signature("app_secret", bytes), bytes);
    is("a webhook", `${event.kind} ${event.data.id}`, "message wamid.2");
    const odd = await thrown(async () => hooks.verify(await signature("wrong", bytes), bytes));
    is("a wrong signature", odd instanceof SignatureError, true);
  }
  const query = "hub.mode=subscribe&hub.challenge=42&hub.verify_token=verify";
  is("a handshake", await (await hooks.handle(new Request(`https://a.example/?${query}`))).text(), "42");

  const done = [];
  hooks.on("message", has("id"), (event) => done.push(event.key));
  const answered = await hooks.handle(await delivery("app_secret"), { waitUntil: (promise) => done.push(promise) });
  await done[0];
  is("a delivery", `${answered.status} ${done[1]}`, "200 message::wamid.3");

  const seen = new Deduplicator();
  is("an event, twice", `${seen.isNew("a")} ${seen.isNew("a")}`, "true false");
  is("a policy", new SendPolicy().check("1", "2", "service").decision.because, "window_closed");

  const limiter = new Limiter({ pairBurst: 1 });
  is("a first message", limiter.take("1", "2", 0).send, true);
  is("a second message", limiter.take("1", "2", 1).until, 6000);
}

/** Counts compilations of WebAssembly. Returns a function with the count. */
export function watch() {
  const Compiled = WebAssembly.Module;
  let times = 0;
  WebAssembly.Module = new Proxy(Compiled, {
    construct(target, given) {
      times++;
      return Reflect.construct(target, given);
    },
  });
  return () => times;
}

function is(what, happened, expected) {
  if (happened !== expected) throw new Error(`${what}: expected ${expected}, got ${happened}`);
}

async function thrown(call) {
  try {
    await call();
  } catch (error) {
    return error;
  }
}

async function delivery(secret) {
  const body = JSON.stringify({ entry: [{ changes: [{ field: "messages", value: { messages: [{ id: "wamid.3", type: "text" }] } }] }] });
  const headers = { "x-hub-signature-256": await signature(secret, new TextEncoder().encode(body)) };
  return new Request("https://a.example/", { method: "POST", body, headers });
}

async function signature(secret, body) {
  const encode = (text) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey("raw", encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const hmac = new Uint8Array(await crypto.subtle.sign("HMAC", key, body));
  return `sha256=${Array.from(hmac, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
