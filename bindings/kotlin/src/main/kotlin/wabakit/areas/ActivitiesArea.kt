// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `activities.list`. */
public class ActivitiesArea internal constructor(private val client: Client) {
    /**
     * Lists the activities on a WhatsApp Business account, such as added phone numbers and changed permissions.
     *
     * @param fields Fields to return per activity.
     * @param since Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
     * @param until End of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
     * @param activityType Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`. Default: all.
     * @param limit Maximum number of activities per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun list(
        fields: List<AccountActivityField>? = null,
        since: String? = null,
        until: String? = null,
        activityType: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): AccountActivities = client.call(Operations.ACTIVITIES_LIST, ListActivities(fields = fields, since = since, until = until, activityType = activityType, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per activity.
     * @param since Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
     * @param until End of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
     * @param activityType Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`. Default: all.
     * @param limit Maximum number of activities per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listAll(
        fields: List<AccountActivityField>? = null,
        since: String? = null,
        until: String? = null,
        activityType: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<AccountActivity> = client.pages(Operations.ACTIVITIES_LIST, ListActivities(fields = fields, since = since, until = until, activityType = activityType, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }
}

/** Lists the activities on a WhatsApp Business account, such as added phone numbers and changed permissions. */
@Serializable
public data class ListActivities(
    /** Fields to return per activity. */
    val fields: List<AccountActivityField>? = null,
    /** Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch. */
    val since: String? = null,
    /** End of the time range, as an ISO 8601 date or in seconds since the Unix epoch. */
    val until: String? = null,
    /** Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`. Default: all. */
    @SerialName("activity_type")
    val activityType: String? = null,
    /** Maximum number of activities per page. 1 to 100. Default: 25. */
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
 * Field of `AccountActivity` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `activity_type`, `timestamp`, `actor_type`, `actor_id`, `actor_name`, `description`.
 */
@JvmInline
@Serializable
public value class AccountActivityField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the activity. */
        public val ID: AccountActivityField = AccountActivityField("id")
        /** Type of the activity. */
        public val ACTIVITY_TYPE: AccountActivityField = AccountActivityField("activity_type")
        /** Time of the activity, in ISO 8601 format. */
        public val TIMESTAMP: AccountActivityField = AccountActivityField("timestamp")
        /** Type of the actor: `USER`, `SYSTEM`, `API`, `ADMIN` or `AUTOMATED_PROCESS`. */
        public val ACTOR_TYPE: AccountActivityField = AccountActivityField("actor_type")
        /** ID of the actor. */
        public val ACTOR_ID: AccountActivityField = AccountActivityField("actor_id")
        /** Name of the actor. */
        public val ACTOR_NAME: AccountActivityField = AccountActivityField("actor_name")
        /** Description of the activity, human-readable. */
        public val DESCRIPTION: AccountActivityField = AccountActivityField("description")
        /** Details of the activity. Their keys depend on its type. */
        public val DETAILS: AccountActivityField = AccountActivityField("details")
        /** IP address of the actor. */
        public val IP_ADDRESS: AccountActivityField = AccountActivityField("ip_address")
        /** User agent of the actor's client. */
        public val USER_AGENT: AccountActivityField = AccountActivityField("user_agent")
    }
}

/** A page of activities. */
@Serializable
public data class AccountActivities(
    /** Activities on this page. */
    val data: List<AccountActivity> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** An activity on a WhatsApp Business account. Contains only the requested fields. */
@Serializable
public data class AccountActivity(
    /** ID of the activity. */
    val id: String? = null,
    /** Type of the activity. */
    @SerialName("activity_type")
    val activityType: ActivityType? = null,
    /** Time of the activity, in ISO 8601 format. */
    val timestamp: String? = null,
    /** Type of the actor: `USER`, `SYSTEM`, `API`, `ADMIN` or `AUTOMATED_PROCESS`. */
    @SerialName("actor_type")
    val actorType: String? = null,
    /** ID of the actor. */
    @SerialName("actor_id")
    val actorId: String? = null,
    /** Name of the actor. */
    @SerialName("actor_name")
    val actorName: String? = null,
    /** Description of the activity, human-readable. */
    val description: String? = null,
    /** Details of the activity. Their keys depend on its type. */
    val details: JsonElement? = null,
    /** IP address of the actor. */
    @SerialName("ip_address")
    val ipAddress: String? = null,
    /** User agent of the actor's client. */
    @SerialName("user_agent")
    val userAgent: String? = null,
)

/**
 * Type of an activity on a WhatsApp Business account.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ActivityType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Creation of the account. */
        public val ACCOUNT_CREATED: ActivityType = ActivityType("ACCOUNT_CREATED")
        /** Change of the account. */
        public val ACCOUNT_UPDATED: ActivityType = ActivityType("ACCOUNT_UPDATED")
        /** Deletion of the account. */
        public val ACCOUNT_DELETED: ActivityType = ActivityType("ACCOUNT_DELETED")
        /** Addition of a phone number. */
        public val PHONE_NUMBER_ADDED: ActivityType = ActivityType("PHONE_NUMBER_ADDED")
        /** Removal of a phone number. */
        public val PHONE_NUMBER_REMOVED: ActivityType = ActivityType("PHONE_NUMBER_REMOVED")
        /** Verification of a phone number. */
        public val PHONE_NUMBER_VERIFIED: ActivityType = ActivityType("PHONE_NUMBER_VERIFIED")
        /** User added to the account. */
        public val USER_ADDED: ActivityType = ActivityType("USER_ADDED")
        /** User removed from the account. */
        public val USER_REMOVED: ActivityType = ActivityType("USER_REMOVED")
        /** Role of a user changed. */
        public val USER_ROLE_CHANGED: ActivityType = ActivityType("USER_ROLE_CHANGED")
        /** Permission granted to a user. */
        public val PERMISSION_GRANTED: ActivityType = ActivityType("PERMISSION_GRANTED")
        /** Permission revoked from a user. */
        public val PERMISSION_REVOKED: ActivityType = ActivityType("PERMISSION_REVOKED")
        /** Message template created. */
        public val TEMPLATE_CREATED: ActivityType = ActivityType("TEMPLATE_CREATED")
        /** Message template updated. */
        public val TEMPLATE_UPDATED: ActivityType = ActivityType("TEMPLATE_UPDATED")
        /** Message template deleted. */
        public val TEMPLATE_DELETED: ActivityType = ActivityType("TEMPLATE_DELETED")
        /** Webhook configuration changed. */
        public val WEBHOOK_CONFIGURED: ActivityType = ActivityType("WEBHOOK_CONFIGURED")
        /** API access granted to an app. */
        public val API_ACCESS_GRANTED: ActivityType = ActivityType("API_ACCESS_GRANTED")
        /** API access revoked from an app. */
        public val API_ACCESS_REVOKED: ActivityType = ActivityType("API_ACCESS_REVOKED")
        /** Billing information updated. */
        public val BILLING_UPDATED: ActivityType = ActivityType("BILLING_UPDATED")
        /** Compliance action taken by the platform. */
        public val COMPLIANCE_ACTION: ActivityType = ActivityType("COMPLIANCE_ACTION")
        /** Security event on the account. */
        public val SECURITY_EVENT: ActivityType = ActivityType("SECURITY_EVENT")
    }
}
