//! Quotas of calls: how many management calls an account, and how many calls about credit lines the app may make in an
//! hour.

use std::{
    collections::{BTreeMap, VecDeque},
    time::Duration,
};

use serde::{Deserialize, Serialize};
use serde_json::json;
use wabakit::Time;

use crate::{rules, wire::Refusal};

const HOUR: Duration = Duration::from_secs(60 * 60);
/// Management calls in an hour for an account without a registered number, and with one.
const CALLS: (usize, usize) = (200, 5_000);
/// Calls about credit lines in an hour.
const CREDIT_CALLS: usize = 5_000;

/// Owner of a quota.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Quota {
    /// Management calls of an account, which is active if it has a registered number.
    Management { account: String, is_active: bool },
    /// Calls of an app about credit lines.
    Credit { app: String },
}

/// The calls of the last hour, by the ID of their account or app.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Quotas {
    calls: BTreeMap<String, VecDeque<Time>>,
    /// Calls in an hour that commands have set, by account or app.
    limits: BTreeMap<String, usize>,
}

/// A usage header, with its name.
pub(crate) type Usage = (&'static str, String);

impl Quotas {
    /// Sets the calls in an hour of an account or app.
    pub(crate) fn set(&mut self, id: &str, limit: usize) {
        self.limits.insert(id.to_owned(), limit);
    }

    /// Counts a call, or refuses it. A refused call counts too, instead of the oldest one: it prolongs the wait. Returns
    /// the usage header as well, which the platform sends once a percent of the quota is used.
    pub(crate) fn count(&mut self, quota: &Quota, now: Time) -> (Result<(), Refusal>, Option<Usage>) {
        let (id, documented) = match quota {
            Quota::Management { account, is_active } => (account, if *is_active { CALLS.1 } else { CALLS.0 }),
            Quota::Credit { app } => (app, CREDIT_CALLS),
        };
        let limit = self.limits.get(id).copied().unwrap_or(documented);
        let calls = self.calls.entry(id.clone()).or_default();
        while calls.front().is_some_and(|at| *at + HOUR <= now) {
            calls.pop_front();
        }
        let is_refused = calls.len() >= limit;
        calls.push_back(now);
        while calls.len() > limit {
            calls.pop_front();
        }
        let percent = calls.len().saturating_mul(100).checked_div(limit).unwrap_or(100);
        let wait = calls.front().map_or(HOUR, |oldest| (*oldest + HOUR).since(now));
        let minutes = if is_refused { wait.as_secs().div_ceil(60) } else { 0 };
        let usage = (percent > 0).then(|| quota.usage(percent, minutes));
        (if is_refused { Err(quota.refusal()) } else { Ok(()) }, usage)
    }
}

impl Quota {
    fn usage(&self, percent: usize, minutes: u64) -> Usage {
        match self {
            Self::Management { account, .. } => {
                let usage = json!({
                    "type": "whatsapp_business_management", "call_count": percent, "total_cputime": 0, "total_time": 0,
                    "estimated_time_to_regain_access": minutes,
                });
                ("x-business-use-case-usage", json!({ account: [usage] }).to_string())
            }
            Self::Credit { .. } => {
                let usage = json!({ "call_count": percent, "total_time": 0, "total_cputime": 0 });
                ("x-app-usage", usage.to_string())
            }
        }
    }

    fn refusal(&self) -> Refusal {
        match self {
            Self::Management { .. } => {
                let details = "There have been too many calls to this WhatsApp Business account. Wait for the time in the \
                               header x-business-use-case-usage, and try again.";
                Refusal::new(rules::graph::QUOTA, 80_008, details)
            }
            Self::Credit { .. } => Refusal::new(
                rules::graph::QUOTA,
                4,
                "The app has made too many calls about credit lines in the last hour.",
            ),
        }
    }
}
