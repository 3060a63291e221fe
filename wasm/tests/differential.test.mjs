// The events of mutated deliveries, compared with Rust's.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { events } from "../js/node.js";
import { bytes, parse, same } from "./vectors.mjs";

const corpus = process.env.WABAKIT_CORPUS;

test("reads the same events as Rust", { skip: !corpus && "no WABAKIT_CORPUS: `cargo xtask test node` writes one" }, () => {
  const lines = readFileSync(corpus, "utf8").trimEnd().split("\n");
  const differ = [];
  let excepted = 0;
  for (const line of lines) {
    const { body, events: expected, duplicate_keys } = JSON.parse(line);
    if (duplicate_keys) excepted++;
    else {
      try {
        const read = events(bytes({ base64: body }));
        same("number of events", expected.length, read.length);
        read.forEach((event, i) => same(`events[${i}]`, parse(expected[i]), event.toJSON()));
      } catch (error) {
        differ.push(`${error.message}\n${Buffer.from(body, "base64")}`);
      }
    }
  }
  console.log(`JavaScript: ${lines.length} bodies, ${differ.length} differ, ${excepted} excepted because a key stands twice`);
  assert.equal(differ.length, 0, differ.slice(0, 5).join("\n\n"));
});

// `JSON.parse` keeps the last one. Detecting the first would cost more than 5 % of a delivery's time.
test("reads only the last of two lists of the same name", () => {
  const body = bytes('{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"a"}],"messages":[{"id":"b"}]}}]}]}');
  assert.deepEqual(events(body).map(({ data }) => data.id), ["b"]);
});
