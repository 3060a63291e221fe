// The vectors of checks before sending, and of error codes.

import { classifyCode, checkTemplate, fillTemplate, normalizePhone, samePhone, validateTemplate } from "../js/inline.js";
import { outcome, run, same } from "./vectors.mjs";

run("phones", (c) => {
  if (c.other !== undefined) return same("same", c.same, samePhone(c.phone, c.other));
  return outcome(c, () => normalizePhone(c.phone), (normal) => same("normal", c.normal, normal));
});

run("templates", (c) => {
  if (c.values !== undefined) return outcome(c, () => fillTemplate(c.stored, c.values), (template) => same("template", c.template, template));
  return outcome(c, () => checkTemplate(c.stored, c.filled), () => same("fits", c.fits, true));
});

run("definitions", (c) => {
  const found = validateTemplate(c.definition).map(({ message, ...finding }) => (same("message", true, message.length > 0), finding));
  same("findings", c.findings, found);
});

run("codes", (c) => same("about", c.about, classifyCode(c.code, c.idempotent)));
