// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `solutions.create`, `solutions.list`, `solutions.list_of_account`, `solutions.get`, `solutions.list_partners`, `solutions.get_access_token`, `solutions.accept`, `solutions.reject`, `solutions.request_deactivation`, `solutions.accept_deactivation`, `solutions.reject_deactivation`. */
public class SolutionsArea internal constructor(private val client: Client) {
    /**
     * Creates a Multi-Partner Solution, and invites the app of a partner.
     *
     * @param solutionName Name of the solution. 2 to 75 characters.
     * @param partnerAppId ID of the partner's app.
     * @param ownerPermissions Optional permissions of the owner. An empty list grants everything except messaging.
     * @param partnerPermissions Optional permissions of the partner. An empty list grants everything except messaging.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun create(
        solutionName: String,
        partnerAppId: String,
        ownerPermissions: List<SolutionPermission>,
        partnerPermissions: List<SolutionPermission>,
        appId: String? = null,
        options: Options = Options(),
    ): CreatedSolution = client.call(Operations.SOLUTIONS_CREATE, CreateSolution(solutionName = solutionName, partnerAppId = partnerAppId, ownerPermissions = ownerPermissions, partnerPermissions = partnerPermissions, appId = appId), options)

    /**
     * Lists the Multi-Partner Solutions of an app.
     *
     * @param role Role of the app, to return only the solutions in which it has this role.
     * @param fields Fields to return per solution.
     * @param limit Maximum number of solutions per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun list(
        role: SolutionRole? = null,
        fields: List<SolutionField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): Solutions = client.call(Operations.SOLUTIONS_LIST, ListSolutions(role = role, fields = fields, limit = limit, after = after, before = before, appId = appId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param role Role of the app, to return only the solutions in which it has this role.
     * @param fields Fields to return per solution.
     * @param limit Maximum number of solutions per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param appId Default: the client's app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public fun listAll(
        role: SolutionRole? = null,
        fields: List<SolutionField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        appId: String? = null,
        options: Options = Options(),
    ): Flow<Solution> = client.pages(Operations.SOLUTIONS_LIST, ListSolutions(role = role, fields = fields, limit = limit, after = after, before = before, appId = appId), options) { it.data }

    /**
     * Lists the Multi-Partner Solutions by which a WhatsApp Business account was onboarded.
     *
     * @param fields Fields to return per solution.
     * @param limit Maximum number of solutions of the account per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun listOfAccount(
        fields: List<SolutionField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Solutions = client.call(Operations.SOLUTIONS_LIST_OF_ACCOUNT, ListAccountSolutions(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per solution.
     * @param limit Maximum number of solutions of the account per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public fun listOfAccountAll(
        fields: List<SolutionField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<Solution> = client.pages(Operations.SOLUTIONS_LIST_OF_ACCOUNT, ListAccountSolutions(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Gets a Multi-Partner Solution: status, owner and permissions.
     *
     * @param solutionId ID of the solution.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun get(
        solutionId: String,
        fields: List<SolutionField>? = null,
        options: Options = Options(),
    ): Solution = client.call(Operations.SOLUTIONS_GET, GetSolution(solutionId = solutionId, fields = fields), options)

    /**
     * Lists the partners of a Multi-Partner Solution.
     *
     * @param solutionId ID of the solution whose partners are listed.
     * @param fields Fields to return per partner.
     * @param limit Maximum number of partners per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun listPartners(
        solutionId: String,
        fields: List<SolutionPartnerField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): SolutionPartners = client.call(Operations.SOLUTIONS_LIST_PARTNERS, ListSolutionPartners(solutionId = solutionId, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param solutionId ID of the solution whose partners are listed.
     * @param fields Fields to return per partner.
     * @param limit Maximum number of partners per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public fun listPartnersAll(
        solutionId: String,
        fields: List<SolutionPartnerField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<SolutionPartner> = client.pages(Operations.SOLUTIONS_LIST_PARTNERS, ListSolutionPartners(solutionId = solutionId, fields = fields, limit = limit, after = after, before = before), options) { it.data }

    /**
     * Gets the business token of a client that was onboarded by a Multi-Partner Solution. The call needs a system user token.
     *
     * @param solutionId ID of the solution that the client joined.
     * @param businessId ID of the client's business portfolio.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun getAccessToken(
        solutionId: String,
        businessId: String,
        options: Options = Options(),
    ): SolutionAccessToken = client.call(Operations.SOLUTIONS_GET_ACCESS_TOKEN, GetSolutionAccessToken(solutionId = solutionId, businessId = businessId), options)

    /**
     * Accepts the invitation to a Multi-Partner Solution. An accepted solution cannot be rejected any more.
     *
     * @param solutionId ID of the solution that is accepted.
     * @param partnerAppId ID of the app that accepts. Required by the platform's OpenAPI file, left out by its guides.
     * @param logSessionId ID of a session in the platform's logs.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun accept(
        solutionId: String,
        partnerAppId: String? = null,
        logSessionId: String? = null,
        options: Options = Options(),
    ): AcceptedSolution = client.call(Operations.SOLUTIONS_ACCEPT, AcceptSolution(solutionId = solutionId, partnerAppId = partnerAppId, logSessionId = logSessionId), options)

    /**
     * Rejects the invitation to a Multi-Partner Solution.
     *
     * @param solutionId ID of the solution that is rejected.
     * @param requestType Request that is rejected. Required by the platform's OpenAPI file, left out by its guides.
     * @param rejectionReason Reason of the rejection. At most 500 characters.
     * @param partnerAppId ID of the app that rejects.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun reject(
        solutionId: String,
        requestType: SolutionRequestType? = null,
        rejectionReason: String? = null,
        partnerAppId: String? = null,
        options: Options = Options(),
    ): RejectedSolution = client.call(Operations.SOLUTIONS_REJECT, RejectSolution(solutionId = solutionId, requestType = requestType, rejectionReason = rejectionReason, partnerAppId = partnerAppId), options)

    /**
     * Requests the deactivation of a Multi-Partner Solution. Only its owner can do so. The solution works until the partner
     * accepts.
     *
     * @param solutionId ID of the solution that is to be deactivated.
     * @param reason Reason of the request. At most 500 characters.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun requestDeactivation(
        solutionId: String,
        reason: String? = null,
        options: Options = Options(),
    ): SolutionDeactivationRequest = client.call(Operations.SOLUTIONS_REQUEST_DEACTIVATION, RequestSolutionDeactivation(solutionId = solutionId, reason = reason), options)

    /**
     * Accepts the request to deactivate a Multi-Partner Solution.
     *
     * @param solutionId ID of the solution that is deactivated.
     * @param fields Fields of the solution to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun acceptDeactivation(
        solutionId: String,
        fields: List<AnsweredDeactivationField>? = null,
        options: Options = Options(),
    ): AnsweredDeactivation = client.call(Operations.SOLUTIONS_ACCEPT_DEACTIVATION, AcceptSolutionDeactivation(solutionId = solutionId, fields = fields), options)

    /**
     * Rejects the request to deactivate a Multi-Partner Solution, which stays active.
     *
     * @param solutionId ID of the solution that stays active.
     * @param rejectDeactivationRequest Confirmation of the rejection: `true`. Required by the platform's OpenAPI file, left out by its guides.
     * @param fields Fields of the solution to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation">The platform's page</a>
     */
    public suspend fun rejectDeactivation(
        solutionId: String,
        rejectDeactivationRequest: Boolean? = null,
        fields: List<AnsweredDeactivationField>? = null,
        options: Options = Options(),
    ): AnsweredDeactivation = client.call(Operations.SOLUTIONS_REJECT_DEACTIVATION, RejectSolutionDeactivation(solutionId = solutionId, rejectDeactivationRequest = rejectDeactivationRequest, fields = fields), options)
}

/** Creates a Multi-Partner Solution, and invites the app of a partner. */
@Serializable
public data class CreateSolution(
    /** Name of the solution. 2 to 75 characters. */
    @SerialName("solution_name")
    val solutionName: String,
    /** ID of the partner's app. */
    @SerialName("partner_app_id")
    val partnerAppId: String,
    /** Optional permissions of the owner. An empty list grants everything except messaging. */
    @SerialName("owner_permissions")
    val ownerPermissions: List<SolutionPermission>,
    /** Optional permissions of the partner. An empty list grants everything except messaging. */
    @SerialName("partner_permissions")
    val partnerPermissions: List<SolutionPermission>,
    /** Default: the client's app ID. */
    @SerialName("app_id")
    val appId: String? = null,
)

/**
 * Optional permission in a Multi-Partner Solution. All others are granted to both sides.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SolutionPermission(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Messaging: the app may send messages for the clients. */
        public val MESSAGING: SolutionPermission = SolutionPermission("MESSAGING")
    }
}

/** A new Multi-Partner Solution. */
@Serializable
public data class CreatedSolution(
    /** ID of the new solution. */
    @SerialName("solution_id")
    val solutionId: String,
) : Response()

/** Lists the Multi-Partner Solutions of an app. */
@Serializable
public data class ListSolutions(
    /** Role of the app, to return only the solutions in which it has this role. */
    val role: SolutionRole? = null,
    /** Fields to return per solution. */
    val fields: List<SolutionField>? = null,
    /** Maximum number of solutions per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's app ID. */
    @SerialName("app_id")
    val appId: String? = null,
)

/**
 * Role of an app in a Multi-Partner Solution.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SolutionRole(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Owner: the app that created the solution. */
        public val OWNER: SolutionRole = SolutionRole("OWNER")
        /** Partner: the app that was invited. */
        public val PARTNER: SolutionRole = SolutionRole("PARTNER")
    }
}

/**
 * Field of `Solution` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `status`, `status_for_pending_request`, `owner_app`, `owner_permissions`.
 */
@JvmInline
@Serializable
public value class SolutionField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the solution. */
        public val ID: SolutionField = SolutionField("id")
        /** Name of the solution. */
        public val NAME: SolutionField = SolutionField("name")
        /** Status of the solution. */
        public val STATUS: SolutionField = SolutionField("status")
        /** Status that the solution gets if the pending request is accepted. */
        public val STATUS_FOR_PENDING_REQUEST: SolutionField = SolutionField("status_for_pending_request")
        /** App that owns the solution. */
        public val OWNER_APP: SolutionField = SolutionField("owner_app")
        /** Permissions of the owner: `MANAGE`, `DEVELOP`, `MESSAGING` and others. */
        public val OWNER_PERMISSIONS: SolutionField = SolutionField("owner_permissions")
        /** Partners of the solution. Returned if `partners` is requested. */
        public val PARTNERS: SolutionField = SolutionField("partners")
    }
}

/** A page of Multi-Partner Solutions. */
@Serializable
public data class Solutions(
    /** Solutions on this page. */
    val data: List<Solution> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A Multi-Partner Solution. Contains only the requested fields. */
@Serializable
public data class Solution(
    /** ID of the solution. */
    val id: String,
    /** Permissions of the owner: `MANAGE`, `DEVELOP`, `MESSAGING` and others. */
    @SerialName("owner_permissions")
    val ownerPermissions: List<String> = emptyList(),
    /** Name of the solution. */
    val name: String? = null,
    /** Status of the solution. */
    val status: SolutionStatus? = null,
    /** Status that the solution gets if the pending request is accepted. */
    @SerialName("status_for_pending_request")
    val statusForPendingRequest: SolutionPendingStatus? = null,
    /** App that owns the solution. */
    @SerialName("owner_app")
    val ownerApp: SolutionApp? = null,
    /** Partners of the solution. Returned if `partners` is requested. */
    val partners: SolutionPartners? = null,
) : Response()

/**
 * Status of a Multi-Partner Solution.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SolutionStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Draft: no partner is invited yet. */
        public val DRAFT: SolutionStatus = SolutionStatus("DRAFT")
        /** Initiated: waiting for the partner's answer. */
        public val INITIATED: SolutionStatus = SolutionStatus("INITIATED")
        /** Active: clients can be onboarded. */
        public val ACTIVE: SolutionStatus = SolutionStatus("ACTIVE")
        /** Rejected by the partner. */
        public val REJECTED: SolutionStatus = SolutionStatus("REJECTED")
        /** Deactivated: both sides agreed to end it. */
        public val DEACTIVATED: SolutionStatus = SolutionStatus("DEACTIVATED")
    }
}

/**
 * Pending change of a Multi-Partner Solution.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SolutionPendingStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Activation requested: the partner hasn't answered the invitation. */
        public val PENDING_ACTIVATION: SolutionPendingStatus = SolutionPendingStatus("PENDING_ACTIVATION")
        /** Deactivation requested: the partner hasn't answered the request. */
        public val PENDING_DEACTIVATION: SolutionPendingStatus = SolutionPendingStatus("PENDING_DEACTIVATION")
        /** No pending request. */
        public val NONE: SolutionPendingStatus = SolutionPendingStatus("NONE")
    }
}

/** An app that takes part in a Multi-Partner Solution. */
@Serializable
public data class SolutionApp(
    /** ID of the app. */
    val id: String? = null,
    /** Name of the app. */
    val name: String? = null,
    /** Link to the app. */
    val link: String? = null,
)

/** A page of partners of a Multi-Partner Solution. */
@Serializable
public data class SolutionPartners(
    /** Partners on this page. */
    val data: List<SolutionPartner> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A partner of a Multi-Partner Solution. */
@Serializable
public data class SolutionPartner(
    /** Permissions of the partner: `MANAGE_TEMPLATES`, `MESSAGING` and others. */
    @SerialName("partner_permissions")
    val partnerPermissions: List<String> = emptyList(),
    /** ID of the partner in the solution. */
    val id: String? = null,
    /** App of the partner. */
    @SerialName("partner_app")
    val partnerApp: SolutionApp? = null,
    /** Answer of the partner to the invitation. */
    val status: SolutionPartnerStatus? = null,
)

/**
 * Status of a partner in a Multi-Partner Solution.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SolutionPartnerStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Draft: not invited yet. */
        public val DRAFT: SolutionPartnerStatus = SolutionPartnerStatus("DRAFT")
        /** Initiated: the invitation was created. */
        public val INITIATED: SolutionPartnerStatus = SolutionPartnerStatus("INITIATED")
        /** Notified of the invitation. */
        public val NOTIFICATION_SENT: SolutionPartnerStatus = SolutionPartnerStatus("NOTIFICATION_SENT")
        /** Accepted: the partner takes part in the solution. */
        public val ACCEPTED: SolutionPartnerStatus = SolutionPartnerStatus("ACCEPTED")
        /** Declined by the partner. */
        public val REJECTED: SolutionPartnerStatus = SolutionPartnerStatus("REJECTED")
        /** Deactivated: the partner takes part no longer. */
        public val DEACTIVATED: SolutionPartnerStatus = SolutionPartnerStatus("DEACTIVATED")
    }
}

/** Lists the Multi-Partner Solutions by which a WhatsApp Business account was onboarded. */
@Serializable
public data class ListAccountSolutions(
    /** Fields to return per solution. */
    val fields: List<SolutionField>? = null,
    /** Maximum number of solutions of the account per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Gets a Multi-Partner Solution: status, owner and permissions. */
@Serializable
public data class GetSolution(
    /** ID of the solution. */
    @SerialName("solution_id")
    val solutionId: String,
    /** Fields to return. */
    val fields: List<SolutionField>? = null,
)

/** Lists the partners of a Multi-Partner Solution. */
@Serializable
public data class ListSolutionPartners(
    /** ID of the solution whose partners are listed. */
    @SerialName("solution_id")
    val solutionId: String,
    /** Fields to return per partner. */
    val fields: List<SolutionPartnerField>? = null,
    /** Maximum number of partners per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/**
 * Field of `SolutionPartner` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `partner_app`, `partner_permissions`, `status`.
 */
@JvmInline
@Serializable
public value class SolutionPartnerField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the partner in the solution. */
        public val ID: SolutionPartnerField = SolutionPartnerField("id")
        /** App of the partner. */
        public val PARTNER_APP: SolutionPartnerField = SolutionPartnerField("partner_app")
        /** Permissions of the partner: `MANAGE_TEMPLATES`, `MESSAGING` and others. */
        public val PARTNER_PERMISSIONS: SolutionPartnerField = SolutionPartnerField("partner_permissions")
        /** Answer of the partner to the invitation. */
        public val STATUS: SolutionPartnerField = SolutionPartnerField("status")
    }
}

/** Gets the business token of a client that was onboarded by a Multi-Partner Solution. The call needs a system user token. */
@Serializable
public data class GetSolutionAccessToken(
    /** ID of the solution that the client joined. */
    @SerialName("solution_id")
    val solutionId: String,
    /** ID of the client's business portfolio. */
    @SerialName("business_id")
    val businessId: String,
)

/** Business token of a client: in the fields of this object, or one level deeper in `data`. */
@Serializable
public data class SolutionAccessToken(
    /** One-element list with the token, if the platform returns the nested form of its guide. */
    val data: List<SolutionToken> = emptyList(),
    /** Access token for the client's accounts. Protect it like your own. */
    @SerialName("access_token")
    val accessToken: Secret? = null,
    /** Expiry of the token. Seconds since the Unix epoch. */
    @SerialName("expires_at")
    val expiresAt: String? = null,
) : Response()

/** Business token of a client, in the form of the platform's guide. */
@Serializable
public data class SolutionToken(
    /** Access token for the accounts of the client. */
    @SerialName("access_token")
    val accessToken: Secret,
)

/** Accepts the invitation to a Multi-Partner Solution. An accepted solution cannot be rejected any more. */
@Serializable
public data class AcceptSolution(
    /** ID of the solution that is accepted. */
    @SerialName("solution_id")
    val solutionId: String,
    /** ID of the app that accepts. Required by the platform's OpenAPI file, left out by its guides. */
    @SerialName("partner_app_id")
    val partnerAppId: String? = null,
    /** ID of a session in the platform's logs. */
    @SerialName("log_session_id")
    val logSessionId: String? = null,
)

/** Result of accepting an invitation to a Multi-Partner Solution. */
@Serializable
public data class AcceptedSolution(
    /** True if the invitation was accepted. */
    val success: Boolean,
    /** ID of the accepted solution. */
    @SerialName("solution_id")
    val solutionId: String? = null,
    /** Status of the partner in the solution. */
    @SerialName("partner_status")
    val partnerStatus: SolutionPartnerStatus? = null,
    /** Description of the result, human-readable. */
    val message: String? = null,
    /** Time of the acceptance, in ISO 8601 format. */
    @SerialName("update_time")
    val updateTime: String? = null,
) : Response()

/** Rejects the invitation to a Multi-Partner Solution. */
@Serializable
public data class RejectSolution(
    /** ID of the solution that is rejected. */
    @SerialName("solution_id")
    val solutionId: String,
    /** Request that is rejected. Required by the platform's OpenAPI file, left out by its guides. */
    @SerialName("request_type")
    val requestType: SolutionRequestType? = null,
    /** Reason of the rejection. At most 500 characters. */
    @SerialName("rejection_reason")
    val rejectionReason: String? = null,
    /** ID of the app that rejects. */
    @SerialName("partner_app_id")
    val partnerAppId: String? = null,
)

/**
 * Request about a Multi-Partner Solution that can be rejected.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class SolutionRequestType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Invitation to the solution. */
        public val PARTNERSHIP_REQUEST: SolutionRequestType = SolutionRequestType("PARTNERSHIP_REQUEST")
        /** Deactivation of the solution. */
        public val DEACTIVATION_REQUEST: SolutionRequestType = SolutionRequestType("DEACTIVATION_REQUEST")
    }
}

/** Result of rejecting a request about a Multi-Partner Solution. */
@Serializable
public data class RejectedSolution(
    /** True if the request was rejected. */
    val success: Boolean,
    /** ID of the rejected solution. */
    @SerialName("solution_id")
    val solutionId: String? = null,
    /** Request that was rejected. */
    @SerialName("rejected_request_type")
    val rejectedRequestType: SolutionRequestType? = null,
    /** Time of the rejection, in ISO 8601 format. */
    @SerialName("rejection_timestamp")
    val rejectionTimestamp: String? = null,
    /** ID of the app that rejected the request. */
    @SerialName("partner_app_id")
    val partnerAppId: String? = null,
) : Response()

/**
 * Requests the deactivation of a Multi-Partner Solution. Only its owner can do so. The solution works until the partner
 * accepts.
 */
@Serializable
public data class RequestSolutionDeactivation(
    /** ID of the solution that is to be deactivated. */
    @SerialName("solution_id")
    val solutionId: String,
    /** Reason of the request. At most 500 characters. */
    val reason: String? = null,
)

/** Result of requesting the deactivation of a Multi-Partner Solution. */
@Serializable
public data class SolutionDeactivationRequest(
    /** True if the request was submitted. */
    val success: Boolean,
    /** Description of the submitted request, human-readable. */
    val message: String? = null,
    /** ID of the deactivation request. */
    @SerialName("request_id")
    val requestId: String? = null,
) : Response()

/** Accepts the request to deactivate a Multi-Partner Solution. */
@Serializable
public data class AcceptSolutionDeactivation(
    /** ID of the solution that is deactivated. */
    @SerialName("solution_id")
    val solutionId: String,
    /** Fields of the solution to return. */
    val fields: List<AnsweredDeactivationField>? = null,
)

/** Field of `AnsweredDeactivation` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class AnsweredDeactivationField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** True if the answer was accepted. Absent if the solution is returned instead. */
        public val SUCCESS: AnsweredDeactivationField = AnsweredDeactivationField("success")
        /** ID of the solution with the new status. */
        public val ID: AnsweredDeactivationField = AnsweredDeactivationField("id")
        /** Name of the solution with the new status. */
        public val NAME: AnsweredDeactivationField = AnsweredDeactivationField("name")
        /** New status of the solution. */
        public val STATUS: AnsweredDeactivationField = AnsweredDeactivationField("status")
        /** Pending change of the solution after the answer. */
        public val STATUS_FOR_PENDING_REQUEST: AnsweredDeactivationField = AnsweredDeactivationField("status_for_pending_request")
        /** App of the solution's owner. */
        public val OWNER_APP: AnsweredDeactivationField = AnsweredDeactivationField("owner_app")
        /** Permissions of the solution's owner. */
        public val OWNER_PERMISSIONS: AnsweredDeactivationField = AnsweredDeactivationField("owner_permissions")
    }
}

/** Result of answering a deactivation request: success, or the solution with its new status. */
@Serializable
public data class AnsweredDeactivation(
    /** Permissions of the solution's owner. */
    @SerialName("owner_permissions")
    val ownerPermissions: List<String> = emptyList(),
    /** True if the answer was accepted. Absent if the solution is returned instead. */
    val success: Boolean? = null,
    /** ID of the solution with the new status. */
    val id: String? = null,
    /** Name of the solution with the new status. */
    val name: String? = null,
    /** New status of the solution. */
    val status: SolutionStatus? = null,
    /** Pending change of the solution after the answer. */
    @SerialName("status_for_pending_request")
    val statusForPendingRequest: SolutionPendingStatus? = null,
    /** App of the solution's owner. */
    @SerialName("owner_app")
    val ownerApp: SolutionApp? = null,
) : Response()

/** Rejects the request to deactivate a Multi-Partner Solution, which stays active. */
@Serializable
public data class RejectSolutionDeactivation(
    /** ID of the solution that stays active. */
    @SerialName("solution_id")
    val solutionId: String,
    /** Confirmation of the rejection: `true`. Required by the platform's OpenAPI file, left out by its guides. */
    @SerialName("reject_deactivation_request")
    val rejectDeactivationRequest: Boolean? = null,
    /** Fields of the solution to return. */
    val fields: List<AnsweredDeactivationField>? = null,
)
