// Runs the packed package in every runtime, with every bundler and test runner of the table: `node run.mjs [name…]`.
// Without names, all rows are run, and the tables of wasm/README.md and RUNTIMES.md are written.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { platform } from "./platform.mjs";
import { Project, pack } from "./project.mjs";
import { rows } from "./rows.mjs";
import { write } from "./table.mjs";

/** Installs, builds and runs a row in a project of its own. Returns the seconds that it took. */
export async function runRow(row, tarball, server) {
  const start = performance.now();
  const project = await Project.create(tarball, { ...row, files: row.files(server.url, tarball) });
  try {
    await project.install();
    const env = Object.fromEntries(Object.entries(row.env ?? {}).map(([name, path]) => [name, join(project.folder, path)]));
    for (const line of row.build ?? []) await project.run(line, env);
    if (row.keep) await project.keepOnly(row.keep);
    if (typeof row.run === "function") await row.run(project, server);
    else for (const line of row.run) check(line, await project.run(line, env), row);
  } finally {
    await project.remove();
  }
  return (performance.now() - start) / 1000;
}

function check(line, output, { passes }) {
  if (!passes && output.trim().split("\n").at(-1) !== "fine") throw new Error(`${line}: ${output}`);
}

/** Packs the package, starts the platform, and calls a function with both. */
export async function withPackage(call) {
  const folder = await mkdtemp(join(tmpdir(), "wabakit-packed-"));
  const server = await platform();
  try {
    await call(await pack(folder), server);
  } finally {
    server.stop();
    await rm(folder, { recursive: true });
  }
}

async function main(wanted) {
  const chosen = rows.filter(({ name }) => wanted.length === 0 || wanted.some((text) => name.toLowerCase().includes(text.toLowerCase())));
  const results = [];
  await withPackage(async (tarball, server) => {
    for (const row of chosen) {
      let error, seconds;
      try {
        seconds = await runRow(row, tarball, server);
      } catch (thrown) {
        error = thrown;
      }
      results.push({ row, error });
      console.log(error ? `FAILED  ${row.name}\n${error.message}` : `works   ${row.name} (${seconds.toFixed(0)} s)`);
    }
  });
  const failed = results.filter(({ error }) => error).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  if (wanted.length === 0) await write(results);
  process.exitCode = failed > 0 ? 1 : 0;
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main(process.argv.slice(2));
