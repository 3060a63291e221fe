//! Maximum prices of marketing templates: the agreement, clients of partners, and the expected reach.

use crate::{
    engine::operation,
    schema::{BusinessId, OrText, Timestamp, model},
};

/// Requests the agreement on maximum prices, which the signer receives by email. For administrators of the business
/// portfolio.
///
/// A repeated request sends the email again, at most every 5 minutes.
#[operation(POST "/{business_id}/max_price_agreements", returns = MaxPriceAgreement, permission = business_management)]
pub struct SignMaxPriceAgreement {
    /// Name of the person who signs the agreement.
    #[check(length(1..))]
    pub signer_name: String,
    /// Email address of the person who signs the agreement.
    #[check(length(1..))]
    pub signer_email: String,
}

/// Gets the status of the agreement on maximum prices.
#[operation(GET "/{business_id}/max_price_agreements", returns = MaxPriceAgreement, permission = business_management)]
pub struct GetMaxPriceAgreement {}

/// Adds clients of a partner to those who may use maximum prices. Requires an accepted agreement.
#[operation(POST "/{business_id}/max_price_end_businesses", returns = AddedMaxPriceEndBusinesses, idempotent,
    permission = business_management)]
pub struct AddMaxPriceEndBusinesses {
    /// IDs of the clients' business portfolios.
    #[check(items(1..))]
    pub end_business_ids: Vec<BusinessId>,
}

/// Lists the clients of a partner who may use maximum prices.
#[operation(GET "/{business_id}/max_price_end_businesses", returns = MaxPriceEndBusinesses,
    permission = business_management)]
pub struct ListMaxPriceEndBusinesses {}

/// Removes clients of a partner from those who may use maximum prices.
#[operation(DELETE "/{business_id}/max_price_end_businesses", body = json, returns = RemovedMaxPriceEndBusinesses,
    permission = business_management)]
pub struct RemoveMaxPriceEndBusinesses {
    /// IDs of the clients' business portfolios.
    #[check(items(1..))]
    pub end_business_ids: Vec<BusinessId>,
}

/// Estimates the reach and the cost of marketing messages for several maximum prices.
#[operation(GET "/{waba_id}/reachestimate", returns = ReachEstimates, permission = whatsapp_business_management)]
pub struct EstimateReach {
    /// Users to reach.
    pub targeting_spec: ReachTargeting,
    /// Past period that the estimate is based on.
    pub date_interval: ReachInterval,
}

/// Status of an agreement on maximum prices.
#[model]
pub enum MaxPriceAgreementStatus {
    /// Not requested so far.
    None,
    /// Requested and not accepted yet.
    Pending,
    /// Accepted: the account can use maximum prices.
    Accepted,
}

/// Agreement on maximum prices.
#[model(received)]
pub struct MaxPriceAgreement {
    /// Status of the agreement.
    pub status: Option<MaxPriceAgreementStatus>,
    /// Name of the signer.
    pub signer_name: Option<String>,
    /// Email address of the signer.
    pub signer_email: Option<String>,
    /// Explanation of the status, in words.
    pub message: Option<String>,
}

/// Result of adding clients.
#[model(received)]
pub struct AddedMaxPriceEndBusinesses {
    /// Result for each client.
    pub results: Vec<AddedMaxPriceEndBusiness>,
}

/// Result of adding one client.
#[model(received)]
pub struct AddedMaxPriceEndBusiness {
    /// ID of the client's business portfolio.
    pub end_business_id: Option<BusinessId>,
    /// Result: `enrolled` or `rejected`.
    pub status: Option<String>,
    /// Reason of the rejection.
    pub reason: Option<String>,
}

/// Clients of a partner who may use maximum prices.
#[model(received)]
pub struct MaxPriceEndBusinesses {
    /// Clients of the partner.
    #[always]
    pub data: Vec<MaxPriceEndBusiness>,
}

/// Client of a partner who may use maximum prices.
#[model(received)]
pub struct MaxPriceEndBusiness {
    /// ID of the client's business portfolio.
    pub end_business_id: Option<BusinessId>,
    /// Name of the client's business portfolio.
    pub end_business_name: Option<String>,
    /// Time of the enrollment. Seconds since the Unix epoch.
    pub enrolled_time: Option<OrText<Timestamp>>,
}

/// Result of removing clients.
#[model(received)]
pub struct RemovedMaxPriceEndBusinesses {
    /// Result for each client.
    pub results: Vec<RemovedMaxPriceEndBusiness>,
}

/// Result of removing one client.
#[model(received)]
pub struct RemovedMaxPriceEndBusiness {
    /// ID of the client's business portfolio.
    pub end_business_id: Option<BusinessId>,
    /// Result: `removed` or `not_found`.
    pub status: Option<String>,
}

/// Users to reach.
#[model]
pub struct ReachTargeting {
    /// Places where the users are.
    pub geo_locations: ReachLocations,
}

/// Places where the users are.
#[model]
pub struct ReachLocations {
    /// Countries, as ISO 3166-1 alpha-2 codes.
    #[check(items(1..), each(length(2..=2)))]
    pub countries: Vec<String>,
}

/// Past period that an estimate of the reach is based on.
#[model(case = UPPER)]
pub enum ReachInterval {
    /// The last day.
    L1d,
    /// Last 7 days.
    L7d,
    /// Last 14 days.
    L14d,
    /// Last 28 days.
    L28d,
}

/// Estimates of the reach and the cost.
#[model(received)]
pub struct ReachEstimates {
    /// Currency of the account, as an ISO 4217 code.
    pub waba_currency: Option<String>,
    /// Estimates, one for each maximum price.
    pub estimates: Vec<ReachEstimate>,
}

/// Estimate of the reach and the cost for one maximum price.
#[model(received)]
pub struct ReachEstimate {
    /// Maximum price of 1,000 deliveries, in the smallest unit of the currency.
    pub bid_amount: Option<u64>,
    /// Number of users.
    pub users: Option<u64>,
    /// Lowest expected number of deliveries.
    pub lower_bound_deliveries: Option<u64>,
    /// Highest expected number of deliveries.
    pub upper_bound_deliveries: Option<u64>,
    /// Lowest expected cost of 1,000 deliveries, in the smallest unit of the currency.
    pub cost_lower_bound: Option<f64>,
    /// Highest expected cost of 1,000 deliveries, in the smallest unit of the currency.
    pub cost_upper_bound: Option<f64>,
}
