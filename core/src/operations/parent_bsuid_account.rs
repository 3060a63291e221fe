//! The account by which linked portfolios know people by the same id.

use crate::{
    engine::operation,
    schema::{BusinessId, model},
};

/// Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them too.
#[operation(GET "/{business_id}/parent-bsuid-accounts", host = api, returns = ParentBsuidAccount,
    permission = whatsapp_business_management, link = "business-scoped-user-ids")]
pub struct GetParentBsuidAccount {}

/// An account by which linked portfolios know people by the same id.
#[model(received)]
pub struct ParentBsuidAccount {
    /// Its id; nothing where the portfolio shares none.
    pub parent_bsuid_account_id: Option<String>,
    /// The portfolios: numbers of any of them can write to its parent ids.
    pub enrolled_business_portfolios: Vec<BusinessId>,
}
