// The types: valid calls compile, and invalid ones don't. The printer's golden files compile too.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const wasm = fileURLToPath(new URL("..", import.meta.url));

function tsc(...args) {
  const { status, stdout } = spawnSync("npx", ["--no-install", "tsc", ...args], { cwd: wasm, encoding: "utf8" });
  assert.equal(status, 0, stdout);
}

test("valid calls compile, and invalid ones don't", () => tsc("-p", "tests/types"));

test("the printer's golden files compile", () => {
  const cases = new URL("../../xtask/cases/", import.meta.url);
  const forms = readFileSync(`${wasm}ts/forms.ts`, "utf8");
  const folder = `${wasm}dist/cases`;
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(cases).filter((name) => existsSync(new URL(`${name}/out.ts`, cases))).map((name) => {
    writeFileSync(`${folder}/${name}.ts`, forms + readFileSync(new URL(`${name}/out.ts`, cases), "utf8"));
    return `${folder}/${name}.ts`;
  });
  assert.ok(files.length >= 4);
  tsc("--ignoreConfig", "--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--lib", "es2023,dom", ...files);
});

test("the README's examples compile", () => {
  const folder = `${wasm}dist/readme-npm`;
  mkdirSync(folder, { recursive: true });
  const blocks = readFileSync(`${wasm}README.md`, "utf8").matchAll(/^```ts\n([^]*?)^```/gm);
  const files = [...blocks].map(([, block], i) => {
    writeFileSync(`${folder}/${i}.mts`, block);
    return `${folder}/${i}.mts`;
  });
  assert.ok(files.length >= 4);
  tsc("--ignoreConfig", "--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--types", "node", ...files);
});
