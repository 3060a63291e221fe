// Every vector of tests/vectors, through the package.

import assert from "node:assert/strict";
import { SendPolicy, LimitError, Limiter, Deduplicator, TemplateCache, Webhooks, WhatsApp, events, mergeStatus, operations } from "../js/inline.js";
import { join, split } from "../js/batch.js";
import { core } from "../js/runtime.js";
import { asExpected, bytes, camel, contains, exposed, normalized, orders, outcome, parse, run, same } from "./vectors.mjs";

const usual = { token: "TOKEN", number: "106540352242922", waba: "102290129340398", business: "506914307656634", app: "670843887433847" };

function client(settings) {
  const { number, waba, business, app, app_secret, base_url, allow_http, ...rest } = { ...usual, ...settings };
  return new WhatsApp({ ...rest, phoneNumberId: number, wabaId: waba, businessId: business, appId: app, appSecret: app_secret, baseUrl: base_url, allowHttp: allow_http });
}

run("requests", (c) => {
  const { settings, op, params, file, lenient, extra } = c;
  const given = file === undefined ? params : { ...params, [operations[op]?.file ?? "file"]: bytes(file) };
  const built = () => client(settings).request(op, given, { lenient, extra });
  return outcome(c, built, async (request) => same("request", normalized(c.request), await asExpected(c.request, request)));
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
    if (never.length === 0) same("value", parse(new TextDecoder().decode(bytes(reads))), exposed(value));
  });
});

run("batch", (c) => {
  const { calls, times = 1, idempotent, status, headers = {} } = c;
  const wa = client(c.settings);
  const api = new (core().Api)(JSON.stringify({ token: c.settings?.token ?? usual.token, app_secret: c.settings?.app_secret, base_url: c.settings?.base_url, version: c.settings?.version }));
  if (status === undefined) {
    const given = ({ op, params, file }) => file === undefined ? params : { ...params, [operations[op].file]: bytes(file) };
    const built = (call) => ({ index: operations[call.op].index, request: wa.request(call.op, given(call)) });
    const joined = () => join(api, Array(times).fill(calls).flat().map(built), `Bearer ${usual.token}`);
    return outcome(c, joined, async (request) => same("request", normalized(c.request), await asExpected(c.request, request)));
  }
  return outcome(c, () => split(api, calls, idempotent, status, JSON.stringify(headers), bytes(c.body)), (responses) => {
    const lower = ({ headers, ...rest }) => ({ ...rest, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])) });
    const read = ({ status, headers, body }) => ({ status, headers: Object.fromEntries(headers), body: new TextDecoder().decode(body) });
    same("responses", c.responses.map(lower), responses.map(read));
  });
});

run("webhooks", (c) => {
  const read = events(bytes(c.body));
  same("number of events", c.count ?? c.events.length, read.length);
  if (c.events?.length) read.forEach((happened, i) => {
    const { raw, ...event } = c.events[i % c.events.length];
    for (const key of Object.keys(event)) same(`events[${i}].${key}`, event[key], happened[key] ?? null);
    if (raw !== undefined) same(`events[${i}].data`, parse(raw), happened.data);
  });
});

run("signatures", (c) => {
  const hooks = () => new Webhooks({ appSecret: c.secrets ?? "app", verifyToken: c.verify_token });
  if (c.query !== undefined) return outcome(c, () => hooks().challenge(c.query), (challenge) => same("challenge", c.challenge, challenge));
  return outcome(c, () => hooks().verify(c.signature, bytes(c.body)), () => same("valid", c.valid, true));
});

run("limiter", (c) => {
  let limiter = new Limiter(camel(c.limits));
  for (const [i, { now, from = usual.number, to, until, times = 1, people, wait, refuse, params, ...step }] of c.steps.entries()) {
    const due = wait ? { send: false, ...wait } : { send: !refuse, ...(refuse && { because: refuse }) };
    const each = (one) => Array.from({ length: people ?? times }, (_, n) => one(n));
    const takes = each((n) => (people ? `${step.take} ${n}` : step.take));
    const calls = () => each((n) => (people ? { ...params, to: `${params.to}${1000 + n}` } : params));
    if (step.decide) {
      for (const call of calls()) {
        const { whatToDo, ...decision } = limiter.decide(step.decide, call, now, step.window_open, step.paced);
        same(`steps[${i}]`, due, decision);
      }
    } else if (step.admit) {
      const admit = () => limiter.admit(step.admit, params, step.latest, now, step.window_open);
      if (step.error) {
        const { op: operation, because, until, retry } = step.error;
        assert.throws(admit, (error) => error instanceof LimitError && error.whatToDo.endsWith("."));
        assert.throws(admit, { operation, because, retry, ...(until && { until }) });
      } else same(`steps[${i}]`, step.again, admit());
    } else if (step.observe) limiter.observe(step.observe, params, step.departed, step.error, step.metadata, now);
    else if (step.learn) limiter.learn(step.learn, params, step.response, now);
    else if (step.delivery) events(bytes(step.delivery)).forEach((event) => limiter.event(event, now));
    else if (step.explain) {
      const states = limiter.explain(now);
      for (const expected of step.explain.map(camel)) {
        const found = states.some((state) => Object.entries(expected).every(([key, value]) => (state[key] ?? null) === value));
        same(`steps[${i}]: ${JSON.stringify(expected)} in ${JSON.stringify(states)}`, true, found);
      }
    } else if (step.clear) limiter.clear(step.clear, step.scope);
    else if (step.set_number) limiter.setNumber(step.set_number, camel(step.limits), now);
    else if (step.take) takes.forEach((to) => same(`steps[${i}]`, due, limiter.take(from, to, now)));
    else if (step.pause_pair) limiter.pausePair(from, step.pause_pair, until);
    else if (step.pause_number) limiter.pauseNumber(step.pause_number, until);
    else if (step.link) limiter.link(step.link, to);
    else if (step.limits) limiter.setLimits(camel(step.limits));
    else if (step.prune !== undefined) same(`steps[${i}]`, step.prune, limiter.prune(now));
    else limiter = Limiter.restore(limiter.snapshot());
  }
});

run("deduplicator", (c) => {
  const { room = 1000, keep, prefix, steps = [] } = c;
  if (c.restore !== undefined) return outcome(c, () => Deduplicator.restore(c.restore));
  if (c.reply !== undefined) return outcome(c, () => Deduplicator.claimed(c.reply), (claimed) => same("claimed", c.claimed, claimed));
  if (c.claim !== undefined) return same("command", c.command, Deduplicator.claim(prefix, c.claim, keep));
  if (c.release !== undefined) return same("command", c.command, Deduplicator.release(prefix, c.release));
  let seen = new Deduplicator({ room, keep });
  for (const [i, step] of steps.entries()) {
    if (step.is_new !== undefined) same(`steps[${i}]`, step.is, seen.isNew(step.is_new, step.now));
    else if (step.forget !== undefined) seen.forget(step.forget);
    else seen = Deduplicator.restore(seen.snapshot());
  }
});

run("template_cache", (c) => {
  if (c.restore !== undefined) return outcome(c, () => TemplateCache.restore(c.restore));
  let cache = new TemplateCache({ timeToLive: c.time_to_live, most: c.most });
  for (const [i, { now, waba = usual.waba, ...step }] of c.steps.entries()) {
    if (step.store !== undefined) cache.store(waba, step.store, now);
    else if (step.get !== undefined) same(`steps[${i}]`, step.is, cache.get(waba, step.get, step.language, now) ?? null);
    else if (step.delivery !== undefined) same(`steps[${i}]`, step.is, events(bytes(step.delivery)).map((event) => cache.apply(event, now)).includes(true));
    else cache = TemplateCache.restore(cache.snapshot());
  }
});

run("statuses", (c) => {
  for (const order of orders(c.statuses)) same(String(order), c.merged, [...order, ...order].reduce(mergeStatus));
});

run("policy", async (c) => {
  if (c.restore !== undefined) return outcome(c, () => SendPolicy.restore(c.restore));
  let policy = new SendPolicy({ requiresOptIn: c.requires_opt_in });
  for (const [i, { now, at, from = usual.number, ...step }] of c.steps.entries()) {
    const checked = () => policy.check(from, step.check, step.category, now);
    if (step.delivery !== undefined) events(bytes(step.delivery)).forEach((event) => policy.event(event));
    else if (step.record_sent !== undefined) policy.recordSent(from, step.record_sent, now);
    else if (step.opt_in !== undefined) policy.optIn(step.opt_in, at);
    else if (step.opt_out !== undefined) policy.optOut(step.opt_out, at);
    else if (step.check !== undefined) await outcome(step, checked, ({ decision, openUntil = null, freeUntil = null }) =>
      same(`steps[${i}]`, camel(step.is), { because: decision.because ?? null, openUntil, freeUntil }));
    else if (step.prune !== undefined) policy.prune(now);
    else policy = SendPolicy.restore(policy.snapshot());
  }
});
