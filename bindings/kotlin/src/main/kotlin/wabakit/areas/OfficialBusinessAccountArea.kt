// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `official_business_account.get`, `official_business_account.apply`. Methods wait for the response. */
public class OfficialBusinessAccountArea internal constructor(private val client: Client) {
    /**
     * Get where a number's application for the badge stands.
     *
     * @param fields What to tell, by commas: `oba_status`, `status_message`. Both unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): OfficialBusinessAccount = client.call(Operations.OFFICIAL_BUSINESS_ACCOUNT_GET, GetOfficialBusinessAccount(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Apply for the badge. After a refusal, again in 30 days.
     *
     * The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
     * and `application_data`. Both pass.
     *
     * @param businessWebsiteUrl The business's website.
     * @param primaryCountryOfOperation Where it does most of its business.
     * @param primaryLanguage In which language.
     * @param parentBusinessOrBrand The business or brand that it belongs to.
     * @param supportingLinks Up to 5 pages that show that the business is well known.
     * @param additionalSupportingInformation What else there is to say.
     * @param action Instead of all that: apply, or take it back.
     * @param applicationData With `action`: about the business.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts">The platform's page</a>
     */
    public fun apply(
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

/** Operations: `official_business_account.get`, `official_business_account.apply`. Methods return a future of the response. */
public class AsyncOfficialBusinessAccountArea internal constructor(private val client: Client) {
    /**
     * Get where a number's application for the badge stands.
     *
     * @param fields What to tell, by commas: `oba_status`, `status_message`. Both unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<OfficialBusinessAccount> = client.future(Operations.OFFICIAL_BUSINESS_ACCOUNT_GET, GetOfficialBusinessAccount(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Apply for the badge. After a refusal, again in 30 days.
     *
     * The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
     * and `application_data`. Both pass.
     *
     * @param businessWebsiteUrl The business's website.
     * @param primaryCountryOfOperation Where it does most of its business.
     * @param primaryLanguage In which language.
     * @param parentBusinessOrBrand The business or brand that it belongs to.
     * @param supportingLinks Up to 5 pages that show that the business is well known.
     * @param additionalSupportingInformation What else there is to say.
     * @param action Instead of all that: apply, or take it back.
     * @param applicationData With `action`: about the business.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts">The platform's page</a>
     */
    public fun apply(
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
    ): CompletableFuture<OfficialBusinessAccountUpdate> = client.future(Operations.OFFICIAL_BUSINESS_ACCOUNT_APPLY, ApplyForOfficialBusinessAccount(businessWebsiteUrl = businessWebsiteUrl, primaryCountryOfOperation = primaryCountryOfOperation, primaryLanguage = primaryLanguage, parentBusinessOrBrand = parentBusinessOrBrand, supportingLinks = supportingLinks, additionalSupportingInformation = additionalSupportingInformation, action = action, applicationData = applicationData, phoneNumberId = phoneNumberId), options)
}

/** Get where a number's application for the badge stands. */
@Serializable
public data class GetOfficialBusinessAccount(
    /** What to tell, by commas: `oba_status`, `status_message`. Both unless told. */
    val fields: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Apply for the badge. After a refusal, again in 30 days.
 *
 * The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by `action`
 * and `application_data`. Both pass.
 */
@Serializable
public data class ApplyForOfficialBusinessAccount(
    /** The business's website. */
    @SerialName("business_website_url")
    val businessWebsiteUrl: String? = null,
    /** Where it does most of its business. */
    @SerialName("primary_country_of_operation")
    val primaryCountryOfOperation: String? = null,
    /** In which language. */
    @SerialName("primary_language")
    val primaryLanguage: String? = null,
    /** The business or brand that it belongs to. */
    @SerialName("parent_business_or_brand")
    val parentBusinessOrBrand: String? = null,
    /** Up to 5 pages that show that the business is well known. */
    @SerialName("supporting_links")
    val supportingLinks: List<String>? = null,
    /** What else there is to say. */
    @SerialName("additional_supporting_information")
    val additionalSupportingInformation: String? = null,
    /** Instead of all that: apply, or take it back. */
    val action: OfficialBusinessAccountAction? = null,
    /** With `action`: about the business. */
    @SerialName("application_data")
    val applicationData: OfficialBusinessAccountApplication? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * What to do with an application.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OfficialBusinessAccountAction(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Apply. */
        public val SUBMIT_APPLICATION: OfficialBusinessAccountAction = OfficialBusinessAccountAction("SUBMIT_APPLICATION")
        /** Take it back. */
        public val WITHDRAW_APPLICATION: OfficialBusinessAccountAction = OfficialBusinessAccountAction("WITHDRAW_APPLICATION")
        /** Apply again. */
        public val RESUBMIT_APPLICATION: OfficialBusinessAccountAction = OfficialBusinessAccountAction("RESUBMIT_APPLICATION")
    }
}

/** About a business that applies. */
@Serializable
public data class OfficialBusinessAccountApplication(
    /** Its name: up to 255 characters. */
    @SerialName("business_name")
    val businessName: String? = null,
    /** What it does: up to 1000 characters. */
    @SerialName("business_description")
    val businessDescription: String? = null,
    /** Its website. */
    @SerialName("website_url")
    val websiteUrl: String? = null,
    /** Where to write to. */
    @SerialName("contact_email")
    val contactEmail: String? = null,
)

/** What became of what was asked. */
@Serializable
public data class OfficialBusinessAccountUpdate(
    /** Whether it was done. */
    val success: Boolean? = null,
    /** The same, for people. */
    val message: String? = null,
    /** Where the application stands now. */
    @SerialName("updated_status")
    val updatedStatus: OfficialBusinessAccount? = null,
    /** The number under which it is looked at. */
    @SerialName("tracking_id")
    val trackingId: String? = null,
) : Answer()
