// The tables of wasm/README.md and RUNTIMES.md.

import { readFile, writeFile } from "node:fs/promises";

const root = new URL("../../../", import.meta.url);
const [begin, end] = ["<!-- Written by `cargo xtask runtimes`. -->\n", "<!-- End. -->\n"];

/** Splits a row's name, such as `Vite 8.3.8: SSR`, into the tool, its version and what was tried. */
function parts({ name }) {
  const [, tool, version = "", tried = ""] = /^([^:]*?)(?: ([\d.]+))?(?:: (.*))?$/.exec(name);
  return { tool, version, tried };
}

/** Writes the tables from the results of all rows. */
export async function write(results) {
  const worked = results.filter(({ error }) => !error).map(({ row }) => parts(row));
  const tools = [...new Set(worked.map(({ tool }) => tool))].map((name) => worked.filter(({ tool }) => tool === name));
  const short = tools.map((rows) => [rows[0].tool, list(rows, "version", ", "), list(rows, "tried", "; ")]);
  const path = new URL("wasm/README.md", root);
  const text = await readFile(path, "utf8");
  const [before, rest] = [text.slice(0, text.indexOf(begin) + begin.length), text.slice(text.indexOf(end))];
  await writeFile(path, before + table(["Tool", "Versions", "Tried"], short) + rest);

  const long = results.map(({ row, error }) => [row.name, packages(row), error ? "**fails**" : "works"]);
  await writeFile(new URL("RUNTIMES.md", root), `# Runtimes, bundlers and test runners of the npm package

Written by \`cargo xtask runtimes\` on ${new Date().toISOString().slice(0, 10)}. Each row is built and run in a project of its own, with the
packed package: it sends a message, verifies a signed webhook, and catches errors by their classes. A bundle for servers runs
without the folder that it was built in. Without another version, tools run on Node ${process.versions.node}.

${table(["Row", "Packages", "Result"], long)}`);
}

function list(rows, key, separator) {
  return [...new Set(rows.map((row) => row[key]).filter(Boolean))].join(separator);
}

function packages({ packages = {}, node }) {
  const all = Object.entries({ ...packages, ...(node && { node }) });
  return all.map(([name, version]) => `${name} ${version}`).join(", ");
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
