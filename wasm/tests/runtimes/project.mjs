// A project in a temporary folder, with the packed package and the tools that it needs.

import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const wasm = fileURLToPath(new URL("../..", import.meta.url));

/** Packages that the rows' packages depend on are installed as they were on this day: later versions break no test. */
const DAY = "2026-11-30";

/** Time for one command. */
const TIMEOUT_MS = 240_000;

const quiet = { NEXT_TELEMETRY_DISABLED: "1", WRANGLER_SEND_METRICS: "false", DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1", NO_COLOR: "1", NO_UPDATE_NOTIFIER: "1" };

/** Packs the package into a folder. Returns the path of the tarball. */
export async function pack(folder) {
  const output = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], { cwd: wasm });
  return join(folder, JSON.parse(output)[0].filename);
}

export class Project {
  /** Creates a project. Its programs run on this version of Node, or on that of this process. */
  static async create(tarball, { packages = {}, files = {}, node, type = "module", npm = {} }) {
    const folder = await mkdtemp(join(tmpdir(), "wabakit-runtime-"));
    const project = new Project(folder);
    if (node) packages = { ...packages, [`node-${process.platform}-${process.arch}`]: node };
    await project.write({ "package.json": JSON.stringify({ private: true, ...(type && { type }), dependencies: { ...packages, wabakit: `file:${tarball}` }, ...npm }), ...files });
    const places = [join(folder, "node_modules/.bin"), ...(node ? [join(folder, `node_modules/node-${process.platform}-${process.arch}/bin`)] : [dirname(process.execPath)])];
    project.env = { ...process.env, ...quiet, HOME: folder, npm_config_cache: await cache(), PATH: [...places.reverse(), process.env.PATH].join(delimiter) };
    // Those of a test runner that runs this.
    for (const name of ["NODE_OPTIONS", "NODE_TEST_CONTEXT"]) delete project.env[name];
    return project;
  }

  constructor(folder) {
    this.folder = folder;
    this.servers = [];
  }

  async install() {
    await this.run(`npm install --before=${DAY} --ignore-scripts --no-audit --no-fund --prefer-offline --loglevel=error`);
  }

  async write(files) {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.folder, name)), { recursive: true });
      await writeFile(join(this.folder, name), text);
    }
  }

  /** Runs a command of a line, and returns its output. */
  run(line, env = {}) {
    const [program, ...args] = line.split(" ");
    return run(program, args, { cwd: this.folder, env: { ...this.env, ...env } });
  }

  /** Removes everything but a folder, so that a bundle which lost a file fails. */
  async keepOnly(name) {
    await rename(join(this.folder, name), `${this.folder}-kept`);
    await rm(this.folder, { recursive: true });
    await mkdir(this.folder);
    await rename(`${this.folder}-kept`, join(this.folder, name));
  }

  /** Starts a server with `PORT` in its command, and returns its URL once it answers. */
  async serve(line) {
    const port = await freePort();
    const [program, ...args] = line.replaceAll("PORT", port).split(" ");
    const server = spawn(program, args, { cwd: this.folder, env: { ...this.env, PORT: String(port) }, stdio: ["ignore", "pipe", "pipe"], detached: true });
    this.servers.push(server);
    let output = "", ended = false;
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (data) => (output += data));
    server.on("error", (error) => ((output += error), (ended = true)));
    server.on("exit", () => (ended = true));
    const url = `http://127.0.0.1:${port}`;
    for (const until = Date.now() + 60_000; ; ) {
      if (ended || Date.now() > until) throw new Error(`${line}: ${output}`);
      if (await fetch(url, { redirect: "manual" }).catch(() => undefined)) return { url, output: () => output };
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  async remove() {
    for (const server of this.servers) if (server.exitCode === null && server.pid) process.kill(-server.pid, "SIGKILL");
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function run(program, args, options) {
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout: TIMEOUT_MS, maxBuffer: 1 << 26, ...options }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${[program, ...args].join(" ")}: ${error.code ?? error.signal}\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}

let cached;

/** Returns npm's cache, which a project's own home doesn't have. */
async function cache() {
  return (cached ??= (await run("npm", ["config", "get", "cache"], {})).trim());
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
