// Rows: test runners, whose environments are realms of their own.

import { check, names } from "./platform.mjs";

/** The environment's `fetch`, or one over node:http: Jest's jsdom has none, and that of happy-dom drops access tokens. */
const fetch = `typeof globalThis.fetch === "function" && !globalThis.happyDOM ? undefined : ((url, { method, headers, body }) => new Promise((resolve, reject) => {
    http.request(url, { method, headers }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      const whole = Buffer.concat(chunks);
      resolve({ status: response.statusCode, headers: new Map(Object.entries(response.headers)), body: null, arrayBuffer: async () => whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length) });
    }).on("error", reject).end(body);
  }))`;

const cases = `
test("wabakit", async () => { if ((await check()) !== "fine") throw new Error("not fine"); });
test("a Buffer is verified", () => {
  const hooks = new Webhooks({ appSecret: "s" });
  let thrown;
  try { hooks.verify("sha256=00", Buffer.from("{}")); } catch (error) { thrown = error; }
  if (!(thrown instanceof SignatureError)) throw thrown;
});
`;
const required = (url) => ({ "app.test.js": `const http = require("node:http");\nconst ${names} = require("wabakit");\n${check(url, fetch)}${cases}` });
const imported = (url) => ({ "app.test.mjs": `import http from "node:http";\nimport { test } from "vitest";\nimport ${names} from "wabakit";\n${check(url, fetch)}${cases}` });

export const rows = [
  {
    name: "Jest 30.5.2: CommonJS, node and jsdom",
    ci: true,
    packages: { jest: "30.5.2", "jest-environment-jsdom": "30.5.2" },
    type: "commonjs",
    files: required,
    run: ["jest", "jest --env=jsdom"],
    passes: true,
  },
  {
    name: "Vitest 5.1.2: node, jsdom and happy-dom",
    ci: true,
    node: "24.22.3",
    packages: { vitest: "5.1.2", vite: "8.3.8", jsdom: "31.0.1", "happy-dom": "20.0.10" },
    files: imported,
    run: ["vitest run", "vitest run --environment=jsdom", "vitest run --environment=happy-dom"],
    passes: true,
  },
];
