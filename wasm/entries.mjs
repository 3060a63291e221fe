// Makes the entries that `tsc` doesn't: js/index.cjs, the package as CommonJS in one file; js/node.js, which exports the same
// for `import` in Node; the transports as CommonJS; their types, index.d.cts and slim.d.cts; and the type of the module. Runs after `tsc`.

import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const js = fileURLToPath(new URL("js", import.meta.url));

await build({
  entryPoints: [join(js, "commonjs.js")],
  outfile: join(js, "index.cjs"),
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  external: ["./core_inline.cjs"],
  logLevel: "warning",
});
for (const name of ["http", "undici"]) {
  const transport = { entryPoints: [join(js, `${name}.js`)], outfile: join(js, `${name}.cjs`), bundle: true, format: "cjs" };
  await build({ ...transport, platform: "node", target: "node20", external: ["undici"], logLevel: "warning" });
}
for (const name of ["commonjs.js", "commonjs.d.ts"]) await rm(join(js, name));

const names = Object.keys(await import("./js/slim.js")).filter((name) => name !== "load");
await writeFile(
  join(js, "node.js"),
  `// Entry for \`import\` in Node: the same implementation as for \`require\`, so that \`instanceof\` works across both.\n\nexport {\n  ${names.join(",\n  ")},\n} from "./index.cjs";\n`,
);

/** Names that are types too: classes, and values with a type beside them. */
const types = new Set();
for (const name of await readdir(js, { recursive: true })) {
  if (!name.endsWith(".d.ts")) continue;
  const declared = (await readFile(join(js, name), "utf8")).matchAll(/^export (?:declare )?(?:abstract )?(?:class|interface|type) (\w+)/gm);
  for (const [, type] of declared) types.add(type);
}

/** TypeScript's `node16` lets CommonJS take only types from modules, so each value is declared with the type that it has there. */
function declarations(names, path) {
  const from = `import(${JSON.stringify(path)}, { with: { "resolution-mode": "import" } })`;
  const lines = names.flatMap((name) => [
    `export declare const ${name}: typeof ${from}.${name};`,
    ...(types.has(name) ? [`export type ${name} = ${from}.${name};`] : []),
  ]);
  return [`export type * from ${JSON.stringify(path)} with { "resolution-mode": "import" };`, ...lines, ""].join("\n");
}

await writeFile(join(js, "core_bg.wasm.d.ts"), "declare const module: WebAssembly.Module;\nexport default module;\n");
await writeFile(join(js, "index.d.cts"), declarations(names, "./index.js"));
await writeFile(join(js, "http.d.cts"), declarations(["httpTransport"], "./http.js"));
await writeFile(join(js, "undici.d.cts"), declarations(["undiciTransport"], "./undici.js"));
await writeFile(join(js, "slim.d.cts"), `export * from "./index.cjs";\n${declarations(["load"], "./slim.js").split("\n").slice(1).join("\n")}`);
