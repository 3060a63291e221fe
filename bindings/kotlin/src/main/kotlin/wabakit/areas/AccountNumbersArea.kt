// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `account_numbers.get`. */
public class AccountNumbersArea internal constructor(private val client: Client) {
    /**
     * Gets a WhatsApp account number: display name, quality, limit and status.
     *
     * @param accountNumberId ID of the WhatsApp account number.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/">The platform's page</a>
     */
    public suspend fun get(
        accountNumberId: String,
        fields: List<AccountNumberField>? = null,
        options: Options = Options(),
    ): AccountNumber = client.call(Operations.ACCOUNT_NUMBERS_GET, GetAccountNumber(accountNumberId = accountNumberId, fields = fields), options)
}

/** Gets a WhatsApp account number: display name, quality, limit and status. */
@Serializable
public data class GetAccountNumber(
    /** ID of the WhatsApp account number. */
    @SerialName("account_number_id")
    val accountNumberId: String,
    /** Fields to return. */
    val fields: List<AccountNumberField>? = null,
)

/**
 * Field of `AccountNumber` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `display_phone_number`, `verified_name`, `status`, `quality_rating`.
 */
@JvmInline
@Serializable
public value class AccountNumberField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the WhatsApp account number. */
        public val ID: AccountNumberField = AccountNumberField("id")
        /** Phone number in display format. */
        public val DISPLAY_PHONE_NUMBER: AccountNumberField = AccountNumberField("display_phone_number")
        /** Display name, shown to users. */
        public val VERIFIED_NAME: AccountNumberField = AccountNumberField("verified_name")
        /** Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED` and others. */
        public val STATUS: AccountNumberField = AccountNumberField("status")
        /** Quality rating of the number's messages. */
        public val QUALITY_RATING: AccountNumberField = AccountNumberField("quality_rating")
        /** Country of the number, as an ISO 3166-1 alpha-2 code. */
        public val COUNTRY_CODE: AccountNumberField = AccountNumberField("country_code")
        /** Country calling code, without `+`. */
        public val COUNTRY_DIAL_CODE: AccountNumberField = AccountNumberField("country_dial_code")
        /** Status of the ownership verification by code: `VERIFIED` or `UNVERIFIED`. */
        public val CODE_VERIFICATION_STATUS: AccountNumberField = AccountNumberField("code_verification_status")
        /** Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others. */
        public val NAME_STATUS: AccountNumberField = AccountNumberField("name_status")
        /** Messaging limit of the number: `TIER_50` to `TIER_UNLIMITED`. */
        public val MESSAGING_LIMIT_TIER: AccountNumberField = AccountNumberField("messaging_limit_tier")
        /** Account mode: `LIVE` or `SANDBOX`. */
        public val ACCOUNT_MODE: AccountNumberField = AccountNumberField("account_mode")
        /** Certificate of the display name, for the former On-Premises API. */
        public val CERTIFICATE: AccountNumberField = AccountNumberField("certificate")
        /** True if the number has the badge of an Official Business Account. */
        public val IS_OFFICIAL_BUSINESS_ACCOUNT: AccountNumberField = AccountNumberField("is_official_business_account")
    }
}

/** A WhatsApp account number. Contains only the requested fields. */
@Serializable
public data class AccountNumber(
    /** ID of the WhatsApp account number. */
    val id: String,
    /** Phone number in display format. */
    @SerialName("display_phone_number")
    val displayPhoneNumber: String? = null,
    /** Display name, shown to users. */
    @SerialName("verified_name")
    val verifiedName: String? = null,
    /** Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED` and others. */
    val status: String? = null,
    /** Quality rating of the number's messages. */
    @SerialName("quality_rating")
    val qualityRating: QualityRating? = null,
    /** Country of the number, as an ISO 3166-1 alpha-2 code. */
    @SerialName("country_code")
    val countryCode: String? = null,
    /** Country calling code, without `+`. */
    @SerialName("country_dial_code")
    val countryDialCode: String? = null,
    /** Status of the ownership verification by code: `VERIFIED` or `UNVERIFIED`. */
    @SerialName("code_verification_status")
    val codeVerificationStatus: String? = null,
    /** Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others. */
    @SerialName("name_status")
    val nameStatus: String? = null,
    /** Messaging limit of the number: `TIER_50` to `TIER_UNLIMITED`. */
    @SerialName("messaging_limit_tier")
    val messagingLimitTier: String? = null,
    /** Account mode: `LIVE` or `SANDBOX`. */
    @SerialName("account_mode")
    val accountMode: String? = null,
    /** Certificate of the display name, for the former On-Premises API. */
    val certificate: String? = null,
    /** True if the number has the badge of an Official Business Account. */
    @SerialName("is_official_business_account")
    val isOfficialBusinessAccount: Boolean? = null,
) : Response()
