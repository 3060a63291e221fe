// The rows that CI runs; `cargo xtask runtimes` runs all.

import { test } from "node:test";
import { runRow, withPackage } from "./run.mjs";
import { rows } from "./rows.mjs";

test("the packed package in runtimes, bundlers and test runners", (t) =>
  withPackage(async (tarball, server) => {
    for (const row of rows.filter(({ ci }) => ci)) await t.test(row.name, () => runRow(row, tarball, server));
  }));
