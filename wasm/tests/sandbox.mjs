// The sandbox, for tests.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Starts the sandbox until the end of a test. Returns its URL, token and IDs. */
export async function sandbox(t, ...options) {
  const [command, ...first] = process.env.WABAKIT ? [process.env.WABAKIT] : ["cargo", "run", "--quiet", "--"];
  const sandbox = spawn(command, [...first, "sandbox", ...options], { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  t.after(() => sandbox.kill());
  const lines = createInterface({ input: sandbox.stdout });
  return JSON.parse(await new Promise((done) => lines.once("line", done)));
}
