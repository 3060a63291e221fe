//! Multi-Partner Solutions: a Solution Partner and a Tech Provider serve the same clients. The owner creates a solution, the
//! partner accepts it, and it works until both have agreed to deactivate it.

use crate::{
    engine::operation,
    schema::{AppId, BusinessId, OrText, SolutionId, Timestamp, model},
    secret::Secret,
};

/// Creates a Multi-Partner Solution, and invites the app of a partner.
#[operation(POST "/{app_id}/whatsapp_business_solution", returns = CreatedSolution, permission = manage_app_solution,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct CreateSolution {
    /// Name of the solution. 2 to 75 characters.
    #[check(length(2..=75))]
    pub solution_name: String,
    /// ID of the partner's app.
    pub partner_app_id: AppId,
    /// Optional permissions of the owner. An empty list grants everything except messaging.
    #[check(items(..=1))]
    pub owner_permissions: Vec<SolutionPermission>,
    /// Optional permissions of the partner. An empty list grants everything except messaging.
    #[check(items(..=1))]
    pub partner_permissions: Vec<SolutionPermission>,
}

/// Lists the Multi-Partner Solutions of an app.
#[operation(GET "/{app_id}/whatsapp_business_solutions", returns = Solutions, pages,
    permission = whatsapp_business_management,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct ListSolutions {
    /// Role of the app, to return only the solutions in which it has this role.
    pub role: Option<SolutionRole>,
    /// Fields to return per solution.
    pub fields: Option<Vec<SolutionField>>,
    /// Maximum number of solutions per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Lists the Multi-Partner Solutions by which a WhatsApp Business account was onboarded.
#[operation(GET "/{waba_id}/solutions", returns = Solutions, pages, permission = whatsapp_business_management,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct ListAccountSolutions {
    /// Fields to return per solution.
    pub fields: Option<Vec<SolutionField>>,
    /// Maximum number of solutions of the account per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Gets a Multi-Partner Solution: status, owner and permissions.
#[operation(GET "/{solution_id}", returns = Solution, permission = whatsapp_business_management,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct GetSolution {
    /// ID of the solution.
    pub solution_id: SolutionId,
    /// Fields to return.
    pub fields: Option<Vec<SolutionField>>,
}

/// Lists the partners of a Multi-Partner Solution.
#[operation(GET "/{solution_id}/partners", returns = SolutionPartners, pages,
    permission = whatsapp_business_management,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct ListSolutionPartners {
    /// ID of the solution whose partners are listed.
    pub solution_id: SolutionId,
    /// Fields to return per partner.
    pub fields: Option<Vec<SolutionPartnerField>>,
    /// Maximum number of partners per page.
    pub limit: Option<u32>,
}

/// Gets the business token of a client that was onboarded by a Multi-Partner Solution. The call needs a system user token.
#[operation(GET "/{solution_id}/access_token", returns = SolutionAccessToken, secret = access_token,
    secret = data.access_token, permission = whatsapp_business_management,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct GetSolutionAccessToken {
    /// ID of the solution that the client joined.
    pub solution_id: SolutionId,
    /// ID of the client's business portfolio.
    pub business_id: BusinessId,
}

/// Accepts the invitation to a Multi-Partner Solution. An accepted solution cannot be rejected any more.
#[operation(POST "/{solution_id}/accept", returns = AcceptedSolution, idempotent,
    permission = whatsapp_business_management,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct AcceptSolution {
    /// ID of the solution that is accepted.
    pub solution_id: SolutionId,
    /// ID of the app that accepts. Required by the platform's OpenAPI file, left out by its guides.
    pub partner_app_id: Option<AppId>,
    /// ID of a session in the platform's logs.
    pub log_session_id: Option<String>,
}

/// Rejects the invitation to a Multi-Partner Solution.
#[operation(POST "/{solution_id}/reject", returns = RejectedSolution, idempotent,
    permission = whatsapp_business_management,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct RejectSolution {
    /// ID of the solution that is rejected.
    pub solution_id: SolutionId,
    /// Request that is rejected. Required by the platform's OpenAPI file, left out by its guides.
    pub request_type: Option<SolutionRequestType>,
    /// Reason of the rejection. At most 500 characters.
    #[check(length(..=500))]
    pub rejection_reason: Option<String>,
    /// ID of the app that rejects.
    pub partner_app_id: Option<AppId>,
}

/// Requests the deactivation of a Multi-Partner Solution. Only its owner can do so. The solution works until the partner
/// accepts.
#[operation(POST "/{solution_id}/send_deactivation_request", returns = SolutionDeactivationRequest, idempotent,
    permission = whatsapp_business_management,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct RequestSolutionDeactivation {
    /// ID of the solution that is to be deactivated.
    pub solution_id: SolutionId,
    /// Reason of the request. At most 500 characters.
    #[check(length(..=500))]
    pub reason: Option<String>,
}

/// Accepts the request to deactivate a Multi-Partner Solution.
#[operation(POST "/{solution_id}/accept_deactivation_request", query(fields), returns = AnsweredDeactivation, idempotent,
    permission = whatsapp_business_management,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct AcceptSolutionDeactivation {
    /// ID of the solution that is deactivated.
    pub solution_id: SolutionId,
    /// Fields of the solution to return.
    pub fields: Option<Vec<AnsweredDeactivationField>>,
}

/// Rejects the request to deactivate a Multi-Partner Solution, which stays active.
#[operation(POST "/{solution_id}/reject_deactivation_request", query(fields), returns = AnsweredDeactivation, idempotent,
    permission = whatsapp_business_management,
    link = "solution-providers/multi-partner-solution-embedded-creation")]
pub struct RejectSolutionDeactivation {
    /// ID of the solution that stays active.
    pub solution_id: SolutionId,
    /// Confirmation of the rejection: `true`. Required by the platform's OpenAPI file, left out by its guides.
    pub reject_deactivation_request: Option<bool>,
    /// Fields of the solution to return.
    pub fields: Option<Vec<AnsweredDeactivationField>>,
}

/// Optional permission in a Multi-Partner Solution. All others are granted to both sides.
#[model(case = UPPER)]
pub enum SolutionPermission {
    /// Messaging: the app may send messages for the clients.
    Messaging,
}

/// Role of an app in a Multi-Partner Solution.
#[model(case = UPPER)]
pub enum SolutionRole {
    /// Owner: the app that created the solution.
    Owner,
    /// Partner: the app that was invited.
    Partner,
}

/// Request about a Multi-Partner Solution that can be rejected.
#[model(case = UPPER)]
pub enum SolutionRequestType {
    /// Invitation to the solution.
    PartnershipRequest,
    /// Deactivation of the solution.
    DeactivationRequest,
}

/// A new Multi-Partner Solution.
#[model(received)]
pub struct CreatedSolution {
    /// ID of the new solution.
    pub solution_id: SolutionId,
}

/// A page of Multi-Partner Solutions.
#[model(received, page)]
pub struct Solutions {
    /// Solutions on this page.
    #[always]
    pub data: Vec<Solution>,
}

/// A Multi-Partner Solution. Contains only the requested fields.
#[model(
    received,
    fields(SolutionField, default = "id,name,status,status_for_pending_request,owner_app,owner_permissions")
)]
pub struct Solution {
    /// ID of the solution.
    pub id: SolutionId,
    /// Name of the solution.
    pub name: Option<String>,
    /// Status of the solution.
    pub status: Option<SolutionStatus>,
    /// Status that the solution gets if the pending request is accepted.
    pub status_for_pending_request: Option<SolutionPendingStatus>,
    /// App that owns the solution.
    pub owner_app: Option<SolutionApp>,
    /// Permissions of the owner: `MANAGE`, `DEVELOP`, `MESSAGING` and others.
    pub owner_permissions: Vec<String>,
    /// Partners of the solution. Returned if `partners` is requested.
    pub partners: Option<SolutionPartners>,
}

/// Status of a Multi-Partner Solution.
#[model(case = UPPER)]
pub enum SolutionStatus {
    /// Draft: no partner is invited yet.
    Draft,
    /// Initiated: waiting for the partner's answer.
    Initiated,
    /// Active: clients can be onboarded.
    Active,
    /// Rejected by the partner.
    Rejected,
    /// Deactivated: both sides agreed to end it.
    Deactivated,
}

/// Pending change of a Multi-Partner Solution.
#[model(case = UPPER)]
pub enum SolutionPendingStatus {
    /// Activation requested: the partner hasn't answered the invitation.
    PendingActivation,
    /// Deactivation requested: the partner hasn't answered the request.
    PendingDeactivation,
    /// No pending request.
    None,
}

/// An app that takes part in a Multi-Partner Solution.
#[model(received)]
pub struct SolutionApp {
    /// ID of the app.
    pub id: Option<AppId>,
    /// Name of the app.
    pub name: Option<String>,
    /// Link to the app.
    pub link: Option<String>,
}

/// A page of partners of a Multi-Partner Solution.
#[model(received, page)]
pub struct SolutionPartners {
    /// Partners on this page.
    #[always]
    pub data: Vec<SolutionPartner>,
}

/// A partner of a Multi-Partner Solution.
#[model(received, fields(SolutionPartnerField, default = "id,partner_app,partner_permissions,status"))]
pub struct SolutionPartner {
    /// ID of the partner in the solution.
    pub id: Option<String>,
    /// App of the partner.
    pub partner_app: Option<SolutionApp>,
    /// Permissions of the partner: `MANAGE_TEMPLATES`, `MESSAGING` and others.
    pub partner_permissions: Vec<String>,
    /// Answer of the partner to the invitation.
    pub status: Option<SolutionPartnerStatus>,
}

/// Status of a partner in a Multi-Partner Solution.
#[model(case = UPPER)]
pub enum SolutionPartnerStatus {
    /// Draft: not invited yet.
    Draft,
    /// Initiated: the invitation was created.
    Initiated,
    /// Notified of the invitation.
    NotificationSent,
    /// Accepted: the partner takes part in the solution.
    Accepted,
    /// Declined by the partner.
    Rejected,
    /// Deactivated: the partner takes part no longer.
    Deactivated,
}

/// Business token of a client: in the fields of this object, or one level deeper in `data`.
#[model(received)]
pub struct SolutionAccessToken {
    /// Access token for the client's accounts. Protect it like your own.
    pub access_token: Option<Secret>,
    /// Expiry of the token. Seconds since the Unix epoch.
    pub expires_at: Option<OrText<Timestamp>>,
    /// One-element list with the token, if the platform returns the nested form of its guide.
    pub data: Vec<SolutionToken>,
}

/// Business token of a client, in the form of the platform's guide.
#[model(received)]
pub struct SolutionToken {
    /// Access token for the accounts of the client.
    pub access_token: Secret,
}

/// Result of accepting an invitation to a Multi-Partner Solution.
#[model(received)]
pub struct AcceptedSolution {
    /// True if the invitation was accepted.
    pub success: bool,
    /// ID of the accepted solution.
    pub solution_id: Option<SolutionId>,
    /// Status of the partner in the solution.
    pub partner_status: Option<SolutionPartnerStatus>,
    /// Description of the result, human-readable.
    pub message: Option<String>,
    /// Time of the acceptance, in ISO 8601 format.
    pub update_time: Option<String>,
}

/// Result of rejecting a request about a Multi-Partner Solution.
#[model(received)]
pub struct RejectedSolution {
    /// True if the request was rejected.
    pub success: bool,
    /// ID of the rejected solution.
    pub solution_id: Option<SolutionId>,
    /// Request that was rejected.
    pub rejected_request_type: Option<SolutionRequestType>,
    /// Time of the rejection, in ISO 8601 format.
    pub rejection_timestamp: Option<String>,
    /// ID of the app that rejected the request.
    pub partner_app_id: Option<AppId>,
}

/// Result of requesting the deactivation of a Multi-Partner Solution.
#[model(received)]
pub struct SolutionDeactivationRequest {
    /// True if the request was submitted.
    pub success: bool,
    /// Description of the submitted request, human-readable.
    pub message: Option<String>,
    /// ID of the deactivation request.
    pub request_id: Option<String>,
}

/// Result of answering a deactivation request: success, or the solution with its new status.
#[model(received, fields(AnsweredDeactivationField))]
pub struct AnsweredDeactivation {
    /// True if the answer was accepted. Absent if the solution is returned instead.
    pub success: Option<bool>,
    /// ID of the solution with the new status.
    pub id: Option<SolutionId>,
    /// Name of the solution with the new status.
    pub name: Option<String>,
    /// New status of the solution.
    pub status: Option<SolutionStatus>,
    /// Pending change of the solution after the answer.
    pub status_for_pending_request: Option<SolutionPendingStatus>,
    /// App of the solution's owner.
    pub owner_app: Option<SolutionApp>,
    /// Permissions of the solution's owner.
    pub owner_permissions: Vec<String>,
}
