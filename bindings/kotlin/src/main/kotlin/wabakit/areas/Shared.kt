// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Result of a successful operation. */
@Serializable
public data class Success(
    /** True if the operation succeeded. */
    val success: Boolean,
) : Response()

/** Links and cursors of a page. */
@Serializable
public data class Paging(
    /** Cursors of the first and the last item of this page. */
    val cursors: Cursors? = null,
    /** URL of the next page. Absent on the last page. To request the page, use `cursors.after`. */
    val next: String? = null,
    /** URL of the previous page. Absent on the first page. */
    val previous: String? = null,
)

/** Cursors of a page. They expire, so don't store them. */
@Serializable
public data class Cursors(
    /** Cursor for the previous page, as the parameter `before`. */
    val before: String? = null,
    /** Cursor for the next page, as the parameter `after`. */
    val after: String? = null,
)

/**
 * Quality rating of a phone number's messages.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class QualityRating(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** High quality (GREEN). */
        public val GREEN: QualityRating = QualityRating("GREEN")
        /** Medium quality (YELLOW). */
        public val YELLOW: QualityRating = QualityRating("YELLOW")
        /** Low quality (RED). */
        public val RED: QualityRating = QualityRating("RED")
        /** Not available: too few messages for a rating. */
        public val NA: QualityRating = QualityRating("NA")
    }
}

/** Health status: sending capability and blocking errors. */
@Serializable
public data class HealthStatus(
    /** Health of each entity involved: phone number, template, account, business portfolio and app. */
    val entities: List<HealthEntity> = emptyList(),
    /** Overall sending capability. */
    @SerialName("can_send_message")
    val canSendMessage: CanSend? = null,
)

/**
 * Sending capability of an entity.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class CanSend(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Available without restrictions. */
        public val AVAILABLE: CanSend = CanSend("AVAILABLE")
        /** Limited by a restriction. */
        public val LIMITED: CanSend = CanSend("LIMITED")
        /** Blocked: messages cannot be sent. */
        public val BLOCKED: CanSend = CanSend("BLOCKED")
    }
}

/** Health of one entity involved in sending. */
@Serializable
public data class HealthEntity(
    /** Explanations of the limitations, human-readable. */
    @SerialName("additional_info")
    val additionalInfo: List<String> = emptyList(),
    /** Errors that limit or block sending. */
    val errors: List<HealthError> = emptyList(),
    /** Type of the entity: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`. */
    @SerialName("entity_type")
    val entityType: String? = null,
    /** ID of the entity. */
    val id: String? = null,
    /** Sending capability of the entity. */
    @SerialName("can_send_message")
    val canSendMessage: CanSend? = null,
    /** Ability of the entity to receive calls over SIP. */
    @SerialName("can_receive_call_sip")
    val canReceiveCallSip: CanSend? = null,
)

/** An error that limits or blocks sending. */
@Serializable
public data class HealthError(
    /** Error code of the platform. */
    @SerialName("error_code")
    val errorCode: Long? = null,
    /** Description of the error, human-readable. */
    @SerialName("error_description")
    val errorDescription: String? = null,
    /** Possible solution, human-readable. */
    @SerialName("possible_solution")
    val possibleSolution: String? = null,
)

/** Conversational components of a chat. */
@Serializable
public data class ConversationalAutomation(
    /** Prompts that the user can tap before the first message. */
    val prompts: List<String> = emptyList(),
    /** Commands that the user can choose after typing `/`. */
    val commands: List<OfferedCommand> = emptyList(),
    /** ID of the configuration. */
    val id: String? = null,
    /** True if a webhook is sent when a user opens the chat for the first time. */
    @SerialName("enable_welcome_message")
    val enableWelcomeMessage: Boolean? = null,
) : Response()

/** A command that the user can choose after typing `/`. */
@Serializable
public data class OfferedCommand(
    /** Name of the command. 1 to 32 letters, digits and underscores. */
    @SerialName("command_name")
    val commandName: String? = null,
    /** Description of the command. 1 to 256 characters. */
    @SerialName("command_description")
    val commandDescription: String? = null,
)

/** Status of an application for an Official Business Account. */
@Serializable
public data class OfficialBusinessAccount(
    /** ID of the phone number. */
    val id: String? = null,
    /** Status of the application. */
    @SerialName("oba_status")
    val obaStatus: OfficialBusinessAccountStatus? = null,
    /** Description of the status, human-readable. */
    @SerialName("status_message")
    val statusMessage: String? = null,
) : Response()

/**
 * Status of an application for an Official Business Account.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OfficialBusinessAccountStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Not started: no application submitted. */
        public val NOT_STARTED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("NOT_STARTED")
        /** Pending: waiting for review. */
        public val PENDING: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("PENDING")
        /** Approved: the phone number has the badge. */
        public val APPROVED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("APPROVED")
        /** Rejected by the platform. */
        public val REJECTED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("REJECTED")
        /** Under review by the platform. */
        public val UNDER_REVIEW: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("UNDER_REVIEW")
        /** Expired without a decision. */
        public val EXPIRED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("EXPIRED")
        /** Canceled by the business. */
        public val CANCELLED: OfficialBusinessAccountStatus = OfficialBusinessAccountStatus("CANCELLED")
    }
}

/** Business portfolio that another object refers to. */
@Serializable
public data class BusinessReference(
    /** ID of the business portfolio. */
    val id: String? = null,
    /** Name of the business portfolio. */
    val name: String? = null,
)
