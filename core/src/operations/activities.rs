//! Activity log of a WhatsApp Business account. Documented in the platform's OpenAPI file only.

use serde_json::Value;

use crate::{engine::operation, schema::model};

/// Lists the activities on a WhatsApp Business account, such as added phone numbers and changed permissions.
#[operation(GET "/{waba_id}/activities", returns = AccountActivities, pages, permission = whatsapp_business_management)]
pub struct ListActivities {
    /// Fields to return per activity.
    pub fields: Option<Vec<AccountActivityField>>,
    /// Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
    pub since: Option<String>,
    /// End of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
    pub until: Option<String>,
    /// Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`. Default: all.
    pub activity_type: Option<String>,
    /// Maximum number of activities per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// A page of activities.
#[model(received, page)]
pub struct AccountActivities {
    /// Activities on this page.
    #[always]
    pub data: Vec<AccountActivity>,
}

/// An activity on a WhatsApp Business account. Contains only the requested fields.
#[model(
    received,
    fields(AccountActivityField, default = "id,activity_type,timestamp,actor_type,actor_id,actor_name,description")
)]
pub struct AccountActivity {
    /// ID of the activity.
    pub id: Option<String>,
    /// Type of the activity.
    pub activity_type: Option<ActivityType>,
    /// Time of the activity, in ISO 8601 format.
    pub timestamp: Option<String>,
    /// Type of the actor: `USER`, `SYSTEM`, `API`, `ADMIN` or `AUTOMATED_PROCESS`.
    pub actor_type: Option<String>,
    /// ID of the actor.
    pub actor_id: Option<String>,
    /// Name of the actor.
    pub actor_name: Option<String>,
    /// Description of the activity, human-readable.
    pub description: Option<String>,
    /// Details of the activity. Their keys depend on its type.
    pub details: Option<Value>,
    /// IP address of the actor.
    pub ip_address: Option<String>,
    /// User agent of the actor's client.
    pub user_agent: Option<String>,
}

/// Type of an activity on a WhatsApp Business account.
#[model(case = UPPER)]
pub enum ActivityType {
    /// Creation of the account.
    AccountCreated,
    /// Change of the account.
    AccountUpdated,
    /// Deletion of the account.
    AccountDeleted,
    /// Addition of a phone number.
    PhoneNumberAdded,
    /// Removal of a phone number.
    PhoneNumberRemoved,
    /// Verification of a phone number.
    PhoneNumberVerified,
    /// User added to the account.
    UserAdded,
    /// User removed from the account.
    UserRemoved,
    /// Role of a user changed.
    UserRoleChanged,
    /// Permission granted to a user.
    PermissionGranted,
    /// Permission revoked from a user.
    PermissionRevoked,
    /// Message template created.
    TemplateCreated,
    /// Message template updated.
    TemplateUpdated,
    /// Message template deleted.
    TemplateDeleted,
    /// Webhook configuration changed.
    WebhookConfigured,
    /// API access granted to an app.
    ApiAccessGranted,
    /// API access revoked from an app.
    ApiAccessRevoked,
    /// Billing information updated.
    BillingUpdated,
    /// Compliance action taken by the platform.
    ComplianceAction,
    /// Security event on the account.
    SecurityEvent,
}
