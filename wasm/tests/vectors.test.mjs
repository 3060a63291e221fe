// Every vector of tests/vectors, through the package.

import { Limiter, Webhooks, WhatsApp, events, operations } from "../js/node.js";
import { asTold, bytes, camel, outcome, parse, run, same, told } from "./vectors.mjs";

const usual = { token: "TOKEN", number: "106540352242922", waba: "102290129340398", business: "506914307656634", app: "670843887433847" };

function client(settings) {
  const { number, waba, business, app, app_secret, base, ...rest } = { ...usual, ...settings };
  return new WhatsApp({ ...rest, phoneNumberId: number, wabaId: waba, businessId: business, appId: app, appSecret: app_secret, baseUrl: base });
}

run("requests", (c) => {
  const { settings, op, params, file, lenient, extra } = c;
  const given = file === undefined ? params : { ...params, [operations[op]?.file ?? "file"]: bytes(file) };
  const built = () => client(settings).request(op, given, { lenient, extra });
  return outcome(c, built, async (request) => same("request", told(c.request), await asTold(c.request, request)));
});

run("responses", (c) => {
  const { op, status, headers = {}, params, holds = [], never = [], ids = {}, reads = c.body } = c;
  const body = bytes(c.body);
  return outcome(c, () => client({}).response(op, status, Object.entries(headers), body, params), (value) => {
    if (value instanceof Uint8Array) return same("value", Buffer.from(body).toString("latin1"), Buffer.from(value).toString("latin1"));
    const text = JSON.stringify(value);
    for (const part of holds) same(`${part} is held`, true, text.includes(part));
    for (const part of never) same(`${part} is held`, false, text.includes(part));
    for (const name of Object.keys(ids)) same(name, ids[name], String(value[name]));
    if (never.length === 0) same("value", parse(new TextDecoder().decode(bytes(reads))), value);
  });
});

run("webhooks", (c) => {
  const read = events(bytes(c.body));
  same("number of events", c.count ?? c.events.length, read.length);
  c.events?.forEach(({ raw, ...event }, i) => {
    for (const key of Object.keys(event)) same(`events[${i}].${key}`, event[key], read[i].toJSON()[key] ?? null);
    if (raw !== undefined) same(`events[${i}].data`, parse(raw), read[i].data);
  });
});

run("signatures", (c) => {
  const hooks = new Webhooks({ appSecret: c.secrets ?? [], verifyToken: c.verify_token });
  if (c.query !== undefined) return outcome(c, () => hooks.challenge(c.query), (challenge) => same("challenge", c.challenge, challenge));
  return outcome(c, () => hooks.open(c.signature, bytes(c.body)), () => same("valid", c.valid, true));
});

run("limiter", (c) => {
  let limiter = new Limiter(camel(c.limits));
  for (const [i, { now, from = usual.number, to, until, times = 1, people, wait, ...step }] of c.steps.entries()) {
    const due = wait ? { send: false, ...wait } : { send: true };
    const takes = Array.from({ length: people ?? times }, (_, n) => (people ? `${step.take} ${n}` : step.take));
    if (step.take) takes.forEach((to) => same(`steps[${i}]`, due, limiter.take(from, to, now)));
    else if (step.hold_pair) limiter.holdPair(from, step.hold_pair, until);
    else if (step.hold_number) limiter.holdNumber(step.hold_number, until);
    else if (step.link) limiter.link(step.link, to);
    else if (step.limits) limiter.setLimits(camel(step.limits));
    else if (step.forget !== undefined) same(`steps[${i}]`, step.forget, limiter.forget(now));
    else limiter = Limiter.restore(limiter.snapshot());
  }
});
