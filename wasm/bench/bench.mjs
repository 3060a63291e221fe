// Benchmarks of the npm package on Node: each task relative to its unavoidable part, in the same run. Prints one JSON object
// on each line, which `cargo xtask bench` converts to a table. An argument selects one group: `webhook`, `send` or
// `cpu`.

import { fork } from "node:child_process";
import { createHmac, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { httpTransport } from "../js/http.js";
import { Webhooks, WhatsApp } from "../js/node.js";
import { undiciTransport } from "../js/undici.js";

const ROUNDS = 31;
const ROUND_MS = 9;

/** Last result, kept so that engines can't skip the work. */
let sink;

/** From bytes and a signature to verified and typed updates. */
function webhook() {
  const against = "createHmac + JSON.parse";
  const cases = [
    ["Node: a webhook, one text, 512 B", text(), 0.9],
    ["Node: a webhook, 100 updates, 57 KB", batch(), 1.2],
  ];
  return cases.map(([name, body, goal]) => {
    const secret = "d5a2f1c8b7e64930a1b2c3d4e5f60718";
    const header = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
    const hooks = new Webhooks({ appSecret: secret });
    const [limit, ours] = measure([
      () => {
        const hmac = createHmac("sha256", secret).update(body).digest();
        if (!timingSafeEqual(hmac, Buffer.from(header.slice(7), "hex"))) throw new Error("the signature is right");
        return read(JSON.parse(body.toString()).entry.flatMap((entry) => entry.changes[0].value.messages ?? entry.changes[0].value.statuses));
      },
      () => read(hooks.verify(header, body).map((event) => event.data)),
    ]);
    return row(name, against, goal, ours, limit);
  });
}

/** Reads the usual fields of an update. */
function read(updates) {
  let length = 0;
  for (const update of updates) length += update.id.length + (update.text?.body ?? update.status ?? update.type).length;
  return length;
}

const token = "EAAJB1ZCqZBQ4BO5lZA3ZCl6M0Q7pWvJtYkR2sN8dHfGxTzC4uVbEaPmLoKiJnHyBgTvFrCdXeSwZaQ";
const number = "106540352242922";
const to = "+16505551234";
const body = "Your order has been shipped: it arrives tomorrow between 9 and 12. Reply STOP to hear no more of it.";

/** From values to the request of a text message. */
function send() {
  const wa = new WhatsApp({ token, phoneNumberId: number });
  const literal = () => ({
    method: "POST",
    url: `https://graph.facebook.com/v25.0/${number}/messages`,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ messaging_product: "whatsapp", to, type: "text", text: { body } }),
  });
  const [limit, ours] = measure([literal, () => wa.request("messages.send", { to, text: { body } })]);
  return [row("Node: building a text", "a literal + JSON.stringify", 8, ours, limit)];
}

/** CPU time of the client for a complete text message, over HTTP on loopback to a server in another process. */
async function cpu() {
  const server = fork(fileURLToPath(new URL("server.mjs", import.meta.url)));
  const [port] = await once(server, "message");
  const baseUrl = `http://127.0.0.1:${port}`;
  const url = `${baseUrl}/v25.0/${number}/messages`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const text = () => JSON.stringify({ messaging_product: "whatsapp", to, type: "text", text: { body } });
  const agent = new Agent({ keepAlive: true });
  const over = (fetch) => { const wa = new WhatsApp({ token, phoneNumberId: number, baseUrl, fetch }); return () => wa.messages.send({ to, text: { body } }); };
  const cases = {
    "fetch alone": async () => (await fetch(url, { method: "POST", headers, body: text() })).json(),
    "WhatsApp (fetch)": over(undefined),
    "WhatsApp (wabakit/http)": over(httpTransport()),
    "WhatsApp (wabakit/undici)": over(undiciTransport()),
    "node:http alone": async () => {
      const sent = request(url, { method: "POST", headers, agent }).end(text());
      const [answer] = await once(sent, "response");
      return JSON.parse(Buffer.concat(await answer.toArray()).toString());
    },
  };
  const spent = async (run, times) => {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i++) sink = await run();
    const { user, system } = process.cpuUsage(before);
    return ((user + system) * 1000) / times;
  };
  const runs = Object.values(cases);
  const times = runs.map(() => []);
  for (const run of runs) await spent(run, 500);
  for (let round = 0; round < 31; round++) {
    for (const i of shuffled(runs.length)) times[i].push(await spent(runs[i], 100));
  }
  agent.destroy();
  server.kill();
  const goals = { "WhatsApp (fetch)": 1.1, "WhatsApp (wabakit/http)": 0.65, "WhatsApp (wabakit/undici)": 0.65 };
  return Object.keys(cases).map((name, i) => row(`Node: CPU of a whole text, ${name}`, "fetch alone", goals[name], times[i], times[0]));
}

/** Returns nanoseconds per call of each case, one value for each round: interleaved, in random order. */
function measure(cases) {
  const calls = cases.map((run) => {
    // Warm up, as in a running server.
    for (const start = performance.now(); performance.now() - start < 300; ) run();
    return Math.max(1, Math.round((ROUND_MS * 1e6) / nanoseconds(run, 20)));
  });
  const times = cases.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of shuffled(cases.length)) {
      times[i].push(nanoseconds(cases[i], calls[i]));
    }
  }
  return times;
}

function nanoseconds(run, calls) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < calls; i++) sink = run();
  return Number(process.hrtime.bigint() - start) / calls;
}

function shuffled(length) {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

function row(name, against, goal, ours, limit) {
  const reached = median(ours.map((time, round) => time / limit[round]));
  return { name, against, unit: "×", goal, reached, median_ns: median(ours), min_ns: Math.min(...ours) };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function fixture(name) {
  return readFileSync(new URL(`../../xtask/bench/fixtures/${name}.json`, import.meta.url), "utf8");
}

function text() {
  return Buffer.from(fixture("text"));
}

/** Delivery with a hundred updates, as after an outage: the same as in Rust. */
function batch() {
  const open = '{"object":"whatsapp_business_account","entry":[';
  const parts = { text: 50, status: 30, list_reply: 8, nfm_reply: 6, order: 6 };
  const entries = Object.entries(parts).flatMap(([name, times]) => Array(times).fill(fixture(name).slice(open.length, -2)));
  const distinct = entries.map((entry, i) => entry.replaceAll("00000", String(i).padStart(5, "0")));
  return Buffer.from(`${open}${distinct.join(",")}]}`);
}

const groups = { webhook, send, cpu };
const wanted = process.argv[2];
for (const [name, lines] of Object.entries(groups)) {
  if (wanted === undefined || wanted === name) for (const line of await lines()) console.log(JSON.stringify(line));
}
