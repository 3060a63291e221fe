//! Facts that all processes know: WABAs and portfolios of numbers, and limits that were learned or set.

use std::collections::BTreeMap;

use crate::{
    json::Json,
    state::limiter::{Limiter, Rank, audience::Audience, entry, journal::hex, state::LimitOrigin},
    time::Time,
};

/// Facts by name: the fields of a hash in Redis.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts(BTreeMap<String, String>);

const SEED: &str = "seed";
const NUMBER: &str = "number ";
const PORTFOLIO: &str = "portfolio ";
const AUDIENCE: &str = "audience ";
const ACTIVE: &str = "active ";

impl Facts {
    /// Returns the facts that a limiter knows.
    pub(super) fn of(limiter: &Limiter) -> Self {
        let [seed, _] = limiter.identities.keys().words();
        let mut facts = BTreeMap::from([(SEED.to_owned(), seed.to_string())]);
        let mut add = |kind: &str, name: &str, values: Vec<Json<'_>>| {
            let mut text = String::new();
            Json::Array(values).write(&mut text);
            facts.insert([kind, name].concat(), text);
        };
        for (_, number) in &limiter.numbers {
            let text = |text: &Option<String>| text.clone().map_or(Json::Null, |text| Json::String(text.into()));
            let (rate, source) =
                number.throughput.map_or((0, LimitOrigin::Default), |(rate, source, _)| (rate, source));
            let portfolio = Json::String(number.portfolio_name().into());
            let rank = number.portfolio_rank() as u64;
            let known =
                vec![text(&number.waba), text(&number.phone), int(rank), portfolio, int(rate.into()), origin(source)];
            add(NUMBER, &number.name, known);
        }
        for (waba, portfolio) in &limiter.portfolios {
            add(PORTFOLIO, waba, vec![Json::String(portfolio.as_str().into())]);
        }
        for (key, audience) in &limiter.audiences {
            if let Some((limit, source, _)) = audience.limit {
                let name = Json::String(audience.name.as_str().into());
                add(AUDIENCE, &hex(*key), vec![name, int(limit.into()), origin(source)]);
            }
        }
        for waba in limiter.counters.active() {
            add(ACTIVE, waba, vec![]);
        }
        Self(facts)
    }

    /// Reads the reply with all facts: their version, the number of processes, and each fact with its name.
    pub(super) fn read(reply: &Json<'_>) -> (String, u32, Self) {
        let parts = reply.as_array().unwrap_or_default();
        let version = parts.first().and_then(Json::as_str).unwrap_or_default();
        let processes = parts.get(1).and_then(Json::as_u64).and_then(|count| u32::try_from(count).ok());
        let fields = parts.get(2).and_then(Json::as_array).unwrap_or_default().chunks(2);
        let facts =
            fields.filter_map(|field| Some((field.first()?.as_str()?.to_owned(), field.get(1)?.as_str()?.to_owned())));
        (version.to_owned(), processes.unwrap_or_default(), Self(facts.collect()))
    }

    /// Returns the facts that others don't contain in this form.
    pub(super) fn beyond<'f>(&'f self, others: &'f Self) -> impl Iterator<Item = (&'f str, &'f str)> {
        let new = self.0.iter().filter(|(name, value)| others.0.get(*name) != Some(value));
        new.map(|(name, value)| (&**name, &**value))
    }

    pub(super) fn seed(&self) -> Option<u64> {
        self.0.get(SEED)?.parse().ok()
    }

    /// Returns these facts, and others under names that they lack.
    pub(super) fn or(self, mut others: Self) -> Self {
        others.0.extend(self.0);
        others
    }

    /// Gives these facts to a limiter in place of its own.
    pub(super) fn apply(&self, limiter: &mut Limiter) {
        for (key, number) in &mut limiter.numbers {
            number.forget_facts(*key);
        }
        limiter.portfolios.clear();
        limiter.audiences.iter_mut().for_each(|(_, audience)| audience.limit = None);
        limiter.counters.deactivate();
        for (name, value) in &self.0 {
            let values = Json::read(value);
            let values = values.as_ref().and_then(Json::as_array).unwrap_or_default();
            apply(limiter, name, values);
        }
    }
}

fn apply(limiter: &mut Limiter, name: &str, values: &[Json<'_>]) -> Option<()> {
    let text = |place: usize| values.get(place).and_then(Json::as_str);
    let number = |place: usize| values.get(place).and_then(Json::as_u64).and_then(|n| u32::try_from(n).ok());
    let source = |place: usize| text(place).and_then(LimitOrigin::from_name).unwrap_or_default();
    if let Some(id) = name.strip_prefix(NUMBER) {
        let rank =
            [Rank::Number, Rank::Waba, Rank::Portfolio].into_iter().find(|rank| number(2) == Some(*rank as u32))?;
        let key = match rank {
            Rank::Number => limiter.identities.number(id),
            rank => limiter.audience_key(rank, text(3)?),
        };
        let at = limiter.number_of(id);
        let (_, known) = limiter.numbers.get_mut(at)?;
        known.waba = text(0).map(str::to_owned);
        known.phone = text(1).map(str::to_owned);
        known.set_portfolio(rank, text(3)?, key);
        known.throughput = number(4).filter(|rate| *rate > 0).map(|rate| (rate, source(5), Time(0)));
    } else if let Some(waba) = name.strip_prefix(PORTFOLIO) {
        limiter.portfolios.retain(|(known, _)| known != waba);
        limiter.portfolios.push((waba.to_owned(), text(0)?.to_owned()));
    } else if let Some(key) = name.strip_prefix(AUDIENCE) {
        let key = u64::from_str_radix(key, 16).ok()?;
        let audience = entry(&mut limiter.audiences, key, || Audience::new(text(0).unwrap_or_default()));
        audience.limit = Some((number(1)?, source(2), Time(0)));
    } else if let Some(waba) = name.strip_prefix(ACTIVE) {
        let keys = limiter.identities.keys();
        limiter.counters.activate(keys, waba, LimitOrigin::Response, Time(0));
    }
    Some(())
}

fn int(number: u64) -> Json<'static> {
    Json::Number(number.to_string().into())
}

fn origin(source: LimitOrigin) -> Json<'static> {
    Json::String(source.as_str().into())
}
