//! Questions to the limiter about the calls of a client.

use crate::{
    api::Api,
    engine::Op,
    error::Error,
    json::JsonObject,
    state::{limiter::LimitQuery, policy::SendPolicy},
    time::Time,
};

impl<'a> LimitQuery<'a> {
    /// Returns what a call counts as. The client has the default values of the parameters. A policy knows whether the
    /// customer service window is open; without one, each template counts for the messaging limit.
    pub fn of(
        op: &Op,
        params: &'a JsonObject<'_>,
        api: &'a Api,
        policy: Option<&SendPolicy>,
        now: Time,
    ) -> Result<Self, Error> {
        let mut query = Self::of_params(op, params);
        query.number = query.number.or(api.target.number.as_ref().map(|id| id.as_str()));
        query.waba = query.waba.or(api.target.waba.as_ref().map(|id| id.as_str()));
        query.business = query.business.or(api.target.business.as_ref().map(|id| id.as_str()));
        query.check()?;
        if let Some(policy) = policy {
            query.outside_window = query.outside_window && !policy.has_window(&query, now);
        }
        Ok(query)
    }
}
