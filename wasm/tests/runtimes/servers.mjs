// Rows: Next, Workers, edge runtimes and browsers.

import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { check, deliver, hooks, names, platform } from "./platform.mjs";

const next = "16.4.6";
const react = "19.3.1";

/** A route handler for webhooks, a route and a server action that send, each in a runtime of Next. */
const routes = (url, runtime) => ({
  [`app/${runtime}/hook/route.ts`]: `import { Webhooks } from "wabakit";
export const runtime = "${runtime}";
const hooks = ${hooks};
export const POST = hooks.handle;
export const GET = hooks.handle;
`,
  [`app/${runtime}/send/route.ts`]: `import ${names} from "wabakit";
export const runtime = "${runtime}";
export const dynamic = "force-dynamic";
${check(url)}
export const GET = async (): Promise<Response> => new Response(await check().catch((error: Error) => error.stack ?? ""));
`,
  [`app/${runtime}/action/page.tsx`]: `import ${names} from "wabakit";
export const runtime = "${runtime}";
${check(url)}
async function send(): Promise<void> {
  "use server";
  const result = await check().catch((error: Error) => error.stack);
  console.log("action in ${runtime}: " + result);
}
export default function Page() {
  return <form action={send}><button>Send</button></form>;
}
`,
});

/** A client component, which Next renders on the server first. */
const client = `"use client";
import { useState } from "react";
import { normalizePhone } from "wabakit";
export default function Page() {
  const [phone] = useState("+1 (650) 555-1234");
  return <p>{normalizePhone(phone)}</p>;
}
`;

const nextRow = (bundler, ci) => ({
  name: `Next ${next}: ${bundler}, route handlers and server actions in nodejs and edge, client components`,
  ci,
  packages: { next, react, "react-dom": react, typescript: "5.9.3", "@types/node": "20.19.43", "@types/react": "19.3.3" },
  type: "",
  files: (url) => ({
    "app/layout.tsx": "export default function Layout({ children }: { children: React.ReactNode }) {\n  return <html><body>{children}</body></html>;\n}\n",
    "app/client/page.tsx": client,
    ...routes(url, "nodejs"),
    ...routes(url, "edge"),
  }),
  build: [`next build --${bundler}`],
  async run(project) {
    const server = await project.serve("next start -p PORT -H 127.0.0.1");
    const rendered = await (await fetch(`${server.url}/client`)).text();
    if (!rendered.includes("<p>+16505551234</p>")) throw new Error(rendered);
    for (const runtime of ["nodejs", "edge"]) {
      await deliver(`${server.url}/${runtime}/hook`);
      await expect(`${server.url}/${runtime}/send`, "fine");
      const page = `${server.url}/${runtime}/action`;
      const form = new FormData();
      for (const [, name] of (await (await fetch(page)).text()).matchAll(/name="(\$ACTION[^"]*)"/g)) form.append(name, "");
      const { status } = await fetch(page, { method: "POST", body: form, headers: { origin: server.url } });
      if (!server.output().includes(`action in ${runtime}: fine`)) throw new Error(`${page}: ${status} ${server.output()}`);
    }
  },
});

/** A worker that runs the check, and receives webhooks. */
const worker = (url) => `import ${names} from "wabakit";
${check(url)}
const hooks = ${hooks};
export default {
  fetch: (request, bindings, context) => new URL(request.url).pathname === "/send"
    ? check().then((text) => new Response(text), (error) => new Response(String(error.stack), { status: 500 }))
    : hooks.handle(request, bindings, context),
};
`;

/** A worker whose handler is the receiver itself. */
const bare = `import { Webhooks } from "wabakit";
const hooks = ${hooks}.on("message", async () => { await new Promise((done) => setTimeout(done, 60_000)); });
export default { fetch: hooks.handle };
`;

const wrangler = {
  name: "wrangler 4.164.0: Workers, in workerd",
  ci: true,
  node: "24.22.3",
  packages: { wrangler: "4.164.0" },
  files: (url) => ({ "worker.mjs": worker(url), "bare.mjs": bare }),
  async run(project) {
    const options = "--compatibility-date=2026-11-01 --ip=127.0.0.1 --port=PORT --inspector-port=0 --show-interactive-dev-session=false";
    const { url } = await project.serve(`wrangler dev worker.mjs ${options}`);
    await expect(`${url}/send`, "fine");
    await deliver(url);
    const direct = await project.serve(`wrangler dev bare.mjs ${options}`);
    await deliver(direct.url);
  },
};

const edge = {
  name: "edge-runtime 4.0.1: bundled by esbuild",
  packages: { "edge-runtime": "4.0.1", esbuild: "0.28.2" },
  files: (url) => ({
    "worker.mjs": worker(url),
    "edge.mjs": 'import worker from "./worker.mjs";\naddEventListener("fetch", (event) => event.respondWith(worker.fetch(event.request, {}, event)));\n',
  }),
  build: ["esbuild edge.mjs --bundle --format=iife --outfile=out/edge.js"],
  async run(project) {
    const { url } = await project.serve("edge-runtime --listen --port=PORT out/edge.js");
    await expect(`${url}/send`, "fine");
    await deliver(url);
  },
};

/** Returns the path of an installed Chromium. */
function chromium() {
  const found = ["chromium", "chromium-browser", "google-chrome"].map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout?.trim());
  return found.find(Boolean) ?? "chromium";
}

const mimes = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };

/** A page under a content security policy; the same without the directive shows that it is needed. */
const browser = {
  name: "Chromium: a page of Vite 8.3.8 under a content security policy",
  packages: { vite: "8.3.8", "playwright-core": "1.65.1" },
  files: () => ({
    "index.html": '<!doctype html><script type="module" src="./main.js"></script>\n',
    "main.js": `import ${names} from "wabakit";\n${check("BASE").replace('"BASE"', "location.origin")}check().catch(String).then((text) => (window.output = text));\n`,
    "browse.mjs": `import { chromium } from "playwright-core";
const browser = await chromium.launch({ executablePath: "${chromium()}", args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
const page = await browser.newPage();
await page.goto(process.argv[2]);
await page.waitForFunction(() => window.output, undefined, { timeout: 30_000 });
console.log(await page.evaluate(() => window.output));
await browser.close();
`,
  }),
  build: ["vite build --outDir=out"],
  async run(project) {
    for (const [source, expected] of [["'self' 'wasm-unsafe-eval'", /^fine$/], ["'self'", /CompileError.*unsafe-eval/s]]) {
      const site = await platform(async (path) => {
        const body = await readFile(join(project.folder, "out", path === "/" ? "index.html" : path)).catch(() => undefined);
        const headers = { "content-type": mimes[extname(path)] ?? "text/html", "content-security-policy": `default-src 'self'; script-src ${source}` };
        return body && { body, headers };
      });
      try {
        const output = (await project.run(`node browse.mjs ${site.url}/`)).trim();
        if (!expected.test(output)) throw new Error(`with script-src ${source}: ${output}`);
      } finally {
        site.stop();
      }
    }
  },
};

async function expect(url, text) {
  const answer = await (await fetch(url)).text();
  if (answer !== text) throw new Error(`${url}: ${answer.slice(0, 2000)}`);
}

export const rows = [nextRow("turbopack", true), nextRow("webpack", false), wrangler, edge, browser];
