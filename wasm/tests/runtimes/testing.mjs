// Rows: test runners, whose environments are realms of their own.

import { check, names } from "./platform.mjs";

/** A `fetch` over node:http, for environments without one. */
const overHttp = `((url, { method, headers, body }) => new Promise((resolve, reject) => {
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
const required = (url, fetch) => ({ "app.test.js": `const http = require("node:http");\nconst ${names} = require("wabakit");\n${check(url, fetch)}${cases}` });
const imported = (url, fetch) => ({ "app.test.mjs": `import http from "node:http";\nimport { test } from "vitest";\nimport ${names} from "wabakit";\n${check(url, fetch)}${cases}` });

const jest = { packages: { jest: "30.5.2", "jest-environment-jsdom": "30.5.2" }, type: "commonjs", passes: true };
const vitest = { node: "24.22.3", packages: { vitest: "5.1.2", vite: "8.3.8", jsdom: "31.0.1", "happy-dom": "20.0.10" }, passes: true };

export const rows = [
  { name: "Jest 30.5.2", ci: true, ...jest, files: (url) => required(url), run: ["jest"] },
  { name: "Jest 30.5.2: jsdom", ci: true, ...jest, files: (url) => required(url, overHttp), run: ["jest --env=jsdom"] },
  { name: "Vitest 5.1.2", ...vitest, files: (url) => imported(url), run: ["vitest run"] },
  { name: "Vitest 5.1.2: jsdom", ci: true, ...vitest, files: (url) => imported(url, overHttp), run: ["vitest run --environment=jsdom"] },
  { name: "Vitest 5.1.2: happy-dom", ...vitest, files: (url) => imported(url, overHttp), run: ["vitest run --environment=happy-dom"] },
];
