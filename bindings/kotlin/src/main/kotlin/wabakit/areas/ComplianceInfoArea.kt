// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** Operations: `compliance_info.get`, `compliance_info.update`. Methods wait for the response. */
public class ComplianceInfoArea internal constructor(private val client: Client) {
    /**
     * Get what a business has told, in a list of one.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): ComplianceInfoList = client.call(Operations.COMPLIANCE_INFO_GET, GetComplianceInfo(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Tell what the law of India wants to know.
     * `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
     *
     * @param entityName The name of the business: 2 to 128 characters.
     * @param entityType Its legal form.
     * @param grievanceOfficerDetails Who looks after complaints.
     * @param customerCareDetails Who looks after customers.
     * @param entityTypeCustom With `OTHER`: its legal form, up to 1024 characters.
     * @param isRegistered With `OTHER` or `PARTNERSHIP`: whether it is registered.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api">The platform's page</a>
     */
    public fun update(
        entityName: String,
        entityType: EntityType,
        grievanceOfficerDetails: GrievanceOfficer,
        customerCareDetails: CustomerCare,
        entityTypeCustom: String? = null,
        isRegistered: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.COMPLIANCE_INFO_UPDATE, UpdateComplianceInfo(entityName = entityName, entityType = entityType, grievanceOfficerDetails = grievanceOfficerDetails, customerCareDetails = customerCareDetails, entityTypeCustom = entityTypeCustom, isRegistered = isRegistered, phoneNumberId = phoneNumberId), options)
}

/** Operations: `compliance_info.get`, `compliance_info.update`. Methods return a future of the response. */
public class AsyncComplianceInfoArea internal constructor(private val client: Client) {
    /**
     * Get what a business has told, in a list of one.
     *
     * @param fields What to tell, by commas; all unless told.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api">The platform's page</a>
     */
    public fun get(
        fields: String? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<ComplianceInfoList> = client.future(Operations.COMPLIANCE_INFO_GET, GetComplianceInfo(fields = fields, phoneNumberId = phoneNumberId), options)

    /**
     * Tell what the law of India wants to know.
     * `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
     *
     * @param entityName The name of the business: 2 to 128 characters.
     * @param entityType Its legal form.
     * @param grievanceOfficerDetails Who looks after complaints.
     * @param customerCareDetails Who looks after customers.
     * @param entityTypeCustom With `OTHER`: its legal form, up to 1024 characters.
     * @param isRegistered With `OTHER` or `PARTNERSHIP`: whether it is registered.
     * @param phoneNumberId Default: the client's phone number ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api">The platform's page</a>
     */
    public fun update(
        entityName: String,
        entityType: EntityType,
        grievanceOfficerDetails: GrievanceOfficer,
        customerCareDetails: CustomerCare,
        entityTypeCustom: String? = null,
        isRegistered: Boolean? = null,
        phoneNumberId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Success> = client.future(Operations.COMPLIANCE_INFO_UPDATE, UpdateComplianceInfo(entityName = entityName, entityType = entityType, grievanceOfficerDetails = grievanceOfficerDetails, customerCareDetails = customerCareDetails, entityTypeCustom = entityTypeCustom, isRegistered = isRegistered, phoneNumberId = phoneNumberId), options)
}

/** Get what a business has told, in a list of one. */
@Serializable
public data class GetComplianceInfo(
    /** What to tell, by commas; all unless told. */
    val fields: String? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** What a business has told, in a list of one. */
@Serializable
public data class ComplianceInfoList(
    /** The one. */
    val data: List<ComplianceInfo> = emptyList(),
) : Answer()

/** What a business has told. */
@Serializable
public data class ComplianceInfo(
    /** The account. */
    @SerialName("whatsapp_business_account_id")
    val whatsappBusinessAccountId: String? = null,
    /** The name of the business. */
    @SerialName("entity_name")
    val entityName: String? = null,
    /** Its legal form. */
    @SerialName("entity_type")
    val entityType: EntityType? = null,
    /** Its legal form, if it is none of those. */
    @SerialName("entity_type_custom")
    val entityTypeCustom: String? = null,
    /** Whether it is registered. */
    @SerialName("is_registered")
    val isRegistered: Boolean? = null,
    /** Who looks after complaints. */
    @SerialName("grievance_officer_details")
    val grievanceOfficerDetails: ContactDetails? = null,
    /** Who looks after customers. */
    @SerialName("customer_care_details")
    val customerCareDetails: ContactDetails? = null,
)

/**
 * Legal forms.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class EntityType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A limited liability partnership. */
        public val LIMITED_LIABILITY_PARTNERSHIP: EntityType = EntityType("LIMITED_LIABILITY_PARTNERSHIP")
        /** A sole proprietorship. */
        public val SOLE_PROPRIETORSHIP: EntityType = EntityType("SOLE_PROPRIETORSHIP")
        /** A partnership. */
        public val PARTNERSHIP: EntityType = EntityType("PARTNERSHIP")
        /** A public company. */
        public val PUBLIC_COMPANY: EntityType = EntityType("PUBLIC_COMPANY")
        /** A private company. */
        public val PRIVATE_COMPANY: EntityType = EntityType("PRIVATE_COMPANY")
        /** Another. */
        public val OTHER: EntityType = EntityType("OTHER")
    }
}

/** Who looks after something, and how to reach them. */
@Serializable
public data class ContactDetails(
    /** Their name. */
    val name: String? = null,
    /** Their email address. */
    val email: String? = null,
    /** Their mobile number. */
    @SerialName("mobile_number")
    val mobileNumber: String? = null,
    /** Their landline number. */
    @SerialName("landline_number")
    val landlineNumber: String? = null,
)

/**
 * Tell what the law of India wants to know.
 * `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
 */
@Serializable
public data class UpdateComplianceInfo(
    /** The name of the business: 2 to 128 characters. */
    @SerialName("entity_name")
    val entityName: String,
    /** Its legal form. */
    @SerialName("entity_type")
    val entityType: EntityType,
    /** Who looks after complaints. */
    @SerialName("grievance_officer_details")
    val grievanceOfficerDetails: GrievanceOfficer,
    /** Who looks after customers. */
    @SerialName("customer_care_details")
    val customerCareDetails: CustomerCare,
    /** With `OTHER`: its legal form, up to 1024 characters. */
    @SerialName("entity_type_custom")
    val entityTypeCustom: String? = null,
    /** With `OTHER` or `PARTNERSHIP`: whether it is registered. */
    @SerialName("is_registered")
    val isRegistered: Boolean? = null,
    /** Default: the client's phone number ID. */
    @SerialName("phone_number_id")
    val phoneNumberId: String? = null,
)

/** Who looks after complaints. */
@Serializable
public data class GrievanceOfficer(
    /** Their name: 1 to 128 characters. */
    val name: String,
    /**
     * Their email address: up to 128 characters.
     * It has an `@`.
     */
    val email: String,
    /** Their mobile number, in E.164. */
    @SerialName("mobile_number")
    val mobileNumber: String? = null,
    /** Their landline number, in E.164. */
    @SerialName("landline_number")
    val landlineNumber: String? = null,
)

/** Who looks after customers. */
@Serializable
public data class CustomerCare(
    /**
     * Their email address: up to 128 characters.
     * It has an `@`.
     */
    val email: String,
    /** Their mobile number, in E.164. */
    @SerialName("mobile_number")
    val mobileNumber: String? = null,
    /** Their landline number, in E.164. */
    @SerialName("landline_number")
    val landlineNumber: String? = null,
)
