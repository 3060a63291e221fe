//! Commands that change a business portfolio as the platform does it.

use serde::Deserialize;
use serde_json::json;
use wabakit::{ValidationError, model};

use super::MessagingLimit;
use crate::{
    Sandbox,
    command::{Command, CommandDescription, Commands, refusal},
};

pub(crate) const COMMANDS: Commands = &[CommandDescription::of::<SetPortfolio>()];

/// Changes the messaging limit or the verification of a business portfolio. Webhooks report a new limit to the accounts
/// and numbers of the portfolio.
///
/// Beyond the limit, messages that the business initiates are accepted and then fail (131048). Above `TIER_250`, the limit
/// rises 6 hours after half of it was used within 7 days; `TIER_250` rises after 2,000 users within 30 days. A number whose
/// quality is not `GREEN` prevents it.
#[model]
#[derive(Deserialize)]
#[check(at_least_one(messaging_limit, verified))]
pub struct SetPortfolio {
    /// ID of the portfolio. Default: that of the first number.
    pub business_id: Option<String>,
    /// Unique users that the business can reach in 24 hours outside customer service windows.
    #[check(one_of("TIER_250", "TIER_2K", "TIER_10K", "TIER_100K", "TIER_UNLIMITED"))]
    pub messaging_limit: Option<String>,
    /// True if the business is verified. Verification raises `TIER_250` to `TIER_2K`. Without it, accounts have at most 250
    /// templates, and a portfolio with `TIER_250` has at most 2 numbers.
    pub verified: Option<bool>,
}

/// State of a business portfolio.
#[model]
pub struct PortfolioState {
    /// ID of the portfolio.
    pub business_id: String,
    /// Messaging limit, as in `TIER_2K`.
    pub messaging_limit: String,
    /// True if the business is verified.
    pub verified: bool,
}

impl Command for SetPortfolio {
    const NAME: &'static str = "portfolios.set";
    const EXAMPLE: &'static str = r#"{"messaging_limit": "TIER_250"}"#;
    type Answer = PortfolioState;

    fn perform(self, sandbox: &mut Sandbox) -> Result<PortfolioState, ValidationError> {
        let business_id = match self.business_id {
            Some(id) if sandbox.exists("business_id", &id) => id,
            Some(id) => return Err(refusal("business_id", "the ID of a business portfolio", &id)),
            None => sandbox.context.caller.portfolio.clone(),
        };
        let context = &mut sandbox.context;
        if let Some(limit) = &self.messaging_limit {
            let limit = serde_json::from_value::<MessagingLimit>(json!(limit)).unwrap_or_default();
            context.set_messaging_limit(&business_id, limit);
        }
        if let Some(verified) = self.verified {
            context.set_verified(&business_id, verified);
        }
        let limits = &context.messaging_limits;
        let messaging_limit = limits.of(&business_id).as_str().to_owned();
        let answer = PortfolioState { messaging_limit, verified: limits.is_verified(&business_id), business_id };
        sandbox.record_change("portfolio", &answer.business_id.clone(), &answer);
        Ok(answer)
    }
}
