// Rows: Node, Deno and Bun, and TypeScript.

import { check, names } from "./platform.mjs";

const end = "check().then(console.log, (error) => { console.error(error); process.exit(1); });\n";

export const module = (url) => `import ${names} from "wabakit";\n${check(url)}${end}`;
export const script = (url) => `const ${names} = require("wabakit");\n${check(url)}${end}`;

/** Both ways in one process: an error of one is recognised by the other. */
const both = `import { ValidationError, WhatsApp } from "wabakit";
import { createRequire } from "node:module";
const required = createRequire(import.meta.url)("wabakit");
try { new required.WhatsApp({ token: 1 }); } catch (error) { if (!(error instanceof ValidationError)) throw error; }
if (required.WhatsApp !== WhatsApp) throw new Error("two implementations");
console.log("fine");
`;

const versions = ["20.19.0", "22.23.5", "24.22.3", "26.10.0"];

const node = versions.map((node) => ({
  name: `Node ${node}: import and require`,
  ci: node === versions[0],
  node,
  files: (url) => ({ "app.mjs": module(url), "app.cjs": script(url), "both.mjs": both }),
  run: ["node app.mjs", "node app.cjs", "node both.mjs"],
}));

const deno = {
  packages: { deno: "2.9.6" },
  files: (url) => ({ "app.mjs": module(url) }),
  env: { DENO_DIR: "deno" },
};
const denoRun = "deno run --node-modules-dir=manual --no-remote --allow-net=127.0.0.1";

const bun = { packages: { [`@oven/bun-${process.platform}-${process.arch}`]: "1.4.5" }, files: (url) => ({ "app.mjs": module(url) }) };
const bunTool = `node_modules/@oven/bun-${process.platform}-${process.arch}/bin/bun`;

const others = [
  { name: "Deno 2.9.6: `deno run` without permission for files", ci: true, ...deno, run: [`${denoRun} app.mjs`] },
  { name: "Deno 2.9.6: `deno bundle`", ...deno, build: ["deno bundle --node-modules-dir=manual -o out/app.mjs app.mjs"], keep: "out", run: ["node out/app.mjs"] },
  { name: "Bun 1.4.5: `bun run`", ci: true, ...bun, run: [`${bunTool} run app.mjs`] },
  { name: "Bun 1.4.5: `bun build`", ...bun, build: [`${bunTool} build --target=node --outfile=out/app.mjs app.mjs`], keep: "out", run: ["node out/app.mjs"] },
  { name: "Bun 1.4.5: `bun build --compile`", ...bun, build: [`${bunTool} build --compile --outfile=out/app app.mjs`], keep: "out", run: ["out/app"] },
];

/** A program that uses the types: a client, errors, events, the receiver of several runtimes, and undici's `fetch`. */
const typed = (url, undici) => `import { type Event, ApiError, Secret, ValidationError, WhatsApp, Webhooks, has, init } from "wabakit";
import { load } from "wabakit/slim";
${undici ? 'import { fetch } from "undici";' : ""}
const wa = new WhatsApp({ token: "TOKEN", phoneNumberId: "1", baseUrl: "${url}"${undici ? ", fetch" : ""} });
class Refused extends ValidationError {}
export const hooks: Webhooks = new Webhooks({ appSecret: "s" }).on("message", has("text"), (event) => event.data.text.body);
export const POST: (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response> = hooks.handle;
export const worker: { fetch(request: Request, bindings: { A: string }, context: { waitUntil(promise: Promise<unknown>): void }): Promise<Response> } = { fetch: hooks.handle };
export const read = (event: Event): string | undefined => (event.kind === "message" ? event.data.from : undefined);
export const secret: Secret = new Secret("a");
export const all = [load, Refused];
async function main(): Promise<void> {
  await init();
  try {
    const sent = await wa.messages.send({ to: "+16505551234", text: { body: "Hi" } });
    const id: string = sent.messages[0]!.id;
    console.log(id === "wamid.2" ? "fine" : id);
  } catch (error) {
    console.log(error instanceof ApiError ? error.code : error);
  }
}
void main();
`;

const typescript = (version, name, options, { type = "module", file = "app.ts", undici = false } = {}) => ({
  name: `TypeScript ${version}: ${name}`,
  packages: { typescript: version, "@types/node": "20.19.43", ...(undici && { undici: "7.16.0" }) },
  type,
  files: (url) => ({
    [file]: typed(url, undici),
    "tsconfig.json": JSON.stringify({ compilerOptions: { target: "es2022", strict: true, skipLibCheck: false, types: ["node"], lib: ["es2023", "dom", "dom.iterable"], outDir: "out", ...options }, files: [file] }),
  }),
  build: ["tsc"],
  run: [`node out/${file.replace("ts", "js")}`],
});

const types = [
  typescript("7.0.2", "`nodenext`", { module: "nodenext" }),
  typescript("7.0.2", "`nodenext`, CommonJS", { module: "nodenext" }, { type: "commonjs" }),
  typescript("7.0.2", "`node16`, CommonJS", { module: "node16" }, { type: "commonjs", file: "app.cts" }),
  typescript("5.9.3", "`node16`, CommonJS", { module: "node16" }, { type: "commonjs" }),
  typescript("7.0.2", "`bundler`", { module: "esnext", moduleResolution: "bundler" }),
  typescript("7.0.2", "`exactOptionalPropertyTypes`", { module: "nodenext", exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true }),
  typescript("7.0.2", "with undici's `fetch`", { module: "nodenext", exactOptionalPropertyTypes: true }, { undici: true }),
];

const loaders = [
  { name: "tsx 4.23.15: .ts", packages: { tsx: "4.23.15" }, files: (url) => ({ "app.ts": module(url) }), run: ["tsx app.ts"] },
  { name: "tsx 4.23.15: .cts", packages: { tsx: "4.23.15" }, files: (url) => ({ "app.cts": script(url) }), run: ["tsx app.cts"] },
  {
    name: "pnpm 12.21.0: import and require",
    node: "24.22.3",
    packages: { pnpm: "12.21.0" },
    files: (url, tarball) => ({
      "app/package.json": JSON.stringify({ dependencies: { wabakit: `file:${tarball}` } }),
      "app/app.mjs": module(url),
      "app/app.cjs": script(url),
    }),
    build: ["pnpm install --dir=app --ignore-workspace"],
    run: ["node app/app.mjs", "node app/app.cjs"],
  },
];

export const rows = [...node, ...others, ...types, ...loaders];
