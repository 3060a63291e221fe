// The README's example in TypeScript, run unchanged, except that its requests go to the sandbox.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = `${root}wasm/dist/readme-run`;

test("the README's example sends, and receives", async (t) => {
  const sandbox = spawn("cargo", ["run", "--quiet", "--", "sandbox"], { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  t.after(() => sandbox.kill());
  const lines = createInterface({ input: sandbox.stdout });
  const [line] = await new Promise((done) => lines.once("line", (...line) => done(line)));
  const platform = JSON.parse(line);

  const example = readFileSync(`${root}README.md`, "utf8").match(/```ts\n(import[^]*?)```/)[1];
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/example.mts`, example);
  const options = "--ignoreConfig --target es2022 --module nodenext --types node --skipLibCheck".split(" ");
  execFileSync("npx", ["--no-install", "tsc", ...options, `${folder}/example.mts`], { cwd: `${root}wasm`, stdio: "inherit" });

  const { fetch: real } = globalThis;
  const sent = [];
  globalThis.fetch = async (url, init) => {
    const response = await real(String(url).replace("https://graph.facebook.com", platform.url), init);
    sent.push({ url: String(url), status: response.status, body: JSON.parse(init.body) });
    return response;
  };
  process.env.WHATSAPP_TOKEN = platform.token;
  process.env.APP_SECRET = platform.app_secret;
  const { default: app } = await import(`${folder}/example.mjs`);

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
