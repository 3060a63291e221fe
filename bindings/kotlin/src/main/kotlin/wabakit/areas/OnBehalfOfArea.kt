// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `on_behalf_of.list_requests`, `on_behalf_of.create_mobility_intent`, `on_behalf_of.set_mobility_intent`, `on_behalf_of.get_mobility_intent`. */
public class OnBehalfOfArea internal constructor(private val client: Client) {
    /**
     * Lists the pending requests to own a WhatsApp Business account on behalf of a client. Retired by the platform.
     *
     * @param fields Fields to return per request.
     * @param limit Maximum number of requests per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun listRequests(
        fields: List<OnBehalfRequestField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): OnBehalfRequests = client.call(Operations.ON_BEHALF_OF_LIST_REQUESTS, ListOnBehalfRequests(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param fields Fields to return per request.
     * @param limit Maximum number of requests per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public fun listRequestsAll(
        fields: List<OnBehalfRequestField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<OnBehalfRequest> = client.pages(Operations.ON_BEHALF_OF_LIST_REQUESTS, ListOnBehalfRequests(fields = fields, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Creates the intent to transfer an account that a partner owns. Retired by the platform.
     *
     * @param solutionId ID of the account's current solution.
     * @param intentType Step of the transfer.
     * @param targetSolutionId ID of the destination solution of the transfer.
     * @param mobilityReason Reason of the transfer. At most 500 characters.
     * @param scheduledExecutionTime Time of the transfer, in ISO 8601 format.
     * @param metadata Notes on the transfer, by name.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun createMobilityIntent(
        solutionId: String,
        intentType: MobilityIntentType,
        targetSolutionId: String? = null,
        mobilityReason: String? = null,
        scheduledExecutionTime: String? = null,
        metadata: Map<String, String>? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedMobilityIntent = client.call(Operations.ON_BEHALF_OF_CREATE_MOBILITY_INTENT, CreateMobilityIntent(solutionId = solutionId, intentType = intentType, targetSolutionId = targetSolutionId, mobilityReason = mobilityReason, scheduledExecutionTime = scheduledExecutionTime, metadata = metadata, wabaId = wabaId), options)

    /**
     * Marks an account that a partner owns for a transfer to a Multi-Partner Solution. Retired by the platform.
     *
     * @param accountId ID of the account that is marked.
     * @param wabaId ID of the account again. Required by the platform's OpenAPI file, left out by its former guide.
     * @param solutionId ID of the solution to which the account moves.
     * @param appId ID of the app that serves the account.
     * @param actorId ID of the user who requests the transfer.
     * @param clientMutationId ID of the request, returned unchanged. At most 255 characters.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun setMobilityIntent(
        accountId: String,
        wabaId: String? = null,
        solutionId: String? = null,
        appId: String? = null,
        actorId: String? = null,
        clientMutationId: String? = null,
        options: Options = Options(),
    ): SetMobilityIntentResult = client.call(Operations.ON_BEHALF_OF_SET_MOBILITY_INTENT, SetMobilityIntent(accountId = accountId, wabaId = wabaId, solutionId = solutionId, appId = appId, actorId = actorId, clientMutationId = clientMutationId), options)

    /**
     * Gets the intent to transfer an account. Retired by the platform.
     *
     * @param mobilityIntentId ID of the intent.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun getMobilityIntent(
        mobilityIntentId: String,
        fields: List<MobilityIntentField>? = null,
        options: Options = Options(),
    ): MobilityIntent = client.call(Operations.ON_BEHALF_OF_GET_MOBILITY_INTENT, GetMobilityIntent(mobilityIntentId = mobilityIntentId, fields = fields), options)
}

/** Lists the pending requests to own a WhatsApp Business account on behalf of a client. Retired by the platform. */
@Serializable
public data class ListOnBehalfRequests(
    /** Fields to return per request. */
    val fields: List<OnBehalfRequestField>? = null,
    /** Maximum number of requests per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Field of `OnBehalfRequest` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class OnBehalfRequestField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the request. */
        public val ID: OnBehalfRequestField = OnBehalfRequestField("id")
        /** Status of the request: `IN_PROGRESS`, `PENDING`, `APPROVE`, `DECLINE`, `EXPIRED`, `CANCELED` or `INVALID`. */
        public val STATUS: OnBehalfRequestField = OnBehalfRequestField("status")
        /** ID of the object that the client owns. */
        public val BUSINESS_OWNED_OBJECT: OnBehalfRequestField = OnBehalfRequestField("business_owned_object")
        /** Business portfolio that receives the request. */
        public val RECEIVING_BUSINESS: OnBehalfRequestField = OnBehalfRequestField("receiving_business")
        /** Business portfolio that sent the request. */
        public val REQUESTING_BUSINESS: OnBehalfRequestField = OnBehalfRequestField("requesting_business")
    }
}

/** A page of requests to own an account. */
@Serializable
public data class OnBehalfRequests(
    /** Requests on this page. */
    val data: List<OnBehalfRequest> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A request to own an account on behalf of a client. */
@Serializable
public data class OnBehalfRequest(
    /** ID of the request. */
    val id: String,
    /** Status of the request: `IN_PROGRESS`, `PENDING`, `APPROVE`, `DECLINE`, `EXPIRED`, `CANCELED` or `INVALID`. */
    val status: String? = null,
    /** ID of the object that the client owns. */
    @SerialName("business_owned_object")
    val businessOwnedObject: String? = null,
    /** Business portfolio that receives the request. */
    @SerialName("receiving_business")
    val receivingBusiness: BusinessReference? = null,
    /** Business portfolio that sent the request. */
    @SerialName("requesting_business")
    val requestingBusiness: BusinessReference? = null,
)

/** Creates the intent to transfer an account that a partner owns. Retired by the platform. */
@Serializable
public data class CreateMobilityIntent(
    /** ID of the account's current solution. */
    @SerialName("solution_id")
    val solutionId: String,
    /** Step of the transfer. */
    @SerialName("intent_type")
    val intentType: MobilityIntentType,
    /** ID of the destination solution of the transfer. */
    @SerialName("target_solution_id")
    val targetSolutionId: String? = null,
    /** Reason of the transfer. At most 500 characters. */
    @SerialName("mobility_reason")
    val mobilityReason: String? = null,
    /** Time of the transfer, in ISO 8601 format. */
    @SerialName("scheduled_execution_time")
    val scheduledExecutionTime: String? = null,
    /** Notes on the transfer, by name. */
    val metadata: Map<String, String>? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Step of the transfer of an account that a partner owns.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class MobilityIntentType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Initiate the transfer. */
        public val INITIATE_TRANSFER: MobilityIntentType = MobilityIntentType("INITIATE_TRANSFER")
        /** Confirm the transfer. */
        public val CONFIRM_TRANSFER: MobilityIntentType = MobilityIntentType("CONFIRM_TRANSFER")
        /** Cancel the transfer. */
        public val CANCEL_TRANSFER: MobilityIntentType = MobilityIntentType("CANCEL_TRANSFER")
        /** Request a handover. */
        public val REQUEST_HANDOVER: MobilityIntentType = MobilityIntentType("REQUEST_HANDOVER")
        /** Approve a handover. */
        public val APPROVE_HANDOVER: MobilityIntentType = MobilityIntentType("APPROVE_HANDOVER")
        /** Reject a handover. */
        public val REJECT_HANDOVER: MobilityIntentType = MobilityIntentType("REJECT_HANDOVER")
    }
}

/** A new intent to transfer an account. */
@Serializable
public data class CreatedMobilityIntent(
    /** True if the intent was created. */
    val success: Boolean,
    /** ID of the new intent. */
    @SerialName("mobility_intent_id")
    val mobilityIntentId: String,
    /** Next steps of the transfer, human-readable. */
    @SerialName("next_steps")
    val nextSteps: List<String> = emptyList(),
    /** Status of the intent: `PENDING`, `SCHEDULED`, `IN_PROGRESS`, `COMPLETED`, `FAILED` and others. */
    val status: String? = null,
    /** Estimated end of the transfer, in ISO 8601 format. */
    @SerialName("estimated_completion_time")
    val estimatedCompletionTime: String? = null,
    /** True if the client must approve the transfer. */
    @SerialName("approval_required")
    val approvalRequired: Boolean? = null,
) : Response()

/** Marks an account that a partner owns for a transfer to a Multi-Partner Solution. Retired by the platform. */
@Serializable
public data class SetMobilityIntent(
    /** ID of the account that is marked. */
    @SerialName("account_id")
    val accountId: String,
    /** ID of the account again. Required by the platform's OpenAPI file, left out by its former guide. */
    @SerialName("waba_id")
    val wabaId: String? = null,
    /** ID of the solution to which the account moves. */
    @SerialName("solution_id")
    val solutionId: String? = null,
    /** ID of the app that serves the account. */
    @SerialName("app_id")
    val appId: String? = null,
    /** ID of the user who requests the transfer. */
    @SerialName("actor_id")
    val actorId: String? = null,
    /** ID of the request, returned unchanged. At most 255 characters. */
    @SerialName("client_mutation_id")
    val clientMutationId: String? = null,
)

/** Result of marking an account for a transfer. */
@Serializable
public data class SetMobilityIntentResult(
    /** True if the account was marked for the transfer. */
    val success: Boolean,
    /** ID of the intent to transfer the account. */
    @SerialName("intent_id")
    val intentId: String? = null,
    /** ID of the request, as it was sent. */
    @SerialName("client_mutation_id")
    val clientMutationId: String? = null,
    /** Description of the error, human-readable. Absent if there is none. */
    @SerialName("error_msg")
    val errorMsg: String? = null,
) : Response()

/** Gets the intent to transfer an account. Retired by the platform. */
@Serializable
public data class GetMobilityIntent(
    /** ID of the intent. */
    @SerialName("mobility_intent_id")
    val mobilityIntentId: String,
    /** Fields to return. */
    val fields: List<MobilityIntentField>? = null,
)

/** Field of `MobilityIntent` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class MobilityIntentField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the intent. */
        public val ID: MobilityIntentField = MobilityIntentField("id")
        /** Account that is transferred. */
        public val WABA: MobilityIntentField = MobilityIntentField("waba")
        /** Solution to which the account moves. */
        public val SOLUTION: MobilityIntentField = MobilityIntentField("solution")
        /** Status of the transfer: `PENDING`, `ACTIVE`, `COMPLETED`, `CANCELLED` or `FAILED`. */
        public val STATUS: MobilityIntentField = MobilityIntentField("status")
        /** Creation time of the intent, in ISO 8601 format. */
        public val CREATED_TIME: MobilityIntentField = MobilityIntentField("created_time")
        /** Time of the intent's last change, in ISO 8601 format. */
        public val UPDATED_TIME: MobilityIntentField = MobilityIntentField("updated_time")
    }
}

/** Intent to transfer an account that a partner owns. */
@Serializable
public data class MobilityIntent(
    /** ID of the intent. */
    val id: String,
    /** Account that is transferred. */
    val waba: Account? = null,
    /** Solution to which the account moves. */
    val solution: MobilitySolution? = null,
    /** Status of the transfer: `PENDING`, `ACTIVE`, `COMPLETED`, `CANCELLED` or `FAILED`. */
    val status: String? = null,
    /** Creation time of the intent, in ISO 8601 format. */
    @SerialName("created_time")
    val createdTime: String? = null,
    /** Time of the intent's last change, in ISO 8601 format. */
    @SerialName("updated_time")
    val updatedTime: String? = null,
) : Response()

/** Solution that an account moves to. */
@Serializable
public data class MobilitySolution(
    /** ID of the destination solution. */
    val id: String? = null,
    /** Name of the destination solution. */
    val name: String? = null,
    /** Status of the destination solution. */
    val status: SolutionStatus? = null,
    /** ID of the partner in the destination solution. */
    @SerialName("partner_id")
    val partnerId: String? = null,
)
