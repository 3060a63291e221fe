//! Schedules of a WhatsApp Business account. Documented in the platform's OpenAPI file only; Meta's SDK has only the
//! list, and relates it to message campaigns.

use crate::{engine::operation, operations::settings::DayOfWeek, schema::model};

/// Lists the schedules of a WhatsApp Business account, such as business hours.
#[operation(GET "/{waba_id}/schedules", returns = AccountSchedules, pages, permission = whatsapp_business_management)]
pub struct ListSchedules {
    /// Fields to return per schedule.
    pub fields: Option<Vec<AccountScheduleField>>,
    /// Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields: `status`,
    /// `schedule_type` and `is_active`.
    pub filtering: Option<String>,
    /// Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`.
    pub sort: Option<String>,
    /// Maximum number of schedules per page. 1 to 100. Default: 25.
    #[check(range(1..=100))]
    pub limit: Option<u32>,
}

/// Creates a schedule of a WhatsApp Business account.
#[operation(POST "/{waba_id}/schedules", returns = CreatedSchedule, permission = whatsapp_business_management)]
pub struct CreateSchedule {
    /// Name of the schedule. 1 to 100 characters.
    #[check(length(1..=100))]
    pub name: String,
    /// Type of the schedule.
    pub schedule_type: ScheduleType,
    /// Start of the time range on each day, as `HH:MM`.
    #[check(pattern("[0-9]{2}:[0-9:]{2,5}"))]
    pub start_time: String,
    /// End of the time range on each day, as `HH:MM`. Before the start if the range ends on the next day.
    #[check(pattern("[0-9]{2}:[0-9:]{2,5}"))]
    pub end_time: String,
    /// Description of the schedule. At most 500 characters.
    #[check(length(..=500))]
    pub description: Option<String>,
    /// Time zone of the times, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Days on which the schedule applies.
    pub days_of_week: Option<Vec<DayOfWeek>>,
    /// True if the schedule applies at once.
    pub is_active: Option<bool>,
    /// Recurrence of the schedule.
    pub recurrence_pattern: Option<Recurrence>,
}

/// Type of a schedule.
#[model(case = UPPER)]
pub enum ScheduleType {
    /// Business hours of the account.
    BusinessHours,
    /// Automated response to messages.
    AutomatedResponse,
    /// Campaign of marketing messages.
    MessageCampaign,
    /// Maintenance window of the business.
    MaintenanceWindow,
    /// Custom purpose of the business.
    Custom,
}

/// Recurrence of a schedule.
#[model(received = ScheduledRecurrence)]
pub struct Recurrence {
    /// Frequency of the recurrence: `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`.
    #[required]
    pub frequency: Option<String>,
    /// Number of days, weeks, months or years between two recurrences. At least 1. Default: 1.
    #[check(range(1..))]
    pub interval: Option<u32>,
    /// Date after which the schedule no longer recurs, as `YYYY-MM-DD`.
    #[check(pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
    pub end_date: Option<String>,
}

/// A new schedule.
#[model(received)]
pub struct CreatedSchedule {
    /// ID of the schedule.
    pub id: String,
}

/// A page of schedules.
#[model(received, page)]
pub struct AccountSchedules {
    /// Schedules on this page.
    #[always]
    pub data: Vec<AccountSchedule>,
}

/// A schedule of a WhatsApp Business account. Contains only the requested fields.
#[model(
    received,
    fields(
        AccountScheduleField,
        default = "id,name,status,schedule_type,start_time,end_time,timezone,days_of_week,is_active"
    )
)]
pub struct AccountSchedule {
    /// ID of the schedule.
    pub id: Option<String>,
    /// Name of the schedule.
    pub name: Option<String>,
    /// Status of the schedule: `ACTIVE`, `INACTIVE`, `PAUSED`, `EXPIRED` or `DRAFT`.
    pub status: Option<String>,
    /// Type of the schedule.
    pub schedule_type: Option<ScheduleType>,
    /// Description of the schedule.
    pub description: Option<String>,
    /// Start of the time range on each day, as `HH:MM`.
    pub start_time: Option<String>,
    /// End of the time range on each day, as `HH:MM`.
    pub end_time: Option<String>,
    /// Time zone of the times, such as `America/New_York`.
    pub timezone: Option<String>,
    /// Days on which the schedule applies.
    pub days_of_week: Vec<DayOfWeek>,
    /// Creation time, in ISO 8601 format.
    pub created_time: Option<String>,
    /// Time of the last change, in ISO 8601 format.
    pub updated_time: Option<String>,
    /// True if the schedule applies.
    pub is_active: Option<bool>,
    /// Recurrence of the schedule.
    pub recurrence_pattern: Option<Recurrence>,
}
