// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`. */
public class BusinessProfileArea internal constructor(private val client: Client) {
    /**
     * Gets the business profile of a phone number. The response is a one-element list.
     *
     * @param fields Fields to return.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public suspend fun get(
        fields: List<BusinessProfileField>? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BusinessProfiles = client.call(Operations.BUSINESS_PROFILE_GET, GetBusinessProfile(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Updates the business profile of a phone number. Omitted fields stay unchanged.
     *
     * @param about About text, shown below the name. 1 to 139 characters.
     * @param address Address of the business. At most 256 characters.
     * @param description Description of the business. At most 512 characters.
     * @param email Email address of the business. At most 128 characters.
     * @param websites Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters.
     * @param vertical Industry of the business.
     * @param profilePictureHandle Handle of the profile picture, from `uploads.append`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public suspend fun update(
        about: String? = null,
        address: String? = null,
        description: String? = null,
        email: String? = null,
        websites: List<String>? = null,
        vertical: Vertical? = null,
        profilePictureHandle: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.BUSINESS_PROFILE_UPDATE, UpdateBusinessProfile(about = about, address = address, description = description, email = email, websites = websites, vertical = vertical, profilePictureHandle = profilePictureHandle, phoneNumberId = phoneNumberId), options)

    /**
     * Gets a business profile by its ID. Documented in the platform's OpenAPI file only.
     *
     * @param businessProfileId ID of the business profile.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public suspend fun getById(
        businessProfileId: String,
        fields: List<BusinessProfileNodeField>? = null,
        options: Options = Options(),
    ): BusinessProfileNode = client.call(Operations.BUSINESS_PROFILE_GET_BY_ID, GetBusinessProfileById(businessProfileId = businessProfileId, fields = fields), options)

    /**
     * Updates a business profile by its ID. Omitted fields stay unchanged. Documented in the platform's OpenAPI file only.
     *
     * @param businessProfileId ID of the business profile.
     * @param accountName Name of the account. 1 to 75 characters.
     * @param about About text, shown below the name. 1 to 139 characters.
     * @param address Address of the business. At most 256 characters.
     * @param description Description of the business. 1 to 256 characters.
     * @param email Email address of the business. At most 128 characters.
     * @param websites Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters.
     * @param vertical Industry of the business.
     * @param profilePictureHandle Handle of the profile picture, from `uploads.append`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public suspend fun updateById(
        businessProfileId: String,
        accountName: String? = null,
        about: String? = null,
        address: String? = null,
        description: String? = null,
        email: String? = null,
        websites: List<String>? = null,
        vertical: Vertical? = null,
        profilePictureHandle: String? = null,
        options: Options = Options(),
    ): UpdatedBusinessProfile = client.call(Operations.BUSINESS_PROFILE_UPDATE_BY_ID, UpdateBusinessProfileById(businessProfileId = businessProfileId, accountName = accountName, about = about, address = address, description = description, email = email, websites = websites, vertical = vertical, profilePictureHandle = profilePictureHandle), options)
}

/** Gets the business profile of a phone number. The response is a one-element list. */
@Serializable
public data class GetBusinessProfile(
    /** Fields to return. */
    val fields: List<BusinessProfileField>? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/**
 * Field of `BusinessProfile` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
 */
@JvmInline
@Serializable
public value class BusinessProfileField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the business profile, as `business_profile.get_by_id` takes it. */
        public val ID: BusinessProfileField = BusinessProfileField("id")
        /** About text, shown below the name. */
        public val ABOUT: BusinessProfileField = BusinessProfileField("about")
        /** Address of the business. */
        public val ADDRESS: BusinessProfileField = BusinessProfileField("address")
        /** Description of the business. */
        public val DESCRIPTION: BusinessProfileField = BusinessProfileField("description")
        /** Email address of the business. */
        public val EMAIL: BusinessProfileField = BusinessProfileField("email")
        /** URL of the profile picture. */
        public val PROFILE_PICTURE_URL: BusinessProfileField = BusinessProfileField("profile_picture_url")
        /** Websites of the business. */
        public val WEBSITES: BusinessProfileField = BusinessProfileField("websites")
        /** Industry of the business. */
        public val VERTICAL: BusinessProfileField = BusinessProfileField("vertical")
        /** Whole business profile, if the platform returns the nested form of its OpenAPI file. */
        public val BUSINESS_PROFILE: BusinessProfileField = BusinessProfileField("business_profile")
    }
}

/** Response with the business profile of a phone number. */
@Serializable
public data class BusinessProfiles(
    /** One-element list with the business profile. */
    val data: List<BusinessProfile> = emptyList(),
) : Response()

/**
 * A business profile: in the fields of this object, or one level deeper in `business_profile`. Contains only the
 * requested fields.
 */
@Serializable
public data class BusinessProfile(
    /** Websites of the business. */
    val websites: List<String> = emptyList(),
    /** ID of the business profile, as `business_profile.get_by_id` takes it. */
    val id: String? = null,
    /** About text, shown below the name. */
    val about: String? = null,
    /** Address of the business. */
    val address: String? = null,
    /** Description of the business. */
    val description: String? = null,
    /** Email address of the business. */
    val email: String? = null,
    /** URL of the profile picture. */
    @SerialName("profile_picture_url")
    val profilePictureUrl: String? = null,
    /** Industry of the business. */
    val vertical: Vertical? = null,
    /** Whole business profile, if the platform returns the nested form of its OpenAPI file. */
    @SerialName("business_profile")
    val businessProfile: BusinessProfileNode? = null,
)

/**
 * Industry of a business.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class Vertical(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Any other industry. */
        public val OTHER: Vertical = Vertical("OTHER")
        /** Automotive and vehicles. */
        public val AUTO: Vertical = Vertical("AUTO")
        /** Beauty, spa and salon. */
        public val BEAUTY: Vertical = Vertical("BEAUTY")
        /** Clothing and apparel. */
        public val APPAREL: Vertical = Vertical("APPAREL")
        /** Education and schools. */
        public val EDU: Vertical = Vertical("EDU")
        /** Entertainment and media. */
        public val ENTERTAIN: Vertical = Vertical("ENTERTAIN")
        /** Event planning and service. */
        public val EVENT_PLAN: Vertical = Vertical("EVENT_PLAN")
        /** Finance and banking. */
        public val FINANCE: Vertical = Vertical("FINANCE")
        /** Food and grocery stores. */
        public val GROCERY: Vertical = Vertical("GROCERY")
        /** Public service and government. */
        public val GOVT: Vertical = Vertical("GOVT")
        /** Hotel and lodging. */
        public val HOTEL: Vertical = Vertical("HOTEL")
        /** Medical and health. */
        public val HEALTH: Vertical = Vertical("HEALTH")
        /** Non-profit or charitable organization. */
        public val NONPROFIT: Vertical = Vertical("NONPROFIT")
        /** Professional and business services. */
        public val PROF_SERVICES: Vertical = Vertical("PROF_SERVICES")
        /** Shopping and retail. */
        public val RETAIL: Vertical = Vertical("RETAIL")
        /** Travel and transportation. */
        public val TRAVEL: Vertical = Vertical("TRAVEL")
        /** Restaurant or catering. */
        public val RESTAURANT: Vertical = Vertical("RESTAURANT")
        /** Sale of alcoholic beverages. */
        public val ALCOHOL: Vertical = Vertical("ALCOHOL")
        /** Online gambling and gaming. */
        public val ONLINE_GAMBLING: Vertical = Vertical("ONLINE_GAMBLING")
        /** Physical gambling and gaming. */
        public val PHYSICAL_GAMBLING: Vertical = Vertical("PHYSICAL_GAMBLING")
        /** Sale of over-the-counter drugs. */
        public val OTC_DRUGS: Vertical = Vertical("OTC_DRUGS")
    }
}

/** A business profile in the form of the platform's OpenAPI file. */
@Serializable
public data class BusinessProfileNode(
    /** Websites of the business. */
    val websites: List<String> = emptyList(),
    /** ID of the business profile. Present when the profile was requested by ID. */
    val id: String? = null,
    /** Name of the account. */
    @SerialName("account_name")
    val accountName: String? = null,
    /** About text, shown below the name. */
    val about: String? = null,
    /** Address of the business. */
    val address: String? = null,
    /** Description of the business. */
    val description: String? = null,
    /** Email address of the business. */
    val email: String? = null,
    /** URL of the profile picture. */
    @SerialName("profile_picture_url")
    val profilePictureUrl: String? = null,
    /** Industry of the business. */
    val vertical: Vertical? = null,
) : Response()

/** Updates the business profile of a phone number. Omitted fields stay unchanged. */
@Serializable
public data class UpdateBusinessProfile(
    /** About text, shown below the name. 1 to 139 characters. */
    val about: String? = null,
    /** Address of the business. At most 256 characters. */
    val address: String? = null,
    /** Description of the business. At most 512 characters. */
    val description: String? = null,
    /** Email address of the business. At most 128 characters. */
    val email: String? = null,
    /** Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters. */
    val websites: List<String>? = null,
    /** Industry of the business. */
    val vertical: Vertical? = null,
    /** Handle of the profile picture, from `uploads.append`. */
    @SerialName("profile_picture_handle")
    val profilePictureHandle: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Gets a business profile by its ID. Documented in the platform's OpenAPI file only. */
@Serializable
public data class GetBusinessProfileById(
    /** ID of the business profile. */
    @SerialName("business_profile_id")
    val businessProfileId: String,
    /** Fields to return. */
    val fields: List<BusinessProfileNodeField>? = null,
)

/**
 * Field of `BusinessProfileNode` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
 */
@JvmInline
@Serializable
public value class BusinessProfileNodeField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the business profile. Present when the profile was requested by ID. */
        public val ID: BusinessProfileNodeField = BusinessProfileNodeField("id")
        /** Name of the account. */
        public val ACCOUNT_NAME: BusinessProfileNodeField = BusinessProfileNodeField("account_name")
        /** About text, shown below the name. */
        public val ABOUT: BusinessProfileNodeField = BusinessProfileNodeField("about")
        /** Address of the business. */
        public val ADDRESS: BusinessProfileNodeField = BusinessProfileNodeField("address")
        /** Description of the business. */
        public val DESCRIPTION: BusinessProfileNodeField = BusinessProfileNodeField("description")
        /** Email address of the business. */
        public val EMAIL: BusinessProfileNodeField = BusinessProfileNodeField("email")
        /** URL of the profile picture. */
        public val PROFILE_PICTURE_URL: BusinessProfileNodeField = BusinessProfileNodeField("profile_picture_url")
        /** Websites of the business. */
        public val WEBSITES: BusinessProfileNodeField = BusinessProfileNodeField("websites")
        /** Industry of the business. */
        public val VERTICAL: BusinessProfileNodeField = BusinessProfileNodeField("vertical")
    }
}

/** Updates a business profile by its ID. Omitted fields stay unchanged. Documented in the platform's OpenAPI file only. */
@Serializable
public data class UpdateBusinessProfileById(
    /** ID of the business profile. */
    @SerialName("business_profile_id")
    val businessProfileId: String,
    /** Name of the account. 1 to 75 characters. */
    @SerialName("account_name")
    val accountName: String? = null,
    /** About text, shown below the name. 1 to 139 characters. */
    val about: String? = null,
    /** Address of the business. At most 256 characters. */
    val address: String? = null,
    /** Description of the business. 1 to 256 characters. */
    val description: String? = null,
    /** Email address of the business. At most 128 characters. */
    val email: String? = null,
    /** Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters. */
    val websites: List<String>? = null,
    /** Industry of the business. */
    val vertical: Vertical? = null,
    /** Handle of the profile picture, from `uploads.append`. */
    @SerialName("profile_picture_handle")
    val profilePictureHandle: String? = null,
)

/** Result of updating a business profile. */
@Serializable
public data class UpdatedBusinessProfile(
    /** True if the profile was updated. */
    val success: Boolean,
    /** ID of the business profile. */
    val id: String? = null,
) : Response()
