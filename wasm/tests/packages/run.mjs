// Packs the package, installs it into temporary projects, and runs the same checks in every runtime and with every
// bundler (check.mjs). A runtime whose tool is missing is skipped.

import { execFile, spawn, spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));
const wasm = join(here, "../..");
const temp = await mkdtemp(join(tmpdir(), "wabakit-packages-"));
const app = join(temp, "app");

/** Named imports, from which bundlers remove what they consider unused. */
const names = "{ SendPolicy, ValidationError, Limiter, Deduplicator, SignatureError, WhatsApp, Webhooks, has }";

/** The packed package: few files, nothing missing, not too large. */
async function tarball() {
  const [{ filename, files, size, unpackedSize }] = JSON.parse(await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", temp], wasm));
  const names = async (folder) => (await readdir(join(wasm, "ts", folder))).map((name) => name.replace(".ts", "")).join("|");
  const printed = `areas/(${await names("areas")})|classes/(${await names("classes")})`;
  const belongs = new RegExp(`^(package\\.json|README\\.md|LICENSE[\\w-]*|js/[\\w.-]+\\.(js|cjs|d\\.ts|d\\.cts|wasm)|js/(${printed})\\.(js|d\\.ts))$`);
  const odd = files.map((file) => file.path).filter((path) => !belongs.test(path));
  if (odd.length > 0) throw new Error(`it holds ${odd.join(", ")}`);
  for (const path of ["package.json", "README.md", "LICENSE-APACHE", "LICENSE-MIT", "js/core_bg.wasm", "js/index.d.ts"]) {
    if (!files.some((file) => file.path === path)) throw new Error(`it lacks ${path}`);
  }
  // The module is in it three times: as it is, and as text in an ES module and in CommonJS, so that no bundler loses it.
  if (size > 880_000) throw new Error(`${size} bytes are more than 880,000`);
  await mkdir(app);
  await write("package.json", '{ "private": true, "type": "module" }');
  await run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--offline", join(temp, filename)], app);
  await cp(join(here, "check.mjs"), join(app, "check.mjs"));
  return `${files.length} files, ${size} bytes packed, ${unpackedSize} unpacked`;
}

/** `import` in Node; importing alone compiles nothing. */
async function nodeImport() {
  await write("import.mjs", `import { check, watch } from "./check.mjs";
    const compiled = watch();
    const wabakit = await import("wabakit");
    new wabakit.WhatsApp({ token: "TOKEN" });
    new wabakit.Webhooks({ appSecret: "secret" });
    if (compiled() !== 0) throw new Error("wasm was compiled before it was needed");
    await check(wabakit);
    if (compiled() !== 1) throw new Error(\`wasm was compiled \${compiled()} times\`);`);
  await run(process.execPath, ["import.mjs"]);
}

async function nodeRequire() {
  await write("require.cjs", `const wabakit = require("wabakit");
    import("./check.mjs").then(({ check }) => check(wabakit));`);
  await run(process.execPath, ["require.cjs"]);
}

/** The entry without the module, which the caller loads. */
async function slim() {
  await write("slim.mjs", `import { readFileSync } from "node:fs";
    import { fileURLToPath } from "node:url";
    import * as wabakit from "wabakit/slim";
    import { check } from "./check.mjs";
    let output = "";
    try { new wabakit.Limiter(); } catch (error) { output = error.message; }
    if (!output.includes("load()")) throw new Error(\`without a module: \${output}\`);
    const bytes = readFileSync(fileURLToPath(import.meta.resolve("wabakit/core.wasm")));
    wabakit.load(await WebAssembly.compile(bytes));
    await check(wabakit);`);
  await run(process.execPath, ["slim.mjs"]);
}

/** The declared types, in strict mode, for projects of Node and of bundlers. */
async function types() {
  await write("use.ts", `import { ValidationError, Limiter, WhatsApp, Webhooks, has, type Event } from "wabakit";
    import { load } from "wabakit/slim";
    const wa = new WhatsApp({ token: "TOKEN", phoneNumberId: "1" });
    export const id: Promise<string> = wa.messages.send({ to: "+1", text: { body: "Hi" } }).then((sent) => sent.messages[0]!.id);
    export const hooks = new Webhooks({ appSecret: "s" }).on("message", has("text"), (event) => event.data.text.body);
    export const events: Event[] = hooks.verify(null, new Uint8Array());
    export const all = [ValidationError, Limiter, load];`);
  const tsc = join(wasm, "node_modules/.bin/tsc");
  const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--types", ""];
  const dom = ["--lib", "es2023,dom,dom.iterable"];
  for (const [module, resolution] of [["nodenext", "nodenext"], ["esnext", "bundler"]]) {
    await run(tsc, [...strict, ...dom, "--module", module, "--moduleResolution", resolution, "--ignoreConfig", "use.ts"]);
  }
}

async function deno() {
  const tool = await found(join(here, "node_modules/.bin/deno"));
  const env = { DENO_DIR: join(temp, "deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  await run(tool, ["run", "--node-modules-dir=manual", "--no-remote", "--allow-read", "import.mjs"], app, env);
}

async function bun() {
  await run(await program("@oven", "bun"), ["run", "import.mjs"], app, { DO_NOT_TRACK: "1" });
}

/** Cloudflare's runtime, which accepts only modules that were compiled ahead of time. */
async function workerd() {
  const tool = await program("@cloudflare", "workerd");
  const out = await worker("workerd", { ".wasm": "copy" });
  const module = (await readdir(out)).find((name) => name.endsWith(".wasm"));
  await writeFile(join(out, "config.capnp"), `using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (
      services = [(name = "main", worker = (
        compatibilityDate = "2026-11-01",
        modules = [(name = "worker.js", esModule = embed "worker.js"), (name = "${module}", wasm = embed "${module}")],
      ))],
      sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
    );`);
  const server = spawn(tool, ["serve", "config.capnp", "--control-fd=3"], { cwd: out, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  try {
    let output = "";
    server.stderr.on("data", (data) => (output += data));
    const port = await new Promise((resolve, reject) => {
      server.stdio[3].once("data", (data) => resolve(JSON.parse(String(data).split("\n")[0]).port));
      server.once("exit", () => reject(new Error(output)));
      server.once("error", reject);
    });
    const answer = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    if (answer !== "fine") throw new Error(answer + output);
  } finally {
    server.kill();
  }
}

/** Vercel's edge runtime, whose bundler compiles `?module`; the test does the same, and Node runs it. */
async function edge() {
  const compiled = {
    name: "module",
    setup(build) {
      build.onResolve({ filter: /\.wasm\?module$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.slice(0, -7)), namespace: "module" }));
      build.onLoad({ filter: /.*/, namespace: "module" }, async ({ path }) => {
        const base64 = await readFile(path, "base64");
        return { contents: `export default new WebAssembly.Module(Uint8Array.from(atob("${base64}"), (c) => c.charCodeAt(0)))` };
      });
    },
  };
  const out = await worker("edge-light", {}, [compiled]);
  await write("edge.mjs", `import worker from "${join(out, "worker.js")}";
    const answer = await (await worker.fetch()).text();
    if (answer !== "fine") throw new Error(answer);`);
  await run(process.execPath, ["edge.mjs"]);
}

/** A page, bundled by Vite, in a browser: the package, and `./slim` with the module that the page fetches. */
async function vite() {
  const { build } = await tool("vite");
  const page = join(app, "page");
  await mkdir(page);
  await writeFile(join(page, "index.html"), '<!doctype html><script type="module" src="./main.js"></script>');
  await writeFile(join(page, "main.js"), `import ${names} from "wabakit";
    import { check } from "../check.mjs";
    check(${names}).then(() => (window.output = "fine"), (error) => (window.output = String(error?.stack ?? error)));`);
  await writeFile(join(page, "slim.html"), '<!doctype html><script type="module" src="./slim.js"></script>');
  await writeFile(join(page, "slim.js"), `import * as wabakit from "wabakit/slim";
    import module from "wabakit/core.wasm?url";
    import { check } from "../check.mjs";
    WebAssembly.compileStreaming(fetch(module)).then(wabakit.load).then(() => check(wabakit))
      .then(() => (window.output = "fine"), (error) => (window.output = String(error?.stack ?? error)));`);
  const input = [join(page, "index.html"), join(page, "slim.html")];
  await build({ root: page, configFile: false, logLevel: "error", build: { rollupOptions: { input } } });
  return sizes(join(page, "dist/assets"));
}

/** A page, bundled by esbuild. */
async function esbuild() {
  const { build } = await tool("esbuild");
  const page = join(app, "page/dist/esbuild");
  await build({ entryPoints: [join(app, "page/main.js")], bundle: true, minify: true, format: "esm", outdir: page, logLevel: "silent" });
  await writeFile(join(page, "index.html"), '<!doctype html><script type="module" src="./main.js"></script>');
  return sizes(page);
}

async function chromium() {
  const { chromium } = await tool("playwright-core");
  const executablePath = await run("which", [await found("chromium", "chromium-browser", "google-chrome")]);
  const mimes = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
  const site = join(app, "page/dist");
  const server = createServer(async ({ url }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    const body = await readFile(join(site, path)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { "content-type": mimes[extname(path)] ?? "text/plain" }).end(body);
  });
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const browser = await chromium.launch({ executablePath: executablePath.trim(), args });
  try {
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    for (const path of ["index.html", "slim.html", "esbuild/index.html"]) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
      await page.waitForFunction(() => window.output, undefined, { timeout: 30_000 });
      const output = await page.evaluate(() => window.output);
      if (output !== "fine") throw new Error(`${path}: ${output}`);
    }
    return browser.version();
  } finally {
    await browser.close();
    server.close();
  }
}

/** A worker that runs check.mjs and reports the result, bundled for a runtime. */
async function worker(condition, loader, plugins = []) {
  const { build } = await tool("esbuild");
  await write("worker.js", `import ${names} from "wabakit";
    import { check } from "./check.mjs";
    export default {
      fetch: () => check(${names}).then(() => new Response("fine"), (error) => new Response(String(error.stack), { status: 500 })),
    };`);
  const outdir = join(temp, condition);
  const shared = { bundle: true, format: "esm", target: "es2022", logLevel: "silent", outdir };
  await build({ ...shared, entryPoints: [join(app, "worker.js")], conditions: [condition, "import"], loader, plugins });
  return outdir;
}

class Skipped extends Error {}

async function tool(name) {
  try {
    return await import(name);
  } catch (error) {
    throw new Skipped(error.message);
  }
}

/** A program from the package for this machine, because npm may not run the installation script that finds it. */
async function program(scope, name) {
  const folder = join(here, "node_modules", scope);
  const builds = await readdir(folder).catch(() => []);
  return found(...builds.map((build) => join(folder, build, "bin", name)), join(here, "node_modules/.bin", name));
}

/** Returns the first of these programs that starts. */
async function found(...programs) {
  const works = programs.find((program) => spawnSync(program, ["--version"]).status === 0);
  if (!works) throw new Skipped(`there is no ${programs.at(-1)} that runs here`);
  return works;
}

async function run(program, args, cwd = app, env = {}) {
  try {
    return (await promisify(execFile)(program, args, { cwd, env: { ...process.env, ...env }, timeout: 120_000 })).stdout;
  } catch (error) {
    throw new Error(`${error.message}\n${error.stdout}`);
  }
}

function write(name, text) {
  return writeFile(join(app, name), text);
}

async function sizes(folder) {
  const files = (await readdir(folder)).filter((name) => /\.(js|wasm)$/.test(name));
  const sizes = await Promise.all(files.map(async (name) => `${name} ${(await stat(join(folder, name))).size}`));
  return sizes.join(", ");
}

const checks = {
  "the tarball": tarball,
  "Node, import": nodeImport,
  "Node, require": nodeRequire,
  "wabakit/slim": slim,
  TypeScript: types,
  Deno: deno,
  Bun: bun,
  workerd,
  edge,
  Vite: vite,
  esbuild,
  Chromium: chromium,
};

before(async () => {
  const clean = await stat(join(here, "node_modules/.package-lock.json")).catch(() => undefined);
  const lock = await stat(join(here, "package-lock.json"));
  if (!clean || clean.mtimeMs < lock.mtimeMs) await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], here);
});
after(() => rm(temp, { recursive: true, force: true }));

for (const [name, check] of Object.entries(checks)) {
  test(name, async (t) => {
    try {
      const output = await check();
      if (output) t.diagnostic(`${name}: ${output}`);
    } catch (error) {
      if (!(error instanceof Skipped)) throw error;
      t.skip(error.message);
    }
  });
}
