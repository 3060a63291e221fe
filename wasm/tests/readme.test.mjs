// Examples of the READMEs in TypeScript, run unchanged, except that their requests go to the sandbox.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { Server } from "node:http";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { sandbox } from "./sandbox.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = `${root}wasm/dist/readme-run`;
const readme = readFileSync(`${root}README.md`, "utf8");
const { fetch: real, setTimeout: wait } = globalThis;

/** The requests of an example. */
let sent = [];

/** Sends the requests of an example to the sandbox. */
function send(platform) {
  sent = [];
  globalThis.fetch = async (url, init) => {
    const response = await real(String(url).replace("https://graph.facebook.com", platform.url), init);
    const body = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    sent.push({ url: String(url), status: response.status, body });
    return response;
  };
  process.env.WHATSAPP_TOKEN = platform.token;
  process.env.APP_SECRET = platform.app_secret;
}

/** Returns the example of the package's README that contains a text. */
function example(text) {
  const examples = readFileSync(`${root}wasm/README.md`, "utf8").matchAll(/```ts\n(import[^]*?)```/g);
  return [...examples].find(([, block]) => block.includes(text))[1];
}

/** Takes the server that an example starts, on another port. Returns a function that delivers messages to it. */
function serving(t) {
  let callback;
  const listen = Server.prototype.listen;
  t.mock.method(Server.prototype, "listen", function () {
    t.after(() => this.close().closeAllConnections());
    callback = new Promise((done) => this.once("listening", () => done(`http://127.0.0.1:${this.address().port}/`)));
    return listen.call(this, 0, "127.0.0.1");
  });
  return async (secret, ...messages) => {
    const body = JSON.stringify({ object: "whatsapp_business_account", entry: [{ id: "1", changes: [{ field: "messages", value: { metadata: { phone_number_id: "106540352242922" }, messages } }] }] });
    const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
    return (await real(await callback, { method: "POST", body, headers: { "x-hub-signature-256": signature } })).status;
  };
}

async function until(condition) {
  for (const end = Date.now() + 10_000; !condition(); await new Promise((done) => wait(done, 5))) assert.ok(Date.now() < end, `in vain: ${condition}`);
}

/** Compiles and runs an example. */
async function run(example, name) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.mts`, example);
  const options = "--ignoreConfig --target es2022 --module nodenext --types node --skipLibCheck".split(" ");
  execFileSync("npx", ["--no-install", "tsc", ...options, `${folder}/${name}.mts`], { cwd: `${root}wasm`, stdio: "inherit" });
  return import(`${folder}/${name}.mjs`);
}

test("the README's example sends, and receives", async (t) => {
  const platform = await sandbox(t);
  send(platform);
  const { default: app } = await run(readme.match(/```ts\n(import[^]*?)```/)[1], "example");

  assert.equal(sent.length, 1);
  assert.equal(sent[0].url, "https://graph.facebook.com/v25.0/106540352242922/messages");
  assert.equal(sent[0].status, 200);
  assert.equal(sent[0].body.text.body, "Hi");

  const message = { id: "wamid.1", from: "16505551234", timestamp: "1749416383", type: "text", text: { body: "Hello" } };
  const body = JSON.stringify({ object: "whatsapp_business_account", entry: [{ id: "1", changes: [{ field: "messages", value: { messages: [message] } }] }] });
  const signature = `sha256=${createHmac("sha256", platform.app_secret).update(body).digest("hex")}`;
  const post = (headers) => app.fetch(new Request("https://example.com/", { method: "POST", body, headers }));
  assert.equal((await post({ "x-hub-signature-256": signature })).status, 200);
  const answers = sent.slice(1).map(({ status, body }) => [status, body.to, body.text.body]);
  assert.deepEqual(answers, [[200, "+16505551234", "You wrote: Hello"]]);
  assert.equal((await post({})).status, 401);
});

test("the package's example creates a template with an image, waits for its approval, and sends it", async (t) => {
  const platform = await sandbox(t);
  await real(`${platform.url}/_sandbox/review`, { method: "POST", body: '{"after_ms": 100}' });
  send(platform);
  t.mock.method(globalThis, "setTimeout", (done, time, ...more) => wait(done, time / 200, ...more));
  const folder = mkdtempSync(`${tmpdir()}/wabakit-readme-`);
  writeFileSync(`${folder}/parcel.png`, Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  const before = process.cwd();
  process.chdir(folder);
  await run(example("templates.create"), "template");
  process.chdir(before);
  assert.deepEqual(sent.map(({ status }) => status).filter((status) => status !== 200), []);
  const [message] = sent.filter(({ url }) => url.endsWith("/messages"));
  assert.equal(message.body.template.name, "order_shipped");
  assert.equal(message.body.template.components[0].parameters[0].type, "image");
});

test("the package's bot answers a user with a phone, one with a user ID only, and a group", async (t) => {
  const platform = await sandbox(t);
  const headers = { authorization: `Bearer ${platform.token}`, "content-type": "application/json" };
  const ask = async (path, body) => (await real(`${platform.url}${path}`, { method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body) })).json();
  send(platform);
  const deliver = serving(t);
  await run(example("wa.reply("), "bot");

  const text = { type: "text", text: { body: "Hello" } };
  const inbound = async (user) => ({ ...user, ...text, ...(await ask("/_sandbox/inbound", { ...user, ...text })) });
  await ask(`/v25.0/${platform.phone_number_id}/groups`, { messaging_product: "whatsapp", subject: "Tests" });
  let group;
  for (; !group; await new Promise((done) => wait(done, 50))) [group] = (await ask(`/v25.0/${platform.phone_number_id}/groups`)).data.groups;
  const { id } = group;
  await ask("/_sandbox/join", { from: "16505551234", invite_link: (await ask(`/v25.0/${id}/invite_link`)).invite_link });

  for (const [user, recipient] of [
    [{ from: "16505551234" }, { to: "+16505551234" }],
    [{ from_user_id: "US.13491208655302741918" }, { recipient: "US.13491208655302741918" }],
    [{ from: "16505551234", group_id: id }, { to: id, recipient_type: "group" }],
  ]) {
    sent.length = 0;
    const message = await inbound(user);
    assert.equal(await deliver(platform.app_secret, message), 200);
    await until(() => sent.length === 2);
    const [read, reply] = sent;
    assert.deepEqual([read.status, reply.status], [200, 200], JSON.stringify(user));
    assert.deepEqual([read.body.message_id, read.body.typing_indicator], [message.id, { type: "text" }]);
    const { to, recipient: other, recipient_type } = reply.body;
    assert.deepEqual(JSON.parse(JSON.stringify({ to, recipient: other, recipient_type })), recipient);
    assert.deepEqual([reply.body.text.body, reply.body.context], ["You wrote: Hello", { message_id: message.id }]);
  }
});

test("the package's inbox handles again what failed", async (t) => {
  const rows = new Map();
  globalThis.inbox = {
    insert: async (key, json) => !rows.has(key) && Boolean(rows.set(key, { json })),
    finish: async (key) => void (rows.get(key).isDone = true),
    unfinished: async () => [...rows.values()].filter(({ isDone }) => !isDone).map(({ json }) => json),
  };
  process.env.APP_SECRET = "app";
  const deliver = serving(t);
  let isBroken = true, handled = 0;
  t.mock.method(console, "error", () => {});
  t.mock.method(console, "log", (key) => { handled++; if (isBroken && key.endsWith("b")) throw new RangeError("broken"); });
  let again;
  t.mock.method(globalThis, "setInterval", (call) => (again = call));
  await run(example("inbox.insert(").replace("declare const inbox: Inbox;", "const inbox: Inbox = (globalThis as unknown as { inbox: Inbox }).inbox;"), "inbox");
  const message = (id) => ({ id, from: "16505551234", type: "text", text: { body: "Hi" } });
  for (let i = 0; i < 2; i++) assert.equal(await deliver("app", message("a"), message("b")), 200);
  await until(() => handled === 2);
  const open = () => [...rows].filter(([, { isDone }]) => !isDone).map(([key]) => key);
  await until(() => open().length === 1);
  isBroken = false;
  await again();
  assert.deepEqual([open(), handled], [[], 3]);
});
