//! Core's limiter against the sandbox, which counts on its own: many numbers and users, received messages, and requests that
//! take different times.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
    time::Duration,
};

use serde_json::{Value, json};
use wabakit::{
    Decision, Error, Limiter, Op, RawCall, Reason, Time,
    limiter::{LimitQuery, Limits, NumberLimits, Outcome},
    webhook,
};
use wabakit_sandbox::{Number, Settings};
use wabakit_vectors::{
    proof::{shown, size},
    random::Random,
};

use crate::world::{World, open_windows};

/// Messages per second of a number.
const RATE: u64 = 80;
const USERS: usize = 10_000;

/// A business that sends from several numbers as fast as its limiter allows.
struct Simulation {
    world: World,
    limiter: Limiter,
    random: Random,
    /// Delay of a request, and of its response.
    delay: fn(&mut Random) -> u64,
    paced: bool,
    observes_refusals: bool,
    events: BinaryHeap<Reverse<(u64, u64, Event)>>,
    numbers: Vec<String>,
    refused: BTreeMap<u32, u64>,
    sent: u64,
    received: u64,
}

/// What happens at a time, each with the number.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// The business sends to some user.
    Send(usize),
    /// The platform receives a request, which departed at a time.
    Arrive(usize, String, u64),
    /// The business receives the response.
    Answer(usize, String, u64, Option<u32>),
    /// A user writes.
    Write(usize, u64),
}

impl Simulation {
    fn new(numbers: usize, seed: u64, limits: Limits, delay: fn(&mut Random) -> u64, paced: bool) -> Self {
        let mut settings = open_windows();
        let account = &mut settings.accounts[0];
        for i in account.numbers.len()..numbers {
            let display = format!("+1 555-078-{i:04}");
            account.numbers.push(Number { id: format!("1065403522{i:05}"), display, ..account.numbers[0].clone() });
        }
        let numbers: Vec<_> = account.numbers.iter().map(|number| number.id.clone()).collect();
        let world = World::listening(settings);
        let mut limiter = Limiter::new(limits, seed);
        for number in &numbers {
            limiter.set_number(number, NumberLimits::default(), world.now);
        }
        let random = Random::new(seed);
        let (events, refused) = Default::default();
        Self {
            world,
            limiter,
            random,
            delay,
            paced,
            observes_refusals: true,
            events,
            numbers,
            refused,
            sent: 0,
            received: 0,
        }
    }

    /// Runs for some seconds. Returns the number of sent messages as a part of what the platform allows.
    fn run(&mut self, seconds: u64, writes: bool) -> f64 {
        let start = self.world.now.0;
        let end = start + seconds * 1000;
        for number in 0..self.numbers.len() {
            self.at(start, Event::Send(number));
            if writes {
                let first = self.random.below(200) as u64;
                self.at(start + first, Event::Write(number, 0));
            }
        }
        while let Some(Reverse((at, _, event))) = self.events.pop() {
            if at < end || matches!(event, Event::Arrive(..) | Event::Answer(..)) {
                self.world.now = Time(at);
                self.happen(event);
                self.receive();
            }
        }
        let allowed = seconds * RATE * self.numbers.len() as u64;
        (self.sent + self.received) as f64 / allowed as f64
    }

    fn summary(&self, reached: f64) -> String {
        let (sent, received, numbers) = (self.sent, self.received, self.numbers.len());
        let refused: u64 = self.refused.values().sum();
        format!(
            "{numbers} numbers, {USERS} users: {sent} messages sent and {received} received, {refused} refused, at {:.2} % of the rate",
            100.0 * reached
        )
    }

    fn at(&mut self, time: u64, event: Event) {
        // Events at one time happen in the order in which they were planned.
        let order = self.events.len() as u64 + self.sent * 1_000_000;
        self.events.push(Reverse((time, order, event)));
    }

    fn happen(&mut self, event: Event) {
        let now = self.world.now;
        match event {
            Event::Send(number) => {
                let user = format!("+1650{:07}", self.random.below(USERS));
                let mut query = LimitQuery::service(&self.numbers[number], &user);
                query.paced = self.paced;
                match self.limiter.decide(&query, now) {
                    Decision::Send => {
                        let arrives = now.0 + (self.delay)(&mut self.random);
                        self.sent += 1;
                        self.at(arrives, Event::Arrive(number, user, now.0));
                        self.at(now.0, Event::Send(number));
                    }
                    // To another user.
                    Decision::Wait { because: Reason::Pair, .. } => self.at(now.0, Event::Send(number)),
                    Decision::Wait { until, .. } => self.at(until.0, Event::Send(number)),
                    Decision::Refuse { because } => panic!("{because}"),
                }
            }
            Event::Arrive(number, user, departed) => {
                let code = self.request(&self.numbers[number].clone(), &user);
                if let Some(code) = code {
                    *self.refused.entry(code).or_default() += 1;
                }
                let answered = now.0 + (self.delay)(&mut self.random);
                self.at(answered, Event::Answer(number, user, departed, code));
            }
            Event::Answer(number, user, departed, code) => {
                let query = LimitQuery::service(&self.numbers[number], &user);
                match code.filter(|code| *code != 130_429 || self.observes_refusals) {
                    None => self.limiter.observe(&query, Time(departed), Outcome::Accepted, &[], now),
                    Some(code) => {
                        let error = json!({ "kind": "api", "code": code });
                        let error = error.as_object().cloned().unwrap().into();
                        let params = json!({ "phone_number_id": self.numbers[number], "to": user });
                        let params = params.as_object().cloned().unwrap().into();
                        let op = "messages.send";
                        self.limiter.observe_by_name(op, &params, Time(departed), Some(&error), None, now).unwrap();
                    }
                }
            }
            Event::Write(number, written) => {
                let user = self.random.below(USERS);
                let message = json!({ "phone_number_id": self.numbers[number], "from": format!("1650{user:07}"), "text": { "body": "Hi" } });
                self.world.command("users.write", message);
                self.received += 1;
                let pause = 20 + self.random.below(180) as u64;
                self.at(now.0 + pause, Event::Write(number, written + 1));
            }
        }
    }

    /// Sends a request. Returns the code of a refusal.
    fn request(&mut self, number: &str, user: &str) -> Option<u32> {
        let params = json!({ "phone_number_id": number, "to": user, "type": "text", "text": { "body": "Hi" } });
        let params = params.as_object().cloned().unwrap();
        let op = Op::find("messages.send").unwrap();
        let call = RawCall { params: params.into(), ..RawCall::default() };
        let request = self.world.wa.call(op, call).unwrap();
        let response = self.world.platform.handle(&request, self.world.now);
        let checked = op.check_response(response.status().as_u16(), response.headers(), response.body(), None);
        match checked {
            Ok(_) => None,
            Err(Error::Api(error)) => Some(error.code),
            Err(other) => panic!("{other}"),
        }
    }

    /// Receives the webhooks that are due.
    fn receive(&mut self) {
        let now = self.world.now;
        for delivery in self.world.deliveries() {
            webhook::read(delivery.body()).iter().for_each(|event| self.limiter.event(event, now));
        }
    }
}

/// Time of a request or a response on its way: 28 to 100 ms.
fn one_way(random: &mut Random) -> u64 {
    28 + random.below(73) as u64
}

#[test]
fn refuses_nothing_that_the_limiter_allows_at_the_full_rate() {
    let mut simulation = Simulation::new(10, 1, Limits::default(), |_| 0, false);
    let reached = simulation.run(size(6, 300), true);
    shown(&simulation.summary(reached));
    assert_eq!(simulation.refused, BTreeMap::new());
    assert!(reached >= 0.99, "{reached}");
    assert!(simulation.received > 100, "{}", simulation.received);
}

#[test]
fn refuses_almost_nothing_if_requests_take_different_times() {
    let mut limits = Limits::default();
    limits.throughput_margin = Duration::from_millis(60);
    let mut simulation = Simulation::new(4, 2, limits, one_way, true);
    // The margin alone, without the pause and the slower rate after a refusal.
    simulation.observes_refusals = false;
    let reached = simulation.run(size(12, 600), false);
    shown(&simulation.summary(reached));
    let refused = |code| simulation.refused.get(&code).copied().unwrap_or_default() as f64 / simulation.sent as f64;
    assert_eq!(refused(131_056), 0.0);
    assert!(refused(130_429) <= 0.0005, "{:?} of {}", simulation.refused, simulation.sent);
    assert!(reached >= 0.94, "{reached}");
}

#[test]
fn refuses_pairs_whose_messages_are_not_observed() {
    let mut world = World::new(open_windows());
    let number = world.platform.settings().accounts[0].numbers[0].id.clone();
    let mut limiter = Limiter::new(Limits::default(), 3);
    let query = LimitQuery::service(&number, "+16505551234");
    let mut simulate = |is_observed: bool| {
        let mut random = Random::new(4);
        let mut refused = 0;
        for _ in 0..50 {
            world.pass(Duration::from_secs(600));
            let started = world.now;
            // The third message is sent shortly before the end of the burst.
            for wanted in [started, started, started + Duration::from_millis(5990)] {
                let departed = match limiter.decide(&query, wanted) {
                    Decision::Send => wanted,
                    Decision::Wait { until, .. } => until,
                    Decision::Refuse { because } => panic!("{because}"),
                };
                assert!(departed == wanted || limiter.decide(&query, departed) == Decision::Send);
                world.now = departed + Duration::from_millis(one_way(&mut random));
                let params = json!({ "to": "+16505551234", "text": { "body": "Hi" } });
                refused += u32::from(world.try_call("messages.send", params, None, false).is_err());
                if is_observed {
                    let answered = world.now + Duration::from_millis(one_way(&mut random));
                    limiter.observe(&query, departed, Outcome::Accepted, &[], answered);
                }
            }
        }
        refused
    };
    assert_eq!(simulate(true), 0);
    assert!(simulate(false) > 10);
}

#[test]
fn learns_its_limits_from_the_sandbox() {
    let mut world = World::new(Settings::default());
    world.command("portfolios.set", json!({ "messaging_limit": "TIER_250" }));
    let number = world.platform.settings().accounts[0].numbers[0].id.clone();
    let mut limiter = Limiter::new(Limits::default(), 5);
    let fields =
        json!({ "fields": ["whatsapp_business_manager_messaging_limit", "throughput", "status", "is_on_biz_app"] });
    let response: Value = world.call("phone_numbers.get", fields);
    let params = json!({ "phone_number_id": number });
    let (params, response) =
        (params.as_object().cloned().unwrap().into(), response.as_object().cloned().unwrap().into());
    limiter.learn_by_name("phone_numbers.get", &params, &response, world.now).unwrap();
    let states = limiter.explain(world.now);
    let of = |limit| states.iter().find(|state| state.limit == limit).and_then(|state| state.of);
    assert_eq!((of(Reason::MessagingLimit), of(Reason::Throughput)), (Some(250), Some(80)));
}
