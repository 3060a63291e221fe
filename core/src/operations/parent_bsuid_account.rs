//! Parent BSUID account: shares business-scoped user IDs between linked business portfolios.

use crate::{
    engine::operation,
    schema::{BusinessId, model},
};

/// Gets the parent BSUID account of a business portfolio and the portfolios that share its user IDs (`US.ENT.…`).
#[operation(GET "/{business_id}/parent-bsuid-accounts", host = api, returns = ParentBsuidAccount,
    permission = whatsapp_business_management, link = "business-scoped-user-ids")]
pub struct GetParentBsuidAccount {}

/// Parent account that shares BSUIDs between linked business portfolios.
#[model(received)]
pub struct ParentBsuidAccount {
    /// ID of the parent account. Absent if the portfolio has none.
    pub parent_bsuid_account_id: Option<String>,
    /// Enrolled business portfolios. Phone numbers of all of them can send messages to the parent BSUIDs.
    pub enrolled_business_portfolios: Vec<BusinessId>,
}
