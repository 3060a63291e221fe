// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `businesses.get`, `businesses.list_users`, `businesses.invite_user`, `businesses.list_owned_apps`, `businesses.claim_app`, `businesses.list_client_apps`, `businesses.request_client_app`. */
public class BusinessesArea internal constructor(private val client: Client) {
    /**
     * Gets a business portfolio: name, verification status and messaging limit.
     *
     * @param fields Fields to return.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun get(
        fields: List<BusinessField>? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Business = client.call(Operations.BUSINESSES_GET, GetBusiness(fields = fields, businessId = businessId), options)

    /**
     * Lists the users of a business portfolio. System users have a list of their own.
     *
     * @param fields Fields to return per user.
     * @param limit Maximum number of users per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listUsers(
        fields: List<BusinessUserField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): BusinessUsers = client.call(Operations.BUSINESSES_LIST_USERS, ListBusinessUsers(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per user.
     * @param limit Maximum number of users per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listUsersAll(
        fields: List<BusinessUserField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<BusinessUser> = client.pages(Operations.BUSINESSES_LIST_USERS, ListBusinessUsers(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }

    /**
     * Invites a user to a business portfolio by email. Parameters and response are known from Meta's SDK only.
     *
     * @param email Email address of the user.
     * @param role Role of the user, such as `ADMIN` or `EMPLOYEE`.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun inviteUser(
        email: String,
        role: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): InvitedUser = client.call(Operations.BUSINESSES_INVITE_USER, InviteBusinessUser(email = email, role = role, businessId = businessId), options)

    /**
     * Lists the apps that a business portfolio owns.
     *
     * @param fields Fields to return per app.
     * @param limit Maximum number of apps per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listOwnedApps(
        fields: List<BusinessAppField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): BusinessApps = client.call(Operations.BUSINESSES_LIST_OWNED_APPS, ListOwnedApps(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per app.
     * @param limit Maximum number of apps per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listOwnedAppsAll(
        fields: List<BusinessAppField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<BusinessApp> = client.pages(Operations.BUSINESSES_LIST_OWNED_APPS, ListOwnedApps(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }

    /**
     * Adds an app to those that a business portfolio owns. Parameters and response are known from Meta's SDK only.
     *
     * @param appId ID of the app.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun claimApp(
        appId: String,
        businessId: String? = null,
        options: Options = Options(),
    ): AppAccess = client.call(Operations.BUSINESSES_CLAIM_APP, ClaimApp(appId = appId, businessId = businessId), options)

    /**
     * Lists the apps of other portfolios that a business portfolio may use.
     *
     * @param fields Fields to return per app.
     * @param limit Maximum number of apps per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listClientApps(
        fields: List<BusinessAppField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): BusinessApps = client.call(Operations.BUSINESSES_LIST_CLIENT_APPS, ListClientApps(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per app.
     * @param limit Maximum number of apps per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listClientAppsAll(
        fields: List<BusinessAppField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<BusinessApp> = client.pages(Operations.BUSINESSES_LIST_CLIENT_APPS, ListClientApps(fields = fields, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }

    /**
     * Requests access to an app of another portfolio. Parameters and response are known from Meta's SDK only.
     *
     * @param appId ID of the app.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun requestClientApp(
        appId: String,
        businessId: String? = null,
        options: Options = Options(),
    ): AppAccess = client.call(Operations.BUSINESSES_REQUEST_CLIENT_APP, RequestClientApp(appId = appId, businessId = businessId), options)
}

/** Gets a business portfolio: name, verification status and messaging limit. */
@Serializable
public data class GetBusiness(
    /** Fields to return. */
    val fields: List<BusinessField>? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/**
 * Field of `Business` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `timezone_id`, `verification_status`, `created_time`, `two_factor_type`.
 */
@JvmInline
@Serializable
public value class BusinessField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the business portfolio. */
        public val ID: BusinessField = BusinessField("id")
        /** Name of the business portfolio. */
        public val NAME: BusinessField = BusinessField("name")
        /** Time zone, as the platform's numeric ID. */
        public val TIMEZONE_ID: BusinessField = BusinessField("timezone_id")
        /** Verification status of the business: `verified`, `not_verified`, `pending` and others. */
        public val VERIFICATION_STATUS: BusinessField = BusinessField("verification_status")
        /** Creation time, in ISO 8601 format. */
        public val CREATED_TIME: BusinessField = BusinessField("created_time")
        /** Facebook page of the business. */
        public val PRIMARY_PAGE: BusinessField = BusinessField("primary_page")
        /** Requirement of two-factor authentication: `none`, `admin_required` or `all_required`. */
        public val TWO_FACTOR_TYPE: BusinessField = BusinessField("two_factor_type")
        /** Acceptance of the Marketing Messages API terms. */
        public val MARKETING_MESSAGES_ONBOARDING_STATUS: BusinessField = BusinessField("marketing_messages_onboarding_status")
        /**
         * Messaging limit of the portfolio: unique users per rolling 24 hours, outside customer service windows.
         * `TIER_250` to `TIER_UNLIMITED`.
         */
        public val WHATSAPP_BUSINESS_MANAGER_MESSAGING_LIMIT: BusinessField = BusinessField("whatsapp_business_manager_messaging_limit")
        /** Health status of the portfolio: sending capability and blocking errors. */
        public val HEALTH_STATUS: BusinessField = BusinessField("health_status")
    }
}

/** A business portfolio. Contains only the requested fields. */
@Serializable
public data class Business(
    /** ID of the business portfolio. */
    val id: String,
    /** Name of the business portfolio. */
    val name: String? = null,
    /** Time zone, as the platform's numeric ID. */
    @SerialName("timezone_id")
    val timezoneId: Long? = null,
    /** Verification status of the business: `verified`, `not_verified`, `pending` and others. */
    @SerialName("verification_status")
    val verificationStatus: String? = null,
    /** Creation time, in ISO 8601 format. */
    @SerialName("created_time")
    val createdTime: String? = null,
    /** Facebook page of the business. */
    @SerialName("primary_page")
    val primaryPage: BusinessPage? = null,
    /** Requirement of two-factor authentication: `none`, `admin_required` or `all_required`. */
    @SerialName("two_factor_type")
    val twoFactorType: String? = null,
    /** Acceptance of the Marketing Messages API terms. */
    @SerialName("marketing_messages_onboarding_status")
    val marketingMessagesOnboardingStatus: MarketingTerms? = null,
    /**
     * Messaging limit of the portfolio: unique users per rolling 24 hours, outside customer service windows.
     * `TIER_250` to `TIER_UNLIMITED`.
     */
    @SerialName("whatsapp_business_manager_messaging_limit")
    val whatsappBusinessManagerMessagingLimit: String? = null,
    /** Health status of the portfolio: sending capability and blocking errors. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
) : Response()

/** Facebook page of a business portfolio. */
@Serializable
public data class BusinessPage(
    /** ID of the page. */
    val id: String? = null,
    /** Name of the page. */
    val name: String? = null,
)

/** Lists the users of a business portfolio. System users have a list of their own. */
@Serializable
public data class ListBusinessUsers(
    /** Fields to return per user. */
    val fields: List<BusinessUserField>? = null,
    /** Maximum number of users per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/**
 * Field of `BusinessUser` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `email`, `role`.
 */
@JvmInline
@Serializable
public value class BusinessUserField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the user in this portfolio. */
        public val ID: BusinessUserField = BusinessUserField("id")
        /** Name of the user. */
        public val NAME: BusinessUserField = BusinessUserField("name")
        /** Email address of the user. */
        public val EMAIL: BusinessUserField = BusinessUserField("email")
        /** Role of the user: `ADMIN`, `EMPLOYEE` and others. */
        public val ROLE: BusinessUserField = BusinessUserField("role")
        /** Business portfolio of the user. */
        public val BUSINESS: BusinessUserField = BusinessUserField("business")
    }
}

/** A page of portfolio users. */
@Serializable
public data class BusinessUsers(
    /** Users on this page. */
    val data: List<BusinessUser> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A user of a business portfolio. Contains only the requested fields. */
@Serializable
public data class BusinessUser(
    /** ID of the user in this portfolio. */
    val id: String,
    /** Name of the user. */
    val name: String? = null,
    /** Email address of the user. */
    val email: String? = null,
    /** Role of the user: `ADMIN`, `EMPLOYEE` and others. */
    val role: String? = null,
    /** Business portfolio of the user. */
    val business: BusinessReference? = null,
)

/** Invites a user to a business portfolio by email. Parameters and response are known from Meta's SDK only. */
@Serializable
public data class InviteBusinessUser(
    /** Email address of the user. */
    val email: String,
    /** Role of the user, such as `ADMIN` or `EMPLOYEE`. */
    val role: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** A user who was invited to a business portfolio. */
@Serializable
public data class InvitedUser(
    /** ID of the invited user. */
    val id: String? = null,
    /** True if the invitation was sent. */
    val success: Boolean? = null,
) : Response()

/** Lists the apps that a business portfolio owns. */
@Serializable
public data class ListOwnedApps(
    /** Fields to return per app. */
    val fields: List<BusinessAppField>? = null,
    /** Maximum number of apps per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/**
 * Field of `BusinessApp` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `link`.
 */
@JvmInline
@Serializable
public value class BusinessAppField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the app. */
        public val ID: BusinessAppField = BusinessAppField("id")
        /** Name of the app. */
        public val NAME: BusinessAppField = BusinessAppField("name")
        /** URL of the app. */
        public val LINK: BusinessAppField = BusinessAppField("link")
        /** Category of the app. */
        public val CATEGORY: BusinessAppField = BusinessAppField("category")
        /** Namespace of the app. */
        public val NAMESPACE: BusinessAppField = BusinessAppField("namespace")
    }
}

/** A page of apps. */
@Serializable
public data class BusinessApps(
    /** Apps on this page. */
    val data: List<BusinessApp> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** An app of a business portfolio. */
@Serializable
public data class BusinessApp(
    /** ID of the app. */
    val id: String,
    /** Name of the app. */
    val name: String? = null,
    /** URL of the app. */
    val link: String? = null,
    /** Category of the app. */
    val category: String? = null,
    /** Namespace of the app. */
    val namespace: String? = null,
)

/** Adds an app to those that a business portfolio owns. Parameters and response are known from Meta's SDK only. */
@Serializable
public data class ClaimApp(
    /** ID of the app. */
    @SerialName("app_id")
    val appId: String,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Result of adding an app to a business portfolio. */
@Serializable
public data class AppAccess(
    /** True if the request succeeded. */
    val success: Boolean? = null,
    /** Status of the access: `CONFIRMED`, `PENDING` and others. */
    @SerialName("access_status")
    val accessStatus: String? = null,
) : Response()

/** Lists the apps of other portfolios that a business portfolio may use. */
@Serializable
public data class ListClientApps(
    /** Fields to return per app. */
    val fields: List<BusinessAppField>? = null,
    /** Maximum number of apps per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Requests access to an app of another portfolio. Parameters and response are known from Meta's SDK only. */
@Serializable
public data class RequestClientApp(
    /** ID of the app. */
    @SerialName("app_id")
    val appId: String,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)
