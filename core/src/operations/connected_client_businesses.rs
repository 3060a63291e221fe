//! Business portfolios of clients that are connected to an app.

use crate::{
    engine::operation,
    schema::{BusinessId, model},
};

/// Lists the business portfolios of clients that are connected to an app.
#[operation(GET "/{app_id}/connected_client_businesses", returns = ConnectedClientBusinesses, pages,
    permission = business_management)]
pub struct ListConnectedClientBusinesses {
    /// Fields to return per business portfolio.
    pub fields: Option<Vec<ConnectedClientBusinessField>>,
    /// Maximum number of business portfolios per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// A page of connected business portfolios.
#[model(received, page)]
pub struct ConnectedClientBusinesses {
    /// Business portfolios on this page.
    #[always]
    pub data: Vec<ConnectedClientBusiness>,
}

/// The business portfolio of a client. Contains only the requested fields.
#[model(received, fields(ConnectedClientBusinessField, default = "id,name,verification_status,business_status"))]
pub struct ConnectedClientBusiness {
    /// ID of the client's business portfolio.
    pub id: BusinessId,
    /// Name of the client's business portfolio.
    pub name: Option<String>,
    /// Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case.
    pub verification_status: Option<String>,
    /// Status of the business: `ACTIVE`, `INACTIVE`, `SUSPENDED` or `PENDING_APPROVAL`.
    pub business_status: Option<String>,
    /// Time of the connection, in ISO 8601 format.
    pub created_time: Option<String>,
    /// Time of the last change, in ISO 8601 format.
    pub updated_time: Option<String>,
}
