//! Every vector, through what core offers to callers without types.

use serde_json::Value;
use wabakit::{
    Limiter, Op, Secret, Webhooks,
    webhook::{self, Event},
};
use wabakit_vectors::{
    as_told,
    held::{comes_out, event, limits, outcome, step},
    in_order, run, same,
};

#[test]
fn requests() {
    run("requests", |case| {
        let file = case.bytes("file");
        let built = Op::find(case.text("op")).and_then(|op| case.api().call(op, case.call(file.as_deref())));
        outcome(case, "request", built, |request, told| same("request", &in_order(told), &as_told(&request, told)))
    });
}

#[test]
fn responses() {
    run("responses", |case| {
        let op = Op::find(case.text("op")).map_err(|e| e.to_string())?;
        let (response, params) = (case.response(), case.object("params").into());
        let judged = op.judge(response.status().as_u16(), response.headers(), response.body(), Some(&params));
        let clean = judged.map(|()| wabakit::without_tokens(response.body()));
        outcome(case, "body", clean, |clean, _| comes_out(case, response.body(), &clean))
    });
}

#[test]
fn webhooks() {
    run("webhooks", |case| {
        let body = case.bytes("body").ok_or("no body")?;
        let events: Vec<_> = webhook::read(&body).iter().map(Event::to_json).collect();
        if let Some(count) = case.get("count") {
            return same("number of events", count, &events.len().into());
        }
        let told = case.get("events").and_then(Value::as_array).ok_or("no events")?;
        same("number of events", &told.len(), &events.len())?;
        told.iter()
            .zip(&events)
            .enumerate()
            .try_for_each(|(i, (told, json))| event(&format!("events[{i}]"), told, json))
    });
}

#[test]
fn signatures() {
    run("signatures", |case| {
        let secrets = case.get("secrets").and_then(Value::as_array).into_iter().flatten();
        let secrets = secrets.map(|secret| Secret::new(secret.as_str().unwrap_or_default()));
        let hooks = secrets.fold(Webhooks::new("", case.text("verify_token")), Webhooks::or_secret);
        if case.get("query").is_some() {
            let challenge = hooks.challenge(case.text("query"));
            return outcome(case, "challenge", challenge, |challenge, told| same("challenge", told, &challenge.into()));
        }
        let signature = case.get("signature").and_then(Value::as_str);
        let opened = hooks.open(signature, &case.bytes("body").unwrap_or_default()).map(drop);
        outcome(case, "valid", opened, |(), told| same("valid", told, &true.into()))
    });
}

#[test]
fn limiter() {
    run("limiter", |case| {
        let mut limiter = Limiter::new(limits(&case.object("limits").into())?, 7);
        let steps = case.get("steps").and_then(Value::as_array).ok_or("no steps")?;
        steps.iter().enumerate().try_for_each(|(i, told)| step(&mut limiter, told, &format!("steps[{i}]")))
    });
}

#[test]
fn phones() {
    run("phones", |case| {
        let phone = case.text("phone");
        if case.get("other").is_some() {
            let alike = wabakit::same_phone(phone, case.text("other"));
            return same("same", case.get("same").ok_or("no same")?, &alike.into());
        }
        outcome(case, "normal", wabakit::normalize_phone(phone), |normal, told| same("normal", told, &normal.into()))
    });
}

#[test]
fn templates() {
    run("templates", |case| {
        let (stored, filled) = (Value::from(case.object("stored")), Value::from(case.object("filled")));
        let fits = wabakit::check_template(stored, filled);
        outcome(case, "fits", fits, |(), told| same("fits", told, &true.into()))
    });
}
