//! The send policy: decides which messages may be sent to a user, by customer service windows, free entry points,
//! opt-ins and opt-outs.

use std::time::Duration;

use wabakit_macros::{class, record};

use crate::{
    engine::Op,
    error::{Error, Reason},
    json::{Json, JsonObject, cursor},
    state::{decision::Decision, identities::Identities, limiter::LimitQuery, snapshot::Snapshot},
    table::{Table, pair},
    time::Time,
    webhook::EventParts,
};

pub use crate::engine::route::Category;

/// Duration of the customer service window, from the user's last message or call.
const WINDOW: Duration = Duration::from_secs(24 * 60 * 60);
/// Duration of the free entry point window, from the business's reply to a user who came from an ad or a Page.
const FREE_ENTRY: Duration = Duration::from_secs(72 * 60 * 60);
/// Error code of marketing messages to users who stopped them.
const STOPPED: &str = "131050";

/// Decides which messages may be sent to a user now, from received events and recorded sends.
///
/// A user is identified by phone number, in any notation, and by user ID; a group by its ID. An event with both names of
/// a user [links](Self::link) them. Windows belong to one business phone number. Opt-ins and opt-outs apply to all
/// numbers, so create one policy for each business.
///
/// The state is plain data: take a [`snapshot`](Self::snapshot) and [`restore`](Self::restore) it elsewhere. Events may
/// arrive more than once and in any order; the resulting state is the same. It takes at most 37 bytes for each link,
/// window, opt-in and choice about marketing messages; [`prune`](Self::prune) removes closed windows.
#[class]
#[derive(Clone, Debug)]
pub struct SendPolicy {
    identities: Identities,
    requires_opt_in: bool,
    /// Business phone numbers with windows, sorted.
    numbers: Vec<u64>,
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
        let (numbers, heard, referred, free, marketing, opted) = Default::default();
        Self { identities: Identities::new(seed), requires_opt_in, numbers, heard, referred, free, marketing, opted }
    }

    /// Records an event. Irrelevant events are ignored, so pass all of them.
    pub fn event<'e>(&mut self, event: impl Into<EventParts<'e>>) {
        let EventParts { kind, phone_number_id, timestamp, data, .. } = event.into();
        if let (Some(number), Some(at), Some(data)) = (phone_number_id, timestamp, data) {
            self.learn(&kind, &number, at, &data);
        }
    }

    /// Links two names of one user, such as a phone number and a user ID. What is recorded under one of them, before or
    /// after, applies to both. Events link the names that they contain, and notations of one phone number need no link.
    pub fn link(&mut self, name: &str, other: &str) {
        let Some((kept, gone)) = self.identities.link(name, other) else { return };
        for table in [&mut self.marketing, &mut self.opted] {
            join(table, kept, gone);
        }
        for number in &self.numbers {
            for table in [&mut self.heard, &mut self.referred, &mut self.free] {
                join(table, pair(*number, kept), pair(*number, gone));
            }
        }
    }

    /// Records a sent message. The first reply to a user who came from an ad or a Page makes all messages free for 72
    /// hours. This doesn't apply to users of WhatsApp Web or Desktop, which webhooks don't reveal; the message's status
    /// reports the exact end.
    pub fn record_sent(&mut self, number: &str, user: &str, now: Time) {
        let key = self.key(number, user);
        let referred = self.referred.get(key).is_some_and(|at| Time(at) + WINDOW > now);
        if referred && until(&self.free, key, now).is_none() {
            self.free.set(key, (now + FREE_ENTRY).0);
        }
    }

    /// Records that a user opted in. Keep your own record of the consent.
    pub fn opt_in(&mut self, user: &str, at: Time) {
        later(&mut self.opted, Some(self.identities.user(user)), decided(at, false));
    }

    /// Records that a user opted out. Until a later [opt-in](Self::opt_in), templates are refused
    /// ([`Reason::OptedOut`]), whether or not an opt-in is required. In an open customer service window, only marketing
    /// templates are refused, and free-form messages may be sent.
    pub fn opt_out(&mut self, user: &str, at: Time) {
        later(&mut self.opted, Some(self.identities.user(user)), decided(at, true));
    }

    /// Returns the end of the customer service window between this number and this user or group, or `None` if it is
    /// closed.
    pub fn open_until(&self, number: &str, user: &str, now: Time) -> Option<Time> {
        let heard = self.heard.get(self.key(number, user))?;
        Some(Time(heard) + WINDOW).filter(|until| *until > now)
    }

    /// Returns whether the recipient of a message has an open customer service window, from the parameters of the call. The
    /// [limiter](super::limiter::Limiter) asks for it.
    pub fn window_open(
        &self,
        /// Name of the operation, such as `messages.send`.
        op: &str,
        /// Parameters of the call, with the ID of its number as `phone_number_id`.
        params: &JsonObject<'_>,
        now: Time,
    ) -> Result<bool, Error> {
        Ok(self.has_window(&LimitQuery::of_params(Op::find(op)?, params), now))
    }

    /// Returns the end of the free entry point window between this number and this user, or `None` if it is closed.
    pub fn free_until(&self, number: &str, user: &str, now: Time) -> Option<Time> {
        until(&self.free, self.key(number, user), now)
    }

    /// Returns whether a message of this category should be sent from a number to a user or group now.
    pub fn check(&self, number: &str, user: &str, category: Category, now: Time) -> PolicyDecision {
        let open_until = self.open_until(number, user, now);
        let key = self.identities.user(user);
        let refused = |table: &Table| table.get(key).map(|word| word & 1 == 1);
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
        PolicyDecision { decision, open_until, free_until: self.free_until(number, user, now) }
    }

    /// Removes closed windows. Opt-ins, opt-outs and links stay.
    pub fn prune(&mut self, now: Time) {
        let open = |at: u64| Time(at) + WINDOW > now;
        self.heard.retain(open);
        self.referred.retain(open);
        self.free.retain(|until| until > now.0);
    }

    /// Returns the state as text for [`restore`](Self::restore). It contains no names.
    pub fn snapshot(&self) -> String {
        self.identities
            .snapshot()
            .with("requires_opt_in", Json::Bool(self.requires_opt_in))
            .with_words("numbers", &self.numbers)
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
            // Earlier versions had no list of numbers, and recorded events under each name.
            let numbers = parts.part("numbers").map_or(Some(vec![]), |_| parts.words("numbers"))?;
            // Sorting would take four kilobytes of the WebAssembly module.
            numbers.is_sorted().then_some(())?;
            Some(Self {
                identities: Identities::read(parts)?,
                requires_opt_in: parts.part("requires_opt_in")?.as_bool()?,
                numbers,
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
    /// Returns true if the recipient of a call has an open customer service window.
    pub(crate) fn has_window(&self, query: &LimitQuery<'_>, now: Time) -> bool {
        let (Some(number), Some(recipient)) = (query.number, query.recipient) else { return false };
        self.open_until(number, recipient, now).is_some()
    }

    fn learn(&mut self, kind: &str, number: &str, at: Time, data: &str) {
        match kind {
            "message" => self.message(number, at, data),
            "call" => {
                let [direction, event] = cursor::pick(data, ["direction", "event"]);
                let is_incoming = is(direction, "USER_INITIATED");
                let names = if is_incoming { ["from", "from_user_id"] } else { ["to", "to_user_id"] };
                let user = self.named(cursor::pick(data, names));
                if is_incoming && (is(event, "connect") || is(event, "call_created")) {
                    self.hear(number, user, at);
                }
            }
            "call_status" => {
                let [status, user, user_id] = cursor::pick(data, ["status", "recipient_id", "recipient_user_id"]);
                let user = self.named([user, user_id]);
                if is(status, "ACCEPTED") {
                    self.hear(number, user, at);
                }
            }
            "status" => self.status(number, at, data),
            "user_preference" => {
                let [user, user_id, category, value] = cursor::pick(data, ["wa_id", "user_id", "category", "value"]);
                let user = self.named([user, user_id]);
                let stopped = is(value, "stop");
                if is(category, "marketing_messages") && (stopped || is(value, "resume") || is(value, "signup")) {
                    later(&mut self.marketing, user, decided(at, stopped));
                }
            }
            _ => {}
        }
    }

    fn message(&mut self, number: &str, at: Time, data: &str) {
        let keys = ["type", "group_id", "from", "from_user_id", "referral"];
        let [kind, group, from, user_id, referral] = cursor::pick(data, keys);
        // A system message reports a change of names, and can contain old and new ones.
        if is(kind, "system") {
            return;
        }
        let user = self.named([from, user_id]);
        // It isn't documented whether reactions and unsupported messages open a window; assume that they don't.
        let silent = ["reaction", "unsupported", "unknown", "edit", "revoke", "request_welcome"];
        if silent.into_iter().any(|name| is(kind, name)) {
            return;
        }
        let with = if group.is_some() { self.named([group, None]) } else { user };
        let pair = self.hear(number, with, at);
        if referral.is_some_and(|referral| referral.starts_with('{')) {
            later(&mut self.referred, pair, at.0);
        }
    }

    fn status(&mut self, number: &str, at: Time, data: &str) {
        let keys = ["recipient_type", "recipient_id", "recipient_user_id", "conversation", "errors"];
        let [kind, user, user_id, conversation, errors] = cursor::pick(data, keys);
        let user = self.named([user, user_id.filter(|_| !is(kind, "group"))]);
        if let Some(conversation) = conversation {
            let [ends, origin] = cursor::pick(conversation, ["expiration_timestamp", "origin"]);
            let [kind] = cursor::pick(origin.unwrap_or_default(), ["type"]);
            let ends = ends.and_then(cursor::text).and_then(|ends| cursor::seconds(&ends));
            if let Some(ends) = ends.filter(|_| is(kind, "referral_conversion")) {
                let pair = self.pair(number, user);
                later(&mut self.free, pair, Time::from_secs(ends).0);
            }
        }
        let stopped = |error: &str| is(cursor::pick(error, ["code"])[0], STOPPED);
        if errors.is_some_and(|errors| cursor::items(errors).into_iter().any(stopped)) {
            later(&mut self.marketing, user, decided(at, true));
        }
    }

    /// Links the names of a user in JSON texts. Returns the user's key, or `None` without a name.
    fn named(&mut self, names: [Option<&str>; 2]) -> Option<u64> {
        let mut names = names.into_iter().flatten().filter_map(cursor::text).filter(|name| !name.is_empty());
        let name = names.next()?;
        names.for_each(|other| self.link(&name, &other));
        Some(self.identities.user(&name))
    }

    /// Records a message or call from a user or group to a number. Returns their key with the number's.
    fn hear(&mut self, number: &str, from: Option<u64>, at: Time) -> Option<u64> {
        let pair = self.pair(number, from);
        later(&mut self.heard, pair, at.0);
        pair
    }

    /// Returns the key of a number with a user or group, and remembers the number for [links](Self::link).
    fn pair(&mut self, number: &str, with: Option<u64>) -> Option<u64> {
        let number = self.identities.number(number);
        if let Err(at) = self.numbers.binary_search(&number) {
            self.numbers.insert(at, number);
        }
        Some(pair(number, with?))
    }

    /// Returns the key of a number with a user or group.
    fn key(&self, number: &str, user: &str) -> u64 {
        pair(self.identities.number(number), self.identities.user(user))
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
fn later(table: &mut Table, key: Option<u64>, word: u64) {
    if let Some(key) = key.filter(|key| table.get(*key).is_none_or(|known| known < word)) {
        table.set(key, word);
    }
}

/// Records under one key what is known under another.
fn join(table: &mut Table, key: u64, other: u64) {
    if let Some(word) = table.get(other) {
        later(table, Some(key), word);
    }
}

fn until(table: &Table, key: u64, now: Time) -> Option<Time> {
    table.get(key).map(Time).filter(|until| *until > now)
}
