//! The send policy: decides which messages may be sent to a user, by customer service windows, free entry points,
//! opt-ins and opt-outs.

use std::time::Duration;

use wabakit_macros::{choice, class, record};

use crate::{
    error::Error,
    json::{Json, cursor},
    phone,
    state::{
        decision::{Decision, Reason},
        snapshot::Snapshot,
    },
    table::{Keys, Table, pair},
    time::Time,
    webhook::EventParts,
};

/// Duration of the customer service window, from the user's last message or call.
const WINDOW: Duration = Duration::from_secs(24 * 60 * 60);
/// Duration of the free entry point window, from the business's reply to a user who came from an ad or a Page.
const FREE_ENTRY: Duration = Duration::from_secs(72 * 60 * 60);
/// Error code of marketing messages to users who stopped them.
const STOPPED: &str = "131050";

/// Decides which messages may be sent to a user now, from received events and recorded sends.
///
/// A user is identified by phone number, in any notation, and by user ID; a group by its ID. Windows belong to one
/// business phone number. Opt-ins and opt-outs apply to all numbers, so create one policy for each business.
///
/// The state is plain data: take a [`snapshot`](Self::snapshot) and [`restore`](Self::restore) it elsewhere. Events may
/// arrive more than once and in any order; the resulting state is the same.
#[class]
#[derive(Clone, Debug)]
pub struct SendPolicy {
    keys: Keys,
    requires_opt_in: bool,
    /// By number and user: time of the user's last message or call.
    heard: Table,
    /// By number and user: time of the user's last message from an ad or a Page.
    referred: Table,
    /// By number and user: end of the free entry point window.
    free: Table,
    /// By user: time of the last choice to stop or resume marketing messages.
    marketing: Table,
    /// By user: time of the last opt-in or opt-out.
    opted: Table,
}

/// Category of a message, as the platform charges it.
#[choice]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Category {
    /// Free-form message: any message without a template.
    Service,
    /// Template with promotional content.
    Marketing,
    /// Template about an action or request of the user.
    Utility,
    /// Template with a one-time password.
    Authentication,
}

/// Decision whether a message should be sent to a user now, with the open windows.
#[record(returned)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyDecision {
    /// [`Decision::Send`] or [`Decision::Refuse`].
    pub decision: Decision,
    /// End of the customer service window, in which free-form messages may be sent. `None` if the window is closed.
    pub open_until: Option<Time>,
    /// End of the free entry point window, in which all messages are free. `None` if the window is closed.
    pub free_until: Option<Time>,
}

#[class]
impl SendPolicy {
    /// Creates a policy that knows no user.
    pub fn new(
        /// Sends templates only to users who [opted in](Self::opt_in). Otherwise, they are sent to all users who haven't
        /// [opted out](Self::opt_out). In an open customer service window, this applies to marketing templates only.
        /// Default: false.
        #[default]
        requires_opt_in: bool,
        /// Random number that prevents attackers from choosing IDs that collide.
        seed: u64,
    ) -> Self {
        let (heard, referred, free, marketing, opted) = Default::default();
        Self { keys: Keys::new(seed), requires_opt_in, heard, referred, free, marketing, opted }
    }

    /// Records an event. Irrelevant events are ignored, so pass all of them.
    pub fn event<'e>(&mut self, event: impl Into<EventParts<'e>>) {
        let EventParts { kind, phone_number_id, timestamp, data } = event.into();
        if let (Some(number), Some(at), Some(data)) = (phone_number_id, timestamp, data) {
            self.learn(&kind, &number, at, &data);
        }
    }

    /// Records a sent message. The first reply to a user who came from an ad or a Page makes all messages free for 72
    /// hours. This doesn't apply to users of WhatsApp Web or Desktop, which webhooks don't reveal; the message's status
    /// reports the exact end.
    pub fn record_sent(&mut self, number: &str, person: &str, now: Time) {
        let key = self.keys.at(number, person);
        let referred = self.referred.get(key).is_some_and(|at| Time(at) + WINDOW > now);
        if referred && until(&self.free, key, now).is_none() {
            self.free.set(key, (now + FREE_ENTRY).0);
        }
    }

    /// Records that a user opted in. Keep your own record of the consent.
    pub fn opt_in(&mut self, person: &str, at: Time) {
        later(&mut self.opted, &[self.keys.person(person)], decided(at, false));
    }

    /// Records that a user opted out. Until a later [opt-in](Self::opt_in), templates are refused
    /// ([`Reason::OptedOut`]), whether or not an opt-in is required. In an open customer service window, only marketing
    /// templates are refused, and free-form messages may be sent.
    pub fn opt_out(&mut self, person: &str, at: Time) {
        later(&mut self.opted, &[self.keys.person(person)], decided(at, true));
    }

    /// Returns the end of the customer service window between this number and this user or group, or `None` if it is
    /// closed.
    pub fn open_until(&self, number: &str, person: &str, now: Time) -> Option<Time> {
        let heard = self.heard.get(self.keys.at(number, person))?;
        Some(Time(heard) + WINDOW).filter(|until| *until > now)
    }

    /// Returns the end of the free entry point window between this number and this user, or `None` if it is closed.
    pub fn free_until(&self, number: &str, person: &str, now: Time) -> Option<Time> {
        until(&self.free, self.keys.at(number, person), now)
    }

    /// Returns whether a message of this category should be sent from a number to a user or group now.
    pub fn check(&self, number: &str, person: &str, category: Category, now: Time) -> PolicyDecision {
        let open_until = self.open_until(number, person, now);
        let refused = |table: &Table| table.get(self.keys.person(person)).map(|word| word & 1 == 1);
        let unwanted = match refused(&self.opted) {
            Some(true) => Some(Reason::OptedOut),
            None if self.requires_opt_in => Some(Reason::NoOptIn),
            _ => None,
        };
        let reason = match category {
            Category::Service if open_until.is_none() => Some(Reason::WindowClosed),
            Category::Marketing if refused(&self.marketing) == Some(true) => Some(Reason::OptedOut),
            Category::Marketing => unwanted,
            Category::Utility | Category::Authentication if open_until.is_none() => unwanted,
            _ => None,
        };
        let decision = reason.map_or(Decision::Send, |because| Decision::Refuse { because });
        PolicyDecision { decision, open_until, free_until: self.free_until(number, person, now) }
    }

    /// Removes closed windows. Opt-ins and opt-outs stay.
    pub fn prune(&mut self, now: Time) {
        let open = |at: u64| Time(at) + WINDOW > now;
        self.heard.retain(open);
        self.referred.retain(open);
        self.free.retain(|until| until > now.0);
    }

    /// Returns the state as text for [`restore`](Self::restore). It contains no names.
    pub fn snapshot(&self) -> String {
        Snapshot::new(self.keys)
            .with("requires_opt_in", Json::Bool(self.requires_opt_in))
            .with_table("heard", &self.heard)
            .with_table("referred", &self.referred)
            .with_table("free", &self.free)
            .with_table("marketing", &self.marketing)
            .with_table("opted", &self.opted)
            .into_text()
    }

    /// Creates a policy from a snapshot.
    pub fn restore(snapshot: &str) -> Result<Self, Error> {
        Snapshot::restore(snapshot, "a send policy's snapshot", |parts| {
            Some(Self {
                keys: parts.keys()?,
                requires_opt_in: parts.part("requires_opt_in")?.as_bool()?,
                heard: parts.table("heard")?,
                referred: parts.table("referred")?,
                free: parts.table("free")?,
                marketing: parts.table("marketing")?,
                opted: parts.table("opted")?,
            })
        })
    }
}

impl SendPolicy {
    fn learn(&mut self, kind: &str, number: &str, at: Time, data: &str) {
        match kind {
            "message" => self.message(number, at, data),
            "call" => {
                let [event, direction, from, user_id] =
                    cursor::pick(data, ["event", "direction", "from", "from_user_id"]);
                if is(direction, "USER_INITIATED") && (is(event, "connect") || is(event, "call_created")) {
                    later(&mut self.heard, &self.keys.each(number, [from, user_id]), at.0);
                }
            }
            "call_status" => {
                let [status, person, user_id] = cursor::pick(data, ["status", "recipient_id", "recipient_user_id"]);
                if is(status, "ACCEPTED") {
                    later(&mut self.heard, &self.keys.each(number, [person, user_id]), at.0);
                }
            }
            "status" => self.status(number, at, data),
            "user_preference" => {
                let [person, user_id, category, value] = cursor::pick(data, ["wa_id", "user_id", "category", "value"]);
                let stopped = is(value, "stop");
                if is(category, "marketing_messages") && (stopped || is(value, "resume") || is(value, "signup")) {
                    later(&mut self.marketing, &self.keys.people([person, user_id]), decided(at, stopped));
                }
            }
            _ => {}
        }
    }

    fn message(&mut self, number: &str, at: Time, data: &str) {
        let keys = ["type", "group_id", "from", "from_user_id", "referral"];
        let [kind, group, from, user_id, referral] = cursor::pick(data, keys);
        // It isn't documented whether reactions and unsupported messages open a window; assume that they don't.
        let silent = ["system", "reaction", "unsupported", "unknown", "edit", "revoke", "request_welcome"];
        if silent.into_iter().any(|name| is(kind, name)) {
            return;
        }
        let who = if group.is_some() { [group, None] } else { [from, user_id] };
        let keys = self.keys.each(number, who);
        later(&mut self.heard, &keys, at.0);
        if referral.is_some_and(|referral| referral.starts_with('{')) {
            later(&mut self.referred, &keys, at.0);
        }
    }

    fn status(&mut self, number: &str, at: Time, data: &str) {
        let keys = ["recipient_id", "recipient_user_id", "conversation", "errors"];
        let [person, user_id, conversation, errors] = cursor::pick(data, keys);
        let who = [person, user_id];
        if let Some(conversation) = conversation {
            let [ends, origin] = cursor::pick(conversation, ["expiration_timestamp", "origin"]);
            let [kind] = cursor::pick(origin.unwrap_or_default(), ["type"]);
            let ends = ends.and_then(cursor::text).and_then(|ends| cursor::seconds(&ends));
            if let Some(ends) = ends.filter(|_| is(kind, "referral_conversion")) {
                later(&mut self.free, &self.keys.each(number, who), Time::from_secs(ends).0);
            }
        }
        let stopped = |error: &str| is(cursor::pick(error, ["code"])[0], STOPPED);
        if errors.is_some_and(|errors| cursor::items(errors).into_iter().any(stopped)) {
            later(&mut self.marketing, &self.keys.people(who), decided(at, true));
        }
    }
}

impl Keys {
    /// Returns the key of a user: one for all notations of a phone number, and IDs as they are.
    fn person(self, name: &str) -> u64 {
        self.of(phone::account(name).as_deref().unwrap_or(name))
    }

    fn at(self, number: &str, person: &str) -> u64 {
        pair(self.of(number), self.person(person))
    }

    /// Returns the keys of those JSON texts that name a user.
    fn people(self, names: [Option<&str>; 2]) -> Vec<u64> {
        let names = names.into_iter().flatten().filter_map(cursor::text).filter(|name| !name.is_empty());
        names.map(|name| self.person(&name)).collect()
    }

    fn each(self, number: &str, names: [Option<&str>; 2]) -> Vec<u64> {
        let number = self.of(number);
        self.people(names).into_iter().map(|person| pair(number, person)).collect()
    }
}

/// Returns whether a JSON text is this word or number, in any case.
fn is(json: Option<&str>, word: &str) -> bool {
    json.and_then(cursor::text).is_some_and(|text| text.eq_ignore_ascii_case(word))
}

/// Encodes a choice with its time. Of two choices the later counts, and of two at the same time the refusal.
fn decided(at: Time, refused: bool) -> u64 {
    at.0.saturating_mul(2) | u64::from(refused)
}

/// Raises words only, so the order in which they arrive doesn't matter.
fn later(table: &mut Table, keys: &[u64], word: u64) {
    for &key in keys {
        if table.get(key).is_none_or(|known| known < word) {
            table.set(key, word);
        }
    }
}

fn until(table: &Table, key: u64, now: Time) -> Option<Time> {
    table.get(key).map(Time).filter(|until| *until > now)
}
