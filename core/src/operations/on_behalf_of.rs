//! Accounts that a partner owned on behalf of a client. The platform retired this model in September 2025: clients own their
//! accounts, and share them with partners.

use std::collections::BTreeMap;

use crate::{
    engine::operation,
    operations::{accounts::Account, businesses::BusinessReference, solutions::SolutionStatus},
    schema::{AppId, MobilityIntentId, SolutionId, WabaId, model},
};

/// Lists the pending requests to own a WhatsApp Business account on behalf of a client. Retired by the platform.
#[operation(GET "/{waba_id}/in_progress_onbehalf_request", returns = OnBehalfRequests, pages,
    permission = whatsapp_business_management)]
pub struct ListOnBehalfRequests {
    /// Fields to return per request.
    pub fields: Option<Vec<OnBehalfRequestField>>,
    /// Maximum number of requests per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Creates the intent to transfer an account that a partner owns. Retired by the platform.
#[operation(POST "/{waba_id}/obo_mobility_intent", returns = CreatedMobilityIntent,
    permission = whatsapp_business_management)]
pub struct CreateMobilityIntent {
    /// ID of the account's current solution.
    pub solution_id: SolutionId,
    /// Step of the transfer.
    pub intent_type: MobilityIntentType,
    /// ID of the destination solution of the transfer.
    pub target_solution_id: Option<SolutionId>,
    /// Reason of the transfer. At most 500 characters.
    #[check(length(..=500))]
    pub mobility_reason: Option<String>,
    /// Time of the transfer, in ISO 8601 format.
    pub scheduled_execution_time: Option<String>,
    /// Notes on the transfer, by name.
    pub metadata: Option<BTreeMap<String, String>>,
}

/// Marks an account that a partner owns for a transfer to a Multi-Partner Solution. Retired by the platform.
#[operation(POST "/{account_id}/set_obo_mobility_intent", returns = SetMobilityIntentResult,
    permission = whatsapp_business_management)]
pub struct SetMobilityIntent {
    /// ID of the account that is marked.
    pub account_id: WabaId,
    /// ID of the account again. Required by the platform's OpenAPI file, left out by its former guide.
    pub waba_id: Option<WabaId>,
    /// ID of the solution to which the account moves.
    pub solution_id: Option<SolutionId>,
    /// ID of the app that serves the account.
    pub app_id: Option<AppId>,
    /// ID of the user who requests the transfer.
    pub actor_id: Option<String>,
    /// ID of the request, returned unchanged. At most 255 characters.
    #[check(length(..=255))]
    pub client_mutation_id: Option<String>,
}

/// Gets the intent to transfer an account. Retired by the platform.
#[operation(GET "/{mobility_intent_id}", returns = MobilityIntent, permission = whatsapp_business_management)]
pub struct GetMobilityIntent {
    /// ID of the intent.
    pub mobility_intent_id: MobilityIntentId,
    /// Fields to return.
    pub fields: Option<Vec<MobilityIntentField>>,
}

/// Step of the transfer of an account that a partner owns.
#[model(case = UPPER)]
pub enum MobilityIntentType {
    /// Initiate the transfer.
    InitiateTransfer,
    /// Confirm the transfer.
    ConfirmTransfer,
    /// Cancel the transfer.
    CancelTransfer,
    /// Request a handover.
    RequestHandover,
    /// Approve a handover.
    ApproveHandover,
    /// Reject a handover.
    RejectHandover,
}

/// A page of requests to own an account.
#[model(received, page)]
pub struct OnBehalfRequests {
    /// Requests on this page.
    #[always]
    pub data: Vec<OnBehalfRequest>,
}

/// A request to own an account on behalf of a client.
#[model(received, fields(OnBehalfRequestField))]
pub struct OnBehalfRequest {
    /// ID of the request.
    pub id: String,
    /// Status of the request: `IN_PROGRESS`, `PENDING`, `APPROVE`, `DECLINE`, `EXPIRED`, `CANCELED` or `INVALID`.
    pub status: Option<String>,
    /// ID of the object that the client owns.
    pub business_owned_object: Option<String>,
    /// Business portfolio that receives the request.
    pub receiving_business: Option<BusinessReference>,
    /// Business portfolio that sent the request.
    pub requesting_business: Option<BusinessReference>,
}

/// A new intent to transfer an account.
#[model(received)]
pub struct CreatedMobilityIntent {
    /// True if the intent was created.
    pub success: bool,
    /// ID of the new intent.
    pub mobility_intent_id: MobilityIntentId,
    /// Status of the intent: `PENDING`, `SCHEDULED`, `IN_PROGRESS`, `COMPLETED`, `FAILED` and others.
    pub status: Option<String>,
    /// Estimated end of the transfer, in ISO 8601 format.
    pub estimated_completion_time: Option<String>,
    /// True if the client must approve the transfer.
    pub approval_required: Option<bool>,
    /// Next steps of the transfer, human-readable.
    pub next_steps: Vec<String>,
}

/// Result of marking an account for a transfer.
#[model(received)]
pub struct SetMobilityIntentResult {
    /// True if the account was marked for the transfer.
    pub success: bool,
    /// ID of the intent to transfer the account.
    pub intent_id: Option<MobilityIntentId>,
    /// ID of the request, as it was sent.
    pub client_mutation_id: Option<String>,
    /// Description of the error, human-readable. Absent if there is none.
    pub error_msg: Option<String>,
}

/// Intent to transfer an account that a partner owns.
#[model(received, fields(MobilityIntentField))]
pub struct MobilityIntent {
    /// ID of the intent.
    pub id: MobilityIntentId,
    /// Account that is transferred.
    pub waba: Option<Account>,
    /// Solution to which the account moves.
    pub solution: Option<MobilitySolution>,
    /// Status of the transfer: `PENDING`, `ACTIVE`, `COMPLETED`, `CANCELLED` or `FAILED`.
    pub status: Option<String>,
    /// Creation time of the intent, in ISO 8601 format.
    pub created_time: Option<String>,
    /// Time of the intent's last change, in ISO 8601 format.
    pub updated_time: Option<String>,
}

/// Solution that an account moves to.
#[model(received)]
pub struct MobilitySolution {
    /// ID of the destination solution.
    pub id: Option<SolutionId>,
    /// Name of the destination solution.
    pub name: Option<String>,
    /// Status of the destination solution.
    pub status: Option<SolutionStatus>,
    /// ID of the partner in the destination solution.
    pub partner_id: Option<String>,
}
