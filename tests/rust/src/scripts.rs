//! The steps of what keeps a state: the limiter, what was seen, and whom one may write to.

use std::time::Duration;

use serde_json::{Value, json};
use wabakit::{
    Audience, Error, Limiter, Seen, Time,
    audience::{Advice, Category},
    limiter::Decision,
    webhook,
};

use crate::{
    Case, bytes, contains,
    held::{limits, outcome},
    same,
};

/// What a step tells.
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

    /// The business phone number that it is about.
    fn from(&self) -> &'a str {
        self.text("from").unwrap_or("106540352242922")
    }
}

/// One step of a limiter's script.
pub fn limiter_step(limiter: &mut Limiter, told: &Value, what: &str) -> Result<(), String> {
    let step = Step(told);
    let (now, until, from) = (step.time("now"), step.time("until"), step.from());
    if let Some(to) = step.text("take") {
        let told = told.get("wait").unwrap_or(&Value::Null);
        let all: Vec<_> = match step.number("people") {
            0 => (0..step.number("times").max(1)).map(|_| to.to_owned()).collect(),
            people => (0..people).map(|i| format!("{to} {i}")).collect(),
        };
        all.iter().try_for_each(|to| same(what, told, &wait(limiter.take(from, to, now))))?;
    } else if let Some(to) = step.text("hold_pair") {
        limiter.hold_pair(from, to, until);
    } else if let Some(from) = step.text("hold_number") {
        limiter.hold_number(from, until);
    } else if let Some(name) = step.text("link") {
        limiter.link(name, step.text("to").unwrap_or_default());
    } else if let Some(told) = told.get("limits") {
        limiter.set_limits(limits(told)?);
    } else if let Some(remaining) = told.get("forget") {
        same(what, remaining, &limiter.forget(now).into())?;
    } else {
        *limiter = Limiter::restore(&limiter.snapshot()).map_err(|e| e.to_string())?;
    }
    Ok(())
}

fn wait(decision: Decision) -> Value {
    match decision {
        Decision::Send => Value::Null,
        Decision::Wait { until, because } => json!({ "until": until.0, "because": because.as_str() }),
    }
}

/// One step of what remembers events.
pub fn seen_step(seen: &mut Seen, told: &Value, what: &str) -> Result<(), String> {
    let step = Step(told);
    if let Some(key) = step.text("first") {
        return same(what, &told["is"], &seen.first(key, step.time("now")).into());
    }
    if let Some(key) = step.text("forget") {
        seen.forget(key);
    } else {
        *seen = Seen::restore(&seen.snapshot()).map_err(|e| e.to_string())?;
    }
    Ok(())
}

/// What Redis is told, and what its replies mean.
pub fn redis(case: &Case) -> Result<(), String> {
    let commands = |command: &[String]| same("command", case.get("command").unwrap_or(&Value::Null), &json!(command));
    let prefix = case.text("prefix");
    if case.get("claim").is_some() {
        let keep = case.get("keep").and_then(Value::as_u64).unwrap_or_default();
        return commands(&Seen::claim(prefix, case.text("claim"), Duration::from_millis(keep)));
    }
    if case.get("release").is_some() {
        return commands(&Seen::release(prefix, case.text("release")));
    }
    let claimed = Seen::claimed(case.get("reply").and_then(Value::as_str));
    outcome(case, "claimed", claimed, |claimed, told| same("claimed", told, &claimed.into()))
}

/// One step of an audience's script.
pub fn audience_step(audience: &mut Audience, told: &Value, what: &str) -> Result<(), String> {
    let step = Step(told);
    let (now, from) = (step.time("now"), step.from());
    if let Some(delivery) = told.get("delivery") {
        webhook::read(&bytes(delivery)).iter().for_each(|event| audience.event(event));
    } else if let Some(person) = step.text("sent") {
        audience.sent(from, person, now);
    } else if let Some(person) = step.text("opt_in") {
        audience.opt_in(person, step.time("at"));
    } else if let Some(person) = step.text("opt_out") {
        audience.opt_out(person, step.time("at"));
    } else if let Some(person) = step.text("advise") {
        let category = Category::read(step.text("category").unwrap_or_default());
        return match (category, told.get("error")) {
            (Err(error), Some(told)) => contains(what, told, &error.to_json().into()),
            (Ok(category), None) => same(what, &told["is"], &advice(audience.advise(from, person, category, now))),
            (category, told) => Err(format!("{what}: expected {told:?}, got {category:?}")),
        };
    } else if told.get("forget").is_some() {
        audience.forget(now);
    } else {
        *audience = Audience::restore(&audience.snapshot()).map_err(|e: Error| e.to_string())?;
    }
    Ok(())
}

fn advice(advice: Advice) -> Value {
    let time = |time: Option<Time>| time.map(|time| time.0);
    json!({
        "verdict": advice.verdict.as_str(),
        "open_until": time(advice.open_until),
        "free_until": time(advice.free_until),
    })
}

/// All orders of some things.
pub fn orders<T: Clone>(things: &[T]) -> Vec<Vec<T>> {
    let mut found = if things.is_empty() { vec![vec![]] } else { vec![] };
    for (i, first) in things.iter().enumerate() {
        let others = [&things[..i], &things[i + 1..]].concat();
        found.extend(orders(&others).into_iter().map(|rest| [std::slice::from_ref(first), &rest].concat()));
    }
    found
}
