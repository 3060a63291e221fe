// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `schedules.list`, `schedules.create`. */
public class SchedulesArea internal constructor(private val client: Client) {
    /**
     * Lists the schedules of a WhatsApp Business account, such as business hours.
     *
     * @param fields Fields to return per schedule.
     * @param filtering Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields: `status`,
     * `schedule_type` and `is_active`.
     * @param sort Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`.
     * @param limit Maximum number of schedules per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun list(
        fields: List<AccountScheduleField>? = null,
        filtering: String? = null,
        sort: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): AccountSchedules = client.call(Operations.SCHEDULES_LIST, ListSchedules(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per schedule.
     * @param filtering Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields: `status`,
     * `schedule_type` and `is_active`.
     * @param sort Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`.
     * @param limit Maximum number of schedules per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listAll(
        fields: List<AccountScheduleField>? = null,
        filtering: String? = null,
        sort: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<AccountSchedule> = client.pages(Operations.SCHEDULES_LIST, ListSchedules(fields = fields, filtering = filtering, sort = sort, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Creates a schedule of a WhatsApp Business account.
     *
     * @param name Name of the schedule. 1 to 100 characters.
     * @param scheduleType Type of the schedule.
     * @param startTime Start of the time range on each day, as `HH:MM`.
     * @param endTime End of the time range on each day, as `HH:MM`. Before the start if the range ends on the next day.
     * @param description Description of the schedule. At most 500 characters.
     * @param timezone Time zone of the times, such as `America/New_York`.
     * @param daysOfWeek Days on which the schedule applies.
     * @param isActive True if the schedule applies at once.
     * @param recurrencePattern Recurrence of the schedule.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun create(
        name: String,
        scheduleType: ScheduleType,
        startTime: String,
        endTime: String,
        description: String? = null,
        timezone: String? = null,
        daysOfWeek: List<DayOfWeek>? = null,
        isActive: Boolean? = null,
        recurrencePattern: Recurrence? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedSchedule = client.call(Operations.SCHEDULES_CREATE, CreateSchedule(name = name, scheduleType = scheduleType, startTime = startTime, endTime = endTime, description = description, timezone = timezone, daysOfWeek = daysOfWeek, isActive = isActive, recurrencePattern = recurrencePattern, wabaId = wabaId), options)
}

/** Lists the schedules of a WhatsApp Business account, such as business hours. */
@Serializable
public data class ListSchedules(
    /** Fields to return per schedule. */
    val fields: List<AccountScheduleField>? = null,
    /**
     * Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields: `status`,
     * `schedule_type` and `is_active`.
     */
    val filtering: String? = null,
    /** Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`. */
    val sort: String? = null,
    /** Maximum number of schedules per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Field of `AccountSchedule` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `status`, `schedule_type`, `start_time`, `end_time`, `timezone`, `days_of_week`, `is_active`.
 */
@JvmInline
@Serializable
public value class AccountScheduleField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the schedule. */
        public val ID: AccountScheduleField = AccountScheduleField("id")
        /** Name of the schedule. */
        public val NAME: AccountScheduleField = AccountScheduleField("name")
        /** Status of the schedule: `ACTIVE`, `INACTIVE`, `PAUSED`, `EXPIRED` or `DRAFT`. */
        public val STATUS: AccountScheduleField = AccountScheduleField("status")
        /** Type of the schedule. */
        public val SCHEDULE_TYPE: AccountScheduleField = AccountScheduleField("schedule_type")
        /** Description of the schedule. */
        public val DESCRIPTION: AccountScheduleField = AccountScheduleField("description")
        /** Start of the time range on each day, as `HH:MM`. */
        public val START_TIME: AccountScheduleField = AccountScheduleField("start_time")
        /** End of the time range on each day, as `HH:MM`. */
        public val END_TIME: AccountScheduleField = AccountScheduleField("end_time")
        /** Time zone of the times, such as `America/New_York`. */
        public val TIMEZONE: AccountScheduleField = AccountScheduleField("timezone")
        /** Days on which the schedule applies. */
        public val DAYS_OF_WEEK: AccountScheduleField = AccountScheduleField("days_of_week")
        /** Creation time, in ISO 8601 format. */
        public val CREATED_TIME: AccountScheduleField = AccountScheduleField("created_time")
        /** Time of the last change, in ISO 8601 format. */
        public val UPDATED_TIME: AccountScheduleField = AccountScheduleField("updated_time")
        /** True if the schedule applies. */
        public val IS_ACTIVE: AccountScheduleField = AccountScheduleField("is_active")
        /** Recurrence of the schedule. */
        public val RECURRENCE_PATTERN: AccountScheduleField = AccountScheduleField("recurrence_pattern")
    }
}

/** A page of schedules. */
@Serializable
public data class AccountSchedules(
    /** Schedules on this page. */
    val data: List<AccountSchedule> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A schedule of a WhatsApp Business account. Contains only the requested fields. */
@Serializable
public data class AccountSchedule(
    /** Days on which the schedule applies. */
    @SerialName("days_of_week")
    val daysOfWeek: List<DayOfWeek> = emptyList(),
    /** ID of the schedule. */
    val id: String? = null,
    /** Name of the schedule. */
    val name: String? = null,
    /** Status of the schedule: `ACTIVE`, `INACTIVE`, `PAUSED`, `EXPIRED` or `DRAFT`. */
    val status: String? = null,
    /** Type of the schedule. */
    @SerialName("schedule_type")
    val scheduleType: ScheduleType? = null,
    /** Description of the schedule. */
    val description: String? = null,
    /** Start of the time range on each day, as `HH:MM`. */
    @SerialName("start_time")
    val startTime: String? = null,
    /** End of the time range on each day, as `HH:MM`. */
    @SerialName("end_time")
    val endTime: String? = null,
    /** Time zone of the times, such as `America/New_York`. */
    val timezone: String? = null,
    /** Creation time, in ISO 8601 format. */
    @SerialName("created_time")
    val createdTime: String? = null,
    /** Time of the last change, in ISO 8601 format. */
    @SerialName("updated_time")
    val updatedTime: String? = null,
    /** True if the schedule applies. */
    @SerialName("is_active")
    val isActive: Boolean? = null,
    /** Recurrence of the schedule. */
    @SerialName("recurrence_pattern")
    val recurrencePattern: ScheduledRecurrence? = null,
)

/**
 * Type of a schedule.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ScheduleType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Business hours of the account. */
        public val BUSINESS_HOURS: ScheduleType = ScheduleType("BUSINESS_HOURS")
        /** Automated response to messages. */
        public val AUTOMATED_RESPONSE: ScheduleType = ScheduleType("AUTOMATED_RESPONSE")
        /** Campaign of marketing messages. */
        public val MESSAGE_CAMPAIGN: ScheduleType = ScheduleType("MESSAGE_CAMPAIGN")
        /** Maintenance window of the business. */
        public val MAINTENANCE_WINDOW: ScheduleType = ScheduleType("MAINTENANCE_WINDOW")
        /** Custom purpose of the business. */
        public val CUSTOM: ScheduleType = ScheduleType("CUSTOM")
    }
}

/** Recurrence of a schedule. */
@Serializable
public data class ScheduledRecurrence(
    /** Frequency of the recurrence: `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`. */
    val frequency: String? = null,
    /** Number of days, weeks, months or years between two recurrences. At least 1. Default: 1. */
    val interval: Long? = null,
    /** Date after which the schedule no longer recurs, as `YYYY-MM-DD`. */
    @SerialName("end_date")
    val endDate: String? = null,
)

/** Creates a schedule of a WhatsApp Business account. */
@Serializable
public data class CreateSchedule(
    /** Name of the schedule. 1 to 100 characters. */
    val name: String,
    /** Type of the schedule. */
    @SerialName("schedule_type")
    val scheduleType: ScheduleType,
    /** Start of the time range on each day, as `HH:MM`. */
    @SerialName("start_time")
    val startTime: String,
    /** End of the time range on each day, as `HH:MM`. Before the start if the range ends on the next day. */
    @SerialName("end_time")
    val endTime: String,
    /** Description of the schedule. At most 500 characters. */
    val description: String? = null,
    /** Time zone of the times, such as `America/New_York`. */
    val timezone: String? = null,
    /** Days on which the schedule applies. */
    @SerialName("days_of_week")
    val daysOfWeek: List<DayOfWeek>? = null,
    /** True if the schedule applies at once. */
    @SerialName("is_active")
    val isActive: Boolean? = null,
    /** Recurrence of the schedule. */
    @SerialName("recurrence_pattern")
    val recurrencePattern: Recurrence? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Recurrence of a schedule. */
@Serializable
public data class Recurrence(
    /** Frequency of the recurrence: `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`. */
    val frequency: String,
    /** Number of days, weeks, months or years between two recurrences. At least 1. Default: 1. */
    val interval: Long? = null,
    /** Date after which the schedule no longer recurs, as `YYYY-MM-DD`. */
    @SerialName("end_date")
    val endDate: String? = null,
)

/** A new schedule. */
@Serializable
public data class CreatedSchedule(
    /** ID of the schedule. */
    val id: String,
) : Response()
