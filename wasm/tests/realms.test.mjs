// Values of other realms, as in Jest, jsdom and edge runtimes, and other copies of the package.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { createRequire } from "node:module";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import * as inline from "../js/inline.js";
import * as wabakit from "../js/node.js";

const there = createContext({});
const foreign = (code) => runInContext(code, there);
const required = createRequire(import.meta.url)("../js/index.cjs");

const body = Buffer.from('{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"wamid.1"}]}}]}]}');
const signature = `sha256=${createHmac("sha256", "app").update(body).digest("hex")}`;
const hi = { to: "+16505551234", text: { body: "Hi" } };

test("bytes of another realm are verified", () => {
  const hooks = new wabakit.Webhooks({ appSecret: "app" });
  const bytes = foreign(`new Uint8Array(${JSON.stringify([...body])})`);
  assert.ok(!(bytes instanceof Uint8Array));
  for (const given of [bytes, bytes.buffer]) assert.equal(hooks.verify(signature, given)[0].key, "message::wamid.1");
  for (const pretended of [{ [Symbol.toStringTag]: "Uint8Array", length: 1 << 30 }, foreign("new Uint16Array(2)")]) {
    assert.throws(() => hooks.verify(signature, pretended), wabakit.ValidationError);
  }
});

test("errors and headers of another realm are read", async () => {
  let other;
  const answers = [
    () => ({ status: 200, headers: new Map([["facebook-api-version", "v1.0"]]), body: null, arrayBuffer: async () => foreign("new ArrayBuffer(0)") }),
    () => { throw foreign('new Error("refused")'); },
    () => { throw foreign('new TypeError("x is not a function")'); },
  ];
  const fetch = async () => answers.shift()();
  const wa = new wabakit.WhatsApp({ token: "t", phoneNumberId: "1", fetch, onOtherVersion: (version) => (other = version) });
  await wa.messages.send(hi).catch(() => {});
  assert.equal(other, "v1.0");
  await assert.rejects(wa.messages.send(hi), (error) => error instanceof wabakit.TransportError && /refused/.test(error.message));
  await assert.rejects(wa.messages.send(hi), (error) => error.name === "TypeError");
});

test("a module of another realm is instantiated", () => {
  fresh("slim", `import { readFileSync } from "node:fs";
    import { createContext, runInContext } from "node:vm";
    const bytes = readFileSync(new URL("core_bg.wasm", js));
    wabakit.load(runInContext("new WebAssembly.Module(bytes)", createContext({ bytes })));
    new wabakit.Limiter();`);
});

test("import and require share one implementation", () => {
  for (const name of Object.keys(wabakit)) assert.equal(wabakit[name], required[name], name);
  assert.deepEqual(Object.keys(wabakit), Object.keys(inline));
  assert.deepEqual(Object.keys(required).filter((name) => !(name in wabakit)), ["load"]);
});

test("a secret of another copy of the package is sent as its text", () => {
  const pin = new inline.Secret("123456");
  const { body } = new wabakit.WhatsApp({ token: "t", phoneNumberId: "1" }).request("phone_numbers.register", { pin });
  assert.equal(JSON.parse(body).pin, "123456");
});

test("init compiles the module without blocking, once", () => {
  for (const entry of ["inline", "node"]) {
    fresh(entry, `const { Module, compile } = WebAssembly;
      const compiled = [];
      WebAssembly.compile = (bytes) => (compiled.push("async"), compile(bytes));
      WebAssembly.Module = new Proxy(Module, { construct: (target, given) => (compiled.push("sync"), Reflect.construct(target, given)) });
      await wabakit.init();
      await wabakit.init();
      new wabakit.Limiter();
      if (String(compiled) !== "async") throw new Error(compiled);`);
  }
});

test("text coders are taken when they are needed", () => {
  const without = "const { TextDecoder, TextEncoder } = globalThis; delete globalThis.TextDecoder; delete globalThis.TextEncoder;";
  fresh("inline", 'wabakit.statusRank("é");', `data:text/javascript,${without}`);
});

test("the module is decoded without the host's functions too", () => {
  fresh("inline", "new wabakit.Limiter();", "data:text/javascript,delete globalThis.Buffer; delete Uint8Array.fromBase64;");
});

/** Runs code in a process of its own, with an entry of the package. */
function fresh(entry, code, before) {
  const js = JSON.stringify(new URL("../js/", import.meta.url).href);
  const text = `const js = ${js}, wabakit = await import(js + "${entry}.js");\n${code}`;
  const args = [...(before ? ["--import", before] : []), "--input-type=module", "--eval", text];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.equal(status, 0, stderr);
}
