//! Limits that responses and webhooks contain.

use std::time::Duration;

use crate::{
    error::{Reason, codes},
    json::{Json, JsonObject, cursor},
    phone,
    state::limiter::{
        LimitQuery, Limiter, Rank, audience::Audience, audience::UNLIMITED, counters::FOREVER, entry, outcome::Refusal,
        pair::Pair, state::LimitOrigin,
    },
    table::pair,
    time::Time,
    webhook::EventParts,
};

/// Messages per second of a number by its level, and of one that the WhatsApp Business app uses too.
const STANDARD: u32 = 80;
const HIGH: u32 = 1000;
const APP: u32 = 20;

/// Operations whose responses contain limits.
pub(super) const LEARNED: [&str; 4] =
    ["phone_numbers.get", "phone_numbers.list", "accounts.get", "calls.get_permissions"];

impl Limiter {
    /// Learns limits from a response.
    pub fn learn(&mut self, query: &LimitQuery<'_>, response: &JsonObject<'_>, now: Time) {
        let response = |name: &str| response.get(name);
        match query.op {
            "phone_numbers.get" => {
                if let Some(number) = query.number {
                    self.learn_number(query, number, &response, now);
                }
            }
            "phone_numbers.list" => {
                for item in response("data").and_then(Json::as_array).unwrap_or_default() {
                    if let Some(id) = item.get("id").and_then(Json::as_str) {
                        self.learn_number(query, id, &|name| item.get(name), now);
                    }
                }
            }
            "accounts.get" => {
                let waba = response("id").and_then(Json::as_str).or(query.waba);
                let owner = response("owner_business_info").and_then(|owner| owner.get("id")?.as_str());
                if let (Some(waba), Some(owner)) = (waba, owner) {
                    self.set_portfolio(waba, owner);
                }
            }
            "calls.get_permissions" => self.learn_calls(query, response("actions"), now),
            _ => {}
        }
    }

    fn learn_number<'j>(
        &mut self,
        query: &LimitQuery<'_>,
        id: &str,
        given: &dyn Fn(&str) -> Option<&'j Json<'j>>,
        now: Time,
    ) {
        let text = |name: &str| given(name).and_then(Json::as_str);
        let mut query = *query;
        query.number = Some(id);
        let at = self.place(&query).number;
        let level = given("throughput").and_then(|throughput| throughput.get("level")?.as_str());
        let in_app = given("is_on_biz_app").and_then(Json::as_bool) == Some(true);
        let rate = match level {
            _ if in_app => Some(APP),
            Some("STANDARD") => Some(STANDARD),
            Some("HIGH") => Some(HIGH),
            _ => None,
        };
        if let Some((_, number)) = self.numbers.get_mut(at) {
            number.learn(rate, text("display_phone_number"), LimitOrigin::Response, now);
            self.counters.journal.facts();
        }
        let tier = ["whatsapp_business_manager_messaging_limit", "messaging_limit_tier"].into_iter().find_map(given);
        if let Some(limit) = tier.and_then(|tier| self::limit(&tier.to_text())) {
            self.limit_audience(at, limit, LimitOrigin::Response, now);
        }
        let is_registered = text("status") == Some("CONNECTED");
        let waba = self.numbers.get(at).and_then(|(_, number)| number.waba.as_deref());
        if let (true, Some(waba)) = (is_registered, waba) {
            self.counters.activate(self.identities.keys(), waba, LimitOrigin::Response, now);
        }
    }

    /// Learns from the actions that are allowed for a user, and their limits.
    fn learn_calls(&mut self, query: &LimitQuery<'_>, actions: Option<&Json<'_>>, now: Time) {
        let (Some(number), Some(user)) = (query.number, query.recipient) else { return };
        for action in actions.and_then(Json::as_array).unwrap_or_default() {
            let limit = match action.get("action_name").and_then(Json::as_str) {
                Some("send_call_permission_request") => Reason::CallRequests,
                Some("start_call") => Reason::Calls,
                _ => continue,
            };
            let limits = action.get("limits").and_then(Json::as_array).unwrap_or_default();
            let used_up = limits.iter().filter(|limit| {
                let number = |name: &str| limit.get(name).and_then(Json::as_u64);
                number("current_usage").zip(number("max_allowed")).is_some_and(|(used, most)| used >= most)
            });
            let ends = used_up.map(|limit| {
                let ends = limit.get("limit_expiration_time").and_then(|ends| cursor::seconds(&ends.to_text()));
                ends.map_or(now + DAY, Time::from_secs)
            });
            // The platform's count takes precedence over this one.
            self.counters.clear(self.identities.keys(), limit, [number, user], true);
            if let Some(ends) = ends.max() {
                self.set_pause(limit, [number, user], ends, LimitOrigin::Response, now);
            }
        }
    }

    /// Learns from an event.
    pub(super) fn apply(&mut self, event: EventParts<'_>, now: Time) {
        let EventParts { kind, entry_id, phone_number_id, data, .. } = event;
        let Some(data) = data else { return };
        let waba = entry_id.as_deref().unwrap_or_default();
        match (&*kind, phone_number_id.as_deref()) {
            ("message", Some(number)) => {
                self.count_received(number, now);
                self.link_names(cursor::pick(&data, ["from", "from_user_id"]), now);
            }
            ("status", Some(number)) => self.status(number, waba, &data, now),
            ("error", Some(number)) => self.refused_by_webhook(number, waba, None, &data, now),
            ("call" | "call_status", Some(number)) => self.call(number, &data),
            ("business_capability_update", _) => {
                let keys = ["max_daily_conversations_per_business", "max_daily_conversation_per_phone"];
                let tier = cursor::pick(&data, keys).into_iter().flatten().find_map(cursor::text);
                if let Some(limit) = tier.and_then(|tier| limit(&tier)) {
                    self.limit_waba(waba, limit, now);
                }
            }
            ("phone_number_quality_update", _) => self.quality(waba, &data, now),
            ("message_template_status_update", _) => self.template(waba, &data, now),
            ("flow", _) => self.flow(&data, now),
            ("account_update", _) => self.account(waba, &data, now),
            _ => {}
        }
    }

    /// Counts a received message for the throughput.
    fn count_received(&mut self, number: &str, now: Time) {
        let at = self.number_of(number);
        if let Some((_, number)) = self.numbers.get_mut(at) {
            let (audience, rate) = (number.portfolio_key(), number.full_rate(&self.limits));
            self.counters.journal.received(&number.name, audience, rate);
            number.count(now);
        }
    }

    /// Links the names of a user, if any message to one of them still counts.
    fn link_names(&mut self, names: [Option<&str>; 2], now: Time) {
        let [Some(name), Some(other)] = names.map(|name| name.and_then(cursor::text).filter(|name| !name.is_empty()))
        else {
            return;
        };
        let users = [&name, &other].map(|name| self.identities.user(name));
        let owed = |pair: u64| self.pairs.get(pair).is_some_and(|word| Pair::unpack(word).due(&self.limits) > now);
        let owes = |user: &u64| self.numbers.iter().any(|(from, _)| owed(pair(*from, *user)));
        let is_owing = users.iter().any(owes);
        // Every status contains both names, and most links are known.
        if users[0] != users[1] || self.counters.journal.is_repeated() {
            self.record_link(&name, &other, true);
        }
        if is_owing {
            self.link_users(&name, &other);
        }
    }

    fn status(&mut self, number: &str, waba: &str, data: &str, now: Time) {
        let keys = ["recipient_type", "recipient_id", "recipient_user_id", "errors"];
        let [kind, user, user_id, errors] = cursor::pick(data, keys);
        let is_group = kind.and_then(cursor::text).is_some_and(|kind| kind == "group");
        if !is_group {
            self.link_names([user, user_id], now);
        }
        let recipient = user.or(user_id).and_then(cursor::text);
        for error in errors.map(cursor::items).unwrap_or_default() {
            self.refused_by_webhook(number, waba, recipient.as_deref(), error, now);
        }
    }

    /// Records an error in a webhook, which has the same effect as in a response.
    fn refused_by_webhook(&mut self, number: &str, waba: &str, recipient: Option<&str>, error: &str, now: Time) {
        let [code, data] = cursor::pick(error, ["code", "error_data"]);
        let details = data.and_then(|data| cursor::text(cursor::pick(data, ["details"])[0]?));
        let Some(code) = code.and_then(|code| cursor::text(code)?.parse().ok()) else { return };
        let mut query = LimitQuery::service(number, recipient.unwrap_or_default());
        query.recipient = recipient;
        query.waba = Some(waba).filter(|waba| !waba.is_empty());
        // These errors come without the name of the template; webhooks of their own contain it.
        if matches!(code, codes::TEMPLATE_PAUSED | codes::TEMPLATE_DISABLED) {
            return;
        }
        let place = self.place(&query);
        let refusal =
            Refusal { code, subcode: None, details: details.as_deref(), after: None, source: LimitOrigin::Webhook };
        self.refused(&query, &place, &refusal, now, now);
    }

    /// A connected call allows another request of the permission.
    fn call(&mut self, number: &str, data: &str) {
        let [status, user, to] = cursor::pick(data, ["status", "recipient_id", "to"]);
        let is_connected = status.and_then(cursor::text).is_some_and(|status| status.eq_ignore_ascii_case("accepted"));
        if let (true, Some(user)) = (is_connected, user.or(to).and_then(cursor::text)) {
            self.counters.clear(self.identities.keys(), Reason::CallRequests, [number, &user], true);
        }
    }

    fn quality(&mut self, waba: &str, data: &str, now: Time) {
        let keys = ["display_phone_number", "event", "max_daily_conversations_per_business", "current_limit"];
        let [phone, event, tier, current] = cursor::pick(data, keys).map(|value| value.and_then(cursor::text));
        if event.is_some_and(|event| event == "THROUGHPUT_UPGRADE") {
            self.counters.journal.facts();
            let upgraded = phone.as_deref().and_then(phone::account);
            for (_, number) in &mut self.numbers {
                if upgraded.is_some() && number.phone.as_deref().and_then(phone::account) == upgraded {
                    number.learn(Some(HIGH), None, LimitOrigin::Webhook, now);
                }
            }
        }
        if let Some(limit) = tier.or(current).and_then(|tier| limit(&tier)) {
            self.limit_waba(waba, limit, now);
        }
    }

    fn template(&mut self, waba: &str, data: &str, now: Time) {
        let keys = ["event", "message_template_name", "message_template_id", "other_info"];
        let [event, name, id, info] = cursor::pick(data, keys);
        let [title] = cursor::pick(info.unwrap_or_default(), ["title"]);
        let [event, name, id, title] = [event, name, id, title].map(|value| value.and_then(cursor::text));
        let Some(name) = name.filter(|name| !name.is_empty()) else { return };
        let scope = [waba, &*name];
        let until = match (event.as_deref(), title.as_deref()) {
            (Some("PAUSED"), Some("SECOND_PAUSE")) => now + HOUR.saturating_mul(6),
            (Some("PAUSED"), _) => now + HOUR.saturating_mul(3),
            (Some("DISABLED"), _) => FOREVER,
            (Some("APPROVED" | "REINSTATED" | "UNPAUSED"), _) => Time(0),
            _ => return self.rejected(event.as_deref(), id.as_deref()),
        };
        self.set_pause(Reason::Template, scope, until, LimitOrigin::Webhook, now);
        self.rejected(event.as_deref(), id.as_deref());
    }

    /// A template that isn't approved may be edited without limit.
    fn rejected(&mut self, event: Option<&str>, id: Option<&str>) {
        if let (Some("REJECTED" | "PAUSED"), Some(id)) = (event, id) {
            self.counters.clear(self.identities.keys(), Reason::TemplateEdits, [id, ""], true);
        }
    }

    fn flow(&mut self, data: &str, now: Time) {
        let [id, status] = cursor::pick(data, ["flow_id", "new_status"]).map(|value| value.and_then(cursor::text));
        let (Some(id), keys) = (id, self.identities.keys()) else { return };
        match status.as_deref() {
            Some("BLOCKED") => self.set_pause(Reason::Flow, [&id, ""], FOREVER, LimitOrigin::Webhook, now),
            Some("THROTTLED") => {
                self.counters.remove(keys, Reason::Flow, [&id, ""]);
                self.counters.begin(keys, Reason::Flow, [&id, ""], LimitOrigin::Webhook, now);
            }
            Some(_) => self.counters.remove(keys, Reason::Flow, [&id, ""]),
            None => {}
        }
    }

    fn account(&mut self, waba: &str, data: &str, now: Time) {
        let [event, info, restrictions, ban] =
            cursor::pick(data, ["event", "waba_info", "restriction_info", "ban_info"]);
        let text = |json: Option<&str>, key| {
            cursor::pick(json.unwrap_or_default(), [key])[0].and_then(cursor::text).map(|text| text.into_owned())
        };
        let (owner, named) = (text(info, "owner_business_id"), text(info, "waba_id"));
        if let (Some(owner), Some(named)) = (owner, named) {
            self.set_portfolio(&named, &owner);
        }
        let scope = [waba, ""];
        let mut pause = |until| self.set_pause(Reason::Restricted, scope, until, LimitOrigin::Webhook, now);
        match (event.and_then(cursor::text).as_deref(), text(ban, "waba_ban_state").as_deref()) {
            (Some("ACCOUNT_RESTRICTION"), _) => {
                let messaging = "RESTRICTED_BIZ_INITIATED_MESSAGING";
                for restriction in restrictions.map(cursor::items).unwrap_or_default() {
                    if text(Some(restriction), "restriction_type").as_deref() == Some(messaging) {
                        let ends = text(Some(restriction), "expiration").and_then(|ends| cursor::seconds(&ends));
                        pause(ends.map_or(FOREVER, Time::from_secs));
                    }
                }
            }
            (Some("DISABLED_UPDATE"), Some("DISABLE")) => pause(FOREVER),
            (Some("DISABLED_UPDATE"), Some("REINSTATE")) => pause(Time(0)),
            _ => {}
        }
    }

    /// Sets the messaging limit of a WABA's portfolio.
    fn limit_waba(&mut self, waba: &str, limit: u32, now: Time) {
        let portfolio =
            self.portfolios.iter().find(|(known, _)| known == waba).map(|(_, portfolio)| portfolio.as_str());
        let (rank, name) = portfolio.map_or((Rank::Waba, waba), |portfolio| (Rank::Portfolio, portfolio));
        let key = self.audience_key(rank, name);
        entry(&mut self.audiences, key, || Audience::new(name)).set_limit(limit, LimitOrigin::Webhook, now);
        self.counters.journal.facts();
        for at in 0..self.numbers.len() {
            if self.numbers.get(at).is_some_and(|(_, number)| number.waba.as_deref() == Some(waba)) {
                self.limit_audience(at, limit, LimitOrigin::Webhook, now);
            }
        }
    }
}

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Reads a messaging limit: `TIER_2K`, `2000`, or −1 for unlimited. Returns `None` for one that isn't set.
fn limit(tier: &str) -> Option<u32> {
    let tier = tier.strip_prefix("TIER_").unwrap_or(tier);
    if tier == "UNLIMITED" || tier == "-1" {
        return Some(UNLIMITED);
    }
    match tier.strip_suffix('K') {
        Some(thousands) => thousands.parse::<u32>().ok()?.checked_mul(1000),
        None => tier.parse().ok(),
    }
}
