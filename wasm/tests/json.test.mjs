// Reading JSON without loss.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { parse as read } from "../js/json.js";

const parse = (text) => read(text, Buffer.from(text));

test("reads integers beyond 2⁵³ and numbers beyond 10³⁰⁸ as their digits", () => {
  const text = String.raw`{"n":[12345678901234567890,-9007199254740992,9007199254740991,1e400,-1E+309,1.5],"1e400":"\"12345678901234567890"}`;
  assert.deepEqual(parse(text), {
    n: ["12345678901234567890", "-9007199254740992", 9007199254740991, "1e400", "-1E+309", 1.5],
    "1e400": '"12345678901234567890',
  });
});

test("never rewrites what isn't JSON", () => {
  const replace = mock.method(String.prototype, "replace");
  try {
    for (const text of [`1234567890123456${'"\\'.repeat(1000)}`, "[01234567890123456789]", "1e400 1"]) {
      assert.throws(() => parse(text), SyntaxError);
    }
    assert.equal(replace.mock.callCount(), 0);
    assert.equal(parse("1e400"), "1e400");
    assert.equal(replace.mock.callCount(), 1);
  } finally {
    replace.mock.restore();
  }
});

test("reads a text of 16 MiB beside a number that JavaScript can't hold", () => {
  for (const written of ["a", "\\n"]) {
    const [number, text] = parse(`[12345678901234567890,"${written.repeat((16 << 20) / written.length)}"]`);
    assert.equal(number, "12345678901234567890");
    assert.equal(text.length, (16 << 20) / written.length);
  }
});
