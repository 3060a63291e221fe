// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `business_verifications.submit`, `business_verifications.list`. */
public class BusinessVerificationsArea internal constructor(private val client: Client) {
    /**
     * Submits a document of a client for the verification of its business: one of the three that the platform takes in a
     * submission. At most 3 attempts per client. The token belongs to a system user who is an admin of the partner's business
     * portfolio.
     *
     * @param file Document that proves the name and address of the business: PDF, JPEG or PNG. At most 5 MB.
     * @param type MIME type of the document: `application/pdf`, `image/jpeg` or `image/png`.
     * @param endBusinessId ID of the business portfolio that is to be verified.
     * @param filename File name of the document.
     * @param businessVertical Industry of the business.
     * @param endBusinessLegalName Legal name of the business.
     * @param endBusinessTradeNames Trade names of the business.
     * @param endBusinessWebsite Website of the client's business.
     * @param endBusinessAddress Address of the business, by part.
     * @param averageMonthlyRevenueSpendWithPartner Average monthly revenue with the partner, by part.
     * @param numBillingCyclesWithPartner Number of billing cycles with the partner.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification">The platform's page</a>
     */
    public suspend fun submit(
        file: ByteArray,
        type: String,
        endBusinessId: String,
        filename: String? = null,
        businessVertical: String? = null,
        endBusinessLegalName: String? = null,
        endBusinessTradeNames: List<String>? = null,
        endBusinessWebsite: String? = null,
        endBusinessAddress: Map<String, String>? = null,
        averageMonthlyRevenueSpendWithPartner: Map<String, String>? = null,
        numBillingCyclesWithPartner: Long? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): SubmittedBusinessVerification = client.call(Operations.BUSINESS_VERIFICATIONS_SUBMIT, SubmitBusinessVerification(type = type, endBusinessId = endBusinessId, filename = filename, businessVertical = businessVertical, endBusinessLegalName = endBusinessLegalName, endBusinessTradeNames = endBusinessTradeNames, endBusinessWebsite = endBusinessWebsite, endBusinessAddress = endBusinessAddress, averageMonthlyRevenueSpendWithPartner = averageMonthlyRevenueSpendWithPartner, numBillingCyclesWithPartner = numBillingCyclesWithPartner, businessId = businessId), options, file)

    /**
     * Lists the submissions for the verification of clients.
     *
     * @param endBusinessId ID of one client's business portfolio, to return only its submissions.
     * @param fields Fields to return per submission.
     * @param limit Maximum number of submissions per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification">The platform's page</a>
     */
    public suspend fun list(
        endBusinessId: String? = null,
        fields: List<BusinessVerificationField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): BusinessVerifications = client.call(Operations.BUSINESS_VERIFICATIONS_LIST, ListBusinessVerifications(endBusinessId = endBusinessId, fields = fields, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param endBusinessId ID of one client's business portfolio, to return only its submissions.
     * @param fields Fields to return per submission.
     * @param limit Maximum number of submissions per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification">The platform's page</a>
     */
    public fun listAll(
        endBusinessId: String? = null,
        fields: List<BusinessVerificationField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<BusinessVerification> = client.pages(Operations.BUSINESS_VERIFICATIONS_LIST, ListBusinessVerifications(endBusinessId = endBusinessId, fields = fields, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }
}

/**
 * Submits a document of a client for the verification of its business: one of the three that the platform takes in a
 * submission. At most 3 attempts per client. The token belongs to a system user who is an admin of the partner's business
 * portfolio.
 */
@Serializable
public data class SubmitBusinessVerification(
    /** MIME type of the document: `application/pdf`, `image/jpeg` or `image/png`. */
    val type: String,
    /** ID of the business portfolio that is to be verified. */
    @SerialName("end_business_id")
    val endBusinessId: String,
    /** File name of the document. */
    val filename: String? = null,
    /** Industry of the business. */
    @SerialName("business_vertical")
    val businessVertical: String? = null,
    /** Legal name of the business. */
    @SerialName("end_business_legal_name")
    val endBusinessLegalName: String? = null,
    /** Trade names of the business. */
    @SerialName("end_business_trade_names")
    val endBusinessTradeNames: List<String>? = null,
    /** Website of the client's business. */
    @SerialName("end_business_website")
    val endBusinessWebsite: String? = null,
    /** Address of the business, by part. */
    @SerialName("end_business_address")
    val endBusinessAddress: Map<String, String>? = null,
    /** Average monthly revenue with the partner, by part. */
    @SerialName("average_monthly_revenue_spend_with_partner")
    val averageMonthlyRevenueSpendWithPartner: Map<String, String>? = null,
    /** Number of billing cycles with the partner. */
    @SerialName("num_billing_cycles_with_partner")
    val numBillingCyclesWithPartner: Long? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Result of submitting a document for verification. */
@Serializable
public data class SubmittedBusinessVerification(
    /** True if the document was submitted. */
    val success: Boolean,
    /** Description of the submission, human-readable. */
    val message: String? = null,
    /** Number of attempts for this client so far. At most 3. */
    @SerialName("verification_attempts")
    val verificationAttempts: Long? = null,
) : Response()

/** Lists the submissions for the verification of clients. */
@Serializable
public data class ListBusinessVerifications(
    /** ID of one client's business portfolio, to return only its submissions. */
    @SerialName("end_business_id")
    val endBusinessId: String? = null,
    /** Fields to return per submission. */
    val fields: List<BusinessVerificationField>? = null,
    /** Maximum number of submissions per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Field of `BusinessVerification` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class BusinessVerificationField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the submission. */
        public val ID: BusinessVerificationField = BusinessVerificationField("id")
        /** ID of the client's business portfolio. */
        public val CLIENT_BUSINESS_ID: BusinessVerificationField = BusinessVerificationField("client_business_id")
        /** Decision on the submission. */
        public val VERIFICATION_STATUS: BusinessVerificationField = BusinessVerificationField("verification_status")
        /**
         * Reasons of the rejection, such as `LEGAL NAME NOT MATCHING`; the platform writes spaces or underscores. `NONE` if
         * there are none.
         */
        public val REJECTION_REASONS: BusinessVerificationField = BusinessVerificationField("rejection_reasons")
        /** Time of the submission, in ISO 8601 format. */
        public val SUBMITTED_TIME: BusinessVerificationField = BusinessVerificationField("submitted_time")
        /** Time of the last change of the submission, in ISO 8601 format. */
        public val UPDATE_TIME: BusinessVerificationField = BusinessVerificationField("update_time")
        /** Information that was submitted. */
        public val SUBMITTED_INFO: BusinessVerificationField = BusinessVerificationField("submitted_info")
    }
}

/** A page of submissions. */
@Serializable
public data class BusinessVerifications(
    /** Submissions on this page. */
    val data: List<BusinessVerification> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A submission for the verification of a client's business. */
@Serializable
public data class BusinessVerification(
    /**
     * Reasons of the rejection, such as `LEGAL NAME NOT MATCHING`; the platform writes spaces or underscores. `NONE` if
     * there are none.
     */
    @SerialName("rejection_reasons")
    val rejectionReasons: List<String> = emptyList(),
    /** ID of the submission. */
    val id: String? = null,
    /** ID of the client's business portfolio. */
    @SerialName("client_business_id")
    val clientBusinessId: String? = null,
    /** Decision on the submission. */
    @SerialName("verification_status")
    val verificationStatus: VerificationSubmissionStatus? = null,
    /** Time of the submission, in ISO 8601 format. */
    @SerialName("submitted_time")
    val submittedTime: String? = null,
    /** Time of the last change of the submission, in ISO 8601 format. */
    @SerialName("update_time")
    val updateTime: String? = null,
    /** Information that was submitted. */
    @SerialName("submitted_info")
    val submittedInfo: SubmittedBusinessInfo? = null,
)

/**
 * Status of a submission for the verification of a business.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class VerificationSubmissionStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Approved: the business is verified. */
        public val APPROVED: VerificationSubmissionStatus = VerificationSubmissionStatus("APPROVED")
        /** Discarded without a decision. */
        public val DISCARDED: VerificationSubmissionStatus = VerificationSubmissionStatus("DISCARDED")
        /** Failed: the documents weren't accepted. */
        public val FAILED: VerificationSubmissionStatus = VerificationSubmissionStatus("FAILED")
        /** Pending: under review. */
        public val PENDING: VerificationSubmissionStatus = VerificationSubmissionStatus("PENDING")
        /** Revoked after an approval. */
        public val REVOKED: VerificationSubmissionStatus = VerificationSubmissionStatus("REVOKED")
    }
}

/** Information about a business in a submission. */
@Serializable
public data class SubmittedBusinessInfo(
    /** Industry that was submitted. */
    @SerialName("business_vertical")
    val businessVertical: String? = null,
)
