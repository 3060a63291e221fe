// Makes the entries that `tsc` doesn't: js/index.cjs, the package as CommonJS in one file; js/node.js, which exports the same
// for `import` in Node; the transports as CommonJS; the types of these; and the type of the module. Runs after `tsc`.

import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const js = fileURLToPath(new URL("js", import.meta.url));

/** Bundles a module of `js` as CommonJS. */
async function bundle(from, to, external) {
  const options = { bundle: true, format: "cjs", platform: "node", target: "node20", logLevel: "warning" };
  await build({ ...options, entryPoints: [join(js, `${from}.js`)], outfile: join(js, `${to}.cjs`), external });
}

await bundle("commonjs", "index", ["./core_inline.cjs"]);
for (const name of ["commonjs.js", "commonjs.d.ts"]) await rm(join(js, name));
const transports = { http: ["httpTransport"], undici: ["undiciTransport"] };
for (const name in transports) await bundle(name, name, ["undici"]);

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
  return `${lines.join("\n")}\n`;
}

/** Declares the types of a module too. */
function whole(names, path) {
  return `export type * from ${JSON.stringify(path)} with { "resolution-mode": "import" };\n${declarations(names, path)}`;
}

await writeFile(join(js, "core_bg.wasm.d.ts"), "declare const module: WebAssembly.Module;\nexport default module;\n");
await writeFile(join(js, "index.d.cts"), whole(names, "./index.js"));
await writeFile(join(js, "slim.d.cts"), `export * from "./index.cjs";\n${declarations(["load"], "./slim.js")}`);
for (const name in transports) await writeFile(join(js, `${name}.d.cts`), whole(transports[name], `./${name}.js`));
