// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`. Methods wait for the response. */
public class BusinessProfileArea internal constructor(private val client: Client) {
    /**
     * Get what people see of a number's business, in a list of one.
     *
     * @param fields What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): BusinessProfiles = client.call(Operations.BUSINESS_PROFILE_GET, GetBusinessProfile(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Change what people see of a number's business.
     *
     * @param about The line below the name: 1 to 139 characters.
     * @param address Address: up to 256 characters.
     * @param description What the business does: up to 512 characters.
     * @param email Email address: up to 128 characters.
     * @param websites Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     * @param vertical The line of business.
     * @param profilePictureHandle The picture: the handle of an upload (`uploads.append`).
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun update(
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
     * Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
     *
     * @param businessProfileId The profile.
     * @param fields What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
     * `websites`, `vertical`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun getById(
        businessProfileId: String,
        fields: String? = null,
        options: Options = Options(),
    ): BusinessProfileNode = client.call(Operations.BUSINESS_PROFILE_GET_BY_ID, GetBusinessProfileById(businessProfileId = businessProfileId, fields = fields), options)

    /**
     * Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
     *
     * @param businessProfileId The profile.
     * @param accountName The name of the account: 1 to 75 characters.
     * @param about The line below the name: 1 to 139 characters.
     * @param address Address: up to 256 characters.
     * @param description What the business does: 1 to 256 characters.
     * @param email Email address: up to 128 characters.
     * @param websites Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     * @param vertical The line of business.
     * @param profilePictureHandle The picture: the handle of an upload (`uploads.append`).
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun updateById(
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

/** Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`. Methods return a future of the response. */
public class AsyncBusinessProfileArea internal constructor(private val client: Client) {
    /**
     * Get what people see of a number's business, in a list of one.
     *
     * @param fields What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<BusinessProfiles> = client.future(Operations.BUSINESS_PROFILE_GET, GetBusinessProfile(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Change what people see of a number's business.
     *
     * @param about The line below the name: 1 to 139 characters.
     * @param address Address: up to 256 characters.
     * @param description What the business does: up to 512 characters.
     * @param email Email address: up to 128 characters.
     * @param websites Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     * @param vertical The line of business.
     * @param profilePictureHandle The picture: the handle of an upload (`uploads.append`).
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun update(
        about: String? = null,
        address: String? = null,
        description: String? = null,
        email: String? = null,
        websites: List<String>? = null,
        vertical: Vertical? = null,
        profilePictureHandle: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.BUSINESS_PROFILE_UPDATE, UpdateBusinessProfile(about = about, address = address, description = description, email = email, websites = websites, vertical = vertical, profilePictureHandle = profilePictureHandle, phoneNumberId = phoneNumberId), options)

    /**
     * Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
     *
     * @param businessProfileId The profile.
     * @param fields What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
     * `websites`, `vertical`.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun getById(
        businessProfileId: String,
        fields: String? = null,
        options: Options = Options(),
    ): CompletableFuture<BusinessProfileNode> = client.future(Operations.BUSINESS_PROFILE_GET_BY_ID, GetBusinessProfileById(businessProfileId = businessProfileId, fields = fields), options)

    /**
     * Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
     *
     * @param businessProfileId The profile.
     * @param accountName The name of the account: 1 to 75 characters.
     * @param about The line below the name: 1 to 139 characters.
     * @param address Address: up to 256 characters.
     * @param description What the business does: 1 to 256 characters.
     * @param email Email address: up to 128 characters.
     * @param websites Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     * @param vertical The line of business.
     * @param profilePictureHandle The picture: the handle of an upload (`uploads.append`).
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles">The platform's page</a>
     */
    public fun updateById(
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
    ): CompletableFuture<UpdatedBusinessProfile> = client.future(Operations.BUSINESS_PROFILE_UPDATE_BY_ID, UpdateBusinessProfileById(businessProfileId = businessProfileId, accountName = accountName, about = about, address = address, description = description, email = email, websites = websites, vertical = vertical, profilePictureHandle = profilePictureHandle), options)
}

/** Get what people see of a number's business, in a list of one. */
@Serializable
public data class GetBusinessProfile(
    /** What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`. */
    val fields: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What people see of a business, in a list of one. */
@Serializable
public data class BusinessProfiles(
    /** The one. */
    val data: List<BusinessProfile> = emptyList(),
) : Answer()

/** What people see of a business: here, or one level deeper. Only what was asked for is there. */
@Serializable
public data class BusinessProfile(
    /** Its websites. */
    val websites: List<String> = emptyList(),
    /** The line below the name. */
    val about: String? = null,
    /** Address. */
    val address: String? = null,
    /** What the business does. */
    val description: String? = null,
    /** Email address. */
    val email: String? = null,
    /** Its picture. */
    @SerialName("profile_picture_url")
    val profilePictureUrl: String? = null,
    /** The line of business. */
    val vertical: Vertical? = null,
    /** All of it, where the platform answers as its OpenAPI file says. */
    @SerialName("business_profile")
    val businessProfile: BusinessProfileNode? = null,
)

/**
 * Lines of business.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class Vertical(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Any other. */
        public val OTHER: Vertical = Vertical("OTHER")
        /** Cars. */
        public val AUTO: Vertical = Vertical("AUTO")
        /** Beauty, spa and salon. */
        public val BEAUTY: Vertical = Vertical("BEAUTY")
        /** Clothing. */
        public val APPAREL: Vertical = Vertical("APPAREL")
        /** Education. */
        public val EDU: Vertical = Vertical("EDU")
        /** Entertainment. */
        public val ENTERTAIN: Vertical = Vertical("ENTERTAIN")
        /** Events. */
        public val EVENT_PLAN: Vertical = Vertical("EVENT_PLAN")
        /** Money. */
        public val FINANCE: Vertical = Vertical("FINANCE")
        /** Food shops. */
        public val GROCERY: Vertical = Vertical("GROCERY")
        /** The state. */
        public val GOVT: Vertical = Vertical("GOVT")
        /** Hotels. */
        public val HOTEL: Vertical = Vertical("HOTEL")
        /** Health. */
        public val HEALTH: Vertical = Vertical("HEALTH")
        /** Non-profit. */
        public val NONPROFIT: Vertical = Vertical("NONPROFIT")
        /** Services. */
        public val PROF_SERVICES: Vertical = Vertical("PROF_SERVICES")
        /** Shops. */
        public val RETAIL: Vertical = Vertical("RETAIL")
        /** Travel. */
        public val TRAVEL: Vertical = Vertical("TRAVEL")
        /** Restaurants. */
        public val RESTAURANT: Vertical = Vertical("RESTAURANT")
        /** Alcohol. */
        public val ALCOHOL: Vertical = Vertical("ALCOHOL")
        /** Gambling on the net. */
        public val ONLINE_GAMBLING: Vertical = Vertical("ONLINE_GAMBLING")
        /** Gambling elsewhere. */
        public val PHYSICAL_GAMBLING: Vertical = Vertical("PHYSICAL_GAMBLING")
        /** Medicine without prescription. */
        public val OTC_DRUGS: Vertical = Vertical("OTC_DRUGS")
    }
}

/** What people see of a business, as the platform's OpenAPI file has it. */
@Serializable
public data class BusinessProfileNode(
    /** Its websites. */
    val websites: List<String> = emptyList(),
    /** The profile's id, where the profile itself was asked for. */
    val id: String? = null,
    /** The name of the account. */
    @SerialName("account_name")
    val accountName: String? = null,
    /** The line below the name. */
    val about: String? = null,
    /** Address. */
    val address: String? = null,
    /** What the business does. */
    val description: String? = null,
    /** Email address. */
    val email: String? = null,
    /** Its picture. */
    @SerialName("profile_picture_url")
    val profilePictureUrl: String? = null,
    /** The line of business. */
    val vertical: Vertical? = null,
) : Answer()

/** Change what people see of a number's business. */
@Serializable
public data class UpdateBusinessProfile(
    /** The line below the name: 1 to 139 characters. */
    val about: String? = null,
    /** Address: up to 256 characters. */
    val address: String? = null,
    /** What the business does: up to 512 characters. */
    val description: String? = null,
    /** Email address: up to 128 characters. */
    val email: String? = null,
    /**
     * Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     */
    val websites: List<String>? = null,
    /** The line of business. */
    val vertical: Vertical? = null,
    /** The picture: the handle of an upload (`uploads.append`). */
    @SerialName("profile_picture_handle")
    val profilePictureHandle: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only. */
@Serializable
public data class GetBusinessProfileById(
    /** The profile. */
    @SerialName("business_profile_id")
    val businessProfileId: String,
    /**
     * What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
     * `websites`, `vertical`.
     */
    val fields: String? = null,
)

/** Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only. */
@Serializable
public data class UpdateBusinessProfileById(
    /** The profile. */
    @SerialName("business_profile_id")
    val businessProfileId: String,
    /** The name of the account: 1 to 75 characters. */
    @SerialName("account_name")
    val accountName: String? = null,
    /** The line below the name: 1 to 139 characters. */
    val about: String? = null,
    /** Address: up to 256 characters. */
    val address: String? = null,
    /** What the business does: 1 to 256 characters. */
    val description: String? = null,
    /** Email address: up to 128 characters. */
    val email: String? = null,
    /**
     * Up to two, of up to 256 characters each.
     * Each begins with `http://` or `https://`.
     */
    val websites: List<String>? = null,
    /** The line of business. */
    val vertical: Vertical? = null,
    /** The picture: the handle of an upload (`uploads.append`). */
    @SerialName("profile_picture_handle")
    val profilePictureHandle: String? = null,
)

/** Outcome of an update of a business profile. */
@Serializable
public data class UpdatedBusinessProfile(
    /** Whether the profile was updated. */
    val success: Boolean,
    /** ID of the profile. */
    val id: String? = null,
) : Answer()
