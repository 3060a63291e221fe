// Examples of the READMEs in TypeScript, run unchanged, except that their requests go to the sandbox.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
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
  const example = readme.match(/```ts\n(import[^]*?)```/)[1];
  send(platform);
  const { default: app } = await run(example, "example");

  assert.equal(sent.length, 1);
  assert.equal(sent[0].url, "https://graph.facebook.com/v25.0/106540352242922/messages");
  assert.equal(sent[0].status, 200);
  assert.equal(sent[0].body.text.body, "Hi");

  const printed = [];
  t.mock.method(console, "log", (line) => printed.push(line));
  const message = { id: "wamid.1", from: "16505551234", timestamp: "1749416383", type: "text", text: { body: "Hello" } };
  const body = JSON.stringify({ object: "whatsapp_business_account", entry: [{ id: "1", changes: [{ field: "messages", value: { messages: [message] } }] }] });
  const signature = `sha256=${createHmac("sha256", platform.app_secret).update(body).digest("hex")}`;
  const post = (headers) => app.fetch(new Request("https://example.com/", { method: "POST", body, headers }));
  assert.equal((await post({ "x-hub-signature-256": signature })).status, 200);
  assert.deepEqual(printed, ["Hello"]);
  assert.equal((await post({})).status, 401);
});

test("the package's example creates a template with an image, waits for its approval, and sends it", async (t) => {
  const platform = await sandbox(t);
  await real(`${platform.url}/_sandbox/review`, { method: "POST", body: '{"after_ms": 100}' });
  const examples = readFileSync(`${root}wasm/README.md`, "utf8").matchAll(/```ts\n(import[^]*?)```/g);
  const [, example] = [...examples].find(([, block]) => block.includes("templates.create"));
  send(platform);
  t.mock.method(globalThis, "setTimeout", (done, time, ...more) => wait(done, time / 200, ...more));
  const folder = mkdtempSync(`${tmpdir()}/wabakit-readme-`);
  writeFileSync(`${folder}/parcel.png`, Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  const before = process.cwd();
  process.chdir(folder);
  await run(example, "template");
  process.chdir(before);
  assert.deepEqual(sent.map(({ status }) => status).filter((status) => status !== 200), []);
  const [message] = sent.filter(({ url }) => url.endsWith("/messages"));
  assert.equal(message.body.template.name, "order_shipped");
  assert.equal(message.body.template.components[0].parameters[0].type, "image");
});
