// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `official_business_account.get`, `official_business_account.apply`. */
public class OfficialBusinessAccountArea internal constructor(private val client: Client) {
    /**
     * Gets the status of a phone number's application for an Official Business Account.
     *
     * @param fields Fields to return. Default: `oba_status` and `status_message`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts">The platform's page</a>
     */
    public suspend fun get(
        fields: List<OfficialBusinessAccountField>? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): OfficialBusinessAccount = client.call(Operations.OFFICIAL_BUSINESS_ACCOUNT_GET, GetOfficialBusinessAccount(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Applies for an Official Business Account, or withdraws the application. After a rejection, the next application is
     * possible in 30 days.
     *
     * Two request forms are accepted: `business_website_url` and the fields that follow it (the platform's guide), or
     * `action` and `application_data` (the platform's OpenAPI file).
     *
     * @param businessWebsiteUrl Website of the business.
     * @param primaryCountryOfOperation Primary country of operation.
     * @param primaryLanguage Primary language of the business.
     * @param parentBusinessOrBrand Parent business or brand.
     * @param supportingLinks Links to pages that show that the business is notable. At most 5.
     * @param additionalSupportingInformation Additional information that supports the application.
     * @param action Action on the application, in the form of the platform's OpenAPI file.
     * @param applicationData Details of the business, with `action`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts">The platform's page</a>
     */
    public suspend fun apply(
        businessWebsiteUrl: String? = null,
        primaryCountryOfOperation: String? = null,
        primaryLanguage: String? = null,
        parentBusinessOrBrand: String? = null,
        supportingLinks: List<String>? = null,
        additionalSupportingInformation: String? = null,
        action: OfficialBusinessAccountAction? = null,
        applicationData: OfficialBusinessAccountApplication? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): OfficialBusinessAccountUpdate = client.call(Operations.OFFICIAL_BUSINESS_ACCOUNT_APPLY, ApplyForOfficialBusinessAccount(businessWebsiteUrl = businessWebsiteUrl, primaryCountryOfOperation = primaryCountryOfOperation, primaryLanguage = primaryLanguage, parentBusinessOrBrand = parentBusinessOrBrand, supportingLinks = supportingLinks, additionalSupportingInformation = additionalSupportingInformation, action = action, applicationData = applicationData, phoneNumberId = phoneNumberId), options)
}

/** Gets the status of a phone number's application for an Official Business Account. */
@Serializable
public data class GetOfficialBusinessAccount(
    /** Fields to return. Default: `oba_status` and `status_message`. */
    val fields: List<OfficialBusinessAccountField>? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Field of `OfficialBusinessAccount` to return. Its own fields can follow in braces: `field{one,two}`. */
@JvmInline
@Serializable
public value class OfficialBusinessAccountField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the phone number. */
        public val ID: OfficialBusinessAccountField = OfficialBusinessAccountField("id")
        /** Status of the application. */
        public val OBA_STATUS: OfficialBusinessAccountField = OfficialBusinessAccountField("oba_status")
        /** Description of the status, human-readable. */
        public val STATUS_MESSAGE: OfficialBusinessAccountField = OfficialBusinessAccountField("status_message")
    }
}

/**
 * Applies for an Official Business Account, or withdraws the application. After a rejection, the next application is
 * possible in 30 days.
 *
 * Two request forms are accepted: `business_website_url` and the fields that follow it (the platform's guide), or
 * `action` and `application_data` (the platform's OpenAPI file).
 */
@Serializable
public data class ApplyForOfficialBusinessAccount(
    /** Website of the business. */
    @SerialName("business_website_url")
    val businessWebsiteUrl: String? = null,
    /** Primary country of operation. */
    @SerialName("primary_country_of_operation")
    val primaryCountryOfOperation: String? = null,
    /** Primary language of the business. */
    @SerialName("primary_language")
    val primaryLanguage: String? = null,
    /** Parent business or brand. */
    @SerialName("parent_business_or_brand")
    val parentBusinessOrBrand: String? = null,
    /** Links to pages that show that the business is notable. At most 5. */
    @SerialName("supporting_links")
    val supportingLinks: List<String>? = null,
    /** Additional information that supports the application. */
    @SerialName("additional_supporting_information")
    val additionalSupportingInformation: String? = null,
    /** Action on the application, in the form of the platform's OpenAPI file. */
    val action: OfficialBusinessAccountAction? = null,
    /** Details of the business, with `action`. */
    @SerialName("application_data")
    val applicationData: OfficialBusinessAccountApplication? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Action on an application.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OfficialBusinessAccountAction(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Submit the application. */
        public val SUBMIT_APPLICATION: OfficialBusinessAccountAction = OfficialBusinessAccountAction("SUBMIT_APPLICATION")
        /** Withdraw the application. */
        public val WITHDRAW_APPLICATION: OfficialBusinessAccountAction = OfficialBusinessAccountAction("WITHDRAW_APPLICATION")
        /** Resubmit the application. */
        public val RESUBMIT_APPLICATION: OfficialBusinessAccountAction = OfficialBusinessAccountAction("RESUBMIT_APPLICATION")
    }
}

/** Details of a business that applies for an Official Business Account. */
@Serializable
public data class OfficialBusinessAccountApplication(
    /** Name of the business. At most 255 characters. */
    @SerialName("business_name")
    val businessName: String? = null,
    /** Description of the business. At most 1,000 characters. */
    @SerialName("business_description")
    val businessDescription: String? = null,
    /** Website of the business. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** Contact email address. */
    @SerialName("contact_email")
    val contactEmail: String? = null,
)

/** Result of submitting or withdrawing an application. */
@Serializable
public data class OfficialBusinessAccountUpdate(
    /** True if the request succeeded. */
    val success: Boolean? = null,
    /** Description of the result, human-readable. */
    val message: String? = null,
    /** Status of the application after the request. */
    @SerialName("updated_status")
    val updatedStatus: OfficialBusinessAccount? = null,
    /** Tracking ID of the review. */
    @SerialName("tracking_id")
    val trackingId: String? = null,
) : Response()
