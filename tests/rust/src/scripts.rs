//! The steps of stateful objects: the limiter, the deduplicator, the template cache and the send policy.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit::{
    Api, Decision, Deduplicator, Error, Json, JsonObject, Limiter, Op, Reason, SendPolicy, TemplateCache, Time,
    class::{Given, Instance, Returned},
    limiter::{LimitQuery, NumberLimits},
    policy::{Category, PolicyDecision},
    webhook,
};

use crate::{
    Case, bytes, contains,
    held::{limits, outcome},
    same,
};

/// Step of a script.
struct Step<'a>(&'a Value);

impl<'a> Step<'a> {
    fn text(&self, name: &str) -> Option<&'a str> {
        self.0.get(name).and_then(Value::as_str)
    }

    fn number(&self, name: &str) -> u64 {
        self.0.get(name).and_then(Value::as_u64).unwrap_or_default()
    }

    fn time(&self, name: &str) -> Time {
        Time(self.number(name))
    }

    /// Returns the business phone number of the step.
    fn from(&self) -> &'a str {
        self.text("from").unwrap_or("106540352242922")
    }
}

/// A limiter in memory, or one that processes share.
pub trait Limits {
    /// Decides whether a call may be made.
    fn decide(&mut self, query: &LimitQuery<'_>, now: Time) -> Result<Decision, String>;

    /// Changes the state.
    fn change(&mut self, now: Time, change: &mut dyn FnMut(&mut Limiter, Time)) -> Result<(), String>;

    /// Continues with what another process knows.
    fn restart(&mut self) -> Result<(), String>;

    /// Returns the limiter that explains and prunes its own state, if this is one.
    fn own(&mut self) -> Option<&mut Limiter>;
}

impl Limits for Limiter {
    fn decide(&mut self, query: &LimitQuery<'_>, now: Time) -> Result<Decision, String> {
        Ok(Limiter::decide(self, query, now))
    }

    fn change(&mut self, now: Time, change: &mut dyn FnMut(&mut Limiter, Time)) -> Result<(), String> {
        change(self, now);
        Ok(())
    }

    fn restart(&mut self) -> Result<(), String> {
        *self = Limiter::restore(&self.snapshot()).map_err(|e| e.to_string())?;
        Ok(())
    }

    fn own(&mut self) -> Option<&mut Limiter> {
        Some(self)
    }
}

/// Runs a step of a limiter's script, and compares the decisions.
pub fn limiter_step(limits: &mut dyn Limits, value: &Value, what: &str) -> Result<(), String> {
    let step = Step(value);
    let expected = value.get("wait").cloned();
    let expected = expected.or(step.text("refuse").map(|because| json!({ "because": because }))).unwrap_or_default();
    let decisions = limiter_decisions(limits, value, what)?;
    if let (Some(op), [decision]) = (step.text("admit"), &*decisions) {
        return admitted(*decision, op, value, what);
    }
    decisions.into_iter().try_for_each(|decision| same(what, &expected, &wait(decision)))
}

/// Compares what a caller gets who waits.
fn admitted(decision: Decision, op: &str, value: &Value, what: &str) -> Result<(), String> {
    let (op, step) = (Op::find(op).map_err(|e| e.to_string())?, Step(value));
    match (decision.admitted(op.name, step.time("latest"), step.time("now")), value.get("error")) {
        (Ok(again), None) => same(what, &value["again"], &json!(again.map(|again| again.0))),
        (Err(error), Some(expected)) => {
            let error: Value = serde_json::from_str(&error.to_json().to_string()).map_err(|e| e.to_string())?;
            expected.as_object().into_iter().flatten().try_for_each(|(key, part)| same(what, part, &error[key]))
        }
        (admitted, _) => Err(format!("{what}: {admitted:?}")),
    }
}

/// Runs a step of a limiter's script. Returns its decisions.
pub fn limiter_decisions(limits: &mut dyn Limits, value: &Value, what: &str) -> Result<Vec<Decision>, String> {
    let step = Step(value);
    let (now, until, from) = (step.time("now"), step.time("until"), step.from());
    let params = || json_object(value["params"].clone());
    let text = |error: Error| format!("{what}: {error}");
    if let Some(op) = step.text("decide").or(step.text("admit")) {
        let (op, api) = (Op::find(op).map_err(text)?, Api::new("TOKEN"));
        let decide = |params: JsonObject<'_>| {
            let mut query = LimitQuery::of(op, &params, &api, None, now).map_err(text)?;
            query.outside_window &= value["window_open"] != true;
            query.paced = value["paced"] == true || value.get("admit").is_some();
            limits.decide(&query, now)
        };
        return recipients(&step).into_iter().map(decide).collect();
    }
    if let Some(to) = step.text("take") {
        let all: Vec<_> = match step.number("people") {
            0 => (0..step.number("times").max(1)).map(|_| to.to_owned()).collect(),
            count => (0..count).map(|i| format!("{to} {i}")).collect(),
        };
        return all.iter().map(|to| limits.decide(&LimitQuery::service(from, to), now)).collect();
    }
    let mut change = |change: &mut dyn FnMut(&mut Limiter, Time)| limits.change(now, change);
    if let Some(op) = step.text("observe") {
        let [error, metadata] = ["error", "metadata"].map(|name| value.get(name).cloned().map(json_object));
        let (params, departed) = (params(), step.time("departed"));
        let mut observed = Ok(());
        change(&mut |limiter, now| {
            observed = limiter.observe_by_name(op, &params, departed, error.as_ref(), metadata.as_ref(), now);
        })?;
        observed.map_err(text)?;
    } else if let Some(op) = step.text("learn") {
        let (params, response) = (params(), json_object(value["response"].clone()));
        let mut learned = Ok(());
        change(&mut |limiter, now| learned = limiter.learn_by_name(op, &params, &response, now))?;
        learned.map_err(text)?;
    } else if let Some(delivery) = value.get("delivery") {
        for event in &webhook::read(&bytes(delivery)) {
            change(&mut |limiter, now| limiter.event(event, now))?;
        }
    } else if let Some(states) = value.get("explain") {
        limits.own().map_or(Ok(()), |limiter| explained(limiter, states, now, what))?;
    } else if let Some(limit) = step.text("clear") {
        let limit = Reason::from_name(limit).ok_or_else(|| format!("{what}: no limit is called {limit}"))?;
        change(&mut |limiter, _| limiter.clear(limit, step.text("scope").unwrap_or_default()))?;
    } else if let Some(number) = step.text("set_number") {
        let given = Json::from(value["limits"].clone());
        let given = NumberLimits::read(&given, "limits").and_then(Result::ok);
        let given = given.ok_or_else(|| format!("{what}: no limits of a number"))?;
        change(&mut |limiter, now| limiter.set_number(number, given.clone(), now))?;
    } else if let Some(to) = step.text("pause_pair") {
        change(&mut |limiter, _| limiter.pause_pair(from, to, until))?;
    } else if let Some(from) = step.text("pause_number") {
        change(&mut |limiter, _| limiter.pause_number(from, until))?;
    } else if let Some(name) = step.text("link") {
        change(&mut |limiter, _| limiter.link(name, step.text("to").unwrap_or_default()))?;
    } else if let Some(given) = value.get("limits") {
        let given = self::limits(given)?;
        change(&mut |limiter, _| limiter.set_limits(given.clone()))?;
    } else if let Some(remaining) = value.get("prune") {
        limits.own().map_or(Ok(()), |limiter| same(what, remaining, &limiter.prune(now).into()))?;
    } else {
        limits.restart()?;
    }
    Ok(vec![])
}

/// Returns the parameters of a step as many times as it asks for, for one recipient or for `people` different ones.
fn recipients(step: &Step<'_>) -> Vec<JsonObject<'static>> {
    let params = &step.0["params"];
    let of = |person: u64| {
        let mut params = params.clone();
        params["to"] = format!("{}{}", params["to"].as_str().unwrap_or_default(), 1000 + person).into();
        json_object(params)
    };
    match step.number("people") {
        0 => (0..step.number("times").max(1)).map(|_| json_object(params.clone())).collect(),
        people => (0..people).map(of).collect(),
    }
}

/// Checks that a limiter explains each of these states. A state with `null` has no such value.
fn explained(limiter: &mut Limiter, states: &Value, now: Time, what: &str) -> Result<(), String> {
    let found: Vec<Value> = limiter
        .explain(now)
        .into_iter()
        .map(|state| state.into_json().to_string().parse().unwrap_or_default())
        .collect();
    let has = |state: &Value| {
        let parts = state.as_object().into_iter().flatten();
        let parts: Vec<_> = parts.collect();
        found.iter().any(|found| parts.iter().all(|(name, value)| found.get(name).unwrap_or(&Value::Null) == *value))
    };
    let missing = states.as_array().into_iter().flatten().find(|state| !has(state));
    missing.map_or(Ok(()), |state| Err(format!("{what}: {state} isn't explained: {found:#?}")))
}

fn wait(decision: Decision) -> Value {
    match decision {
        Decision::Send => Value::Null,
        Decision::Wait { until, because } => json!({ "until": until.0, "because": because.as_str() }),
        Decision::Refuse { because } => json!({ "because": because.as_str() }),
    }
}

/// Runs a step of a deduplicator's script.
pub fn deduplicator_step(deduplicator: &mut Deduplicator, value: &Value, what: &str) -> Result<(), String> {
    let step = Step(value);
    if let Some(key) = step.text("is_new") {
        return same(what, &value["is"], &deduplicator.is_new(key, step.time("now")).into());
    }
    if let Some(key) = step.text("forget") {
        deduplicator.forget(key);
    } else {
        *deduplicator = Deduplicator::restore(&deduplicator.snapshot()).map_err(|e| e.to_string())?;
    }
    Ok(())
}

/// Checks the commands for Redis, and the meaning of its replies.
pub fn redis(case: &Case) -> Result<(), String> {
    let commands = |command: &[String]| same("command", case.get("command").unwrap_or(&Value::Null), &json!(command));
    let prefix = case.text("prefix");
    if case.get("claim").is_some() {
        let keep = case.get("keep").and_then(Value::as_u64).unwrap_or_default();
        return commands(&Deduplicator::claim(prefix, case.text("claim"), Duration::from_millis(keep)));
    }
    if case.get("release").is_some() {
        return commands(&Deduplicator::release(prefix, case.text("release")));
    }
    let claimed = Deduplicator::claimed(case.get("reply").and_then(Value::as_str));
    outcome(case, "claimed", claimed, |claimed, expected| same("claimed", expected, &claimed.into()))
}

/// Runs a step of a template cache's script.
pub fn template_cache_step(cache: &mut TemplateCache, value: &Value, what: &str) -> Result<(), String> {
    let step = Step(value);
    let (now, account) = (step.time("now"), step.text("waba").unwrap_or("102290129340398"));
    if let Some(templates) = value.get("store") {
        cache.store(account, Json::from(templates.clone()), now);
    } else if let Some(name) = step.text("get") {
        let language = step.text("language").unwrap_or_default();
        let found = cache.get(account, name, language, now).map(|found| found.as_str().parse());
        let found: Option<Value> = found.transpose().map_err(|e| format!("not JSON: {e}"))?;
        let arguments = json!({ "waba_id": account, "name": name, "language": language, "now": now.0 });
        let by_name = cache.call("get", &json_object(arguments)).map_err(|e| e.to_string())?;
        same(what, &value["is"], &found.clone().unwrap_or_default())?;
        same(what, &found.unwrap_or_default(), &by_name.to_string().parse().unwrap_or_default())?;
    } else if let Some(delivery) = value.get("delivery") {
        let forgotten = webhook::read(&bytes(delivery)).iter().filter(|event| cache.apply(*event, now)).count();
        same(what, &value["is"], &(forgotten > 0).into())?;
    } else {
        *cache = TemplateCache::restore(&cache.snapshot()).map_err(|e| e.to_string())?;
    }
    Ok(())
}

/// Runs a step of a send policy's script.
pub fn policy_step(policy: &mut SendPolicy, value: &Value, what: &str) -> Result<(), String> {
    let step = Step(value);
    let (now, from) = (step.time("now"), step.from());
    if let Some(delivery) = value.get("delivery") {
        webhook::read(&bytes(delivery)).iter().for_each(|event| policy.event(event));
    } else if let Some(user) = step.text("record_sent") {
        policy.record_sent(from, user, now);
    } else if let Some(user) = step.text("opt_in") {
        policy.opt_in(user, step.time("at"));
    } else if let Some(user) = step.text("opt_out") {
        policy.opt_out(user, step.time("at"));
    } else if let Some(user) = step.text("check") {
        let name = step.text("category").unwrap_or_default();
        let arguments = json!({ "number": from, "user": user, "category": name, "now": now.0 });
        let by_name = policy.call("check", &json_object(arguments));
        return match (Category::from_name(name), value.get("error"), by_name) {
            (None, Some(expected), Err(error)) => contains(what, expected, &error.to_json().into()),
            (Some(category), None, Ok(_)) => {
                same(what, &value["is"], &decided(policy.check(from, user, category, now)))
            }
            (category, expected, _) => Err(format!("{what}: expected {expected:?}, got {category:?}")),
        };
    } else if value.get("prune").is_some() {
        policy.prune(now);
    } else {
        *policy = SendPolicy::restore(&policy.snapshot()).map_err(|e: Error| e.to_string())?;
    }
    Ok(())
}

fn json_object(value: Value) -> JsonObject<'static> {
    value.as_object().cloned().unwrap_or_default().into()
}

fn decided(policy: PolicyDecision) -> Value {
    let time = |time: Option<Time>| time.map(|time| time.0);
    json!({
        "because": wait(policy.decision).get("because"),
        "open_until": time(policy.open_until),
        "free_until": time(policy.free_until),
    })
}

/// Returns all permutations.
pub fn orders<T: Clone>(things: &[T]) -> Vec<Vec<T>> {
    let mut found = if things.is_empty() { vec![vec![]] } else { vec![] };
    for (i, first) in things.iter().enumerate() {
        let others = [&things[..i], &things[i + 1..]].concat();
        found.extend(orders(&others).into_iter().map(|rest| [std::slice::from_ref(first), &rest].concat()));
    }
    found
}
