// Rows: programs for servers, bundled into files that hold everything, as for Lambda.

import { module } from "./languages.mjs";

const bundled = (name, packages, build, more = {}) => ({
  name,
  packages,
  files: (url) => ({ "app.mjs": module(url), ...more.files }),
  build: [build].flat(),
  keep: "out",
  run: ["node out/app.mjs"],
  ...more.row,
});

const esbuild = { esbuild: "0.28.2" };
const toEsbuild = "esbuild app.mjs --bundle --platform=node --target=node20";

const rollup = { rollup: "4.68.5", "@rollup/plugin-node-resolve": "16.0.3" };
const rollupConfig = { "rollup.config.mjs": 'import resolve from "@rollup/plugin-node-resolve";\nexport default { input: "app.mjs", plugins: [resolve()] };\n' };

const viteConfig = (format) => ({
  "vite.config.mjs": `export default {
  ssr: { noExternal: true },
  build: { ssr: "app.mjs", outDir: "out", rolldownOptions: { output: { format: "${format}", entryFileNames: "app.${format === "cjs" ? "cjs" : "mjs"}", codeSplitting: false } } },
};\n`,
});

const webpackConfig = {
  "webpack.config.mjs": `import { resolve } from "node:path";
export default { mode: "production", target: "node", entry: "./app.mjs", output: { path: resolve("out"), filename: "app.cjs" } };\n`,
};

const cjs = { run: ["node out/app.cjs"] };

export const rows = [
  bundled("esbuild 0.28.2: ESM", esbuild, `${toEsbuild} --format=esm --outfile=out/app.mjs`),
  bundled("esbuild 0.28.2: CommonJS", esbuild, `${toEsbuild} --format=cjs --outfile=out/app.cjs`, { row: { ...cjs, ci: true } }),
  bundled("esbuild 0.28.2: CommonJS, own conditions", esbuild, `${toEsbuild} --conditions=development --format=cjs --outfile=out/app.cjs`, { row: cjs }),
  bundled("rollup 4.68.5: ESM", rollup, "rollup -c --format=es --file=out/app.mjs", { files: rollupConfig }),
  bundled("rollup 4.68.5: CommonJS", rollup, "rollup -c --format=cjs --file=out/app.cjs", { files: rollupConfig, row: cjs }),
  bundled("rolldown 1.3.2: ESM", { rolldown: "1.3.2" }, "rolldown app.mjs --platform=node --file=out/app.mjs"),
  bundled("Vite 8.3.8: SSR, ESM", { vite: "8.3.8" }, "vite build", { files: viteConfig("es") }),
  bundled("Vite 8.3.8: SSR, CommonJS", { vite: "8.3.8" }, "vite build", { files: viteConfig("cjs"), row: cjs }),
  bundled("webpack 5.112.2: CommonJS", { webpack: "5.112.2", "webpack-cli": "7.3.1" }, "webpack", { files: webpackConfig, row: cjs }),
  bundled("tsup 9.0.0: CommonJS", { tsup: "9.0.0", typescript: "5.9.3" }, "tsup app.mjs --format=cjs --out-dir=out", { files: { "tsup.config.mjs": "export default { noExternal: [/./] };\n" }, row: cjs }),
  bundled("Parcel 2.16.4: `main`", { parcel: "2.16.4" }, "parcel build --no-cache --no-autoinstall", {
    row: { npm: { source: "app.mjs", main: "out/app.js", engines: { node: ">= 20" }, targets: { main: { includeNodeModules: true, outputFormat: "commonjs" } } }, type: "commonjs", run: ["node out/app.js"] },
  }),
];
