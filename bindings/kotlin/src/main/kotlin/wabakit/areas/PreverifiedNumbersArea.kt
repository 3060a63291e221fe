// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `preverified_numbers.add`, `preverified_numbers.list`, `preverified_numbers.get`, `preverified_numbers.delete`, `preverified_numbers.request_code`, `preverified_numbers.verify_code`, `preverified_numbers.share`, `preverified_numbers.unshare`, `preverified_numbers.list_partners`. */
public class PreverifiedNumbersArea internal constructor(private val client: Client) {
    /**
     * Adds a phone number to the pool of pre-verified numbers. A number that is never verified leaves the pool after 90 days.
     *
     * @param phoneNumber Phone number with country code.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public suspend fun add(
        phoneNumber: String,
        businessId: String? = null,
        options: Options = Options(),
    ): AddedPreverifiedNumber = client.call(Operations.PREVERIFIED_NUMBERS_ADD, AddPreverifiedNumber(phoneNumber = phoneNumber, businessId = businessId), options)

    /**
     * Lists the pool of pre-verified numbers.
     *
     * @param codeVerificationStatus Verification status, to return only numbers with this status.
     * @param phoneNumber One phone number, to return only this one.
     * @param verificationStatus Verification status, under the name in the platform's OpenAPI file.
     * @param availabilityStatus Availability, to return only such numbers. The guides don't mention this parameter.
     * @param countryCode Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the platform's OpenAPI file only.
     * @param fields Fields to return per number.
     * @param limit Maximum number of pre-verified numbers per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public suspend fun list(
        codeVerificationStatus: PreverifiedStatus? = null,
        phoneNumber: String? = null,
        verificationStatus: PreverifiedStatus? = null,
        availabilityStatus: PreverifiedAvailability? = null,
        countryCode: String? = null,
        fields: List<PreverifiedNumberField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): PreverifiedNumbers = client.call(Operations.PREVERIFIED_NUMBERS_LIST, ListPreverifiedNumbers(codeVerificationStatus = codeVerificationStatus, phoneNumber = phoneNumber, verificationStatus = verificationStatus, availabilityStatus = availabilityStatus, countryCode = countryCode, fields = fields, limit = limit, after = after, before = before, businessId = businessId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param codeVerificationStatus Verification status, to return only numbers with this status.
     * @param phoneNumber One phone number, to return only this one.
     * @param verificationStatus Verification status, under the name in the platform's OpenAPI file.
     * @param availabilityStatus Availability, to return only such numbers. The guides don't mention this parameter.
     * @param countryCode Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the platform's OpenAPI file only.
     * @param fields Fields to return per number.
     * @param limit Maximum number of pre-verified numbers per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public fun listAll(
        codeVerificationStatus: PreverifiedStatus? = null,
        phoneNumber: String? = null,
        verificationStatus: PreverifiedStatus? = null,
        availabilityStatus: PreverifiedAvailability? = null,
        countryCode: String? = null,
        fields: List<PreverifiedNumberField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        businessId: String? = null,
        options: Options = Options(),
    ): Flow<PreverifiedNumber> = client.pages(Operations.PREVERIFIED_NUMBERS_LIST, ListPreverifiedNumbers(codeVerificationStatus = codeVerificationStatus, phoneNumber = phoneNumber, verificationStatus = verificationStatus, availabilityStatus = availabilityStatus, countryCode = countryCode, fields = fields, limit = limit, after = after, before = before, businessId = businessId), options) { it.data }

    /**
     * Gets a pre-verified number: verification status and expiry.
     *
     * @param preverifiedNumberId ID of the pre-verified number.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public suspend fun get(
        preverifiedNumberId: String,
        fields: List<PreverifiedNumberField>? = null,
        options: Options = Options(),
    ): PreverifiedNumber = client.call(Operations.PREVERIFIED_NUMBERS_GET, GetPreverifiedNumber(preverifiedNumberId = preverifiedNumberId, fields = fields), options)

    /**
     * Deletes a number from the pool of pre-verified numbers.
     *
     * @param preverifiedNumberId ID of the pre-verified number that is deleted.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public suspend fun delete(
        preverifiedNumberId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.PREVERIFIED_NUMBERS_DELETE, DeletePreverifiedNumber(preverifiedNumberId = preverifiedNumberId), options)

    /**
     * Requests a verification code for a number of the pool.
     *
     * @param preverifiedNumberId ID of the number that receives the code.
     * @param codeMethod Channel of the code.
     * @param language Language of the code's message, with its country: `en_US`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public suspend fun requestCode(
        preverifiedNumberId: String,
        codeMethod: CodeMethod,
        language: String,
        options: Options = Options(),
    ): Success = client.call(Operations.PREVERIFIED_NUMBERS_REQUEST_CODE, RequestPreverifiedCode(preverifiedNumberId = preverifiedNumberId, codeMethod = codeMethod, language = language), options)

    /**
     * Verifies a number of the pool with the code that it received. The verification lasts 90 days, and can be renewed in the
     * last 45 days.
     *
     * @param preverifiedNumberId ID of the number that is verified.
     * @param code Verification code: 6 digits, without the hyphen that the message shows.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public suspend fun verifyCode(
        preverifiedNumberId: String,
        code: String,
        options: Options = Options(),
    ): VerifiedPreverifiedNumber = client.call(Operations.PREVERIFIED_NUMBERS_VERIFY_CODE, VerifyPreverifiedCode(preverifiedNumberId = preverifiedNumberId, code = code), options)

    /**
     * Shares a number of the pool with the business portfolio of another partner.
     *
     * @param preverifiedId ID of the number that is shared.
     * @param partnerBusinessId ID of the partner's business portfolio.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public suspend fun share(
        preverifiedId: String,
        partnerBusinessId: String,
        businessId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.PREVERIFIED_NUMBERS_SHARE, SharePreverifiedNumber(preverifiedId = preverifiedId, partnerBusinessId = partnerBusinessId, businessId = businessId), options)

    /**
     * Stops sharing a number of the pool with a partner.
     *
     * @param preverifiedId ID of the number that is shared no longer.
     * @param partnerBusinessId ID of the business portfolio that loses access.
     * @param businessId Default: the client's business portfolio ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public suspend fun unshare(
        preverifiedId: String,
        partnerBusinessId: String,
        businessId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.PREVERIFIED_NUMBERS_UNSHARE, UnsharePreverifiedNumber(preverifiedId = preverifiedId, partnerBusinessId = partnerBusinessId, businessId = businessId), options)

    /**
     * Lists the business portfolios of partners with which a number of the pool is shared.
     *
     * @param preverifiedNumberId ID of the shared number.
     * @param fields Fields to return per business portfolio.
     * @param limit Maximum number of partners of a number per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public suspend fun listPartners(
        preverifiedNumberId: String,
        fields: List<PreverifiedNumberPartnerField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): PreverifiedNumberPartners = client.call(Operations.PREVERIFIED_NUMBERS_LIST_PARTNERS, ListPreverifiedNumberPartners(preverifiedNumberId = preverifiedNumberId, fields = fields, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param preverifiedNumberId ID of the shared number.
     * @param fields Fields to return per business portfolio.
     * @param limit Maximum number of partners of a number per page. 1 to 100. Default: 25.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers">The platform's page</a>
     */
    public fun listPartnersAll(
        preverifiedNumberId: String,
        fields: List<PreverifiedNumberPartnerField>? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<PreverifiedNumberPartner> = client.pages(Operations.PREVERIFIED_NUMBERS_LIST_PARTNERS, ListPreverifiedNumberPartners(preverifiedNumberId = preverifiedNumberId, fields = fields, limit = limit, after = after, before = before), options) { it.data }
}

/** Adds a phone number to the pool of pre-verified numbers. A number that is never verified leaves the pool after 90 days. */
@Serializable
public data class AddPreverifiedNumber(
    /** Phone number with country code. */
    @SerialName("phone_number")
    val phoneNumber: String,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** A number that was added to the pool. */
@Serializable
public data class AddedPreverifiedNumber(
    /** ID of the number in the pool. */
    val id: String,
) : Response()

/** Lists the pool of pre-verified numbers. */
@Serializable
public data class ListPreverifiedNumbers(
    /** Verification status, to return only numbers with this status. */
    @SerialName("code_verification_status")
    val codeVerificationStatus: PreverifiedStatus? = null,
    /** One phone number, to return only this one. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Verification status, under the name in the platform's OpenAPI file. */
    @SerialName("verification_status")
    val verificationStatus: PreverifiedStatus? = null,
    /** Availability, to return only such numbers. The guides don't mention this parameter. */
    @SerialName("availability_status")
    val availabilityStatus: PreverifiedAvailability? = null,
    /** Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the platform's OpenAPI file only. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Fields to return per number. */
    val fields: List<PreverifiedNumberField>? = null,
    /** Maximum number of pre-verified numbers per page. 1 to 100. Default: 25. */
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
 * Verification status of a number of the pool.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PreverifiedStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Verified by code. */
        public val VERIFIED: PreverifiedStatus = PreverifiedStatus("VERIFIED")
        /** Not verified yet. */
        public val NOT_VERIFIED: PreverifiedStatus = PreverifiedStatus("NOT_VERIFIED")
        /** Expired: 90 days have passed since the verification. */
        public val EXPIRED: PreverifiedStatus = PreverifiedStatus("EXPIRED")
        /** Pending: a code was requested. */
        public val PENDING: PreverifiedStatus = PreverifiedStatus("PENDING")
        /** Failed: the code was wrong. Documented in the platform's OpenAPI file only. */
        public val FAILED: PreverifiedStatus = PreverifiedStatus("FAILED")
    }
}

/**
 * Availability of a number of the pool.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class PreverifiedAvailability(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Available for clients. */
        public val AVAILABLE: PreverifiedAvailability = PreverifiedAvailability("AVAILABLE")
        /** In use by a client. */
        public val IN_USE: PreverifiedAvailability = PreverifiedAvailability("IN_USE")
        /** Reserved for a client. */
        public val RESERVED: PreverifiedAvailability = PreverifiedAvailability("RESERVED")
        /** Unavailable for any client. */
        public val UNAVAILABLE: PreverifiedAvailability = PreverifiedAvailability("UNAVAILABLE")
    }
}

/**
 * Field of `PreverifiedNumber` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `phone_number`, `code_verification_status`, `verification_expiry_time`.
 */
@JvmInline
@Serializable
public value class PreverifiedNumberField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the pre-verified number. */
        public val ID: PreverifiedNumberField = PreverifiedNumberField("id")
        /** Phone number with country code. */
        public val PHONE_NUMBER: PreverifiedNumberField = PreverifiedNumberField("phone_number")
        /** Status of the verification by code. */
        public val CODE_VERIFICATION_STATUS: PreverifiedNumberField = PreverifiedNumberField("code_verification_status")
        /** Time of the verification, in ISO 8601 format. */
        public val CODE_VERIFICATION_TIME: PreverifiedNumberField = PreverifiedNumberField("code_verification_time")
        /** Expiry of the verification, in ISO 8601 format. */
        public val VERIFICATION_EXPIRY_TIME: PreverifiedNumberField = PreverifiedNumberField("verification_expiry_time")
        /** Business portfolio that owns the number. */
        public val OWNER_BUSINESS: PreverifiedNumberField = PreverifiedNumberField("owner_business")
        /**
         * Phone number in display format. This field and those that follow it are documented in the platform's OpenAPI file
         * only.
         */
        public val DISPLAY_PHONE_NUMBER: PreverifiedNumberField = PreverifiedNumberField("display_phone_number")
        /** Country calling code of the number. */
        public val COUNTRY_PREFIX: PreverifiedNumberField = PreverifiedNumberField("country_prefix")
        /** Verification status, in the form of the platform's OpenAPI file. */
        public val VERIFICATION_STATUS: PreverifiedNumberField = PreverifiedNumberField("verification_status")
        /** Availability of the number for clients. */
        public val AVAILABILITY_STATUS: PreverifiedNumberField = PreverifiedNumberField("availability_status")
        /** Features of the number: `MESSAGING`, `TEMPLATES`, `FLOWS` and others. */
        public val SUPPORTED_FEATURES: PreverifiedNumberField = PreverifiedNumberField("supported_features")
        /** Time at which the number was added, in ISO 8601 format. */
        public val CREATED_TIME: PreverifiedNumberField = PreverifiedNumberField("created_time")
        /** Time of the number's last change, in ISO 8601 format. */
        public val LAST_UPDATED: PreverifiedNumberField = PreverifiedNumberField("last_updated")
        /** Country of the number, as an ISO 3166-1 alpha-2 code. */
        public val COUNTRY_CODE: PreverifiedNumberField = PreverifiedNumberField("country_code")
        /** Region of the number, human-readable. */
        public val REGION: PreverifiedNumberField = PreverifiedNumberField("region")
        /** Reason why the number is invalid, human-readable. */
        public val ERROR_MSG: PreverifiedNumberField = PreverifiedNumberField("error_msg")
        /** True if the ID in the request is valid. */
        public val IS_INPUT_ID_VALID: PreverifiedNumberField = PreverifiedNumberField("is_input_id_valid")
    }
}

/** A page of pre-verified numbers. */
@Serializable
public data class PreverifiedNumbers(
    /** Pre-verified numbers on this page. */
    val data: List<PreverifiedNumber> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A pre-verified number. Contains only the requested fields. */
@Serializable
public data class PreverifiedNumber(
    /** Features of the number: `MESSAGING`, `TEMPLATES`, `FLOWS` and others. */
    @SerialName("supported_features")
    val supportedFeatures: List<String> = emptyList(),
    /** ID of the pre-verified number. */
    val id: String? = null,
    /** Phone number with country code. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Status of the verification by code. */
    @SerialName("code_verification_status")
    val codeVerificationStatus: PreverifiedStatus? = null,
    /** Time of the verification, in ISO 8601 format. */
    @SerialName("code_verification_time")
    val codeVerificationTime: String? = null,
    /** Expiry of the verification, in ISO 8601 format. */
    @SerialName("verification_expiry_time")
    val verificationExpiryTime: String? = null,
    /** Business portfolio that owns the number. */
    @SerialName("owner_business")
    val ownerBusiness: BusinessReference? = null,
    /**
     * Phone number in display format. This field and those that follow it are documented in the platform's OpenAPI file
     * only.
     */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** Country calling code of the number. */
    @SerialName("country_prefix")
    val countryPrefix: Long? = null,
    /** Verification status, in the form of the platform's OpenAPI file. */
    @SerialName("verification_status")
    val verificationStatus: PreverifiedStatus? = null,
    /** Availability of the number for clients. */
    @SerialName("availability_status")
    val availabilityStatus: PreverifiedAvailability? = null,
    /** Time at which the number was added, in ISO 8601 format. */
    @SerialName("created_time")
    val createdTime: String? = null,
    /** Time of the number's last change, in ISO 8601 format. */
    @SerialName("last_updated")
    val lastUpdated: String? = null,
    /** Country of the number, as an ISO 3166-1 alpha-2 code. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Region of the number, human-readable. */
    val region: String? = null,
    /** Reason why the number is invalid, human-readable. */
    @SerialName("error_msg")
    val errorMsg: String? = null,
    /** True if the ID in the request is valid. */
    @SerialName("is_input_id_valid")
    val isInputIdValid: Boolean? = null,
) : Response()

/** Gets a pre-verified number: verification status and expiry. */
@Serializable
public data class GetPreverifiedNumber(
    /** ID of the pre-verified number. */
    @SerialName("preverified_number_id")
    val preverifiedNumberId: String,
    /** Fields to return. */
    val fields: List<PreverifiedNumberField>? = null,
)

/** Deletes a number from the pool of pre-verified numbers. */
@Serializable
public data class DeletePreverifiedNumber(
    /** ID of the pre-verified number that is deleted. */
    @SerialName("preverified_number_id")
    val preverifiedNumberId: String,
)

/** Requests a verification code for a number of the pool. */
@Serializable
public data class RequestPreverifiedCode(
    /** ID of the number that receives the code. */
    @SerialName("preverified_number_id")
    val preverifiedNumberId: String,
    /** Channel of the code. */
    @SerialName("code_method")
    val codeMethod: CodeMethod,
    /** Language of the code's message, with its country: `en_US`. */
    val language: String,
)

/**
 * Verifies a number of the pool with the code that it received. The verification lasts 90 days, and can be renewed in the
 * last 45 days.
 */
@Serializable
public data class VerifyPreverifiedCode(
    /** ID of the number that is verified. */
    @SerialName("preverified_number_id")
    val preverifiedNumberId: String,
    /** Verification code: 6 digits, without the hyphen that the message shows. */
    val code: String,
)

/** Result of verifying a number of the pool. */
@Serializable
public data class VerifiedPreverifiedNumber(
    /** True if the number was verified. */
    val success: Boolean,
    /** ID of the verified number. */
    val id: String? = null,
) : Response()

/** Shares a number of the pool with the business portfolio of another partner. */
@Serializable
public data class SharePreverifiedNumber(
    /** ID of the number that is shared. */
    @SerialName("preverified_id")
    val preverifiedId: String,
    /** ID of the partner's business portfolio. */
    @SerialName("partner_business_id")
    val partnerBusinessId: String,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Stops sharing a number of the pool with a partner. */
@Serializable
public data class UnsharePreverifiedNumber(
    /** ID of the number that is shared no longer. */
    @SerialName("preverified_id")
    val preverifiedId: String,
    /** ID of the business portfolio that loses access. */
    @SerialName("partner_business_id")
    val partnerBusinessId: String,
    /** Default: the client's business portfolio ID. */
    @SerialName("business_id")
    val businessId: String? = null,
)

/** Lists the business portfolios of partners with which a number of the pool is shared. */
@Serializable
public data class ListPreverifiedNumberPartners(
    /** ID of the shared number. */
    @SerialName("preverified_number_id")
    val preverifiedNumberId: String,
    /** Fields to return per business portfolio. */
    val fields: List<PreverifiedNumberPartnerField>? = null,
    /** Maximum number of partners of a number per page. 1 to 100. Default: 25. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/**
 * Field of `PreverifiedNumberPartner` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `verification_status`.
 */
@JvmInline
@Serializable
public value class PreverifiedNumberPartnerField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the partner's business portfolio. */
        public val ID: PreverifiedNumberPartnerField = PreverifiedNumberPartnerField("id")
        /** Name of the partner's business portfolio. */
        public val NAME: PreverifiedNumberPartnerField = PreverifiedNumberPartnerField("name")
        /** Verification status of the partner: `verified`, `not_verified` or `pending`. */
        public val VERIFICATION_STATUS: PreverifiedNumberPartnerField = PreverifiedNumberPartnerField("verification_status")
        /** Creation time of the business portfolio, in ISO 8601 format. */
        public val CREATED_TIME: PreverifiedNumberPartnerField = PreverifiedNumberPartnerField("created_time")
        /** Time of the portfolio's last change, in ISO 8601 format. */
        public val UPDATED_TIME: PreverifiedNumberPartnerField = PreverifiedNumberPartnerField("updated_time")
        /** ID of the partner's primary page. */
        public val PRIMARY_PAGE: PreverifiedNumberPartnerField = PreverifiedNumberPartnerField("primary_page")
        /** Time zone of the partner, as the platform's numeric ID. */
        public val TIMEZONE_ID: PreverifiedNumberPartnerField = PreverifiedNumberPartnerField("timezone_id")
        /** Two-factor authentication that the portfolio requires: `none` or `admin_required`. */
        public val TWO_FACTOR_TYPE: PreverifiedNumberPartnerField = PreverifiedNumberPartnerField("two_factor_type")
    }
}

/** A page of partners with which a number is shared. */
@Serializable
public data class PreverifiedNumberPartners(
    /** Business portfolios of the partners on this page. */
    val data: List<PreverifiedNumberPartner> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** Business portfolio of a partner with which a number is shared. */
@Serializable
public data class PreverifiedNumberPartner(
    /** ID of the partner's business portfolio. */
    val id: String,
    /** Name of the partner's business portfolio. */
    val name: String? = null,
    /** Verification status of the partner: `verified`, `not_verified` or `pending`. */
    @SerialName("verification_status")
    val verificationStatus: String? = null,
    /** Creation time of the business portfolio, in ISO 8601 format. */
    @SerialName("created_time")
    val createdTime: String? = null,
    /** Time of the portfolio's last change, in ISO 8601 format. */
    @SerialName("updated_time")
    val updatedTime: String? = null,
    /** ID of the partner's primary page. */
    @SerialName("primary_page")
    val primaryPage: String? = null,
    /** Time zone of the partner, as the platform's numeric ID. */
    @SerialName("timezone_id")
    val timezoneId: Long? = null,
    /** Two-factor authentication that the portfolio requires: `none` or `admin_required`. */
    @SerialName("two_factor_type")
    val twoFactorType: String? = null,
)
